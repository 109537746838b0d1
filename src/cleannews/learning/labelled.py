"""A user's own labelled texts, as the inspector saves them, and their units with what each is."""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from cleannews.errors import CleannewsError
from cleannews.labelling.labeller.field_lines import label_fields
from cleannews.labelling.order import label_certain
from cleannews.labelling.rulebook.library import rulebook_with
from cleannews.labelling.units.units import Unit, units_of
from cleannews.segments import Kind
from cleannews.text.reading import read_text
from cleannews.text.story import Story

__all__ = ["STORY", "LabelledText", "labelled_units", "majority", "prepared", "read_labelled", "span_of"]

Stretch: TypeAlias = tuple[int, int, str]
"""Start and end in the text, and the kind."""
STORY = frozenset(("body", "subhead"))


class LabelledText(NamedTuple):
    """A text, who published it, and its stretches in order; what no stretch covers is blank."""

    name: str
    source: str
    text: str
    segments: list[Stretch]


def read_labelled(paths: Iterable[str | Path]) -> list[LabelledText]:
    """The labelled texts in zip files as the inspector saves them, and in folders of such files or of what is in them.

    A text is a line of ``docs.jsonl`` (``id``, ``text``, and ``agency``, its source) and one of ``labels.jsonl`` (``id``,
    ``segments``: start, end, kind). Raises `CleannewsError` for what is something else.
    """
    found: dict[str, LabelledText] = {}
    for path in map(Path, paths):
        for place, docs, labels in pairs_in(path):
            try:
                found |= {text.name: text for text in texts_of(docs, labels)}
            except (ValueError, KeyError, TypeError) as error:
                raise CleannewsError(f"{place}: no labelled texts ({type(error).__name__}: {error})") from error
    if not found:
        raise CleannewsError("no labelled texts: the inspector saves them as NAME-labelled.zip, with docs.jsonl and labels.jsonl")
    return list(found.values())


def pairs_in(path: Path) -> Iterator[tuple[Path, str, str]]:
    if path.is_dir():
        if (path / "docs.jsonl").exists():
            yield path, (path / "docs.jsonl").read_text(encoding="utf-8"), (path / "labels.jsonl").read_text(encoding="utf-8")
        for inside in sorted(path.iterdir()):
            if inside.is_dir() or inside.suffix == ".zip":
                yield from pairs_in(inside)
    else:
        try:
            with zipfile.ZipFile(path) as archive:
                yield path, archive.read("docs.jsonl").decode(), archive.read("labels.jsonl").decode()
        except (zipfile.BadZipFile, KeyError) as error:
            raise CleannewsError(f"{path}: no zip file with docs.jsonl and labels.jsonl ({error})") from error


def texts_of(docs: str, labels: str) -> Iterator[LabelledText]:
    gold = {row["id"]: row["segments"] for row in map(json.loads, filter(str.strip, labels.split("\n")))}
    for doc in map(json.loads, filter(str.strip, docs.split("\n"))):
        segments = sorted((int(start), int(end), Kind(kind).value) for start, end, kind in gold[doc["id"]])
        yield LabelledText(doc["id"], str(doc.get("agency") or doc["id"]), doc["text"], segments)


def prepared(text: str) -> Story:
    """The story with what is certain of it, as the labeller meets it."""
    story = read_text(text)
    label_certain(story, rulebook_with())
    label_fields(story)
    return story


def majority(story: Story, units: Sequence[Unit], stretches: Iterable[Stretch]) -> list[str]:
    """For each unit the kind that most of its characters have."""
    kinds, first = [], 0
    rows = sorted(stretches)
    for unit in units:
        start, end = span_of(story, unit)
        while first < len(rows) and rows[first][1] <= start:
            first += 1
        counts: Counter[str] = Counter()
        for begin, stop, kind in rows[first:]:
            if begin >= end:
                break
            counts[kind] += max(0, min(end, stop) - max(start, begin))
        kinds.append(counts.most_common(1)[0][0] if counts else "nav")
    return kinds


def span_of(story: Story, unit: Unit) -> tuple[int, int]:
    at = unit.line.start
    return story.to_source(at + unit.start), story.to_source(at + unit.end - 1) + 1


def labelled_units(text: LabelledText) -> tuple[Story, list[Unit], list[str]]:
    """The text's units, and the kind of each."""
    story = prepared(text.text)
    units = units_of(story)
    return story, units, majority(story, units, text.segments)
