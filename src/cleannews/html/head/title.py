"""The headline as a reader sees it: the heading that the page's data agree with, else the data without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleannews.html.head.json_ld import Graph
from cleannews.html.head.near_headline import lines_in
from cleannews.html.head.tags import Tags, plain, text_of
from cleannews.text.letters import squash

__all__ = ["Title", "cut_site", "find_title", "shown_part"]

MOST_HEADINGS = 12
MOST_SUBHEADINGS = 60
LONGEST_TITLE = 300
CLEARLY = 0.05
"""By how much a later heading must agree better than an earlier one."""
KICKER_WORDS = 3
FEW_WORDS = 4
"""A lone heading of so many words is the headline even where the data, written for search engines, say it otherwise."""
LONG_ENOUGH = 27
"""Bytes of a title in Chinese, which has no blanks between its words: nine letters."""
AGREED = 0.4
"""Share of common words from which a heading and the page's data name the same story."""

separated = re.compile(
    r"(\s+[|\-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}«~/]+\s+|\s*[|\N{FULLWIDTH VERTICAL LINE}]\s*|_)"
).split
any_separator = re.compile(
    r"\s*[-_|\N{FULLWIDTH VERTICAL LINE}\N{EN DASH}\N{EM DASH}\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}«»\N{BULLET}\N{MIDDLE DOT}]+\s*|\s{1,9}"
).finditer
words_of = re.compile(r"\w+").findall
is_template = re.compile(r"\{\{|\{%|<%").search


@dataclass(frozen=True, slots=True)
class Title:
    """The headline, where it was read, and its heading on the page."""

    text: str = ""
    where: str = ""
    heading: LexborNode | None = None


def find_title(tree: LexborHTMLParser, tags: Tags, graph: Graph, sites: Iterable[str], sections: Iterable[str] = ()) -> Title:
    """The headline of the page; the names of the site are cut off, those of sections from the page's data only.

    >>> from cleannews.html.head.tags import gather
    >>> page = LexborHTMLParser("<title>Rain stops play | Example News</title><h1>Example News</h1><h1>Rain stops play</h1>")
    >>> find_title(page, gather(page), Graph(), ("Example News",)).text
    'Rain stops play'
    """
    names = frozenset(filter(None, map(squash, sites)))
    said = list(stated(tags, graph, names | frozenset(filter(None, map(squash, sections)))))
    titles = [title for title, _ in said]
    headings = [
        (node, text)
        for node in tags.headings[:MOST_HEADINGS]
        if (text := text_of(node, " ")) and not is_template(text) and squash(text) not in names
    ]
    best = best_heading(headings, titles) if said else next(iter(headings), None)
    if best is None and said and (heading := same_subheading(tree, titles)) is not None:
        text = text_of(heading, " ")
        return Title(said[0][0] if squash(text) in map(squash, titles) else text, said[0][1], heading)
    if best is None:
        long = [heading for heading in headings if len(words_of(heading[1])) >= FEW_WORDS]
        best = long[0] if len(long) == 1 else None
    if best is not None:
        return Title(heading_text(best[0], titles, names), "h1", best[0])
    return Title(*said[0], headings[0][0] if headings else None) if said else Title()


def stated(tags: Tags, graph: Graph, names: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The titles in the page's data, the site's name cut off, the most trusted first."""
    data = graph.article.get("headline") or graph.article.get("name")
    candidates = (
        (tags.meta("og:title"), "og"),
        (plain(data) if isinstance(data, str) else "", "json-ld"),
        (tags.meta("parsely-title", "sailthru.title", "dc.title", "citation_title", "twitter:title"), "meta"),
        (tags.title, "title"),
    )
    seen: dict[str, str] = {}
    for text, where in candidates:
        if text and text not in seen and not is_template(text):
            seen[text] = cut_names(text, names)
            yield seen[text], where
    if not seen:
        yield from ((text, "microdata") for node in tags.props.get("headline", [])[:1] if (text := text_of(node)))


def best_heading(headings: list[tuple[LexborNode, str]], titles: list[str]) -> tuple[LexborNode, str] | None:
    """The first heading with the letters of a title of the page's data, else the one that agrees best."""
    known = frozenset(map(squash, titles))
    for heading in headings:
        if squash(heading[1]) in known:
            return heading
    best, best_score = None, AGREED
    others = [(squash(title), frozenset(words_of(title.casefold()))) for title in titles]
    for heading in headings:
        score = agreement(heading[1], others)
        if score > best_score:
            best, best_score = heading, score + CLEARLY
    return best


def agreement(text: str, others: list[tuple[str, frozenset[str]]]) -> float:
    """How far a heading says what the page's data say: the share of common words."""
    squashed = squash(text)
    words = frozenset(words_of(text.casefold()))
    best = 0.0
    for other, other_words in others:
        shorter, longer = sorted((squashed, other), key=len)
        if len(shorter) > 12 and shorter in longer and len(shorter) * 2 > len(longer):
            best = max(best, 0.9)
        if words and other_words:
            share = len(words & other_words) / max(len(words), len(other_words) * 0.7)
            best = max(best, min(0.89, 0.89 * share))
    return best


def heading_text(node: LexborNode, titles: list[str], names: frozenset[str]) -> str:
    """The heading without a kicker or a label that stands in an element of its own."""
    first = node.child
    if first is None or (first.next is None and first.tag == "-text"):
        return cut_names(text_of(node), names)
    known = frozenset(map(squash, titles))
    for rest in without_labels(node.text()[:LONGEST_TITLE], node.text(separator="\n")):
        if squash(rest) in known:
            return rest
    return cut_names(" ".join(lines_in(node)) or text_of(node, " "), names)


def without_labels(text: str, pieces: str) -> Iterator[str]:
    """The text without its first few pieces, then without its last, where those are a word or three."""
    labels = [piece for piece in map(str.strip, pieces.split("\n")) if piece]
    start, end = 0, len(text)
    for label in labels[:4]:
        start = max(text.find(label, start), start) + len(label)
        if len(words_of(text[:start])) > KICKER_WORDS:
            break
        yield plain(text[start:], decoded=True)
    for label in labels[:-5:-1]:
        end = text.rfind(label, 0, end)
        if end <= 0 or len(words_of(text[end:])) > KICKER_WORDS:
            break
        yield plain(text[:end], decoded=True)


def same_subheading(tree: LexborHTMLParser, titles: list[str]) -> LexborNode | None:
    """The lesser heading that says the title, or a long part of it beside the site's name, on pages whose ``<h1>`` is a logo."""
    parts = [part for title in titles for part in separated(title) if len(words_of(part)) >= FEW_WORDS]
    known = frozenset(map(squash, (*titles, *parts)))
    for node in tree.css("h2,h3")[:MOST_SUBHEADINGS]:
        if squash(text_of(node, " ")) in known:
            return node
    return None


def cut_site(title: str, sites: Iterable[str]) -> str:
    """The title without the site's name before or behind it.

    >>> cut_site("Rain stops play - Example News", ("Example News",)), cut_site("Rain: a history", ("Rain",))
    ('Rain stops play', 'Rain: a history')
    """
    return cut_names(title, frozenset(filter(None, map(squash, sites))))


def cut_names(title: str, names: frozenset[str]) -> str:
    pieces = separated(title[:LONGEST_TITLE])
    while len(pieces) > 2 and is_site(squash(pieces[-1]), names):
        del pieces[-2:]
    while len(pieces) > 2 and (squash(pieces[0]) in names or not pieces[0].strip()):
        del pieces[:2]
    return "".join(pieces).strip()


def shown_part(title: str, lines: Iterable[str]) -> str:
    """The title, or the long beginning of it that the page prints as a line: behind it stands the name of a site that it states nowhere.

    >>> shown_part("Rain stops play in town - The Example", ["Menu", "Rain stops play in town"])
    'Rain stops play in town'
    >>> shown_part("Rain - The Example", ["Rain"]), shown_part("Rain - a history of floods", ["Rain in towns"])
    ('Rain - The Example', 'Rain - a history of floods')
    >>> shown_part("Rain stops play in town again", ["Rain stops play in town", "again"])
    'Rain stops play in town again'
    """
    shown = [squash(line) for line in lines if len(line) <= len(title)]
    if squash(title) in shown:
        return title
    for found in reversed(list(any_separator(title))):
        part = title[: found.start()]
        if len(words_of(part)) < FEW_WORDS and len(part.encode()) < LONG_ENOUGH:
            break
        if (squashed := squash(part)) in shown:
            below = shown[shown.index(squashed) + 1 :][:1]
            return title if below and below[0] and squash(title).startswith(squashed + below[0]) else part
    return title


def is_site(piece: str, names: frozenset[str]) -> bool:
    """Whether a squashed piece is one of the names, or much the same: ``The Example`` for ``example``."""
    if not piece or piece in names:
        return True
    return any(
        (len(piece) > 4 and piece in name and len(piece) * 2 > len(name))
        or (len(name) > 3 and name in piece and len(piece) < len(name) * 2)
        for name in names
    )
