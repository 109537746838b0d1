"""What a line is, told by its neighbours: lists of headlines, and what stands below an end mark."""

from __future__ import annotations

import re
from itertools import pairwise
from operator import attrgetter

from cleannews.intake.story import Line, Story
from cleannews.labelling.dateline import find_dateline
from cleannews.labelling.prose import ends_sentence, is_prose
from cleannews.segments import Kind

__all__ = ["lone_mark", "settle"]

LONGEST_HEADLINE = 170
MOST_ITEMS = 12
CLOSING = frozenset({Kind.CREDIT, Kind.END, Kind.COPYRIGHT})
FEWEST_LINES = 4
"""A story pasted above another has at least this many lines."""
HEADING = 60
MOST_CLAUSES = 3
"""Paragraphs of a disclaimer that no rule knows, between its heading and one that is known."""
SHORT_HEADING = 40
LONGEST_CROSSHEAD = 80

list_mark = re.compile(
    r"(?:[-\N{EN DASH}\N{EM DASH}*\N{BULLET}>\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}\N{BLACK RIGHT-POINTING TRIANGLE}\N{BLACK SQUARE}\N{BLACK RIGHT-POINTING POINTER}+\N{RIGHTWARDS ARROW}\N{MIDDLE DOT}]{1,3})(?:\s|$)"
).match
lone_mark = re.compile(
    r"[-\N{EN DASH}\N{EM DASH}*\N{BULLET}>\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{MIDDLE DOT}]$"
).match
korean_caption = re.compile(
    r"[\[(][^\[\]()\n]{1,30}=[^\[\]()\n]{2,20}[\])][^\n]{0,600}(?:사진=|photo@|자료사진)|[^\n]{10,400}\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?/뉴스1 ⓒ"
).match
has_figure = re.compile(r"\d").search
is_heading = re.compile(r".{0,60}[:\N{FULLWIDTH COLON}]$|[^a-zà-ÿа-я]{4,60}$").match


def settle(story: Story) -> None:
    """Label by its neighbours what no rule has labelled."""
    lines = story.lines
    if not any(line.kind is not None or line.cuts for line in lines):
        settle_dashes(lines)
        return
    kinds = {line.kind for line in lines}
    if Kind.END in kinds or any(map(closes, lines)):
        settle_below_end(story)
    settle_second_story(story)
    settle_below_rules(lines)
    if Kind.RELATED in kinds:
        settle_lists(lines)
    settle_dashes(lines)
    if Kind.CAPTION in kinds:
        settle_copies(lines)
    if Kind.RELATED in kinds or Kind.PROMO in kinds:
        settle_shouted(lines)
    settle_marks(lines)
    settle_captions(story)
    if Kind.CONTACT in kinds:
        settle_contacts(lines)
    if Kind.DISCLAIMER in kinds:
        settle_disclaimers(lines)
    if Kind.KEYWORDS in kinds:
        settle_tags(lines)
    if Kind.BYLINE in kinds:
        settle_bios(lines)
    settle_subheads(lines)


def settle_tags(lines: list[Line]) -> None:
    """Below "Filed Under:" at the foot, where no prose follows, stand the tags, one a line."""
    for heading in lines:
        if heading.kind is not Kind.KEYWORDS or not heading.rule.endswith(".heading"):
            continue
        below = [line for line in lines[heading.number + 1 :] if line.is_open]
        if any(is_prose(line.rest) or ends_sentence(line.rest) for line in below):
            continue
        for line in below:
            if line.number > heading.number + MOST_ITEMS or len(line.text) > SHORT_HEADING:
                break
            line.label(Kind.KEYWORDS, "neighbours.tag")


def settle_bios(lines: list[Line]) -> None:
    """The name above "Ann Poe is a reporter for ..." belongs to it."""
    for line, below in pairwise(lines):
        named = below.kind is Kind.BYLINE and line.is_open and len(line.text) < SHORT_HEADING
        if named and below.text.startswith(line.text + " "):
            line.label(Kind.BYLINE, "neighbours.bio_name")


def settle_below_end(story: Story) -> None:
    """Below an end mark stand other stories' headlines; a paragraph without a dateline may have been moved there."""
    lines = story.lines
    end = next((number for number, line in enumerate(lines) if closes(line) and number >= body_begins(lines)), None)
    if end is None:
        return
    second = False
    for line in lines[end + 1 :]:
        if not line.is_open:
            continue
        if second or not is_prose(line.rest):
            relate(line, "neighbours.below_end")
        elif find_dateline(line.text) is not None:
            second = True
            relate(line, "neighbours.second_story")
            story.notes["more_stories"] = True


def settle_second_story(story: Story) -> None:
    """A story pasted below another: a heading of its own, then a dateline with place and date.

    A digest has several such datelines, and its items are the article.
    """
    lines = story.lines
    first = story.notes.get("dateline_line")
    if not isinstance(first, Line):
        return
    closed = next((line.number for line in lines[first.number + 1 :] if line.kind in CLOSING), len(lines))
    starts = [
        line
        for line in lines[first.number + 2 :]
        if line.is_open and begins_story(line, line.number > closed, first.number)
    ]
    if len(starts) != 1 or is_prose(lines[starts[0].number - 1].text):
        return
    number = starts[0].number
    while (
        number > first.number + 2
        and lines[number - 1].is_open
        and len(lines[number - 1].text) < HEADING
        and not is_prose(lines[number - 1].text)
    ):
        number -= 1
    for line in lines[number:]:
        if line.is_open:
            relate(line, "neighbours.second_story")
    story.notes["more_stories"] = True


def begins_story(line: Line, closed: bool, first: int) -> bool:
    """Whether a dateline stands here: with a date, or below the credits of the story above."""
    if not line.text[:3].isupper() or not (closed or has_figure(line.text, 0, 80)):
        return False
    found = find_dateline(line.text)
    if found is None or found.place is None:
        return False
    return (found.day[1] is not None and line.number >= first + FEWEST_LINES) or (closed and found.agency is not None)


def relate(line: Line, rule: str) -> None:
    """The whole line is another story's, also the "(2nd LD)" before its headline."""
    if line.label(Kind.RELATED, rule):
        line.cuts, line.low, line.high = None, 0, len(line.text)


def closes(line: Line) -> bool:
    """Whether the line is, or ends with, an end mark."""
    if line.kind is Kind.END:
        return True
    return any(kind is Kind.END and end >= len(line.text) - 1 for _, end, kind, _ in line.cuts or ())


def body_begins(lines: list[Line]) -> int:
    return next((line.number for line in lines if line.is_open and is_prose(line.rest)), 0)


def settle_below_rules(lines: list[Line]) -> None:
    """A heading whose rule says so labels the short lines below it."""
    kind: Kind | None = None
    rule = ""
    for line in lines:
        if line.below is not None:
            kind, rule = line.below, line.rule
        elif kind is not None and line.is_open and not (is_prose(line.rest) and len(line.rest) > LONGEST_HEADLINE):
            line.label(kind, rule)


def settle_lists(lines: list[Line]) -> None:
    """The items under a heading like ``LEIA TAMBÉM`` are related: those with a list mark, or short lines between two."""
    for line in lines:
        if line.kind is Kind.RELATED and line.rule != "neighbours.item" and len(line.text) < 60:
            label_items(lines, line.number + 1)


def label_items(lines: list[Line], start: int) -> None:
    items = []
    for line in lines[start : start + MOST_ITEMS]:
        if not line.is_open or is_prose(line.rest) or len(line.rest) > LONGEST_HEADLINE:
            break
        items.append(line)
    marked = [line for line in items if list_mark(line.text)]
    if marked:
        chosen = items[: items.index(marked[-1]) + 1] if list_mark(items[0].text) else []
        chosen += items[len(chosen) : len(chosen) + 1] if chosen and lone_mark(chosen[-1].text) else []
    else:
        heading = lines[start - 1].text
        chosen = items if is_heading(heading) and items and ends_block(lines, items[-1].number + 1) else []
    for line in chosen:
        relate(line, "neighbours.item")


def ends_block(lines: list[Line], number: int) -> bool:
    """Whether prose, or nothing, follows: a crosshead would be followed by its section."""
    return number >= len(lines) or not lines[number].is_open or is_prose(lines[number].rest)


def settle_dashes(lines: list[Line]) -> None:
    """At the foot of a page: lines that are one dash each, with a headline below every one."""
    start = len(lines)
    while (
        start
        and lines[start - 1].is_open
        and len(lines[start - 1].text) <= LONGEST_HEADLINE
        and not is_prose(lines[start - 1].text)
    ):
        start -= 1
    block = lines[start:]
    first = next((number for number, line in enumerate(block) if lone_mark(line.text)), len(block))
    marks = sum(1 for line in block[first:] if lone_mark(line.text))
    if marks >= 3 and marks * 2 >= len(block) - first - 1 and start:
        for line in block[first:]:
            relate(line, "neighbours.dash_list")


def settle_marks(lines: list[Line]) -> None:
    """A list mark alone on its line belongs to the headline below it."""
    for line, below in pairwise(lines):
        if below.kind is Kind.RELATED and line.kind is Kind.NAV and lone_mark(line.text):
            relate(line, below.rule)


def settle_captions(story: Story) -> None:
    """A Korean picture's caption carries a dateline of its own: ``[서울=뉴시스] ... (사진=...)``."""
    if story.text.isascii():
        return
    opening = story.notes.get("dateline_line")
    for line in story.lines:
        if line.is_open and line is not opening and korean_caption(line.text):
            others = any(other.is_open and other is not line and is_prose(other.text) for other in story.lines)
            if others and line.label(Kind.CAPTION, "neighbours.korean_caption"):
                line.cuts, line.low, line.high = None, 0, len(line.text)


def settle_contacts(lines: list[Line]) -> None:
    """Below "Media Contact" at a release's end: names, firms and numbers, one a line."""
    for line in lines[-MOST_ITEMS:]:
        below = lines[line.number + 1 :]
        heads = line.kind is Kind.CONTACT and len(line.text) < SHORT_HEADING and 0 < len(below) <= MOST_ITEMS
        if heads and all(
            not other.is_open or (len(other.text) < HEADING and not is_prose(other.text)) for other in below
        ):
            for other in filter(attrgetter("is_open"), below):
                other.label(Kind.CONTACT, "neighbours.contact_block")


def settle_disclaimers(lines: list[Line]) -> None:
    """Paragraphs between a heading "Cautionary Notes" and a paragraph that is known for a disclaimer belong to it."""
    heading = -1
    for line in lines:
        if line.kind is not Kind.DISCLAIMER:
            continue
        if 0 <= heading < line.number - 1 <= heading + MOST_CLAUSES:
            for between in filter(attrgetter("is_open"), lines[heading + 1 : line.number]):
                between.label(Kind.DISCLAIMER, "neighbours.disclaimer")
        heading = line.number if len(line.text) < HEADING else -1


def settle_subheads(lines: list[Line]) -> None:
    """A short line without a stop between two paragraphs is a crosshead; it stays in the body."""
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        is_between = above.is_open and line.is_open and below.is_open and is_crosshead(line.text)
        if is_between and is_prose(above.text) and is_prose(below.text):
            line.label(Kind.SUBHEAD, "neighbours.crosshead")


def is_crosshead(text: str) -> bool:
    return (
        len(text) <= LONGEST_CROSSHEAD
        and text.count(" ") < 12
        and text[-1] not in ".,;:!\N{HORIZONTAL ELLIPSIS}"
        and not list_mark(text)
        and not text[0].islower()
    )


def settle_shouted(lines: list[Line]) -> None:
    """Pages that shout "CLICK HERE FOR MORE ..." shout the headlines of their links too; crossheads are shorter."""
    if not any(
        line.kind in (Kind.RELATED, Kind.PROMO) and line.text.isupper() and line.text.count(" ") > 3 for line in lines
    ):
        return
    for line in lines:
        if line.is_open and line.text.isupper() and line.text.count(" ") > 4:
            relate(line, "neighbours.shouted_link")


def settle_copies(lines: list[Line]) -> None:
    """A caption printed twice is a caption both times."""
    for above, line in pairwise(lines):
        if above.kind is Kind.CAPTION and line.is_open and line.text == above.text:
            line.label(Kind.CAPTION, "neighbours.copy")
        elif line.kind is Kind.CAPTION and above.is_open and line.text == above.text:
            above.label(Kind.CAPTION, "neighbours.copy")
