"""Hostile pages: nothing that a page holds raises, and the largest ends within seconds."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import Article, CleannewsError, clean_html

MANY = 100_000
SECONDS = 10.0
"""Each of the pages below takes a tenth of it; the rest is for slow and busy computers."""

STORY = "<p>It rained for three days in the old town of Bergen, officials said on Friday, and nobody was surprised.</p>"


class TooSlowError(AssertionError):
    """The time was over before the work was done."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail when the block takes more time of the processor; where the system has an alarm, it is cut off."""
    has_alarm = hasattr(signal, "setitimer")

    def over(*_: object) -> None:
        raise TooSlowError(f"not done after {seconds} seconds")

    before = signal.signal(signal.SIGPROF, over) if has_alarm else None
    if has_alarm:
        signal.setitimer(signal.ITIMER_PROF, seconds)
    start = time.process_time()
    try:
        yield
    finally:
        if has_alarm:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)
    if time.process_time() - start > seconds:
        raise TooSlowError(f"done after more than {seconds} seconds")


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Rules and weights are read before any clock runs."""
    clean_html(f"<h1>Rain in Bergen</h1><article>{STORY * 6}</article>")


def attributes(count: int) -> str:
    return " ".join(f'data-a{number}="{number}"' for number in range(count))


def data(value: object) -> str:
    return f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value)}</script>'


def nested(opening: str, closing: str, depth: int, inside: object) -> str:
    return opening * depth + json.dumps(inside) + closing * depth


HOSTILE = {
    # depth
    "nested div": "<div>" * MANY + STORY * 6 + "</div>" * MANY,
    "nested div, never closed": "<div>" * MANY + STORY * 6,
    "nested span": "<p>" + "<span>" * MANY + "rain" + "</span>" * MANY,
    "nested span, text on every level": "<span>rain " * MANY,
    "nested div, text on every level": "<div>rain " * MANY,
    "nested b, misnested i": "<b><i>rain</b>" * 2_000,
    "nested a": "<a href=x>rain " * MANY,
    "nested article": "<article>" * MANY + STORY * 6,
    "nested header with a headline": "<header>" * MANY + "<h1>Rain in Bergen</h1>" + STORY * 6,
    "nested headers without a headline": "<header>" * MANY + STORY * 6,
    "nested nav": "<nav>" * MANY + STORY * 6,
    "nested table": "<table><tr><td>" * 2_000 + STORY * 6,
    "nested list": "<ul><li>rain" * MANY,
    "nested blockquote with classes": "".join(f'<blockquote class="quote q{n}">' for n in range(MANY)) + STORY * 6,
    "nested figure": "<figure>" * MANY + "<figcaption>Rain</figcaption>" + STORY * 6,
    "nested h1": "<h1>Rain " * MANY + STORY * 6,
    "nested time": "<time>" * MANY + "2031-07-30",
    "nested microdata": "<div itemscope itemprop=author>" * MANY + "Ann Example",
    "nested byline": "<div class=byline>" * 5_000 + "By Ann Example" + STORY * 6,
    # breadth
    "many paragraphs": STORY * 20_000,
    "many empty elements": "<div></div>" * MANY + STORY * 6,
    "many breaks": "<br>" * MANY + STORY * 6,
    "many lines of one word": "rain<br>" * MANY,
    "many headlines": "<h1>Rain in Bergen</h1>" * MANY,
    "many subheads": "<h2>Rain in Bergen</h2>" * MANY,
    "many links": "<a href=/rain>Rain in Bergen</a> " * MANY,
    "many times": "<time datetime=2031-07-30T09:00:00Z>July 30</time>" * MANY,
    "many senseless times": "<time>Rain, 12 of Never 20311</time>" * 20_000,
    "many bylines": "<p class=byline>By Ann Example</p>" * 50_000,
    "many empty bylines": "<p class=byline></p>" * MANY + STORY * 6,
    "many metas": '<meta property="article:author" content="Ann Example">' * MANY + STORY * 6,
    "many keywords": '<meta name="keywords" content="' + "rain," * MANY + '">' + STORY * 6,
    "many images": '<meta property="og:image" content="https://news.example/rain.jpg">' * MANY + STORY * 6,
    "many articles": f"<article>{STORY}</article>" * 10_000,
    "many tables": "<table><tr><td>Rain<td>3</table>" * 20_000,
    "many list items": "<ul>" + "<li>Rain in Bergen" * MANY + "</ul>",
    "many unknown tags": "".join(f"<rain{number}>rain</rain{number}>" for number in range(MANY)),
    "many comments": "<!-- rain -->" * MANY + STORY * 6,
    "many captions": "<figure><figcaption>Rain falls. Photo: Ann Example</figcaption></figure>" * 20_000 + STORY * 6,
    # attributes
    "many attributes on one tag": f"<div {attributes(MANY)}>{STORY * 6}</div>",
    "many attributes on the body": f"<body {attributes(MANY)}>{STORY * 6}",
    "many attributes on many tags": "".join(f"<p {attributes(10)}>{n} drops of rain fell.</p>" for n in range(10_000)),
    "one attribute on many tags": '<p data-a="1">Rain fell.</p>' * MANY,
    "the same attribute again and again": "<div " + "class=rain " * MANY + f">{STORY * 6}</div>",
    "a class of many tokens": f'<div class="{" ".join(f"c{n}" for n in range(MANY))}">{STORY * 6}</div>',
    "a class of one long token": f'<div class="{"rain-" * MANY}">{STORY * 6}</div>',
    "a class of one long camel": f'<div class="{"rainFell" * MANY}">{STORY * 6}</div>',
    "many different classes": "".join(f'<p class="c{n} related{n}">Rain fell.</p>' for n in range(50_000)),
    "a long id": f'<div id="{"story_" * MANY}">{STORY * 6}</div>',
    "a long address": f'<a href="{"x" * 1_000_000}">Rain</a>' + STORY * 6,
    "a picture in the page": f'<img src="data:image/png;base64,{"A" * 3_000_000}">' + STORY * 6,
    # one long line
    "one long word": "<p>" + "a" * 2_000_000,
    "one long sentence": "<p>" + "rain and " * 300_000,
    "one long headline": "<h1>" + "rain " * 300_000 + "</h1>" + STORY * 6,
    "one long title": "<title>" + "rain | " * 200_000 + "</title>" + STORY * 6,
    "one long title of dashes": "<title>" + " - " * 200_000 + "</title>" + STORY * 6,
    "one long byline": "<h1>Rain</h1><p class=byline>By " + "Ann Example and " * 50_000 + "</p>" + STORY * 6,
    "one long author": '<meta name=author content="' + "Ann Example, " * 50_000 + '">' + STORY * 6,
    "one long date": '<meta property="article:published_time" content="' + "2031-07-30 " * 50_000 + '">' + STORY * 6,
    "one long blank": "<p>rain" + " " * 2_000_000 + "fell",
    "one long run of references": "<p>" + "&amp;" * 500_000,
    "one long run of broken references": "<p>" + "&amp" * 500_000 + "&#" * 100_000,
    # scripts
    "one script": "<script>" + "var rain = 1;\n" * 200_000 + "</script>",
    "one script, never closed": "<script>" + "var rain = 1;\n" * 200_000,
    "many scripts": "<script>rain()</script>" * MANY,
    "many scripts, never closed": "<script>" * MANY,
    "one style": "<style>" + ".rain{color:grey}" * MANY + "</style>",
    "one comment, never closed": "<!--" + STORY * 1_000,
    "one textarea, never closed": "<textarea>" + STORY * 1_000,
    "templates in templates": "<template>" * 5_000 + STORY,
    "frames in frames": "<svg><math>" * 5_000 + STORY,
    # data
    "data: nested lists": data('{"@type": "NewsArticle", "author": ' + nested("[", "]", 50_000, "Ann Example") + "}") + STORY * 6,
    "data: nested objects": data(nested('{"@graph": ', "}", 50_000, "rain")) + STORY * 6,
    "data: never closed": data('{"headline": ' * 20_000) + STORY * 6,
    "data: broken": data('{"@type": "NewsArticle", "headline": "Rain"' + ', "a": "b" "c"' * 5_000) + STORY * 6,
    "data: commas": data('{"headline": "Rain"' + ", " * MANY + "}") + STORY * 6,
    "data: one long text": data('{"headline": "' + "rain " * 300_000) + STORY * 6,
    "data: points at itself": data({"@id": "#a", "@type": "NewsArticle", "author": {"@id": "#a"}, "mainEntity": {"@id": "#a"}}) + STORY * 6,
    "data: many blocks": data({"@type": "NewsArticle", "headline": "Rain"}) * 5_000 + STORY * 6,
    "data: many nodes": data({"@graph": [{"@type": "NewsArticle", "headline": f"Rain {n}"} for n in range(50_000)]}) + STORY * 6,
    "data: many authors": data({"@type": "NewsArticle", "author": [{"name": f"Ann Example {n}"} for n in range(20_000)]}) + STORY * 6,
    "data: a long body": data({"@type": "NewsArticle", "articleBody": "It rained in Bergen.\n" * 50_000}) + "<p>Rain.</p>",
    "data: values of every wrong kind": data({"@type": ["NewsArticle", 1, None], "headline": 1, "author": 2.5, "datePublished": [], "image": {"url": [[]]}, "publisher": "", "keywords": {}, "articleBody": [], "isAccessibleForFree": {}, "inLanguage": [1], "articleSection": {"a": 1}, "url": 5}) + STORY * 6,
    "data: numbers without end": data('{"@type": "NewsArticle", "wordCount": ' + "9" * 50_000 + ', "datePublished": 1e999}') + STORY * 6,
    "data: half of a surrogate pair": data('{"@type": "NewsArticle", "headline": "Rain \\ud800", "author": {"name": "Ann \\udfff Example"}}') + STORY * 6,
    # broken markup
    "tags cut off": "<" * MANY,
    "tags cut off in attributes": '<a href="' * MANY,
    "end tags alone": "</div>" * MANY + STORY * 6,
    "quotes never closed": '<p class="rain>' + STORY * 1_000,
    "tables with text between": "<table>rain<tr>rain<td>rain" * 5_000,
    "forms in forms": "<form><p>Rain fell.</p><form>" * 5_000,
    "bodies in bodies": "<body><html><head><title>Rain</title>" * 5_000 + STORY * 6,
    "frameset": "<frameset>" + "<frame src=x>" * 1_000 + "</frameset>",
    "doctype again and again": "<!doctype html>" * MANY,
    "processing instructions": "<?xml version='1.0'?>" * MANY + STORY * 6,
    "CDATA": "<![CDATA[" * MANY + STORY * 6,
    # marks
    "NUL bytes": "\0" * MANY + STORY * 6,
    "NUL bytes in words and tags": STORY.replace("a", "a\0").replace("<p", "<\0p") * 1_000,
    "NUL bytes in attributes": '<div class="\0rel\0ated">' + STORY * 6,
    "control marks": STORY.replace(" ", " \x01\x02\x0b\x0c\x1b\x7f") * 100,
    "text turned round": STORY.replace(" ", " \N{RIGHT-TO-LEFT OVERRIDE}") * 1_000,
    "marks on marks": "<p>a" + "\N{COMBINING ACUTE ACCENT}" * MANY,
    "line separators": "<p>rain\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}" * 20_000,
    "halves of surrogate pairs": STORY.replace(" ", " \ud800") * 100,
    "byte order marks": "\ufeff" * MANY + STORY * 6,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_ends_in_time(name: str) -> None:
    """Whatever a page is made of, it gives an article within seconds, and the article can be written down."""
    page = HOSTILE[name].encode("utf-8", "surrogatepass")
    with within(SECONDS):
        article = clean_html(page)
    assert isinstance(article, Article)
    assert Article.model_validate_json(article.model_dump_json()) is not None


@pytest.mark.parametrize("name", [name for name, page in HOSTILE.items() if len(page) < 200_000])
def test_a_hostile_page_may_be_a_text(name: str) -> None:
    with within(SECONDS):
        assert isinstance(clean_html(HOSTILE[name], url="https://news.example/2031/07/30/rain"), Article)


# ------------------------------------------------------------------------------------------------------- the limit


@pytest.mark.parametrize("page", [b"<p>" + b"a" * 20_000_000, "<p>" + "a" * 20_000_000])
def test_a_page_over_the_limit_is_refused(page: bytes | str) -> None:
    """Twenty million bytes are no news page; the error says how the limit is raised."""
    with within(SECONDS), pytest.raises(CleannewsError, match="max_bytes"):
        clean_html(page)


def test_the_limit_is_the_callers() -> None:
    page = f"<article>{STORY * 20}</article>"
    with pytest.raises(CleannewsError, match="max_bytes"):
        clean_html(page, max_bytes=1_000)
    assert clean_html(page, max_bytes=len(page)).paragraphs


def test_the_limit_counts_bytes() -> None:
    """A letter of another script is up to four bytes."""
    with pytest.raises(CleannewsError, match="max_bytes"):
        clean_html("<p>" + "비" * 1_000, max_bytes=2_000)


# ------------------------------------------------------------------------------------------------------- no page at all


@pytest.mark.parametrize("page", ["", b"", " ", b"\n\n", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"<", b"<html></html>", b"&", "\ud800"])  # fmt: skip
def test_nothing_is_no_article(page: bytes | str) -> None:
    article = clean_html(page)
    assert "empty" in article.flags
    assert (article.title, article.authors, article.published) == (None, (), None)
    assert article.text.strip("&<\0\ufffd") == ""


@pytest.mark.parametrize("page", [None, 5, ["<p>"], {"html": "<p>"}])
def test_what_is_no_text_is_refused(page: object) -> None:
    with pytest.raises(TypeError):
        clean_html(page)  # type: ignore[arg-type]


@pytest.mark.parametrize("url", ["", "x", "http://", "https://[", "https://news.example:port/", "//", "\0", "javascript:rain()", "https://news.example/" + "a/" * 50_000])  # fmt: skip
def test_a_senseless_address_does_no_harm(url: str) -> None:
    with within(SECONDS):
        assert clean_html(f"<h1>Rain</h1><article>{STORY * 6}</article>", url=url).paragraphs


# ------------------------------------------------------------------------------------------------------- anything

PIECES = """\
<html lang=en>|<head>|</head>|<body class="a b">|</body>|<title>Rain in Bergen - News</title>|<h1>Rain in Bergen</h1>|<h2>|</h2>|<p>|</p>|<div>|</div>|<br>
<article>|</article>|<div class="related">|<aside>|</aside>|<nav>|</nav>|<footer>|<header>|</header>|<ul>|<li>|</ul>|<table>|<tr>|<td>|</table>|<blockquote>
<figure>|<figcaption>Rain falls. Photo: Ann Example</figcaption>|</figure>|<a href="/x">|</a>|<b>|</i>|<span|>|<!--|-->|<script>|</script>|<style>|<svg>|<math>
<script type="application/ld+json">|{"@type":"NewsArticle","headline":"Rain","datePublished":"2031-07-30","author":{"name":"Ann"}}|{"@graph":[|]}|"articleBody":"
<meta charset=shift_jis>|<meta charset=utf-16>|<meta charset=idna>|<meta property="og:title" content="Rain">|<meta name=author content="Ann Example">|<meta property="og:locale" content="xx
<meta property="article:published_time" content="|2031-07-30T09:00:00+99:99|99999999999|30 juillet 2031|">|<time datetime="|<link rel=canonical href="http://[|<base href="//">
It rained for three days in the old town of Bergen, officials said on Friday, and nobody was surprised.|By Ann Example|Read more:|Share|(Reuters) -
BERGEN, July 30 (Reuters) - |Subscribe to our newsletter|Advertisement|©  2031 News|서울에 비가 내렸다.|大雨连下三天。|هطل المطر|&nbsp;|&lt;|&#0;|&#xD800;|&|<""".replace("\n", "|")  # fmt: skip

anything = st.binary(max_size=400)
text = st.text(st.characters(codec=None), max_size=200)
trade = st.lists(st.sampled_from(PIECES.split("|")), max_size=60).map("".join)
mixed = st.lists(st.one_of(st.sampled_from(PIECES.split("|")).map(str.encode), st.binary(max_size=6)), max_size=40).map(b"".join)  # fmt: skip
encoded = st.tuples(trade, st.sampled_from(["utf-16", "utf-32", "euc-kr", "shift_jis", "gb18030", "cp1251", "iso2022_jp"])).map(lambda both: both[0].encode(both[1], "replace"))  # fmt: skip
address = st.one_of(st.none(), st.sampled_from(["https://news.example/2031/07/30/rain", "", "http://[", "rain"]), st.text(max_size=30))  # fmt: skip


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(page=st.one_of(anything, text, trade, mixed, encoded), url=address)
def test_no_page_raises(page: bytes | str, url: str | None) -> None:
    """Any bytes in, an article out; its segments are the page's text, and its JSON form holds it."""
    article = clean_html(page, url=url)
    assert "".join(segment.text for segment in article.segments) == article.source
    assert json.loads(article.model_dump_json())["paragraphs"] is not None


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(page=st.one_of(anything, mixed), keep=st.lists(st.sampled_from(["byline", "dateline", "promo", "caption", "related"])))  # fmt: skip
def test_the_same_page_gives_the_same_article(page: bytes, keep: list[str]) -> None:
    assert clean_html(page, keep=keep) == clean_html(page, keep=keep)
