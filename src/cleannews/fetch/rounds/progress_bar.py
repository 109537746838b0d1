"""A progress bar on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sized
from contextlib import contextmanager

from cleannews.extras import needed

__all__ = ["bar_for"]


@contextmanager
def bar_for(urls: object, progress: bool | None) -> Iterator[Callable[[], object]]:
    """A function that moves the bar on by one; for None there is a bar where standard error is a terminal."""
    if progress is None:
        progress = sys.stderr is not None and sys.stderr.isatty()
    if not progress:
        yield lambda: None
        return
    tqdm = needed("tqdm", "scrape", "progress=True").tqdm
    total = len(urls) if isinstance(urls, Sized) else None
    with tqdm(total=total, unit=" pages", file=sys.stderr, dynamic_ncols=True) as bar:
        yield bar.update
