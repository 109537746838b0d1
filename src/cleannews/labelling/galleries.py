"""Pictures that a page lays into its story: a gallery's name, caption, button and count, and a text for the blind, one a line."""

from __future__ import annotations

import re
from itertools import pairwise

from cleannews.intake.story import Line
from cleannews.knowledge.agencies import recognise
from cleannews.labelling.prose import ends_sentence
from cleannews.segments import Kind

__all__ = ["settle_alternates", "settle_galleries"]

LEAST_CAPTION, LONGEST_CREDIT = 12, 60
FEWEST_BLANKS = 3
"""Blanks of a caption without a stop; "Anna Muster" above "Anna Muster/Eva Probe" are results."""


def settle_galleries(lines: list[Line]) -> None:
    """Above "Hide Caption" stands the caption, and above that the gallery's name: ``Floods in Arden 21 photos``."""
    for number, line in enumerate(lines):
        if (
            line.kind is not Kind.NAV
            or line.text.casefold() != "hide caption"
            or not number
            or not lines[number - 1].is_open
        ):
            continue
        lines[number - 1].label(Kind.CAPTION, "neighbours.gallery")
        if number > 1 and lines[number - 2].is_open and lines[number - 2].text.endswith(" photos"):
            lines[number - 2].label(Kind.CAPTION, "neighbours.gallery")


def settle_alternates(lines: list[Line]) -> None:
    """A picture's text for the blind, and below it the caption that repeats it with the credit: ``A ferry.``, ``A ferry.Ann Poe/dpa``."""
    for above, line in pairwise(lines):
        size = len(above.text)
        if above.is_open and line.is_open and LEAST_CAPTION <= size < len(line.text) <= size + LONGEST_CREDIT:
            rest = line.text[size:].strip(" |,(\N{EM DASH}\N{EN DASH}-") if line.text.startswith(above.text) else ""
            if (
                rest
                and "\t" not in line.text
                and is_credit(rest)
                and (ends_sentence(above.text) or ("/" in rest and above.text.count(" ") >= FEWEST_BLANKS))
            ):
                above.label(Kind.CAPTION, "neighbours.alternate")
                line.label(Kind.CAPTION, "neighbours.alternate")
        elif line.kind is Kind.CAPTION and above.is_open and size >= LEAST_CAPTION and above.text in line.text:
            above.label(Kind.CAPTION, "neighbours.alternate")


def is_credit(text: str) -> bool:
    """Whether every word begins with a capital or is an agency: ``Ann Poe/dpa``, ``Berliner Feuerwehr``."""
    words = [word for word in re.split(r"[\s/]+", text) if word and "." not in word]
    return not ends_sentence(text) and all(not word[0].islower() or recognise(word) for word in words)
