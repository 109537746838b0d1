"""The words every folder speaks: what a stretch of a story can be, and what can be said of a whole article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["CLUTTER", "FACTS", "OPTIONAL", "STORY", "Flag", "Kind", "Segment"]


class Kind(StrEnum):
    """What a stretch of a story is, in the newsroom's own words.

    >>> Kind("dateline") is Kind.DATELINE, Kind.CAPTION in CLUTTER
    (True, True)
    """

    __hash__ = str.__hash__
    """Equal to the word, so found wherever the word is; an Enum's own costs a call in Python for each look-up."""

    HEADLINE = "headline"
    DECK = "deck"
    BODY = "body"
    SUBHEAD = "subhead"

    DATELINE = "dateline"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    KEYWORDS = "keywords"
    SLUG = "slug"

    CAPTION = "caption"
    END = "end"
    RELATED = "related"
    UPDATE_NOTE = "update_note"
    CORRECTION = "correction"
    CREDIT = "credit"
    CONTACT = "contact"
    COPYRIGHT = "copyright"
    PROMO = "promo"
    NAV = "nav"
    DISCLAIMER = "disclaimer"
    AD = "ad"

    EMBED = "embed"
    TABLE = "table"


STORY = frozenset({Kind.HEADLINE, Kind.DECK, Kind.BODY, Kind.SUBHEAD})
"""Kept: the story itself."""

FACTS = frozenset({Kind.DATELINE, Kind.BYLINE, Kind.TIMESTAMP, Kind.KEYWORDS, Kind.SLUG})
"""Taken out of the body and read into fields."""

OPTIONAL = frozenset({Kind.EMBED, Kind.TABLE})
"""Kept in the body unless the caller drops them."""

CLUTTER = frozenset(Kind) - STORY - FACTS - OPTIONAL
"""Removed."""


class Flag(StrEnum):
    """What a reader of the article should know about it."""

    MARKUP = "markup"
    """The text is the source of a web page, which `clean_html` reads better; `sources["markup"]` says so."""
    EMPTY = "empty"
    """Nothing of the source is a story."""
    KEPT_IN_DOUBT = "kept_in_doubt"
    """Most of the text looked like clutter, but nothing strong said so: it was kept."""
    CAPTION_ONLY = "caption_only"
    """The item is one caption and nothing else; the caption is its body."""
    TRUNCATED = "truncated"
    """The text breaks off, or says that it goes on elsewhere."""
    CORRECTION = "correction"
    WITHDRAWN = "withdrawn"
    EMBARGOED = "embargoed"
    LIVE = "live"
    DIGEST = "digest"
    """A summary of several stories, or a listing."""
    MACHINE_TRANSLATED = "machine_translated"
    MACHINE_WRITTEN = "machine_written"
    OPINION = "opinion"
    PRESS_RELEASE = "press_release"
    URGENT = "urgent"
    MORE_STORIES = "more_stories"
    """A second, different story was pasted below; it was labelled related."""
    PAYWALLED = "paywalled"
    FAILED = "failed"
    """Something went wrong with this document in a run over many; `sources["error"]` says what."""
    NOT_AN_ARTICLE = "not_an_article"
    LOW_CONFIDENCE = "low_confidence"


@dataclass(frozen=True, slots=True, init=False)
class Segment:
    """A stretch of the source with one kind, and the rule that said so.

    `start` and `end` count characters of the source as it was given; `text` is ``source[start:end]``
    (filled in by :func:`cleannews.clean`, a cleaner need not set it). `confidence` says from 0 to 1 how sure the kind is:
    1 for a rule or an exact grammar, less where the trained labeller decided (rules named ``learned.<kind>``); `evidence`
    is then what spoke for it, in words.

    >>> Segment(Kind.END, "general.end_mark", 120, 125, "(END)").kind.value
    'end'
    """

    kind: Kind
    rule: str
    start: int
    end: int
    text: str = ""
    confidence: float = 1.0
    evidence: str = ""

    def __init__(self, kind: Kind, rule: str, start: int, end: int, text: str = "", confidence: float = 1.0, evidence: str = "") -> None:
        # The slots' own setters: the way of a frozen dataclass takes twice as long, and a page has hundreds of segments.
        set_kind(self, kind)
        set_rule(self, rule)
        set_start(self, start)
        set_end(self, end)
        set_text(self, text)
        set_confidence(self, confidence)
        set_evidence(self, evidence)

    def as_dict(self) -> dict[str, str | int | float]:
        """Its fields by their names, as the JSON form of an article has them."""
        return {
            "kind": self.kind.value, "rule": self.rule, "start": self.start, "end": self.end, "text": self.text,
            "confidence": self.confidence, "evidence": self.evidence,
        }  # fmt: skip

    def __str__(self) -> str:
        return f"{self.kind.value} [{self.start}:{self.end}] {self.rule}: {self.text.strip()!r}"


set_kind, set_rule, set_start, set_end, set_text, set_confidence, set_evidence = (
    getattr(Segment, name).__set__ for name in ("kind", "rule", "start", "end", "text", "confidence", "evidence")
)
