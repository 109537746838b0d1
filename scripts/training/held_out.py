"""The figures that count: each text cleaned by the whole library, with a labeller that has not seen its source."""

from __future__ import annotations

import importlib.util
import sys
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

from training.texts import fold_of, rows_of

__all__ = ["print_held_out"]

Model = tuple[str, dict[str, float]]
"""The module of trees as text, and the weights of word sequences."""


def print_held_out(shared: Path, models: list[Model]) -> None:
    measure = load_measure(shared)
    rows = [
        measure.score_document(doc, gold, clean_with(models, doc))
        for part in ("dev", "more")
        for doc, gold in documents(shared / "wirebench" / part)
    ]
    forms = defaultdict(list)
    for row, form in ((row, form) for row in rows for form in forms_of(row, shared)):
        forms[form].append(row)
    for form, of_form in forms.items():
        print(line_of(form, measure.summarise(of_form)))
    measure.table([row for row in rows if len([1 for other in rows if other["lang"] == row["lang"]]) > 9], "lang")


def load_measure(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("wirebench_score", shared / "wirebench" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def documents(folder: Path) -> list[tuple[dict, dict]]:
    docs = {doc["id"]: doc for doc in rows_of(folder / "docs.jsonl")}
    return [(docs[gold["id"]] | {"part": folder.name}, gold) for gold in rows_of(folder / "labels.jsonl")]


def clean_with(models: list[Model], doc: dict) -> Any:
    """The article by the model that has not seen the document's source."""
    from cleannews import clean
    from cleannews.knowledge.learned import labeller_tables
    from cleannews.labelling import decide

    source, weights = models[fold_of(doc["agency"])]
    trees: dict[str, Any] = {}
    exec(compiled(source), trees)
    decide.clutter_odds, decide.kind_odds = trees["clutter_odds"], trees["kind_odds"]
    decide.TRAINED_KINDS = trees["TRAINED_KINDS"]
    labeller_tables()["weights"] = weights
    FORMS[doc["id"]] = form_of(doc)
    return clean(doc["text"])


COMPILED: dict[str, Any] = {}
FORMS: dict[str, tuple[str, ...]] = {}


def compiled(source: str) -> Any:
    if source not in COMPILED:
        COMPILED[source] = compile(source, "trees", "exec")
    return COMPILED[source]


def form_of(doc: dict) -> tuple[str, ...]:
    one_line = "\n" not in doc["text"].strip()
    page = doc["id"].startswith("pg-")
    return ("all", "development" if doc["part"] == "dev" else "other", f"{'page' if page else 'wire'}, {'one line' if one_line else 'many lines'}")


def forms_of(row: dict, shared: Path) -> tuple[str, ...]:
    return FORMS[row["id"]]


def line_of(form: str, total: dict) -> str:
    fields = " ".join(f"{name} {of['right']}/{of['spurious']}" for name, of in total["fields"].items())
    return (
        f"{form:<18}{total['n']:>5}  F1 {total['f1']:.4f}  exact {total['exact']:.3f}  recall {total['recall']:.4f}  "
        f"left {total['clutter_leak']:.3f}  {fields}"
    )
