"""One connection, as httpcore wants it, straight on asyncio.

httpcore brings one over anyio. It takes a task group to connect to a single address, which leaves warnings behind where
a page is given up in that moment, and looks the socket up several times a request; this one costs a sixth less a page.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterable
from typing import Any, cast

import httpcore

__all__ = ["Wire", "connect"]

HELD = 256 * 1024
"""Bytes that have come and nobody has read, from which the server has to wait."""

GOODBYE = 1.0
"""Seconds for the farewell of TLS, which nothing depends on."""


async def connect(address: str, port: int, timeout: float | None, local_address: str | None, options: Iterable[Any] | None) -> Wire:
    """A connection to an IP address."""
    local = None if local_address is None else (local_address, 0)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(timeout):
            _, wire = await loop.create_connection(Wire, address, port, local_addr=local)
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(str(error)) from error
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    for option in options or ():
        wire.transport.get_extra_info("socket").setsockopt(*option)
    return wire


class Wire(httpcore.AsyncNetworkStream, asyncio.Protocol):
    """Bytes out, bytes in; closed at once and without ceremony."""

    def __init__(self) -> None:
        self.come = bytearray()
        self.ended = False
        self.full = False
        self.error: Exception | None = None
        self.reader: asyncio.Future[None] | None = None
        self.writer: asyncio.Future[None] | None = None

    # ------------------------------------------------------------------------------------- what asyncio tells us

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self.come += data
        if len(self.come) > HELD and not self.full:
            self.full = True
            self.transport.pause_reading()
        wake(self.reader)

    def eof_received(self) -> bool:
        self.ended = True
        wake(self.reader)
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self.ended = True
        self.error = exc
        wake(self.reader)
        wake(self.writer)

    def pause_writing(self) -> None:
        self.writer = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        wake(self.writer)
        self.writer = None

    # ------------------------------------------------------------------------------------- what httpcore asks of us

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if not self.come and not self.ended:
            self.reader = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout):
                    await self.reader
            except TimeoutError as error:
                raise httpcore.ReadTimeout from error
            finally:
                self.reader = None
        if not self.come and self.error is not None:
            raise httpcore.ReadError(str(self.error)) from self.error
        data = bytes(self.come[:max_bytes])
        del self.come[:max_bytes]
        if self.full and len(self.come) < HELD // 2:
            self.full = False
            if not self.transport.is_closing():
                self.transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        if self.transport.is_closing():
            raise httpcore.WriteError("the connection is closed")
        self.transport.write(buffer)
        if self.writer is not None:
            try:
                async with asyncio.timeout(timeout):
                    await asyncio.shield(self.writer)
            except TimeoutError as error:
                raise httpcore.WriteTimeout from error
            if self.ended and self.error is not None:
                raise httpcore.WriteError(str(self.error)) from self.error

    async def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None) -> Wire:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                secured = await loop.start_tls(
                    self.transport, self, ssl_context, server_hostname=server_hostname, ssl_shutdown_timeout=GOODBYE
                )
        except TimeoutError as error:
            self.transport.abort()
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:  # ssl.SSLError is one
            self.transport.abort()
            raise httpcore.ConnectError(str(error)) from error
        except BaseException:
            self.transport.abort()
            raise
        if secured is None:
            raise httpcore.ConnectError("the server closed the connection")
        self.transport = secured
        return self

    async def aclose(self) -> None:
        # Nothing is waited for: httpcore closes several in a row, and a cancellation would come in between.
        self.transport.abort()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # asked of an idle connection: the server has closed it, or says what nobody asked
            return bool(self.come) or self.ended
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self.transport.get_extra_info(names.get(info, info))


def wake(waiting: asyncio.Future[None] | None) -> None:
    if waiting is not None and not waiting.done():
        waiting.set_result(None)
