"""Lines that are a date and time, with or without a label: ``Published: Fri Jul 12, 2013 1:43pm EDT``."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from cleannews.labelling.months import MONTHS
from cleannews.labelling.prose import ends_sentence, unspaced
from cleannews.labelling.time_words import CITIES, UPDATE_LABELS, WORDS, ZONES

__all__ = ["is_moment", "is_stamp", "is_time_words", "is_timestamp", "is_update", "read_time"]

LONGEST = 90
MOST_WORDS = 4
"""Words besides a date and a clock time on a line that tells when: a section, a source, "min read"."""

find_tokens = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?").findall
MOST_IN_FIELD = 2
"""Of these, those that stand together: three are a sentence, "Arden beats Bergen 14:20 on March 9"."""
parts_fields = re.compile(r"[/|,;\N{BULLET}\N{MIDDLE DOT}\N{EN DASH}\N{EM DASH}]|\s-\s|\s{2,}").split
has_figure = re.compile(r"\d").search
"""Prose without one is most of what is asked; the patterns below take 20 microseconds to find nothing in it."""

numeric = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})\s?(?:[-./\N{FULLWIDTH SOLIDUS}]|年|년)\s?(?P<month>\d{1,2})\s?(?:[-./]|月|월)\s?(?P<day>\d{1,2})(?!\d)"
).search
compact = re.compile(r"(?<!\d)(?P<year>20\d{2})(?P<month>\d{2})[/-]?(?P<day>\d{2})(?!\d)").search
day_first = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:[-/]|\.\s?)(?P<month>\d{1,2})(?:[-/]|\.\s?)(?P<year>(?:19|20)\d{2}|\d{2})(?!\d)"
).search
named_before = re.compile(
    r"(?P<name>[^\W\d_]{3,12})\.?\s{0,2}(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,3}(?P<year>(?:19|20)\d{2}))?(?!\d)"
).finditer
named_after = re.compile(
    r"(?<![\d:])(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|\N{MASCULINE ORDINAL INDICATOR})?[\s-]{0,2}(?:de\s)?(?P<name>[^\W\d_]{3,14})\.?,?[\s.-]{1,3}(?:de[l]?\s)?(?P<year>(?:19|20)\d{2}|\d{2}(?=\s|$))"
).finditer
year_first = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})\.?\s(?:(?:m\.|gada|г\.)\s)?(?:(?P<day>\d{1,2})\.\s)?(?P<name>[^\W\d_]{3,12})\.?(?:\s(?P<later>\d{1,2}))?(?!\d)"
).finditer
"""``2031 m. spalio 26 d.``, ``2031. október 26.``, ``2031. gada 26. oktobrī``."""
clock = re.compile(
    r"(?<![\d.])(?P<hour>[0-2]?\d)\s?(?:[:.h\N{FULLWIDTH COLON}]|시|時)\s?(?P<minute>[0-5]\d)(?:\s?[:.]\s?(?P<second>[0-5]\d))?(?:\.\d{1,6})?\s?(?P<half>[AaPp]\.?\s?[Mm]\b\.?)?"
).finditer
oclock = re.compile(r"\b(?P<hour>1?\d)\s?(?P<half>[AaPp]\.?[Mm]\b)").search
iptc = re.compile(
    r"(?<!\d)(?P<day>[0-3]\d)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?P<zone>\sGMT)?\s(?P<month>[A-Z][a-z]{2})\s(?P<year>\d{2})(?!\d)"
).search
military = re.compile(r"(?:^|\s)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s?(?=GMT|UTC|Z\b)").search
offset = re.compile(r"(?P<sign>[+\-\N{MINUS SIGN}])(?P<hours>[01]\d):?(?P<minutes>[0-5]\d)\b").search
american = re.compile(r"\d/\d[^\n]{4,24}\b[ECMP][DS]?T\b").search
"""``03/12/2031 06:42 PM EDT`` is the twelfth of March."""
halves = re.compile("(?P<am>오전|上午|午前)|(?P<pm>오후|下午|午後)").search


def is_timestamp(line: str) -> bool:
    """Whether the line says when, and nothing else.

    >>> is_timestamp("09:28 July 30, 2021"), is_timestamp("Fri Jul 12, 2013 1:43pm EDT"), is_timestamp("July 30 was hot")
    (True, True, False)
    """
    if len(line) > LONGEST or not any(map(str.isdigit, line)):
        return False
    tokens = find_tokens(
        line.casefold()
        .replace("年", " ")
        .replace("月", " ")
        .replace("日", " ")
        .replace("년", " ")
        .replace("월", " ")
        .replace("일", " ")
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


def read_time(text: str, zone: ZoneInfo | None = None) -> dt.datetime | None:
    """The first date in the text, with its clock time where one is printed; `zone` is for a time without one.

    >>> read_time("Fri Jul 12, 2013 1:43pm EDT").isoformat()
    '2013-07-12T13:43:00-04:00'
    >>> read_time("03/12/2031 06:42 PM EDT").date().isoformat(), read_time("03/12/2031 18:42").date().isoformat()
    ('2031-03-12', '2031-12-03')
    >>> read_time("입력 2025.12.30 오후 2:05", ZoneInfo("Asia/Seoul")).isoformat()
    '2025-12-30T14:05:00+09:00'
    >>> read_time("2031 m. spalio 26 d. 15:36").isoformat(), read_time("2031. gada 26. oktobrī").date().isoformat()
    ('2031-10-26T15:36:00', '2031-10-26')
    """
    found = read_date(text)
    if found is None:
        return read_iptc(text, zone)
    date, (start, end) = found
    rest = text[:start] + " " * (end - start) + text[end:]
    time = read_clock(rest)
    moment = dt.datetime.combine(date, time or dt.time())
    tz = read_zone(rest) if time else None
    return moment.replace(tzinfo=tz or zone)


def read_iptc(text: str, zone: ZoneInfo | None) -> dt.datetime | None:
    """``071341 GMT Okt 15``, the last line of IPTC 7901: day, hour, minute, month, year."""
    match = iptc(text)
    month = MONTHS.get(match["month"].casefold()) if match else None
    if (
        match is None
        or month is None
        or not (date := make_date(match["year"], month, match["day"]))
        or int(match["hour"]) > 23
    ):
        return None
    time = dt.time(int(match["hour"]), int(match["minute"]), tzinfo=dt.UTC if match["zone"] else zone)
    return dt.datetime.combine(date, time)


def read_date(text: str) -> tuple[dt.date, tuple[int, int]] | None:
    """The first full date (with its year) of the text, and where it stands."""
    if not has_figure(text):
        return None
    for search in (numeric, compact, day_first):
        match = search(text)
        first, second = ("day", "month") if search is day_first and american(text) else ("month", "day")
        if match and (date := make_date(match["year"], match[first], match[second])):
            return date, match.span()
    for match in year_first(text):
        month, day = MONTHS.get(match["name"].casefold()), match["day"] or match["later"]
        if month and day and (date := make_date(match["year"], month, day)):
            return date, match.span()
    for find in (named_before, named_after):
        for match in find(text):
            month = MONTHS.get(match["name"].casefold())
            year = match["year"] or later_year(text, match.end())
            if month and year and (date := make_date(year, month, match["day"])):
                return date, match.span()
    return None


def later_year(text: str, position: int) -> str | None:
    """The year behind the clock time: ``Jul 12 13:43:10 2013``."""
    match = re.compile(r"(?:(?!\d{4})[^\n]){0,24}?\b((?:19|20)\d{2})\b").match(text, position)
    return match[1] if match else None


def make_date(year: str, month: str | int, day: str) -> dt.date | None:
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    first, second = int(month), int(day)
    if first > 12 >= second:
        first, second = second, first
    try:
        return dt.date(number, first, second)
    except ValueError:
        return None


def read_clock(text: str) -> dt.time | None:
    for match in clock(text):
        hour = int(match["hour"])
        if hour < 24:
            return dt.time(full_hour(hour, match["half"], text), int(match["minute"]), int(match["second"] or 0))
    if four := military(text):
        return dt.time(min(int(four["hour"]), 23), int(four["minute"]))
    if sharp := oclock(text):
        return dt.time(full_hour(int(sharp["hour"]), sharp["half"], text))
    return None


def full_hour(hour: int, half: str | None, text: str) -> int:
    east = halves(text)
    afternoon = (half or "a")[0] in "pP" or bool(east and east["pm"])
    if half or east:
        return (hour % 12 + (12 if afternoon else 0)) % 24
    return hour


def read_zone(text: str) -> dt.tzinfo | None:
    if match := offset(text):
        minutes = int(match["hours"]) * 60 + int(match["minutes"])
        return dt.timezone(dt.timedelta(minutes=minutes if match["sign"] == "+" else -minutes))
    for token in find_tokens(text.casefold()):
        if token in CITIES:
            return ZoneInfo(CITIES[token])
        if token in ZONES:
            return dt.timezone(dt.timedelta(hours=ZONES[token]))
    return None
