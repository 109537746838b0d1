"""A fetched page, and its article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cleannews.intake.web.results import Fetched

if TYPE_CHECKING:
    from cleannews.output.article import Article

__all__ = ["article_of"]


def article_of(page: Fetched, options: Mapping[str, Any]) -> Article:
    """The article on the page; `options` are those of :func:`cleannews.clean_html`."""
    from cleannews.pipeline import clean_html

    known: dict[str, Any] = {"url": page.final_url, "charset": page.charset, "max_bytes": max(len(page.content), 1)}
    return clean_html(page.content, **{**known, **options})
