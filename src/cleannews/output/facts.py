"""What the labelled stretches say: title, dateline, authors, dates, agency, language."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from cleannews.agencies import AGENCIES, Agency, recognise
from cleannews.intake.story import Story
from cleannews.labelling.byline import names_in, only_roles
from cleannews.labelling.dateline_parts import Found
from cleannews.labelling.timestamps import is_update, read_time
from cleannews.labelling.titles import mark_before, note_take, note_version
from cleannews.output.article import Dateline
from cleannews.output.compose import Piece
from cleannews.output.language import language_of
from cleannews.output.marks import slug_version, title_marks
from cleannews.segments import Kind

__all__ = ["read_facts"]

AHEAD = 31
"""Days by which a dateline may lie behind the publication: embargoed and syndicated copy, never half a year."""
LONGEST_CREDIT = 220
"""Longer terms name other agencies too."""

TITLE_EDGE = " \t\r\n-=*#>+\N{BULLET}\N{EN DASH}\N{EM DASH}\xa0\ufeff<^"
split_words = re.compile(r"\s*[,;|#\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}]\s*").split
words_of = re.compile(r"[^\W\d_][\w.&' -]{1,40}").findall
contributed = re.compile(
    r"(?i:contribut|inputs?\b|with files|additional|informaç|informaci|informazion|material|mitarbeit|unter mitwirkung|staff|agenc)"
).search
by_report_of = re.compile(
    r"به گزارش (?:خبرنگار |خبرگزاری |گروه \S+ )?(?:خبرگزاری )?(?P<mark>[\u0620-\u06ff]{3,8})"
).search
of_bio = re.compile(
    r"(?:Editor[\\'\N{RIGHT SINGLE QUOTATION MARK}s]{1,3} note:\s*)?(?P<name>(?:[A-Z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]{0,20}\s){2,4})(?:is|was|writes|covers)\s"
).match
blanks = re.compile(r"\s+")
before_value = re.compile(
    r"^(?:compan(?:y|ies) in this story|tags?|keywords?|topics?|section|subject|关键词|标签|키워드)\s?[:\N{FULLWIDTH COLON}]\s*",
    re.IGNORECASE,
)


def read_facts(story: Story, pieces: list[list[Piece]], paragraphs: list[str]) -> dict[str, Any]:
    """The article's fields, as far as the text tells them."""
    by_kind: dict[Kind, list[str]] = {}
    for line in pieces:
        for start, end, kind, _ in line:
            if kind is not Kind.BODY:
                by_kind.setdefault(kind, []).append(story.decoded[start:end])
    facts: dict[str, Any] = {}
    agency = agency_of(story, by_kind)
    if agency is not None:
        facts["agency"] = agency.name
    elif (mark := unknown_mark(story)) is not None:
        facts["agency"] = mark
    if titles := by_kind.get(Kind.HEADLINE):
        facts["title"] = without_marks(tidy(titles[0]).strip(TITLE_EDGE), story) or None
    if decks := by_kind.get(Kind.DECK):
        facts["subtitle"] = " ".join(tidy(deck) for deck in decks) or None
    if bylines := by_kind.get(Kind.BYLINE):
        facts["authors"] = authors_of(bylines)
    if words := by_kind.get(Kind.KEYWORDS):
        facts["keywords"] = keywords_of(words)
    read_times(story, by_kind, agency, facts)
    if "dateline" in story.notes:
        facts["dateline"] = dateline_of(story, facts.get("published"), agency)
    facts["language"] = language_of(paragraphs or [facts.get("title") or ""], agency)
    for note in by_kind.get(Kind.UPDATE_NOTE, ()):
        if found := mark_before(note):
            note_version(story, found["mark"])
    for slug in by_kind.get(Kind.SLUG, ()):
        note_take(story, slug_version(slug))
    facts["version"] = story.notes.get("version", 0)
    return facts


def unknown_mark(story: Story) -> str | None:
    """The agency as its dateline prints it, where no page knows it."""
    return noted_dateline(story)[0].mark if "dateline" in story.notes else None


def without_marks(title: str, story: Story) -> str:
    """The title behind ``CORRECTED-UPDATE 2-``, which says that this is the second later version, and corrected."""
    marks = title_marks(title)
    note_take(story, marks.version)
    story.notes["marked"] = marks.flags
    return marks.title


def tidy(text: str) -> str:
    return blanks.sub(" ", text).strip()


def authors_of(bylines: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for byline in bylines for name in names_in(name_in_bio(tidy(byline)))))


def name_in_bio(byline: str) -> str:
    """``Editor's note: Jane Roe is a professor of ...`` names Jane Roe."""
    match = of_bio(byline)
    return match["name"] if match else byline


def keywords_of(lines: list[str]) -> tuple[str, ...]:
    words = [
        word.strip(" \t\r\n'\"[]()*.") for line in lines for word in split_words(before_value.sub("", line.strip()))
    ]
    return tuple(dict.fromkeys(word for word in words if word))


def read_times(story: Story, by_kind: dict[Kind, list[str]], agency: Agency | None, facts: dict[str, Any]) -> None:
    zone = agency.zone if agency is not None else None
    for line in by_kind.get(Kind.TIMESTAMP, ()):
        moment = read_time(line, zone)
        if moment is None:
            continue
        field = "updated" if is_update(line.strip("* ")) and not is_crawl(line) else "published"
        if is_crawl(line):
            continue
        facts.setdefault(field, moment)
    if "published" not in facts:
        read_signed_time(story, zone, facts)
    if "published" not in facts:
        read_credited_time(by_kind.get(Kind.CREDIT, []), zone, facts)
    if story.published is not None:
        facts["published"] = story.published


def read_signed_time(story: Story, zone: dt.tzinfo | None, facts: dict[str, Any]) -> None:
    """``(APA, 12.3.2016)``: a sign-off may be the only thing that says when."""
    for line in story.lines[-4:]:
        for start, end, kind, _ in [*(line.cuts or ()), (line.low, line.high, line.kind, "")]:
            if kind is Kind.END and (moment := read_time(line.text[start:end])):
                facts["published"] = moment.replace(tzinfo=zone) if moment.tzinfo is None else moment
                return


def read_credited_time(lines: list[str], zone: dt.tzinfo | None, facts: dict[str, Any]) -> None:
    """``This report was first published Oct. 25, 2031.``, ``Source: Xinhua| 2031-11-24 18:06:31``."""
    for text in lines:
        if ("ublished" in text or "|" in text) and (moment := read_time(text)):
            facts["published"] = moment.replace(tzinfo=zone) if moment.tzinfo is None else moment
            return


def is_crawl(line: str) -> bool:
    return line.lstrip("* ").casefold().startswith(("crawled", "scraped", "fetched", "retrieved"))


def agency_of(story: Story, by_kind: dict[Kind, list[str]]) -> Agency | None:
    """Whose copy it is: by the dateline and sign-off, else by copyright, credit or the desk's own address."""
    if story.agency is not None:
        return story.agency
    for kind in (Kind.DATELINE, Kind.END, Kind.COPYRIGHT, Kind.CREDIT, Kind.BYLINE, Kind.TIMESTAMP, Kind.SLUG):
        for text in by_kind.get(kind, ()):
            if (kind is Kind.CREDIT and shares_credit(text)) or len(text) > LONGEST_CREDIT:
                continue
            for words in words_of(text):
                if (found := named_in(words)) and not (kind is Kind.BYLINE and is_first_name(words)):
                    return found
    mail = story.notes.get("mail_agency")
    return mail if isinstance(mail, Agency) else attributed(story)


def attributed(story: Story) -> Agency | None:
    """Persian and Arabic republishers name the agency in the second sentence: ``به گزارش ایرنا، ...``."""
    if story.text.isascii():
        return None
    match = by_report_of(story.text[:1500])
    return recognise(match["mark"]) if match else None


def shares_credit(text: str) -> bool:
    """Whether the agency is thanked for a part: "The Associated Press contributed to this report"."""
    return bool(contributed(text))


def is_first_name(words: str) -> bool:
    """Whether the agency's name is a person's here: "By Petra Quill" is no story of Petra's, "By Reuters Staff" is one.

    >>> is_first_name("Petra Quill"), is_first_name("Reuters Staff"), is_first_name("AP")
    (True, False, False)
    """
    parts = words.removeprefix("By ").split()
    return (
        len(parts) in (2, 3)
        and all(part.istitle() for part in parts)
        and not any(only_roles(part.casefold()) for part in parts[1:])
        and recognise(parts[0]) is not None
        and recognise(" ".join(parts)) is None
    )


def named_in(words: str) -> Agency | None:
    parts = words.split()
    for size in (3, 2, 1):
        for at in range(len(parts) - size + 1):
            mark = " ".join(parts[at : at + size]).strip(".,-'")
            if (mark[:1].isupper() or not mark.isascii()) and (
                found := recognise(mark) or AGENCIES.sign_offs.get(mark)
            ):
                return found
    return None


def dateline_of(story: Story, published: dt.datetime | None, agency: Agency | None) -> Dateline:
    found, raw = noted_dateline(story)
    month, day, year = found.day
    return Dateline(
        raw=raw,
        place=found.place,
        places=found.places,
        month=month,
        day=day,
        year=year,
        agency=found.agency.name if found.agency else found.mark,
        date=date_of(month, day, year, published, agency),
    )


def noted_dateline(story: Story) -> tuple[Found, str]:
    noted = story.notes["dateline"]
    assert isinstance(noted, tuple)
    return noted


def date_of(
    month: int | None, day: int | None, year: int | None, published: dt.datetime | None, agency: Agency | None
) -> dt.date | None:
    """The dateline's date; a year that is not printed is the one that brings it nearest to the publication."""
    if day is None:
        return None
    if published is not None and published.tzinfo is not None and agency is not None:
        published = published.astimezone(agency.zone)
    near = published.date() if published else None
    if month is None:
        if near is None:
            return None
        candidates = [(near.year, near.month), (near.year - (near.month == 1), (near.month - 2) % 12 + 1)]
    elif year is not None:
        candidates = [(year, month)]
    elif near is not None:
        candidates = [(near.year, month), (near.year - 1, month), (near.year + 1, month)]
    else:
        return None
    dates = [date for y, m in candidates if (date := safe_date(y, m, day))]
    if not dates:
        return None
    if near is None:
        return dates[0]
    past = [date for date in dates if (date - near).days <= AHEAD]
    return min(past or dates, key=lambda date: abs((date - near).days))


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
