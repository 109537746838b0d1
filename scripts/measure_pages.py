#!/usr/bin/env python3
"""How good are whole pages, held out by publisher: each cleaned by trees, and a labeller, that have seen no page of its publisher.

    python scripts/measure_pages.py --shared ../shared
    python scripts/measure_pages.py --shared ../shared --labeller-as-shipped    # only the choice of blocks is held out: quicker

Prints F1 as ``pagebench/score.py`` counts it, for the choice of blocks alone (``train_blocks.py`` prints the same by other folds)
and for the whole way. Needs the packages of the group `training`. Takes some minutes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import train_blocks
from cleannews.html.choice import body as choice
from cleannews.html.choice.features import FEATURES
from cleannews.html.parsing.encoding import decode_page
from training.held_out import use
from training.models import Training
from training.texts import FOLDS, fold_of
from tree_table import write_table

ROOT = Path(__file__).resolve().parent.parent
MOST_PAGES = 500
"""Flattened pages that a labeller is trained on beside the labelled texts."""
Scores = dict[str, list[tuple[float, float]]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--labeller-as-shipped", dest="as_shipped", action="store_true")
    chosen = parser.parse_args()
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from pages import clean_page

    bench = chosen.shared / "pagebench"
    rows = [json.loads(row) for row in (bench / "truth.jsonl").open(encoding="utf-8")]
    files = {row["id"]: gzip.decompress((bench / "pages" / f"{row['id']}.html.gz").read_bytes()) for row in rows}
    pages = [train_blocks.read_page(row, decode_page(files[row["id"]])) for row in rows]
    training = None if chosen.as_shipped else Training(chosen.shared, MOST_PAGES)
    blocks: Scores = defaultdict(list)
    whole: Scores = defaultdict(list)
    for fold in range(FOLDS):
        model = train_blocks.learn([page for row, page in zip(rows, pages, strict=True) if fold_of_page(row) != fold])
        choice.STAGES = stages_of(model, pages)
        if training is not None:
            use(training.model_without(fold))
        for row, page in zip(rows, pages, strict=True):
            if fold_of_page(row) == fold:
                blocks[row["set"]].append(train_blocks.measure(model, page))
                whole[row["set"]].append(measure(row["body"], clean_page(files[row["id"]], row["url"]).text))
    for name, scores in (("block choice", blocks), ("whole way", whole)):
        print(name, ", ".join(f"{part} {train_blocks.f1(found):.3f}" for part, found in sorted(scores.items())))


def fold_of_page(row: dict[str, Any]) -> int:
    """The fifth in which its publisher is held out, the same as the labeller's."""
    return fold_of("pg-" + re.sub(r"^https?://(www\.)?", "", row.get("url") or row["id"]).split("/")[0])


def stages_of(model: Any, pages: list[Any]) -> Any:
    """The trees as they ship."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "weights.py"
        settings = train_blocks.KEEP, train_blocks.STAGES, [], out
        write_table(model.dump_model(), train_blocks.COLUMNS, FEATURES, train_blocks.exits(model, pages), *settings)
        names: dict[str, Any] = {}
        exec(compile(out.read_text(encoding="utf-8"), "weights", "exec"), names)
    return names["STAGES"]


def measure(body: str, text: str) -> tuple[float, float]:
    """Precision and recall."""
    wanted, got = train_blocks.shingles(body), train_blocks.shingles(text)
    right = (wanted & got).total()
    return (right / got.total() if got else float(not wanted), right / wanted.total() if wanted else 1.0)


if __name__ == "__main__":
    main()
