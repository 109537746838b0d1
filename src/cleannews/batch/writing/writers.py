"""Records into files: JSON lines, Parquet, SQLite. A file appears under its name when it is whole, or not at all."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Protocol, cast

from cleannews.batch.storage import publishing
from cleannews.batch.writing.csv_rows import CsvRows
from cleannews.batch.writing.schema import mended, schema_of, table_of
from cleannews.batch.writing.sqlite_rows import SqliteRows
from cleannews.errors import CleannewsError
from cleannews.extras import needed

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["FORMATS", "Writer", "format_of", "open_writer"]

FORMATS = {
    "jsonl": (".jsonl", ".ndjson"),
    "jsonl.gz": (".jsonl.gz", ".ndjson.gz"),
    "jsonl.zst": (".jsonl.zst", ".ndjson.zst"),
    "parquet": (".parquet", ".pq"),
    "sqlite": (".sqlite", ".sqlite3", ".db"),
    "csv": (".csv",),
}
"""The formats of output, and the endings by which they are known; the first is the one that parts carry."""

TOGETHER = 256
"""Records that are turned into Arrow at a time."""
ROW_GROUP = 32_000_000
"""Bytes of a Parquet row group, before compression, which are held until it is written."""


def open_writer(
    path: str | os.PathLike[str],
    format: str | None = None,  # noqa: A002 - what users call it
    columns: Sequence[str] | None = None,
) -> Writer:
    """A writer of the records of `record_of` to a file here or where fsspec reaches.

    * `format`: "jsonl", "jsonl.gz", "jsonl.zst", "parquet", "sqlite" or "csv"; by the ending of the name where None;
    * `columns`: those of a table, all where None; JSON lines have what their records have.

    Used as a context manager: the file is there when the block has ended well; after an error nothing is.

    >>> import json, tempfile, pathlib
    >>> path = pathlib.Path(tempfile.mkdtemp(), "clean.jsonl")
    >>> with open_writer(path) as writer:
    ...     writer.write({"title": "Rain"})
    >>> json.loads(path.read_text())
    {'title': 'Rain'}
    """
    name = os.fspath(path)
    format = format or format_of(name)  # noqa: A001
    if format not in FORMATS:
        endings = " ".join(ending for known in FORMATS.values() for ending in known)
        raise CleannewsError(f"{name}: its ending names no format ({endings}); --format does: {', '.join(FORMATS)}")
    return Writer(name, format, columns)


def format_of(path: str) -> str | None:
    """By the ending of its name.

    >>> format_of("clean.jsonl.zst"), format_of("clean")
    ('jsonl.zst', None)
    """
    name = path.lower()
    return next((known for known, endings in FORMATS.items() if name.endswith(endings)), None)


class Writer:
    """Writes records to a file that appears when it is closed."""

    def __init__(self, path: str, format: str, columns: Sequence[str] | None = None) -> None:  # noqa: A002
        self.path = path
        self.undone = ExitStack()
        beside = self.undone.enter_context(publishing(path))
        try:
            self.rows = ROWS_OF[format](beside, format, columns)
        except BaseException as error:
            self.undone.__exit__(type(error), error, error.__traceback__)
            raise

    def write(self, record: Mapping[str, Any]) -> None:
        self.rows.write(record)

    def close(self) -> None:
        """Finish the file and give it its name."""
        self.__exit__(None, None, None)

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            self.rows.close()
        except BaseException as failed:
            if error is None:
                self.undone.__exit__(type(failed), failed, failed.__traceback__)
                raise
        self.undone.__exit__(kind, error, trace)


class Rows(Protocol):
    """What knows a format."""

    def write(self, record: Mapping[str, Any], /) -> None: ...

    def close(self) -> None: ...


class JsonLines:
    """The same bytes for the same records: no time of writing, no name in the head of a gzip file."""

    def __init__(self, path: str, format: str, columns: Sequence[str] | None = None) -> None:  # noqa: A002
        self.file = open(path, "wb")  # noqa: SIM115 - closed in close()
        self.stream: IO[bytes] = self.file
        if format == "jsonl.gz":
            self.stream = cast("IO[bytes]", gzip.GzipFile("", "wb", 6, self.file, mtime=0))
        elif format == "jsonl.zst":
            compressor = needed("zstandard").ZstdCompressor(level=6, write_checksum=True)
            self.stream = compressor.stream_writer(self.file, closefd=False)

    def write(self, record: Mapping[str, Any]) -> None:
        self.stream.write(json_line(record))

    def close(self) -> None:
        try:
            if self.stream is not self.file:
                self.stream.close()
        finally:
            self.file.close()


def json_line(record: Mapping[str, Any]) -> bytes:
    try:
        return (json.dumps(record, ensure_ascii=False, default=str) + "\n").encode()
    except UnicodeEncodeError:
        return (json.dumps(mended(dict(record)), ensure_ascii=False, default=str) + "\n").encode()


class ParquetRows:
    """Row groups of a size that fits into memory many times."""

    def __init__(self, path: str, format: str, columns: Sequence[str] | None = None) -> None:  # noqa: A002
        self.columns = columns
        self.file = needed("pyarrow.parquet").ParquetWriter(path, schema_of(columns), compression="zstd")
        self.records: list[Mapping[str, Any]] = []
        self.tables: list[pa.Table] = []

    def write(self, record: Mapping[str, Any]) -> None:
        self.records.append(record)
        if len(self.records) >= TOGETHER:
            self.convert()
            if sum(table.nbytes for table in self.tables) >= ROW_GROUP:
                self.flush()

    def convert(self) -> None:
        if self.records:
            self.tables.append(table_of(self.records, self.columns))
            self.records.clear()

    def flush(self) -> None:
        self.convert()
        if self.tables:
            table = needed("pyarrow").concat_tables(self.tables)
            self.file.write_table(table, row_group_size=max(1, table.num_rows))
            self.tables.clear()

    def close(self) -> None:
        try:
            self.flush()
        finally:
            self.file.close()


ROWS_OF: dict[str, Callable[[str, str, Sequence[str] | None], Rows]] = {
    "jsonl": JsonLines,
    "jsonl.gz": JsonLines,
    "jsonl.zst": JsonLines,
    "parquet": ParquetRows,
    "sqlite": SqliteRows,
    "csv": CsvRows,
}
