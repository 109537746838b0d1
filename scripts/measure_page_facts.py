#!/usr/bin/env python3
"""Print the share of right titles, authors and dates that `read_head` finds, per set of pagebench.

    python scripts/measure_page_facts.py                      # the pages of ../shared/pagebench
    python scripts/measure_page_facts.py --peers              # trafilatura's metadata in the same run
    python scripts/measure_page_facts.py --show authors       # each page whose authors differ: truth, found, source
    python scripts/measure_page_facts.py --part 0             # only the pages with an even hash (1: odd), to judge on the other half

Speed is the CPU time of `read_head` on a parsed page, as a multiple of a bare parse of the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import sys
import time
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from cleannews.html.head.facts import Head, read_head

ROOT = Path(__file__).resolve().parent.parent
FIELDS = {"title": "title", "authors": "authors", "date": "published"}


def pages(folder: Path, part: int | None) -> Iterator[tuple[dict[str, Any], bytes]]:
    for line in (folder / "truth.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        if part is None or zlib.crc32(row["id"].encode()) % 2 == part:
            yield row, gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes())


def right(score: Any, name: str, truth: Any, found: Any) -> bool:
    """Whether the fact is right, by the rules of pagebench's own `score.py`."""
    if name == "title":
        return bool(score.fold(found) == score.fold(truth))
    if name == "authors":
        return bool(sorted(map(score.name, found or [])) == sorted(map(score.name, truth)))
    return bool(score.day(found) == score.day(truth))


def best_of(times: int, call: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        call()
        best = min(best, time.process_time() - start)
    return best


def tell(label: str, rights: dict[tuple[str, str], list[bool]]) -> None:
    for group in sorted({group for group, _ in rights}):
        shares = (f"{name} {statistics.fmean(rights[group, name]):.3f}" for name in FIELDS if rights.get((group, name)))
        print(f"{label:<14}{group:<4}", "  ".join(shares))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "pagebench")
    options.add_argument("--peers", action="store_true")
    options.add_argument("--show", choices=FIELDS)
    options.add_argument("--part", type=int, choices=(0, 1))
    chosen = options.parse_args()
    sys.path.insert(0, str(chosen.data))
    import score

    ours: dict[tuple[str, str], list[bool]] = defaultdict(list)
    theirs: dict[tuple[str, str], list[bool]] = defaultdict(list)
    costs: list[float] = []
    times: list[float] = []
    for row, raw in pages(chosen.data, chosen.part):
        tree = LexborHTMLParser(raw)
        head: Head = read_head(tree, row["url"])
        took = best_of(2, lambda tree=tree, row=row: read_head(tree, row["url"]))  # type: ignore[misc]
        times.append(took * 1e3)
        costs.append(took / max(best_of(2, lambda raw=raw: LexborHTMLParser(raw)), 1e-6))  # type: ignore[misc]
        peer = score.trafilatura_article(score.decode(raw), row["url"]) if chosen.peers else None
        for name, attribute in FIELDS.items():
            if not row.get(name):
                continue
            found = getattr(head, attribute)
            ours[row["set"], name].append(right(score, name, row[name], found))
            if chosen.peers:
                theirs[row["set"], name].append(right(score, name, row[name], getattr(peer, attribute, None)))
            if chosen.show == name and not ours[row["set"], name][-1]:
                print(row["id"], row["url"], f"truth {row[name]!r}  found {found!r}  {head.sources.get(attribute)}", sep=" | ")
    tell("read_head", ours)
    tell("trafilatura", theirs)
    print(
        f"median {statistics.median(times):.3f} ms, {statistics.median(costs):.2f} bare parses; p95 {statistics.quantiles(costs, n=20)[-1]:.2f} bare parses"
    )


if __name__ == "__main__":
    main()
