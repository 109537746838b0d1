"""Which scripts a text is written in, so that only the known wordings of these are looked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import Any

__all__ = ["LATIN", "script_of", "scripts_of"]

LATIN = "latin"
"""Looked for in every text: digits, signs and names of houses are written so everywhere."""
BEGINNINGS = (0x370, 0x400, 0x530, 0x590, 0x600, 0x780, 0xE00, 0x1100, 0x1200, 0x1E00, 0x2E80)
NAMES = ("greek", "cyrillic", "armenian", "hebrew", "arabic", "indic", "south_east_asian", "hangul", "other", LATIN, "east_asian")
ENDINGS = (*BEGINNINGS[1:], 0x110000)
SAME = {"hangul": "east_asian"}
other_letter = re.compile(r"[^\W\d_\u0000-\u036f\u1e00-\u1eff]").search


def script_of(text: str) -> str:
    """The script of a wording: that of its first letter that is not Latin.

    >>> script_of("read more"), script_of("ещё news"), script_of("관련기사")
    ('latin', 'cyrillic', 'east_asian')
    """
    letter = None if text.isascii() else other_letter(text)
    return LATIN if letter is None else script_at(ord(letter.group()))


def script_at(code: int) -> str:
    name = NAMES[bisect_right(BEGINNINGS, code) - 1]
    return SAME.get(name, name)


def scripts_of(text: str) -> list[str]:
    """The scripts of a text, Latin first.

    >>> scripts_of("plain"), scripts_of("Москва, Reuters"), scripts_of("서울 и Москва")
    (['latin'], ['latin', 'cyrillic'], ['latin', 'east_asian', 'cyrillic'])
    """
    found = [LATIN]
    while not text.isascii() and (letter := letter_beyond(tuple(found))(text)):
        found.append(script_at(ord(letter.group())))
    return found


@cache
def letter_beyond(scripts: tuple[str, ...]) -> Any:
    """Looks for a letter of any other script."""
    ranges = [
        f"\\U{first:08x}-\\U{last - 1:08x}"
        for name, first, last in zip(NAMES, BEGINNINGS, ENDINGS, strict=True)
        if SAME.get(name, name) in scripts
    ]
    return re.compile(rf"[^\W\d_\u0000-\u036f{''.join(ranges)}]").search
