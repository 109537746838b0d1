"""ninjs: news in JSON of the IPTC, generations 1 (``headline``, ``body_html``), 2 (``headlines``, ``bodies``) and 3 (camel case)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.json_tree import JsonText
from cleannews.envelopes.parts.json_values import first_of, opens_json, records_in, words_of
from cleannews.segments import Flag

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "ninjs"

names_standard = re.compile(r'"(?:\$standard|standard)"\s*:\s*\{[^{}]{0,400}ninjs', re.IGNORECASE).search
has_keys = re.compile(
    r'"(?:body_(?:text|html|xhtml|nitf|sphtml)|bodies|pubstatus|pubStatus|versioncreated|versionCreated|infosources|infoSources|headlines)"\s*:'
).findall
OPENING = 100_000
OWN = "urn:cleannews:"
"""How `to_ninjs` names an article without an address: by its fingerprint, which is no name that anybody gave it."""

FACTS = (
    ("language", "language"), ("slug", "slugline"), ("urgency", "urgency"), ("note", "ednote"), ("place", "located"), ("status", "pubstatus"),
    ("published", "contentcreated"), ("published", "firstcreated"), ("updated", "contentmodified"), ("updated", "versioncreated"),
    ("published", "versioncreated"), ("embargo", "embargoed"), ("rights", "copyrightnotice"), ("rights", "copyrightholder"), ("rights", "usageterms"),
    ("take", "version"),
)  # fmt: skip
"""Facts, and the keys that tell them in every generation, the best first; keys are compared without case."""


def recognise(text: str) -> bool:
    opening = text[:OPENING]
    return bool(opens_json(text)) and '"uri"' in opening and bool(names_standard(opening) or len(set(has_keys(opening))) > 1)


def read(text: str) -> Iterator[Document]:
    """Each item of the text."""
    for record, start, end, torn in records_in(text, FORMAT):
        document = Document(FORMAT, text, start, end)
        if torn:
            document.flags.add(Flag.TRUNCATED)
        item = {key.lower(): value for key, value in record.items()}
        if "associations" in item and not any(key.startswith(("body_", "bodies")) for key in item):
            document.facts["kind"] = "package"
        read_item(item, document)
        yield document


def read_item(item: dict[str, Any], document: Document) -> None:
    uri = item.get("uri")
    if not str(uri).startswith(OWN):
        document.tell("url" if str(uri).startswith(("http://", "https://")) else "identifier", uri)
    document.tell("title", by_role(item.get("headlines"), "main", ""), item.get("headline"), item.get("title"))
    document.tell("subtitle", by_role(item.get("headlines"), "subhead", "sub"), by_role(item.get("descriptions"), "summary", "deck"))
    for name, key in FACTS:
        value = item.get(key)
        document.tell(name, value if isinstance(value, JsonText) else None if value in (None, {}, []) else first_word(value))
    for by in words_of(first_of(item, "by", "byline")):
        document.tell("byline", by)
    for key in ("infosources", "infosource", "creditline", "source", "provider"):
        for name in words_of(item.get(key)):
            document.tell("agency", name)
    for key in ("subjects", "subject", "keywords", "keyword"):
        for name in words_of(item.get(key)):
            document.tell("keywords", name)
    read_body(item, document)


def first_word(value: Any) -> str | None:
    words = words_of(value)
    if words:
        return str(words[0])
    return str(value) if isinstance(value, int | float) else None


def by_role(values: Any, *roles: str) -> JsonText | None:
    """The value of the first entry whose role is one of those; one without a role counts as ""."""
    for value in values if isinstance(values, list) else ():
        role = str(value.get("role") or "").lower() if isinstance(value, dict) else ""
        if isinstance(value, dict) and any(role == known or (known and role.endswith(known)) for known in roles):
            return value.get("value")
    return None


def read_body(item: dict[str, Any], document: Document) -> None:
    """The richest of the bodies, which hold the same text each."""
    rich = first_of(item, "body_xhtml", "body_html", "body_nitf", "body_sphtml")
    if isinstance(rich, JsonText):
        document.read_markup(rich)
    elif isinstance(plain := first_of(item, "body_text", "body"), JsonText):
        document.read_text(plain)
    else:
        bodies = [body for body in item.get("bodies") or () if isinstance(body, dict) and isinstance(body.get("value"), JsonText)]
        bodies.sort(key=lambda body: (is_main(body), is_rich(body)), reverse=True)
        if bodies and is_rich(bodies[0]):
            document.read_markup(bodies[0]["value"])
        elif bodies:
            document.read_text(bodies[0]["value"])


def is_main(body: dict[str, Any]) -> bool:
    return str(body.get("role") or "main").lower() in ("main", "body", "full")


def is_rich(body: dict[str, Any]) -> bool:
    kind = str(first_of(body, "contenttype", "contentType", "mimetype") or "").lower()
    return "html" in kind or "xml" in kind or str(body["value"]).lstrip().startswith("<")
