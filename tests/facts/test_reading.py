"""The fields of whole stories, labelled as a perfect labeller would label them."""

from __future__ import annotations

from cleannews import Article
from cleannews.facts.article import build
from measure_facts import story_with_segments

Stretch = tuple[str, str]


def read(*stretches: Stretch) -> Article:
    """The article of stretches with their kinds, laid one after the other."""
    text, segments = "", []
    for kind, stretch in stretches:
        segments.append((len(text), len(text) + len(stretch), kind))
        text += stretch
    return build(story_with_segments(text, segments), frozenset())


def test_a_flattened_page_in_one_line() -> None:
    article = read(
        ("headline", "Ferry late again "),
        ("timestamp", "Updated 3 May 2031, 10:20 "),
        ("byline", "By Ann Poe, Health Reporter "),
        ("caption", "Photo: Bob Roe "),
        ("nav", "SHARE "),
        ("dateline", "ARDEN — "),
        ("body", "It rained for three days in the old town of Arden, officials said on Friday."),
    )
    assert (article.title, article.authors, article.dateline and article.dateline.place) == ("Ferry late again", ("Ann Poe",), "ARDEN")
    assert article.published is not None
    assert article.published.isoformat() == "2031-05-03T10:20:00"
    assert article.updated == article.published


def test_a_dateline_that_only_the_byline_shows() -> None:
    article = read(
        ("headline", "비가 왔다\n"), ("byline", "[서울=뉴시스] 홍길동 기자 = "), ("body", "사흘 동안 비가 내렸다고 시청이 밝혔다.")
    )
    assert article.dateline is not None
    assert (article.dateline.place, article.agency, article.authors) == ("서울", "Newsis", ("홍길동",))


def test_the_body_names_no_agency() -> None:
    article = read(
        ("headline", "Ferry late\n"), ("body", "It rained, Reuters reported on Friday, and according to the AP the ferry was late.")
    )
    assert article.agency is None


def test_all_pieces_of_a_headline_are_the_title_and_one_below_the_body_is_not() -> None:
    article = read(
        ("headline", "Ferry late\n"), ("headline", "Nobody surprised\n"), ("body", "It rained for three days, officials said.\n"), ("headline", "Crowds wait\n"), ("body", "They waited for hours.")
    )  # fmt: skip
    assert article.title == "Ferry late Nobody surprised"
    assert article.paragraphs == ("It rained for three days, officials said.", "Crowds wait", "They waited for hours.")
