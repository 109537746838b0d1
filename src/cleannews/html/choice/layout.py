"""What stands where on a page: how much text each box holds, the root of the story, and what names hand down to a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleannews.html.choice.class_names import TAG_SIGNS, Sign, signs_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from cleannews.html.choice.blocks import Blocks

__all__ = ["HEADINGS", "Layout", "Witness"]

LONG = 80
"""Characters from which a line with few links counts as running text; menus and teasers' headlines stay below."""

NEAR = 20
"""Lines around running text that are looked at; farther ones were part of an article on 3 pages of 1,000."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

TELLING = frozenset({"id", "role", "itemprop"})
"""Attributes besides the class whose words are read."""

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
    """The page as the features see it: columns over lines (`running`) and over boxes (the others)."""

    def __init__(self, blocks: Blocks, witness: Witness) -> None:
        self.blocks = blocks
        self.witness = witness
        self.running = [size >= LONG and links * 3 < size for size, links in zip(blocks.sizes, blocks.links, strict=True)]
        """Whether a line is running text."""
        count = len(blocks.nodes)
        self.chars, self.links, self.lines, self.prose = [0] * count, [0] * count, [0] * count, [0] * count
        self.first, self.last = [-1] * count, [-1] * count
        add_up(self)
        self.total = self.prose[0]
        self.root = find_root(self)
        start, stop = max(self.first[self.root], 0), self.last[self.root]
        self.start = next((at for at in range(start, stop + 1) if self.running[at]), 0)
        self.stop = next((at for at in range(stop, -1, -1) if self.running[at]), 0)
        """The first and the last running text of the root."""
        self.candidates = candidates(self)
        self.title_at = find_title(self)
        self.title_path = path_of(self, self.title_at)
        self.start_path = path_of(self, self.start) if blocks.texts else {0}
        self.signs, self.within, self.names = [0] * count, [0] * count, [""] * count
        self.articles = [0] * count
        self.steps, self.section, self.inner = [-1] * count, [0] * count, [0] * count
        """How far below the root a box is (-1: outside), and the running text of its two outermost boxes there."""
        if self.candidates:
            hand_down(self)


def add_up(layout: Layout) -> None:
    """Count for every box what stands in it."""
    blocks = layout.blocks
    chars, links, lines, prose = layout.chars, layout.links, layout.lines, layout.prose
    first, last = layout.first, layout.last
    columns = zip(blocks.box_of, blocks.sizes, blocks.links, layout.running, strict=True)
    for at, (box, size, linked, running) in enumerate(columns):
        chars[box] += size
        lines[box] += 1
        last[box] = at
        if linked:
            links[box] += linked
        if running:
            prose[box] += size
        if first[box] < 0:
            first[box] = at
    parents = blocks.parents
    for box in range(len(parents) - 1, 0, -1):
        up = parents[box]
        chars[up] += chars[box]
        lines[up] += lines[box]
        links[up] += links[box]
        prose[up] += prose[box]
        if not 0 <= first[up] <= first[box]:
            first[up] = first[box]
        if last[up] < last[box]:
            last[up] = last[box]


def find_root(layout: Layout) -> int:
    """The innermost box with most of the page's running text."""
    most = 0.62 * layout.total
    root = 0
    for box, prose in enumerate(layout.prose):
        if prose > most:
            root = box  # two such boxes are one in the other, the inner has the greater number
    return root


def candidates(layout: Layout) -> list[int]:
    """The lines worth a closer look: in the root, long, or not far from running text, and no short link among links."""
    count = len(layout.running)
    wanted = bytearray(count)
    reach = -1
    for at, running in enumerate(layout.running):
        if running:
            start, stop = max(reach, at - NEAR, 0), min(at + NEAR + 1, count)
            wanted[start:stop] = b"\1" * (stop - start)
            reach = stop
    low, high = layout.first[layout.root], layout.last[layout.root]
    if low >= 0:
        wanted[low : high + 1] = b"\1" * (high + 1 - low)
    sizes, links = layout.blocks.sizes, layout.blocks.links
    return [
        at
        for at, yes in enumerate(wanted)
        if yes and (links[at] * 10 < sizes[at] * 9 or sizes[at] > LONG or not is_among_links(at, layout))
    ]


def is_among_links(at: int, layout: Layout) -> bool:
    """Whether what stands around a line is links, as in a menu."""
    up = layout.blocks.parents[layout.blocks.box_of[at]]
    return layout.links[up] * 3 > layout.chars[up] * 2


def find_title(layout: Layout) -> int:
    """The number of the line that is the story's headline, or -1."""
    blocks = layout.blocks
    tags = blocks.tags
    wanted = layout.witness.title.strip().lower()
    found, best = -1, 0
    for at, box in enumerate(blocks.box_of):
        tag = tags[box]
        if tag not in HEADINGS:
            tag = tags[blocks.parents[box]]
            if tag != "h1":
                continue
        score = 2 if tag == "h1" else 0
        if wanted and blocks.sizes[at] > 8:
            text = blocks.texts[at].lower()
            score += 4 * (text in wanted or wanted in text)
        if score > best:
            found, best = at, score
    return found


def path_of(layout: Layout, at: int) -> set[int]:
    """The boxes around a line."""
    path = {0}
    box = layout.blocks.box_of[at] if at >= 0 else 0
    while box:
        path.add(box)
        box = layout.blocks.parents[box]
    return path


def hand_down(layout: Layout) -> None:
    """Read the names of the boxes around candidates and hand their signs down.

    What names a box with a third of the running text is layout (`sidebar-grid`, `subscriber-only` wrap whole articles).
    """
    blocks, signs, within = layout.blocks, layout.signs, layout.within
    parents, nodes = blocks.parents, blocks.nodes
    needed: set[int] = set()
    for at in layout.candidates:
        box = blocks.box_of[at]
        while box and box not in needed:
            needed.add(box)
            box = parents[box]
    sizes = layout.prose if layout.total else layout.chars
    most = 0.3 * sizes[0]
    titled = layout.title_path
    for box in sorted(needed):
        node = nodes[box]
        found = read_signs(layout, box, node) if node is not None else 0
        if found and (sizes[box] > most or box in titled):
            found = believed(found, box, sizes[box] / sizes[0], layout)
        signs[box] = found
        within[box] = within[parents[box]] | found
    place(layout, sorted(needed))


def place(layout: Layout, boxes: list[int]) -> None:
    """Tell for each box where in the root it is; outer boxes come first."""
    parents, tags, prose = layout.blocks.parents, layout.blocks.tags, layout.prose
    steps, section, inner, articles = layout.steps, layout.section, layout.inner, layout.articles
    steps[layout.root] = 0
    for box in boxes:
        up = parents[box]
        articles[box] = articles[up] + (tags[box] == "article")
        above = steps[up]
        if above < 0 or box == layout.root:
            continue
        steps[box] = above + 1
        section[box] = section[up] if above else prose[box]
        inner[box] = inner[up] if above > 1 else prose[box] if above else 0


def believed(signs: int, box: int, share: float, layout: Layout) -> int:
    if share > 0.3 and (share > 0.6 or box in layout.start_path):
        comment = Sign.COMMENT if share < 0.85 and box not in layout.title_path else 0
        return signs & (LASTING | comment)
    if box in layout.title_path:
        return signs & ~Sign.COMMENT
    return signs


def read_signs(layout: Layout, box: int, node: LexborNode) -> int:
    signs = TAG_SIGNS.get(layout.blocks.tags[box], 0)
    for key, value in node.attributes.items():
        if not value:
            if key == "hidden":
                signs |= Sign.HIDDEN
        elif key == "class":
            layout.names[box] = value
            signs |= signs_of(value)
        elif key in TELLING:
            signs |= signs_of(value)
        elif key == "style":
            if "none" in value and "display:none" in value.replace(" ", ""):
                signs |= Sign.HIDDEN
        elif key == "hidden" or (key == "aria-hidden" and value == "true"):
            signs |= Sign.HIDDEN
    return signs
