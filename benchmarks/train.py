"""What `cleannews train` is worth to somebody whose sources the labeller has not seen.  ``python benchmarks/train.py [--folds 0 1]``

For each fold of wirebench's sources a labeller is trained without it, as in ``scripts/train.py``; the fold's labelled texts are then
the user's, learned from with four of five of their sources and measured on the fifth, in turn.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cleannews.labelling.labeller import decide
from cleannews.learning import LabelledText, train, training

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--folds", type=int, nargs="*", default=range(5))
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT / "scripts"))
    from training.held_out import use
    from training.models import Training

    shipped = Training(arguments.shared, 500)
    for fold in arguments.folds:
        use(shipped.units_without(fold))
        training.clutter_odds = decide.clutter_odds
        print(f"fold {fold}: {train(texts_of(arguments.shared, fold))}", flush=True)


def texts_of(shared: Path, fold: int) -> list[LabelledText]:
    from training.held_out import documents
    from training.texts import fold_of

    return [
        LabelledText(doc["id"], doc["agency"], doc["text"], sorted((start, end, kind) for start, end, kind in gold["segments"]))
        for part in ("dev", "more")
        for doc, gold in documents(shared / "wirebench" / part)
        if fold_of(doc["agency"]) == fold
    ]


if __name__ == "__main__":
    main()
