"""The pages of many that are being fetched, and those that have arrived."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from cleannews.fetch.results import Fetched

if TYPE_CHECKING:
    from cleannews.fetch.background import BackgroundFetching
    from cleannews.fetch.redirects import Conditions

__all__ = ["Arrival", "InFlight"]


class Arrival(NamedTuple):
    """The page of one address, or what went wrong; `error` is no `CleannewsError` where it is no fault of the page."""

    number: int
    url: str
    page: Fetched | None
    error: BaseException | None
    admitted: bool


class InFlight:
    """Fetches on the home's loop what is sent from any thread, and calls `arrived` on that loop.

    `room` is for pages that nobody has taken yet; None where their number is bounded in another way.
    """

    def __init__(self, home: BackgroundFetching, html: bool, arrived: Callable[[Arrival], None], room: int | None) -> None:
        self.home, self.html, self.arrived = home, html, arrived
        self.room = asyncio.Semaphore(room) if room is not None else None
        self.tasks: set[asyncio.Task[None]] = set()
        self.closed = False

    def send(self, number: int, url: str, conditions: Conditions | None) -> None:
        self.home.loop.call_soon_threadsafe(self.start, number, url, conditions)

    def start(self, number: int, url: str, conditions: Conditions | None) -> None:
        if self.closed:
            return
        task = self.home.loop.create_task(self.fetch(number, url, conditions))
        for tasks in (self.tasks, self.home.tasks):
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    async def fetch(self, number: int, url: str, conditions: Conditions | None) -> None:
        admitted = False

        async def admit() -> None:
            nonlocal admitted
            if self.room is not None:
                await self.room.acquire()
                admitted = True

        page: Fetched | None = None
        error: BaseException | None = None
        try:
            page = await self.home.fetcher.fetch(url, html=self.html, conditions=conditions, admit=admit)
        except BaseException as failed:  # the reader must hear of it, or would wait for ever
            error = failed
        self.arrived(Arrival(number, url, page, error, admitted))

    def taken(self, arrival: Arrival) -> None:
        """One page has found its reader, so there is room for another."""
        if self.room is not None and arrival.admitted and not self.home.is_gone:
            self.home.loop.call_soon_threadsafe(self.room.release)

    async def cancel(self) -> None:
        """On the home's loop: cancels all, and waits until their connections are closed."""
        self.closed = True
        left = list(self.tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
