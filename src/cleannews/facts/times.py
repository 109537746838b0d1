"""When: the times of publication and update among the time lines of a story."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any

from cleannews.knowledge.agencies import Agency
from cleannews.segments import Kind
from cleannews.times.clocks import zone_named
from cleannews.times.stamps import Stamp, parts_of, read_stamps
from cleannews.times.time_lines import read_time

__all__ = ["read_times"]

MOST = 24
"""Time lines that are read: a live blog has hundreds, and its own stands first."""
MOST_PIECES = 3
"""Lines over which a page breaks one time: "November 20", "15:23", "2031"."""
LONGEST = 220
"""Characters of a sign-off or a credit in which a time is looked for."""
LONGEST_PIECE = 24
SHORTEST = 60
MONTH_FIRST = ("US", "PH", "PR")
"""Countries where 12/11/31 is the eleventh of December."""

may_be_turned = re.compile(r"\b(?:0?\d|1[012])/(?:0?\d|1[012])/(?:19|20)\d\d").search
number_of_day = re.compile(r"(?<=[A-Z_.-])(?P<day>(?:19|20)\d{6})(?=[._-]\d)").search


def read_times(by_kind: Mapping[Kind, list[str]], agency: Agency | None, published: dt.datetime | None) -> dict[str, Any]:
    """`published` and `updated`, as far as the time lines, the sign-off or a credit tell them.

    Where the only time is that of an update, it is the time of publication too: that of the copy at hand.
    `published` is what the caller knows, and goes first.

    >>> read_times({Kind.TIMESTAMP: ["Updated:", "Dec 9, 2031"]}, None, None)["published"].isoformat()
    '2031-12-09T00:00:00'
    >>> read_times({Kind.TIMESTAMP: ["17.09.2031 - Güncelleme : 18.09.2031"]}, None, None)["updated"].isoformat()
    '2031-09-18T00:00:00'
    """
    zone = zone_named(agency.home) if agency is not None else None
    month_first = None if agency is None or not agency.country else agency.country in MONTH_FIRST
    lines = by_kind.get(Kind.TIMESTAMP, [])[:MOST]
    if month_first is None and any(map(may_be_turned, lines)) and is_turned(by_kind, lines):
        month_first = True
    told: dict[str, dt.datetime] = {}
    for stamp in stamps_in(lines, zone, month_first):
        if stamp.role != "crawled":
            told.setdefault(stamp.role or "published", stamp.moment)
        if len(told) == 2:
            break
    if "published" not in told and (moment := elsewhere(by_kind, zone) or told.get("updated")):
        told["published"] = moment
    if published is not None:
        told["published"] = published
    return dict(told)


def is_turned(by_kind: Mapping[Kind, list[str]], lines: list[str]) -> bool:
    """Whether a story's number says that ``04/03/1998`` is the third of April: ``NYT19980403.0459``."""
    numbers = {match["day"] for text in by_kind.get(Kind.SLUG, [])[:MOST] if (match := number_of_day(text))}
    if not numbers:
        return False
    dates = (found for line in lines if may_be_turned(line) and (found := read_time(line, None, True)))
    return any(f"{date:%Y%m%d}" in numbers for date in dates)


def stamps_in(lines: list[str], zone: dt.tzinfo | None, month_first: bool | None) -> Iterator[Stamp]:
    """The times of the lines; a label alone belongs to the next line, and a time may be broken over three."""
    label = ""
    broken: list[str] = []
    for line in lines:
        if len(line) < SHORTEST and not any(map(str.isdecimal, line)):
            label = line if parts_of(line)[0].role else label
            continue
        stamps = read_stamps(f"{label} {line}" if label else line, zone, month_first)
        if not stamps and len(line) <= LONGEST_PIECE:
            broken = [*broken, line][-MOST_PIECES:]
            stamps = read_stamps(" ".join([label, *broken]).strip(), zone, month_first) if len(broken) > 1 else []
        if stamps:
            label, broken = "", []
            yield from stamps


def elsewhere(by_kind: Mapping[Kind, list[str]], zone: dt.tzinfo | None) -> dt.datetime | None:
    """``(APA, 12.3.2016)``: a sign-off may be the only thing that says when, or ``Source: Xinhua| 2031-11-24 18:06:31``."""
    for text in by_kind.get(Kind.END, [])[-4:]:
        if moment := read_time(text[:LONGEST], zone):
            return moment
    for text in by_kind.get(Kind.CREDIT, [])[:4]:
        if ("ublished" in text or "|" in text) and (moment := read_time(text[:LONGEST], zone)):
            return moment
    return None
