"""Prose or not: a paragraph of sentences, a title, an item of a list."""

from __future__ import annotations

import re

__all__ = ["LONGEST_TITLE", "east_asian", "ends_sentence", "is_prose"]

LONGEST_TITLE = 200
PROSE = 110
SHORT_PROSE = 50

ends_sentence = re.compile(
    r"""[.!?\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}\N{DEVANAGARI DANDA}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{ARABIC QUESTION MARK}]["'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK})\]\N{RIGHT CORNER BRACKET}\N{FULLWIDTH RIGHT PARENTHESIS}]{0,3}$"""
).search
east_asian = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]").search


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph of sentences, not a title or an item of a list.

    >>> is_prose("Rain falls in the north"), is_prose("Rain fell in the north on Friday, the weather office said.")
    (False, True)
    """
    size = len(text)
    if size >= PROSE * 2:
        return True
    if east_asian(text):
        return (size > 40 and bool(ends_sentence(text))) or size > 90
    return bool(ends_sentence(text)) and size >= SHORT_PROSE and " " in text
