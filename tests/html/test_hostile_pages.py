"""Hostile pages: nothing that a page holds raises, and the largest ends within seconds."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from queue import Empty, Queue
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import Article, CleannewsError, clean_html

MANY = 100_000
SECONDS = 10.0
"""Of the processor. Each of the pages below takes half of it at most; the rest is for slow and busy computers."""

PATIENCE = 60.0
"""Seconds on the wall after which a page counts as one that never ends."""

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
STORY = "".join(f"<p>It rained again on {day} in the old town of Bergen, officials said, and nobody was surprised.</p>" for day in DAYS)


class TooSlowError(AssertionError):
    """The time was over before the work was done."""


# ------------------------------------------------------------------------------------------------------- the worker

WORK = """
import json, sys, time
from cleannews import clean_html
clean_html("<h1>Rain in Bergen</h1><article>" + "<p>It rained for three days in the old town, officials said on Friday.</p>" * 9)
for line in sys.stdin.buffer:
    size, is_text, url = json.loads(line)
    page = sys.stdin.buffer.read(size)
    if is_text:
        page = page.decode("utf-8", "surrogatepass")
    start = time.process_time()
    try:
        answer = clean_html(page, url=url).model_dump_json()
    except BaseException as error:
        answer = repr(error)
    print(json.dumps([time.process_time() - start, answer]), flush=True)
"""


class Worker:
    """Another process that reads pages: a parser that does not come back is in C and can only be ended from outside."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[bytes] | None = None
        self.answers: Queue[bytes] = Queue()

    def clean(self, page: bytes | str, url: str | None = None) -> Article:
        """The article, within the time of this file."""
        process = self.process = self.process or self.start()
        data = page if isinstance(page, bytes) else page.encode("utf-8", "surrogatepass")
        assert process.stdin is not None
        process.stdin.write(json.dumps([len(data), isinstance(page, str), url]).encode() + b"\n" + data)
        process.stdin.flush()
        try:
            answer = self.answers.get(timeout=PATIENCE)
        except Empty:
            self.stop()
            raise TooSlowError(f"not done after {PATIENCE} seconds") from None
        if not answer:
            self.stop()
            raise AssertionError(f"the process ended with {process.returncode}")
        seconds, article = json.loads(answer)
        assert article.startswith("{"), article
        if seconds > SECONDS:
            raise TooSlowError(f"done after {seconds:.1f} seconds of the processor")
        return Article.model_validate_json(article)

    def start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen([sys.executable, "-c", WORK], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        Thread(target=self.listen, args=(process,), daemon=True).start()
        return process

    def listen(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        answers = self.answers
        for line in process.stdout:
            answers.put(line)
        answers.put(b"")

    def stop(self) -> None:
        process, self.process = self.process, None
        if process is not None:
            process.kill()
            process.wait()
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdout.close()
            with suppress(BrokenPipeError):
                process.stdin.close()
        self.answers = Queue()


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()


# ------------------------------------------------------------------------------------------------------- the pages


def attributes(count: int) -> str:
    return " ".join(f'data-a{number}="{number}"' for number in range(count))


def data(value: object) -> str:
    return f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value)}</script>'


def nested(opening: str, closing: str, depth: int, inside: object) -> str:
    return opening * depth + json.dumps(inside) + closing * depth


HOSTILE = {
    # depth
    "nested div": "<div>" * MANY + STORY + "</div>" * MANY,
    "nested div, never closed": "<div>" * MANY + STORY,
    "nested span": "<p>" + "<span>" * MANY + "rain" + "</span>" * MANY,
    "nested span, text on every level": "<span>rain " * MANY,
    "nested div, text on every level": "<div>rain " * MANY,
    "nested b, misnested i": "<b><i>rain</b>" * 2_000,
    "nested a": "<a href=x>rain " * MANY,
    "nested article": "<article>" * MANY + STORY,
    "nested header with a headline": "<header>" * MANY + "<h1>Rain in Bergen</h1>" + STORY,
    "nested headers without a headline": "<header>" * MANY + STORY,
    "nested nav": "<nav>" * MANY + STORY,
    "nested list, empty": "<ul><li>" * MANY + STORY,
    "nested div in a": "<a><div>" * MANY + STORY,
    "nested elements of one's own": "<rain-of-the-old-town-of-bergen-in-july>" * MANY + STORY,
    "nested foreign": "<svg><foreignObject>" + "<path/>" * MANY + "</svg>" + STORY,
    "drawing": "<svg><g>" + "<path d='M1 2'/>" * MANY + "</g></svg>" + STORY,
    "broken out of a drawing": "<svg><b>" + "<path/>" * MANY + STORY,
    "quotations": "<blockquote><p>It rained in Bergen again and again on Monday</p></blockquote>" * MANY + STORY,
    "breaks": "rain<br>" * (5 * MANY) + STORY,
    # what a parser takes the square of
    "options": "<select>" + "<option>Bergen" * MANY + "</select>" + STORY,
    "options, closed": "<select>" + "<option>Bergen</option>" * MANY + "</select>" + STORY,
    "b ended by i": "<b></i>" * MANY + STORY,
    "b ended by p": "<b></p>" * MANY + STORY,
    "formatting of all kinds": ("<b>" * 3 + "<i>" * 3 + "<u>" * 3 + "<div>") * (MANY // 10) + STORY,
    "formatting opened anew everywhere": "".join(f"<b x={number}>" for number in range(1_000)) + "<p>rain" * MANY,
    "font ended by others": "<font size=1></b></i></a>" * MANY + STORY,
    "roots with attributes": "".join(f"<html a{number}=1><body b{number}=1>" for number in range(MANY)) + STORY,
    "names of elements": "".join(f"<x{number}></x{number}>" for number in range(2 * MANY)) + STORY,
    "names of attributes": "".join(f"<p a{number}=1>" for number in range(2 * MANY)) + STORY,
    "attributes of an end": "</p " + " ".join(f"a{number}" for number in range(2 * MANY)) + ">" + STORY,
    "attributes hidden behind quotes": "<p a=b' " + " ".join(f"a{number}='<>'" for number in range(MANY)) + ">" + STORY,
    "tags of many attributes": ("<p " + " ".join(f"a{number}" for number in range(1_000)) + ">rain") * 1_000,
    "nested table": "<table><tr><td>" * 2_000 + STORY,
    "nested list": "<ul><li>rain" * MANY,
    "nested blockquote with classes": "".join(f'<blockquote class="quote q{n}">' for n in range(MANY)) + STORY,
    "nested figure": "<figure>" * MANY + "<figcaption>Rain</figcaption>" + STORY,
    "nested h1": "<h1>Rain " * MANY + STORY,
    "nested time": "<time>" * MANY + "2031-07-30",
    "nested microdata": "<div itemscope itemprop=author>" * MANY + "Ann Example",
    "nested byline": "<div class=byline>" * 5_000 + "By Ann Example" + STORY,
    # breadth
    "many paragraphs": STORY * 4_000,
    "many empty elements": "<div></div>" * MANY + STORY,
    "many breaks": "<br>" * MANY + STORY,
    "many lines of one word": "rain<br>" * MANY,
    "many headlines": "<h1>Rain in Bergen</h1>" * MANY,
    "many subheads": "<h2>Rain in Bergen</h2>" * MANY,
    "many links": "<a href=/rain>Rain in Bergen</a> " * MANY,
    "many times": "<time datetime=2031-07-30T09:00:00Z>July 30</time>" * MANY,
    "many senseless times": "<time>Rain, 12 of Never 20311</time>" * 20_000,
    "many bylines": "<p class=byline>By Ann Example</p>" * 50_000,
    "many empty bylines": "<p class=byline></p>" * MANY + STORY,
    "many metas": '<meta property="article:author" content="Ann Example">' * MANY + STORY,
    "many keywords": '<meta name="keywords" content="' + "rain," * MANY + '">' + STORY,
    "many images": '<meta property="og:image" content="https://news.example/rain.jpg">' * MANY + STORY,
    "many articles": f"<article>{STORY}</article>" * 10_000,
    "many tables": "<table><tr><td>Rain<td>3</table>" * 20_000,
    "many list items": "<ul>" + "<li>Rain in Bergen" * MANY + "</ul>",
    "many unknown tags": "".join(f"<rain{number}>rain</rain{number}>" for number in range(MANY)),
    "many comments": "<!-- rain -->" * MANY + STORY,
    "many captions": "<figure><figcaption>Rain falls. Photo: Ann Example</figcaption></figure>" * 20_000 + STORY,
    # attributes
    "many attributes on one tag": f"<div {attributes(MANY)}>{STORY}</div>",
    "many attributes on the body": f"<body {attributes(MANY)}>{STORY}",
    "many attributes on many tags": "".join(f"<p {attributes(10)}>{n} drops of rain fell.</p>" for n in range(10_000)),
    "one attribute on many tags": '<p data-a="1">Rain fell.</p>' * MANY,
    "the same attribute again and again": "<div " + "class=rain " * MANY + f">{STORY}</div>",
    "a class of many tokens": f'<div class="{" ".join(f"c{n}" for n in range(MANY))}">{STORY}</div>',
    "a class of one long token": f'<div class="{"rain-" * MANY}">{STORY}</div>',
    "a class of one long camel": f'<div class="{"rainFell" * MANY}">{STORY}</div>',
    "many different classes": "".join(f'<p class="c{n} related{n}">Rain fell.</p>' for n in range(50_000)),
    "a long id": f'<div id="{"story_" * MANY}">{STORY}</div>',
    "a long address": f'<a href="{"x" * 1_000_000}">Rain</a>' + STORY,
    "a picture in the page": f'<img src="data:image/png;base64,{"A" * 3_000_000}">' + STORY,
    # one long line
    "one long word": "<p>" + "a" * 2_000_000,
    "one long sentence": "<p>" + "rain and " * 300_000,
    "one long headline": "<h1>" + "rain " * 300_000 + "</h1>" + STORY,
    "one long title": "<title>" + "rain | " * 200_000 + "</title>" + STORY,
    "one long title of dashes": "<title>" + " - " * 200_000 + "</title>" + STORY,
    "one long byline": "<h1>Rain</h1><p class=byline>By " + "Ann Example and " * 50_000 + "</p>" + STORY,
    "one long author": '<meta name=author content="' + "Ann Example, " * 50_000 + '">' + STORY,
    "one long date": '<meta property="article:published_time" content="' + "2031-07-30 " * 50_000 + '">' + STORY,
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
    "data: nested lists": data('{"@type": "NewsArticle", "author": ' + nested("[", "]", 50_000, "Ann Example") + "}") + STORY,
    "data: nested objects": data(nested('{"@graph": ', "}", 50_000, "rain")) + STORY,
    "data: never closed": data('{"headline": ' * 20_000) + STORY,
    "data: broken": data('{"@type": "NewsArticle", "headline": "Rain"' + ', "a": "b" "c"' * 5_000) + STORY,
    "data: commas": data('{"headline": "Rain"' + ", " * MANY + "}") + STORY,
    "data: one long text": data('{"headline": "' + "rain " * 300_000) + STORY,
    "data: points at itself": data({"@id": "#a", "@type": "NewsArticle", "author": {"@id": "#a"}, "mainEntity": {"@id": "#a"}}) + STORY,
    "data: many blocks": data({"@type": "NewsArticle", "headline": "Rain"}) * 5_000 + STORY,
    "data: many nodes": data({"@graph": [{"@type": "NewsArticle", "headline": f"Rain {n}"} for n in range(50_000)]}) + STORY,
    "data: many authors": data({"@type": "NewsArticle", "author": [{"name": f"Ann Example {n}"} for n in range(20_000)]}) + STORY,
    "data: a long body": data({"@type": "NewsArticle", "articleBody": "It rained in Bergen.\n" * 50_000}) + "<p>Rain.</p>",
    "data: values of every wrong kind": data({"@type": ["NewsArticle", 1, None], "headline": 1, "author": 2.5, "datePublished": [], "image": {"url": [[]]}, "publisher": "", "keywords": {}, "articleBody": [], "isAccessibleForFree": {}, "inLanguage": [1], "articleSection": {"a": 1}, "url": 5}) + STORY,
    "data: numbers without end": data('{"@type": "NewsArticle", "wordCount": ' + "9" * 50_000 + ', "datePublished": 1e999}') + STORY,
    "data: half of a surrogate pair": data('{"@type": "NewsArticle", "headline": "Rain \\ud800", "author": {"name": "Ann \\udfff Example"}}') + STORY,
    # broken markup
    "tags cut off": "<" * MANY,
    "tags cut off in attributes": '<a href="' * MANY,
    "end tags alone": "</div>" * MANY + STORY,
    "quotes never closed": '<p class="rain>' + STORY * 1_000,
    "tables with text between": "<table>rain<tr>rain<td>rain" * 5_000,
    "forms in forms": "<form><p>Rain fell.</p><form>" * 5_000,
    "bodies in bodies": "<body><html><head><title>Rain</title>" * 5_000 + STORY,
    "frameset": "<frameset>" + "<frame src=x>" * 1_000 + "</frameset>",
    "doctype again and again": "<!doctype html>" * MANY,
    "processing instructions": "<?xml version='1.0'?>" * MANY + STORY,
    "CDATA": "<![CDATA[" * MANY + STORY,
    # marks
    "NUL bytes": "\0" * MANY + STORY,
    "NUL bytes in words and tags": STORY.replace("a", "a\0").replace("<p", "<\0p") * 1_000,
    "NUL bytes in attributes": '<div class="\0rel\0ated">' + STORY,
    "control marks": STORY.replace(" ", " \x01\x02\x0b\x0c\x1b\x7f") * 100,
    "text turned round": STORY.replace(" ", " \N{RIGHT-TO-LEFT OVERRIDE}") * 1_000,
    "marks on marks": "<p>a" + "\N{COMBINING ACUTE ACCENT}" * MANY,
    "line separators": "<p>rain\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}" * 20_000,
    "halves of surrogate pairs": STORY.replace(" ", " \ud800") * 100,
    "byte order marks": "\ufeff" * MANY + STORY,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_ends_in_time(name: str, worker: Worker) -> None:
    """Whatever a page is made of, it gives an article within seconds, and the article can be written down."""
    worker.clean(HOSTILE[name].encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", [name for name, page in HOSTILE.items() if len(page) < 200_000])
def test_a_hostile_page_may_be_a_text(name: str, worker: Worker) -> None:
    worker.clean(HOSTILE[name], url="https://news.example/2031/07/30/rain")


@pytest.mark.parametrize("name", ["nested article", "nested nav", "many attributes on one tag", "data: broken", "NUL bytes", "many comments"])  # fmt: skip
def test_a_story_in_a_hostile_page_is_found(name: str, worker: Worker) -> None:
    assert len(worker.clean(HOSTILE[name].encode()).paragraphs) == len(DAYS)


# ------------------------------------------------------------------------------------------------------- the limit


@pytest.mark.parametrize("page", [b"<p>" + b"a" * 20_000_000, "<p>" + "a" * 20_000_000])
def test_a_page_over_the_limit_is_refused(page: bytes | str) -> None:
    """Twenty million bytes are no news page; the error says how the limit is raised."""
    start = time.process_time()
    with pytest.raises(CleannewsError, match="max_bytes"):
        clean_html(page)
    assert time.process_time() - start < SECONDS


def test_the_limit_is_the_callers() -> None:
    page = f"<article>{STORY * 4}</article>"
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
def test_a_senseless_address_does_no_harm(url: str, worker: Worker) -> None:
    assert worker.clean(f"<h1>Rain</h1><article>{STORY}</article>", url=url).paragraphs


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
