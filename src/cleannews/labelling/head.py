"""The head of a story: title, deck, bylines, time lines, and the dateline where the body begins."""

from __future__ import annotations

import re

from cleannews.intake.story import Line, Story
from cleannews.knowledge.agencies import recognise
from cleannews.labelling.above_body import label_caption, label_doubled
from cleannews.labelling.around_head import label_below_standfirst, label_bullet_menu
from cleannews.labelling.byline import is_byline, is_desk_line
from cleannews.labelling.byline_words import is_paper, only_roles
from cleannews.labelling.cities import is_city
from cleannews.labelling.name_lines import is_listed, is_name_line
from cleannews.labelling.opening import story_title
from cleannews.labelling.prose import LONGEST_TITLE, east_asian, ends_sentence, is_prose
from cleannews.labelling.signed_lines import (
    is_agency_by_time,
    is_name_below,
    is_role,
    is_signature,
    label_signed,
    label_signed_time,
)
from cleannews.labelling.timestamps import is_stamp, is_timestamp
from cleannews.labelling.titles import label_title, list_mark, mark_before, same_title
from cleannews.segments import Kind

__all__ = ["label_head"]

SHORT_NOTE = 60
LONGEST_WIDE_TAG = 10
"""Letters of a subject code in a script without blanks, where a headline has twenty."""
LONGEST_SIGNED = 100
AROUND = (Kind.NAV, Kind.KEYWORDS, Kind.TIMESTAMP, Kind.SLUG, Kind.PROMO, Kind.AD, Kind.BYLINE)
"""What may stand above a title."""
FEWEST_WORDS = 4
"""Words of a title below a section's name."""
FEED_MARKS = "^<= "
is_clock = re.compile(r"(?:kl(?:o|\.|ukkan)? ?)?[0-2]?\d[:.][0-5]\d(?: (?:Uhr|uur|h))?").fullmatch
pictured = re.compile(
    r"(?:VIDEO|FOTO|FOTOS|VÍDEO|VIDEÓ|FOTÓ|FOTÓK|ФОТО|ВИДЕО|ВІДЕО|ΒΙΝΤΕΟ|ΦΩΤΟ)(?:(?:,\s|\s?[+/&]\s?|\s[^\W\d_]{1,3}\s)(?:VIDEO|FOTO|ФОТО|ВИДЕО|ВІДЕО))?:?\s(?=(?:\S+\s){4})(?=[^/\N{COPYRIGHT SIGN}]{20,180}$)(?=.{0,60}\s[^\W\d_A-ZÀ-ÞА-Я]{4})"
).match
"""A title that says that pictures follow: at least five words, one of them a small one, and no credit's stroke."""
bullet = re.compile(r"[*\N{BULLET}\N{BLACK SQUARE}\N{WHITE BULLET}\N{MIDDLE DOT}\N{BLACK UP-POINTING TRIANGLE}]").match


def label_head(story: Story) -> None:
    """Label the open lines above the body: title, deck, bylines, time lines, repetitions of the title."""
    dateline = story.notes.get("dateline_line")
    start = first_of_body(story, dateline if isinstance(dateline, Line) else None)
    if start == 0 and dateline is None:
        label_stub(story)
    label_bullet_menu(story, start)
    above = [line for line in story.lines[:start] if line.is_open]
    if is_tag_list(above) and dateline is not None:
        for line in above:
            line.label(Kind.KEYWORDS, "head.tags")
        return
    rest = [line for line in above if not label_fact(line) and not label_bracket(line, dateline is not None)]
    rest = [line for line in rest if not label_caption(line)]
    if not story_title(story):
        rest = label_doubled(rest)
    if not story_title(story):
        label_pictured(story, start)
    if rest and not story_title(story):
        if may_be_title(rest, story, start):
            rest = label_first(rest)
        elif (
            dateline is not None
            and len(rest) == 2
            and len(rest[0].text) < SHORT_NOTE
            and may_be_title(rest[1:], story, start)
        ):
            label_title(rest.pop(), "head.title")
    label_decks(rest, story, start, dateline is not None)
    label_repeated_lead(story, start)
    label_below_standfirst(story, start)
    for line in story.lines[: start + 1]:
        if line.cuts and line.is_open:
            cut_doubled_credit(line)


def label_decks(lines: list[Line], story: Story, start: int, dated: bool) -> None:
    """What is left above a dateline, or above the signature, is the title again or the deck."""
    title = story_title(story)
    for line in lines:
        if title and same_title(title, line.rest):
            line.label(Kind.NAV, "title.repeated")
        elif (dated and len(line.text) < 500 and not bullet(line.text)) or (
            title
            and line.number + 1 < start
            and story.lines[line.number + 1].kind in (Kind.BYLINE, Kind.TIMESTAMP)
            and not bullet(line.text)
        ):
            line.label(Kind.DECK, "head.deck")


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


def label_stub(story: Story) -> None:
    """An urgent note is a headline and nothing else: ``(URGENT) Ferry scrapes breakwater``, then the end mark."""
    lines = [line for line in story.lines if line.is_open]
    if len(lines) == 1 and mark_before(lines[0].text) and not ends_sentence(lines[0].text):
        label_title(lines[0], "head.stub")


def first_of_body(story: Story, dateline: Line | None) -> int:
    if dateline is not None:
        return dateline.number
    for line in story.lines:
        if line.is_open and is_prose(line.rest) and not is_byline(line.text):
            return line.number
    return 0


def label_bracket(line: Line, dated: bool) -> bool:
    """A line above the dateline that is one bracket is a note of the desk: ``(aktualizacja)``, ``(Rettifica il numero)``."""
    text = line.text
    return (
        dated
        and text[0] == "("
        and text[-1] == ")"
        and "(" not in text[1:]
        and line.label(Kind.UPDATE_NOTE, "head.note_in_brackets")
    )


def is_tag_list(lines: list[Line]) -> bool:
    """Nine lines of one word each above a dateline are the feed's subject codes."""
    return len(lines) >= 4 and all(
        len(line.text) < (LONGEST_WIDE_TAG if east_asian(line.text) else 32) and line.text.count(" ") < 3
        for line in lines
    )


def label_fact(line: Line) -> bool:
    """Label a byline, a role under it, a time line; False when the line is something else."""
    mark = list_mark(line.text)
    text = (line.text[mark.end() :] if mark else line.text).strip(FEED_MARKS)
    above = line.story.lines[line.number - 1] if line.number else None
    if len(text) <= LONGEST_SIGNED and mark is None and any(map(str.isdigit, text)) and label_signed_time(line):
        return True
    if is_byline(text):
        return line.label(Kind.BYLINE, "byline.introduced")
    if label_signed(line):
        return True
    if is_name_below(line):
        return line.label(Kind.BYLINE, "byline.name_alone")
    if above is not None and above.kind is Kind.BYLINE and is_paper(text):
        return line.label(Kind.CREDIT, "byline.paper")
    if is_timestamp(text) or (is_clock(text) and stands_alone(line)) or is_stamp(text, line.number == 0):
        return line.label(Kind.TIMESTAMP, "head.time")
    if is_city(text.partition(",")[0]) and is_timestamp(text.partition(",")[2].strip()):
        return line.label(Kind.TIMESTAMP, "head.time")  # "São Paulo, sábado, 20 de junho de 2031"
    if is_agency_by_time(line):
        return line.label(Kind.CREDIT, "head.agency")
    if is_desk_line(text):
        return line.label(Kind.BYLINE, "byline.desk")
    if line.number and (is_name_line(text) or is_signature(line)) and not is_listed(line):
        return line.label(Kind.BYLINE, "byline.name_line")
    if above is not None and above.kind is Kind.CREDIT and is_city(text):
        return line.label(Kind.BYLINE, "byline.role")  # "REDACCIÓN", below it "Santiago"
    if (
        above is not None
        and above.kind is Kind.BYLINE
        and len(text) < 60
        and (recognise(text) or is_city(text) or is_role(text) or only_roles(" ".join(text.casefold().split()[-2:])))
    ):
        return line.label(Kind.BYLINE, "byline.role")
    if text.strip("-*_=# |0123456789.,\N{EM DASH}\N{EN DASH}\N{BULLET}\N{MIDDLE DOT}") == "":
        return line.label(Kind.NAV, "head.rule")
    return False


def stands_alone(line: Line) -> bool:
    """Whether no other line is a clock time: several are the hours of a programme."""
    return not any(other is not line and is_clock(other.text) for other in line.story.lines)


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
    ) or (len(lines) > 1 and is_section(first, lines[1])):
        first.label(Kind.KEYWORDS, "head.section")
        lines = lines[1:]
    label_title(lines[0], "head.title")
    return lines[1:]


def label_pictured(story: Story, start: int) -> None:
    """``VIDEO: Ice drifts down the river`` is the title, though a picture's note opens alike, where no line stands above."""
    first = next((line for line in story.lines[: max(start, 1)] if line.kind not in AROUND), None)
    if first is not None and first.kind is Kind.CAPTION and not first.cuts and pictured(first.text):
        label_title(first, "head.title")


def is_section(line: Line, below: Line) -> bool:
    """Whether a word alone stands right above a title of several: ``Vatikan``, ``Erlent``, ``Panorama``."""
    return (
        line.rest.isalpha()
        and below.number == line.number + 1
        and below.rest.count(" ") + 1 >= FEWEST_WORDS
        and len(below.rest) < LONGEST_TITLE
        and not ends_sentence(below.rest)
        and not bullet(below.rest)
        and below.rest[:1].isupper()
    )


def label_repeated_lead(story: Story, start: int) -> None:
    """Feeds print the abstract above the text that begins with it: the first copy is the deck."""
    body = [line for line in story.lines[start : start + 4] if line.is_open]
    if len(body) > 2 and body[0].rest == body[1].rest:
        body[0].label(Kind.DECK, "head.abstract")
