"""No page leads into a private network: not by its address, not by a redirect, not by a name that changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpcore
import httpx
import pytest

from cleannews import BlockedURL, FetchError, Scraper
from cleannews.fetch.connections import checked_network as connecting

Answer = Callable[..., bytes]


@pytest.fixture
def guarded() -> Any:
    with Scraper(delay=0, retries=2, respect_robots=False, timeout=20) as scraper:
        yield scraper


@pytest.fixture
def dialled(monkeypatch: pytest.MonkeyPatch, site: Any) -> list[tuple[str, int]]:
    """The addresses that were connected to; whatever they are, the site answers."""
    made: list[tuple[str, int]] = []
    connect = connecting.connect

    async def connected(address: str, port: int, *rest: Any) -> Any:
        made.append((address, port))
        return await connect("127.0.0.1", site.port, *rest)

    monkeypatch.setattr(connecting, "connect", connected)
    return made


def test_private_addresses_are_not_connected_to(guarded: Scraper, site: Any) -> None:
    with pytest.raises(BlockedURL, match=r"127\.0\.0\.1 is no address of the open internet"):
        guarded.fetch(site.url("/a"))
    assert site.connections == 0


def test_names_that_lead_to_private_addresses(guarded: Scraper, site: Any, names: dict[str, list[str]]) -> None:
    names["inside.example"] = ["127.0.0.1"]
    with pytest.raises(BlockedURL, match=r"inside\.example leads to 127\.0\.0\.1, which is no address") as caught:
        guarded.fetch(site.url("/a", "inside.example"))
    assert caught.value.url == site.url("/a", "inside.example")
    assert not caught.value.temporary
    assert site.connections == 0


def test_a_name_whose_answer_changes(
    guarded: Scraper, site: Any, answer: Answer, dialled: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address that was checked is the one that is connected to; a second look would have found another."""
    site.pages["/a"] = answer(b"<html>", "Connection: close")
    answers = [["93.184.215.14"], ["127.0.0.1"], ["93.184.215.14"]]
    monkeypatch.setattr(connecting, "resolve", lambda host, port: answers.pop(0))
    url = "http://changing.example:8000/a"
    assert guarded.fetch(url).status == 200
    assert dialled == [("93.184.215.14", 8000)]
    assert site.log[-1].headers["host"] == "changing.example:8000"
    site.wait_until_left()
    with pytest.raises(BlockedURL):
        guarded.fetch(url)
    assert guarded.fetch(url).status == 200
    assert dialled == [("93.184.215.14", 8000)] * 2
    assert answers == []


def test_of_a_mixed_answer_the_public_addresses_are_used(
    guarded: Scraper, site: Any, answer: Answer, dialled: list[Any], names: dict[str, list[str]]
) -> None:
    names["mixed.example"] = ["10.0.0.1", "fe80::1%eth0", "93.184.215.14", "::1"]
    site.pages["/a"] = answer()
    guarded.fetch("http://mixed.example/a")
    assert dialled == [("93.184.215.14", 80)]


def test_a_dead_address_is_passed_over(
    guarded: Scraper, site: Any, answer: Answer, names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = connecting.connect

    async def connected(address: str, port: int, *rest: Any) -> Any:
        if address == "2606:4700::1":
            raise httpcore.ConnectError("no route")
        return await connect("127.0.0.1", site.port, *rest)

    monkeypatch.setattr(connecting, "connect", connected)
    names["two.example"] = ["2606:4700::1", "93.184.215.14"]
    site.pages["/a"] = answer()
    assert guarded.fetch("http://two.example/a").status == 200


@pytest.mark.parametrize("where", ["http://127.0.0.1:{port}/b", "http://inside.example:{port}/b", "http://[::1]:{port}/b"])
def test_redirects_to_private_addresses(
    guarded: Scraper, site: Any, answer: Answer, dialled: list[Any], names: dict[str, list[str]], where: str
) -> None:
    names["outside.example"] = ["93.184.215.14"]
    names["inside.example"] = ["192.168.0.7"]
    target = where.format(port=site.port)
    site.pages["/a"] = answer(b"", f"Location: {target}", status="302 Found")
    with pytest.raises(BlockedURL) as caught:
        guarded.fetch(site.url("/a", "outside.example"))
    assert caught.value.url == target
    assert len(dialled) == 1


def test_a_robots_file_leads_nowhere_private_either(site: Any, answer: Answer, dialled: list[Any], names: dict[str, list[str]]) -> None:
    names["outside.example"] = ["93.184.215.14"]
    site.pages["/robots.txt"] = answer(b"", "Location: http://169.254.169.254/latest", status="301 Moved")
    with Scraper(delay=0, retries=0) as scraper, pytest.raises(BlockedURL, match=r"robots\.txt cannot be had"):
        scraper.fetch(site.url("/a", "outside.example"))
    assert dialled == [("93.184.215.14", site.port)]


def test_unknown_names(guarded: Scraper, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise connecting.socket.gaierror(connecting.socket.EAI_NONAME, "no")

    monkeypatch.setattr(connecting, "resolve", unknown)
    with pytest.raises(FetchError, match="the name of its host is not known") as caught:
        guarded.fetch("http://nobody.example/")
    assert not caught.value.temporary


def test_the_environment_sends_us_through_no_proxy(scraper: Scraper, site: Any, answer: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    site.pages["/a"] = answer()
    assert scraper.fetch(site.url("/a")).status == 200


def test_the_pool_below_httpx_is_the_one_that_is_used() -> None:
    """Were httpx to rename its pool, requests must fail and not go out unchecked."""
    transport = connecting.CheckedTransport(httpx.create_ssl_context(), allow_private=False, http2=False, keepalive=1)
    assert list(vars(transport)) == ["_pool"]
