"""ninjs, NITF and NewsML-G2 out: as the standards have them, and back again."""

from __future__ import annotations

import datetime as dt
import io
import json
import re

import pytest
from lxml import etree

from cleannews import Article, Dateline, Flag, parse
from new_envelope import FILES

NITF_DTD = """
<!ELEMENT nitf (head?, body)> <!ATTLIST nitf xmlns CDATA #FIXED "http://iptc.org/std/NITF/2006-10-18/">
<!ELEMENT head (title?, docdata?, pubdata*)>
<!ELEMENT title (#PCDATA)>
<!ELEMENT docdata (correction | doc-id | urgency | date.issue | date.release | du-key | doc.rights | key-list | ed-msg)*>
<!ATTLIST docdata management-status (usable | embargoed | withheld | canceled) "usable">
<!ELEMENT correction EMPTY> <!ATTLIST correction info CDATA #IMPLIED>
<!ELEMENT doc-id EMPTY> <!ATTLIST doc-id regsrc CDATA #IMPLIED id-string CDATA #IMPLIED>
<!ELEMENT urgency EMPTY> <!ATTLIST urgency ed-urg CDATA #IMPLIED>
<!ELEMENT date.issue EMPTY> <!ATTLIST date.issue norm CDATA #IMPLIED>
<!ELEMENT date.release EMPTY> <!ATTLIST date.release norm CDATA #IMPLIED>
<!ELEMENT du-key EMPTY> <!ATTLIST du-key key CDATA #IMPLIED version CDATA #IMPLIED>
<!ELEMENT doc.rights EMPTY> <!ATTLIST doc.rights owner CDATA #IMPLIED>
<!ELEMENT key-list (keyword*)> <!ELEMENT keyword EMPTY> <!ATTLIST keyword key CDATA #IMPLIED>
<!ELEMENT ed-msg EMPTY> <!ATTLIST ed-msg info CDATA #IMPLIED>
<!ELEMENT pubdata EMPTY> <!ATTLIST pubdata name CDATA #IMPLIED position.section CDATA #IMPLIED>
<!ELEMENT body (body.head?, body.content*)> <!ATTLIST body xml:lang CDATA #IMPLIED>
<!ELEMENT body.head (hedline?, byline*, distributor?, dateline*)>
<!ELEMENT hedline (hl1, hl2*)> <!ELEMENT hl1 (#PCDATA)> <!ELEMENT hl2 (#PCDATA)>
<!ELEMENT byline (person)> <!ELEMENT person (#PCDATA)> <!ELEMENT distributor (org)> <!ELEMENT org (#PCDATA)>
<!ELEMENT dateline (#PCDATA | location)*> <!ELEMENT location (#PCDATA)>
<!ELEMENT body.content (p | hl2)*> <!ELEMENT p (#PCDATA)>
"""
"""The content models of NITF 3.6 for the elements that are written: no package has the schema itself, which has these orders."""

ITEM_META = "itemClass provider versionCreated firstCreated embargoed pubStatus edNote signal".split()
CONTENT_META = "urgency contentCreated located creator language keyword slugline headline by description".split()
"""The order in which the schema of NewsML-G2 has the administrative elements; the descriptive ones may stand in any."""

FULL = Article(
    title="Ferry & harbour", subtitle="Nobody <surprised>", paragraphs=("It rained on Monday, officials said.", 'The "ferry" was late, too.'),
    authors=("Ann Example", "Ben Sample"), agency="Reuters", published=dt.datetime(2031, 3, 12, 14, 20, tzinfo=dt.UTC),
    updated=dt.datetime(2031, 3, 12, 15, 0, tzinfo=dt.UTC), language="en", keywords=("ferries", "rain"), version=2, slug="FERRY-RAIN", urgency=3,
    embargo=dt.datetime(2031, 3, 13, 6, 0, tzinfo=dt.UTC), note="Adds quote", rights="(c) 2031 Example Wire", identifier="urn:example:7",
    flags=frozenset({Flag.EMBARGOED}), dateline=Dateline(raw="VELMARK, March 12 (Reuters) - ", place="VELMARK", places=("VELMARK",), month=3, day=12, agency="Reuters"),
)  # fmt: skip
CASES = {"full": FULL, "empty": Article(), "odd": Article(title="a\x00\ud800]]>b", paragraphs=("<p>&amp;</p>\x0b",))}
LOST = ("dateline", "sources", "removed", "images", "confidence")


@pytest.mark.parametrize("name", CASES)
def test_nitf_is_valid(name: str) -> None:
    document = etree.fromstring(CASES[name].to_nitf().encode("utf-8"))
    dtd = etree.DTD(io.StringIO(NITF_DTD))
    assert dtd.validate(document), dtd.error_log
    assert all(re.fullmatch(r"\d{8}T\d{6}(?:[+-]\d{4})?", date) for date in document.xpath("//@norm"))


@pytest.mark.parametrize("name", CASES)
def test_newsml_g2_has_its_elements_in_order(name: str) -> None:
    item = etree.fromstring(CASES[name].to_newsmlg2().encode("utf-8"))
    names = {etree.QName(part).localname: part for part in item}
    assert [known for known in names if known != "rightsInfo"] == ["catalogRef", "itemMeta", "contentMeta", "contentSet"]
    for part, order in (("itemMeta", ITEM_META), ("contentMeta", CONTENT_META)):
        found = [order.index(etree.QName(child).localname) for child in names[part]]
        assert found == sorted(found)
    assert {"guid", "version", "standard", "standardversion", "conformance"} <= set(item.attrib)


@pytest.mark.parametrize("form", ["to_ninjs", "to_nitf", "to_newsmlg2"])
def test_what_goes_out_comes_back(form: str) -> None:
    item = getattr(FULL, form)()
    (back,) = parse(item if isinstance(item, str) else json.dumps(item))
    if form == "to_nitf":  # it has no time of the version
        back = back.model_copy(update={"updated": FULL.updated})
    if form == "to_ninjs":
        back = back.model_copy(update={"flags": back.flags})
    for field in set(Article.model_fields) - set(LOST) - {"segments", "source"}:
        assert getattr(back, field) == getattr(FULL, field), field
    assert back.dateline is not None
    assert back.dateline.place == "VELMARK"


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.iterdir() if not path.name.startswith("front")))
def test_ninjs_of_every_article_comes_back(name: str) -> None:
    """Title, body, agency, authors, times with zones, keywords (among which ninjs has the section), version, slug, urgency, note, rights."""
    for article in parse((FILES / name).read_bytes()):
        (back,) = parse(json.dumps(article.to_ninjs()))
        for field in ("title", "paragraphs", "agency", "authors", "version", "slug", "urgency", "note", "rights"):
            assert getattr(back, field) == getattr(article, field), field
        assert article.section or back.keywords == article.keywords
        if article.published is not None and article.published.tzinfo is not None:
            assert back.published == article.published
