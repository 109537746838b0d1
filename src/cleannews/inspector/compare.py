"""Two runs over the same articles: which came out otherwise, by which reason, side by side."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from cleannews.inspector.page import standing_alone
from cleannews.inspector.runs import records_of

__all__ = ["Comparison", "compare", "comparison_page"]

Record = Mapping[str, Any]
Key = tuple[str, int]
"""The id of a record, and the how-many-th of that id it is."""
Place = tuple[str, int, int]
"""Kind, start, end of a stretch."""

FIELDS = ("title", "subtitle", "text", "dateline", "agency", "authors", "published", "updated", "language", "version", "flags")  # fmt: skip
MOST = 500
"""Changed articles of which everything is kept for the page."""
MOST_TEXT = 20_000


@dataclass(slots=True)
class Comparison:
    """What two runs have made of the same articles.

    * `articles`: that are in both; `only_first`, `only_second`: in one of them;
    * `changed`: of which a field or a stretch differs; `fields`: how often each field does;
    * `cut`, `kept`: stretches that only the second run takes out, and that only the first does, by kind and rule;
    * `shown`: the changed articles themselves, the first few hundred.
    """

    articles: int = 0
    only_first: int = 0
    only_second: int = 0
    changed: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    cut: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    shown: list[dict[str, Any]] = field(default_factory=list)

    def __str__(self) -> str:
        """For a terminal."""
        lines = [f"{self.changed:,} of {self.articles:,} articles differ"]
        if self.only_first or self.only_second:
            lines.append(f"only in the first run: {self.only_first:,}; only in the second: {self.only_second:,}")
        for head, counts in (
            ("fields that differ", self.fields),
            ("taken out by the second run only", self.cut),
            ("taken out by the first run only", self.kept),
        ):
            if counts:
                lines += ["", f"{head}:", *(f"  {count:>8,}  {name}" for name, count in counts.most_common(15))]
        return "\n".join(lines)

    def as_dict(self) -> dict[str, Any]:
        """For JSON: all counts, and the names of the articles shown."""
        told: dict[str, Any] = {name: getattr(self, name) for name in ("articles", "only_first", "only_second", "changed")}
        told |= {name: dict(getattr(self, name).most_common()) for name in ("fields", "cut", "kept")}
        return {**told, "ids": [one["name"] for one in self.shown]}


def compare(first: str, second: str, most: int = MOST) -> Comparison:
    """What differs between the outputs of two runs; the records are matched by their `id`.

    Both are read twice, so that memory holds no more than a few bytes for each article.
    """
    marks = {key: mark_of(record) for key, record in keyed(first)}
    told = Comparison()
    wanted: dict[Key, Record] = {}
    seen = 0
    for key, record in keyed(second):
        if key not in marks:
            told.only_second += 1
            continue
        seen += 1
        if marks[key] != mark_of(record):
            wanted[key] = record if len(wanted) < most else {"id": key[0]}
    told.articles, told.only_first, told.changed = seen, len(marks) - seen, len(wanted)
    later = {key for key, record in wanted.items() if "text" not in record}
    for key, record in keyed(first):
        if key in wanted and key not in later:
            note(told, record, wanted[key])
    if later:  # counted, not shown
        others = {key: record for key, record in keyed(first) if key in later}
        for key, record in keyed(second):
            if key in others:
                note(told, others[key], record, show=False)
    return told


def keyed(output: str) -> Iterator[tuple[Key, Record]]:
    known: Counter[str] = Counter()
    for record in records_of(output):
        name = str(record.get("id"))
        known[name] += 1
        yield (name, known[name]), record


def mark_of(record: Record) -> bytes:
    told = [plain(record.get(name)) for name in FIELDS] + sorted(map(repr, places_of(record)))
    return blake2b(repr(told).encode("utf-8", "backslashreplace"), digest_size=12).digest()


def plain(value: Any) -> str:
    """A value as it is compared: formats write times and lists in their own ways."""
    if isinstance(value, Mapping):
        return ", ".join(f"{name}={plain(item)}" for name, item in sorted(value.items()) if item not in (None, [], ""))
    if isinstance(value, list | tuple):
        return ", ".join(map(plain, value))
    return "" if value is None else str(value)


def places_of(record: Record) -> dict[Place, Record]:
    return {(one["kind"], one["start"], one["end"]): one for one in record.get("removed") or ()}


def note(told: Comparison, first: Record, second: Record, *, show: bool = True) -> None:
    """Count what differs between the two, and keep it for the page."""
    differ = [name for name in FIELDS if plain(first.get(name)) != plain(second.get(name))]
    before, after = places_of(first), places_of(second)
    gone = [one for place, one in before.items() if place not in after]
    new = [one for place, one in after.items() if place not in before]
    told.fields.update(differ)
    told.cut.update(f"{one['kind']}: {one['rule']}" for one in new)
    told.kept.update(f"{one['kind']}: {one['rule']}" for one in gone)
    if show:
        told.shown.append(
            {
                "name": str(first.get("id")),
                "title": first.get("title") or second.get("title") or "",
                "fields": [[name, plain(first.get(name)), plain(second.get(name))] for name in differ if name != "text"],
                "first": side(first, gone, second),
                "second": side(second, new, first),
            }
        )


def side(record: Record, own: list[Record], other: Record) -> dict[str, Any]:
    """One run's view: its source coloured where the run wrote it, else its paragraphs; what only it takes out."""
    return {
        "own": [[one["kind"], one["rule"], one["text"][:MOST_TEXT], 0, 1.0, ""] for one in own],
        "stretches": source_of(record) or paragraphs_of(record, other),
    }


def source_of(record: Record) -> list[list[Any]]:
    removed, left, stretches = places_of(record), MOST_TEXT, []
    for one in record.get("segments") or ():
        kept = (one["kind"], one["start"], one["end"]) not in removed
        stretches.append([one["kind"], one["rule"], one["text"][:left], int(kept), one.get("confidence") or 1.0, ""])
        left -= len(one["text"])
        if left <= 0:
            break
    return stretches


def paragraphs_of(record: Record, other: Record) -> list[list[Any]]:
    """The paragraphs, those that the other run has otherwise with a colour."""
    mine, theirs = list(record.get("paragraphs") or ()), list(other.get("paragraphs") or ())
    stretches = []
    for sign, start, end, _, _ in difflib.SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        for paragraph in mine[start:end]:
            kind, rule = ("body", "the same in both") if sign == "equal" else ("differs", "otherwise in the other run")
            stretches.append([kind, rule, f"{paragraph[:MOST_TEXT]}\n", 1, 1.0, ""])
    return stretches


def comparison_page(told: Comparison, first: str, second: str) -> str:
    """The comparison as one HTML file that asks for nothing."""
    data = {
        "names": [first, second],
        "shown": told.shown,
        "counts": [told.fields.most_common(), told.cut.most_common(50), told.kept.most_common(50)],
        "totals": [["articles in both", told.articles], ["that differ", told.changed],
                   ["only in the first", told.only_first], ["only in the second", told.only_second]],
    }  # fmt: skip
    return standing_alone("compare.html", "cleannews: two runs", {"comparison": data}, ("source.js", "compare.js"))
