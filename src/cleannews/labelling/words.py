"""How far the words of a unit speak for clutter: the sum of the weights of its learned word sequences."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from math import sqrt

__all__ = ["score_words", "sequences_of"]

HEAD, TAIL = 70, 40
"""Characters at the two ends of a longer unit that are read."""
HEAD_TOKENS, TAIL_TOKENS = 8, 5
"""Tokens at the two ends of a longer unit that are read: notices show at their ends."""
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
    if len(text) > HEAD + TAIL:
        text = text[:HEAD] + " \n " + text[-TAIL:]
    text = text.casefold()
    if has_digit(text):
        text = digits("0", text)
    tokens = find_tokens(text)
    size = len(tokens)
    if size > HEAD_TOKENS + TAIL_TOKENS:
        tokens = [*tokens[:HEAD_TOKENS], "\n", *tokens[-TAIL_TOKENS:]]
        size = len(tokens)
    if not size:
        return []
    pairs = [one + " " + two for one, two in itertools.pairwise(tokens)]
    found = tokens + pairs
    first, last = "^" + tokens[0], tokens[-1] + "$"
    found += (first, last)
    if size == 1:
        found.append(first + "$")
    elif size == 2:
        found += ("^" + pairs[0], pairs[0] + "$", "^" + pairs[0] + "$")
    else:
        opening = "^" + pairs[0] + " " + tokens[2]
        found += ("^" + pairs[0], pairs[-1] + "$", opening, tokens[-3] + " " + pairs[-1] + "$")
        if size == 3:
            found.append(opening + "$")
    return found


def score_words(text: str, weights: Mapping[str, float]) -> float:
    found = sequences_of(text)
    return sum(filter(None, map(weights.get, found))) / sqrt(len(found) or 1)
