"""What stands around a unit: its neighbours, and how far the nearest unit of each sort is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, compress, pairwise
from typing import TypeAlias

from cleannews.labelling.units.evidence import KINDS
from cleannews.labelling.units.unit import Unit
from cleannews.segments import Kind

__all__ = ["FAR", "Column", "Columns", "company_of", "distances_of", "only_one"]

Column: TypeAlias = Sequence[float]
Columns: TypeAlias = dict[str, Column]
"""Features by name, each with its values for one unit after another."""

FAR = 40
"""Units beyond which a distance is no longer told."""
NEAR = 4
"""Units on each side that are a unit's company."""
WIDE, LONG = 15, 60
"""Units on one side that are its wider company, and the characters from which one counts in full."""

HEADINGS = frozenset(
    KINDS.index(kind) for kind in (Kind.RELATED, Kind.PROMO, Kind.NAV, Kind.AD, Kind.CONTACT, Kind.KEYWORDS, Kind.DISCLAIMER)
)
CAPTION = KINDS.index(Kind.CAPTION)
NUMBER_OF = {kind: number for number, kind in enumerate(KINDS)}


def only_one(at: int, column: Column) -> Column:
    return (column[at],)


@lru_cache(4096)
def start_class(first: str) -> int:
    if first.isalpha():
        return 0 if first.isupper() else 1 if first.islower() else 5
    if first.isdigit():
        return 2
    if first in "([\uff08\u3010<":
        return 3
    if first in "\"'\u201c\u2018\u00ab\u300c":
        return 4
    return 6 if first in "#@" else 7 if first in "\u00a9\u24d2" else 8


def company_of(units: list[Unit]) -> Columns:
    """What each unit is taken for, and what its neighbours are."""
    scores = [unit.score for unit in units]
    lex = [unit.lex for unit in units]
    kinds = [unit.lex_kind if unit.kind is None else NUMBER_OF[unit.kind] for unit in units]
    causes = [unit.cause for unit in units]
    chars = [unit.chars for unit in units]
    ends = [unit.ends for unit in units]
    starts = [start_class(unit.text[0]) for unit in units]
    prose = [unit.prose for unit in units]
    sums = fours(scores)
    return {
        "start": starts,
        "cause": causes,
        "next_cause": [*causes[1:], -1],
        "prose": prose,
        "score": scores,
        "score_before": [0.0, *scores],
        "score_behind": [*scores[1:], 0.0],
        "scores_before": sums,
        "scores_behind": sums[NEAR + 1 :],
        "far_before": far_before(scores, chars),
        "far_behind": far_before(scores[::-1], chars[::-1])[::-1],
        "wording": lex,
        "wordings": [unit.lex_sum for unit in units],
        "wording_kind": [unit.lex_kind for unit in units],
        "kind_before": [-1.0, *kinds],
        "kind_behind": [*kinds[1:], -1.0],
        "wording_behind": [*lex[1:], 0.0],
        "wordings_near": near(list(map(bool, lex))),
        "prose_near": near(prose),
        "chars_near": near(chars),
        "ends_before": [-1.0, *ends],
        "ends_behind": [*ends[1:], -1.0],
        "chars_behind": [*chars[1:], 0.0],
        "start_before": [-1, *starts],
        "start_behind": [*starts[1:], -1],
    }


def fours(column: Column) -> list[float]:
    """For each unit the sum of the `NEAR` before it; that of those behind it stands `NEAR` + 1 further on."""
    none = [0.0] * NEAR
    padded = [*none, *column, *none]
    return [a + b + c + d for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)]


def far_before(scores: list[float], chars: list[int]) -> list[float]:
    """For each unit the mean score of the `WIDE` before it, a longer unit counting for more."""
    sums = [0.0, *accumulate([score * min(size, LONG) for score, size in zip(scores, chars, strict=True)])]
    return [(sums[at] - sums[max(0, at - WIDE)]) / ((min(at, WIDE) or 1) * LONG) for at in range(len(scores))]


def near(column: Column) -> list[float]:
    """For each unit the sum of its company."""
    sums = fours(column)
    return [before + behind for before, behind in zip(sums, sums[NEAR + 1 :], strict=False)]


def distances_of(units: list[Unit], total: int) -> Columns:
    """How far the nearest unit of each sort is before and behind each unit, and how much stands above it."""
    size = len(units)
    prose = [unit.prose for unit in units]
    prosaic = list(compress(range(size), prose))
    worded = [at for at, unit in enumerate(units) if unit.lex]
    headings = [at for at in worded if units[at].lex > 2 and units[at].lex_kind in HEADINGS]
    captions = [at for at in worded if units[at].lex > 1 and units[at].lex_kind == CAPTION]
    passed = [0, *accumulate([unit.chars for unit in units])]
    above = [0, *accumulate(prose)]
    heading_kinds: list[float] = [-1] * size
    for at, following in pairwise([*headings, size]):
        heading_kinds[at + 1 : following + 1] = [units[at].lex_kind] * (following - at)
    return {
        "heading_kind": heading_kinds,
        "caption_behind": until(captions, size),
        "place": [letters / total for letters in passed],
        "prose_above": above,
        "prose_below": [above[-1] - sofar for sofar in above[1:]],
        "prose_before": since(prosaic, size),
        "prose_behind": until(prosaic, size),
    }


RAMP = list(range(1, FAR))


def since(events: list[int], size: int) -> list[float]:
    """For each of `size` units how far the last event before it is, at most `FAR`."""
    row: list[float] = [FAR] * (events[0] + 1 if events else size)
    for at, following in pairwise([*events, size - 1]):
        row += RAMP[: following - at]
        row += [FAR] * (following - at - FAR + 1)
    return row


def until(events: list[int], size: int) -> list[float]:
    """The same for the next event behind it."""
    return since([size - 1 - at for at in reversed(events)], size)[::-1]
