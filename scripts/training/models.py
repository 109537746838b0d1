"""The labeller's models: the trees as Python modules, and the weights of word sequences."""

from __future__ import annotations

from pathlib import Path

from training.held_out import load_measure, use
from training.model import Model
from training.python_trees import titles_as_python, units_as_python
from training.texts import FOLDS, LabelledText, flat_pages, fold_of, labelled_texts, page_texts, recurring_texts, short_texts
from training.titles import Candidates, labelled_candidates, page_candidates, title_trees
from training.trees import PAGES, Rows, clutter_trees, kind_trees
from training.word_weights import WordWeights

__all__ = ["Training"]

MOST_SHORT = 1_600
"""Flattened pages whose units are learned from for the words alone."""


class Training:
    """All that is learned from, read once."""

    def __init__(self, shared: Path, most_pages: int, step: int = 1) -> None:
        """`step` takes every second, third ... page only, and no unlabelled texts: quicker, and a little worse."""
        flat = flat_pages(shared, step)
        self.shared, self.measure, self.flat = shared, load_measure(shared), flat[:most_pages]
        self.texts, self.pages = labelled_texts(shared), page_texts(self.flat)
        self.known: dict[str, Rows] = {}
        more = list(short_texts(page_texts(flat[:MOST_SHORT], certain=False)))
        if step == 1:
            more += recurring_texts(shared)
        self.words = WordWeights(self.texts, more)

    def models(self) -> tuple[dict[int, Model], Model]:
        """The models without each fold, and the one learned from all sources.

        What speaks for a title comes from the labeller itself; so each text's candidates are those of the model that
        has not seen its source.
        """
        units = {fold: self.units_without(fold) for fold in range(FOLDS)}
        found = [one for fold, model in units.items() for one in self.candidates(model, [fold])]
        held_out = {
            fold: model._replace(titles=titles_as_python(title_trees([one for one in found if one.fold != fold])))
            for fold, model in units.items()
        }
        return held_out, self.units_without(None)._replace(titles=titles_as_python(title_trees(found)))

    def model_without(self, fold: int) -> Model:
        """Learned from all sources but those of a fold; quicker: the titles by the candidates of a model that has seen them."""
        model = self.units_without(fold)
        found = self.candidates(model, [other for other in range(FOLDS) if other != fold])
        return model._replace(titles=titles_as_python(title_trees(found)))

    def units_without(self, fold: int | None) -> Model:
        rows, page_rows = self.rows(fold)
        trees = units_as_python(clutter_trees(rows + page_rows), kind_trees(rows))
        return Model(trees, self.words.all() if fold is None else self.words.without(fold), "")

    def candidates(self, model: Model, folds: list[int]) -> list[Candidates]:
        use(model)
        return [*labelled_candidates(self.shared, self.measure, folds), *page_candidates(self.shared, self.measure, self.flat, folds)]

    def rows(self, left_out: int | None) -> tuple[list[Rows], list[Rows]]:
        """The features of texts and pages, the words of each weighed by a model that has not seen its source."""
        texts = [text for text in self.texts if fold_of(text.source) != left_out]
        pages = [page for page in self.pages if fold_of(page.source) != left_out]
        return [self.row(text, 1.0) for text in texts], [self.row(page, PAGES) for page in pages]

    def row(self, text: LabelledText, worth: float) -> Rows:
        if text.name not in self.known:
            self.known[text.name] = Rows(text, self.words.without(fold_of(text.source)), worth)
        return self.known[text.name]
