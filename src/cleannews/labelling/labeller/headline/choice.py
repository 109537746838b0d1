"""The headline: which stretch at the top of a story is its title, told by trees over what speaks for each candidate.

A candidate is a line without what is certain in it, or a run of units where a page's line breaks are lost: title words
stand there between a menu and a byline, a time, the deck or the story. What the labeller left in the body is a
candidate, too: a title may read as a sentence, and nothing but its place tells that it is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from cleannews.labelling.labeller.headline.candidates import LONGEST, MOST_UNITS, PLAIN, PROSE, SHORTEST, Candidate, Top, candidates
from cleannews.labelling.labeller.headline.evidence import evidence_of
from cleannews.labelling.labeller.headline.trees import title_odds
from cleannews.labelling.titles import opens_as_take
from cleannews.labelling.units.evidence import KINDS as WORDINGS
from cleannews.labelling.units.units import Unit
from cleannews.segments import Kind
from cleannews.text.scripts import script_of

if TYPE_CHECKING:
    from cleannews.text.story import Line, Story

__all__ = ["find_headline", "is_titled"]

DOUBT = 0.3
"""What the odds of the best candidate must exceed, in natural logarithms: higher means fewer titles, and fewer wrong ones."""
BEYOND_DOUBT = 2.0
"""Odds from which no candidate further down is asked."""
LAST_DATELINE = 24
"""Units from the top among which a dateline is the story's."""
FIRST_LINE, APART = 1.8, -0.6
"""What it speaks for a candidate that it is the text's first line above a paragraph, and what where a gap is between:
a notice stands there as often."""
FIRST_OF_FEW, FEW_LINES = 3.0, 4
"""The same in a text of few lines: such texts are few among those that the trees learned from."""
FIRST_WIDE = 4.0
"""The same in Chinese, Japanese or Korean: of 23 such lines 16 were the title, and 6 a deck."""
LEAST_PARAGRAPH, LEAST_TITLE = 60, 16
EAST_ASIAN = 2.4
"""Latin letters that say as much as one of Chinese, Japanese or Korean."""
LEAST_REPEATED, MOST_REPEATED = 24, 110
"""Characters of a title that stands there twice: shorter ones are a house's name, longer ones a paragraph."""
HOLDS_WORDING, WORDED = 1.0, 2.0
"""How strong a known wording is that begins a line or is it: "Please enable ..." is no title."""
NO_TITLE = frozenset((1, 3))
"""What no title ends with: a stop, a colon."""

wide = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]").search


def find_headline(story: Story, units: list[Unit], odds: list[float], rows: Mapping[int, list[float]]) -> Candidate | None:
    """The title's units and its end; None where the story prints no title, or where it is certain already."""
    if is_titled(story):
        return None
    top = Top(story, units, odds, rows)
    if known := repeated_line(top) or marked_line(top):
        return known
    best, found = DOUBT, None
    for candidate in candidates(top):
        odd = title_odds(evidence_of(top, *candidate)) + as_first_line(top, *candidate)
        if odd > best:
            best, found = odd, candidate
            if odd > BEYOND_DOUBT:
                break
    return found or above_dateline(top)


def repeated_line(top: Top) -> Candidate | None:
    """The first line where the second says it again: the page's title and its heading, whatever it ends with."""
    lines = top.story.lines
    text = lines[0].text
    if len(lines) < 3 or text != lines[1].text or not LEAST_REPEATED <= len(text) <= MOST_REPEATED:
        return None
    own = open_units(top, lines[0])
    if not own or top.units[own[0]].lex >= WORDED:
        return None
    lines[1].label(Kind.NAV, "title.repeated")
    return own[0], own[-1], len(text)


def marked_line(top: Top) -> Candidate | None:
    """The first line where it begins with the mark of a later take."""
    line = top.story.lines[0]
    own = open_units(top, line) if opens_as_take(line.text) and len(line.text) <= LONGEST else []
    return (own[0], own[-1], len(line.text)) if own else None


def open_units(top: Top, line: Line) -> list[int]:
    """The units of a line near the top; none where something in it is certain."""
    own = [at for at, unit in enumerate(top.units[:MOST_UNITS]) if unit.line is line]
    return own if all(map(top.is_open, own)) else []


def as_first_line(top: Top, first: int, last: int, stop: int) -> float:
    """What it speaks for the candidate that it is the whole first line, ends as a title does, and a paragraph follows."""
    unit, lines = top.units[first], top.story.lines
    if unit.line.number or unit.start or stop < len(unit.line.text) or len(lines) < 2:
        return 0.0
    below = lines[1]
    wide_letters = script_of(unit.line.text) == "east_asian"
    each = EAST_ASIAN if wide_letters else 1
    if top.units[last].ends in NO_TITLE or each * len(below.text) < LEAST_PARAGRAPH or each * stop < LEAST_TITLE:
        return 0.0
    if wide_letters:
        return 0.0 if begins_notice(unit) else FIRST_WIDE
    if len(lines) <= FEW_LINES:
        return FIRST_OF_FEW
    return APART if below.gap else FIRST_LINE


def begins_notice(unit: Unit) -> bool:
    """Whether a known wording other than "[Breaking]" begins the line."""
    return unit.lex > HOLDS_WORDING and WORDINGS[unit.lex_kind] is not Kind.UPDATE_NOTE


def above_dateline(top: Top) -> Candidate | None:
    """The first whole line above the dateline that can be a title: what is above it and no fact is hardly anything else."""
    dateline = next((at for at, unit in enumerate(top.units[:LAST_DATELINE]) if unit.kind is Kind.DATELINE), 0)
    if top.units[dateline].line.number == 0:
        return None
    at = 0
    while at < dateline:
        line = top.units[at].line
        last = at
        while last + 1 < dateline and top.units[last + 1].line is line:
            last += 1
        size = len(line.text)
        at = next((number for number in range(at, last) if top.units[number].kind is not Kind.UPDATE_NOTE), last)
        looks = {top.look_of(number) for number in range(at, last + 1)}
        above = line.number < top.units[dateline].line.number and SHORTEST < size <= LONGEST and looks <= {PLAIN, PROSE}
        above = above and top.units[at].lex < WORDED
        if above and top.units[last].ends not in NO_TITLE and holds_words(line.text):
            return at, last, size
        at = last + 1
    return None


def holds_words(text: str) -> bool:
    """Whether there is more than one word, as far as a script parts them."""
    return " " in text or wide(text) is not None


def is_titled(story: Story) -> bool:
    return any(
        line.kind is Kind.HEADLINE or (line.cuts is not None and any(cut[2] is Kind.HEADLINE for cut in line.cuts)) for line in story.lines
    )
