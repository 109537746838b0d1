"""Lines to the servers: our own connections, spread over several pools, or the caller's client.

Each takes a request and gives an answer with its body still compressed; what it cannot do, it says by an exception of
httpx, `PrivateAddressError`, `UnknownNameError` or `LeftAloneError`.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

import httpx

from cleannews.fetch.bodies.body import TooLargeError, declared_length
from cleannews.fetch.connections.checked_network import CheckedTransport
from cleannews.fetch.exchange import Answer, Wanted
from cleannews.fetch.politeness.hosts import Hosts, Turn, Visit

if TYPE_CHECKING:
    from cleannews.fetch.redirects import Redirects
    from cleannews.fetch.settings import Settings

__all__ = ["Connections", "OwnConnections", "collected"]

POOLS = 64
"""httpx 0.28 looks at every connection of a pool for every request: with 64 requests in flight one pool costs 11 to
14 ms a page, sixteen cost 2.4 (encode/httpx#3215). More pools cost nothing, and hosts seldom meet in one."""
PLACES_A_POOL = 4
"""Places of one host that share a pool."""
KEPT = 512
"""Idle connections at most, of all pools. A pool that may keep too few makes a new one for every page of its hosts,
which takes four times as long; systems allow 1,024 open files, or 256."""

DRAINED = 64 * 1024
"""Bytes of a body that nobody wants (of a redirect, of an error page) which are read so that the connection can be
used again; for more a new connection is cheaper."""


class Connections(Protocol):
    async def ask(self, trail: Redirects, headers: dict[str, str], visit: Visit, wanted: Wanted) -> Answer: ...

    async def close(self) -> None: ...


class OwnConnections:
    """Our own connections; with a cache in front of them where one is asked for."""

    def __init__(self, settings: Settings, hosts: Hosts) -> None:
        self.front: httpx.AsyncBaseTransport = Pools(settings, hosts)
        self.plain = self.front
        if settings.cache:
            from cleannews.fetch.connections.cache import cached

            self.front = cached(self.front, settings.cache)

    async def ask(self, trail: Redirects, headers: dict[str, str], visit: Visit, wanted: Wanted) -> Answer:
        timeouts = {"connect": visit.seconds, "read": None, "write": None, "pool": None}  # the visit's clock is over all
        request = httpx.Request("GET", trail.url, headers=headers, extensions={"timeout": timeouts, "visit": visit})
        personal = "authorization" in headers or "cookie" in headers  # answers to one person are not kept for others
        response = await (self.plain if personal else self.front).handle_async_request(request)
        said = response.extensions.get("caching") or {}
        answer = Answer(response.status_code, response.headers, from_cache=bool(said.get("from_cache")))
        limit, whole = 0, False
        try:
            limit = wanted(answer.status, answer.headers)
            answer.raw = await collected(response.stream, response.headers, limit or DRAINED)  # type: ignore[arg-type]
            whole = True
        except TooLargeError:
            if limit:
                raise
        finally:
            if not whole:
                await hang_up(response)
            await response.stream.aclose()  # type: ignore[union-attr]
        return answer

    async def close(self) -> None:
        await self.front.aclose()
        await asyncio.sleep(0)  # sockets are closed with the next turn of the loop


async def hang_up(response: httpx.Response) -> None:
    """An unread rest of HTTP/2 would fill the window of the connection, and stop all others on it: close it whole."""
    stream = response.extensions.get("network_stream")
    if response.extensions.get("http_version") == b"HTTP/2" and stream is not None:
        await stream.aclose()


async def collected(chunks: AsyncIterator[bytes], headers: Mapping[str, str], limit: int) -> bytes:
    """The body as it comes; `TooLargeError` at the first byte over the limit, or before where its length is declared."""
    if declared_length(headers) > limit:
        raise TooLargeError
    parts, size = [], 0
    async for chunk in chunks:
        size += len(chunk)
        if size > limit:
            raise TooLargeError
        parts.append(chunk)
    return b"".join(parts)


class Pools(httpx.AsyncBaseTransport):
    """Takes a turn at the host for each request, and sends it through the host's pool."""

    def __init__(self, settings: Settings, hosts: Hosts) -> None:
        self.settings = settings
        self.hosts = hosts
        self.context = httpx.create_ssl_context()
        self.pools: dict[int, CheckedTransport] = {}
        self.closed = False
        self.kept = max(1, min(KEPT, most_files() // 4) // POOLS)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        if self.closed:
            raise RuntimeError("this Scraper is closed")
        turn = await self.hosts.turn(host, request.extensions["visit"])
        try:
            if turn.waiting:
                request.extensions = {**request.extensions, "trace": turn.trace}
            response = await self.pool(host, turn.place, request).handle_async_request(request)
        except BaseException:
            turn.end()
            raise
        turn.answered()
        response.stream = Body(response.stream, turn)
        return response

    def pool(self, host: str, place: int, request: httpx.Request) -> CheckedTransport:
        number = (zlib.crc32(host.encode()) + place // PLACES_A_POOL) % POOLS
        personal = "authorization" in request.headers or "cookie" in request.headers
        if personal:  # h2 writes all headers into its debug log, h11 does not
            number += POOLS
        pool = self.pools.get(number)
        if pool is None:
            pool = self.pools[number] = CheckedTransport(
                self.context, allow_private=self.settings.allow_private, http2=not personal and has_http2(), keepalive=self.kept
            )
        return pool

    async def aclose(self) -> None:
        self.closed = True
        pools, self.pools = self.pools, {}
        for pool in pools.values():
            await pool.aclose()


class Body(httpx.AsyncByteStream):
    """A body that ends its turn when it is closed."""

    def __init__(self, stream: Any, turn: Turn) -> None:
        self.stream, self.turn = stream, turn

    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = self.stream.__aiter__()
        return iterator

    async def aclose(self) -> None:
        try:
            await self.stream.aclose()
        finally:
            self.turn.end()


def most_files() -> int:
    """How many files, and so connections, this process may have open."""
    try:
        import resource
    except ImportError:  # Windows has another limit, and a higher one
        return 8_192
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return limit if limit > 0 else 8_192


def has_http2() -> bool:
    try:
        import h2  # noqa: F401
    except ImportError:
        return False
    return True
