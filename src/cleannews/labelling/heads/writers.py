"""Lines that name the writer whom the page's data name: a name alone, ``di Ann Poe``, ``Ann Poe is features editor of ...``."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import recognise
from cleannews.segments import Kind
from cleannews.text.letters import squash
from cleannews.text.story import Line, Story

__all__ = ["label_writers"]

HEAD, TAIL = 3, 4
"""Lines at either end of the story in which a byline stands."""
LONGEST_BYLINE = 70
LONGEST_MARK = 30
LONGEST_LIFE = 400

tells_life = re.compile(
    r"\s(?:is|was|has been)\s(?:an?\s|the\s)?(?:[\w'’,&-]+\s){0,5}?(?:editor|writer|reporter|correspondent|columnist|journalist|contributor|author|critic|producer|freelancer?|professor|fellow|blogger)\b"
    r"|\s(?:covers|writes|reports|has covered|has written|has reported)\s"
).match


def label_writers(story: Story) -> None:
    """Label bylines at the two ends of a page's story, told by the names that the page's data give."""
    authors = story.notes.get("authors")
    if not isinstance(authors, tuple):
        return
    names = tuple(name for name in map(squash, authors) if name)
    for line in story.lines[:HEAD]:
        if line.is_open and (signs(line, names) or (len(line.text) <= LONGEST_MARK and recognise(line.text))):
            line.label(Kind.BYLINE, "page.writer")
    for line in story.lines[HEAD:][-TAIL:]:
        if line.is_open and (signs(line, names) or is_life(line, authors)):
            line.label(Kind.BYLINE, "page.writer")


def signs(line: Line, names: tuple[str, ...]) -> bool:
    """Whether the line is a writer's name, perhaps behind a word such as "di" or "Text"."""
    if not names or len(line.text) > LONGEST_BYLINE:
        return False
    squashed = squash(line.text)
    return any(squashed == name or (squashed.endswith(name) and begins_byline(line.text, name)) for name in names)


def begins_byline(text: str, name: str) -> bool:
    """Whether what stands before the name is one short word or a word with a colon."""
    words = text.split()
    first = words[0].rstrip(":")
    return squash(" ".join(words[1:])) == name and len(first) <= 8 and (words[0].endswith(":") or len(first) <= 4)


def is_life(line: Line, authors: tuple[str, ...]) -> bool:
    """Whether the line tells who the writer is."""
    text = line.text
    return len(text) <= LONGEST_LIFE and any(name and text.startswith(name) and tells_life(text, len(name)) for name in authors)
