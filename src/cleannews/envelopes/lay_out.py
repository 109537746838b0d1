"""A document becomes a Story: title, deck, dateline and body in the order of reading, each line with its place in the source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from cleannews.envelopes.document import KINDS, Document
from cleannews.envelopes.parts.passages import Passage
from cleannews.segments import Kind
from cleannews.text.reading import plain, read_text
from cleannews.text.story import Line, Offsets, Story

__all__ = ["Laid", "lay_out"]

READ_FIRST = ("title", "subtitle", "dateline")
"""Facts that a reader finds above the story, in this order; the others stand beside it."""


@dataclass(slots=True)
class Laid:
    """The story of a document, and what stands beside it in the source.

    * `beside`: kind, start and end of each stretch that tells a fact and is no line of the story;
    * `base`: where in the file the source of the story begins.
    """

    document: Document
    story: Story
    base: int
    rule: str
    beside: list[tuple[Kind, int, int]] = field(default_factory=list)
    rest: tuple[int, int] | None = None
    """Where other documents stand in the source."""


def lay_out(document: Document, *, whole: bool = False) -> Laid:
    """The document's story.

    * `whole`: its source is the whole file, not the document's own part of it.
    """
    base, end = (0, len(document.source)) if whole else (document.start, document.end)
    source = document.source[base:end]
    rule = f"envelope.{document.format}"
    if document.is_plain:
        return Laid(document, read_text(source), base, rule)
    lines = lines_of(document)
    story = story_of(source, lines, base, rule)
    story.markup = apart((start - base, stop - base) for start, stop in document.tags if start < stop)
    laid = Laid(document, story, base, rule)
    taken = {id(passage) for _, passage in lines}
    for name, passage in document.stretches:
        if name in KINDS and id(passage) not in taken:
            laid.beside.append((KINDS[name], passage.start - base, passage.end - base))
    return laid


def apart(tags: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """In order, and none over another: escaped tags were found twice."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(tags):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def lines_of(document: Document) -> list[tuple[Kind | None, Passage]]:
    lines: list[tuple[Kind | None, Passage]] = [
        (KINDS[name], passage) for first in READ_FIRST for name, passage in document.stretches if name == first
    ]
    lines += [(block.kind, block.passage) for block in document.limited()]
    return [(kind, passage) for kind, passage in lines if plain(passage.text).strip()]


def story_of(source: str, lines: list[tuple[Kind | None, Passage]], base: int, rule: str) -> Story:
    """Each line keeps its own places; the line end behind it has none."""
    decoded = "\n".join(passage.text for _, passage in lines)
    places, positions, starts, at = [0], [0], [], 0
    for _, passage in lines:
        starts.append(at)
        places += [at + place for place in passage.places]
        positions += [position - base for position in passage.source]
        at += len(passage.text) + 1
    story = Story(source, decoded, plain(decoded), Offsets(places, positions))
    for number, ((kind, passage), start) in enumerate(zip(lines, starts, strict=True)):
        text = story.text[start : start + len(passage.text)].replace("\n", " ")
        line = Line(story, number, text, start, True)
        story.lines.append(line)
        if kind is not None:
            line.label(kind, rule)
    return story
