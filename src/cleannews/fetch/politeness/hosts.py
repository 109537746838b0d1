"""Whose turn it is at which host: how many requests at a time, how far apart, and when a host wants to be left alone."""

from __future__ import annotations

import asyncio
import heapq
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

__all__ = ["Hosts", "LeftAloneError", "Turn", "Visit"]

PATIENCE = 300.0
"""Seconds that a page waits because its host asks for it (Retry-After, Crawl-delay), not counting the pages before
it. A host that asks for more gets no further request before that time, and its pages end in an error that says so."""

REMEMBERED = 10_000
"""Hosts kept in mind; idle ones go first. One costs a kilobyte."""


TRAVEL = 0.25
"""Seconds that a request may take to reach its server longer than the next one does. What counts is when it got there:
no later than its answer came, or than this."""

NEVER = float("-inf")


class LeftAloneError(Exception):
    """The host asks for a longer wait than we have patience for: `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Visit:
    """One page on its way: the seconds that it may still take, and its place among the pages under way.

    The clock stands still while the page waits for its turn, which is no fault of its server.
    """

    def __init__(self, seconds: float, admit: Callable[[], Awaitable[object]] | None = None) -> None:
        self.seconds = seconds
        self.admit = admit
        self.limit: asyncio.Timeout | None = None

    def clock(self) -> asyncio.Timeout:
        """The time limit of one attempt; raises `TimeoutError`."""
        self.limit = asyncio.timeout(self.seconds)
        return self.limit

    @contextmanager
    def clock_stopped(self) -> Iterator[None]:
        limit, until = self.limit, self.limit.when() if self.limit else None
        if limit is None or until is None:
            yield
            return
        loop = asyncio.get_running_loop()
        left = until - loop.time()
        limit.reschedule(None)
        yield
        limit.reschedule(loop.time() + left)

    async def admitted(self) -> None:
        """Waits once, before its first request, until there is room for one more page that nobody has read."""
        if self.admit is not None:
            admit, self.admit = self.admit, None
            await admit()


@dataclass(slots=True)
class Host:
    """What is known of one host; times are of the monotonic clock."""

    free: list[int]
    """Numbers of its places that are free, the lowest first, so that a host keeps to few connections."""
    queue: asyncio.Semaphore
    gate: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held from the wait until the request has been sent: the next one counts from there, not from a connection that
    took a second to make."""
    spacing: float = 0.0
    sent: float = NEVER
    reached: float = NEVER
    """By when the last request was at the server."""
    shut_until: float = NEVER

    def wait(self) -> float:
        """Seconds until the next request may start."""
        due = self.reached + self.spacing if self.spacing else NEVER
        return max(due, self.shut_until) - time.monotonic()

    async def due(self) -> None:
        while (seconds := self.wait()) > 0:
            if seconds > PATIENCE:
                raise LeftAloneError(seconds)
            # most of it first: by then the answer has come, and with it the news that there is less to wait
            await asyncio.sleep(seconds - TRAVEL if seconds > TRAVEL else seconds)

    def idle(self, places: int) -> bool:
        return len(self.free) == places and not self.gate.locked() and self.wait() <= 0


class Hosts:
    """Gives turns: at most `concurrency` in all, `per_host` at one host, and `delay` seconds from start to start."""

    def __init__(self, concurrency: int, per_host: int, delay: float) -> None:
        self.per_host = per_host
        self.delay = delay
        self.under_way = asyncio.Semaphore(concurrency)
        self.hosts: dict[str, Host] = {}

    async def turn(self, name: str, visit: Visit) -> Turn:
        """Waits for a turn at the host; `LeftAloneError` where that would take too long."""
        host = self.host(name)
        with visit.clock_stopped():
            await host.queue.acquire()
            place = heapq.heappop(host.free)
            try:
                await host.gate.acquire()
                try:
                    await self.start(host, visit)
                except BaseException:
                    host.gate.release()
                    raise
            except BaseException:
                heapq.heappush(host.free, place)
                host.queue.release()
                raise
        return Turn(host, place, self.under_way)

    async def start(self, host: Host, visit: Visit) -> None:
        while True:
            await host.due()
            await visit.admitted()
            await self.under_way.acquire()
            if host.wait() <= 0:  # it may have asked for a pause meanwhile
                return
            self.under_way.release()

    def host(self, name: str) -> Host:
        host = self.hosts.get(name)
        if host is None:
            if len(self.hosts) >= REMEMBERED:
                self.forget_idle()
            host = Host(list(range(self.per_host)), asyncio.Semaphore(self.per_host), spacing=self.delay)
            self.hosts[name] = host
        return host

    def forget_idle(self) -> None:
        """A host that says nothing and waits for nothing; its crawl delay is told again by its robots rules."""
        self.hosts = {name: host for name, host in self.hosts.items() if not host.idle(self.per_host)}

    def keep_apart(self, name: str, seconds: float) -> None:
        """The host asks for so many seconds between requests."""
        host = self.host(name)
        host.spacing = max(self.delay, seconds)

    def pause(self, name: str, seconds: float) -> None:
        """The host asks not to be asked for so long."""
        host = self.host(name)
        host.shut_until = max(host.shut_until, time.monotonic() + seconds)


class Turn:
    """The right to one request: `sent` when it has left, `end` when its answer has been read or given up."""

    __slots__ = ("at", "ended", "host", "place", "under_way", "waiting")

    def __init__(self, host: Host, place: int, under_way: asyncio.Semaphore) -> None:
        self.host, self.place, self.under_way = host, place, under_way
        self.ended = False
        self.waiting = True
        self.at = NEVER
        if not host.spacing and host.sent > NEVER:  # the first may be of a host whose delay we are yet to learn
            self.sent()

    def sent(self) -> None:
        if self.waiting:
            self.waiting = False
            self.at = self.host.sent = time.monotonic()
            self.host.reached = self.at + TRAVEL
            self.host.gate.release()

    def answered(self) -> None:
        """The answer begins, so the request has been at the server for a while."""
        self.sent()
        if self.host.sent == self.at:
            self.host.reached = min(self.host.reached, time.monotonic())

    def end(self) -> None:
        if not self.ended:
            self.ended = True
            self.sent()
            self.under_way.release()
            heapq.heappush(self.host.free, self.place)
            self.host.queue.release()

    async def trace(self, event: str, info: object) -> None:
        """httpcore tells here what it does."""
        if event.endswith("send_request_headers.complete"):
            self.sent()
