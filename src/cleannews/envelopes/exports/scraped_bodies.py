"""The story of a JSON record: a text, a list of paragraphs, a list of blocks of several types, or an object with one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.json_tree import JsonText
from cleannews.envelopes.parts.json_values import first_of
from cleannews.envelopes.parts.passages import Passage
from cleannews.segments import Kind

__all__ = ["body_of", "read_body"]

BODIES = (
    "maintext content_html articlebody article_body body_html content text body fulltext full_text story article article_text content_text main_text raw_text paragraphs news_content "
    "contents content_elements 正文 内容 본문"
).split()
"""Keys that hold the story, the surest first; compared without case."""

INSIDE = ("rendered", "html", "value", "text", "content", "paragraph", "body", "#text")
"""Keys that hold the story one level down, or the text of a block."""

TEXTS = frozenset("text paragraph p sanitized_html html richtext".split())
HEADINGS = frozenset("header heading subhead subheading h2 h3 h4".split())
"""Types of blocks that are the story; pictures, bylines and kickers are blocks, too."""


def body_of(item: Mapping[str, Any]) -> Any:
    """The story of a record, None where there is none."""
    return next((value for key in BODIES if (value := story_in(item.get(key))) is not None), None)


def story_in(value: Any) -> Any:
    if isinstance(value, JsonText | str):
        return value if str(value).strip() else None
    if isinstance(value, list):
        return value if value and any(kind_of(one) != "" for one in value) and all(kind_of(one) is not None for one in value) else None
    if isinstance(value, dict):
        return value if "sections" in value else story_in(first_of(value, *INSIDE))
    return None


def kind_of(part: Any) -> str | None:
    """ "text" or "heading" for a part of a story, "" for one that is none, None where a list holds something else than parts."""
    if isinstance(part, JsonText | str):
        return "text" if str(part).strip() else ""
    if not isinstance(part, dict):
        return None
    types = {str(part[key]).lower() for key in ("type", "subtype") if part.get(key)}
    if not isinstance(first_of(part, *INSIDE), JsonText | str) or not types:
        return "" if types else None
    return "heading" if types & HEADINGS else "text" if types & TEXTS else ""


def read_body(body: Any, document: Document) -> None:
    if isinstance(body, dict):
        read_sections(body, document)
    elif isinstance(body, list):
        for part in body:
            read_part(part, document)
    elif body is not None:
        document.read_text(said(body))


def read_part(part: Any, document: Document) -> None:
    kind = kind_of(part)
    passage = said(first_of(part, *INSIDE) if isinstance(part, dict) else part)
    if kind == "heading" and passage is not None:
        document.add(Kind.SUBHEAD, passage)
    elif kind == "text":
        document.read_text(passage)


def read_sections(body: Mapping[str, Any], document: Document) -> None:
    """fundus: a summary, then sections with headlines and paragraphs."""
    for part in body.get("summary") or ():
        document.tell("subtitle", part)
    for section in body.get("sections") or ():
        if isinstance(section, dict):
            for kind, key in ((Kind.SUBHEAD, "headline"), (None, "paragraphs")):
                for part in section.get(key) or ():
                    if (passage := said(part)) is not None:
                        document.add(kind, passage)


def said(value: Any) -> Passage | None:
    if isinstance(value, JsonText):
        return value.passage
    return Passage.of(value, 0, len(value)) if isinstance(value, str) else None
