"""Plots as SVG that stands in a page: bars with their names and values as text."""

from __future__ import annotations

from collections.abc import Sequence

from cleannews.export.display import cut, markup

__all__ = ["bars"]

WIDTH, ROW, NAMES, VALUES = 400, 24, 140, 52
"""Of a plot, of a row, of the names at its left and of the values at its right, in pixels."""


def bars(shares: Sequence[tuple[str, float]], *, kinds: bool = False) -> str:
    """Horizontal bars of shares between 0 and 1; with `kinds` each has its kind's colour.

    >>> bars([("caption", 0.1)]).count("<rect")
    1
    """
    if not shares:
        return ""
    most = max(share for _, share in shares) or 1
    room = WIDTH - NAMES - VALUES
    rows = []
    for number, (name, share) in enumerate(shares):
        middle = number * ROW + ROW / 2
        names = f' class="bar cleannews-is-{markup(name)}"' if kinds else ' class="bar"'
        label = markup(cut(name, 18))
        rows.append(
            f'<text x="{NAMES - 8}" y="{middle}" class="name">{label}</text>'
            f'<rect x="{NAMES}" y="{number * ROW + 4}" width="{max(1.0, room * share / most):.1f}" height="{ROW - 8}"{names}/>'
            f'<text x="{NAMES + room * share / most + 6:.1f}" y="{middle}">{share:.1%}</text>'
        )
    told = markup("; ".join(f"{name} {share:.1%}" for name, share in shares))
    return f'<svg viewBox="0 0 {WIDTH} {len(shares) * ROW}" role="img" aria-label="{told}">{"".join(rows)}</svg>'
