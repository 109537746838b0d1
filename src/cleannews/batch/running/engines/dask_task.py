"""What a worker of a Dask cluster does with a shard.

Before it begins it leaves a mark in the folder of the run, and takes it away when the shard is done. A worker that finds the mark knows
that another one died at this shard; it does it carefully then, in processes of their own, where the record that kills can be told
and set aside. So a poisonous record costs the cluster one worker, and the run nothing but itself.
"""

from __future__ import annotations

import faulthandler
import threading
import time
from contextlib import suppress

from cleannews.batch.reading.shards import Shard
from cleannews.batch.running.engines.careful import do_carefully
from cleannews.batch.running.engines.worker import Trouble, attempt, warm_up
from cleannews.batch.running.work import Job, ShardReport
from cleannews.batch.storage import delete, exists, joined, written_whole
from cleannews.version import __version__

__all__ = ["do_on_cluster"]

REARMED = 1.0
"""Seconds between two settings of the alarm; setting it for each record would cost as much as a short story."""

STANDARD_ERROR = 2
"""Its number; the traceback of what took too long goes to the worker's log."""


def do_on_cluster(shard: Shard, job: Job, time_limit: float, version: str, careful: bool = False) -> ShardReport | Trouble:
    """What becomes of a shard; `careful` from the start, or where a worker died at it."""
    if __version__ != version:
        why = f"a worker has cleannews {__version__}, and the run was started with {version}: install the same"
        return Trouble(shard.number, why, ends_all=True)
    mark = joined(job.layout.parts, f"begun-{shard.number:06}")
    try:
        if careful or exists(mark):
            return do_carefully(shard, job, time_limit)
        written_whole(mark, b"")
    except OSError as error:
        return Trouble(shard.number, f"{mark}: {error}")
    warm_up(job)
    alarm = Alarm(time_limit)
    try:
        outcome = attempt(shard, job, beat=alarm.beat)
    finally:
        alarm.off()
    with suppress(OSError):  # a mark that stays makes a later attempt slower, not wrong
        delete(mark)
    return outcome


class Alarm:
    """Ends this process when a record takes too long, so that the cluster gives the shard to another one.

    By the timer of faulthandler, which needs no turn at the interpreter: a pattern that runs away holds it for ever.
    It may ring while a shard is read slowly, too; done carefully, only records have a limit.
    A process has one such timer. Where several tasks share a process, one of them has it, and the others have no limit.
    """

    armed = threading.Lock()

    def __init__(self, time_limit: float) -> None:
        self.time_limit = time_limit
        self.set = 0.0
        self.mine = self.armed.acquire(blocking=False)

    def beat(self, record: int) -> None:
        if self.mine and (now := time.monotonic()) - self.set > REARMED:
            self.set = now
            faulthandler.dump_traceback_later(self.time_limit + REARMED, exit=True, file=STANDARD_ERROR)

    def off(self) -> None:
        if self.mine:
            faulthandler.cancel_dump_traceback_later()
            self.armed.release()
