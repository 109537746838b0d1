"""Lines through a client that the caller lent us: used, and never closed.

It makes its connections itself, so an address is checked before each request and not at the moment of connecting.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, closing, contextmanager
from typing import Any

import anyio
import httpx

from cleannews.errors import FetchError
from cleannews.fetch.addresses import failure
from cleannews.fetch.bodies.body import TooLargeError, declared_length
from cleannews.fetch.connections.checked_network import CheckedNetwork
from cleannews.fetch.connections.pools import DRAINED, collected
from cleannews.fetch.event_loop import is_async
from cleannews.fetch.exchange import Answer, Wanted
from cleannews.fetch.politeness.hosts import Hosts, Turn, Visit
from cleannews.fetch.redirects import Redirects
from cleannews.fetch.settings import Settings

__all__ = ["CallersAsyncClient", "CallersSyncClient", "connections_of"]

PERSONAL = ("authorization", "cookie", "proxy-authorization")
"""Headers that the client adds by itself to every request, and that must not follow a redirect to another site."""


def connections_of(client: Any, settings: Settings, hosts: Hosts) -> CallersClient:
    """The line through a client, as it is for sync or for async callers."""
    return (CallersAsyncClient if is_async(client) else CallersSyncClient)(client, settings, hosts)


class CallersClient:
    """What both kinds share: the check of the address, the turn at the host, the errors."""

    def __init__(self, client: Any, settings: Settings, hosts: Hosts) -> None:
        self.client, self.hosts = client, hosts
        self.network = CheckedNetwork(settings.allow_private)

    async def ask(self, trail: Redirects, headers: dict[str, str], visit: Visit, wanted: Wanted) -> Answer:
        port = trail.url.port or (443 if trail.url.scheme == "https" else 80)
        if not self.network.allow_private:
            await self.network.allowed(trail.url.host, port, visit.seconds)
        turn = await self.hosts.turn(trail.url.host, visit)
        try:
            return await self.exchange(trail, headers, turn, wanted)
        except (FetchError, httpx.HTTPError, TooLargeError):
            raise
        except Exception as error:  # of a client that is not httpx
            transport = any(kind.__name__ == "TransportError" for kind in type(error).__mro__)
            temporary = transport or isinstance(error, OSError)
            raise failure(trail.url, f"{type(error).__name__}: {error}", temporary=temporary) from error
        finally:
            turn.end()

    async def exchange(self, trail: Redirects, headers: dict[str, str], turn: Turn, wanted: Wanted) -> Answer:
        raise NotImplementedError

    async def close(self) -> None:
        """The client is the caller's."""


class CallersAsyncClient(CallersClient):
    """Through an `httpx.AsyncClient` or its like."""

    async def exchange(self, trail: Redirects, headers: dict[str, str], turn: Turn, wanted: Wanted) -> Answer:
        async with self.opened(trail, headers) as response:
            turn.answered()
            answer, limit = answer_of(response, wanted)
            if (whole := whole_body(response)) is not None:
                answer.raw = within(whole, limit)
                return answer
            try:
                chunks = response.aiter_bytes() if answer.decoded else response.aiter_raw()
                answer.raw = await collected(chunks, answer.headers, limit or DRAINED)
            except TooLargeError:
                if limit:
                    raise
            return answer

    @asynccontextmanager
    async def opened(self, trail: Redirects, headers: dict[str, str]) -> AsyncIterator[Any]:
        client, url = self.client, str(trail.url)
        if hasattr(client, "build_request"):
            request, options = request_of(client, trail, headers)
            response = await client.send(request, stream=True, follow_redirects=False, **options)
            try:
                yield response
            finally:
                await response.aclose()
        elif hasattr(client, "stream"):
            async with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
                yield response
        else:
            yield await client.get(url, headers=headers, follow_redirects=False)


class CallersSyncClient(CallersClient):
    """Through an `httpx.Client` or its like, each request on a thread.

    A thread cannot be cancelled: a request that is given up ends with its next bytes, or with the client's own timeout.
    """

    def __init__(self, client: Any, settings: Settings, hosts: Hosts) -> None:
        super().__init__(client, settings, hosts)
        self.threads = anyio.CapacityLimiter(settings.concurrency)

    async def exchange(self, trail: Redirects, headers: dict[str, str], turn: Turn, wanted: Wanted) -> Answer:
        loop, given_up = asyncio.get_running_loop(), threading.Event()

        def work() -> Answer:
            return self.blocking(trail, headers, wanted, lambda: loop.call_soon_threadsafe(turn.answered), given_up)

        try:
            return await anyio.to_thread.run_sync(work, abandon_on_cancel=True, limiter=self.threads)
        finally:
            given_up.set()

    def blocking(
        self, trail: Redirects, headers: dict[str, str], wanted: Wanted, answered: Callable[[], object], given_up: threading.Event
    ) -> Answer:
        with self.opened(trail, headers) as response:
            if given_up.is_set():
                raise TimeoutError
            answered()
            answer, limit = answer_of(response, wanted)
            if (whole := whole_body(response)) is not None:
                answer.raw = within(whole, limit)
                return answer
            try:
                chunks = response.iter_bytes() if answer.decoded else response.iter_raw()
                answer.raw = gathered(chunks, answer.headers, limit or DRAINED, given_up)
            except TooLargeError:
                if limit:
                    raise
            return answer

    @contextmanager
    def opened(self, trail: Redirects, headers: dict[str, str]) -> Iterator[Any]:
        client, url = self.client, str(trail.url)
        if hasattr(client, "build_request"):
            request, options = request_of(client, trail, headers)
            response = client.send(request, stream=True, follow_redirects=False, **options)
            with closing(response):
                yield response
        elif hasattr(client, "stream"):
            with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
                yield response
        else:
            yield client.get(url, headers=headers, follow_redirects=False)


def request_of(client: Any, trail: Redirects, headers: dict[str, str]) -> tuple[Any, dict[str, Any]]:
    """The request, with what the client adds to it; on another site than it was meant for, without what is personal."""
    own_cookies = trail.elsewhere or not hasattr(client, "cookies")
    sent = {name: value for name, value in headers.items() if own_cookies or name != "cookie"}
    request = client.build_request("GET", str(trail.url), headers=sent)
    if not trail.elsewhere:
        return request, {}
    for name in PERSONAL:
        if name not in sent and name in request.headers:
            del request.headers[name]
    return request, {"auth": None}


def answer_of(response: Any, wanted: Wanted) -> tuple[Answer, int]:
    pairs = response.headers.multi_items() if hasattr(response.headers, "multi_items") else dict(response.headers)
    headers = httpx.Headers(pairs)
    shows_raw = hasattr(response, "aiter_raw") or hasattr(response, "iter_raw")
    answer = Answer(response.status_code, headers, decoded=not shows_raw)
    return answer, wanted(answer.status, headers)


def whole_body(response: Any) -> bytes | None:
    """The body of a response that knows no streaming."""
    if any(hasattr(response, name) for name in ("aiter_raw", "iter_raw", "aiter_bytes", "iter_bytes")):
        return None
    return bytes(response.content)


def within(body: bytes, limit: int) -> bytes:
    if limit and len(body) > limit:
        raise TooLargeError
    return body


def gathered(chunks: Iterable[bytes], headers: Mapping[str, str], limit: int, given_up: threading.Event) -> bytes:
    """As `collected`, for a thread."""
    if declared_length(headers) > limit:
        raise TooLargeError
    parts, size = [], 0
    for chunk in chunks:
        size += len(chunk)
        if size > limit:
            raise TooLargeError
        if given_up.is_set():
            raise TimeoutError
        parts.append(chunk)
    return b"".join(parts)
