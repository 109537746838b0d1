"""With which characters can a pattern begin? Rules with a shape are filed under the answer."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

__all__ = ["ANYTHING", "first_letters"]

ANYTHING = ("",)
"""The answer for a pattern that can begin with nearly everything: it is tried on every line."""

MOST_LETTERS = 400
DIGITS = tuple(letter for letter in map(chr, range(0x30, 0x1000)) if letter.isdecimal())


@lru_cache(maxsize=None)
def first_letters(shape: str, first: str = "") -> tuple[str, ...]:
    """The characters under which a shape is filed: those its rule names, or those its own first part shows.

    >>> first_letters(r"\\(AP Photo/"), first_letters("(?:x|(?i:y))z"), first_letters(r"\\w+/AFP")
    (('(',), ('Y', 'x', 'y'), ('',))
    """
    if first:
        return tuple(first)
    try:
        from re import _parser  # type: ignore[attr-defined]  # the only place that knows how a pattern is read

        letters = first_of(list(_parser.parse(shape)), re.compile(shape).flags & re.IGNORECASE)
    except (ImportError, AttributeError, NotImplementedError):
        return ANYTHING
    return tuple(sorted(letters)) if letters and len(letters) <= MOST_LETTERS else ANYTHING


def first_of(parts: list[Any], folded: int) -> set[str] | None:
    """The first characters of a parsed pattern; None when there are too many, or it can be empty."""
    letters: set[str] = set()
    for name, value in ((str(op), value) for op, value in parts):
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            continue
        found = letters_of(name, value, folded)
        if found is None:
            return None
        letters |= found
        if not can_be_empty(name, value):
            return letters
    return None


def letters_of(name: str, value: Any, folded: int) -> set[str] | None:
    if name == "LITERAL":
        return cases({chr(value)}, folded)
    if name == "IN":
        return of_class(value, folded)
    if name == "SUBPATTERN":
        return first_of(list(value[3]), (folded | value[1]) & ~value[2] & re.IGNORECASE)
    if name == "BRANCH":
        branches = [first_of(list(branch), folded) for branch in value[1]]
        return None if any(branch is None for branch in branches) else set().union(*(branch or set() for branch in branches))
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return first_of(list(value[2]), folded)
    return None


def can_be_empty(name: str, value: Any) -> bool:
    return name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and value[0] == 0


def of_class(items: list[Any], folded: int) -> set[str] | None:
    letters: set[str] = set()
    for name, value in ((str(op), value) for op, value in items):
        if name == "LITERAL":
            letters.add(chr(value))
        elif name == "RANGE" and value[1] - value[0] < MOST_LETTERS:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif name == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            letters.update(DIGITS)
        else:
            return None
    return cases(letters, folded)


def cases(letters: set[str], folded: int) -> set[str]:
    return letters | {case for letter in letters for case in (letter.lower(), letter.upper())} if folded else letters

