"""`scrape`, `ascrape` and `scrape_many` for those who need no Scraper of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike
from typing import TYPE_CHECKING, Any

from cleannews.intake.web.results import Result
from cleannews.intake.web.scraper import Scraper

if TYPE_CHECKING:
    from cleannews.output.article import Article

__all__ = ["ascrape", "scrape", "scrape_many"]


def scrape(url: str, **options: Any) -> Article:
    """The article at an address, fetched as robots rules allow and from the open internet alone.

    `options` are those of :func:`cleannews.clean_html`. Raises `FetchError` where the page cannot be had, `BlockedURL`
    where it may not be, and `NotAnArticle` with ``strict=True`` where it holds none. For more than one page a `Scraper`
    or `scrape_many` is quicker and kinder: they keep connections and robots rules.

    >>> scrape("http://127.0.0.1/news")
    Traceback (most recent call last):
    cleannews.errors.BlockedURL: http://127.0.0.1/news: 127.0.0.1 is no address of the open internet (allow_private=True permits it)
    """
    with Scraper() as scraper:
        return scraper.scrape(url, **options)


async def ascrape(url: str, **options: Any) -> Article:
    """:func:`scrape` for async callers."""
    async with Scraper() as scraper:
        return await scraper.ascrape(url, **options)


def scrape_many(
    urls: Iterable[str],
    *,
    ordered: bool = False,
    state: str | PathLike[str] | None = None,
    clean: bool = True,
    progress: bool | None = None,
    **options: Any,
) -> Iterator[Result]:
    """A `Result` for each address, with its article or with what went wrong; by a `Scraper` with its default settings.

    The arguments are those of :meth:`Scraper.scrape_many`, which says more.

    >>> [result.reason for result in scrape_many(["mailto:me@example.com"], progress=False)]
    ['only http and https are fetched, not mailto']
    """
    scraper = Scraper()
    results = scraper.scrape_many(urls, ordered=ordered, state=state, clean=clean, progress=progress, **options)
    return closed_after(scraper, results)


def closed_after(scraper: Scraper, results: Iterator[Result]) -> Iterator[Result]:
    with scraper:
        yield from results
