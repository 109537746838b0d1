"""Brackets: most notices of the trade stand between two of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["CLOSERS", "LONGEST_BRACKET", "OPENERS", "brackets", "pair_up"]

OPENERS = (
    "([\N{FULLWIDTH LEFT PARENTHESIS}\N{LEFT BLACK LENTICULAR BRACKET}\N{FULLWIDTH LEFT SQUARE BRACKET}\N{LEFT TORTOISE SHELL BRACKET}"
)
CLOSERS = (
    ")]\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{RIGHT TORTOISE SHELL BRACKET}"
)

LONGEST_BRACKET = 1000
"""A credit with a dozen contributors has 500 characters, one with thirty 900; a longer bracket is a paragraph in brackets."""

EDGE = " \t\xa0" + OPENERS[0] + CLOSERS[0]

bracket_marks = re.compile(f"[{re.escape(OPENERS + CLOSERS)}]").finditer


def pair_up(line: str) -> dict[int, int]:
    """For each opening bracket that is closed: the position after the one that closes it.

    Linear in the line. Chinese wires mix the half-width and the full-width form, so any bracket closes any other.
    Closing brackets that follow one another with nothing left to close belong to the last pair: agencies
    often close once too often.

    >>> pair_up("a (b [c] d) e")
    {5: 8, 2: 11}
    >>> pair_up("(Reuters Messaging: x@y.net))")
    {0: 29}
    """
    pairs: dict[int, int] = {}
    unclosed: list[int] = []
    last = -1
    for mark in bracket_marks(line):
        at = mark.start()
        if mark.group() in OPENERS:
            unclosed.append(at)
        elif unclosed:
            last = unclosed.pop()
            pairs[last] = at + 1
        elif last >= 0 and pairs[last] == at:
            pairs[last] = at + 1
    return pairs


def brackets(line: str) -> Iterator[tuple[int, int, str]]:
    """The outermost brackets of a line: start, end, and what stands between them.

    One that is never closed, or holds a whole paragraph, is passed over.

    >>> list(brackets("He left. (Reporting by A (in X); Editing by B)"))
    [(9, 46, 'Reporting by A (in X); Editing by B')]
    """
    position = 0
    for start, end in sorted(pair_up(line).items()):
        if start >= position and end - start <= LONGEST_BRACKET:
            yield start, end, inside(line, start, end)
            position = end


def inside(line: str, start: int, end: int) -> str:
    """What stands between the brackets, without doubled brackets: ``((Desk; tel 1))`` holds ``Desk; tel 1``."""
    inner = line[start + 1 : end - 1]
    stripped = inner.strip(EDGE)
    if stripped.count("(") > stripped.count(")") and inner.endswith(")"):
        return inner.strip(" \t\xa0").lstrip("(")
    return stripped
