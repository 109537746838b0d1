"""The full dates that a text prints, in figures or with a month's name, in the languages of the news."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from cleannews.times.calendars import from_solar, is_solar, make_date
from cleannews.times.eras import in_era
from cleannews.times.months import MONTHS, SOLAR, fold

__all__ = ["ascii_digits", "find_dates", "find_words", "read_date", "word_in", "words_of"]

Span = tuple[int, int]

has_letters = re.compile(r"[^\W\d_]{2}|[^\W\d_]\.").search
has_figure = re.compile(r"\d").search
"""Prose without one is most of what is asked; the patterns below take 20 microseconds to find nothing in it."""

SIGN = r"[-./\N{FULLWIDTH SOLIDUS}\N{HYPHEN}\N{EN DASH}]"
YEAR = r"(?:1[89]|2[05])\d{2}|1[34]\d{2}"

numeric = re.compile(
    rf"(?<!\d)(?<!\d[-./])(?P<year>{YEAR})(?:\s?(?P<sign>{SIGN})\s?(?P<month>\d{{1,2}})\s?(?P=sign)\s?(?P<day>\d{{1,2}})|\s?[年년]\s?(?P<month_east>\d{{1,2}})\s?[月월]\s?(?P<day_east>\d{{1,2}}))(?!\d)"
).search
compact = re.compile(r"(?<!\d)(?P<year>20\d{2})(?P<month>\d{2})[/-]?(?P<day>\d{2})(?!\d)").search
day_first = re.compile(
    r"(?<![\d.])(?P<day>\d{1,2})(?P<sign>\s?[-/]\s?|\.\s?)(?P<month>\d{1,2})(?P=sign)(?P<year>(?:19|2[05])\d{2}|1[34]\d{2}|\d{2})(?!\d|:\d)"
).search

american = re.compile(r"\d/\d[^\n]{4,24}\b[ECMP][DS]?T\b").search
"""``03/12/2031 06:42 PM EDT`` is the twelfth of March."""
half_day = re.compile(r"\d/\d[^\n]{3,16}\d\s?[AaPp]\.?[Mm]\b").search
"""``03/12/2031 06:42 PM`` is so too, unless the caller knows better: Malaysia's papers print the day first."""

find_words = re.compile(r"\d+|[^\W\d_][^\s\d,;:()\[\]{}|/\\\"<>=\N{BULLET}\N{MIDDLE DOT}\N{EN DASH}\N{EM DASH}-]*").finditer
wide_digit = re.compile(r"[^\W\x00-\x7f]").sub
NEAR = 8
"""Words on each side of a month that are looked at."""
FILLERS = 2
"""Words between the parts of a date: "12 de enero de 2031", "2031 m. spalio 26 d."."""
YEAR_AWAY = 24
"""Characters between day and year in ``Jul 12 13:43:10 2013``."""
find_year = re.compile(r"(?<!\d)(?:19|20)\d{2}(?![\d:])").search
HEBREW_IN = "\N{HEBREW LETTER BET}"
"""``3 במאי 2031``: "in" is written together with the month."""
thai = re.compile(r"[\u0e00-\u0e7f]").search


class Word(NamedTuple):
    """A run of figures or of letters, and where it stands."""

    start: int
    end: int
    text: str

    @property
    def is_number(self) -> bool:
        return self.text[0].isdecimal()


def ascii_digits(text: str) -> str:
    """The text with figures of other scripts as 0 to 9; of the same length.

    >>> ascii_digits("۱۴۰۳/۱۰/۰۹"), ascii_digits("२८ मई")
    ('1403/10/09', '28 मई')
    """
    if text.isascii():
        return text
    return wide_digit(lambda letter: str(int(letter[0])) if letter[0].isdecimal() else letter[0], text)


def words_of(text: str) -> list[Word]:
    """The runs of figures and of letters; vowel signs and inner stops belong to a word: "ธ.ค.", "मार्च"."""
    return list(map(word_in, find_words(text)))


def word_in(match: re.Match[str]) -> Word:
    return Word(match.start(), match.end(), match[0])


def read_date(text: str, month_first: bool | None = None) -> tuple[dt.date, Span] | None:
    """The first full date (with its year) of the text, and where it stands.

    `month_first` says how "03/12/2031" is meant, where the caller knows; else a clock with "PM" behind it tells.

    >>> read_date("2031 m. spalio 26 d.")[0].isoformat(), read_date("25 ธ.ค. 2574")[0].isoformat()
    ('2031-10-26', '2031-12-25')
    >>> read_date("۹ دی ۱۴۰۳")[0].isoformat(), read_date("民國120年5月3日")[0].isoformat(), read_date("3 days ago")
    ('2024-12-29', '2031-05-03', None)
    """
    if not has_figure(text):
        return None
    text = ascii_digits(text)
    if (not text.isascii() or "uche" in text) and (found := in_era(text)):
        return found
    return in_figures(text, month_first) or (with_name(text) if has_letters(text) else None)


def find_dates(text: str) -> Iterator[tuple[dt.date, Span]]:
    """All full dates of the text, in no order."""
    text = ascii_digits(text)
    while (found := read_date(text)) is not None:
        yield found
        start, end = found[1]
        text = text[:start] + " " * (end - start) + text[end:]


def in_figures(text: str, month_first: bool | None) -> tuple[dt.date, Span] | None:
    if (match := numeric(text)) and (
        date := make_date(match["year"], match["month"] or match["month_east"], match["day"] or match["day_east"])
    ):
        return date, match.span()
    for search in (compact, day_first):
        match = search(text)
        if match is None:
            continue
        turned = search is day_first and is_turned(text, month_first)
        first, second = ("day", "month") if turned else ("month", "day")
        if date := make_date(match["year"], match[first], match[second]):
            return date, match.span()
    return None


def is_turned(text: str, month_first: bool | None) -> bool:
    if american(text):
        return True
    return half_day(text) is not None if month_first is None else month_first


def with_name(text: str) -> tuple[dt.date, Span] | None:
    """A date with its month's name: ``12 de enero de 2031``, ``Jan 12, 2031``, ``2031. gada 26. oktobrī``."""
    words = words_of(text)
    for at, word in enumerate(words):
        if word.is_number:
            continue
        names, width = SOLAR, 1
        month = SOLAR.get(fold(word.text))
        if month is None:
            names = MONTHS
            month, width = month_at(words, at)
        if month is None:
            continue
        found = around_month(text, words, at, at + width, month, solar=names is SOLAR)
        if found is not None:
            return found
    return None


def month_at(words: list[Word], at: int) -> tuple[int | None, int]:
    """The month that the word names, perhaps with the next one: ``كانون الثاني``, ``tháng 12``."""
    text = fold(words[at].text)
    following = words[at + 1] if at + 1 < len(words) else None
    if following is not None:
        if text in ("tháng", "thang") and following.is_number and int(following.text) <= 12:
            return int(following.text), 2
        if (month := MONTHS.get(f"{text} {fold(following.text)}")) is not None:
            return month, 2
    return MONTHS.get(text) or (MONTHS.get(text[1:]) if text[0] in HEBREW_IN else None), 1


def around_month(text: str, words: list[Word], first: int, last: int, month: int, solar: bool) -> tuple[dt.date, Span] | None:
    """Day and year on the two sides of a month's name, the words ``first`` to ``last``."""
    before, after = numbers(text, words[max(0, first - NEAR) : first][::-1]), numbers(text, words[last : last + NEAR])
    day = year = None
    if before and is_day(before[0]):
        day = before[0]
        year = year_behind(text, words[last - 1].end, after[:1]) or next(filter(is_year, before[1:2]), None)
    elif after and is_day(after[0]):
        day = after[0]
        year = year_behind(text, day.end, after[1:2]) or next(filter(is_year, before[:1]), None)
    if day is None:
        return None
    parts = [day, words[first], words[last - 1]]
    if year is None and (late := find_year(text, day.end, max(day.end, words[last - 1].end) + YEAR_AWAY)):
        year = Word(late.start(), late.end(), late[0])  # the clock time stands between: not part of the date
    elif year is not None:
        parts.append(year)
    date = dated(text, year.text, month, day.text, solar) if year is not None else None
    return (date, (min(part.start for part in parts), max(part.end for part in parts))) if date else None


def dated(text: str, year: str, month: int, day: str, solar: bool) -> dt.date | None:
    if solar:
        return from_solar(int(year), month, int(day)) if is_solar(int(year)) else None
    if len(year) == 2 and thai(text):
        year = str(2500 + int(year))
    return make_date(year, month, day) if int(year) > 31 or len(year) == 2 else None


def numbers(text: str, words: list[Word]) -> list[Word]:
    """The first two figures among the words, at most two other words before each; those of a clock time are none."""
    found: list[Word] = []
    other = 0
    for word in words:
        if not word.is_number:
            other += 1
            if other > FILLERS:
                break
        elif of_clock(text, word):
            break
        else:
            found.append(word)
            other = 0
            if len(found) == 2:
                break
    return found


def of_clock(text: str, word: Word) -> bool:
    """Whether the figures stand in ``13:43``, ``9pm``, or in a name such as ``@rain3``."""
    if len(word.text) > 2:
        return False
    before = text[max(0, word.start - 1) : word.start]
    return (
        text[word.end : word.end + 1] == ":"
        or before == ":"
        or (before.isascii() and before.isalpha())
        or text[word.end : word.end + 3].lstrip()[:2].casefold() in ("am", "pm")
    )


def is_day(word: Word) -> bool:
    return len(word.text) <= 2 and 0 < int(word.text) <= 31


def is_year(word: Word) -> bool:
    return len(word.text) == 4


def year_behind(text: str, end: int, numbers: list[Word]) -> Word | None:
    """The year behind a month or a day; two figures only where nothing but a blank or a sign is between: ``20-Nov-31``."""
    word = numbers[0] if numbers else None
    if word is None or is_year(word):
        return word
    between = text[end : word.start]
    short = len(word.text) == 2 and len(between) < 3 and not between.strip(" -./'\N{RIGHT SINGLE QUOTATION MARK}")
    return word if short and text[word.end : word.end + 1] not in (".", "h") else None
