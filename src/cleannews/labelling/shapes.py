"""What a pattern cannot do without: the letters it begins with, and a text it must hold.

Rules with a shape are filed under the first, and passed over in stories without the second.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import Any

from cleannews.labelling.known_needs import NEEDS

__all__ = ["DEPTH", "FIGURE", "Needs", "key_of", "needs_of", "one_digit", "read_needs"]

DEPTH = 8
"""Letters of a beginning that are told apart: "this sto" is rarer in prose than "thi"."""
MOST_STARTS = 150
MOST_LITERALS = 160
MOST_WAYS = 40
"""Ways to write one literal that are told apart."""
MOST_LETTERS = 4

figures = re.compile(r"\d+").sub

FIGURE = ("\\d",)
"""Stands for a figure: the pattern cannot do without one."""

Start = tuple[str, bool]
"""A beginning, and whether what follows it can be told."""


@dataclass(frozen=True, slots=True)
class Needs:
    """`starts`: case-folded beginnings of up to eight letters, ``("",)`` for a pattern that can begin with anything;
    `literals`: texts of which every match holds one, as written."""

    starts: tuple[str, ...]
    literals: tuple[str, ...]
    longest: int = 1 << 30
    """Characters of the longest possible match."""

    def packed(self) -> tuple[str, str, int]:
        """As the table of known patterns holds it: two texts load ten times as fast as two tuples of texts."""
        return "\n".join(self.starts), "\n".join(self.literals), self.longest


@cache
def needs_of(shape: str, first: str = "") -> Needs:
    r"""What every match of the shape begins with and holds; `first` names beginnings that cannot be read off it.

    >>> needs_of(r"\(AP Photo/[^)]+\)")
    Needs(starts=('(ap phot',), literals=('(AP Photo/',), longest=1073741824)
    >>> needs_of(r"-?(?:Foto|Bild): \w+").starts, needs_of(r"\w+ ?/AFP").starts
    (('-bild: ', '-foto: ', 'bild: ', 'foto: '), ('',))
    >>> needs_of(r"\w+ ?/(?:AFP|AP)").literals
    ('/AFP', '/AP')
    """
    known = NEEDS.get(key_of(shape, first))
    if known is None:
        return read_needs(shape, first)
    starts, literals, longest = known
    return Needs(tuple(starts.split("\n")), tuple(literals.split("\n")) if literals else (), longest)


def key_of(shape: str, first: str) -> str:
    """The key of a pattern in the table of those that are known."""
    return blake2b(f"{first}\0{shape}".encode(errors="surrogatepass"), digest_size=8).hexdigest()


def read_needs(shape: str, first: str) -> Needs:
    """The needs of a pattern, read off the pattern itself."""
    starts: set[Start] | None = None
    literals: tuple[str, ...] = ()
    longest = 1 << 30
    try:
        from re import _parser  # type: ignore[attr-defined]  # the only place that knows how a pattern is read

        parsed = _parser.parse(shape)
        parts = list(parsed)
        folded = parsed.state.flags & re.IGNORECASE
        longest = min(int(parsed.getwidth()[1]), 1 << 30)
        starts = beginnings(parts)
        literals = needed(parts, folded)
    except (ImportError, AttributeError, NotImplementedError, ValueError):
        pass
    told = sorted({one_digit(text.casefold())[:DEPTH] for text, _ in starts or ()})
    if not told or "" in told:
        told = sorted(set(first.casefold())) or [""]
    return Needs(tuple(told), literals, longest)


def one_digit(text: str) -> str:
    """The text with each run of figures as one 0, which stands for all.

    >>> one_digit("12 comments, 2031")
    '0 comments, 0'
    """
    return figures("0", text)


def beginnings(parts: Any) -> set[Start] | None:
    """How a sequence can begin; None when there are too many ways."""
    ways: set[Start] = {("", True)}
    for name, value in ((str(op), value) for op, value in parts):
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            continue
        growing = {text for text, told in ways if told and len(text) < DEPTH}
        if not growing:
            break
        found = ways_of(name, value)
        if found is None or len(growing) * len(found) > MOST_STARTS:
            return {(text, False) for text, _ in ways}
        ways = {way for way in ways if way[0] not in growing or not way[1]}
        ways |= {(text + more, told) for text in growing for more, told in found}
    return ways


def ways_of(name: str, value: Any) -> set[Start] | None:
    if name == "LITERAL":
        return {(chr(value), True)}
    if name == "IN":
        letters = of_class(value)
        return None if letters is None else {(letter, True) for letter in letters}
    if name == "SUBPATTERN":
        return beginnings(value[3])
    if name == "BRANCH":
        found: set[Start] = set()
        for branch in value[1]:
            found |= beginnings(branch) or {("", False)}
        return found
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        once = beginnings(inner)
        if once is None:
            return None
        counted = once == {("0", True)}  # a run of figures is one 0, however many they are
        ways = {(text, told and (counted or int(most) == 1)) for text, told in once}
        return ways | {("", True)} if least == 0 else ways
    return None


def of_class(items: list[Any]) -> set[str] | None:
    letters: set[str] = set()
    for name, value in ((str(op), value) for op, value in items):
        if name == "LITERAL":
            letters.add(chr(value))
        elif name == "RANGE" and value[1] - value[0] < MOST_STARTS:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif name == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            letters.add("0")
        else:
            return None
    return letters


def needed(parts: Any, folded: int) -> tuple[str, ...]:
    """Texts of which every match holds one: the set whose shortest text is the longest."""
    candidates = list(literal_sets(parts, folded))
    usable = [texts for texts in candidates if texts and len(texts) <= MOST_LITERALS and texts != FIGURE]
    best = max(map(shortest, usable), key=rarity_of, default=())
    return FIGURE if FIGURE in candidates and (not best or rarity_of(best)[0] < 2) else best


def rarity_of(texts: tuple[str, ...]) -> tuple[int, int]:
    """How rarely a line of prose holds one of the texts: blanks at their ends tell nothing."""
    return min(len(text.strip()) for text in texts), -len(texts)


def shortest(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The texts without those that hold another one.

    >>> shortest(("corrected", "correct", "changed to correct", "amended"))
    ('correct', 'amended')
    """
    return tuple(text for text in texts if not any(other in text and other != text for other in texts))


def literal_sets(parts: Any, folded: int) -> list[tuple[str, ...]]:
    sets: list[tuple[str, ...]] = []
    runs: tuple[str, ...] = ("",)

    def close(*more: tuple[str, ...]) -> None:
        nonlocal runs
        if all(runs):
            sets.append(runs)
        sets.extend(more)
        runs = ("",)

    for name, value in ((str(op), value) for op, value in parts):
        if name == "LITERAL" and not folded:
            runs = tuple(run + chr(value) for run in runs)
            continue
        texts = plain_texts(name, value, folded)
        if texts and len(texts) * len(runs) <= MOST_WAYS:
            runs = tuple(run + text for run in runs for text in texts)
        elif name == "SUBPATTERN":
            close(*literal_sets(value[3], (folded | value[1]) & re.IGNORECASE))
        elif name == "BRANCH":
            best = [needed(branch, folded) for branch in value[1]]
            close(*merged(best))
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and value[0] > 0:
            close(*literal_sets(value[2], folded))
        elif name == "IN" and any(str(op) == "CATEGORY" and str(what) == "CATEGORY_DIGIT" for op, what in value):
            close(FIGURE)
        elif name == "ASSERT":
            sets.extend(literal_sets(value[1], folded))
        elif name not in ("AT", "ASSERT_NOT"):
            close()
    close()
    return sets


def merged(branches: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """What every match of alternatives holds: one of all their texts; nothing where some need only a digit."""
    digits = [texts == FIGURE for texts in branches]
    if all(digits):
        return [FIGURE]
    if any(digits) or not all(branches):
        return []
    return [tuple(dict.fromkeys(text for texts in branches for text in texts))]


def plain_texts(name: str, value: Any, folded: int) -> tuple[str, ...]:
    """The texts of a class of few letters, or of a group that is nothing but alternatives of plain letters."""
    if name == "IN" and not folded and len(value) <= MOST_LETTERS and all(str(op) == "LITERAL" for op, _ in value):
        return tuple(chr(letter) for _, letter in value)
    if name == "SUBPATTERN" and not (folded | value[1]) & re.IGNORECASE:
        inner = list(value[3])
        if len(inner) == 1 and str(inner[0][0]) == "BRANCH":
            return plain_texts("BRANCH", inner[0][1], folded)
        return plain_texts("BRANCH", (None, [inner]), folded)
    if name == "BRANCH" and not folded:
        texts = []
        for branch in value[1]:
            if not all(str(op) == "LITERAL" for op, _ in branch):
                return ()
            texts.append("".join(chr(letter) for _, letter in branch))
        return tuple(dict.fromkeys(texts)) if all(texts) else ()
    return ()
