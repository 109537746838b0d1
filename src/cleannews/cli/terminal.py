"""What the command line takes and gives: its options, its input, its output, its progress bar."""

from __future__ import annotations

import codecs
import datetime as dt
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import IO

import click

from cleannews.segments import OPTIONAL, Kind

__all__ = [
    "AGENCY",
    "ALSO",
    "DROP",
    "EXIT_CODES",
    "FIELD_OPTIONS",
    "KEEP",
    "WITHOUT",
    "Unusable",
    "agency_name",
    "encoding_name",
    "field_options",
    "input_options",
    "progress",
    "refuse_compressed",
    "refuse_silent_terminal",
    "tell_nothing_found",
    "text_of",
    "writing_to",
]

COMPRESSED = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd", b"BZh": "bzip2", b"\xfd7zXZ\0": "xz"}
"""How compressed files begin."""

LONG = 1_000_000
"""Bytes of input from which a progress bar is worth its line: about a second of work."""


def agency_name(value: str) -> str:
    """The name of an agency profile, given in any case."""
    from cleannews.options import agency_named

    try:
        return agency_named(value).name
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


AGENCY = click.option("--agency", type=agency_name, metavar="NAME", help="The wire service, where you know it.")
KEEP = click.option(
    "--keep",
    metavar="KIND",
    type=click.Choice([kind.value for kind in Kind]),
    multiple=True,
    help="Leave this kind in the body: caption, byline, ...",
)
DROP = click.option(
    "--drop",
    metavar="KIND",
    type=click.Choice([kind.value for kind in sorted(OPTIONAL)]),
    multiple=True,
    help="Take this kind out of the body: embed, table.",
)
WITHOUT = click.option("--without", metavar="RULE", multiple=True, help="Switch off the rule of this name.")
ALSO = click.option(
    "--also",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    multiple=True,
    help="Add the rules of a profile of your own (.toml), or a model (.json).",
)
"""How a text or a page is cleaned: the same on every command."""


def input_options(command: Callable[..., None]) -> Callable[..., None]:
    """The argument and the options that `clean` and `explain` share."""
    for decorate in reversed(
        (
            click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True), default="-"),
            click.option("--title", metavar="TEXT", help="Its title, where you know it."),
            AGENCY,
            click.option("--published", type=iso_time, metavar="DATE", help="When it was published; dates a dateline without a year."),
            KEEP,
            DROP,
            WITHOUT,
            ALSO,
            click.option("--encoding", type=encoding_name, metavar="NAME", default="utf-8", show_default=True, help="Of the input."),
        )
    ):
        command = decorate(command)
    return command


FIELD_OPTIONS = {
    "title_field": "the title",
    "published_field": "when it was published",
    "authors_field": "who wrote it",
    "agency_field": "whose copy it is",
    "language_field": "the language",
    "url_field": "its address",
}
"""Fields that say something of the text beside them, and what each holds."""


def field_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that name the fields of a record."""
    command = click.option("--guess/--no-guess", default=True, help="Guess fields from well-known names.  [default: guess]")(command)
    for name, what in reversed(FIELD_OPTIONS.items()):
        option = f"--{name.replace('_', '-')}"
        command = click.option(option, metavar="NAME", help=f"Where a record keeps {what}.  [default: guessed]")(command)
    return command


class Unusable(click.ClickException):
    """What was given cannot be used."""

    exit_code = 2


def iso_time(value: str) -> dt.datetime | dt.date:
    """A date or a time as ISO 8601 writes it."""
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat):
        try:
            return read(value)
        except ValueError:
            continue
    raise click.BadParameter(f"{value!r} is no ISO date or time; write 2021-07-30 or 2021-07-30T09:28+09:00")


def encoding_name(value: str) -> str:
    """The name of a text encoding that Python knows."""
    try:
        "".encode(value)  # refuses "hex" and its like, which codecs.lookup knows as well
    except LookupError as error:
        raise click.BadParameter(f"{value!r} is no text encoding that Python knows") from error
    name = codecs.lookup(value).name
    return "utf-8" if name == "utf-8-sig" else name


def text_of(file: str, encoding: str) -> str:
    with click.open_file(file, "rb") as stream:
        content: bytes = stream.read()
    refuse_compressed(file, content)
    try:
        return content.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeDecodeError as error:
        wide = content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        advice = "it looks like utf-16: try --encoding utf-16" if wide else "name the right one with --encoding"
        byte = f"byte {error.start} (0x{content[error.start]:02x})"
        raise Unusable(f"{click.format_filename(file)}: {byte} is not {encoding}; {advice}.") from error


def refuse_compressed(file: str, opening: bytes) -> None:
    """Compressed bytes are no text in any encoding."""
    form = next((form for mark, form in COMPRESSED.items() if opening.startswith(mark)), None)
    if form is not None:
        name = click.format_filename(file)
        unpack = "zcat" if form == "gzip" else f"{form} -dc"
        raise Unusable(
            f"{name}: it is compressed with {form}; unpack it first ({unpack} {name} | cleannews ...), "
            "or use `cleannews run`, which reads compressed records."
        )


def tell_nothing_found(file: str, flags: Iterable[str]) -> None:
    """Words where nothing else is printed."""
    why = ", ".join(sorted(flags)) or "empty"
    click.echo(f"cleannews: {click.format_filename(file)}: no body of a story found ({why}).", err=True)


@contextmanager
def writing_to(output: str) -> Iterator[Callable[[str], None]]:
    """A function that writes a text and a line end: to standard output at once, to a file when all is done.

    UTF-8, whatever the locale. A file appears under its name only when it is complete, so that it may be
    the input as well; a device or a named pipe is written to directly.
    """
    if output == "-":
        shown = sys.stdout.isatty()  # a terminal knows its encoding better than we do
        yield lambda text: click.echo(text if shown else text.encode("utf-8", "replace"), color=True)
    else:
        replaceable = os.path.isfile(output) or not os.path.exists(output)
        with click.open_file(output, "wb", atomic=replaceable) as stream:

            def write(text: str) -> None:
                stream.write(text.encode("utf-8", "replace") + b"\n")

            yield write


@contextmanager
def progress(lines: IO[bytes], output: str) -> Iterator[Callable[[int], None]]:
    """A function that is told how many bytes are done; it shows them where somebody is looking."""
    if not sys.stderr.isatty() or (output == "-" and sys.stdout.isatty()):
        yield unseen
        return
    opened = os.fstat(lines.fileno())
    if not stat.S_ISREG(opened.st_mode):
        with counter() as count:
            yield count
    elif opened.st_size < LONG:
        yield unseen
    else:
        size = opened.st_size
        with click.progressbar(length=size, label="Cleaning", file=sys.stderr, update_min_steps=size // 200) as bar:
            yield bar.update


def unseen(_: int) -> None: ...


@contextmanager
def counter() -> Iterator[Callable[[int], None]]:
    """For a pipe, whose length nobody knows: how many records are through."""
    done = 0

    def count(_: int) -> None:
        nonlocal done
        done += 1
        if done % 1000 == 0:
            click.echo(f"\rCleaning  {done:,} records", err=True, nl=False)

    yield count
    if done >= 1000:
        click.echo(f"\rCleaning  {done:,} records", err=True)


EXIT_CODES = """\b
Exit codes:
  0    all went well
  1    no body of a story was found, or some records of a stream failed; each carries an `error` field
  2    a wrong option, or input that cannot be read
  130  interrupted"""


def refuse_silent_terminal(file: str) -> None:
    """Without FILE the command would wait for somebody to type a story."""
    given = click.get_current_context().get_parameter_source("file")
    if file == "-" and given is click.core.ParameterSource.DEFAULT and sys.stdin.isatty():
        raise click.UsageError("no input: name a FILE, or pipe a story in.")
