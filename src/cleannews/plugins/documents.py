"""What the adapters of retrieval frameworks share: the article in a file, and its facts as metadata."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleannews.cleaner import Cleaner

if TYPE_CHECKING:
    from cleannews.article import Article

__all__ = ["article_in", "body_and_facts", "facts_of"]

FACTS = ("title", "agency", "authors", "published", "language", "url", "fingerprint")


def article_in(path: Path, cleaner: Cleaner) -> Article:
    """The article in a file: a web page by its ending, a text otherwise."""
    if path.suffix.lower() in (".html", ".htm"):
        from cleannews.pipeline import clean_html

        return clean_html(path.read_bytes(), **cleaner.options)
    return cleaner(path.read_bytes().decode("utf-8", "replace"))


def body_and_facts(text: str, cleaner: Cleaner) -> tuple[str, dict[str, Any]]:
    """The body of a text and the facts of its article; what fails keeps its text, and has the reason as ``cleannews_error``."""
    try:
        article = cleaner(text)
    except Exception as error:  # a caller's own cleaner
        return text, {"cleannews_error": f"{type(error).__name__}: {error}"}
    return article.text, facts_of(article)


def facts_of(article: Article) -> dict[str, Any]:
    """The facts of an article that are known, as plain values."""
    record = article.model_dump(mode="json", include=set(FACTS))
    return {name: record[name] for name in FACTS if record[name]}
