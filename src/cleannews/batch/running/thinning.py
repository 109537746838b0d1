"""Copies left out of a run's parts, and written down: which article is kept, and which are copies of it."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cleannews.batch.copies.dedupe import Copies
from cleannews.batch.copies.likeness import Likeness
from cleannews.batch.reading.lines import compression_of, lines_in
from cleannews.batch.running.layout import Layout
from cleannews.batch.storage import opened, publishing
from cleannews.batch.writing.writers import open_writer
from cleannews.extras import needed

__all__ = ["signature_line", "thin_out"]


def signature_line(record: Mapping[str, Any], likeness: Likeness) -> dict[str, Any]:
    """What is kept of an article until all are compared: how it is called in the groups, and its signature."""
    signature = base64.b64encode(likeness.signature_of(record)).decode()
    return {"id": record["id"], "url": record["url"], "signature": signature}


def thin_out(layout: Layout, numbers: Sequence[int], likeness: Likeness) -> tuple[list[str], int]:
    """The parts without copies, as paths, and how many articles were left out. The groups are in place then.

    Parts stay as they are; one that holds copies gets a thinner neighbour. To do it twice gives the same.
    """
    with Copies(likeness) as copies:
        ends = []
        for number in numbers:
            for name, signature in signatures_in(layout.signatures_part(number)):
                copies.add(name, signature)
            ends.append(len(copies.places))
        with open_writer(layout.groups, "jsonl") as groups:
            for group in copies.groups():
                groups.write(group)
        paths, start = [], 0
        for number, end in zip(numbers, ends, strict=True):
            keep = [not copies.is_copy(place) for place in range(start, end)]
            paths.append(layout.part(number) if all(keep) else thinned(layout, number, keep))
            start = end
        return paths, copies.count()


def signatures_in(path: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    with opened(path) as lines:
        for line in lines:
            name = json.loads(line)
            yield name, base64.b64decode(name.pop("signature"))


def thinned(layout: Layout, number: int, keep: Sequence[bool]) -> str:
    part, path = layout.part(number), layout.thinned_part(number)
    if layout.part_format == "parquet":
        thin_row_groups(part, path, keep)
        return path
    with opened(part) as stream, open_writer(path, layout.part_format) as writer:
        for wanted, line in zip(keep, lines_in(stream, compression_of(part)), strict=True):
            if wanted:
                writer.write(json.loads(line.content))
    return path


def thin_row_groups(part: str, path: str, keep: Sequence[bool]) -> None:
    """Row group by row group: memory holds one."""
    parquet, start = needed("pyarrow.parquet"), 0
    with (
        opened(part) as stream,
        publishing(path) as beside,
        parquet.ParquetFile(stream, pre_buffer=False) as file,
        parquet.ParquetWriter(beside, file.schema_arrow, compression="zstd") as writer,
    ):
        for number in range(file.num_row_groups):
            table = file.read_row_group(number)
            rest = table.filter(needed("pyarrow").array(keep[start : start + table.num_rows]))
            if rest.num_rows:
                writer.write_table(rest, row_group_size=rest.num_rows)
            start += table.num_rows
