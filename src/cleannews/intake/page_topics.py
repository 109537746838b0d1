"""What a page is about: its section and its keywords."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleannews.intake.json_ld import Graph
from cleannews.intake.page_tags import Tags, plain

__all__ = ["find_keywords", "find_section"]

MOST_KEYWORDS = 50
LONGEST_KEYWORD = 80
split_keywords = re.compile(r"\s*[,;|\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}\N{ARABIC COMMA}]\s*").split
NO_SECTION = frozenset(
    [
        "home",
        "homepage",
        "start",
        "startseite",
        "accueil",
        "inicio",
        "news home",
        "главная",
        "홈",
        "首页",
        "首頁",
        "ホーム",
        "トップ",
    ]
)


def find_section(tags: Tags, graph: Graph) -> tuple[str | None, str]:
    """The section that the page stands in, and where it was read; with several, the first."""
    places = (
        (texts_of(graph, "articleSection"), "json-ld"),
        (tags.all_metas("article:section", "og:section"), "og"),
        (tags.all_metas("parsely-section", "section", "cxenseparse:section", "dc.subject", "category"), "meta"),
        (
            [name for name in graph.crumbs if name.casefold().strip() not in NO_SECTION][:1]
            if len(graph.crumbs) > 1
            else [],
            "json-ld",
        ),
    )
    for texts, where in places:
        for text in texts:
            if 1 < len(text) <= LONGEST_KEYWORD:
                return text, where
    return None, ""


def find_keywords(tags: Tags, graph: Graph) -> tuple[tuple[str, ...], str]:
    """The keywords of the first source that names any."""
    for texts, where in (
        (texts_of(graph, "keywords"), "json-ld"),
        (tags.all_metas("article:tag", "og:article:tag", "article:tags"), "og"),
        (tags.all_metas("news_keywords"), "meta"),
        (tags.all_metas("parsely-tags", "sailthru.tags", "keywords"), "meta"),
    ):
        if found := split(texts):
            return found, where
    return (), ""


def split(texts: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for text in texts:
        for word in split_keywords(text):
            word = word.strip(" #")
            if 1 < len(word) <= LONGEST_KEYWORD and "://" not in word:
                found.setdefault(word.casefold(), word)
        if len(found) >= MOST_KEYWORDS:
            break
    return tuple(found.values())[:MOST_KEYWORDS]


def texts_of(graph: Graph, key: str) -> Iterator[str]:
    for value in graph.resolve(graph.article.get(key)):
        name = value.get("name") if isinstance(value, dict) else value
        if isinstance(name, str) and (text := plain(name)):
            yield text
