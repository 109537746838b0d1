"""A document that takes too long is given up; the others have their turn."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest

from cleannews import Article, Flag, Segment, Story, clean_many, read_warc
from cleannews.time_limit import within

pytest.importorskip("fastwarc")


def never_done(story: Story) -> Iterator[Segment]:
    """A cleaner that hangs over one text, and guards itself against all that may go wrong."""
    while "endless" in story.text:
        try:
            time.sleep(0.001)
        except Exception:
            continue
    yield from ()


def leaves(story: Story) -> Iterator[Segment]:
    if "exit" in story.text:
        raise SystemExit(3)
    yield from ()


def is_failed(article: Article, reason: str) -> bool:
    return Flag.FAILED in article.flags and reason in article.sources["error"]


@pytest.mark.parametrize("workers", [None, 1])
def test_a_text_without_end_is_flagged_and_the_others_are_cleaned(workers: int | None) -> None:
    texts = ["It rained.", "It rained in the endless city.", "It stopped."]
    first, second, third = clean_many(texts, also=[never_done], time_limit=0.5, workers=workers)
    assert (first.text, third.text) == ("It rained.", "It stopped.")
    assert is_failed(second, "TimeoutError: not done within 0.5 seconds")


def test_a_cleaner_that_ends_the_program_ends_one_text() -> None:
    first, second = clean_many(["It was time to exit.", "It stopped."], also=[leaves])
    assert is_failed(first, "SystemExit: 3")
    assert second.text == "It stopped."


def test_ctrl_c_still_ends_all() -> None:
    def interrupted(story: Story) -> Iterator[Segment]:
        raise KeyboardInterrupt
        yield

    with pytest.raises(KeyboardInterrupt):
        list(clean_many(["It rained."], also=[interrupted]))


def test_a_page_of_an_archive_without_end_is_flagged() -> None:
    def record(page: bytes) -> bytes:
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
        head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\nContent-Length: %d\r\n\r\n"
        return (head % len(block)).encode() + block + b"\r\n\r\n"

    pages = [b"<h1>Late</h1><p>The endless ferry was late again.</p>", b"<h1>Late</h1><p>The ferry was late again.</p>"]
    warc = read_warc(BytesIO(b"".join(map(record, pages))), also=[never_done], time_limit=0.5)
    first, second = (item.article for item in warc)
    assert is_failed(first, "not done within 0.5 seconds")
    assert second.title == "Late"


def test_what_is_done_in_time_is_given_from_any_thread() -> None:
    made: list[int] = []

    def work() -> None:
        made.extend(within(5.0, lambda number=number: number) for number in range(2_000))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == sorted(list(range(2_000)) * 4)


@pytest.mark.parametrize("limit", [0, -1, float("inf"), float("nan"), "60", True])
def test_a_senseless_limit_is_refused(limit: Any) -> None:
    with pytest.raises(ValueError, match="time_limit="):
        clean_many([], time_limit=limit)
    with pytest.raises(ValueError, match="time_limit="):
        read_warc(BytesIO(), time_limit=limit)
