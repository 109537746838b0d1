"""The lines around the headline, where pages print the byline and the time that they state nowhere else."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from cleannews.intake.page_tags import plain

__all__ = ["lines_in", "lines_near"]

INLINE = frozenset(
    "a abbr b bdi cite em font i mark q s small span strong sub sup time u u-time wbr address data ins label".split()
)
SILENT = frozenset(
    "script style noscript template svg iframe select option button form picture video audio figure nav".split()
)
MOST_STEPS = 260
MOST_LINES = 26
LONGEST_LINE = 400


def lines_near(heading: LexborNode) -> list[str]:
    """The lines behind the heading, in the order of the page, then the few before it, the nearest first.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> page = LexborHTMLParser("<p>World</p><h1>Rain</h1><div>By <a>Jane Doe</a><br>5 March 2024</div>")
    >>> lines_near(page.css_first("h1"))
    ['By Jane Doe', '5 March 2024', 'World']
    """
    behind = collect(following(heading))
    before = collect(leading(heading))
    return behind[:MOST_LINES] + before[::-1][:8]


def lines_in(node: LexborNode) -> list[str]:
    """The lines of an element: its text, broken at block elements and ``<br>``."""
    return collect(inside(node))


def collect(steps: Iterator[LexborNode | None]) -> list[str]:
    """Lines from nodes in the order of the page; None breaks a line."""
    lines: list[str] = []
    line: list[str] = []
    for node in steps:
        if node is not None and node.is_text_node:
            line.append((node.text_content or "")[:LONGEST_LINE])
        elif line:
            if text := plain("".join(line), decoded=True):
                lines.append(text)
            line = []
    if text := plain("".join(line), decoded=True):
        lines.append(text)
    return lines


def following(node: LexborNode) -> Iterator[LexborNode | None]:
    """What comes behind the node: text nodes, and None wherever a block begins or ends."""
    current: LexborNode | None = after(node)
    for _ in range(MOST_STEPS):
        if current is None:
            return
        yield from told(current)
        current = deeper(current) or after(current)
        if current is not None and broken_before(current):
            yield None


def inside(node: LexborNode) -> Iterator[LexborNode | None]:
    waiting: list[LexborNode | None] = [node.child]
    for _ in range(MOST_STEPS):
        if not waiting:
            return
        current = waiting.pop()
        if current is None:
            yield None
            continue
        yield from told(current)
        block = not current.is_text_node and current.tag not in INLINE
        waiting.append(current.next) if current.next is not None else None
        if block:
            waiting.append(None)
        if (child := deeper(current)) is not None:
            waiting.append(child)


def leading(node: LexborNode) -> Iterator[LexborNode | None]:
    """The elements before the heading, up to three levels above it."""
    level: LexborNode | None = node
    found: list[LexborNode] = []
    for _ in range(3):
        if level is None:
            break
        other = level.prev
        while other is not None and len(found) < 8:
            found.append(other)
            other = other.prev
        level = level.parent
    for one in reversed(found):
        yield None
        if one.is_text_node:
            yield one
        elif one.tag not in SILENT:
            yield from inside(one)


def told(node: LexborNode) -> Iterator[LexborNode | None]:
    if node.is_text_node:
        yield node
    elif node.tag not in INLINE:
        yield None


def deeper(node: LexborNode) -> LexborNode | None:
    return None if node.is_text_node or node.tag in SILENT else node.child


def after(node: LexborNode) -> LexborNode | None:
    """The next node that is not inside this one."""
    current: LexborNode | None = node
    while current is not None:
        if current.next is not None:
            return current.next
        current = current.parent
    return None


def broken_before(node: LexborNode) -> bool:
    """Whether a block ended just before the node."""
    before = node.prev
    return before is not None and not before.is_text_node and before.tag not in INLINE
