"""The facts of pages: every source, broken data, several languages, hostile input."""

from __future__ import annotations

import datetime as dt
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from cleannews.html.head.facts import Head, read_head
from cleannews.html.head.json_ld import read_graph, repair
from cleannews.html.head.names import people, sort_names
from cleannews.times.moments import read_moment

URL = "https://www.example-news.test/world/2024/03/05/rain-stops-play"
KST = dt.timezone(dt.timedelta(hours=9))


def head_of(page: str | bytes, url: str | None = URL) -> Head:
    return read_head(LexborHTMLParser(page), url)


def with_ld(*blocks: object, rest: str = "") -> Head:
    scripts = "".join(
        f'<script type="application/ld+json">{block if isinstance(block, str) else json.dumps(block)}</script>' for block in blocks
    )
    return head_of(f"<html><head>{scripts}</head><body>{rest}</body></html>")


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Rain stops play in the capital",
    "alternativeHeadline": "Third day lost",
    "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "OLA NORDMANN"}],
    "datePublished": "2024-03-05T06:07:08+09:00",
    "dateModified": "2024-03-05T07:00:00+09:00",
    "inLanguage": "en-GB",
    "articleSection": ["Sport", "World"],
    "keywords": "rain, cricket,rain",
    "isAccessibleForFree": "False",
    "articleBody": "It rained.",
    "publisher": {"@type": "Organization", "name": "Example News"},
    "image": {"@type": "ImageObject", "url": "/rain.jpg", "caption": "Wet &amp; cold", "creditText": "AFP"},
    "sourceOrganization": {"name": "Reuters"},
}


def test_json_ld_gives_every_field() -> None:
    head = with_ld(ARTICLE)
    assert head.title == "Rain stops play in the capital"
    assert head.subtitle == "Third day lost"
    assert head.authors == ("Jane Doe", "Ola Nordmann")
    assert head.published == dt.datetime(2024, 3, 5, 6, 7, 8, tzinfo=KST)
    assert head.updated == dt.datetime(2024, 3, 5, 7, 0, tzinfo=KST)
    assert (head.language, head.section, head.keywords, head.site) == ("en", "Sport", ("rain", "cricket"), "Example News")
    assert (head.is_free, head.article_type, head.article_body) == (False, "NewsArticle", "It rained.")
    assert (head.agency, head.has_article_node) == ("Reuters", True)
    assert [(image.url, image.caption, image.credit) for image in head.images] == [
        ("https://www.example-news.test/rain.jpg", "Wet & cold", "AFP")
    ]
    assert {head.sources[name] for name in ("title", "authors", "published", "updated", "section")} == {"json-ld"}


@pytest.mark.parametrize(
    "blocks",
    [
        [[ARTICLE]],
        [{"@graph": [{"@type": "WebSite", "name": "X"}, ARTICLE]}],
        [{"@type": "BreadcrumbList", "itemListElement": []}, ARTICLE],
        [{"@type": "WebPage", "mainEntity": ARTICLE}],
        [{**ARTICLE, "@type": ["https://schema.org/NewsArticle", "Article"]}],
        [{"@graph": [{**ARTICLE, "author": [{"@id": "#jane"}, {"@id": "#ola"}]}, {"@id": "#jane", "@type": "Person", "name": "Jane Doe"}, {"@id": "#ola", "@type": "Person", "name": "Ola Nordmann"}]}],
    ],
)  # fmt: skip
def test_the_article_node_is_found_wherever_it_stands(blocks: list[object]) -> None:
    head = with_ld(*blocks)
    assert (head.title, head.authors) == ("Rain stops play in the capital", ("Jane Doe", "Ola Nordmann"))


def test_articles_in_lists_are_other_stories() -> None:
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": {**ARTICLE, "headline": "Another"}}]}
    assert with_ld(listed, ARTICLE).title == "Rain stops play in the capital"


def test_a_live_blog_is_one_and_its_updates_are_not_it() -> None:
    update = {"@type": "BlogPosting", "headline": "An update", "articleBody": "Later."}
    head = with_ld({"@type": "LiveBlogPosting", "headline": "Storm: the latest", "liveBlogUpdate": [update]})
    assert (head.article_type, head.title) == ("LiveBlogPosting", "Storm: the latest")


@pytest.mark.parametrize(
    "block",
    [
        '{"@type": "NewsArticle", "headline": "Rain", "keywords": ["a", "b",],}',
        '{"@type": "NewsArticle", "headline": "Rain", "description": "one\ntwo\tthree"}',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Rain"}\n//]]>',
        '<!-- {"@type": "NewsArticle", "headline": "Rain"} -->',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Rain&quot;}",
        '{"@type": "NewsArticle", "headline": "Rain"};',
        '{"@type": "NewsArticle", "headline": "Rain"} {"@type": "Thing"}',
    ],
)
def test_broken_json_is_repaired(block: str) -> None:
    assert read_graph([block]).article["headline"] == "Rain"


@pytest.mark.parametrize("block", ["", "{", "null", "[[[[", '{"headline": ', "[1, 2]", '"article"', "{'headline'}", "[" * 100_000])
def test_what_cannot_be_read_is_passed_over(block: str) -> None:
    assert read_graph([block, json.dumps(ARTICLE)]).article["headline"] == ARTICLE["headline"]
    repair(block)


def test_open_graph_and_metas() -> None:
    head = head_of(
        """<html lang=de-AT><head><meta property="og:title" content="Regen &amp;amp; Wind - Beispiel"><meta property="og:site_name" content="Beispiel">
        <meta property="article:published_time" content="2024-03-05T06:07:08Z"><meta property="article:modified_time" content="2024-03-06">
        <meta name="author" content="Von Erika Musterfrau und Max Mustermann"><meta property="article:tag" content="Regen"><meta property="article:tag" content="Wind">
        <meta property="article:section" content="Wetter"><meta property="og:image" content="https://b.test/1.jpg"><meta property="og:image:alt" content="Pfützen">
        <meta property="og:description" content="Es regnet."><meta property="article:content_tier" content="free">
        <link rel="canonical" href="/wetter/regen"><meta name="copyright" content="© dpa"></head>"""
    )
    assert (head.title, head.site, head.language) == ("Regen & Wind", "Beispiel", "de")
    assert head.authors == ("Erika Musterfrau", "Max Mustermann")
    assert head.published == dt.datetime(2024, 3, 5, 6, 7, 8, tzinfo=dt.UTC)
    assert head.updated == dt.datetime(2024, 3, 6)
    assert (head.keywords, head.section, head.description) == (("Regen", "Wind"), "Wetter", "Es regnet.")
    assert head.images[0].caption == "Pfützen"
    assert (head.is_free, head.agency) == (True, "dpa")
    assert head.url == "https://www.example-news.test/wetter/regen"
    assert (head.sources["title"], head.sources["authors"], head.sources["url"]) == ("og", "meta", "meta")


def test_microdata() -> None:
    head = head_of(
        """<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Rain stops play</h2>
        <span itemprop="author" itemscope><span itemprop="name">Jane Doe</span>, reporter</span>
        <meta itemprop="datePublished" content="2024-03-05T06:07+01:00"></div>"""
    )
    assert (head.title, head.authors) == ("Rain stops play", ("Jane Doe",))
    assert head.published is not None
    assert head.published.isoformat() == "2024-03-05T06:07:00+01:00"
    assert set(head.sources.values()) >= {"microdata"}


def test_scholarly_and_other_vendors_metas() -> None:
    head = head_of('<meta name="citation_author" content="Nordmann, Ola K."><meta name="parsely-pub-date" content="1709618828">')
    assert head.authors == ("Ola K. Nordmann",)
    assert head.published == dt.datetime(2024, 3, 5, 6, 7, 8, tzinfo=dt.UTC)
    assert head_of('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">').authors == (
        "Jane Doe",
    )
    assert head_of('<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="9 minutes">').authors == ()


@pytest.mark.parametrize(
    ("shown", "authors"),
    [
        ('<p class="article__byline">By <a href="/a">Jane Doe</a> and <a href="/b">Ola Nordmann</a></p>', ("Jane Doe", "Ola Nordmann")),
        ("<div>By Jane Doe, Science Correspondent</div>", ("Jane Doe",)),
        ("<div>By</div><div>Jane Doe</div>", ("Jane Doe",)),
        ("<small>posted on 5 March 2024 by Jane Doe</small>", ("Jane Doe",)),
        ('<a rel="author" href="/x">Jane Doe</a>', ("Jane Doe",)),
        ('<span class="post-author">Jane Doe</span><span>March 5, 2024</span>', ("Jane Doe",)),
        ("<span>Jane Doe</span><span>March 5, 2024</span>", ("Jane Doe",)),
        ('<div class="author-bio">Jane Doe has written on rain for years</div>', ()),
        ("<p>By late Tuesday the rain had stopped.</p>", ()),
        ("<div>By Example News Staff</div>", ()),
    ],
)  # fmt: skip
def test_visible_bylines(shown: str, authors: tuple[str, ...]) -> None:
    head = head_of(
        f"<title>Rain stops play today</title><nav>Home</nav><h1>Rain stops play today</h1>{shown}<p>It rained for three days.</p>"
    )
    assert head.authors == authors
    assert not authors or head.sources["authors"] == "byline"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane Doe, Ola Nordmann & Ana de Souza", ("Jane Doe", "Ola Nordmann", "Ana de Souza")),
        ("JANE DOE", ("Jane Doe",)),
        ("Jane McDoe", ("Jane McDoe",)),
        ("John Doe, Jr.", ("John Doe Jr.",)),
        ("Jane Doe, Ph.D., Senior Fellow", ("Jane Doe",)),
        ("Jane Doe (jane@example.test), @janedoe", ("Jane Doe",)),
        ("https://example.test/jane", ()),
        ("Reuters Staff", ()),
        ("Jane Doe, Associated Press", ("Jane Doe",)),
        ("jdoe42", ()),
        ("Editorial Board", ()),
        ("홍길동 기자", ("홍길동",)),
        ("记者：陆睿、孙一然", ("陆睿", "孙一然")),
        ("Text: Erika Musterfrau", ("Erika Musterfrau",)),
        ("Par Jean Dupont et Marie Curie-Martin", ("Jean Dupont", "Marie Curie-Martin")),
        ("Автор: Иван Петров", ("Иван Петров",)),
        ("", ()),
    ],
)  # fmt: skip
def test_names_of_people(text: str, names: tuple[str, ...]) -> None:
    assert people(text) == names


def test_desks_stand_apart() -> None:
    head = with_ld({**ARTICLE, "author": [{"@type": "Organization", "name": "AFP"}, {"name": "Example News"}, {"name": "Jane Doe"}]})
    assert (head.authors, head.desks, head.agency) == (("Jane Doe",), ("AFP", "Example News"), "AFP")
    assert sort_names(["Jane Doe Reuters"])[1] == () or sort_names(["Jane Doe Reuters"]) == (("Jane Doe",), ("Reuters",))


@pytest.mark.parametrize(
    ("page", "title", "where"),
    [
        ("<title>Rain stops play | Example News</title><h1>Rain stops play</h1>", "Rain stops play", "h1"),
        ("<title>Rain stops play - Example News</title>", "Rain stops play", "title"),
        ("<title>Example News | Rain stops play</title>", "Rain stops play", "title"),
        ("<title>Rain stops play | World</title>", "Rain stops play", "title"),
        ("<title>Rain stops play</title><h1><a>Example News</a></h1><h1>Rain stops play</h1>", "Rain stops play", "h1"),
        ("<title>Rain stops play in March</title><h1><span>Sport</span> Rain stops play in March</h1>", "Rain stops play in March", "h1"),
        ("<title>Wet weather delays</title><h1>Rain stops play for a third day</h1>", "Rain stops play for a third day", "h1"),
        ("<title>Rain&nbsp;stops &#8216;play&#8217;</title>", "Rain stops \N{LEFT SINGLE QUOTATION MARK}play\N{RIGHT SINGLE QUOTATION MARK}", "title"),
        ("<title>Rain stops<br></title><h1>Rain<br>stops play, <em>again</em></h1>", "Rain stops play, again", "h1"),
        ("<title>Report: rain stops play</title><h1>Report: rain stops play</h1>", "Report: rain stops play", "h1"),
    ],
)  # fmt: skip
def test_the_title_is_the_visible_headline(page: str, title: str, where: str) -> None:
    head = head_of(f'<meta property="og:site_name" content="Example News">{page}')
    assert (head.title, head.sources["title"]) == (title, where)


@pytest.mark.parametrize(
    ("shown", "moment", "where"),
    [
        ('<time datetime="2024-03-05T06:07:00+01:00">5 March</time>', "2024-03-05T06:07:00+01:00", "time"),
        ('<time class="updated" datetime="2024-03-06">x</time><time datetime="2024-03-05">y</time>', "2024-03-05T00:00:00", "time"),
        ("<p>Published 5 March 2024, 6:07 am GMT</p>", "2024-03-05T06:07:00+00:00", "byline"),
        ("<p>입력 2024.03.05 오후 2:05</p>", "2024-03-05T14:05:00", "byline"),
        ("<p>5 mars 2024</p>", "2024-03-05T00:00:00", "byline"),
        ("<p>It rained on 9 August 2001 as it had never rained before, and the players went home.</p>", "2024-03-05T00:00:00", "url"),
    ],
)  # fmt: skip
def test_visible_times(shown: str, moment: str, where: str) -> None:
    head = head_of(f"<title>Rain stops play today</title><h1>Rain stops play today</h1>{shown}")
    assert head.published is not None
    assert (head.published.isoformat(), head.sources["published"]) == (moment, where)


def test_a_moment_in_utc_is_told_by_the_newsrooms_clock() -> None:
    meta = '<meta property="article:published_time" content="2024-03-05T03:22:07Z">'
    tagged = head_of(f'{meta}<time datetime="2024-03-04T22:22:07-05:00">Monday</time>')
    printed = head_of(f"{meta}<title>Rain stops play</title><h1>Rain stops play</h1><p>March 4, 2024 10:22 PM</p>")
    assert tagged.published is not None
    assert printed.published is not None
    assert tagged.published.isoformat() == printed.published.isoformat() == "2024-03-04T22:22:07-05:00"


@pytest.mark.parametrize(
    ("text", "american", "moment"),
    [
        ("3/4/2024 10:00", True, "2024-03-04T10:00:00"),
        ("3/4/2024 10:00", False, "2024-04-03T10:00:00"),
        ("2024 Jan 7", False, "2024-01-07T00:00:00"),
        ("2024-03-05 06:07:08 +0000", False, "2024-03-05T06:07:08+00:00"),
        ("20240305", False, "2024-03-05T00:00:00"),
        ("1970-01-01T00:00:00Z", False, None),
        ("2024-02-31", False, None),
        ("yesterday", False, None),
    ],
)
def test_moments(text: str, american: bool, moment: str | None) -> None:
    found = read_moment(text, american=american)
    assert (found.isoformat() if found else None) == moment


def test_an_agencys_own_site_and_a_bare_page() -> None:
    assert head_of("<h1>Rain</h1>", "https://en.yna.co.kr/view/AEN2024").agency == "Yonhap"
    head = head_of("", None)
    assert head == Head()


def test_a_canonical_address_of_the_front_page_is_none() -> None:
    head = head_of('<link rel="canonical" href="https://www.example-news.test/">')
    assert (head.url, head.sources["url"]) == (URL, "url")


HOSTILE = [
    b"\x00\xff\xfe<h1>\x00Rain</h1>",
    b"<script type='application/ld+json'>" + b'{"a":' * 50_000,
    b'<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\ud83d","author":{"name":["\\udc00",null,3,{"a":1}]},"image":[null,{"url":[]}],"datePublished":{"a":1},"keywords":7,"publisher":[3]}</script>',
    b'<script type="application/ld+json">{"@graph":[{"@id":"a","@type":"Article","author":{"@id":"a"}}]}</script>',
    b'<script type="application/ld+json">{"@type":"Article","author":99999999999999999999999999999999999999,"datePublished":1e999}</script>',
    b'<meta property="og:image" content="http://[::1"><link rel=canonical href="http://[bad"><meta property=og:url content="javascript:x">',
    b"<h1>" * 3_000,
    b"<time datetime='" + b"2024-" * 20_000 + b"'>",
    b"<meta name=author content='" + b"A, " * 100_000 + b"'>",
    b"<meta name=author content='" + b"a" * 300_000 + b"'>",
    b"<h1>" + b"a - " * 100_000 + b"</h1><title>" + b"a | " * 100_000,
    b"<title>x</title><h1>x</h1>" + b"<i>" * 2_000 + b"By " * 50_000,
    b"<meta name=date content='"
    + b"1" * 100
    + b"'><meta name=date content='99999999999'><meta name=pubdate content='-0001-00-00T99:99:99+99:99'>",
    b"<meta>" * 20_000,
    b"<time>" * 2_000,
    b"<div class='byline author'>" * 2_000 + b"By Jane Doe",
    b"<h1 " + b" ".join(b"a%d=1" % n for n in range(20_000)) + b">Rain</h1>",
]


@pytest.mark.parametrize("page", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_pages_neither_raise_nor_hang(page: bytes) -> None:
    tree = LexborHTMLParser(page)
    start = time.process_time()
    head = read_head(tree, "http://[broken")
    assert time.process_time() - start < 2
    json.dumps([head.title, head.authors, head.desks], ensure_ascii=False).encode()


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.text(max_size=60), st.text(max_size=60))
def test_no_bytes_raise(noise: bytes, text: str, url: str) -> None:
    quoted = text.replace('"', "")
    page = (
        b'<script type="application/ld+json">' + noise + b"</script>"
        + f'<meta name="author" content="{quoted}"><meta name="date" content="{quoted}"><h1>{text}</h1><p class=byline>{text}</p>'.encode("utf-8", "ignore")
        + noise
    )  # fmt: skip
    read_head(LexborHTMLParser(page), url)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["@type", "@id", "@graph", "name", "url", "item", "mainEntity"]), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from([*ARTICLE, "creator", "hasPart", "itemListElement", "articleBody", "url"]), json_values))
def test_no_article_node_raises(node: dict[str, object]) -> None:
    head = with_ld({"@type": "NewsArticle", **node})
    assert all(isinstance(name, str) for name in (*head.authors, *head.desks, *head.keywords))
