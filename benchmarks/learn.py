"""How much of the clutter that a source repeats `cleannews run --learn` takes out, and whether it touches a labelled story.

    python benchmarks/learn.py [--shared ../shared] [--most 120] [--held-out]

For each source of wirebench's unlabelled corpus that has labelled texts: what it repeats is learned from its unlabelled texts, and its
labelled texts are cleaned without and with it. Counted are the units that are left without it, stand in three or more of the unlabelled
texts and are labelled as clutter (the target: half of them gone), and the words labelled as story that are left without it and
gone with it (the target: none). The labeller as shipped has seen these sources; with --held-out those of each fold are cleaned by one
that has not, which takes some minutes of training, and leaves more.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from cleannews import Article, clean
from cleannews.learning.proposals import propose
from cleannews.learning.repeated import corrections_of
from cleannews.learning.traces import Tracer
from cleannews.learning.units import Repeatable, units_left

LEAST = 15
REPEATED = 3
STORY = ("body", "subhead")
ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parent.parent.parent / "shared")
    parser.add_argument("--most", type=int, default=120, help="unlabelled texts of a source")
    parser.add_argument("--held-out", action="store_true", help="by labellers that have not seen the source")
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT / "scripts"))
    from training.held_out import use
    from training.models import Training
    from training.texts import FOLDS, fold_of

    bench = arguments.shared / "wirebench"
    unlabelled, texts = corpus(bench, arguments.most), labelled(bench)
    training = Training(arguments.shared, 500) if arguments.held_out else None
    parts: dict[int, Counter[str]] = defaultdict(Counter)
    for fold in range(FOLDS):
        if training is not None:
            use(training.units_without(fold))
        for source in sorted(texts):
            if fold_of(source) == fold and len(unlabelled.get(source, ())) >= LEAST:
                parts[fold] += of_source(source, unlabelled[source], texts[source])
    for name, part in [*parts.items(), ("all", sum(parts.values(), Counter()))]:
        print(
            f"{name!s:<4}{part['sources']:>4} sources, {part['texts']:>4} texts: repeated clutter left {part['units']:>3} units, "
            f"{part['letters']:>5} letters; with what was learned {part['units after']:>3}, {part['letters after']:>5}; "
            f"words of stories taken {part['words taken']} of {part['words']}"
        )


def of_source(source: str, unlabelled: list[str], texts: list[tuple[str, list]]) -> Counter[str]:
    tracer, texts_with = Tracer(), Counter()
    for article in map(clean, unlabelled):
        tracer.count(article, "", source)
        texts_with.update({unit.key for unit in units_left(article)})
    correction = corrections_of(propose([tracer.traces])).get(source, lambda article: [])
    found = Counter(sources=1, texts=len(texts))
    for text, segments in texts:
        before = clean(text)
        marks = correction(before)
        after = clean(text, also=[lambda story, marks=marks: marks]) if marks else before
        for name, article in (("", before), (" after", after)):
            left = [unit for unit in units_left(article) if texts_with[unit.key] >= REPEATED and is_clutter(segments, unit)]
            found["units" + name] += len(left)
            found["letters" + name] += sum(len(unit.text) for unit in left)
        words = story_words(before, segments)
        found["words"] += len(words)
        found["words taken"] += len(words - story_words(after, segments))
    return found


def is_clutter(segments: list, unit: Repeatable) -> bool:
    kind = kind_at(segments, unit.start, unit.end)
    return kind is not None and kind not in STORY


def story_words(article: Article, segments: list) -> set[int]:
    """Where the words that are labelled as story begin, of those that are left."""
    story = [(first, last) for first, last, kind in segments if kind in STORY]
    left = [(one.start, one.end) for one in article.segments if one.kind.value in STORY]
    begins = [match.start() for match in re.finditer(r"\w+", article.source)]
    return {at for at in begins if within(at, story) and within(at, left)}


def within(at: int, stretches: list[tuple[int, int]]) -> bool:
    return any(first <= at < last for first, last in stretches)


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
