"""Site rules that a user brings: a folder of text files in the form of fivefilters' `ftr-site-config`, with XPath.

A file is named after a host, ``example.com.txt``, or after all hosts below one, ``.example.com.txt``. Its lines read
``directive: value``. Those that tell where text stands are followed; those that clean up markup, fetch or test are
passed over; a line that cannot be used is listed in `SiteConfig.problems`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from cleannews.errors import CleannewsError
from cleannews.html.parsing.encoding import decode_page
from cleannews.html.sites.config_form import STRIPPED, Rule, SiteForm
from cleannews.html.sites.matched_text import flat, lines_of, outermost, remove
from cleannews.text.letters import squash

__all__ = ["Extracted", "SiteConfig", "SiteRules"]

STRIPPED_ALWAYS = (
    "//*[contains(@style, 'display:none') or contains(@style, 'visibility:hidden')"
    " or contains(concat(' ', normalize-space(@class), ' '), ' entry-unrelated ')"
    " or contains(concat(' ', normalize-space(@class), ' '), ' instapaper_ignore ')]"
)
"""What the form takes out of every page; its files are written with that in mind."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What the rules found on a page; a field without a rule or a match is None or empty."""

    title: str | None
    authors: list[str]
    """As printed, a "By" included."""
    date: str | None
    """As printed."""
    paragraphs: list[str]
    single_page: str | None = None
    """The address of the whole story where the page holds a part of it."""
    next_page: str | None = None


class SiteConfig(SiteForm):
    """The rules of one file, to be used on pages; `problems` grows when a page shows that an XPath is broken."""

    def extract(self, html_bytes: bytes, url: str | None = None) -> Extracted | None:
        """What the rules find on a page, or None where no `body` rule finds text; no page and no rule raises.

        `url` makes the addresses of further pages whole.

        >>> config = SiteConfig.read("example.com.txt", "title: //h1\\nbody: //article\\nstrip_id_or_class: share")
        >>> page = b"<h1>Rain</h1><article><p>It ra<b>in</b>ed.<p class=share>Share<ul><li>All day<li>All night</ul></article>"
        >>> found = config.extract(page)
        >>> found.title, found.paragraphs, found.date
        ('Rain', ['It rained.', 'All day', 'All night'], None)
        >>> config.extract(b"<p>Nothing here") is None
        True
        """
        page = self.parse(html_bytes)
        if page is None:
            return None
        title = first(self.texts(page, "title"))
        authors = self.texts(page, "author")
        date = first(self.texts(page, "date"))
        single, following = (self.link(page, name, url or "") for name in ("single_page_link", "next_page_link"))
        headlines = {one for number, one in enumerate(page.iter("h1")) if not number or same(flat(one), title)}
        self.strip(page)
        paragraphs = self.body(page, headlines)
        return Extracted(title, authors, date, paragraphs, single, following) if paragraphs else None

    def parse(self, html_bytes: bytes) -> Any:
        """The page's root element, or None for a page without any."""
        text = decode_page(html_bytes).decode("utf-8", "replace").replace("\0", " ")
        for old, new in self.swaps:
            text = text.replace(old, new)
        html, etree = import_module("lxml.html"), import_module("lxml.etree")
        parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
        try:
            return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
        except (etree.LxmlError, ValueError):
            return None

    def find(self, page: Any, rule: Rule, xpath: str | None = None) -> Any:
        """The result of a rule's XPath, or of the given one with the rule's value for `$value`."""
        errors = (import_module("lxml.etree").LxmlError, ValueError, TypeError)
        try:
            return page.xpath(rule.value) if xpath is None else page.xpath(xpath, value=rule.value)
        except errors as error:
            problem = f"{self.name}:{rule.line}: {rule.name}: {error}: {rule.value}"
            if problem not in self.problems:
                self.problems.append(problem)
            return []

    def items(self, page: Any, name: str) -> Iterator[list[Any]]:
        """The matches of each rule of that name, in the order of the file."""
        for rule in self.rules:
            if rule.name == name and self.holds(page, rule):
                found = self.find(page, rule)
                if isinstance(found, str):
                    yield [found]
                elif isinstance(found, list):
                    yield [item for item in found if isinstance(getattr(item, "tag", item), str)]

    def holds(self, page: Any, rule: Rule) -> bool:
        return not rule.condition or bool(self.find(page, Rule(rule.line, "if_page_contains", rule.condition)))

    def texts(self, page: Any, name: str) -> list[str]:
        """The texts of the first rule that finds any, each once."""
        every = (list(dict.fromkeys(filter(None, map(flat, items)))) for items in self.items(page, name))
        return next(filter(None, every), [])

    def link(self, page: Any, name: str, base: str) -> str | None:
        for items in self.items(page, name):
            for item in items:
                address = (item if isinstance(item, str) else item.get("href") or "").strip()
                if address:
                    return joined(base, address)
        return None

    def strip(self, page: Any) -> None:
        """Take out what the rules name; what stands behind an element stays, and so do <html> and <body>."""
        for name, xpath in STRIPPED.items():
            for rule in self.rules:
                if rule.name == name:
                    remove(self.find(page, rule, xpath))
        remove(page.xpath(STRIPPED_ALWAYS))

    def body(self, page: Any, headlines: set[Any]) -> list[str]:
        """The block texts of the first rule that finds any."""
        for items in self.items(page, "body"):
            lines = [line for item in outermost(items) for line in lines_of(item, headlines)]
            if lines:
                return lines
        return []


class SiteRules:
    """A folder of site config files. Files are read when a page of their site comes, and kept.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "example.com.txt").write_text("body: //article")
    ...     rules = SiteRules(folder)
    ...     rules.for_url("https://www.example.com/a").name, rules.for_url("https://example.org/")
    ('example.com.txt', None)
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        if not self.path.is_dir():
            raise CleannewsError(f"site rules: {self.path} is not a folder with files like example.com.txt")
        try:
            files = sorted(self.path.iterdir())
        except OSError as error:
            raise CleannewsError(f"site rules: {self.path} cannot be listed: {error.strerror}") from error
        self.files = {file.name.lower(): file for file in files if file.suffix.lower() == ".txt"}
        self.configs: dict[str, SiteConfig] = {}

    def for_url(self, url: str) -> SiteConfig | None:
        """The rules for the page's host: its own file, the one without ``www.``, then those of the hosts above it."""
        name = next((name for name in file_names(host_of(url)) if name in self.files), None)
        if name is None:
            return None
        if name not in self.configs:
            try:
                text = self.files[name].read_text("utf-8-sig", "replace")
            except OSError as error:
                raise CleannewsError(f"site rules: {self.files[name]} cannot be read: {error.strerror}") from error
            self.configs[name] = SiteConfig.read(name, text)
        return self.configs[name]


def host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or urlsplit(f"//{url}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def file_names(host: str) -> list[str]:
    """The names of files that may hold a host's rules, the best first.

    >>> file_names("www.sport.example.com")
    ['www.sport.example.com.txt', 'sport.example.com.txt', '.example.com.txt', '.com.txt']
    """
    bare = host.removeprefix("www.")
    labels = bare.split(".")
    above = ["." + ".".join(labels[start:]) for start in range(1, len(labels))]
    return [f"{name}.txt" for name in dict.fromkeys((host, bare, *above)) if name]


def first(texts: list[str]) -> str | None:
    return texts[0] if texts else None


def same(text: str, title: str | None) -> bool:
    return title is not None and squash(text) == squash(title)


def joined(base: str, address: str) -> str | None:
    try:
        return urljoin(base, address)
    except ValueError:
        return None
