"""Stories that are not in the page's elements: in its data, in its scripts; and what is no story there."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cleannews import clean_html

STORY = [
    f"On day {day} the ferry to Arden was late again, and the harbour master said that the old engine had failed in the fog."
    for day in ("one", "two", "three", "four", "five", "six", "seven")
]
TITLE = "Ferry late for a week"
FURNITURE = "<nav><a href='/'>Home</a></nav><div id=app></div><footer>Terms of use</footer>"


def page(script: str, marks: str = "", body: str = FURNITURE) -> bytes:
    return f"<title>{TITLE}</title><script {marks}>{script}</script>{body}".encode()


def state(body: Any) -> str:
    teaser = {"headline": "Seal in the fountain", "url": "/seal", "body": "<p>A seal was found.</p>"}
    return json.dumps({"props": {"menu": ["Home", "Sport"], "story": {"headline": TITLE, "body": body}, "more": [teaser] * 3}})


FORMS: dict[str, Any] = {
    "markup": "".join(f"<p>{line}</p>" for line in STORY),
    "typed texts": [{"type": "text", "content": f"<b>{line[:6]}</b>{line[6:]}"} for line in STORY],
    "texts and pictures": [
        part for line in STORY for part in ({"type": "text", "text": line}, {"type": "image", "caption": "The pier at noon."})
    ],
    "words with formats": {
        "type": "doc",
        "content": [
            {
                "type": "paragraph",
                "content": [{"type": "text", "text": line[:20]}, {"type": "text", "marks": [{"type": "bold"}], "text": line[20:]}],
            }
            for line in STORY
        ],
    },
    "spans": [{"_type": "block", "children": [{"_type": "span", "text": line}]} for line in STORY],
    "plain lines": "\n\n".join(STORY),
}


@pytest.mark.parametrize("body", FORMS.values(), ids=FORMS)
def test_a_story_in_the_pages_state_is_found(body: Any) -> None:
    article = clean_html(page(state(body), 'id="__NEXT_DATA__" type="application/json"'))
    assert list(article.paragraphs) == STORY
    assert article.sources["paragraphs"] == "scripts"


@pytest.mark.parametrize("start", ["window.__INITIAL_STATE__ = ", "Fusion.globalContent=", "window.__NUXT__="])
def test_a_state_that_a_script_assigns_is_found(start: str) -> None:
    article = clean_html(page(f"{start}{state(FORMS['typed texts'])};window.loaded=true"))
    assert list(article.paragraphs) == STORY


def test_markup_in_a_script_that_is_no_json_is_found() -> None:
    literal = json.dumps(FORMS["markup"])
    article = clean_html(page(f"window.__NUXT__=(function(a,b){{return {{data:[{{body:{literal},id:a}}]}}}}(1,2));"))
    assert list(article.paragraphs) == STORY


@pytest.mark.parametrize(
    "script",
    [
        json.dumps({"text": "var a = {b: [1, 2, 3]}; function (x) { return x }" * 40}),
        json.dumps({"templates": {"body": "<% for item in items %>{{ item.title }}<% end %>" * 40}}),
        json.dumps({"messages": {f"key{at}": f"The form is not valid in field {at}." for at in range(80)}}),
        json.dumps({"content": {"html": {"body": {"text": {"items": [[[[[]]]]] * 200}}}}}),
        "[" * 5_000,
    ],
)
def test_data_and_templates_are_no_story(script: str) -> None:
    assert clean_html(page(script)).paragraphs == ()


def test_the_story_in_the_page_goes_before_its_script() -> None:
    body = "<article>" + FORMS["markup"] + "</article>"
    article = clean_html(page(state([{"type": "text", "text": line + " More."} for line in STORY]), body=body))
    assert list(article.paragraphs) == STORY
    assert article.sources["paragraphs"] == "blocks"


def test_a_story_in_a_page_header_is_read() -> None:
    article = clean_html(f"<title>{TITLE}</title><h1>{TITLE}</h1><header class=section>{FORMS['markup']}</header>")
    assert list(article.paragraphs) == STORY


def test_article_body_with_entities_is_decoded() -> None:
    said = "&lt;p&gt;" + "&lt;/p&gt;&lt;p&gt;".join(STORY) + "&lt;/p&gt;"
    data = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": said})
    article = clean_html(page(data, 'type="application/ld+json"'))
    assert list(article.paragraphs) == STORY
    assert article.sources["paragraphs"] == "articleBody"


def test_an_update_is_read_beside_the_time_of_publication_and_never_before_it() -> None:
    top = f"<h1>{TITLE}</h1><div>By <a>Ann Poe</a><br>on February 02, 2031 at 9:00 AM, updated February 02, 2031 at 9:07 AM</div>"
    article = clean_html(f"<title>{TITLE}</title>{top}<article>{FORMS['markup']}</article>")
    assert (article.published.isoformat(), article.updated.isoformat()) == ("2031-02-02T09:00:00", "2031-02-02T09:07:00")
    metas = "<meta property=article:published_time content=2031-02-02T09:00:00Z><meta property=article:modified_time content=2031-02-01T09:00:00Z>"
    article = clean_html(f"<title>{TITLE}</title>{metas}<h1>{TITLE}</h1><article>{FORMS['markup']}</article>")
    assert article.published is not None
    assert article.updated is None


@pytest.mark.parametrize(
    "name", ["komentarze", "opinie-czytelnikow", "otzyvy", "yorumlar", "pinglun", "kommentarer", "binh-luan", "reacties"]
)
def test_comments_of_readers_stay_out_in_other_languages(name: str) -> None:
    said = "".join(
        f"<div class=wpis><b>Reader {at}</b> <span>1{at}:30</span><p>I was on that boat on day {at} and I can tell you that it was cold, dark and wet all the way.</p></div>"
        for at in range(6)
    )
    page = f"<title>{TITLE}</title><h1>{TITLE}</h1><article>{FORMS['markup']}</article><div class='{name}'>{said}</div>"
    assert list(clean_html(page).paragraphs) == STORY
