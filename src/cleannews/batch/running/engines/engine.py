"""Who does the shards: processes of this machine, this process itself, or a cluster."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Sequence
from typing import TypeAlias

from cleannews.batch.reading.shards import Shard
from cleannews.batch.running.engines.supervisor import by_workers
from cleannews.batch.running.engines.worker import Trouble, attempt
from cleannews.batch.running.work import Job, ShardReport
from cleannews.errors import CleannewsError

__all__ = ["Engine", "engine_of"]

Engine: TypeAlias = "Callable[[Sequence[Shard], Job, Callable[[int], None]], Generator[ShardReport | Trouble, None, None]]"
"""Takes the shards, the job, and whom to tell how many records of unfinished shards are through; gives what becomes of each."""


def engine_of(engine: str, workers: int | None, time_limit: float, scheduler: str | None) -> Engine:
    if engine == "dask":
        from cleannews.batch.running.engines.dask_engine import by_cluster

        return lambda shards, job, watch: by_cluster(shards, job, scheduler, workers, time_limit)
    if engine != "local":
        raise CleannewsError(f"no engine {engine!r}; there are local and dask")
    if scheduler is not None:
        raise CleannewsError("a scheduler goes with engine='dask'")
    number = processors() if workers is None else workers
    if number < 0:
        raise CleannewsError(f"workers= is a number of processes, or 0 for none but this one; not {number}")
    if number == 0:
        return lambda shards, job, watch: (attempt(shard, job) for shard in shards)
    return lambda shards, job, watch: by_workers(shards, job, number, time_limit, watch)


def processors() -> int:
    """Those that this process may use, which in a container are fewer than there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
