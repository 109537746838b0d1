"""A Dask cluster of two worker processes on this machine against one process that calls `clean` in a loop, on the same data.

``python benchmarks/batch_dask.py [--articles 20000]``

CPU-seconds of all processes and seconds on the clock, as ratios to the loop; starting the cluster is measured apart.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from pathlib import Path

from distributed import Client, LocalCluster

from cleannews import clean
from cleannews.batch import run

WORDS = [f"{stem}{ending}" for stem in "harbour storm council ferry price market minister bridge school winter north harvest".split() for ending in "abcdefghijkl"] + "the of and in to said on".split() * 12  # fmt: skip


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--articles", type=int, default=20_000)
    count = options.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder, "in.jsonl")
        write(given, count)
        loop = looped(given)
        print(f"{count:,} articles of 3 KB; loop in one process: {loop[0]:.1f} CPU-s, {loop[1]:.1f} s, 1.00 by definition")
        tell("run, no workers", in_this_process(given, Path(folder, "zero.jsonl")), loop)
        tell("run, 2 workers", by_workers(given, Path(folder, "two.jsonl")), loop)
        begun = time.perf_counter()
        with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0") as cluster:
            print(f"starting a cluster of two: {time.perf_counter() - begun:.1f} s")
            tell("run, Dask with 2 workers", on_cluster(given, Path(folder, "dask.jsonl"), cluster), loop)
        same = Path(folder, "zero.jsonl").read_bytes() == Path(folder, "dask.jsonl").read_bytes()
        print("the bytes are the same" if same else "THE BYTES DIFFER")


def tell(name: str, spent: tuple[float, float], loop: tuple[float, float]) -> None:
    print(f"{name}: {spent[0]:.1f} CPU-s ({spent[0] / loop[0]:.2f}), {spent[1]:.1f} s ({spent[1] / loop[1]:.2f})")


def write(path: Path, count: int) -> None:
    luck = random.Random(1)
    with path.open("w", encoding="utf-8") as lines:
        for number in range(count):
            body = "\n\n".join(" ".join(luck.choices(WORDS, k=36)).capitalize() + "." for _ in range(12))
            text = f"Story {number} of the day\n\nHARROW, March 3 (Reuters) - {body}\n\n(Reporting by Ann Example; Editing by Bo Muster)\n"
            lines.write(json.dumps({"id": number, "text": text}) + "\n")


def looped(path: Path) -> tuple[float, float]:
    clean("")
    cpu, begun = time.process_time(), time.perf_counter()
    for line in path.open(encoding="utf-8"):
        clean(json.loads(line)["text"])
    return time.process_time() - cpu, time.perf_counter() - begun


def in_this_process(given: Path, output: Path) -> tuple[float, float]:
    cpu, begun = time.process_time(), time.perf_counter()
    run(given, output, workers=0)
    return time.process_time() - cpu, time.perf_counter() - begun


def by_workers(given: Path, output: Path) -> tuple[float, float]:
    """The workers' start is in it: they live as long as the run."""
    cpu, before, begun = time.process_time(), of_children(), time.perf_counter()
    run(given, output, workers=2)
    return time.process_time() - cpu + of_children() - before, time.perf_counter() - begun


def of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def on_cluster(given: Path, output: Path, cluster: LocalCluster) -> tuple[float, float]:
    """The scheduler runs in this process."""
    with Client(cluster) as client:
        client.run(clean, "It rained.")
        before = time.process_time() + sum(client.run(time.process_time).values())
        begun = time.perf_counter()
        run(given, output, engine="dask", scheduler=cluster.scheduler_address)
        spent = time.perf_counter() - begun
        return time.process_time() + sum(client.run(time.process_time).values()) - before, spent


if __name__ == "__main__":
    main()
