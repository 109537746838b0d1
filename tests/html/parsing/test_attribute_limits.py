"""A long tag is found wherever it stands, whatever quotes and angle brackets stand around it."""

from __future__ import annotations

import random

import pytest

from cleannews.html.parsing.attribute_limits import LONG_TAG, find_whole, may_hold_long_tag

AROUND = (
    b'<div class="a">', b"<p title='x > y'>", b"It rained. ", b'"', b"'", b">", b"=", b" ", b'<a href="', b"<a href='", b'">', b"'>",
    b'x="">', b'data-x="<b>">', b'<script>if(a<b){c="d>e"}</script>',
)  # fmt: skip
WITHIN = (b"a%d", b'b%d="x"', b"c%d='\">'", b'd%d=">"', b'e%d="\'>"')


@pytest.mark.parametrize("seed", range(60))
def test_a_long_tag_is_found_between_quotes_and_brackets_of_all_sorts(seed: int) -> None:
    chance = random.Random(seed)
    attributes = b" ".join(chance.choice(WITHIN) % number for number in range(2_000))
    before, behind = (b"".join(chance.choices(AROUND, k=600)) for _ in range(2))
    page = b"%b<div %b>%b" % (before, attributes, behind)
    longest = max(map(len, find_whole(page)))
    assert longest < LONG_TAG or may_hold_long_tag(page)


def test_a_long_tag_is_found_in_plain_markup() -> None:
    page = b'<p class="a">It rained.</p>' * 500
    assert not may_hold_long_tag(page)
    assert may_hold_long_tag(page + b"<div %b>" % b" ".join(b"a%d='\">'" % number for number in range(2_000)) + page)
