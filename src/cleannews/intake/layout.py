"""What stands where on a page: how much text each box holds, the root of the story, and what names hand down to a block."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleannews.intake.tokens import Sign, signs_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from cleannews.intake.blocks import Block, Box

__all__ = ["HEADINGS", "Layout", "Witness", "lay_out"]

LONG = 80
"""Characters from which a line with few links counts as running text; menus and teasers' headlines stay below."""

NEAR = 20
"""Lines around running text that are looked at; farther ones were part of an article on 3 pages of 1,000."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

TAG_SIGNS: dict[str, int] = {
    "aside": Sign.ASIDE,
    "nav": Sign.NAV,
    "menu": Sign.NAV,
    "footer": Sign.FOOTER,
    "header": Sign.HEADER,
    "form": Sign.FORM,
    "figure": Sign.FIGURE,
    "figcaption": Sign.CAPTION,
    "blockquote": Sign.QUOTE,
    "table": Sign.TABLE,
    "ul": Sign.LIST,
    "ol": Sign.LIST,
    "dl": Sign.LIST,
    "details": Sign.FORM,
}

TELLING = frozenset({"id", "role", "itemprop"})

LASTING = Sign.BODY | Sign.FIGURE | Sign.TABLE | Sign.LIST | Sign.QUOTE
"""Signs that are believed of a box of any size."""


class Witness(NamedTuple):
    """What the head of the page says about the story: used to tell the body, not as the body."""

    title: str = ""
    description: str = ""
    article_body: str = ""
    live: bool = False
    """A live blog: its `article_body` is one entry of many."""


class Layout:
    """The page as the features see it."""

    def __init__(self, blocks: list[Block], boxes: list[Box], witness: Witness) -> None:
        self.blocks = blocks
        self.boxes = boxes
        self.witness = witness
        self.whole = boxes[0]
        self.sizes = [len(block.text) for block in blocks]
        self.running = add_up(blocks, boxes, self.sizes)
        self.root = find_root(boxes)
        self.first = next((at for at, running in enumerate(self.running) if running and self.root.first <= at), 0)
        self.last = max((at for at in range(self.root.last + 1) if self.running[at]), default=0)
        self.candidates = candidates(self)
        self.title_at = find_title(blocks, witness.title)
        self.title_path = path_of(blocks[self.title_at].box) if self.title_at >= 0 else {self.whole}
        self.first_path = path_of(blocks[self.first].box) if blocks else {self.whole}
        hand_down(self)


def lay_out(blocks: list[Block], boxes: list[Box], witness: Witness) -> Layout:
    return Layout(blocks, boxes, witness)


def add_up(blocks: list[Block], boxes: list[Box], sizes: list[int]) -> list[bool]:
    """Count for every box what stands in it; returns for each block whether it is running text."""
    running = []
    for at, (block, size) in enumerate(zip(blocks, sizes, strict=True)):
        box = block.box
        if box.first < 0:
            box.first = at
        box.last = at
        box.chars += size
        box.blocks += 1
        if block.links:
            box.links += block.links
        long = size >= LONG and block.links * 3 < size
        running.append(long)
        if long:
            box.prose += size
    for box in reversed(boxes):
        up = box.parent
        if up is not None:
            up.chars += box.chars
            up.links += box.links
            up.blocks += box.blocks
            up.prose += box.prose
            if up.first < 0 or box.first < up.first:
                up.first = box.first
            if box.last > up.last:
                up.last = box.last
    return running


def find_root(boxes: list[Box]) -> Box:
    """The innermost box with most of the page's running text."""
    root = boxes[0]
    most = 0.62 * root.prose
    for box in boxes:
        if box.prose > most and box.depth > root.depth:
            root = box
    return root


def candidates(layout: Layout) -> list[int]:
    """The blocks worth a closer look: in the root, long, or not far from running text."""
    running, blocks = layout.running, layout.blocks
    low, high = layout.root.first, layout.root.last
    wanted = bytearray(len(blocks))
    for at, long in enumerate(running):
        if long:
            start = max(0, at - NEAR)
            stop = at + NEAR + 1
            wanted[start:stop] = b"\1" * (min(stop, len(blocks)) - start)
    if low >= 0:
        wanted[low : high + 1] = b"\1" * (high + 1 - low)
    return [at for at, yes in enumerate(wanted) if yes and not is_menu(blocks[at], layout.sizes[at])]


def is_menu(block: Block, size: int) -> bool:
    """A short link among links."""
    if block.links * 10 < size * 9 or size > LONG:
        return False
    up = block.box.parent or block.box
    return up.links * 3 > up.chars * 2


def find_title(blocks: list[Block], title: str) -> int:
    """The number of the line that is the story's headline, or -1."""
    wanted = title.strip().lower()
    found, best = -1, 0
    for at, block in enumerate(blocks):
        tag = block.box.tag
        if tag not in HEADINGS:
            up = block.box.parent
            if up is None or up.tag != "h1":
                continue
            tag = "h1"
        score = 2 if tag == "h1" else 0
        if wanted and len(block.text) > 8:
            text = block.text.lower()
            score += 4 * (text in wanted or wanted in text)
        if score > best:
            found, best = at, score
    return found


def path_of(box: Box | None) -> set[Box]:
    path = set()
    while box is not None:
        path.add(box)
        box = box.parent
    return path


def hand_down(layout: Layout) -> None:
    """Read the names of the boxes around candidates and hand their signs down.

    What names a box with a third of the running text is layout (`sidebar-grid`, `subscriber-only` wrap whole articles).
    """
    for at in layout.candidates:
        box: Box | None = layout.blocks[at].box
        while box is not None and not box.needed:
            box.needed = True
            box = box.parent
    whole = layout.whole
    total = whole.prose or whole.chars
    for box in layout.boxes:
        if box.needed and box.parent is not None and box.node is not None:
            signs = read_signs(box, box.node)
            if signs:
                signs = believed(signs, box, (box.prose if whole.prose else box.chars) / total, layout)
            box.signs = signs
            box.within = box.parent.within | signs


def believed(signs: int, box: Box, share: float, layout: Layout) -> int:
    if share > 0.3 and (share > 0.6 or box in layout.first_path):
        comment = Sign.COMMENT if share < 0.85 and box not in layout.title_path else 0
        return signs & (LASTING | comment)
    if box in layout.title_path:
        return signs & ~Sign.COMMENT
    return signs


def read_signs(box: Box, node: LexborNode) -> int:
    signs = TAG_SIGNS.get(box.tag, 0)
    attributes = node.attributes
    if not attributes:
        return signs
    for key, value in attributes.items():
        if key == "class":
            box.names = value or ""
        elif key == "style":
            if value and "none" in value and "display:none" in value.replace(" ", ""):
                signs |= Sign.HIDDEN
            continue
        elif key == "hidden" or (key == "aria-hidden" and value == "true"):
            signs |= Sign.HIDDEN
            continue
        elif key not in TELLING:
            continue
        if value:
            signs |= signs_of(value)
    return signs
