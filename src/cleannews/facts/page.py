"""What a page states beside its text goes before what the text says, but for the agency: the copy itself knows best whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleannews.article import Flag
from cleannews.facts.declared_language import language_of_page
from cleannews.facts.title import RULE as VERSION_MARK
from cleannews.facts.version_marks import title_marks
from cleannews.html.head.east_asian_names import has_chinese_surname
from cleannews.html.head.facts import Head, host_of
from cleannews.html.head.names import looks_like_a_name, sort_names
from cleannews.html.head.topics import without_labels
from cleannews.text.letters import squash
from cleannews.text.prose import east_asian

if TYPE_CHECKING:
    from cleannews.html.page import Page

__all__ = ["state"]

FIELDS = ("title", "subtitle", "authors", "published", "updated", "language", "url", "site", "section", "keywords", "images")

PRINTED = ("time", "byline")
"""Sources that are read from what the page shows: without an article they are the times of its links."""

LONGEST_ALONE = 5
"""Letters of a name in Chinese, Japanese or Korean writing among other things in an author's element."""

UNSURE = 0.5
"""Below this confidence the body is as often wrong as right on the pages that the choice was trained on."""


def state(page: Page, facts: dict[str, Any], paragraphs: list[str]) -> set[Flag]:
    """Write the page's own facts over those of its text, say where each was read, and flag what the page is.

    An element named for the author may print his life or "min read": only names are taken from it.
    """
    head, has_body, told = page.head, bool(paragraphs), facts.get("language")
    if authors := facts.get("authors"):
        facts["authors"] = names_among(authors, head, told == "zh")
    if keywords := facts.get("keywords"):
        facts["keywords"] = without_labels(keywords)
    sources = {name: "text" for name in (*FIELDS, "agency", "dateline") if facts.get(name)}
    for name in FIELDS:
        if (value := getattr(head, name)) and (has_body or head.sources.get(name) not in PRINTED):
            facts[name] = value
            sources[name] = head.sources.get(name, "page")
    if head.language and (language := language_of_page(head.language, told, paragraphs)) != head.language:
        facts["language"], sources["language"] = language, "text"
    marks = title_marks(facts.get("title") or "")
    if marks.title and VERSION_MARK not in page.story.without:
        facts["title"], facts["version"] = marks.title, max(marks.version, facts["version"])
    if head.agency and not facts.get("agency"):
        facts["agency"] = head.agency
        sources["agency"] = head.sources.get("agency", "page")
    sources["paragraphs"] = page.body_from
    facts["sources"] = sources
    facts["confidence"] = page.confidence
    return flags_of_page(page, has_body) | marks.flags


def names_among(texts: tuple[str, ...], head: Head, chinese: bool = False) -> tuple[str, ...]:
    """The names of people among what an author's element holds; a paper that alone signs with its full name.

    >>> names_among(("Jane Doe", "former diver", "Published by Jane Doe"), Head()), names_among(("ELN", "字号"), Head(site="ELN"))
    (('Jane Doe',), ())
    """
    site = squash(head.site or ""), *map(squash, host_of(head.url or "").split(".")[:-1])
    texts = tuple(text for text in texts if not (text.isupper() and squash(text) in site))
    signed = sort_names(texts, printed=True)[0]
    if len(texts) == 1 and not signed and " " in texts[0] and squash(texts[0]) in site:
        return texts
    if len(texts) < 2:
        return signed
    return tuple(name for name in signed if looks_like_a_name(name) or is_east_asian_name(name, chinese))


def is_east_asian_name(name: str, chinese: bool) -> bool:
    """Whether a word in East Asian writing is a name; on Chinese pages sizes of type and counters stand beside it."""
    return bool(east_asian(name)) and len(name) <= LONGEST_ALONE and (not chinese or has_chinese_surname(name))


def flags_of_page(page: Page, has_body: bool) -> set[Flag]:
    flags: set[Flag] = set()
    if page.confidence < UNSURE:
        flags.add(Flag.LOW_CONFIDENCE)
    if not has_body or (page.confidence < UNSURE and not page.head.has_article_node):
        flags.add(Flag.NOT_AN_ARTICLE)
    if page.head.is_free is False:
        flags.add(Flag.PAYWALLED)
    if page.head.live or page.head.article_type == "LiveBlogPosting":
        flags.add(Flag.LIVE)
    if page.head.article_type == "OpinionNewsArticle":
        flags.add(Flag.OPINION)
    return flags
