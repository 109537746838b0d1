"""The body of a page: which of its blocks are the story, what the others are, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp
from typing import TYPE_CHECKING

from cleannews.intake.blocks import Block, Box, find_blocks
from cleannews.intake.features import rows_of
from cleannews.intake.layout import HEADINGS, Layout, Witness
from cleannews.intake.tokens import Sign
from cleannews.intake.weights import EARLY_NO, EARLY_YES, KEEP, first_trees, later_trees
from cleannews.segments import Kind

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

__all__ = ["Body", "Witness", "choose_body"]

FEW = 600
"""Characters of running text below which navigation bars and footers are read too: some pages wrap the story in one."""

SHORT = 0.4
"""A body below this share of the page's own `articleBody` was not in the page's elements: scripts were to write it."""

SURE = 0.7
"""Scores are somewhat too sure of themselves on sites that were not learned from; measured over held-out sites."""

NOT_STORY = 400
"""Characters of other text that must be kept for comments to be dropped: in a forum the comments are the page."""

CLUTTER_SIGNS = (
    (Sign.CAPTION | Sign.FIGURE, Kind.CAPTION),
    (Sign.AD, Kind.AD),
    (Sign.COMMENT | Sign.RELATED | Sign.SIDE | Sign.ASIDE, Kind.RELATED),
    (Sign.NOTICE | Sign.PROMO | Sign.SHARE | Sign.FORM, Kind.PROMO),
    (Sign.NAV, Kind.NAV),
    (Sign.AUTHOR, Kind.BYLINE),
    (Sign.DATE, Kind.TIMESTAMP),
    (Sign.TAGS, Kind.KEYWORDS),
    (Sign.FOOTER, Kind.COPYRIGHT),
)
"""What the names around a dropped block say it is; the first that fits."""


@dataclass(slots=True)
class Body:
    """The lines of a page and the choice among them.

    `kinds` has one entry for each block: `None` for a line of the story, else what the page's structure says the
    line is. `confidence` is the share of the story that the choice is expected to get right (an F1), from 0 to 1.
    `witnessed` holds the paragraphs of the page's own `articleBody` where its elements do not hold the story.
    """

    blocks: list[Block]
    kinds: list[Kind | None]
    confidence: float
    scores: list[float] = field(default_factory=list)
    witnessed: list[str] = field(default_factory=list)

    @property
    def paragraphs(self) -> list[str]:
        """The lines of the story, in order."""
        return self.witnessed or [
            block.text for block, kind in zip(self.blocks, self.kinds, strict=True) if kind is None
        ]


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
    scores = [0.0] * len(blocks)
    for at, row in zip(layout.candidates, rows_of(layout), strict=True):
        total = first_trees(*row)
        if EARLY_NO < total < EARLY_YES:
            total += later_trees(*row)
        scores[at] = 1 / (1 + exp(-total))
    kept = [score > KEEP for score in scores]
    drop_comments(blocks, kept)
    kinds = [None if keep else kind_of(at, layout) for at, keep in enumerate(kept)]
    body = Body(blocks, kinds, confidence(blocks, kept, scores), scores)
    ask_witness(body, kept, witness)
    return body


def read_layout(tree: LexborHTMLParser, witness: Witness) -> Layout:
    layout = Layout(*find_blocks(tree), witness)
    if layout.whole.prose < FEW:
        layout = Layout(*find_blocks(tree, frames=True), witness)
    return layout


def drop_comments(blocks: list[Block], kept: list[bool]) -> None:
    """Take readers' comments out where there is a story beside them."""
    comments = [at for at, keep in enumerate(kept) if keep and blocks[at].box.within & Sign.COMMENT]
    if not comments:
        return
    among = set(comments)
    if sum(len(block.text) for at, block in enumerate(blocks) if kept[at] and at not in among) > NOT_STORY:
        for at in comments:
            kept[at] = False


def kind_of(at: int, layout: Layout) -> Kind:
    """What a dropped block is, as far as structure tells."""
    block = layout.blocks[at]
    box: Box = block.box
    if at == layout.title_at:
        return Kind.HEADLINE
    near = box.signs | (box.parent.signs if box.parent else 0)
    for signs in (near, box.within):
        if signs:
            for sign, kind in CLUTTER_SIGNS:
                if signs & sign:
                    return kind
    if block.links * 2 > len(block.text):
        return Kind.NAV if at < layout.root.first else Kind.RELATED
    return Kind.RELATED if box.tag in HEADINGS or layout.running[at] else Kind.PROMO


def confidence(blocks: list[Block], kept: list[bool], scores: list[float]) -> float:
    """The F1 to be expected if the scores, brought down to earth, are true."""
    right = wanted = got = 0.0
    for block, keep, score in zip(blocks, kept, scores, strict=True):
        if score > 0.01:
            odds = (score / max(1 - score, 1e-9)) ** SURE
            likely = odds / (1 + odds) * len(block.text)
            wanted += likely
            if keep:
                right += likely
                got += len(block.text)
    return round(2 * right / (wanted + got), 3) if got else 0.0


def ask_witness(body: Body, kept: list[bool], witness: Witness) -> None:
    """Take the page's own `articleBody` where scripts were to write the story into the page."""
    said = witness.article_body
    if witness.live or len(said) < FEW:
        return
    found = sum(len(block.text) for block, keep in zip(body.blocks, kept, strict=True) if keep)
    if found < SHORT * len(said):
        body.witnessed = [line for line in (" ".join(line.split()) for line in said.splitlines()) if line]
