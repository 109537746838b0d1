"""The article's dateline, with the year that it does not print."""

from __future__ import annotations

import datetime as dt

from cleannews.article import Dateline
from cleannews.knowledge.agencies import Agency
from cleannews.labelling.datelines.printed import Printed
from cleannews.times.clocks import zone_named

__all__ = ["date_of", "dateline_of"]

AHEAD = 31
"""Days by which a dateline may lie behind the publication: embargoed and syndicated copy, never half a year."""


def dateline_of(printed: Printed, raw: str, published: dt.datetime | None, agency: Agency | None) -> Dateline | None:
    """The article's dateline; None where nothing but a dash was cut. ``本报讯`` says no more than that it is one."""
    month, day, year = printed.day
    if not any(map(str.isalpha, raw)):
        return None
    return Dateline(
        raw=raw,
        place=printed.place,
        places=tuple(printed.places),
        month=month,
        day=day,
        year=year,
        agency=printed.agency.name if printed.agency else printed.mark,
        date=date_of(month, day, year, published, agency),
    )


def date_of(month: int | None, day: int | None, year: int | None, published: dt.datetime | None, agency: Agency | None) -> dt.date | None:
    """The dateline's date; a year that is not printed is the one that brings it nearest to the publication."""
    if day is None:
        return None
    if published is not None and published.tzinfo is not None and agency is not None:
        published = published.astimezone(zone_named(agency.home))
    near = published.date() if published else None
    dates = [date for y, m in months_near(month, year, near) if (date := safe_date(y, m, day))]
    if not dates or near is None:
        return dates[0] if dates else None
    past = [date for date in dates if (date - near).days <= AHEAD]
    return min(past or dates, key=lambda date: abs((date - near).days))


def months_near(month: int | None, year: int | None, near: dt.date | None) -> list[tuple[int, int]]:
    """Years and months in which the day may lie: those that are printed, else those about the publication."""
    if month is not None and year is not None:
        return [(year, month)]
    if near is None:
        return []
    if month is None:
        return [(near.year, near.month), (near.year - (near.month == 1), (near.month - 2) % 12 + 1)]
    return [(near.year, month), (near.year - 1, month), (near.year + 1, month)]


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
