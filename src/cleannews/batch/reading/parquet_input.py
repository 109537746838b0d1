"""Rows of a Parquet file, or of a part of it, as dictionaries; memory holds a few hundred rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleannews.batch.storage import opened
from cleannews.errors import CleannewsError
from cleannews.extras import needed

__all__ = ["parquet_head", "parquet_rows"]

BATCH = 256
"""Rows decoded at a time: a megabyte of wire copy, some thirty of web pages."""

BUFFER = 1 << 20
"""Bytes of a column that are read at a time."""


def parquet_head(path: str) -> tuple[list[str], list[int]]:
    """The names of the columns, and how many rows each row group has."""
    with opened(path) as stream:
        file = parquet_file(stream, path)
        meta = file.metadata
        return list(file.schema_arrow.names), [meta.row_group(n).num_rows for n in range(meta.num_row_groups)]


def parquet_rows(path: str, start: int, end: int | None, columns: list[str] | None) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows from `start` to `end` with their numbers (from 0), with the columns that are named, or all."""
    with opened(path) as stream:
        file = parquet_file(stream, path)
        meta = file.metadata
        end = meta.num_rows if end is None else end
        first, groups, before = 0, [], 0
        for number in range(meta.num_row_groups):
            size = meta.row_group(number).num_rows
            if first + size <= start:
                before = first + size
            elif first < end:
                groups.append(number)
            first += size
        position = before
        for batch in file.iter_batches(BATCH, row_groups=groups, columns=columns):
            for offset, row in enumerate(batch.to_pylist() if position + batch.num_rows > start else ()):
                if start <= position + offset < end:
                    yield position + offset, row
            position += batch.num_rows
            if position >= end:
                return


def parquet_file(stream: Any, path: str) -> Any:
    pa = needed("pyarrow")
    try:
        # otherwise all bytes of a row group's columns are held: 230 MB measured for a group of 200 MB, with a buffer 50 MB
        return needed("pyarrow.parquet").ParquetFile(stream, pre_buffer=False, buffer_size=BUFFER)
    except pa.ArrowInvalid as error:
        raise CleannewsError(f"{path}: no Parquet file that can be read: {error}") from error
