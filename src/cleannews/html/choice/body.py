"""The body of a page: which of its blocks are the story, what the others are, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache, reduce
from math import exp
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from cleannews.html.choice.blocks import Blocks, find_blocks
from cleannews.html.choice.class_names import Sign
from cleannews.html.choice.features import Row, as_of_usual_length, rows_of
from cleannews.html.choice.given_up import take_back
from cleannews.html.choice.layout import HEADINGS, Layout, Witness
from cleannews.html.choice.other_texts import drop_other_texts
from cleannews.html.choice.trees import KEEP, STAGES
from cleannews.segments import Kind

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

__all__ = ["Body", "Witness", "choose_body"]

FEW = 600
"""Characters of running text below which navigation bars and footers are read too: some pages wrap the story in one."""

SURE = 0.7
"""Scores are somewhat too sure of themselves on sites that were not learned from; measured over held-out sites."""

LONG_PAGE, LONG_LIST = 25_000, 250
"""Letters of running text and lines that are looked at."""

WEAKEST = 0.03
"""Where there is running text and no line is likely the story's, the likeliest are taken from here on, with a low confidence."""

CLUTTER_SIGNS = (
    (Sign.CAPTION | Sign.FIGURE, Kind.CAPTION),
    (Sign.AD, Kind.AD),
    (Sign.COMMENT, Kind.RELATED),
    (Sign.NOTICE, Kind.PROMO),
    (Sign.RELATED, Kind.RELATED),
    (Sign.PROMO | Sign.SHARE | Sign.FORM, Kind.PROMO),
    (Sign.AUTHOR, Kind.BYLINE),
    (Sign.SIDE | Sign.ASIDE, Kind.RELATED),
    (Sign.NAV, Kind.NAV),
    (Sign.DATE, Kind.TIMESTAMP),
    (Sign.TAGS, Kind.KEYWORDS),
    (Sign.FOOTER, Kind.COPYRIGHT),
)
"""What the names around a dropped line say it is; the first that fits."""

CLUTTER = reduce(or_, (signs for signs, _ in CLUTTER_SIGNS))


class Line(NamedTuple):
    """A line of the page: its text and the tag of the element that it stands in."""

    text: str
    tag: str


@dataclass(slots=True)
class Body:
    """The lines of a page and the choice among them.

    `texts` are all lines that were read, `kinds` has one entry for each: `None` for a line of the story, else what the
    page's structure says the line is. `confidence` is the share of the story that the choice is expected to get right
    (an F1), from 0 to 1. `layout` is what was read of the page's structure.
    """

    texts: list[str]
    kinds: list[Kind | None]
    confidence: float
    scores: list[float]
    tags: list[str]
    layout: Layout
    others: dict[int, Kind] = field(default_factory=dict)

    @property
    def blocks(self) -> list[Line]:
        """The lines with their tags."""
        return list(map(Line, self.texts, self.tags))

    @property
    def paragraphs(self) -> list[str]:
        """The lines of the story, in order."""
        return [text for text, kind in zip(self.texts, self.kinds, strict=True) if kind is None]


def choose_body(tree: LexborHTMLParser, witness: Witness | None = None) -> Body:
    """The story's lines in a parsed page.

    `witness` is what the head of the page says about the story; without one the choice is a little worse.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> story = "<p>" + "The ferry to the island was late again on Monday, and nobody on the pier was surprised. " * 3
    >>> page = f"<h1>Late again</h1><article>{story * 4}</article><ul><li><a href=/>Weather</a><li><a href=/a>Sport</a></ul>"
    >>> body = choose_body(LexborHTMLParser(page.encode()))
    >>> len(body.paragraphs), [str(kind) for kind in body.kinds if kind], body.confidence > 0.5
    (4, ['headline', 'related', 'related'], True)
    """
    witness = witness or Witness()
    layout = read_layout(tree, witness)
    blocks = layout.blocks
    rows = dict(zip(layout.candidates, rows_of(layout), strict=True))
    scores = score(layout, rows)
    kept = [score > KEEP for score in scores]
    if layout.total and True not in kept and (best := max(scores, default=0.0)) > WEAKEST:
        kept = [score * 2 > best for score in scores]
    others = drop_other_texts(layout, kept, scores)
    take_back(layout, kept, scores, others, lambda at: sure_score(rows[at]))
    if is_long(layout):
        take_back(layout, kept, scores, others, lambda at: sure_score(as_of_usual_length(rows[at])), short=KEEP)
    kinds = [None if keep else others.get(at) or kind_of(at, layout) for at, keep in enumerate(kept)]
    tags = [blocks.tags[box] for box in blocks.box_of]
    return Body(blocks.texts, kinds, confidence(blocks, kept, scores), scores, tags, layout, others)


def read_layout(tree: LexborHTMLParser, witness: Witness) -> Layout:
    layout = Layout(find_blocks(tree), witness)
    if layout.total < FEW:
        layout = Layout(find_blocks(tree, frames=True), witness)
    return layout


def score(layout: Layout, rows: dict[int, Row]) -> list[float]:
    """For each line the probability that it is of the story; what the first trees are sure of is not asked further."""
    scores = [0.0] * len(layout.running)
    for at, row in rows.items():
        total = 0.0
        for trees, low, high in STAGES:
            total += trees(*row)
            if not low < total < high:
                break
        scores[at] = probability(total)
    return scores


def sure_score(row: Row) -> float:
    """The same for one line, by all trees."""
    return probability(sum(trees(*row) for trees, _, _ in STAGES))


def is_long(layout: Layout) -> bool:
    """Whether the page is longer than nearly all that the trees were learned from.

    Of a transcript or a live blog of a thousand paragraphs they dropped half. But what makes most long pages long are
    comments, so only paragraphs like those of the story are asked about anew.
    """
    return layout.total > LONG_PAGE or len(layout.candidates) > LONG_LIST


def probability(total: float) -> float:
    return 1 / (1 + exp(-total))


def kind_of(at: int, layout: Layout) -> Kind:
    """What a dropped line is, as far as structure tells."""
    if at == layout.title_at:
        return Kind.HEADLINE
    blocks = layout.blocks
    box = blocks.box_of[at]
    within = layout.within[box]
    if within:
        near = layout.signs[box] | layout.signs[blocks.parents[box]]
        if signs := near & CLUTTER or within & CLUTTER:
            return kind_of_signs(signs)
    if blocks.links[at] * 2 > blocks.sizes[at]:
        return Kind.NAV if at < layout.start else Kind.RELATED
    return Kind.RELATED if layout.running[at] or blocks.tags[box] in HEADINGS else Kind.PROMO


@lru_cache(maxsize=4096)
def kind_of_signs(signs: int) -> Kind:
    return next(kind for sign, kind in CLUTTER_SIGNS if signs & sign)


def confidence(blocks: Blocks, kept: list[bool], scores: list[float]) -> float:
    """The F1 to be expected if the scores, brought down to earth, are true."""
    right = wanted = got = 0.0
    for size, keep, score in zip(blocks.sizes, kept, scores, strict=True):
        if keep or score > 0.01:
            odds = (score / max(1 - score, 1e-9)) ** SURE
            likely = odds / (1 + odds) * size
            wanted += likely
            if keep:
                right += likely
                got += size
    return round(2 * right / (wanted + got), 3) if got else 0.0
