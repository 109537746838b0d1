"""Which month a printed name is, in the languages of the news."""

from __future__ import annotations

from collections.abc import Iterable

from cleannews.knowledge.calendar import CALENDAR_MONTHS
from cleannews.knowledge.months import NAMES, SOLAR_MONTHS

__all__ = ["MONTHS", "SOLAR", "fold", "month_of"]


def table(rows: Iterable[str]) -> dict[str, int]:
    """Name -> number; the first row that has a name counts.

    >>> table(["januar jan|februar", "jan|feb"])
    {'januar': 1, 'jan': 1, 'februar': 2, 'feb': 2}
    """
    found: dict[str, int] = {}
    for row in rows:
        for number, names in enumerate(row.split("|"), start=1):
            for name in names.split():
                found.setdefault(fold(name.replace("_", " ")), number)
    return found


def fold(name: str) -> str:
    """The name as it is looked up: in small letters, without the dot that Turkish capitals leave behind ("NİSAN").

    >>> fold("NİSAN"), fold("Sept.")
    ('nisan', 'sept')
    """
    return name.casefold().replace("\N{COMBINING DOT ABOVE}", "").strip(" .\N{DEVANAGARI ABBREVIATION SIGN}")


MONTHS = table([*NAMES.values(), *CALENDAR_MONTHS])
SOLAR = table(SOLAR_MONTHS)
"""Of the Solar Hijri year: farvardin is the first, and begins in March."""


def month_of(name: str) -> int | None:
    """The number of a month as a newspaper prints it, or None.

    >>> month_of("Sept."), month_of("GEN"), month_of("мая"), month_of("Mondays")
    (9, 1, 5, None)
    >>> month_of("Μαΐου"), month_of("maý"), month_of("მაისი"), month_of("ธ.ค.")
    (5, 5, 5, 12)
    """
    return MONTHS.get(fold(name))
