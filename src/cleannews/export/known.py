"""What is known of an article, as every form writes it: facts beside title and body, dates, subheads, counts of words."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from cleannews.article import Article, Dateline
from cleannews.segments import Kind

__all__ = ["crossheads", "iso", "known_facts", "on_one_line", "printed", "without_unknown", "words_in"]


def crossheads(article: Article) -> frozenset[str]:
    """The paragraphs that are subheads, white space folded; empty for an article without its segments.

    >>> from cleannews.segments import Segment
    >>> sorted(crossheads(Article(segments=(Segment(Kind.SUBHEAD, "general.subhead", 0, 10, "The storm\\n"),))))
    ['The storm']
    """
    return frozenset(on_one_line(segment.text) for segment in article.segments if segment.kind is Kind.SUBHEAD)


def known_facts(article: Article) -> list[tuple[str, str]]:
    """What is known of the article beside title and body: pairs of a name and a text, unknown ones left out.

    >>> known_facts(Article(agency="AP", authors=("Ana Ruiz", "Li Wei"), version=2))
    [('Agency', 'AP'), ('Authors', 'Ana Ruiz, Li Wei'), ('Version', '2')]
    """
    pairs = (
        ("Dateline", printed(article.dateline)),
        ("Story date", iso(article.dateline.date) if article.dateline else None),
        ("Agency", article.agency),
        ("Authors", ", ".join(article.authors)),
        ("Published", iso(article.published)),
        ("Updated", iso(article.updated)),
        ("Language", article.language),
        ("Site", article.site),
        ("Section", article.section),
        ("Keywords", ", ".join(article.keywords)),
        ("Version", str(article.version or "")),
        ("Flags", ", ".join(sorted(article.flags))),
        ("Address", article.url),
    )
    return [(name, value) for name, value in pairs if value]


def printed(dateline: Dateline | None) -> str | None:
    """The dateline as printed, without the dash that parts it from the first sentence."""
    if dateline is None:
        return None
    return dateline.raw.strip(" \t\n\r-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}:") or dateline.place


def iso(moment: dt.date | None) -> str | None:
    return moment.isoformat() if moment else None


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def without_unknown(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value not in (None, "", [], {})}


written_without_spaces = re.compile(
    "[\N{HIRAGANA LETTER SMALL A}-\N{KATAKANA LETTER VO}\N{CJK UNIFIED IDEOGRAPH-3400}-\N{CJK UNIFIED IDEOGRAPH-9FFF}"
    "\N{THAI CHARACTER KO KAI}-\N{LAO DIGIT NINE}\N{MYANMAR LETTER KA}-\N{MYANMAR DIGIT NINE}"
    "\N{KHMER LETTER KA}-\N{KHMER DIGIT NINE}]"
).findall


def words_in(text: str) -> int | None:
    """How many words; `None` where no blank parts them: a count for Chinese or Thai would be of clauses."""
    if len(written_without_spaces(text)) * 5 > len(text):
        return None
    return sum(any(map(str.isalnum, word)) for word in text.split()) or None
