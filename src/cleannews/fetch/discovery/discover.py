"""The articles that a site lists in its feeds and sitemaps."""

from __future__ import annotations

import datetime as dt
from asyncio import to_thread
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import AsyncExitStack, ExitStack
from typing import Any, Unpack

from cleannews.errors import FetchError
from cleannews.fetch.discovery.entries import Entry
from cleannews.fetch.discovery.exploration import Exploration, Problem
from cleannews.options import Moment, ScraperSettings, moment_of, refuse_unknown

__all__ = ["Discovery", "Entry", "discover"]


def discover(
    site_or_url: str, *, since: Moment | None = None, limit: int | None = None, scraper: Any = None, **settings: Unpack[ScraperSettings]
) -> Discovery:
    """The articles that a site lists, as they are found: each with its address, title and time of publication.

    * `site_or_url`: a site (``news.example``), a page with links to feeds, a feed (RSS, Atom, JSON Feed), a sitemap or an
      index of sitemaps;
    * `since`: only what was published then or later; a date begins at midnight, a time without a zone is UTC. What has
      no date is given where a feed lists it, and left out where a sitemap does;
    * `limit`: no more than so many; nothing is fetched for those beyond;
    * `scraper`: a `Scraper` of yours, with its politeness and its limits; otherwise one with these `settings`
      (``timeout=``, ``allow_private=``, ...).

    Iterate with ``for`` or, within a running event loop, with ``async for``. Each address comes once, however many
    sources list it, the newest of a source first. What could not be read is in ``.problems``, while the others go on;
    where nothing at all can be fetched a `FetchError` is raised.

    >>> from cleannews.fetch import Fetched
    >>> class Canned:
    ...     def fetch(self, url):
    ...         item = b"<item><title>Late again</title><link>/1?utm_source=rss</link><pubDate>Tue, 12 Mar 2024 05:06:07 GMT</pubDate></item>"
    ...         return Fetched(url, url, 200, {}, b"<rss version='2.0'><channel>" + item + b"</channel></rss>")
    >>> [(entry.url, entry.title, str(entry.published)) for entry in discover("https://news.example/feed", scraper=Canned())]
    [('https://news.example/1', 'Late again', '2024-03-12 05:06:07+00:00')]
    """
    if not isinstance(site_or_url, str):
        raise TypeError(f"discover() takes a site or an address as a str, not {type(site_or_url).__name__}")
    if not site_or_url.strip():
        raise ValueError("discover() takes a site or an address, not an empty text")
    if limit is not None and (not isinstance(limit, int) or limit < 0):
        raise ValueError(f"limit= takes a number of 0 or more, not {limit!r}")
    refuse_unknown(settings, ScraperSettings.__annotations__, "discover")
    if scraper is not None and settings:
        raise TypeError(f"discover() takes a scraper or settings for one of its own, not both: {', '.join(settings)}")
    return Discovery(Exploration(site_or_url, beginning(since)), limit, scraper, settings)


class Discovery:
    """The articles of a site, found while it is iterated over."""

    def __init__(self, exploration: Exploration, limit: int | None, scraper: Any, settings: ScraperSettings) -> None:
        self._exploration, self._limit, self._scraper, self._settings = exploration, limit, scraper, settings
        self._running: Iterator[Entry] | None = None

    @property
    def problems(self) -> list[Problem]:
        """Feeds and sitemaps that could not be read so far, each with its address and reason."""
        return self._exploration.problems

    @property
    def undated(self) -> int:
        """Addresses of sitemaps that were left out so far because they have no date, and `since` asks for one."""
        return self._exploration.undated

    def __iter__(self) -> Iterator[Entry]:
        return self

    def __next__(self) -> Entry:
        if self._running is None:
            self._running = self._run()
        return next(self._running)

    def close(self) -> None:
        """Stop; a Scraper of its own is closed."""
        if isinstance(self._running, Generator):
            self._running.close()

    def _run(self) -> Iterator[Entry]:
        left, reply, steps = self._limit, None, self._exploration.steps()
        with ExitStack() as stack:
            scraper = self._scraper or stack.enter_context(new_scraper(self._settings))
            while left != 0 and (step := next_step(steps, reply)) is not None:
                reply = None
                if isinstance(step, Entry):
                    left = left if left is None else left - 1
                    yield step
                    continue
                try:
                    reply = scraper.fetch(step)
                except FetchError as error:
                    reply = error

    async def __aiter__(self) -> AsyncIterator[Entry]:
        left, reply, steps = self._limit, None, self._exploration.steps()
        async with AsyncExitStack() as stack:
            scraper = self._scraper or await stack.enter_async_context(new_scraper(self._settings))
            while left != 0 and (step := await to_thread(next_step, steps, reply)) is not None:  # a sitemap takes seconds
                reply = None
                if isinstance(step, Entry):
                    left = left if left is None else left - 1
                    yield step
                    continue
                try:
                    reply = await scraper.afetch(step)
                except FetchError as error:
                    reply = error


def next_step(steps: Any, reply: object) -> str | Entry | None:
    """The next article, or the next document that is asked for; None at the end."""
    try:
        step: str | Entry = steps.send(reply)
    except StopIteration:
        return None
    return step


def new_scraper(settings: ScraperSettings) -> Any:
    from cleannews.fetch.scraper import Scraper

    return Scraper(**settings)


def beginning(since: Moment | None) -> dt.datetime | None:
    moment = moment_of(since, "since")
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=dt.UTC)
