"""Why a unit begins where it begins."""

from __future__ import annotations

__all__ = ["BRACKET", "DASH", "LINE", "MARK", "PHRASE", "RUN", "STOP", "Cuts", "add"]

LINE, STOP, BRACKET, MARK, PHRASE, DASH, RUN = range(7)
"""Why a unit begins where it begins: from the surest cut to the most doubtful one."""

Cuts = dict[int, int]
"""Where units begin, and why."""


def add(cuts: Cuts, text: str, at: int, cause: int) -> None:
    while at < len(text) and text[at].isspace():
        at += 1
    if at < len(text) and cuts.get(at, 99) > cause:
        cuts[at] = cause
