"""A corpus of files, whose each text belongs to a source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleannews.article import Article
from cleannews.batch.reading.readers import read_records
from cleannews.batch.running.sources import source_of
from cleannews.cleaner import Cleaner
from cleannews.errors import CleannewsError
from cleannews.learning.proposals import Proposal, propose
from cleannews.learning.traces import Tracer

__all__ = ["learn_files"]


def learn_files(
    files: Sequence[str], *, text_field: str = "text", source_field: str | None = None, cleaner: Cleaner | None = None
) -> list[Proposal]:
    """The proposals of :func:`cleannews.learning.learn` for files of records: JSON lines, CSV, Parquet, stories.

    * `source_field`: which field names the source; else a field of a well-known name, else the host of ``url``, else
      all records are of one source, named after the first file.

    The files are read and cleaned once; memory holds nine bytes for each line and sentence that is left, no texts.
    """
    tracer = Tracer()
    for source, article in articles_of(files, text_field, source_field, cleaner or Cleaner()):
        tracer.count(article, "", source)
    return propose([tracer.traces])


def articles_of(files: Sequence[str], text_field: str, source_field: str | None, cleaner: Cleaner) -> Iterator[tuple[str, Article]]:
    for file in files:
        for record in read_records(file):
            if source_field is not None and source_field not in record:
                raise CleannewsError(f"{file} has no field {source_field!r}; it has {', '.join(map(repr, record))}")
            text = record.get(text_field)
            if isinstance(text, str):
                yield source_of(record, source_field, str(record.get("url") or "")) or str(files[0]), cleaner(text)
