"""What a worker process does: it takes shards from a pipe until there are none, and goes when its parent is gone."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from multiprocessing import parent_process
from typing import TYPE_CHECKING, Any, NamedTuple

from cleannews.batch.jsonl import leave_interrupts_to_the_parent
from cleannews.batch.reading.shards import Shard
from cleannews.batch.running.work import Job, ShardReport, do_shard

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

__all__ = ["Trouble", "attempt", "serve"]

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS}
"""Errors that the next shard would meet as well."""


class Trouble(NamedTuple):
    """A shard that is not done, and why; `ends_all` where no other would fare better."""

    number: int
    why: str
    ends_all: bool = False


def serve(pipe: Connection, numbers: Any, job: Job) -> None:
    """Do the shards that the pipe gives; the shared `numbers` say at which record this process is, and how many it has seen."""
    leave_interrupts_to_the_parent()
    threading.Thread(target=go_with_the_parent, daemon=True).start()
    warm_up(job)

    def beat(number: int) -> None:
        numbers[0] = number
        numbers[1] = max(number, numbers[1])

    try:
        pipe.send(None)
        while True:
            shard, quarantined = pipe.recv()
            outcome = attempt(shard, job, quarantined, beat)
            numbers[:] = (0, 0)
            pipe.send(outcome)
    except (EOFError, OSError):
        return  # the parent is gone


def go_with_the_parent() -> None:
    """A parent that was killed cannot end its children, and two runs at one output are one too many."""
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(1)


def warm_up(job: Job) -> None:
    """What the first record of each kind costs more than the others must not be held against it."""
    from cleannews.pipeline import clean, clean_html

    clean("", **job.options)
    clean_html(b"<p>", **job.options, **job.page_options)


def attempt(shard: Shard, job: Job, quarantined: dict[int, str] | None = None, beat: Any = None) -> ShardReport | Trouble:
    """The report of a shard, or why there is none: whatever goes wrong with one shard, the run can tell it."""
    try:
        return do_shard(shard, job, quarantined, beat or (lambda number: None))
    except OSError as error:
        full = error.errno in FULL
        return Trouble(shard.number, f"{job.layout.part(shard.number) if full else shard.path}: {error}", full)
    except sqlite3.OperationalError as error:
        return Trouble(shard.number, f"{job.layout.part(shard.number)}: {error}", "full" in str(error))
    except Exception as error:
        return Trouble(shard.number, f"{shard.path}: {type(error).__name__}: {error}")
