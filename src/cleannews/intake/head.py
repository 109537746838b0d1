"""The facts that a page states beside its text: title, writers, times, language, pictures, agency."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from cleannews.intake.json_ld import read_graph
from cleannews.intake.page_dates import find_times
from cleannews.intake.page_lines import lines_near
from cleannews.intake.page_tags import gather
from cleannews.intake.page_writers import find_writers
from cleannews.intake.page_title import find_title
from cleannews.output.article import Image

__all__ = ["Head", "read_head"]


@dataclass(slots=True)
class Head:
    """What a page says of itself; a field that it does not state is None or empty."""

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    published: dt.datetime | None = None
    updated: dt.datetime | None = None
    language: str | None = None
    url: str | None = None
    site: str | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    agency: str | None = None
    is_free: bool | None = None
    article_type: str | None = None
    article_body: str | None = None
    description: str | None = None
    has_article_node: bool = False
    sources: dict[str, str] = field(default_factory=dict)


def read_head(tree: LexborHTMLParser, url: str | None = None) -> Head:
    tags = gather(tree)
    graph = read_graph(tags.blocks, headline=tags.meta("og:title") or tags.title, url=tags.canonical or url or "")
    host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    head = Head()
    site = tags.meta("og:site_name")
    sites = tuple(filter(None, (site, host, host.partition(".")[0])))
    head.title, head.sources["title"], heading = find_title(tags, graph, sites)

    @cache
    def near() -> list[str]:
        return lines_near(heading) if heading is not None else []

    writers = find_writers(tree, tags, graph, (*sites[:-1], *host_names(host)), near)
    head.authors, head.desks, head.sources["authors"] = writers.people, writers.desks, writers.where
    published, updated = find_times(tree, tags, graph, url or tags.canonical, near)
    if published:
        head.published, head.sources["published"] = published
    if updated:
        head.updated, head.sources["updated"] = updated
    return head


def host_names(host: str) -> tuple[str, ...]:
    """The site's name in its host, unless it may be its owner's own: ``janedoe.example`` is signed by Jane Doe."""
    return (host, host.partition(".")[0])
