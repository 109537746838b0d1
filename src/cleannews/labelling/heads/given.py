"""What a table or an envelope gives beside the text: its title stands above the story, so that nothing else is taken for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleannews.labelling.titles import cut_marks
from cleannews.segments import Kind
from cleannews.text.letters import same_title
from cleannews.text.story import Line, Offsets

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["GIVEN", "give_title", "label_given", "take_back"]

GIVEN = "given.title"
BESIDE = ("given.", "envelope.")
"""How the names of rules begin that tell a title from beside the text."""
REPEATED = "title.repeated"
LEAST = 12
"""Letters of a title without its marks."""
TOP = 6
"""Lines of the story among which its title is found once more."""


def give_title(story: Story, title: str) -> None:
    """Put the title above the text, as its first line, until the labels are laid."""
    title = " ".join(title.split())
    if not title:
        return
    shift = len(title) + 1
    story.decoded, story.text = f"{title}\n{story.decoded}", f"{title}\n{story.text}"
    offsets = story.offsets or Offsets([0], [0])
    story.offsets = Offsets([0, *(place + shift for place in offsets.decoded)], [0, *offsets.source])
    if story.offsets.decoded[1:2] != [shift]:
        story.offsets.decoded.insert(1, shift)
        story.offsets.source.insert(1, 0)
    for line in story.lines:
        line.start += shift
        line.number += 1
    line = Line(story, 0, title, 0, False)
    line.kind, line.rule = Kind.HEADLINE, GIVEN
    story.lines.insert(0, line)
    if len(story.lines) > 1:
        story.lines[1].gap = True


def label_given(story: Story) -> None:
    """Cut the marks off the title that is given, and label its repetitions at the top of the story."""
    title = next((line for line in story.lines if line.kind is Kind.HEADLINE and line.rule.startswith(BESIDE)), None)
    if title is None:
        return
    story.notes["title"] = title
    cut_marks(title)
    passed = 0
    for line in story.lines[title.number + 1 :]:
        if line.is_open:
            if passed >= TOP:
                return
            passed += 1
            if same_title(line.rest, title.rest) or is_end_of(line.rest, title.rest):
                line.label(Kind.NAV, REPEATED)


def is_end_of(line: str, title: str) -> bool:
    """``Ferry late again`` under ``UPDATE 2-Ferry late again``."""
    return len(line) >= LEAST and title.endswith(line)


def take_back(story: Story) -> None:
    """Take the given title out of the lines again; a line that was taken for a second headline is a crosshead."""
    given = [line for line in story.lines if line.kind is Kind.HEADLINE and line.rule.startswith(BESIDE)]
    if not given:
        return
    for line in story.lines:
        if line.kind is Kind.HEADLINE and line not in given:
            line.kind = Kind.SUBHEAD
    if given[0].rule == GIVEN:
        story.lines.remove(given[0])
