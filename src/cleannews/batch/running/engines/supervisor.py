"""Worker processes that may die: what one of them was doing is done again, and the record that killed two is set aside.

`multiprocessing.Pool` hangs when a worker is killed, and a `ProcessPoolExecutor` breaks as a whole without telling which worker
had which shard. So here every worker has a pipe of its own and numbers in shared memory, which say what record it is at.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context
from typing import Any

from cleannews.batch.jsonl import interrupts_held
from cleannews.batch.reading.shards import Shard
from cleannews.batch.running.engines.worker import Trouble, serve
from cleannews.batch.running.work import Job, ShardReport
from cleannews.errors import CleannewsError

__all__ = ["TIME_LIMIT", "by_workers"]

TIME_LIMIT = 60.0
"""Seconds for a record. The dearest pages known take one or two; sixty leave room for a machine that is busy with other work."""

LOOK = 0.2
"""Seconds between two looks at the workers, when none of them says anything."""

STILLBORN = 3
"""Workers that may die in a row before they are ready; then the fault is not in the input."""

DEATHS = 5
"""Of workers at one shard, between records: killed from outside, or short of memory."""


def by_workers(
    shards: Iterable[Shard], job: Job, workers: int, time_limit: float = TIME_LIMIT, watch: Callable[[int], None] = lambda records: None
) -> Generator[ShardReport | Trouble, None, None]:
    """What becomes of each shard, as they are done, by `workers` processes.

    * `time_limit`: seconds for one record; a worker that takes longer is killed;
    * `watch`: is told some times a second how many records of unfinished shards are through.

    Closing the generator ends the workers.
    """
    crew = Crew(job, workers, time_limit)
    try:
        yield from crew.work(deque(shards), watch)
    finally:
        crew.dismiss()


class Worker:
    """One process, what it is doing, and since when."""

    def __init__(self, job: Job) -> None:
        context = get_context("spawn")
        self.numbers = context.RawArray("q", 2)  # the record that it is at (0: none), and how many of its shard it has seen
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, self.numbers, job), daemon=True)
        with interrupts_held():
            self.process.start()
        theirs.close()
        self.ready = False
        self.stalled = False
        self.shard: Shard | None = None
        self.seen, self.since = 0, 0.0

    def give(self, shard: Shard, quarantined: dict[int, str]) -> None:
        self.shard = shard
        self.seen, self.since = 0, time.monotonic()
        with suppress(OSError):  # it is dead, which its pipe will say when it is read
            self.pipe.send((shard, quarantined))

    def overdue(self, limit: float) -> bool:
        """Whether it has been at the same record for too long."""
        record = self.numbers[0]
        if record != self.seen or not record:
            self.seen, self.since = record, time.monotonic()
        return time.monotonic() - self.since > limit

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()


@dataclass(slots=True)
class Crew:
    """The workers, and what is known of records and shards that killed one."""

    job: Job
    size: int
    time_limit: float
    workers: list[Worker] = field(default_factory=list)
    strikes: Counter[tuple[int, int]] = field(default_factory=Counter)
    deaths: Counter[int] = field(default_factory=Counter)
    quarantined: dict[int, dict[int, str]] = field(default_factory=dict)
    stillborn: int = 0

    def work(self, todo: deque[Shard], watch: Callable[[int], None]) -> Iterator[ShardReport | Trouble]:
        while todo or any(worker.shard for worker in self.workers):
            self.staff(todo)
            ready = connection.wait([worker.pipe for worker in self.workers], LOOK)
            for worker in [worker for worker in self.workers if worker.pipe in ready]:
                if (outcome := self.hear(worker, todo)) is not None:
                    yield outcome
            self.end_the_stalled()
            watch(sum(worker.numbers[1] for worker in self.workers))

    def staff(self, todo: deque[Shard]) -> None:
        """As many workers as there is work for, and a shard for each that is ready."""
        busy = sum(worker.shard is not None for worker in self.workers)
        while len(self.workers) < min(self.size, busy + len(todo)):
            self.workers.append(Worker(self.job))
        for worker in self.workers:
            if todo and worker.ready and worker.shard is None:
                shard = todo.popleft()
                worker.give(shard, self.quarantined.get(shard.number, {}))

    def hear(self, worker: Worker, todo: deque[Shard]) -> ShardReport | Trouble | None:
        """What the worker says; a pipe that ends says that it is dead."""
        try:
            outcome: Any = worker.pipe.recv()
        except (EOFError, OSError):
            return self.bury(worker, todo)
        if outcome is None:
            worker.ready, self.stillborn = True, 0
            return None
        worker.shard = None
        return outcome  # type: ignore[no-any-return]

    def end_the_stalled(self) -> None:
        for worker in self.workers:
            if worker.shard is not None and not worker.stalled and worker.overdue(self.time_limit):
                worker.stalled = True
                worker.process.kill()  # its pipe ends with it

    def bury(self, worker: Worker, todo: deque[Shard]) -> Trouble | None:
        """Its shard is done again; a record that has killed two workers is left out."""
        worker.process.join()
        how = ending(worker.process.exitcode)
        record, shard, stalled = worker.numbers[0], worker.shard, worker.stalled
        self.workers.remove(worker)
        worker.end()
        if not worker.ready:
            self.count_stillborn(how)
        if shard is None:
            return None
        if record:
            self.strike(shard.number, record, how, stalled)
        else:
            self.deaths[shard.number] += 1
            if self.deaths[shard.number] >= DEATHS:
                return Trouble(shard.number, f"{DEATHS} workers died at it, between records ({how}): is there memory enough?")
        todo.appendleft(shard)
        return None

    def count_stillborn(self, how: str) -> None:
        self.stillborn += 1
        if self.stillborn >= STILLBORN:
            raise CleannewsError(
                f"the workers die before they begin ({how}). A script that calls run() has to do it below "
                'if __name__ == "__main__":, and what also= names has to be importable; workers=0 does without workers.'
            )

    def strike(self, shard: int, record: int, how: str, stalled: bool) -> None:
        self.strikes[shard, record] += 1
        if self.strikes[shard, record] >= 2:
            why = f"took longer than {self.time_limit:g} s" if stalled else f"killed its worker ({how})"
            self.quarantined.setdefault(shard, {})[record] = f"{why}, twice"

    def dismiss(self) -> None:
        for worker in self.workers:
            worker.end()


def ending(code: int | None) -> str:
    """How a process ended: ``exit status 3``, ``signal 9``."""
    return f"signal {-code}" if code is not None and code < 0 else f"exit status {code}"
