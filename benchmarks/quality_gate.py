"""Refuse a silent drop of quality: ``python benchmarks/quality_gate.py [--shared ../shared] [--raise]``

Scores `clean` on wirebench, on the development set and **held out by source** (a fifth of the sources, cleaned by a labeller
trained without them, quickly: see ``scripts/training``), (and `clean_html` on a sample of pagebench) and compares every figure with its floor in
``benchmarks/floors.json``. ``--raise`` writes the figures measured now as the new floors where they are better;
a floor is lowered only by hand, in a commit that says why.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import cleannews
from held_out import load_score

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
SLACK = 0.002
"""Figures are means over documents; a thousandth is one word in one of them."""
TRAINED_SLACK = 0.02
"""Another release of the trainer moves a held-out figure by about so much."""
LESS_IS_BETTER = ("clutter_leak", "spurious", "crashes", "errors")
PAGES = 200
HELD_OUT_PAGES, FOLD = 150, 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--raise", dest="lift", action="store_true")
    arguments = parser.parse_args()
    if not arguments.shared.exists():
        print("quality gate skipped: the benchmarks are not beside the project")
        return 0
    figures = wire_figures(arguments.shared / "wirebench")
    if hasattr(cleannews, "clean_html"):
        figures |= page_figures(arguments.shared / "pagebench")
    figures |= held_out_figures(arguments.shared)  # last: it changes the labeller of this process
    floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    worse = [name for name, floor in floors.items() if name in figures and is_worse(name, figures[name], floor)]
    for name, value in figures.items():
        print(f"{name:32} {value:8.4f}  floor {floors.get(name, float('nan')):8.4f}{'  BELOW ITS FLOOR' if name in worse else ''}")
    if arguments.lift:
        lifted = {name: better(name, value, floors.get(name, value)) for name, value in figures.items()}
        FLOORS.write_text(json.dumps(floors | lifted, indent=1) + "\n")
    return 1 if worse else 0


def wire_figures(bench: Path) -> dict[str, float]:
    score = load_score(bench)
    rows = [
        score.score_document(doc, gold, cleannews.clean(doc["text"]))
        for doc, gold in score.load(bench / "dev" / "docs.jsonl", bench / "dev" / "labels.jsonl")
    ]
    total: dict[str, Any] = score.summarise(rows)
    figures = {f"wire.{name}": total[name] for name in ("precision", "recall", "f1", "exact", "clutter_leak", "worst_agency_f1")}
    for field, shares in total["fields"].items():
        figures[f"wire.{field}"] = shares["right"]
        figures[f"wire.{field}.spurious"] = shares["spurious"]
    return figures


def held_out_figures(shared: Path) -> dict[str, float]:
    """The figures of the sources of one fold, by a labeller that has not seen them."""
    sys.path.insert(0, str(HERE.parent / "scripts"))
    from training.held_out import held_out_rows, load_measure
    from training.models import Training

    measure = load_measure(shared)
    model = Training(shared, HELD_OUT_PAGES, step=3).model_without(FOLD)
    total = measure.summarise([row for _, row in held_out_rows(measure, shared, {FOLD: model})])
    figures = {f"held_out.{name}": total[name] for name in ("recall", "f1", "exact", "clutter_leak")}
    return figures | {f"held_out.{field}": shares["right"] for field, shares in total["fields"].items()}


def page_figures(bench: Path) -> dict[str, float]:
    import gzip

    from pages import clean_page

    score = load_score(bench)
    rows = [json.loads(line) for line in (bench / "truth.jsonl").open(encoding="utf-8")]
    chosen = rows[:: max(1, len(rows) // PAGES)]
    pages = []
    for row in chosen:
        raw = gzip.decompress((bench / "pages" / f"{row['id']}.html.gz").read_bytes())
        pages.append((row, raw, ""))
    results = score.run("clean_html", lambda page, url: clean_page(page, url=url), pages, raw_bytes=True)
    figures = {"page.errors": float(sum(bool(row["error"]) for row in results))}
    for name in sorted({row["set"] for row in results}):
        own = [row for row in results if row["set"] == name]
        figures[f"page.{name}.f1"] = sum(row["f1"] for row in own) / len(own)
        for field in ("title", "authors", "date"):
            known = [row[field] for row in own if field in row]
            if known:
                figures[f"page.{name}.{field}"] = sum(known) / len(known)
    return figures


def is_worse(name: str, value: float, floor: float) -> bool:
    slack = TRAINED_SLACK if name.startswith("held_out.") else SLACK
    return value > floor + slack if name.endswith(LESS_IS_BETTER) else value < floor - slack


def better(name: str, value: float, floor: float) -> float:
    return min(value, floor) if name.endswith(LESS_IS_BETTER) else max(value, floor)


if __name__ == "__main__":
    sys.exit(main())
