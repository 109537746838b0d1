"""The figures that count: each text cleaned by the whole library, with a labeller that has not seen its source."""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter, defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

from cleannews import clean
from cleannews.knowledge.learned import labeller_tables
from cleannews.labelling.labeller import decide, kinds
from cleannews.labelling.labeller.headline import candidates, choice
from training.model import Model
from training.texts import fold_of, rows_of

__all__ = ["held_out_rows", "load_measure", "print_held_out", "use"]

DECIDING = (decide, candidates, choice, kinds)
"""The modules that ask the trees."""


def print_held_out(shared: Path, models: dict[int, Model]) -> None:
    """Print the figures by form and by language, over the texts of the folds that there are models for."""
    measure = load_measure(shared)
    rows = held_out_rows(measure, shared, models)
    forms = defaultdict(list)
    for doc, row in rows:
        for form in forms_of(doc):
            forms[form].append(row)
    for form, of_form in forms.items():
        print(line_of(form, measure.summarise(of_form)))
    languages = Counter(row["lang"] for _, row in rows)
    measure.table([row for _, row in rows if languages[row["lang"]] > 9], "lang")


def held_out_rows(measure: ModuleType, shared: Path, models: dict[int, Model]) -> list[tuple[dict, dict]]:
    """Each labelled document of the models' folds and its score, cleaned by the model that has not seen its source."""
    rows = []
    for fold, model in models.items():
        use(model)
        for part in ("dev", "more"):
            for doc, gold in documents(shared / "wirebench" / part):
                if fold_of(doc["agency"]) == fold:
                    rows.append((doc, measure.score_document(doc, gold, clean(doc["text"]))))
    return rows


def use(model: Model) -> None:
    """Let the library decide by this model, in this process."""
    trees: dict[str, Any] = {}
    for source in filter(None, (model.trees, model.titles)):
        exec(compile(source, "trees", "exec"), trees)
    for name in ("clutter_odds", "kind_odds", "TRAINED_KINDS", "title_odds"):
        for module in DECIDING:
            if hasattr(module, name) and name in trees:
                setattr(module, name, trees[name])
    labeller_tables()["weights"] = model.weights


def load_measure(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("wirebench_score", shared / "wirebench" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def documents(folder: Path) -> list[tuple[dict, dict]]:
    docs = {doc["id"]: doc for doc in rows_of(folder / "docs.jsonl")}
    return [(docs[gold["id"]] | {"part": folder.name}, gold) for gold in rows_of(folder / "labels.jsonl")]


def forms_of(doc: dict) -> tuple[str, ...]:
    one_line = "\n" not in doc["text"].strip()
    form = f"{'page' if doc['id'].startswith('pg-') else 'wire'}, {'one line' if one_line else 'many lines'}"
    return ("all", "development" if doc["part"] == "dev" else "other", form)


def line_of(form: str, total: dict) -> str:
    fields = " ".join(f"{name} {of['right']}/{of['spurious']}" for name, of in total["fields"].items())
    return (
        f"{form:<18}{total['n']:>5}  F1 {total['f1']:.4f}  exact {total['exact']:.3f}  recall {total['recall']:.4f}  "
        f"left {total['clutter_leak']:.3f}  {fields}"
    )
