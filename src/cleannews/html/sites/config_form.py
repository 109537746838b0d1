"""The form of a site config file: a directive, a colon and a value on each line, comments behind ``#``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Self

__all__ = ["STRIPPED", "Rule", "SiteForm"]

FOLLOWED = frozenset("title body author date strip strip_id_or_class strip_image_src single_page_link next_page_link".split())
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
find_directive = re.compile(r"([A-Za-z_]+)\s*(?:\([^)]*\))?\s*:(.*)").fullmatch
find_swap = re.compile(r"replace_string\((.+?)\)\s*:(.*)").fullmatch


@dataclass(slots=True)
class Rule:
    line: int
    name: str
    value: str
    condition: str = ""
    """An XPath that must match for the rule to hold (`if_page_contains`)."""


@dataclass(slots=True)
class SiteForm:
    """What a file says."""

    name: str
    rules: list[Rule] = field(default_factory=list)
    swaps: list[tuple[str, str]] = field(default_factory=list)
    """Strings of the page's source and what to put in their place."""
    problems: list[str] = field(default_factory=list)
    """Lines that could not be used and why."""

    @classmethod
    def read(cls, name: str, text: str) -> Self:
        """The rules in the text of a file of that name.

        >>> form = SiteForm.read("example.com.txt", "# the story\\nbody: //article\\ntidy: no\\nbdoy: //div")
        >>> [(rule.name, rule.value) for rule in form.rules], form.problems
        ([('body', '//article')], ['example.com.txt:4: unknown directive: bdoy: //div'])
        """
        config = cls(name)
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


def read_rule(config: SiteForm, rule: Rule) -> bool:
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
