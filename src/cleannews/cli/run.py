"""`cleannews run`: files of articles in, files of articles out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cleannews.cli.choices import also_of
from cleannews.cli.terminal import AGENCY, ALSO, DROP, KEEP, WITHOUT, Unusable, encoding_name, field_options, iso_time, writing_to

if TYPE_CHECKING:
    from cleannews.batch.running.summary import Summary

__all__ = ["run"]

SOME_FAILED, UNFINISHED, INTERRUPTED = 1, 3, 130

EXIT_CODES = """\b
Exit codes:
  0    all is done
  1    all is done, but some records failed; OUTPUT.run/errors.jsonl has them
  2    a wrong option, input that cannot be read, or output that is there already
  3    some shards could not be done (a full disk, input that was lost); --resume goes on
  130  interrupted; --resume goes on"""


if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # which takes no types before click 8.4


class Share(ParamType):
    """``I/N``: the I-th of N shares."""

    name = "I/N"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        match = re.fullmatch(r"(\d+)/(\d+)", value) if isinstance(value, str) else None
        if match is None or not 1 <= int(match[1]) <= int(match[2]):
            self.fail(f"{value!r} is no share; the second of eight is 2/8", param, ctx)
        return int(match[1]), int(match[2])


@click.command(epilog=EXIT_CODES, short_help="Clean files of articles: JSONL, CSV, Parquet, WARC, wire formats, folders.")
@click.argument("inputs", nargs=-1, metavar="INPUT...")
@click.option("-o", "--output", required=True, metavar="PATH", help="A file, or a folder of parts.")
@click.option(
    "--format",
    "format",
    metavar="NAME",
    help="jsonl, jsonl.gz, jsonl.zst, parquet, sqlite, csv.  [default: by the ending; jsonl in a folder]",
)
@click.option(
    "--input-format", type=click.Choice(["jsonl", "csv", "parquet", "warc", "text", "html", "envelope"]), help="Where endings do not tell."
)
@click.option("--text-field", metavar="NAME", help="Where a record keeps its text.  [default: guessed]")
@click.option("--html-field", metavar="NAME", help="Where it keeps its page.  [default: guessed]")
@click.option("--id-field", metavar="NAME", help="Where it keeps its name.  [default: guessed]")
@field_options
@click.option("--source-field", metavar="NAME", help="Where it names its source, for --learn.  [default: guessed]")
@click.option("--encoding", type=encoding_name, metavar="NAME", help="Of the input.  [default: guessed for each file]")
@click.option("--input/--no-input", default=True, help="Pass the other fields of a record through.  [default: input]")
@click.option("--select", metavar="NAMES", help="Write these fields alone: title,text,removed.")
@click.option(
    "--workers", type=click.IntRange(min=0), metavar="N", help="Processes; 0 works in this one.  [default: as many as processors]"
)
@click.option("--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True, help="Who does the work.")
@click.option("--scheduler", metavar="ADDRESS", help="Of the Dask cluster: tcp://host:8786.")
@click.option("--shard", type=Share(), help="Do the I-th of N shares of the work.")
@click.option("--merge", is_flag=True, help="Put the shares together (without INPUT).")
@click.option("--resume", is_flag=True, help="Go on where a run was stopped, or begin.")
@click.option("--overwrite", is_flag=True, help="Begin anew, whatever there is.")
@click.option("--rows", type=click.IntRange(min=1), metavar="N", help="Records of a shard, about.  [default: 5000]")
@click.option("--time-limit", type=click.FloatRange(min=0, min_open=True), metavar="SECONDS", help="For a record.  [default: 60]")
@click.option("--segments", is_flag=True, help="Write the whole source with its labels, too.")
@click.option(
    "--dedupe", type=click.Choice(["exact", "near"]), help="Leave out copies of earlier articles; OUTPUT.run/groups.jsonl lists them."
)
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1, min_open=True),
    metavar="SHARE",
    help="Of the runs of three words that near copies share.  [default: 0.7]",
)
@click.option("--learn", is_flag=True, help="Two passes: find what each source repeats, then take it out too.")
@click.option("--summary", metavar="FILE", type=click.Path(dir_okay=False), help="Write the counts as JSON.")
@click.option(
    "--report",
    "report_to",
    metavar="OUT.html",
    type=click.Path(dir_okay=False),
    help="Write a page that shows what was cut, by whom, and where to look.",
)
@AGENCY
@click.option("--published", type=iso_time, metavar="DATE", help="When all of it was published.")
@KEEP
@DROP
@WITHOUT
@ALSO
def run(inputs: tuple[str, ...], output: str, merge: bool, summary: str | None, report_to: str | None, **chosen: Any) -> None:
    """Clean files of articles: JSON lines (plain, .gz, .zst), CSV, Parquet, WARC, wire and record files (NITF, NewsML, ninjs, SGML,
    .json, .story, exports of archives), folders of .txt and .html files.

    The work is cut into shards. What is done stays done: after a crash, a power cut or Ctrl-C, --resume goes on, and
    the output is the same as without them. Records that fail, or that kill or stall a worker twice, go to
    OUTPUT.run/errors.jsonl with their input and the reason.

    \b
    Examples:
      cleannews run crawl.jsonl.gz -o clean.parquet
      cleannews run crawl/*.jsonl -o clean.jsonl.zst --text-field content --workers 8
      cleannews run pages/ -o clean.sqlite --summary counts.json
      cleannews run s3://bucket/crawl/ -o s3://bucket/clean/ --format parquet --resume
      cleannews run crawl/ -o clean/ --dedupe near --engine dask --scheduler tcp://10.0.0.5:8786
      cleannews run crawl.jsonl -o clean.jsonl --report report.html
      cleannews run crawl.jsonl -o clean.jsonl --learn --source-field site
      cleannews run crawl/ -o clean/ --shard 2/8 --resume
      cleannews run --merge -o clean/
    """
    if bool(inputs) == merge:
        raise click.UsageError("--merge takes no INPUT: the shares know theirs." if merge else "no INPUT to read.")
    if chosen["threshold"] is not None and chosen["dedupe"] != "near":
        raise click.UsageError("--threshold goes with --dedupe near.")
    if merge and chosen["shard"]:
        raise click.UsageError("--shard does a share, --merge puts all of them together: one after the other.")
    done = merged(output, chosen) if merge else cleaned(inputs, output, chosen, report_to is not None)
    report(done, summary)
    if report_to is not None:
        write_report(done, chosen["format"], report_to)
    click.get_current_context().exit(done.exit_status)


def merged(output: str, chosen: dict[str, Any]) -> Summary:
    from cleannews.batch.runs import Unfinished, merge

    try:
        return merge(output, chosen["format"])
    except Unfinished as error:
        return error.summary


def cleaned(inputs: tuple[str, ...], output: str, chosen: dict[str, Any], watched: bool) -> Summary:
    from cleannews.batch.runs import Unfinished, run
    from cleannews.learning.runs import run_learned

    given = {name: value for name, value in chosen.items() if value is not None}
    work = run_learned if given.pop("learn") else run
    given["also"] = also_of(chosen["also"])
    if watched:
        from cleannews.inspector.tally import ReportTally

        given["watcher"] = ReportTally
    try:
        return work(inputs, output, progress=True, **given)
    except Unfinished as error:
        return error.summary
    except KeyboardInterrupt:
        click.echo("\ncleannews: interrupted; what is done is kept, --resume goes on.", err=True)
        click.get_current_context().exit(INTERRUPTED)
    except TypeError as error:
        raise Unusable(str(error)) from error


def report(done: Summary, summary: str | None) -> None:
    click.echo(str(done), err=True)
    if not done.complete:
        click.echo(f"cleannews: {done.trouble()}", err=True)
    if summary is not None:
        written = json.dumps(done.as_dict(), ensure_ascii=False, indent=2)
        Path(summary).write_text(written + "\n", encoding="utf-8")


def write_report(done: Summary, format: str | None, path: str) -> None:  # noqa: A002
    from cleannews.inspector.report import report_page
    from cleannews.inspector.runs import watched

    tally = watched(done.output, format)
    tally.failed = done.tally.failed
    title = f"cleannews: {Path(done.output).name}"
    with writing_to(path) as write:
        write(report_page(tally, records=done.tally.records, title=title))
    if tally.articles < done.tally.articles:
        missing = done.tally.articles - tally.articles
        click.echo(f"cleannews: {missing:,} articles were cleaned without --report and are not in it.", err=True)
