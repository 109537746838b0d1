"""The parts of a run put together, in their order, so that one file is what one process would have written."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence

from cleannews.batch.copies.likeness import Likeness
from cleannews.batch.running.layout import Layout
from cleannews.batch.storage import delete, delete_tree, opened, publishing
from cleannews.batch.writing.writers import open_writer
from cleannews.extras import needed

__all__ = ["clear_parts", "join_parts"]

JOINED_BY_RECORD = ("sqlite", "csv")
"""Formats of which files cannot be put behind one another: their parts are lines of JSON."""


def join_parts(layout: Layout, numbers: Sequence[int], failed: Sequence[int], likeness: Likeness | None) -> int:
    """Put the output and the errors in place, from parts that all are; they stay until `clear_parts`.

    * `numbers`: of all shards; `failed`: of those that have errors;
    * `likeness`: what counts as a copy; returns how many were left out.

    A single file needs as much free space again as its parts take.
    """
    if failed:
        join_bytes([layout.errors_part(number) for number in failed], layout.errors)
    else:
        delete(layout.errors)
    parts, copies = [layout.part(number) for number in numbers], 0
    if likeness is not None:
        from cleannews.batch.running.thinning import thin_out

        parts, copies = thin_out(layout, numbers, likeness)
    if layout.single:
        join_file(parts, layout)
    elif layout.staged:
        for number, part in zip(numbers, parts, strict=True):
            if layout.format in JOINED_BY_RECORD:
                join_records([part], layout.last_part(number), layout)
            else:
                join_bytes([part], layout.last_part(number))
    return copies


def join_file(parts: Sequence[str], layout: Layout) -> None:
    if not parts:
        open_writer(layout.output, layout.format, layout.columns).close()
    elif layout.format == "parquet":
        join_row_groups(parts, layout.output)
    elif layout.format in JOINED_BY_RECORD:
        join_records(parts, layout.output, layout)
    else:
        join_bytes(parts, layout.output)  # gzip files in a row are a gzip file, and so with zstd


def clear_parts(layout: Layout) -> None:
    delete_tree(layout.parts)


def join_bytes(parts: Sequence[str], path: str) -> None:
    with publishing(path) as beside, open(beside, "wb") as whole:
        for part in parts:
            with opened(part) as stream:
                shutil.copyfileobj(stream, whole, 1 << 20)


def join_row_groups(parts: Sequence[str], path: str) -> None:
    """Row group by row group: memory holds one."""
    parquet = needed("pyarrow.parquet")
    with opened(parts[0]) as stream:
        form = parquet.ParquetFile(stream, pre_buffer=False).schema_arrow
    with publishing(path) as beside, parquet.ParquetWriter(beside, form, compression="zstd") as whole:
        for part in parts:
            with opened(part) as stream:
                file = parquet.ParquetFile(stream, pre_buffer=False)
                for number in range(file.num_row_groups):
                    table = file.read_row_group(number)
                    whole.write_table(table, row_group_size=max(1, table.num_rows))


def join_records(parts: Sequence[str], path: str, layout: Layout) -> None:
    with open_writer(path, layout.format, layout.columns) as whole:
        for part in parts:
            with opened(part) as lines:
                for line in lines:
                    whole.write(json.loads(line))
