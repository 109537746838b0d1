#!/usr/bin/env python3
"""How good are whole pages, held out by publisher: each cleaned by trees, and a labeller, that have seen no page of its publisher.

    python scripts/measure_pages.py --shared ../shared
    python scripts/measure_pages.py --shared ../shared --labeller-as-shipped    # only the choice of blocks is held out: quicker
    python scripts/measure_pages.py --shared ../shared --peers trafilatura newspaper4k    # beside these (benchmarks/peers.py)

Prints F1 and the share of exact pages as ``pagebench/score.py`` counts them, for the choice of blocks alone (``train_blocks.py``
prints the same by other folds) and for the whole way. Needs the packages of the group `training`. Takes some minutes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
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
Texts = list[str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--labeller-as-shipped", dest="as_shipped", action="store_true")
    parser.add_argument("--peers", nargs="*", default=[], metavar="NAME")
    chosen = parser.parse_args()
    bench = chosen.shared / "pagebench"
    sys.path[:0] = [str(ROOT / "benchmarks"), str(bench)]
    rows = [json.loads(row) for row in (bench / "truth.jsonl").open(encoding="utf-8")]
    files = [gzip.decompress((bench / "pages" / f"{row['id']}.html.gz").read_bytes()) for row in rows]
    for name in chosen.peers:
        print_scores(name, rows, list(texts_of(name, rows, files)))
    blocks, texts = held_out(rows, files, None if chosen.as_shipped else Training(chosen.shared, MOST_PAGES))
    print("block choice", ", ".join(f"{part} {train_blocks.f1(found):.3f}" for part, found in sorted(blocks.items())))
    print_scores("whole way", rows, texts)


def texts_of(peer: str, rows: list[dict[str, Any]], files: list[bytes]) -> Iterator[str]:
    """What another extractor takes for the article; nothing where it raises."""
    from score import decode

    from peers import PEERS

    for row, page in zip(rows, files, strict=True):
        try:
            yield PEERS[peer](decode(page), row["url"] or "")
        except Exception as error:
            print(f"{peer}: {row['id']}: {type(error).__name__}: {error}", file=sys.stderr)
            yield ""


def held_out(rows: list[dict[str, Any]], files: list[bytes], training: Training | None) -> tuple[Scores, Texts]:
    """Scores of the choice of blocks, and the text of each page the whole way."""
    from pages import clean_page

    pages = [train_blocks.read_page(row, decode_page(page)) for row, page in zip(rows, files, strict=True)]
    blocks: Scores = defaultdict(list)
    texts = [""] * len(rows)
    for fold in range(FOLDS):
        model = train_blocks.learn([page for row, page in zip(rows, pages, strict=True) if fold_of_page(row) != fold])
        choice.STAGES = stages_of(model, pages)
        if training is not None:
            use(training.model_without(fold))
        for at, row in enumerate(rows):
            if fold_of_page(row) == fold:
                blocks[row["set"]].append(train_blocks.measure(model, pages[at]))
                texts[at] = clean_page(files[at], row["url"]).text
    return blocks, texts


def print_scores(name: str, rows: list[dict[str, Any]], texts: Texts) -> None:
    """F1 and the share of exact pages, for each set."""
    from score import shingles

    print(name, end=":", flush=True)
    for part in sorted({row["set"] for row in rows}):
        of_part = [(row["body"], text) for row, text in zip(rows, texts, strict=True) if row["set"] == part]
        exact = sum(shingles(body) == shingles(text) for body, text in of_part) / len(of_part)
        print(f"  {part} F1 {f1_of(of_part):.3f} exact {exact:.3f}", end="", flush=True)
    print(f"  empty {sum(not text for text in texts)}", flush=True)


def f1_of(pairs: list[tuple[str, str]]) -> float:
    """F1 of the mean precision of pages with output and the mean recall of pages with an article, as score.py has it."""
    from score import counts, f1

    found = [counts(body, text) for body, text in pairs]
    precisions = [right / (right + wrong) for right, wrong, _ in found if right + wrong]
    recalls = [right / (right + missed) for right, _, missed in found if right + missed]
    return float(f1(sum(precisions) / len(precisions), sum(recalls) / len(recalls)))


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


if __name__ == "__main__":
    main()
