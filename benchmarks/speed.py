"""How fast is `clean`? Ratios, all measured in one run: ``python benchmarks/speed.py [--texts texts.jsonl]``.

floor      split the text into lines and build the validated Article with the same segments
loop       the same rules, each tried on each line
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cleannews import Article, Rule, Segment, clean
from cleannews.facts.article import build
from cleannews.labelling.order import label
from cleannews.labelling.rulebook import library
from cleannews.labelling.rulebook.book import Rulebook
from cleannews.text.reading import read_text

WORDS = (
    "the council said on Friday that work on the northern bridge would begin in spring after a long dispute about costs and noise "
    "residents of the old town had asked for a tunnel instead but engineers found the ground too soft and the river too deep"
).split()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, help="JSON lines with a field 'text', measured too")
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    sets = {"generated, 3 KB": [story(seed) for seed in range(60)]}
    if arguments.texts:
        sets[arguments.texts.parent.parent.name] = [json.loads(line)["text"] for line in arguments.texts.open(encoding="utf-8")]
    for name, texts in sets.items():
        report(name, texts, arguments.rounds)
    report_length(arguments.rounds)


def story(seed: int, paragraphs: int = 12) -> str:
    """A made-up wire story: title, dateline, paragraphs, a credit and an end mark."""
    dice = random.Random(seed)

    def sentence() -> str:
        words = dice.choices(WORDS, k=dice.randint(14, 26))
        return " ".join(words).capitalize() + "."

    body = [" ".join(sentence() for _ in range(2)) for _ in range(paragraphs)]
    head = f"Council votes for bridge number {seed}\n\nNORTHTOWN, July {seed % 28 + 1} (Yonhap) -- "
    return head + "\n\n".join(body) + "\n\n(Reporting by Ann Poe; Editing by Bob Roe)\n\nann@yna.co.kr\n(END)\n"


def measure(work: Callable[[], object], rounds: int) -> float:
    """Seconds of the best round."""
    times = []
    gc.collect()
    gc.disable()
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    gc.enable()
    return min(times)


def floor(texts: list[str], articles: list[Article]) -> None:
    for text, article in zip(texts, articles, strict=True):
        text.splitlines()
        segments = tuple(Segment(s.kind, s.rule, s.start, s.end, text[s.start : s.end]) for s in article.segments)
        Article(
            title=article.title, subtitle=article.subtitle, paragraphs=article.paragraphs, dateline=article.dateline, agency=article.agency,
            authors=article.authors, published=article.published, language=article.language, version=article.version, flags=article.flags,
            removed=segments[: len(article.removed)], segments=segments, source=text,
        )  # fmt: skip


def loop(texts: list[str], rules: tuple[Rule, ...]) -> int:
    hits = 0
    for text in texts:
        for line in text.splitlines():
            line = line.strip()
            if line:
                for rule in rules:
                    for _ in rule.spans(line):
                        hits += 1
    return hits


def more_rules(count: int) -> tuple[Rule, ...]:
    """Copies of the library's own rules with other words, so that they are of the same forms."""
    known = library.all_rules()
    dice = random.Random(1)
    made = []
    while len(made) < count:
        rule = dice.choice(known)
        if rule.shape or rule.part in ("inside",):
            continue
        twist = "".join(dice.choices("abcdefghijklmnoprstuvwz", k=5))
        texts = {
            form: tuple(f"{text[:2]}{twist}{text[2:]}" for text in getattr(rule, form))
            for form in ("whole", "opening", "ending", "holding")
        }
        made.append(replace(rule, name=f"extra.{len(made)}", hits=(), spares=(), **texts))
    return tuple(made)


def report(name: str, texts: list[str], rounds: int) -> None:
    articles = [clean(text) for text in texts]
    count = len(texts)
    own = measure(lambda: [clean(text) for text in texts], rounds)
    base = measure(lambda: floor(texts, articles), rounds)
    rules = library.all_rules()
    sample = texts[:12]
    plain = measure(lambda: loop(sample, rules), 1) / len(sample) * count
    larger = Rulebook(rules + more_rules(400))
    big = measure(lambda: [with_book(text, larger) for text in texts], rounds)
    same = measure(lambda: [with_book(text, library.rulebook_with()) for text in texts], rounds)
    size = statistics.fmean(map(len, texts))
    print(f"{name}: {count} texts of {size:,.0f} characters, {len(rules)} rules")
    print(f"  clean               {own / count * 1e6:8.1f} us an article")
    print(f"  floor               {base / count * 1e6:8.1f} us        clean / floor      {own / base:6.2f}")
    print(f"  loop of the rules   {plain / count * 1e6:8.1f} us        loop / clean       {plain / own:6.1f}")
    print(f"  400 more rules      {big / count * 1e6:8.1f} us        more / same        {big / same:6.2f}")


def with_book(text: str, rulebook: Rulebook) -> Article:
    story = read_text(text)
    label(story, rulebook)
    return build(story, frozenset())


def report_length(rounds: int) -> None:
    print("length: cost of a character, against a story of 10 KB")
    base = 0.0
    for paragraphs in (40, 400, 4_000, 40_000):
        text = story(3, paragraphs)
        cost = measure(lambda text=text: clean(text), max(1, min(rounds, 40_000 // paragraphs))) / len(text)  # type: ignore[misc]
        base = base or cost
        print(f"  {len(text):>12,} characters {cost / base:6.2f}")


if __name__ == "__main__":
    main()
