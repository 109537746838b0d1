"""What is kept from one run to the next: pages in the cache, and in the state file what was delivered."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cleannews import CleannewsError, FetchError, Result, Scraper

Answer = Callable[..., bytes]


def scraper(**settings: Any) -> Scraper:
    return Scraper(**{"allow_private": True, "delay": 0, "retries": 0, "respect_robots": False, **settings})


def versioned(site: Any, answer: Answer, *validators: str) -> dict[str, str]:
    """Pages with an ETag or a date, that answer 304 to those who know them; the texts may be changed."""
    texts: dict[str, str] = {}

    async def say(asked: Any, writer: asyncio.StreamWriter) -> None:
        text = texts[asked.path]
        known = f'"{text}"' in asked.headers.get("if-none-match", "") or asked.headers.get("if-modified-since") == text
        said = [validator.format(text) for validator in validators]
        body = f"<!DOCTYPE html><title>{text}</title><p>The ferry to {text} was late again, nobody was surprised.</p>"
        writer.write(answer(b"", *said, status="304 Same") if known else answer(body.encode(), *said))

    site.otherwise = say
    return texts


ETAG = 'ETag: "{}"'

# --------------------------------------------------------------------------------------------------------- the cache


def test_a_cached_page_is_asked_for_by_condition(site: Any, answer: Answer, tmp_path: Path) -> None:
    texts = versioned(site, answer, ETAG, "Cache-Control: private, no-cache")
    texts["/a"] = "one"
    for expected, cached in (("one", False), ("one", True)):
        with scraper(cache=tmp_path / "pages" / "cache.sqlite") as fetching:
            page = fetching.fetch(site.url("/a"))
            assert (expected.encode() in page.content, page.from_cache, page.status) == (True, cached, 200)
    assert [asked.headers.get("if-none-match") for asked in site.log] == [None, '"one"']
    texts["/a"] = "two"
    with scraper(cache=tmp_path / "pages" / "cache.sqlite") as fetching:
        assert b"two" in fetching.fetch(site.url("/a")).content


def test_a_fresh_page_is_not_asked_for_and_takes_no_turn(site: Any, answer: Answer, tmp_path: Path) -> None:
    site.otherwise = answer(b"<html>", "Cache-Control: max-age=1000")
    urls = [site.url("/a")] * 20
    with scraper(cache=str(tmp_path / "c"), delay=30, timeout=5) as fetching:
        pages = [fetching.fetch(url) for url in urls]  # 20 turns would take ten minutes
    assert [page.from_cache for page in pages] == [False] + [True] * 19
    assert len(site.log) == 1


def test_what_may_not_be_kept_is_not(site: Any, answer: Answer, tmp_path: Path) -> None:
    site.otherwise = answer(b"<html>", "Cache-Control: no-store")
    with scraper(cache=tmp_path / "c") as fetching:
        for _ in range(2):
            assert not fetching.fetch(site.url("/a")).from_cache


def test_answers_to_one_person_are_not_kept(site: Any, answer: Answer, tmp_path: Path) -> None:
    site.otherwise = answer(b"<html>", "Cache-Control: max-age=1000")
    with scraper(cache=tmp_path / "c") as fetching:
        fetching.fetch(site.url("/a", "me:secret@127.0.0.1"))
        assert not fetching.fetch(site.url("/a")).from_cache
    for path in tmp_path.iterdir():
        assert b"bWU6c2VjcmV0" not in path.read_bytes()


def test_compressed_and_cut_pages_in_the_cache(site: Any, answer: Answer, tmp_path: Path) -> None:
    import gzip

    site.pages["/a"] = answer(gzip.compress(b"<html>" * 100), "Content-Encoding: gzip", "Cache-Control: max-age=1000")
    site.pages["/b"] = answer(b"<html>" * 1000, "Cache-Control: max-age=1000")
    with scraper(cache=tmp_path / "c", max_bytes=1000) as fetching:
        for _ in range(2):
            assert fetching.fetch(site.url("/a")).content == b"<html>" * 100
            with pytest.raises(FetchError, match="larger than 1,000"):
                fetching.fetch(site.url("/b"))
    assert [asked.path for asked in site.log] == ["/a", "/b", "/b"]


def test_the_cache_has_a_home_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert Scraper(cache=True).settings.cache == tmp_path / "cleannews" / "pages.sqlite"
    assert Scraper(cache=False).settings.cache is None


# --------------------------------------------------------------------------------------------------------- the state


def run(site: Any, paths: list[str], state: Path, **options: Any) -> list[Result]:
    with scraper() as fetching:
        return list(fetching.scrape_many([site.url(path) for path in paths], state=state, ordered=True, **options))


def told(results: list[Result]) -> list[tuple[str, str]]:
    return [(result.url.rpartition("/")[2], result.reason) for result in results]


@pytest.mark.parametrize("validators", [(ETAG,), ("Last-Modified: {}",), ()])
@pytest.mark.parametrize("clean", [True, False])
def test_a_second_run_delivers_what_changed(site: Any, answer: Answer, tmp_path: Path, validators: tuple[str, ...], clean: bool) -> None:
    texts = versioned(site, answer, *validators)
    texts.update({"/a": "one", "/b": "one", "/c": "one"})
    state = tmp_path / "state"
    assert len(run(site, ["/a", "/b", "/c"], state, clean=clean)) == 3
    site.log.clear()
    texts["/b"] = "two"
    texts["/d"] = "new"
    assert told(run(site, ["/a", "/b", "/c", "/d"], state, clean=clean)) == [("b", ""), ("d", "")]
    conditional = [asked.path for asked in site.log if {"if-none-match", "if-modified-since"} & set(asked.headers)]
    assert sorted(conditional) == (["/a", "/b", "/c"] if validators else [])
    assert run(site, ["/a", "/b", "/c", "/d"], state, clean=clean) == []


def test_failures_are_delivered_and_tried_again_by_the_next_run(site: Any, answer: Answer, tmp_path: Path) -> None:
    texts = versioned(site, answer, ETAG)
    texts["/a"] = "one"
    state = tmp_path / "state"
    site.pages["/b"] = answer(b"", status="500 Oh")
    oh = "the server answered 500 Internal Server Error"
    assert told(run(site, ["/a", "/b"], state)) == [("a", ""), ("b", oh)]
    assert told(run(site, ["/a", "/b"], state)) == [("b", oh)]
    site.pages["/a"] = site.pages.pop("/b")
    texts["/b"] = "back"
    assert told(run(site, ["/a", "/b"], state)) == [("a", oh), ("b", "")]
    del site.pages["/a"]
    assert told(run(site, ["/a", "/b"], state)) == []  # it is back, and as it was


def test_an_interrupted_run_goes_on(site: Any, answer: Answer, tmp_path: Path) -> None:
    texts = versioned(site, answer, ETAG)
    paths = [f"/{number}" for number in range(10)]
    texts.update(dict.fromkeys(paths, "one"))
    state = tmp_path / "state"
    with scraper() as fetching:
        results = fetching.scrape_many([site.url(path) for path in paths], state=state, ordered=True)
        first = [next(results).url.rpartition("/")[2] for _ in range(4)]
        results.close()  # type: ignore[attr-defined]
    assert first == ["0", "1", "2", "3"]
    site.log.clear()
    rest = run(site, paths, state)
    assert [result.url.rpartition("/")[2] for result in rest] == ["3", "4", "5", "6", "7", "8", "9"]
    assert [result.again for result in rest] == [True] + [False] * 6  # of the last, nobody asked for the next
    assert sorted(site.paths()) == paths[3:]  # what was delivered is not asked for


def test_an_address_twice_is_delivered_once(site: Any, answer: Answer, tmp_path: Path) -> None:
    site.otherwise = answer()
    assert told(run(site, ["/a", "/a", "/b", "/a"], tmp_path / "state")) == [("a", ""), ("b", "")]


def test_a_result_is_delivered_when_the_next_is_asked_for(site: Any, answer: Answer, tmp_path: Path) -> None:
    """Also where the next one never comes."""
    asked = threading.Event()

    async def never(_: Any, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await asyncio.Event().wait()

    site.otherwise = answer()
    site.pages["/b"] = never
    urls = [site.url("/a"), site.url("/b")]
    fetching = scraper()
    results = fetching.scrape_many(urls, state=tmp_path / "state", ordered=True)
    assert next(results).url == urls[0]
    closing = threading.Timer(0.3, fetching.close)
    closing.start()
    with pytest.raises(RuntimeError, match="closed"):
        next(results)
    closing.join()
    assert asked.is_set()
    site.pages.clear()
    assert told(run(site, ["/a", "/b"], tmp_path / "state")) == [("b", "")]


def test_the_state_holds_no_credentials(site: Any, answer: Answer, tmp_path: Path) -> None:
    site.otherwise = answer()
    with scraper() as fetching:
        list(fetching.scrape_many([site.url("/a", "me:secret@127.0.0.1")], state=tmp_path / "state"))
    assert b"secret" not in (tmp_path / "state").read_bytes()


def test_files_that_are_no_state(site: Any, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("not a database, but a text that is long enough to be read as one" * 20)
    with sqlite3.connect(tmp_path / "other") as other:
        other.execute("CREATE TABLE mine (a)")
    other.close()
    for name in ("text", "other"):
        with pytest.raises(CleannewsError, match="no state file of cleannews"):
            run(site, ["/a"], tmp_path / name)
    before = (tmp_path / "other").read_bytes()
    assert b"CREATE TABLE mine" in before


def test_a_state_is_for_one_run_at_a_time(site: Any, answer: Answer, tmp_path: Path) -> None:
    site.otherwise = answer()
    with scraper() as fetching:
        first = fetching.scrape_many([site.url("/a"), site.url("/b")], state=tmp_path / "state")
        next(first)
        with pytest.raises(CleannewsError, match="another run is using it"):
            run(site, ["/a"], tmp_path / "state")
        assert len(list(first)) == 1


def test_async_callers_have_a_state_too(site: Any, answer: Answer, tmp_path: Path) -> None:
    site.otherwise = answer()

    async def main() -> int:
        async with scraper() as fetching:
            urls = [site.url(f"/{number}") for number in range(5)]
            return len([result async for result in fetching.ascrape_many(urls, state=tmp_path / "state")])

    assert asyncio.run(main()) == 5
    assert asyncio.run(main()) == 0


# ------------------------------------------------------------------------------------------------------------ killed

CHILD = """
import json, os, sys
from cleannews import Scraper

port, count, state, output = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
urls = (f"http://127.0.0.1:{port}/{number}" for number in range(count))
written = open(output, "ab+", buffering=0)
written.seek(0)
lines = written.read().split(b"\\n")
if lines[-1]:  # half a line: the kill came while it was written
    written.truncate(written.tell() - len(lines.pop()))
last = json.loads(lines[-2])["url"] if len(lines) > 1 else None
with Scraper(allow_private=True, delay=0, retries=0, respect_robots=False, per_host=8) as scraper:
    for result in scraper.scrape_many(urls, state=state, clean=False, progress=False):
        if result.again and result.url == last:
            continue
        written.write(json.dumps({"url": result.url, "reason": result.reason}).encode() + b"\\n")
        os.fsync(written.fileno())
print("done")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_killed_at_any_moment_nothing_is_lost_or_repeated(site: Any, answer: Answer, tmp_path: Path) -> None:
    """A real process, killed again and again until it is done: each page is in its file once, and was fetched anew only
    where it had not been delivered."""
    count = 600
    site.otherwise = answer(b"<html>")
    site.pages["/7"] = answer(b"", status="404 Not Found")
    output, state = tmp_path / "out.jsonl", tmp_path / "state"
    moments = random.Random(20310503)
    command = [sys.executable, "-c", CHILD, str(site.port), str(count), str(state), str(output)]
    kills = 0
    for _ in range(60):
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        before = len(site.log)
        until = time.monotonic() + 30
        while len(site.log) == before and child.poll() is None and time.monotonic() < until:
            time.sleep(0.001)  # until it fetches
        time.sleep(moments.random() * 0.15)
        if kills < 12:
            child.send_signal(signal.SIGKILL)
            kills += child.wait() == -signal.SIGKILL
            child.stdout.close()  # type: ignore[union-attr]
        elif child.communicate(timeout=60)[0] == "done\n":
            break
    lines = [json.loads(line) for line in output.read_bytes().splitlines()]
    times = Counter(line["url"] for line in lines)
    assert kills == 12
    assert set(times) == {site.url(f"/{number}") for number in range(count)}
    assert set(times.values()) == {1}
    assert [line["reason"] for line in lines if line["reason"]] == ["the server answered 404 Not Found"]
    assert os.path.getsize(state) > 0
