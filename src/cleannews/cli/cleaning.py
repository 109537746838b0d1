"""What `cleannews clean` does with a story, a page or a stream of records."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from typing import IO, TYPE_CHECKING

import click

from cleannews.cli.terminal import Unusable, progress, refuse_compressed, tell_nothing_found, text_of, writing_to
from cleannews.wording import counted

if TYPE_CHECKING:
    from cleannews.article import Article
    from cleannews.batch.jsonl import Choices

__all__ = ["article_of_page", "clean_page", "clean_records", "clean_story"]

SOME_FAILED = 1


def clean_story(file: str, output: str, encoding: str, as_json: bool, title: str | None, choices: Choices) -> None:
    from cleannews.pipeline import clean

    print_article(clean(text_of(file, encoding), title=title, **choices), file, output, as_json)


def print_article(article: Article, file: str, output: str, as_json: bool) -> None:
    """The body, or the article as JSON; where there is no body, words on standard error and another exit code."""
    from cleannews.batch.jsonl import article_json
    from cleannews.segments import Flag

    with writing_to(output) as write:
        if as_json:
            write(article_json(article, indent=2))
        elif article.text:
            write(article.text)
    if Flag.MARKUP in article.flags:
        click.echo(f"cleannews: {click.format_filename(file)}: this is a web page; --html reads it as one.", err=True)
    if not as_json and not article.text:
        tell_nothing_found(file, (flag.value for flag in article.flags))
        click.get_current_context().exit(SOME_FAILED)


def clean_page(file: str, output: str, url: str | None, as_json: bool, choices: Choices) -> None:
    print_article(article_of_page(file, url, choices), file, output, as_json)


def article_of_page(file: str, url: str | None, choices: Choices) -> Article:
    """The article on a page, which is read as bytes: what its encoding is, the page itself says best."""
    from cleannews.pipeline import clean_html

    with click.open_file(file, "rb") as stream:
        return clean_html(stream.read(), url=url, **choices)


@contextmanager
def uncompressed(file: str) -> Iterator[IO[bytes]]:
    with click.open_file(file, "rb") as stream:
        if isinstance(stream, io.BufferedReader):  # a pipe is, and cannot be wound back
            refuse_compressed(file, stream.peek(8))
        yield stream


@contextmanager
def lines_of(file: str) -> Iterator[tuple[Iterable[bytes], IO[bytes]]]:
    """The lines of a file, compressed or not, and the stream that they come from."""
    from cleannews.batch.reading.lines import compression_of, lines_in

    compression = compression_of(file)
    if not compression:
        with uncompressed(file) as stream:
            yield stream, stream
        return
    with open(file, "rb") as stream:
        yield (line.content + b"\n" for line in lines_in(stream, compression)), stream


def clean_records(
    file: str,
    output: str,
    encoding: str,
    text_field: str | None,
    workers: int | None,
    choices: Choices,
    named: dict[str, str | None],
    guess: bool,
) -> None:
    from concurrent.futures import BrokenExecutor

    from cleannews.batch.jsonl import Records
    from cleannews.batch.reading.fields import Fields

    if "\n".encode(encoding) != b"\n":
        raise click.UsageError(f"--jsonl reads line by line, which {encoding} does not allow: convert the file first.")
    records, total, failures = Records(text_field or "text", encoding, choices, Fields(**named), guess), 0, 0
    told: set[str] = set()
    with (
        lines_of(file) as (lines, stream),
        writing_to(output) as write,
        progress(stream, output) as show,
        closing(records.passed_on(lines, workers)) as passed_on,
    ):
        try:
            for passed in passed_on:
                tell_guesses(passed.guessed, told)
                write(passed.line)
                total += 1
                failures += passed.failed
                show(passed.size)
        except BrokenExecutor as error:
            raise Unusable("a worker process died; without --workers the last record shows which.") from error
    if not total:
        click.echo(f"cleannews: {click.format_filename(file)}: no records in it.", err=True)
    if failures:
        click.echo(f"cleannews: {failures:,} of {counted(total, 'record')} failed; see their `error` fields.", err=True)
        click.get_current_context().exit(SOME_FAILED)


def tell_guesses(guessed: Iterable[str], told: set[str]) -> None:
    """Which fields were guessed, with the first record that has them."""
    if new := [one for one in guessed if one not in told]:
        told.update(new)
        click.echo(f"cleannews: guessed {', '.join(new)}; --no-guess takes only what is named.", err=True)
