"""The command line: `cleannews learn`."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["learn"]


@click.command(short_help="Propose rules from what the texts of a source repeat.")
@click.argument("corpus", nargs=-1, required=True, type=click.Path(exists=True))
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False), help="The profile to write (TOML).")
@click.option("--text-field", default="text", show_default=True, metavar="NAME", help="Where a record keeps its text.")
@click.option("--source-field", metavar="NAME", help="Which field names the source.  [default: guessed]")
def learn(corpus: tuple[str, ...], output: str, text_field: str, source_field: str | None) -> None:
    """Propose rules from what is left in many texts of one source: lines and sentences that repeat at its edges.

    CORPUS are JSON lines, CSV, Parquet, or folders of stories. Nothing is applied: read the profile, take out what is
    the story's own, then clean with --also PROFILE.
    """
    from cleannews.learning.corpus import learn_files
    from cleannews.learning.proposals import to_toml

    proposals = learn_files(corpus, text_field=text_field, source_field=source_field)
    Path(output).write_text(to_toml(proposals), encoding="utf-8")
    sources = len({proposal.source for proposal in proposals})
    click.echo(f"{len(proposals)} rules proposed for {sources} sources: read {output} before you use it", err=True)
