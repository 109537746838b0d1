"""The third step: a labelled story becomes an Article."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from cleannews.article import Article, Flag
from cleannews.facts.flags import flags_of
from cleannews.facts.reading import read_facts
from cleannews.facts.title import Stated, settle_title
from cleannews.labelling.segments import paragraphs_of, pieces_of, tile
from cleannews.labelling.titles import note_take
from cleannews.segments import OPTIONAL, STORY, Kind
from cleannews.text.story import Line, Story

if TYPE_CHECKING:
    from cleannews.facts.envelope_first import Enveloped
    from cleannews.html.page import Page

__all__ = ["build"]

BODY = frozenset({Kind.BODY, Kind.SUBHEAD}) | OPTIONAL
UNREMOVED = STORY | OPTIONAL
ABOVE, BELOW = 12, 10
"""Lines of a page before and behind its story that may tell facts of it."""
start_of = attrgetter("start")
LEAST = 25
"""A line shorter than this is no sentence worth keeping in doubt."""


def build(
    story: Story, keep: frozenset[Kind], page: Page | None = None, envelope: Enveloped | None = None, drop: frozenset[Kind] = frozenset()
) -> Article:
    """The article that the labels leave, where the story stood in a `page` or an `envelope`, or by itself.

    Kinds of `keep` stay in the body, kinds of `drop` do not.
    """
    doubt = keep_in_doubt(story)
    own = pieces = told = [pieces_of(line) for line in story.lines]
    if page is not None:
        lines = story.lines
        story.lines = sorted([*lines, *page.dropped], key=start_of)
        pieces = [  # a line beside the story is one piece, and there are hundreds
            own[line.number] if line.number >= 0 else [(line.start, line.start + line.high, line.kind or Kind.BODY, line.rule)]
            for line in story.lines
        ]
        told = pieces[around(lines, story.lines)]
    version, marked = settle_title(story, pieces, {} if page is None else stated_by(page))
    note_take(story, version)
    story.notes["marked"] = marked
    kept = (BODY | keep) - drop
    unremoved = UNREMOVED - drop
    paragraphs = paragraphs_of(story, own, kept)
    segments = tile(story, pieces) if envelope is None else envelope.tile(story, pieces)
    facts = read_facts(story, told, paragraphs)
    if envelope is not None:
        envelope.tell(facts, story)
    flags = flags_of(story, pieces, paragraphs, facts)
    if page is not None:
        from cleannews.facts.page import state

        flags |= state(page, facts, paragraphs)
    if envelope is not None:
        flags |= envelope.flags
    if doubt:
        flags.add(doubt)
    return Article(
        **facts,
        paragraphs=tuple(paragraphs),
        flags=frozenset(flags),
        removed=tuple(
            [
                segment
                for segment in segments
                if segment.kind not in unremoved and (segment.kind not in keep or segment.rule.startswith("page."))
            ]
        ),
        segments=segments,
        source=story.source,
    )


def stated_by(page: Page) -> Stated:
    """The headline and the deck that the article takes from the page's head."""
    return {kind: said for kind, said in ((Kind.HEADLINE, page.head.title), (Kind.DECK, page.head.subtitle)) if said}


def around(own: list[Line], lines: list[Line]) -> slice:
    """The lines of a page that speak of its story: those farther off name the writers and times of others."""
    if not own:
        return slice(0, 0)
    first = bisect_left(lines, own[0].start, key=start_of)
    last = bisect_left(lines, own[-1].start, key=start_of)
    return slice(max(0, first - ABOVE), last + BELOW)


def keep_in_doubt(story: Story) -> Flag | None:
    """When nothing is left of the body: an item that is one caption is that caption; else the longest prose is kept."""
    if any(line.kind in (None, Kind.BODY, Kind.SUBHEAD, Kind.TABLE, Kind.EMBED) and line.low < line.high for line in story.lines):
        return None
    for kinds, flag in (
        ((Kind.CAPTION,), Flag.CAPTION_ONLY),
        ((Kind.DECK,), Flag.KEPT_IN_DOUBT),
        ((Kind.RELATED, Kind.DISCLAIMER, Kind.CREDIT, Kind.PROMO, Kind.CORRECTION, Kind.UPDATE_NOTE), Flag.KEPT_IN_DOUBT),
    ):
        lines = [line for line in story.lines if line.kind in kinds and len(line.rest) >= LEAST and is_sentence(line)]
        if lines:
            story.notes["kept_rules"] = {line.rule for line in lines}
            for line in lines:
                line.kind, line.rule = Kind.BODY, "story.in_doubt"
            return flag
    return None


def is_sentence(line: Line) -> bool:
    return line.rest.count(" ") > 5 or not line.rest.isascii()
