"""What an XPath matched on a page, as the lines that a reader sees; and taking matches out of the page."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from importlib import import_module
from typing import Any

from cleannews.html.choice.blocks import BOXED, FRAMES, SKIPPED

__all__ = ["flat", "lines_of", "outermost", "remove"]

LEFT_OUT = frozenset([*SKIPPED.split(), "figcaption"])
BLOCKS = frozenset([*BOXED.split(), *FRAMES.split(), "header", "br"])
LINE_END = "\x1e"

part_at_blank_lines = re.compile(r"\n[^\S\n]*\n").sub


def remove(found: Any) -> None:
    """Take elements, attributes and pieces of text out of their page."""
    for item in found if isinstance(found, list) else ():
        parent = item.getparent() if hasattr(item, "getparent") else None
        if parent is None:
            continue
        if not isinstance(item, str):
            if item.tag != "body":
                item.drop_tree()
        elif item.is_attribute:  # type: ignore[attr-defined]
            parent.attrib.pop(item.attrname, None)  # type: ignore[attr-defined]
        elif item.is_tail:  # type: ignore[attr-defined]
            parent.tail = None
        else:
            parent.text = None


def outermost(items: list[Any]) -> Iterator[Any]:
    """The matches without those that stand inside another."""
    taken: set[Any] = set()
    for item in items:
        if isinstance(item, str):
            yield item
        elif not taken or taken.isdisjoint(item.iterancestors()):
            taken.add(item)
            yield item


def flat(item: Any) -> str:
    return " ".join(lines_of(item))


def lines_of(item: Any, headlines: Collection[Any] = ()) -> list[str]:
    """The block texts of a match: parted at block elements and <br>, in <pre> and bare text at blank lines.

    `headlines` are elements to leave out.

    >>> from lxml.html import fragment_fromstring
    >>> lines_of(fragment_fromstring("<div>It ra<b>in</b>ed<br>all<table><tr><td>day<td>long</table></div>"))
    ['It rained', 'all', 'day', 'long']
    """
    text = part_at_blank_lines(LINE_END, item) if isinstance(item, str) else "".join(pieces(item, headlines))
    return [line for raw in text.split(LINE_END) if (line := " ".join(raw.split()))]


def pieces(root: Any, headlines: Collection[Any]) -> Iterator[str]:
    within_pre = 0
    walk = import_module("lxml.etree").iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in walk:
        tag = node.tag
        text = ""
        if event == "start":
            if node is not root and (tag in LEFT_OUT or node in headlines):
                walk.skip_subtree()
            else:
                text = node.text or ""
        elif node is not root:
            text = node.tail or ""
        boxed = isinstance(tag, str) and (tag in BLOCKS or "-" in tag)
        if tag == "pre":
            within_pre += 1 if event == "start" else -1
        if boxed or (event == "start" and node in headlines):
            yield LINE_END
        if text:
            yield part_at_blank_lines(LINE_END, text) if within_pre else text
