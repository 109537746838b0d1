"""What hosts are promised: the server's own log is the judge."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from collections.abc import Callable
from email.utils import format_datetime
from typing import Any

import pytest

from cleannews import BlockedURL, FetchError, Scraper
from cleannews.fetch.politeness import hosts
from cleannews.fetch.statuses import retry_after

Answer = Callable[..., bytes]

SLACK = 0.1
"""Seconds by which the first request may be noticed late by a busy server. Single gaps are measured in benchmarks/."""


def lasted(site: Any) -> float:
    return float(site.log[-1].at - site.log[0].at)


def fetched(scraper: Scraper, site: Any, *paths: str) -> list[str]:
    urls = [site.url(path) for path in paths]
    return [result.reason for result in scraper.scrape_many(urls, clean=False, ordered=True)]


# ------------------------------------------------------------------------------------------------------------- robots

RULES = b"""
User-agent: *
Disallow: /members/
Allow: /members/open
Disallow: /*.pdf$

User-agent: orsabot
User-agent: otherbot
Disallow: /only-for-others/

Sitemap: https://example.com/news.xml
"""


def test_robots_rules_are_obeyed(site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    site.pages["/robots.txt"] = answer(RULES, kind="text/plain")
    paths = ["/a", "/members/a", "/members/open", "/b.pdf", "/b.pdf?c", "/only-for-others/a", "/robots.txt"]
    with Scraper(allow_private=True, delay=0) as scraper:
        told = fetched(scraper, site, *paths)
    forbidden = "robots.txt forbids it to cleannews"
    assert told == ["", forbidden, "", forbidden, "", "", ""]
    assert sorted(site.paths()) == sorted(["/robots.txt", "/a", "/members/open", "/b.pdf?c", "/only-for-others/a", "/robots.txt"])


def test_robots_rules_are_looked_up_by_our_name(site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    site.pages["/robots.txt"] = answer(RULES, kind="text/plain")
    agent = "Mozilla/5.0 (compatible; OrsaBot/2.0; +https://example.com/bot)"
    with Scraper(allow_private=True, delay=0, user_agent=agent) as scraper:
        told = fetched(scraper, site, "/members/a", "/only-for-others/a")
    assert told == ["", "robots.txt forbids it to OrsaBot"]
    assert {asked.headers["user-agent"] for asked in site.log} == {agent.lower()}


def test_robots_rules_are_fetched_once(site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    site.pages["/robots.txt"] = answer(RULES, kind="text/plain")
    with Scraper(allow_private=True, delay=0, per_host=8) as scraper:
        fetched(scraper, site, *(f"/{number}" for number in range(30)))
    assert site.paths().count("/robots.txt") == 1
    assert site.paths()[0] == "/robots.txt"


def test_robots_rules_can_be_left_aside(site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    with Scraper(allow_private=True, delay=0, respect_robots=False) as scraper:
        scraper.fetch(site.url("/members/a"))
    assert site.paths() == ["/members/a"]


@pytest.mark.parametrize("status", ["404 Not Found", "401 No", "403 No", "410 Gone"])
def test_without_robots_rules_all_is_allowed(site: Any, answer: Answer, status: str) -> None:
    site.otherwise = answer()
    site.pages["/robots.txt"] = answer(b"", status=status)
    with Scraper(allow_private=True, delay=0) as scraper:
        assert scraper.fetch(site.url("/members/a")).status == 200


@pytest.mark.parametrize("status", ["500 Oh", "503 Busy", "429 Slow"])
def test_with_robots_rules_that_cannot_be_had_nothing_is(site: Any, answer: Answer, status: str) -> None:
    site.otherwise = answer()
    site.pages["/robots.txt"] = answer(b"", status=status)
    with Scraper(allow_private=True, delay=0, retries=1) as scraper:
        for _ in range(2):
            with pytest.raises(BlockedURL, match=r"its robots\.txt cannot be had") as caught:
                scraper.fetch(site.url("/a"))
    assert caught.value.status == int(status[:3])
    assert site.paths() == ["/robots.txt"] * 2


def test_a_robots_file_is_found_behind_redirects_and_odd_bytes(site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    site.pages["/robots.txt"] = answer(b"", "Location: /real-robots.txt", status="301 Moved")
    long = b"\xef\xbb\xbf# caf\xe9\r\nUser-agent: *\r\nDisallow: /members/\r\n" + b"# more\n" * 100_000 + b"Disallow: /\n"
    site.pages["/real-robots.txt"] = answer(long, kind="text/plain")
    with Scraper(allow_private=True, delay=0) as scraper:
        told = fetched(scraper, site, "/members/a", "/a")
    assert told == ["robots.txt forbids it to cleannews", ""]  # what comes after 500 KiB is not read


def test_a_page_in_place_of_robots_rules_forbids_nothing(site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    with Scraper(allow_private=True, delay=0) as scraper:
        assert scraper.fetch(site.url("/a")).status == 200


# ------------------------------------------------------------------------------------------------ delays and pauses


def test_the_delay_is_kept_between_all_requests(site: Any, answer: Answer) -> None:
    site.otherwise = answer(b"<html>")
    site.pages["/0"] = answer(b"", "Location: /elsewhere", status="302 Found")
    with Scraper(allow_private=True, delay=0.15, per_host=4, retries=0) as scraper:
        fetched(scraper, site, *(f"/{number}" for number in range(6)))
    assert len(site.log) == 8  # with robots.txt and the redirect
    assert lasted(site) > 7 * 0.15 - SLACK


@pytest.mark.parametrize("rule", ["Crawl-delay: 0.2", "Request-rate: 5/1s"])
def test_a_longer_crawl_delay_goes_before_the_delay(site: Any, answer: Answer, rule: str) -> None:
    site.otherwise = answer(b"<html>")
    site.pages["/robots.txt"] = answer(f"User-agent: *\n{rule}\nDisallow: /x".encode(), kind="text/plain")
    with Scraper(allow_private=True, delay=0.01, per_host=4) as scraper:
        assert fetched(scraper, site, "/1", "/2", "/x", "/3", "/4")[2].startswith("robots.txt forbids")
    assert lasted(site) > 4 * 0.2 - SLACK


def test_an_unbearable_crawl_delay_is_kept_all_the_same(site: Any, answer: Answer) -> None:
    site.pages["/robots.txt"] = answer(b"User-agent: *\nCrawl-delay: 86400", kind="text/plain")
    with Scraper(allow_private=True, delay=0, retries=2) as scraper, pytest.raises(FetchError) as caught:
        scraper.fetch(site.url("/1"))
    assert caught.value.reason.startswith("its host asks not to be asked for another 86,")
    assert site.paths() == ["/robots.txt"]


def test_no_more_than_per_host_at_a_time(site: Any, answer: Answer, names: dict[str, list[str]]) -> None:
    names.update({"a.example": ["127.0.0.1"], "b.example": ["127.0.0.1"]})
    now: dict[str, int] = {}
    most: dict[str, int] = {}
    gate = asyncio.Event()

    async def slow(asked: Any, writer: asyncio.StreamWriter) -> None:
        host = asked.headers["host"]
        now[host] = now.get(host, 0) + 1
        most[host] = max(most.get(host, 0), now[host])
        if sum(now.values()) >= 6:
            gate.set()
        await asyncio.wait_for(gate.wait(), 20)
        now[host] -= 1
        writer.write(answer(b"<html>"))

    site.otherwise = slow
    urls = [site.url(f"/{number}", host) for number in range(20) for host in ("a.example", "b.example")]
    with Scraper(allow_private=True, delay=0, per_host=3, respect_robots=False) as scraper:
        assert all(result.ok for result in scraper.scrape_many(urls, clean=False))
    assert most == {f"a.example:{site.port}": 3, f"b.example:{site.port}": 3}


def test_a_slow_host_does_not_keep_others_waiting(site: Any, answer: Answer, names: dict[str, list[str]]) -> None:
    names.update({"slow.example": ["127.0.0.1"], "quick.example": ["127.0.0.1"]})
    release = asyncio.Event()

    async def stuck(asked: Any, writer: asyncio.StreamWriter) -> None:
        if asked.headers["host"].startswith("slow"):
            await release.wait()
        writer.write(answer(b"<html>"))

    site.otherwise = stuck
    slow = [site.url(f"/{number}", "slow.example") for number in range(60)]
    quick = [site.url(f"/{number}", "quick.example") for number in range(60)]
    with Scraper(allow_private=True, delay=0, concurrency=8, respect_robots=False) as scraper:
        results = scraper.scrape_many(slow + quick, clean=False)
        first = [next(results).url for _ in quick]
        assert set(first) == set(quick)
        site.loop.call_soon_threadsafe(release.set)
        assert len(list(results)) == 60


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_is_waited_for_by_all_pages_of_the_host(site: Any, answer: Answer, status: str, form: str) -> None:
    moment = dt.datetime(2031, 5, 3, 10, 0, 0, tzinfo=dt.UTC)
    clock = f"Date: {format_datetime(moment, usegmt=True)}"
    until = format_datetime(moment + dt.timedelta(seconds=1), usegmt=True) if form == "date" else "1"
    busy = answer(b"", f"Retry-After: {until}", clock, status=status)
    told: list[float] = []

    async def once(asked: Any, writer: asyncio.StreamWriter) -> None:
        if not told:
            told.append(time.monotonic())
            writer.write(busy)
        else:
            writer.write(answer(b"<html>"))

    site.otherwise = once
    with Scraper(allow_private=True, delay=0, per_host=1, retries=1, respect_robots=False) as scraper:
        assert fetched(scraper, site, "/1", "/2", "/3") == ["", "", ""]
    assert len(site.log) == 4
    assert min(asked.at for asked in site.log[1:]) - told[0] > 1 - SLACK


def test_a_host_that_wants_to_be_left_alone_is(site: Any, answer: Answer, names: dict[str, list[str]]) -> None:
    names["other.example"] = ["127.0.0.1"]
    site.otherwise = answer(b"", "Retry-After: 86400", status="429 Too Many Requests")
    with Scraper(allow_private=True, delay=0, per_host=1, retries=3, respect_robots=False) as scraper:
        reasons = fetched(scraper, site, *(f"/{number}" for number in range(50)))
        assert all("asks not to be asked for another 86," in reason for reason in reasons)
        assert len(site.log) == 1
        site.otherwise = answer()
        assert scraper.fetch(site.url("/a", "other.example")).status == 200


NOW = dt.datetime(2031, 5, 3, 10, 0, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("0", 0.0),
        (" 17 ", 17.0),
        ("9" * 40, 10 * 365 * 24 * 3600.0),
        ("Sat, 03 May 2031 10:00:30 GMT", 30.0),
        ("Saturday, 03-May-31 10:01:00 GMT", 60.0),
        ("Sat, 03 May 2031 09:00:00 GMT", 0.0),
        ("Sat, 03 May 2031 12:00:10 +0200", 10.0),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("Sat, 99 May 2031 10:00:30 GMT", None),
        ("", None),
    ],
)
def test_retry_after_is_read(said: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": said}, NOW) == seconds


def test_a_wrong_clock_of_the_server_does_not_matter() -> None:
    headers = {"retry-after": "Wed, 03 May 1995 10:00:30 GMT", "date": "Wed, 03 May 1995 10:00:00 GMT"}
    assert retry_after(headers, NOW) == 30.0


def test_hosts_that_are_idle_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosts, "REMEMBERED", 10)

    async def visit_many() -> int:
        known = hosts.Hosts(4, 2, 0.0)
        known.pause("busy.example", 100)
        for number in range(100):
            turn = await known.turn(f"{number}.example", hosts.Visit(1.0))
            turn.end()
        assert "busy.example" in known.hosts
        return len(known.hosts)

    assert asyncio.run(visit_many()) <= 11


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("concurrency", 0),
        ("per_host", True),
        ("delay", -1),
        ("delay", float("nan")),
        ("retries", -1),
        ("retries", 1.5),
        ("user_agent", ""),
        ("user_agent", "two\nlines"),
        ("max_bytes", 0),
        ("timeout", 0),
        ("timeout", float("inf")),
    ],
)
def test_settings_out_of_their_range(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=f"{name}="):
        Scraper(**{name: value})  # type: ignore[arg-type]
