"""What a line looks like from outside: numbers about its text, its place and its company. No site is known by name."""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate
from operator import mul, sub
from typing import TYPE_CHECKING

from cleannews.html.choice.class_names import signs_in

if TYPE_CHECKING:
    from cleannews.html.choice.layout import Layout

__all__ = ["FEATURES", "WHOLE", "as_of_usual_length", "rows_of"]

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
has_figure = re.compile(r"\d").search
ENDS = frozenset(".!?:;\"'”’»…。！？」』】）।؟۔")

KNOWN_TAGS = (
    "p li td th blockquote pre figcaption dt dd div section article main body h1 h2 h3 h4 h5 h6 center caption address header summary"
)
TAGS: dict[str, int] = {tag: number for number, tag in enumerate(KNOWN_TAGS.split(), 1)}

BOX_FEATURES = (
    "up_chars up_links up_lines up_prose up2_chars up2_links up2_prose up3_links up3_prose root_depth section inner_section "
    "title_steps start_steps depth articles_around"
)
GROUP_FEATURES = "group_size group_chars group_links group_running group_share"
PAGE_FEATURES = "root_share page_prose articles"
OWN_FEATURES = (
    "own within tag chars links end_mark place title_gap start_gap stop_gap root_at links_near prose_near times_seen next_tag "
    "next_chars last_links witnessed said headed figures_near shorts_near"
)
FEATURES = f"{BOX_FEATURES} {PAGE_FEATURES} {GROUP_FEATURES} {OWN_FEATURES}".split()
"""The names of the numbers in a row, in their order. `own`, `within`, `said` and `headed` are bits of `tokens.Sign`."""
WHOLE = frozenset(
    "up_chars up_lines up2_chars root_depth title_steps start_steps depth articles_around page_prose articles group_size own within tag "
    "chars end_mark title_gap start_gap stop_gap times_seen next_tag next_chars witnessed said headed figures_near shorts_near".split()
)
"""Those that are `int` in every row, and the others `float` in every row: the trees compare like with like."""

USUAL = dict.fromkeys("up_chars up2_chars page_prose".split(), 20_000) | dict.fromkeys(
    "up_lines group_size title_gap start_gap stop_gap".split(), 100
)
MOST_OF = [USUAL.get(name) for name in FEATURES]
"""The largest numbers of a page of usual length."""

Row = tuple[float, ...]
Key = tuple[str, str, str]


def rows_of(layout: Layout) -> list[Row]:
    """A row of numbers for each candidate line of a page."""
    if not layout.candidates:
        return []
    page = page_row(layout)
    around: dict[int, Row] = {}
    parents, box_of = layout.blocks.parents, layout.blocks.box_of
    rows = []
    for at, group, own in zip(layout.candidates, group_rows(layout), own_rows(layout), strict=True):
        up = parents[box_of[at]]
        row = around.get(up)
        if row is None:
            row = around[up] = box_row(up, layout) + page
        rows.append(row + group + own)
    return rows


def as_of_usual_length(row: Row) -> Row:
    """The line as if its page were of usual length: what the trees say beyond what they have seen is no knowledge."""
    return tuple(number if most is None else max(-most, min(most, number)) for number, most in zip(row, MOST_OF, strict=True))


def page_row(layout: Layout) -> Row:
    articles = layout.blocks.tags.count("article")
    return (layout.prose[layout.root] / (layout.total or 1), layout.total, min(articles, 20))


def box_row(up: int, layout: Layout) -> Row:
    """The box around a line's own element, and the boxes around that."""
    parents = layout.blocks.parents
    chars, links, prose = layout.chars, layout.links, layout.prose
    total = layout.total or 1
    up2 = parents[up]
    up3 = parents[up2]
    root_prose = prose[layout.root] or 1
    return (
        chars[up],
        links[up] / (chars[up] or 1),
        layout.lines[up],
        prose[up] / total,
        chars[up2],
        links[up2] / (chars[up2] or 1),
        prose[up2] / total,
        links[up3] / (chars[up3] or 1),
        prose[up3] / total,
        layout.steps[up],
        layout.section[up] / root_prose,
        layout.inner[up] / root_prose,
        steps_to(up, layout.title_path, parents),
        steps_to(up, layout.start_path, parents),
        layout.blocks.depths[up],
        layout.articles[up],
    )


def steps_to(box: int, path: set[int], parents: list[int]) -> int:
    steps = 0
    while box not in path and steps < 12:
        box = parents[box]
        steps += 1
    return steps


def group_rows(layout: Layout) -> list[Row]:
    """For each candidate the lines that look alike: the same tag and class, in a box of the same class."""
    blocks, running, names = layout.blocks, layout.running, layout.names
    sizes, links = blocks.sizes, blocks.links
    counts: dict[Key, list[int]] = {}
    kept = []
    for at in layout.candidates:
        box = blocks.box_of[at]
        key = (blocks.tags[box], names[box], names[blocks.parents[box]])
        count = counts.get(key)
        if count is None:
            count = counts[key] = [0, 0, 0, 0]
        kept.append(key)
        count[0] += 1
        count[1] += sizes[at]
        count[2] += links[at]
        count[3] += running[at]
    total = layout.total or 1
    rows: dict[Key, Row] = {}
    for key, (lines, chars, linked, long) in counts.items():
        rows[key] = (lines, chars / lines, linked / chars, long / lines, chars * long / lines / total)
    return [rows[key] for key in kept]


def own_rows(layout: Layout) -> list[Row]:
    """The line itself, what its names say, where it stands and what stands before and after it."""
    blocks = layout.blocks
    texts, sizes, links, box_of = blocks.texts, blocks.sizes, blocks.links, blocks.box_of
    parents, signs, within = blocks.parents, layout.signs, layout.within
    tags = [TAGS.get(tag, 0) for tag in blocks.tags]
    seen = Counter(texts)
    said = " ".join(layout.witness.article_body.split())
    count = len(texts)
    end = count - 1
    says, headed = words_said(layout)
    figures, shorts = shorts_with_figures(layout)
    rows: list[Row] = []
    for at, (place, links_near, prose_near) in zip(layout.candidates, near_rows(layout), strict=True):
        box, text, size = box_of[at], texts[at], sizes[at]
        after = at + 1 if at < end else at
        before = at - 1 if at else 0
        rows.append(
            (
                signs[box] | signs[parents[box]],
                within[box],
                tags[box],
                size,
                links[at] / size,
                1 if text[-1] in ENDS else 0,
                at / count,
                at - layout.title_at if layout.title_at >= 0 else -99,
                at - layout.start,
                at - layout.stop,
                place,
                links_near,
                prose_near,
                seen[text],
                tags[box_of[after]],
                sizes[after],
                links[before] / sizes[before],
                (1 if text[:40] in said else -1) if said and size > 20 else 0,
                says[at],
                headed[at],
                figures[at],
                shorts[at],
            )
        )
    return rows


SHORT_LABEL = 60
"""Letters of a line that may be a heading or a label: its words say what stands below it."""
SHORT, NEAR = 40, 4


def words_said(layout: Layout) -> tuple[list[int], list[int]]:
    """For each line what the words of a short one say ("Related stories", "Newsletter"), and what those of the heading above it do."""
    blocks = layout.blocks
    texts, sizes = blocks.texts, blocks.sizes
    heads = [tag in HEADINGS for tag in blocks.tags]
    is_head = [head or heads[up] for head, up in zip(heads, blocks.parents, strict=True)]
    says = [0] * len(texts)
    for at in layout.candidates:
        if sizes[at] <= SHORT_LABEL:
            says[at] = signs_in(texts[at])
    headed = []
    above = 0
    for at, box in enumerate(blocks.box_of):
        if is_head[box]:
            above = says[at] or (signs_in(texts[at]) if sizes[at] <= SHORT_LABEL else 0)
        headed.append(above)
    return says, headed


def shorts_with_figures(layout: Layout) -> tuple[list[int], list[int]]:
    """For each line how many around it are short and hold a figure, and how many are short: readers' comments have names and times."""
    blocks = layout.blocks
    short = [size < SHORT for size in blocks.sizes]
    dated = [is_short and has_figure(text) is not None for is_short, text in zip(short, blocks.texts, strict=True)]
    return around(dated), around(short)


def around(marks: list[bool]) -> list[int]:
    """For each line the marks within `NEAR` lines of it, by running totals that go on as they are beyond both ends."""
    totals = list(accumulate(marks, initial=0))
    padded = [0] * NEAR + totals + totals[-1:] * NEAR
    return list(map(sub, padded[2 * NEAR + 1 :], padded))


def near_rows(layout: Layout) -> list[tuple[float, float, float]]:
    """For each candidate its place in the root's running text, and the share of links and of running text around it.

    Each is told by two look-ups in running totals.
    """
    blocks = layout.blocks
    chars = list(accumulate(blocks.sizes, initial=0))
    links = list(accumulate(blocks.links, initial=0))
    prose = list(accumulate(map(mul, blocks.sizes, layout.running), initial=0))
    start, root_prose = prose[max(layout.first[layout.root], 0)], layout.prose[layout.root] or 1
    count = len(blocks.texts)
    rows: list[tuple[float, float, float]] = []
    for at in layout.candidates:
        low, high = (at - 6 if at > 6 else 0), (at + 7 if at + 7 < count else count)
        far_low, far_high = (at - 15 if at > 15 else 0), (at + 16 if at + 16 < count else count)
        rows.append(
            (
                (prose[at] - start) / root_prose,
                (links[high] - links[low]) / (chars[high] - chars[low]),
                (prose[far_high] - prose[far_low]) / (chars[far_high] - chars[far_low]),
            )
        )
    return rows
