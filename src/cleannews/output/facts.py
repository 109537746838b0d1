"""What the labelled stretches say: title, dateline, authors, dates, agency, language."""

from __future__ import annotations

import re
from typing import Any

from cleannews.intake.story import Story
from cleannews.labelling.names import names_in
from cleannews.labelling.signed_lines import is_role
from cleannews.labelling.titles import mark_before, note_take, note_version
from cleannews.output.compose import Piece
from cleannews.output.language import language_of
from cleannews.output.marks import slug_version, title_marks
from cleannews.output.times import dateline_cut, dateline_of, noted_dateline, read_times
from cleannews.output.whose import agency_of
from cleannews.segments import Kind

__all__ = ["read_facts"]

TITLE_EDGE = " \t\r\n-=*#>+\N{BULLET}\N{EN DASH}\N{EM DASH}\xa0\ufeff<^"
SHORT = 60
"""A shorter paragraph is often a name or a crosshead, which tell no language: "Ann del Mar"."""
split_words = re.compile(r"\s*[,;|#\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}]\s*").split
of_bio = re.compile(
    r"(?:Editor[\\'\N{RIGHT SINGLE QUOTATION MARK}s]{1,3} note:\s*)?(?P<name>(?:[A-Z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]{0,20}\s){2,4})(?:is|was|writes|covers)\s"
).match
enlarged = re.compile(r"AMPL?(?P<number>\d)?\.-").match
"""``AMP.- `` and ``AMP2.- `` before the titles of Europa Press: an enlarged take."""
blanks = re.compile(r"\s+")
before_value = re.compile(
    r"^(?:compan(?:y|ies) in this story|tags?|keywords?|topics?|section|subject|关键词|标签|키워드)\s?[:\N{FULLWIDTH COLON}]\s*",
    re.IGNORECASE,
)


def read_facts(story: Story, pieces: list[list[Piece]], paragraphs: list[str]) -> dict[str, Any]:
    """The article's fields, as far as the text tells them."""
    by_kind: dict[Kind, list[str]] = {}
    for line in pieces:
        for start, end, kind, _ in line:
            if kind is not Kind.BODY:
                by_kind.setdefault(kind, []).append(story.decoded[start:end])
    facts: dict[str, Any] = {}
    agency = agency_of(story, by_kind)
    if agency is not None:
        facts["agency"] = agency.name
    elif (mark := unknown_mark(story)) is not None:
        facts["agency"] = mark
    if titles := by_kind.get(Kind.HEADLINE):
        facts["title"] = without_marks(tidy(titles[0]).strip(TITLE_EDGE), story) or None
    if decks := by_kind.get(Kind.DECK):
        facts["subtitle"] = " ".join(tidy(deck) for deck in decks) or None
    if (bylines := by_kind.get(Kind.BYLINE)) and not story.notes.get("authors"):
        facts["authors"] = authors_of(bylines)
    if words := by_kind.get(Kind.KEYWORDS):
        facts["keywords"] = keywords_of(words)
    read_times(story, by_kind, agency, facts)
    if "dateline" in story.notes:
        facts["dateline"] = dateline_of(story, facts.get("published"), agency)
    elif cut := by_kind.get(Kind.DATELINE):
        facts["dateline"] = dateline_cut(cut[0], facts.get("published"), agency)
    first = sorted(paragraphs[:12], key=lambda paragraph: len(paragraph) <= SHORT)
    facts["language"] = language_of(first or [facts.get("title") or ""], agency)
    for note in by_kind.get(Kind.UPDATE_NOTE, ()):
        if found := mark_before(note):
            note_version(story, found["mark"])
        elif taken := enlarged(note):
            note_take(story, int(taken["number"] or 1))
    for slug in by_kind.get(Kind.SLUG, ()):
        note_take(story, slug_version(slug))
    facts["version"] = story.notes.get("version", 0)
    return facts


def unknown_mark(story: Story) -> str | None:
    """The agency as its dateline prints it, where no page knows it."""
    return noted_dateline(story)[0].mark if "dateline" in story.notes else None


def without_marks(title: str, story: Story) -> str:
    """The title behind ``CORRECTED-UPDATE 2-``, which says that this is the second later version, and corrected."""
    marks = title_marks(title)
    note_take(story, marks.version)
    story.notes["marked"] = marks.flags
    return marks.title


def tidy(text: str) -> str:
    return blanks.sub(" ", text).strip()


def authors_of(bylines: list[str]) -> tuple[str, ...]:
    names: dict[str, str] = {}
    for byline in map(tidy, bylines):
        for name in () if is_role(byline) else names_in(name_in_bio(byline)):
            names.setdefault(name.casefold(), name)
    return tuple(names.values())


def name_in_bio(byline: str) -> str:
    """``Editor's note: Jane Roe is a professor of ...`` names Jane Roe."""
    match = of_bio(byline)
    return match["name"] if match else byline


def keywords_of(lines: list[str]) -> tuple[str, ...]:
    words = [
        word.strip(" \t\r\n'\"[]()*.") for line in lines for word in split_words(before_value.sub("", line.strip()))
    ]
    return tuple(dict.fromkeys(word for word in words if word))
