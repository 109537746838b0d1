"""Dates whose year counts from an emperor, a republic or a leader, and the two figures of Korean pages."""

from __future__ import annotations

import datetime as dt
import re

from cleannews.times.calendars import make_date

__all__ = ["in_era"]

era = re.compile(
    r"(?P<era>令和|平成|昭和|民國|民国|主体|チュチェ|주체|[Jj]uche|[Чч]учхе)?\s?(?P<year>元|\d{1,3})\s?(?:\(\d{4}\))?\s?[年년.]\s?(?P<month>\d{1,2})\s?[月월.]\s?(?P<day>\d{1,2})"
).search
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
SINCE_1912 = 1911
"""The Republic of China and Juche count from 1912."""
LEAST_REPUBLIC = 85
"""``113年5月3日``: without a name only years of the Republic are printed with two or three figures, since 1996."""
hangul = re.compile(r"[\uac00-\ud7a3]").search
short_korean = re.compile(r"(?<![\d.])(?P<year>[12]\d)\.\s?(?P<month>[01]?\d)\.\s?(?P<day>[0-3]?\d)(?![\d:])").search
full_year = re.compile(r"(?<!\d)(?:19|20)\d{2}\s?[-./年년]").search


def in_era(text: str) -> tuple[dt.date, tuple[int, int]] | None:
    """``令和13年5月3日``, ``民國120年5月3日``, ``Juche 120.12.10``, and the two figures of Korean pages, ``31.12.30``.

    >>> in_era("令和13年5月3日"), in_era("입력 25.12.30 14:05")
    ((datetime.date(2031, 5, 3), (0, 8)), (datetime.date(2025, 12, 30), (3, 11)))
    """
    match = era(text) if full_year(text) is None else None
    if match is not None and (match["era"] or "年" in match[0]):
        number = 1 if match["year"] == "元" else int(match["year"])
        if match["era"] or number >= LEAST_REPUBLIC:
            year = number + ERAS.get(match["era"] or "", SINCE_1912)
            date = make_date(str(year), match["month"], match["day"])
            return (date, match.span()) if date else None
    short = short_korean(text) if hangul(text) else None
    date = make_date(short["year"], short["month"], short["day"]) if short else None
    return (date, short.span()) if short and date else None
