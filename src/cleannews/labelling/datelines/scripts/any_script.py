"""Datelines of scripts other than Latin, each by the module of its script, whose patterns are made on first use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleannews.text.prose import east_asian

if TYPE_CHECKING:
    from cleannews.knowledge.agencies import Agency
    from cleannews.labelling.datelines.places import Day

__all__ = ["Parts", "script_dateline"]

Parts = tuple[int, int, "str | None", tuple[str, ...], "Day", "Agency | None", "str | None", tuple[tuple[int, int], ...]]

indic = re.compile(r"[\u0900-\u0dff]").search
arabic = re.compile(r"[\u0620-\u06ff]").search
hangul = re.compile(r"[\uac00-\ud7a3]").search


def script_dateline(text: str) -> Parts | None:
    """The dateline in the form of its script, or None.

    >>> script_dateline("(서울=연합뉴스) 홍길동 기자 = 비가 왔다.")[1:4]
    (19, '서울', ('서울',))
    >>> script_dateline("新华社北京1月2日电（记者张三）雨停了。")[2:5]
    ('北京', ('北京',), (1, 2, None))
    """
    opening = text[:300]
    if east_asian(opening):
        return east_asian_dateline(text, hangul(opening) is not None)
    if arabic(opening):
        from cleannews.labelling.datelines.scripts.arabic import read_arabic

        return read_arabic(text)
    if indic(opening):
        from cleannews.labelling.datelines.scripts.indic import read_indic

        return read_indic(text)
    return None


def east_asian_dateline(text: str, korean: bool) -> Parts | None:
    from cleannews.labelling.datelines.scripts.chinese import read_chinese
    from cleannews.labelling.datelines.scripts.japanese import read_japanese
    from cleannews.labelling.datelines.scripts.korean import read_korean

    return (read_korean(text) if korean else None) or read_chinese(text) or read_japanese(text)
