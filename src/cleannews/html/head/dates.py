"""When a page was published and changed: JSON-LD, metas, microdata, then what it shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial
from itertools import chain

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleannews.html.head.json_ld import Graph
from cleannews.html.head.near_headline import Near
from cleannews.html.head.shown_times import Read, Told, classed_time, in_printed_time, shown_time, shown_update, stamped_update
from cleannews.html.head.tags import Tags, text_of
from cleannews.times.moments import read_iso, read_moment

__all__ = ["find_times"]

LONGEST = 60
ZERO = dt.timedelta(0)
MINUTE = dt.timedelta(minutes=1)

PUBLISHED_METAS = (
    "article:published_time", "article:published", "og:published_time", "og:article:published_time", "rnews:datepublished", "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date",
    "citation_online_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created", "dc.date", "dc:date", "article_date_original", "publication_date", "publish_date",
    "publish-date", "publishdate", "published_date", "published-date", "publishedat", "published_at", "article.published", "originalpublicationdate", "pubdate", "pub_date", "date_published",
    "date_published", "article-date", "article:date", "displaydate", "bt:pubdate", "ptime", "weibo:article:create_at", "shareaholic:article_published_time", "date.available", "date.created", "datecreated", "published", "date",
)  # fmt: skip
UPDATED_METAS = (
    "article:modified_time", "article:modified", "og:updated_time", "og:article:modified_time", "article:updated_time", "datemodified", "dc.date.modified", "dcterms.modified", "dc.date.updated", "last-modified", "lastmod",
    "modified_date", "article.updated", "date_modified", "cxenseparse:recs:modifiedtime", "shareaholic:article_modified_time", "revised", "bt:moddate",
)  # fmt: skip
LOCAL_METAS = (*PUBLISHED_METAS[:8], *UPDATED_METAS[:5])
DAY_FIRST = ("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za")


def find_times(tree: LexborHTMLParser, tags: Tags, graph: Graph, url: str, near: Near) -> tuple[Told | None, Told | None]:
    """When the page was published and last changed, each with the place that says so.

    `near` are the lines around the headline, read where the page's data tell no time or tell it in UTC. A page that tells
    only of its last change was published then, as far as anybody knows.
    """
    read = partial(read_moment, american=is_american(tags))
    read_line = partial(read, libraries=False)
    published = in_local_time(first_read(read, published_texts(tags, graph)), tags)
    updated = in_local_time(first_read(read, updated_texts(tags, graph)), tags)
    if published is None:
        published = shown_time(tags, url, near.lines, read_line) or classed_time(tree, read_line)
        updated = updated or shown_update(tags, near.lines, read_line)
        published = published or updated
    elif is_universal(published):
        published = in_printed_time(published, near.behind, read_line)
    updated = updated or stamped_update(tags, read_line)
    return published, None if published and updated and is_before(updated[0], published[0]) else updated


def is_before(updated: dt.datetime, published: dt.datetime) -> bool:
    """Whether a page claims to have changed before it was published; what has no clock time is of the whole day."""
    if updated.time() == dt.time() or published.time() == dt.time() or (updated.tzinfo is None) != (published.tzinfo is None):
        return updated.date() < published.date()
    return updated < published


def is_universal(told: Told) -> bool:
    """Whether the moment is told in UTC, with its clock time: the newsroom's day may be another."""
    return told[0].utcoffset() == ZERO and told[0].time() != dt.time()


def in_local_time(told: Told | None, tags: Tags) -> Told | None:
    """The same moment as another tag of the page tells it with the newsroom's own offset: 03:22Z is last night there."""
    if told is None or not is_universal(told):
        return told
    texts = (content for name in LOCAL_METAS for content in tags.metas.get(name, ()))
    shown = (node.attributes.get("datetime") or node.attributes.get("content") or "" for node in tags.times[:4])
    for text in chain(texts, shown):
        if len(text) < LONGEST and not text.endswith("Z"):
            other = read_iso(text.strip())
            if other is not None and other.utcoffset() and abs(other - told[0]) < MINUTE:
                return other, told[1]
    return told


def is_american(tags: Tags) -> bool:
    """Whether ``3/4/2024`` is the fourth of March here."""
    language = (tags.language or tags.meta("og:locale")).casefold().replace("_", "-")
    return language.startswith("en") and not language.startswith(DAY_FIRST)


def published_texts(tags: Tags, graph: Graph) -> Iterator[tuple[str, str]]:
    for key in ("datePublished", "uploadDate", "dateCreated"):
        yield from ((str(value), "json-ld") for value in graph.resolve(graph.article.get(key)))
    metas = ((name, content) for name in PUBLISHED_METAS[:4] for content in tags.all_metas(name))
    yield from ((content, "og") for _, content in metas)
    yield from node_texts(tags.props.get("datepublished", []))
    yield from ((content, "meta") for content in tags.all_metas(*PUBLISHED_METAS[4:]))
    yield from node_texts(tags.props.get("datecreated", []))
    yield from ((str(value), "json-ld") for value in graph.resolve(graph.page.get("datePublished")))


def updated_texts(tags: Tags, graph: Graph) -> Iterator[tuple[str, str]]:
    yield from ((str(value), "json-ld") for value in graph.resolve(graph.article.get("dateModified")))
    yield from ((content, "og") for content in tags.all_metas(*UPDATED_METAS[:5]))
    yield from node_texts(tags.props.get("datemodified", []))
    yield from ((content, "meta") for content in tags.all_metas(*UPDATED_METAS[5:]))
    yield from ((str(value), "json-ld") for value in graph.resolve(graph.page.get("dateModified")))


def node_texts(nodes: list[LexborNode]) -> Iterator[tuple[str, str]]:
    for node in nodes[:3]:
        marks = node.attributes
        yield marks.get("datetime") or marks.get("content") or text_of(node), "microdata"


def first_read(read: Read, texts: Iterator[tuple[str, str]]) -> Told | None:
    for text, where in texts:
        if moment := read(text):
            return moment, where
    return None
