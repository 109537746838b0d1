"""What may be the title: runs of open units at the top of a story, each within a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from cleannews.knowledge.agencies import look_up
from cleannews.labelling.labeller.trees import TRAINED_KINDS, kind_odds
from cleannews.labelling.units.features import NAMES
from cleannews.labelling.units.folded_text import find_long_words
from cleannews.labelling.units.units import Unit
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["LONGEST", "MOST_UNITS", "PLAIN", "PROSE", "SHORTEST", "Candidate", "Top", "candidates", "margin"]

SHORTEST, LONGEST = 6, 220
"""Characters of a title; one in a script without spaces has at least six letters."""
MOST_UNITS = 14
"""Units into which a title is cut where its words stand in a crowded line."""
DEEPEST, MOST_PROSE = 150, 3
"""Units from the top, and sentences of prose, among which a title is looked for: some pages begin with a long menu."""
UNLIKELY, WORTH_A_LOOK, LEAST_MARGIN = -2.6, 0.0, -2.5
"""Odds for clutter, and for the headline against other kinds, below which no candidate begins: of 368 titles 6 do."""
QUOTES = '"\N{RIGHT DOUBLE QUOTATION MARK}'
GLUED = 60
"""Characters of a unit in which a title may be glued to the first sentence, its line break lost."""
AHEAD, MOST_AHEAD = 12, 4
"""Units behind a candidate, and sentences among them, in which its words are looked for."""

TITLE = TRAINED_KINDS.index(Kind.HEADLINE)
TIME_LINE, BYLINE = map(NAMES.index, ("time_line", "byline"))
NOTHING, PLAIN, TIME, SIGNED, PROSE, CERTAIN = -1, 0, 1, 2, 3, 10
"""What stands beside a candidate; a certain kind is told by its place in `KINDS`."""
KINDS = tuple(Kind)

inner_capitals = re.compile(r"(?<=[^\W_A-Z]|[?!.%)\"'”’])[ \u00a0]+(?=[^\W_a-z]|[\"“‘«])").finditer

Candidate = tuple[int, int, int]
"""The first unit, the last, and where in the line the candidate ends: at the last unit's end, or within it."""


class Top:
    """What is told once of the top of a story: its units, their odds, the prose above each and what each looks like."""

    def __init__(self, story: Story, units: list[Unit], odds: list[float], rows: Mapping[int, list[float]]) -> None:
        self.story, self.units, self.odds, self.rows = story, units, odds, rows
        self.kinds: dict[int, list[float]] = {}
        self.above = [0]
        for unit, odd in zip(units[:DEEPEST], odds, strict=False):
            self.above.append(self.above[-1] + (unit.prose and odd < 0))
            if self.above[-1] > MOST_PROSE:
                break
        self.end = len(self.above) - 1
        self.text = story.text
        self.ahead: dict[tuple[int, ...], set[str]] = {}

    def kind_odds(self, at: int) -> list[float]:
        found = self.kinds.get(at)
        if found is None:
            found = self.kinds[at] = kind_odds(self.rows[at])
        return found

    def look_of(self, at: int) -> int:
        """What a unit is as a neighbour: a certain kind, a time line, a byline, prose or nothing of that sort."""
        if not 0 <= at < len(self.units):
            return NOTHING
        unit, row = self.units[at], self.rows.get(at)
        if unit.kind is not None:
            return CERTAIN + KINDS.index(unit.kind)
        if row is not None and row[TIME_LINE]:
            return TIME
        if row is not None and row[BYLINE]:
            return SIGNED
        return PROSE if unit.prose else PLAIN

    def is_open(self, at: int) -> bool:
        row = self.rows.get(at)
        return row is not None and not row[TIME_LINE]

    def words_ahead(self, at: int) -> set[str]:
        """The long words of the next sentences."""
        units = self.units
        following = tuple([n for n in range(at + 1, min(at + AHEAD, len(units))) if units[n].prose][:MOST_AHEAD])
        words = self.ahead.get(following)
        if words is None:
            text = " ".join([units[n].text for n in following])
            words = self.ahead[following] = set(find_long_words(text.casefold()))
        return words

    def prose_ahead(self, at: int) -> int:
        """How many units lie between it and the next sentence that stays."""
        units, odds = self.units, self.odds
        return next((n for n in range(1, min(20, len(units) - at)) if units[at + n].prose and odds[at + n] < 0), 20)


def candidates(top: Top) -> Iterator[Candidate]:
    """Runs of open units of the top, each within a line."""
    at = 0
    while at < top.end:
        if not top.is_open(at):
            at += 1
            continue
        last, line = at, top.units[at].line
        while last + 1 < top.end and top.units[last + 1].line is line and top.is_open(last + 1):
            last += 1
        for first in range(at, last + 1):
            if first == at or may_begin(top, first):
                yield from from_unit(top, first, last)
        at = last + 1


def may_begin(top: Top, at: int) -> bool:
    """Whether a title may begin in the middle of what is open of a line."""
    if top.odds[at] <= WORTH_A_LOOK:
        return False
    return margin(top.kind_odds(at)) > LEAST_MARGIN


def from_unit(top: Top, first: int, stop: int) -> Iterator[Candidate]:
    units, odds = top.units, top.odds
    start = units[first].start
    if first <= 2 and not start and units[first].chars > GLUED and not top.above[first]:
        unit = units[first]
        for match in inner_capitals(unit.line.text, SHORTEST, min(unit.end, LONGEST)):
            yield first, first, match.end()
    for last in range(first, min(stop + 1, first + MOST_UNITS)):
        end = units[last].end
        if odds[last] < UNLIKELY or end - start > LONGEST:
            break
        within = start and end < len(units[last].line.text)  # of 340 titles 2 neither begin nor end a line
        stands_free = end - start >= SHORTEST and units[last].ends != 1 and not within
        if stands_free and not heads_nothing(units[first].line.text[start:end]):
            yield first, last, end


def heads_nothing(text: str) -> bool:
    """Whether it is a quoted sentence, all in brackets, a record or an agency: ``"Let's face it together."``, ``(loud laughter)``, ``{"id": 1}``."""
    text = text.strip()
    if look_up(text) is not None:
        return True
    if text[-1:] in QUOTES:
        return text.rstrip(QUOTES)[-1:] == "."
    return text.startswith('{"') or (text[:1] == "(" and text.find(")") == len(text) - 1)


def margin(odds: list[float]) -> float:
    """How far the headline is before the strongest of the other kinds."""
    return odds[TITLE] - max(max(odds[:TITLE]), max(odds[TITLE + 1 :]))
