"""What a page may hold before it is parsed: a parser of HTML as browsers have it can be made to take the square of a page.

Elements in elements are searched through for every tag; formatting that is never closed (``<b>``, ``<font>``) is opened
anew in every paragraph, so that 100 KB become gigabytes; every new name of a tag makes all others dearer. So tags beyond
what anybody writes are renamed to ``<wbr``, an empty element that breaks nothing, and their text stays.
"""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["within_limits"]

FEW_TAGS = 2_000
"""Tags below which a page is not looked at: at worst they become a million nodes."""
MANY_TAGS = 10_000
"""Tags up to which only formatting matters: that many elements one in another take the parser .2 s."""

DEEPEST = 512
"""Elements one in another, as browsers have it; the deepest real page seen had 90."""
MOST_FORMATTING = 10
"""Formatting elements that are open at a time; three or four are usual, more were not closed."""
MOST_OPTIONS = 1_000
"""Choices in forms, which are no text; each costs the parser a walk through all before it."""
MOST_ROOTS = 20
"""Tags ``<html>`` and ``<body>``, whose attributes are added to those of the first; pages in pages have some."""
MOST_NAMES = 5_000
"""Names of tags."""
MOST_NODES = 1_000_000
"""Elements of a page with those that are opened anew, beyond which it is cut. The largest real page seen had 30,000."""

find_tags = re.compile(rb"<(/?)([A-Za-z][^\s/>]*+)([^<>]{0,300}/>)?").finditer
find_formatting = re.compile(
    rb"<(/?)(?=[bcefinstu])(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])", re.IGNORECASE
).findall
"""The first letter is asked for apart: most tags begin with another, and the names one by one cost twice as much."""

FORMATTING = frozenset(b"b big code em font i nobr s small strike strong tt u".split())
ROOTS = frozenset(b"html body frameset head".split())
OPTIONS = frozenset(b"option optgroup".split())
NEVER_OPEN = frozenset(b"a area base br col embed hr img input link meta param source track wbr p li dt dd td th tr".split())
"""Tags without an end, and those that end themselves when the next one begins."""
DRAWING = frozenset(
    b"svg g defs symbol path rect circle ellipse line polygon polyline use stop lineargradient radialgradient clippath mask "
    b"filter pattern marker image text tspan animate".split()
)
"""Parts of a drawing: these end with ``/>``, which other elements ignore."""
MADE_BY_THEIR_ENDS = frozenset({b"p", b"br"})
"""An end without a beginning makes one of these."""


def within_limits(data: bytes) -> tuple[bytes, bool]:
    """The page without what would cost a parser too much, and whether its end is cut off.

    >>> within_limits(b"<p>as it is</p>")
    (b'<p>as it is</p>', False)
    >>> page, is_cut = within_limits(b"<div>" * 30_000 + b"text")
    >>> page.count(b"<div>"), page[-4:], is_cut
    (512, b'text', False)
    """
    if len(data) < FEW_TAGS * len(b"<p>"):
        return data, False
    tags = data.count(b"<")
    if tags < FEW_TAGS or (tags < MANY_TAGS and most_formatting(data) <= MOST_FORMATTING):
        return data, False
    return Pruning(data).pruned()


def most_formatting(data: bytes) -> int:
    """The most formatting that is open at a time, each counted by itself: an end may lack."""
    most = now = 0
    for end in find_formatting(data):
        if not end:
            now += 1
            most = max(most, now)
        elif now:
            now -= 1
    return most


class Pruning:
    """One pass over the tags of a page, which renames those that are too many."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.stack: list[bytes] = []
        self.open: Counter[bytes] = Counter()
        self.formatting: Counter[bytes] = Counter()
        self.active = 0
        self.seen: Counter[bytes] = Counter()

    def pruned(self) -> tuple[bytes, bool]:
        pieces: list[bytes] = []
        position = nodes = 0
        for tag in find_tags(self.data):
            name = tag[2].lower()
            keep = self.ends(name) if tag[1] else self.begins(name, tag[3] is not None)
            nodes += 1 + self.active
            if nodes > MOST_NODES:
                return b"".join((*pieces, self.data[position : tag.start()])), True
            if not keep:
                pieces += (self.data[position : tag.start()], b"<wbr ")
                position = tag.end(2)
        return b"".join((*pieces, self.data[position:])), False

    def begins(self, name: bytes, closed: bool) -> bool:
        """Whether the element may stand; it is open from now on."""
        if name not in DRAWING:
            while self.stack and self.stack[-1] in DRAWING:  # other elements break out of a drawing
                self.close_last()
        if name in NEVER_OPEN:
            return True
        if name in FORMATTING:
            if self.active >= MOST_FORMATTING:
                return False
            self.formatting[name] += 1
            self.active += 1
            return True
        if name in OPTIONS or name in ROOTS:
            self.seen[name] += 1
            return self.seen[name] <= (MOST_ROOTS if name in ROOTS else MOST_OPTIONS)
        if name in DRAWING and closed and self.stack and self.stack[-1] in DRAWING:
            return True
        if name in DRAWING and name != b"svg" and not (self.stack and self.stack[-1] in DRAWING):
            name = b"-" + name  # outside of a drawing it is an element like others
        if len(self.stack) >= DEEPEST or (len(self.open) >= MOST_NAMES and name not in self.open):
            return False
        self.stack.append(name)
        self.open[name] += 1
        return True

    def ends(self, name: bytes) -> bool:
        """Whether there is something to end; what was left open in it ends as well."""
        if name in MADE_BY_THEIR_ENDS or name in OPTIONS or name in ROOTS:
            return True
        if name in FORMATTING:
            if not self.formatting[name]:
                return False
            self.formatting[name] -= 1
            self.active -= 1
            return True
        if name in NEVER_OPEN:
            return True
        if not self.open[name]:
            return False
        while self.close_last() != name:
            pass
        return True

    def close_last(self) -> bytes:
        last = self.stack.pop()
        self.open[last] -= 1
        return last
