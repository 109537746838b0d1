"""Paragraphs that the choice gave up although it took their like: a story goes on below an advertisement."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cleannews.html.choice.layout import Layout

__all__ = ["take_back"]

LIKELY = 0.15
"""Score from which a paragraph can be taken back; measured on held-out publishers, .05 and .15 do as well."""
MAIN = 0.5
"""Share of the chosen running text, by letters, that its like must make up."""
ENOUGH = 400
FEWEST = 3
"""Letters and lines that its like must have: one line says little about another."""
LINKED = 0.2
"""Share of a line in links from which it stays out: "Follow our reporter", "Register for the conference"."""
SURE = 0.5
"""Mean score that its like must have, and its own from then on: the teasers of a front page look alike too."""

Key = tuple[str, str, str, str, str | int, str]


def take_back(
    layout: Layout,
    kept: list[bool],
    scores: list[float],
    others: Mapping[int, object],
    likely: Callable[[int], float],
    short: float | None = None,
) -> None:
    """Keep the running text whose like makes up the story: the same tag and class, in boxes of the same class.

    The story of a page may be cut into boxes by what stands between them, and the last of them are far from its
    beginning. `short` is given for a long page, and is the score from which lines that are no running text are kept as
    well, and what stands among its like: the questions of an interview, quotations, lists. `others` are the lines that are
    known to be another text, `likely` asks all trees about a line. On 786 pages of held-out publishers 14 gain
    more than .002 in F1, three of them more than .1, and 2 lose.
    """
    running, sizes, links = layout.running, layout.blocks.sizes, layout.blocks.links
    lost = [at for at in layout.candidates if not kept[at] and at not in others and (running[at] or short is not None)]
    if not lost:
        return
    like: dict[Key, list[int]] = {}
    for at in layout.candidates:
        if kept[at] and running[at]:
            like.setdefault(key_of(at, layout), []).append(at)
    chosen = sum(sizes[at] for lines in like.values() for at in lines)
    main = next((key for key, lines in like.items() if sum(sizes[at] for at in lines) >= MAIN * chosen), None)
    if main is None or len(like[main]) < FEWEST or (letters := sum(sizes[at] for at in like[main])) < ENOUGH:
        return
    score_of = scores.__getitem__ if short is None else likely
    if sum(sizes[at] * score_of(at) for at in like[main]) < SURE * letters:
        return
    among = frozenset() if short is None else keys_among(layout, kept)
    for at in lost:
        key = key_of(at, layout)
        like_it = key == main or key in among or (short is not None and key[2:] == main[2:])
        if like_it and links[at] < LINKED * sizes[at] and likely(at) > (LIKELY if running[at] else short or LIKELY):
            kept[at], scores[at] = True, SURE


def keys_among(layout: Layout, kept: list[bool]) -> frozenset[Key]:
    """What lines of the story have in common of which some were chosen, running text or not."""
    counts = Counter(key_of(at, layout) for at in layout.candidates if kept[at])
    return frozenset(key for key, count in counts.items() if count >= FEWEST)


def key_of(at: int, layout: Layout) -> Key:
    """What a line's like has in common with it; where the box around it has no name, the box around that is the same."""
    blocks, names = layout.blocks, layout.names
    box = blocks.box_of[at]
    up = blocks.parents[box]
    above = blocks.parents[up]
    around = names[above] if names[up] else above
    return (blocks.tags[box], names[box], blocks.tags[up], names[up], around, blocks.tags[above])
