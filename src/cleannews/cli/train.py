"""The command line: `cleannews train`."""

from __future__ import annotations

import click

__all__ = ["train"]

NO_BETTER = 1


@click.command(short_help="Fit the labeller further on labelled texts of your own.")
@click.argument("labelled", nargs=-1, required=True, type=click.Path(exists=True))
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False), metavar="MODEL.json", help="The model to write.")
def train(labelled: tuple[str, ...], output: str) -> None:
    """Fit the labeller further on your own labelled texts, and say what that is worth on sources that it has not seen.

    LABELLED are zip files as `cleannews inspect` saves them, or folders of them. The model is for --also MODEL.json, and
    in Python for also=[Refinement.load("MODEL.json")]. Ends with exit code 1 where it is no better than the labeller as it ships.
    """
    from cleannews.learning.labelled import read_labelled
    from cleannews.learning.training import train as trained

    found = trained(read_labelled(labelled))
    found.refinement.save(output)
    click.echo(str(found))
    if not found.better:
        click.echo(f"cleannews: no better than the labeller as it ships; {output} is written, do not use it.", err=True)
        click.get_current_context().exit(NO_BETTER)
