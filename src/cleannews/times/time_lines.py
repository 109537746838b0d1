"""Lines that are a date and time, with or without a label: ``Published: Fri Jul 12, 2013 1:43pm EDT``."""

from __future__ import annotations

import datetime as dt
import re

from cleannews.text.prose import ends_sentence, unspaced
from cleannews.times.calendars import make_date
from cleannews.times.clocks import read_clock, read_zone
from cleannews.times.dates import ascii_digits, find_dates, read_date
from cleannews.times.months import month_of
from cleannews.times.words import UPDATE_LABELS, WORDS

__all__ = ["find_tokens", "is_moment", "is_stamp", "is_time_words", "is_timestamp", "is_update", "read_date", "read_time"]

LONGEST = 90
MOST_WORDS = 4
"""Words besides a date and a clock time on a line that tells when: a section, a source, "min read"."""

LEAST_DIGITS = 5
"""Figures of a second date: "5 May 31" has fewer, and is seldom printed twice."""

find_tokens = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?").findall
MOST_IN_FIELD = 2
"""Of these, those that stand together: three are a sentence, "Arden beats Bergen 14:20 on March 9"."""
parts_fields = re.compile(r"[/|,;\N{BULLET}\N{MIDDLE DOT}\N{EN DASH}\N{EM DASH}]|\s-\s|\s{2,}").split
has_figure = re.compile(r"\d").search
"""Prose without one is most of what is asked; the patterns below take 20 microseconds to find nothing in it."""

iptc = re.compile(
    r"(?<!\d)(?P<day>[0-3]\d)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?P<zone>\sGMT)?\s(?P<month>[A-Z][a-z]{2})\s(?P<year>\d{2})(?!\d)"
).search


def is_timestamp(line: str) -> bool:
    """Whether the line says when, and nothing else.

    >>> is_timestamp("09:28 July 30, 2021"), is_timestamp("Fri Jul 12, 2013 1:43pm EDT"), is_timestamp("July 30 was hot")
    (True, True, False)
    """
    if len(line) > LONGEST or not any(map(str.isdigit, line)):
        return False
    tokens = find_tokens(
        line.casefold().replace("年", " ").replace("月", " ").replace("日", " ").replace("년", " ").replace("월", " ").replace("일", " ")
    )
    for token in tokens:
        if not token[0].isdigit() and token not in WORDS and token.lstrip("t") not in WORDS:
            return False
    return len(tokens) < 16 and read_date(line) is not None


def is_moment(line: str) -> bool:
    """Whether the line is a full date with its clock time, and nothing else: a time line wherever it stands.

    >>> is_moment("20.10.2031 · 10:51 Uhr"), is_moment("20. Oktober 2031"), is_moment("10:51")
    (True, False, False)
    """
    return is_timestamp(line) and read_clock(without_date(line)) is not None


def is_stamp(line: str, first: bool) -> bool:
    """Whether a line above the body tells a full date and besides a few words: a section, a source, a counter.

    A date without a clock time may stand in a title, so that the line must not be the `first`. Chinese, Japanese and
    Thai part no words, so that a whole sentence is one: two letters count as a word there.

    >>> is_stamp("Politik / 18.10.2031 • 21:42 Uhr / 1 Minute Lesezeit", True), is_stamp("Horoskop für den 18.10.2031", True)
    (True, False)
    >>> is_stamp("2031年3月9日，示例港重新开放。", False), is_stamp("Arden beats Bergen 14:20 on March 9, 2031", True)
    (False, False)
    """
    if len(line) > LONGEST or not any(map(str.isdigit, line)) or line.endswith(":") or ends_sentence(line):
        return False
    rest = without_date(line)
    if rest == line:
        return False
    runs = [count_words(part) for part in parts_fields(rest.casefold())]
    words = sum(runs)
    if first and any(token.islower() and token not in WORDS for token in find_tokens(rest)):
        return False  # a title: "Arden earthquake of 12/03/2031, 10:51"
    if max(runs, default=0) > MOST_IN_FIELD:
        return False
    if read_clock(rest) is not None:
        return words <= MOST_WORDS
    # "Ann Poe (12 March 1950 - 5 May 2031)" has lived
    return words <= 2 and not first and not (words and read_date(rest))


def count_words(text: str) -> int:
    """Words besides figures and those of time; of an unspaced script, half of the letters."""
    tokens = [token for token in find_tokens(text) if not token.isdecimal() and token not in WORDS]
    return sum((len(token) + 1) // 2 if unspaced(token) else 1 for token in tokens)


def without_date(line: str) -> str:
    found = read_date(line)
    return line if found is None else line[: found[1][0]] + " " + line[found[1][1] :]


def is_time_words(text: str) -> bool:
    """Whether the text holds only numbers and words of time, be it no full date: ``date 2019-01``."""
    tokens = find_tokens(text.casefold())
    return any(token.isdecimal() for token in tokens) and all(token.isdecimal() or token in WORDS for token in tokens)


def is_update(line: str) -> bool:
    """Whether the label says that this is the time of a change, not of publication."""
    folded = line.casefold()
    return folded.startswith((*UPDATE_LABELS, "(updated", "last"))


def read_time(text: str, zone: dt.tzinfo | None = None, month_first: bool | None = None) -> dt.datetime | None:
    """The first date in the text, with its clock time where one is printed; `zone` is for a time without one.

    >>> read_time("Fri Jul 12, 2013 1:43pm EDT").isoformat()
    '2013-07-12T13:43:00-04:00'
    >>> read_time("03/12/2031 06:42 PM EDT").date().isoformat(), read_time("03/12/2031 18:42").date().isoformat()
    ('2031-03-12', '2031-12-03')
    >>> from zoneinfo import ZoneInfo
    >>> read_time("입력 2025.12.30 오후 2:05", ZoneInfo("Asia/Seoul")).isoformat()
    '2025-12-30T14:05:00+09:00'
    >>> read_time("17.09.2031 - 17.09.2031").isoformat(), read_time("2 hours ago")
    ('2031-09-17T00:00:00', None)
    """
    found = read_date(text, month_first)
    if found is None:
        return read_iptc(text, zone)
    rest = without_dates(text, found[1])
    time = read_clock(rest)
    tz = read_zone(rest) if time else None
    return dt.datetime.combine(found[0], time or dt.time(), tz or zone)


def without_dates(text: str, span: tuple[int, int]) -> str:
    """The text with blanks for its dates, of which `span` is one: a clock time is never read from the figures of a date."""
    rest = ascii_digits(text[: span[0]] + " " * (span[1] - span[0]) + text[span[1] :])
    if sum(map(str.isdecimal, rest)) < LEAST_DIGITS:
        return rest
    for _, (start, end) in find_dates(rest):
        rest = rest[:start] + " " * (end - start) + rest[end:]
    return rest


def read_iptc(text: str, zone: dt.tzinfo | None) -> dt.datetime | None:
    """``071341 GMT Okt 15``, the last line of IPTC 7901: day, hour, minute, month, year."""
    match = iptc(text)
    month = month_of(match["month"]) if match else None
    if match is None or month is None or int(match["hour"]) > 23:
        return None
    date = make_date(match["year"], month, match["day"])
    time = dt.time(int(match["hour"]), int(match["minute"]), tzinfo=dt.UTC if match["zone"] else zone)
    return dt.datetime.combine(date, time) if date else None
