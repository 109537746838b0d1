#!/usr/bin/env python3
"""What each rule is worth: on how many real texts it fires, how often it is right, and what is lost without it.

    python scripts/ablation.py --bench ../shared/wirebench                  # all rules, the labelled texts alone (a minute)
    python scripts/ablation.py --bench ../shared/wirebench --corpus         # and the unlabelled texts: counts of firings
    python scripts/ablation.py --bench ../shared/wirebench --rule ap        # rules whose names begin so
    python scripts/ablation.py --bench ../shared/wirebench --json out.json  # for a program

A row per rule, the worthiest first:

* texts, sources: where it takes something (labelled and, with --corpus, unlabelled texts);
* right, other, wrong: characters it takes on labelled texts that readers gave the same kind, another kind that is not the
  story's, and the story's own (body, subhead);
* gain: F1, summed over the labelled texts, that is lost when the rule alone is switched off (`without=`); 1.00 is one whole
  article. Negative: the texts come out better without it.

A rule that fires nowhere earns its place only as the exact mark of an agency in a language of which there is little text.
A rule with wrong characters above two in a hundred, or with a negative gain, goes or is narrowed. A gain near nothing is no
reason against a rule: where two rules or the labeller take the same stretch, neither alone is missed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import lzma
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from cleannews import Article, Segment, clean
from cleannews.labelling.rulebook.library import all_rules

SETS = ("dev", "more")
STORY = {"body", "subhead"}
HEADINGS = ("rule", "kind", "texts", "sources", "right", "other", "wrong", "gain")

Labelled = tuple[dict[str, Any], dict[str, Any]]
"""A document of the benchmark and its labels."""


@dataclass
class Worth:
    """What was counted for one rule."""

    texts: int = 0
    sources: set[str] = field(default_factory=set)
    characters: Counter[str] = field(default_factory=Counter)
    gain: float = 0.0


def main(arguments: list[str] | None = None) -> None:
    """Count, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True, help="the folder of the labelled texts")
    parser.add_argument("--corpus", action="store_true", help="count on the unlabelled texts too")
    parser.add_argument("--rule", default="", metavar="PREFIX", help="only rules whose names begin so")
    parser.add_argument("--json", type=Path, help="write the rows there")
    asked = parser.parse_args(arguments)
    wanted = {rule.name: str(rule.label) for rule in all_rules() if rule.name.startswith(asked.rule)}
    worth: dict[str, Worth] = defaultdict(Worth)
    measure(load_score(asked.bench), asked.bench, wanted, worth)
    if asked.corpus:
        for text in corpus(asked.bench):
            count(clean(text["text"]), text["source"], wanted, worth)
    rows = sorted((row_of(name, kind, worth[name]) for name, kind in wanted.items()), key=by_worth)
    print_table(rows)
    if asked.json:
        asked.json.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")


def measure(score: ModuleType, bench: Path, wanted: Iterable[str], worth: dict[str, Worth]) -> None:
    """Each labelled text with all rules, and once more without each rule that takes something of it."""
    for document, gold in labelled(score, bench):
        text = document["text"]
        article = clean(text)
        whole = score.score_document(document, gold, article)["f1"]
        kinds = kinds_of(text, gold["segments"])
        for segment in article.segments:
            if segment.rule in wanted:
                worth[segment.rule].characters += said_of(segment, text, kinds)
        for name in count(article, document["agency"], wanted, worth):
            worth[name].gain += whole - score.score_document(document, gold, clean(text, without=[name]))["f1"]


def count(article: Article, source: str, wanted: Iterable[str], worth: dict[str, Worth]) -> set[str]:
    """The rules that take something of the text, each counted once."""
    fired = {segment.rule for segment in article.segments} & set(wanted)
    for name in fired:
        worth[name].texts += 1
        worth[name].sources.add(source)
    return fired


def said_of(segment: Segment, text: str, kinds: list[str]) -> Counter[str]:
    """How many of the segment's characters the readers gave the same kind, another, or the story."""
    places = [at for at in range(segment.start, segment.end) if not text[at].isspace()]
    return Counter("wrong" if kinds[at] in STORY else "right" if kinds[at] == segment.kind else "other" for at in places)


def kinds_of(text: str, segments: list[tuple[int, int, str]]) -> list[str]:
    """The readers' kind of each character."""
    kinds = [""] * len(text)
    for start, end, kind in segments:
        kinds[start:end] = [kind] * (end - start)
    return kinds


def labelled(score: ModuleType, bench: Path) -> Iterator[Labelled]:
    for name in SETS:
        yield from score.load(bench / name / "docs.jsonl", bench / name / "labels.jsonl")


def corpus(bench: Path) -> Iterator[dict[str, Any]]:
    with lzma.open(bench / "corpus" / "texts.jsonl.xz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def load_score(bench: Path) -> ModuleType:
    """The benchmark's own measure."""
    spec = importlib.util.spec_from_file_location("score", bench / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{bench} holds no score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def row_of(name: str, kind: str, worth: Worth) -> dict[str, Any]:
    said = {word: worth.characters[word] for word in ("right", "other", "wrong")}
    return {"rule": name, "kind": kind, "texts": worth.texts, "sources": len(worth.sources), **said, "gain": worth.gain}


def by_worth(row: dict[str, Any]) -> tuple[float, int, str]:
    return -round(row["gain"], 2), -row["texts"], row["rule"]


def print_table(rows: list[dict[str, Any]]) -> None:
    width = max((len(row["rule"]) for row in rows), default=4)
    line = f"{{:<{width}}}  {{:<11}} {{:>6}} {{:>8}} {{:>7}} {{:>7}} {{:>6}} {{:>7}}"
    print(line.format(*HEADINGS))
    for row in rows:
        print(line.format(*(f"{row[name]:.2f}" if name == "gain" else row[name] for name in HEADINGS)))
    silent = sum(row["texts"] == 0 for row in rows)
    print(f"{len(rows)} rules, {silent} of them silent, {sum(row['gain'] for row in rows):.1f} articles gained")


if __name__ == "__main__":
    main()
