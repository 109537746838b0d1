"""The article: what the labels leave, validated."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

from pydantic import BaseModel, ConfigDict, Field, computed_field, field_serializer
from pydantic_core import PydanticSerializationError

from cleannews.described import Described
from cleannews.segments import Flag, Segment

if TYPE_CHECKING:
    from cleannews.export.explain import Explanation

__all__ = ["Article", "Dateline", "Flag", "Image"]

LONGEST_CROSSHEAD = 60
"""Characters; a crosshead fills one line of a column."""

SHORT = 50
"""Characters of a title in the line by which an article shows itself."""

ends_sentence = re.compile(
    r"[.!?:;\N{HORIZONTAL ELLIPSIS}\u0589\u061f\u06d4\u0964\u1362\u3002\uff01\uff1f\uff0e]\W{0,4}\Z"  # Armenian, Arabic, Urdu, Hindi, Amharic, Chinese
).search
holds_figure = re.compile(r"\d").search


class Dateline(Described):
    """Place, date and agency before the first sentence, as printed and as understood.

    >>> Dateline(raw="SEOUL, July 30 (Yonhap) -- ", place="SEOUL", places=("SEOUL",), month=7, day=30, agency="Yonhap").day
    30
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    raw: str
    """The dateline as it stands in the text."""
    place: str | None = None
    """As printed; several places joined as the agency joins them: "CHARLOTTE, N.C./NEW YORK"."""
    places: tuple[str, ...] = ()
    """Each of them with its region: ``("CHARLOTTE, N.C.", "NEW YORK")``."""
    month: int | None = Field(default=None, ge=1, le=12)
    """1 to 12, where the dateline prints it."""
    day: int | None = Field(default=None, ge=1, le=31)
    """Of the month, where the dateline prints it."""
    year: int | None = None
    """Only where the dateline prints it."""
    agency: str | None = None
    """The wire service that the dateline names, by its canonical name."""
    date: dt.date | None = None
    """With the year inferred from the publication time where the dateline prints none."""


class Image(Described):
    """A picture of the story."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    url: str | None = None
    """Where the picture is."""
    caption: str | None = None
    """What it shows, as the page says it."""
    credit: str | None = None
    """Who took it, or whose it is."""


class Article(Described):
    """A news story: its facts, its body, and every stretch that is neither.

    >>> article = Article(title="Rain", paragraphs=("It rained.", "It stopped."))
    >>> article.text
    'It rained.\\n\\nIt stopped.'
    >>> Article.model_validate_json(article.model_dump_json()) == article
    True
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    title: str | None = None
    """The story's headline, update marks cut off."""
    subtitle: str | None = None
    """The deck."""
    paragraphs: tuple[str, ...] = ()
    """The body, subheads included."""
    dateline: Dateline | None = None
    """Place, date and agency before the first sentence."""
    agency: str | None = None
    """The wire service, by its canonical name: "Yonhap", "Reuters", "AP"."""
    authors: tuple[str, ...] = ()
    """Names of people only."""
    published: dt.datetime | None = None
    """Aware where the page or the agency's home tells the zone."""
    updated: dt.datetime | None = None
    """When it was changed last, where that is told."""
    language: str | None = None
    """ISO 639-1."""
    url: str | None = None
    """The canonical address, for web pages."""
    site: str | None = None
    """Who published it, as the page names itself."""
    section: str | None = None
    """The section or desk that it stands under."""
    keywords: tuple[str, ...] = ()
    """Topics that the text or the page names."""
    images: tuple[Image, ...] = ()
    """The pictures of the story, for web pages."""
    version: int = 0
    """0 for a first take, 1 for "(LEAD)", 2 for "(2nd LD)" or "UPDATE 2-"."""
    slug: str | None = None
    """The slug line of a wire: "BC-EU--Storm, 2nd Ld-Writethru". This and the next five are told by an envelope only."""
    urgency: int | None = Field(default=None, ge=1, le=9)
    """1 for the most urgent, as NITF and NewsML count."""
    embargo: dt.datetime | None = None
    """When it may be published."""
    note: str | None = None
    """The editor's note, which is not for publication."""
    rights: str | None = None
    """Who owns it, and what may be done with it, as the envelope says."""
    identifier: str | None = None
    """The name that its sender gave it: a URI, a GUID, a number."""
    flags: frozenset[Flag] = frozenset()
    """What a reader should know: truncated, correction, withdrawn, opinion ..."""
    sources: dict[str, str] = Field(default_factory=dict)
    """Where a field was read, for web pages: ``{"title": "json-ld"}``; for wire and record files the format: ``{"envelope": "nitf"}``."""
    confidence: float | None = Field(default=None, ge=0, le=1)
    """How sure the choice of the body was, for web pages."""
    removed: tuple[Segment, ...] = ()
    """Every stretch that was not kept, in order."""

    segments: tuple[Segment, ...] = Field(default=(), exclude=True, repr=False)
    """The whole source in order, nothing left out; in memory only."""
    source: str = Field(default="", exclude=True, repr=False)
    """The text as it was given; in memory only. For a web page: the text of the page."""

    @field_serializer("flags", when_used="json")
    def flags_in_order(self, flags: frozenset[Flag]) -> list[Flag]:
        """In the JSON form flags stand in one order, so that two runs write the same bytes."""
        return sorted(flags)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def text(self) -> str:
        """The body: its paragraphs, joined by a blank line."""
        return "\n\n".join(self.paragraphs)

    @computed_field  # type: ignore[prop-decorator]
    @cached_property
    def fingerprint(self) -> str:
        """The same story on two sites has the same value: a hash of the body's letters and digits, case folded.

        Crossheads do not count: each site sets its own, or none.
        """
        folded = unicodedata.normalize("NFKC", " ".join(without_crossheads(self.paragraphs))).casefold()
        letters = "".join(filter(str.isalnum, folded))
        return hashlib.blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    def __eq__(self, other: object) -> bool:
        """Equal when everything that the JSON form carries is equal; the source is not compared."""
        if not isinstance(other, Article):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in COMPARED)

    def __hash__(self) -> int:
        return hash((self.title, self.paragraphs, self.removed))

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with other values for some fields; its fingerprint is that of its own paragraphs."""
        copy = super().model_copy(update=update, deep=deep)
        copy.__dict__.pop("fingerprint", None)
        return copy

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """What tells one article from another, in a line; of paragraphs and what was removed, how many there are."""
        if self.title is not None:
            yield "title", shortened(self.title)
        if self.agency is not None:
            yield "agency", shortened(self.agency)
        if self.published is not None:
            yield "published", self.published.date().isoformat()
        yield "paragraphs", len(self.paragraphs)
        yield "removed", len(self.removed)
        if self.flags:
            yield "flags", " ".join(sorted(flag.value for flag in self.flags))

    __str__ = BaseModel.__repr__

    def to_json(self, *, segments: bool = False, source: bool = False, indent: int | None = None) -> str:
        """The JSON form; `segments` and `source` are added when asked for.

        Never raises: half of a surrogate pair, which UTF-8 cannot carry, is written as U+FFFD.
        """
        if not segments and not source:
            return self.model_dump_json(indent=indent)
        record: dict[str, Any] = self.model_dump(mode="json")
        if source:
            record["source"] = self.source
        if segments:
            record["segments"] = [asdict(segment) for segment in self.segments]
        return writable(json.dumps(record, ensure_ascii=False, indent=indent))

    def model_dump_json(self, **options: Any) -> str:
        """The JSON form, as pydantic writes it; half of a surrogate pair is written as U+FFFD."""
        try:
            return super().model_dump_json(**options)
        except PydanticSerializationError:
            return writable(
                json.dumps(
                    self.model_dump(mode="python", **{k: v for k, v in options.items() if k != "indent"}),
                    default=plain_value,
                    ensure_ascii=False,
                    indent=options.get("indent"),
                )
            )

    def to_markdown(self) -> str:
        """Title, facts and body as Markdown."""
        return str(form_of("markdown", "to_markdown")(self))

    def to_newsarticle(self) -> dict[str, Any]:
        """The article as a schema.org `NewsArticle` (JSON-LD)."""
        return dict(form_of("newsarticle", "to_newsarticle")(self))

    def to_ninjs(self) -> dict[str, Any]:
        """The article as an IPTC ninjs 2.1 news item."""
        return dict(form_of("ninjs", "to_ninjs")(self))

    def to_nitf(self) -> str:
        """The article as an IPTC NITF 3.6 document (XML)."""
        return str(form_of("nitf", "to_nitf")(self))

    def to_newsmlg2(self) -> str:
        """The article as an IPTC NewsML-G2 2.33 news item (XML), its body as NITF."""
        return str(form_of("newsml_g2", "to_newsmlg2")(self))

    def explain(self) -> Explanation:
        """What each stretch of the source is and which rule says so; printed it is a table, in a notebook the coloured source.

        The source is in memory only: an article that was read back from JSON has nothing to explain.
        """
        explanation: Explanation = form_of("explain", "explain_article")(self)
        return explanation

    def _repr_html_(self) -> str:
        return str(form_of("notebook", "to_html")(self))


def form_of(module: str, function: str) -> Callable[[Article], Any]:
    """What writes an article in another form. The forms are made of articles and so stand above this module: they are
    named here and loaded when one is asked for, as the names of `cleannews` itself are.
    """
    form: Callable[[Article], Any] = getattr(import_module(f"cleannews.export.{module}"), function)
    return form


def without_crossheads(paragraphs: Sequence[str]) -> list[str]:
    """The paragraphs but for those that read as subheads: a short one without figures or end of sentence, between two sentences.

    Where short lines follow one another they are a listing, and tomorrow's listing differs in nothing else.

    >>> without_crossheads(["The ferry was late.", "Nobody surprised", "It is late every day."])
    ['The ferry was late.', 'It is late every day.']
    >>> without_crossheads(["Closing prices:", "Coal up", "Corn down"])
    ['Closing prices:', 'Coal up', 'Corn down']
    """
    sentence = [bool(ends_sentence(paragraph)) for paragraph in paragraphs]
    return [
        paragraph
        for at, paragraph in enumerate(paragraphs)
        if sentence[at]
        or not (0 < at < len(paragraphs) - 1 and sentence[at - 1] and sentence[at + 1])
        or len(paragraph) > LONGEST_CROSSHEAD
        or holds_figure(paragraph)
    ]


def shortened(text: str) -> str:
    """As much of a text as one looks at to know it again."""
    return text if len(text) <= SHORT else text[: SHORT - 1] + "\N{HORIZONTAL ELLIPSIS}"


def writable(text: str) -> str:
    """The text with each half of a surrogate pair replaced by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def plain_value(value: object) -> object:
    """What the standard library's JSON writer cannot write of its own accord."""
    if isinstance(value, Segment):
        return asdict(value)
    if isinstance(value, frozenset):
        return sorted(value)
    return value.isoformat() if isinstance(value, dt.date) else str(value)


COMPARED = tuple(name for name, field in Article.model_fields.items() if not field.exclude)
