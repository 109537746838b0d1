"""Where in a story a text stands that the rulebook is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleannews.intake.story import Line, Story
from cleannews.labelling.prose import is_prose
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.labelling.drawer import Drawer

__all__ = ["Place"]

NEAR = 12
"""Lines above among which a paragraph of the story is looked for."""


class Place:
    """Where in a story a text stands, and what of the story bears on which rules can apply."""

    __slots__ = ("above", "agency", "head", "line", "needles", "tail", "without")

    def __init__(self, story: Story, drawer: Drawer, head: bool = False, tail: bool = True) -> None:
        self.agency = story.agency.name if story.agency is not None else None
        self.without = story.without
        self.head = head
        self.above = False
        """Above the dateline, where a line that looks like a link to another story is this story's own title."""
        self.tail = tail
        self.line: Line | None = None
        """The line that is looked at, as a whole or in part; None for a sentence of the tail."""
        self.needles = drawer.needles_in(story.text)

    def admits(self, rule: Rule) -> bool:
        """Whether the rule is meant for this place and this agency, and not switched off."""
        where = rule.where
        if where == "head":
            if not self.head:
                return False
        elif where == "tail":
            if not self.tail:
                return False
        elif where == "above" and (self.line is None or follows_story(self.line)):
            return False
        if rule.agency is not None and (rule.agency != self.agency or (self.above and rule.kind is Kind.RELATED)):
            return False
        return rule.name not in self.without


def follows_story(line: Line) -> bool:
    """Whether a paragraph of the story stands above: there a section's name alone is a crosshead, or an item of a list."""
    above = line.story.lines[max(0, line.number - NEAR) : line.number]
    return any(other.is_open and is_prose(other.rest) for other in above)
