"""What runs have left: the counts for their reports, and the records of their output, whatever its format."""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from cleannews.batch.reading.lines import compression_of, lines_in
from cleannews.batch.running.layout import layout_of
from cleannews.batch.storage import exists, is_folder, joined, listing, names_in, opened
from cleannews.errors import CleannewsError
from cleannews.extras import needed
from cleannews.inspector.tally import ReportTally

__all__ = ["records_of", "watched"]

ENDINGS = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet", ".sqlite")


def watched(output: str, format: str | None = None) -> ReportTally:  # noqa: A002
    """The counts of all shards that were watched."""
    layout = layout_of(output, format)
    tally = ReportTally()
    for name in sorted(names_in(layout.run)):
        if name.startswith("watched-"):
            with opened(joined(layout.run, name)) as stream:
                tally.add(ReportTally.from_dict(json.loads(gzip.decompress(stream.read()))))
    return tally


def records_of(output: str) -> Iterator[dict[str, Any]]:
    """The records of a run's output, a file or a folder of parts, in their order."""
    if is_folder(output):
        for part in listing(output):
            if part.path.endswith(ENDINGS):
                yield from records_of(part.path)
    elif not exists(output):
        raise CleannewsError(f"{output}: there is no such output of a run")
    elif output.endswith(".parquet"):
        yield from rows_of_parquet(output)
    elif output.endswith(".sqlite"):
        yield from rows_of_sqlite(output)
    else:
        with opened(output) as stream:
            for line in lines_in(stream, compression_of(output)):
                if line.content.strip():
                    yield record_in(line.content, output)


def record_in(line: bytes, output: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        raise CleannewsError(f"{output}: no output of a run: {line[:40]!r} is no record")
    return record


def rows_of_parquet(path: str) -> Iterator[dict[str, Any]]:
    parquet = needed("pyarrow.parquet")
    with opened(path) as stream:
        for batch in parquet.ParquetFile(stream).iter_batches(batch_size=500):
            yield from batch.to_pylist()


def rows_of_sqlite(path: str) -> Iterator[dict[str, Any]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        base.row_factory = sqlite3.Row
        tables = {name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for row in base.execute("SELECT * FROM articles ORDER BY number"):
            record = {name: read(row[name]) for name in row.keys()}  # noqa: SIM118 - a row is no mapping
            for table in tables & {"removed", "segments"}:
                found = base.execute(f"SELECT * FROM {table} WHERE article = ? ORDER BY start", (row["number"],))
                record[table] = [dict(one) for one in found]
            yield record


def read(value: Any) -> Any:
    """A list or a mapping is JSON in its column."""
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
