"""The command line: `cleannews clean`, `explain`, `agencies`; `run`, `scrape` and `discover` have modules of their own.

Built on click: its help texts, its parameter types and its test runner are what readers of a Python project know.
The library itself is imported inside the commands, so that ``--help`` and mistyped options answer at once.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from cleannews.cli_audit import audit
from cleannews.cli_choices import choices_of
from cleannews.cli_clean import article_of_page, clean_page, clean_records, clean_story
from cleannews.cli_compare import compare
from cleannews.cli_inspect import inspect
from cleannews.cli_mcp import mcp
from cleannews.cli_parse import parse
from cleannews.cli_run import run
from cleannews.cli_web import discover, scrape
from cleannews.terminal import FIELD_OPTIONS, Unusable, agency_name, field_options, input_options, text_of, writing_to
from cleannews.wording import as_options

__all__ = ["main"]

SOME_FAILED, INTERRUPTED = 1, 130

EXIT_CODES = """\b
Exit codes:
  0    all went well
  1    no body of a story was found, or some records of a stream failed; each carries an `error` field
  2    a wrong option, or input that cannot be read
  130  interrupted"""


class Commands(click.Group):
    """Ends as a filter should: quietly when nobody reads on, with 130 on Ctrl-C, with one line on an error."""

    def invoke(self, ctx: click.Context) -> Any:
        from cleannews.errors import CleannewsError

        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # `| head` has read enough: no error. Python flushes once more when it ends, so give it an open end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except (CleannewsError, ImportError, OSError) as error:
            raise Unusable(as_options(str(error), (param.name or "" for param in main_params(ctx)))) from error
        return result


def main_params(ctx: click.Context) -> list[click.Parameter]:
    """The options of the command that was called."""
    command = main.get_command(ctx, ctx.invoked_subcommand or "")
    return command.params if command is not None else []


@click.group(cls=Commands, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="cleannews")
def main() -> None:
    """Turns wire copy into clean articles, and says what it took out and why."""


@main.command(epilog=EXIT_CODES, short_help="Print the body of a story, or pass records on with their articles.")
@input_options
@click.option("--json", "as_json", is_flag=True, help="Print the article as JSON instead of its body.")
@click.option("--jsonl", is_flag=True, help="Read and write one JSON record a line.")
@click.option("--text-field", metavar="NAME", help="Where a record keeps its text (with --jsonl).  [default: text]")
@field_options
@click.option("--html", is_flag=True, help="FILE is a web page.")
@click.option("--url", metavar="URL", help="Where the page was (with --html).")
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Use N processes (with --jsonl).")
@click.option("-o", "--output", type=click.Path(dir_okay=False, allow_dash=True), default="-", help="Write to a file.")
def clean(
    file: str,
    encoding: str,
    as_json: bool,
    jsonl: bool,
    text_field: str | None,
    html: bool,
    url: str | None,
    workers: int | None,
    output: str,
    guess: bool,
    **chosen: Any,
) -> None:
    """Print the body of the story in FILE (or standard input: -).

    With --jsonl, each record is passed on with its article in a new field `article`. A record that has no text
    gets a field `error` instead, a line that is no record becomes {"line": ..., "error": ...}: nothing is lost,
    and the order stays.

    \b
    Examples:
      cleannews clean story.txt
      cleannews clean --json --agency Yonhap --published 2021-07-30 story.txt
      curl -s https://example.com/story.txt | cleannews clean
      cleannews clean --html page.html --url https://example.com/news/1 --json
      cleannews clean --jsonl --text-field content crawl.jsonl -o clean.jsonl
      cleannews clean --jsonl crawl.jsonl.gz --workers 8 | jq .article.title
    """
    if as_json and jsonl:
        raise click.UsageError("--json prints one article, --jsonl a stream of records: choose one.")
    if not jsonl and (text_field is not None or workers is not None):
        raise click.UsageError("--text-field and --workers go with --jsonl.")
    if html and jsonl:
        raise click.UsageError("--html reads one page, --jsonl a stream of records: choose one.")
    if url is not None and not html:
        raise click.UsageError("--url goes with --html.")
    named = {name.removesuffix("_field"): chosen.pop(name) for name in FIELD_OPTIONS}
    if any(named.values()) and not jsonl:
        raise click.UsageError("--title-field and its like go with --jsonl.")
    refuse_silent_terminal(file)
    choices = choices_of(**chosen)
    if html:
        clean_page(file, output, url, as_json, choices)
    elif jsonl:
        clean_records(file, output, encoding, text_field, workers, choices, named, guess)
    else:
        clean_story(file, output, encoding, as_json, choices)


@main.command(epilog=EXIT_CODES, short_help="Show what each line of a story is, and why.")
@input_options
@click.option("--html", is_flag=True, help="FILE is a web page.")
@click.option("--url", metavar="URL", help="Where the page was (with --html).")
@click.option("--color/--no-color", default=None, help="Colour the lines.  [default: if the output is a terminal]")
def explain(file: str, encoding: str, html: bool, url: str | None, color: bool | None, **chosen: Any) -> None:
    """Show each line of the story in FILE (or standard input: -): what it is, and which rule says so.

    \b
    Examples:
      cleannews explain story.txt
      cleannews explain --color story.txt | less -R
      cleannews explain --without dateline.grammar story.txt
      cleannews explain --html page.html
    """
    from cleannews.output.explain import explain_article
    from cleannews.pipeline import clean

    if url is not None and not html:
        raise click.UsageError("--url goes with --html.")
    refuse_silent_terminal(file)
    choices = choices_of(**chosen)
    explanation = explain_article(
        article_of_page(file, url, choices) if html else clean(text_of(file, encoding), **choices)
    )
    coloured = color if color is not None else sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    with writing_to("-") as write:
        write(explanation.coloured if coloured else explanation.plain)


@main.command(short_help="List the agency pages and what each knows.")
@click.argument("agency", metavar="[NAME]", type=agency_name, required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def agencies(agency: str | None, as_json: bool) -> None:
    """List the agency pages and what each knows; with NAME, show its rules with their hits and spares.

    \b
    Examples:
      cleannews agencies
      cleannews agencies yonhap
      cleannews agencies --json | jq -r '.[].name'
    """
    from cleannews.knowledge.agencies import AGENCIES
    from cleannews.listing import as_page, as_records, as_table

    with writing_to("-") as write:
        if as_json:
            write(as_records([AGENCIES[agency]] if agency else AGENCIES.values()))
        else:
            write(as_page(AGENCIES[agency]) if agency else as_table(AGENCIES.values()))


main.add_command(run)
main.add_command(parse)
main.add_command(scrape)
main.add_command(discover)
main.add_command(inspect)
main.add_command(compare)
main.add_command(audit)
main.add_command(mcp)


def refuse_silent_terminal(file: str) -> None:
    """Without FILE the command would wait for somebody to type a story."""
    given = click.get_current_context().get_parameter_source("file")
    if file == "-" and given is click.core.ParameterSource.DEFAULT and sys.stdin.isatty():
        raise click.UsageError("no input: name a FILE, or pipe a story in.")
