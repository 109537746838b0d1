"""What all forms of datelines share: what is found, and the signs that a sentence begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cleannews.knowledge.agencies import Agency
from cleannews.labelling.datelines.places import Day, is_small, printed_place, read_place

__all__ = ["NO_DAY", "Found", "find_dash", "found_at", "opens_sentence", "starts_big"]

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


def found_at(text: str, end: int, place: str, day: Day, agency: Agency | None, mark: str | None) -> Found | None:
    """What the form found, if the words are a place and a sentence begins behind it."""
    places = read_place(place)
    if places is None or not opens_sentence(text, end) or not starts_big(text, end):
        return None
    return Found(0, end, printed_place(place), places, day, agency, mark)
