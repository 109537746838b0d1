"""Pages of hundreds and thousands of paragraphs keep all of them; pages beyond all measure are cut, and say so."""

from __future__ import annotations

from itertools import product

import pytest

from cleannews import Flag, clean_html
from cleannews.html.choice.blocks import MOST_LINES

WHO = "captain mayor baker teacher farmer driver pilot sailor clerk nurse".split()
WHERE = "harbour market bridge station school museum library airport island tower".split()
SAYINGS = list(product(WHO, WHERE))


def sentence(number: int) -> str:
    who, where = SAYINGS[number * 7 % len(SAYINGS)]
    rest = "and nobody on the pier was surprised" if number % 3 else "though it had rained since the early morning"
    return f"The {who} from the {where} said on day {number} that the ferry would be late again, {rest}."


def page(paragraphs: list[str], *, wrapped: str = "<p>%s</p>") -> bytes:
    body = "".join(wrapped % paragraph for paragraph in paragraphs)
    menu = "".join(f"<li><a href=/{name}>{name.title()}</a></li>" for name in WHERE)
    return f"<title>Late again</title><ul>{menu}</ul><h1>Late again</h1><article>{body}</article><footer>About</footer>".encode()


@pytest.mark.parametrize("count", [500, 600, 1_000, 20_000])
def test_all_paragraphs_of_one_sentence_are_kept(count: int) -> None:
    paragraphs = [sentence(number) for number in range(count)]
    assert list(clean_html(page(paragraphs)).paragraphs) == paragraphs


@pytest.mark.parametrize("count", [450, 700, 2_000])
@pytest.mark.parametrize("sentences", [2, 3, 5])
def test_all_paragraphs_of_some_sentences_are_kept(count: int, sentences: int) -> None:
    paragraphs = [" ".join(sentence(number * sentences + at) for at in range(sentences)) for number in range(count)]
    assert list(clean_html(page(paragraphs)).paragraphs) == paragraphs


@pytest.mark.parametrize("count", [300, 500, 700, 1_500])
def test_questions_and_answers_are_kept(count: int) -> None:
    asked = [f"<b>What did the {WHO[number % 10]} say on day {number}?</b>" for number in range(count)]
    both = [line for number in range(count) for line in (asked[number], sentence(number))]
    assert len(clean_html(page(both)).paragraphs) == 2 * count


FORMS = {
    "headings": "<h3>{question}</h3><p>{answer}</p>",
    "headings of a class": "<h3 class=question>{question}</h3><p>{answer}</p>",
    "terms": "<dl><dt>{question}</dt><dd>{answer}</dd></dl>",
    "boxes": "<div class=q>{question}</div><div class=a>{answer}</div>",
    "quotations": "<p>{question}</p><blockquote><p>{answer}</p></blockquote>",
    "lists": "<p>{answer}</p><ul><li>{question}</li></ul>",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("count", [250, 600])
def test_what_stands_among_the_paragraphs_of_a_long_story_is_kept(form: str, count: int) -> None:
    asked = [f"What did the {WHO[number % 10]} say in {1000 + number}?" for number in range(count)]
    body = "".join(FORMS[form].format(question=asked[number], answer=sentence(number)) for number in range(count))
    article = clean_html(page([body], wrapped="%s"))
    kept = {article.title, article.subtitle, *article.paragraphs}
    assert [line for line in asked if line not in kept] == []
    assert [number for number in range(count) if sentence(number) not in kept] == []


def test_lines_that_end_in_breaks_are_kept() -> None:
    paragraphs = [sentence(number) for number in range(1_500)]
    assert list(clean_html(page(paragraphs, wrapped="%s<br>")).paragraphs) == paragraphs


def test_comments_below_a_story_stay_out_however_many_they_are() -> None:
    story = "".join(f"<p>{sentence(number)}</p>" for number in range(30))
    comments = "".join(
        f"<div class=comment><div class=author>Reader {number}</div><p>{sentence(5_000 + number)}</p></div>" for number in range(600)
    )
    html = f"<h1>Late again</h1><article>{story}</article><section id=comments>{comments}</section>"
    assert len(clean_html(html).paragraphs) == 30


def test_a_page_of_too_many_lines_is_cut_and_says_so() -> None:
    article = clean_html("<h1>Late again</h1><article>" + "<p>Late." * (MOST_LINES + 10))
    assert Flag.TRUNCATED in article.flags
    assert len(article.segments) <= MOST_LINES + 1


def test_a_page_of_too_many_elements_is_cut_and_says_so() -> None:
    story = "".join(f"<p>{sentence(number)}</p>" for number in range(30))
    article = clean_html(f"<h1>Late again</h1><article>{story}</article>" + "<hr>" * 1_000_001)
    assert Flag.TRUNCATED in article.flags
    assert len(article.paragraphs) == 30


def test_a_page_of_usual_size_has_no_such_flag() -> None:
    assert Flag.TRUNCATED not in clean_html(page([sentence(number) for number in range(1_000)])).flags


# --------------------------------------------------------------------------------------------------- other headings

DATA = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry to Orsa late again"}</script>'


def words_of(html: str) -> tuple[str, str]:
    """What the article tells of the page, as title, body and removed, and the page's own text."""
    article = clean_html(html)
    told = [article.title or "", article.subtitle or "", article.text, *(segment.text for segment in article.removed)]
    return " ".join(told), article.source


@pytest.mark.parametrize("at", [0, 3, 6])
@pytest.mark.parametrize("heading", ["What the mayor makes of it", "Ferry to Orsa late again: what we know", "Orsa Post"])
def test_a_heading_that_is_not_the_title_is_told(heading: str, at: int) -> None:
    lines = [f"<p>{sentence(number)}</p>" for number in range(6)]
    lines.insert(at, f"<h1>{heading}</h1>")
    told, source = words_of(f"<head>{DATA}</head><article>{''.join(lines)}</article>")
    assert heading.split()[-1] in told.split()
    assert set(source.split()) <= set(told.split())


def test_a_heading_within_the_story_is_a_crosshead() -> None:
    lines = [f"<p>{sentence(number)}</p>" for number in range(6)]
    lines.insert(3, "<h1>What the mayor makes</h1>")
    data = DATA + '<meta property="og:title" content="Ferry to Orsa late again">'
    article = clean_html(f"<head>{data}<title>Ferry to Orsa late again</title></head><article>{''.join(lines)}</article>")
    told = (article.title, *article.paragraphs)
    assert "What the mayor makes" in told
    assert len(article.paragraphs) >= 6
