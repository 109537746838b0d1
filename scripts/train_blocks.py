#!/usr/bin/env python3
"""Learn which blocks of a page are the story, and write src/cleannews/html/choice/trees.py.

    python scripts/train_blocks.py ../shared/pagebench                  # held-out figures, then the table
    python scripts/train_blocks.py ../shared/pagebench --figures-only

Needs lightgbm and numpy (not dependencies of the package). Pages come from a folder with `truth.jsonl` (id, set, url, body) and
`pages/<id>.html.gz`. Held-out figures are by publisher (no domain on both sides) and by set (learned on the other sets);
words are counted as multisets of 4-word shingles, F1 of mean precision and mean recall. No word of a page is written down.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import statistics
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import lightgbm
import numpy as np
from selectolax.lexbor import LexborHTMLParser

from cleannews.html.choice.body import read_layout
from cleannews.html.choice.class_names import Sign
from cleannews.html.choice.features import FEATURES, rows_of
from cleannews.html.choice.given_up import take_back
from cleannews.html.choice.layout import Witness
from cleannews.html.choice.other_texts import drop_other_texts
from cleannews.html.parsing.encoding import decode_page
from tree_table import write_table

SPACELESS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f\uf900-\ufaff"
words_of = re.compile(rf"[{SPACELESS}]|[^\W{SPACELESS}]+").findall
find_body = re.compile(r'"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")').search

BITS = {name: bit for name, bit in vars(Sign).items() if name.isupper()}
SIGNED = ("own", "within", "said", "headed")
"""Features that are bits of signs."""
PLAIN = [name for name in FEATURES if name not in SIGNED]
COLUMNS = PLAIN + [f"{where} & {bit}" for where in SIGNED for bit in BITS.values()]

KEEP = 0.37
"""A little below one half: a lost paragraph is worse than a stray line, and held-out figures are flat from 0.3 to 0.5."""
STAGES = (6, 20, 45, 90)
"""Trees that are asked before a line is given up or taken, and in all."""
LEAVES = 28
SETTINGS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.12,
    "num_leaves": LEAVES,
    "min_data_in_leaf": 60,
    "min_sum_hessian_in_leaf": 0.02,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 0.5,
    "verbose": -1,
    "num_threads": 1,
    "seed": 3,
}


@dataclass
class Page:
    set: str
    domain: str
    body: str
    layout: Any
    asked: Any
    truth: Any
    columns: Any
    weights: Any


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--figures-only", action="store_true")
    arguments.add_argument("--no-figures", action="store_true")
    arguments.add_argument("--out", type=Path, default=Path(__file__).parent.parent / "src/cleannews/html/choice/trees.py")
    chosen = arguments.parse_args()
    pages = read_pages(chosen.folder)
    figures = [] if chosen.no_figures else held_out(pages)
    if not chosen.figures_only:
        model = learn(pages)
        write_table(model.dump_model(), COLUMNS, FEATURES, exits(model, pages), KEEP, STAGES, figures, chosen.out)


def read_pages(folder: Path) -> list[Page]:
    pages = []
    for line in (folder / "truth.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        data = decode_page(gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes()))
        pages.append(read_page(row, data))
    return pages


def read_page(row: dict[str, str], data: bytes) -> Page:
    tree = LexborHTMLParser(data)
    layout = read_layout(tree, witness_of(tree, data))
    truth, sizes = align(layout, words_of(row["body"]))
    asked = np.zeros(len(truth), bool)
    asked[layout.candidates] = True
    weights = (sizes + 1.5) ** 0.8
    weights = np.minimum(weights / (weights[truth].sum() or weights.sum() or 1), 1)
    host = urlsplit(row["url"] or "").netloc.removeprefix("www.") or row["id"]
    return Page(row["set"], ".".join(host.split(".")[-3:]), row["body"], layout, asked, truth, columns_of(rows_of(layout)), weights)


def witness_of(tree: LexborHTMLParser, data: bytes) -> Witness:
    def said(*selectors: str) -> str:
        for selector in selectors:
            node = tree.css_first(selector)
            text = node and (node.attributes.get("content") if node.tag == "meta" else node.text())
            if text and text.strip():
                return " ".join(text.split())
        return ""

    found = find_body(data.decode("utf-8", "replace"))
    try:
        body = json.loads(found[1], strict=False) if found else ""
    except ValueError:
        body = ""
    return Witness(said('meta[property="og:title"]', "title"), said('meta[property="og:description"]', 'meta[name="description"]'), body)


def columns_of(rows: list[tuple[float, ...]]) -> Any:
    """The rows as an array, with a column for each bit of the signs."""
    if not rows:
        return np.zeros((0, len(COLUMNS)), np.float32)
    table = np.array(rows, dtype=np.float64)
    signs = [table[:, FEATURES.index(where)].astype(np.int64) for where in SIGNED]
    bits = [((sign & bit) > 0)[:, None] for sign in signs for bit in BITS.values()]
    plain = np.delete(table, [FEATURES.index(where) for where in SIGNED], axis=1)
    return np.concatenate([plain, *bits], axis=1).astype(np.float32)


def align(layout: Any, story: list[str]) -> tuple[Any, Any]:
    """For each block whether it is part of the story, and its number of words.

    A block of four words or more is, when half of its shingles stand in the story and no better copy took them (copies in
    the box that holds most of the story go first). A shorter one is, when its words stand between those of its neighbours.
    """
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(story) - 3):
        places[tuple(story[at : at + 4])].append(at)
    blocks = layout.blocks
    words = [words_of(text) for text in blocks.texts]
    found = [[places.get(tuple(line[i : i + 4]), ()) for i in range(len(line) - 3)] for line in words]
    weight: Counter[int] = Counter()
    matched = [at for at, spots in enumerate(found) if spots and sum(map(bool, spots)) * 2 >= len(spots)]
    for at in matched:
        box = blocks.box_of[at]
        while box:
            weight[box] += len(words[at])
            box = blocks.parents[box]

    def rank(at: int) -> tuple[int, int, int]:
        up = blocks.parents[blocks.box_of[at]]
        return (-weight[blocks.parents[up]], -weight[up], at)

    taken: set[int] = set()
    where: dict[int, int] = {}
    for at in sorted(matched, key=rank):
        fresh = [spot for spots in found[at] if (spot := next((s for s in spots if s not in taken), None)) is not None]
        if len(fresh) * 2 >= len(found[at]):
            taken.update(fresh)
            where[at] = sorted(fresh)[len(fresh) // 2]
    covered = {spot + step for spot in taken for step in range(4)}
    short_lines(words, story, where, covered)
    return np.array([at in where for at in range(len(words))], bool), np.array([len(line) for line in words], float)


def short_lines(words: list[list[str]], story: list[str], where: dict[int, int], covered: set[int]) -> None:
    starts: dict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(story):
        starts[word].append(at)
    next_spot, following = len(story) + 1, []
    for at in reversed(range(len(words))):
        following.append(next_spot)
        next_spot = where.get(at, next_spot)
    last = -1
    for at, limit in enumerate(reversed(following)):
        line = words[at]
        if at in where:
            last = where[at]
        elif 0 < len(line) < 4:
            for spot in starts.get(line[0], ()):
                span = range(spot, spot + len(line))
                if last < spot <= limit + 1 and story[spot : spot + len(line)] == line and covered.isdisjoint(span):
                    covered.update(span)
                    where[at] = last = spot
                    break


def learn(pages: list[Page], trees: int = STAGES[-1]) -> Any:
    table = np.concatenate([page.columns for page in pages])
    truth = np.concatenate([page.truth[page.asked] for page in pages])
    weights = np.concatenate([page.weights[page.asked] for page in pages])
    return lightgbm.train(SETTINGS, lightgbm.Dataset(table, truth, weight=weights * len(weights) / weights.sum()), trees)


def held_out(pages: list[Page]) -> list[str]:
    domains = sorted({page.domain for page in pages})
    random.Random(1).shuffle(domains)
    fold = {domain: number % 5 for number, domain in enumerate(domains)}
    lines = []
    for label, key in (("by publisher", lambda page: fold[page.domain]), ("by set", lambda page: page.set)):
        results: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for part in sorted({key(page) for page in pages}):
            model = learn([page for page in pages if key(page) != part])
            for page in pages:
                if key(page) == part:
                    results[page.set].append(measure(model, page))
        lines.append(f"held out {label}: " + ", ".join(f"{name} {f1(result):.3f}" for name, result in sorted(results.items())))
        print(lines[-1], flush=True)
    return lines


def measure(model: Any, page: Page) -> tuple[float, float]:
    scores = [0.0] * len(page.truth)
    if page.asked.any():
        for at, score in zip(np.flatnonzero(page.asked), model.predict(page.columns), strict=True):
            scores[at] = score
    kept = [score > KEEP for score in scores]
    others = drop_other_texts(page.layout, kept, scores)
    take_back(page.layout, kept, scores, others, scores.copy().__getitem__)
    wanted = shingles(page.body)
    got = shingles("\n".join(text for text, keep in zip(page.layout.blocks.texts, kept, strict=True) if keep))
    right = (wanted & got).total()
    return (right / got.total() if got else float(not wanted), right / wanted.total() if wanted else 1.0)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = words_of(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def f1(results: list[tuple[float, float]]) -> float:
    precision, recall = (statistics.fmean(values) for values in zip(*results, strict=True))
    return 2 * precision * recall / (precision + recall)


def exits(model: Any, pages: list[Page]) -> list[tuple[float, float]]:
    """After each stage but the last the sums beyond which later trees change the answer on one line in 300."""
    table = np.concatenate([page.columns for page in pages])
    final = model.predict(table) > KEEP
    limits = []
    for trees in STAGES[:-1]:
        early = model.predict(table, num_iteration=trees, raw_score=True)
        order = np.argsort(early)
        steps = np.arange(1, len(order) + 1)
        low = np.flatnonzero(np.cumsum(final[order]) < steps / 300)[-1]
        high = np.flatnonzero(np.cumsum(~final[order][::-1]) < steps / 300)[-1]
        limits.append((float(early[order][low]), float(early[order][::-1][high])))
    return limits


if __name__ == "__main__":
    main()
