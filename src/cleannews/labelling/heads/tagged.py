"""Corpora and feeds that mark their fields with tags of their own: ``<HEADLINE>``, ``<DATELINE>``, ``<TEXT>``."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from cleannews.knowledge.agencies import recognise
from cleannews.labelling.titles import label_title
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.text.story import Line, Story

__all__ = ["label_tagged"]

FEWEST = 4
"""Tags that a tagged text has; the mark of a company's share in a text, ``<REX>``, is none."""
FIELDS: dict[str, Kind | None] = {
    **dict.fromkeys("headline title hl hl1 head".split(), Kind.HEADLINE),
    **dict.fromkeys("subtitle hl2 deck".split(), Kind.DECK),
    **dict.fromkeys("byline bytag author".split(), Kind.BYLINE),
    **dict.fromkeys("date date_time datetime pubdate dateandtime".split(), Kind.TIMESTAMP),
    **dict.fromkeys("topics places people orgs exchanges companies keyword keywords subject".split(), Kind.KEYWORDS),
    **dict.fromkeys("text body p leadpara lp td body.content content".split(), None),
    "dateline": Kind.DATELINE,
    "unknown": Kind.SLUG,
    "docno": Kind.SLUG,
    "doctype": Kind.SLUG,
    "slug": Kind.SLUG,
}
"""What the tags that most corpora use hold; None for the story."""

find_tags = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z?!][\w.:-]{0,30})(?P<rest>(?:\s[^<>]{0,400})?)>").finditer
find_title = re.compile(r"<title>(?P<title>[^\n]{3,300}?)</title>", re.IGNORECASE).search
inside = re.compile(r"\S(?:.*\S)?", re.DOTALL).search
Stretch = tuple[int, int, Kind | None]


def label_tagged(story: Story) -> None:
    """Label tags as page furniture, and what each field holds; the text between others is left to the labeller."""
    if story.text.lstrip()[:1] != "<":
        return
    stretches = read_tags(story)
    if len(stretches) < FEWEST:
        return
    label_stripped_title(story)
    at = 0
    for line in story.lines:
        stop = line.start + len(line.text)
        while at < len(stretches) and stretches[at][1] <= line.start:
            at += 1
        number = at
        while number < len(stretches) and stretches[number][0] < stop:
            lay(line, stretches[number])
            number += 1


def label_stripped_title(story: Story) -> None:
    """``<TITLE>`` is a tag of web pages, too, and was taken out with them: its content is found in the source."""
    match = find_title(story.source)
    title = " ".join(unescape(match["title"]).split()) if match else ""
    line = next((line for line in story.lines if title and line.text == title), None)
    if line is not None:
        label_title(line, "tagged.headline")


def read_tags(story: Story) -> list[Stretch]:
    """The tags and what stands between them, in order, with the kind of each."""
    text = story.text
    closed = {match["name"].lower() for match in find_tags(text) if match["close"]}
    stretches: list[Stretch] = []
    holders: list[Kind | None] = [Kind.NAV]
    position = 0
    for match in find_tags(text):
        name = match["name"].lower()
        if name not in closed and not match["rest"].strip() and match["name"][0] not in "?!":
            continue
        if match.start() > position:
            stretches.append((position, match.start(), holders[-1]))
        stretches.append((match.start(), match.end(), Kind.NAV))
        position = match.end()
        if match["close"]:
            holders = holders[:-1] or [Kind.NAV]
        elif name in closed:
            holders.append(FIELDS.get(name, holders[-1]))
            if story.agency is None and len(holders) == 2:
                story.agency = recognise(match["name"])
    return stretches if any(kind is None for _, _, kind in stretches) else []


def lay(line: Line, stretch: Stretch) -> None:
    start, end, kind = max(0, stretch[0] - line.start), min(len(line.text), stretch[1] - line.start), stretch[2]
    match = inside(line.text[start:end])
    if kind is None or match is None or not line.is_open:
        return
    line.cut(start + match.start(), start + match.end(), kind, f"tagged.{kind.value}")
