"""One page: asked for politely, followed through its redirects, tried again where that may help."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import httpx

from cleannews.errors import FetchError
from cleannews.extras import needed
from cleannews.fetch.addresses import failure, read_address, shown
from cleannews.fetch.bodies.body import TooLargeError, UnreadableError, decompressed
from cleannews.fetch.connections.pools import OwnConnections
from cleannews.fetch.discreet_logs import make_logs_discreet
from cleannews.fetch.exchange import Answer, Wanted
from cleannews.fetch.media_types import charset_of, looks_like_html, says_html
from cleannews.fetch.politeness.hosts import Hosts, Visit
from cleannews.fetch.politeness.robots import Robots
from cleannews.fetch.redirects import Conditions, Redirects
from cleannews.fetch.requests import Requests
from cleannews.fetch.results import Fetched
from cleannews.fetch.settings import Settings

__all__ = ["Fetcher"]

T = TypeVar("T")

FIRST_WAIT, LONGEST_WAIT = 0.5, 10.0
"""Seconds before a page is tried again, doubled each time, where its server does not say when."""

ACCEPTED = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"
ACCEPTED_RULES = "text/plain, */*;q=0.5"

MOST_RULES = 5_000_000
"""Bytes of a robots.txt beyond which it is none. Of what comes, the first 500 KiB are read."""

AT_ONCE = 1_000_000
"""Bytes that are decompressed on the loop, which takes some milliseconds; larger bodies go to a thread, where no other page
waits for them. A thread for each page would cost more than nearly all of them take."""


class Fetcher:
    """Fetches pages within one event loop, and keeps what there is to know about their hosts."""

    def __init__(self, settings: Settings, client: Any = None) -> None:
        make_logs_discreet()
        self.settings = settings
        self.hosts = Hosts(settings.concurrency, settings.per_host, settings.delay)
        self.line = OwnConnections(settings, self.hosts) if client is None else lent(client, settings, self.hosts)
        self.asking = Requests(self.line, self.hosts, settings)
        self.robots = Robots(self.fetch_rules) if settings.respect_robots else None
        self.retry = needed("stamina", "scrape", "retries=").retry_context if settings.retries else None

    async def fetch(
        self, url: str, *, html: bool = False, conditions: Conditions | None = None, admit: Callable[[], Awaitable[object]] | None = None
    ) -> Fetched:
        """The page as it came; with `html`, a `FetchError` where it is something else.

        With `conditions` a 304 is an answer like another. `admit` is waited for once, before the
        first request.
        """
        address = read_address(url, allow_private=self.settings.allow_private)
        visit = Visit(self.settings.timeout, admit)
        return await self.tried(lambda: self.attempt(address, html, conditions, visit))

    async def tried(self, work: Callable[[], Awaitable[T]]) -> T:
        """Does the work, and once more and once more where it failed of what may pass."""
        try:
            return await work()
        except FetchError as error:
            if self.retry is None or not error.temporary:
                raise
            failed: FetchError | None = error
        attempts = self.retry(
            is_temporary, attempts=self.settings.retries + 1, timeout=None, wait_initial=FIRST_WAIT, wait_max=LONGEST_WAIT
        )
        async for attempt in attempts:
            with attempt:
                if failed is not None:  # the first attempt has been made: nearly all need no more, and no machinery
                    first, failed = failed, None
                    raise first
                return await work()
        raise AssertionError("the last attempt returns or raises")

    async def attempt(self, address: httpx.URL, html: bool, conditions: Conditions | None, visit: Visit) -> Fetched:
        trail = Redirects(address, ACCEPTED, conditions)
        permit = self.permit if self.robots is not None else None
        answer = await self.asking.follow(trail, visit, self.wanted(trail, html), permit)
        return await self.page(trail, answer, html)

    def wanted(self, trail: Redirects, html: bool) -> Wanted:
        def wanted(status: int, headers: Mapping[str, str]) -> int:
            if not 200 <= status < 300:
                return 0
            if html and says_html(headers) is False:
                raise not_html(trail.url, headers, status)
            return self.settings.max_bytes

        return wanted

    async def permit(self, url: httpx.URL, visit: Visit) -> None:
        assert self.robots is not None
        with visit.clock_stopped():
            rules = await self.robots.rules(url)
        rules.check(url, self.settings.robot)
        if seconds := rules.spacing(self.settings.robot):
            self.hosts.keep_apart(url.host, seconds)

    async def page(self, trail: Redirects, answer: Answer, html: bool) -> Fetched:
        headers = dict(answer.headers.items())
        content = await self.content(trail.url, answer, self.settings.max_bytes)
        if html and answer.status != 304 and not says_html(headers) and not looks_like_html(content):
            raise not_html(trail.url, headers, answer.status)
        start, end, charset = shown(trail.start), shown(trail.url), charset_of(headers)
        return Fetched(start, end, answer.status, headers, content, charset, answer.from_cache)

    async def content(self, url: httpx.URL, answer: Answer, limit: int) -> bytes:
        coding = "" if answer.decoded else answer.headers.get("content-encoding", "")
        raw = answer.raw or b""
        try:
            try:
                return decompressed(raw, coding, min(limit, AT_ONCE) if coding else limit)
            except TooLargeError:
                if not coding or limit <= AT_ONCE:
                    raise
            return await asyncio.to_thread(decompressed, raw, coding, limit)
        except TooLargeError:
            raise failure(url, f"it is larger than {limit:,} bytes", status=answer.status) from None
        except UnreadableError as error:
            raise failure(url, str(error), status=answer.status) from None

    async def fetch_rules(self, url: str) -> bytes:
        """A robots.txt: itself under no rules but the turns of its host, and shorter than a page."""
        limit, visit = min(MOST_RULES, self.settings.max_bytes), Visit(self.settings.timeout)

        async def attempt() -> bytes:
            trail = Redirects(httpx.URL(url), ACCEPTED_RULES)
            answer = await self.asking.follow(trail, visit, lambda status, _: limit if 200 <= status < 300 else 0)
            return await self.content(trail.url, answer, limit)

        return await self.tried(attempt)

    async def close(self) -> None:
        if self.robots is not None:
            await self.robots.close()
        await self.line.close()


def is_temporary(error: Exception) -> bool:
    return isinstance(error, FetchError) and error.temporary


def not_html(url: httpx.URL, headers: Mapping[str, str], status: int) -> FetchError:
    said = headers.get("content-type", "").partition(";")[0].strip()[:80] or "something else"
    return failure(url, f"it is no web page but {said}", status=status)


def lent(client: Any, settings: Settings, hosts: Hosts) -> Any:
    from cleannews.fetch.connections.callers_client import connections_of

    return connections_of(client, settings, hosts)
