"""Teasers below the story: the first words of other stories, cut off with an ellipsis, one a line."""

from __future__ import annotations

from cleannews.intake.story import Line
from cleannews.labelling.prose import is_prose
from cleannews.segments import Kind

__all__ = ["settle_teasers"]

FEWEST = 3
"""Two sentences that break off may be the story's own."""
SHORTEST, LONGEST = 40, 140
CUT_OFF = ("\N{HORIZONTAL ELLIPSIS}", "...", "[\N{HORIZONTAL ELLIPSIS}]", "[...]")


def settle_teasers(lines: list[Line]) -> None:
    """Label a run of lines at the story's end that all break off, below a story whose paragraphs do not."""
    open_lines = [line for line in lines if line.is_open]
    run: list[Line] = []
    for line in reversed(open_lines):
        if not is_teaser(line):
            break
        run.append(line)
    above = open_lines[: len(open_lines) - len(run)]
    if len(run) < FEWEST or not above or any(line.rest.endswith(CUT_OFF) for line in above):
        return
    if is_prose(above[-1].rest) or above[-1].kind is not None:
        for line in run:
            line.label(Kind.RELATED, "neighbours.teaser")


def is_teaser(line: Line) -> bool:
    text = line.rest
    return SHORTEST <= len(text) <= LONGEST and text.endswith(CUT_OFF) and text[0].isupper()
