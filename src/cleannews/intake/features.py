"""What a block looks like from outside: numbers about its text, its place and its company. No site is known by name."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.intake.blocks import Box
    from cleannews.intake.layout import Layout

__all__ = ["FEATURES", "rows_of"]

ENDS = tuple(".!?:;\"'”’»…。！？」』】）।؟۔")

KNOWN_TAGS = "p li td th blockquote pre figcaption dt dd div section article main body h1 h2 h3 h4 h5 h6 center caption address header summary"
TAGS: dict[str, int] = {tag: number for number, tag in enumerate(KNOWN_TAGS.split(), 1)}

BOX_FEATURES = (
    "up_chars up_links up_blocks up_prose up2_chars up2_links up2_prose up3_links up3_prose root_depth section inner_section "
    "title_steps first_steps depth articles_around"
)
GROUP_FEATURES = "group_size group_chars group_links group_running group_share"
PAGE_FEATURES = "root_share page_prose articles"
OWN_FEATURES = (
    "own within tag chars links end_mark place title_gap first_gap last_gap root_at links_near prose_near times_seen next_tag "
    "next_chars last_links witnessed"
)
FEATURES = (BOX_FEATURES + " " + GROUP_FEATURES + " " + PAGE_FEATURES + " " + OWN_FEATURES).split()
"""The names of the numbers in a row, in their order. `own` and `within` are bits of `tokens.Sign`."""

Row = tuple[float, ...]


def rows_of(layout: Layout) -> list[Row]:
    """A row of numbers for each candidate block of a page."""
    if not layout.candidates:
        return []
    page = page_row(layout)
    groups = group_rows(layout)
    around: dict[Box, Row] = {}
    sums = Sums(layout)
    rows = []
    for at, group in zip(layout.candidates, groups, strict=True):
        box = layout.blocks[at].box
        up = box.parent or box
        row = around.get(up)
        if row is None:
            row = around[up] = box_row(up, layout)
        rows.append(row + group + page + sums.own_row(at))
    return rows


def page_row(layout: Layout) -> Row:
    whole = layout.whole
    articles = sum(box.tag == "article" for box in layout.boxes)
    return (layout.root.prose / (whole.prose or 1), whole.prose, min(articles, 20))


def box_row(up: Box, layout: Layout) -> Row:
    """The box around a block's own element, and the boxes around that."""
    root = layout.root
    prose = layout.whole.prose or 1
    up2 = up.parent or up
    up3 = up2.parent or up2
    inside: Box | None = up
    steps = articles = 0
    section = inner = 0
    while inside is not None and inside is not root and inside.depth > root.depth:
        section, inner = inside.prose, section
        steps += 1
        inside = inside.parent
    if inside is not root:
        steps = section = inner = -1
    outer: Box | None = up
    while outer is not None:
        articles += outer.tag == "article"
        outer = outer.parent
    root_prose = root.prose or 1
    return (
        up.chars,
        up.links / (up.chars or 1),
        min(up.blocks, 50),
        up.prose / prose,
        up2.chars,
        up2.links / (up2.chars or 1),
        up2.prose / prose,
        up3.links / (up3.chars or 1),
        up3.prose / prose,
        steps,
        section / root_prose,
        inner / root_prose,
        steps_to(up, layout.title_path),
        steps_to(up, layout.first_path),
        up.depth,
        articles,
    )


def steps_to(box: Box, path: set[Box]) -> int:
    steps = 0
    inside: Box | None = box
    while inside is not None and inside not in path and steps < 12:
        inside = inside.parent
        steps += 1
    return steps


def group_rows(layout: Layout) -> list[Row]:
    """For each candidate the blocks that look alike: the same tag and class, in a box of the same class."""
    blocks, running, sizes = layout.blocks, layout.running, layout.sizes
    counts: dict[tuple[str, str, str], list[int]] = {}
    keys = []
    for at in layout.candidates:
        block = blocks[at]
        box = block.box
        key = (box.tag, box.names, box.parent.names if box.parent else "")
        keys.append(key)
        count = counts.get(key)
        if count is None:
            count = counts[key] = [0, 0, 0, 0]
        count[0] += 1
        count[1] += sizes[at]
        count[2] += block.links
        if running[at]:
            count[3] += 1
    prose = layout.whole.prose or 1
    rows: dict[tuple[str, str, str], Row] = {
        key: (n, chars / n, links / chars, long / n, chars * long / n / prose)
        for key, (n, chars, links, long) in counts.items()
    }
    return [rows[key] for key in keys]


class Sums:
    """Running totals over the lines of a page, so that what is near a line is told by two look-ups."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.chars = list(accumulate(layout.sizes, initial=0))
        self.links = list(accumulate([block.links for block in layout.blocks], initial=0))
        self.prose = list(accumulate(map(mul, layout.sizes, layout.running), initial=0))
        self.seen = Counter([block.text for block in layout.blocks])
        self.last = layout.last
        self.start = self.prose[max(layout.root.first, 0)]
        self.body = " ".join(layout.witness.article_body.split())

    def own_row(self, at: int) -> Row:
        layout = self.layout
        blocks, sizes, chars = layout.blocks, layout.sizes, self.chars
        block = blocks[at]
        box, text, size = block.box, block.text, sizes[at]
        count = len(blocks)
        next_at = at + 1 if at + 1 < count else at
        last_at = at - 1 if at else 0
        low, high = (at - 6 if at > 6 else 0), (at + 7 if at + 7 < count else count)
        far_low, far_high = (at - 15 if at > 15 else 0), (at + 16 if at + 16 < count else count)
        return (
            box.signs | box.parent.signs if box.parent else box.signs,
            box.within,
            TAGS.get(box.tag, 0),
            size,
            block.links / size,
            text.endswith(ENDS),
            at / count,
            at - layout.title_at if layout.title_at >= 0 else -99,
            at - layout.first,
            at - self.last,
            (self.prose[at] - self.start) / (layout.root.prose or 1),
            (self.links[high] - self.links[low]) / (chars[high] - chars[low]),
            (self.prose[far_high] - self.prose[far_low]) / (chars[far_high] - chars[far_low]),
            self.seen[text],
            TAGS.get(blocks[next_at].box.tag, 0),
            sizes[next_at],
            blocks[last_at].links / sizes[last_at],
            (1 if text[:40] in self.body else -1) if self.body and size > 20 else 0,
        )
