"""Lines beside the story: what they are, which facts they hold, and other texts that are not the story's."""

from __future__ import annotations

import json

import pytest

from cleannews import Article, Flag, clean_html
from cleannews.facts.page import names_among
from cleannews.html.figures import is_credited, part_credit
from cleannews.html.head.facts import Head
from cleannews.html.page_kind import is_clock, is_ticker
from cleannews.segments import Kind

STORY = [
    "The harbour board of Port Ellery voted on Tuesday to keep the night ferry running until spring, ending months of dispute.",
    "Skippers had warned that the last boat home would be gone before the theatre closed, and that half the island worked late.",
    "“Nobody asked us how we get to work,” said Mara Quill, who cleans offices on the mainland and rows in bad weather.",
    "The board will meet again in March, when the accounts of the winter are known, its chairman told reporters at the pier.",
    "Tickets stay at four crowns, but the boat will leave ten minutes earlier, so that the last train can still be reached.",
]
TITLE = "Night ferry stays until spring"


def paragraphs(lines: list[str] = STORY) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def article(above: str = "", below: str = "", head: str = "", within: str | None = None, title: str = TITLE) -> Article:
    body = paragraphs() if within is None else within
    page = f"<html><head><title>{title}</title>{head}</head><body><main><article><h1>{title}</h1>{above}<div class=story-body>{body}</div></article>{below}</main></body></html>"
    return clean_html(page)


def kind_of(found: Article, text: str) -> Kind:
    return next(segment.kind for segment in found.segments if segment.text.strip() == text)


@pytest.mark.parametrize(
    ("html", "text", "kind"),
    [
        ("<div>AFP</div>", "AFP", Kind.BYLINE),
        ("<div>Reuters 3 February 2031 11:00</div>", "Reuters 3 February 2031 11:00", Kind.BYLINE),
        ("<div class=meta>By Jane Doe 5 March 2031</div>", "By Jane Doe 5 March 2031", Kind.BYLINE),
        ("<div>19.08.2031 12:15</div>", "19.08.2031 12:15", Kind.TIMESTAMP),
        ("<div>14.40 Uhr</div>", "14.40 Uhr", Kind.TIMESTAMP),
    ],
)
def test_facts_between_headline_and_body(html: str, text: str, kind: Kind) -> None:
    assert kind_of(article(above=html), text) is kind


def test_agency_that_stands_alone_is_read() -> None:
    assert article(above="<div class=source><span>AFP</span> <span>03.08.2031</span></div>").agency == "AFP"


def test_agency_of_another_story_is_not_read() -> None:
    cards = "".join(f"<div><h3><a href=/{n}>Seals return to bay {n}</a></h3><span>Reuters</span></div>" for n in range(30))
    assert article(below=f"<div class=more-cards>{cards}</div>").agency is None


class TestDeck:
    def test_by_its_class(self) -> None:
        found = article(above="<p class=story__standfirst>Skippers had threatened to strike on Friday</p>")
        assert found.subtitle == "Skippers had threatened to strike on Friday"
        assert found.paragraphs == tuple(STORY)

    def test_by_the_data(self) -> None:
        data = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Night ferry stays until spring", "alternativeHeadline": "Skippers had threatened to strike"}</script>'
        found = article(above="<p>Skippers had threatened to strike</p>", head=data)
        assert found.subtitle == "Skippers had threatened to strike"
        assert found.paragraphs == tuple(STORY)

    def test_first_paragraph_in_a_class_of_decks_stays(self) -> None:
        body = f"<p class=lede>{STORY[0]}</p>" + paragraphs(STORY[1:])
        found = article(within=body)
        assert found.paragraphs == tuple(STORY)

    def test_cookie_notice_is_none(self) -> None:
        notice = "<p>We and our partners store information on a device, such as cookies, to measure how you read this site.</p>"
        page = f"<title>{TITLE}</title><div class=cookie-consent><h2>We value your privacy</h2>{notice * 6}</div><article><h1>{TITLE}</h1>{paragraphs(STORY[:3])}</article>"
        found = clean_html(page)
        assert found.subtitle is None
        assert found.paragraphs == tuple(STORY[:3])


class TestPictures:
    FIGURE = "<figure><img src=/ferry.jpg><figcaption>The ferry at noon. Photo: Ole Harms/dpa</figcaption></figure>"

    def test_figure_without_data(self) -> None:
        page = f"<link rel=canonical href=https://lantern.example/ferry><title>{TITLE}</title><article><h1>{TITLE}</h1>{self.FIGURE}{paragraphs()}</article>"
        (image,) = clean_html(page).images
        assert (image.url, image.caption, image.credit) == ("https://lantern.example/ferry.jpg", "The ferry at noon.", "Ole Harms/dpa")

    def test_caption_goes_to_the_picture_of_the_data(self) -> None:
        head = '<meta property="og:image" content="https://cdn.lantern.example/640/ferry.jpg?w=640">'
        (image,) = article(above=self.FIGURE, head=head).images
        assert (image.url, image.caption) == ("https://cdn.lantern.example/640/ferry.jpg?w=640", "The ferry at noon.")

    def test_another_picture_gets_no_caption(self) -> None:
        head = '<meta property="og:image" content="https://lantern.example/harbour.jpg">'
        assert article(above=self.FIGURE, head=head).images[0].caption is None

    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            ("A whale. (AP Photo/Rob Tenney)", ("A whale.", "AP Photo/Rob Tenney")),
            ("Boats at noon. © Jan Petersen", ("Boats at noon.", "Jan Petersen")),
            ("Seals on deck. REUTERS/Tess Orme Purchase Licensing Rights", ("Seals on deck.", "REUTERS/Tess Orme")),
            ("Фото: Леся Степова", (None, "Леся Степова")),
            ("The pier (left) at noon", ("The pier (left) at noon", None)),
        ],
    )
    def test_parts(self, text: str, parts: tuple[str | None, str | None]) -> None:
        assert part_credit(text) == parts

    def test_credited(self) -> None:
        assert is_credited("The pier at noon. Foto: Ann Poe")
        assert not is_credited("She sent a photo of the pier to her mother, who was not amused.")


class TestKeywords:
    TAGS = "<ul class=asset-tags><li><a href=/t/1>Ferries</a></li><li><a href=/t/2>Skippers</a></li></ul>"

    def test_tag_list(self) -> None:
        found = article(below=self.TAGS)
        assert found.keywords == ("Ferries", "Skippers")
        assert kind_of(found, "Ferries") is Kind.KEYWORDS

    def test_data_go_first(self) -> None:
        assert article(below=self.TAGS, head='<meta name="news_keywords" content="islands">').keywords == ("islands",)

    def test_related_links_are_none(self) -> None:
        links = "<ul class=related><li><a href=/1>Seals return to the bay</a></li><li><a href=/2>Mussel season opens</a></li></ul>"
        assert article(below=links).keywords == ()


class TestOtherTexts:
    COMMENT = "<p>We had a parrot on the trawler for years and it never once flew away, because it was so fond of the cook and his bacon rind.</p>"

    def test_comments_longer_than_the_story(self) -> None:
        found = article(within=paragraphs(STORY[:2]), below=f"<section class=comments-area>{self.COMMENT * 5}</section>")
        assert found.paragraphs == tuple(STORY[:2])

    def test_forum_keeps_its_posts(self) -> None:
        posts = "".join(f"<div class=comment>{self.COMMENT.replace('years', f'{n} years')}</div>" for n in range(2, 9))
        assert len(clean_html(f"<title>Parrots at sea</title><h1>Parrots at sea</h1><div class=thread>{posts}</div>").paragraphs) > 3

    def test_next_article_of_an_endless_page(self) -> None:
        second = "".join(
            f"<p>On day {day} the tram reached the football ground nine minutes early, and hundreds of people cheered.</p>"
            for day in range(4)
        )
        found = article(below=f"<article><h2>Tram reaches the ground</h2><p>By Idris Vane</p>{second}</article>")
        assert found.paragraphs == tuple(STORY)

    def test_sections_of_the_story_stay(self) -> None:
        body = paragraphs(STORY[:3]) + f"<section class=more><h2>What happens now</h2>{paragraphs(STORY[3:])}</section>"
        assert article(within=body).paragraphs == (*STORY[:3], "What happens now", *STORY[3:])

    def test_pull_quote_that_repeats(self) -> None:
        quote = "<blockquote class=pullquote>the boat will leave ten minutes earlier, so that</blockquote>"
        assert article(within=paragraphs(STORY[:2]) + quote + paragraphs(STORY[2:])).paragraphs == tuple(STORY)

    def test_quote_that_says_something_new_stays(self) -> None:
        quote = "I shall row to work until they give me back my boat, and then I shall row some more."
        body = paragraphs(STORY[:2]) + f"<blockquote>{quote}</blockquote>" + paragraphs(STORY[2:])
        assert quote in article(within=body).paragraphs


class TestWriters:
    HEAD = '<meta name="author" content="Jane Doe">'

    @pytest.mark.parametrize("line", ["Jane Doe", "di Jane Doe", "Jane Doe is features editor of the Ellery Lantern."])
    def test_lines_of_the_writer_leave_the_body(self, line: str) -> None:
        found = article(head=self.HEAD, within=paragraphs([*STORY, line]))
        assert found.paragraphs == tuple(STORY)
        assert kind_of(found, line) is Kind.BYLINE

    def test_a_sentence_about_the_writer_stays(self) -> None:
        line = "Jane Doe was on the pier when the last boat left on Tuesday night."
        assert article(head=self.HEAD, within=paragraphs([*STORY, line])).paragraphs == (*STORY, line)

    def test_only_names_are_authors(self) -> None:
        assert names_among(("Jane Doe", "former diver"), Head()) == ("Jane Doe",)
        assert names_among(("The Lantern", "Desk"), Head()) == ()


class TestPagesWithoutArticle:
    TEXT = "<p>The page that you asked for may have been moved or deleted. Try the search or go back to the front page.</p>"

    def test_not_found(self) -> None:
        found = clean_html(f"<title>Page not found | Ellery Lantern</title><main><h1>Page not found</h1>{self.TEXT}</main>")
        assert found.paragraphs == ()
        assert Flag.NOT_AN_ARTICLE in found.flags

    def test_a_story_of_something_not_found(self) -> None:
        found = article(title="Missing boat not found after nine days")
        assert found.paragraphs == tuple(STORY)

    def test_dates_of_results_are_not_the_pages(self) -> None:
        results = "<ul><li><a href=/1>Slipway closed</a><span>12 May 2031</span></li><li><a href=/2>Slipway opens</a><span>3 May 2031</span></li></ul>"
        assert clean_html(f"<title>Search results</title><h1>Search results</h1>{results}").published is None


def test_ticker_told_by_its_title() -> None:
    entries = "".join(f"<div><span>1{n}.40 Uhr</span><p>{line}</p></div>" for n, line in enumerate(STORY))
    found = article(title="Ticker: the harbour fair on Saturday", within=entries)
    assert Flag.LIVE in found.flags
    assert found.paragraphs == tuple(STORY)
    assert not is_ticker("Live music returns to the harbour", ["12:30", "13:30"])
    assert not is_clock("12:30 is too late")


def test_body_from_the_pages_data_has_a_confidence() -> None:
    data = json.dumps("\n\n".join(STORY))[1:-1]
    found = clean_html(
        f'<title>{TITLE}</title><script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}", "articleBody": "{data}"}}</script><div>Please enable JavaScript</div>'
    )
    assert found.paragraphs == tuple(STORY)
    assert found.confidence is not None
    assert found.confidence > 0.5
    assert Flag.LOW_CONFIDENCE not in found.flags


def test_headline_in_a_lesser_heading_beside_the_sites_name() -> None:
    page = f"<title>The Ellery Lantern - Mail boat skipper retires at last</title><h2>Mail boat skipper retires at last</h2>{paragraphs()}"
    assert clean_html(page).title == "Mail boat skipper retires at last"
