#!/usr/bin/env python3
"""Print the share of right fields that are read from perfectly labelled texts: what the labels say, not whether they are right.

    python scripts/measure_facts.py                      # all labelled texts of ../shared/wirebench, both halves of the sources
    python scripts/measure_facts.py --half A --show authors
    python scripts/measure_facts.py --by lang            # or source
    python scripts/measure_facts.py --time               # microseconds a text for `read_facts` alone

The sources are parted by a hash of their names: mend what half A shows, judge by half B.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import zlib
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from cleannews.facts.article import build
from cleannews.labelling.segments import paragraphs_of, pieces_of
from cleannews.segments import Kind
from cleannews.text.reading import read_text
from cleannews.text.story import Line, Story

ROOT = Path(__file__).resolve().parent.parent
FIELDS = ("title", "place", "date", "agency", "authors", "published")
STATES = ("right", "wrong", "missed", "spurious")
Stretch = tuple[int, int, Kind]


def story_with_segments(text: str, segments: Iterable[tuple[int, int, str]]) -> Story:
    """The story of a text, labelled as if a labeller had found these segments of the source.

    >>> story = story_with_segments("Rain\\nARDEN (ENA) - It rained.", [(0, 4, "headline"), (5, 18, "dateline"), (18, 28, "body")])
    >>> [(line.kind.value, line.cuts) for line in story.lines]
    [('headline', None), ('body', [(0, 14, <Kind.DATELINE: 'dateline'>, 'gold.dateline')])]
    """
    story = read_text(text)
    laid = [(at(story, start), at(story, end), Kind(kind)) for start, end, kind in sorted(segments) if text[start:end].strip()]
    for line in story.lines:
        first, last = line.start, line.start + len(line.text)
        lay(line, [(max(start, first) - first, min(end, last) - first, kind) for start, end, kind in laid if start < last and end > first])
    return story


def at(story: Story, position: int) -> int:
    """Where a place of the source stands in the readable text."""
    return bisect_left(range(len(story.text) + 1), position, key=story.to_source)


def lay(line: Line, stretches: list[Stretch]) -> None:
    """Label the line with the kind of its longest stretch, and cut the others."""
    stretches = [stretch for stretch in stretches if line.text[stretch[0] : stretch[1]].strip()]
    if not stretches:
        return
    kind = max(stretches, key=lambda stretch: stretch[1] - stretch[0])[2]
    line.label(kind, f"gold.{kind.value}")
    for start, end, other in stretches:
        if other is not kind:
            line.cut(start, end, other, f"gold.{other.value}")


def load(folder: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for name in ("dev", "more"):
        docs = {doc["id"]: doc for doc in map(json.loads, (folder / name / "docs.jsonl").open(encoding="utf-8"))}
        for gold in map(json.loads, (folder / name / "labels.jsonl").open(encoding="utf-8")):
            yield docs[gold["id"]], gold


def half_of(source: str) -> str:
    return "AB"[zlib.crc32(source.encode()) % 2]


def wanted(doc: dict[str, Any], gold: dict[str, Any], field: str) -> object:
    if field != "title":
        return gold["meta"].get(field)
    return " ".join(doc["text"][start:end].strip() for start, end, kind in gold["segments"] if kind == "headline")


def found(article: Any, field: str) -> object:
    line = article.dateline
    if field in ("place", "date"):
        return None if line is None else line.place if field == "place" else (line.month, line.day)
    return getattr(article, field)


def show(doc: dict[str, Any], gold: dict[str, Any], field: str, state: str, article: Any) -> None:
    told = {"authors": "byline", "published": "timestamp", "place": "dateline", "date": "dateline"}.get(field)
    stretches = [doc["text"][start:end] for start, end, kind in gold["segments"] if kind == told]
    print(
        f"{state} {doc['id']} [{doc['lang']}]\n    want {wanted(doc, gold, field)!r}\n    got  {found(article, field)!r}\n    from {stretches!r}"[
            :1200
        ]
    )


def table(counts: dict[str, dict[str, Counter[str]]]) -> None:
    print(f"{'':<22}" + "".join(f"{field:>18}" for field in FIELDS))
    for group, fields in sorted(counts.items()):
        cells = []
        for field in FIELDS:
            states = fields[field]
            have, none = states["right"] + states["wrong"] + states["missed"], states["spurious"] + states["absent"]
            right = f"{states['right'] / have:.3f}" if have else "-"
            spurious = f"{states['spurious'] / none:.3f}" if none else "-"
            cells.append(f"{right} ({have}) {spurious}".rjust(18))
        print(f"{group[:21]:<22}" + "".join(cells))


def measure_time(stories: list[Story]) -> None:
    from cleannews.facts.reading import read_facts

    laid = [
        (story, pieces := [pieces_of(line) for line in story.lines], paragraphs_of(story, pieces, frozenset({Kind.BODY})))
        for story in stories
    ]
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        for story, pieces, paragraphs in laid:
            read_facts(story, pieces, paragraphs)
        best = min(best, time.process_time() - start)
    print(f"read_facts: {best / len(laid) * 1e6:.1f} us a text")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "wirebench")
    options.add_argument("--half", choices=("A", "B"))
    options.add_argument("--show", choices=FIELDS)
    options.add_argument("--state", choices=STATES)
    options.add_argument("--by", choices=("lang", "source", "set"))
    options.add_argument("--time", action="store_true")
    chosen = options.parse_args()
    sys.path.insert(0, str(chosen.data))
    import score

    counts: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    stories = []
    for doc, gold in load(chosen.data):
        half = half_of(doc["agency"])
        if chosen.half not in (None, half):
            continue
        story = story_with_segments(doc["text"], gold["segments"])
        stories.append(story)
        article = build(story, frozenset())
        group = {"lang": doc["lang"], "source": doc["agency"], "set": "dev" if doc["id"] else ""}.get(chosen.by or "")
        for field, state in score.score_fields(doc, gold, article).items():
            counts[f"half {half}"][field][state] += 1
            if group:
                counts[f"{half} {group}"][field][state] += 1
            if chosen.show == field and state not in ("right", "absent") and chosen.state in (None, state):
                show(doc, gold, field, state, article)
    table(counts)
    if chosen.time:
        measure_time(stories)


if __name__ == "__main__":
    main()
