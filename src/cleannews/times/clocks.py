"""The clock time and the zone that a time line prints: ``1:43pm EDT``, ``오후 2:05``, ``14h05``, ``21.42 Uhr``."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from zoneinfo import ZoneInfo

from cleannews.times.words import AFTERNOON, CITIES, FORENOON, ZONES

__all__ = ["read_clock", "read_zone", "zone_named"]

HALF = r"(?P<half>[AaPp]\.?\s?[Mm]\b\.?|SA\b|CH\b|Ö[ÖS]\b|[صم](?!\w))?"
"""Behind the figures: Latin, then Vietnamese, Turkish and Arabic."""
LATE = ("p", "P", "C", "م")

colon = re.compile(
    rf"(?<![\d.:])(?P<hour>[0-2]?\d)\s?[:\N{{FULLWIDTH COLON}}]\s?(?P<minute>[0-5]\d)(?:\s?[:.\N{{FULLWIDTH COLON}}]\s?(?P<second>[0-5]\d))?(?:[.,]\d{{1,6}})?\s?{HALF}"
).search
lettered = re.compile(
    r"(?<![\d.:])(?P<hour>[0-2]?\d)\s?(?:[hH]|시|時|时|點|点)\s?(?:(?P<minute>[0-5]\d)\b|(?P<cjk>[0-5]?\d)\s?[분分]|(?=\W|$))(?P<second>)(?P<half>)"
).search
dotted = re.compile(rf"(?<![\d.,:])(?P<hour>[0-2]?\d)\.(?P<minute>[0-5]\d)(?:\.(?P<second>[0-5]\d))?(?![\d.]*\d)\s?{HALF}").search
military = re.compile(
    r"(?:^|\s)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s?(?=GMT|UTC|Z\b|hrs|IST)|(?<=pdated )(?P<late>[0-2]\d)(?P<past>[0-5]\d)\b"
).search
oclock = re.compile(r"(?<![\d.:])(?P<hour>1?\d)\s?(?P<half>[AaPp]\.?\s?[Mm]\b)").search

offset = re.compile(
    r"(?:(?:GMT|UTC)\s?|(?<=:\d\d)\s?|(?<=\.\d{3}))(?P<sign>[+\-\N{MINUS SIGN}])(?P<hours>[01]?\d)(?::?(?P<minutes>[0-5]\d))?\b"
).search
is_utc = re.compile(r"\d\s?Z\b").search
find_letters = re.compile(r"[^\W\d_]+").findall

zone_named = cache(ZoneInfo)
"""A zone is read from the disk once: it costs 20 microseconds, and a time line is read in 10."""


def read_clock(text: str) -> dt.time | None:
    """The first clock time of a text from which the dates were taken out.

    >>> read_clock("1:43pm EDT"), read_clock("오후 2:05"), read_clock("14h05"), read_clock("21.42 Uhr"), read_clock("1300 GMT")
    (datetime.time(13, 43), datetime.time(14, 5), datetime.time(14, 5), datetime.time(21, 42), datetime.time(13, 0))
    >>> read_clock("at noon"), read_clock("9 p.m.")
    (None, datetime.time(21, 0))
    """
    for search in (colon, lettered, dotted):
        if (match := search(text)) and int(match["hour"]) < 24:
            minute = match["minute"] or (match["cjk"] if search is lettered else None) or 0
            hour = full_hour(int(match["hour"]), match["half"], text)
            return dt.time(hour, int(minute), int(match["second"] or 0))
    if four := military(text):
        return dt.time(min(int(four["hour"] or four["late"]), 23), int(four["minute"] or four["past"]))
    if sharp := oclock(text):
        return dt.time(full_hour(int(sharp["hour"]), sharp["half"], text))
    return None


def full_hour(hour: int, half: str | None, text: str) -> int:
    """The hour of 24, told by "pm" behind the figures, or by a word of another language anywhere in the line."""
    if half:
        afternoon: bool | None = half[0] in LATE or half == "ÖS"
    elif text.isascii():
        afternoon = None
    else:
        afternoon = True if any(map(text.__contains__, AFTERNOON)) else None
        if afternoon is None and any(map(text.__contains__, FORENOON)):
            afternoon = False
    if afternoon is None or hour > 12:
        return hour
    return (hour % 12 + (12 if afternoon else 0)) % 24


def read_zone(text: str) -> dt.tzinfo | None:
    """The zone that stands beside a clock time.

    >>> read_zone("10:00 GMT+7").utcoffset(None), read_zone("10:00:00-03:00").utcoffset(None) == dt.timedelta(hours=-3)
    (datetime.timedelta(seconds=25200), True)
    >>> read_zone("9:08 PM ET"), read_zone("entre 9 et 10h")
    (zoneinfo.ZoneInfo(key='America/New_York'), None)
    """
    if match := offset(text):
        minutes = int(match["hours"]) * 60 + int(match["minutes"] or 0)
        return dt.timezone(dt.timedelta(minutes=minutes if match["sign"] != "-" and match["sign"] != "\N{MINUS SIGN}" else -minutes))
    if is_utc(text):
        return dt.UTC
    for letters in find_letters(text):
        if not letters.isupper() and letters not in ("мск", "gmt", "utc"):
            continue  # "et" is French, "ist" German
        token = letters.casefold()
        if token in CITIES:
            return zone_named(CITIES[token])
        if token in ZONES:
            return dt.timezone(dt.timedelta(hours=ZONES[token]))
    return None
