"""The records of a shard, whatever form its file has; one broken record never hides the next."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import IO, Any, NamedTuple

from cleannews.batch.json_names import name_of
from cleannews.batch.reading.csv_input import CsvRow, csv_rows
from cleannews.batch.reading.lines import BYTE_ORDER_MARK, LONGEST, Broken, Line, compression_of, decompressed, lines_in
from cleannews.batch.reading.parquet_input import parquet_rows
from cleannews.batch.reading.pieces import end_mark_of, pieces_of
from cleannews.batch.reading.shards import Shard, plan
from cleannews.batch.storage import opened
from cleannews.errors import CleannewsError, EnvelopeError
from cleannews.extras import needed

__all__ = ["PassedOver", "Row", "read_records", "rows_of"]

SHOWN = 1_000
"""Characters of a line that is too long, which go to the errors."""


class Row(NamedTuple):
    """A record and its place ("byte 1048576"), or why there is none and what stood there instead."""

    place: str
    record: dict[str, Any] | None
    why: str = ""
    raw: str = ""
    encoding: str = ""
    """Of a file that is a story of its own, where it was guessed."""


class PassedOver(NamedTuple):
    """Records of an archive that are no pages: requests, pictures, pages that were not found."""

    why: str
    number: int


def read_records(path: str | os.PathLike[str], *, form: str | None = None) -> Iterator[dict[str, Any]]:
    """The records of a file (a folder, a pattern) one by one, as dictionaries: memory holds one.

    The files are those that :func:`cleannews.batch.run` reads, here or where fsspec reaches. A story or a page of its own gives
    ``{"text": ...}`` or ``{"html": ...}`` with an `id`. Raises `CleannewsError` at the first broken record.

    >>> [list(record) for record in read_records("examples/story.txt")]
    [['id', 'text']]
    """
    for shard in plan([path], form=form, fields=None):
        for row in rows_of(shard):
            if isinstance(row, PassedOver):
                continue
            if row.record is None:
                raise CleannewsError(f"{shard.path}, {row.place}: {row.why}")
            yield plain_record(row.record)


def plain_record(record: dict[str, Any]) -> dict[str, Any]:
    """With the story's own part of the file for a document."""
    document = record.get("document")
    if document is None or isinstance(document, str | dict):
        return record
    return {"id": record["id"], "text": document.source[document.start : document.end]}


def rows_of(shard: Shard) -> Iterator[Row | PassedOver]:
    """The rows of the shard in order. `Broken` ends them where the file's own form is broken."""
    return READERS[shard.form](shard)


def jsonl_rows(shard: Shard) -> Iterator[Row]:
    unit = "line" if compression_of(shard.path) else "byte"
    with opened(shard.path) as stream:
        for line in lines_of(shard, stream):
            if line.content.strip():
                yield jsonl_row(line, f"{unit} {line.place}", shard.encoding)


def lines_of(shard: Shard, stream: IO[bytes]) -> Iterator[Line]:
    return lines_in(stream, compression_of(shard.path), shard.start, shard.end)


def jsonl_row(line: Line, place: str, encoding: str = "utf-8") -> Row:
    content = line.content.removeprefix(BYTE_ORDER_MARK).rstrip(b"\r")
    if not line.whole:
        return Row(place, None, f"longer than {LONGEST:,} bytes", content[:SHOWN].decode("utf-8", "backslashreplace"))
    try:
        raw = content.decode(encoding)
        record = json.loads(raw)
    except UnicodeDecodeError as error:
        why = f"byte {error.start} of the line is not {encoding}"
        return Row(place, None, why, content.decode("utf-8", "backslashreplace"))
    except json.JSONDecodeError as error:
        return Row(place, None, f"not JSON: {error.msg} at character {error.pos}", raw)
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits, 100,000 open brackets
        return Row(place, None, f"not JSON that can be read: {error}", raw)
    if not isinstance(record, dict):
        return Row(place, None, f"not a JSON object but {name_of(record)}", raw)
    return Row(place, record)


def table_rows(shard: Shard) -> Iterator[Row]:
    unit = "line" if compression_of(shard.path) else "byte"
    with opened(shard.path) as stream:
        for number, row in enumerate(csv_rows(lines_of(shard, stream), shard.delimiter, shard.encoding)):
            if number == 0 and shard.start == 0 and tuple(row.cells) == shard.columns:
                continue  # the head, where the file is one shard
            yield table_row(shard, row, f"{unit} {row.place}")


def table_row(shard: Shard, row: CsvRow, place: str) -> Row:
    raw = shard.delimiter.join(row.cells)
    try:
        raw.encode()
    except UnicodeEncodeError:
        shown = raw.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
        return Row(place, None, f"not {shard.encoding}", shown)
    if row.why:
        return Row(place, None, row.why, raw)
    if tuple(row.cells) == shard.columns:
        return Row(place, None, "the head of the table once more: were files joined?", raw)
    if len(row.cells) != len(shard.columns):
        return Row(place, None, f"{len(row.cells)} cells, where the head has {len(shard.columns)}", raw)
    return Row(place, dict(zip(shard.columns, row.cells, strict=True)))


def arrow_rows(shard: Shard) -> Iterator[Row]:
    pa = needed("pyarrow")
    columns = None if shard.others else shard.fields.names() or None
    try:
        for number, record in parquet_rows(shard.path, shard.start, shard.end, columns):
            yield Row(f"row {number}", record)
    except (pa.ArrowInvalid, UnicodeDecodeError) as error:
        raise Broken(f"cannot be decoded: {error}") from error
    except OSError as error:
        if error.errno is not None:
            raise
        raise Broken(f"cannot be decoded: {error}") from error  # Arrow's word for a damaged page


def document_rows(shard: Shard) -> Iterator[Row]:
    for path in shard.files:
        name = path[len(shard.path) :].lstrip("/\\") if shard.path else path
        try:
            content = content_of(path)
            if shard.form == "html":
                yield Row(name, {"id": name, "html": content})
            else:
                yield from story_rows(name, content, shard)
        except (Broken, UnicodeDecodeError) as error:
            yield Row(name, None, str(error))


def story_rows(name: str, content: bytes, shard: Shard) -> Iterator[Row]:
    """The stories of a file: one, or as many as its format holds."""
    from cleannews.envelopes.parts.decoding import decode_file, encoding_of
    from cleannews.envelopes.registry import documents_in, recognise

    guessed = "" if shard.encoding else encoding_of(content)
    text = decode_file(content, shard.encoding or guessed)
    form = recognise(text)
    if form is None or form == "front-matter":
        yield Row(name, {"id": name, "text": text}, encoding=guessed)
        return
    try:
        documents = enumerate(documents_in(text, form), 1)
        for number, document in documents:
            yield document_row(name, number, document)._replace(encoding=guessed)
    except EnvelopeError as error:
        yield Row(name, None, str(error))


def document_row(name: str, number: int, document: Any) -> Row:
    own = document.facts.get("identifier")
    place = name if number == 1 and document.end == len(document.source) else f"{name}, story {number}"
    return Row(place, {"id": own or place, "document": document, "url": document.facts.get("url")})


def envelope_rows(shard: Shard) -> Iterator[Row | PassedOver]:
    """Files whose stories follow one another are read in pieces, so that memory holds a few; others whole."""
    for path in shard.files:
        end = end_mark_of(path)
        if end is None:
            yield from document_rows(replace(shard, files=(path,)))
            continue
        name = path[len(shard.path) :].lstrip("/\\") if shard.path else path
        number = 0
        try:
            for content in pieces_of(path, end):
                for row in story_rows(name, content, shard):
                    number += 1
                    document = row.record and row.record.get("document")
                    yield document_row(name, number, document)._replace(encoding=row.encoding) if document else row
        except Broken as error:
            yield Row(name, None, str(error))


def content_of(path: str) -> bytes:
    """The whole file, unless it is longer than anything that is a story."""
    compression, pieces, size = compression_of(path), [], 0
    with opened(path) as stream:
        for piece in (piece for _, piece in decompressed(stream, compression)) if compression else stream:
            size += len(piece)
            if size > LONGEST:
                raise Broken(f"longer than {LONGEST:,} bytes")
            pieces.append(piece)
    return b"".join(pieces)


def warc_rows(shard: Shard) -> Iterator[Row | PassedOver]:
    from cleannews.archives.warc import read_warc

    archive = read_warc(shard.path)
    for number, page in enumerate(archive.pages(), 1):
        record = {"url": page.url, "html": page.content, "charset": page.charset, "truncated": page.truncated}
        yield Row(f"page {number}", record)
    for reason, count in sorted(archive.counts.reasons.items()):
        if reason.startswith("broken"):
            yield from (Row("a record of the archive", None, reason) for _ in range(count))
        else:
            yield PassedOver(reason, count)


READERS: dict[str, Callable[[Shard], Iterator[Row | PassedOver]]] = {
    "jsonl": jsonl_rows,
    "csv": table_rows,
    "parquet": arrow_rows,
    "text": document_rows,
    "html": document_rows,
    "envelope": envelope_rows,
    "warc": warc_rows,
}
