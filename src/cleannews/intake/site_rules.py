"""Site rules that a user brings: a folder of text files in the form of fivefilters' `ftr-site-config`, with XPath.

A file is named after a host, ``example.com.txt``, or after all hosts below one, ``.example.com.txt``. Its lines read
``directive: value``. Those that tell where text stands are followed; those that clean up markup, fetch or test are
passed over; a line that cannot be used is listed in `SiteConfig.problems`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from cleannews.errors import CleannewsError
from cleannews.intake.encoding import decode_page
from cleannews.intake.site_text import flat, lines_of, outermost, remove
from cleannews.labelling.titles import squash

__all__ = ["Extracted", "SiteConfig", "SiteRules"]

FOLLOWED = frozenset(
    "title body author date strip strip_id_or_class strip_image_src single_page_link next_page_link".split()
)
PASSED_OVER = frozenset(
    "tidy prune parser autodetect_on_failure test_url test_contains http_header requires_login login_uri login_username_field "
    "login_password_field login_extra_fields not_logged_in_xpath single_page_link_in_feed native_ad_clue insert_detected_image "
    "src_lazy_load_attr skip_json_ld skip_id_or_class convert_double_br_tags dissolve footnotes move_into wrap_in strip_attr "
    "post_strip_attr strip_comments".split()
)
"""Directives of the form that change nothing about the text of a page."""

STRIPPED = {
    "strip": None,
    "strip_id_or_class": "//*[contains(@class, $value) or contains(@id, $value)]",
    "strip_image_src": "//img[contains(@src, $value)]",
}
STRIPPED_ALWAYS = (
    "//*[contains(@style, 'display:none') or contains(@style, 'visibility:hidden')"
    " or contains(concat(' ', normalize-space(@class), ' '), ' entry-unrelated ')"
    " or contains(concat(' ', normalize-space(@class), ' '), ' instapaper_ignore ')]"
)
"""What the form takes out of every page; its files are written with that in mind."""

find_directive = re.compile(r"([A-Za-z_]+)\s*(?:\([^)]*\))?\s*:(.*)").fullmatch
find_swap = re.compile(r"replace_string\((.+?)\)\s*:(.*)").fullmatch


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


@dataclass(slots=True)
class Rule:
    line: int
    name: str
    value: str
    condition: str = ""
    """An XPath that must match for the rule to hold (`if_page_contains`)."""


@dataclass(slots=True)
class SiteConfig:
    """The rules of one file."""

    name: str
    rules: list[Rule] = field(default_factory=list)
    swaps: list[tuple[str, str]] = field(default_factory=list)
    """Strings of the page's source and what to put in their place."""
    problems: list[str] = field(default_factory=list)
    """Lines that could not be used and why; broken XPath is found when a page is read."""

    def extract(self, html_bytes: bytes, url: str | None = None) -> Extracted | None:
        """What the rules find on a page, or None where no `body` rule finds text; no page and no rule raises.

        `url` makes the addresses of further pages whole.

        >>> config = read_config("example.com.txt", "title: //h1\\nbody: //article\\nstrip_id_or_class: share")
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
            self.configs[name] = read_config(name, text)
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


def read_config(name: str, text: str) -> SiteConfig:
    """The rules in the text of a file."""
    config = SiteConfig(name)
    old: list[str] = []
    new: list[str] = []
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if swap := find_swap(line):
            old.append(swap[1])
            new.append(swap[2].strip())
            continue
        found = find_directive(line)
        directive, value = (found[1].lower(), found[2].strip()) if found else ("", "")
        if directive in ("find_string", "replace_string"):
            (old if directive == "find_string" else new).append(value)
        elif not read_rule(config, Rule(number, directive, value)):
            config.problems.append(f"{name}:{number}: unknown directive: {line}")
    if len(old) == len(new):
        config.swaps = [(find, put) for find, put in zip(old, new, strict=True) if find]
    else:
        config.problems.append(f"{name}: {len(old)} find_string for {len(new)} replace_string: none is used")
    return config


def read_rule(config: SiteConfig, rule: Rule) -> bool:
    """Add a rule to its config; False if its directive is none of the form's."""
    if rule.name == "if_page_contains":
        if config.rules and config.rules[-1].name == "single_page_link":
            config.rules[-1].condition = rule.value
        return True
    if STRIPPED.get(rule.name):
        rule.value = rule.value.replace("'", "").replace('"', "")
    if rule.name in FOLLOWED and rule.value:
        config.rules.append(rule)
    return rule.name in FOLLOWED or rule.name in PASSED_OVER


def first(texts: list[str]) -> str | None:
    return texts[0] if texts else None


def same(text: str, title: str | None) -> bool:
    return title is not None and squash(text) == squash(title)


def joined(base: str, address: str) -> str | None:
    try:
        return urljoin(base, address)
    except ValueError:
        return None
