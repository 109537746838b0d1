"""`Scraper`: from addresses to articles, as a good citizen of the web."""

from __future__ import annotations

import threading
import weakref
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Unpack

from cleannews.fetch.background import BackgroundFetching
from cleannews.fetch.results import Fetched, Result
from cleannews.fetch.settings import Settings, cache_path, user_agent
from cleannews.options import PageOptions, refuse_single

if TYPE_CHECKING:
    from cleannews.article import Article

__all__ = ["Scraper"]


class Scraper:
    """Fetches pages politely and safely, and gives their articles; use it with ``with`` or ``async with``.

    * `client`: your own `httpx.Client` or `httpx.AsyncClient`, or anything with the same ``stream`` or ``get``; never
      closed here. docs/fetching.md says which protections need our own connections;
    * `concurrency`: requests under way at a time; `per_host`: of these, at one host;
    * `delay`: seconds between the starts of two requests to one host; a longer ``Crawl-delay`` of its robots rules goes
      before it, and so does the ``Retry-After`` of an answer 429 or 503;
    * `cache`: True, or the path of an SQLite file, to keep pages and ask for them by conditional requests;
    * `retries`: further attempts after a broken connection, a timeout, 429 or 5xx;
    * `respect_robots`: obey robots.txt (RFC 9309);
    * `user_agent`: who you are; robots rules are looked up by its product name;
    * `max_bytes`: of a page or a sitemap, decompressed; `timeout`: seconds for one attempt at a page, redirects included and waiting
      for its turn not;
    * `allow_private`: fetch from private addresses, this machine and its network.

    An argument out of its range raises `ValueError`, a missing library `ImportError` with what to install.

    >>> with Scraper(delay=1.0, user_agent="OrsaBot/1.0 (+https://example.com/bot)") as scraper:
    ...     [result.reason for result in scraper.scrape_many(["ftp://example.com/a", "http://10.0.0.1/"], progress=False)]
    ['only http and https are fetched, not ftp', '10.0.0.1 is no address of the open internet (allow_private=True permits it)']
    """

    def __init__(
        self,
        client: Any = None,
        *,
        concurrency: int = 64,
        per_host: int = 2,
        delay: float = 0.5,
        cache: bool | str | PathLike[str] | None = None,
        retries: int = 2,
        respect_robots: bool = True,
        user_agent: str = user_agent(),
        max_bytes: int = 20_000_000,
        timeout: float = 30.0,
        allow_private: bool = False,
    ) -> None:
        self.settings = Settings(
            concurrency=concurrency,
            per_host=per_host,
            delay=delay,
            cache=cache_path(cache),
            retries=retries,
            respect_robots=respect_robots,
            user_agent=user_agent,
            max_bytes=max_bytes,
            timeout=timeout,
            allow_private=allow_private,
        )
        self.client = usable(client, cache)
        self._home: BackgroundFetching | None = None
        self._lock = threading.Lock()
        self._closed = False

    # ------------------------------------------------------------------------------------------------- one page

    def fetch(self, url: str) -> Fetched:
        """The page as it came, of whatever kind; `FetchError` or `BlockedURL` where it cannot or may not be had."""
        return self.home().wait_for(lambda fetcher: fetcher.fetch(url))

    async def afetch(self, url: str) -> Fetched:
        """:meth:`fetch` for async callers."""
        return await self.home().await_for(lambda fetcher: fetcher.fetch(url))

    def scrape(self, url: str, **options: Unpack[PageOptions]) -> Article:
        """The article at an address; `options` are those of :func:`cleannews.clean_html`.

        Raises `FetchError` or `BlockedURL`, also for what is no web page; `NotAnArticle` with ``strict=True``.
        """
        from cleannews.fetch.rounds.cleaning import article_of, check_options

        check_options(options, True)
        return article_of(self.home().wait_for(lambda fetcher: fetcher.fetch(url, html=True)), options)

    async def ascrape(self, url: str, **options: Unpack[PageOptions]) -> Article:
        """:meth:`scrape` for async callers; the cleaning runs on a thread, so that the loop goes on."""
        from asyncio import to_thread

        from cleannews.fetch.rounds.cleaning import article_of, check_options

        check_options(options, True)
        page = await self.home().await_for(lambda fetcher: fetcher.fetch(url, html=True))
        return await to_thread(article_of, page, options)

    # ------------------------------------------------------------------------------------------------ many pages

    def scrape_many(
        self,
        urls: Iterable[str],
        *,
        ordered: bool = False,
        state: str | PathLike[str] | None = None,
        clean: bool = True,
        progress: bool | None = None,
        time_limit: float | None = 60.0,
        **options: Unpack[PageOptions],
    ) -> Iterator[Result]:
        """A `Result` for each address, as they come in, or with `ordered` in the order of the addresses.

        * `urls`: may be endless; it is read in this thread, a little ahead of the results;
        * `state`: an SQLite file that remembers what was delivered: see docs/fetching.md;
        * `clean`: False for pages as they came (``result.fetched``), of whatever kind;
        * `progress`: a bar on standard error; None shows it where that is a terminal;
        * `time_limit`: seconds to clean one page, after which its result is an error; None for no limit;
        * `options`: those of :func:`cleannews.clean_html`.

        No failure of a page stops the others: it is in its result. Closing the iterator, Ctrl-C, or leaving the loop
        and the Scraper cancels what is under way.
        """
        from cleannews.fetch.rounds.round import Round

        refuse_single(urls, "scrape_many", "addresses")
        return Round(self.settings, self.home, ordered, state, clean, progress, options, time_limit).results(urls)

    def ascrape_many(
        self,
        urls: Iterable[str] | AsyncIterable[str],
        *,
        ordered: bool = False,
        state: str | PathLike[str] | None = None,
        clean: bool = True,
        progress: bool | None = None,
        time_limit: float | None = 60.0,
        **options: Unpack[PageOptions],
    ) -> AsyncIterator[Result]:
        """:meth:`scrape_many` for async callers; `urls` may be an async iterable."""
        from cleannews.fetch.rounds.round import Round

        refuse_single(urls, "ascrape_many", "addresses")
        return Round(self.settings, self.home, ordered, state, clean, progress, options, time_limit).aresults(urls)

    # ---------------------------------------------------------------------------------------------- open and close

    def home(self) -> BackgroundFetching:
        with self._lock:
            if self._closed:
                raise RuntimeError("this Scraper is closed")
            if self._home is None or self._home.is_gone:
                self._home = BackgroundFetching(self.settings, self.client)
                if self._home.background is not None:
                    weakref.finalize(self, self._home.close)  # for those who neither close it nor use `with`
            return self._home

    def close(self) -> None:
        """Cancels what is under way and closes all connections."""
        with self._lock:
            home, self._home, self._closed = self._home, None, True
        if home is not None:
            home.close()

    async def aclose(self) -> None:
        """:meth:`close` for async callers."""
        with self._lock:
            home, self._home, self._closed = self._home, None, True
        if home is not None:
            await home.aclose()

    def __enter__(self) -> Scraper:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    async def __aenter__(self) -> Scraper:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


def usable(client: Any, cache: object) -> Any:
    if client is None:
        return None
    if not any(callable(getattr(client, name, None)) for name in ("stream", "get")):
        raise TypeError(f"client= takes an httpx.Client, an httpx.AsyncClient or their like, not {type(client).__name__}")
    if cache:
        raise ValueError("cache= is for our own connections; a client of your own brings its own cache")
    return client
