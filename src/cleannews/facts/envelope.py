"""What an envelope says, as values: times with zones, names of writers, the agency, the version, flags."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cleannews.facts.authors import authors_of
from cleannews.facts.keywords import keywords_of
from cleannews.facts.version_marks import slug_version, title_marks
from cleannews.knowledge.agencies import recognise
from cleannews.segments import Flag
from cleannews.times.clocks import zone_named
from cleannews.times.moments import read_moment
from cleannews.times.time_lines import read_time

if TYPE_CHECKING:
    from cleannews.envelopes.document import Document
    from cleannews.knowledge.agencies import Agency

__all__ = ["Told", "settle_facts"]

PLAIN = ("url", "site", "section", "slug", "note", "rights", "identifier")
"""Facts that are taken as they are written."""

STATUS_FLAGS = {
    "withheld": Flag.EMBARGOED, "embargoed": Flag.EMBARGOED, "embargo": Flag.EMBARGOED, "canceled": Flag.WITHDRAWN, "cancelled": Flag.WITHDRAWN,
    "killed": Flag.WITHDRAWN, "kill": Flag.WITHDRAWN, "withdrawn": Flag.WITHDRAWN, "retracted": Flag.WITHDRAWN, "corrected": Flag.CORRECTION,
    "correction": Flag.CORRECTION,
}  # fmt: skip
"""What a publication status says of the story."""

NOTE_FLAGS = (
    (re.compile(r"(?:eds?:?\s|editors?:?\s|note:?\s)*(?:mandatory\s)?(?:kills?|withdraws?)\b", re.IGNORECASE).match, Flag.WITHDRAWN),
    (re.compile(r"(?:eds?:?\s|editors?:?\s|note:?\s)*correct(?:s|ed|ing|ion)\b", re.IGNORECASE).match, Flag.CORRECTION),
)
"""How notes to editors begin that say the same."""

LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi", "polish": "pl", "czech": "cs", "hungarian": "hu", "russian": "ru",
    "turkish": "tr", "arabic": "ar", "chinese": "zh", "japanese": "ja", "korean": "ko", "greek": "el", "romanian": "ro", "eng": "en", "deu": "de", "ger": "de",
    "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "kor": "ko", "jpn": "ja", "zho": "zh", "rus": "ru", "swe": "sv",
}  # fmt: skip

MOST_KEYWORDS = 100
basic_iso = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:T?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?(?:\.\d+)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?$"
).match
lewis = re.compile(r"\s*(?P<day>\d{1,2})-(?P<month>[A-Za-z]{3})-(?P<year>\d{4})\s*(?P<clock>\d\d:\d\d:\d\d)?").match
filed = re.compile(
    r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)(?:\s?(?P<zone>[A-Z]{1,4}))?\s(?P<month>[^\W\d_]{3})\s(?P<year>\d\d)$"
).match
american = re.compile(r"(?P<month>\d\d?)-(?P<day>\d\d?)-(?P<year>\d\d)\s(?P<hour>\d\d)(?P<minute>\d\d)\s?(?P<zone>GMT|E[SD]T)?").match
ZONES = {"GMT": dt.UTC, "Z": dt.UTC, "UTC": dt.UTC, "EST": dt.timezone(dt.timedelta(hours=-5)), "EDT": dt.timezone(dt.timedelta(hours=-4))}
MONTHS = {
    name: at
    for row in (
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "jan feb mär apr mai jun jul aug sep okt nov dez",
        "ene feb mar abr may jun jul ago set oct nov dic",
        "jan fev mar abr mai jun jul ago set out nov dez",
        "gen feb mar apr mag giu lug ago set ott nov dic",
    )
    for at, name in enumerate(row.split(), 1)
}
"""Months as headers of wires write them: English, German, Spanish, Portuguese, Italian."""
last_first = re.compile(r"(?P<last>[^\W\d_][\w'’ -]+),\s(?P<first>[^\W\d_][\w. -]+)$").match


@dataclass(slots=True)
class Told:
    """Facts of an envelope, typed: `fields` of the article, `flags`, the agency's page where it has one, the dateline as printed."""

    fields: dict[str, Any] = field(default_factory=dict)
    flags: set[Flag] = field(default_factory=set)
    agency: Agency | None = None
    version: int = 0
    place: str | None = None


def settle_facts(document: Document) -> Told:
    """Read what the document's envelope says."""
    facts = document.facts
    told = Told(flags=set(document.flags))
    fields = told.fields
    for name in PLAIN:
        if value := facts.get(name):
            fields[name] = value
    if title := facts.get("title"):
        marks = title_marks(title)
        fields["title"] = marks.title or title
        told.version = marks.version
        told.flags |= marks.flags
    if subtitle := facts.get("subtitle"):
        fields["subtitle"] = subtitle
    if names := facts.get("byline"):
        fields["authors"] = authors_told(names)
    if words := facts.get("keywords"):
        fields["keywords"] = keywords_of(words[:MOST_KEYWORDS])
    settle_agency(facts.get("agency") or [], told)
    settle_times(facts, told)
    if language := language_told(facts.get("language")):
        fields["language"] = language
    if (urgency := str(facts.get("urgency") or "")[:1]).isdecimal() and urgency != "0":
        fields["urgency"] = int(urgency)
        if urgency == "1":
            told.flags.add(Flag.URGENT)
    settle_version(facts, told)
    settle_status(facts, told)
    told.place = facts.get("place")
    return told


def authors_told(names: list[str]) -> tuple[str, ...]:
    """``By ANN POE``, ``Poe, Ann``, ``Ann Poe, Ben Roe``."""
    turned = [
        f"{match['first']} {match['last']}" if (match := last_first(name)) and " and " not in name and is_turned(match) else name
        for name in names
    ]
    return authors_of([name if name.casefold().startswith(BY) else f"By {name}" for name in turned])


BY = ("by ", "von ", "par ", "por ", "di ", "door ", "av ", "af ", "από ", "글 ", "記者")


def is_turned(match: re.Match[str]) -> bool:
    """One name of a person, the last name first: "Poe, Ann B." and not "Ann Poe, Ben Roe"."""
    return " " not in match["last"].strip() and len(match["first"].split()) <= 2


def settle_agency(names: list[str], told: Told) -> None:
    """The first provider that is known, else the first."""
    known = next((found for name in names if (found := recognise(name)) is not None), None)
    if known is not None:
        told.agency = known
        told.fields["agency"] = known.name
    elif names:
        told.fields["agency"] = names[0]


def settle_times(facts: dict[str, Any], told: Told) -> None:
    zone = zone_named(told.agency.home) if told.agency is not None else None
    for name in ("published", "updated", "embargo"):
        written = facts.get(name)
        moment = moment_told(written, zone) if written else None
        if moment is not None:
            told.fields[name] = moment
    fields = told.fields
    if fields.get("updated") == fields.get("published"):
        fields.pop("updated", None)


def moment_told(written: str, zone: dt.tzinfo | None = None) -> dt.datetime | None:
    """The moment in any of the forms of wires and archives; without a zone where none is told and the agency's home is unknown.

    >>> [moment_told(text).isoformat() for text in ("20310312T102000+0900", "26-FEB-1987 15:01:01.79", "301230 GMT Jul 21", "3-5-18 0815GMT")]
    ['2031-03-12T10:20:00+09:00', '1987-02-26T15:01:01', '2021-07-30T12:30:00+00:00', '2018-03-05T08:15:00+00:00']
    """
    written = written.strip()
    try:
        moment = by_form(written)
        if moment is None:
            moment = read_moment(written, libraries=False) or read_time(written, None) or read_moment(written)
    except (ValueError, OverflowError, LookupError):  # a date that does not exist, a month of another language
        return None
    if moment is not None and moment.tzinfo is None and zone is not None and (moment.hour or moment.minute):
        return moment.replace(tzinfo=zone)
    return moment


def by_form(written: str) -> dt.datetime | None:
    if match := basic_iso(written):
        day = dt.date(int(match["year"]), int(match["month"]), int(match["day"]))
        clock = dt.time(int(match["hour"] or 0), int(match["minute"] or 0), int(match["second"] or 0))
        moment = dt.datetime.combine(day, clock)
        said = match["zone"]
        if not said:
            return moment
        return dt.datetime.fromisoformat(moment.isoformat() + ("+00:00" if said == "Z" else f"{said[:3]}:{said[-2:]}"))
    if match := lewis(written):
        moment = dt.datetime(int(match["year"]), MONTHS[match["month"].lower()], int(match["day"]))
        return dt.datetime.combine(moment, dt.time.fromisoformat(match["clock"])) if match["clock"] else moment
    for form in (filed, american):
        if match := form(written):
            written_month = match["month"]
            number = int(written_month) if written_month.isdecimal() else MONTHS[written_month.lower()]
            year = int(match["year"])
            zone = ZONES.get(match["zone"])
            century = 2000 if year < 70 else 1900
            return dt.datetime(century + year, number, int(match["day"]), int(match["hour"]), int(match["minute"]), tzinfo=zone)
    return None


def language_told(said: str | None) -> str | None:
    """``en-GB``, ``ENGLISH``, ``ENGLISH; English``, ``deu``: its code of two letters."""
    if not said:
        return None
    first = re.split(r"[^\w-]", said.strip().casefold())[0]
    if first in LANGUAGES:
        return LANGUAGES[first]
    code = re.split(r"[-_]", first)[0]
    return LANGUAGES.get(code, code if len(code) == 2 and code.isalpha() else None)


def settle_version(facts: dict[str, Any], told: Told) -> None:
    """A revision is counted from 1, a take from 0; a slug may say "2nd Ld-Writethru"."""
    take = str(facts.get("take") or "")
    if take.isdecimal():
        told.version = max(told.version, int(take) - 1 if int(take) < 1_000 else 0)
    if slug := facts.get("slug"):
        told.version = max(told.version, slug_version(slug))


def settle_status(facts: dict[str, Any], told: Told) -> None:
    status = str(facts.get("status") or "").rpartition(":")[2].casefold()
    if status in STATUS_FLAGS:
        told.flags.add(STATUS_FLAGS[status])
    told.flags |= {flag for begins, flag in NOTE_FLAGS if begins(facts.get("note") or "")}
    embargo, published = told.fields.get("embargo"), told.fields.get("published")
    if embargo is not None and (published is None or is_later(embargo, published)):
        told.flags.add(Flag.EMBARGOED)
    elif embargo is not None:
        del told.fields["embargo"]


def is_later(embargo: dt.datetime, published: dt.datetime) -> bool:
    """Whether the embargo ends after the publication; of one that is told as a day only, on another day."""
    if published.tzinfo is None or embargo.tzinfo is None:
        embargo, published = embargo.replace(tzinfo=None), published.replace(tzinfo=None)
    return embargo.date() > published.date() if published.time() == dt.time() else embargo > published
