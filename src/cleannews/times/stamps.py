"""Time lines that hold several times, each with what it is the time of: published, updated, or read by a machine."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cleannews.knowledge.calendar import WEEKDAYS
from cleannews.knowledge.time_labels import CRAWLED, PUBLISHED, UPDATED, UPDATED_EAST
from cleannews.times.clocks import read_clock, read_zone
from cleannews.times.dates import Word, ascii_digits, find_words, word_in, words_of
from cleannews.times.months import MONTHS, SOLAR, fold
from cleannews.times.time_lines import read_time
from cleannews.times.words import WORDS

__all__ = ["Role", "Stamp", "is_time_line", "read_stamps"]

Role: TypeAlias = Literal["published", "updated", "crawled"]


def beginnings(words: str) -> tuple[str, ...]:
    return tuple(word.replace("-", " ") for word in words.split())


ROLES: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("updated", beginnings(UPDATED)),
    ("crawled", beginnings(CRAWLED)),
    ("published", beginnings(PUBLISHED)),
)
ALL = sum((begins for _, begins in ROLES), ())
ARTICLES = ("ال", "و")
LONGEST = 400
"""Characters that are read: a longer line is not a time line, whatever it was taken for."""
LONGEST_LINE = 160
TIME_WORDS = WORDS | frozenset(map(fold, WEEKDAYS.split())) | {"st", "nd", "rd", "th", "er", "ora", "órakor"}
LONGEST_REST = 12
"""Characters behind a label's first word that may belong to it."""
unspaced = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]").match
east_published = re.compile(
    "입력|등록|승인|송고|작성|게재|기사|발행|发布|發布|发表|時間|时间|日期|公開|配信|掲載|投稿|作成|発行|日時|時刻|เผยแพร่|วันที่|โพสต์"
).search


east_time = re.compile(
    r"(?:年|月|日|號|号|時|时|點|点|分|秒|년|월|일|시|분|초|[月火水木金土日]曜日?|(?:星期|周|週|礼拜)[一二三四五六日天]|[월화수목금토일]요일|오전|오후|上午|下午|午前|午後|凌晨|早上|晚上|中午|น|เวลา|เมื่อ|วันที่"
    r"|입력|등록|수정|최종|승인|송고|작성|게재|기사|발행|업데이트|更新|修改|修正|发布|發布|发表|發表|時間|时间|日期|於|于|公開|配信|掲載|投稿|作成|発行|日時|時刻|最終|最后|最後|เผยแพร่|โพสต์|แก้ไข|อัปเดต|ล่าสุด|北京|台北)+"
).fullmatch


@dataclass(frozen=True, slots=True)
class Stamp:
    """One time of a line: what it is the time of, where no word says so None, and the time."""

    role: Role | None
    moment: dt.datetime


@dataclass(slots=True)
class Part:
    """A stretch of the line behind one label, as far as the next."""

    role: Role | None
    text: str


def read_stamps(text: str, zone: dt.tzinfo | None = None, month_first: bool | None = None) -> list[Stamp]:
    """The times that a time line prints, in order; a clock time alone behind a date is of the same day.

    >>> [(stamp.role, stamp.moment.isoformat()) for stamp in read_stamps("Publié le 12 mai 2031 à 10h05, mis à jour à 12h30")]
    [('published', '2031-05-12T10:05:00'), ('updated', '2031-05-12T12:30:00')]
    >>> [(stamp.role, stamp.moment.isoformat()) for stamp in read_stamps("17.09.2031 - Güncelleme : 18.09.2031 09:10")]
    [(None, '2031-09-17T00:00:00'), ('updated', '2031-09-18T09:10:00')]
    >>> read_stamps("Updated 3 hours ago"), read_stamps("yesterday at 10:20")
    ([], [])
    """
    stamps: list[Stamp] = []
    for part in parts_of(text[:LONGEST]):
        moment = read_time(part.text, zone, month_first)
        if moment is None and stamps and part.role is not None:
            moment = same_day(part.text, stamps[-1].moment)
        if moment is not None:
            stamps.append(Stamp(part.role, moment))
    return stamps


def is_time_line(text: str) -> bool:
    """Whether the line tells one or more full dates and says nothing else: labels, weekdays, zones and units of time apart.

    >>> [is_time_line(line) for line in ("Publié le 12 mai 2031 à 10h05, mis à jour à 12h30", "วันที่ 25 ธันวาคม 2574 14:05 น.", "शनिवार, १२ जनवरी २०३१")]
    [True, True, True]
    >>> [is_time_line(line) for line in ("The ferry sank on 12 May 2031", "May 2031", "입력 2031.12.30 오후 2:05", "10:51")]
    [False, False, True, False]
    """
    if len(text) > LONGEST_LINE or not holds_figure(text):
        return False
    words = map(word_in, find_words(text))  # one by one: most lines end at their first word
    return all(word.is_number or is_time_word(text, word) for word in words) and bool(read_stamps(text))


def is_time_word(text: str, word: Word) -> bool:
    folded = fold(word.text)
    if folded in TIME_WORDS or folded in MONTHS or folded in SOLAR or folded.replace(".", "") in TIME_WORDS:
        return True
    if unspaced(folded) and east_time(folded):
        return True
    return role_of(text, word) is not None


def same_day(text: str, first: dt.datetime) -> dt.datetime | None:
    """``mis à jour à 12h30`` behind a full date."""
    clock = read_clock(ascii_digits(text))
    if clock is None:
        return None
    return dt.datetime.combine(first.date(), clock, read_zone(text) or first.tzinfo)


def parts_of(text: str) -> list[Part]:
    """The line, parted before each label; a label with nothing behind it belongs to the time before it.

    >>> [(part.role, part.text) for part in parts_of("2031-05-12 10:05 수정")]
    [('updated', '2031-05-12 10:05 수정')]
    """
    parts = [Part(None, "")]
    position = 0
    for word in words_of(text):
        role = None if word.is_number else role_of(text, word)
        if role is None:
            continue
        before = text[position : word.start]
        parts[-1].text += before
        position = word.start
        if holds_figure(parts[-1].text):
            parts.append(Part(role, ""))
        elif role != "published" or parts[-1].role is None:
            parts[-1].role = role
    parts[-1].text += text[position:]
    if len(parts) > 1 and not holds_figure(parts[-1].text):
        last = parts.pop()
        parts[-1].text += last.text
        parts[-1].role = parts[-1].role or last.role
    return parts


def holds_figure(text: str) -> bool:
    return any(map(str.isdecimal, text))


def role_of(text: str, word: Word) -> Role | None:
    """What the label says that begins with this word, if it is one."""
    if unspaced(word.text):
        if any(map(word.text.__contains__, UPDATED_EAST)):
            return "updated"
        return "published" if east_published(word.text) else None
    # What follows a blank belongs to a label of several words: "mis à jour", "cập nhật".
    folded = fold(text[word.start : word.end + LONGEST_REST])
    for article in ARTICLES:
        folded = folded.removeprefix(article)
    if not folded.startswith(ALL) or fold(word.text) in MONTHS:
        return None
    return next(role for role, begins in ROLES if folded.startswith(begins))
