"""How far the words of a unit speak for clutter: the sum of the weights of its learned word sequences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from math import sqrt

__all__ = ["read_tokens", "score_tokens", "sequences_of"]

HEAD, TAIL = 70, 40
"""Characters at the two ends of a longer unit that are read."""
HEAD_TOKENS, TAIL_TOKENS = 8, 5
"""Tokens at the two ends of a longer unit that are read: notices show at their ends."""
MOST_TOKENS = HEAD_TOKENS + TAIL_TOKENS
find_tokens = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\W_]+(?:['\u2019-][^\W_]+)*|[@#\u00a9\u24d2|:/()\[\]<>=\u25b6\u25a0\u00bb\u203a\u2022\u2605]"
).findall
has_digit = re.compile(r"\d").search
digits = re.compile(r"\d+").sub


def sequences_of(text: str) -> list[str]:
    """The sequences of one and two words of a unit, and of three at its ends, in small letters and with figures as 0; ``^`` and ``$`` are its two ends.

    >>> sequences_of("Read more")
    ['read', 'more', 'read more', '^read', 'more$', '^read more', 'read more$', '^read more$']
    """
    return with_pairs(read_tokens(text))


def with_pairs(tokens: list[str]) -> list[str]:
    if not tokens:
        return []
    return tokens + [one + " " + two for one, two in pairwise(tokens)] + ends_of(tokens)


def read_tokens(text: str) -> list[str]:
    """The words and signs at the two ends of a unit, in small letters and with figures as 0.

    >>> read_tokens("Read more: 25 photos"), len(read_tokens("It rained. " * 20))
    (['read', 'more', ':', '0', 'photos'], 14)
    """
    if len(text) > HEAD + TAIL:
        text = text[:HEAD] + " \n " + text[-TAIL:]
    text = text.casefold()
    if has_digit(text):
        text = digits("0", text)
    tokens = find_tokens(text)
    return at_ends(tokens) if len(tokens) > MOST_TOKENS else tokens


def at_ends(tokens: list[str]) -> list[str]:
    """The tokens at the two ends of a unit that has more."""
    return [*tokens[:HEAD_TOKENS], "\n", *tokens[-TAIL_TOKENS:]]


def ends_of(tokens: list[str]) -> list[str]:
    """The sequences that hold an end of the unit."""
    first, last = "^" + tokens[0], tokens[-1] + "$"
    size = len(tokens)
    if size == 1:
        return [first, last, first + "$"]
    opening, closing = first + " " + tokens[1], tokens[-2] + " " + last
    if size == 2:
        return [first, last, opening, closing, opening + "$"]
    found = [first, last, opening, closing, opening + " " + tokens[2], tokens[-3] + " " + closing]
    if size == 3:
        found.append(found[4] + "$")
    return found


def score_tokens(tokens: list[str], weights: Mapping[str, float]) -> float:
    """The sum of the weights of the sequences of these tokens, over the root of their number.

    >>> score_tokens(["read", "more"], {"read": 1.0, "read more": 2.0, "^read more$": 1.0}) == 4 / sqrt(8)
    True
    """
    found = with_pairs(tokens)
    return sum(filter(None, map(weights.get, found))) / sqrt(len(found) or 1)
