"""What can be read off a pattern without trying it: how long its longest match is, and with which characters one begins."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

__all__ = ["ShapeFacts", "facts_of"]

MOST_LETTERS = 120
"""A pattern that can begin with more characters than this can begin with anything."""
Letters = frozenset[str] | None


class ShapeFacts(NamedTuple):
    """`longest` match in characters; the characters that it can begin with, "" for any."""

    longest: int
    first: str


@cache
def facts_of(shape: str) -> ShapeFacts:
    r"""
    >>> facts_of(r"-?(?:Foto|Bild): \w{2,9}"), facts_of(r"\w{3}")
    (ShapeFacts(longest=16, first='-BF'), ShapeFacts(longest=3, first=''))
    """
    from re import _parser  # type: ignore[attr-defined]  # the only place that knows how a pattern is read

    parsed = _parser.parse(shape)
    letters, _ = of_sequence(parsed, parsed.state.flags & re.IGNORECASE)
    return ShapeFacts(int(parsed.getwidth()[1]), "".join(sorted(letters or ())))


def of_sequence(parts: Any, folded: int) -> tuple[Letters, bool]:
    """The letters that a sequence can begin with, and whether it can be empty."""
    letters: frozenset[str] = frozenset()
    for op, value in parts:
        found, empty = of_part(str(op), value, folded)
        if found is None or len(letters | found) > MOST_LETTERS:
            return None, True
        letters |= found
        if not empty:
            return letters, False
    return letters, True


def of_part(name: str, value: Any, folded: int) -> tuple[Letters, bool]:
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return frozenset(), True
    if name == "LITERAL":
        return written(chr(value), folded), False
    if name == "IN":
        return of_class(value, folded), False
    if name == "SUBPATTERN":
        return of_sequence(value[3], (folded | value[1]) & ~value[2] & re.IGNORECASE)
    if name == "BRANCH":
        branches = [of_sequence(branch, folded) for branch in value[1]]
        if any(letters is None for letters, _ in branches):
            return None, True
        return frozenset().union(*(letters or () for letters, _ in branches)), any(empty for _, empty in branches)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        letters, empty = of_sequence(value[2], folded)
        return letters, empty or value[0] == 0
    return None, True


def of_class(items: Any, folded: int) -> Letters:
    letters: frozenset[str] = frozenset()
    for name, value in ((str(op), value) for op, value in items):
        if name == "LITERAL":
            letters |= written(chr(value), folded)
        elif name == "RANGE" and value[1] - value[0] < MOST_LETTERS:
            letters = letters.union(*(written(chr(at), folded) for at in range(value[0], value[1] + 1)))
        elif name == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            letters |= frozenset("0123456789")
        else:
            return None
    return letters


def written(letter: str, folded: int) -> frozenset[str]:
    return frozenset((letter, letter.lower(), letter.upper())) if folded else frozenset(letter)
