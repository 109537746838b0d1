"""A fetched page, and its article; an arrival, and its result."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cleannews.errors import CleannewsError, FetchError
from cleannews.fetch.addresses import shown
from cleannews.fetch.results import Fetched, Result
from cleannews.options import PageOptions, refuse_unknown, rehearsed
from cleannews.time_limit import TIME_LIMIT, within

if TYPE_CHECKING:
    from cleannews.article import Article
    from cleannews.fetch.rounds.in_flight import Arrival

__all__ = ["CLOSED", "article_of", "check_options", "result_of"]

CLOSED = "the Scraper was closed while its results were being read"


def article_of(page: Fetched, options: Mapping[str, Any]) -> Article:
    """The article on the page; `options` are those of :func:`cleannews.clean_html`."""
    from cleannews.pipeline import clean_html

    known: dict[str, Any] = {"url": page.final_url, "charset": page.charset, "max_bytes": max(len(page.content), 1)}
    return clean_html(page.content, **{**known, **options})


def result_of(arrival: Arrival, options: Mapping[str, Any], clean: bool, time_limit: float | None = TIME_LIMIT) -> Result:
    """What a caller gets of an arrival: with the article, with the page, or with what went wrong."""
    page, error = arrival.page, arrival.error
    url = page.url if page is not None else shown(arrival.url)
    if page is None:
        return failed(url, page, error)
    if not clean:
        return Result(url, fetched=page, status=page.status, final_url=page.final_url)
    if page.status == 304:
        return Result(url, status=page.status, final_url=page.final_url)
    try:
        article = within(time_limit, lambda: article_of(page, options))
        return Result(url, article, status=page.status, final_url=page.final_url)
    except (Exception, SystemExit) as uncleaned:  # NotAnArticle, a cleaner of the caller's, or no end of it
        return failed(url, page, uncleaned)


def failed(url: str, page: Fetched | None, error: BaseException | None) -> Result:
    if isinstance(error, asyncio.CancelledError):
        raise RuntimeError(CLOSED)
    if not isinstance(error, CleannewsError):
        unexpected = CleannewsError(f"{url}: {type(error).__name__}: {error}")
        unexpected.__cause__ = error
        error = unexpected
    if isinstance(error, FetchError):
        answered = error.url if error.status is not None or error.url != url else None
        return Result(url, error=error, status=error.status, reason=error.reason or str(error), final_url=answered)
    final_url = page.final_url if page else None
    return Result(url, error=error, status=page.status if page else None, reason=str(error), final_url=final_url)


def check_options(options: Mapping[str, Any], clean: bool) -> None:
    """A wrong option is told now, and not in every result."""
    if clean:
        refuse_unknown(options, PageOptions.__annotations__, "scrape")
        article_of(Fetched("", "", 200, {}, b"<p>"), {**rehearsed(options), "strict": False})
    elif options:
        raise TypeError(f"{', '.join(options)}: options for cleaning, which clean=False switches off")
