"""Site rules of a user's folder: which file is taken, what its lines do, broken rules, hostile pages."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews.errors import CleannewsError
from cleannews.html.sites.config_files import Extracted, SiteConfig, SiteRules

PAGE = b"""<!doctype html><html><head><title>Harbour reopens | Example</title>
<meta name="date" content="2024-03-05T06:07:00Z"><script>var story = "no text";</script></head>
<body class="with-sidebar"><h1>Harbour <em>re</em>opens</h1>
<p class="by">By <a href="/jane">Jane Doe</a></p><p class="by">Ola Nordmann</p>
<div id="story"><h1>Harbour reopens</h1>
<p>The harbour re<b>open</b>ed on <a href="/t">Tuesday</a>.<!-- mark --> Ships came.</p>
<p class="share-bar">Share this</p>tail of the bar
<h2>What is next</h2>First line<br>second line
<ul><li>One</li><li>Two <i>and</i> a half</li></ul>
<blockquote>It is <span>good</span>.</blockquote>
<pre>Old rows
of text

A new one</pre>
<table><tr><th>Ship</th><td>Anna</td></tr><tr><td>Bo</td><td>12</td></tr></table>
<figure><img src="/ads/x.png"><figcaption>A ship</figcaption></figure>
<div style="display:none">Hidden</div><p class="note">Our <u>note</u></p></div>
<a class="all" href="?view=all">All on one page</a><a rel="next" href="/p/2">Next</a></body></html>"""

URL = "https://www.example.com/p/1"


def config(*lines: str) -> SiteConfig:
    return SiteConfig.read("example.com.txt", "\n".join(lines))


def extract(*lines: str, page: str | bytes = PAGE) -> Extracted:
    found = config(*lines).extract(page if isinstance(page, bytes) else page.encode(), URL)
    assert found is not None
    return found


def paragraphs(body: str, *lines: str) -> list[str]:
    return extract("body: //main", *lines, page=f"<main>{body}</main>").paragraphs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("example.com", "www.exact.com", "exact.com", ".example.com", "deep.example.com", ".co.test", "Upper.com"):
        (tmp_path / f"{name}.txt").write_text(f"# {name}\nbody: //article\n", "utf-8")
    (tmp_path / "notes.md").write_text("body: //p", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.com/a", "example.com.txt"),
        ("https://www.example.com/a", "example.com.txt"),
        ("https://WWW.EXAMPLE.COM:8080/a?b#c", "example.com.txt"),
        ("https://user@example.com./a", "example.com.txt"),
        ("example.com/a", "example.com.txt"),
        ("https://www.exact.com/", "www.exact.com.txt"),
        ("https://exact.com/", "exact.com.txt"),
        ("https://sport.example.com/", ".example.com.txt"),
        ("https://a.b.sport.example.com/", ".example.com.txt"),
        ("https://deep.example.com/", "deep.example.com.txt"),
        ("https://www.deep.example.com/", "deep.example.com.txt"),
        ("https://www.news.co.test/", ".co.test.txt"),
        ("https://upper.com/", "upper.com.txt"),
        ("https://notexample.com/", None),
        ("https://co.test/", None),
        ("https://exact.com.evil.test/", None),
        ("https://../example.com", None),
        ("https://[broken", None),
        ("", None),
        ("notes.md", None),
    ],
)
def test_file_for_a_host(folder: Path, url: str, name: str | None) -> None:
    found = SiteRules(folder).for_url(url)
    assert (found.name if found else None) == name


def test_files_are_read_late_and_kept(folder: Path) -> None:
    rules = SiteRules(str(folder))
    (folder / "example.com.txt").write_text("body: //main", "utf-8")
    first = rules.for_url("https://example.com/")
    assert first is not None
    assert first.rules[0].value == "//main"
    (folder / "example.com.txt").write_text("body: //nav", "utf-8")
    assert rules.for_url("https://www.example.com/b") is first


def test_no_folder_is_told(tmp_path: Path) -> None:
    file = tmp_path / "example.com.txt"
    file.write_text("body: //p", "utf-8")
    for path in (tmp_path / "missing", file):
        with pytest.raises(CleannewsError, match="is not a folder"):
            SiteRules(path)


def test_file_that_went_away_is_told(folder: Path) -> None:
    rules = SiteRules(folder)
    (folder / "example.com.txt").unlink()
    with pytest.raises(CleannewsError, match="cannot be read"):
        rules.for_url("https://example.com/")


def test_whole_page() -> None:
    found = extract(
        "title: //h1",
        "author: //p[@class='by']",
        "date: //meta[@name='date']/@content",
        "body: //div[@id='story']",
        "strip_id_or_class: share-bar",
        "strip: //p[@class='note']",
    )
    assert found.title == "Harbour reopens"
    assert found.authors == ["By Jane Doe", "Ola Nordmann"]
    assert found.date == "2024-03-05T06:07:00Z"
    assert found.paragraphs == [
        "The harbour reopened on Tuesday. Ships came.",
        "tail of the bar",
        "What is next",
        "First line",
        "second line",
        "One",
        "Two and a half",
        "It is good.",
        "Old rows of text",
        "A new one",
        "Ship",
        "Anna",
        "Bo",
        "12",
    ]
    assert found.single_page is None
    assert found.next_page is None


def test_absent_fields_are_empty() -> None:
    found = extract("body: //li", "title: //h5", "author: //h5")
    assert found == Extracted(None, [], None, ["One", "Two and a half"])


@pytest.mark.parametrize("lines", [["body: //section"], ["title: //h1"], [], ["body: //img"], ["body: count(//p)"]])
def test_no_body_is_none(lines: list[str]) -> None:
    assert config(*lines).extract(PAGE) is None


def test_first_rule_that_finds_text_wins() -> None:
    found = extract("body: //section", "body: //li[1]", "body: //p", "title: //h6", "title: //h2", "title: //h1")
    assert (found.paragraphs, found.title) == (["One"], "What is next")


def test_matches_join_in_order_and_nested_ones_come_once() -> None:
    assert extract("body: //li | //h2 | //ul").paragraphs == ["What is next", "One", "Two and a half"]


def test_xpath_may_give_strings() -> None:
    found = extract("author: substring-after(//p[@class='by'], 'By ')", "title: concat(//h2, '!')", "body: //li/text()", "date: //li/@x")
    assert (found.authors, found.title, found.date) == (["Jane Doe"], "What is next!", None)
    assert found.paragraphs == ["One", "Two", "a half"]
    assert extract("body: string(//blockquote)").paragraphs == ["It is good."]


def test_lines_are_read_as_the_form_has_them() -> None:
    made = SiteConfig.read(
        "x.txt", "# c\r\n\r\nbody://div\r\n  title :  //h1[contains(., ':')]  \r\nstrip:\r\n#author: //b\r\ntidy: no\r\n"
        "prune: yes\r\ntest_url: http://x.test/a:b\r\nhttp_header(user-agent): Me\r\nbdoy: //p\r\njust words\r\n",
    )  # fmt: skip
    assert [(rule.line, rule.name, rule.value) for rule in made.rules[-2:]] == [
        (3, "body", "//div"),
        (4, "title", "//h1[contains(., ':')]"),
    ]
    assert made.problems == ["x.txt:11: unknown directive: bdoy: //p", "x.txt:12: unknown directive: just words"]


def test_byte_order_mark_and_odd_bytes_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.test.txt").write_bytes(b"\xef\xbb\xbfbody: //p\n# caf\xe9\n")
    made = SiteRules(tmp_path).for_url("http://a.test/")
    assert made is not None
    assert [rule.name for rule in made.rules] == ["body"]
    assert made.problems == []


def test_broken_xpath_is_listed_once_and_skipped() -> None:
    made = config("title: //h1[", "body: //div[@id=", "body: foo:bar(//p)", "strip: nosuch()", "strip: 1 +", "body: //li")
    for _ in range(2):
        found = made.extract(PAGE)
        assert found is not None
        assert found.title is None
        assert found.paragraphs == ["One", "Two and a half"]
    assert len(made.problems) == 5
    assert made.problems[0].startswith("example.com.txt:1: title: ")
    assert made.problems[0].endswith("//h1[")


def test_strip_keeps_what_stands_behind() -> None:
    assert paragraphs("<p>One<i class=x>gone</i> two<!--c--> three</p>", "strip: //i") == ["One two three"]
    assert paragraphs("<p>One<i>a</i>two<b>b</b></p>", "strip: //i | //b") == ["Onetwo"]


def test_strip_takes_attributes_text_and_comments() -> None:
    body = "<p title=a>One<b>bold</b>tail</p><!-- c --><p title=b>Two</p>"
    assert paragraphs(body, "strip: //p/text()[1]", "strip: //comment()") == ["boldtail"]
    assert paragraphs(body, "strip: //b/following-sibling::text()") == ["Onebold", "Two"]
    assert extract("strip: //p/@title", "body: //p[not(@title)]", page=body).paragraphs == ["Oneboldtail", "Two"]


def test_strip_by_part_of_class_or_id() -> None:
    body = "<p class='big promo-box'>a<p id=promo>b<p class=other>c"
    assert paragraphs(body, "strip_id_or_class: promo") == ["c"]
    assert paragraphs(body, "strip_id_or_class: 'promo-box'") == ["b", "c"]
    assert paragraphs(body, "strip_id_or_class: ''", "strip_id_or_class: it's") == ["a", "b", "c"]


def test_page_itself_is_never_stripped() -> None:
    assert extract("body: //li", "strip_id_or_class: sidebar", "strip: /html").paragraphs[0] == "One"


def test_strip_image_src() -> None:
    body = "<p><img src=/ads/1.png>a</p><p><img src=/pic/1.png>b</p>"
    assert extract("strip_image_src: /ads/", "body: //p[img]", page=body).paragraphs == ["b"]


def test_title_and_authors_are_read_before_stripping() -> None:
    found = extract("title: //h1", "author: //a[@href='/jane']", "strip: //h1", "strip: //a", "body: //li")
    assert (found.title, found.authors) == ("Harbour reopens", ["Jane Doe"])


def test_strings_are_replaced_before_parsing() -> None:
    page = "<main><noscript><p>Behind</p></noscript><x>http://a: b</x></main>"
    lines = ["body: //main", "replace_string(<noscript>): <div>", "replace_string(</noscript>): </div>"]
    assert extract(*lines, "replace_string(http://a: b): c", page=page).paragraphs == ["Behind", "c"]
    assert extract(*lines, "find_string: <x>", "replace_string: <p>", page=page).paragraphs[1] == "http://a: b"
    assert extract(*lines, "replace_string(http://a: b):", page=page).paragraphs == ["Behind"]


def test_unpaired_strings_are_told_and_not_used() -> None:
    made = config("body: //main", "find_string: a", "find_string: b", "replace_string: c")
    found = made.extract(b"<main>a b</main>")
    assert found is not None
    assert found.paragraphs == ["a b"]
    assert made.problems == ["example.com.txt: 2 find_string for 1 replace_string: none is used"]


def test_further_pages() -> None:
    found = extract("body: //li", "single_page_link: //a[@class='all']", "next_page_link: //a[@rel='next']/@href")
    assert found.single_page == "https://www.example.com/p/1?view=all"
    assert found.next_page == "https://www.example.com/p/2"
    built = "single_page_link: concat('/print/', '1')"
    assert extract("body: //li", built, "if_page_contains: //a[@class='all']").single_page == "https://www.example.com/print/1"
    assert extract("body: //li", built, "if_page_contains: //video").single_page is None


def test_headline_is_no_paragraph_but_later_ones_are() -> None:
    assert paragraphs("<h1>Head</h1><p>One<h1>Part two</h1><p>Two<h6>Small</h6>") == ["One", "Part two", "Two", "Small"]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("w<b>o</b>r<a href=x>d</a>s", ["words"]),
        ("one<p>two</p>three", ["one", "two", "three"]),
        ("one<br><br/>two<hr>three", ["one", "two", "three"]),
        ("<dl><dt>Q<dd>A</dl>", ["Q", "A"]),
        ("a&nbsp;b\n  c&amp;d &lt;", ["a b c&d <"]),
        ("<a><div>one</div><div>two</div></a>", ["one", "two"]),
        ("one<x-card>two</x-card>three", ["one", "two", "three"]),
        ("one<script>x</script><style>y</style><button>z</button> two", ["one two"]),
        ("<ul><li>a<ul><li>b</li></ul>c</li></ul>", ["a", "b", "c"]),
        ("<blockquote><p>a</p><footer>b</footer></blockquote>", ["a", "b"]),
        ("서울 <b>시</b>장", ["서울 시장"]),
    ],
)
def test_blocks(body: str, lines: list[str]) -> None:
    assert paragraphs(body) == lines


def test_encodings() -> None:
    page = '<meta charset="euc-kr"><main>서울 시장이 말했다</main>'.encode("euc-kr")
    assert extract("body: //main", page=page).paragraphs == ["서울 시장이 말했다"]


@pytest.mark.parametrize("page", [b"", b" \n", b"\0", b"<", b"<!-- -->", b"<?xml?>", b"\xff\xfe", b"<frameset>"])
def test_pages_of_nothing(page: bytes) -> None:
    assert config("body: //p", "title: //title", "strip: //*").extract(page) is None


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 100_000 + b"<p>text",
        b"<p>a<i class=x>b</i>" * 30_000,
        b"<p " + b"a=1 " * 200_000 + b">text",
        b"<h1>a</h1>" * 30_000,
        b"<pre>" + b"\n " * 500_000,
    ],
)
def test_hostile_pages_end_in_time(page: bytes) -> None:
    made = config("title: //h1", "body: //body | //p", "strip_id_or_class: x", "strip: //p/text()")
    start = time.perf_counter()
    made.extract(page)
    assert time.perf_counter() - start < 10


@given(st.binary(max_size=400), st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_nothing_raises(page: bytes, value: str) -> None:
    lines = "\n".join(f"{name}: {value}" for name in ("title", "strip", "strip_id_or_class", "next_page_link", "find_string"))
    made = SiteConfig.read("x.txt", f"{value}\n{lines}\nbody: {value}\nbody: //body")
    found = made.extract(b"<p>" + page, "https://[x")
    assert found is None or all(line == " ".join(line.split()) and line for line in found.paragraphs)


def test_config_can_be_sent_to_another_process() -> None:
    made = pickle.loads(pickle.dumps(config("body: //li")))
    assert made.extract(PAGE).paragraphs == ["One", "Two and a half"]


def test_lxml_is_loaded_late() -> None:
    code = (
        "import sys; from cleannews.html.sites.config_files import SiteConfig\n"
        "SiteConfig.read('x.txt', 'body: //p'); sys.exit('lxml.etree' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
