"""The command line: `cleannews audit`."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["audit"]


@click.command(short_help="Do marks of agencies give the labels of a data set away?")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True))
@click.option("--text", "text_field", default="text", show_default=True, metavar="NAME", help="The column of the texts.")
@click.option("--label", "label_field", default="label", show_default=True, metavar="NAME", help="The column of labels.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
@click.option("--html", "page", type=click.Path(dir_okay=False), help="Write a page, too.")
def audit(files: tuple[str, ...], text_field: str, label_field: str, as_json: bool, page: str | None) -> None:
    """How well do agencies' marks, datelines, bylines, forms and leftovers alone tell the label?

    FILES are CSV, JSON lines or Parquet. A small linear model learns the labels from the marks alone, before and after
    cleaning, and is asked about texts that it has not seen.
    """
    from cleannews.audit import audit as audited
    from cleannews.batch.reading.readers import read_records

    texts, labels = [], []
    for file in files:
        for record in read_records(file):
            for name in (text_field, label_field):
                if name not in record:
                    raise click.UsageError(f"{file} has no column {name!r}; it has {', '.join(map(repr, record))}")
            texts.append(record[text_field])
            labels.append(record[label_field])
    found = audited(texts, labels)
    click.echo(found.to_json() if as_json else str(found))
    if page:
        Path(page).write_text(found.to_html(), encoding="utf-8")
