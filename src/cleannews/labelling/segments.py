"""Labelled lines become segments that tile the source, and the paragraphs that the labels leave."""

from __future__ import annotations

import re
from dataclasses import replace

from cleannews.segments import Kind, Segment
from cleannews.text.story import Line, Story

__all__ = ["paragraphs_of", "pieces_of", "tile"]

Piece = tuple[int, int, Kind, str]
"""Start and end in the readable text, kind, rule."""

KEPT = "story.prose"
CERTAIN = (1.0, "")
"""The confidence and the evidence of what no labeller had to decide."""

lone_mark = re.compile(r"[-\N{EN DASH}\N{EM DASH}*\N{BULLET}>\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{MIDDLE DOT}]$").match
unwrap = re.compile(r"[ \t\r\x0b\x0c\xa0]*\n\s*")
unspaced = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]").match


def pieces_of(line: Line) -> list[Piece]:
    """The line's stretches in order: its cuts, and what is left between them."""
    start = line.start
    kind, rule = line.kind or Kind.BODY, line.rule or KEPT
    if line.cuts is None:
        return [(start, start + len(line.text), kind, rule)]
    pieces: list[Piece] = []
    text = line.text
    position = 0
    for cut_start, cut_end, cut_kind, cut_rule in line.cuts:
        if text[position:cut_start].strip():
            pieces.append((start + position, start + cut_start, kind, rule))
            position = cut_start
        pieces.append((start + position, start + cut_end, cut_kind, cut_rule))
        position = cut_end
    if text[position:].strip():
        pieces.append((start + position, start + len(text), kind, rule))
    return pieces


def tile(story: Story, pieces: list[list[Piece]]) -> tuple[Segment, ...]:
    """Segments that joined in order are the source: each reaches to the next one's start."""
    source = story.source
    flat: list[Piece] = []
    mark: int | None = None
    for number, (line, laid) in enumerate(zip(pieces, story.lines, strict=True)):
        if len(laid.text) == 1 and leads_item(story, number):
            mark = laid.start if mark is None else mark
            continue
        flat += line if mark is None else [(mark, *line[0][1:]), *line[1:]]
        mark = None
    if not flat:
        return (Segment(Kind.NAV, "story.blank", 0, len(source), source),) if source else ()
    starts = [piece[0] for piece in flat]
    sure, why = story.confidence, story.evidence
    told = [(sure.get(start, 1.0), why.get(start, "")) if sure else CERTAIN for start in starts]
    starts[0] = 0
    if story.offsets is not None:
        starts = [story.to_source(start) for start in starts]
        starts[0] = 0
    ends = [*starts[1:], len(source)]
    segments = tuple(
        [
            Segment(kind, rule, start, end, source[start:end], *how)
            for (_, _, kind, rule), start, end, how in zip(flat, starts, ends, told, strict=True)
            if start < end
        ]
    )
    return carve_markup(segments, story) if story.markup else segments


def leads_item(story: Story, number: int) -> bool:
    """Whether the line is a list mark that belongs to the item on the next line."""
    lines = story.lines
    if number + 1 >= len(lines):
        return False
    line, below = lines[number], lines[number + 1]
    return line.kind is not None and line.kind is below.kind and line.cuts is None and lone_mark(line.text) is not None


def carve_markup(segments: tuple[Segment, ...], story: Story) -> tuple[Segment, ...]:
    """Tags are stretches of their own."""
    carved: list[Segment] = []
    tags = iter([*story.markup, (len(story.source) + 1, 0)])
    tag = next(tags)
    source = story.source
    for segment in segments:
        position = segment.start
        while tag[0] < segment.end:
            start, end = max(tag[0], position), min(tag[1], segment.end)
            if position < start:
                carved.append(replace(segment, start=position, end=start, text=source[position:start]))
            if start < end:
                carved.append(Segment(Kind.NAV, "markup.tag", start, end, source[start:end]))
            position = max(position, end)
            if tag[1] > segment.end:
                break
            tag = next(tags)
        if position < segment.end:
            carved.append(replace(segment, start=position, text=source[position : segment.end]))
    return tuple(carved)


def paragraphs_of(story: Story, pieces: list[list[Piece]], kept: frozenset[Kind]) -> list[str]:
    """The paragraphs: what is left of each line, character references decoded, hard-wrapped rows joined."""
    decoded = story.decoded
    paragraphs = []
    for line in pieces:
        if len(line) == 1:
            start, end, kind, _ = line[0]
            if kind in kept:
                paragraphs.append(decoded[start:end])
            continue
        left = [decoded[start:end].strip() for start, end, kind, _ in line if kind in kept]
        if left:
            paragraphs.append(left[0] if len(left) == 1 else join(left))
    if story.wrapped or "\n" in "".join(paragraphs):
        paragraphs = [join_rows(paragraph) for paragraph in paragraphs]
    return [paragraph for paragraph in map(str.strip, paragraphs) if paragraph]


def join(parts: list[str]) -> str:
    joined = parts[0]
    for part in parts[1:]:
        joined += ("" if unspaced(joined[-1:]) or unspaced(part[:1]) or not joined or not part else " ") + part
    return joined


def join_rows(text: str) -> str:
    return unwrap.sub(lambda row: "" if unspaced(text[max(0, row.start() - 1)]) else " ", text) if "\n" in text else text
