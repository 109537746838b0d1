"""The words every folder speaks: what a stretch of a story can be, and what can be said of a whole article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["CLUTTER", "FACTS", "OPTIONAL", "STORY", "Flag", "Kind", "Segment"]


class Kind(StrEnum):
    """What a stretch of a story is, in the newsroom's own words.

    >>> Kind("dateline") is Kind.DATELINE, Kind.CAPTION in CLUTTER
    (True, True)
    """

    # equal to the word, so found wherever the word is; an Enum's own costs a call in Python for each look-up
    __hash__ = str.__hash__

    HEADLINE = "headline"
    """The story's own headline."""
    DECK = "deck"
    """The summary that is printed under the headline."""
    BODY = "body"
    """The story: sentences, quotations, lists and results that belong to it."""
    SUBHEAD = "subhead"
    """A heading inside the body."""

    DATELINE = "dateline"
    """Place, date and agency before the first sentence, with the dash."""
    BYLINE = "byline"
    """Who wrote it, at the head or at the foot."""
    TIMESTAMP = "timestamp"
    """When it was published or changed."""
    KEYWORDS = "keywords"
    """Section, topics and tags."""
    SLUG = "slug"
    """A wire's own codes: slug line, category, number, priority, word count."""

    CAPTION = "caption"
    """What stands below a picture, and its credit."""
    END = "end"
    """The end mark or sign-off of an agency."""
    RELATED = "related"
    """Headlines of other stories and links to them, with their headings."""
    UPDATE_NOTE = "update_note"
    """Which version this is, and what it adds: `(LEAD)`, `(Adds quotes)`."""
    CORRECTION = "correction"
    """A notice that something was corrected."""
    CREDIT = "credit"
    """Who else reported or edited, and whose copy it is."""
    CONTACT = "contact"
    """Addresses and telephone numbers of reporters, desks and press offices."""
    COPYRIGHT = "copyright"
    """Rights and terms of use."""
    PROMO = "promo"
    """What asks the reader to subscribe, follow, install, donate or come."""
    NAV = "nav"
    """Menus, buttons, counters, cookie notices, leftovers of markup."""
    DISCLAIMER = "disclaimer"
    """Views are the author's own, not edited, translated by machine, risks."""
    AD = "ad"
    """An advertisement."""

    EMBED = "embed"
    """A post or a tweet that was pasted in."""
    TABLE = "table"
    """Data, scores and prices in rows."""


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
    """It corrects an earlier version, or says that something in it was corrected."""
    WITHDRAWN = "withdrawn"
    """The agency has taken it back."""
    EMBARGOED = "embargoed"
    """It must not be published before a certain time, or is withheld."""
    LIVE = "live"
    """A live blog or running report."""
    DIGEST = "digest"
    """A summary of several stories, or a listing."""
    MACHINE_TRANSLATED = "machine_translated"
    """It says that a machine translated it."""
    MACHINE_WRITTEN = "machine_written"
    """It says that a machine wrote it."""
    OPINION = "opinion"
    """A column, comment or letter."""
    PRESS_RELEASE = "press_release"
    """Written by those whom it is about."""
    URGENT = "urgent"
    """The agency marks it as urgent."""
    MORE_STORIES = "more_stories"
    """A second, different story was pasted below; it was labelled related."""
    PAYWALLED = "paywalled"
    """The rest is for subscribers."""
    FAILED = "failed"
    """Something went wrong with this document in a run over many; `sources["error"]` says what."""
    NOT_AN_ARTICLE = "not_an_article"
    """The web page holds no article."""
    LOW_CONFIDENCE = "low_confidence"
    """Of a web page: its body is in doubt, the choice being less than half sure or another extractor's."""


@dataclass(frozen=True, slots=True, init=False)
class Segment:
    """A stretch of the source with one kind, and the rule that said so.

    :func:`cleannews.clean` fills in `text`; a cleaner need not set it. `confidence` is 1 for a rule or an exact grammar,
    less where the trained labeller decided (rules named ``learned.<kind>``).

    >>> Segment(Kind.END, "general.end_mark", 120, 125, "(END)").kind.value
    'end'
    """

    kind: Kind
    """What it is."""
    rule: str
    """The rule, the grammar or the cleaner that says so."""
    start: int
    """Where it begins: characters of the source as it was given."""
    end: int
    """Where it ends: the first character behind it."""
    text: str = ""
    """The source between the two."""
    confidence: float = 1.0
    """How sure the kind is, from 0 to 1."""
    evidence: str = ""
    """What spoke for it, where the trained labeller decided."""

    def __init__(self, kind: Kind, rule: str, start: int, end: int, text: str = "", confidence: float = 1.0, evidence: str = "") -> None:
        # The slots' own setters: the way of a frozen dataclass takes twice as long, and a page has hundreds of segments.
        set_kind(self, kind)
        set_rule(self, rule)
        set_start(self, start)
        set_end(self, end)
        set_text(self, text)
        set_confidence(self, confidence)
        set_evidence(self, evidence)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        from cleannews.described import described

        return described(cls, schema, handler)

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
