"""Two articles: whether they are takes of one story, and which is the later one."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from zlib import crc32

from cleannews.article import Article, Flag
from cleannews.batch.copies.shingles import shingles
from cleannews.facts.version_marks import title_marks
from cleannews.segments import Kind
from cleannews.text.letters import squash

__all__ = ["Take", "is_later", "same_story", "take_of"]

NEAR = {(True, True): 0.25, (True, False): 0.5, (False, True): 0.8, (False, False): 0.9}
FAR = {(True, True): 0.85, (True, False): 0.85, (False, True): 0.9, (False, False): 0.95}
"""The share of the shorter body that two takes must have in common, by whether their marks differ and whether their headlines
or slugs are the same. An agency that writes "2nd LD" above a story may rewrite most of it; without a mark only a body that is
nearly the same is the same story, since daily reports on one market share headline and, where only the figures change, two
thirds of their runs of three words. FAR holds where they were sent on different days, or nobody knows when."""
CORRECTED_WITHIN = dt.timedelta(days=7)
"""A correction or withdrawal may come late."""
LEAP_YEAR = 2000
"""For datelines that print no year; in it every day exists."""
DAY = dt.timedelta(days=1)

slug_in = re.compile(r"^\^?(?:.{0,9}\s)?(?:BC|AM|PM|AP)-{1,2}(?P<slug>[^,\n<]{4,60}?)(?:,|\s\d|\s{2}|<|$)", re.MULTILINE).search  # fmt: skip
CALLS_BACK = frozenset({Flag.CORRECTION, Flag.WITHDRAWN})


@dataclass(slots=True, eq=False)
class Take:
    """One article as far as it says which story it tells, and when."""

    item: Any
    position: int
    source: str
    version: int
    calls_back: bool
    withdrawn: bool
    moment: dt.datetime | None
    """In UTC; a time without a zone is taken as UTC."""
    to_the_hour: bool
    """Whether the moment is a time; else it is a date."""
    year_known: bool
    title: str
    slug: str
    shingles: frozenset[int]


def take_of(article: Article, item: Any, position: int) -> Take:
    """The article as a take; `item` is how the caller gave it, `position` where it stood in the input."""
    moment, to_the_hour, year_known = moment_of(article)
    marks = title_marks(article.title or "")  # articles of another hand may still carry them
    flags = article.flags | marks.flags
    return Take(
        item=item,
        position=position,
        source=article.agency or article.site or "",
        version=max(article.version, marks.version),
        calls_back=bool(flags & CALLS_BACK),
        withdrawn=Flag.WITHDRAWN in flags,
        moment=moment,
        to_the_hour=to_the_hour,
        year_known=year_known,
        title=squash(marks.title),
        slug=slug_of(article),
        shingles=frozenset(crc32(run.encode("utf-8", "surrogatepass")) for run in shingles(article.paragraphs)),
    )


def moment_of(article: Article) -> tuple[dt.datetime | None, bool, bool]:
    """When it was sent, whether that is a time of the day, and whether the year is known."""
    moment, dateline = article.updated or article.published, article.dateline
    if moment is not None:
        to_the_hour = moment.time() != dt.time()  # midnight sharp is a date in disguise
        return in_utc(moment), to_the_hour, True
    if dateline is not None and dateline.date is not None:
        return dt.datetime.combine(dateline.date, dt.time(), dt.UTC), False, True
    if dateline is not None and dateline.month and dateline.day:
        with suppress(ValueError):  # February 30
            return dt.datetime(LEAP_YEAR, dateline.month, dateline.day, tzinfo=dt.UTC), False, False
    return None, False, False


def in_utc(moment: dt.datetime) -> dt.datetime:
    try:
        return moment.astimezone(dt.UTC) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    except OverflowError:  # the first day of the year 1, which templates print
        return moment.replace(tzinfo=dt.UTC)


def slug_of(article: Article) -> str:
    for segment in article.removed:
        if segment.kind is Kind.SLUG and (found := slug_in(segment.text)):
            return squash(found["slug"])
    return ""


def same_story(new: Take, old: Take, within: dt.timedelta) -> bool:
    """Whether two takes of one source tell the same story.

    They stand near in time, and share headline, slug or body: the more, the less their marks say that one follows the other.
    """
    needed = needed_share(new, old, within)
    return needed is not None and shared(new.shingles, old.shingles) >= needed


def needed_share(new: Take, old: Take, within: dt.timedelta) -> float | None:
    """How much of the shorter body both must have; None where they cannot be one story."""
    titled = bool(new.title and new.title == old.title) or bool(new.slug and new.slug == old.slug)
    back = new.calls_back or old.calls_back
    marked = new.version != old.version or new.calls_back != old.calls_back
    gap = apart(new, old)
    exact = new.to_the_hour and old.to_the_hour
    if gap is not None and gap > (CORRECTED_WITHIN if back else within if exact else max(within, DAY)):
        return None
    near = gap is not None and (gap <= within if exact else gap < DAY)
    if near and titled and (new.withdrawn or old.withdrawn):
        return 0.0  # the notice says that the story is called back, and nothing of the story
    if not new.shingles or not old.shingles:
        return 0.0 if near and titled and marked else None
    return (NEAR if near else FAR)[marked, titled]


def apart(new: Take, old: Take) -> dt.timedelta | None:
    if new.moment is None or old.moment is None:
        return None
    if new.year_known and old.year_known:
        return abs(new.moment - old.moment)
    gap = abs(in_leap_year(new.moment) - in_leap_year(old.moment))
    return min(gap, 366 * DAY - gap)


def in_leap_year(moment: dt.datetime) -> dt.datetime:
    return moment.replace(year=LEAP_YEAR)


def shared(first: frozenset[int], second: frozenset[int]) -> float:
    """The share of the shorter body that stands in the other one: a later take adds, and seldom cuts."""
    shorter = min(len(first), len(second))
    return len(first & second) / shorter if shorter else 0.0


def is_later(new: Take, old: Take) -> bool:
    """Whether `new` replaces `old`: by its mark, else by its time, else by its place in the input.

    A correction or withdrawal replaces what it corrects, even where that carries the higher number;
    only a later take with a higher number replaces a correction.
    """
    if new.calls_back != old.calls_back:
        back, plain = (new, old) if new.calls_back else (old, new)
        replaced = plain.version > back.version and follows(plain, back)
        return not replaced if back is new else replaced
    if new.version != old.version:
        return new.version > old.version
    return follows(new, old)


def follows(new: Take, old: Take) -> bool:
    if new.moment and old.moment and new.moment != old.moment and new.year_known and old.year_known:
        return new.moment > old.moment
    return new.position > old.position
