"""Known wordings in a text, found in one pass over the whole of it: evidence for what a stretch is, never the decision.

The wordings stand in ``knowledge/phrases``, a file per language. How far each kind of them is to be believed is learned.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from cleannews.knowledge.learned import labeller_tables
from cleannews.labelling.searchable import searchable
from cleannews.segments import Kind

__all__ = ["INSIDE", "KINDS", "START", "WHOLE", "Hit", "find_hits", "folded"]

INSIDE, START, WHOLE = 1, 2, 3
"""How much of its unit a wording is expected to be: part of it, its beginning, or all of it."""
KINDS: tuple[Kind, ...] = tuple(Kind)
"""Kinds are told by their place in this row in tables and numbers."""

UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u9fff"), ("\uac00", "\ud7af"))
"""Scripts in which a word may begin and end within a run of letters."""


class Hit(NamedTuple):
    """A known wording: where it stands in the text, its kind, how much of its unit it should be, and whether it is a weak sign."""

    start: int
    end: int
    kind: int
    position: int
    weak: bool


Meaning = tuple[int, int, bool]


@cache
def lexicon() -> tuple[ahocorasick_rs.AhoCorasick, list[Meaning]]:
    tables = labeller_tables()
    phrases = tables["phrases"]
    automaton = ahocorasick_rs.AhoCorasick(
        phrases, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, store_patterns=False
    )
    return automaton, tables["meanings"]


def folded(text: str) -> str:
    """The text as it is searched: small letters and plain apostrophes, of the same length.

    >>> folded("Yonhap\N{RIGHT SINGLE QUOTATION MARK}s"), len(folded("\u0130"))
    ("yonhap's", 1)
    """
    return searchable(text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def find_hits(text: str, low: str) -> list[Hit]:
    """The known wordings of the text in order; `low` is the text folded. A part of a longer word is none."""
    automaton, meanings = lexicon()
    return [
        Hit(start, end, *meanings[number])
        for number, start, end in automaton.find_matches_as_indexes(low)
        if stands_alone(text, start, end)
    ]


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter is joined to the wording; ``comSubscribe to`` and ``ReutersFollow us`` are glued lines."""
    first, last = text[start], text[end - 1]
    if start and first.isalnum() and (before := text[start - 1]).isalnum() and is_spaced(first):
        if not (first.isupper() and before.islower()):
            return False
    if end < len(text) and last.isalnum() and (after := text[end]).isalnum() and is_spaced(last):
        return after.isupper() and last.islower()
    return True


def is_spaced(letter: str) -> bool:
    return letter < "\u0e00" or not any(first <= letter <= last for first, last in UNSPACED)
