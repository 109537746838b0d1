"""How well near-copies are found, and what it costs: on generated stories, edited as reprints are.

``python benchmarks/copies.py [--stories 5000]``

Every story is invented word by word and reprinted: cut at the end by 5, 15, 25 and 45 percent; with every hundredth, fortieth and
fifteenth word changed. One more text is another story of the same form: half of its sentences are of a stock that all stories draw
on. The true share of runs of three words is computed from the texts; a text is a copy where an earlier one that is kept
is as like as the threshold. So each miss and each false find is a pair near the threshold.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path

from cleannews.batch.copies.dedupe import Copies
from cleannews.batch.copies.likeness import likeness_of
from cleannews.batch.copies.shingles import shingles

STEMS = "harbour storm council ferry price market minister bridge school winter north harvest river engine concert".split()
WORDS = [f"{stem}{ending}" for stem in STEMS for ending in ("", *"abcdefghijklmnopqrstuvwxyz")] + "the of and in to said on".split() * 20


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--stories", type=int, default=3000)
    options.add_argument("--only", choices=["near", "memory"])
    given = options.parse_args()
    if given.only != "memory":
        table(given.stories)
    if given.only != "near":
        memory(100_000)
        memory(1_000_000)


def table(stories: int) -> None:
    texts = list(reprints(stories))
    print(f"{len(texts):,} texts\nthreshold  permutations  bands  precision  recall  us/signature  us/grouping")
    for threshold in (0.6, 0.7, 0.8, 0.9):
        truth = truly(texts, threshold)
        for permutations in (64, 128, 256):
            measure(texts, truth, threshold, permutations)


def measure(texts: list[tuple[int, str]], truth: list[bool], threshold: float, permutations: int) -> None:
    likeness = likeness_of("near", threshold=threshold, permutations=permutations)
    with Copies(likeness) as copies:
        begun = time.process_time()
        signatures = [likeness.signature_of({"text": text, "paragraphs": [text]}) for _, text in texts]
        signed = time.process_time()
        for number, signature in enumerate(signatures):
            copies.add({"id": number}, signature)
        found = [copies.is_copy(number) for number in range(len(texts))]
        grouped = time.process_time()
    right = sum(one and other for one, other in zip(found, truth, strict=True))
    print(
        f"{threshold:9} {permutations:13} {copies.bands:3}x{copies.rows:<3} {right / max(1, sum(found)):9.3f} {right / max(1, sum(truth)):7.3f}"
        f" {(signed - begun) / len(texts) * 1e6:13.0f} {(grouped - signed) / len(texts) * 1e6:12.0f}"
    )


def truly(texts: list[tuple[int, str]], threshold: float) -> list[bool]:
    """Whether each text is as like as that to an earlier one that is kept; compared in its own family alone."""
    kept: dict[int, list[frozenset[str]]] = {}
    answers = []
    for family, text in texts:
        runs = shingles([text])
        like = any(len(runs & other) / len(runs | other) >= threshold for other in kept.get(family, ()))
        answers.append(like)
        if not like:
            kept.setdefault(family, []).append(runs)
    return answers


def reprints(stories: int) -> Iterator[tuple[int, str]]:
    luck = random.Random(5)
    stock = [sentence(luck) for _ in range(40)]
    for family in range(stories):
        half = luck.sample(stock, 10)
        story = [*(sentence(luck) for _ in range(10)), *half]
        luck.shuffle(story)
        words = " ".join(story).split()
        yield family, " ".join(words)
        for cut in (0.05, 0.15, 0.25, 0.45):
            yield family, " ".join(words[: int(len(words) * (1 - cut))])
        for each in (100, 40, 15):
            yield family, " ".join(luck.choice(WORDS) if luck.random() < 1 / each else word for word in words)
        yield family, " ".join([*half, *(sentence(luck) for _ in range(10))])


def sentence(luck: random.Random) -> str:
    return " ".join(luck.choices(WORDS, k=18))


def memory(count: int) -> None:
    """What the grouping holds, one article in ten being a copy; the signatures are drawn by lot."""
    luck = random.Random(7)
    with Copies(likeness_of("near")) as copies:
        before = resident()
        drawn: list[bytes] = []
        begun = time.process_time()
        for number in range(count):
            signature = luck.choice(drawn) if number % 10 == 9 else luck.randbytes(4 * 128)
            drawn = [*drawn[-99:], signature]
            copies.add({"id": number}, signature)
        found = copies.count()
        spent = time.process_time() - begun
        print(f"{count:,} articles: {found:,} copies, {(resident() - before) / count:.0f} bytes an article, {spent / count * 1e6:.0f} us")


def resident() -> int:
    """Bytes of this process's own memory; files that are mapped do not count, they can be dropped."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("RssAnon:")[2].split()[0]) * 1024


if __name__ == "__main__":
    main()
