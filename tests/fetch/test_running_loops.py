"""Calls that are not awaited work where an event loop runs already: in a notebook, under asyncio.run, under uvloop."""

from __future__ import annotations

import asyncio
import gc
import importlib
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from cleannews import Scraper, discover

RUNNERS = ["asyncio", "uvloop"]


@pytest.fixture(params=RUNNERS)
def run(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    if request.param == "asyncio":
        return asyncio.run
    uvloop = pytest.importorskip("uvloop")
    return uvloop.run


@pytest.fixture
def news(site: Any, answer: Any) -> Any:
    """A site of five pages and a feed."""
    site.otherwise = answer()
    items = b"".join(b"<item><link>/%d</link></item>" % number for number in range(5))
    site.pages["/robots.txt"] = answer(b"", kind="text/plain")
    site.pages["/feed"] = answer(b"<rss version='2.0'><channel>" + items + b"</channel></rss>", kind="text/xml")
    return site


def all_calls(site: Any) -> None:
    """Each of the calls that wait, as a cell of a notebook has them."""
    with Scraper(allow_private=True, delay=0, retries=0) as scraper:
        assert scraper.fetch(site.url("/a")).status == 200
        assert scraper.scrape(site.url("/a")).title == "Late again"
        assert [entry.url for entry in discover(site.url("/feed"), scraper=scraper)] == addresses(site)
        assert [result.ok for result in scraper.scrape_many(addresses(site))] == [True] * 5


def addresses(site: Any) -> list[str]:
    return [site.url(f"/{number}") for number in range(5)]


def test_all_calls_work_within_a_running_loop(news: Any, run: Callable[[Any], Any]) -> None:
    async def main() -> None:
        all_calls(news)

    run(main())
    news.wait_until_left()


def test_an_iterator_may_be_left_and_taken_up_again_between_other_work(news: Any, run: Callable[[Any], Any]) -> None:
    async def main() -> int:
        with Scraper(allow_private=True, delay=0, retries=0) as scraper:
            results: Iterator[Any] = scraper.scrape_many(addresses(news))
            first = next(results)
            await asyncio.sleep(0.01)
            assert (await scraper.ascrape(news.url("/a"))).title == "Late again"
            return first.ok + sum(result.ok for result in results)

    assert run(main()) == 5
    news.wait_until_left()


def test_a_scraper_outlives_the_loop_it_was_used_from(news: Any, run: Callable[[Any], Any]) -> None:
    with Scraper(allow_private=True, delay=0, retries=0) as scraper:
        for _ in range(2):
            assert run(scraper.afetch(news.url("/a"))).status == 200
        assert scraper.fetch(news.url("/b")).status == 200
    assert news.paths().count("/robots.txt") == 1
    news.wait_until_left()


def test_a_scraper_that_nobody_closes_leaves_no_thread(news: Any, run: Callable[[Any], Any]) -> None:
    before = set(threading.enumerate())

    async def main() -> None:
        assert (await Scraper(allow_private=True, delay=0, retries=0).afetch(news.url("/a"))).status == 200

    run(main())
    gc.collect()
    assert not [thread for thread in threading.enumerate() if thread.name == "cleannews" and thread not in before]
    news.wait_until_left()


def test_cells_of_a_notebook(news: Any) -> None:
    """In a kernel of Jupyter, whose cells run within its loop."""
    pytest.importorskip("ipykernel")
    manager_of = pytest.importorskip("jupyter_client.manager").start_new_kernel
    source = importlib.import_module("inspect").getsource(all_calls)
    here = importlib.import_module("inspect").getsource(addresses)
    cell = f"""
from cleannews import Scraper, discover
class site:
    url = staticmethod(lambda path: "http://127.0.0.1:{news.port}" + path)
{here.replace(": Any", "")}
{source.replace(": Any", "")}
import asyncio
asyncio.get_running_loop()
all_calls(site)
print("done")
"""
    manager, client = manager_of(kernel_name="python3")
    told: list[Any] = []
    try:
        reply = client.execute_interactive(cell, timeout=120, output_hook=told.append)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    assert reply["content"]["status"] == "ok", reply["content"]
    assert "done\n" in [message["content"].get("text") for message in told]
