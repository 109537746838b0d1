"""Sitemaps: news sitemaps, plain ones, indexes of others, lists of addresses; compressed or not, whole or broken."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from cleannews.fetch.bodies.decompression import UnreadableError, inflated
from cleannews.fetch.discovery.entries import Entry, moment, plain_title, tidy

__all__ = ["Child", "Sitemap", "is_sitemap", "is_url_list", "read_sitemap", "unpacked"]

MOST_BYTES = 52_428_800
"""What the protocol allows a sitemap to have when it is unpacked: 50 MB."""
MOST_ENTRIES = 100_000
"""Twice what it allows a sitemap to list."""
MOST_ELEMENTS = 2_000_000
"""Twenty an entry; those with pictures have a dozen."""
GZIP = b"\x1f\x8b"
LONGEST_URL = 2_048
LONGEST_FIELD = 4_096
"""Characters of an address, a date or a title; of longer ones the beginning is kept."""
SLICE = 65_536

find_root = re.compile(rb"<(?:[\w-]{1,20}:)?(urlset|sitemapindex)\b").search
declaration = re.compile(rb"\s*<\?xml[^>]{0,200}\?>").match
url_line = re.compile(r"https?://\S+").fullmatch
url_lines = re.compile(rb"(?<!\S)https?://\S{1,2048}+(?!\S)").finditer


@dataclass(frozen=True, slots=True)
class Child:
    """A sitemap that an index lists."""

    url: str
    updated: Any


@dataclass(slots=True)
class Sitemap:
    """What a sitemap lists: articles, or other sitemaps; `problem` says what could not be read."""

    entries: list[Entry] = field(default_factory=list)
    children: list[Child] = field(default_factory=list)
    problem: str = ""


def unpacked(content: bytes) -> tuple[bytes, str]:
    """The content, out of its gzip file if it is one, up to the limit; and what is wrong with it, if anything is.

    >>> unpacked(b"<urlset/>")
    (b'<urlset/>', '')
    """
    if not content.startswith(GZIP):
        return content, ""
    plain = bytearray()
    try:
        for part in inflated(content):
            plain += part
            if len(plain) >= MOST_BYTES:
                return bytes(plain[:MOST_BYTES]), "larger than 50 MB: the rest is not read"
    except UnreadableError as error:
        return bytes(plain), str(error)
    return bytes(plain), ""


def is_sitemap(content: bytes) -> bool:
    """Whether the document is a sitemap or an index of them."""
    return find_root(content[:4096]) is not None


def is_url_list(content: bytes) -> bool:
    """Whether the document is a list of addresses, a line each, as the protocol allows too."""
    first = content[:LONGEST_URL].decode("utf-8", "replace").split("\n", 1)[0].strip()
    return url_line(first) is not None


def read_sitemap(content: bytes, source: str) -> Sitemap:
    """What the sitemap at `source` lists, in its order; its `content` is UTF-8. Of a broken one it gives what can be read.

    Entities are not expanded, nothing is loaded from elsewhere, and no tree is built: a sitemap of five million elements
    that are no entries takes a gigabyte as a tree.
    """
    sitemap = Sitemap()
    try:
        if is_sitemap(content):
            parse(content, Reader(sitemap, source))
        else:
            for address in url_lines(content):
                if url := tidy(address[0].decode("utf-8", "replace"), source):
                    add(sitemap, Entry(url, None, None, source))
    except FullError as full:
        sitemap.problem = str(full)
    return sitemap


class FullError(Exception):
    """The sitemap has more than is read; the message says of what."""


def add(sitemap: Sitemap, item: Entry | Child) -> None:
    if isinstance(item, Entry):
        sitemap.entries.append(item)
    else:
        sitemap.children.append(item)
    if len(sitemap.entries) + len(sitemap.children) >= MOST_ENTRIES:
        raise FullError(f"more than {MOST_ENTRIES:,} entries: the rest is not read")


def parse(content: bytes, reader: Reader) -> None:
    etree = import_module("lxml.etree")
    parser = etree.XMLParser(target=reader, recover=True, resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
    view = memoryview(undeclared(content))
    try:
        for start in range(0, len(view), SLICE):
            parser.feed(bytes(view[start : start + SLICE]))
        parser.close()
    except etree.XMLSyntaxError as error:
        reader.sitemap.problem = f"it is no sound XML: {error.msg}"
        return
    if parser.feed_error_log:
        reader.sitemap.problem = f"it is no sound XML: {parser.feed_error_log[0].message}"


class Reader:
    """What the parser tells of a sitemap, an element at a time; an entry is kept when it ends.

    Fields go by their local names: the prefixes and even the addresses of the namespaces are often wrong.
    """

    def __init__(self, sitemap: Sitemap, source: str) -> None:
        self.sitemap, self.source = sitemap, source
        self.path: list[str] = []
        """The elements that are open, from the entry inwards; empty outside of entries."""
        self.fields: dict[str, str] = {}
        self.text: list[str] | None = None
        """The text of the element that was opened last, until another begins in it or it ends."""
        self.size = self.elements = 0

    def start(self, tag: str, attributes: object) -> None:
        self.elements += 1
        if self.elements > MOST_ELEMENTS:
            raise FullError(f"more than {MOST_ELEMENTS:,} elements: the rest is not read")
        name = tag.rpartition("}")[2]
        if self.path:
            self.path.append("" if "image" in tag or "video" in tag else name)
            self.text, self.size = [], 0
        elif name in ("url", "sitemap"):
            self.path, self.fields = [name], {}

    def data(self, text: str) -> None:
        if self.text is not None and self.size <= LONGEST_FIELD:
            self.text.append(text)
            self.size += len(text)

    def end(self, tag: str) -> None:
        if not self.path:
            return
        name = self.path.pop()
        if self.text:
            text = "".join(self.text)
            if len(self.path) == 1:
                self.fields.setdefault(name, text)
            elif self.path[1:] == ["news"]:
                self.fields[f"news:{name}"] = text
        self.text = None
        if not self.path:
            self.keep(name)

    def close(self) -> None:
        return None

    def keep(self, name: str) -> None:
        fields = self.fields
        url = tidy(fields.get("loc"), self.source)
        if url is None or len(url) > LONGEST_URL:
            return
        updated = moment(fields.get("lastmod"))
        if name == "sitemap":
            add(self.sitemap, Child(url, updated))
        else:
            title, published = plain_title(fields.get("news:title")), moment(fields.get("news:publication_date"))
            add(self.sitemap, Entry(url, title, published, self.source, updated))


def undeclared(content: bytes) -> bytes:
    """Without the XML declaration, which may still say UTF-16: libxml2 believes it, whatever else it is told."""
    return content[found.end() :] if (found := declaration(content)) else content
