"""What a line is, told by its neighbours: the last look, when each line has been looked at alone."""

from __future__ import annotations

import re
from itertools import pairwise
from operator import attrgetter

from cleannews.intake.story import Line, Story
from cleannews.labelling.galleries import settle_alternates, settle_galleries
from cleannews.labelling.prose import ends_sentence, is_prose
from cleannews.labelling.read_also import settle_read_also
from cleannews.labelling.related_lists import (
    MOST_ITEMS,
    list_mark,
    settle_dashes,
    settle_foot,
    settle_lists,
    settle_marks,
    settle_shouted,
)
from cleannews.labelling.second_stories import closes, settle_below_end, settle_second_story
from cleannews.labelling.signed_lines import writers_of
from cleannews.labelling.teasers import settle_teasers
from cleannews.labelling.timestamps import is_moment
from cleannews.labelling.titles import squash
from cleannews.segments import Kind

__all__ = ["settle"]

HEADING = 60
POINTERS = "\N{BLACK UP-POINTING TRIANGLE}\N{BLACK DOWN-POINTING TRIANGLE}\N{WHITE UP-POINTING TRIANGLE} "
"""What points from a caption to its picture."""
LAST_PICTURE = 40
"""Lines of a page among which its first picture stands, and an alternative text that repeats the caption."""
MOST_CLAUSES = 3
"""Paragraphs of a disclaimer that no rule knows, between its heading and one that is known."""
SHORT_HEADING = 40
LONGEST_CROSSHEAD = 80
LEAST_MOMENT, LONGEST_MOMENT = 12, 60
LONGEST_CLOCK, FEWEST_CLOCKS = 12, 3
is_clock = re.compile(r"(?:(?:kl|kl\.|klo|um) )?[0-2]?\d[:.][0-5]\d(?: (?:Uhr|h|uur))?").fullmatch
MOST_BELOW = 60
"""Lines below a heading among which two paragraphs are looked for."""

name_in_brackets = re.compile(r"[.!?]\s?\([A-Z][\w /.-]{1,40}\)$").search
SIGN = "/뉴스1 ⓒ"
PICTURED = ("사진", "photo@", "/뉴스1")
korean_caption = re.compile(
    r"[\[(][^\[\]()\n]{1,30}=[^\[\]()\n]{2,20}[\])][^\n]{0,600}(?:사진=|photo@|자료사진)|[^\n]{10,400}\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?/뉴스1 ⓒ"
).match


def settle(story: Story) -> None:
    """Label by its neighbours what no rule has labelled."""
    lines = story.lines
    kinds = {line.kind for line in lines}
    if kinds <= {None} and not any(line.cuts for line in lines):
        settle_dashes(lines)
        settle_copies(lines)
        return
    if Kind.END in kinds or any(map(closes, lines)):
        settle_below_end(story)
    settle_second_story(story)
    if Kind.RELATED in kinds:
        settle_read_also(lines)
        settle_lists(lines)
    if Kind.RELATED in kinds or Kind.CREDIT in kinds:
        settle_foot(lines)
    settle_dashes(lines)
    if Kind.CAPTION in kinds:
        settle_galleries(lines)
    settle_copies(lines)
    if Kind.RELATED in kinds or Kind.PROMO in kinds:
        settle_shouted(lines)
    settle_marks(lines)
    settle_teasers(lines)
    settle_moments(lines)
    settle_alternates(lines)
    settle_captions(story)
    if Kind.CONTACT in kinds:
        settle_contacts(lines)
    if Kind.DISCLAIMER in kinds:
        settle_disclaimers(lines)
    if Kind.KEYWORDS in kinds:
        settle_tags(lines)
    if Kind.BYLINE in kinds:
        settle_bios(lines)
    settle_subheads(lines)


def settle_tags(lines: list[Line]) -> None:
    """Below "Filed Under:" at the foot, where no prose follows, stand the tags, one a line."""
    for heading in lines:
        if heading.kind is not Kind.KEYWORDS or not heading.rule.endswith(".heading"):
            continue
        below = [line for line in lines[heading.number + 1 :] if line.is_open]
        if any(is_prose(line.rest) or ends_sentence(line.rest) for line in below):
            continue
        for line in below:
            if line.number > heading.number + MOST_ITEMS or len(line.text) > SHORT_HEADING:
                break
            line.label(Kind.KEYWORDS, "neighbours.tag")


def settle_bios(lines: list[Line]) -> None:
    """The name above "Ann Poe is a reporter for ..." belongs to it, and so does the name alone of a byline above."""
    written = writers_of(lines)
    for line in lines:
        if line.is_open and len(line.text) < SHORT_HEADING and " " in line.text and squash(line.text) in written:
            line.label(Kind.BYLINE, "byline.name_alone")
    for line, below in pairwise(lines):
        named = below.kind is Kind.BYLINE and line.is_open and len(line.text) < SHORT_HEADING
        if named and below.text.startswith(line.text + " "):
            line.label(Kind.BYLINE, "neighbours.bio_name")


def settle_moments(lines: list[Line]) -> None:
    """``20.10.2031 · 10:51 Uhr`` below the text, or between two, is a time line."""
    for line in lines:
        if line.kind is None and LEAST_MOMENT <= len(line.text) <= LONGEST_MOMENT and is_moment(line.text):
            line.label(Kind.TIMESTAMP, "neighbours.moment")
    clocks = [line for line in lines if line.kind is None and len(line.text) <= LONGEST_CLOCK and is_clock(line.text)]
    told = sum(1 for line in clocks if line.number + 1 < len(lines) and ends_sentence(lines[line.number + 1].text))
    # A page that reports live; a line "21:15" alone may be a score, and a programme has titles below its hours.
    if len(clocks) >= FEWEST_CLOCKS and told * 2 > len(clocks):
        for line in clocks:
            line.label(Kind.TIMESTAMP, "neighbours.clock")


def settle_captions(story: Story) -> None:
    """A Korean picture's caption carries a dateline of its own: ``[서울=뉴시스] ... (사진=...)``."""
    if story.text.isascii() or not any(mark in story.text for mark in PICTURED):
        return
    opening = story.notes.get("dateline_line")
    for line in story.lines:
        text = line.text
        if (
            line.kind is None
            and (text[:1] in ("[", "(") or SIGN in text)
            and line is not opening
            and korean_caption(text)
        ):
            others = any(other.is_open and other is not line and is_prose(other.text) for other in story.lines)
            if others and line.label(Kind.CAPTION, "neighbours.korean_caption"):
                line.cuts, line.low, line.high = None, 0, len(line.text)


def settle_contacts(lines: list[Line]) -> None:
    """Below "Media Contact" at a release's end: names, firms and numbers, one a line."""
    for line in lines[-MOST_ITEMS:]:
        below = lines[line.number + 1 :]
        heads = line.kind is Kind.CONTACT and len(line.text) < SHORT_HEADING and 0 < len(below) <= MOST_ITEMS
        if heads and all(
            not other.is_open or (len(other.text) < HEADING and not is_prose(other.text)) for other in below
        ):
            for other in filter(attrgetter("is_open"), below):
                other.label(Kind.CONTACT, "neighbours.contact_block")


def settle_disclaimers(lines: list[Line]) -> None:
    """Paragraphs between a heading "Cautionary Notes" and a paragraph that is known for a disclaimer belong to it."""
    heading = -1
    for line in lines:
        if line.kind is not Kind.DISCLAIMER:
            continue
        if 0 <= heading < line.number - 1 <= heading + MOST_CLAUSES:
            for between in filter(attrgetter("is_open"), lines[heading + 1 : line.number]):
                between.label(Kind.DISCLAIMER, "neighbours.disclaimer")
        heading = line.number if len(line.text) < HEADING else -1


def settle_subheads(lines: list[Line]) -> None:
    """A short line without a stop between two paragraphs is a crosshead; it stays in the body."""
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        is_between = above.is_open and line.is_open and below.is_open and is_crosshead(line.text)
        if is_between and is_prose(above.text) and is_prose(below.text):
            line.label(Kind.SUBHEAD, "neighbours.crosshead")


def is_crosshead(text: str) -> bool:
    return (
        len(text) <= LONGEST_CROSSHEAD
        and text.count(" ") < 12
        and text[-1] not in ".,;:!\N{HORIZONTAL ELLIPSIS}"
        and not list_mark(text)
        and not text[0].islower()
    )


def settle_copies(lines: list[Line]) -> None:
    """A caption printed twice is a caption both times; so is a line above the body that is printed twice with a picture's credit."""
    for above, line in pairwise(lines):
        if line.text.lstrip(POINTERS) != above.text.lstrip(POINTERS):
            continue
        if above.kind is Kind.CAPTION and line.is_open:
            line.label(Kind.CAPTION, "neighbours.copy")
        elif line.kind is Kind.CAPTION and above.is_open:
            above.label(Kind.CAPTION, "neighbours.copy")
        elif line.number <= LAST_PICTURE and above.is_open and line.is_open and is_credited(line):
            above.label(Kind.CAPTION, "neighbours.doubled_caption")
            line.label(Kind.CAPTION, "neighbours.doubled_caption")


def is_credited(line: Line) -> bool:
    """Whether a picture's credit was cut off the line's end, or a name in brackets stands there behind the sentence."""
    cuts = line.cuts
    return bool(cuts and cuts[-1][2] is Kind.CAPTION and cuts[-1][1] >= len(line.text)) or bool(
        name_in_brackets(line.text)
    )
