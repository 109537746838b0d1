"""The SGML of TREC, TAC and Gigaword: ``<DOC>`` with a number, a headline, a dateline and ``<TEXT>``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.opening import opens_with
from cleannews.envelopes.parts.splitting import split
from cleannews.envelopes.parts.tree import Element, read_tree
from cleannews.segments import Flag

__all__ = ["END", "FORMAT", "read", "recognise"]

FORMAT = "trec"
END = b"</DOC>"
"""What parts the stories of a file."""

FACTS = (
    ("title", ("headline", "head", "hl", "title", "ti", "h3")),
    ("subtitle", ("subhead", "deck")),
    ("byline", ("byline", "author", "bytag")),
    ("dateline", ("dateline",)),
    ("published", ("date_time", "datetime", "date", "date1", "dd", "pub_date")),
    ("keywords", ("keyword", "keywords", "subject", "descript", "in")),
    ("slug", ("slug",)),
    ("site", ("so", "source", "pub")),
    ("section", ("section",)),
)
"""Facts, and the tags that tell them in one corpus or another."""

AGENCIES = {
    "XIN": "Xinhua", "AFP": "AFP", "APW": "AP", "AP": "AP", "CNA": "CNA", "NYT": "The New York Times", "LTW": "LA Times-Washington Post",
    "WPB": "The Washington Post", "REU": "Reuters", "EFE": "EFE",
}  # fmt: skip
"""By the letters with which a document's name begins."""

split_name = re.compile(r"(?P<source>[A-Z]{2,4})(?:_[A-Z]{3}_)?_?(?P<day>\d{6,8})?").match


def recognise(text: str) -> bool:
    return opens_with(text, "doc") and bool(re.search(r"<(?:TEXT|DOCNO|DOCID|HEADLINE)\b|<DOC\s+id=", text[:20_000], re.IGNORECASE))


def read(text: str) -> Iterator[Document]:
    """Each ``<DOC>`` of the text."""
    for story in read_tree(text).all("doc"):
        document = Document(FORMAT, text, story.start, story.end)
        if story.is_open:
            document.flags.add(Flag.TRUNCATED)
        read_story(story, document)
        yield document


def read_story(story: Element, document: Document) -> None:
    name = (story.get("id") or next((e.text for e in story.all("docno", "docid")), "")).strip()
    document.tell("identifier", name)
    for fact, tags in FACTS:
        elements = [element for tag in tags for element in story.all(tag)]
        for element in elements:
            for part in list(element.all("p")) or [element]:
                if element.name == "hl":
                    read_hl(part, document)
                else:
                    document.tell(fact, part)
    if (match := split_name(name)) is not None:
        if match["source"] in AGENCIES:
            document.facts["agency"] = [AGENCIES[match["source"]]]
        day = match["day"] or ""
        if len(day) == 8 or (len(day) == 6 and day > "70"):
            document.facts.setdefault("published", day if len(day) == 8 else f"19{day}")
    if len(day := document.facts.get("published", "")) == 6 and day.isdecimal():  # 910514, as the Financial Times has it
        document.facts["published"] = f"19{day}"
    read_american_day(document, match["day"] if match else None)
    for text in story.all("text", "lp", "leadpara"):
        if not any(text.all("p")):
            document.read_rows(text)
            continue
        for kind, passage in split(text.passage, document.tags, True):
            document.add(kind, passage)


american_day = re.compile(r"(?P<month>\d\d)/(?P<day>\d\d)/(?P<year>\d{4})(?P<clock>\s+\d\d:\d\d(?::\d\d)?)?$").match


def read_american_day(document: Document, named: str | None) -> None:
    """``04/03/1998`` is in April where the document's name says 19980403."""
    match = american_day(document.facts.get("published", ""))
    if match and named == f"{match['year']}{match['month']}{match['day']}":
        document.facts["published"] = f"{match['year']}-{match['month']}-{match['day']}{match['clock'] or ''}"


find_rows = re.compile(r"(?m)^(?:@[ \t]*)?(?P<row>[^\n]*\S)").finditer


def read_hl(element: Element, document: Document) -> None:
    """The Wall Street Journal's: rows of the title, ``----``, rows of who wrote it, each behind an ``@``."""
    given = element.passage
    rows = [match.span("row") for match in find_rows(given.text)]
    line = next((at for at, row in enumerate(rows) if set(given.text[slice(*row)]) == {"-"}), len(rows))
    if rows[:line]:
        document.tell("title", given.cut(rows[0][0], rows[line - 1][1]))
    for row in rows[line + 1 :]:
        if given.text.startswith(("By ", "BY "), row[0]):
            document.tell("byline", given.cut(*row))
