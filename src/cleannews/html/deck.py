"""The deck of a story: the line between headline and body that its class or the page's data call so."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from cleannews.html.choice.class_names import Sign
from cleannews.text.letters import squash
from cleannews.text.prose import ends_sentence

if TYPE_CHECKING:
    from cleannews.html.choice.layout import Layout
    from cleannews.segments import Kind

__all__ = ["find_deck", "leaves_body"]

FARTHEST = 8
"""Lines below the headline that are looked at."""
LEAST, MOST = 20, 400
"""Letters of a deck."""
TOLD = 40
"""Letters from which a line that opens the page's description is its deck."""

DECK_WORDS = frozenset(
    "dek deck standfirst subtitle subheadline subheading subhead subtitulo strapline ingress ingressi occhiello sottotitolo sommario chapo chapeau "
    "bajada copete entradilla vorspann unterzeile untertitel teaser lede standfirsttext altbaslik spot".split()
)
NO_DECK = Sign.COMMENT | Sign.CAPTION | Sign.FIGURE | Sign.AD | Sign.NOTICE | Sign.FORM | Sign.HIDDEN

words_of = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])").findall


def find_deck(layout: Layout, kinds: list[Kind | None], told: tuple[str, ...]) -> int:
    """The number of the deck's line, or -1; `told` is what the page's data say of the story in a sentence."""
    stop = next((at for at in range(layout.title_at + 1, len(kinds)) if kinds[at] is None and layout.running[at]), -1)
    if layout.title_at < 0 or stop < 0:
        return -1
    for at in range(layout.title_at + 1, min(stop + 1, layout.title_at + FARTHEST)):
        if may_be_deck(at, layout) and (named_deck(at, layout) or (at < stop and repeats(layout.blocks.texts[at], told))):
            return at
    return -1


def may_be_deck(at: int, layout: Layout) -> bool:
    blocks = layout.blocks
    text, size = blocks.texts[at], blocks.sizes[at]
    return (
        LEAST <= size <= MOST
        and blocks.links[at] * 2 < size
        and (" " in text or not text.isascii())
        and not layout.within[blocks.box_of[at]] & NO_DECK
        and text not in layout.witness.title
    )


def named_deck(at: int, layout: Layout) -> bool:
    """Whether the line's own element, or the one that holds nothing else, is named for a deck."""
    blocks = layout.blocks
    box = blocks.box_of[at]
    if is_deck_name(layout.names[box]):
        return True
    up = blocks.parents[box]
    return layout.lines[up] == 1 and is_deck_name(layout.names[up])


def is_deck_name(name: str) -> bool:
    """Whether the words of a class name a deck.

    >>> is_deck_name("article__sub-title"), is_deck_name("storyStandfirst"), is_deck_name("decking-boards")
    (True, True, False)
    """
    for token in name.split():
        words = [word.lower() for word in words_of(token)]
        if not DECK_WORDS.isdisjoint(words) or any(first + second in DECK_WORDS for first, second in pairwise(words)):
            return True
    return False


def repeats(text: str, told: tuple[str, ...]) -> bool:
    """Whether the page's data say the same; only a line above the body counts, as many repeat the first paragraph there."""
    squashed = squash(text)
    return any(
        squashed == other or (len(squashed) > TOLD and (other.startswith(squashed) or squashed.startswith(other)))
        for other in filter(None, map(squash, told))
    )


def leaves_body(at: int, layout: Layout) -> bool:
    """Whether a deck that was chosen as body is surely none: short, and ending like a headline, with no stop.

    Half of the decks that read like a first paragraph are one: the story goes on from them.
    """
    return not layout.running[at] and not ends_sentence(layout.blocks.texts[at])
