"""Files as they arrive: line ends of old machines, letters in two encodings, cut off anywhere; what came is kept, and told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cleannews import Article, EnvelopeError, Flag, clean, parse
from cleannews.envelopes.parts.decoding import decode_file
from new_envelope import FILES

NAMES = sorted(path.name for path in FILES.iterdir())
FACTS = "title subtitle paragraphs authors agency published updated keywords version urgency slug note rights".split()
NEVER_ENDS = ("front-matter", "livedoor", "multi-news", "printed", "story")
"""Formats that close nothing: where such a file is cut off cannot be told."""

LATE = "The ferry was late again on Monday, and nobody on the old pier was surprised."
TOMORROW = "It will be late tomorrow too, said the owner of the company, who gave no reason."

every_file = pytest.mark.parametrize("name", NAMES)


def content_of(name: str) -> bytes:
    return (FILES / name).read_bytes()


def facts_of(article: Article) -> dict[str, object]:
    return {name: getattr(article, name) for name in FACTS}


def articles_until_error(data: bytes | str) -> list[Article]:
    found: list[Article] = []
    try:
        for article in parse(data):
            assert "".join(segment.text for segment in article.segments) == article.source
            found.append(article)
    except EnvelopeError:
        pass
    return found


@every_file
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r", b"\r\r\n"])
def test_line_ends_of_any_machine(name: str, line_end: bytes) -> None:
    text = re.sub(rb"\r*\n", lambda _: line_end, content_of(name))
    assert [facts_of(article) for article in parse(text)] == [facts_of(article) for article in parse(content_of(name))]


@every_file
def test_positions_are_those_of_the_text_as_given(name: str) -> None:
    text = decode_file(content_of(name)).replace("\r\n", "\n").replace("\n", "\r")
    article = clean(text)
    assert article.source == text
    assert all(segment.text == text[segment.start : segment.end] for segment in article.segments)


@every_file
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_are_told_by_the_bytes(name: str, encoding: str) -> None:
    if name == "front-matter-2.txt" and encoding in ("utf-16-le", "utf-16-be"):
        pytest.skip("a text without a tag or a key in ASCII needs its byte order mark")
    data = decode_file(content_of(name)).encode(encoding)
    assert [facts_of(article) for article in parse(data)] == [facts_of(article) for article in parse(content_of(name))]


@pytest.mark.parametrize("declared", ["iso-8859-1", "utf-8", "utf-16", "us-ascii", "no-such-thing"])
def test_what_is_declared_does_not_matter(declared: str) -> None:
    text = f'<?xml version="1.0" encoding="{declared}"?><nitf><body><body.content><p>Zoë said “yes” in Zürich, the café’s owner said.</p></body.content></body></nitf>'
    for encoding in ("utf-8", "cp1252"):
        (article,) = parse(text.encode(encoding))
        assert article.text == "Zoë said “yes” in Zürich, the café’s owner said."


def test_letters_of_two_encodings_in_one_file() -> None:
    """An archive is put together from several sources; one of them must not spoil the others."""
    story = "<DOC><TEXT><P>{}, the coast guard of Velmark said on Monday.</P></TEXT></DOC>\n"
    data = story.format("Die Fähre läuft früh").encode() * 3 + story.format("Zoë’s café öffnet").encode("cp1252")
    *first, last = parse(data)
    assert [article.text.partition(",")[0] for article in (*first, last)] == ["Die Fähre läuft früh"] * 3 + ["Zoë’s café öffnet"]
    assert decode_file("<DOC>Zürich, Kö".encode()[:-1]) == "<DOC>Zürich, K\N{REPLACEMENT CHARACTER}"


@every_file
def test_what_came_of_a_file_that_is_cut_off(name: str) -> None:
    """Cut at ten places: stories before the cut are as they were, the last is flagged, and no half of a tag is read as text."""
    text = decode_file(content_of(name))
    whole = list(parse(text))
    for cut in range(len(text) // 11, len(text), len(text) // 11):
        articles = articles_until_error(text[:cut])
        assert len(articles) <= len(whole)
        for article, known in zip(articles[:-1], whole, strict=False):
            assert facts_of(article) == facts_of(known)
        for article, known in zip(articles[-1:], whole[len(articles) - 1 :], strict=False):
            assert not any(re.search(r"</?[A-Za-z.0-9]*$", part) for part in (article.title or "", article.text))
            if article.paragraphs != known.paragraphs and not name.startswith(NEVER_ENDS):
                assert Flag.TRUNCATED in article.flags


def test_a_feed_that_breaks_off_before_its_items_is_no_story() -> None:
    with pytest.raises(EnvelopeError, match="json-feed, character 0: no story in it"):
        next(parse('{"version": "https://jsonfeed.org/version/1.1", "title": "The Velmark Times", "items": ['))


KIND = "Type: the ferry is a catamaran, said the owner, who has two of them and is happy with neither."
NEXIS = (
    f"Page 1 of 1\nFerry late\n\nFerry late\nThe Velmark Times\nMarch 12, 2031 Wednesday\n\nCopyright 2031 Velmark Times Ltd. All Rights Reserved\n\n"
    f"Section: NEWS; Pg. 4\nLength: 96 words\nByline: Ann Example\nDateline: VELMARK\n\nBody\n\n{LATE}\n\nUpdate: {TOMORROW}\n\n{KIND}\n\n{TOMORROW}\n\n"
    "Graphic\n\nPhoto: The ferry near the pier.\n\nClassification\n\nLanguage: ENGLISH\n\nSubject: FERRIES (90%); OLD PIERS (88%)\n\nLoad-Date: March 13, 2031\n\n\nEnd of Document\n"
)
PROQUEST = (
    f"{'_' * 60}\n\nReport Information from ProQuest\n\nMarch 14 2031\n\n{'_' * 60}\n\nTable of contents\n\n1. Ferry late\n\n{'_' * 60}\n\nFerry late\n\n"
    f"Author: Example, Ann; Sample, Ben\n\nPublication info: The Velmark Times [Velmark] 12 Mar 2031: A4.\n\nFull text: {LATE}\n\nUpdate: {TOMORROW}\n\n"
    f"Location: {LATE}\n\n{TOMORROW}\n\nCREDIT: Ann Example, STAFF WRITER\n\nSubject: Ferries; Old piers\n\nBusiness indexing term: Industry: 48311\n\n"
    f"Publication title: The Velmark Times\n\nPublication date: Mar 12, 2031\n\nProQuest document ID: 1234\n\nDatabase: Newsstand\n\n{'_' * 60}\n\n"
    "Contact ProQuest\n\nCopyright 2031 ProQuest LLC. All rights reserved.\n"
)


def test_a_paragraph_of_an_export_may_begin_as_a_field_does() -> None:
    (nexis,), (proquest,) = list(parse(NEXIS)), list(parse(PROQUEST))
    assert nexis.paragraphs == (LATE, f"Update: {TOMORROW}", KIND, TOMORROW)
    assert (nexis.title, nexis.authors, nexis.site, nexis.keywords) == ("Ferry late", ("Ann Example",), "The Velmark Times", ("FERRIES", "OLD PIERS"))  # fmt: skip
    assert [segment.text for segment in nexis.removed if segment.kind == "caption"] == ["Photo: The ferry near the pier."]
    assert proquest.paragraphs == (LATE, f"Update: {TOMORROW}", f"Location: {LATE}", TOMORROW)
    assert (proquest.title, proquest.authors, proquest.keywords) == ("Ferry late", ("Ann Example", "Ben Sample"), ("Ferries", "Old piers"))
    assert proquest.agency is None


FACTIVA = f"Ferry late\nAnn Example\n96 words\n12 March 2031\n08:15\nReuters News\nLBA\nEnglish\n(c) 2031 Reuters Limited\n\n{LATE}\n\n{TOMORROW}\n\n"


def test_the_last_document_of_an_export_may_lack_its_end() -> None:
    named = "Document LBA0000020310312ee3500abc\n\n"
    first, second = parse(FACTIVA + named + FACTIVA[:-40])
    assert (first.flags, second.flags) == (frozenset(), frozenset({Flag.TRUNCATED}))
    assert second.paragraphs == (LATE, TOMORROW[:-38])
    (alone,) = parse(FACTIVA)
    assert (alone.title, alone.authors, alone.paragraphs) == ("Ferry late", ("Ann Example",), (LATE, TOMORROW))
    (only,) = parse(FACTIVA + named + "Search Summary\n\nText  ferry\n")
    assert Flag.TRUNCATED not in only.flags
    (signed,) = parse(FACTIVA + "Reuters Limited\n\n" + named)
    assert signed.paragraphs == (LATE, TOMORROW)
    *_, nexis = parse(NEXIS + NEXIS[: NEXIS.index("Update")])
    assert (nexis.flags, nexis.paragraphs) == (frozenset({Flag.TRUNCATED}), (LATE,))
    (german,) = parse(f"Fähre läuft auf Grund\n96 Wörter\n12 März 2031\nVelmarker Zeitung\nVELZ\nDeutsch\n(c) 2031 Velmarker Zeitung\n\n{LATE}\n\nDokument VELZ000020310312ef3d00001\n")  # fmt: skip
    assert (german.title, german.paragraphs, german.flags) == ("Fähre läuft auf Grund", (LATE,), frozenset())


def test_titles_of_two_rows(tmp_path: Path) -> None:
    text = (FILES / "nexis-1.txt").read_text(encoding="utf-8").replace("near Velmark\n", "near\nVelmark pier\n", 1)
    assert next(parse(text)).title == "Ferry runs aground near Velmark pier"


def test_the_command_says_what_is_cut_off_and_what_it_guessed(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from cleannews.cli import main

    torn, old = tmp_path / "torn.sgm", tmp_path / "old.sgm"
    torn.write_text(f"<DOC><TEXT><P>{LATE}</P></TEXT></DOC><DOC><TEXT><P>{TOMORROW[:40]}", encoding="utf-8")
    old.write_bytes(f"<DOC><TEXT><P>Zoë’s {LATE}</P></TEXT></DOC>".encode("cp1252"))
    done = CliRunner().invoke(main, ["parse", "--text", str(torn), str(old)])
    assert done.exit_code == 0
    assert done.stdout == f"{LATE}\n{TOMORROW[:40]}\nZoë’s {LATE}\n"
    assert done.stderr == f"cleannews: {torn}: 1 of 2 articles cut off; what came is kept\ncleannews: {old}: encoding cp1252\n"
