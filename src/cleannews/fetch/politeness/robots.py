"""What a site's robots.txt allows us."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

from cleannews.errors import BlockedURL, FetchError
from cleannews.extras import needed
from cleannews.fetch.addresses import failure

if TYPE_CHECKING:
    from protego import Protego

__all__ = ["MOST_BYTES", "Robots", "Rules"]

MOST_BYTES = 500 * 1024
"""RFC 9309 asks to read at least 500 KiB of a file; what comes after is passed over."""

KEPT = 24 * 3600.0
"""Seconds that rules are good for, the most that RFC 9309 allows."""
KEPT_WITHOUT = 600.0
"""Seconds until a site is asked again whose rules could not be had: an outage must not shut it out for a day."""

REMEMBERED = 10_000
"""Sites whose rules are kept in mind; the oldest go first."""


Site = tuple[bytes, bytes, int | None]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one site: those of a file, or all is allowed, or nothing, because of an `error`."""

    until: float
    parsed: Protego | None = None
    error: FetchError | None = None

    def check(self, url: httpx.URL, robot: str) -> None:
        """Raises where the address may not be fetched."""
        error = self.error
        if error is not None:
            kind = BlockedURL if error.status is not None else type(error)  # a dead host forbids nothing, it is dead
            raise failure(url, f"its robots.txt cannot be had: {error.reason}", status=error.status, kind=kind)
        if self.parsed is not None and not self.parsed.can_fetch(str(url), robot):
            raise failure(url, f"robots.txt forbids it to {robot}", kind=BlockedURL)

    def spacing(self, robot: str) -> float:
        """Seconds that the site wants between two requests."""
        if self.parsed is None:
            return 0.0
        rate = self.parsed.request_rate(robot)
        asked = (self.parsed.crawl_delay(robot), rate.seconds / rate.requests if rate and rate.requests else None)
        return max(0.0, *(seconds or 0.0 for seconds in asked))


class Robots:
    """Fetches each site's robots.txt once, whoever asks first, and remembers it for a day.

    As RFC 9309 has it: what a 4xx answers for is allowed, what a broken or silent server answers for is not. A 429 is no
    such 4xx: who is told to slow down has not been told that all is open.
    """

    def __init__(self, fetch: Callable[[str], Awaitable[bytes]]) -> None:
        self.fetch = fetch
        self.parse = needed("protego", "scrape", "respect_robots=True").Protego.parse
        self.known: dict[Site, asyncio.Task[Rules]] = {}

    async def rules(self, url: httpx.URL) -> Rules:
        site = url.raw_scheme, url.raw_host, url.port
        task = self.known.get(site)
        if task is None or (task.done() and self.is_old(task)):
            self.known.pop(site, None)
            if len(self.known) >= REMEMBERED:
                self.forget_oldest()
            task = self.known[site] = asyncio.get_running_loop().create_task(
                self.read(str(url.copy_with(path="/robots.txt", query=None, fragment=None, userinfo=b"")))
            )
        if task.done():
            return task.result()
        return await asyncio.shield(task)  # others may be waiting for the same rules

    async def read(self, address: str) -> Rules:
        try:
            content = await self.fetch(address)
        except FetchError as error:
            if error.status is not None and 400 <= error.status < 500 and error.status != 429:
                return Rules(time.monotonic() + KEPT)
            return Rules(time.monotonic() + KEPT_WITHOUT, error=error)
        text = content[:MOST_BYTES].decode("utf-8-sig", "replace")
        return Rules(time.monotonic() + KEPT, self.parse(text))

    def is_old(self, task: asyncio.Task[Rules]) -> bool:
        return task.cancelled() or task.exception() is not None or task.result().until < time.monotonic()

    def forget_oldest(self) -> None:
        for site in [site for site, task in self.known.items() if task.done()][: REMEMBERED // 10]:
            del self.known[site]

    async def close(self) -> None:
        under_way = [task for task in self.known.values() if not task.done()]
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
