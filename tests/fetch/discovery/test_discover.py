"""Feeds and sitemaps, sound and broken, from a real server on this machine."""

from __future__ import annotations

import asyncio
import datetime as dt
import gzip
import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from cleannews import BlockedURL, FetchError, discover
from cleannews.fetch import Scraper
from cleannews.fetch.discovery.entries import canonical, tidy
from cleannews.fetch.discovery.feeds import read_feed
from cleannews.fetch.discovery.sitemaps import read_sitemap

pytest.importorskip("feedparser")

HOME = """<!doctype html><html><head><title>Orsa Times</title>
<link rel="alternate" type="application/rss+xml" title="News" href="/feed.rss">
<link rel="alternate" type="application/rss+xml" title="Orsa Times Comments Feed" href="/comments/feed">
<link rel="alternate" type="application/json+oembed" href="/oembed">
<link rel="alternate" hreflang="ko" href="/ko"></head><body>news</body></html>"""


def item(number: int, *, day: int | None = None, link: str | None = None) -> str:
    date = f"<pubDate>Tue, {day:02} Mar 2024 06:07:08 +0900</pubDate>" if day else ""
    return f"<item><title>Late {number}</title><link>{link or f'/{number}'}</link>{date}</item>"


def rss(*items: str) -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Orsa</title>{"".join(items)}</channel></rss>'


def url(loc: str, lastmod: str = "", news: str = "") -> str:
    changed = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    return f"<url><loc>{loc}</loc>{changed}{news}</url>"


def news(title: str, date: str) -> str:
    named = "<n:publication><n:name>Orsa Times</n:name><n:language>en</n:language></n:publication>"
    return f"<n:news>{named}<n:publication_date>{date}</n:publication_date><n:title>{title}</n:title></n:news>"


def urlset(*urls: str) -> str:
    spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {spaces}>{"".join(urls)}</urlset>'


def index(*children: str) -> str:
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(children)}</sitemapindex>'


def child(loc: str, lastmod: str = "") -> str:
    return url(loc, lastmod).replace("url>", "sitemap>")


@pytest.fixture
def scraper() -> Iterator[Scraper]:
    with Scraper(allow_private=True, delay=0, retries=0) as given:
        yield given


def paths(entries: Any) -> list[str]:
    return ["/" + entry.url.split("/", 3)[3] for entry in entries]


# ------------------------------------------------------------------------------------------------------------ a site


def test_feeds_first_then_the_sitemaps_of_robots_txt(site: Any, scraper: Scraper) -> None:
    site["/"] = HOME
    site["/feed.rss"] = rss(item(1, day=11), item(2, day=12, link="{site}/2?utm_source=rss&utm_medium=x#top"))
    site["/robots.txt"] = "User-agent: *\nDisallow: /private\n\nSITEMAP: {site}/sitemap.xml\n"
    site["/sitemap.xml"] = urlset(
        url("{site}/2"), url("{site}/3", news=news("Ferry &amp; harbour", "2024-03-10T08:00:00+01:00")), url("{site}/4")
    )
    found = discover(site.url, scraper=scraper)
    entries = list(found)
    assert paths(entries) == ["/2", "/1", "/3", "/4"]
    assert found.problems == []
    assert entries[0].title == "Late 2"
    assert entries[0].published == dt.datetime(2024, 3, 11, 21, 7, 8, tzinfo=dt.UTC)
    assert entries[0].published.utcoffset() == dt.timedelta(hours=9)
    assert entries[0].source == f"{site.url}/feed.rss"
    assert (entries[2].title, entries[2].published) == ("Ferry & harbour", dt.datetime(2024, 3, 10, 7, 0, tzinfo=dt.UTC))
    assert (entries[3].title, entries[3].published, entries[3].source) == (None, None, f"{site.url}/sitemap.xml")
    assert not {"/comments/feed", "/oembed", "/ko", "/feed"} & set(site.log)  # nothing is guessed where a feed is linked


def test_a_name_without_scheme_is_tried_with_both(site: Any, scraper: Scraper) -> None:
    site["/"] = HOME
    site["/feed.rss"] = rss(item(1))
    found = discover(site.url.removeprefix("http://"), scraper=scraper)
    assert paths(found) == ["/1"]
    assert found.problems == []


def test_well_known_addresses_are_the_last_resort(site: Any, scraper: Scraper) -> None:
    site["/"] = "<!doctype html><title>Orsa Times</title>"
    site["/feed"] = "<!doctype html><title>Not found, says a page</title>"
    site["/atom.xml"] = rss(item(1))
    site["/sitemap.xml"] = urlset(url("{site}/9"))
    found = discover(site.url, scraper=scraper)
    assert paths(found) == ["/1"]
    assert found.problems == []
    assert site.log[-1] == "/atom.xml"


def test_a_section_is_content_with_its_own_feed(site: Any, scraper: Scraper) -> None:
    site["/sport/"] = HOME.replace("/feed.rss", "feed.rss")
    site["/sport/feed.rss"] = rss(item(1))
    assert paths(discover(f"{site.url}/sport/", scraper=scraper)) == ["/1"]
    assert "/sitemap.xml" not in site.log


def test_nothing_found_is_said(site: Any, scraper: Scraper) -> None:
    site["/"] = "<!doctype html><title>Orsa Times</title>"
    found = discover(site.url, scraper=scraper)
    assert list(found) == []
    assert [problem.reason for problem in found.problems] == ["no feed and no sitemap found"]


def test_a_site_that_cannot_be_had_raises(site: Any, scraper: Scraper) -> None:
    site["/"] = (503, {}, b"")
    with pytest.raises(FetchError, match="503"):
        list(discover(site.url, scraper=scraper))


def test_a_front_page_that_fails_does_not_hide_the_sitemaps(site: Any, scraper: Scraper) -> None:
    site["/"] = (403, {}, b"no")
    site["/robots.txt"] = "Sitemap: /map.txt"
    site["/map.txt"] = (200, {"Content-Type": "text/plain"}, b"{site}/1\r\n{site}/2\nrubbish\n")
    found = discover(site.url, scraper=scraper)
    assert paths(found) == ["/1", "/2"]
    assert [problem.url.rstrip("/") for problem in found.problems if "403" in problem.reason] == [site.url]


def test_robots_rules_hold_for_discovery(site: Any, scraper: Scraper) -> None:
    site["/"] = HOME
    site["/robots.txt"] = "User-agent: *\nDisallow: /feed.rss\nSitemap: {site}/map.xml"
    site["/feed.rss"] = rss(item(1))
    site["/map.xml"] = urlset(url("{site}/2"))
    found = discover(site.url, scraper=scraper)
    assert paths(found) == ["/2"]
    assert "robots.txt forbids" in found.problems[0].reason
    assert "/feed.rss" not in site.log


# ------------------------------------------------------------------------------------------------------ one document


def test_rss_atom_and_json(site: Any, scraper: Scraper) -> None:
    site["/rss"] = rss(
        "<item><title>&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title><guid>{site}/1</guid></item>", item(2, link="mailto:a@b.example")
    )
    site["/atom"] = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="{site}/en/"><entry><title type="html">Rain &amp;amp; snow</title>'
        '<link rel="alternate" href="1"/><updated>2024-03-12T05:06:07Z</updated></entry></feed>'
    )
    items = [
        {"id": "7", "url": "/7", "title": "Seven", "date_published": "2024-03-12T05:06:07+09:00", "date_modified": "x"},
        {"id": "{site}/8", "content_text": "no title"},
        {"id": 9},
        "rubbish",
    ]
    site["/json"] = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Orsa", "items": items})
    (one,) = discover(f"{site.url}/rss", scraper=scraper)
    assert (one.url, one.title, one.published) == (f"{site.url}/1", "A & B", None)
    (two,) = discover(f"{site.url}/atom", scraper=scraper)
    assert (two.url, two.title) == (f"{site.url}/en/1", "Rain & snow")
    assert two.published == two.updated == dt.datetime(2024, 3, 12, 5, 6, 7, tzinfo=dt.UTC)
    three, four = discover(f"{site.url}/json", scraper=scraper)
    assert (three.title, str(three.published)) == ("Seven", "2024-03-12 05:06:07+09:00")
    assert (four.url, four.title) == (f"{site.url}/8", None)


@pytest.mark.parametrize("declared", ["euc-kr", "utf-8", None])
@pytest.mark.parametrize("header", ["euc-kr", None])
def test_feeds_in_other_encodings(site: Any, scraper: Scraper, declared: str | None, header: str | None) -> None:
    if declared != "euc-kr" and header is None:
        pytest.skip("nobody says what it is")
    text = rss(item(1).replace("Late", "여수 배가 또 늦었다"))
    text = text.replace('version="1.0"', f'version="1.0" encoding="{declared}"' if declared else 'version="1.0"', 1)
    kind = f"text/xml; charset={header}" if header else "text/xml"
    site["/rss"] = (200, {"Content-Type": kind}, text.encode("euc-kr"))
    (entry,) = discover(f"{site.url}/rss", scraper=scraper)
    assert entry.title == "여수 배가 또 늦었다 1"


def test_a_page_within_a_feed_makes_it_no_page(site: Any, scraper: Scraper) -> None:
    body = "<description><![CDATA[<html><body>late</body></html>]]></description>"
    site["/rss"] = rss(item(1).replace("</item>", body + "</item>"))
    assert paths(discover(f"{site.url}/rss", scraper=scraper)) == ["/1"]


def test_joined_gzip_files(site: Any, scraper: Scraper) -> None:
    whole = urlset(*(url(f"{{site}}/{number}") for number in range(40))).replace("{site}", site.url).encode()
    site["/map.gz"] = (200, {"Content-Type": "application/gzip"}, gzip.compress(whole[:900]) + gzip.compress(whole[900:]))
    assert len(list(discover(f"{site.url}/map.gz", scraper=scraper))) == 40


def test_utf_16_sitemap(site: Any, scraper: Scraper) -> None:
    site["/map"] = urlset(url("https://news.example/1")).replace("UTF-8", "UTF-16").encode("utf-16")
    assert [entry.url for entry in discover(f"{site.url}/map", scraper=scraper)] == ["https://news.example/1"]


def test_an_index_gives_news_first_then_the_newest(site: Any, scraper: Scraper) -> None:
    site["/index.xml"] = index(
        child("/category-map.xml", "2024-03-12"),
        child("/2023.xml", "2023-12-31"),
        child("/2024.xml.gz", "2024-03-11"),
        child("/news.xml", "2024-03-10"),
        child("/gone.xml", "2024-03-09"),
        child("/index.xml"),
    )
    site["/category-map.xml"] = urlset(url("{site}/category/ferries"))
    site["/2023.xml"] = urlset(url("{site}/old"))
    site["/2024.xml.gz"] = (
        200,
        {"Content-Type": "application/x-gzip"},
        gzip.compress(urlset(url("https://news.example/a", "2024-03-01"), url("https://news.example/b", "2024-03-02")).encode()),
    )
    site["/news.xml"] = urlset(url("{site}/fresh"))
    found = discover(f"{site.url}/index.xml", scraper=scraper)
    assert paths(found) == ["/fresh", "/b", "/a", "/old", "/category/ferries"]
    assert [problem.url for problem in found.problems] == [f"{site.url}/gone.xml"]
    assert site.log.count("/index.xml") == 2  # as what was asked for, and once more as its own child, never again


def test_an_index_in_an_index_has_an_end(site: Any, scraper: Scraper) -> None:
    for depth in range(9):
        site[f"/{depth}"] = index(child(f"/{depth + 1}"))
    found = discover(f"{site.url}/0", scraper=scraper)
    assert list(found) == []
    assert any("not followed" in problem.reason for problem in found.problems)
    assert "/6" not in site.log


# ------------------------------------------------------------------------------------------------------ since, limit


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        (dt.date(2024, 3, 11), ["/12", "/0"]),
        (dt.date(2024, 3, 13), ["/0"]),
        (dt.datetime(2024, 3, 10, 21, 7, 8), ["/12", "/11", "/0"]),
        (dt.datetime(2024, 3, 11, 6, 7, 9, tzinfo=dt.timezone(dt.timedelta(hours=9))), ["/12", "/0"]),
    ],
)
def test_since(site: Any, scraper: Scraper, since: dt.date, expected: list[str]) -> None:
    site["/rss"] = rss(item(0), item(11, day=11), item(12, day=12))
    assert paths(discover(f"{site.url}/rss", since=since, scraper=scraper)) == expected


def test_since_leaves_old_sitemaps_unread(site: Any, scraper: Scraper) -> None:
    site["/index.xml"] = index(child("/old.xml", "2023-12-31"), child("/new.xml", "2024-03-11"))
    site["/new.xml"] = urlset(url("{site}/a", "2024-03-11"), url("{site}/b", "2024-01-01"), url("{site}/imprint"))
    found = discover(f"{site.url}/index.xml", since=dt.date(2024, 3, 1), scraper=scraper)
    assert paths(found) == ["/a"]
    assert (found.problems, found.undated) == ([], 1)
    assert "/old.xml" not in site.log


def test_limit_fetches_no_more_than_it_needs(site: Any, scraper: Scraper) -> None:
    site["/index.xml"] = index(*(child(f"/{number}.xml", f"2024-03-{20 - number}") for number in range(5)))
    for number in range(5):
        site[f"/{number}.xml"] = urlset(*(url(f"{{site}}/{number}-{place}") for place in range(3)))
    assert paths(discover(f"{site.url}/index.xml", limit=4, scraper=scraper)) == ["/0-0", "/0-1", "/0-2", "/1-0"]
    assert "/2.xml" not in site.log
    assert list(discover(f"{site.url}/index.xml", limit=0, scraper=scraper)) == []


def test_arguments_are_checked() -> None:
    with pytest.raises(ValueError, match="empty"):
        discover(" ")
    with pytest.raises(ValueError, match="limit="):
        discover("news.example", limit=-1)


def test_without_a_scraper_one_with_its_default_settings_is_used() -> None:
    with pytest.raises(BlockedURL, match="allow_private"):
        list(discover("http://127.0.0.1/"))


def test_async(site: Any) -> None:
    site["/"] = HOME
    site["/feed.rss"] = rss(item(1), item(2))

    async def collected() -> list[str]:
        async with Scraper(allow_private=True, delay=0, retries=0) as scraper:
            return paths([entry async for entry in discover(site.url, scraper=scraper, limit=2)])

    assert asyncio.run(collected()) == ["/1", "/2"]


# ----------------------------------------------------------------------------------------------------------- hostile


def bomb(document: str, name: str) -> bytes:
    entities = "".join(f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 10}">' for level in range(8))
    return f'<!DOCTYPE {name} [<!ENTITY a "{"late " * 20}">{entities}]>{document}'.encode()


def test_entities_are_no_bomb() -> None:
    tracemalloc.start()
    try:
        feed, _ = read_feed(bomb(rss("<item><title>&i;</title><link>/1</link></item>").partition("?>")[2], "rss"), "https://news.example/")
        sitemap = read_sitemap(
            bomb(urlset(url("https://news.example/&i;"), url("https://news.example/2")).partition("?>")[2], "urlset"),
            "https://news.example/",
        )
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(feed) <= 1
    assert sitemap.entries or sitemap.problem
    assert peak < 50_000_000


def test_no_file_is_opened(tmp_path: Any) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    doctype = f'<!DOCTYPE x [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    feed = read_feed((doctype + rss("<item><title>&x;</title><link>/1</link></item>").partition("?>")[2]).encode(), "https://a.example/")
    sitemap = read_sitemap((doctype + urlset(url("https://news.example/&x;")).partition("?>")[2]).encode(), "https://a.example/")
    assert "secret" not in f"{feed} {sitemap}"
    assert read_feed(str(secret).encode(), "https://a.example/")[0] == []


def test_a_gzip_bomb_ends_at_the_limit(site: Any, scraper: Scraper) -> None:
    huge = urlset(url("https://news.example/1")).replace("</urlset>", " " * 80_000_000).encode()
    site["/map.xml.gz"] = (200, {"Content-Type": "application/gzip"}, gzip.compress(huge, 1))
    found = discover(f"{site.url}/map.xml.gz", scraper=scraper)
    assert paths(found) == ["/1"]
    assert any("larger than 50 MB" in problem.reason for problem in found.problems)


def test_a_large_sitemap_is_streamed() -> None:
    content = urlset(*(url(f"https://news.example/{number}", "2024-03-12") for number in range(50_000))).encode()
    assert len(read_sitemap(content, "https://news.example/map").entries) == 50_000


@pytest.mark.parametrize("form", ["rss", "sitemap", "index", "json"])
def test_cut_anywhere_raises_nothing(form: str, site: Any, scraper: Scraper) -> None:
    whole = {
        "rss": rss(item(1, day=11), item(2, day=12)),
        "sitemap": urlset(url("https://news.example/1", news=news("x", "2024-03-10")), url("https://news.example/2")),
        "index": index(child("/none")),
        "json": '{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "url": "https://news.example/1"}]}',
    }[form].encode()
    for cut in range(1, len(whole), 23):
        site["/doc"] = (200, {"Content-Type": "application/xml"}, whole[:cut])
        found = discover(f"{site.url}/doc", scraper=scraper)
        assert len(list(found)) <= 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 100,
        b"<" * 100_000,
        b"{" * 100_000,
        b'{"version": "https://jsonfeed.org/version/1", "items": [',
        b"<rss" + b"<item>" * 20_000,
        b"\x1f\x8b\x08rubbish",
    ],
)
def test_rubbish_is_a_problem_not_an_error(content: bytes, site: Any, scraper: Scraper) -> None:
    site["/doc"] = (200, {"Content-Type": "application/xml"}, content)
    found = discover(f"{site.url}/doc", scraper=scraper)
    assert list(found) == []
    assert found.problems


def test_a_broken_sitemap_gives_what_can_be_read() -> None:
    content = urlset(url("https://news.example/1"), "<url><loc>https://news.example/2?a=1&b=2</loc></url>", "<url><loc>https://news.exa")
    sitemap = read_sitemap(content.encode(), "https://news.example/map")
    assert sitemap.entries[0].url == "https://news.example/1"
    assert "no sound XML" in sitemap.problem


# --------------------------------------------------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://news.example/a", "https://www.news.example/a/"),
        ("https://news.example/a?b=1&a=2", "https://NEWS.example:443/a?a=2&b=1#top"),
        ("https://news.example/a?fbclid=x", "https://news.example/a"),
        ("https://news.example/a;jsessionid=12AB?x=1", "https://news.example/a?x=1"),
    ],
)
def test_one_page(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://news.example/a?gallery=1", "https://news.example/a?gallery=2"),
        ("https://news.example/a?cid=1", "https://news.example/a?cid=2"),
        ("https://news.example/a?id=1", "https://news.example/a?id=2"),
        ("https://news.example/a", "https://news.example/A"),
        ("https://en.news.example/a", "https://ko.news.example/a"),
    ],
)
def test_two_pages(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize("link", ["", None, "javascript:void(0)", "ftp://news.example/a", "https://[bad", " "])
def test_what_is_no_address(link: str | None) -> None:
    assert tidy(link, "https://news.example/") is None
