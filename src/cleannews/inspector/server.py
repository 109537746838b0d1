"""The inspector's server: Starlette on uvicorn, on this machine's own address and no other."""

from __future__ import annotations

import json
import secrets
import socket
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from cleannews.article import Article
from cleannews.inspector.document import document_of
from cleannews.inspector.golden import golden_files
from cleannews.inspector.guard import Guard
from cleannews.inspector.page import asset, served_page, styles
from cleannews.inspector.saving import Correction, corrected, tried_rule
from cleannews.segments import Kind

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

__all__ = ["Given", "application", "serve"]

LOOPBACK = "127.0.0.1"
MOST_BYTES = 32_000_000
"""Of one request: far more than a story, less than what would fill the memory."""


class Given:
    """What is inspected: a text or a page, and how it is cleaned."""

    def __init__(
        self,
        content: bytes | str,
        *,
        html: bool | None = None,
        url: str | None = None,
        charset: str | None = None,
        name: str = "",
        **options: Any,
    ) -> None:
        from cleannews.pipeline import OPENING, opens_as_page

        opening = content[:OPENING].decode("latin-1") if isinstance(content, bytes) else content
        self.is_page = bool(opens_as_page(opening, 0, OPENING)) if html is None else html
        if isinstance(content, bytes) and not self.is_page:
            content = content.decode("utf-8-sig", "replace")
        self.content, self.name, self.options = content, name, options
        self.known = {key: value for key, value in (("url", url), ("charset", charset)) if value}

    def clean(self, also: tuple[Any, ...] = ()) -> Article:
        from cleannews.pipeline import clean, clean_html

        options = {**self.options, "also": (*self.options.get("also", ()), *also)}
        if self.is_page:
            return clean_html(self.content, **self.known, **options)  # type: ignore[arg-type]
        return clean(self.content, **options)  # type: ignore[arg-type]

    def document(self) -> dict[str, Any]:
        return document_of(self.clean(), name=self.name, is_page=self.is_page)

    def golden(self, corrections: list[Correction]) -> dict[str, Any]:
        article = corrected(self.clean, corrections)
        return {"files": golden_files(article, self.content, is_page=self.is_page, known=self.known)}


class Desk:
    """The answers to the page's questions; it remembers what was cleaned last."""

    def __init__(self, given: Given | None, **options: Any) -> None:
        self.given, self.options = given, options
        self.last: tuple[Given, dict[str, Any]] | None = None

    async def opened(self, request: Request) -> Response:
        """What was cleaned last, for a page that is loaded anew."""
        return await answered(partial(self.document, self.given) if self.given else dict)

    def document(self, given: Given) -> dict[str, Any]:
        if self.last is None or self.last[0] is not given:
            self.last = given, given.document()
        return self.last[1]

    async def cleaned(self, request: Request) -> Response:
        content = await body_of(request)
        asked = request.query_params
        html = {"page": True, "text": False}.get(asked.get("as", ""))
        given = Given(content, html=html, url=asked.get("url") or None, name=asked.get("name", ""), **self.options)
        self.given = given
        return await answered(partial(self.document, given))

    async def golden(self, request: Request) -> Response:
        asked = json.loads(await body_of(request))
        corrections = [(int(start), int(end), Kind(kind).value) for start, end, kind in asked["corrections"]]
        given = self.given or Given("", **self.options)
        return await answered(lambda: given.golden(corrections))

    async def rule(self, request: Request) -> Response:
        toml = (await body_of(request)).decode("utf-8", "replace")
        return await answered(partial(tried_rule, toml, self.given.clean if self.given else None))


async def body_of(request: Request) -> bytes:
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > MOST_BYTES:
            raise ValueError(f"more than {MOST_BYTES:,} bytes")
        parts.append(part)
    return b"".join(parts)


async def answered(work: Callable[[], dict[str, Any]]) -> Response:
    from starlette.concurrency import run_in_threadpool
    from starlette.responses import Response

    told = await run_in_threadpool(work)
    return Response(json.dumps(told), media_type="application/json")


async def refused(request: Request, error: Exception) -> Response:
    from starlette.responses import Response

    return Response(json.dumps({"error": f"{error}"}), status_code=400, media_type="application/json")


def application(token: str, port: int, given: Given | None = None, **options: Any) -> Guard:
    """The inspector as an ASGI application behind its guard; `options` are those of :func:`cleannews.clean`."""
    from starlette.applications import Starlette
    from starlette.responses import Response
    from starlette.routing import Route

    from cleannews.errors import CleannewsError

    def file(text: Callable[[], str], media_type: str) -> Any:
        async def give(request: Request) -> Response:
            return Response(text(), media_type=media_type)

        return give

    desk = Desk(given, **options)
    script = "text/javascript"
    routes = [
        Route("/", file(served_page, "text/html")),
        Route("/inspector.css", file(styles, "text/css")),
        Route("/source.js", file(lambda: asset("source.js"), script)),
        Route("/inspector.js", file(lambda: asset("inspector.js"), script)),
        Route("/api/document", desk.opened),
        Route("/api/clean", desk.cleaned, methods=["POST"]),
        Route("/api/golden", desk.golden, methods=["POST"]),
        Route("/api/rule", desk.rule, methods=["POST"]),
    ]
    handlers: Any = {ValueError: refused, KeyError: refused, TypeError: refused, CleannewsError: refused}
    return Guard(Starlette(routes=routes, exception_handlers=handlers), token, port)


def serve(
    given: Given | None = None,
    *,
    port: int = 0,
    ready: Callable[[str], object] = print,
    started: Callable[[Any], object] | None = None,
    **options: Any,
) -> None:
    """Serve the inspector until it is interrupted; `ready` is told its address, which has the token in it.

    `port` 0 takes a free one. `started` is given uvicorn's server, whose ``should_exit`` ends it.
    """
    import uvicorn

    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        taken = listening.getsockname()[1]
        token = secrets.token_urlsafe(24)
        config = uvicorn.Config(
            application(token, taken, given, **options),
            log_level="warning", access_log=False, server_header=False, lifespan="off", ws="none",
        )  # fmt: skip
        server = uvicorn.Server(config)
        if started is not None:
            started(server)
        ready(f"http://{LOOPBACK}:{taken}/{token}/")
        server.run(sockets=[listening])
