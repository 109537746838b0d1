"""Draw the picture of README.md: the sample story with every stretch in its colour, as SVG that needs no font of its own.

python scripts/picture.py     # writes docs/coloured-source.svg
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

from cleannews import Kind, clean
from cleannews.export.coloured import words_of_removed
from cleannews.export.colours import COLOURS
from cleannews.export.display import markup

ROOT = Path(__file__).resolve().parent.parent
STORY, PICTURE = ROOT / "examples" / "story.txt", ROOT / "docs" / "coloured-source.svg"

COLUMNS, LETTER, ROW, LEFT, TOP = 92, 7.8, 21, 118, 58
"""Letters of a row, their width, the height of a row, and the margins, in pixels."""
MOST_ROWS = 2
"""Of one paragraph: the picture is of what is taken out."""

Piece = tuple[Kind, bool, str]


def main() -> None:
    """Write the picture."""
    PICTURE.write_text(picture(), encoding="utf-8")


def picture() -> str:
    """The picture as SVG."""
    rows = list(rows_of())
    width, height = LEFT + COLUMNS * LETTER + 24, TOP + len(rows) * ROW + 20
    drawn = "\n".join(part for number, row in enumerate(rows) for part in drawing(number, row, rows[number - 1]))
    told = markup(words_of_removed(clean(STORY.read_text(encoding="utf-8"))))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" role="img" '
        f'aria-label="A wire story; {told}">\n<style>text{{font:13px ui-monospace,Menlo,Consolas,monospace;fill:#1f2328}}'
        f".kind{{font:600 11px system-ui,sans-serif}}.told{{font:14px system-ui,sans-serif}}</style>\n"
        f'<rect width="100%" height="100%" rx="10" fill="#fff" stroke="#d0d7de"/>\n'
        f'<text x="16" y="32" class="told">{told}</text>\n{drawn}\n</svg>\n'
    )


def rows_of() -> Iterator[list[Piece]]:
    """The rows of the picture, each a list of pieces of one kind."""
    article = clean(STORY.read_text(encoding="utf-8"))
    kept = {(one.start, one.end) for one in article.segments} - {(one.start, one.end) for one in article.removed}
    row: list[Piece] = []
    for segment in article.segments:
        is_kept = (segment.start, segment.end) in kept
        for number, line in enumerate(segment.text.split("\n")):
            if number and row:
                yield from wrapped(row)
                row = []
            if line.strip():
                row.append((segment.kind, is_kept, line.strip()))
    if row:
        yield from wrapped(row)


def wrapped(row: list[Piece]) -> Iterator[list[Piece]]:
    *ahead, (kind, kept, text) = row
    room = COLUMNS - sum(len(piece[2]) + 1 for piece in ahead)
    first, *rest = textwrap.wrap(text, room)[:1] or [""]
    left = text[len(first) :].strip()
    below = textwrap.wrap(left, COLUMNS, max_lines=MOST_ROWS - 1, placeholder=" ...")
    yield [*ahead, (kind, kept, first), *rest]
    for line in below:
        yield [(kind, kept, line)]


def drawing(number: int, row: list[Piece], above: list[Piece]) -> Iterator[str]:
    """The tints and the words of a row, and at its left the kind of what is taken out, where another one begins."""
    y, column = TOP + number * ROW, 0
    named = [kind for kind, kept, _ in row if not kept or kind is Kind.HEADLINE]
    if named and named[0] is not above[0][0]:
        name = markup(named[0].value)
        yield f'<text x="{LEFT - 14}" y="{y + 14}" class="kind" text-anchor="end">{name}</text>'
    for kind, kept, text in row:
        x, size = LEFT + column * LETTER, len(text) * LETTER
        if kind is not Kind.BODY:
            shade = 0.14 if kept else 0.3
            yield f'<rect x="{x - 3:.1f}" y="{y}" width="{size + 6:.1f}" height="{ROW - 3}" rx="3" fill="rgb({COLOURS[kind]})" fill-opacity="{shade}"/>'
        yield f'<text x="{x:.1f}" y="{y + 14}" textLength="{size:.1f}">{markup(text)}</text>'
        column += len(text) + 1


if __name__ == "__main__":
    main()
