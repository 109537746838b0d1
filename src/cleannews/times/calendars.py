"""Dates of other calendars: Buddhist, Solar Hijri, Republic of China, Juche, and the Japanese eras."""

from __future__ import annotations

import datetime as dt

__all__ = ["from_solar", "is_solar", "make_date"]

BUDDHIST = range(2440, 2600)
"""Years of the Thai, Lao and Khmer calendar, 543 ahead of the common one."""
SOLAR = range(1340, 1416)
"""Years of the Solar Hijri calendar that news are from; 1416 and later are years of the lunar one, since 1995."""
COMMON = range(1800, 2080)
"""2081 is a year of Nepal's calendar, whose months begin with the moon's and not with ours."""
CENTURY = 70
"""Two figures up to here are of this century: "24" is 2024, "87" is 1987."""


def make_date(year: str, month: str | int, day: str) -> dt.date | None:
    """The date in the calendar that the year tells; None when there is no such day, or no such calendar.

    >>> make_date("2031", 3, "9"), make_date("2574", 3, "9"), make_date("1410", 1, "1")
    (datetime.date(2031, 3, 9), datetime.date(2031, 3, 9), datetime.date(2031, 3, 21))
    >>> make_date("1446", 7, "22"), make_date("31", 13, "2")
    (None, datetime.date(2031, 2, 13))
    """
    number, first, second = int(year), int(month), int(day)
    if len(year) == 2:
        number += 2000 if number < CENTURY else 1900
    if first > 12 >= second:
        first, second = second, first
    if number in SOLAR:
        return from_solar(number, first, second)
    if number in BUDDHIST:
        number -= 543
    try:
        return dt.date(number, first, second) if number in COMMON else None
    except ValueError:
        return None


def is_solar(year: int) -> bool:
    return year in SOLAR


def from_solar(year: int, month: int, day: int) -> dt.date | None:
    """The common date of a Solar Hijri one; right for the years that news are from (the 33-year cycle).

    >>> from_solar(1403, 10, 9), from_solar(1403, 12, 30), from_solar(1402, 12, 30)
    (datetime.date(2024, 12, 29), datetime.date(2025, 3, 20), None)
    """
    if not 1 <= month <= 12 or not 1 <= day <= (31 if month < 7 else 30):
        return None
    if (month, day) == (12, 30) and not is_leap(year):
        return None
    leaps = sum(map(is_leap, range(SOLAR.start, year)))
    days = (year - SOLAR.start) * 365 + leaps + (month - 1) * 31 - max(0, month - 7) + day - 1
    return dt.date(1961, 3, 21) + dt.timedelta(days=days)


def is_leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)
