"""Web sites on loopback, on an event loop and a thread of their own, that say what they are told to, however wrong."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, NamedTuple

import pytest
import stamina

from cleannews import Scraper
from cleannews.fetch.connections import checked_network as connecting

PARAGRAPHS = b"".join(
    b"<p>On day %d the ferry to Orsa was late again, and nobody on the old pier was surprised.</p>" % day for day in range(5)
)
PAGE = b"<!DOCTYPE html><title>Late again</title><h1>Late again</h1><article>" + PARAGRAPHS + b"</article>"


class Asked(NamedTuple):
    """A request as the server saw it, and when."""

    at: float
    path: str
    headers: dict[str, str]


Say = Callable[["Asked", asyncio.StreamWriter], Awaitable[None]]


class Site:
    """A web site: what it says to which path, and the log of who asked."""

    def __init__(self) -> None:
        self.pages: dict[str, Say | bytes] = {}
        self.otherwise: Say | bytes = answer(b"no such page", status="404 Not Found")
        self.log: list[Asked] = []
        self.connections = 0
        self.open: dict[asyncio.StreamWriter, asyncio.StreamReader] = {}
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        self.server = self.call(asyncio.start_server(self.serve, "127.0.0.1", 0))
        self.port: int = self.server.sockets[0].getsockname()[1]

    def call(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        return [asked.path for asked in self.log]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open[writer] = reader
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
                asked = Asked(time.monotonic(), head[0].split(" ")[1], headers)
                self.log.append(asked)
                say = self.pages.get(asked.path, self.otherwise)
                if isinstance(say, bytes):
                    writer.write(say)
                else:
                    await say(asked, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            self.open.pop(writer, None)
            writer.close()

    def wait_until_left(self) -> None:
        """Until nobody is connected; fails where somebody stays."""
        until = time.monotonic() + 20
        while staying := [reader for reader in list(self.open.values()) if not has_left(reader)]:
            assert time.monotonic() < until, f"{len(staying)} connections are still open"
            time.sleep(0.01)

    def close(self) -> None:
        self.call(self.end())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()

    async def end(self) -> None:
        self.server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await asyncio.sleep(0)


def has_left(reader: asyncio.StreamReader) -> bool:
    return reader.at_eof() or reader.exception() is not None


def answer(
    body: bytes = PAGE, *headers: str, status: str = "200 OK", kind: str | None = "text/html; charset=utf-8", length: int | None = None
) -> bytes:
    """An answer of HTTP/1.1; `length` where Content-Length shall not be the truth."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    if kind is not None:
        lines.append(f"Content-Type: {kind}")
    return "\r\n".join((*lines, "", "")).encode("latin-1") + body


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.close()


@pytest.fixture
def scraper() -> Iterator[Scraper]:
    """One that is allowed here and hurries."""
    with Scraper(allow_private=True, delay=0, retries=0, timeout=30) as scraper:
        yield scraper


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What the name server says; other names nobody has."""
    known: dict[str, list[str]] = {}

    def resolve(host: str, port: int) -> list[str]:
        if host not in known:
            raise socket.gaierror(socket.EAI_NONAME, "nobody has this name")
        return known[host]

    monkeypatch.setattr(connecting, "resolve", resolve)
    return known


@pytest.fixture(autouse=True)
def no_backoff() -> Iterator[None]:
    """Retries come at once, as many as there would be."""
    with stamina.set_testing(True, attempts=100, cap=True):
        yield


@pytest.fixture(name="answer")
def answer_() -> Callable[..., bytes]:
    return answer


@pytest.fixture(name="page")
def page_() -> bytes:
    return PAGE
