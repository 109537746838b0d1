"""The trees of the headline: which candidate at the top of a text is its title, learned from labelled texts and pages."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import lightgbm
import numpy as np

from cleannews import clean_html
from cleannews.labelling.labeller import kinds
from cleannews.labelling.labeller.decide import label_learned
from cleannews.labelling.labeller.headline.candidates import Top, candidates
from cleannews.labelling.labeller.headline.choice import is_titled
from cleannews.labelling.labeller.headline.evidence import evidence_of
from cleannews.text.story import Story
from training.texts import FlatPage, fold_of, prepared, rows_of
from training.trees import COMMON

__all__ = ["Candidates", "labelled_candidates", "page_candidates", "title_trees"]

SETTINGS = COMMON | {
    "objective": "binary", "learning_rate": 0.1, "num_leaves": 10, "min_data_in_leaf": 15, "feature_fraction": 0.3,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 10,
}  # fmt: skip
ROUNDS = 130
RIGHT = 0.6
"""What the right candidate of a text counts; the others share a weight that grows with the root of their number."""
PAGES, UNTITLED_PAGES, ONE_LINE = 0.3, 0.1, 4.0
"""What a page counts whose title is in its text, and one without; and how much more one whose line breaks are lost."""
REACH = 20_000
"""Characters of a page among which its title is looked for."""


@dataclass
class Candidates:
    """The candidates of one text: what speaks for each, which is right, and what the text counts."""

    fold: int
    evidence: np.ndarray
    right: list[bool]
    worth: float


def labelled_candidates(shared: Path, measure: ModuleType, folds: list[int]) -> Iterator[Candidates]:
    """Of the texts labelled by reading whose source is in the folds, by the labeller that the library uses now."""
    for part in ("dev", "more"):
        folder = shared / "wirebench" / part
        docs = {doc["id"]: doc for doc in rows_of(folder / "docs.jsonl")}
        for gold in rows_of(folder / "labels.jsonl"):
            doc = docs[gold["id"]]
            if fold_of(doc["agency"]) in folds and (found := candidates_of(prepared(doc["text"]))):
                spans = [span for span in gold["segments"] if span[2] == "headline"]
                title = doc["text"][spans[0][0] : spans[0][1]] if len(spans) == 1 else None
                yield judged(found, title, measure, fold_of(doc["agency"]), 1.0)


def page_candidates(shared: Path, measure: ModuleType, pages: list[FlatPage], folds: list[int]) -> Iterator[Candidates]:
    """Of flattened pages, whose title the page's head tells; a page whose title is in its text but no candidate is left out."""
    for name, source, text, _ in pages:
        if fold_of(source) not in folds:
            continue
        title = page_title(shared, name.rpartition("-")[0])
        found = candidates_of(prepared(text))
        there = bool(title) and measure.squash(title) in measure.squash(text[:REACH])
        worth = (PAGES if there else UNTITLED_PAGES) * (ONE_LINE if name.endswith("one_line") else 1.0)
        if found:
            judgement = judged(found, title, measure, fold_of(source), worth)
            if any(judgement.right) or not there:
                yield judgement


def page_title(shared: Path, page: str) -> str | None:
    html = gzip.decompress((shared / "pagebench" / "pages" / f"{page}.html.gz").read_bytes())
    return clean_html(html).title


class CaughtError(Exception):
    """Candidates are known: the rest of the labelling is not needed."""


def candidates_of(story: Story) -> list[tuple[str, list[float]]]:
    """The text of each candidate, and what speaks for it; none where the title is certain."""
    found: list[tuple[str, list[float]]] = []

    def catch(story: Story, units: list, odds: list, rows: dict) -> None:
        if not is_titled(story):
            top = Top(story, units, odds, rows)
            for first, last, stop in candidates(top):
                text = units[first].line.text[units[first].start : stop]
                found.append((text, list(map(float, evidence_of(top, first, last, stop)))))
        raise CaughtError

    known, kinds.find_headline = kinds.find_headline, catch
    try:
        label_learned(story)
    except CaughtError:
        pass
    finally:
        kinds.find_headline = known
    return found


def judged(found: list[tuple[str, list[float]]], title: str | None, measure: ModuleType, fold: int, worth: float) -> Candidates:
    """Only the first candidate that reads as the title is right."""
    wanted = squashed(measure, title) if title else None
    right = [wanted is not None and squashed(measure, text) == wanted for text, _ in found]
    first = right.index(True) if True in right else -1
    evidence = np.array([numbers for _, numbers in found], dtype=np.float32)
    return Candidates(fold, evidence, [at == first for at in range(len(found))], worth)


def squashed(measure: ModuleType, text: str) -> str:
    return measure.squash(text.strip().strip(measure.BULLETS))


def title_trees(known: list[Candidates]) -> lightgbm.Booster:
    right = [np.array(one.right, dtype=float) for one in known]
    weight = [one.worth * np.where(row > 0, RIGHT, len(row) ** -0.5) for one, row in zip(known, right, strict=True)]
    data = lightgbm.Dataset(np.vstack([one.evidence for one in known]), np.concatenate(right), weight=np.concatenate(weight))
    return lightgbm.train(SETTINGS, data, ROUNDS)
