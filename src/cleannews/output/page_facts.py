"""What a page states beside its text goes before what the text says, but for the agency: the copy itself knows best whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

UNSURE = 0.5
"""Below this confidence the body is as often wrong as right on the pages that the choice was trained on."""


def state(page: Page, facts: dict[str, Any], has_body: bool) -> set[Flag]:
    """Write the page's own facts over those of its text, say where each was read, and flag what the page is."""
    head = page.head
    sources = {name: "text" for name in (*FIELDS, "agency", "dateline") if facts.get(name)}
    for name in FIELDS:
        if value := getattr(head, name):
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


def flags_of_page(page: Page, has_body: bool) -> set[Flag]:
    flags: set[Flag] = set()
    if page.confidence < UNSURE:
        flags.add(Flag.LOW_CONFIDENCE)
    if not has_body or (page.confidence < UNSURE and not page.head.has_article_node):
        flags.add(Flag.NOT_AN_ARTICLE)
    if page.head.is_free is False:
        flags.add(Flag.PAYWALLED)
    if page.head.article_type == "LiveBlogPosting":
        flags.add(Flag.LIVE)
    if page.head.article_type == "OpinionNewsArticle":
        flags.add(Flag.OPINION)
    return flags
