"""Many texts, in order, by one process or several; one document never stops the others."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import islice
from multiprocessing import get_context
from typing import Any

from cleannews.article import Article, Flag
from cleannews.options import refuse_single, rehearsed
from cleannews.time_limit import TIME_LIMIT, check_time_limit, within

__all__ = ["clean_each"]

CHUNK = 64
"""Texts that travel to a worker together: fewer cost more in pipes than in cleaning."""
AHEAD = 3
"""Chunks in flight for each worker."""

Options = Mapping[str, Any]
Clean = Callable[..., Article]
Work = Callable[[str], Article]
WarmUp = Callable[[], object]


def clean_each(
    texts: Iterable[str], clean: Clean, options: Options, workers: int | None, time_limit: float | None = TIME_LIMIT
) -> Iterator[Article]:
    """The article of each text, in order; by `workers` processes, or in this one for None."""
    refuse_single(texts, "clean_many", "texts")
    check_time_limit(time_limit)
    if workers is not None and (not isinstance(workers, int) or workers < 1):
        raise ValueError(f"workers= takes a number of processes of 1 or more, or None; not {workers!r}")
    clean("", **rehearsed(options))  # a wrong option is told now, not in each article
    work = partial(clean_one, clean, options, time_limit)
    if workers is None:
        return map(work, texts)
    return by_processes(iter(texts), work, workers, partial(clean, ""))


def clean_one(clean: Clean, options: Options, time_limit: float | None, text: str) -> Article:
    try:
        return within(time_limit, lambda: clean(text, **options))
    except (Exception, SystemExit) as error:  # a user's own cleaner, an item that is no text, or no end of it
        return failed(error)


def failed(error: BaseException) -> Article:
    return Article(flags=frozenset({Flag.FAILED}), sources={"error": f"{type(error).__name__}: {error}"})


def clean_chunk(work: Work, texts: list[str]) -> list[Article]:
    return list(map(work, texts))


def by_processes(texts: Iterator[str], work: Work, workers: int, warm_up: WarmUp) -> Iterator[Article]:
    """`warm_up`: what the first text costs more than the others is not held against it."""
    pool = new_pool(workers, warm_up)
    waiting: deque[tuple[list[str], Future[list[Article]]]] = deque()
    try:
        while True:
            while len(waiting) < workers * AHEAD and (chunk := list(islice(texts, CHUNK))):
                waiting.append((chunk, pool.submit(clean_chunk, work, chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                articles = future.result()
            except BrokenProcessPool:
                pool.shutdown(wait=False, cancel_futures=True)
                articles = one_by_one(chunk, work, warm_up)
                pool = new_pool(workers, warm_up)
                waiting = deque((texts_, pool.submit(clean_chunk, work, texts_)) for texts_, _ in waiting)
            except Exception:  # the chunk could not travel; its texts may, each alone
                articles = clean_chunk(work, chunk)
            yield from articles
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def new_pool(workers: int, warm_up: WarmUp) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=warm_up)


def one_by_one(chunk: list[str], work: Work, warm_up: WarmUp) -> list[Article]:
    """A worker died over this chunk: each text goes to a process of its own, so that only the killer fails."""
    articles = []
    pool = new_pool(1, warm_up)
    for text in chunk:
        try:
            articles += pool.submit(clean_chunk, work, [text]).result()
        except BrokenProcessPool as error:
            articles.append(failed(error))
            pool = new_pool(1, warm_up)
    pool.shutdown()
    return articles
