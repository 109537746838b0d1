"""What all forms of datelines share: what is found, and the signs that a sentence begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cleannews.agencies import Agency
from cleannews.labelling.places import Day, is_small

__all__ = ["NO_DAY", "Found", "find_dash", "opens_sentence", "starts_big"]

NO_DAY: Day = (None, None, None)

find_dash = re.compile(
    r"(?:--(?<=[\s.,)\w]--)|\N{EN DASH}(?<=[\s.,)\w].)|\N{EM DASH}(?<=[\s.,)\w].)|\N{HORIZONTAL BAR}(?<=[\s.,)\w].)"
    r"|-(?<=\s-)(?=\s|[^\W\d_])|_(?<=\s_)(?=\s)|-(?<=[^\W\d_]-)(?=\s))[-\s]*"
).search
opens_sentence = re.compile(
    r"""["'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{INVERTED QUESTION MARK}(\[*-]{0,2}\s?[\w$\N{EURO SIGN}\N{POUND SIGN}#]"""
).match


@dataclass(frozen=True, slots=True)
class Found:
    """A dateline in a line of text: where it stands and what it says. Positions are of the line."""

    start: int
    end: int
    place: str | None
    places: tuple[str, ...]
    day: Day
    agency: Agency | None
    mark: str | None
    bylines: tuple[tuple[int, int], ...] = ()
    """What inside it names the reporters: ``(서울=연합뉴스) 홍길동 기자 = ``."""


def starts_big(text: str, at: int) -> bool:
    letter = next((letter for letter in text[at : at + 4] if letter.isalnum()), "")
    return bool(letter) and not is_small(letter)
