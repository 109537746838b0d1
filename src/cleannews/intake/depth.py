"""A guard for the parser: elements in elements in elements cost it the square of their number."""

from __future__ import annotations

import re

__all__ = ["shallow"]

MANY_TAGS = 20_000
"""Tags below which a page is not looked at: that many one in another take the parser a second or two."""

DEEPEST = 1_000
"""Elements one in another; the deepest real page seen had 90."""

find_tags = re.compile(rb"<(/?)([A-Za-z][A-Za-z0-9-]{0,30})(?=[\s/>])").finditer

NEVER_OPEN = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option".split()
)
"""Tags without an end, and those that end themselves when the next one begins."""


def shallow(data: bytes) -> bytes:
    """The page without the tags that stand deeper than anybody nests them; their text stays.

    >>> shallow(b"<p>as it is</p>")
    b'<p>as it is</p>'
    >>> len(shallow(b"<div>" * 30_000 + b"text")) < 200_000
    True
    """
    if len(data) < MANY_TAGS * len(b"<p>") or data.count(b"<") < MANY_TAGS:
        return data
    depth = 0
    pieces: list[bytes] = []
    position = 0
    for tag in find_tags(data):
        if tag[2].lower() in NEVER_OPEN:
            continue
        closing = bool(tag[1])
        if depth > DEEPEST or (depth == DEEPEST and not closing):
            pieces += (data[position : tag.start()], b"<wbr ")
            position = tag.end()
        depth = max(0, depth - 1) if closing else depth + 1
    return b"".join(pieces) + data[position:] if pieces else data
