"""The work itself: one shard is read, cleaned record by record, and written. It knows nothing of who else is at work."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol, cast

from cleannews.article import Article
from cleannews.batch.copies.likeness import Likeness
from cleannews.batch.reading.lines import Broken
from cleannews.batch.reading.readers import PassedOver, Row, plain_record, rows_of
from cleannews.batch.reading.records import clean_fields, others_of
from cleannews.batch.reading.shards import Shard
from cleannews.batch.running.layout import Layout
from cleannews.batch.running.sources import TABLES, Sources
from cleannews.batch.running.summary import Tally
from cleannews.batch.storage import delete, written_whole
from cleannews.batch.writing.columns import Columns
from cleannews.batch.writing.schema import record_of
from cleannews.batch.writing.writers import Writer, open_writer
from cleannews.segments import Flag, Kind, Segment

if TYPE_CHECKING:
    from cleannews.envelopes.document import Document

__all__ = ["Job", "ShardReport", "Watcher", "do_shard"]


class Watcher(Protocol):
    """Looks at the articles of a shard; what it has seen is kept beside the output, as JSON."""

    def count(self, article: Article, name: str, source: str) -> None: ...

    def as_dict(self) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Job:
    """What is the same for all shards of a run; it travels to each worker once.

    * `options`: the keyword arguments of :func:`cleannews.clean`;
    * `page_options`: more of them, for :func:`cleannews.clean_html` alone;
    * `likeness`: what counts as a copy, None where copies are kept;
    * `watcher`: makes what looks at each article of a shard on its way;
    * `columns`: which fields are written, and whether the input's own are;
    * `sources`: which source a record is of, and what corrects the articles of that source.
    """

    layout: Layout
    options: Mapping[str, Any] = field(default_factory=dict)
    page_options: Mapping[str, Any] = field(default_factory=dict)
    segments: bool = False
    likeness: Likeness | None = None
    watcher: Callable[[], Watcher] | None = None
    columns: Columns = field(default_factory=Columns)
    sources: Sources = field(default_factory=Sources)

    def marking(self, segments: Sequence[Segment]) -> Job:
        """The same, for a record of which some stretches are known."""
        also = (lambda story: segments, *self.options.get("also", ()))
        return replace(self, options={**self.options, "also": also})


@dataclass(frozen=True, slots=True)
class ShardReport:
    """A shard that is done: its part is in place, and this is what is in it."""

    number: int
    tally: Tally


def do_shard(
    shard: Shard, job: Job, quarantined: Mapping[int, str] | None = None, beat: Callable[[int], None] = lambda record: None
) -> ShardReport:
    """Clean a shard: its part (and its errors, if there are any) are in place when this returns, or nothing is.

    The same shard gives the same bytes, so that it does no harm to do it twice, at the same time even.

    * `quarantined`: records of the shard (counted from 1) that are not tried, each with the reason;
    * `beat`: is told the number of the record before it is cleaned, and 0 after.

    Raises `OSError` where the disk is full or the input cannot be reached. What is wrong with a single record goes to the errors.
    """
    tally = Tally()
    errors_path = job.layout.errors_part(shard.number)
    delete(errors_path)  # of an attempt that was ended after it
    with ExitStack() as files:
        part_path, form = job.layout.part(shard.number), job.layout.part_format
        part = files.enter_context(open_writer(part_path, form, job.columns.written(form)))
        signatures = signatures_of(shard, job, files)
        errors: list[Writer] = []  # opened with the first error; in place before the part is

        def fail(failure: Mapping[str, Any]) -> None:
            if not errors:
                errors.append(files.enter_context(open_writer(errors_path, "jsonl")))
            errors[0].write(failure)

        watcher = job.watcher() if job.watcher else None
        for outcome in outcomes(shard, job, quarantined or {}, beat, tally, watcher):
            if isinstance(outcome, Failure):
                fail(outcome.line(shard))
            else:
                part.write(job.columns.chosen(outcome, job.layout.format))
                signatures(outcome)
        if watcher is not None:
            seen = json.dumps(watcher.as_dict()).encode()
            written_whole(job.layout.watched_part(shard.number), gzip.compress(seen, mtime=0))
    return ShardReport(shard.number, tally)


def signatures_of(shard: Shard, job: Job, files: ExitStack) -> Callable[[Mapping[str, Any]], None]:
    """Takes the record of each article; what tells copies of it is in place before the part is."""
    likeness = job.likeness
    if likeness is None:
        return lambda record: None
    from cleannews.batch.running.thinning import signature_line

    writer = files.enter_context(open_writer(job.layout.signatures_part(shard.number), "jsonl"))
    return lambda record: writer.write(signature_line(record, likeness))


@dataclass(frozen=True, slots=True)
class Failure:
    """A record that gave no article; without a row it is the rest of a file that breaks off."""

    why: str
    row: Row | None = None

    def line(self, shard: Shard) -> dict[str, Any]:
        """As it stands in the errors."""
        place, record, raw = (self.row.place, self.row.record, self.row.raw) if self.row else (None, None, None)
        return {
            "file": shard.path,
            "place": place,
            "id": shard.fields.value(record, "id") if record else None,
            "url": shard.fields.value(record, "url") if record else None,
            "reason": self.why,
            "input": raw if record is None else as_given(record, shard),
        }


def as_given(record: Mapping[str, Any], shard: Shard) -> Any:
    """The record, for JSON; pages of folders and archives are named, not repeated."""
    if shard.form in ("html", "warc"):
        record = {name: value for name, value in record.items() if name != "html"}
    record = plain_record(dict(record))
    return json.loads(json.dumps(dict(record), default=in_words))


def in_words(value: object) -> str:
    return value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)


def outcomes(
    shard: Shard, job: Job, quarantined: Mapping[int, str], beat: Callable[[int], None], tally: Tally, watcher: Watcher | None = None
) -> Iterator[dict[str, Any] | Failure]:
    """What becomes of each row, counted."""
    numbers = count(1)
    try:
        for row in rows_of(shard):
            if isinstance(row, PassedOver):
                tally.passed_over[row.why] += row.number
                continue
            tally.records += 1
            if row.encoding not in ("", "utf-8"):
                tally.encodings[row.encoding] += 1
            number = next(numbers)
            if row.record is None or number in quarantined:
                tally.failed += 1
                tally.quarantined += number in quarantined
                yield Failure(quarantined.get(number) or row.why, row)
                continue
            beat(number)
            outcome = outcome_of(row, shard, job, tally, watcher)
            beat(0)
            yield outcome
    except Broken as error:
        tally.failed += 1
        tally.broken.append(f"{shard.path} {error}")
        yield Failure(f"the file {error}; what follows is lost")


def outcome_of(row: Row, shard: Shard, job: Job, tally: Tally, watcher: Watcher | None = None) -> dict[str, Any] | Failure:
    record = cast("dict[str, Any]", row.record)
    source = job.sources.of(record, shard)
    try:
        article = cleaned(record, shard, job)
        if marks := job.sources.marks(article, source):
            article = cleaned(record, shard, job.marking(marks))
        written = record_of(article, names_of(row, shard), segments=job.segments)
        if job.columns.others and shard.form in TABLES:
            written["input"] = others_of(record, shard.fields)
    except Exception as error:  # a missing field, a caller's own cleaner: one record must not stop the others
        tally.failed += 1
        return Failure(str(error) if type(error) is ValueError else f"{type(error).__name__}: {error}", row)
    tally.count(article)
    if watcher is not None:
        watcher.count(article, str(written["id"]), source)
    return written


def cleaned(record: Mapping[str, Any], shard: Shard, job: Job) -> Article:
    from cleannews.pipeline import clean, clean_html

    if shard.form in TABLES:
        return clean_fields(record, shard.fields, {**job.options, **job.page_options})
    if "document" in record:
        return of_document(record["document"], job.options)
    form, content = shard.fields.content(record)
    if form == "text":
        return clean(cast("str", content), **job.options)
    url = shard.fields.value(record, "url")
    if shard.form != "warc":
        return clean_html(content, url=url, **job.options, **job.page_options)
    article = clean_html(content, url=url, charset=record["charset"], **job.options, **job.page_options)
    # said by the archive, not by the page
    return article.model_copy(update={"flags": article.flags | {Flag.TRUNCATED}}) if record["truncated"] else article


def of_document(document: Document, options: Mapping[str, Any]) -> Article:
    from cleannews.documents import clean_document

    given = {name: value for name, value in options.items() if name in ("agency", "published", "also", "without")}
    keep, drop = (frozenset(map(Kind, options.get(name, ()))) for name in ("keep", "drop"))
    return clean_document(document, **given, keep=keep, drop=drop)


def names_of(row: Row, shard: Shard) -> dict[str, str | None]:
    """The record's own name, or one by which its input is found: ``crawl.jsonl, byte 1048576``."""
    record = row.record or {}
    own = shard.fields.value(record, "id")
    file = shard.path.rpartition("/")[2]
    return {"id": own if own is not None else f"{file}, {row.place}", "url": shard.fields.value(record, "url")}
