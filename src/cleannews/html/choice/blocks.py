"""The blocks of a page: one walk over the parsed tree that parts its text where a reader sees a line end."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["BOXED", "FRAMES", "MAX_PAGE", "SKIPPED", "Blocks", "find_blocks"]

MAX_PAGE = 8_000_000
"""Bytes of the largest page that is read; of 2,900 news pages the largest had 6 million, most of it scripts."""
MOST_LINES = 50_000
"""Lines after which a page is cut; the longest live blog seen had 4,000. So many take three seconds and 200 MB."""

TEXT, INLINE, LINK, BREAK, BOX, SKIP, FRAME, HEADER = range(1, 9)

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


WIDE = 3
"""Letters that say what one Chinese character, Japanese sign or Korean syllable says, roughly."""

MOST_HEADERS = 40
"""Headers that are searched for a headline; headers in headers would cost the square of their number."""
FEWEST_PARAGRAPHS, PARAGRAPH = 3, 100
"""Paragraphs, and the letters of each, from which a header is not one: some builders of sites put a whole story into it."""


class Blocks:
    """The lines of a page and the boxes around them, as columns: a page has hundreds of both, and objects cost.

    Line `i` has `texts[i]`, the length `sizes[i]` in letters (a Chinese character counts as three), of which `links[i]`
    are links, and stands in box `box_of[i]`. Box `j` is the element `nodes[j]` with the tag `tags[j]`, `depths[j]` boxes down, inside box
    `parents[j]`, which has a smaller number. Box 0 is the body of the page; every box has text in it.
    """

    __slots__ = (
        "box_of",
        "depths",
        "headers",
        "in_links",
        "is_cut",
        "link_from",
        "linked",
        "links",
        "nodes",
        "parents",
        "sizes",
        "tags",
        "texts",
    )

    def __init__(self, body: LexborNode | None) -> None:
        self.texts: list[str] = []
        self.sizes: list[int] = []
        self.links: list[int] = []
        self.box_of: list[int] = []
        self.parents = [0]
        self.depths = [0]
        self.tags = ["body"]
        self.nodes = [body]
        self.headers = self.in_links = self.link_from = 0
        self.linked: LexborNode | None = None
        self.is_cut = False

    def end_line(self, parts: list[str], opened: list[LexborNode], box: int) -> int:
        """Write down a line, and before it the elements just opened; returns the number of the innermost box.

        What comes when the page is full is passed over.
        """
        if len(self.texts) >= MOST_LINES:
            self.is_cut = True
            parts.clear()
            return box
        if opened:
            box = self.add_boxes(opened, box)
        if self.linked is not None:
            self.count_link(parts)
        text = parts[0] if len(parts) == 1 else "".join(parts)
        parts.clear()
        if "\n" in text or "  " in text or "\t" in text or "\xa0" in text:
            text = " ".join(text.split())
        else:  # a third of the walk, saved
            text = text.strip()
        size = len(text)
        links = self.in_links
        if links:
            self.in_links = 0
            links = min(links, size)
        if not text.isascii() and is_wide(text):
            size *= WIDE
            links *= WIDE
        self.texts.append(text)
        self.sizes.append(size)
        self.links.append(links)
        self.link_from = 0
        self.box_of.append(box)
        return box

    def leave_box(self, parts: list[str], opened: list[LexborNode], box: int) -> int:
        """The end of an element ends its last line; returns the number of the box around it."""
        if parts:
            box = self.end_line(parts, opened, box)
        if opened:
            opened.pop()
            return box
        return self.parents[box]

    def count_link(self, parts: list[str]) -> None:
        self.in_links += sum(map(len, parts[self.link_from :]))

    def add_boxes(self, opened: list[LexborNode], box: int) -> int:
        """Write down the elements that turned out to hold text; returns the number of the innermost."""
        parents, depths, nodes = self.parents, self.depths, self.nodes
        depth = depths[box]
        for node in opened:
            parents.append(box)
            depth += 1
            depths.append(depth)
            box = len(nodes)
            nodes.append(node)
        opened.clear()
        return box

    def name_boxes(self) -> None:
        self.tags += [names.get(node.tag_id) or node.tag or "" for node in self.nodes[1:] if node is not None]

    def holds_title(self, node: LexborNode, action: int) -> bool:
        """Whether a page header is the story's: many pages put headline and deck into one, a few all of it."""
        self.headers += 1
        return action == HEADER and (self.headers > MOST_HEADERS or node.css_first("h1") is not None or holds_story(node))


def holds_story(header: LexborNode) -> bool:
    """Whether a header holds running text."""
    long = (len(paragraph.text()) >= PARAGRAPH for paragraph in header.css("p"))
    return sum(islice(filter(None, long), FEWEST_PARAGRAPHS)) == FEWEST_PARAGRAPHS


def is_wide(text: str) -> bool:
    """Whether a text is written in signs that hold more than a letter; told by three of them."""
    size = len(text)
    return any("\u2e80" <= text[at] <= "\ud7ff" or "\uff00" <= text[at] <= "\uffef" for at in (size // 4, size // 2, size * 3 // 4))


actions: dict[int, int] = {}
names: dict[int, str] = {}


def action_of(node: LexborNode) -> int:
    """What to do with a kind of node that was not met before."""
    tag = node.tag or ""
    action = ACTIONS.get(tag, BOX if "-" in tag else INLINE)
    if node.tag_id < LAST_KNOWN_TAG:
        actions[node.tag_id], names[node.tag_id] = action, tag
    return action


def find_blocks(tree: LexborHTMLParser, frames: bool = False) -> Blocks:
    """The lines of a page in reading order, and the boxes around them.

    `frames` reads navigation bars and footers too, which are passed over otherwise.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> page = LexborHTMLParser(b"<div>One <b>t</b>wo<br>three<p>four <a href=x>five</a></div>")
    >>> find_blocks(page).texts
    ['One two', 'three', 'four five']
    """
    blocks = Blocks(tree.body)
    if tree.body is not None:
        walk(tree.body, blocks, frames)
        blocks.name_boxes()
    return blocks


def walk(body: LexborNode, blocks: Blocks, frames: bool) -> None:
    known = actions.get
    parts: list[str] = []
    opened: list[LexborNode] = []
    stack: list[tuple[LexborNode, int]] = []
    box = 0
    node = body.first_child
    while True:
        while node is not None:
            action = known(node.tag_id) or action_of(node)
            if action == TEXT:
                if (text := node.text_content) and (parts or not text.isspace()):
                    parts.append(text)
                node = node.next
                continue
            if action != SKIP and (action < FRAME or frames or blocks.holds_title(node, action)):
                if parts and action >= BREAK:
                    box = blocks.end_line(parts, opened, box)
                child = node.first_child
                if child is not None:
                    if action >= BOX:
                        opened.append(node)
                    elif action == LINK and blocks.linked is None:
                        blocks.linked, blocks.link_from = node, len(parts)
                    stack.append((node, action))
                    node = child
                    continue
            node = node.next
        if not stack:
            break
        node, action = stack.pop()
        if action >= BOX:
            box = blocks.leave_box(parts, opened, box)
        elif action == LINK and node is blocks.linked:
            blocks.count_link(parts)
            blocks.linked = None
        node = node.next
    if parts:
        blocks.end_line(parts, opened, box)
