"""What the labelled stretches say: the article's fields, each read from the stretches of its kind."""

from __future__ import annotations

import re
from typing import Any

from cleannews.facts.agency import agency_in
from cleannews.facts.authors import authors_of
from cleannews.facts.dateline import dateline_of
from cleannews.facts.keywords import keywords_of
from cleannews.facts.times import read_times
from cleannews.facts.title import title_of
from cleannews.facts.version_marks import slug_version
from cleannews.labelling.datelines.cut import Printed, read_cut
from cleannews.labelling.segments import Piece
from cleannews.labelling.titles import mark_before, note_take, note_version
from cleannews.segments import Kind
from cleannews.text.language import language_of
from cleannews.text.story import Story

__all__ = ["read_facts"]

MOST_CREDITS = 6
SHORT = 60
"""A shorter paragraph is often a name or a crosshead, which tell no language: "Ann del Mar"."""
enlarged = re.compile(r"AMPL?(?P<number>\d)?\.-").match
"""``AMP.- `` and ``AMP2.- `` before the titles of Europa Press: an enlarged take."""
place_in_byline = re.compile(r"\s*[\[(【][^\[\]()【】]{1,30}[=＝][^\[\]()【】]{1,30}[\])】]").match
"""``[서울=한빛] 홍길동 기자 = ``: a byline may be all that shows the dateline."""
KEPT = frozenset({Kind.BODY, Kind.SUBHEAD})


def read_facts(story: Story, pieces: list[list[Piece]], paragraphs: list[str]) -> dict[str, Any]:
    """The article's fields, as far as the text tells them."""
    by_kind = stretches(story, pieces)
    printed, raw = printed_dateline(story, by_kind)
    agency = story.agency or printed.agency or agency_in(by_kind)
    facts: dict[str, Any] = {}
    if agency is not None:
        facts["agency"] = agency.name
    elif printed.mark and printed.is_wire:
        facts["agency"] = printed.mark.removesuffix(".com")
    if title := title_of(by_kind.get(Kind.HEADLINE, [])):
        facts["title"] = title
    if decks := by_kind.get(Kind.DECK):
        facts["subtitle"] = " ".join(" ".join(decks).split()) or None
    if not story.notes.get("authors") and (bylines := by_kind.get(Kind.BYLINE) or written_by(by_kind)):
        facts["authors"] = authors_of(bylines)
    if words := by_kind.get(Kind.KEYWORDS):
        facts["keywords"] = keywords_of(words)
    facts |= read_times(by_kind, agency, story.published)
    if raw and (dateline := dateline_of(printed, raw, facts.get("published"), agency)):
        facts["dateline"] = dateline
    first = sorted(paragraphs[:12], key=lambda paragraph: len(paragraph) <= SHORT)
    facts["language"] = language_of(first or [facts.get("title") or ""], agency)
    facts["version"] = version_of(story, by_kind)
    return facts


def written_by(by_kind: dict[Kind, list[str]]) -> list[str]:
    """Credits that name the writer, where no byline does: ``Written by Ann Poe. Edited by Bob Roe.``"""
    return [text for text in by_kind.get(Kind.CREDIT, ())[:MOST_CREDITS] if text.startswith(("Written by ", "Words by "))]


def stretches(story: Story, pieces: list[list[Piece]]) -> dict[Kind, list[str]]:
    by_kind: dict[Kind, list[str]] = {}
    decoded = story.decoded
    before = None
    for line in pieces:
        for start, end, kind, rule in line:
            if kind is Kind.BYLINE and before is Kind.CONTACT and rule == "learned.byline":
                kind = Kind.CONTACT  # the name below "Contact Information" is that of the press office
            before = kind
            if kind not in KEPT:
                by_kind.setdefault(kind, []).append(decoded[start:end])
    return by_kind


def printed_dateline(story: Story, by_kind: dict[Kind, list[str]]) -> tuple[Printed, str]:
    """What the dateline says, as a grammar noted it when it cut it off, or read from the cut stretches; and its text."""
    noted = story.notes.get("dateline")
    if isinstance(noted, tuple):
        printed = Printed()
        printed.take_found(noted[0])
        return printed, str(noted[1])
    cut = by_kind.get(Kind.DATELINE) or [match[0] for byline in by_kind.get(Kind.BYLINE, ()) if (match := place_in_byline(byline))][:1]
    return (read_cut(cut), cut[0]) if cut else (Printed(), "")


def version_of(story: Story, by_kind: dict[Kind, list[str]]) -> int:
    for note in by_kind.get(Kind.UPDATE_NOTE, ()):
        if found := mark_before(note):
            note_version(story, found["mark"])
        elif taken := enlarged(note):
            note_take(story, int(taken["number"] or 1))
    for slug in by_kind.get(Kind.SLUG, ()):
        note_take(story, slug_version(slug))
    return int(str(story.notes.get("version", 0)))
