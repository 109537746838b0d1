"""The texts that the labeller learns from: labelled by reading, flattened pages whose body is known, lines that recur at a source."""

from __future__ import annotations

import gzip
import json
import lzma
import random
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from cleannews.labelling.units.units import Unit, units_of
from cleannews.learning.labelled import majority, prepared, span_of
from cleannews.text.reading import read_text
from cleannews.text.story import Story

__all__ = [
    "FOLDS", "FlatPage", "LabelledText", "flat_pages", "fold_of", "labelled_texts", "page_texts", "prepared", "recurring_texts", "short_texts",
]  # fmt: skip

FOLDS = 5
STORY = frozenset(("body", "subhead"))
NEUTRAL = frozenset(("table", "embed"))
BLOCKS = frozenset(
    "address article aside blockquote body br center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul button option select label".split()
)
UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f"
find_tokens = re.compile(rf"[{UNSPACED}]|(?![{UNSPACED}])\w(?:(?![{UNSPACED}])\w)*").finditer
LONGEST_PAGE = 40_000
RUN = 5
"""Words in a row that a stretch of a page shares with its known body when it belongs to it."""


@dataclass
class LabelledText:
    """A text cut into units, and the kind of each."""

    name: str
    source: str
    """Who published it: texts of one source are never on both sides of a held-out test."""
    story: Story
    units: list[Unit]
    kinds: list[str]


def fold_of(source: str) -> int:
    """The fifth in which a source is held out; the same name in any spelling is the same source."""
    return zlib.crc32(re.sub("[^a-z0-9]+", "-", source.lower())[:38].encode()) % FOLDS


def labelled_texts(shared: Path) -> list[LabelledText]:
    texts = []
    for part in ("dev", "more"):
        folder = shared / "wirebench" / part
        docs = {doc["id"]: doc for doc in rows_of(folder / "docs.jsonl")}
        for gold in rows_of(folder / "labels.jsonl"):
            doc = docs[gold["id"]]
            story = prepared(doc["text"])
            units = units_of(story)
            if units:
                kinds = majority(story, units, gold["segments"])
                texts.append(LabelledText(doc["id"], doc["agency"], story, units, kinds))
    return texts


def rows_of(file: Path) -> Iterator[dict]:
    with file.open(encoding="utf-8") as rows:
        yield from map(json.loads, rows)


FlatPage = tuple[str, str, str, list[tuple[int, int, bool]]]
"""Name, source, text, and each word's place and whether it stands in the known body."""


def flat_pages(shared: Path, step: int = 1) -> list[FlatPage]:
    """Pages flattened as simple scrapers do, in a fixed disorder; every `step`-th page."""
    rows = list(rows_of(shared / "pagebench" / "truth.jsonl"))[::step]
    flat = [text for page in rows for text in flattened(shared, page)]
    random.Random(0).shuffle(flat)
    return flat


def page_texts(flat: list[FlatPage], certain: bool = True) -> list[LabelledText]:
    """Each unit of flattened pages, body or not by whether its words stand in the known body.

    Without `certain` labels it is quicker, and enough for the words alone.
    """
    texts = []
    for name, source, text, in_body in flat:
        story = prepared(text) if certain else read_text(text)
        units = units_of(story)
        if units:
            texts.append(LabelledText(name, source, story, units, by_words(story, units, in_body)))
    return texts


def flattened(shared: Path, page: dict) -> Iterator[FlatPage]:
    truth = [match.group().casefold() for match in find_tokens(page["body"])]
    runs = {tuple(truth[at : at + RUN]) for at in range(len(truth) - RUN + 1)}
    body = parsed_body(shared, page)
    if body is None or len(truth) < 30:
        return
    container = smallest_with(body, runs, len(page["body"]))
    inner = block_text(container)
    ways = {
        "all": re.sub(r"[ \t\xa0]*\n\s*", "\n", body.text(separator="\n")).strip(),
        "blocks": block_text(body),
        "container": inner,
        "one_line": inner.replace("\n", " "),
    }
    host = re.sub(r"^https?://(www\.)?", "", page.get("url") or page["id"]).split("/")[0]
    for way, text in ways.items():
        marked = mark_words(text, runs)
        if len(text) < LONGEST_PAGE and sum(inside for *_, inside in marked) > 0.6 * len(truth):
            yield f"{page['id']}-{way}", f"pg-{host}", text, marked


def parsed_body(shared: Path, page: dict):
    html = gzip.decompress((shared / "pagebench" / "pages" / f"{page['id']}.html.gz").read_bytes())
    tree = LexborHTMLParser(html)
    for node in tree.css("script,style,noscript,template,svg,head,iframe"):
        node.decompose()
    return tree.body


def mark_words(text: str, runs: set[tuple[str, ...]]) -> list[tuple[int, int, bool]]:
    """Each word's place, and whether it stands in a run of words of the body."""
    matches = list(find_tokens(text))
    words = [match.group().casefold() for match in matches]
    inside = [False] * len(words)
    for at in range(len(words) - RUN + 1):
        if tuple(words[at : at + RUN]) in runs:
            inside[at : at + RUN] = [True] * RUN
    return [(match.start(), match.end(), known) for match, known in zip(matches, inside, strict=True)]


def smallest_with(node, runs: set[tuple[str, ...]], size: int):
    """The smallest element that holds nearly all of the body."""
    while True:
        for child in node.iter():
            if len(child.text()) > 0.8 * size and covered(child.text(separator=" "), runs) > 0.85 * len(runs):
                node = child
                break
        else:
            return node


def covered(text: str, runs: set[tuple[str, ...]]) -> int:
    words = [match.group().casefold() for match in find_tokens(text)]
    return sum(tuple(words[at : at + RUN]) in runs for at in range(len(words) - RUN + 1))


def block_text(node) -> str:
    """The element's text with a line break at each block, none at inline elements."""
    parts: list[str] = []

    def walk(node) -> None:
        for child in node.iter(include_text=True):
            if child.tag == "-text":
                parts.append(re.sub(r"\s+", " ", child.text_content or ""))
                continue
            end = "\n" if child.tag in BLOCKS else ""
            parts.append(end)
            walk(child)
            parts.append(end)

    walk(node)
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"[ \t]+", " ", "".join(parts))).strip()


def by_words(story: Story, units: list[Unit], marked: list[tuple[int, int, bool]]) -> list[str]:
    kinds, first, last = [], 0, "nav"
    for unit in units:
        start, end = span_of(story, unit)
        while first < len(marked) and marked[first][1] <= start:
            first += 1
        inside = outside = 0
        for begin, stop, known in marked[first:]:
            if begin >= end:
                break
            inside, outside = inside + known * (stop - begin), outside + (not known) * (stop - begin)
        last = last if inside == outside == 0 else "body" if inside > outside else "nav"
        kinds.append(last)
    return kinds


def short_texts(pages: list[LabelledText]) -> Iterator[tuple[str, bool, str]]:
    """More units for the words alone: text, whether it is clutter, source."""
    for page in pages:
        for unit, kind in zip(page.units, page.kinds, strict=True):
            if (kind in STORY and unit.chars >= 20) or (kind not in STORY and unit.chars <= 160):
                yield unit.text, kind not in STORY, page.source


def recurring_texts(shared: Path) -> Iterator[tuple[str, bool, str]]:
    """The same from texts that nobody labelled: lines that recur at a source, and sentences that do not."""
    by_source = defaultdict(list)
    with lzma.open(shared / "wirebench" / "corpus" / "texts.jsonl.xz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            by_source[row["source"]].append(row["text"])
    for source in sorted(by_source):
        yield from recurring(source, by_source[source])


def recurring(source: str, texts: list[str]) -> Iterator[tuple[str, bool, str]]:
    """Lines in three texts of a source are clutter; a sample of its long sentences is story."""
    choice = random.Random(source)
    choice.shuffle(texts)
    cut = [[unit for unit in units_of(read_text(text[:20_000])) if unit.chars == len(unit.line.text)][:200] for text in texts[:150]]
    counts = Counter(key for units in cut for key in {without_figures(unit.text) for unit in units})
    seen = set()
    for units in cut:
        for unit in units:
            key = without_figures(unit.text)
            if counts[key] >= 3 and unit.chars <= 400 and key not in seen and any(map(str.isalpha, key)):
                seen.add(key)
                yield unit.text, True, source
            elif counts[key] == 1 and unit.prose and choice.random() < 0.2:
                yield unit.text, False, source


def without_figures(text: str) -> str:
    return re.sub(r"\d+", "0", text)
