"""The facts that a page states beside its text: title, writers, times, language, pictures, agency."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from cleannews.article import Image
from cleannews.html.head.agency import find_agency
from cleannews.html.head.dates import find_times
from cleannews.html.head.images import find_images
from cleannews.html.head.json_ld import Graph, read_graph, types_of
from cleannews.html.head.near_headline import Near
from cleannews.html.head.tags import Tags, gather, plain
from cleannews.html.head.title import find_title
from cleannews.html.head.topics import find_keywords, find_section
from cleannews.html.head.writers import find_writers
from cleannews.html.parsing.archived_copies import original_address
from cleannews.text.letters import squash

__all__ = ["Head", "read_head"]

NO_LANGUAGES = frozenset(["utf", "iso", "und", "mul", "zxx"])
"""Three letters that pages print for a language: of an encoding, or ISO 639's own for none and many."""


@dataclass(slots=True)
class Head:
    """What a page says of itself; a field that it does not state is None or empty."""

    title: str | None = None
    """The visible headline, without the site's name."""
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    """Names of people, as printed."""
    desks: tuple[str, ...] = ()
    """Desks, agencies, sites and logins that sign the page."""
    published: dt.datetime | None = None
    updated: dt.datetime | None = None
    """Both with a zone where the page tells one."""
    language: str | None = None
    """ISO 639-1, or 639-2 for a language without a short code."""
    url: str | None = None
    """The canonical address."""
    site: str | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    agency: str | None = None
    """The wire service that the page names as its source, or whose own site it is, by its canonical name."""
    is_free: bool | None = None
    """False behind a paywall, True where the page says that it is free."""
    live: bool = False
    """Whether the page calls itself a ticker or live blog in its title and prints the times of its entries."""
    article_type: str | None = None
    """The schema.org type of its article node: ``NewsArticle``, ``LiveBlogPosting``."""
    article_body: str | None = None
    """The `articleBody` of that node, as it stands there."""
    description: str | None = None
    has_article_node: bool = False
    sources: dict[str, str] = field(default_factory=dict)
    """Where a field was read: json-ld, og, meta, microdata, time, byline, h1, title, url, tags, figure or text."""

    def tell(self, name: str, value: object, where: str) -> None:
        """Set a field and say where it was read; nothing is set for an empty value."""
        if value is not None and value != "" and value != ():
            setattr(self, name, value)
            self.sources[name] = where


def read_head(tree: LexborHTMLParser, url: str | None = None) -> Head:
    """The facts of a parsed page, each with the place where it was read; no content ever raises.

    `url` is the address that the page came from: it makes relative addresses whole, and may tell the day.

    >>> page = '''<html lang="en-GB"><title>Rain stops play | Example News</title><meta property="og:site_name" content="Example News">
    ... <h1>Rain stops play</h1><p class="byline">By Jane Doe</p><time datetime="2024-03-05T06:07:00Z">5 March</time>'''
    >>> head = read_head(LexborHTMLParser(page))
    >>> head.title, head.authors, head.published.isoformat(), head.language
    ('Rain stops play', ('Jane Doe',), '2024-03-05T06:07:00+00:00', 'en')
    >>> head.sources["title"], head.sources["authors"], head.sources["published"]
    ('h1', 'byline', 'time')
    """
    tags = gather(tree)
    base = url or ""
    graph = read_graph(tags.blocks, headline=tags.meta("og:title") or tags.title, url=tags.canonical or base)
    head = Head()
    tell_place(head, tags, graph, base)
    host = host_of(base or head.url or "")
    own = tuple(filter(None, (head.site, tags.meta("og:site_name", "application-name"), publisher(graph))))
    title = find_title(tree, tags, graph, (*own, *host_names(host)), path_names(base or head.url or ""))
    head.tell("title", title.text, title.where)
    near = Near(title.heading)
    writers = find_writers(tree, tags, graph, own, host, near)
    head.tell("authors", writers.people, writers.where)
    head.desks = writers.desks
    published, updated = find_times(tree, tags, graph, base or head.url or "", near)
    head.tell("published", *(published or (None, "")))
    head.tell("updated", *(updated or (None, "")))
    tell_topics(head, tags, graph, base)
    head.tell("agency", *find_agency(tags, graph, writers.desks, host))
    tell_article(head, tags, graph)
    return head


def tell_place(head: Head, tags: Tags, graph: Graph, base: str) -> None:
    """Language, canonical address, name of the site."""
    for code, where in (
        (tags.language, "meta"),
        (graph.article.get("inLanguage"), "json-ld"),
        (tags.meta("og:locale"), "og"),
        (tags.meta("content-language", "dc.language", "language"), "meta"),
    ):
        if language := language_code(code):
            head.tell("language", language, where)
            break
    canonical = ((tags.canonical, "meta"), (tags.meta("og:url"), "og"), (graph.article.get("url"), "json-ld"), (base, "url"))
    for address, where in canonical:
        if address and isinstance(address, str) and (whole := whole_address(address, base)):
            head.tell("url", whole, where)
            break
    head.tell("site", *next(((name, where) for name, where in site_names(tags, graph) if name), (None, "")))


def site_names(tags: Tags, graph: Graph) -> tuple[tuple[str, str], ...]:
    site = graph.site.get("name") if "WebSite" in types_of(graph.site) else ""
    return (
        (tags.meta("og:site_name"), "og"),
        (publisher(graph), "json-ld"),
        (plain(site) if isinstance(site, str) else "", "json-ld"),
        (tags.meta("application-name", "publisher", "dc.publisher", "cre"), "meta"),
    )


def publisher(graph: Graph) -> str:
    """The publisher's name; that of a person who publishes alone is no site."""
    for node in graph.resolve(graph.article.get("publisher")):
        name = node.get("name") if isinstance(node, dict) else node
        if isinstance(name, str) and not (isinstance(node, dict) and types_of(node) == ["Person"]):
            return plain(name)
    return ""


def language_code(code: object) -> str | None:
    """``en`` for ``en-GB``, ``en_GB`` and ``EN``; None for what is no code.

    >>> language_code("pt-BR"), language_code("zh_Hant_TW"), language_code("English"), language_code("utf-8")
    ('pt', 'zh', None, None)
    """
    if isinstance(code, dict):
        code = code.get("alternateName") or code.get("name")
    short = str(code or "").strip().replace("_", "-").partition("-")[0].casefold()
    return short if 2 <= len(short) <= 3 and short.isascii() and short.isalpha() and short not in NO_LANGUAGES else None


def whole_address(address: str, base: str) -> str | None:
    """The address made whole; None for one that is no page of the web, or the front page where a page was asked for."""
    try:
        whole = original_address(urljoin(base, address.strip()))
        parts, asked = urlsplit(whole), urlsplit(base)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return None if parts.path in ("", "/") and not parts.query and asked.path not in ("", "/") else whole


def host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def host_names(host: str) -> tuple[str, ...]:
    """The names of a site that stand in its host: ``news.example.com``, ``example``."""
    return (host, *(label for label in host.split(".")[:-1] if len(label) > 3))


def path_names(url: str) -> tuple[str, ...]:
    """The sections that the address names."""
    path = url.partition("://")[2].partition("?")[0]
    return tuple(unquote(name) for name in path.split("/")[1:-1][:3] if 2 < len(name) < 30)


def tell_topics(head: Head, tags: Tags, graph: Graph, base: str) -> None:
    """Deck, description, section, keywords, pictures."""
    description = tags.meta("og:description"), tags.meta("description", "twitter:description", "dc.description")
    head.tell("description", description[0] or description[1], "og" if description[0] else "meta")
    deck = graph.article.get("alternativeHeadline")
    if isinstance(deck, str) and squash(deck) != squash(head.title or ""):
        head.tell("subtitle", plain(deck), "json-ld")
    head.tell("section", *find_section(tags, graph, filter(None, (head.title, head.site))))
    head.tell("keywords", *find_keywords(tags, graph))
    head.tell("images", *find_images(tags, graph, base or head.url or ""))


def tell_article(head: Head, tags: Tags, graph: Graph) -> None:
    """What the article node says of itself, and whether the page is free."""
    article = graph.article
    head.has_article_node = bool(article)
    if article:
        head.tell("article_type", next(iter(types_of(article)), None), "json-ld")
        body = article.get("articleBody")
        head.tell("article_body", body if isinstance(body, str) and body.strip() else None, "json-ld")
    free = article.get("isAccessibleForFree", graph.page.get("isAccessibleForFree"))
    if free is not None:
        head.tell("is_free", truth(free), "json-ld")
    elif tier := tags.meta("article:content_tier").casefold():
        head.tell("is_free", {"free": True, "locked": False, "metered": False}.get(tier), "og")


def truth(value: object) -> bool | None:
    """Whether a page means yes: ``False``, ``"False"``, ``"https://schema.org/False"`` are no."""
    word = str(value).rpartition("/")[2].strip().casefold()
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(word)
