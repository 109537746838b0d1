"""What we know of each wire service: one page of data per agency.

Every module of this folder holds pages: ``PAGES = (Agency(...), ...)``. All of them together are read out of one table
(see ``knowledge/tables.py``) when the first text is cleaned, not when the library is imported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from cleannews.knowledge.tables import tables
from cleannews.rules.profile import Agency

__all__ = ["AGENCIES", "Agencies", "Agency", "look_up", "recognise"]


class Agencies(Mapping[str, Agency]):
    """All agency profiles by canonical name, read on first use.

    >>> AGENCIES["Reuters"].home
    'Europe/London'
    """

    @cached_property
    def pages(self) -> dict[str, Agency]:
        return {page.name: page for page in tables().agencies}

    @cached_property
    def marks(self) -> dict[str, Agency]:
        """Each printed form of a name; those longer than four letters case folded."""
        found: dict[str, Agency] = {}
        for page in self.pages.values():
            for mark in page.marks or (page.name,):
                found.setdefault(mark if len(mark) <= SHORT_MARK else mark.casefold(), page)
        return found

    @cached_property
    def printed(self) -> frozenset[str]:
        """The marks as they are printed: a long one in small letters counts only where it is printed so."""
        return frozenset(mark for page in self.pages.values() for mark in page.marks)

    @cached_property
    def domains(self) -> dict[str, Agency]:
        return {domain: page for page in self.pages.values() for domain in (*page.emails, *page.domains)}

    @cached_property
    def sites(self) -> dict[str, Agency]:
        """The pages that know the structure of their own site, by its domains."""
        return {domain: page for page in self.pages.values() if page.selectors or page.cuts for domain in page.domains}

    @cached_property
    def sign_offs(self) -> dict[str, Agency]:
        return {mark: page for page in self.pages.values() for mark in page.sign_offs}

    def __getitem__(self, name: str) -> Agency:
        return self.pages[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.pages)

    def __len__(self) -> int:
        return len(self.pages)


AGENCIES = Agencies()
SHORT_MARK = 4

split_marks = re.compile(r"\s*(?:[/,;+&·|＝=\N{EN DASH}]|\s-\s|-(?=[A-Z])|\band\b|\bund\b|\bet\b|\by\b)\s*").split

may_hold_several = re.compile(r"/|,|;|\+|&|·|\||＝|=|\N{EN DASH}|-|and|und|et|y").search
"""A first look that most marks do not pass: ten times faster than the split, as each way begins with a letter of its own."""


def recognise(mark: str) -> Agency | None:
    """The agency that a printed mark stands for; of several, the first that is known.

    >>> recognise("Yonhap").name, recognise("ats/afp").name, recognise("Smith")
    ('Yonhap', 'Keystone-ATS', None)
    """
    mark = mark.strip(" .:/-\N{EN DASH}\N{EM DASH}_")
    found = look_up(mark)
    if found is None and may_hold_several(mark):
        found = next((page for part in split_marks(mark) if (page := look_up(part))), None)
    return found


def look_up(mark: str) -> Agency | None:
    marks = AGENCIES.marks
    if len(mark) <= SHORT_MARK:
        return marks.get(mark)
    if mark.islower() and mark not in AGENCIES.printed:
        return None
    return marks.get(mark.casefold())


def agency_of_domain(domain: str) -> Agency | None:
    """The agency whose desk writes from this domain, or whose site it is."""
    while domain:
        found = AGENCIES.domains.get(domain)
        if found is not None:
            return found
        domain = domain.partition(".")[2]
    return None
