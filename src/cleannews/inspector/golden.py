"""Golden stories and pages: the source, and of its article what a test compares with what comes of it."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from cleannews.article import Article

__all__ = ["MARKED", "PAGE_FIELDS", "golden_files", "page_record", "story_record"]

MARKED = "marked.by_reader"
"""The rule of stretches that a reader marked."""

FOLLOWS = {"text", "fingerprint"}
"""Fields that follow from the paragraphs."""
TOLD_BY_ENVELOPES = ("slug", "urgency", "embargo", "note", "rights", "identifier")
"""Fields that a text without an envelope leaves empty; written only where they say something."""
PAGE_FIELDS = (
    "title", "subtitle", "paragraphs", "authors", "published", "agency", "language", "site", "section", "keywords", "images", "flags", "sources", "removed",
)  # fmt: skip
"""What is compared of a page, in the order of the file."""


def golden_files(article: Article, content: bytes | str, *, is_page: bool, known: Mapping[str, str]) -> dict[str, str]:
    """The files of the folder, each in base 64: a page is kept byte for byte, with what is `known` of it, its address and charset."""
    source = content.encode("utf-8", "replace") if isinstance(content, str) else content
    record = page_record(article) if is_page else story_record(article)
    files = {"page.html" if is_page else "story.txt": source, "article.json": written(record)}
    if is_page and known:
        files["options.json"] = written(known)
    return {name: b64encode(data).decode() for name, data in files.items()}


def story_record(article: Article) -> dict[str, Any]:
    """The JSON form, flags in order, without what follows from the paragraphs, and without how sure each stretch is.

    >>> "fingerprint" in story_record(Article(title="Rain"))
    False
    """
    record: dict[str, Any] = article.model_dump(mode="json", exclude=FOLLOWS)
    record["flags"].sort()
    for name in TOLD_BY_ENVELOPES:
        if record[name] is None:
            del record[name]
    for segment in record["removed"]:  # the labeller's odds change with each training
        del segment["confidence"], segment["evidence"]
        if segment["rule"] == MARKED:
            del segment["rule"]  # whichever rule finds the stretch will do
    return record


def page_record(article: Article) -> dict[str, Any]:
    """The fields that are compared, flags in order, removed stretches as kind and text."""
    found: dict[str, Any] = article.model_dump(mode="json")
    found["flags"].sort()
    found["removed"] = [[segment["kind"], " ".join(segment["text"].split())] for segment in found["removed"]]
    return {name: found[name] for name in PAGE_FIELDS}


def written(record: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(record, ensure_ascii=False, indent=1)}\n".encode("utf-8", "replace")
