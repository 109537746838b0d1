"""A stretch that a labeller took for a byline, a time or a dateline may be a page long: reading it stays quick."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from cleannews.facts.agency import agency_in
from cleannews.facts.authors import authors_of
from cleannews.facts.times import read_times
from cleannews.labelling.datelines.cut import read_cut
from cleannews.labelling.heads.fields import read_field
from cleannews.segments import Kind

LONG = ("By Ann Poe and " * 20_000, "May 3 2031 " * 20_000, "王小明 记者 " * 20_000, "홍길동 기자 " * 20_000, "A. " * 60_000, "ARDEN, " * 30_000, "(((" * 60_000, "12:" * 60_000, "كتب " * 40_000)  # fmt: skip
READERS: dict[str, Callable[[str], object]] = {
    "authors": lambda text: authors_of([text]),
    "times": lambda text: read_times({Kind.TIMESTAMP: [text], Kind.END: [text]}, None, None),
    "dateline": lambda text: read_cut([text]),
    "agency": lambda text: agency_in({Kind.BYLINE: [text], Kind.END: [text], Kind.NAV: [text]}),
    "field": read_field,
}


@pytest.mark.parametrize("reader", READERS)
def test_a_long_stretch_is_read_quickly(reader: str) -> None:
    READERS[reader]("By Ann Poe, May 3, 2031")  # tables are loaded with the first use
    for text in LONG:
        start = time.process_time()
        READERS[reader](text)
        assert time.process_time() - start < 0.2, (reader, text[:20])
