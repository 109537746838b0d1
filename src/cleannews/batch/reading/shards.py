"""The work cut into shards: ranges of files, small enough that a killed worker loses seconds.

The same inputs give the same shards, whatever machine plans them: that is what `--resume` and `--shard I/N` stand on.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cleannews.batch.reading.csv_input import csv_head, csv_starts
from cleannews.batch.reading.fields import Fields
from cleannews.batch.reading.inputs import Input, find_inputs
from cleannews.batch.reading.lines import BYTE_ORDER_MARK, Broken, compression_of, lines_in
from cleannews.batch.reading.parquet_input import parquet_head
from cleannews.batch.storage import opened
from cleannews.errors import CleannewsError

__all__ = ["ROWS", "Shard", "cut", "plan"]

ROWS = 5_000
"""Records of a shard: some four seconds of wire copy, forty of web pages. That is what a killed worker loses; opening, forcing to
the disk and renaming cost a few milliseconds a shard."""

UNPACKED_PARTS = 16
"""Parts of one compressed file at most. Each reads the file from its head; sixteen of them unpack it eight times, which is a
sixth of the time that cleaning takes."""

PACKED = 4
"""How much smaller compressed news is, roughly; only the size of shards depends on it."""

HEAD_LINES, HEAD_BYTES = 100, 1_000_000
"""What is looked at for the names of a file's fields and the length of its records."""

OWN_FIELDS = Fields("text", "html", "url", "id")
"""Of records that are made here, from stories, pages and archives."""


@dataclass(frozen=True, slots=True)
class Shard:
    """A range of one input file, or some of a folder's files; small, and pickles.

    * `number`: its place in the order of all;
    * `start`, `end`: bytes of the file (rows for Parquet), `end` None for all that is left;
    * `columns`, `delimiter`: of a CSV file;
    * `files`: paths of single stories and pages below `path`, for the forms "text" and "html".
    """

    path: str
    form: str
    fields: Fields
    number: int = 0
    start: int = 0
    end: int | None = None
    columns: tuple[str, ...] = ()
    delimiter: str = ","
    files: tuple[str, ...] = ()


def plan(
    inputs: Iterable[str | os.PathLike[str]],
    rows: int = ROWS,
    *,
    fields: Fields | None = Fields(),  # noqa: B008 - it is frozen
    form: str | None = None,
) -> list[Shard]:
    """The shards of all inputs, in order: of about `rows` records each, by what the head of each file looks like.

    * `inputs`: files, folders (all files below, in the order of their names) and patterns (``crawl/*.jsonl.gz``),
      here or where fsspec reaches;
    * `fields`: the names that the caller knows, the others are guessed for each file; None if nothing is to be cleaned;
    * `form`: "jsonl", "csv", "parquet", "warc", "text" or "html", where the endings do not tell.

    Raises `OSError` and `CleannewsError` for what cannot be read, before anything is cleaned.

    >>> [shard.form for shard in plan(["examples/story.txt"])]
    ['text']
    """
    return cut(find_inputs(inputs, form).inputs, rows, fields)


def cut(inputs: Iterable[Input], rows: int, fields: Fields | None) -> list[Shard]:
    """The shards of inputs that were found."""
    parts = (part for given in inputs for part in PLANNERS[given.form](given, rows, fields))
    return [replace(part, number=number) for number, part in enumerate(parts)]


def cut_documents(given: Input, rows: int, fields: Fields | None) -> Iterator[Shard]:
    paths = [known.path for known in given.files]
    for first in range(0, len(paths), rows):
        yield Shard(given.path, given.form, OWN_FIELDS, files=tuple(paths[first : first + rows]))


def cut_warc(given: Input, rows: int, fields: Fields | None) -> Iterator[Shard]:
    """One shard a file: a crawl's files are of a size, and there are many."""
    yield Shard(given.path, "warc", OWN_FIELDS)


def cut_jsonl(given: Input, rows: int, fields: Fields | None) -> Iterator[Shard]:
    names, mean = jsonl_head(given.path)
    if not mean:
        return  # nothing in it
    settled = settle(fields, names, given.path)
    packed = bool(compression_of(given.path))
    count = max(1, round(given.size / (rows * mean / (PACKED if packed else 1))))
    count = min(count, UNPACKED_PARTS) if packed else count
    for part in range(count):
        end = given.size * (part + 1) // count if part + 1 < count else None
        yield Shard(given.path, "jsonl", settled, start=given.size * part // count, end=end)


def jsonl_head(path: str) -> tuple[list[str], float]:
    """The names of the fields, and how long a line is in the mean; 0 for an empty file."""
    names: dict[str, None] = {}
    count = size = 0
    with opened(path) as stream:
        lines = lines_in(stream, compression_of(path))
        try:
            for line in lines:
                size += len(line.content) + 1
                count += 1
                names.update(dict.fromkeys(names_in(line.content)))
                if count >= HEAD_LINES or size >= HEAD_BYTES:
                    break
        except Broken as error:
            if not names:
                raise Broken(f"{path} {error}") from error
    if count and not names:
        raise CleannewsError(f"{path}: none of the first {count} lines is a JSON object")
    return list(names), size / count if count else 0


def names_in(line: bytes) -> list[str]:
    try:
        record = json.loads(line.removeprefix(BYTE_ORDER_MARK))
    except (ValueError, RecursionError):
        return []
    return list(record) if isinstance(record, dict) else []


def cut_csv(given: Input, rows: int, fields: Fields | None) -> Iterator[Shard]:
    """At the beginnings of rows, which only reading tells: a cell may hold line ends. A compressed file is one shard."""
    columns, delimiter = csv_head(given.path)
    if not columns:
        return
    settled = settle(fields, columns, given.path)
    starts = [0] if compression_of(given.path) else csv_starts(given.path, delimiter, rows)
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        yield Shard(given.path, "csv", settled, start=start, end=end, columns=columns, delimiter=delimiter)


def cut_parquet(given: Input, rows: int, fields: Fields | None) -> Iterator[Shard]:
    """At the ends of row groups, and inside of those that are much too large."""
    names, groups = parquet_head(given.path)
    settled = settle(fields, names, given.path)
    start = position = 0
    for size in groups:
        if position > start and position - start + size > rows:
            yield Shard(given.path, "parquet", settled, start=start, end=position)
            start = position
        position += size
        while position - start >= 2 * rows:
            yield Shard(given.path, "parquet", settled, start=start, end=start + rows)
            start += rows
    if position > start:
        yield Shard(given.path, "parquet", settled, start=start, end=position)


def settle(fields: Fields | None, names: Iterable[str], path: str) -> Fields:
    """What is known and what can be guessed; an error where that is not enough."""
    if fields is None:
        return Fields()
    settled = fields.guessed(names)
    settled.check(names, path)
    return settled


PLANNERS = {
    "jsonl": cut_jsonl,
    "csv": cut_csv,
    "parquet": cut_parquet,
    "warc": cut_warc,
    "text": cut_documents,
    "html": cut_documents,
}
