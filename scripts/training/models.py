"""The labeller's models: the trees as a Python module, and the weights of word sequences."""

from __future__ import annotations

from pathlib import Path

from training.texts import LabelledText, flat_pages, fold_of, labelled_texts, page_texts, recurring_texts, short_texts
from training.trees import PAGES, Rows, as_python, clutter_trees, kind_trees
from training.word_weights import WordWeights

__all__ = ["Model", "Training"]

Model = tuple[str, dict[str, float]]
"""The module of trees as text, and the weights of word sequences."""
MOST_SHORT = 1_600
"""Flattened pages whose units are learned from for the words alone."""


class Training:
    """All that is learned from, read once."""

    def __init__(self, shared: Path, most_pages: int, step: int = 1) -> None:
        """`step` takes every second, third ... page only, and no unlabelled texts: quicker, and a little worse."""
        flat = flat_pages(shared, step)
        self.texts, self.pages = labelled_texts(shared), page_texts(flat[:most_pages])
        self.known: dict[str, Rows] = {}
        more = list(short_texts(page_texts(flat[:MOST_SHORT], certain=False)))
        if step == 1:
            more += recurring_texts(shared)
        self.words = WordWeights(self.texts, more)

    def model(self) -> Model:
        """Learned from all sources."""
        rows, page_rows = self.rows(None)
        return as_python(clutter_trees(rows + page_rows), kind_trees(rows)), self.words.all()

    def model_without(self, fold: int) -> Model:
        """Learned from all sources but those of a fold."""
        rows, page_rows = self.rows(fold)
        return as_python(clutter_trees(rows + page_rows), kind_trees(rows)), self.words.without(fold)

    def rows(self, left_out: int | None) -> tuple[list[Rows], list[Rows]]:
        """The features of texts and pages, the words of each weighed by a model that has not seen its source."""
        texts = [text for text in self.texts if fold_of(text.source) != left_out]
        pages = [page for page in self.pages if fold_of(page.source) != left_out]
        return [self.row(text, 1.0) for text in texts], [self.row(page, PAGES) for page in pages]

    def row(self, text: LabelledText, worth: float) -> Rows:
        if text.name not in self.known:
            self.known[text.name] = Rows(text, self.words.without(fold_of(text.source)), worth)
        return self.known[text.name]
