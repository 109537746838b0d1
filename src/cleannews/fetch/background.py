"""Where a Scraper's fetching runs: on a loop of its own in the background, so that it never waits for the caller's.

In a notebook, and in whatever `asyncio.run` runs, a loop runs already: a call that is not awaited would stand in its way.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, Any, TypeVar

from cleannews.extras import needed
from cleannews.fetch.event_loop import BackgroundLoop, await_on, is_async, wait_on

if TYPE_CHECKING:
    from cleannews.fetch.fetcher import Fetcher
    from cleannews.fetch.settings import Settings

__all__ = ["BackgroundFetching"]

T = TypeVar("T")

Work = Callable[["Fetcher"], Coroutine[Any, Any, T]]


class BackgroundFetching:
    """One fetcher and its loop. There is one for a Scraper, so that what it promises to hosts is counted once, however
    many threads and loops use it."""

    def __init__(self, settings: Settings, client: Any) -> None:
        needed("httpx", "scrape", "fetching pages")
        from cleannews.fetch.fetcher import Fetcher

        self.fetcher = Fetcher(settings, client)
        self.tasks: set[asyncio.Task[None]] = set()
        """The pages of many that are under way."""
        self.background: BackgroundLoop | None = None
        if is_async(client):
            self.loop = running_loop()
        else:
            self.background = BackgroundLoop()
            self.loop = self.background.loop

    @property
    def is_gone(self) -> bool:
        """Whether the loop has ended, with all that ran on it."""
        return self.loop.is_closed()

    def wait_for(self, work: Work[T]) -> T:
        try:
            return wait_on(self.loop, work(self.fetcher))
        except CancelledError:
            raise RuntimeError("this Scraper was closed meanwhile") from None

    async def await_for(self, work: Work[T]) -> T:
        return await await_on(self.loop, work(self.fetcher))

    def close(self) -> None:
        if self.is_gone:
            return
        if self.background is None:
            if self.loop.is_running():  # else its connections died with the loop that nobody runs any more
                self.wait_for(self.end)
            return
        with contextlib.suppress(Exception):
            self.wait_for(self.end)
        self.background.stop()

    async def aclose(self) -> None:
        if self.is_gone:
            return
        await self.await_for(self.end)
        if self.background is not None:
            self.background.stop()

    async def end(self, fetcher: Fetcher) -> None:
        """First the work, then its connections: else the work would take their end for a fault of the servers."""
        left = asyncio.all_tasks() - {asyncio.current_task()} if self.background else set(self.tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await fetcher.close()


def running_loop() -> asyncio.AbstractEventLoop:
    """The loop of the caller, to which an async client of the caller's belongs."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        why = "an async client belongs to the loop of its caller: use afetch, ascrape and ascrape_many"
        raise RuntimeError(f"{why}, or lend an httpx.Client") from None
