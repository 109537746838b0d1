"""A moment in a page's data: ISO 8601, seconds since 1970, American slashes, month names, and what libraries know."""

from __future__ import annotations

import datetime as dt
import re
from importlib import import_module

from cleannews.times.time_lines import find_tokens, read_time
from cleannews.times.words import ZONES

__all__ = ["read_day_in_url", "read_iso", "read_moment"]

LONGEST = 120
EARLIEST = 1970
"""Years up to this one are a system's zero (``1970-01-01``, ``0001-01-01``), not a date."""

iso = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})(?:[T\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,:]\d{1,9})?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?(?::?00)?)?)?(?P<rest>.*)",
    re.DOTALL,
).match
is_strict = re.compile(r"[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)").fullmatch
"""The form of nearly every page's data, which Python itself reads ten times faster."""
offset = re.compile(r"(?<=[\d\sTCM])(?P<zone>[+-](?:0\d|1[0-4]):?[0-5]\d)\b(?!-)").search
epoch = re.compile(r"(?P<seconds>\d{10})(?:\d{3})?(?:\.\d+)?").fullmatch
month_first = re.compile(r"(?<![\d./-])(?P<month>0?[1-9]|1[0-2])/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d{2})(?!\d)").search
in_path = re.compile(
    r"[/_-](?P<year>(?:19|20)\d{2})(?P<sep>[/_-]?)(?P<month>0[1-9]|1[0-2]|[1-9](?=/)|[a-z]{3}(?=/))(?P=sep)(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?=/))(?![\d])"
).search
MONTHS = {name: at for at, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}


def read_moment(text: str, *, american: bool = False, libraries: bool = True) -> dt.datetime | None:
    """The moment in a page's data, with its zone where it is told; None for a senseless one.

    Own patterns read what most pages write; dateparser is asked, and loaded, only for the rest.

    >>> read_moment("2024-03-05T06:07:08.9Z").isoformat(), read_moment("Tue, 05 Mar 2024 06:07:08 +0100").isoformat()
    ('2024-03-05T06:07:08+00:00', '2024-03-05T06:07:08+01:00')
    >>> read_moment("1709618828").isoformat(), read_moment("0001-01-01T00:00:00Z"), read_moment("soon")
    ('2024-03-05T06:07:08+00:00', None, None)
    """
    text = text.strip()
    if not text or len(text) > LONGEST or not any(map(str.isdecimal, text)):
        return None
    for way in (read_iso, read_epoch, read_american if american else nothing, read_printed, read_by_libraries if libraries else nothing):
        try:
            moment = way(text)
        except (ValueError, OverflowError, OSError):
            continue
        if moment is not None:
            return moment if EARLIEST < moment.year < 2100 else None
    return None


def nothing(text: str) -> None:
    return None


def read_iso(text: str) -> dt.datetime | None:
    if is_strict(text):
        try:
            return dt.datetime.fromisoformat(text)
        except ValueError:
            pass
    match = iso(text)
    if match is None or match["rest"][:1].isdigit():
        return None
    moment = make(*match["date"].split("-"))
    if moment is None or match["hour"] is None:
        return moment
    hour, minute, second = int(match["hour"]), int(match["minute"]), min(int(match["second"] or 0), 59)
    if match["rest"].strip()[:1] in ("p", "P", "a", "A"):
        return None
    return moment.replace(hour=hour, minute=minute, second=second, tzinfo=zone_of(match["zone"]))


def zone_of(zone: str | None) -> dt.timezone | None:
    if not zone:
        return None
    if zone in ("Z", "UTC", "GMT"):
        return dt.UTC
    digits = zone[1:].replace(":", "").rjust(2, "0").ljust(4, "0")
    offset = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
    return dt.timezone(offset if zone[0] == "+" else -offset)


def read_epoch(text: str) -> dt.datetime | None:
    match = epoch(text)
    return dt.datetime.fromtimestamp(int(match["seconds"]), dt.UTC) if match else None


def read_printed(text: str) -> dt.datetime | None:
    """A date as people write it; the zone is read off what stands behind the clock time."""
    moment = read_time(text)
    if moment is None or moment.time() == dt.time():
        return moment
    if match := offset(text):
        return moment.replace(tzinfo=zone_of(match["zone"]))
    hours = next((ZONES[token] for token in find_tokens(text.casefold()) if token in ZONES), None)
    return moment.replace(tzinfo=None if hours is None else dt.timezone(dt.timedelta(hours=hours)))


def read_american(text: str) -> dt.datetime | None:
    match = month_first(text)
    if match is None or (day := make(match["year"], match["month"], match["day"])) is None:
        return None
    swapped = f"{text[: match.start()]}{day:%Y-%m-%d}{text[match.end() :]}"
    return read_printed(swapped) or day


def make(year: str, month: str | int, day: str) -> dt.datetime | None:
    try:
        return dt.datetime(int(year), int(month), int(day))
    except ValueError:
        return None


def read_by_libraries(text: str) -> dt.datetime | None:
    """What is left to libraries that know more forms; a text without letters or with few digits is no date to them either."""
    digits = sum(map(str.isdecimal, text))
    if not 5 <= digits <= 14 or len(text) > 40 or not any(map(str.isalpha, text)):
        return None
    parse = import_module("dateparser").parse  # half a second for the first text, 100 ms for each senseless one
    found: dt.datetime | None = parse(text, settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    return found


def read_day_in_url(url: str) -> dt.datetime | None:
    """The day that the address names.

    >>> read_day_in_url("https://news.example/world/2024/mar/05/rain").date()
    datetime.date(2024, 3, 5)
    """
    path = url.partition("://")[2].partition("?")[0].partition("/")[2]
    match = in_path("/" + path)
    return make(match["year"], MONTHS.get(match["month"], match["month"]), match["day"]) if match else None
