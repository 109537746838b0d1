"""One look at a text for many literals at once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cached_property
from typing import Generic, TypeVar

__all__ = ["Sieve"]

Item = TypeVar("Item")

RARITY = "|@/[(#:XZQJKVWYUPFGBHDLMNRCOITSEA0123456789-zxqjkvbpygfwmucdlhrsnioate,. "
"""From the rarest in prose; what is not here (-1) is rarer still."""
COMMON = RARITY.index("0")
LEAST, LEAST_COMMON = 3, 6
"""Letters that are left of a literal when its beginning is not looked at; of one that has no rare letter more are left."""

Search = tuple[Callable[..., "re.Match[str] | None"], dict[str, list[int]]]


class Sieve(Generic[Item]):
    """Items filed under a literal each; a text is asked once which of the literals it holds.

    The standard engine skips letters that begin no branch of a pattern. So all literals make one pattern, each from its
    rarest letter on; those that are too short or too common for that are looked for one by one.

    >>> sieve = Sieve()
    >>> for literal in ("Read more", "photo/", ","):
    ...     sieve.file(literal, literal.upper())
    >>> sieve.held("Read more in a photo/AP."), sieve.held("Nothing to read")
    (['READ MORE', 'PHOTO/'], [])
    """

    def __init__(self) -> None:
        self.items: list[tuple[str, Item]] = []
        self.loose: list[tuple[int, str]] = []
        self.tails: dict[str, list[int]] = defaultdict(list)

    def __bool__(self) -> bool:
        return bool(self.items)

    def file(self, literal: str, item: Item) -> None:
        """An item whose literal is "" is always held."""
        number = len(self.items)
        self.items.append((literal, item))
        if len(literal) >= LEAST or any(RARITY.find(letter) < COMMON for letter in literal):
            self.tails[from_rarest(literal)].append(number)
        else:
            self.loose.append((number, literal))

    def held(self, text: str) -> list[Item]:
        """The items whose literal the text holds, in the order in which they were filed."""
        numbers = [number for number, literal in self.loose if literal in text]
        for search, under in self.ascii_searches if text.isascii() else self.searches:
            match = search(text)
            while match is not None:
                numbers += under[match.group()]
                match = search(text, match.start() + 1)
        if not numbers:
            return []
        items = self.items
        return [items[number][1] for number in sorted(set(numbers)) if items[number][0] in text]

    @cached_property
    def searches(self) -> list[Search]:
        """Patterns of all tails by the class of their first letter: the fewer branches, the fewer are tried in vain."""
        classes: dict[str, dict[str, list[int]]] = defaultdict(dict)
        for tail, numbers in self.tails.items():
            classes[class_of(tail[0])][tail] = numbers
        return [search_for(tails) for _, tails in sorted(classes.items())]

    @cached_property
    def ascii_searches(self) -> list[Search]:
        return [search for search in self.searches if any(tail[0].isascii() for tail in search[1])]


def class_of(letter: str) -> str:
    if not letter.isascii():
        return "wide"
    return "lower" if letter.islower() else "blank" if letter == " " else "rare"


def search_for(tails: dict[str, list[int]]) -> Search:
    """One pattern of all tails, and what is filed under each; a longer tail is filed under one that begins it."""
    under: dict[str, list[int]] = {}
    for tail in sorted(tails):
        shorter = next((tail[:size] for size in range(1, len(tail)) if tail[:size] in under), tail)
        under.setdefault(shorter, []).extend(tails[tail])
    branches: dict[str, list[str]] = defaultdict(list)
    for tail in under:
        branches[tail[0]].append(re.escape(tail[1:]))
    return re.compile(
        "|".join(f"{re.escape(first)}(?:{'|'.join(more)})" for first, more in branches.items())
    ).search, under


def from_rarest(literal: str) -> str:
    """
    >>> from_rarest("for More"), from_rarest("was produced by"), from_rarest("on the")
    ('More', 'produced by', 'on the')
    """
    for least in (LEAST, LEAST_COMMON):
        at = min(range(max(len(literal) - least + 1, 1)), key=lambda at: RARITY.find(literal[at]))
        if RARITY.find(literal[at]) < COMMON:
            break
    return literal[at:]
