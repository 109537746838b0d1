"""The source with every stretch in its place and in its colour, as HTML; what was taken out, counted by kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from cleannews.article import Article
from cleannews.export.colours import KEPT_ORDER
from cleannews.export.display import markup
from cleannews.segments import Kind, Segment

__all__ = ["coloured_source", "counts_of_removed", "is_kept", "legend", "reason_of", "removed_places", "share_removed", "words_of_removed"]  # fmt: skip

MOST_SHOWN = 60_000
"""Characters of a source that a notebook shows: each output is kept in the notebook's file."""

Place = tuple[int, int, Kind]

lines_of = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)").finditer


def reason_of(segment: Segment) -> str:
    """Kind, rule, and where the labeller decided how sure it was and what spoke for it.

    >>> reason_of(Segment(Kind.AD, "learned.ad", 0, 1, confidence=0.87, evidence="no sentence"))
    'ad: learned.ad, 87% sure (no sentence)'
    """
    told = segment.kind.value + (f": {segment.rule}" if segment.rule else "")
    if segment.confidence < 1:
        told += f", {segment.confidence:.0%} sure"
    return f"{told} ({segment.evidence})" if segment.evidence else told


def removed_places(article: Article) -> frozenset[Place]:
    """By what a segment is known again as one that was taken out."""
    return frozenset((segment.start, segment.end, segment.kind) for segment in article.removed)


def is_kept(segment: Segment, removed: frozenset[Place]) -> bool:
    return (segment.start, segment.end, segment.kind) not in removed


def counts_of_removed(article: Article) -> dict[Kind, int]:
    """How many stretches of each kind were taken out, white space apart, in the order of the kinds.

    >>> counts_of_removed(Article(removed=(Segment(Kind.END, "general.end_mark", 0, 5, "(END)"),)))
    {<Kind.END: 'end'>: 1}
    """
    counts = Counter(segment.kind for segment in article.removed if segment.text.strip())
    return {kind: counts[kind] for kind in KEPT_ORDER if kind in counts}


def share_removed(article: Article) -> float:
    """The share of the letters that was taken out, white space apart; from 0 to 1.

    >>> round(share_removed(Article(paragraphs=("It rained.",), removed=(Segment(Kind.END, "r", 0, 5, "(END)"),))), 2)
    0.36
    """
    out = sum(len("".join(segment.text.split())) for segment in article.removed)
    whole = len("".join(article.source.split())) or out + len("".join(article.text.split()))
    return out / whole if whole else 0.0


def words_of_removed(article: Article) -> str:
    """``Taken out: 1 byline, 4 related (24% of the text)``; "" where nothing was."""
    counts = counts_of_removed(article)
    if not counts:
        return ""
    told = ", ".join(f"{count:,} {kind.value}" for kind, count in counts.items())
    return f"Taken out: {told} ({share_removed(article):.0%} of the text)"


def coloured_source(article: Article, most: int = MOST_SHOWN) -> str:
    """The source as HTML: a row for each line that is not blank, each stretch with its kind and, on hover, its reason.

    Of a source of more than `most` characters the beginning is shown, and it is said how much is left out. Without a
    source in memory the result is "".

    >>> end = Segment(Kind.END, "general.end_mark", 0, 5, "(END)")
    >>> 'title="end: general.end_mark"' in coloured_source(Article(source="(END)", segments=(end,), removed=(end,)))
    True
    """
    if not article.source.strip() or not article.segments:
        return ""
    rows = "".join(source_rows(article, most))
    left = len(article.source) - most
    told = f'<p class="cleannews-faint" lang="en" dir="ltr">... and {left:,} more characters</p>' if left > 0 else ""
    return f'<div class="cleannews-source">{rows}{told}</div>'


def source_rows(article: Article, most: int) -> Iterator[str]:
    removed = removed_places(article)
    segments, first, labelled = article.segments, 0, -1
    for number, line in enumerate(lines_of(article.source, 0, most), 1):
        start, end = line.span(1)
        while first < len(segments) and segments[first].end <= start:
            first += 1
        parts, at = [], first
        while at < len(segments) and segments[at].start < end:
            segment = segments[at]
            text = article.source[max(start, segment.start) : min(end, segment.end)]
            if text.strip():
                parts.append(stretch(text, segment, is_kept(segment, removed), at != labelled))
                labelled = at
            elif text:
                parts.append(" ")
            at += 1
        if any(part != " " for part in parts):
            yield f'<div dir="auto"><span class="cleannews-number">{number}</span>{"".join(parts)}</div>'


def stretch(text: str, segment: Segment, kept: bool, is_first: bool) -> str:
    """One stretch, or the part of it on one line; the kind stands before its first part when it was taken out."""
    kind = segment.kind.value
    names = f"cleannews-stretch cleannews-is-{kind}" + ("" if kept else " cleannews-out")
    label = f' data-kind="{kind}"' if is_first and segment.kind is not Kind.BODY else ""
    return f'<span class="{names}"{label} title="{markup(reason_of(segment))}">{markup(text)}</span>'


def legend(counts: Iterable[tuple[Kind, int]]) -> str:
    """What was taken out, a chip for each kind."""
    chips = (f'<span class="cleannews-chip cleannews-is-{kind.value}">{kind.value} <b>{count:,}</b></span>' for kind, count in counts)
    return " ".join(chips)
