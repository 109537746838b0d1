"""A run: many files in, one file or a folder out, nothing lost and nothing twice."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from hashlib import blake2b
from typing import Any, TypeAlias

from cleannews.batch.copies.likeness import Likeness, likeness_of
from cleannews.batch.reading.fields import Fields
from cleannews.batch.reading.guesses import other_names, said_of, say
from cleannews.batch.reading.inputs import Found, Input, find_inputs
from cleannews.batch.reading.shards import ROWS, Manner, Shard, cut
from cleannews.batch.running.engines.engine import engine_of
from cleannews.batch.running.engines.supervisor import TIME_LIMIT
from cleannews.batch.running.execution import carry_out, put_together
from cleannews.batch.running.job import job_of
from cleannews.batch.running.layout import Layout, layout_of
from cleannews.batch.running.manifest import RECORDS, Manifest, described
from cleannews.batch.running.merging import clear_parts
from cleannews.batch.running.sources import Correction, Sources
from cleannews.batch.running.state import State, prepare, read_state
from cleannews.batch.running.summary import Summary
from cleannews.batch.running.work import Job, ShardReport, Watcher
from cleannews.batch.writing.columns import columns_of
from cleannews.errors import CleannewsError
from cleannews.version import __version__

__all__ = ["Unfinished", "merge", "run"]

Path: TypeAlias = "str | os.PathLike[str]"


class Unfinished(CleannewsError):  # noqa: N818 - a state of the run
    """Some shards could not be done; `summary` says which and why. The others are kept: mend it and resume."""

    def __init__(self, summary: Summary) -> None:
        super().__init__(summary.trouble())
        self.summary = summary


def run(
    inputs: Path | Iterable[Path],
    output: Path,
    *,
    format: str | None = None,  # noqa: A002 - what users call it
    input_format: str | None = None,
    text_field: str | None = None,
    html_field: str | None = None,
    url_field: str | None = None,
    id_field: str | None = None,
    title_field: str | None = None,
    published_field: str | None = None,
    authors_field: str | None = None,
    agency_field: str | None = None,
    language_field: str | None = None,
    source_field: str | None = None,
    guess: bool = True,
    encoding: str | None = None,
    input: bool = True,  # noqa: A002
    select: Sequence[str] | str | None = None,
    workers: int | None = None,
    engine: str = "local",
    scheduler: str | None = None,
    shard: tuple[int, int] | None = None,
    resume: bool = False,
    overwrite: bool = False,
    rows: int = ROWS,
    time_limit: float = TIME_LIMIT,
    segments: bool = False,
    dedupe: str | None = None,
    threshold: float = 0.7,
    progress: bool = False,
    watcher: Callable[[], Watcher] | None = None,
    corrections: Mapping[str, Correction] | None = None,
    **options: Any,
) -> Summary:
    """Clean files of articles into files of articles; returns what was done, counted.

    * `inputs`: files (JSON lines, CSV, Parquet, WARC, wire and record files, single texts and pages), folders, patterns, here or
      ``s3://...``;
    * `output`: a file (``.jsonl``, ``.jsonl.gz``, ``.jsonl.zst``, ``.parquet``, ``.sqlite``, ``.csv``), or a folder of parts in `format`;
    * `text_field`, `html_field`, `url_field`, `id_field`, `title_field`, `published_field`, `authors_field`, `agency_field`,
      `language_field`: where a record keeps what, guessed from well-known names where None, unless `guess` is off;
    * `encoding`: of the input, guessed for each file where None;
    * `input`: whether the other fields of a record are passed through; one whose name the article has too gets ``input_`` before it;
    * `select`: names of the fields that are written, all where None;
    * `format`, `input_format`: of output and input, where their endings do not tell;
    * `workers`: processes, as many as there are processors for None; 0 works in this one, where a record that kills it kills the run;
    * `engine`: "local", or "dask" on the cluster of `scheduler`;
    * `shard`: ``(2, 8)`` does the second of eight shares of the work, :func:`merge` puts the shares together;
    * `resume`: go on where a run was stopped, or begin; `overwrite`: begin anew, whatever there is;
    * `rows`: records of a shard, about; `time_limit`: seconds for a record, after which its worker is killed;
    * `segments`: write the whole source with its labels, too; `progress`: show a bar, on a terminal;
    * `dedupe`: leave out copies of earlier articles: "exact" (the same `fingerprint`) or "near" (they share at least `threshold` of
      their runs of three words); ``OUTPUT.run/groups.jsonl`` says which are copies of which;
    * `watcher`: makes an object for each shard that is shown its articles, such as
      :class:`cleannews.inspector.tally.ReportTally`; it travels to the workers;
    * `corrections`: by source, a callable that is given an article and says which more stretches are not its story; it is cleaned
      again with them. `source_field` names a record's source, else a field of a well-known name, else the host of its address;
    * `options`: those of :func:`cleannews.clean` and :func:`cleannews.clean_html`.

    A record that fails goes to ``OUTPUT.run/errors.jsonl``. Raises `CleannewsError` and `OSError` before anything is done for
    what cannot be used or read, and `Unfinished` at the end where shards could not be done.

    >>> import pathlib, tempfile
    >>> output = pathlib.Path(tempfile.mkdtemp(), "clean.jsonl")
    >>> run("examples/story.txt", output, workers=0).tally.articles
    1
    """
    begun = time.monotonic()
    likeness = None if dedupe is None else likeness_of(dedupe, threshold=threshold)
    layout = replace(layout_of(os.fspath(output), format), deduped=likeness is not None)
    sources = Sources(source_field, corrections or {})
    manner = Manner(encoding, guess, input or sources != Sources())
    paths = [inputs] if isinstance(inputs, str | os.PathLike) else list(inputs)
    found = find_inputs(paths, input_format, without=layout.own)
    fields = Fields(text_field, html_field, url_field, id_field, title_field, published_field, authors_field, agency_field, language_field)
    shards = cut(found.inputs, rows, fields, manner)
    sources.check(shards)
    others = other_names(shards) if input else []
    columns = columns_of(select, input, others)
    layout = replace(layout, columns=columns.written(layout.format))
    said = said_of(shards, fields, manner, others)
    if progress:
        say(said)
    job = job_of(layout, options, segments, likeness, watcher, columns, sources, known=run.__kwdefaults__ or ())
    work = engine_of(engine, workers, time_limit, scheduler)
    state = prepare(layout, header_of(found, shards, job, rows, fields, manner), shard, resume=resume, overwrite=overwrite)
    mine = share_of(shards, shard)
    if state.finished:
        clear_parts(layout)  # a kill may have come between the end and the tidying
    troubles = [] if state.finished else carry_out(mine, state, job, work, shard, progress)
    summary = summary_of(layout, state, mine, troubles, begun)
    return finished(replace(summary, fields=tuple(said), unknown=found.unknown))


def summary_of(layout: Layout, state: State, shards: Sequence[Shard], troubles: Sequence[str], begun: float) -> Summary:
    done = {shard.number: state.done[shard.number] for shard in shards if shard.number in state.done}
    return Summary(
        layout.output,
        State({}, done).tally,
        len(shards),
        len(done),
        errors=layout.errors,
        troubles=tuple(troubles),
        seconds=time.monotonic() - begun,
        copies=state.copies,
        groups=layout.groups if layout.deduped and state.finished else None,
    )


def finished(summary: Summary) -> Summary:
    if not summary.complete:
        raise Unfinished(summary)
    return summary


def header_of(found: Found, shards: Sequence[Shard], job: Job, rows: int, fields: Fields, manner: Manner) -> dict[str, Any]:
    """What the output depends on; a run with another header cannot go on with the work of this one."""
    options = {name: value for name, value in {**job.options, **job.page_options}.items() if value not in (None, (), False)}
    return {
        "cleannews": __version__,
        "records": RECORDS,
        "columns": None if job.layout.columns is None else list(job.layout.columns),
        "format": job.layout.format,
        "rows": rows,
        "dedupe": None if job.likeness is None else asdict(job.likeness),
        "shards": len(shards),
        "options": described(
            {**options, "segments": job.segments, "fields": asdict(fields), "reading": asdict(manner), "select": job.columns.select}
            | ({} if job.sources == Sources() else {"sources": job.sources})
        ),
        "inputs": [identity(given) for given in found.inputs],
    }


def identity(given: Input) -> list[Any]:
    """By what an input is known again; the stories of a folder, which may be millions, by one number for all."""
    if len(given.files) == 1:
        return list(given.files[0])
    known = blake2b(repr(given.files).encode("utf-8", "backslashreplace"), digest_size=8).hexdigest()
    return [f"{given.path} ({given.form})", given.size, f"{len(given.files)} files, {known}"]


def share_of(shards: Sequence[Shard], share: tuple[int, int] | None) -> list[Shard]:
    """Every N-th shard, from the I-th on."""
    if share is None:
        return list(shards)
    number, shares = share
    if not 1 <= number <= shares:
        raise CleannewsError(f"share {number} of {shares}: shares are counted from 1 to {shares}")
    return list(shards[number - 1 :: shares])


def merge(output: Path, format: str | None = None) -> Summary:  # noqa: A002
    """Put the shares of a run (``shard=(1, 8)`` to ``(8, 8)``) together, when all of them are done; returns their sum.

    The result is what one run would have written. Raises `CleannewsError` where shares are missing.
    """
    begun = time.monotonic()
    layout = layout_of(os.fspath(output), format)
    state = read_state(layout)
    if not state.header:
        raise CleannewsError(f"{layout.run}: no manifest in it; nothing was done for this output")
    likeness = Likeness(**state.header["dedupe"]) if state.header["dedupe"] else None
    layout = Layout(layout.output, state.header["format"], layout.single, likeness is not None)
    layout = replace(layout, columns=tuple(state.header["columns"]) if state.header["columns"] is not None else None)
    shards = state.header["shards"]
    if missing := [number for number in range(shards) if number not in state.done]:
        raise CleannewsError(
            f"{layout.output}: {len(missing)} of {shards} shards are not done (the first: {missing[0]}); "
            "run the shares that are missing, with --resume those that were stopped"
        )
    troubles: list[str] = []
    if not state.finished:
        with Manifest(layout.manifest(), state.header) as manifest:
            for number in sorted(state.done):
                manifest.done(ShardReport(number, state.done[number]))
            troubles = put_together(layout, shards, state, manifest, likeness)
    summary = Summary(
        layout.output,
        state.tally,
        shards,
        shards,
        layout.errors,
        troubles=tuple(troubles),
        seconds=time.monotonic() - begun,
        copies=state.copies,
        groups=layout.groups if likeness is not None else None,
    )
    return finished(summary)
