"""Train the labeller, and say how good it is on sources that it has not seen.

    python scripts/train.py                     # trains on ../shared, writes the tables, prints the held-out figures
    python scripts/train.py --held-out-only     # only the figures
    python scripts/train.py --tables-only       # only the known wordings, after a change of knowledge/phrases

It reads `wirebench` (texts labelled by reading; lines that recur at a source) and `pagebench` (pages with known bodies,
flattened as scrapers do), and writes ``src/cleannews/knowledge/labeller.bin`` (known wordings, weights of word sequences),
``src/cleannews/labelling/labeller/trees.py`` and ``headline/trees.py`` beside it. The same inputs give the same bytes. Needs ``pip install --group training``.
Takes about three minutes on two cores.
"""

from __future__ import annotations

import argparse
import marshal
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
KNOWLEDGE = ROOT / "src" / "cleannews" / "knowledge"
TABLES = KNOWLEDGE / "labeller.bin"
TREES = ROOT / "src" / "cleannews" / "labelling" / "labeller" / "trees.py"
TITLES = TREES.parent / "headline" / "trees.py"
UNTRAINED = "def clutter_odds(row): return 0.0\ndef kind_odds(row): return [0.0]\nTRAINED_KINDS = ('nav',)\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--held-out-only", action="store_true")
    parser.add_argument("--tables-only", action="store_true")
    parser.add_argument("--pages", type=int, default=500, help="how many flattened pages are learned from")
    arguments = parser.parse_args()
    if arguments.tables_only:
        write_tables(read_tables().get("weights", {}))
        return 0
    train(arguments.shared, arguments.pages, not arguments.held_out_only)
    return 0


def train(shared: Path, most_pages: int, write: bool) -> None:
    begin()
    from training.held_out import print_held_out
    from training.models import Training

    held_out, model = Training(shared, most_pages).models()
    if write:
        TREES.write_text(model.trees, encoding="utf-8")
        TITLES.write_text(model.titles, encoding="utf-8")
        write_tables(model.weights)
        sizes = [file.stat().st_size for file in (TABLES, TREES, TITLES)]
        print(f"{len(model.weights)} word sequences; {sizes[0]} bytes of tables, {sizes[1]} and {sizes[2]} of trees")
    print_held_out(shared, held_out)


def begin() -> None:
    """Make sure that the library runs, whatever it was trained on."""
    if not TREES.exists():
        TREES.write_text(UNTRAINED, encoding="utf-8")
    write_tables(read_tables().get("weights", {}))


def read_tables() -> dict[str, Any]:
    return marshal.loads(TABLES.read_bytes()) if TABLES.exists() else {}


def write_tables(weights: dict[str, float]) -> None:
    """The known wordings of ``knowledge/phrases`` with their meanings, and the weights, in one marshalled file."""
    from cleannews.text.scripts import script_of

    phrases = known_wordings()
    names = sorted(phrases, key=script_of)  # those of one script stand together
    scripts: dict[str, tuple[int, int]] = {}
    for at, name in enumerate(names):
        script = script_of(name)
        scripts[script] = scripts.get(script, (at, at))[0], at + 1
    tables = {"phrases": names, "meanings": [phrases[name] for name in names], "scripts": scripts, "weights": weights}
    TABLES.write_bytes(marshal.dumps(tables, 4))


def known_wordings() -> dict[str, tuple[int, int, bool]]:
    """Each wording, folded, with its kind, how much of its unit it should be, and whether it is weak; the surest meaning counts."""
    from cleannews.labelling.units.evidence import INSIDE, KINDS, START, WHOLE, folded
    from cleannews.segments import Kind

    positions = {"inside": INSIDE, "start": START, "whole": WHOLE}
    found: dict[str, tuple[int, int, bool]] = {}
    for file in sorted((KNOWLEDGE / "phrases").glob("*.txt")):
        for row in file.read_text(encoding="utf-8").splitlines():
            head, colon, wordings = row.partition(": ")
            if not colon or row.startswith("#"):
                continue
            kind, position, *weak = head.split()
            meaning = (KINDS.index(Kind(kind)), positions[position], bool(weak))
            for wording in map(folded, map(str.strip, wordings.split(" | "))):
                known = found.get(wording)
                if len(wording) > 1 and (known is None or (known[2], -known[1]) > (meaning[2], -meaning[1])):
                    found[wording] = meaning
    return found


if __name__ == "__main__":
    sys.exit(main())
