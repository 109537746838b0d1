"""When: the times of publication and update that the text prints, and the date of its dateline."""

from __future__ import annotations

import datetime as dt
import re
from itertools import chain, pairwise
from typing import Any

from cleannews.intake.story import Story
from cleannews.knowledge.agencies import Agency
from cleannews.labelling.datelines.parts import Found
from cleannews.labelling.places import split_date
from cleannews.labelling.timestamps import is_update, read_time
from cleannews.output.article import Dateline
from cleannews.segments import Kind

__all__ = ["dateline_cut", "dateline_of", "noted_dateline", "read_times"]

AHEAD = 31
"""Days by which a dateline may lie behind the publication: embargoed and syndicated copy, never half a year."""

find_label = re.compile(
    r"(?<![^\W\d_])(?:and\s)?(?:last\s)?(?:updated|modified|published|posted)\b", re.IGNORECASE
).finditer
digit = re.compile(r"\d").search
LONGEST_PLACE = 40
before_mark = re.compile(r"[(/\[\N{FULLWIDTH LEFT PARENTHESIS}]").split
before_digit = re.compile(r"\d").split


def read_times(story: Story, by_kind: dict[Kind, list[str]], agency: Agency | None, facts: dict[str, Any]) -> None:
    zone = agency.zone if agency is not None else None
    for line in chain.from_iterable(map(by_label, by_kind.get(Kind.TIMESTAMP, ()))):
        moment = read_time(line, zone)
        if moment is None:
            continue
        field = "updated" if is_update(line.strip("* |(,").removeprefix("and ")) and not is_crawl(line) else "published"
        if is_crawl(line):
            continue
        facts.setdefault(field, moment)
    if "published" not in facts:
        read_signed_time(story, zone, facts)
    if "published" not in facts:
        read_credited_time(by_kind.get(Kind.CREDIT, []), zone, facts)
    if story.published is not None:
        facts["published"] = story.published


def by_label(line: str) -> list[str]:
    """The line, parted before each label: ``Updated Apr 30, 2031, 9:08 PM ET PUBLISHED Apr 30, 2031, 10:31 AM ET``.

    >>> by_label("Posted 8 Jan 2031, updated 9 Jan 2031")
    ['Posted 8 Jan 2031, ', 'updated 9 Jan 2031']
    """
    starts = [match.start() for match in find_label(line, 1) if digit(line, 0, match.start())]
    return [line[start:end] for start, end in pairwise([0, *starts, len(line)])]


def read_signed_time(story: Story, zone: dt.tzinfo | None, facts: dict[str, Any]) -> None:
    """``(APA, 12.3.2016)``: a sign-off may be the only thing that says when."""
    for line in story.lines[-4:]:
        for start, end, kind, _ in [*(line.cuts or ()), (line.low, line.high, line.kind, "")]:
            if kind is Kind.END and (moment := read_time(line.text[start:end])):
                facts["published"] = moment.replace(tzinfo=zone) if moment.tzinfo is None else moment
                return


def read_credited_time(lines: list[str], zone: dt.tzinfo | None, facts: dict[str, Any]) -> None:
    """``This report was first published Oct. 25, 2031.``, ``Source: Xinhua| 2031-11-24 18:06:31``."""
    for text in lines:
        if ("ublished" in text or "|" in text) and (moment := read_time(text)):
            facts["published"] = moment.replace(tzinfo=zone) if moment.tzinfo is None else moment
            return


def is_crawl(line: str) -> bool:
    return line.lstrip("* ").casefold().startswith(("crawled", "scraped", "fetched", "retrieved"))


def dateline_of(story: Story, published: dt.datetime | None, agency: Agency | None) -> Dateline:
    found, raw = noted_dateline(story)
    month, day, year = found.day
    return Dateline(
        raw=raw,
        place=found.place,
        places=found.places,
        month=month,
        day=day,
        year=year,
        agency=found.agency.name if found.agency else found.mark,
        date=date_of(month, day, year, published, agency),
    )


def dateline_cut(raw: str, published: dt.datetime | None, agency: Agency | None) -> Dateline | None:
    """What a dateline says that a rule has cut, which the grammar does not know: ``أبوظبي في 3 مايو / وام / ``.

    >>> dateline_cut("अर्डन, 28 मई (भाषा) ", None, None).place
    'अर्डन'
    """
    before = before_mark(raw, 1)[0]
    place_text, (month, day, year) = split_date(before.strip(" \t,:-\N{EN DASH}\N{EM DASH}\N{ARABIC COMMA}"))
    place = before_digit(place_text, 1)[0].strip(" \t,.:-\N{EN DASH}\N{EM DASH}\N{ARABIC COMMA}").removesuffix(" في")
    if len(place) > LONGEST_PLACE or (not place and day is None):
        return None
    return Dateline(
        raw=raw,
        place=place or None,
        places=(place,) if place else (),
        month=month,
        day=day,
        year=year,
        agency=agency.name if agency else None,
        date=date_of(month, day, year, published, agency),
    )


def noted_dateline(story: Story) -> tuple[Found, str]:
    noted = story.notes["dateline"]
    assert isinstance(noted, tuple)
    return noted


def date_of(
    month: int | None, day: int | None, year: int | None, published: dt.datetime | None, agency: Agency | None
) -> dt.date | None:
    """The dateline's date; a year that is not printed is the one that brings it nearest to the publication."""
    if day is None:
        return None
    if published is not None and published.tzinfo is not None and agency is not None:
        published = published.astimezone(agency.zone)
    near = published.date() if published else None
    if month is None:
        if near is None:
            return None
        candidates = [(near.year, near.month), (near.year - (near.month == 1), (near.month - 2) % 12 + 1)]
    elif year is not None:
        candidates = [(year, month)]
    elif near is not None:
        candidates = [(near.year, month), (near.year - 1, month), (near.year + 1, month)]
    else:
        return None
    dates = [date for y, m in candidates if (date := safe_date(y, m, day))]
    if not dates:
        return None
    if near is None:
        return dates[0]
    past = [date for date in dates if (date - near).days <= AHEAD]
    return min(past or dates, key=lambda date: abs((date - near).days))


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
