"""The headline as a reader sees it: an ``<h1>`` that the page's data agree with, else the data without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from cleannews.intake.json_ld import Graph
from cleannews.intake.page_tags import Tags, plain, text_of
from cleannews.labelling.titles import squash

__all__ = ["cut_site", "find_title"]

MOST_HEADINGS = 12
LONGEST_TITLE = 300
parts = re.compile(
    r"(\s+[|\-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}:\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}«<>~/]+\s+|\s*[|\N{FULLWIDTH VERTICAL LINE}]\s*|:\s+|_)"
).split
words_of = re.compile(r"\w+").findall
is_template = re.compile(r"\{\{|\{%|<%").search


def find_title(tags: Tags, graph: Graph, sites: tuple[str, ...]) -> tuple[str, str, LexborNode | None]:
    """The headline, where it was read, and its heading on the page; ("", "", None) without any.

    `sites` are the names of the site, which are cut off.
    """
    said = list(stated(tags, graph, sites))
    titles = [title for title, _ in said]
    headings = [
        (node, text) for node in tags.headings[:MOST_HEADINGS] if (text := text_of(node, " ")) and not is_template(text)
    ]
    best = best_heading(headings, titles)
    if best is not None:
        return heading_text(*best, titles, sites), "h1", best[0]
    if len(headings) == 1 and (not said or reads_as_headline(headings[0][1], sites)):
        return cut_site(headings[0][1], sites), "h1", headings[0][0]
    if said:
        return *said[0], headings[0][0] if headings else None
    return (headings[0][1], "h1", headings[0][0]) if headings else ("", "", None)


def best_heading(headings: list[tuple[LexborNode, str]], titles: list[str]) -> tuple[LexborNode, str] | None:
    best, best_score = None, 0.4
    for node, text in headings:
        score = agreement(text, titles)
        if score > best_score + 0.05:
            best, best_score = (node, text), score
    return best


def reads_as_headline(text: str, sites: tuple[str, ...]) -> bool:
    return len(words_of(text)) >= 4 and squash(text) not in map(squash, sites)


def stated(tags: Tags, graph: Graph, sites: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    """The titles in the page's data, the site's name cut off, the most trusted first."""
    data = graph.article.get("headline") or graph.article.get("name")
    candidates = (
        (tags.meta("og:title"), "og"),
        (plain(data) if isinstance(data, str) else "", "json-ld"),
        (next((text_of(node) for node in tags.props.get("headline", [])[:1]), ""), "microdata"),
        (tags.meta("parsely-title", "sailthru.title", "dc.title", "citation_title", "twitter:title"), "meta"),
        (tags.title, "title"),
    )
    for text, where in candidates:
        if text and not is_template(text) and (cut := cut_site(text, sites)):
            yield cut, where


def agreement(text: str, titles: list[str]) -> float:
    """How far a heading says what the page's data say: 1 for the same letters, else the share of common words."""
    squashed, words = squash(text), set(words_of(text.casefold()))
    best = 0.0
    for title in titles:
        other = squash(title)
        if squashed == other and other:
            return 1.0
        if min(len(squashed), len(other)) > 12 and (squashed in other or other in squashed):
            best = max(best, 0.9)
        common = words & set(words_of(title.casefold()))
        if common:
            best = max(
                best, 0.89 * len(common) / max(1, min(len(words), 99), len(set(words_of(title.casefold()))) * 0.7)
            )
    return best


def heading_text(node: LexborNode, text: str, titles: list[str], sites: tuple[str, ...]) -> str:
    """The heading without a kicker or a label that stands in an element of its own."""
    glued = text_of(node)
    squashed = squash(text)
    for title in titles:
        if squash(title) == squashed:
            break
    else:
        pieces = [piece for piece in map(str.strip, node.text(separator="\n").split("\n")) if piece]
        for at in range(1, min(len(pieces), 6)):
            rest = plain(" ".join(pieces[at:]))
            if squash(rest) in map(squash, titles):
                return rest
        for at in range(len(pieces) - 1, 0, -1):
            rest = plain(" ".join(pieces[:at]))
            if squash(rest) in map(squash, titles):
                return rest
    whole = glued if len(words_of(glued)) >= len(words_of(text)) - 1 and " " in glued else text
    return cut_site(whole, sites)


def cut_site(title: str, sites: tuple[str, ...]) -> str:
    """The title without the site's name before or behind it.

    >>> cut_site("Rain stops play - Example News", ("Example News",)), cut_site("Rain: a history", ("Example",))
    ('Rain stops play', 'Rain: a history')
    """
    title = title[:LONGEST_TITLE]
    names = {squashed for site in sites if (squashed := squash(site))}
    pieces = parts(title)
    while len(pieces) > 2 and is_site(pieces[-1], names):
        del pieces[-2:]
    while len(pieces) > 2 and is_site(pieces[0], names):
        del pieces[:2]
    return "".join(pieces).strip()


def is_site(piece: str, names: set[str]) -> bool:
    squashed = squash(piece)
    if not squashed:
        return True
    return any(
        squashed == name
        or (len(squashed) > 4 and (squashed in name))
        or (len(name) > 4 and name in squashed and len(squashed) < len(name) * 2)
        for name in names
    )
