"""The body of a page: its lines, the choice among them, and pages made to hurt."""

from __future__ import annotations

import time

import pytest
from selectolax.lexbor import LexborHTMLParser

from cleannews.intake.blocks import find_blocks
from cleannews.intake.choice import Body, choose_body, read_layout
from cleannews.intake.company import take_back
from cleannews.intake.features import FEATURES, rows_of
from cleannews.intake.layout import Layout, Witness
from cleannews.intake.markup_limits import within_limits
from cleannews.intake.tokens import Sign, signs_of
from cleannews.segments import Kind

STORY = [
    "The harbour board of Port Ellery voted on Tuesday to keep the night ferry running until spring, ending months of dispute.",
    "Skippers had warned that the last boat home would be gone before the theatre closed, and that half the island worked late.",
    "“Nobody asked us how we get to work,” said Mara Quill, who cleans offices on the mainland and rows in bad weather.",
    "The board will meet again in March, when the accounts of the winter are known, its chairman told reporters at the pier.",
    "Tickets stay at four crowns, but the boat will leave ten minutes earlier, so that the last train can still be reached.",
]

MENU = "<nav><ul><li><a href=/n>News</a></li><li><a href=/s>Sport</a></li></ul></nav>"
RELATED = (
    '<div class="related-stories"><h3>More from the coast</h3><ul><li><a href=/1>Lighthouse gets a new lamp</a></li>'
    "<li><a href=/2>Seals return to the bay</a></li><li><a href=/3>Mussel season opens late</a></li></ul></div>"
)
FOOT = "<footer><p>All rights reserved. The Ellery Lantern, 4 Quay Street.</p></footer>"


def lines(html: str, frames: bool = False) -> list[str]:
    return find_blocks(LexborHTMLParser(html.encode()), frames).texts


def chosen(html: str, witness: Witness | None = None) -> Body:
    return choose_body(LexborHTMLParser(html.encode()), witness)


def page(body: str, title: str = "Night ferry stays until spring") -> str:
    return f"<html><body>{MENU}<main><article><h1>{title}</h1>{body}</article>{RELATED}</main>{FOOT}</body></html>"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One <b>t</b>wo <a href=x>th<i>re</i>e</a>.", ["One two three."]),
        ("one<br>two<br/><br>three", ["one", "two", "three"]),
        ("<div>above<p>inside</p>below</div>", ["above", "inside", "below"]),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", ["a", "b", "c"]),
        ("<table><tr><td>1<td>2</table>", ["1", "2"]),
        ("<a href=x><div>a card</div><p>its text</p></a>", ["a card", "its text"]),
        ("<p>a<script>b</script><style>c</style><noscript>d</noscript>e<!-- f -->", ["ae"]),
        ("<p>a <button>b</button><select><option>c</select><textarea>d</textarea>", ["a"]),
        ("<x-story><x-line>one</x-line><x-line>two</x-line></x-story>", ["one", "two"]),
        ("<dl><dt>Q<dd>A</dl><blockquote>B</blockquote><pre>C</pre><figure><figcaption>D", ["Q", "A", "B", "C", "D"]),
        ("<nav>menu</nav><footer>foot</footer><p>text", ["text"]),
        ("<header>site</header><header><h1>Title</h1>deck</header>", ["Title", "deck"]),
        ("a\n  b\tc&nbsp;d", ["a b c d"]),
        ("", []),
    ],
)
def test_lines_end_where_a_reader_sees_it(html: str, expected: list[str]) -> None:
    assert lines(html) == expected


def test_frames_are_read_when_asked() -> None:
    assert lines("<nav>menu</nav><p>text<footer>foot", frames=True) == ["menu", "text", "foot"]


def test_links_are_counted_by_character() -> None:
    blocks = find_blocks(LexborHTMLParser(b"<p>ab <a href=x>cdef</a> gh<p><a href=y>ij<br>kl</a><p>mn"))
    assert list(zip(blocks.texts, blocks.links, strict=True)) == [("ab cdef gh", 4), ("ij", 2), ("kl", 2), ("mn", 0)]


def test_a_chinese_character_counts_as_three_letters() -> None:
    blocks = find_blocks(LexborHTMLParser("<p>夜间渡轮<a>继续运营到春天</a><p>Fähre – “x”".encode()))
    assert list(zip(blocks.sizes, blocks.links, strict=True)) == [(33, 21), (11, 0)]


def test_a_short_chinese_story_is_found() -> None:
    story = [
        "港务委员会星期二决定，夜间渡轮将继续运营到春天，结束了数月的争论。",
        "岛上居民说，如果没有末班船，他们下班后就无法回家。",
        "委员会将在三月再次开会，届时冬季的账目将公布。",
    ]
    assert chosen(page("".join(f"<p>{line}</p>" for line in story), "夜间渡轮保留到春天")).paragraphs == story


def test_boxes_stand_outer_before_inner() -> None:
    blocks = find_blocks(LexborHTMLParser(b"<div><section><p>a</section></div><div></div><p>b"))
    assert blocks.tags == ["body", "div", "section", "p", "p"]
    assert blocks.parents == [0, 0, 1, 2, 0]
    assert blocks.depths == [0, 1, 2, 3, 1]


def test_each_row_has_every_feature() -> None:
    tree = LexborHTMLParser(page("".join(f"<p>{line}</p>" for line in STORY)).encode())
    rows = rows_of(Layout(find_blocks(tree), Witness()))
    assert {len(row) for row in rows} == {len(FEATURES)}


def test_names_are_read_as_whole_words() -> None:
    assert signs_of("shadow gradient header-ad") & Sign.AD
    assert not signs_of("shadow gradient") & Sign.AD
    assert signs_of("relatedPosts") & Sign.RELATED


def test_paragraphs_stay_and_teasers_go() -> None:
    body = chosen(page("".join(f"<p>{line}</p>" for line in STORY)))
    assert body.paragraphs == STORY
    assert body.confidence > 0.7
    kinds = dict(zip(body.texts, body.kinds, strict=True))
    assert kinds["Night ferry stays until spring"] is Kind.HEADLINE
    assert kinds["Seals return to the bay"] is Kind.RELATED


def test_lines_parted_by_breaks_are_a_story_too() -> None:
    assert chosen(page("<div>" + "<br><br>".join(STORY) + "</div>")).paragraphs == STORY


def test_captions_and_comments_are_told() -> None:
    figure = "<figure><img src=a.jpg><figcaption>The night ferry at its pier.</figcaption></figure>"
    comments = '<section id="comments" class="comment-list">' + "".join(
        f'<div class="comment"><p>I take this boat every night, and it was never once on time in number {n}.</p></div>'
        for n in range(4)
    )
    body = chosen(page(figure + "".join(f"<p>{line}</p>" for line in STORY)) + comments + "</section>")
    kinds = dict(zip(body.texts, body.kinds, strict=True))
    assert kinds["The night ferry at its pier."] is Kind.CAPTION
    assert not [line for line in body.paragraphs if "never once on time" in line]


def test_a_story_in_a_frame_is_found() -> None:
    story = "".join(f"<p>{line}</p>" for line in STORY)
    assert set(STORY) <= set(chosen(f"<body><footer><div>{story}</div></footer></body>").texts)


def test_the_pages_own_body_is_asked_when_scripts_write_it() -> None:
    html = "<h1>Night ferry stays until spring</h1><div id=app></div>"
    said = "\n\n".join(STORY) + "\n"
    assert chosen(html, Witness(article_body=said)).paragraphs == STORY
    assert chosen(html, Witness(article_body=said, live=True)).paragraphs == []
    assert chosen(page("".join(f"<p>{line}</p>" for line in STORY)), Witness(article_body=said)).witnessed == []


def test_deep_elements_lose_their_tags_and_keep_their_text() -> None:
    deep = b"<div>" * 30_000 + b"text" + b"</div>" * 30_000 + b"<p>after</p>"
    assert find_blocks(LexborHTMLParser(within_limits(deep)[0])).texts == ["text", "after"]
    assert within_limits(b"<p>as it is")[0] == b"<p>as it is"


def test_a_page_without_text_is_not_trusted() -> None:
    for html in ("", "<p>", MENU, "<script>x</script>"):
        body = chosen(html)
        assert body.paragraphs == []
        assert body.confidence == 0.0


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000,
        "<div>a" * 100_000,
        "<b>a" * 20_000,
        "<header>a" * 20_000,
        "<ul><li>" * 30_000 + "text",
        "<p>" + "x" * 3_000_000,
        "<p>a" * 200_000,
        "<a href=x>link</a> " * 100_000,
        f"<p>{STORY[0]}</p>" * 5_000,
        "".join(f'<div class="name-{n}"><p>{STORY[1]}' for n in range(3_000)),
        "<script>" + "if (a < b) { c('<p>'); } " * 50_000,
        "\0<p>a\0b</p>\0" * 1_000,
        "<" * 200_000,
        "&" * 200_000,
        '<p class="' + "word " * 200_000 + '">text',
    ],
    ids=range(15),
)
def test_pages_made_to_hurt_are_read_in_time(html: str) -> None:
    start = time.process_time()
    choose_body(LexborHTMLParser(within_limits(html.encode())[0]))
    assert time.process_time() - start < 20


def taken_back(html: str, likely: float, *, sure: float = 0.8) -> list[str]:
    """What is kept of a page whose first four paragraphs were kept, where each other line is as likely as told."""
    layout = read_layout(LexborHTMLParser(html.encode()), Witness())
    texts = layout.blocks.texts
    kept = [text in STORY[:4] for text in texts]
    scores = [sure if keep else 0.2 for keep in kept]
    take_back(layout, kept, scores, {}, lambda at: likely)
    return [text for text, keep in zip(texts, kept, strict=True) if keep]


def test_a_story_goes_on_below_what_parts_it() -> None:
    """The last paragraph stands in a box like that of the others, the teaser in one of its own."""
    parts = "".join(f"<div class=chunk><p>{text}</p></div><div class=slot>Advertisement</div>" for text in STORY)
    teaser = f"<div class=teaser><p>{STORY[0].replace('Port', 'Saint')}</p></div>"
    html = f"<h1>Ferry</h1><article>{parts}{teaser}</article>"
    assert taken_back(html, likely=0.3) == STORY
    assert taken_back(html, likely=0.01) == STORY[:4]


def test_teasers_of_a_front_page_do_not_bring_back_their_like() -> None:
    html = "".join(f"<div class=teaser><p>{text}</p></div>" for text in STORY)
    assert taken_back(html, likely=0.3, sure=0.4) == STORY[:4]
