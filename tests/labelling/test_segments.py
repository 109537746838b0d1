"""The words of a unit are the same whether the story was folded once or the unit by itself."""

from __future__ import annotations

import pytest

from cleannews.labelling.units.folded_text import Pieces
from cleannews.labelling.units.units import units_of
from cleannews.labelling.units.words import read_tokens
from cleannews.text.reading import read_text

TEXTS = {
    "plain": "Ferry late again\nIt rained in Arden on Friday, and nobody was surprised.\nRead more: 25 photos",
    "signs": "Don't miss \u2018Arden's ferry\u2019 \u2014 re-opened (12/05/2031)\n@arden_ferry | #rain | mail: ann@example.com",
    "folds longer": "Die Straße am Fluß\nAuf der großen Straße stand das Wasser 30 Zentimeter hoch.",
    "vowel signs": "नदी का जलस्तर १२ फुट बढ़ा\nऔर पढ़ें: घाट पर भीड़",
    "unspaced": "渡し船がまた遅れた\n記者 山田例子 2031年5月3日",
    "control characters": "Ferry\x01late\x02again\nIt rained.",
    "long": "It rained for 3,000 days in Arden's old town, " * 8,
}


@pytest.mark.parametrize("name", TEXTS)
def test_pieces_are_what_each_unit_holds(name: str) -> None:
    story = read_text(TEXTS[name])
    units = units_of(story)
    pieces = Pieces(story, units)
    everywhere = list(range(len(units)))
    assert pieces.tokens(everywhere) == [read_tokens(unit.text) for unit in units]


def test_shared_words_are_long_ones_that_the_text_repeats() -> None:
    story = read_text("Ferry late again\nThe ferry was late again, said Ann Poe.\nRead more")
    units = units_of(story)
    pieces = Pieces(story, units)
    assert pieces.shares(pieces.tokens(list(range(len(units)))), story)["shared"] == [1.0, 1.0, -1.0]


def test_shared_characters_count_where_no_blanks_part_words() -> None:
    story = read_text(TEXTS["unspaced"])
    pieces = Pieces(story, units_of(story))
    assert pieces.shares([["年"], ["渡", "例"], []], story)["shared"] == [0.0, 0.0, -1.0]
