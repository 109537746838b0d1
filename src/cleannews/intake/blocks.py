"""The blocks of a page: one walk over the parsed tree that parts its text where a reader sees a line end."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["MAX_PAGE", "Block", "Box", "find_blocks"]

MAX_PAGE = 20_000_000
"""Bytes of the largest page that is read; of 2,900 news pages the largest had 6 million."""

TEXT, INLINE, LINK, BREAK, BOX, SKIP, FRAME, HEADER = range(8)

SKIPPED = (
    "script style template noscript svg iframe button select option textarea input head title link meta object embed canvas video audio "
    "map area datalist progress meter frameset frame noframes source track dialog math -comment -doctype"
)
BOXED = (
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 "
    "hgroup hr html legend li main ol p picture pre search section slot summary table tbody td tfoot th thead tr ul"
)
FRAMES = "nav menu footer"
"""Elements around the story: of 393 pages with an article these held at most 0.6 % of one."""

ACTIONS: dict[str, int] = (
    dict.fromkeys(SKIPPED.split(), SKIP)
    | dict.fromkeys(BOXED.split(), BOX)
    | dict.fromkeys(FRAMES.split(), FRAME)
    | {"-text": TEXT, "a": LINK, "br": BREAK, "header": HEADER}
)

LAST_KNOWN_TAG = 1000
"""Tags that lexbor knows have small numbers; a number above belongs to one document (it is an address)."""


class Box:
    """A block element with text in it. The counts are filled in by `layout`."""

    chars = links = blocks = prose = 0
    first = last = -1
    signs = within = 0
    names = ""
    needed = False

    def __init__(self, parent: Box | None, node: LexborNode | None, tag: str, depth: int) -> None:
        self.parent = parent
        self.node = node
        self.tag = tag
        self.depth = depth


class Block:
    """A line of the page: its text and where it stands. `links` counts its characters that are links."""

    __slots__ = ("box", "broken", "links", "text")

    def __init__(self, text: str, box: Box, links: int, broken: bool) -> None:
        self.text = text
        self.box = box
        self.links = links
        self.broken = broken

    def __repr__(self) -> str:
        return f"<{self.box.tag} {self.text[:60]!r}>"


class Pen:
    """What the walk has read and not yet written down: pieces of a line, and boxes that have no text so far."""

    def __init__(self) -> None:
        self.box = Box(None, None, "body", 0)
        self.boxes = [self.box]
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.opened: list[LexborNode] = []
        self.links = self.link_from = 0
        self.linked: LexborNode | None = None
        self.broken = False

    def end_line(self) -> None:
        parts = self.parts
        text = " ".join((parts[0] if len(parts) == 1 else "".join(parts)).split())
        if text:
            if self.linked is not None:
                self.end_link()
            if self.opened:
                self.write_boxes()
            size = len(text)
            self.blocks.append(Block(text, self.box, self.links if self.links < size else size, self.broken))
        parts.clear()
        self.links = self.link_from = 0

    def end_link(self) -> None:
        self.links += sum(map(len, self.parts[self.link_from :]))

    def write_boxes(self) -> None:
        box = self.box
        for node in self.opened:
            box = Box(box, node, node.tag or "", box.depth + 1)
            self.boxes.append(box)
        self.opened.clear()
        self.box = box

    def close_box(self) -> None:
        if self.parts:
            self.end_line()
        self.broken = False
        if self.opened:
            self.opened.pop()
        elif self.box.parent is not None:
            self.box = self.box.parent


actions: dict[int, int] = {}


def action_of(node: LexborNode) -> int:
    """What to do with a kind of node that was not met before."""
    tag = node.tag or ""
    action = ACTIONS.get(tag, BOX if "-" in tag else INLINE)
    if node.tag_id < LAST_KNOWN_TAG:
        actions[node.tag_id] = action
    return action


def find_blocks(tree: LexborHTMLParser, frames: bool = False) -> tuple[list[Block], list[Box]]:
    """The lines of a page in reading order, and the boxes around them, outer before inner.

    `frames` reads navigation bars and footers too, which are passed over otherwise.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> page = LexborHTMLParser(b"<div>One <b>t</b>wo<br>three<p>four <a href=x>five</a></div>")
    >>> [block.text for block in find_blocks(page)[0]]
    ['One two', 'three', 'four five']
    """
    pen = Pen()
    if tree.body is not None:
        walk(tree.body, pen, frames)
    return pen.blocks, pen.boxes


def walk(body: LexborNode, pen: Pen, frames: bool) -> None:
    known = actions.get
    parts, opened = pen.parts, pen.opened
    stack: list[tuple[LexborNode, bool]] = []
    node = body.first_child
    while True:
        while node is not None:
            action = known(node.tag_id)
            if action is None:
                action = action_of(node)
            if action == TEXT:
                text = node.text_content
                if text and (parts or not text.isspace()):
                    parts.append(text)
            elif action != SKIP and (action < FRAME or frames or holds_title(node, action)):
                if action >= BREAK:
                    if parts:
                        pen.end_line()
                    pen.broken = action == BREAK
                child = node.first_child
                if child is not None:
                    if action >= BOX:
                        opened.append(node)
                    elif action == LINK and pen.linked is None:
                        pen.linked = node
                        pen.link_from = len(parts)
                    stack.append((node, action >= BOX))
                    node = child
                    continue
            node = node.next
        if not stack:
            break
        node, boxed = stack.pop()
        if boxed:
            pen.close_box()
        elif node is pen.linked:
            pen.end_link()
            pen.linked = None
        node = node.next
    if parts:
        pen.end_line()


def holds_title(node: LexborNode, action: int) -> bool:
    """Whether a page header is the story's: many pages put headline and deck into one."""
    return action == HEADER and node.css_first("h1") is not None
