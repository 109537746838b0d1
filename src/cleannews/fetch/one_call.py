"""`scrape`, `ascrape` and `scrape_many` for those who need no Scraper of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike
from typing import TYPE_CHECKING, Any, Unpack, cast

from cleannews.fetch.results import Result
from cleannews.fetch.scraper import Scraper
from cleannews.options import PageOptions, ScrapeOptions, ScraperSettings, refuse_unknown

if TYPE_CHECKING:
    from cleannews.article import Article

__all__ = ["ascrape", "scrape", "scrape_many"]

SETTINGS = tuple(ScraperSettings.__annotations__)


def scrape(url: str, **options: Unpack[ScrapeOptions]) -> Article:
    """The article at an address, fetched as robots rules allow and from the open internet alone.

    `options` are those of :func:`cleannews.clean_html` and the settings of a :class:`Scraper` (``timeout=``,
    ``allow_private=``, ...). Raises `FetchError` where the page cannot be had, `BlockedURL` where it may not be, and
    `NotAnArticle` with ``strict=True`` where it holds none. For more than one page a `Scraper` or `scrape_many` is
    quicker and kinder: they keep connections and robots rules.

    >>> scrape("http://127.0.0.1/news")
    Traceback (most recent call last):
    cleannews.errors.BlockedURL: http://127.0.0.1/news: 127.0.0.1 is no address of the open internet (allow_private=True permits it)
    """
    scraper, cleaning = parted(options)
    with scraper:
        return scraper.scrape(url, **cleaning)


async def ascrape(url: str, **options: Unpack[ScrapeOptions]) -> Article:
    """:func:`scrape` for async callers."""
    scraper, cleaning = parted(options)
    async with scraper:
        return await scraper.ascrape(url, **cleaning)


def scrape_many(
    urls: Iterable[str],
    *,
    ordered: bool = False,
    state: str | PathLike[str] | None = None,
    clean: bool = True,
    progress: bool | None = None,
    time_limit: float | None = 60.0,
    **options: Unpack[ScrapeOptions],
) -> Iterator[Result]:
    """A `Result` for each address, with its article or with what went wrong.

    The arguments are those of :meth:`Scraper.scrape_many`, which says more, and the settings of a :class:`Scraper`.

    >>> [result.reason for result in scrape_many(["mailto:me@example.com"], progress=False)]
    ['only http and https are fetched, not mailto']
    """
    scraper, cleaning = parted(options)
    results = scraper.scrape_many(urls, ordered=ordered, state=state, clean=clean, progress=progress, time_limit=time_limit, **cleaning)
    return closed_after(scraper, results)


def parted(options: ScrapeOptions) -> tuple[Scraper, PageOptions]:
    """A Scraper with the settings among the options, and what is left of these for cleaning."""
    given: dict[str, Any] = dict(options)
    refuse_unknown(given, ScrapeOptions.__annotations__, "scrape")
    settings = {name: given.pop(name) for name in SETTINGS if name in given}
    if "max_bytes" in given:  # what need not be cleaned need not be fetched
        settings["max_bytes"] = given["max_bytes"]
    return Scraper(**settings), cast("PageOptions", given)


def closed_after(scraper: Scraper, results: Iterator[Result]) -> Iterator[Result]:
    with scraper:
        yield from results
