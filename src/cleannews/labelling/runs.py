"""Long runs of short lines, menus and tables: what holds of one line in the middle holds of its neighbours.

A third of all doubtful units stand in such runs. Looking at every fourth of them closely decides as well as looking at all.
"""

from __future__ import annotations

from cleannews.labelling.unit import Unit

__all__ = ["followers"]

LEAST_RUN = 14
HEAD, FOOT = 4, 7
"""Lines at the two ends of a run that are each looked at: a title, a writer, a time stand beside the story."""
STEP = 4
LONGEST = 60


def followers(units: list[Unit]) -> dict[int, int]:
    """For each unit that is not looked at itself the one that speaks for it."""
    found: dict[int, int] = {}
    begin = 0
    for at in range(len(units) + 1):
        if at < len(units) and is_short_line(units[at]):
            continue
        if at - begin >= LEAST_RUN:
            first, last = begin + HEAD, at - FOOT
            found.update(
                {other: other - (other - first) % STEP for other in range(first, last) if (other - first) % STEP}
            )
        begin = at + 1
    return found


def is_short_line(unit: Unit) -> bool:
    """Whether the unit is a doubtful line of its own that is no sentence."""
    return (
        unit.kind is None
        and unit.ends not in (1, 2, 5)
        and unit.chars < LONGEST
        and not unit.prose
        and not unit.start
        and unit.end >= len(unit.line.text)
    )
