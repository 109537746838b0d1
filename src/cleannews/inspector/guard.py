"""Who may talk to the inspector: this machine, with the token, from the inspector's own page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from hmac import compare_digest
from typing import Any

from cleannews.inspector.page import POLICY

__all__ = ["Guard"]

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)


class Guard:
    """Refuses a request whose Host is not this server, whose Origin is another page, or whose path lacks the token.

    A page elsewhere can send requests to this machine (and, by a name of its own that leads here, read the answers):
    Host, Origin and token stand against that.
    """

    def __init__(self, app: App, token: str, port: int) -> None:
        self.app, self.token = app, token
        self.hosts = frozenset(f"{name}:{port}".encode() for name in ("127.0.0.1", "localhost", "[::1]"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http" and (inner := self.admitted(scope)) is not None:
            await self.app({**scope, "path": inner, "raw_path": inner.encode()}, receive, with_headers(send))
        elif scope["type"] == "http":
            await with_headers(send)({"type": "http.response.start", "status": 403, "headers": []})
            await send({"type": "http.response.body", "body": b"forbidden"})

    def admitted(self, scope: Scope) -> str | None:
        """The path behind the token, where the request is one of ours."""
        headers: dict[bytes, bytes] = dict(scope["headers"])
        if headers.get(b"host") not in self.hosts:
            return None
        origin = headers.get(b"origin")
        if origin is None and scope["method"] != "GET":
            return None
        if origin is not None and origin.removeprefix(b"http://") not in self.hosts:
            return None
        _, token, inner = (*scope["path"].split("/", 2), "", "")[:3]
        if not compare_digest(token.encode("utf-8", "replace"), self.token.encode()):
            return None
        return f"/{inner}"


def with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", ()), *HEADERS]
        await send(message)

    return sending
