"""Whether printed words are an agency's mark, a medium's name, or nobody's."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import AGENCIES, Agency, recognise

__all__ = ["known", "names_nobody", "says_medium"]

says_medium = re.compile(
    r"(?i:\b(?:news|agency|agencies|press|presse|agence|agencia|agência|agenzia|desk|bureau|times|today|daily|herald|post|tribune|express|gazette|journal|radio|service)\b)"
    r"|(?:^|\s)(?:وكالات|وكالة|خبرگزاری|ایجنسی|ब्यूरो|ডেস্ক|новости)(?:$|\s)|[a-z][A-Z][A-Za-z]+$"
).search
nobody = re.compile(
    r"(?i:\b(?:staff|special|exclusive|own|our|updated?|video|photos?|reporters?|correspondents?|writer|adds|with|from|file|agencies|redacción|redação|rédaction)\b)"
    r"|وكالات|متابعات|رپورٹر|ڈیسک|نمائندہ|نامہ نگار|ایجنسیاں|संवाददाता|ब्यूरो|প্রতিনিধি"
).search


def known(mark: str) -> Agency | None:
    """The agency whose mark it is, in whatever case: inside a dateline or a sign-off "dpa" and "риа новости" are marks.

    >>> known("dpa").name, known("yonhap").name, known("Ann Poe")
    ('dpa', 'Yonhap', None)
    """
    mark = mark.strip(" .:/-\N{EN DASH}\N{EM DASH}_,'\"")
    if not mark:
        return None
    found = recognise(mark) or AGENCIES.sign_offs.get(mark)
    if found is None and mark.islower():
        found = recognise(mark.upper()) if len(mark) <= 4 else recognise(mark.title())
    return found


def names_nobody(text: str) -> bool:
    """Whether the words stand where a mark could and name nobody: ``(Staff Reporter)``, ``(سٹاف رپورٹر)``."""
    return nobody(text) is not None
