"""What `cleannews run` costs beside one process that calls `clean` in a loop on the same data, and how much memory it takes.

    python benchmarks/batch.py [--articles 20000]                     # ratios: CPU-seconds and clock
    python benchmarks/batch.py --only memory --rows 100000 1000000    # peaks of all processes, short rows

CPU-seconds are those of all processes, their start included. On a machine with other work the clock says little.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from cleannews import clean
from cleannews.batch import run
from speed import story

LOOP = "clean in a loop"
MILLIARD = 1_000_000_000
PAGE = 7_000
"""Microseconds of `clean_html` a page, in the mean of the pages of benchmarks/pages.py."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3, help="the cheapest of so many counts")
    parser.add_argument("--rows", type=int, nargs="*", default=[100_000])
    parser.add_argument("--only", choices=["ratios", "memory"])
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.only != "memory":
            ratios(Path(folder), given.articles, given.rounds)
        if given.only != "ratios":
            for rows in given.rows:
                memory(Path(folder), rows)


def ratios(folder: Path, articles: int, rounds: int) -> None:
    crawl = folder / "crawl.jsonl"
    texts = [story(number) for number in range(articles)]
    crawl.write_text("".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts)), encoding="utf-8")
    clean("")  # the rulebook is built once
    ways: dict[str, Callable[[], object]] = {LOOP: lambda: [clean(text) for text in texts] and None}
    for output in ("clean.jsonl", "clean.parquet"):
        for workers in (0, 1, 2):
            ways[f"{output}, workers={workers}"] = partial(run, crawl, folder / output, workers=workers, overwrite=True)
    seen: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(rounds):  # one after the other, so that other work meets all of them
        for name, work in ways.items():
            seen[name].append(measured(work))
    report(
        crawl.stat().st_size / articles,
        articles,
        {name: tuple(min(column) for column in zip(*found, strict=True)) for name, found in seen.items()},
    )


def report(size: float, articles: int, best: dict[str, tuple[float, ...]]) -> None:
    base = best[LOOP]
    print(f"{articles:,} stories of {size:,.0f} bytes; {base[0] / articles * 1e6:,.0f} us of CPU each in a loop")
    for name, (spent, clock) in best.items():
        print(f"  {name:<26} {spent / base[0]:6.2f} x the CPU   {clock / base[1]:6.2f} x the clock")
    each = best["clean.parquet, workers=2"][0] / articles
    page = PAGE / 1e6 + each - base[0] / articles
    print(f"{MILLIARD:,} articles on paper, to Parquet")
    print(f"  such texts                 {each * MILLIARD / 3600:6,.0f} core-hours")
    print(f"  pages of {PAGE:,} us          {page * MILLIARD / 3600:6,.0f} core-hours")


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """CPU-seconds of this process and those that it started, and the clock."""
    before, start = cpu(), time.monotonic()
    work()
    return cpu() - before, time.monotonic() - start


def cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def memory(folder: Path, rows: int) -> None:
    crawl = folder / f"{rows}.jsonl"
    with crawl.open("w", encoding="utf-8") as lines:
        for number in range(rows):
            lines.write(json.dumps({"id": number, "text": f"It rained for {number} days, officials said."}) + "\n")
    peaks: dict[int, int] = {}
    done = threading.Event()
    watcher = threading.Thread(target=watch, args=(peaks, done))
    watcher.start()
    start = time.monotonic()
    run(crawl, folder / f"{rows}.parquet", workers=2)
    done.set()
    watcher.join()
    own = peaks.pop(os.getpid())
    workers = ", ".join(f"{peak:,}" for peak in sorted(peaks.values())[-2:])
    print(f"{rows:>10,} rows in {time.monotonic() - start:,.0f} s: parent {own:,} MB, workers {workers} MB")


def watch(peaks: dict[int, int], done: threading.Event) -> None:
    """The most memory that each process of the run ever had, in MB."""
    while not done.wait(0.2):
        for process in (os.getpid(), *children()):
            try:
                status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
            except OSError:
                continue
            if "VmHWM:" in status:
                peaks[process] = int(status.partition("VmHWM:")[2].split()[0]) // 1024


def children() -> list[int]:
    found = []
    for task in Path(f"/proc/{os.getpid()}/task").iterdir():
        found += map(int, (task / "children").read_text(encoding="ascii").split())
    return found


if __name__ == "__main__":
    main()
