#!/usr/bin/env python3
"""Read what the patterns of the library's rules cannot do without, and write src/cleannews/labelling/known_needs.py.

    python scripts/read_shapes.py

Run it when rules with a `shape` were added or changed; a test says so. A pattern that the table lacks is read when the
rulebook is made: slower by half a millisecond, and not wrong.
"""

from __future__ import annotations

from pathlib import Path

from cleannews.labelling.book import all_rules
from cleannews.labelling.shapes import Needs, key_of, read_needs

OUT = Path(__file__).parent.parent / "src/cleannews/labelling/known_needs.py"
HEAD = '''"""What the patterns of the library's rules begin with and hold. Made by scripts/read_shapes.py; not written by hand.

By the digest of the pattern: beginnings and literals, a newline between two, and the longest match (see shapes.py).
Reading them off the patterns anew would take half of a second, in each process.
"""

# fmt: off
# ruff: noqa: E501, RUF100

from __future__ import annotations

__all__ = ["NEEDS"]

NEEDS: dict[str, tuple[str, str, int]] = {
'''


def known() -> dict[str, Needs]:
    """The needs of each pattern of the library, by its key."""
    return {key_of(rule.shape, rule.first): read_needs(rule.shape, rule.first) for rule in all_rules() if rule.shape}


def main() -> None:
    rows = [f"    {key!r}: {needs.packed()!r},\n" for key, needs in sorted(known().items())]
    OUT.write_text(f"{HEAD}{''.join(rows)}}}\n", encoding="utf-8")
    print(f"{len(rows)} patterns in {OUT.name}")


if __name__ == "__main__":
    main()
