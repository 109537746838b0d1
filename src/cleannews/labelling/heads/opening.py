"""The line where the body begins: its dateline, and what stands before the dateline on the same line."""

from __future__ import annotations

import re
from dataclasses import replace

from cleannews.knowledge.places.cities import is_city
from cleannews.labelling.bylines.grammar import byline_start
from cleannews.labelling.datelines.asia import from_portal
from cleannews.labelling.datelines.grammar import find_dateline
from cleannews.labelling.datelines.parts import NO_DAY, Found
from cleannews.labelling.titles import find_mark, label_title, list_mark, mark_before, note_version
from cleannews.segments import Kind
from cleannews.text.prose import LONGEST_TITLE, east_asian, ends_sentence, is_prose
from cleannews.text.story import Line, Story
from cleannews.times.time_lines import is_time_words, is_timestamp

__all__ = ["label_dateline", "story_title"]

DEEPEST = 16
LONGEST_PART = 48
SHORT_LEAD = 60
"""Open lines among which the dateline is looked for."""
MOST_PROSE = 4
"""Paragraphs of prose after which no dateline is expected any more."""
MOST_ABOVE = 2
"""Paragraphs of prose above a place without a date or a mark: more are the story, and the place opens an item of it.

In a script without capitals one is enough, as there every sentence may begin with a city and a dash.
"""

dash_last = re.compile(r"(?:^|\s)(?:--|[\N{EN DASH}\N{EM DASH}-])$").search
sentence_stop = re.compile(r"[.!?]\s+(?=[^\W\d_a-z])").finditer
attention = re.compile(r"\s*\((?:ATTN|EDS|Eds|ADV|For use)\b[^()]{0,300}\)\s*").search
picture_credit = re.compile(
    r"[。.！？]\s?[（(](?:[^（()）]{0,24}(?:照片?|[攝摄]|提供|供[圖图]|畫面)|(?:[圖图][/／：:]|[圖图]取自|翻攝)[^（()）]{1,30})[)）]$"
).search
picture = re.compile(r"\(사진|자료사진|사진=|/뉴스1 ⓒ|photo@").search


def label_dateline(story: Story) -> None:
    """Find the dateline with which the body begins, cut it off, and note its parts and its agency."""
    if "dateline.grammar" not in story.without and joined_dateline(story):
        return
    prose = 0
    for number, line in enumerate(story.open_lines()):
        if number >= DEEPEST or prose >= MOST_PROSE:
            return
        text = line.text
        if not text.isascii() and picture(text) and dateline_follows(story, line):
            continue
        deep = len(text) > 300 or number == 0 or prose == 0
        found = find_dateline(text, deep)
        if found is not None and "dateline.grammar" not in story.without:
            if leads_caption(found, line):
                line.label(Kind.CAPTION, "opening.shouted_caption")
                continue
            most = MOST_ABOVE if (found.place or "A")[0].isupper() else 1
            if prose < most or found.agency is not None or found.mark is not None or found.day != NO_DAY:
                cut_dateline(line, found)
                return
        if number == 0 and (late := late_place(text)):
            cut_dateline(line, late)
            return
        prose += is_prose(text)


def joined_dateline(story: Story) -> bool:
    """``Athens, Greece`` / ``CNN`` / `` \N{EM DASH} ``: a dateline that the page breaks into lines, as CNN's does; True when it was one."""
    lines = [line for _, line in zip(range(DEEPEST), story.open_lines(), strict=False)]
    for number, line in enumerate(lines[:-1]):
        text = line.text
        if len(text) > LONGEST_PART or not dash_last(text):
            continue
        following = lines[number + 1].text
        for first in reversed(range(max(0, number - 2), number + 1)):
            parts = lines[first : number + 1]
            if len(following) < SHORT_LEAD or any(len(part.text) > LONGEST_PART for part in parts):
                break
            joined = " ".join(part.text for part in parts) + " "
            found = find_dateline(joined + following)
            whole = found is not None and found.start == 0 and found.end == len(joined)
            if found is not None and whole and (found.place or (found.agency and first in (0, number - 2))):
                story.notes["dateline"] = (found, joined.rstrip())
                story.notes["dateline_line"] = lines[number + 1]
                if story.agency is None:
                    story.agency = found.agency
                for part in parts:
                    part.label(Kind.DATELINE, "dateline.grammar")
                return True
    return False


def dateline_follows(story: Story, line: Line) -> bool:
    """Whether a Korean caption with a dateline of its own stands above the story."""
    return any(find_dateline(other.text) is not None for other in story.lines[line.number + 1 : line.number + 4])


def leads_caption(found: Found, line: Line) -> bool:
    """``MENCARI KAPAL - Seorang nelayan ...``: words in capitals before a caption, where the paper's own dateline stands below."""
    return (
        found.start == 0
        and found.agency is None
        and found.mark is None
        and found.day == NO_DAY
        and not is_city(found.place or "")
        and any(from_portal(other.text) is not None for other in line.story.lines[line.number + 1 : line.number + 4])
    )


def late_place(text: str) -> Found | None:
    """``Standfirst. Wien/Mattersburg \N{EN DASH} Text``: Austrian papers run the standfirst into the dateline."""
    for match in sentence_stop(text, 0, 420):
        if not text[match.end()].isupper():
            continue
        found = find_dateline(text[match.end() : match.end() + 200])
        if found is not None and found.place and found.start == 0:
            return replace(found, start=match.end(), end=match.end() + found.end)
    return None


def cut_dateline(line: Line, found: Found) -> None:
    story = line.story
    if story.agency is None:
        story.agency = found.agency
    story.notes["dateline"] = (found, line.text[found.start : found.end])
    if not stands_last(line, found):
        story.notes["dateline_line"] = line
        if found.start:
            label_before(line, found.start)
    position = found.start
    for start, end in found.bylines:
        line.cut(position, start, Kind.DATELINE, "dateline.grammar")
        line.cut(start, end, Kind.BYLINE, "dateline.byline")
        position = end
    line.cut(position, found.end, Kind.DATELINE, "dateline.grammar")


def stands_last(line: Line, found: Found) -> bool:
    """Whether the body stands above the dateline: Korean notices of appointments and deaths print it last."""
    if line.text[found.end :].strip() and not line.text[found.end :].lstrip().startswith("\N{REFERENCE MARK}"):
        return False
    return bool(line.text[: found.start].strip()) or not any(other.is_open for other in line.story.lines[line.number + 1 :])


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
            label_before_note(line, start, match.start())
        line.cut(match.start(), match.end(), Kind.UPDATE_NOTE, "head.attention")
        start = match.end()
    if start < end:
        label_before_note(line, start, end)


def label_before_note(line: Line, start: int, end: int) -> None:
    """A slug parted from the title by the version mark that both carry: ``(2nd LD) ferry-refunds (2nd LD) Court orders ...``."""
    mark = find_mark(line.text, start, end)
    if mark is not None and not story_title(line.story):
        line.cut(start, mark.start(), Kind.SLUG, "head.slug")
        note_version(line.story, mark["mark"])
        line.cut(mark.start(), mark.end(), Kind.UPDATE_NOTE, "title.version_mark")
        start = mark.end()
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
        if east_asian(line.text) and not east_asian(rest):
            line.cut(start, stop, Kind.NAV, "head.player")
        elif is_timestamp(rest) or is_time_words(rest):
            line.cut(start, stop, Kind.TIMESTAMP, "head.time")
        elif picture_credit(rest):
            line.cut(start, stop, Kind.CAPTION, "head.caption")
        elif story_title(line.story) or len(rest) > LONGEST_TITLE or ends_sentence(rest) or east_asian(rest):
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
