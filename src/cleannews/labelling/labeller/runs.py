"""Long runs of short lines, menus and tables: what holds of one line in the middle holds of its neighbours.

A third of all doubtful units stand in such runs. Looking at every fourth of them closely decides as well as looking at all.
"""

from __future__ import annotations

from cleannews.labelling.units.unit import Unit

__all__ = ["followers"]

LEAST_RUN = 16
HEAD, FOOT = 4, 10
"""Lines at the two ends of a run that are each looked at: a title, a writer, a time stand beside the story."""
STEP = 4
LONGEST = 60
FULL_STOPS = frozenset((1, 2, 5))


def followers(units: list[Unit]) -> dict[int, int]:
    """For each unit that is not looked at itself the one that speaks for it."""
    found: dict[int, int] = {}
    begin = 0
    for at in range(len(units) + 1):
        if at < len(units) and is_short(units[at]):
            continue
        if at - begin >= LEAST_RUN:
            open_ones = [other for other in range(begin + HEAD, at - FOOT) if is_doubtful(units[other])]
            for number, other in enumerate(open_ones):
                if number % STEP:
                    found[other] = open_ones[number - number % STEP]
        begin = at + 1
    return found


def is_doubtful(unit: Unit) -> bool:
    return unit.kind is None and not unit.plain


def is_short(unit: Unit) -> bool:
    """Whether the unit is short and no sentence, or certain: then it breaks no run."""
    return unit.kind is not None or (unit.chars < LONGEST and unit.ends not in FULL_STOPS and not unit.prose)
