"""Marks: addresses, signs, rules and gaps, where a notice begins or ends."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleannews.text.cuts import MARK, Cuts, add

__all__ = ["at_marks"]

mark_at = re.compile(
    r"""
      (?P<mail>[(<\[]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[)>\]]?)
    | (?P<link>(?:https?://|www\.|pic\.twitter\.com/|t\.co/)[^\s<>"\u3000-\u9fff\uac00-\ud7a3]{2,400})
    | (?P<handle>(?<![\w@.])@\w{2,40})
    | (?P<tag>(?<![\w&])\#[^\W_][\w]{1,60})
    | (?P<rule>[_=*~-]{3,}|\#{2,}|@{3,}|/{3,}|(?:\s[-_*]){3,})
    | (?P<sign>[\u00a9\u24d2\u00ae]|\([cC]\)\s)
    | (?P<bullet>(?<=\s)[|\u00b7\u2022\u25a0-\u25ff\u00bb\u203a\u2192\u2191\u2193\u203b\u2605\u2606\u2709\u260e\u30fb>\u2502\uff5c](?=\s)|[\u25a0-\u25ff\u203b\u2191\u2193\u2605\u2606\u2709\u260e]|\uff5c|//)
    | (?P<gap>\t+|[ ]{2,}|\u3000+|[\ue000-\uf8ff]+)
    """,
    re.VERBOSE,
).match
mark_signs = re.compile(
    r"[@#_=*~/(\u00a9\u24d2\u00ae|\u00b7\u2022\u25a0-\u25ff\u00bb\u203a\u2192\u2191\u2193\u203b\u2605\u2606\u2709\u260e\u30fb>\u2502\uff5c\t\u3000\ue000-\uf8ff-]"
    r"(?:(?<=[^_=*~/(-])|(?<=[_=*~-])(?=[_=*~-]{2})|(?<=/)(?=/)|(?<=\()(?=[cC]\)))"
).finditer
"""Where a mark may begin that begins with a sign."""
mark_links = re.compile(r"http|www\.|pic\.|t\.co/").finditer
mark_gaps = re.compile(r"[ ](?=[ ])").finditer
mark_rules = re.compile(r"\s(?=[-_*]\s[-_*]\s[-_*])").finditer
mail_before = re.compile(r"[(<\[]?[\w.+-]{1,40}$").search
LONGEST_MAIL = 41
holds_mark_sign = re.compile(
    r"[@#_=*~|/\u00a9\u24d2\u00ae\u00b7\u2022\u25a0-\u25ff\u00bb\u203a\u2190-\u21ff\u203b\u2605-\u2709\u30fb>\u2502\uff5c\t\u3000\ue000-\uf8ff]"
).search
MARK_BEGINNINGS = ("  ", "---", "www.")


def at_marks(text: str, first: int, last: int, cuts: Cuts) -> None:
    """Addresses, signs, rules and gaps; each is tried only where one may begin, for trying costs a microsecond."""
    if holds_mark_sign(text, first, last) is None and not any(map(text.__contains__, MARK_BEGINNINGS)):
        return
    behind = first
    mails = mails_of(text) if "@" in text else {}
    for at in mark_places(text, first, last, mails):
        start = at
        if start < behind:
            if mails.get(start, 0) <= behind:
                continue
            start = behind
        match = mark_at(text, start, last)
        if match is None:
            continue
        behind = match.end()
        add(cuts, text, start, MARK)
        if match.lastgroup != "sign":
            add(cuts, text, behind, MARK)


def mails_of(text: str) -> dict[int, int]:
    """Where an address may begin, and where its at-sign stands."""
    mails = {}
    at = text.find("@")
    while at >= 0:
        if before := mail_before(text, max(0, at - LONGEST_MAIL), at):
            mails[before.start()] = at
        at = text.find("@", at + 1)
    return mails


def mark_places(text: str, first: int, last: int, mails: Iterable[int]) -> list[int]:
    """All places where a mark may begin, in order."""
    places = {match.start() for match in mark_signs(text, first, last)}
    places.update([at for at in mails if first <= at < last])
    if "://" in text or "www." in text or ".co" in text:
        places.update([match.start() for match in mark_links(text, first, last)])
    if "  " in text:
        places.update([match.start() for match in mark_gaps(text, first, last)])
    if "-" in text or "_" in text or "*" in text:
        places.update([match.start() for match in mark_rules(text, first, last)])
    return sorted(places)
