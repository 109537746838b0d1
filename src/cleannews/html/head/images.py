"""The pictures that a page's data name, with caption and credit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from selectolax.lexbor import LexborNode

from cleannews.article import Image
from cleannews.html.head.json_ld import Graph
from cleannews.html.head.tags import Tags, plain

__all__ = ["find_images", "images_in"]

MOST_IMAGES = 20
MOST_LOOKED_AT = 60
LONGEST_ADDRESS = 2_000
SMALLEST = 120
"""Pixels of width or height below which a picture is an icon."""
ADDRESSES = ("data-original", "data-src", "data-lazy-src", "src")
"""Where pages keep the address of a picture that is loaded late, before the place of its stand-in."""
is_furniture = re.compile(
    r"(?i)logo|icon|avatar|sprite|blank|pixel|spacer|loading|placeholder|qrcode|emoji|button|banner|badge|1x1|\.(?:svg|gif)(?:\?|$)|/ads?/"
).search


def find_images(tags: Tags, graph: Graph, base: str) -> tuple[tuple[Image, ...], str]:
    """The pictures of the article node, then those of OpenGraph; one that several sources name stands once."""
    found: dict[str, Image] = {}
    where = ""
    for image, place in (*graph_images(graph, base), *meta_images(tags, base)):
        assert image.url is not None
        same = image.url.partition("?")[0].rpartition("://")[2]
        if same not in found and len(found) < MOST_IMAGES:
            found[same] = image
            where = where or place
    return tuple(found.values()), where


def images_in(story: LexborNode, base: str) -> tuple[Image, ...]:
    """The pictures that stand in the story's element, icons and stand-ins left out."""
    found: dict[str, Image] = {}
    for node in story.css("img")[:MOST_LOOKED_AT]:
        marks = node.attributes
        address = next((value for name in ADDRESSES if (value := marks.get(name)) and not value.startswith("data:")), "")
        sizes = (marks.get("width") or "", marks.get("height") or "")
        if not address or is_furniture(address) or any(size.isdecimal() and int(size) < SMALLEST for size in sizes):
            continue
        if (url := whole(address, base)) and len(found) < MOST_IMAGES:
            found.setdefault(url, Image(url=url))
    return tuple(found.values())


def graph_images(graph: Graph, base: str) -> Iterator[tuple[Image, str]]:
    for value in graph.resolve(graph.article.get("image"))[:MOST_IMAGES]:
        node = value if isinstance(value, dict) else {"url": value}
        address = node.get("url") or node.get("contentUrl") or node.get("@id")
        if isinstance(address, list):
            address = next(iter(address), None)
        if isinstance(address, str) and (url := whole(address, base)):
            yield (
                Image(
                    url=url,
                    caption=text(node, "caption", "description"),
                    credit=text(node, "creditText", "credit", "copyrightHolder", "author", "creator"),
                ),
                "json-ld",
            )


def meta_images(tags: Tags, base: str) -> Iterator[tuple[Image, str]]:
    alts = list(tags.all_metas("og:image:alt"))
    for at, address in enumerate([*tags.metas.get("og:image", ()), *tags.metas.get("og:image:url", ())][:MOST_IMAGES]):
        if url := whole(address, base):
            yield Image(url=url, caption=alts[at] if at < len(alts) else None), "og"
    if "og:image" in tags.metas:
        return
    address = tags.meta("twitter:image", "twitter:image:src", "thumbnail", "image")
    if address and (url := whole(address, base)):
        yield Image(url=url), "meta"


def whole(address: str, base: str) -> str | None:
    """The address made whole; None for one that is none, or holds the picture itself."""
    address = plain(address)
    if len(address) >= LONGEST_ADDRESS:
        return None
    if not address.startswith(("https://", "http://")):
        try:
            address = urljoin(base, address)
        except ValueError:
            return None
    return address if address.startswith(("http://", "https://")) else None


def text(node: dict[str, object], *keys: str) -> str | None:
    """The first of these keys that holds a text, or a node with a name."""
    for key in keys:
        value = node.get(key)
        if isinstance(value, list):
            value = next(iter(value), None)
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str) and (found := plain(value)):
            return found
    return None
