"""What prose loses: paragraphs that are the story's own, as the first, middle and last of a made-up one.

``python benchmarks/prose.py ../shared/pagebench/truth.jsonl --every 10`` takes each tenth paragraph of articles whose body is
known; it prints how many of their words are gone in each place, and the stretches that went. A question that is read as the title is not gone.
The known bodies hold datelines, credits and links of their own, so not all that goes is lost.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from cleannews import clean

ABOVE = "The harbour council met on Friday and heard the engineers for two hours before anybody in the hall asked about the money."
BELOW = "The work begins in the spring, the mayor told the meeting, and the old pier will stay open until the new one is finished."
LEAST = 60
"""Characters of a paragraph: shorter lines are headings, names and buttons that the known bodies hold, too."""
STOPS = (".", "!", "?", '."', ".”", "。", "।", "؟")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, help='lines of JSON with a "body"')
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--show", type=int, default=20)
    arguments = parser.parse_args()
    words: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    taken: list[tuple[str, str, str]] = []
    for number, paragraph in enumerate(paragraphs(arguments.texts)):
        if number % arguments.every:
            continue
        for place, story in placed(paragraph):
            article = clean(story)
            kept = f"{article.title or ''} {article.subtitle or ''} {article.text}"
            gone = Counter(paragraph.split()) - Counter(kept.split())
            words[place] += len(paragraph.split())
            lost[place] += sum(gone.values())
            if gone:
                taken += [(place, segment.rule, segment.text.strip()) for segment in article.removed]
    for place, count in words.items():
        print(f"{place:<8}{count:>9} words {lost[place]:>6} lost  {100 * lost[place] / count:.3f} %")
    print(f"{'all':<8}{sum(words.values()):>9} words {sum(lost.values()):>6} lost  {100 * sum(lost.values()) / sum(words.values()):.3f} %")
    for place, rule, text in taken[: arguments.show]:
        print(f"  {place:<8}{rule:<34}{text[:90]!r}")
    print(Counter(rule for _, rule, _ in taken).most_common(20))


def paragraphs(path: Path) -> Iterator[str]:
    """Each paragraph that ends as a sentence, once."""
    seen = set()
    for row in map(json.loads, path.open(encoding="utf-8")):
        for paragraph in map(str.strip, row["body"].split("\n")):
            if len(paragraph) >= LEAST and paragraph.endswith(STOPS) and paragraph not in seen:
                seen.add(paragraph)
                yield " ".join(paragraph.split())


def placed(paragraph: str) -> Iterator[tuple[str, str]]:
    yield "first", "\n\n".join((paragraph, ABOVE, BELOW))
    yield "middle", "\n\n".join((ABOVE, paragraph, BELOW))
    yield "last", "\n\n".join((ABOVE, BELOW, paragraph))


if __name__ == "__main__":
    main()
