"""One page, from servers that say it in all the ways that servers do."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import brotli
import pytest
import zstandard

from cleannews import BlockedURL, FetchError, NotAnArticle, Scraper
from cleannews.fetch.addresses import failure as failure_of
from cleannews.fetch.bodies.body import TooLargeError, UnreadableError, decompressed
from cleannews.fetch.media_types import charset_of, looks_like_html

Answer = Callable[..., bytes]


def failure(scraper: Scraper, url: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        scraper.scrape(url)
    return caught.value


def test_a_page_is_given_as_it_came(scraper: Scraper, site: Any, answer: Answer, page: bytes) -> None:
    site.pages["/a?b=1"] = answer(page, "X-Thing: one", "X-Thing: two")
    fetched = scraper.fetch(site.url("/a?b=1#part"))
    assert (fetched.url, fetched.final_url, fetched.status) == (site.url("/a?b=1"), site.url("/a?b=1"), 200)
    assert (fetched.content, fetched.charset, fetched.from_cache) == (page, "utf-8", False)
    assert fetched.headers["x-thing"] == "one, two"


def test_an_article_is_scraped(scraper: Scraper, site: Any, answer: Answer) -> None:
    site.pages["/a"] = answer()
    article = scraper.scrape(site.url("/a"), keep=["caption"])
    assert (article.title, len(article.paragraphs)) == ("Late again", 5)
    site.pages["/b"] = answer(b"<title>Nothing</title>")
    with pytest.raises(NotAnArticle):
        scraper.scrape(site.url("/b"), strict=True)


def test_the_header_names_us(scraper: Scraper, site: Any, answer: Answer) -> None:
    site.pages["/a"] = answer()
    scraper.fetch(site.url("/a"))
    sent = site.log[-1].headers
    assert sent["user-agent"].startswith("cleannews/")
    assert sent["accept-encoding"] == "gzip, deflate, br, zstd"
    assert "cookie" not in sent
    assert "authorization" not in sent


@pytest.mark.parametrize(
    ("status", "reason", "temporary"),
    [
        ("404 Not Found", "the server answered 404 Not Found", False),
        ("410 Gone", "the server answered 410 Gone", False),
        ("503 Busy", "the server answered 503 Service Unavailable", True),
        ("599 Odd", "the server answered 599", False),
        ("304 Not Modified", "the server answered 304 Not Modified", False),
        ("302 Found", "the server answered 302 Found", False),
    ],
)
def test_a_status_is_told(scraper: Scraper, site: Any, answer: Answer, status: str, reason: str, temporary: bool) -> None:
    site.otherwise = answer(b"", status=status)
    site.pages["/robots.txt"] = answer(b"")
    error = failure(scraper, site.url("/a"))
    assert (error.url, error.status, error.reason) == (site.url("/a"), int(status[:3]), reason)
    assert error.temporary is temporary
    assert str(error) == f"{site.url('/a')}: {reason}"


# ---------------------------------------------------------------------------------------------------- what is a page


@pytest.mark.parametrize("kind", ["text/html", "TEXT/HTML;charset=x", "application/xhtml+xml", "text/plain", None, "*/*"])
def test_html_is_told_by_its_type_or_its_first_bytes(scraper: Scraper, site: Any, answer: Answer, kind: str) -> None:
    site.pages["/a"] = answer(kind=kind)
    assert scraper.scrape(site.url("/a")).title == "Late again"


@pytest.mark.parametrize(
    ("kind", "body", "named"),
    [
        ("application/pdf", b"%PDF-1.7", "application/pdf"),
        ("image/jpeg", b"<html>", "image/jpeg"),
        (None, b"%PDF-1.7", "something else"),
        ("text/xml", b"<?xml version='1.0'?><rss/>", "text/xml"),
        ("text/plain", b"Just words < more words", "text/plain"),
    ],
)
def test_what_is_no_page_is_refused(scraper: Scraper, site: Any, answer: Answer, kind: str, body: bytes, named: str) -> None:
    site.pages["/a"] = answer(body, kind=kind)
    assert failure(scraper, site.url("/a")).reason == f"it is no web page but {named}"
    assert scraper.fetch(site.url("/a")).content == body


def test_the_body_of_a_film_is_not_read(scraper: Scraper, site: Any, answer: Answer) -> None:
    site.pages["/film"] = answer(b"", kind="video/mp4", length=10_000_000)
    assert "video/mp4" in failure(scraper, site.url("/film")).reason  # it would wait for a body that never comes


@pytest.mark.parametrize(
    ("charset", "encoding"), [("utf-8", "cp1252"), ("iso-8859-1", "utf-8"), ("klingon", "utf-8"), ("utf-16", "utf-8"), ("euc-kr", "cp949")]
)
def test_wrong_charsets_do_not_spoil_the_text(scraper: Scraper, site: Any, answer: Answer, charset: str, encoding: str) -> None:
    town = "서울" if encoding == "cp949" else "Zürich"
    lines = "".join(f"<p>On day {day} the ferry to {town} was late, and nobody was surprised.</p>" for day in range(5))
    meta = "<meta charset=windows-1252>" if encoding == "cp1252" else ""
    page = f"<!DOCTYPE html>{meta}<title>Late</title><h1>Late</h1><article>{lines}</article>"
    site.pages["/a"] = answer(page.encode(encoding), kind=f"text/html; charset={charset}")
    assert f"the ferry to {town} was late" in scraper.scrape(site.url("/a")).text


# --------------------------------------------------------------------------------------------------- broken servers


def test_a_body_that_is_shorter_than_it_said(scraper: Scraper, site: Any, answer: Answer) -> None:
    async def cut(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"<html>half", length=1000))
        writer.close()

    site.pages["/a"] = cut
    error = failure(scraper, site.url("/a"))
    assert "the server broke off" in error.reason
    assert error.temporary


def test_a_body_that_is_longer_than_it_said_is_cut_there(site: Any, answer: Answer) -> None:
    site.pages["/a"] = answer(b"<html>0123456789", length=10)
    site.pages["/b"] = answer()
    with Scraper(allow_private=True, delay=0, retries=1) as scraper:
        assert scraper.fetch(site.url("/a")).content == b"<html>0123"
        assert scraper.fetch(site.url("/b")).status == 200  # what followed spoils one attempt, on that connection


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 200 OK\r\nContent-Le", b"\x16\x03\x01\x00\x02\x02(", b"hello?\r\n\r\n"])
def test_a_server_that_does_not_speak_http(scraper: Scraper, site: Any, said: bytes) -> None:
    async def odd(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(said)
        writer.close()

    site.pages["/a"] = odd
    assert "broke the rules of HTTP" in failure(scraper, site.url("/a")).reason


def test_a_half_closed_connection_still_delivers(scraper: Scraper, site: Any, page: bytes) -> None:
    async def half(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
        writer.write(page)
        writer.write_eof()

    site.pages["/a"] = half
    assert scraper.fetch(site.url("/a")).content == page


def test_a_connection_that_was_closed_meanwhile_is_made_anew(site: Any, answer: Answer) -> None:
    async def once(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(answer())
        await writer.drain()
        writer.close()

    site.otherwise = once
    with Scraper(allow_private=True, delay=0, respect_robots=False) as scraper:
        for number in range(5):
            assert scraper.fetch(site.url(f"/{number}")).status == 200


def test_nobody_is_there(names: dict[str, list[str]]) -> None:
    names["gone.example"] = ["127.0.0.1"]
    with Scraper(allow_private=True, respect_robots=False, retries=0) as scraper:
        error = failure(scraper, "http://gone.example:9/a")
    assert "no connection" in error.reason
    assert error.temporary


def test_slow_bodies_end_with_the_time_of_the_page(site: Any) -> None:
    async def drip(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
        while True:
            writer.write(b"<")
            await writer.drain()
            await asyncio.sleep(0.01)

    site.pages["/a"] = drip
    with Scraper(allow_private=True, delay=0, retries=0, timeout=0.4, respect_robots=False) as scraper:
        error = failure(scraper, site.url("/a"))
    assert error.reason == "no whole answer within 0.4 seconds"
    site.wait_until_left()


def test_what_may_pass_is_tried_again(site: Any, answer: Answer) -> None:
    said = [answer(b"", status="502 Bad Gateway"), b"", answer()]

    async def third_time(asked: Any, writer: asyncio.StreamWriter) -> None:
        say = said.pop(0)
        writer.write(say)
        if not say:
            writer.close()

    site.pages["/a"] = third_time
    with Scraper(allow_private=True, delay=0, retries=2) as scraper:
        assert scraper.fetch(site.url("/a")).status == 200
        said[:] = [answer(b"", status="404 Not Found"), answer()]
        assert failure(scraper, site.url("/a")).status == 404  # what will not pass is not
        said[:] = [answer(b"", status="500 Oh")] * 3 + [answer()]
        assert failure(scraper, site.url("/a")).status == 500
    assert len(said) == 1


# ------------------------------------------------------------------------------------------------------- large bodies


def bomb(megabytes: int) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    million = b"<p>" + b"a" * (1_000_000 - 3)
    return b"".join(squeeze.compress(million) for _ in range(megabytes)) + squeeze.flush()


BOMBS = {
    "gzip": (bomb(300), "gzip"),
    "gzip twice": (gzip.compress(bomb(1000)), "gzip, gzip"),
    "br": (brotli.compress(b"a" * 300_000_000, quality=5), "br"),
    "zstd": (zstandard.compress(b"a" * 300_000_000, 1), "zstd"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_end_early_and_cost_little(site: Any, answer: Answer, name: str) -> None:
    body, coding = BOMBS[name]
    assert len(body) < 1_000_000
    site.pages["/a"] = answer(body, f"Content-Encoding: {coding}")
    with Scraper(allow_private=True, delay=0, max_bytes=1_000_000, respect_robots=False, retries=0) as scraper:
        tracemalloc.start()
        error = failure(scraper, site.url("/a"))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert error.reason == "it is larger than 1,000,000 bytes"
    assert peak < 12_000_000  # of 300 MB


@pytest.mark.parametrize("frame", ["length", "chunks"])
def test_endless_bodies_end(site: Any, frame: str) -> None:
    async def endless(asked: Any, writer: asyncio.StreamWriter) -> None:
        chunked = frame == "chunks"
        framing = b"Transfer-Encoding: chunked" if chunked else b"Connection: close"
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + framing + b"\r\n\r\n")
        piece = b"<p>more of it</p>" * 100
        while True:
            writer.write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
            await writer.drain()

    site.pages["/a"] = endless
    with Scraper(allow_private=True, delay=0, max_bytes=200_000, respect_robots=False, retries=0) as scraper:
        assert failure(scraper, site.url("/a")).reason == "it is larger than 200,000 bytes"
    site.wait_until_left()


def test_endless_headers_end(site: Any) -> None:
    async def endless(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            writer.write(b"X-More: and more\r\n" * 100)
            await writer.drain()

    site.pages["/a"] = endless
    with Scraper(allow_private=True, delay=0, respect_robots=False, retries=0) as scraper:
        assert "broke the rules" in failure(scraper, site.url("/a")).reason


def test_a_declared_length_is_refused_before_it_is_read(scraper: Scraper, site: Any, answer: Answer) -> None:
    site.pages["/a"] = answer(b"", length=20_000_001)
    assert "larger than 20,000,000 bytes" in failure(scraper, site.url("/a")).reason


def by_words(value: object) -> str:
    """Names for cases: gzip writes the time into its bytes, which must not become a part of a test's name."""
    return value if isinstance(value, str) else "body"


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(b"<html>" * 90), "gzip"),
        (gzip.compress(b"<html>" * 40) + gzip.compress(b"<html>" * 50), "x-gzip"),
        (gzip.compress(b"<html>" * 90) + b"rubbish", "GZIP"),
        (zlib.compress(b"<html>" * 90), "deflate"),
        (zlib.compress(b"<html>" * 90)[2:-4], "deflate"),
        (brotli.compress(b"<html>" * 90), "br"),
        (zstandard.compress(b"<html>" * 90), "zstd"),
        (zstandard.compress(b"<html>" * 40) + zstandard.compress(b"<html>" * 50), "zstd"),
        (gzip.compress(zlib.compress(b"<html>" * 90)), "deflate, gzip"),
        (b"<html>" * 90, "identity"),
    ],
    ids=by_words,
)
def test_codings_are_undone(body: bytes, coding: str) -> None:
    assert decompressed(body, coding, 540) == b"<html>" * 90
    with pytest.raises(TooLargeError):
        decompressed(body, coding, 539)


@pytest.mark.parametrize(
    ("body", "coding", "why"),
    [
        (gzip.compress(b"<html>" * 99)[:-12], "gzip", "ends too early"),
        (b"<html>", "gzip", "is broken"),
        (b"\xff<html>", "deflate", "is broken"),
        (brotli.compress(b"<html>" * 99)[:-3], "br", "ends too early"),
        (b"<html>", "br", "is broken"),
        (zstandard.compress(b"<html>" * 99)[:-3], "zstd", "ends too early"),
        (b"<html>", "zstd", "is broken"),
        (b"<html>", "compress", "is not understood"),
        (b"<html>", "gzip, gzip, gzip, gzip", "4 content codings"),
    ],
    ids=by_words,
)
def test_codings_that_cannot_be_undone_are_told(body: bytes, coding: str, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        decompressed(body, coding, 1_000)


def test_hostile_openings_and_headers_are_read_in_one_go() -> None:
    assert not looks_like_html(b"<!---->" * 2_000 + b"%PDF")
    assert not looks_like_html(b" " * 100_000)
    assert not looks_like_html(b"<?xml " * 2_000)
    assert charset_of({"content-type": "text/html; charset=" + " " * 100_000}) is None


def test_errors_travel_between_processes() -> None:
    error = failure_of("https://me:secret@example.com/a", "it rained", status=503, temporary=True, kind=BlockedURL)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (BlockedURL, "https://example.com/a: it rained")
    assert (copy.url, copy.status, copy.reason, copy.temporary) == ("https://example.com/a", 503, "it rained", True)
