"""Compressed bodies of many parts: each is read once, however many there are, and no other page waits for them."""

from __future__ import annotations

import gzip
import time
import zlib
from typing import Any

import pytest

from cleannews import FetchError, Scraper
from cleannews.archives.http_body import Response, body_of
from cleannews.fetch.bodies.body import TooLargeError, UnreadableError, decompressed
from cleannews.fetch.bodies.decompression import GZIP
from cleannews.fetch.discovery.sitemaps import unpacked

zstandard = pytest.importorskip("zstandard")

SECONDS = 5
"""Each of these took minutes when every member was handed all the rest."""

NOTHING = gzip.compress(b"")
BROAD = 300_000


def test_members_and_frames_are_joined() -> None:
    story = b"".join(b"Line %d of the story.\n" % number for number in range(50_000))
    pieces = [story[at : at + 9_000] for at in range(0, len(story), 9_000)]
    assert decompressed(b"".join(map(gzip.compress, pieces)), "gzip", len(story)) == story
    frames = b"".join(map(zstandard.ZstdCompressor().compress, pieces))
    assert decompressed(frames, "zstd", len(story)) == story
    assert body_of(Response(200, {"content-encoding": "gzip"}, b"".join(map(gzip.compress, pieces))), 2**30) == story


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000])
@pytest.mark.parametrize("level", [0, 1, 9])
def test_every_size_comes_out_whole(size: int, level: int) -> None:
    body = b"\0" * size
    ways = {"gzip": gzip.compress(body, level), "deflate": zlib.compress(body, level), "Deflate": zlib.compress(body, level, wbits=-15)}
    for coding, raw in ways.items():
        assert decompressed(raw, coding, max(size, len(raw))) == body
        if size:
            with pytest.raises(TooLargeError):
                decompressed(raw, coding, size - 1)


@pytest.mark.parametrize("cut", [1, 9, 12, 40])
def test_a_cut_body_is_told(cut: int) -> None:
    with pytest.raises(UnreadableError, match="ends too early"):
        decompressed(gzip.compress(b"The ferry was late again." * 9)[:-cut], "gzip", 10_000)


@pytest.mark.parametrize(
    ("raw", "coding"),
    [(NOTHING * BROAD, "gzip"), (gzip.compress(NOTHING * BROAD), "gzip, gzip"), (zstandard.ZstdCompressor().compress(b"") * BROAD, "zstd")],
    ids=["gzip", "gzip in gzip", "zstd"],
)
def test_bodies_of_countless_members_are_refused_at_once(raw: bytes, coding: str) -> None:
    start = time.process_time()
    with pytest.raises(UnreadableError, match="more than 10,000 parts"):
        decompressed(raw, coding, 20_000_000)
    assert time.process_time() - start < SECONDS


def test_a_sitemap_of_countless_members_gives_what_was_read() -> None:
    start = time.process_time()
    assert unpacked(zlib.compress(b"<urlset>", wbits=GZIP) + NOTHING * BROAD) == (
        b"<urlset>",
        "its compressed body has more than 10,000 parts",
    )
    assert time.process_time() - start < SECONDS


def test_a_scraper_goes_on_beside_such_bodies(site: Any, scraper: Scraper, answer: Any, page: bytes) -> None:
    site.pages["/bomb"] = answer(gzip.compress(NOTHING * BROAD), "Content-Encoding: gzip, gzip")
    site.pages["/good"] = answer(gzip.compress(page + b"<!-- -->" * 400_000), "Content-Encoding: gzip")
    results = {result.url: result for result in scraper.scrape_many([site.url("/bomb"), site.url("/good")])}
    assert "more than 10,000 parts" in results[site.url("/bomb")].reason
    assert results[site.url("/good")].ok


def test_robots_rules_of_countless_members_forbid_the_site(site: Any, scraper: Scraper, answer: Any) -> None:
    site.pages["/robots.txt"] = answer(gzip.compress(NOTHING * 100_000), "Content-Encoding: gzip, gzip", kind="text/plain")
    with pytest.raises(FetchError, match="more than 10,000 parts"):
        scraper.fetch(site.url("/a"))
