"""Hard-wrapped text: which rows continue the paragraph above."""

from __future__ import annotations

import re
from itertools import pairwise

__all__ = ["joins"]

FEWEST_ROWS = 8
WIDEST = 100
"""Wire printers wrap at 60 to 80 columns, mail at 72 to 78; wider rows are paragraphs."""

NARROWEST, LEAST_GOING = 60, 2
LEAST_ROW = 30
"""Letters of a row that goes on in a row with a small letter, when the text is known to be wrapped: its dateline may have stood before it."""

tags = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
"""Tags of a corpus, which are no part of a printer's row."""

starts_anew = re.compile(
    r"[-*\N{BULLET}#^>\N{BLACK SQUARE}\N{BLACK DIAMOND}\N{EN DASH}\N{EM DASH}|=_~]|(?:By|Von|Par|Por) [A-Z]|\d{1,2}[.)] "
).match
ends_sentence = re.compile(r"""[.!?:\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}]["'\N{RIGHT DOUBLE QUOTATION MARK})\]]{0,2}$""").search


def joins(rows: list[str]) -> list[bool] | None:
    """For each row of a hard-wrapped text whether it continues the row above; None for text that is not wrapped.

    Told by its rows: none is wider than a printer's line, and many begin in the middle of a sentence.
    """
    if len(rows) < FEWEST_ROWS or max(map(len, rows)) > 4 * WIDEST:
        return None
    if sum(not row.isspace() for row in rows if row) < FEWEST_ROWS:
        return None
    if any(map(tags.search, rows)):
        rows = [tags.sub(lambda tag: " " * len(tag.group()), row) for row in rows]
    full = [row.rstrip() for row in rows if row and not row.isspace()]
    if not full or sum(map(len, full)) > WIDEST * len(full):
        return None
    width = wrap_width(full)
    if width is None:
        return short_paragraphs(rows, full)
    parted = has_paragraph_marks(rows)
    result = [False] * len(rows)
    for at in range(1, len(rows)):
        result[at] = continues(rows[at - 1], rows[at], width, parted)
    return result


def short_paragraphs(rows: list[str], full: list[str]) -> list[bool] | None:
    """The same where most paragraphs have one or two rows: a row goes on when it is full and the next word would not fit.

    Told by two such rows at least, which are half of those that could be.
    """
    width = max(map(len, full))
    if not NARROWEST <= width <= WIDEST:
        return None
    pairs = [
        (at, above.rstrip(), row.strip())
        for at, (above, row) in enumerate(pairwise(rows), 1)
        if len(above.rstrip()) > width * 0.6 and row.strip() and not starts_anew(row.strip()) and row.lstrip()[0] != "<"
    ]
    going = [at for at, above, row in pairs if not ends_sentence(above) and len(above) + 1 + len(row.split(maxsplit=1)[0]) > width]
    if len(going) < LEAST_GOING or 2 * len(going) < len(pairs) or not any(rows[at].lstrip()[0].islower() for at in going):
        return None
    result = [False] * len(rows)
    for at in going:
        result[at] = True
    for at, (above, row) in enumerate(pairwise(rows), 1):
        begins_small = row[:1].islower() and len(above.rstrip()) >= LEAST_ROW
        result[at] = result[at] or (begins_small and not ends_sentence(above.rstrip()))
    return result


def wrap_width(rows: list[str]) -> int | None:
    """The column at which the text was wrapped, or None."""
    widths = sorted(map(len, rows))
    width = widths[len(widths) * 19 // 20]
    if not 30 <= width <= WIDEST or sum(size for size in widths if size > WIDEST) > sum(widths) // 10:
        return None
    middle = sum(1 for above, row in pairwise(rows) if len(above) > width * 0.6 and row.lstrip()[0].islower())
    if middle >= max(3, len(rows) // 6):
        return width
    return None


def has_paragraph_marks(rows: list[str]) -> bool:
    """Whether blank rows or indents part the paragraphs, so that a row that ends a sentence may go on."""
    marks = sum(1 for row in rows[1:-1] if not row.strip() or row.startswith(("  ", "\t")))
    return marks >= max(2, len(rows) // 12)


def continues(above: str, row: str, width: int, parted: bool) -> bool:
    text, over = row.strip(), above.rstrip()
    if not text or not over.strip() or len(over) < width * 0.6 or over.endswith("=") or (over.lstrip()[0] == "(" and over[-1] == ")"):
        return False
    indented = row.startswith(("  ", "\t")) and not above.startswith(("  ", "\t"))
    if indented or starts_anew(text) or text.endswith("="):
        return False
    if text[0].islower():
        return True
    if ends_sentence(over):
        return parted or len(over) > width * 0.87
    return True
