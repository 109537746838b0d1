"""One record for each article, the same in every form: as a dictionary for JSON lines, as a row for Arrow."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from functools import cache
from typing import TYPE_CHECKING, Any

from cleannews.article import Article, writable
from cleannews.extras import needed

if TYPE_CHECKING:
    import pyarrow as pa

    SCHEMA: pa.Schema

__all__ = ["COLUMNS", "SCHEMA", "mended", "record_of", "schema_of", "table_of"]

TIMES = ("published", "updated", "embargo")

COLUMNS = {
    "id": "text",
    "url": "text",
    "title": "text",
    "subtitle": "text",
    "paragraphs": "texts",
    "dateline": "dateline",
    "agency": "text",
    "authors": "texts",
    "published": "moment",
    "published_iso": "text",
    "updated": "moment",
    "updated_iso": "text",
    "language": "text",
    "site": "text",
    "section": "text",
    "keywords": "texts",
    "images": "images",
    "version": "number",
    "slug": "text",
    "urgency": "number",
    "embargo": "moment",
    "embargo_iso": "text",
    "note": "text",
    "rights": "text",
    "identifier": "text",
    "flags": "texts",
    "sources": "names",
    "confidence": "share",
    "removed": "stretches",
    "text": "text",
    "fingerprint": "text",
    "error": "text",
    "segments": "stretches",
    "input": "text",
}
"""Of the Arrow schema, each with its type in `types_of`."""


def record_of(article: Article, extra: Mapping[str, Any] | None = None, *, segments: bool = False) -> dict[str, Any]:
    """The article as a dictionary that JSON can carry: `id`, `url`, all its fields, `error`.

    * `extra`: ``id``, ``url`` and ``error``, where they are known; the article's own address wins;
    * `segments`: the whole source in order, too.

    `Article.model_validate` reads it back.

    >>> record = record_of(Article(title="Rain"), {"id": "7"})
    >>> record["id"], record["title"], record["error"]
    ('7', 'Rain', None)
    """
    extra = extra or {}
    fields = article.model_dump(mode="json")
    fields["flags"].sort()  # a set has another order in each process
    url = fields.pop("url") or extra.get("url")
    record = {"id": extra.get("id"), "url": url, **fields, "error": extra.get("error")}
    if segments:
        record["segments"] = [asdict(segment) for segment in article.segments]
    return record


def table_of(records: Iterable[Mapping[str, Any]], columns: Sequence[str] | None = None) -> pa.Table:
    """The records of :func:`record_of` as an Arrow table of the fixed `SCHEMA`.

    >>> table_of([record_of(Article(title="Rain"), {"id": "7"})]).num_rows
    1
    """
    arrow = needed("pyarrow")
    rows = [row_of(record) for record in records]
    try:
        return arrow.Table.from_pylist(rows, schema=schema_of(columns))
    except UnicodeEncodeError:
        return arrow.Table.from_pylist([mended(row) for row in rows], schema=schema_of(columns))


def row_of(record: Mapping[str, Any]) -> dict[str, Any]:
    """A time is given twice: as a moment, where its zone is known, and as it was read."""
    row = dict(record)
    for name in TIMES:
        written = record.get(name)
        moment = dt.datetime.fromisoformat(written) if written else None
        row[name] = moment if moment is not None and moment.tzinfo else None
        row[f"{name}_iso"] = written
    if (dateline := record.get("dateline")) is not None:
        date = dateline.get("date")
        row["dateline"] = {**dateline, "date": dt.date.fromisoformat(date) if date else None}
    row["sources"] = list((record.get("sources") or {}).items())
    if record.get("input") is not None:
        row["input"] = json.dumps(record["input"], ensure_ascii=False, default=str)
    return row


def mended(value: Any) -> Any:
    """The value with each half of a surrogate pair, which neither UTF-8 nor Arrow can carry, replaced by U+FFFD.

    >>> mended({"title": "Rain\\ud800"})
    {'title': 'Rain\ufffd'}
    """
    if isinstance(value, str):
        return writable(value)
    if isinstance(value, dict):
        return {mended(name): mended(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(mended(item) for item in value)
    return value


@cache
def schema() -> pa.Schema:
    types = types_of(needed("pyarrow"))
    return needed("pyarrow").schema([(name, types[kind]) for name, kind in COLUMNS.items()])


def schema_of(columns: Sequence[str] | None) -> pa.Schema:
    """The fixed schema, or some of its columns; a time comes with its ``_iso``."""
    if columns is None:
        return schema()
    wanted = {*columns, *(f"{name}_iso" for name in columns if name in TIMES)}
    return needed("pyarrow").schema([one for one in schema() if one.name in wanted])


def types_of(pa: Any) -> dict[str, Any]:
    text, texts = pa.string(), pa.list_(pa.string())
    dateline = dict.fromkeys(("raw", "place", "agency"), text) | dict.fromkeys(("month", "day", "year"), pa.int32())
    segment = {"kind": text, "rule": text, "start": pa.int64(), "end": pa.int64(), "text": text}
    return {
        "text": text,
        "texts": texts,
        "number": pa.int32(),
        "share": pa.float64(),
        "moment": pa.timestamp("us", tz="UTC"),
        "names": pa.map_(text, text),
        "dateline": pa.struct({**dateline, "places": texts, "date": pa.date32()}),
        "images": pa.list_(pa.struct(dict.fromkeys(("url", "caption", "credit"), text))),
        "stretches": pa.list_(pa.struct(segment)),
    }


def __getattr__(name: str) -> Any:
    if name != "SCHEMA":
        raise AttributeError(f"module 'cleannews.batch.writing.schema' has no attribute {name!r}")
    globals()["SCHEMA"] = schema()
    return schema()
