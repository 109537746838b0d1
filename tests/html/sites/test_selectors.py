"""An agency's own site: its page says which elements hold the story, and the choice stays where the site has changed."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cleannews import AGENCIES, Agency, Article, RuleError, clean_html
from cleannews.html.sites.selectors import site_of
from cleannews.rules.profile import is_selector

STORY = [
    f"On day {day} the ferry to Arden was late again, and the harbour master blamed the old engine and the fog." for day in range(1, 6)
]
OTHER = [
    f"In street {street} of the lower town the council wants to plant {street * 3} lime trees before the winter comes."
    for street in range(1, 6)
]
NEWSLETTER = "The harbour letter comes every Friday, and its readers know the timetable before the captain does."
TAG = "Arden: a harbour in the north"
SITE = Agency("Example Press", domains=("press.example",), selectors=("[data-part=story]", "div.copy"), cuts=(".letter", "h6"))


def page(story: str, canonical: str = "") -> bytes:
    """A page on which another text is as long as the story."""
    other = "".join(f"<p>{line}</p>" for line in OTHER)
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return (
        f"<html><head><title>Late again</title>{link}</head><body><h1>Late again</h1><div class=one>{story}</div>"
        f"<div class=two>{other}</div></body></html>"
    ).encode()


def copy(attributes: str, lines: list[str] = STORY) -> str:
    paragraphs = [f"<p>{line}</p>" for line in lines]
    paragraphs.insert(2, f"<div class=letter><p>{NEWSLETTER}</p></div><figure><figcaption>The ferry at noon</figcaption></figure>")
    return f"<div {attributes}>{''.join(paragraphs)}<h6>{TAG}</h6></div>"


def holds_together(article: Article) -> None:
    assert article.source is not None
    position = 0
    for segment in article.segments:
        assert (segment.start, segment.end) == (position, position + len(segment.text))
        assert article.source[segment.start : segment.end] == segment.text
        position = segment.end
    assert position == len(article.source)


@pytest.mark.parametrize("attributes", ["data-part=story", 'class="copy wide"'])
def test_the_selected_element_is_the_story(attributes: str) -> None:
    article = clean_html(page(copy(attributes)), url="https://www.press.example/1", agency=SITE)
    assert list(article.paragraphs) == STORY
    assert article.sources["paragraphs"] == "site_selectors"
    assert article.confidence == 0.95
    holds_together(article)


def test_what_lies_outside_or_is_cut_is_removed_with_its_kind() -> None:
    article = clean_html(page(copy("data-part=story")), url="https://press.example/1", agency=SITE)
    removed = {line.strip(): (segment.kind.value, segment.rule) for segment in article.removed for line in segment.text.split("\n\n")}
    assert set(removed) >= {NEWSLETTER, TAG, "The ferry at noon", *OTHER}
    assert all(rule == f"page.{kind}" for kind, rule in removed.values())
    assert removed["The ferry at noon"][0] == "caption"


def test_without_the_page_the_choice_decides() -> None:
    article = clean_html(page(copy("data-part=story")), url="https://press.example/1")
    assert article.sources["paragraphs"] == "blocks"


@pytest.mark.parametrize("url", ["https://other.example/1", "https://express.example/1", "https://[", "no address", ""])
def test_a_foreign_host_is_left_alone(url: str) -> None:
    without = clean_html(page(copy("data-part=story")), url=url)
    article = clean_html(page(copy("data-part=story")), url=url, agency=SITE)
    assert article.sources["paragraphs"] == "blocks"
    assert article.paragraphs == without.paragraphs
    assert article.confidence == without.confidence


def test_the_canonical_address_tells_the_site_too() -> None:
    article = clean_html(page(copy("class=copy"), "https://news.press.example/1"), agency=SITE)
    assert article.sources["paragraphs"] == "site_selectors"


@pytest.mark.parametrize(
    "story",
    [
        pytest.param(copy("class=text"), id="the site has other names now"),
        pytest.param(copy("class=text") + "<div class=copy>Loading the story, one moment please</div>", id="a stub"),
        pytest.param(copy("class=text") + f"<div class=copy><p>{STORY[0]}</p></div>", id="only the first paragraph"),
    ],
)
def test_a_site_that_has_changed_keeps_the_choice(story: str) -> None:
    without = clean_html(page(story), url="https://press.example/1")
    article = clean_html(page(story), url="https://press.example/1", agency=SITE)
    assert article.sources["paragraphs"] == "blocks"
    assert article.paragraphs == without.paragraphs
    assert set(STORY) <= set(article.paragraphs)


def test_the_first_selector_that_holds_enough_counts() -> None:
    story = "<div data-part=story><p>Read on below, where the whole story of the ferry stands.</p></div>" + copy("class=copy")
    article = clean_html(page(story), url="https://press.example/1", agency=SITE)
    assert list(article.paragraphs) == STORY


def test_cuts_alone_are_taken_out_of_the_choice() -> None:
    site = Agency("Example Press", domains=("press.example",), cuts=(".two", ".letter"))
    article = clean_html(page(copy("class=text")), url="https://press.example/1", agency=site)
    assert set(STORY) <= set(article.paragraphs)
    assert not {*OTHER, NEWSLETTER} & set(article.paragraphs)
    assert article.sources["paragraphs"] == "blocks"
    holds_together(article)


def test_a_page_of_toml(tmp_path: Path) -> None:
    path = tmp_path / "press.toml"
    path.write_text('name = "P"\ndomains = ["press.example"]\nselectors = "div.copy"\ncuts = [".letter", "h6"]\n')
    site = Agency.from_toml(path)
    assert (site.selectors, site.cuts) == (("div.copy",), (".letter", "h6"))
    article = clean_html(page(copy("class=copy")), url="https://press.example/1", agency=site)
    assert list(article.paragraphs) == STORY


@pytest.mark.parametrize(("field", "selector"), [("selectors", "div["), ("cuts", "p::"), ("selectors", ""), ("cuts", "//div")])
def test_a_broken_selector_is_refused(field: str, selector: str, tmp_path: Path) -> None:
    path = tmp_path / "press.toml"
    path.write_text(f'name = "P"\n{field} = ["p", "{selector}"]\n')
    with pytest.raises(RuleError) as refused:
        Agency.from_toml(path)
    assert str(refused.value) == f"{path}: field {field!r}: {selector!r} is not a CSS selector"


@pytest.mark.parametrize("selector", ["div[", "\ud800"])
def test_a_broken_selector_of_a_page_in_python_is_told_on_its_site(selector: str) -> None:
    site = Agency("Example Press", domains=("press.example",), selectors=(selector,))
    with pytest.raises(RuleError, match="agency 'Example Press', field 'selectors'"):
        clean_html(page(copy("class=copy")), url="https://press.example/1", agency=site)


# ------------------------------------------------------------------------------------------------ the built-in pages


def test_a_built_in_page_is_found_by_its_host() -> None:
    article = clean_html(page(copy('class="RichTextStoryBody RichTextBody"')), url="https://apnews.com/article/1")
    assert set(STORY) <= set(article.paragraphs)
    assert not set(OTHER) & set(article.paragraphs)
    assert (article.sources["paragraphs"], article.agency) == ("site_selectors", "AP")


def test_the_callers_page_goes_before_the_built_in_one() -> None:
    own = Agency("AP", domains=("apnews.com",), selectors=("div.copy",))
    assert site_of("https://apnews.com/1", own) is own
    assert site_of("https://apnews.com/1", SITE) is AGENCIES["AP"]


@pytest.mark.parametrize("name", [name for name, known in AGENCIES.items() if known.selectors or known.cuts])
def test_built_in_selectors_can_be_read(name: str) -> None:
    known = AGENCIES[name]
    assert known.domains
    assert [selector for selector in (*known.selectors, *known.cuts) if not is_selector(selector)] == []
    assert site_of(f"https://www.{known.domains[0]}/news/1.html") is known


def test_many_agencies_know_their_site() -> None:
    assert len(set(map(id, AGENCIES.sites.values()))) >= 40
    assert all(urlsplit(f"//{domain}").hostname == domain for domain in AGENCIES.sites)


def test_empty_and_odd_pages_of_a_known_site() -> None:
    for html in (b"", b"<", b"\x00", b"<html></html>", b"<div class=copy>", b"<script>1</script>"):
        article = clean_html(html, url="https://press.example/1", agency=SITE)
        assert article.sources["paragraphs"] == "blocks"
