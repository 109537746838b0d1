"""The head of a story: title, deck, bylines, time lines, and the dateline where the body begins."""

from __future__ import annotations

import re
from dataclasses import replace

from cleannews.agencies import recognise
from cleannews.intake.story import Line, Story
from cleannews.labelling.byline import byline_start, is_byline, only_roles
from cleannews.labelling.dateline import find_dateline
from cleannews.labelling.dateline_parts import Found
from cleannews.labelling.timestamps import is_time_words, is_timestamp
from cleannews.labelling.titles import label_title, list_mark, mark_before, note_version, same_title
from cleannews.segments import Kind

__all__ = ["is_prose", "label_dateline", "label_head"]

DEEPEST = 16
"""Open lines among which the dateline is looked for."""
MOST_PROSE = 4
"""Paragraphs of prose after which no dateline is expected any more."""
LONGEST_TITLE = 220
PROSE = 110
SHORT_PROSE = 50

ends_sentence = re.compile(
    r"""[.!?\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}\N{DEVANAGARI DANDA}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{ARABIC QUESTION MARK}]["'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK})\]\N{RIGHT CORNER BRACKET}\N{FULLWIDTH RIGHT PARENTHESIS}]{0,3}$"""
).search
sentence_stop = re.compile(r"[.!?]\s+(?=[^\W\d_a-z])").finditer
bullet = re.compile(r"[*\N{BULLET}\N{BLACK SQUARE}\N{WHITE BULLET}\N{MIDDLE DOT}\N{BLACK UP-POINTING TRIANGLE}]").match
attention = re.compile(r"\s*\((?:ATTN|EDS|Eds|ADV|For use)\b[^()]{0,300}\)\s*").search
has_han = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]").search


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph of sentences, not a title or an item of a list.

    >>> is_prose("Rain falls in the north"), is_prose("Rain fell in the north on Friday, the weather office said.")
    (False, True)
    """
    size = len(text)
    if size >= PROSE * 2:
        return True
    if has_han(text):
        return (size > 40 and bool(ends_sentence(text))) or size > 90
    return bool(ends_sentence(text)) and size >= SHORT_PROSE and " " in text


def label_dateline(story: Story) -> None:
    """Find the dateline with which the body begins, cut it off, and note its parts and its agency."""
    prose = 0
    for number, line in enumerate(story.open_lines()):
        if number >= DEEPEST or prose >= MOST_PROSE:
            return
        text = line.text
        deep = len(text) > 300 or number == 0 or prose == 0
        found = find_dateline(text, deep)
        if found is not None and "dateline.grammar" not in story.without:
            cut_dateline(line, found)
            return
        if number == 0 and (late := late_place(text)) and signed_by_apa(story):
            cut_dateline(line, late)
            return
        prose += is_prose(text)


def late_place(text: str) -> Found | None:
    """``Standfirst. Wien/Mattersburg \N{EN DASH} Text``: Austrian papers run the standfirst into the dateline."""
    for match in sentence_stop(text, 0, 420):
        found = find_dateline(text[match.end() : match.end() + 200])
        if found is not None and found.place and found.start == 0:
            return replace(found, start=match.end(), end=match.end() + found.end)
    return None


def signed_by_apa(story: Story) -> bool:
    return any("APA" in line.text for line in story.lines[-2:])


def cut_dateline(line: Line, found: Found) -> None:
    story = line.story
    if story.agency is None:
        story.agency = found.agency
    story.notes["dateline"] = (found, line.text[found.start : found.end])
    story.notes["dateline_line"] = line
    if found.start:
        label_before(line, found.start)
    position = found.start
    for start, end in found.bylines:
        line.cut(position, start, Kind.DATELINE, "dateline.grammar")
        line.cut(start, end, Kind.BYLINE, "dateline.byline")
        position = end
    line.cut(position, found.end, Kind.DATELINE, "dateline.grammar")


def label_before(line: Line, end: int) -> None:
    """Label what stands before the dateline on its line: slug, title, notes, byline, or the deck."""
    text = line.text
    start = cut_notes(line, end)
    title = story_title(line.story) or title_above(line, text[start:end])
    at = text.find(title, start, end) if title else -1
    if at >= 0:
        line.cut(start, at, Kind.SLUG, "head.slug")
        line.cut(at, at + len(title), Kind.NAV, "title.repeated")
        start = cut_notes(line, end)
    while match := attention(text, start, end):
        if match.start() > start:
            label_middle(line, start, match.start())
        line.cut(match.start(), match.end(), Kind.UPDATE_NOTE, "head.attention")
        start = match.end()
    if start < end:
        label_middle(line, start, end)


def title_above(line: Line, before: str) -> str:
    """The short line above that stands again in front of the dateline is the title."""
    for above in line.story.lines[: line.number]:
        mark = mark_before(above.text) if above.is_open else None
        text = above.text[mark.end() :] if mark else above.text
        if above.is_open and 12 < len(text) < LONGEST_TITLE and text in before:
            label_title(above, "head.title")
            return text
    return ""


def cut_notes(line: Line, end: int) -> int:
    """Cut the version marks at the rest's start; where the rest begins afterwards."""
    while (match := mark_before(line.text, line.low, end)) and match.end() > line.low:
        note_version(line.story, match["mark"])
        if not line.cut(line.low, match.end(), Kind.UPDATE_NOTE, "title.version_mark"):
            break
    return line.low


def label_middle(line: Line, start: int, end: int) -> None:
    """A byline at the end, and before it the title (if the story has none yet) or the deck."""
    piece = line.text[start:end]
    at = byline_start(piece)
    before = piece if at is None else piece[:at]
    stop = start + len(before)
    if before.strip():
        rest = before.strip()
        if has_han(line.text) and not has_han(rest):
            line.cut(start, stop, Kind.NAV, "head.player")
        elif is_timestamp(rest) or is_time_words(rest):
            line.cut(start, stop, Kind.TIMESTAMP, "head.time")
        elif story_title(line.story) or len(rest) > LONGEST_TITLE or ends_sentence(rest) or has_han(rest):
            line.cut(start, stop, Kind.DECK, "head.deck")
        elif line.cut(start, stop, Kind.HEADLINE, "head.title"):
            line.story.notes["title_text"] = rest
    if at is not None:
        line.cut(start + at, end, Kind.BYLINE, "byline.introduced")


def story_title(story: Story) -> str:
    title = story.notes.get("title")
    if isinstance(title, Line):
        rest = title.rest
        mark = list_mark(rest)
        return rest[mark.end() :] if mark else rest
    return str(story.notes.get("title_text", ""))


def label_head(story: Story) -> None:
    """Label the open lines above the body: title, deck, bylines, time lines, repetitions of the title."""
    dateline = story.notes.get("dateline_line")
    start = first_of_body(story, dateline if isinstance(dateline, Line) else None)
    above = [line for line in story.lines[:start] if line.is_open]
    if is_tag_list(above) and dateline is not None:
        for line in above:
            line.label(Kind.KEYWORDS, "head.tags")
        return
    rest = [line for line in above if not label_fact(line)]
    if rest and not story_title(story) and may_be_title(rest, story, start):
        rest = label_first(rest)
    title = story_title(story)
    for line in rest:
        if title and same_title(title, line.rest):
            line.label(Kind.NAV, "title.repeated")
        elif (dateline is not None and len(line.text) < 500 and not bullet(line.text)) or (
            title
            and line.number + 1 < start
            and story.lines[line.number + 1].kind in (Kind.BYLINE, Kind.TIMESTAMP)
            and not bullet(line.text)
        ):
            line.label(Kind.DECK, "head.deck")
    label_repeated_lead(story, start)
    for line in story.lines[: start + 1]:
        if line.cuts and line.is_open:
            cut_doubled_credit(line)


def cut_doubled_credit(line: Line) -> None:
    """``Ann Poe / Agency Ann Poe / Agency Text``: under a picture taken out, its credit is printed twice."""
    rest = line.rest
    slash = rest.find("/", 0, 90)
    if slash < 0:
        return
    name = rest[:12]
    again = rest.find(name, 12, 110)
    if again > slash and rest[again : again + again - 1].rstrip() == rest[:again].rstrip():
        line.cut(line.low, line.low + again + len(rest[:again].rstrip()), Kind.CAPTION, "head.doubled_credit")


def first_of_body(story: Story, dateline: Line | None) -> int:
    if dateline is not None:
        return dateline.number
    for line in story.lines:
        if line.is_open and is_prose(line.rest) and not is_byline(line.text):
            return line.number
    return 0


def is_tag_list(lines: list[Line]) -> bool:
    """Nine lines of one word each above a dateline are the feed's subject codes."""
    return len(lines) >= 4 and all(len(line.text) < 32 and line.text.count(" ") < 3 for line in lines)


def label_fact(line: Line) -> bool:
    """Label a byline, a role under it, a time line; False when the line is something else."""
    mark = list_mark(line.text)
    text = line.text[mark.end() :] if mark else line.text
    above = line.story.lines[line.number - 1] if line.number else None
    if is_byline(text):
        return line.label(Kind.BYLINE, "byline.introduced")
    if is_timestamp(text):
        return line.label(Kind.TIMESTAMP, "head.time")
    if (
        above is not None
        and above.kind is Kind.BYLINE
        and len(text) < 60
        and (recognise(text) or only_roles(" ".join(text.casefold().split()[-2:])))
    ):
        return line.label(Kind.BYLINE, "byline.role")
    if text.strip("-*_=# ") == "":
        return line.label(Kind.NAV, "head.rule")
    return False


def may_be_title(lines: list[Line], story: Story, start: int) -> bool:
    """Whether the first open line above the body is its title: short, no sentence, with a body below."""
    text = lines[0].rest
    if len(text) > LONGEST_TITLE or bullet(text) or text[:1].islower() or text.endswith((":", ",", ";")):
        return False
    if (
        ends_sentence(text)
        and text.endswith((".", "\N{IDEOGRAPHIC FULL STOP}"))
        and not text.endswith(("...", "U.S.", "U.K.", "U.N.", "D.C."))
    ):
        return False
    return lines[0].number < start <= len(story.lines) - 1 and len(text) > 3


def label_first(lines: list[Line]) -> list[Line]:
    """The title, perhaps below a section's name; the lines that are left."""
    first = lines[0]
    words = first.rest.split()
    if (
        len(lines) > 1
        and len(words) <= 2
        and first.rest.isupper()
        and not lines[1].rest.isupper()
        and len(lines[1].rest) < LONGEST_TITLE
    ):
        first.label(Kind.KEYWORDS, "head.section")
        lines = lines[1:]
    label_title(lines[0], "head.title")
    return lines[1:]


def label_repeated_lead(story: Story, start: int) -> None:
    """Feeds print the abstract above the text that begins with it: the first copy is the deck."""
    body = [line for line in story.lines[start : start + 4] if line.is_open]
    if len(body) > 2 and body[0].rest == body[1].rest:
        body[0].label(Kind.DECK, "head.abstract")
