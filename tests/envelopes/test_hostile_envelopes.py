"""Files made to break a reader: bombs, a million elements, quotes and brackets without end. Each has a limit of time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleannews import EnvelopeError, clean, parse
from cleannews.envelopes.parts.passages import Passage, Writer
from cleannews.envelopes.registry import FORMATS, documents_in

LIMIT = 120.0
"""Seconds: ten times what the longest takes, a million elements one inside the other; a square would take days."""

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e SYSTEM "file:///etc/hostname">]>'
    "<nitf><body><body.content><p>It rained for three days, officials said. &d; &e;</p></body.content></body></nitf>"
)


def test_no_entity_is_expanded() -> None:
    (article,) = parse(BOMB)
    assert article.text == "It rained for three days, officials said. &d; &e;"


def million_nested() -> str:
    return "<nitf><body><body.content>" + "<x>" * 1_000_000 + "It rained for three days, officials said."


HOSTILE = {
    "million nested": million_nested,
    "million siblings": lambda: "<nitf><body><body.content>" + "<p>a</p>" * 60_000,
    "open tags": lambda: "<nitf " + "<a " * 500_000,
    "open quotes": lambda: '<nitf a="' + '<p a="' * 300_000,
    "open comments": lambda: "<nitf>" + "<!--" * 500_000,
    "doctypes": lambda: "<nitf>" + "<!DOCTYPE [" * 200_000,
    "ampersands": lambda: "<nitf><body><body.content><p>" + "&amp;" * 300_000,
    "open brackets": lambda: '{"text": ' + "[" * 1_000_000,
    "open objects": lambda: '{"a":' * 300_000,
    "backslashes": lambda: '{"text": "' + "\\" * 1_000_001,
    "colons": lambda: '{"text": "a", ' + ":" * 500_000,
    "records": lambda: '{"text": "It rained."}\n' * 3_000,
    "rows": lambda: "1 of 2 DOCUMENTS\n\nLENGTH: 5 words\n\nLOAD-DATE: x\n" + "a\n" * 200_000,
    "documents": lambda: "LENGTH: 5 words\n" + "End of Document\n" * 50_000,
    "headers": lambda: "\x01EXW4567 4 s 60 BC\r\n" * 5_000,
    "highlights": lambda: "It rained.\n" + "@highlight\n" * 20_000,
    "nested blocks": lambda: '{"content":' + '[{"type":"text","content":' * 20_000 + '"x"' + "}]" * 20_000 + "}",
    "notepads": lambda: "<nitf><body><body.content>" + "<section class='notepad'>" * 200_000 + "It rained.",
    "carriage returns": lambda: "Title:\r" + "\r" * 500_000 + "Article Text:\rIt rained.",
    "labels": lambda: "Location: x\n\n" * 50_000 + "Full text: x\n\nProQuest document ID: 3\n",
    "blanks": lambda: "\x01DPA0123 4 pl 123 x\r\n\x02T\r\n\r\nx" + " " * 200_000 + "dpa" + " ab" * 50_000 + "!\r\n\x03",
    "dots": lambda: "PUBLISHED: " + ". | " * 100_000 + "\n@highlight\nx",
    "marks": lambda: "a NEWLINE_CHAR " * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_in_time(name: str) -> None:
    text = HOSTILE[name]()
    begun = time.monotonic()
    try:
        for number, article in enumerate(parse(text)):
            assert "".join(segment.text for segment in article.segments) == article.source
            if number >= 20:
                break
    except EnvelopeError:
        pass
    assert time.monotonic() - begun < LIMIT


TAGS = "<nitf>|<p>|</p>|<DOC>|<TEXT>|</DOC>|<REUTERS |>|<BODY>|&#3;|&lt;p&gt;|<![CDATA[|]]>".split("|")
SIGNS = '"|{|}|[|]|:|,|"text": "|\\u00e9|\x01ABC123 3 i 5 x|\x02|\x03|\n|    |It rained.|Title:|@highlight'.split("|")
PIECES = [*TAGS, *SIGNS, "|||||"]
"""What texts are put together from."""


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(FORMATS)), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_text_in_any_format_gives_articles_or_an_error(name: str, text: str) -> None:
    from cleannews.documents import clean_document

    try:
        for document in documents_in(text, name):
            article = clean_document(document)
            assert "".join(segment.text for segment in article.segments) == article.source
    except EnvelopeError:
        pass
    assert "".join(segment.text for segment in clean(text).segments) == text


@given(st.lists(st.tuples(st.text("ab<&", max_size=4), st.booleans()), max_size=8))
def test_places_are_kept_through_any_number_of_readings(parts: list[tuple[str, bool]]) -> None:
    """Every letter that is copied stands in the source where the passage says."""
    source = "".join(part for part, _ in parts)
    writer, at = Writer(Passage.of(source, 0, len(source))), 0
    for part, copied in parts:
        if copied:
            writer.copy(at, at + len(part))
        at += len(part)
    passage = writer.passage()
    assert all(source[passage.to_source(at)] == letter for at, letter in enumerate(passage.text))
    inner = passage.stripped()
    assert all(source[inner.to_source(at)] == letter for at, letter in enumerate(inner.text))


def test_no_file_is_read_from_outside(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    text = f'<!DOCTYPE newsItem [<!ENTITY x SYSTEM "{secret.as_uri()}">]><newsItem><contentSet><inlineData contenttype="text/plain">It rained all day. &x;</inlineData></contentSet></newsItem>'
    (article,) = parse(text)
    assert "secret" not in article.text
