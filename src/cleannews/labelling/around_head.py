"""Lines near a page's title that belong to the page: a menu in bullets above, the signature below the standfirst."""

from __future__ import annotations

import re

from cleannews.intake.story import Story
from cleannews.labelling.byline import is_byline
from cleannews.labelling.bylines.names import names_in
from cleannews.labelling.prose import ends_sentence
from cleannews.labelling.timestamps import is_moment
from cleannews.segments import Kind

__all__ = ["label_below_standfirst", "label_bullet_menu"]

NEAR, LONGEST_SIGNATURE = 4, 90
"""Lines below a standfirst that may sign, and how long they are."""
LONGEST_ENTRY, MOST_WORDS, FEWEST_ENTRIES = 28, 3, 3
"""An entry of a menu is short; fewer than three are a list of the story."""

entry = re.compile(r"[\N{BULLET}*\N{MIDDLE DOT}]\s+\S").match


def label_below_standfirst(story: Story, start: int) -> None:
    """``Standfirst.``, ``Von Ina Korb``, ``12.03.2031, 10:30``, text: the signature stands below the first sentences."""
    if "dateline" in story.notes:
        return
    for line in story.lines[start + 1 : start + NEAR]:
        if not line.is_open or line.cuts or len(line.text) > LONGEST_SIGNATURE:
            return
        if is_byline(line.text) and any(" " in name for name in names_in(line.text)) and not ends_sentence(line.text):
            line.label(Kind.BYLINE, "byline.introduced")
        elif is_moment(line.text):
            line.label(Kind.TIMESTAMP, "head.time")
        else:
            return


def label_bullet_menu(story: Story, start: int) -> None:
    """Three bullets or more of a word or two each, first of all lines, are the site's menu."""
    menu = []
    for line in story.lines[:start]:
        if line.is_open and not (
            entry(line.text)
            and not any(map(str.isdigit, line.text))  # "200 g flour"
            and len(line.text) <= LONGEST_ENTRY
            and line.text.count(" ") <= MOST_WORDS
        ):
            break
        if line.is_open:
            menu.append(line)
    if len(menu) >= FEWEST_ENTRIES:
        for line in menu:
            line.label(Kind.NAV, "head.menu")
