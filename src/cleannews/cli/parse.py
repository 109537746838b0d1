"""`cleannews parse`: the stories of wire and record files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from cleannews.cli.terminal import AGENCY, ALSO, DROP, KEEP, WITHOUT, encoding_name, iso_time, writing_to
from cleannews.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cleannews.article import Article

__all__ = ["parse"]

SOME_FAILED = 1

EXIT_CODES = """\b
Exit codes:
  0    all went well
  1    some files could not be read, or not to their end; what was read of them is printed
  2    a wrong option, or a file that is not there
  130  interrupted"""


@click.command(epilog=EXIT_CODES, short_help="Print the articles of wire and record files: NITF, NewsML, ninjs, SGML ...")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option("--format", "format", metavar="NAME", help="Of the files.  [default: recognised by their content]")
@click.option("--encoding", type=encoding_name, metavar="NAME", help="Of the files.  [default: by their bytes]")
@click.option("--text", "as_text", is_flag=True, help="Print the bodies instead of JSON lines.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, allow_dash=True), default="-", help="Write to a file.")
@AGENCY
@click.option("--published", type=iso_time, metavar="DATE", help="When all of it was published.")
@KEEP
@DROP
@WITHOUT
@ALSO
def parse(
    files: tuple[str, ...],
    format: str | None,  # noqa: A002 - what users call it
    encoding: str | None,
    as_text: bool,
    output: str,
    **chosen: Any,
) -> None:
    """Print the articles in FILEs (or standard input: -) as JSON lines: one or many of each.

    Read are NITF, NewsML 1.2, NewsML-G2, ninjs, IPTC 7901, ANPA 1312, RSS, Atom and JSON Feed, the SGML of Reuters-21578, TREC and
    Gigaword, exports of Nexis, Factiva and ProQuest, .story files, Multi-News, and the JSON of scrapers; also .gz, .zst, .bz2, .xz.

    \b
    Examples:
      cleannews parse story.xml
      cleannews parse reut2-*.sgm.gz -o reuters.jsonl
      cleannews parse --format nexis export.txt --text
    """
    from cleannews.cli.choices import choices_of

    if format is not None:
        check_format(format)
    choices, failed = choices_of(**chosen), 0
    with writing_to(output) as write:
        for file in files:
            articles = articles_of(file, format, encoding, choices)
            failed += not write_articles(articles, write, click.format_filename(file), as_text)
    if failed:
        click.get_current_context().exit(SOME_FAILED)


def write_articles(articles: Iterator[Article], write: Callable[[str], object], file: str, as_text: bool) -> bool:
    """Write what the file holds, and say what is wrong with it; False where it could not be read to its end."""
    from cleannews.batch.jsonl import article_json
    from cleannews.errors import EnvelopeError
    from cleannews.segments import Flag

    count = torn = 0
    try:
        for article in articles:
            write(article.text if as_text else article_json(article))
            count += 1
            torn += Flag.TRUNCATED in article.flags
    except EnvelopeError as error:
        kept = f"; {counted(count, 'article')} before that" if count else ""
        click.echo(f"cleannews: {file}: {error}{kept}", err=True)
        return False
    if torn:
        click.echo(f"cleannews: {file}: {torn:,} of {counted(count, 'article')} cut off; what came is kept", err=True)
    return True


def check_format(name: str) -> None:
    from cleannews.envelopes.registry import FORMATS

    if name not in FORMATS:
        raise click.BadParameter(f"no format is called {name!r}; there are {', '.join(FORMATS)}", param_hint="--format")


def articles_of(file: str, format: str | None, encoding: str | None, choices: Any) -> Iterator[Article]:  # noqa: A002
    """Of a file of stories that follow one another, memory holds a few; others are read whole."""
    from cleannews.batch.reading.lines import Broken
    from cleannews.batch.reading.pieces import end_mark_of, pieces_of
    from cleannews.batch.reading.readers import content_of
    from cleannews.documents import parse as parse_data
    from cleannews.errors import EnvelopeError

    if file == "-":
        with click.open_file(file, "rb") as stream:
            yield from parse_data(stream.read(), format=format, encoding=encoding, **choices)
        return
    end = end_mark_of(file)
    try:
        told: set[str] = {"utf-8"}
        for content in pieces_of(file, end) if end is not None else iter([content_of(file)]):
            if encoding is None:
                tell_encoding(file, content, told)
            yield from parse_data(content, format=format, encoding=encoding, **choices)
    except Broken as error:
        raise EnvelopeError(format, str(error)) from error


def tell_encoding(file: str, content: bytes, told: set[str]) -> None:
    """Which encoding is guessed, but for UTF-8."""
    from cleannews.envelopes.parts.decoding import encoding_of

    if (name := encoding_of(content)) not in told:
        told.add(name)
        click.echo(f"cleannews: {click.format_filename(file)}: encoding {name}", err=True)
