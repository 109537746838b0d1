"""Feeds and sitemaps made to be costly: they are read up to a limit, and what is left out is told."""

from __future__ import annotations

import gzip
import time
import tracemalloc
from collections.abc import Callable

import pytest

from cleannews.fetch.discovery.feeds import MOST_TAGS, read_feed
from cleannews.fetch.discovery.sitemaps import MOST_ENTRIES, read_sitemap, unpacked

SITE = "https://news.example/"
SECONDS = 15


def feed(inner: bytes) -> bytes:
    return b"<rss version='2.0'><channel>" + inner + b"</channel></rss>"


def attributes(count: int, value: bytes) -> bytes:
    return b" ".join(b"a%d=%s" % (number, value) for number in range(count))


STORY = b"<title>Late again</title><link>/1</link></item>"


@pytest.mark.parametrize("value", [b"'1'", b'"a > b"', b"'it > is \" so'"])
def test_a_tag_of_countless_attributes_costs_no_square(value: bytes) -> None:
    start = time.process_time()
    entries, problem = read_feed(feed(b"<item " + attributes(40_000, value) + b">" + STORY), SITE)
    assert [entry.url for entry in entries] == ["https://news.example/1"]
    assert problem == ""
    assert time.process_time() - start < SECONDS


def test_countless_tags_of_many_attributes_cost_no_square() -> None:
    start = time.process_time()
    entries, _ = read_feed(feed((b"<x " + attributes(1_900, b"'1'") + b"/>") * 300 + b"<item>" + STORY), SITE)
    assert [entry.title for entry in entries] == ["Late again"]
    assert time.process_time() - start < SECONDS


def test_the_attributes_that_feeds_have_are_kept() -> None:
    link = b"<entry><title>Late</title><link rel='alternate' type='text/html' hreflang='en' href='/2?a=1'/></entry>"
    entries, _ = read_feed(b"<feed xmlns='http://www.w3.org/2005/Atom'>" + link + b"</feed>", SITE)
    assert [entry.url for entry in entries] == ["https://news.example/2?a=1"]


def test_of_an_endless_feed_the_beginning_is_read() -> None:
    entries, problem = read_feed(feed((b"<item>" + STORY) * MOST_TAGS), SITE)
    assert len(entries) == MOST_TAGS // 6
    assert problem == "more than 100,000 tags: the rest is not read"


SITEMAPS: dict[str, tuple[Callable[[], bytes], int, str]] = {
    "entries": (lambda: b"<urlset>" + b"<url><loc>http://a.b/</loc></url>" * 300_000, MOST_ENTRIES, "entries"),
    "others": (lambda: b"<sitemapindex>" + b"<sitemap><loc>http://a.b/</loc></sitemap>" * 300_000, MOST_ENTRIES, "entries"),
    "lines": (lambda: b"http://a.b/\n" * 300_000, MOST_ENTRIES, "entries"),
    "elements that are none": (lambda: b"<urlset>" + b"<a>b</a>" * 3_000_000, 0, "elements"),
    "elements of an entry": (lambda: b"<urlset><url>" + b"<a>b</a>" * 3_000_000, 0, "elements"),
}


@pytest.mark.parametrize("name", SITEMAPS)
def test_of_an_endless_sitemap_the_beginning_is_read(name: str) -> None:
    make, count, of_what = SITEMAPS[name]
    content, problem = unpacked(gzip.compress(make(), 1))
    assert problem == ""
    tracemalloc.start()
    sitemap = read_sitemap(content, SITE)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(sitemap.entries) + len(sitemap.children) == count
    assert sitemap.problem.endswith(f"{of_what}: the rest is not read")
    assert peak < 100_000_000


def test_what_stands_beside_the_fields_of_an_entry_is_not_taken_for_them() -> None:
    images = b"<image:image xmlns:image='urn:i'><image:loc>https://news.example/a.jpg</image:loc></image:image>"
    news = b"<n:news xmlns:n='urn:n'><n:title>Late &amp; cold</n:title><n:publication><n:name>No</n:name></n:publication></n:news>"
    whole = b"<urlset><url>" + images + b"<loc> https://news.example/1 </loc>" + news + b"<lastmod>2024-03-12</lastmod></url>"
    [entry] = read_sitemap(whole + b"</urlset>", SITE).entries
    assert (entry.url, entry.title, str(entry.updated)) == ("https://news.example/1", "Late & cold", "2024-03-12 00:00:00+00:00")
