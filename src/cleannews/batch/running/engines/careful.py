"""One shard, done in processes that may die: for a worker of a cluster, which must not die itself.

``python -m cleannews.batch.running.engines.careful`` takes a pickled (shard, job, time limit) on its standard input and gives the pickled outcome.
A process of its own is needed because the workers of Dask are daemons, which multiprocessing allows no children.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys

from cleannews.batch.reading.shards import Shard
from cleannews.batch.running.engines.worker import Trouble
from cleannews.batch.running.work import Job, ShardReport

__all__ = ["do_carefully"]


def do_carefully(shard: Shard, job: Job, time_limit: float) -> ShardReport | Trouble:
    """What becomes of the shard when a record that kills or stalls its process twice is set aside."""
    path = os.pathsep.join(filter(None, sys.path))  # a cluster may have laid modules where no new process looks
    done = subprocess.run(
        [sys.executable, "-m", "cleannews.batch.running.engines.careful"],
        input=pickle.dumps((shard, job, time_limit)),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": path},
        check=False,
    )
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        return Trouble(shard.number, f"{shard.path}: the process that did it ended with {done.returncode}: {last}")
    outcome: ShardReport | Trouble = pickle.loads(done.stdout)
    return outcome


def answer() -> None:
    from cleannews.batch.running.engines.supervisor import by_workers

    shard, job, time_limit = pickle.load(sys.stdin.buffer)
    [outcome] = by_workers([shard], job, 1, time_limit)
    sys.stdout.buffer.write(pickle.dumps(outcome))


if __name__ == "__main__":
    answer()
