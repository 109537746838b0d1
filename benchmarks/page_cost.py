"""What a page costs, in parses of the same page, and beside another checkout of the library.

``python benchmarks/page_cost.py --pages ../shared/pagebench/pages --every 4 --other ../other-checkout``

Every page is cleaned by a process of each checkout in turn, so that both meet the same weather; of two calls the faster counts.
Printed are, over the pages whose bare parse takes more than half a millisecond: the median and the 95th percentile of the
cost in parses, the fit "a milliseconds + b parses + c lines of the page", the share of the steps, and the mean processor time
as a share of the other checkout's.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
LEAST = 0.5
"""Milliseconds of a bare parse; below them a ratio says little."""

WORKER = """
import gzip, json, sys, time
from selectolax.lexbor import LexborHTMLParser
from cleannews import clean_html
import cleannews.pipeline as pipeline
spent = {}
def timed(name, call):
    def run(*given, **named):
        begin = time.process_time()
        try:
            return call(*given, **named)
        finally:
            spent[name] = spent.get(name, 0) + time.process_time() - begin
    return run
pipeline.labelled = timed("labelling", pipeline.labelled)
def least(call):
    best = None
    for _ in range(2):
        spent.clear()
        begin = time.process_time()
        found = call()
        took = time.process_time() - begin
        if best is None or took < best[0]:
            best = took, spent.get("labelling", 0.0), found
    return best
clean_html(b"<h1>Rain</h1><article>" + b"<p>It rained for three days in the old town, officials said on Friday.</p>" * 9)
for name in sys.stdin:
    page = open(name.strip(), "rb").read()
    page = gzip.decompress(page) if page[:2] == bytes((31, 139)) else page
    parse = least(lambda: LexborHTMLParser(page))[0]
    whole, labelling, article = least(lambda: clean_html(page))
    print(json.dumps([parse * 1e3, whole * 1e3, labelling * 1e3, len(article.segments)]), flush=True)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, default=HERE.parent.parent / "shared" / "pagebench" / "pages")
    parser.add_argument("--every", type=int, default=8, help="every how many-th page is taken")
    parser.add_argument("--other", type=Path, help="a checkout to compare with")
    chosen = parser.parse_args()
    if chosen.other and not (chosen.other / "src" / "cleannews").is_dir():
        parser.error(f"{chosen.other} is no checkout of the library")  # the installed one would be measured instead
    files = sorted(file for file in chosen.pages.iterdir() if ".html" in file.name)[:: chosen.every]
    checkouts = [HERE.parent, *([chosen.other] if chosen.other else [])]
    workers = [start(checkout) for checkout in checkouts]
    rows = [[ask(worker, file) for worker in workers] for file in files]
    for number, checkout in enumerate(checkouts):
        print(report(checkout.resolve().name, [row[number] for row in rows]))
    if chosen.other:
        own, other = (sum(row[number][1] for row in rows) for number in (0, 1))
        print(f"mean processor time: {own / other:.3f} of the other checkout's")
    for worker in workers:
        worker.stdin.close()
        worker.wait()


def start(checkout: Path) -> Any:
    environment = os.environ | {"PYTHONPATH": str(checkout.resolve() / "src")}
    return subprocess.Popen([sys.executable, "-c", WORKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)


def ask(worker: Any, file: Path) -> list[float]:
    """Milliseconds of a bare parse, of the whole and of the labelling, and the number of segments."""
    worker.stdin.write(f"{file}\n")
    worker.stdin.flush()
    answer: list[float] = json.loads(worker.stdout.readline())
    return answer


def report(name: str, rows: list[list[float]]) -> str:
    large = [row for row in rows if row[0] > LEAST]
    whole = sorted(row[1] / row[0] for row in large)
    own = sorted((row[1] - row[2]) / row[0] for row in large)
    a, b, c = fit(large)
    return (
        f"{name:16} {len(large)} pages  parses: median {middle(whole):.1f} p95 {late(whole):.1f}  without labelling: {middle(own):.1f} {late(own):.1f}"
        f"  fit: {a:.2f} ms + {b:.1f} parses + {c * 1e3:.1f} us a line  mean {statistics.fmean(row[1] for row in rows):.2f} ms"
    )


def middle(values: list[float]) -> float:
    return statistics.median(values)


def late(values: list[float]) -> float:
    return values[int(len(values) * 0.95)]


def fit(rows: list[list[float]]) -> tuple[float, float, float]:
    """Least squares of the whole time on one, the parse and the lines: three equations, solved by elimination."""
    terms = [(1.0, row[0], row[3], row[1]) for row in rows]
    table = [[sum(term[i] * term[j] for term in terms) for j in range(4)] for i in range(3)]
    for at in range(3):
        table[at] = [value / table[at][at] for value in table[at]]
        for other in range(3):
            if other != at:
                table[other] = [value - table[other][at] * base for value, base in zip(table[other], table[at], strict=True)]
    return table[0][3], table[1][3], table[2][3]


if __name__ == "__main__":
    main()
