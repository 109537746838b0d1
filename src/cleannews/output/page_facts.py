"""What a page states beside its text goes before what the text says, but for the agency: the copy itself knows best whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleannews.intake.page_names import looks_like_a_name, sort_names
from cleannews.labelling.prose import east_asian
from cleannews.output.article import Flag
from cleannews.output.marks import title_marks

if TYPE_CHECKING:
    from cleannews.intake.page import Page

__all__ = ["state"]

FIELDS = (
    "title",
    "subtitle",
    "authors",
    "published",
    "updated",
    "language",
    "url",
    "site",
    "section",
    "keywords",
    "images",
)

PRINTED = ("time", "byline")
"""Sources that are read from what the page shows: without an article they are the times of its links."""

UNSURE = 0.5
"""Below this confidence the body is as often wrong as right on the pages that the choice was trained on."""


def state(page: Page, facts: dict[str, Any], has_body: bool) -> set[Flag]:
    """Write the page's own facts over those of its text, say where each was read, and flag what the page is.

    An element named for the author may print his life or "min read": only names are taken from it.
    """
    head = page.head
    if len(facts.get("authors", ())) > 1:
        facts["authors"] = names_among(facts["authors"])
    sources = {name: "text" for name in (*FIELDS, "agency", "dateline") if facts.get(name)}
    for name in FIELDS:
        if (value := getattr(head, name)) and (has_body or head.sources.get(name) not in PRINTED):
            facts[name] = value
            sources[name] = head.sources.get(name, "page")
    marks = title_marks(facts.get("title") or "")
    if marks.title:
        facts["title"], facts["version"] = marks.title, max(marks.version, facts["version"])
    if head.agency and not facts.get("agency"):
        facts["agency"] = head.agency
        sources["agency"] = head.sources.get("agency", "page")
    sources["paragraphs"] = page.body_from
    facts["sources"] = sources
    facts["confidence"] = page.confidence
    return flags_of_page(page, has_body) | marks.flags


def names_among(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The names of people among what an author's element holds; all of it where nothing reads like one.

    >>> names_among(("Jane Doe", "former diver", "Published by Jane Doe"))
    ('Jane Doe',)
    """
    names = tuple(name for name in sort_names(texts, printed=True)[0] if east_asian(name) or looks_like_a_name(name))
    return names or texts


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
