"""A bar on the terminal: shards, articles a second, and how much of them was taken out."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from cleannews.batch.running.summary import Tally
from cleannews.wording import counted

__all__ = ["Bar", "bar"]


class Bar:
    """Shows nothing, where nobody looks."""

    def shard_done(self, tally: Tally) -> None: ...

    def under_way(self, records: int) -> None: ...


class TerminalBar(Bar):
    def __init__(self, shards: int, done: int, tally: Tally) -> None:
        from tqdm import tqdm

        self.before, self.tally, self.begun = tally.records, tally, time.monotonic()
        layout = "{desc} {percentage:3.0f}% |{bar}| {n_fmt}/{total_fmt} shards, {remaining} left{postfix}"  # which begins with a comma
        self.line: Any = tqdm(total=shards, initial=done, desc="Cleaning", file=sys.stderr, bar_format=layout, leave=False)
        self.under_way(0)

    def shard_done(self, tally: Tally) -> None:
        self.tally = tally
        self.line.update()

    def under_way(self, records: int) -> None:
        """`records` of shards that are not done yet."""
        through = self.tally.records + records
        speed = (through - self.before) / max(time.monotonic() - self.begun, 0.001)
        self.line.set_postfix_str(f"{counted(through, 'article')}, {speed:,.0f}/s, {self.tally.share_removed:.1%} removed", refresh=False)
        self.line.update(0)


@contextmanager
def bar(wanted: bool, shards: int, done: int, tally: Tally) -> Iterator[Bar]:
    """On a terminal, and where tqdm is installed; else one that shows nothing."""
    if not wanted or not sys.stderr.isatty():
        yield Bar()
        return
    try:
        shown = TerminalBar(shards, done, tally)
    except ImportError:
        print("cleannews: no progress bar without tqdm: pip install 'cleannews[batch]'", file=sys.stderr)
        yield Bar()
        return
    try:
        yield shown
    finally:
        shown.line.close()
