"""A run: many files in, one file or a folder out, nothing lost and nothing twice."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from hashlib import blake2b
from typing import Any, TypeAlias

import cleannews
from cleannews.batch.copies.likeness import Likeness, likeness_of
from cleannews.batch.reading.fields import Fields
from cleannews.batch.reading.inputs import Found, Input, find_inputs
from cleannews.batch.reading.shards import ROWS, Shard, cut
from cleannews.batch.running.engines import engine_of
from cleannews.batch.running.execution import carry_out, put_together
from cleannews.batch.running.job import job_of
from cleannews.batch.running.layout import Layout, layout_of
from cleannews.batch.running.manifest import Manifest, described
from cleannews.batch.running.state import State, prepare, read_state
from cleannews.batch.running.summary import Summary
from cleannews.batch.running.supervisor import TIME_LIMIT
from cleannews.batch.running.work import Job, ShardReport
from cleannews.batch.writing.merging import clear_parts
from cleannews.errors import CleannewsError

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
    **options: Any,
) -> Summary:
    """Clean files of articles into files of articles; returns what was done, counted.

    * `inputs`: files (JSON lines, CSV, Parquet, WARC, single texts and pages), folders, patterns, here or ``s3://...``;
    * `output`: a file (``.jsonl``, ``.jsonl.gz``, ``.jsonl.zst``, ``.parquet``, ``.sqlite``), or a folder of parts in `format`;
    * `text_field`, `html_field`, `url_field`, `id_field`: where a record keeps what, guessed where None;
    * `format`, `input_format`: of output and input, where their endings do not tell;
    * `workers`: processes, as many as there are processors for None; 0 works in this one, where a record that kills it kills the run;
    * `engine`: "local", or "dask" on the cluster of `scheduler`;
    * `shard`: ``(2, 8)`` does the second of eight shares of the work, :func:`merge` puts the shares together;
    * `resume`: go on where a run was stopped, or begin; `overwrite`: begin anew, whatever there is;
    * `rows`: records of a shard, about; `time_limit`: seconds for a record, after which its worker is killed;
    * `segments`: write the whole source with its labels, too; `progress`: show a bar, on a terminal;
    * `dedupe`: leave out copies of earlier articles: "exact" (the same `fingerprint`) or "near" (they share at least `threshold` of
      their runs of three words); ``OUTPUT.run/groups.jsonl`` says which are copies of which;
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
    paths = [inputs] if isinstance(inputs, str | os.PathLike) else list(inputs)
    found = find_inputs(paths, input_format, without=(layout.output, layout.run))
    fields = Fields(text_field, html_field, url_field, id_field)
    shards = cut(found.inputs, rows, fields)
    job = job_of(layout, options, segments, likeness, known=run.__kwdefaults__ or ())
    work = engine_of(engine, workers, time_limit, scheduler)
    state = prepare(layout, header_of(found, shards, job, rows, fields), shard, resume=resume, overwrite=overwrite)
    mine = share_of(shards, shard)
    if state.finished:
        clear_parts(layout)  # a kill may have come between the end and the tidying
    troubles = [] if state.finished else carry_out(mine, state, job, work, shard, progress)
    summary = summary_of(layout, state, mine, troubles, begun)
    return finished(replace(summary, fields=tuple(guesses(shards, fields)), unknown=found.unknown))


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


def header_of(found: Found, shards: Sequence[Shard], job: Job, rows: int, fields: Fields) -> dict[str, Any]:
    """What the output depends on; a run with another header cannot go on with the work of this one."""
    options = {
        name: value for name, value in {**job.options, **job.page_options}.items() if value not in (None, (), False)
    }
    return {
        "cleannews": cleannews.__version__,
        "format": job.layout.format,
        "rows": rows,
        "dedupe": None if job.likeness is None else asdict(job.likeness),
        "shards": len(shards),
        "options": described({**options, "segments": job.segments, "fields": asdict(fields)}),
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


def guesses(shards: Iterable[Shard], chosen: Fields) -> Iterator[str]:
    """Which fields were guessed; once for all files, if they agree."""
    told = {shard.path: shard.fields.said(chosen) for shard in shards if shard.form in ("jsonl", "csv", "parquet")}
    if len(set(told.values())) == 1:
        yield from filter(None, set(told.values()))
    else:
        yield from (f"{path}: {said}" for path, said in told.items() if said)


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
