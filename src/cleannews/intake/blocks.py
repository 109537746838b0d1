"""The blocks of a page: one walk over the parsed tree that parts its text where a reader sees a line end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleannews.intake import tokens
from cleannews.intake.tokens import signs_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["MAX_PAGE", "Block", "Box", "find_blocks"]

MAX_PAGE = 20_000_000
"""Bytes of the largest page that is read; the longest real article page seen was 6 MB."""

TEXT, INLINE, LINK, BREAK, BOX, SKIP = range(6)

SKIPPED = (
    "script style template noscript svg iframe button select option textarea input head title link meta object embed canvas video audio "
    "map area datalist progress meter frameset frame noframes -comment -doctype source track param dialog math"
)
BOXED = (
    "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
    "hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption marquee slot picture"
)
ACTIONS: dict[str, int] = dict.fromkeys(SKIPPED.split(), SKIP) | dict.fromkeys(BOXED.split(), BOX)
ACTIONS |= {"-text": TEXT, "a": LINK, "br": BREAK}

TAG_SIGNS: dict[str, int] = {
    "aside": tokens.ASIDE, "nav": tokens.NAV, "menu": tokens.NAV, "footer": tokens.FOOTER, "header": tokens.HEADER, "form": tokens.FORM,
    "figure": tokens.FIGURE, "figcaption": tokens.CAPTION, "blockquote": tokens.QUOTE, "table": tokens.TABLE, "ul": tokens.LIST,
    "ol": tokens.LIST, "dl": tokens.LIST, "details": tokens.FORM, "article": 0,
}  # fmt: skip

LAST_KNOWN_TAG = 1000
"""Tags that lexbor knows have small numbers; a number above belongs to one document (it is an address)."""


class Box:
    """A block element: what its names say, and what stands in it."""

    __slots__ = ("blocks", "chars", "depth", "first", "id", "last", "links", "names", "parent", "prose", "signs", "tag", "within")

    def __init__(self, parent: Box | None, tag: str, number: int) -> None:
        self.parent = parent
        self.tag = tag
        self.id = number
        self.depth = 0 if parent is None else parent.depth + 1
        self.names = ""
        self.signs = self.within = 0
        self.chars = self.links = self.blocks = self.prose = 0
        self.first = self.last = -1


class Block:
    """A line of the page: its text and where it stands. `links` counts its characters that are links."""

    __slots__ = ("box", "broken", "link_count", "links", "text")

    def __init__(self, text: str, box: Box, links: int, link_count: int, broken: bool) -> None:
        self.text = text
        self.box = box
        self.links = links
        self.link_count = link_count
        self.broken = broken

    def __repr__(self) -> str:
        return f"<{self.box.tag} {self.text[:60]!r}>"


actions: dict[int, int] = {}


def learn_action(node: LexborNode) -> int:
    tag = node.tag or ""
    action = ACTIONS.get(tag)
    if action is None:
        action = BOX if "-" in tag else INLINE
    if node.tag_id < LAST_KNOWN_TAG:
        actions[node.tag_id] = action
    return action


def new_box(node: LexborNode, parent: Box, number: int) -> Box:
    tag = node.tag or ""
    box = Box(parent, tag, number)
    signs = TAG_SIGNS.get(tag, 0)
    attributes = node.attributes
    if attributes:
        name = attributes.get("class")
        if name:
            box.names = name
            signs |= signs_of(name)
        name = attributes.get("id")
        if name:
            signs |= signs_of(name)
        if "hidden" in attributes or attributes.get("aria-hidden") == "true":
            signs |= tokens.HIDDEN
        style = attributes.get("style")
        if style and "none" in style and "display:none" in style.replace(" ", ""):
            signs |= tokens.HIDDEN
        role = attributes.get("role")
        if role:
            signs |= signs_of(role)
        role = attributes.get("itemprop")
        if role:
            signs |= signs_of(role)
    box.signs = signs
    return box


def find_blocks(tree: LexborHTMLParser) -> tuple[list[Block], list[Box]]:
    """The lines of a page in reading order, and the boxes around them, outer before inner.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> page = LexborHTMLParser(b"<div>One <b>t</b>wo<br>three<p>four <a href=x>five</a></div>")
    >>> [block.text for block in find_blocks(page)[0]]
    ['One two', 'three', 'four five']
    """
    body = tree.body
    root = Box(None, "body", 0)
    boxes = [root]
    blocks: list[Block] = []
    if body is None:
        return blocks, boxes
    box = root
    stack: list[tuple[LexborNode, Box | None]] = []
    parts: list[str] = []
    links = link_count = link_from = 0
    linked: LexborNode | None = None
    broken = False
    known = actions.get
    node = body.first_child

    def flush() -> None:
        nonlocal links, link_count, link_from
        text = " ".join("".join(parts).split())
        if text:
            if linked is not None:
                links += sum(map(len, parts[link_from:]))
            blocks.append(Block(text, box, min(links, len(text)), link_count, broken))
        parts.clear()
        links = link_from = 0
        link_count = linked is not None

    while True:
        while node is not None:
            action = known(node.tag_id)
            if action is None:
                action = learn_action(node)
            if action == TEXT:
                text = node.text_content
                if text and (parts or not text.isspace()):
                    parts.append(text)
            elif action == BREAK:
                if parts:
                    flush()
                broken = True
            elif action != SKIP:
                child = node.first_child
                if action == BOX:
                    if parts:
                        flush()
                    broken = False
                    if child is not None:
                        stack.append((node, box))
                        box = new_box(node, box, len(boxes))
                        boxes.append(box)
                        node = child
                        continue
                elif child is not None:
                    if action == LINK and linked is None:
                        linked = node
                        link_from = len(parts)
                        link_count += 1
                    stack.append((node, None))
                    node = child
                    continue
            node = node.next
        if not stack:
            break
        node, outer = stack.pop()
        if outer is not None:
            if parts:
                flush()
            broken = False
            box = outer
        elif node is linked:
            links += sum(map(len, parts[link_from:]))
            linked = None
        node = node.next
    if parts:
        flush()
    return blocks, boxes
