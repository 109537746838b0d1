"""What the caller brings: rules, which join the rulebook, and callables, which come before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache

from cleannews.rules.rule import Rule, prove
from cleannews.segments import Kind, Segment
from cleannews.text.story import Line, Story, StoryCleaner

__all__ = ["lay", "rules_and_cleaners"]


def rules_and_cleaners(also: Iterable[Rule | StoryCleaner]) -> tuple[tuple[Rule, ...], list[StoryCleaner]]:
    rules: list[Rule] = []
    cleaners: list[StoryCleaner] = []
    for item in also:
        if isinstance(item, Rule):
            prove_once(item)
            rules.append(item)
        elif callable(item):
            cleaners.append(item)
        else:
            raise TypeError(f"also= takes rules and callables, not {type(item).__name__}")
    return tuple(rules), cleaners


@lru_cache(maxsize=1000)
def prove_once(rule: Rule) -> None:
    prove(rule, "also=")


def lay(story: Story, segments: Iterable[Segment]) -> None:
    """Lay a caller's own segments over the lines that they touch."""
    for segment in segments:
        for line in story.lines:
            start = max(segment.start, story.to_source(line.start))
            end = min(segment.end, story.to_source(line.start + len(line.text)))
            if start >= end:
                continue
            low, high = (position_in(line, at) for at in (start, end))
            if (low, high) == (0, len(line.text)):
                line.label(Kind(segment.kind), segment.rule)
            else:
                line.cut(low, high, Kind(segment.kind), segment.rule)
            if segment.end <= story.to_source(line.start + len(line.text)):
                break


def position_in(line: Line, at: int) -> int:
    """Where in the line a position of the source is."""
    return bisect_left(range(len(line.text)), at, key=lambda n: line.story.to_source(line.start + n))
