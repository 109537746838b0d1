"""What was guessed of the input, in words: fields, encodings, and fields that are written under another name."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence

from cleannews.batch.reading.fields import Fields
from cleannews.batch.reading.shards import Manner, Shard
from cleannews.batch.writing.columns import clashes, named

__all__ = ["other_names", "said_of", "say"]


def said_of(shards: Sequence[Shard], chosen: Fields, manner: Manner, others: Sequence[str]) -> list[str]:
    """All of it, a line each."""
    return [*guesses(shards, chosen), *encodings(shards, manner), *clashing(others)]


def say(told: Iterable[str]) -> None:
    """What was guessed, before anything is cleaned."""
    for one in told:
        print(f"cleannews: {one}", file=sys.stderr)


def other_names(shards: Iterable[Shard]) -> list[str]:
    """The names of the fields that say nothing of the article, in the order in which they are met."""
    names: dict[str, None] = {}
    for shard in shards:
        used = set(shard.fields.names())
        names.update(dict.fromkeys(name for name in shard.columns if name not in used))
    return list(names)


def encodings(shards: Iterable[Shard], manner: Manner) -> Iterator[str]:
    """Which encodings were guessed, but for UTF-8."""
    if manner.encoding is None:
        told = {shard.path: shard.encoding for shard in shards if shard.encoding not in ("utf-8", "")}
        yield from (f"{path}: encoding {encoding}" for path, encoding in told.items())


def clashing(names: Iterable[str]) -> Iterator[str]:
    if renamed := clashes(names):
        yield f"written under another name, as the article has the same: {', '.join(f'{name} as {named(name)}' for name in renamed)}"


def guesses(shards: Iterable[Shard], chosen: Fields) -> Iterator[str]:
    """Which fields were guessed; once for all files, if they agree."""
    told = {shard.path: shard.fields.said(chosen) for shard in shards if shard.form in ("jsonl", "csv", "parquet")}
    if len(set(told.values())) == 1:
        yield from filter(None, set(told.values()))
    else:
        yield from (f"{path}: {said}" for path, said in told.items() if said)
