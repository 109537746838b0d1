"""What is decided together: the head of a page whose line breaks are lost, a heading and its list, a label and its value."""

from __future__ import annotations

from cleannews.labelling.decided import Decided
from cleannews.labelling.features import NAMES
from cleannews.segments import Kind

__all__ = ["settle_blocks"]

TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")
CROWDED_LINES = 3
DEEPEST = 80
LEAST_ODDS = -1.5
SURE = 3.0
LONGEST_SMALL = 3
HEAD_KINDS = frozenset((Kind.TIMESTAMP, Kind.BYLINE, Kind.DATELINE, Kind.NAV, Kind.KEYWORDS, Kind.HEADLINE))


def settle_blocks(lines: int, decided: Decided) -> None:
    if lines <= CROWDED_LINES:
        settle_head(decided)


def settle_head(decided: Decided) -> None:
    """Above a time or a byline that stands before the first sentence there is no story."""
    units, odds = decided.units, decided.odds
    end = next((at for at, unit in enumerate(units[:DEEPEST]) if unit.prose and odds[at] < 0), 0)
    mark = next((at for at in range(end - 1, -1, -1) if is_head(decided, at)), -1)
    for at in range(mark + 1):
        if at in decided.rows and odds[at] > LEAST_ODDS and not decided.clutter[at]:
            decided.clutter[at] = True


def is_head(decided: Decided, at: int) -> bool:
    unit, row = decided.units[at], decided.rows.get(at)
    if at and decided.units[at - 1].line is unit.line and in_sentence(decided.units[at - 1].text):
        return False
    if unit.kind is not None:
        return unit.kind in HEAD_KINDS
    return row is not None and bool(row[TIME_LINE] or row[BYLINE] or decided.odds[at] > SURE)


def in_sentence(before: str) -> bool:
    """Whether what stands behind these words goes on with them: ``held a meeting on Tuesday,`` and a date."""
    last = before.rpartition(" ")[2]
    return last[-1:] == "," or (last.islower() and len(last) <= LONGEST_SMALL)
