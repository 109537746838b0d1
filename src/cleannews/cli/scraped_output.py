"""Where the command line puts scraped articles: a body, an article, or records in a file that a kill does not harm."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import IO, TYPE_CHECKING, Any, TypeAlias

import click

from cleannews.cli.terminal import Unusable, writing_to

if TYPE_CHECKING:
    from cleannews.fetch import Result

__all__ = ["taking"]

Take: TypeAlias = "Callable[[Result], None]"

LONGEST_LINE = 50_000_000
"""Bytes from the end of a file in which its last record begins; an article of 20 MB with what was removed has less."""


def taking(
    output: str,
    format: str | None,  # noqa: A002
    *,
    one: bool,
    as_json: bool,
    state: bool,
) -> AbstractContextManager[Take]:
    """What takes the results: a body or an article for `one`, else records.

    With `state` the records are appended as they come, for what has been delivered is not fetched again: the file must
    hold it, however the run ends.
    """
    from cleannews.batch.writing.writers import format_of

    named = format or format_of(output)
    if one and named is None:
        return as_article(output, as_json)
    if output == "-" and named in (None, "jsonl"):
        return as_lines()
    if output == "-":
        raise click.UsageError(f"{named} is not written to standard output: name a file with -o.")
    if not state:
        return as_file(output, named)
    if named != "jsonl":
        raise click.UsageError("with --state the output is appended to, which only JSON lines allow: -o FILE.jsonl")
    return appended(output)


@contextmanager
def as_article(output: str, as_json: bool) -> Iterator[Take]:
    """The output is opened when there is an article: a page that fails leaves a former file as it is."""
    from cleannews.batch.jsonl import article_json

    def take(result: Result) -> None:
        if result.article is not None:
            with writing_to(output) as write:
                if as_json:
                    write(article_json(result.article, indent=2))
                elif result.article.text:
                    write(result.article.text)

    yield take


@contextmanager
def as_lines() -> Iterator[Take]:
    with writing_to("-") as write:
        yield lambda result: write(line_of(result))


@contextmanager
def as_file(output: str, format: str | None) -> Iterator[Take]:  # noqa: A002
    from cleannews.batch.writing.writers import open_writer

    interrupted = False
    with open_writer(output, format) as writer:
        try:
            yield lambda result: writer.write(record_of(result))
        except KeyboardInterrupt:
            interrupted = True
    if interrupted:
        click.echo(f"cleannews: interrupted; what came until now is in {output}.", err=True)
        raise KeyboardInterrupt


@contextmanager
def appended(output: str) -> Iterator[Take]:
    """Each record is in the file before the next is asked for. Of a run that was killed, half a line is cut off, and a
    record that may have been written already is written only if it was not.

    That is looked at with the first result: it shows that no other run has the state, and with it this file.
    """
    with open(output, "a+b") as file:
        looked, last = False, None

        def take(result: Result) -> None:
            nonlocal looked, last
            if not looked:
                looked, last = True, mend(file)
            if result.again and result.url == last:
                return
            file.write(line_of(result).encode("utf-8", "replace") + b"\n")
            file.flush()

        yield take


def mend(file: IO[bytes]) -> str | None:
    """Cuts half a line off the end; gives the `id` of the last whole record."""
    size = file.seek(0, os.SEEK_END)
    start = file.seek(max(0, size - LONGEST_LINE))
    lines = file.read().splitlines(keepends=True)
    if lines and not lines[-1].endswith(b"\n"):
        size -= len(lines.pop())
        if size == start > 0:
            raise Unusable(f"{file.name}: it does not end in a line of JSON; name another file")
        file.truncate(size)
    try:
        last = json.loads(lines[-1]) if lines else None
    except ValueError:
        return None
    found = last.get("id") if isinstance(last, dict) else None
    return found if isinstance(found, str) else None


def record_of(result: Result) -> dict[str, Any]:
    """The record of batch work; its `id` is the address as it was given."""
    from cleannews.article import Article, Flag
    from cleannews.batch.writing.schema import record_of

    extra = {"id": result.url, "url": result.final_url or result.url}
    if result.article is not None:
        return record_of(result.article, extra)
    return record_of(Article(flags=frozenset({Flag.FAILED})), {**extra, "error": told(result)})


def line_of(result: Result) -> str:
    from cleannews.batch.jsonl import as_json

    return as_json(record_of(result))


def told(result: Result) -> str:
    """The reason, with the status where it does not name it."""
    status = str(result.status or "")
    return result.reason if status in result.reason else f"{status}: {result.reason}"
