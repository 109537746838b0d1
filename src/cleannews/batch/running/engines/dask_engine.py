"""The shards of a run, done by a Dask cluster: the same shards, parts and manifest as on one machine.

Dask gives the shards of a worker that dies to others. Only so many are handed over at a time as keep the workers busy, the job travels
with each of them (data that was scattered beforehand is lost with the worker that holds it), and nothing but counts comes back.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any
from uuid import uuid4

from cleannews.batch.reading.shards import Shard
from cleannews.batch.running.engines.dask_task import do_on_cluster
from cleannews.batch.running.engines.worker import Trouble
from cleannews.batch.running.layout import Layout
from cleannews.batch.running.work import Job, ShardReport
from cleannews.batch.storage import exists, is_remote
from cleannews.errors import CleannewsError
from cleannews.extras import needed
from cleannews.version import __version__

__all__ = ["by_cluster"]

AHEAD = 2
"""Shards handed over for each thread of the cluster: one at work, one waiting. More would be blamed when a worker dies."""
ANSWERS_WITHIN = 20
"""Seconds for the scheduler to answer, and then for a first worker to be there."""
is_address = re.compile(r"(?:[a-z]+://)?(?:[\w.-]+|\[[0-9a-fA-F:.]+\]):\d{1,5}/?").fullmatch
SAME_EVERYWHERE = ("cleannews", "distributed", "dask", "pydantic")


def by_cluster(
    shards: Sequence[Shard], job: Job, scheduler: str | None, workers: int | None = None, time_limit: float = 60.0
) -> Generator[ShardReport | Trouble, None, None]:
    """What becomes of each shard, as they are done.

    * `scheduler`: address of a running one (``tcp://host:8786``); None starts a cluster of `workers` processes on this machine;
    * `time_limit`: seconds for one record; a worker that takes longer ends, and the shard is done carefully by another.

    Raises `CleannewsError` where no scheduler answers, no worker is there, versions differ, or parts do not appear here.
    """
    if not shards:
        return
    with connected(scheduler, workers) as client:
        check_versions(client, scheduler or "the cluster on this machine")
        yield from hand_out(client, shards, job, time_limit)


@contextmanager
def connected(scheduler: str | None, workers: int | None) -> Iterator[Any]:
    distributed = needed("distributed", "dask")
    if scheduler is not None and not is_address(scheduler):
        raise CleannewsError(f"a scheduler's address looks like tcp://10.0.0.5:8786, not {scheduler!r}")
    with ExitStack() as stack:
        if scheduler is None:
            cluster = distributed.LocalCluster(n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=":0")
            scheduler = stack.enter_context(cluster).scheduler_address
        try:
            client = stack.enter_context(distributed.Client(scheduler, timeout=ANSWERS_WITHIN, set_as_default=False))
        except (OSError, ValueError) as error:  # a TimeoutError is an OSError, an unknown protocol a ValueError
            raise CleannewsError(
                f"no Dask scheduler answers at {scheduler}: {error}\nIs `dask scheduler` running there, and can this machine reach it?"
            ) from error
        try:
            client.wait_for_workers(1, timeout=ANSWERS_WITHIN)
        except TimeoutError as error:
            raise CleannewsError(
                f"the scheduler at {scheduler} has no workers: start some with `dask worker {scheduler} --nthreads 1`"
            ) from error
        yield client


def check_versions(client: Any, where: str) -> None:
    """Workers run the code that they have: another version gives other articles, or cannot read the job."""
    told = client.get_versions(packages=list(SAME_EVERYWHERE))
    ours = told["client"]["packages"]
    for address, worker in told["workers"].items():
        theirs = worker["packages"]
        differing = [
            f"{name} {theirs.get(name) or 'not at all'} (here {ours[name]})" for name in SAME_EVERYWHERE if theirs.get(name) != ours[name]
        ]
        if minor(theirs["python"]) != minor(ours["python"]):
            differing.append(f"Python {minor(theirs['python'])} (here {minor(ours['python'])})")
        if differing:
            raise CleannewsError(f"the worker {address} of {where} has {', '.join(differing)}: install the same versions on all machines")


def minor(version: str) -> str:
    return ".".join(version.split(".")[:2])


def hand_out(client: Any, shards: Sequence[Shard], job: Job, time_limit: float) -> Generator[ShardReport | Trouble, None, None]:
    """Submit the shards a few at a time. What Dask gave up, because it lost too many workers at it, is done carefully."""
    distributed = needed("distributed", "dask")
    run, job = uuid4().hex[:8], replace(job, layout=whole_paths_of_layout(job.layout))
    waiting = iter(shards)
    flying: dict[Any, tuple[Shard, bool]] = {}

    def submit(shard: Shard, careful: bool = False) -> Any:
        key = f"cleannews-{run}-{shard.number:06}{'-careful' if careful else ''}"
        there = whole_paths(shard)
        future = client.submit(do_on_cluster, there, job, time_limit, __version__, careful, key=key, pure=False)
        flying[future] = (shard, careful)
        return future

    room = AHEAD * max(1, sum(client.nthreads().values()))
    futures = distributed.as_completed([submit(shard) for _, shard in zip(range(room), waiting, strict=False)], loop=client.loop)
    try:
        for future in futures:
            shard, careful = flying.pop(future)
            outcome = outcome_of(future, shard)
            if outcome is None and not careful:
                futures.add(submit(shard, careful=True))
                continue
            if (following := next(waiting, None)) is not None:
                futures.add(submit(following))
            yield outcome or Trouble(shard.number, f"{shard.path}: workers died at it again and again; is there memory enough?")
            if isinstance(outcome, ShardReport):
                check_it_is_here(job.layout, outcome)
    finally:
        client.cancel(list(flying), force=True)


def outcome_of(future: Any, shard: Shard) -> ShardReport | Trouble | None:
    """None where Dask gave it up: it lost more workers at the shard than its `allowed-failures`."""
    distributed = needed("distributed", "dask")
    try:
        outcome: ShardReport | Trouble = future.result()
    except distributed.KilledWorker:
        return None
    except ModuleNotFoundError as error:
        raise CleannewsError(f"a worker lacks a module that the run needs: {error}") from error
    except (OSError, distributed.CancelledError) as error:
        raise CleannewsError(f"the connection to the cluster is lost; --resume goes on: {error!r}") from error
    return outcome


def check_it_is_here(layout: Layout, report: ShardReport) -> None:
    if not exists(layout.part(report.number)):
        raise CleannewsError(
            f"a worker has written {layout.part(report.number)}, and it is not here: the cluster needs an output that all "
            "its machines share, a network folder or s3://..."
        )


def whole_paths_of_layout(layout: Layout) -> Layout:
    return replace(layout, output=whole(layout.output))


def whole_paths(shard: Shard) -> Shard:
    """A worker stands in another folder than this process."""
    return replace(shard, path=whole(shard.path) if shard.path else "", files=tuple(map(whole, shard.files)))


def whole(path: str) -> str:
    return path if is_remote(path) else os.path.abspath(path)
