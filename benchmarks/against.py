"""How `clean` compares with another checkout of the project, in one run on one machine:

    git worktree add ../other 60df6bb
    python benchmarks/against.py ../other [--shared ../shared] [--rounds 3]

Prints four ratios, this checkout over the other one; below 1 this one is faster or smaller:

clean      the mean time of a text of wirebench (`dev` and `more`), after a first pass over all of them
two lines  a text of a dateline, a sentence and an end mark
first      the first text of a new process, the import of the library in it
memory     the largest resident size of that process after the text

Both checkouts work on the same texts in turns of a few dozen, each in a process of its own, so that a busy machine slows
both alike; of each turn the best of the rounds counts. Processor time, not the clock on the wall.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
BYTECODE = Path(tempfile.gettempdir()) / "against-bytecode"
"""Where both keep their compiled modules, as an installed package has them."""
TURN = 40
"""Texts that one checkout cleans before it is the other one's turn."""
STARTS = 5
TWO_LINES = "SEOUL, July 30 (Yonhap) -- It rained for three days in the capital, officials said.\n(END)"

WORKER = """
import gc, json, sys, time
from cleannews import clean
texts = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
for text in texts:
    clean(text)
gc.collect(); gc.freeze()
for row in sys.stdin:
    first, last, repeats = map(int, row.split())
    start = time.process_time()
    for _ in range(repeats):
        for text in texts[first:last]:
            clean(text)
    print(time.process_time() - start, flush=True)
"""
FIRST = """
import resource, sys, time
start = time.process_time()
from cleannews import clean
clean(sys.stdin.read())
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=Path, help="the checkout to compare with")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--every", type=int, default=1, help="take every so-many-th text only")
    arguments = parser.parse_args()
    texts = [TWO_LINES, *wire_texts(arguments.shared)[:: arguments.every]]
    checkouts = ROOT, arguments.other.resolve()
    own, other = times_in_turns(checkouts, texts, arguments.rounds)
    report("clean", statistics.fmean(own[1:]), statistics.fmean(other[1:]), 1e6, "us a text")
    report("two lines", own[0], other[0], 1e6, "us a text")
    firsts = [first_of(checkout, texts[1]) for checkout in checkouts]
    report("first", firsts[0][0], firsts[1][0], 1e3, "ms")
    report("memory", firsts[0][1], firsts[1][1], 1 / 1024, "MB")


def wire_texts(shared: Path) -> list[str]:
    files = [shared / "wirebench" / part / "docs.jsonl" for part in ("dev", "more")]
    return [json.loads(row)["text"] for file in files for row in file.open(encoding="utf-8")]


def times_in_turns(checkouts: tuple[Path, Path], texts: list[str], rounds: int) -> list[list[float]]:
    """For each checkout the seconds of each text, the mean of its turn; the first text is a turn of its own."""
    file = Path(tempfile.gettempdir()) / f"texts-{os.getpid()}.jsonl"
    file.write_text("".join(json.dumps(text) + "\n" for text in texts), encoding="utf-8")
    workers = [started(checkout, WORKER, str(file)) for checkout in checkouts]
    turns = [(0, 1, 500)] + [(at, min(at + TURN, len(texts)), 1) for at in range(1, len(texts), TURN)]
    best = [[float("inf")] * len(turns) for _ in checkouts]
    for _ in range(rounds):
        for number, (first, last, repeats) in enumerate(turns):
            for worker, times in zip(workers, best, strict=True):
                seconds = asked(worker, f"{first} {last} {repeats}") / repeats / (last - first)
                times[number] = min(times[number], seconds)
    for worker in workers:
        pipe(worker.stdin).close()
        worker.wait()
    file.unlink()
    return [[seconds for seconds, (first, last, _) in zip(times, turns, strict=True) for _ in range(first, last)] for times in best]


def started(checkout: Path, program: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(checkout / "src"), "PYTHONPYCACHEPREFIX": str(BYTECODE), "PYTHONDONTWRITEBYTECODE": ""},
    )


def asked(worker: subprocess.Popen[str], row: str) -> float:
    print(row, file=pipe(worker.stdin), flush=True)
    return float(pipe(worker.stdout).readline())


def pipe(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream


def first_of(checkout: Path, text: str) -> tuple[float, float]:
    """Seconds of the first text of a process and the kilobytes it takes: the best of a few, behind one that fills the caches."""
    rows = [started(checkout, FIRST).communicate(text)[0].split() for _ in range(STARTS + 1)][1:]
    return min(float(seconds) for seconds, _ in rows), min(float(size) for _, size in rows)


def report(name: str, own: float, other: float, factor: float, unit: str) -> None:
    print(f"{name:10} {own / other:6.2f}   {own * factor:8.1f} against {other * factor:8.1f} {unit}")


if __name__ == "__main__":
    main()
