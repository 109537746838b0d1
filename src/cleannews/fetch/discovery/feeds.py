"""Feeds: RSS and Atom by feedparser, JSON Feed; and the links of a page that lead to some."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from cleannews.extras import needed
from cleannews.fetch.discovery.entries import Entry, moment, plain_title, tidy

__all__ = ["feeds_of", "is_feed", "read_feed"]

MOST_BYTES = 10_000_000
"""Of a feed, which feedparser reads in 1.5 s. Those of newsrooms have less than one."""

MOST_TAGS = 100_000
"""Tags of a feed that are read, in a second or two; a feed of a thousand stories with their bodies has less."""
MOST_ATTRIBUTES = 50
"""Of one tag: feedparser's time goes with their square, and 20,000 took it 6 s. No feed has more than ten."""

find_root = re.compile(rb"<(?:(?:\w{1,20}:)?(?P<feed>rss|feed|RDF)\b|(?P<page>html)\b)", re.IGNORECASE).search
find_json = re.compile(rb'\A\s*\{.{0,2000}?"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org', re.DOTALL).search

FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
each_tag = re.compile(rb"""<([A-Za-z_][\w:.-]{0,60}+)(\s(?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+)>""").sub
of_comments = re.compile(r"(?i)/comments?/|comments?[ +-]feed|\bcomments on\b|type=comments").search


def is_feed(content: bytes) -> bool:
    """Whether the document is a feed.

    >>> is_feed(b'<?xml version="1.0"?><rss version="2.0">'), is_feed(b"<html><head>")
    (True, False)
    """
    head = content[:4096]
    root = find_root(head)  # a page may stand in the first item of a feed
    return (root is not None and root["feed"] is not None) or find_json(head) is not None


def read_feed(content: bytes, source: str) -> tuple[list[Entry], str]:
    """The entries of the feed at `source`, whose `content` is UTF-8, in its order; and why there are none, if it is broken.

    feedparser is given the bytes in a stream: a text it would take for an address and fetch it, or for a file and open it.
    What it would clean or resolve inside the entries' bodies is not wanted, and takes three quarters of its time.
    """
    if find_json(content[:4096]):
        return json_entries(content, source)
    parse = needed("feedparser", "scrape", "discover()").parse
    said = {"content-location": source, "content-type": "application/xml; charset=utf-8"}  # before what it says itself
    content, problem = bounded(content)
    feed = parse(io.BytesIO(content), sanitize_html=False, resolve_relative_uris=False, response_headers=said)
    entries = [entry for item in feed.entries for entry in entries_of(item, source)]
    if feed.bozo and not entries:
        problem = problem or f"it is no sound feed: {feed.bozo_exception}"
    return entries, problem


def bounded(content: bytes) -> tuple[bytes, str]:
    """The feed as far as it is read, and what is left out of it: attributes beyond all measure, tags beyond a limit."""
    content = each_tag(sparse, content)
    if content.count(b"<") <= MOST_TAGS:
        return content, ""
    beyond = next(islice(re.finditer(b"<", content), MOST_TAGS, None))
    return content[: beyond.start()], f"more than {MOST_TAGS:,} tags: the rest is not read"


def entries_of(item: Any, source: str) -> Iterator[Entry]:
    # an RSS item may bring its address only as its permanent identity, an Atom entry only in links
    links = [item.get("feedburner_origlink"), item.get("link"), *(link.get("href") for link in item.get("links", ()))]
    url = next((url for link in links if (url := tidy(link, item.get("title_detail", {}).get("base") or source))), None)
    if url is None:
        return
    stated = {key for key in ("published", "updated", "created") if key in item}  # .get("updated") would give "published"
    first = next((item[key] for key in ("published", "created", "updated") if key in stated), None)
    yield Entry(url, plain_title(item.get("title")), moment(first), source, moment(item["updated"]) if "updated" in stated else None)


def sparse(tag: re.Match[bytes]) -> bytes:
    if tag[2].count(b"=") <= MOST_ATTRIBUTES:
        return tag[0]
    return b"<%b/>" % tag[1] if tag[2].endswith(b"/") else b"<%b>" % tag[1]


def json_entries(content: bytes, source: str) -> tuple[list[Entry], str]:
    try:
        feed = json.loads(content)
    except (ValueError, RecursionError) as error:
        return [], f"it is no sound JSON: {error}"
    items = feed.get("items") if isinstance(feed, dict) else None
    listed = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    return [entry for item in listed if (entry := json_entry(item, source)) is not None], ""


def json_entry(item: dict[str, Any], source: str) -> Entry | None:
    url = next((url for key in ("url", "external_url", "id") if (url := tidy(text(item.get(key)), source))), None)
    if url is None:
        return None
    published, updated = (text(item.get(key)) for key in ("date_published", "date_modified"))
    return Entry(url, plain_title(item.get("title")), moment(published or updated), source, moment(updated))


def text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def feeds_of(page: bytes, url: str, charset: str | None = None) -> list[str]:
    """The feeds that a page links to, those of comments left out.

    >>> feeds_of(b'<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" hreflang="ko" href="/ko">',
    ...          "https://news.example/sport/")
    ['https://news.example/feed']
    """
    from cleannews.html.parsing.parse import parse_page

    tree = parse_page(page, charset).tree
    base = next((node.attributes.get("href") or "" for node in tree.css("base[href]")), "")
    found: dict[str, None] = {}
    for link in tree.css('link[rel~="alternate" i][href]'):
        kind = (link.attributes.get("type") or "").partition(";")[0].strip().casefold()
        href, title = link.attributes.get("href") or "", link.attributes.get("title") or ""
        is_json_feed = kind == "application/json" and href.endswith("feed.json")
        if (kind in FEED_TYPES or is_json_feed) and not of_comments(f"{href} {title}"):
            address = tidy(href, urljoin(url, base))
            if address is not None:
                found[address] = None
    return list(found)
