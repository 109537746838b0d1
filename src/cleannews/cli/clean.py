"""`cleannews clean`: print the body of a story, or pass records on with their articles."""

from __future__ import annotations

from typing import Any

import click

from cleannews.cli.choices import choices_of
from cleannews.cli.cleaning import clean_page, clean_records, clean_story
from cleannews.cli.terminal import EXIT_CODES, FIELD_OPTIONS, field_options, input_options, refuse_silent_terminal

__all__ = ["clean"]


@click.command(epilog=EXIT_CODES, short_help="Print the body of a story, or pass records on with their articles.")
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
    title: str | None,
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
    if title is not None and (html or jsonl):
        raise click.UsageError("--title goes with one text; a page tells its own, and a record has --title-field.")
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
        clean_story(file, output, encoding, as_json, title, choices)
