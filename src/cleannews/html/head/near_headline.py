"""The lines around the headline, where pages print the byline and the time that they state nowhere else."""

from __future__ import annotations

import re
from functools import cached_property

from selectolax.lexbor import LexborNode

from cleannews.html.head.tags import plain

__all__ = ["Near", "lines_in"]

INLINE = frozenset(
    "-text a abbr b bdi cite em font i mark q s small span strong sub sup time u wbr address data ins label -comment".split()
)
SILENT = frozenset("script style noscript template svg iframe select option button form picture video audio figure nav -comment".split())
MOST_STEPS = 160
MOST_LINES = 26
MOST_TEXT = 500
"""Behind this much text the body has begun, and what follows are its own sentences."""
LONGEST_LINE = 400
ENDING = 3
"""Letters in which the end of a piece is seen, a line end among them: the whole of a long one costs 20 times as much."""

is_glued = re.compile(r"(?:[^\W\d_][a-z\N{LATIN SMALL LETTER A WITH GRAVE}-\N{LATIN SMALL LETTER Y WITH DIAERESIS}]|[.,:|)\d])$").search


class Lines:
    """Text nodes on their way into lines."""

    __slots__ = ("done", "pieces", "size")

    def __init__(self) -> None:
        self.done: list[str] = []
        self.pieces: list[str] = []
        self.size = 0

    def add(self, text: str) -> None:
        """One more piece; two that touch without a blank, ``Jane Doe`` and ``Oct 17``, are held apart."""
        text = text[:LONGEST_LINE]
        pieces = self.pieces
        first = text[:1]
        if pieces and (first.isupper() or (first.isdigit() and pieces[-1][-1].isdigit())) and is_glued(pieces[-1][-ENDING:]):
            pieces.append(" ")
        pieces.append(text)

    def end(self) -> None:
        if self.pieces:
            if text := plain("".join(self.pieces), decoded=True):
                self.done.append(text)
                self.size += len(text)
            self.pieces = []


class Near:
    """The lines around a heading, each half read when it is first asked for.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> page = LexborHTMLParser("<p>World</p><h1>Rain</h1><div>By <a>Jane Doe</a><br>5 March 2024</div>")
    >>> Near(page.css_first("h1")).lines
    ['By Jane Doe', '5 March 2024', 'World']
    """

    def __init__(self, heading: LexborNode | None) -> None:
        self.heading = heading

    @cached_property
    def behind(self) -> list[str]:
        """The lines behind the heading, in the order of the page, until the body has begun."""
        return [] if self.heading is None else walk(onward(self.heading, None, Lines()), None)

    @cached_property
    def lines(self) -> list[str]:
        """Those behind the heading, then the few before it, the nearest first."""
        return [] if self.heading is None else self.behind + before(self.heading)


def lines_in(node: LexborNode) -> list[str]:
    """The lines of an element: its text, broken at block elements and ``<br>``."""
    return walk(node.child, node)


def walk(node: LexborNode | None, within: LexborNode | None) -> list[str]:
    """The lines from a node on, in the order of the page, to the end of `within` or until the body has begun."""
    lines = Lines()
    for _ in range(MOST_STEPS):
        if node is None or lines.size > MOST_TEXT or len(lines.done) >= MOST_LINES:
            break
        tag, child = node.tag or "", None
        if tag == "-text":
            lines.add(node.text_content or "")
        else:
            if tag not in INLINE:
                lines.end()
            child = None if tag in SILENT else node.child
        if child is not None:
            node = child
        elif (following := node.next) is not None:
            node = following
        else:
            node = onward(node.parent, within, lines)
    lines.end()
    return lines.done


def onward(node: LexborNode | None, within: LexborNode | None, lines: Lines) -> LexborNode | None:
    """What follows the node, whose end has been reached; leaving a block ends the line."""
    while node is not None and (within is None or node.mem_id != within.mem_id):
        if (node.tag or "") not in INLINE:
            lines.end()
        if (following := node.next) is not None:
            return following
        node = node.parent
    return None


def before(heading: LexborNode) -> list[str]:
    """The lines of the elements before the heading, up to three levels above it, the nearest first."""
    lines: list[str] = []
    level: LexborNode | None = heading
    for _ in range(3):
        other = level.prev if level is not None else None
        for _ in range(4):
            if other is None or len(lines) >= 8:
                break
            tag = other.tag or ""
            if tag not in SILENT and tag != "-text":
                lines += walk(other.child, other)[::-1]
            other = other.prev
        level = level.parent if level is not None else None
    return lines[:8]
