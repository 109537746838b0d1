"""Connections that are made to the very address that was checked."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterable
from ipaddress import ip_address
from typing import Any

import anyio
import httpcore
import httpx

from cleannews.fetch.addresses import is_public
from cleannews.fetch.connections.socket_stream import connect

__all__ = ["CheckedTransport", "PrivateAddressError", "UnknownNameError"]

ADDRESSES_TRIED = 4
"""Of a name with many: each gets its share of the time to connect, and four dead ones mean a dead site."""

LOOKUPS = 32
"""Names looked up at once. The system's resolver has no other interface than a call that blocks a thread, for seconds
where a name server is slow."""


class PrivateAddressError(Exception):
    """A name led to no public address. No error of the network, so that nothing between here and the page retries it."""


class UnknownNameError(Exception):
    """A name is not known; `temporary` when the name server did not answer."""

    def __init__(self, host: str, temporary: bool) -> None:
        super().__init__(host)
        self.temporary = temporary


class CheckedTransport(httpx.AsyncHTTPTransport):
    """httpx's own transport over connections that look names up themselves; no proxy, no environment, no Unix socket.

    httpx has no argument for the network below it, so the pool is made here. Were httpx to keep its pool elsewhere one
    day, the first request would raise `AttributeError`, and not go out unchecked.
    """

    def __init__(self, context: ssl.SSLContext, *, allow_private: bool, http2: bool, keepalive: int) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=None,  # how many there are is decided before a request comes here
            max_keepalive_connections=keepalive,
            keepalive_expiry=KEEPALIVE,
            http1=True,
            http2=http2,
            network_backend=CheckedNetwork(allow_private),
        )


KEEPALIVE = 15.0
"""Seconds that an idle connection is kept: servers close theirs after 5 to 75, and who closes first needs no retry."""


class CheckedNetwork(httpcore.AsyncNetworkBackend):
    """Looks the name up, keeps the public addresses, and connects to one of these by its number.

    httpcore goes on with the name for TLS and for the Host header, so nothing but the lookup differs.
    """

    def __init__(self, allow_private: bool) -> None:
        self.allow_private = allow_private
        self.lookups = anyio.CapacityLimiter(LOOKUPS)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        until = time.monotonic() + timeout if timeout is not None else None
        addresses = await self.allowed(host, port, timeout)
        for tried, address in enumerate(addresses, 1):
            last = tried == len(addresses)
            share = None if until is None else max((until - time.monotonic()) / (len(addresses) - tried + 1), 0.001)
            try:
                return await connect(address, port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if last:
                    raise
        raise AssertionError("a name without addresses is unknown")

    async def allowed(self, host: str, port: int, timeout: float | None) -> list[str]:
        """The addresses of a name that may be connected to."""
        addresses = [host] if is_number(host) else await self.looked_up(host, port, timeout)
        public = [address for address in addresses if self.allow_private or is_public(address)]
        if not public:
            raise PrivateAddressError(f"{host} leads to {addresses[0]}")
        return public[:ADDRESSES_TRIED]

    async def looked_up(self, host: str, port: int, timeout: float | None) -> list[str]:
        with anyio.move_on_after(timeout):
            # A lookup cannot be stopped; its thread is left alone until the name server answers or gives up.
            return await anyio.to_thread.run_sync(lookup, host, port, abandon_on_cancel=True, limiter=self.lookups)
        raise httpcore.ConnectTimeout("the name server did not answer")

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        raise PrivateAddressError("sockets of this machine are not fetched from")

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds)


def is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def lookup(host: str, port: int) -> list[str]:
    """The addresses of a host in the system's order, at least one; `UnknownNameError` where there is none."""
    try:
        found = resolve(host, port)
    except socket.gaierror as error:
        raise UnknownNameError(host, error.errno == socket.EAI_AGAIN) from None
    except (OSError, UnicodeError):
        raise UnknownNameError(host, False) from None
    if not found:
        raise UnknownNameError(host, False)
    return found


def resolve(host: str, port: int) -> list[str]:
    """What the system's resolver says; `127.1` and `0x7f.1` are numbers to it, which the check sees through."""
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))
