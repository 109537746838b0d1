"""The work cut into shards: ranges of files, small enough that a killed worker loses seconds.

The same inputs give the same shards, whatever machine plans them: that is what `--resume` and `--shard I/N` stand on.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from cleannews.batch.reading.charsets import FEWEST_OF_JSON, encoding_of
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
    * `columns`: the names of a table's columns, or of the fields of its first records; `delimiter`: of a CSV file;
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
    encoding: str = "utf-8"
    others: bool = False
    """Whether fields that say nothing of the article are read, too."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How tables are read.

    * `encoding`: of all files, None where it is guessed for each;
    * `guess`: whether fields are guessed from well-known names;
    * `others`: whether fields that say nothing of the article are read, too.
    """

    encoding: str | None = None
    guess: bool = True
    others: bool = False


MANNER = Manner()


def plan(
    inputs: Iterable[str | os.PathLike[str]],
    rows: int = ROWS,
    *,
    fields: Fields | None = Fields(),  # noqa: B008 - it is frozen
    form: str | None = None,
    manner: Manner = MANNER,
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
    return cut(find_inputs(inputs, form).inputs, rows, fields, manner)


def cut(inputs: Iterable[Input], rows: int, fields: Fields | None, manner: Manner = MANNER) -> list[Shard]:
    """The shards of inputs that were found."""
    parts = (part for given in inputs for part in PLANNERS[given.form](given, rows, fields, manner))
    return [replace(part, number=number, others=manner.others) for number, part in enumerate(parts)]


def cut_documents(given: Input, rows: int, fields: Fields | None, manner: Manner) -> Iterator[Shard]:
    paths = [known.path for known in given.files]
    for first in range(0, len(paths), rows):
        files = tuple(paths[first : first + rows])
        yield Shard(given.path, given.form, OWN_FIELDS, files=files, encoding=manner.encoding or "")


def cut_warc(given: Input, rows: int, fields: Fields | None, manner: Manner) -> Iterator[Shard]:
    """One shard a file: a crawl's files are of a size, and there are many."""
    yield Shard(given.path, "warc", OWN_FIELDS)


def cut_jsonl(given: Input, rows: int, fields: Fields | None, manner: Manner) -> Iterator[Shard]:
    encoding = manner.encoding or encoding_of(given.path, FEWEST_OF_JSON)
    names, mean, nested = jsonl_head(given.path, encoding)
    if not mean:
        return  # nothing in it
    settled = settle(fields, names, given.path, manner, nested)
    packed = bool(compression_of(given.path))
    count = max(1, round(given.size / (rows * mean / (PACKED if packed else 1))))
    count = min(count, UNPACKED_PARTS) if packed else count
    for part in range(count):
        end = given.size * (part + 1) // count if part + 1 < count else None
        start = given.size * part // count
        yield Shard(given.path, "jsonl", settled, start=start, end=end, columns=tuple(names), encoding=encoding)


def jsonl_head(path: str, encoding: str) -> tuple[list[str], float, bool]:
    """The names of the fields, how long a line is in the mean (0 for an empty file), and whether the stories stand one level below."""
    names: dict[str, None] = {}
    nested = False
    count = size = 0
    with opened(path) as stream:
        lines = lines_in(stream, compression_of(path))
        try:
            for line in lines:
                size += len(line.content) + 1
                count += 1
                record = record_in(line.content, encoding)
                names.update(dict.fromkeys(record))
                nested = nested or any(isinstance(value, dict) for value in record.values())
                if count >= HEAD_LINES or size >= HEAD_BYTES:
                    break
        except Broken as error:
            if not names:
                raise Broken(f"{path} {error}") from error
    if count and not names:
        raise CleannewsError(f"{path}: none of the first {count} lines is a JSON object")
    return list(names), size / count if count else 0, nested


def record_in(line: bytes, encoding: str) -> dict[str, Any]:
    try:
        record = json.loads(line.removeprefix(BYTE_ORDER_MARK).decode(encoding))
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def cut_csv(given: Input, rows: int, fields: Fields | None, manner: Manner) -> Iterator[Shard]:
    """At the beginnings of rows, which only reading tells: a cell may hold line ends. A compressed file is one shard."""
    encoding = manner.encoding or encoding_of(given.path)
    columns, delimiter = csv_head(given.path, encoding)
    if not columns:
        return
    settled = settle(fields, columns, given.path, manner)
    starts = [0] if compression_of(given.path) else csv_starts(given.path, delimiter, rows)
    for start, end in zip(starts, [*starts[1:], None], strict=False):  # a file of a head alone has no rows
        shard = Shard(given.path, "csv", settled, start=start, end=end, columns=columns, delimiter=delimiter)
        yield replace(shard, encoding=encoding)


def cut_parquet(given: Input, rows: int, fields: Fields | None, manner: Manner) -> Iterator[Shard]:
    """At the ends of row groups, and inside of those that are much too large."""
    names, groups = parquet_head(given.path)
    settled = settle(fields, names, given.path, manner)
    start = position = 0
    for size in groups:
        if position > start and position - start + size > rows:
            yield Shard(given.path, "parquet", settled, start=start, end=position, columns=tuple(names))
            start = position
        position += size
        while position - start >= 2 * rows:
            yield Shard(given.path, "parquet", settled, start=start, end=start + rows, columns=tuple(names))
            start += rows
    if position > start:
        yield Shard(given.path, "parquet", settled, start=start, end=position, columns=tuple(names))


def settle(fields: Fields | None, names: Iterable[str], path: str, manner: Manner = MANNER, nested: bool = False) -> Fields:
    """What is known and what can be guessed; an error where that is not enough and no story stands below in a `nested` record."""
    if fields is None:
        return Fields()
    settled = fields.guessed(names) if manner.guess else fields
    if not (nested and manner.guess and settled.text is None and settled.html is None):
        settled.check(names, path)
    return settled


PLANNERS = {
    "jsonl": cut_jsonl,
    "csv": cut_csv,
    "parquet": cut_parquet,
    "warc": cut_warc,
    "text": cut_documents,
    "html": cut_documents,
    "envelope": cut_documents,
}
