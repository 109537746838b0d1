"""How much of the clutter that a source repeats `cleannews learn` finds, and whether it touches a labelled story.

    python benchmarks/learn.py [--shared ../shared] [--most 120]

For each source of wirebench's unlabelled corpus that has labelled texts, rules are proposed from its unlabelled texts, and held against
the labelled ones: units that are left after cleaning, stand in three or more of the unlabelled texts and are labelled as clutter
(what there is to find), those of them that a proposed rule takes, and the units of a story that one would take.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from cleannews import clean
from cleannews.learning import learn
from cleannews.learning.units import key_of, units_left

LEAST = 15
STORY = ("body", "subhead")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parent.parent.parent / "shared")
    parser.add_argument("--most", type=int, default=120, help="unlabelled texts of a source")
    arguments = parser.parse_args()
    bench = arguments.shared / "wirebench"
    unlabelled = corpus(bench, arguments.most)
    sources = there = found = wrong = 0
    for source, texts in labelled(bench).items():
        if len(unlabelled.get(source, ())) < LEAST:
            continue
        sources += 1
        articles = [clean(text) for text in unlabelled[source]]
        texts_with = Counter(key for article in articles for key in {unit.key for unit in units_left(article)})
        keys = {key_of(proposal.wording) for proposal in learn(articles, source=lambda _, name=source: name)}
        for text, segments in texts:
            for unit in units_left(clean(text)):
                kind = kind_at(segments, unit.start, unit.end)
                clutter = kind is not None and kind not in STORY
                there += clutter and texts_with[unit.key] >= 3
                found += clutter and unit.key in keys
                wrong += kind in STORY and unit.key in keys
    print(f"{sources} sources: {there} repeated units of clutter left, {found} taken by a proposed rule, {wrong} units of stories taken")


def corpus(bench: Path, most: int) -> dict[str, list[str]]:
    texts = defaultdict(list)
    with lzma.open(bench / "corpus" / "texts.jsonl.xz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            name = plain(row["source"])
            if len(texts[name]) < most:
                texts[name].append(row["text"])
    return texts


def labelled(bench: Path) -> dict[str, list[tuple[str, list]]]:
    texts = defaultdict(list)
    for part in ("dev", "more"):
        segments = {row["id"]: row["segments"] for row in rows_of(bench / part / "labels.jsonl")}
        for doc in rows_of(bench / part / "docs.jsonl"):
            texts[plain(re.sub(r"-[tu]?\d+$", "", doc["id"]))].append((doc["text"], segments[doc["id"]]))
    return texts


def rows_of(path: Path) -> Iterator[dict]:
    with open(path, encoding="utf-8") as rows:
        yield from map(json.loads, rows)


def plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def kind_at(segments: list, start: int, end: int) -> str | None:
    shares = Counter({kind: max(0, min(end, last) - max(start, first)) for first, last, kind in segments})
    return shares.most_common(1)[0][0] if shares.total() else None


if __name__ == "__main__":
    main()
