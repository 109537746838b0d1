"""Whose copy it is: the agency that the text names, and how sure that name is."""

from __future__ import annotations

import re

from cleannews.intake.story import Story
from cleannews.knowledge.agencies import AGENCIES, Agency, recognise
from cleannews.labelling.byline_words import only_roles
from cleannews.segments import Kind

__all__ = ["agency_of"]

LONGEST_CREDIT = 220
"""Longer terms name other agencies too."""

words_of = re.compile(r"[^\W\d_][\w.&' -]{1,40}").findall
contributed = re.compile(
    r"(?i:contribut|inputs?\b|with files|additional|informaç|informaci|informazion|material|mitarbeit|unter mitwirkung|staff|agenc(?!y\b))"
).search
by_report_of = re.compile(
    r"به گزارش (?:خبرنگار |خبرگزاری |گروه \S+ )?(?:خبرگزاری )?(?P<mark>[\u0620-\u06ff]{3,8})"
).search


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
    for size in (4, 3, 2, 1):
        for at in range(len(parts) - size + 1):
            mark = " ".join(parts[at : at + size]).strip(".,-'")
            found = recognise(mark) or AGENCIES.sign_offs.get(mark)
            if found and (mark[:1].isupper() or not mark.isascii() or (mark in found.marks and len(mark) > 3)):
                return found
    return None
