"""JSON-LD: what a page says of its article to search engines, as far as it can be read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from importlib import import_module
from typing import Any

__all__ = ["Graph", "Node", "read_graph"]

Node = dict[str, Any]

LONGEST_BLOCK = 2_000_000
LONGEST_REPAIR = 200_000
"""Characters of broken JSON handed to the repairing library, which is some hundred times slower than `json`."""
MOST_NODES = 2_000
DEEPEST = 12

is_relevant = re.compile(
    r"(?i)headline|article|posting|datePublished|dateModified|webpage|report|review|recipe|website|organization|author"
).search
wrapping = re.compile(r"^\s*(?:/[/*]\s*)?(?:<!\[CDATA\[|<!--)\s*(?:\*/)?|(?:/[/*]\s*)?(?:\]\]>|-->)\s*(?:\*/)?\s*;?\s*$")
comma_before_end = re.compile(r",(?=\s*[}\]])")

ARTICLE_TYPES = {
    "NewsArticle": 9, "ReportageNewsArticle": 9, "AnalysisNewsArticle": 9, "BackgroundNewsArticle": 9, "OpinionNewsArticle": 9,
    "AskPublicNewsArticle": 9, "ReviewNewsArticle": 9, "LiveBlogPosting": 9, "AdvertiserContentArticle": 8, "SatiricalArticle": 8, "Article": 8,
    "BlogPosting": 8, "SocialMediaPosting": 6, "DiscussionForumPosting": 6, "TechArticle": 8, "ScholarlyArticle": 8, "MedicalScholarlyArticle": 8,
    "Report": 7, "CriticReview": 6, "Review": 5, "ClaimReview": 3, "Recipe": 5, "HowTo": 5, "InteractiveArticle": 8, "CreativeWork": 4,
}  # fmt: skip
"""How surely a node of this type is the page's story; a review or a recipe may sit beside the article on it."""
PAGE_TYPES = frozenset(["WebPage", "ItemPage", "MedicalWebPage", "AboutPage", "QAPage", "FAQPage", "VideoObject", "PodcastEpisode"])
SITE_TYPES = frozenset(["WebSite", "NewsMediaOrganization", "Organization", "Corporation"])
INWARDS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "@reverse")
"""Keys below which the page's own nodes are found. `liveBlogUpdate`, `isPartOf`, `citation` lead to other stories."""
LISTS = frozenset(["itemListElement", "item"])


@dataclass(slots=True)
class Graph:
    """The nodes of a page: its article, the page, the site, and all that bear an ``@id``."""

    article: Node = field(default_factory=dict)
    page: Node = field(default_factory=dict)
    site: Node = field(default_factory=dict)
    crumbs: tuple[str, ...] = ()
    by_id: dict[str, Node] = field(default_factory=dict)

    def resolve(self, value: object) -> list[object]:
        """The value as a list, each ``{"@id": ...}`` exchanged for the node that it points to."""
        values = value if isinstance(value, list) else [] if value is None else [value]
        return [self.pointed(one) for one in values[:MOST_NODES]]

    def pointed(self, value: object) -> object:
        if isinstance(value, dict) and len(value) <= 2 and isinstance(at := value.get("@id"), str):
            return self.by_id.get(at, value)
        return value


def read_graph(blocks: Iterable[str], *, headline: str = "", url: str = "") -> Graph:
    """What the JSON-LD blocks of a page say; broken blocks are repaired or passed over, nothing raises.

    `headline` and `url` tell the page's own article from others that the page also describes.

    >>> read_graph(['{"@graph": [{"@type": "NewsArticle", "headline": "Rain",}]}']).article["headline"]
    'Rain'
    """
    graph = Graph()
    best = 0.0
    for node, listed in all_nodes(blocks):
        if isinstance(at := node.get("@id"), str):
            known = graph.by_id.get(at)
            if known is None or len(known) < len(node):
                graph.by_id[at] = node
        types = types_of(node)
        rank = rank_of(node, types, headline, url) - 6 * listed
        if rank > best:
            best, graph.article = rank, node
        elif not listed:
            place(graph, node, types)
    return graph


def place(graph: Graph, node: Node, types: list[str]) -> None:
    """Keep a node that is no article but says something of the page."""
    if not graph.page and not PAGE_TYPES.isdisjoint(types):
        graph.page = node
    elif not SITE_TYPES.isdisjoint(types) and (not graph.site or "WebSite" in types):
        graph.site = node
    elif "BreadcrumbList" in types and not graph.crumbs:
        graph.crumbs = tuple(crumbs_of(node))


def crumbs_of(node: Node) -> Iterator[str]:
    steps = node.get("itemListElement")
    for step in steps[:20] if isinstance(steps, list) else []:
        item = step.get("item") if isinstance(step, dict) else None
        name = (step.get("name") if isinstance(step, dict) else None) or (item.get("name") if isinstance(item, dict) else None)
        if isinstance(name, str):
            yield name


def types_of(node: Node) -> list[str]:
    """The node's types, without the vocabulary's address.

    >>> types_of({"@type": ["https://schema.org/NewsArticle", "Article"]})
    ['NewsArticle', 'Article']
    """
    value = node.get("@type", node.get("type"))
    values = value if isinstance(value, list) else [value]
    return [one.rpartition("/")[2].rpartition(":")[2].strip() for one in values if isinstance(one, str)]


def rank_of(node: Node, types: list[str], headline: str, url: str) -> float:
    rank = float(max((ARTICLE_TYPES.get(one, 0) for one in types), default=0))
    if not rank:
        return 0.0
    said = node.get("headline") or node.get("name")
    if headline and isinstance(said, str) and same_words(said, headline):
        rank += 4
    if url and url in (node.get("url"), node.get("@id"), node.get("mainEntityOfPage")):
        rank += 3
    return rank + sum(key in node for key in ("headline", "datePublished", "author", "articleBody")) / 2


def same_words(left: str, right: str) -> bool:
    first, second = ("".join(filter(str.isalnum, unescape(text[:300]).casefold())) for text in (left, right))
    return bool(first) and bool(second) and (first.startswith(second) or second.startswith(first))


def all_nodes(blocks: Iterable[str]) -> Iterator[tuple[Node, bool]]:
    """Every node that speaks of this page, and whether it was found in a list of items."""
    seen = 0
    for block in blocks:
        if len(block) > LONGEST_BLOCK or not is_relevant(block):
            continue
        waiting: list[tuple[object, int, bool]] = [(parse(block), 0, False)]
        while waiting and seen < MOST_NODES:
            value, depth, listed = waiting.pop()
            if isinstance(value, list):
                waiting.extend((one, depth + 1, listed) for one in reversed(value[:MOST_NODES]) if depth < DEEPEST)
            elif isinstance(value, dict):
                seen += 1
                yield value, listed
                waiting.extend((value[key], depth + 1, listed or key in LISTS) for key in INWARDS if key in value and depth < DEEPEST)


def parse(block: str) -> object:
    """The value of a block, or None."""
    try:
        return json.loads(block, strict=False)
    except (ValueError, RecursionError):
        return repair(block)


def repair(block: str) -> object:
    """The value of a block that is no JSON: wrapped, escaped, with a comma too many; else by `json-repair`, if there.

    >>> repair('//<![CDATA[ {"headline": "Rain",} //]]>'), repair("{&quot;headline&quot;: &quot;Rain&quot;}")
    ({'headline': 'Rain'}, {'headline': 'Rain'})
    """
    text = wrapping.sub("", wrapping.sub("", block)).strip().rstrip(";")
    if text.startswith(("{&", "[&", "{ &")):
        text = unescape(text)
    text = comma_before_end.sub("", text)
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    try:
        return json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        return repair_by_library(text)


def repair_by_library(text: str) -> object:
    if len(text) > LONGEST_REPAIR:
        return None
    try:
        loads = import_module("json_repair").loads  # an optional dependency: one page in a hundred needs it
        return loads(text, skip_json_loads=True)
    except (ImportError, ValueError, RecursionError, IndexError, TypeError):
        return None
