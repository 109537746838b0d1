"""The shards of a run done by an engine, each noted as it is done, and put together at the end."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager

from cleannews.batch.copies.likeness import Likeness
from cleannews.batch.reading.shards import Shard
from cleannews.batch.running.engines.engine import Engine
from cleannews.batch.running.engines.worker import Trouble
from cleannews.batch.running.layout import Layout
from cleannews.batch.running.manifest import Manifest
from cleannews.batch.running.merging import clear_parts, join_parts
from cleannews.batch.running.progress import bar
from cleannews.batch.running.state import State, sweep
from cleannews.batch.running.work import Job, ShardReport

__all__ = ["carry_out", "failed_in", "put_together"]


def carry_out(shards: Sequence[Shard], state: State, job: Job, work: Engine, share: tuple[int, int] | None, progress: bool) -> list[str]:
    """Do what is not done, and put the parts together; returns what could not be done."""
    layout, troubles, total = job.layout, [], state.tally
    todo = [shard for shard in shards if shard.number not in state.done]
    numbers = {shard.number for shard in todo}
    with (
        Manifest(layout.manifest(share), state.header) as manifest,
        swept(layout, numbers, whole=share is None),
        bar(progress, len(shards), len(shards) - len(todo), total) as shown,
        closing(work(todo, job, shown.under_way)) as outcomes,
    ):
        for outcome in outcomes:
            if isinstance(outcome, Trouble):
                troubles.append(outcome.why)
                if outcome.ends_all:
                    break
                continue
            if (trouble := noted(outcome, manifest)) is not None:
                troubles.append(trouble)
                break
            state.done[outcome.number] = outcome.tally
            total.add(outcome.tally)
            shown.shard_done(total)
        if share is None and not troubles:
            troubles = put_together(layout, len(shards), state, manifest, job.likeness)
    return troubles


def noted(report: ShardReport, manifest: Manifest) -> str | None:
    """Why the manifest could not take it, if it could not: the disk may be full to the last byte."""
    try:
        manifest.done(report)
    except OSError as error:
        return f"{manifest.path}: {error}"
    return None


def put_together(layout: Layout, shards: int, state: State, manifest: Manifest, likeness: Likeness | None) -> list[str]:
    """The output from its parts, which are kept where that fails."""
    try:
        state.copies = join_parts(layout, range(shards), failed_in(state), likeness)
    except (OSError, sqlite3.Error) as error:
        return [f"the parts could not be put together: {error}"]
    manifest.finish(state.copies)
    state.finished = True
    clear_parts(layout)
    return []


@contextmanager
def swept(layout: Layout, numbers: Collection[int], *, whole: bool) -> Iterator[None]:
    """No unfinished files before, and none after, whatever ends the work."""
    sweep(layout, numbers, whole=whole)
    try:
        yield
    finally:
        sweep(layout, numbers, whole=whole)


def failed_in(state: State) -> list[int]:
    return sorted(number for number, tally in state.done.items() if tally.failed)
