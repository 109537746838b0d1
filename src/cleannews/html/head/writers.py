"""Who wrote the page: JSON-LD, metas, microdata, ``rel=author``, the visible byline; the first that names people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleannews.html.head.json_ld import Graph
from cleannews.html.head.names import introduced, looks_like_a_name, sort_names
from cleannews.html.head.near_headline import Near, lines_in
from cleannews.html.head.tags import Tags, plain, text_of
from cleannews.text.letters import squash
from cleannews.times.time_lines import is_timestamp, read_date

__all__ = ["Writers", "find_writers"]

LONGEST_BYLINE = 160
EDGES = " ,;:|-/\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}"
LONGEST_BOX = 1_000
"""Letters, blanks of the markup among them, of an element for a byline; ``<div class="post author-admin">`` is a story."""
MOST_WRITERS = 6
"""Links in it from which it is the list of a paper's writers."""
MOST_NODES = 30
VISIBLE = '[class*="byline" i],[class*="author" i]'

AUTHOR_METAS = (
    "parsely-author", "sailthru.author", "author", "article:author", "article:author_name", "article.author", "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "byl", "byline", "cxenseparse:author",
    "article:authors", "authors", "creator", "citation_authors", "book:author", "og:author",
)  # fmt: skip
WRITTEN_BY = frozenset(
    [
        "written by",
        "author",
        "by",
        "verfasst von",
        "geschrieben von",
        "écrit par",
        "escrito por",
        "scritto da",
        "geschreven door",
        "автор",
        "skrevet av",
        "skriven av",
    ]
)
"""Labels of ``twitter:label1``; the others speak of reading times and prices."""

OWN_WORDS = frozenset(["byline", "bylines", "author", "authors", "authorname", "writer", "contributor"])
OTHER_WORDS = frozenset(
    "bio avatar image img photo pic picture social box card description desc about links twitter role icon more related comment comments comentario follow popup tooltip modal footer sidebar widget list archive quote".split()
)
word_parts = re.compile(r"[-_]+").split
camel = re.compile(r"(?<=[a-z])(?=[A-Z])")
signs = re.compile(r"(?:^|[\s|\N{MIDDLE DOT}\N{BULLET},-])[Bb][Yy]:?\s+(?=[^\W\d_])").search
trailer = re.compile(
    r"(?i)\s*(?:[|\N{BULLET}\N{MIDDLE DOT}\N{DOT OPERATOR}]|\s[-\N{EN DASH}\N{EM DASH}]\s|\b(?:last\s+)?(?:updated|published|posted|modified|created|reviewed)\b|\b\d+\s*-?\s*min|\bon\s+(?=(?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))|\bshare\b|\bfollow\b).*$"
)


@dataclass(frozen=True, slots=True)
class Writers:
    """The people who wrote the page, the desks and agencies that sign it, and where that was read."""

    people: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    where: str = ""


def find_writers(tree: LexborHTMLParser, tags: Tags, graph: Graph, sites: Iterable[str], host: str, near: Near) -> Writers:
    """The first source that names people; the desks of all sources that were asked.

    `sites` are the names of the site, `host` is where it lives. `near` are the lines around the headline, read
    only where the page's data name nobody.
    """
    names = frozenset(filter(None, map(squash, sites)))
    hosts = frozenset(map(squash, (host, *host.split(".")[:-1])))
    desks: dict[str, None] = {}
    for where, texts in sources(tree, tags, graph, near):
        if where == "guess" and desks:
            break
        found, others = sort_names(texts, names, hosts, printed=where in ("byline", "guess"))
        desks.update(dict.fromkeys(others))
        if found:
            return Writers(found, tuple(desks), "byline" if where == "guess" else where)
    return Writers((), tuple(desks), "")


def sources(tree: LexborHTMLParser, tags: Tags, graph: Graph, near: Near) -> Iterator[tuple[str, Iterable[str]]]:
    yield "json-ld", graph_names(graph)
    for name in AUTHOR_METAS:
        if name in tags.metas:
            yield "meta", tags.all_metas(name)
    yield "meta", labelled(tags)
    yield "microdata", [name for node in tags.props.get("author", [])[:9] for name in microdata_names(node)]
    yield "microdata", [text_of(node, " ") for node in tags.props.get("creator", [])[:9]]
    lines = near.lines
    yield "byline", signed(lines)
    yield "byline", linked(tags.authors)
    yield "byline", visible_bylines(tree)
    yield "guess", dated_names(lines)


def graph_names(graph: Graph) -> Iterator[str]:
    for key in ("author", "creator"):
        for value in graph.resolve(graph.article.get(key)):
            named = value.get("name") if isinstance(value, dict) else value
            for name in named if isinstance(named, list) else [named]:
                if isinstance(name, str):
                    yield plain(name)


def labelled(tags: Tags) -> Iterator[str]:
    """``twitter:label1`` "Written by", ``twitter:data1`` the name: WordPress writes these."""
    for number in "12":
        if tags.meta(f"twitter:label{number}").casefold() in WRITTEN_BY:
            yield tags.meta(f"twitter:data{number}")


def microdata_names(node: LexborNode) -> list[str]:
    if content := node.attributes.get("content"):
        return [plain(content)]
    inner = [one for one in node.css('[itemprop~="name"]') if one.mem_id != node.mem_id]
    return [plain(one.attributes.get("content") or "") or text_of(one, " ") for one in inner[:9]] or byline_lines(node)


def linked(nodes: list[LexborNode]) -> Iterator[str]:
    for node in nodes[:9]:
        text = without_time(text_of(node, " "))
        if text and len(text) < 60:
            yield text


def signed(lines: list[str]) -> Iterator[str]:
    """The line near the headline that begins with "By" or says so behind its date, else the one below a lone "By"."""
    below = ""
    for at, line in enumerate(lines[:20]):
        end = signature_end(line) if len(line) <= LONGEST_BYLINE else None
        if end is None:
            continue
        rest = without_time(line[end:].strip(" :"))
        if rest and names_somebody(rest):
            yield rest
            return
        if not rest and not below and at + 1 < len(lines) and len(lines[at + 1]) < 80:
            below = without_time(lines[at + 1])
    if below and names_somebody(below):
        yield below


def signature_end(line: str) -> int | None:
    """Where the names begin in a line that signs: ``By Jane Doe``, ``5 March 2024 by Jane Doe``."""
    if match := introduced(line):
        return match.end()
    match = signs(line)
    return match.end() if match and (line[:6].casefold() == "posted" or read_date(line[: match.start()])) else None


def names_somebody(text: str) -> bool:
    words = text.split()
    if len(words) > 14 or words[0][0].islower():
        return False
    return not text.endswith((".", "?", "!", ":")) or text.endswith(("Jr.", "Sr."))


def visible_bylines(tree: LexborHTMLParser) -> Iterator[str]:
    """The first element that calls itself byline or author and holds a name."""
    for node in tree.css(VISIBLE)[:MOST_NODES]:
        if not any(map(is_byline_token, (node.attributes.get("class") or "").split())):
            continue
        if len(node.text()) > LONGEST_BOX:
            continue
        links = [text for link in node.css("a")[: MOST_WRITERS + 3] if looks_like_a_name(text := text_of(link, " "))]
        if len(links) > MOST_WRITERS:
            continue
        names = links or [line for line in byline_lines(node)[:4] if introduced(line) or looks_like_a_name(line)]
        if names:
            yield from names
            return


def byline_lines(node: LexborNode) -> list[str]:
    return [text for line in lines_in(node)[:8] if (text := without_time(line)) and len(text) <= LONGEST_BYLINE]


def is_byline_token(token: str) -> bool:
    """Whether a class token is a byline's own: not the box of a writer's life or picture.

    >>> is_byline_token("article__byline"), is_byline_token("author-bio"), is_byline_token("postAuthorName")
    (True, False, True)
    """
    words = frozenset(word_parts(camel.sub("-", token).casefold()))
    return not words.isdisjoint(OWN_WORDS) and words.isdisjoint(OTHER_WORDS)


def without_time(line: str) -> str:
    """The line up to its date, its reading time or the next column."""
    if is_timestamp(line):
        return ""
    if found := read_date(line):
        line = line[: found[1][0]]
    return trailer.sub("", line).strip(EDGES)


def dated_names(lines: list[str]) -> Iterator[str]:
    """A bare name beside a date, as blogs print it: the last resort."""
    for at, line in enumerate(lines[:10]):
        if len(line) > LONGEST_BYLINE:
            continue
        beside = lines[max(0, at - 1) : at] + lines[at + 1 : at + 2]
        if looks_like_a_name(line) and any(is_timestamp(other) for other in beside):
            yield line
            return
        for name in beside_date(line):
            if looks_like_a_name(name):
                yield name
                return


def beside_date(line: str) -> list[str]:
    """What stands before and behind the date in a line."""
    if not any(map(str.isdecimal, line)) or (found := read_date(line)) is None:
        return []
    start, end = found[1]
    behind = line[end:].strip(EDGES).partition(" on behalf of ")[0]
    return [trailer.sub("", line[:start]).strip(EDGES), trailer.sub("", behind).strip(EDGES)]
