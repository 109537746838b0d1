"""What tells a sentence that begins with a city from a dateline, in scripts without capitals.

``غزة - التي يسكنها مليونا شخص - تعاني``, ``القاهرة - الإسكندرية: قطار جديد``, ``दिल्ली: 40 डिग्री, मुंबई: 33 डिग्री``.
"""

from __future__ import annotations

import re

__all__ = ["doubts"]

REACH = 400
"""Letters behind a city among which another one stands in the same way."""

STOPS = r"[.\N{ARABIC SEMICOLON};,\N{ARABIC COMMA}\N{ARABIC FULL STOP}\N{ARABIC QUESTION MARK}?!\N{DEVANAGARI DANDA}]"
DASH = r"[-\N{EN DASH}\N{EM DASH}]"
ends_aside = re.compile(rf"[^:\n.\N{{DEVANAGARI DANDA}}\N{{ARABIC FULL STOP}}]{{2,90}}?\s{DASH}\s").match
ends_with_dash = re.compile(rf"\s{DASH}\s*$").search


def doubts(text: str, end: int, city: str) -> bool:
    """Whether what stands behind the sign at `end` says that the city belongs to the sentence; `city` is a pattern of cities.

    >>> doubts("پٹنہ - شہر - آج", len("پٹنہ - "), "پٹنہ"), doubts("پٹنہ: بارش ہوئی", len("پٹنہ: "), "پٹنہ")
    (True, False)
    """
    head = text[:end]
    if ends_with_dash(head) and (ends_aside(text, end) or re.match(rf"(?:{city})(?!\w)", text[end : end + 40])):
        return True
    return re.search(rf"{STOPS}\s(?:{city})\s?[:\N{{FULLWIDTH COLON}}]", text[end : end + REACH]) is not None
