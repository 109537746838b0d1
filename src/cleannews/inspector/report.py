"""The report of a run: one file that shows what went in, what came out, and what was cut by whom."""

from __future__ import annotations

import gzip
import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from cleannews.inspector.page import standing_alone
from cleannews.inspector.plots import bars
from cleannews.inspector.tally import ReportTally, Seen

__all__ = ["report_page"]

CHUNK = 40
"""Articles whose sources are packed together: opening one unpacks these, which takes no time that one sees."""
ROOM = 4_300_000
"""Characters for all packed sources, so that the file stays under 5 MB."""
LISTED, PLOTTED = 25, 15
SUSPECT = 3
"""Stretches of one rule in an article from which the rule is looked at: a notice stands once or twice in a story."""


def report_page(tally: ReportTally, *, records: int | None = None, title: str = "Report") -> str:
    """The report as one HTML file that asks for nothing; `records` is how many were read.

    >>> report_page(ReportTally(), title="Nothing").startswith("<!doctype html>")
    True
    """
    seen = tally.seen
    packed, shown = packed_sources(seen)
    overview = {
        "title": title,
        "totals": totals(tally, records),
        "plots": plots(tally),
        "reasons": reasons(tally),
        "suspects": suspects(tally),
        "flags": tally.flags.most_common(),
        "articles": [summary_of(one) for one in seen],
        "whole": len(seen) == tally.articles,
        "sources": shown,
        "chunk": CHUNK,
        "lists": lists_of(seen),
    }
    return standing_alone("report.html", title, {"overview": overview, "packed": packed}, ("source.js", "report.js"))


def totals(tally: ReportTally, records: int | None) -> list[list[Any]]:
    whole, out = tally.characters[""], tally.removed[""]
    rows = [["records in", records]] if records is not None else []
    rows += [["articles out", tally.articles], ["failed", tally.failed], ["characters in", whole]]
    return [*rows, ["characters taken out", out], ["share taken out", f"{out / whole:.1%}" if whole else "0%"]]


def plots(tally: ReportTally) -> list[list[Any]]:
    """Title and drawing of each plot."""
    whole = tally.characters[""] or 1
    by_kind = {key[5:]: size / whole for key, size in tally.removed.items() if key.startswith("kind|")}
    drawn: list[list[Any]] = [["Share taken out, by kind", bars(largest(by_kind), kinds=True)]]
    for name in ("agency", "language"):
        sizes = {key: size for key, size in tally.characters.items() if key.startswith(f"{name}|")}
        most = [key for key, _ in Counter(sizes).most_common(PLOTTED)]
        shares = [(key.partition("|")[2], tally.removed[key] / (sizes[key] or 1)) for key in most]
        drawn.append([f"Share taken out, by {name}", bars(shares)])
    return drawn


def largest(shares: dict[str, float]) -> list[tuple[str, float]]:
    return sorted(shares.items(), key=lambda item: -item[1])[:PLOTTED]


def reasons(tally: ReportTally) -> list[list[Any]]:
    """Kind, rule, stretches, characters, articles, stretches in each: the reasons that cut most first."""
    rows = []
    for key, count in tally.stretches.items():
        kind, _, rule = key.partition("|")
        articles = tally.documents[key]
        rows.append([kind, rule, count, tally.removed[f"rule|{key}"], articles, round(count / max(1, articles), 2)])
    return sorted(rows, key=lambda row: -row[3])


def suspects(tally: ReportTally) -> list[list[Any]]:
    """The reasons that take many stretches of one article, the most first."""
    rows = [row for row in reasons(tally) if row[5] >= SUSPECT]
    return sorted(rows, key=lambda row: -row[5])[:LISTED]


def lists_of(seen: Sequence[Seen]) -> dict[str, list[int]]:
    """Which articles stand in which list, by their numbers."""
    numbers = range(len(seen))
    return {
        "lowest confidence": sorted(numbers, key=lambda at: seen[at].confidence)[:LISTED],
        "largest share taken out": sorted(numbers, key=lambda at: -seen[at].share)[:LISTED],
        "smallest share taken out": sorted(numbers, key=lambda at: seen[at].share)[:LISTED],
    }


def summary_of(one: Seen) -> list[Any]:
    """What stands in the tables; a rule is named by how often it took something."""
    taken = Counter(f"{stretch[0]}|{stretch[1]}" for stretch in one.stretches if not stretch[3] and stretch[2].strip())
    return [one.name, one.title, one.agency, one.language, one.date, one.share, one.confidence, one.flags, dict(taken)]


def packed_sources(seen: Iterable[Seen]) -> tuple[list[str], int]:
    """The sources of some articles at a time, compressed; as many as there is room for, and how many that are."""
    articles, packed, room, shown = list(seen), [], ROOM, 0
    for start in range(0, len(articles), CHUNK):
        chunk = [one.stretches for one in articles[start : start + CHUNK]]
        written = json.dumps(chunk, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
        text = b64encode(gzip.compress(written, 9, mtime=0)).decode()
        room -= len(text)
        if room < 0:
            break
        packed.append(text)
        shown += len(chunk)
    return packed, shown
