"""What can be read off a pattern without trying it: how long its longest match is, and with which two letters one begins."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

__all__ = ["DEPTH", "LEADING", "MOST_SIGNS", "ShapeFacts", "begins_so", "facts_of", "ways_of"]

DEPTH = 2
"""Letters of a beginning that are told apart."""
MOST_WAYS = 8000
"""A pattern that can begin in more ways than this can begin with anything."""

MOST_LETTERS = 200
"""Of a range of letters: more are a script."""

LEADING = "([*>\N{BULLET}\N{MIDDLE DOT}|\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}-\N{EN DASH}\N{EM DASH}# "
MOST_SIGNS = 8
"""Signs that may stand before the text with which a match begins, and how many."""

Way = tuple[str, bool]
"""A beginning, and whether what follows it can be told."""
NOTHING: frozenset[Way] = frozenset({("", True)})
ANYTHING: frozenset[Way] = frozenset({("", False)})


class ShapeFacts(NamedTuple):
    """`longest` match in characters; `first`: the ways in which it can begin, a newline between two; "" for any;
    `opens`: whether every match begins with a text that it needs, behind signs at most."""

    longest: int
    first: str
    opens: bool = False


def ways_of(first: str) -> frozenset[str]:
    """The ways in which a shape can begin, to be looked up."""
    return frozenset(first.split("\n")) if first else frozenset()


def begins_so(text: str, at: int, ways: frozenset[str]) -> bool:
    """Whether a shape that begins so can begin there; a single letter stands for itself and whatever follows.

    >>> ways = ways_of(facts_of("(?:Foto|[0-9])").first)
    >>> begins_so("Foto", 0, ways), begins_so("Form", 0, ways), begins_so("Fund", 0, ways), begins_so("7 pm", 0, ways)
    (True, True, False, True)
    """
    return not ways or text[at : at + DEPTH] in ways or text[at : at + 1] in ways


@cache
def facts_of(shape: str, needs: tuple[str, ...] = ()) -> ShapeFacts:
    r"""
    >>> facts_of(r"-?(?:Foto|Bild): \w{2,9}", ("foto", "bild"))
    ShapeFacts(longest=16, first='-B\n-F\nBi\nFo', opens=True)
    >>> facts_of(r"\w{3}").first
    ''
    """
    from re import _parser  # type: ignore[attr-defined]  # the only place that knows how a pattern is read

    parsed = _parser.parse(shape)
    folded = parsed.state.flags & re.IGNORECASE
    begun = {text for text, _ in of_sequence(parsed, folded)}
    first = "" if "" in begun else "\n".join(sorted(begun))
    needed = tuple(need.lower() for need in needs)
    whole = of_sequence(parsed, folded, max(map(len, needed)) + MOST_SIGNS) if needed else ANYTHING
    return ShapeFacts(int(parsed.getwidth()[1]), first, all(text.lower().lstrip(LEADING).startswith(needed) for text, _ in whole))


def of_sequence(parts: Any, folded: int, depth: int = DEPTH) -> frozenset[Way]:
    """The ways in which a sequence can begin."""
    ways = NOTHING
    for op, value in parts:
        growing = frozenset(way for way in ways if way[1] and len(way[0]) < depth)
        if not growing:
            break
        following = of_part(str(op), value, folded, depth)
        if len(growing) * len(following) > MOST_WAYS:
            following = ANYTHING
        ways = (ways - growing) | {(text + more[: depth - len(text)], told) for text, _ in growing for more, told in following}
    return ways


def of_part(name: str, value: Any, folded: int, depth: int) -> frozenset[Way]:
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return NOTHING
    if name == "LITERAL":
        return written(value, folded)
    if name == "IN":
        return of_class(value, folded)
    if name == "SUBPATTERN":
        return of_sequence(value[3], (folded | value[1]) & ~value[2] & re.IGNORECASE, depth)
    if name == "BRANCH":
        return frozenset().union(*(of_sequence(branch, folded, depth) for branch in value[1]))
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        once = of_sequence(inner, folded, depth)
        twice = of_sequence([("SUBPATTERN", (None, 0, 0, inner))] * 2, folded, depth) if int(most) > 1 else frozenset()
        return once | twice | (NOTHING if least == 0 else frozenset())
    return ANYTHING


def of_class(items: Any, folded: int) -> frozenset[Way]:
    ways: frozenset[Way] = frozenset()
    for name, value in ((str(op), value) for op, value in items):
        if name == "LITERAL":
            ways |= written(value, folded)
        elif name == "RANGE" and value[1] - value[0] < MOST_LETTERS:
            ways = ways.union(*(written(at, folded) for at in range(value[0], value[1] + 1)))
        elif name == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            ways = ways.union(*(written(ord(figure), 0) for figure in "0123456789"))
        else:
            return ANYTHING
    return ways


def written(letter: int, folded: int) -> frozenset[Way]:
    text = chr(letter)
    return frozenset((form, True) for form in ({text, text.lower(), text.upper()} if folded else {text}))
