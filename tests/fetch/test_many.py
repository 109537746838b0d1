"""Many addresses: order, failures, look-ahead, cancellation, and ten thousand of all kinds."""

from __future__ import annotations

import asyncio
import gc
import io
import itertools
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from cleannews import BlockedURL, CleannewsError, FetchError, NotAnArticle, Result, Scraper, Segment, Story, ascrape, scrape, scrape_many

Answer = Callable[..., bytes]


def numbered(site: Any, count: int, host: str = "127.0.0.1") -> list[str]:
    return [site.url(f"/{number}", host) for number in range(count)]


@pytest.fixture
def hasty() -> Iterator[Scraper]:
    with Scraper(allow_private=True, delay=0, retries=0, respect_robots=False, per_host=16, concurrency=16) as scraper:
        yield scraper


# -------------------------------------------------------------------------------------------------------- the results


def test_each_address_has_its_result(hasty: Scraper, site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    site.pages["/3"] = answer(b"", status="404 Not Found")
    site.pages["/4"] = answer(b"", "Location: /5", status="302 Found")
    results = {result.url: result for result in hasty.scrape_many(numbered(site, 6))}
    assert set(results) == set(numbered(site, 6))
    fine, missing, moved = (results[site.url(path)] for path in ("/0", "/3", "/4"))
    assert fine.ok
    assert fine.article.title == "Late again"
    assert (fine.status, fine.reason, fine.final_url, fine.error, fine.fetched) == (200, "", site.url("/0"), None, None)
    assert not missing.ok
    assert (missing.status, missing.reason, missing.article) == (404, "the server answered 404 Not Found", None)
    assert isinstance(missing.error, FetchError)
    assert (moved.final_url, moved.ok) == (site.url("/5"), True)


def test_results_come_as_they_come_or_in_order(hasty: Scraper, site: Any, answer: Answer) -> None:
    release = asyncio.Event()

    async def late(asked: Any, writer: asyncio.StreamWriter) -> None:
        await release.wait()
        writer.write(answer())

    async def releasing(asked: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(answer())
        release.set()

    site.otherwise = answer()
    site.pages["/0"] = late
    site.pages["/9"] = releasing
    urls = numbered(site, 12)
    as_they_come = [result.url for result in hasty.scrape_many(urls, clean=False)]
    assert sorted(as_they_come) == sorted(urls)
    assert as_they_come[0] != urls[0]
    release.clear()
    assert [result.url for result in hasty.scrape_many(urls, ordered=True)] == urls


def test_pages_as_they_came(hasty: Scraper, site: Any, answer: Answer) -> None:
    site.otherwise = answer(b"%PDF", kind="application/pdf")
    [result] = hasty.scrape_many([site.url("/a")], clean=False)
    assert result.ok
    assert (result.article, result.fetched.content) == (None, b"%PDF")


def site_page(town: str) -> bytes:
    lines = "".join(f"<p>On day {day} the ferry to {town} was late, and nobody was surprised.</p>" for day in range(5))
    return f"<!DOCTYPE html><title>Late</title><h1>Late</h1><article>{lines}</article>".encode()


def test_what_goes_wrong_with_one_stops_no_other(hasty: Scraper, site: Any, answer: Answer) -> None:
    site.otherwise = answer()
    site.pages["/empty"] = answer(b"<html>")

    def odd_cleaner(story: Any) -> Any:
        if "Orsa" in story.text:
            raise ZeroDivisionError("a cleaner of the caller's")
        return ()

    site.pages["/rain"] = answer(site_page("Rain"))
    urls = [site.url("/rain"), None, "nonsense", site.url("/empty"), site.url("/2"), "http://u:secret@[::"]
    results = list(hasty.scrape_many(urls, ordered=True, strict=True, also=[odd_cleaner]))  # type: ignore[arg-type]
    assert len(results) == len(urls)
    kinds = [type(result.error) for result in results]
    assert kinds[:4] == [type(None), CleannewsError, FetchError, NotAnArticle]
    assert "TypeError" in results[1].reason
    assert "ZeroDivisionError: a cleaner of the caller's" in results[4].reason
    assert (results[5].url, type(results[5].error)) == ("http:...", FetchError)


def test_wrong_options_are_told_at_once(hasty: Scraper) -> None:
    with pytest.raises(TypeError, match="kept"):
        hasty.scrape_many([], kept=["caption"])
    with pytest.raises(ValueError, match="nonsense"):
        hasty.scrape_many([], keep=["nonsense"])
    with pytest.raises(TypeError, match="clean=False"):
        hasty.scrape_many([], clean=False, keep=["caption"])
    with pytest.raises(TypeError, match="httpx"):
        Scraper(client=object())
    with pytest.raises(ValueError, match="cache="):
        Scraper(client={}, cache=True)  # it has a `get`


def test_addresses_may_be_endless(hasty: Scraper, site: Any, answer: Answer) -> None:
    site.otherwise = answer(b"<html>")
    drawn = itertools.count()
    urls = (site.url(f"/{number}") for number in drawn)
    results = hasty.scrape_many(urls, clean=False)
    assert len(list(itertools.islice(results, 2_000))) == 2_000
    results.close()  # type: ignore[attr-defined]
    assert next(drawn) <= 2_000 + 16 * 16 + 1


def test_a_slow_reader_is_not_drowned(hasty: Scraper, site: Any, answer: Answer) -> None:
    site.otherwise = answer(b"<html>")
    results = hasty.scrape_many(numbered(site, 500), clean=False)
    next(results)
    seen = -1
    while seen != len(site.log):  # until no more is asked for
        seen = len(site.log)
        time.sleep(0.3)
    assert seen <= 1 + 2 * 16 + 16
    assert len(list(results)) == 499


def test_a_source_that_fails_is_told_after_what_it_gave(hasty: Scraper, site: Any, answer: Answer) -> None:
    site.otherwise = answer()

    def urls() -> Iterator[str]:
        yield from numbered(site, 3)
        raise OSError("the list is gone")

    results = hasty.scrape_many(urls())
    assert [next(results).ok for _ in range(3)] == [True] * 3
    with pytest.raises(OSError, match="the list is gone"):
        next(results)


def test_the_scraper_may_be_used_while_its_addresses_are_read(hasty: Scraper, site: Any, answer: Answer) -> None:
    """As `discover` does, whose addresses are fetched by the same scraper."""
    site.otherwise = answer()

    def urls() -> Iterator[str]:
        for number in range(5):
            hasty.fetch(site.url(f"/feed{number}"))
            yield site.url(f"/{number}")

    assert sum(result.ok for result in hasty.scrape_many(urls())) == 5


def test_a_bar_is_shown_where_somebody_looks(hasty: Scraper, site: Any, answer: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    site.otherwise = answer(b"<html>")

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, progress, shown in ((Terminal(), None, True), (io.StringIO(), None, False), (io.StringIO(), True, True)):
        monkeypatch.setattr(sys, "stderr", stream)
        list(hasty.scrape_many(numbered(site, 3), clean=False, progress=progress))
        assert ("3/3" in stream.getvalue()) is shown


# ------------------------------------------------------------------------------------------------------ async callers


def test_async_callers(site: Any, answer: Answer) -> None:
    site.otherwise = answer()

    async def urls() -> AsyncIterator[str]:
        for url in numbered(site, 20):
            await asyncio.sleep(0)
            yield url

    async def main() -> None:
        async with Scraper(allow_private=True, delay=0, respect_robots=False) as scraper:
            assert (await scraper.afetch(site.url("/a"))).status == 200
            assert (await scraper.ascrape(site.url("/a"))).title == "Late again"
            assert [result.ok async for result in scraper.ascrape_many(urls())] == [True] * 20
            ordered = scraper.ascrape_many(numbered(site, 20), ordered=True)
            assert [result.url async for result in ordered] == numbered(site, 20)
            assert scraper.fetch(site.url("/a")).status == 200
            assert (await asyncio.to_thread(scraper.fetch, site.url("/b"))).status == 200

    asyncio.run(main())
    site.wait_until_left()


def test_one_scraper_for_sync_and_async_callers(site: Any, answer: Answer) -> None:
    """As in a notebook, where a loop runs already; the promises to hosts are those of one scraper."""
    site.otherwise = answer()

    async def main(scraper: Scraper) -> None:
        assert scraper.fetch(site.url("/sync")).status == 200
        assert (await scraper.afetch(site.url("/async"))).status == 200
        assert [result.ok async for result in scraper.ascrape_many(numbered(site, 5))] == [True] * 5
        assert sum(result.ok for result in scraper.scrape_many(numbered(site, 5))) == 5

    with Scraper(allow_private=True, delay=0) as scraper:
        assert scraper.fetch(site.url("/before")).status == 200
        asyncio.run(main(scraper))
        assert scraper.fetch(site.url("/after")).status == 200
    assert site.paths().count("/robots.txt") == 1
    site.wait_until_left()


def test_a_scraper_outlives_the_loop_it_was_used_in(site: Any, answer: Answer) -> None:
    site.otherwise = answer(b"<html>", "Connection: close")
    scraper = Scraper(allow_private=True, delay=0, respect_robots=False)

    async def main() -> int:
        return (await scraper.afetch(site.url("/a"))).status

    assert asyncio.run(main()) == 200
    assert asyncio.run(main()) == 200
    assert scraper.fetch(site.url("/a")).status == 200
    scraper.close()
    with pytest.raises(RuntimeError, match="closed"):
        scraper.fetch(site.url("/a"))


def test_functions_of_the_module(site: Any) -> None:
    for call in (lambda: scrape(site.url("/a")), lambda: asyncio.run(ascrape(site.url("/a")))):
        with pytest.raises(BlockedURL):
            call()
    [result] = scrape_many([site.url("/a")])
    assert isinstance(result, Result)
    assert isinstance(result.error, BlockedURL)
    assert site.connections == 0


# -------------------------------------------------------------------------------------------------------- giving up


@pytest.fixture
def stuck(site: Any, answer: Answer) -> Any:
    """A site whose pages come for a while and then no more."""
    site.stuck = 0

    async def say(asked: Any, writer: asyncio.StreamWriter) -> None:
        if int(asked.path[1:]) >= 5:
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n<html>")
            site.stuck += 1
            await asyncio.Event().wait()
        writer.write(answer(b"<html>"))

    site.otherwise = say
    return site


def wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_leaving_the_loop_cancels_what_is_under_way(hasty: Scraper, stuck: Any) -> None:
    results = hasty.scrape_many(numbered(stuck, 100), clean=False)
    for _ in range(5):
        assert next(results).ok
    wait_for(lambda: stuck.stuck >= 10)
    results.close()  # type: ignore[attr-defined]
    home = hasty.home()
    assert not [task for task in asyncio.all_tasks(home.loop) if not task.done()]
    hasty.close()
    stuck.wait_until_left()


def test_threads_and_tasks_end_with_the_scraper(site: Any, answer: Answer) -> None:
    site.otherwise = answer(b"<html>")
    before = set(threading.enumerate())
    with Scraper(allow_private=True, delay=0, respect_robots=False) as scraper:
        assert len(list(scraper.scrape_many(numbered(site, 20), clean=False))) == 20
    wait_for(lambda: not {thread for thread in threading.enumerate() if "cleannews" in thread.name} - before)
    site.wait_until_left()


def test_a_forgotten_scraper_is_closed(site: Any, answer: Answer) -> None:
    site.otherwise = answer(b"<html>")
    scraper = Scraper(allow_private=True, delay=0, respect_robots=False)
    scraper.fetch(site.url("/a"))
    del scraper
    gc.collect()
    site.wait_until_left()


def test_cancelling_async_callers_leaves_nothing(stuck: Any) -> None:
    async def main() -> None:
        async with Scraper(allow_private=True, delay=0, respect_robots=False, per_host=8) as scraper:

            async def read() -> None:
                async for _ in scraper.ascrape_many(numbered(stuck, 50), clean=False):
                    pass

            reader = asyncio.create_task(read())
            while stuck.stuck < 5:
                await asyncio.sleep(0.01)
            reader.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reader
            others = asyncio.all_tasks() - {asyncio.current_task()}
            assert not [task for task in others if "fetch" in repr(task)]
            one = asyncio.create_task(scraper.afetch(stuck.url("/7")))
            await asyncio.sleep(0.05)
            one.cancel()
            with pytest.raises(asyncio.CancelledError):
                await one

    asyncio.run(main())


def test_closing_the_scraper_wakes_its_readers(stuck: Any) -> None:
    scraper = Scraper(allow_private=True, delay=0, respect_robots=False, per_host=8)
    results = scraper.scrape_many(numbered(stuck, 50), clean=False)
    next(results)
    closing = threading.Timer(0.2, scraper.close)
    closing.start()
    with pytest.raises(RuntimeError, match="closed"):
        list(results)
    closing.join()


INTERRUPTED = """
import signal, sys
from cleannews import Scraper
signal.signal(signal.SIGINT, signal.default_int_handler)
with Scraper(allow_private=True, delay=0, respect_robots=False, per_host=8) as scraper:
    try:
        for result in scraper.scrape_many((f"{sys.argv[1]}/{n}" for n in range(50)), clean=False):
            print(result.url, flush=True)
    except KeyboardInterrupt:
        print("interrupted", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_at_once(stuck: Any) -> None:
    child = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", INTERRUPTED, stuck.url("")], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    wait_for(lambda: stuck.stuck >= 5)
    os.kill(child.pid, signal.SIGINT)
    out, err = child.communicate(timeout=30)
    assert out.splitlines()[-1] == "interrupted"
    assert err == ""
    assert child.returncode == 0


# ----------------------------------------------------------------------------------------------------- ten thousand


def test_ten_thousand_addresses_with_one_percent_of_each_failure(site: Any, answer: Answer, names: dict[str, list[str]]) -> None:
    """100 of each kind; each ends in a result of its own, and none disturbs another."""
    hosts = [f"h{number}.example" for number in range(20)]
    names.update({host: ["127.0.0.1"] for host in hosts})
    cut = answer(b"<html>half", length=1000)
    heavy = answer(b"<p>" * 50_000)
    moved = answer(b"", "Location: /fine", status="301 Moved")
    to_itself = answer(b"", "Location: ?circle", status="302 Found")
    inside = answer(b"", "Location: gopher://example/", status="302 Found")
    says = {
        "404": answer(b"", status="404 Not Found"),
        "500": answer(b"", status="500 Oh"),
        "busy": answer(b"", status="503 Busy"),
        "pdf": answer(b"%PDF", kind="application/pdf"),
        "heavy": heavy,
        "moved": moved,
        "circle": to_itself,
        "inside": inside,
        "gzip": answer(b"<html>", "Content-Encoding: gzip"),
        "nonsense": b"nonsense\r\n\r\n",
    }
    expected = {
        "fine": "",
        "moved": "",
        "404": "the server answered 404",
        "500": "the server answered 500",
        "busy": "the server answered 503",
        "pdf": "",
        "heavy": "it is larger than",
        "circle": "its redirects go round",
        "inside": "only http and https",
        "gzip": "its compression is broken",
        "nonsense": "the server broke off",
        "cut": "the server broke off",
        "gone": "the server broke off",
        "slow": "no whole answer",
        "nobody": "the name of its host",
        "scheme": "only http and https",
    }

    async def say(asked: Any, writer: asyncio.StreamWriter) -> None:
        kind = asked.path.strip("/?").partition("/")[0]
        if kind == "slow":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
            await writer.drain()
            await asyncio.sleep(60)
        elif kind in ("cut", "gone"):
            writer.write(cut if kind == "cut" else b"")
            await writer.drain()
            writer.close()
        else:
            writer.write(says.get(kind, fine))

    fine = answer(b"<html>fine")
    site.otherwise = say
    kinds = [kind for kind in expected if kind != "fine"]
    urls = []
    for number in range(10_000):
        kind = kinds[number % 100] if number % 100 < len(kinds) else "fine"
        host = "nobody.example.invalid" if kind == "nobody" else hosts[number // 100 % 20]
        scheme = "ftp" if kind == "scheme" else "http"
        urls.append(f"{scheme}://{host}:{site.port}/{kind}/{number}")
    counts: Counter[str] = Counter()
    with Scraper(
        allow_private=True, delay=0, retries=0, respect_robots=False, concurrency=128, per_host=8, timeout=15, max_bytes=100_000
    ) as scraper:
        for result in scraper.scrape_many(urls, clean=False, progress=False):
            kind = result.url.split("/")[3]
            assert result.reason.startswith(expected[kind]), result
            assert result.ok is (expected[kind] == ""), result
            counts[kind] += 1
    assert counts.total() == 10_000
    assert {kind: count for kind, count in counts.items() if kind != "fine"} == dict.fromkeys(kinds, 100)


def test_a_page_that_takes_too_long_or_ends_the_program_is_an_error_and_the_others_go_on(site: Any, answer: Answer) -> None:
    def cleaner(story: Story) -> Iterator[Segment]:
        while "endless" in story.text:
            time.sleep(0.001)
        if "exit" in story.text:
            raise SystemExit(3)
        yield from ()

    for path, word in {"/1": "endless", "/2": "exit", "/3": "late"}.items():
        site.pages[path] = answer(f"<h1>Late</h1><p>The {word} ferry was there again on Monday.</p>".encode())
    urls = [site.url(f"/{number}") for number in (1, 2, 3)]
    with Scraper(allow_private=True, delay=0, retries=0, respect_robots=False) as scraper:
        results = list(scraper.scrape_many(urls, also=[cleaner], time_limit=1.0, ordered=True))
    assert "not done within 1 seconds" in results[0].reason
    assert "SystemExit: 3" in results[1].reason
    assert results[2].ok
