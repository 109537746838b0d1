"""Redirects are followed one by one, each checked as the first, and carry nothing to another site."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest

from cleannews import BlockedURL, FetchError, Scraper

Answer = Callable[..., bytes]


def to(answer: Answer, where: str, *headers: str, status: str = "302 Found") -> bytes:
    return answer(b"moved", f"Location: {where}", *headers, status=status)


def failure(scraper: Scraper, url: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        scraper.fetch(url)
    return caught.value


@pytest.mark.parametrize("status", ["301 a", "302 b", "303 c", "307 d", "308 e"])
@pytest.mark.parametrize("where", ["/end", "end", "//127.0.0.1:{port}/end", "http://127.0.0.1:{port}/end", "  /end"])
def test_redirects_lead_on(scraper: Scraper, site: Any, answer: Answer, status: str, where: str) -> None:
    site.pages["/start"] = to(answer, where.format(port=site.port), status=status)
    site.pages["/end"] = answer()
    page = scraper.fetch(site.url("/start"))
    assert (page.url, page.final_url, page.status) == (site.url("/start"), site.url("/end"), 200)


def test_a_redirect_keeps_the_connection(scraper: Scraper, site: Any, answer: Answer) -> None:
    site.pages["/start"] = to(answer, "/end")
    site.pages["/end"] = answer()
    scraper.fetch(site.url("/start"))
    assert site.connections == 1


@pytest.mark.parametrize("circle", [["/a"], ["/b", "/a"], ["/b", "/c", "/a"]])
def test_circles_end(scraper: Scraper, site: Any, answer: Answer, circle: list[str]) -> None:
    for here, there in zip(["/a", *circle], circle, strict=False):
        site.pages[here] = to(answer, there)
    error = failure(scraper, site.url("/a"))
    assert (error.reason, error.status) == ("its redirects go round in a circle", 302)
    assert len(site.paths()) == len(circle) + 1  # robots.txt is the one more


def test_too_many_redirects_end(scraper: Scraper, site: Any, answer: Answer) -> None:
    async def on(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(to(answer, f"/{len(site.log)}") if asked.path != "/robots.txt" else answer(b""))

    site.otherwise = on
    assert failure(scraper, site.url("/start")).reason == "more than 10 redirects"
    assert len(site.log) == 12


@pytest.mark.parametrize(
    ("where", "why"),
    [
        ("file:///etc/passwd", "only http and https are fetched, not file"),
        ("javascript:alert(1)", "not javascript"),
        ("http://127.0.0.1:99999/", "99999 is no port"),
        ("http://[127.0.0.1]/", "it redirects to what is no address"),
        ("\xff\xfe", "the server answered 404"),
    ],
)
def test_redirects_to_what_is_not_fetched(scraper: Scraper, site: Any, answer: Answer, where: str, why: str) -> None:
    site.pages["/a"] = to(answer, where)
    assert why in failure(scraper, site.url("/a")).reason


def test_robots_rules_hold_for_redirects(scraper: Scraper, site: Any, answer: Answer) -> None:
    site.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /members/", kind="text/plain")
    site.pages["/a"] = to(answer, "/members/a")
    error = failure(scraper, site.url("/a"))
    assert isinstance(error, BlockedURL)
    assert error.url == site.url("/members/a")
    assert site.paths() == ["/robots.txt", "/a"]


# ------------------------------------------------------------------------------------------- credentials and cookies


def test_credentials_go_to_their_origin_alone(
    scraper: Scraper, site: Any, answer: Answer, names: dict[str, list[str]], caplog: pytest.LogCaptureFixture
) -> None:
    names["other.example"] = ["127.0.0.1"]
    site.pages["/a"] = to(answer, "/b")
    site.pages["/b"] = to(answer, site.url("/c", "other.example"))
    site.pages["/c"] = to(answer, site.url("/d"))
    site.pages["/d"] = answer(b"", status="500 Oh")
    with caplog.at_level(logging.DEBUG):
        error = failure(scraper, site.url("/a", "reader:s%65cret@127.0.0.1"))
    sent = {asked.path: asked.headers.get("authorization") for asked in site.log}
    basic = "basic cmvhzgvyonnly3jlda=="  # the log is in small letters
    assert sent == {"/robots.txt": None, "/a": basic, "/b": basic, "/c": None, "/d": basic}
    told = " ".join((str(error), error.reason, str(error.url), repr(error), caplog.text))
    assert "secret" not in told
    assert "s%65cret" not in told
    assert "cmVhZGVyOnNlY3JldA" not in told


def test_credentials_in_a_redirect_are_not_ours_to_use(scraper: Scraper, site: Any, answer: Answer) -> None:
    site.pages["/a"] = to(answer, site.url("/b", "them:secret@127.0.0.1"))
    site.pages["/b"] = answer()
    page = scraper.fetch(site.url("/a"))
    assert page.final_url == site.url("/b")
    assert "authorization" not in site.log[-1].headers


def test_cookies_stay_with_the_page_and_the_host_that_set_them(
    scraper: Scraper, site: Any, answer: Answer, names: dict[str, list[str]]
) -> None:
    names["other.example"] = ["127.0.0.1"]
    site.pages["/a"] = to(answer, site.url("/b", "other.example"), "Set-Cookie: seen=1; Path=/; Domain=example")
    site.pages["/b"] = to(answer, site.url("/c"), "Set-Cookie: theirs=2; HttpOnly", "Set-Cookie: gone=3; Max-Age=0")
    site.pages["/c"] = to(answer, site.url("/d", "other.example"), "Set-Cookie: two=2", "Set-Cookie: =odd", "Set-Cookie: é")
    site.pages["/d"] = answer()
    scraper.fetch(site.url("/a"))
    sent = [(asked.path, asked.headers.get("cookie")) for asked in site.log if asked.path != "/robots.txt"]
    assert sent == [("/a", None), ("/b", None), ("/c", "seen=1"), ("/d", "theirs=2")]
    scraper.fetch(site.url("/d"))
    assert "cookie" not in site.log[-1].headers


def test_a_consent_page_that_sends_back_is_no_circle(scraper: Scraper, site: Any, answer: Answer) -> None:
    async def wall(asked: Any, writer: asyncio.StreamWriter) -> None:
        agreed = asked.headers.get("cookie") == "agreed=yes"
        writer.write(answer() if agreed else to(answer, "/a", "Set-Cookie: agreed=yes; SameSite=Lax"))

    site.pages["/a"] = wall
    assert scraper.fetch(site.url("/a")).status == 200
