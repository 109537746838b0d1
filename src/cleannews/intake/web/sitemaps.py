"""Sitemaps: news sitemaps, plain ones, indexes of others, lists of addresses; compressed or not, whole or broken."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from cleannews.intake.web.entries import Entry, moment, plain_title, tidy
from cleannews.intake.web.members import UnreadableError, inflated

__all__ = ["Child", "Sitemap", "is_sitemap", "is_url_list", "read_sitemap", "unpacked"]

MOST_BYTES = 52_428_800
"""What the protocol allows a sitemap to have when it is unpacked: 50 MB."""
GZIP = b"\x1f\x8b"
LONGEST_URL = 2_048

find_root = re.compile(rb"<(?:[\w-]{1,20}:)?(urlset|sitemapindex)\b").search
declaration = re.compile(rb"\s*<\?xml[^>]{0,200}\?>").match
url_line = re.compile(r"https?://\S+").fullmatch


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

    Entities are not expanded, nothing is loaded from elsewhere, and of the tree only one entry is held at a time.
    """
    if not is_sitemap(content):
        return Sitemap([entry for line in content.decode("utf-8", "replace").split() for entry in listed(line, source)])
    sitemap = Sitemap()
    for element in elements(content, sitemap):
        fields = fields_of(element)
        url = tidy(fields.get("loc"), source)
        if url is None or len(url) > LONGEST_URL:
            continue
        updated = moment(fields.get("lastmod"))
        if local(element.tag) == "sitemap":
            sitemap.children.append(Child(url, updated))
        else:
            title, published = plain_title(fields.get("news:title")), moment(fields.get("news:publication_date"))
            sitemap.entries.append(Entry(url, title, published, source, updated))
    return sitemap


def listed(line: str, source: str) -> Iterator[Entry]:
    if url_line(line) and (url := tidy(line, source)):
        yield Entry(url, None, None, source)


def elements(content: bytes, sitemap: Sitemap) -> Iterator[Any]:
    """The entries as they are parsed, each gone when the next is asked for."""
    etree = import_module("lxml.etree")
    tags = ("{*}url", "{*}sitemap")
    parser = etree.iterparse(
        io.BytesIO(undeclared(content)),
        tag=tags,
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
    )
    try:
        for _, element in parser:
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        sitemap.problem = f"it is no sound XML: {error.msg}"
        return
    if parser.error_log:
        sitemap.problem = f"it is no sound XML: {parser.error_log[0].message}"


def undeclared(content: bytes) -> bytes:
    """Without the XML declaration, which may still say UTF-16: libxml2 believes it, whatever else it is told."""
    return content[found.end() :] if (found := declaration(content)) else content


def fields_of(element: Any) -> dict[str, str]:
    """The texts of an entry by their names; those of its news part as ``news:title``.

    By local names: the prefixes and even the addresses of the namespaces are often wrong.
    """
    fields: dict[str, str] = {}
    for node in element:
        name = local(node.tag)
        if name == "news":
            fields |= {f"news:{local(part.tag)}": part.text or "" for part in node}
        elif node.text and "image" not in str(node.tag) and "video" not in str(node.tag):
            fields.setdefault(name, node.text)
    return fields


def local(tag: Any) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""  # a comment's tag is a function
