"""A small web site on this machine, for tests that want a real server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest


class Site:
    """Answers with the pages it was given, and keeps a log of what it was asked for.

    A page is a body, or ``(status, headers, body)``; of `slow` pages it thinks until the test is over. ``{site}`` in a body stands for the site's own address.
    """

    def __init__(self) -> None:
        self.pages: dict[str, Any] = {}
        self.log: list[str] = []
        self.url = ""
        self.slow: set[str] = set()
        self.over = threading.Event()

    def __setitem__(self, path: str, page: Any) -> None:
        self.pages[path] = page

    def answer(self, path: str) -> tuple[int, dict[str, str], bytes]:
        self.log.append(path)
        if path in self.slow:
            self.over.wait(60)
        page = self.pages.get(path, (404, {}, b"nothing here"))
        status, headers, body = page if isinstance(page, tuple) else (200, {}, page)
        body = body.encode() if isinstance(body, str) else body
        return status, headers, body.replace(b"{site}", self.url.encode())


@pytest.fixture
def site() -> Iterator[Site]:
    given = Site()

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, headers, body = given.answer(self.path)
            self.send_response(status)
            headers = {"Content-Type": "text/html; charset=utf-8" if body[:9].lower() == b"<!doctype" else "text/xml", **headers}
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None: ...

    class Server(ThreadingHTTPServer):
        request_queue_size = 128

        def handle_error(self, *_: object) -> None: ...  # clients are killed in these tests

    server = Server(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    given.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield given
    finally:
        given.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
