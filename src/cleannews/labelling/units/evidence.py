"""Known wordings in a text, found in one pass over the whole of it: evidence for what a stretch is, never the decision.

The wordings stand in ``knowledge/phrases``, a file per language. How far each kind of them is to be believed is learned.
"""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

import ahocorasick_rs

from cleannews.knowledge.learned import labeller_tables
from cleannews.labelling.searchable import searchable
from cleannews.segments import Kind
from cleannews.text.scripts import scripts_of

__all__ = ["INSIDE", "KINDS", "START", "WHOLE", "Hit", "find_hits", "folded", "kind_of_wording", "with_plain_apostrophes"]

INSIDE, START, WHOLE = 1, 2, 3
"""How much of its unit a wording is expected to be: part of it, its beginning, or all of it."""
KINDS: tuple[Kind, ...] = tuple(Kind)
"""Kinds are told by their place in this row in tables and numbers."""

UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u9fff"), ("\uac00", "\ud7af"))
"""Scripts in which a word may begin and end within a run of letters."""


Meaning: TypeAlias = tuple[int, int, bool]
"""Of a known wording: its kind, how much of its unit it should be, and whether it is a weak sign."""
Hit: TypeAlias = tuple[int, int, int, int, bool]
"""A known wording in a text: where it starts and ends, and its meaning. There are dozens in a text, so it is a plain row."""


@cache
def lexicon(script: str) -> tuple[ahocorasick_rs.AhoCorasick, list[Meaning]]:
    """The wordings that are written in a script, and what each means."""
    tables = labeller_tables()
    start, stop = tables["scripts"].get(script, (0, 0))
    automaton = ahocorasick_rs.AhoCorasick(
        tables["phrases"][start:stop], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, store_patterns=False
    )
    return automaton, tables["meanings"][start:stop]


def folded(text: str) -> str:
    """The text as it is searched: small letters and plain apostrophes, of the same length.

    >>> folded("Yonhap\N{RIGHT SINGLE QUOTATION MARK}s"), len(folded("\u0130"))
    ("yonhap's", 1)
    """
    return with_plain_apostrophes(searchable(text))


def with_plain_apostrophes(low: str) -> str:
    return low.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def find_hits(text: str, low: str) -> list[Hit]:
    """The known wordings of the text in order; `low` is the text folded. A part of a longer word is none."""
    padded = f" {text} "  # so that each wording has a character before and behind it
    hits: list[Hit] = []
    scripts = scripts_of(low)
    for script in scripts:
        automaton, meanings = lexicon(script)
        for number, start, end in automaton.find_matches_as_indexes(low):
            before = padded[start]
            if before != " " and before.isalnum() and ((first := padded[start + 1]).islower() or is_joined(before, first)):
                continue
            after = padded[end + 1]
            if after != " " and after.isalnum() and is_cut(padded[end], after):
                continue
            hits.append((start, end, *meanings[number]))
    if len(scripts) > 1:
        hits.sort()
    return hits


def is_joined(before: str, first: str) -> bool:
    """Whether a letter belongs to the word before it; ``comSubscribe to`` is two glued lines."""
    return first.isalnum() and not (first.isupper() and before.islower()) and is_spaced(first)


def is_cut(last: str, after: str) -> bool:
    """Whether a word goes on behind a letter; ``ReutersFollow us`` is two glued lines."""
    return last.isalnum() and not (after.isupper() and last.islower()) and is_spaced(last)


def is_spaced(letter: str) -> bool:
    return letter < "\u0e00" or not any(first <= letter <= last for first, last in UNSPACED)


def kind_of_wording(text: str, *, weak: bool = True) -> Kind | None:
    """The kind that the known wordings of a stretch speak for most; None where it holds none, or only weak ones.

    A wording that is expected to be all of its unit, or its beginning, counts only there: "also" is a heading of its own.

    >>> kind_of_wording("Follow us on Twitter"), kind_of_wording("It rained in the old town.")
    (<Kind.PROMO: 'promo'>, None)
    """
    hits = [hit for hit in find_hits(text, folded(text)) if (weak or not hit[4]) and is_in_place(hit, text)]
    if not hits:
        return None
    return KINDS[max(hits, key=lambda hit: (not hit[4], hit[1] - hit[0]))[2]]


def is_in_place(hit: Hit, text: str) -> bool:
    start, end, _, position, _ = hit
    return position == INSIDE or (start == 0 and (position == START or end >= len(text) - 1))
