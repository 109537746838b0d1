"""What a page is about: its section and its keywords."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleannews.html.head.json_ld import Graph
from cleannews.html.head.tags import Tags, plain
from cleannews.text.prose import east_asian

__all__ = ["find_keywords", "find_section", "without_labels"]

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
        "acasă",
        "kreu",
        "domov",
        "etusivu",
        "forside",
        "hem",
        "strona główna",
    ]
)
LABELS = frozenset(
    "topics topic tags tag keywords share temas tópicos themen schlagwörter stichworte mots-clefs mots-clés тэги теги метки 标签 关键词 分享 タグ".split()
)
"""First words of what stands above a list of keywords."""
label_before = re.compile(r"^[^\W\d_][\w -]{2,24}\s?[:\N{FULLWIDTH COLON}]\s*").sub
FEWEST_PIECES, LONGEST_PIECE = 3, 8
"""Of a keyword in Chinese from which its blanks part several."""


def find_section(tags: Tags, graph: Graph, others: Iterable[str] = ()) -> tuple[str | None, str]:
    """The section that the page stands in, and where it was read; with several, the first.

    `others` are what is no section although pages print it for one: their title, the name of the site.
    """
    no_sections = NO_SECTION.union(map(str.casefold, others))
    places = (
        (texts_of(graph, "articleSection"), "json-ld"),
        (tags.all_metas("article:section", "og:section"), "og"),
        (tags.all_metas("parsely-section", "section", "cxenseparse:section", "dc.subject", "category"), "meta"),
        ([name for name in graph.crumbs if name.casefold().strip() not in no_sections][:1] if len(graph.crumbs) > 1 else [], "json-ld"),
    )
    for texts, where in places:
        for text in texts:
            if 1 < len(text) <= LONGEST_KEYWORD and text.casefold() not in no_sections:
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
            if 1 < len(word) <= LONGEST_KEYWORD and "://" not in word and "<" not in word:
                found.update((piece.casefold(), piece) for piece in pieces_of(word) if piece.casefold() not in found)
        if len(found) >= MOST_KEYWORDS:
            break
    return tuple(found.values())[:MOST_KEYWORDS]


def pieces_of(word: str) -> list[str]:
    """The keyword, or the several that blanks part in Chinese, which writes none inside a word.

    >>> pieces_of("渡轮 港口 冬季"), pieces_of("night ferry to Ellery")
    (['渡轮', '港口', '冬季'], ['night ferry to Ellery'])
    """
    pieces = word.split()
    if len(pieces) < FEWEST_PIECES or not all(len(piece) <= LONGEST_PIECE and east_asian(piece) for piece in pieces):
        return [word]
    return pieces


def without_labels(words: Iterable[str]) -> tuple[str, ...]:
    """The keywords that a page prints, without what it prints before or above them.

    >>> without_labels(["Topics", "Mots-clefs : port", "night ferry", "Votre recherche :"])
    ('port', 'night ferry')
    """
    bare = (label_before("", word) for word in words)
    return tuple(word for word in bare if word and word.split()[0].casefold() not in LABELS)


def texts_of(graph: Graph, key: str) -> Iterator[str]:
    for value in graph.resolve(graph.article.get(key)):
        name = value.get("name") if isinstance(value, dict) else value
        if isinstance(name, str) and (text := plain(name)):
            yield text
