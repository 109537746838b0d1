"""Which wire service a page names as its source: in its byline, its data, its copyright, or by being its site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleannews.html.head.json_ld import Graph
from cleannews.html.head.tags import Tags, plain
from cleannews.knowledge.agencies import agency_of_domain, recognise

__all__ = ["find_agency"]

LONGEST_MARK = 80
SOURCE_METAS = (
    "source", "dc.source", "article:source", "syndication-source", "original-source", "content_source", "news_source", "agency", "provider", "dc.rights", "copyright", "dcterms.rightsholder",
)  # fmt: skip
ORIGIN_KEYS = ("sourceOrganization", "provider", "creditText", "copyrightHolder", "copyrightNotice", "isBasedOn")
without_frame = re.compile(
    r"(?i)^(?:\N{COPYRIGHT SIGN}|\(c\)|copyright|source|credit|agency|quelle|fuente|fonte|by|the|\d{4}|\s|:|-)+|[\s.,;]+(?:\d{4}|all rights reserved|staff|news agency)?[\s.]*$"
).sub


def find_agency(tags: Tags, graph: Graph, desks: Iterable[str], host: str) -> tuple[str | None, str]:
    """The canonical name of the agency and where it was read; (None, "") for the paper's own copy."""
    for text, where in marks(tags, graph, desks):
        mark = without_frame("", plain(text))
        if 1 < len(mark) <= LONGEST_MARK and (found := recognise(mark)) is not None:
            return found.name, where
    own = agency_of_domain(host) if host else None
    return (own.name, "url") if own is not None else (None, "")


def marks(tags: Tags, graph: Graph, desks: Iterable[str]) -> Iterator[tuple[str, str]]:
    yield from ((desk, "byline") for desk in desks)
    for key in ORIGIN_KEYS:
        for node in graph.resolve(graph.article.get(key)):
            name = node.get("name") if isinstance(node, dict) else node
            if isinstance(name, str):
                yield name[:LONGEST_MARK], "json-ld"
    yield from ((content[:LONGEST_MARK], "meta") for content in tags.all_metas(*SOURCE_METAS))
