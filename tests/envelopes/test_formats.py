"""Files of every format, written after the public specifications, and the articles that have to come of them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from cleannews import Article, EnvelopeError, Flag, Kind, clean, parse
from cleannews.envelopes.registry import FORMATS, documents_in, recognise
from new_envelope import EXPECTED, FILES, records_of

NAMES = sorted(path.name for path in FILES.iterdir())
WANTED: dict[str, list[dict[str, Any]]] = json.loads(EXPECTED.read_text(encoding="utf-8"))

every_file = pytest.mark.parametrize("name", NAMES)


def articles_of(name: str) -> list[Article]:
    return list(parse((FILES / name).read_bytes()))


def test_each_format_has_two_files_at_least() -> None:
    files = [records[0]["format"] for records in WANTED.values()]
    assert {name: files.count(name) for name in FORMATS if files.count(name) < 2} == {}
    assert sorted(WANTED) == NAMES


@every_file
def test_articles_are_what_stands_in_the_expectations(name: str) -> None:
    assert records_of(FILES / name) == WANTED[name]


@every_file
def test_segments_tile_the_part_of_the_file(name: str) -> None:
    for article in articles_of(name):
        assert "".join(segment.text for segment in article.segments) == article.source
        position = 0
        for segment in article.segments:
            assert segment.start == position
            assert segment.text == article.source[segment.start : segment.end] != ""
            position = segment.end


@every_file
def test_cleaning_the_text_gives_the_first_article_with_its_positions(name: str) -> None:
    text = parse_text(name)
    first, *others = articles_of(name)
    article = clean(text)
    assert article.source == text
    assert "".join(segment.text for segment in article.segments) == text
    for field in ("title", "subtitle", "paragraphs", "authors", "agency", "published", "keywords", "version", "urgency", "slug"):
        assert getattr(article, field) == getattr(first, field), field
    assert (Flag.MORE_STORIES in article.flags) == bool(others)


def parse_text(name: str) -> str:
    from cleannews.envelopes.parts.decoding import decode_file

    return decode_file((FILES / name).read_bytes())


@every_file
def test_words_of_the_article_stand_in_the_file(name: str) -> None:
    """Body segments, tags and references apart, are the paragraphs: nothing is lost and nothing is said twice."""
    for article in articles_of(name):
        kept = [segment for segment in article.segments if segment.kind in (Kind.BODY, Kind.SUBHEAD, Kind.TABLE, Kind.EMBED)]
        letters = sum(len(paragraph) for paragraph in article.paragraphs)
        assert sum(len(segment.text) for segment in kept) >= 0.9 * letters


@every_file
def test_a_torn_file_gives_what_came(name: str) -> None:
    """Cut anywhere, a file gives articles or says that there are none; it raises nothing else, and segments still tile."""
    content = (FILES / name).read_bytes()
    for cut in range(0, len(content), max(1, len(content) // 40)):
        try:
            articles = list(parse(content[:cut]))
        except EnvelopeError:
            continue
        for article in articles:
            assert "".join(segment.text for segment in article.segments) == article.source


def test_a_torn_story_is_flagged() -> None:
    content = (FILES / "nitf-1.xml").read_bytes()
    (article,) = parse(content[: content.index(b"the owner")])
    assert Flag.TRUNCATED in article.flags
    assert len(article.paragraphs) == 2
    content = (FILES / "ninjs-2.json").read_bytes()
    *whole, torn = parse(content[: content.index(b"bakers in")])
    assert [Flag.TRUNCATED in article.flags for article in (*whole, torn)] == [False, True]


def test_broken_json_gives_what_stands_before_and_says_where() -> None:
    text = '{"title": "Rain", "text": "It rained for three days in the capital."}\n{"title": oops}'
    articles = parse(text)
    assert next(articles).title == "Rain"
    with pytest.raises(EnvelopeError, match="json, character 80: not JSON: 'oops'") as told:
        next(articles)
    assert (told.value.format, told.value.place) == ("json", 80)


def test_what_is_no_file_of_wires_is_refused() -> None:
    with pytest.raises(EnvelopeError, match="no format"):
        next(parse("It rained for three days in the capital."))
    with pytest.raises(EnvelopeError, match="newsml-g2, character 0: <packageitem> lists or describes other items"):
        next(parse('<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"><groupSet/></packageItem>'))
    with pytest.raises(ValueError, match="no format is called 'nift'"):
        next(parse("x", format="nift"))
    with pytest.raises(TypeError, match="bytes or str"):
        parse(7)  # type: ignore[arg-type]


def test_the_format_can_be_forced() -> None:
    (article,) = parse("It rained. ||||| ", format="multi-news")
    assert article.text == "It rained."


def test_options_are_those_of_clean() -> None:
    data = (FILES / "factiva-1.txt").read_bytes()
    first, _ = parse(data, agency="AP", published="2031-01-01", keep=["dateline"])
    assert (first.agency, first.published.year if first.published else None) == ("AP", 2031)
    assert first.text.startswith("VELMARK, March 12 (Reuters)")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_bytes_decide_whatever_is_declared(encoding: str) -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><nitf><body><body.head><hedline><hl1>Zoë’s “café”</hl1></hedline></body.head><body.content><p>Der Fährmann aß Käse, sagte die Polizei in Zürich am Montag.</p></body.content></body></nitf>'
    (article,) = parse(text.encode(encoding))
    assert article.title == "Zoë’s “café”"
    assert article.text == "Der Fährmann aß Käse, sagte die Polizei in Zürich am Montag."


def test_prose_is_in_no_format() -> None:
    for text in (
        "It rained.\n\nTitle: none",
        "[서울=한빛] 홍길동 기자 = 비가 왔다.",
        "<p>It rained.</p>",
        "Document 1 of 3",
        "{ sic } he said",
    ):
        assert recognise(text) is None, text


def test_documents_know_their_part() -> None:
    text = parse_text("trec-1.sgm")
    parts = [text[document.start : document.end] for document in documents_in(text, "trec")]
    assert [part[:5] + part[-6:] for part in parts] == ["<DOC></DOC>"] * 2


def test_a_packed_file_on_the_command_line(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from cleannews.cli import main

    packed = tmp_path / "reuters.sgm.gz"
    packed.write_bytes(gzip.compress((FILES / "reuters-1.sgm").read_bytes()))
    done = CliRunner().invoke(main, ["parse", str(packed), str(FILES / "story-1.story")])
    assert done.exit_code == 0, done.output
    titles = [json.loads(line)["title"] for line in done.stdout.splitlines()]
    assert titles == ["VELMARK FERRY <VLM> RUNS AGROUND", "VELMARK LINES SAYS SERVICE TO RESUME TUESDAY", None]
    broken = tmp_path / "broken.json"
    broken.write_text('{"title": "Rain", "text": "It rained all day in Velmark."} {"text": oops}')
    done = CliRunner().invoke(main, ["parse", "--text", str(broken)])
    assert done.exit_code == 1
    assert done.stdout == "It rained all day in Velmark.\n"
    assert "not JSON: 'oops'; 1 article before that" in done.stderr
