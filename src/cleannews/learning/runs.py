"""A run in two passes: what each source repeats is counted, then all is cleaned with what that proposes."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from cleannews.batch.running.layout import LEARNED, Layout, layout_of
from cleannews.batch.running.state import read_state
from cleannews.batch.running.summary import Summary
from cleannews.batch.running.work import Watcher
from cleannews.batch.runs import Path, Unfinished, run
from cleannews.batch.storage import opened, written_whole
from cleannews.learning.proposals import propose, to_toml
from cleannews.learning.repeated import corrections_of
from cleannews.learning.traces import Trace, Tracer

__all__ = ["run_learned"]

OF_THE_OUTPUT = {"format": "jsonl", "select": "id", "input": True, "segments": False, "dedupe": None}
"""What the first pass has to write is its counts; names of records are the least that an output can be."""


def run_learned(inputs: Path | Iterable[Path], output: Path, *, watcher: Callable[[], Watcher] | None = None, **options: Any) -> Summary:
    """Clean files as :func:`cleannews.batch.run` does, in two passes, the second with what the first found repeated.

    * `inputs`, `output`, `watcher`, `options`: those of `run`; ``source_field=`` says which field names the source.

    The first pass cleans all records and counts, source by source, what is left of them; its counts stand in ``OUTPUT.learned.run/``,
    and what they propose in ``OUTPUT.learned.toml``, for somebody to read. The second pass takes it out, in each source's own
    texts alone, under rules named ``repeated.<source>``. Both passes are resumed, and done in shares (``shard=``), as any run: a share
    whose first pass is done waits for the others with `Unfinished`, and goes on with ``resume=True`` when all have counted.
    Needs ``pip install 'cleannews[learn]'``.

    >>> import pathlib, tempfile
    >>> output = pathlib.Path(tempfile.mkdtemp(), "clean.jsonl")
    >>> run_learned("examples/story.txt", output, workers=0).tally.articles
    1
    """
    given = [inputs] if isinstance(inputs, str | os.PathLike) else list(inputs)
    beside = f"{layout_of(os.fspath(output), options.get('format')).output}{LEARNED}"
    counted = run(given, f"{beside}/", watcher=Tracer, **{**options, **OF_THE_OUTPUT})
    counts = Counts.of(layout_of(f"{beside}/"), counted)
    proposals = propose(counts)
    written_whole(f"{beside}.toml", to_toml(proposals).encode("utf-8", "backslashreplace"))
    return run(given, output, watcher=watcher, corrections=corrections_of(proposals), **options)


@dataclass(frozen=True, slots=True)
class Counts:
    """What the first pass counted, shard by shard, read anew each time it is gone through."""

    layout: Layout
    shards: Sequence[int]

    @classmethod
    def of(cls, layout: Layout, counted: Summary) -> Counts:
        state = read_state(layout)
        total = range(state.header["shards"])
        if missing := [number for number in total if number not in state.done]:
            why = f"the first pass of other shares is to be done: {len(missing)} of {len(total)} shards have not counted what they repeat"
            raise Unfinished(replace(counted, troubles=(why,)))
        return cls(layout, total)

    def __iter__(self) -> Iterator[dict[str, Trace]]:
        for number in self.shards:
            with opened(self.layout.watched_part(number)) as stream:
                told = json.loads(gzip.decompress(stream.read()))
            yield {source: Trace.from_dict(trace) for source, trace in told.items()}
