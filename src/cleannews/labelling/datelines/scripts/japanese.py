"""Datelines of Japanese copy: ``【ソウル聯合ニュース】``, ``【ニューヨーク＝山田太郎】``."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import Agency, recognise
from cleannews.labelling.datelines.places import Day

__all__ = ["read_japanese"]

Parts = tuple[int, int, str | None, tuple[str, ...], Day, Agency | None, str | None, tuple[tuple[int, int], ...]]

NO_DAY: Day = (None, None, None)

HAN = r"\u3400-\u9fff"
KANA = r"\u3040-\u30ff"

japanese = re.compile(
    r"[\N{LEFT BLACK LENTICULAR BRACKET}\N{FULLWIDTH LEFT SQUARE BRACKET}\N{FULLWIDTH LEFT PARENTHESIS}\N{LEFT TORTOISE SHELL BRACKET}\[(]\s?(?P<inner>[^\n\]\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT TORTOISE SHELL BRACKET})]{2,40})[\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT TORTOISE SHELL BRACKET}\])]\s*(?:[-\N{EN DASH}\N{EM DASH}\N{FULLWIDTH HYPHEN-MINUS}\N{HORIZONTAL BAR}]\s*|[=\N{FULLWIDTH COLON}]\s*)?"
).match

unknown_agency = re.compile(
    rf"(?P<place>[{KANA}]{{3,12}}?|[{HAN}]{{2,4}}?)(?:\s?\d{{1,2}}日)?[=\N{{FULLWIDTH EQUALS SIGN}}\s]?(?P<mark>[{HAN}{KANA}]{{2,8}}(?:ニュース|通信社?|通訊社?))"
).fullmatch
"""``ソウル聯合ニュース``: a place, and a name that says that it is an agency's."""

by_reporter = re.compile(
    rf"(?:[A-Z\N{{FULLWIDTH LATIN CAPITAL LETTER A}}-\N{{FULLWIDTH LATIN CAPITAL LETTER Z}}]{{2,4}})?(?P<place>[{KANA}]{{2,12}}|[{HAN}]{{2,4}})\s?"
    rf"[=\N{{FULLWIDTH EQUALS SIGN}}]\s?(?P<by>[{HAN}][{HAN}{KANA}、\s]{{1,16}}[{HAN}{KANA}])"
).fullmatch
"""``ニューヨーク＝山田太郎``: a place, and the paper's own reporter there."""


def read_japanese(text: str) -> Parts | None:
    match = japanese(text)
    if match is None:
        return None
    if (
        (reporter := by_reporter(match["inner"]))
        and japanese_parts(match["inner"])[2] is None
        and "\N{IDEOGRAPHIC FULL STOP}" in text[match.end() :]
    ):
        start, place = match.start("inner"), reporter["place"]
        by = (start + reporter.start("by"), start + reporter.end("by"))
        return 0, match.end(), place, (place,), NO_DAY, None, None, (by,)
    inner = match["inner"]
    if match.end() == len(text.rstrip()):
        return None
    place, mark, agency = japanese_parts(inner)
    if agency is None:
        named = unknown_agency(inner)
        if named is None:
            return None
        place, mark = named["place"], named["mark"]
    dated = re.search(r"(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日", place)
    day: Day = NO_DAY
    if dated:
        month, number = int(dated["month"] or 0), int(dated["day"])
        day = (month if month in range(1, 13) else None, number if number in range(1, 32) else None, None)
        place = place[: dated.start()] + place[dated.end() :]
    place = place.strip(" \N{IDEOGRAPHIC SPACE}=\N{FULLWIDTH EQUALS SIGN}")
    return 0, match.end(), place or None, tuple(filter(None, re.split("[、・/ ]+", place))), day, agency, mark, ()


def japanese_parts(inner: str) -> tuple[str, str, Agency | None]:
    """Place and agency in ``ソウル聯合ニュース``, ``東京 13日 ロイター``, ``ロンドン＝共同``: the longest known ending."""
    for part in re.split(r"[\s=\N{FULLWIDTH EQUALS SIGN}\N{IDEOGRAPHIC SPACE}]+", inner)[:0:-1]:
        if agency := recognise(part):
            return inner[: inner.rindex(part)], part, agency
    for at in range(len(inner) - 1):
        if agency := recognise(inner[at:]):
            return inner[:at], inner[at:], agency
    return "", inner, None
