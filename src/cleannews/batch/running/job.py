"""What the workers of a run need to know, proved before the first of them starts."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cleannews.batch.copies.likeness import Likeness
from cleannews.batch.running.layout import Layout
from cleannews.batch.running.sources import Sources
from cleannews.batch.running.work import Job, Watcher
from cleannews.batch.writing.columns import Columns
from cleannews.errors import CleannewsError
from cleannews.extras import needed
from cleannews.options import refuse_unknown, rehearsed

__all__ = ["job_of"]

OPTIONS = ("agency", "published", "keep", "drop", "also", "without")
PAGE_OPTIONS = ("site_rules", "max_bytes", "charset", "strict")
"""Arguments of `clean_html` that `clean` does not have."""

PACKAGES = {"parquet": ["pyarrow.parquet"], "jsonl.zst": ["zstandard"]}
"""Which a format cannot be written without."""


def job_of(
    layout: Layout,
    options: Mapping[str, Any],
    segments: bool,
    likeness: Likeness | None = None,
    watcher: Callable[[], Watcher] | None = None,
    columns: Columns = Columns(),  # noqa: B008 - it is frozen
    sources: Sources = Sources(),  # noqa: B008
    known: Iterable[str] = (),
) -> Job:
    """What the workers need to know, tried once: a wrong option is told now, not by each record.

    `known` are further names that may have been meant.
    """
    from cleannews.pipeline import clean, clean_html

    page_options = {name: value for name, value in options.items() if name in PAGE_OPTIONS}
    both = {name: settled(value) for name, value in options.items() if name not in PAGE_OPTIONS}
    try:
        refuse_unknown(options, {*OPTIONS, *PAGE_OPTIONS, *known}, "run")
        tried = rehearsed(both)
        clean("", **tried)
        clean_html(b"<p>", **tried, **page_options)
    except (TypeError, ValueError, LookupError) as error:
        raise CleannewsError(f"{error}") from error
    for module in PACKAGES.get(layout.format, ()):
        needed(module)
    job = Job(layout, both, page_options, segments, likeness, watcher, columns, sources)
    try:
        pickle.dumps(job)
    except Exception as error:  # pickle raises whatever it likes
        raise CleannewsError(f"the options cannot travel to other processes: {error}") from error
    return job


def settled(value: Any) -> Any:
    """An iterable is used for each record again."""
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, str | bytes) else value
