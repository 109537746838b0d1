"""What holds for every text, whatever it is: nothing is lost, nothing is altered, and the same goes in, the same comes out."""

from __future__ import annotations

import html
import json
import pickle
import random
import re
from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleannews import Article, Flag, Kind, Segment, clean, clean_many, explain
from cleannews.segments import OPTIONAL, STORY

usual = settings(deadline=None, derandomize=True, database=None, max_examples=150)

# ------------------------------------------------------------------------------------------------------- the texts

MARKS = """\
(END)|(MORE)|(Reuters) - |SEOUL, July 30 (Yonhap) -- |(서울=연합뉴스) 홍길동 기자 = |[서울=뉴시스]홍길동 기자 = |新华社北京1月2日电（记者张三）
（完）|(完)|МОСКВА, 13 мая — РИА Новости. |MOSCOW, December 24. /TASS/. |Berlin (dpa) - |Paris, 21 jan 2019 (AFP) - |(ANSA) - ROMA, 29 GEN -
By Ann Example|By late Tuesday, |Von Ina Muster, dpa =|(Reporting by Ann Example in Oslo; Editing by Bo Muster)|(LEAD) |UPDATE 2-
ann@example.com|ejk@yna.co.kr(END)|(ann@reuters.com; +1 555 0100; Reuters Messaging: ann@reuters.net))|http://example.com/a?b=c&d=e
&quot;|&amp;|&amp;quot;|&#x27;|&#39;|&#x3D;|&nbsp;|&#0;|&#xD800;|&#13;|&#10;|&lt;p&gt;|&notanentity;|&amp|&
<br/>|<br/>&#13;|<p>|</p>|<b>|</b>|<script>x</script>|<!-- x -->|<a href="x">|<|>|<br
___|-0-|###|* |- |-- |■ |▲ |=|==Kyodo|/TASS/|(ANI)|PTI ABC DEF|EFE|AA|-30-|ends|more|Enditem
(AP Photo/Ann Example)|FILE PHOTO: |REUTERS/Ann Example|© 2024 Example|Copyright 2024 Example. All rights reserved.|ADVERTISEMENT
READ MORE:|LEIA TAMBÉM|Read also: |Our Standards: The Thomson Reuters Trust Principles.|title: Rain|---|###Rain###|2023-08-14，正文：
09:28 July 30, 2021|2026-01-02T03:04:05Z|2025.12.30|(|)|[|]|（|）|【|】|"|“|”|,|.|。|!
It rained for three days in the north, officials said on Friday.|Rain in the north|Il pleut depuis trois jours dans le nord, a dit la mairie.
사흘째 비가 내렸다고 시는 밝혔다.|大雨连下三天，市政府说。|雨が三日降った。|هطل المطر ثلاثة أيام|Дождь шёл три дня.|ฝนตกสามวัน|said. |he said|A"""
PIECES = [piece for line in MARKS.split("\n") for piece in line.split("|")]
BLANKS = ["\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "\xa0", "\u3000", "\u2028", "\x85", "\v", "\f", "", "|", "###"]
CONTROLS = ["\x00", "\x01", "\x02", "\x03", "\x1e", "\x1f", "\x7f", "\ufeff", "\u200b", "\u200d", "\u202b", "\ud800", "\udfff"]  # fmt: skip

anything = st.text(max_size=200)
surrogates = st.text(st.characters(codec=None, categories=["Cs", "Lu", "Po", "Zs", "Cc"]), max_size=60)
trade = st.lists(st.sampled_from(PIECES + 3 * BLANKS + CONTROLS), max_size=40).map("".join)
lines = st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join), max_size=25).map("\n".join)
mixed = st.lists(st.one_of(st.text(max_size=12), st.sampled_from(PIECES), st.sampled_from(BLANKS)), max_size=25).map("".join)
texts = st.one_of(trade, lines, mixed, anything, surrogates)
sound = texts.map(lambda text: text.encode("utf-8", "replace").decode())

# ------------------------------------------------------------------------------------------------------- the yardsticks

find_references = re.compile(r"&(?:amp;)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});").sub
spaced_words = re.compile(r"[^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+").findall
INVISIBLE = frozenset("\u200b\u200e\u200f\u2060\ufeff\u202b\u202c") | {chr(n) for n in range(0x20)} | {"\x7f"}


def decoded(text: str) -> str:
    """The text with its character references read, told by nothing but the standard library."""

    def read(match: re.Match[str]) -> str:
        plain = match.group()
        while (once := html.unescape(plain)) != plain:
            plain = once
        return plain

    return find_references(read, text)


def letters(text: str) -> str:
    """What ink there is: the text without blanks and invisible marks."""
    return "".join(mark for mark in text if not mark.isspace() and mark not in INVISIBLE)


def body_of(article: Article) -> list[Segment]:
    return [segment for segment in article.segments if segment.kind in {Kind.BODY, Kind.SUBHEAD} | OPTIONAL]


# ------------------------------------------------------------------------------------------------------- nothing is lost


@usual
@given(texts)
@example("")
@example("\ufeff")
@example("a\r\n\r\n<br/>(END)\x02")
@example("-\n-")
@example("*\n*\nRain")
def test_segments_joined_in_order_are_the_source(text: str) -> None:
    """The segments tile the source: no gap, no overlap, nothing empty, nothing changed."""
    article = clean(text)
    position = 0
    for segment in article.segments:
        assert (segment.start, segment.text) == (position, text[segment.start : segment.end])
        assert segment.end > segment.start
        position = segment.end
    assert position == len(text)
    assert article.source == text


@usual
@given(texts)
def test_each_segment_has_a_kind_and_a_named_rule(text: str) -> None:
    """Every stretch says what it is and who said so, by a dotted name."""
    for segment in clean(text).segments:
        assert isinstance(segment.kind, Kind)
        assert re.fullmatch(r"\w+(?:\.\w+)+", segment.rule)


@usual
@given(texts)
def test_removed_is_what_is_neither_story_nor_optional(text: str) -> None:
    """`removed` holds the segments that are no part of the story, in order, and no others."""
    article = clean(text)
    assert article.removed == tuple(s for s in article.segments if s.kind not in STORY | OPTIONAL)


@usual
@given(texts)
def test_kept_and_removed_words_together_are_the_words_of_the_source(text: str) -> None:
    """Every mark that is no tag is in the title, the deck, the body or a removed segment."""
    article = clean(text)
    tags = [segment for segment in article.segments if segment.rule == "markup.tag"]
    removed = "".join(segment.text for segment in article.removed if segment.rule != "markup.tag")
    kept = "".join(segment.text for segment in article.segments if segment.kind in STORY | OPTIONAL)
    assert sorted(text) == sorted(removed + kept + "".join(tag.text for tag in tags))
    assert all(tag.text.startswith("<") and tag.text.rstrip("&#13;0 \t\r\n").endswith(">") for tag in tags)


@usual
@given(texts)
@example("R&amp;D rose, it was said on Friday by the mayor of Oslo.<br/>And more &quot;rain&quot; fell in the town of Bergen.")
def test_body_is_the_body_segments_and_nothing_else(text: str) -> None:
    """The paragraphs hold the ink of the body segments, references read, in the order of the source."""
    article = clean(text)
    assert letters("".join(article.paragraphs)) == letters("".join(decoded(s.text) for s in body_of(article)))


PIECES_OF_TITLES = """\
Ferry fares to rise|[VIDEO]|(AP Photo/Ann Example)|(updated)|(LEAD)|UPDATE 5-|-- UPDATE 2-|（完）|in May again|: sources|**|- |&amp;|<b>fares</b>|\
(Reuters)|EXCLUSIVE-|WATCH:|[속보]|渡轮票价上涨|五月再涨|(2nd LD)|#|| The Orsa Times|By Ann Example|3 hours ago|"it rains"|(CORRECTED)|WRAPUP 3-""".split(
    "|"
)
BELOW = "\n\nThe harbour office said on Friday that fares would rise again.\n\nThe ferry runs twice a day, it said."
titled = st.lists(st.sampled_from(PIECES_OF_TITLES), min_size=1, max_size=5).map(" ".join).map(lambda head: head + BELOW)
find_words = re.compile(r"[^\W_]+").findall


def words_of(text: str) -> str:
    return "".join(find_words(decoded(text)))


@settings(usual, max_examples=300)
@given(st.one_of(titled, texts))
@example("Ferry fares to rise [VIDEO] in May again" + BELOW)
@example("-- UPDATE 5-Ferry fares to rise (AP Photo/Ann Example) in May again" + BELOW)
def test_every_word_is_in_the_title_the_deck_the_body_or_removed(text: str) -> None:
    """And in one of them only: the segments tile the source, and each field holds the words of its own segments."""
    article = clean(text)
    for field, kinds in (
        (article.title or "", {Kind.HEADLINE}),
        (article.subtitle or "", {Kind.DECK}),
        ("".join(article.paragraphs), {Kind.BODY, Kind.SUBHEAD} | OPTIONAL),
    ):
        assert words_of("".join([s.text for s in article.segments if s.kind in kinds])) == words_of(field)
    assert not {segment.kind for segment in article.removed} & STORY


@usual
@given(texts)
@example("\n".join(["It rained for three days and three nights in the old", "town of Bergen, and people were tired of it when at"] * 6))
def test_words_of_the_body_are_words_of_the_source(text: str) -> None:
    """No word is altered, and no two words are run together, by taking something out between them."""
    article = clean(text)
    source = "".join(decoded(segment.text) for segment in article.segments if segment.rule != "markup.tag")
    for paragraph in article.paragraphs:
        for word in spaced_words(paragraph):
            assert word in source


@usual
@given(texts)
def test_paragraphs_are_stripped_and_not_empty(text: str) -> None:
    """A paragraph begins and ends with ink and holds no line end of a hard-wrapped row."""
    for paragraph in clean(text).paragraphs:
        assert paragraph
        assert paragraph == paragraph.strip()
        assert "\n" not in paragraph


@usual
@given(texts)
def test_title_and_deck_come_from_their_segments(text: str) -> None:
    """Title and deck say nothing that a segment of their kind does not say."""
    article = clean(text)
    for value, kind in ((article.title, Kind.HEADLINE), (article.subtitle, Kind.DECK)):
        said = letters("".join(decoded(s.text) for s in article.segments if s.kind is kind))
        assert letters(value or "") in said


@usual
@given(texts)
def test_positions_of_the_dateline_are_told_in_its_segments(text: str) -> None:
    """The raw dateline stands in the source as it is printed."""
    article = clean(text)
    if article.dateline is not None:
        assert letters(article.dateline.raw) in letters("".join(decoded(s.text) for s in article.segments if s.rule != "markup.tag"))


@usual
@given(texts, st.sets(st.sampled_from(list(Kind)), max_size=4))
def test_keeping_a_kind_takes_nothing_else_out(text: str, keep: set[Kind]) -> None:
    """`keep=` moves segments from the removed to the kept; the tiling stays the same."""
    plain, kept = clean(text), clean(text, keep=keep)
    assert kept.segments == plain.segments
    assert kept.removed == tuple(segment for segment in plain.removed if segment.kind not in keep)


# ------------------------------------------------------------------------------------------------------- the same again


@usual
@given(texts)
def test_clean_is_deterministic(text: str) -> None:
    """The same text gives the same article, in every field, with the same positions."""
    first, second = clean(text), clean(text)
    assert first == second
    assert first.segments == second.segments
    assert first.fingerprint == second.fingerprint


@usual
@given(sound)
def test_json_round_trips(text: str) -> None:
    """What `model_dump_json` writes, `model_validate_json` reads, for every text that UTF-8 can hold."""
    article = clean(text)
    assert Article.model_validate_json(article.model_dump_json()) == article


def test_json_is_the_same_in_every_run() -> None:
    """Flags are a set, and stand in one order in the JSON form."""
    flags = [Flag.URGENT, Flag.CORRECTION, Flag.TRUNCATED, Flag.DIGEST, Flag.LIVE]
    for order in permutations(flags, len(flags)):
        written = json.loads(Article(flags=frozenset(order)).to_json())["flags"]
        assert written == ["correction", "digest", "live", "truncated", "urgent"]


@usual
@given(texts)
@example("It rained \ud800 for three days in the north, officials said.\n(END)")
def test_to_json_never_raises(text: str) -> None:
    """`to_json` gives JSON for any text, a lone surrogate included, with and without segments and source."""
    article = clean(text)
    assert json.loads(article.to_json())["text"] is not None
    record = json.loads(article.to_json(segments=True, source=True))
    assert len(record["segments"]) == len(article.segments)


@usual
@given(texts)
def test_pickle_round_trips(text: str) -> None:
    """An article survives pickling with its segments and its source."""
    article = clean(text)
    copy = pickle.loads(pickle.dumps(article))
    assert (copy, copy.segments, copy.source) == (article, article.segments, article.source)


@settings(usual, max_examples=50)
@given(texts)
def test_every_view_of_an_article_can_be_drawn(text: str) -> None:
    """No text makes an export, the notebook's picture or `explain` raise."""
    article = clean(text)
    assert article.to_newsarticle()["@context"] == "https://schema.org"
    assert article.to_ninjs()
    assert isinstance(article.to_markdown(), str)
    assert article._repr_html_().startswith("<")
    assert isinstance(str(explain(text)), str)


@pytest.fixture(scope="module")
def many() -> list[str]:
    """A hundred texts of the trade's marks, the same on every run."""
    choose = random.Random(30)
    bag = PIECES + 2 * BLANKS + CONTROLS
    return ["".join(choose.choices(bag, k=choose.randrange(40))) for _ in range(150)]


def test_two_threads_give_equal_articles(many: list[str]) -> None:
    """Texts cleaned at the same time by threads come out as they do one after the other."""
    alone = [clean(text) for text in many]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(clean, many))
    assert together == alone
    assert [article.segments for article in together] == [article.segments for article in alone]


def test_two_processes_give_equal_articles(many: list[str]) -> None:
    """Texts cleaned by two processes come out as they do in this one, in the same order."""
    alone = [clean(text) for text in many]
    shared = list(clean_many(many, workers=2))
    assert shared == alone
    assert [article.segments for article in shared] == [article.segments for article in alone]
