"""Clients that callers lend: used, checked, never closed; and HTTP/2 over TLS through our own connections."""

from __future__ import annotations

import asyncio
import gzip
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from cleannews import BlockedURL, FetchError, MissingExtra, Result, Scraper

Answer = Callable[..., bytes]


def lent(client: Any, **settings: Any) -> Scraper:
    return Scraper(client, **{"allow_private": True, "delay": 0, "retries": 0, **settings})


class Minimal:
    """Knows `get` and nothing else."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def get(self, url: str, *, headers: dict[str, str], follow_redirects: bool) -> Any:
        self.asked.append(url)
        assert follow_redirects is False

        class Response:
            status_code = 200
            headers = {"Content-Type": "text/html; charset=utf-8"}  # noqa: RUF012
            content = b"<html>" * 10

        return Response()


Visit = Callable[..., list[Result]]


@pytest.fixture(params=["sync", "async"])
def visit(request: pytest.FixtureRequest) -> Visit:
    """Fetches addresses through a client of either kind, which must be open afterwards."""

    def by_sync(urls: list[str], configure: Callable[[Any], None], clean: bool, **settings: Any) -> list[Result]:
        with httpx.Client() as client:
            configure(client)
            with lent(client, **settings) as scraper:
                results = list(scraper.scrape_many(urls, clean=clean, ordered=True))
            assert not client.is_closed
        return results

    async def by_async(urls: list[str], configure: Callable[[Any], None], clean: bool, **settings: Any) -> list[Result]:
        async with httpx.AsyncClient() as client:
            configure(client)
            async with lent(client, **settings) as scraper:
                results = [result async for result in scraper.ascrape_many(urls, clean=clean, ordered=True)]
            assert not client.is_closed
        return results

    def visit(*urls: str, configure: Callable[[Any], None] = lambda client: None, clean: bool = False, **settings: Any) -> list[Result]:
        if request.param == "sync":
            return by_sync(list(urls), configure, clean, **settings)
        return asyncio.run(by_async(list(urls), configure, clean, **settings))

    return visit


def test_a_client_is_used_and_not_closed(visit: Visit, site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    site.pages["/404"] = answer(b"", status="404 Not Found")
    site.pages["/moved"] = answer(b"", "Location: /end", status="302 Found")

    def configure(client: Any) -> None:
        client.headers["X-Mine"] = "1"

    urls = [site.url(path) for path in ("/404", "/moved", "/b")]
    results = visit(*urls, configure=configure, clean=True)
    assert [result.status for result in results] == [404, 200, 200]
    assert results[1].final_url == site.url("/end")
    assert results[2].article is not None
    assert results[2].article.title == "Late again"
    assert {asked.headers["x-mine"] for asked in site.log} == {"1"}
    assert {asked.headers["user-agent"].split("/")[0] for asked in site.log} == {"cleannews"}


def test_addresses_and_redirects_are_checked(visit: Visit, site: Any, answer: Answer, names: dict[str, list[str]]) -> None:
    names["inside.example"] = ["10.1.2.3"]
    for result in visit(site.url("/a"), "http://inside.example/a", allow_private=False):
        assert isinstance(result.error, BlockedURL)
        assert "open internet" in result.reason
    assert site.connections == 0
    site.pages["/a"] = answer(b"", "Location: file:///etc/passwd", status="302 Found")
    site.pages["/b"] = answer(b"", "Location: /b", status="302 Found")
    first, second = visit(site.url("/a"), site.url("/b"))
    assert first.reason.startswith("only http")
    assert second.reason.endswith("in a circle")


def test_what_is_personal_does_not_follow_to_another_site(visit: Visit, site: Any, answer: Answer, names: dict[str, list[str]]) -> None:
    site.pages["/a"] = answer(b"", "Set-Cookie: seen=1", f"Location: {site.url('/b', 'localhost')}", status="302 Found")
    site.pages["/b"] = answer()

    def configure(client: Any) -> None:
        client.headers["Authorization"] = "Bearer secret"
        client.cookies.set("session", "secret")

    visit(site.url("/a"), configure=configure)
    first, second = (asked.headers for asked in site.log if asked.path in ("/a", "/b"))
    assert first["authorization"] == "bearer secret"
    assert "session=secret" in first["cookie"]
    assert "authorization" not in second
    assert "cookie" not in second


def test_bombs_and_endless_bodies_end(visit: Visit, site: Any, answer: Answer) -> None:
    site.pages["/bomb"] = answer(gzip.compress(b"a" * 50_000_000), "Content-Encoding: gzip")

    async def endless(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            writer.write(b"<p>more of it</p>" * 100)
            await writer.drain()

    site.pages["/endless"] = endless
    results = visit(site.url("/bomb"), site.url("/endless"), max_bytes=100_000)
    assert [result.reason for result in results] == ["it is larger than 100,000 bytes"] * 2
    site.wait_until_left()


def test_slow_pages_are_given_up(visit: Visit, site: Any) -> None:
    async def drip(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
        while True:
            writer.write(b"<")
            await writer.drain()
            await asyncio.sleep(0.01)

    site.pages["/a"] = drip
    [result] = visit(site.url("/a"), timeout=0.5, respect_robots=False)
    assert result.reason == "no whole answer within 0.5 seconds"
    site.wait_until_left()  # the thread of a sync client gives up with the next byte


def test_errors_of_the_client_are_ours(visit: Visit, site: Any) -> None:
    async def nothing(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.close()

    site.otherwise = nothing
    [result] = visit(site.url("/a"), respect_robots=False)
    assert "broke off" in result.reason
    assert isinstance(result.error, FetchError)
    assert result.error.temporary


def test_an_async_client_is_not_for_sync_callers(site: Any) -> None:
    """Its connections belong to its caller's loop."""
    with lent(httpx.AsyncClient()) as scraper, pytest.raises(RuntimeError, match=r"lend an httpx\.Client"):
        scraper.fetch(site.url("/a"))


def test_anything_with_get_will_do() -> None:
    client = Minimal()
    with lent(client) as scraper:
        page = scraper.fetch("http://example.com/a")
        assert (page.status, page.content, page.charset) == (200, b"<html>" * 10, "utf-8")
    with lent(client, max_bytes=20, respect_robots=False) as scraper, pytest.raises(FetchError, match="larger than 20"):
        scraper.fetch("http://example.com/b")
    assert client.asked == ["http://example.com/robots.txt", "http://example.com/a", "http://example.com/b"]


def test_a_strange_client_fails_in_its_own_words() -> None:
    class Odd(Minimal):
        def get(self, url: str, **_: Any) -> Any:
            raise KeyError("no such thing")

    with lent(Odd(), respect_robots=False) as scraper, pytest.raises(FetchError, match="KeyError: 'no such thing'"):
        scraper.fetch("http://example.com/a")


def test_an_async_client_in_its_own_loop(site: Any, answer: Answer) -> None:
    site.otherwise = answer()

    async def main() -> None:
        async with httpx.AsyncClient() as client:
            await client.get(site.url("/before"))
            async with lent(client) as scraper:
                assert (await scraper.ascrape(site.url("/a"))).title == "Late again"
            await client.get(site.url("/after"))

    asyncio.run(main())
    assert site.connections == 1


# ------------------------------------------------------------------------------------------------------ TLS, HTTP/2


class Secure:
    """A site of hypercorn: TLS, and HTTP/2 for those who speak it."""

    def __init__(self, authority: trustme.CA, folder: Path) -> None:
        certificate = authority.issue_cert("127.0.0.1", "news.example")
        self.versions: list[str] = []
        self.hosts: list[str] = []
        self.stop = asyncio.Event()
        self.loop = asyncio.new_event_loop()
        self.ready = threading.Event()
        self.config = self.configured(certificate, folder)
        self.thread = threading.Thread(target=self.run)
        self.thread.start()
        assert self.ready.wait(20)

    def configured(self, certificate: Any, folder: Path) -> Any:
        import socket

        from hypercorn.config import Config

        chain, key = folder / "chain.pem", folder / "key.pem"
        chain.write_bytes(b"".join(blob.bytes() for blob in certificate.cert_chain_pems))
        certificate.private_key_pem.write_to_path(str(key))
        listening = socket.create_server(("127.0.0.1", 0))
        self.port = listening.getsockname()[1]
        config = Config()
        config.bind = [f"fd://{listening.detach()}"]
        config.certfile, config.keyfile = str(chain), str(key)
        config.graceful_timeout = 0.1
        config.accesslog = config.errorlog = None
        return config

    def run(self) -> None:
        from hypercorn.asyncio import serve

        asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(serve(self.app, self.config, shutdown_trigger=self.stop.wait))
        self.loop.run_until_complete(asyncio.sleep(0.05))
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()

    async def app(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            self.ready.set()
            while True:
                message = await receive()
                await send({"type": f"{message['type']}.complete"})
                if message["type"] == "lifespan.shutdown":
                    return
        self.versions.append(scope["http_version"])
        self.hosts.append(dict(scope["headers"]).get(b"host", b"").decode())
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/html")]})
        if scope["path"] == "/endless":
            for _ in range(10_000):
                await send({"type": "http.response.body", "body": b"<p>more" * 1000, "more_body": True})
        body = b"" if scope["path"] == "/robots.txt" else b"<html>" + scope["path"].encode()
        await send({"type": "http.response.body", "body": body})

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.stop.set)
        self.thread.join(20)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA, tmp_path: Path) -> Iterator[Secure]:
    site = Secure(authority, tmp_path)
    yield site
    site.close()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))


@pytest.mark.usefixtures("trusted")
def test_http2_over_tls(secure: Secure, names: dict[str, list[str]]) -> None:
    names["news.example"] = ["127.0.0.1"]  # the certificate is for the name, though the number is connected to
    urls = [f"https://news.example:{secure.port}/{number}" for number in range(30)]
    with Scraper(allow_private=True, delay=0, per_host=8) as scraper:
        results = list(scraper.scrape_many(urls, clean=False, ordered=True))
    assert [result.fetched and result.fetched.content for result in results] == [b"<html>/%d" % number for number in range(30)]
    assert set(secure.versions) == {"2"}


@pytest.mark.usefixtures("trusted")
def test_an_endless_page_spoils_no_other_on_its_connection(secure: Secure) -> None:
    urls = [f"https://127.0.0.1:{secure.port}/{path}" for path in ("1", "endless", "2", "endless", "3", "4")]
    with Scraper(allow_private=True, delay=0, per_host=2, retries=2, max_bytes=100_000) as scraper:
        results = list(scraper.scrape_many(urls, clean=False, ordered=True))
    assert [result.ok for result in results] == [True, False, True, False, True, True]
    assert results[1].reason == "it is larger than 100,000 bytes"


@pytest.mark.usefixtures("trusted")
def test_credentials_go_by_http1_whose_library_does_not_log_them(secure: Secure, caplog: Any) -> None:
    with caplog.at_level("DEBUG"), Scraper(allow_private=True, delay=0, respect_robots=False) as scraper:
        scraper.fetch(f"https://me:secret@127.0.0.1:{secure.port}/a")
    assert secure.versions == ["1.1"]
    assert "bWU6c2VjcmV0" not in caplog.text


def test_certificates_nobody_vouches_for(secure: Secure) -> None:
    private = Scraper(allow_private=True, retries=0, respect_robots=False)
    with private as scraper, pytest.raises(FetchError, match="its certificate is not valid") as caught:
        scraper.fetch(f"https://127.0.0.1:{secure.port}/a")
    assert not caught.value.temporary


@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_name(secure: Secure, names: dict[str, list[str]]) -> None:
    names["other.example"] = ["127.0.0.1"]
    private = Scraper(allow_private=True, retries=0, respect_robots=False)
    with private as scraper, pytest.raises(FetchError, match="its certificate is not valid"):
        scraper.fetch(f"https://other.example:{secure.port}/a")


def test_the_wrong_scheme_for_a_port(site: Any, secure: Secure) -> None:
    with Scraper(allow_private=True, retries=0, respect_robots=False, timeout=0.5) as scraper:
        for url in (f"https://127.0.0.1:{site.port}/a", f"http://127.0.0.1:{secure.port}/a"):
            with pytest.raises(FetchError) as caught:
                scraper.fetch(url)
            assert caught.value.temporary


def test_the_context_of_a_client_is_the_callers(secure: Secure, authority: trustme.CA, names: dict[str, list[str]]) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with httpx.Client(verify=context) as client, lent(client) as scraper:
        assert scraper.fetch(f"https://127.0.0.1:{secure.port}/a").status == 200


# --------------------------------------------------------------------------------------------------- missing libraries


@pytest.mark.parametrize(
    ("module", "settings"),
    [("protego", {"retries": 0}), ("stamina", {"respect_robots": False}), ("hishel", {"retries": 0, "cache": "c"}), ("httpx", {})],
)
def test_a_missing_library_is_told(monkeypatch: pytest.MonkeyPatch, module: str, settings: dict[str, Any], tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.chdir(tmp_path)
    with Scraper(**settings) as scraper, pytest.raises(MissingExtra, match=rf"{module}: pip install 'cleannews\[scrape\]'"):
        scraper.fetch("http://example.com/")


def test_importing_the_library_imports_nothing_of_it() -> None:
    code = "import sys, cleannews; print(sorted({'httpx', 'anyio', 'tqdm', 'hishel', 'asyncio'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
