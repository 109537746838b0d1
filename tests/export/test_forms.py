"""Markdown, schema.org and ninjs: the words unchanged, the names of the standards, nothing invented."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

import pytest

from cleannews.article import Article, Dateline, Flag, Image
from cleannews.export.markdown import to_markdown
from cleannews.export.newsarticle import to_newsarticle
from cleannews.export.ninjs import to_ninjs
from cleannews.segments import Kind, Segment

SEOUL = dt.timezone(dt.timedelta(hours=9))

NINJS_NAMES = frozenset(
    re.findall(
        r"\w+",
        """
        uri type representationtype profile version firstcreated versioncreated contentcreated embargoed pubstatus
        urgency copyrightholder copyrightnotice usageterms ednote language descriptions bodies headlines people
        organisations places subjects events objects infosources title by slugline located renditions associations
        altids trustindicators standard genres expires rightsinfo
        """,
    )
)
"""All that ninjs 2.1 allows on its upper level; any other name makes a document invalid."""


@pytest.fixture
def story() -> Article:
    return Article(
        title="Rain floods Busan harbour",
        subtitle="Ferries stay in port",
        paragraphs=("The harbour was flooded on Thursday, officials said.", "Ferries will sail again."),
        dateline=Dateline(raw="BUSAN, July 30 (Yonhap) -- ", place="BUSAN", places=("BUSAN",), month=7, day=30, agency="Yonhap"),
        agency="Yonhap",
        authors=("Kim Ha-neul", "Lee Bo-ra"),
        published=dt.datetime(2026, 7, 30, 9, 15, tzinfo=SEOUL),
        updated=dt.datetime(2026, 7, 30, 10, 0, tzinfo=SEOUL),
        language="en",
        url="https://news.example.org/2026/rain",
        site="Example News",
        section="National",
        keywords=("rain", "harbour"),
        images=(Image(url="https://news.example.org/1.jpg", caption="Water.", credit="Yonhap"), Image(caption="No address.")),
        version=2,
    )


# ---------------------------------------------------------------------------------------------------------- Markdown


def test_markdown_has_title_deck_facts_and_body(story: Article) -> None:
    blocks = story.to_markdown().split("\n\n")
    assert blocks[0] == "# Rain floods Busan harbour"
    assert blocks[1] == "*Ferries stay in port*"
    assert "- **Dateline:** BUSAN, July 30 (Yonhap)\n" in blocks[2]
    assert "- **Address:** <https://news.example.org/2026/rain>" in blocks[2]
    assert blocks[3:] == list(story.paragraphs)


def test_markdown_of_nothing_is_empty() -> None:
    assert to_markdown(Article()) == ""


def test_a_crosshead_becomes_a_heading() -> None:
    segment = Segment(Kind.SUBHEAD, "general.subhead", 0, 11, "The  storm\n")
    article = Article(paragraphs=("The storm", "It rained."), segments=(segment,))
    assert to_markdown(article) == "## The storm\n\nIt rained."


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("# not a heading", r"\# not a heading"),
        ("- not a list", r"\- not a list"),
        ("+ not a list", r"\+ not a list"),
        ("> not a quotation", r"\> not a quotation"),
        ("1. not a list", r"1\. not a list"),
        ("2026) not a list", r"2026\) not a list"),
        ("3.5 percent", "3.5 percent"),
        ("*bold* and _thin_", r"\*bold\* and \_thin\_"),
        ("`code` and ~~gone~~", r"\`code\` and \~\~gone\~\~"),
        ("one | two", r"one \| two"),
        ("<script>alert(1)</script>", r"\<script>alert(1)\</script>"),
        ("[link](javascript:x) ![image](y)", r"\[link\](javascript:x) !\[image\](y)"),
        ("AT&T and &lt; and &#60;", r"AT&T and \&lt; and \&#60;".replace("#", r"\#")),
        ("from $5 to $10", r"from \$5 to \$10"),
        (r"a \* backslash", r"a \\\* backslash"),
        ("    not code", "not code"),
        ("a title?\n---", "a title?\n\\---"),
        ("a title?\r\n===", "a title?\n\\==="),
        ("no break  \nhere", "no break\nhere"),
        ("one\n1. two\n- three", "one\n1\\. two\n\\- three"),
    ],
)
def test_no_text_turns_into_markup(text: str, escaped: str) -> None:
    assert to_markdown(Article(paragraphs=(text,))) == escaped


def test_markdown_keeps_every_word() -> None:
    text = "1. #*_`|<>[]{}~$&amp;\\ Ça va — 서울은 2,500 °C - ٣. شيء \\"
    written = to_markdown(Article(paragraphs=(text,)))
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", written) == text


def test_a_title_of_two_lines_stays_one_heading() -> None:
    assert to_markdown(Article(title="Rain\n\n# floods #")) == r"# Rain \# floods \#"


def test_an_address_that_is_none_is_not_linked() -> None:
    assert r"\<b>" in to_markdown(Article(url="javascript:<b>"))


# -------------------------------------------------------------------------------------------------------- schema.org


def test_newsarticle_carries_all_that_is_known(story: Article) -> None:
    assert story.to_newsarticle() == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Rain floods Busan harbour",
        "alternativeHeadline": "Ferries stay in port",
        "articleBody": story.text,
        "wordCount": 12,
        "author": [{"@type": "Person", "name": "Kim Ha-neul"}, {"@type": "Person", "name": "Lee Bo-ra"}],
        "datePublished": "2026-07-30T09:15:00+09:00",
        "dateModified": "2026-07-30T10:00:00+09:00",
        "dateline": "BUSAN, July 30 (Yonhap)",
        "locationCreated": [{"@type": "Place", "name": "BUSAN"}],
        "inLanguage": "en",
        "keywords": ["rain", "harbour"],
        "articleSection": "National",
        "sourceOrganization": {"@type": "NewsMediaOrganization", "name": "Yonhap"},
        "publisher": {"@type": "Organization", "name": "Example News"},
        "url": "https://news.example.org/2026/rain",
        "image": [{"@type": "ImageObject", "url": "https://news.example.org/1.jpg", "caption": "Water.", "creditText": "Yonhap"}],
    }


def test_newsarticle_leaves_out_what_is_unknown() -> None:
    assert to_newsarticle(Article()) == {"@context": "https://schema.org", "@type": "NewsArticle"}


@pytest.mark.parametrize(
    ("flags", "name"),
    [
        ({Flag.OPINION}, "OpinionNewsArticle"),
        ({Flag.LIVE}, "LiveBlogPosting"),
        ({Flag.LIVE, Flag.OPINION}, "LiveBlogPosting"),
        ({Flag.URGENT}, "NewsArticle"),
    ],
)
def test_flags_choose_the_type(flags: set[Flag], name: str) -> None:
    assert to_newsarticle(Article(flags=frozenset(flags)))["@type"] == name


def test_a_live_page_has_no_dateline(story: Article) -> None:
    live = story.model_copy(update={"flags": frozenset({Flag.LIVE})})
    assert "dateline" not in to_newsarticle(live)
    assert "locationCreated" in to_newsarticle(live)


def test_only_a_paywall_is_told() -> None:
    assert to_newsarticle(Article(flags=frozenset({Flag.PAYWALLED})))["isAccessibleForFree"] is False
    assert "isAccessibleForFree" not in to_newsarticle(Article())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It rained -- and rained.", 4),
        ("서울에 비가 왔다.", 3),
        ("首爾昨天下了大雨，交通受阻。", None),
        ("เมื่อวานนี้ฝนตกหนัก", None),
        ("--", None),
    ],
)
def test_words_are_counted_only_where_blanks_part_them(text: str, count: int | None) -> None:
    assert to_newsarticle(Article(paragraphs=(text,))).get("wordCount") == count


# -------------------------------------------------------------------------------------------------------- IPTC ninjs


def test_ninjs_carries_all_that_is_known(story: Article) -> None:
    text = story.text
    assert story.to_ninjs() == {
        "uri": "https://news.example.org/2026/rain",
        "standard": {"name": "ninjs", "version": "2.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json"},
        "type": "text",
        "version": "3",
        "versioncreated": "2026-07-30T10:00:00+09:00",
        "contentcreated": "2026-07-30T09:15:00+09:00",
        "pubstatus": "usable",
        "language": "en",
        "headlines": [{"role": "main", "value": "Rain floods Busan harbour"}, {"role": "subhead", "value": "Ferries stay in port"}],
        "by": "Kim Ha-neul, Lee Bo-ra",
        "located": "BUSAN",
        "bodies": [{"role": "main", "contenttype": "text/plain", "charcount": len(text), "wordcount": 12, "value": text}],
        "subjects": [{"name": "National"}, {"name": "rain"}, {"name": "harbour"}],
        "infosources": [{"name": "Yonhap", "role": "http://cv.iptc.org/newscodes/contentprodpartyrole/origcont"}],
        "associations": [
            {
                "name": "picture1",
                "uri": "https://news.example.org/1.jpg",
                "type": "picture",
                "descriptions": [{"role": "caption", "value": "Water."}],
                "by": "Yonhap",
            }
        ],
    }


def test_ninjs_uses_no_name_beside_the_standards(story: Article) -> None:
    item = to_ninjs(story)
    assert set(item) <= NINJS_NAMES
    assert all(set(picture) <= NINJS_NAMES | {"name"} for picture in item["associations"])


def test_ninjs_leaves_out_what_is_unknown() -> None:
    item = to_ninjs(Article())
    assert sorted(item) == ["pubstatus", "standard", "type", "uri", "version"]


def test_a_story_without_address_is_named_by_its_fingerprint() -> None:
    article = Article(paragraphs=("It rained.",))
    assert to_ninjs(article)["uri"] == f"urn:cleannews:{article.fingerprint}"


@pytest.mark.parametrize(
    ("flags", "status"),
    [(set(), "usable"), ({Flag.EMBARGOED}, "withheld"), ({Flag.WITHDRAWN}, "canceled"), ({Flag.EMBARGOED, Flag.WITHDRAWN}, "canceled")],
)
def test_flags_choose_the_publication_status(flags: set[Flag], status: str) -> None:
    assert to_ninjs(Article(flags=frozenset(flags)))["pubstatus"] == status


def test_a_time_without_zone_is_no_ninjs_time() -> None:
    item = to_ninjs(Article(published=dt.datetime(2026, 7, 30, 9, 15)))
    assert "versioncreated" not in item
    assert "contentcreated" not in item


def test_the_standard_is_not_shared_between_items() -> None:
    to_ninjs(Article())["standard"]["version"] = "9"
    assert to_ninjs(Article())["standard"]["version"] == "2.1"


# ---------------------------------------------------------------------------------------------------------- all three


@pytest.mark.parametrize("text", ["<script>", "\x1b[31m", "\ud800", "\x00", "‮abc", "'\"\\"])
def test_hostile_texts_pass_unchanged_through_json(text: str) -> None:
    article = Article(title=text, paragraphs=(text,), keywords=(text,), url=text, agency=text)
    for record in (to_newsarticle(article), to_ninjs(article)):
        back: dict[str, Any] = json.loads(json.dumps(record))
        assert back == record
    assert to_markdown(article)


def test_escaping_a_long_line_of_signs_is_quick() -> None:
    assert len(to_markdown(Article(paragraphs=("&#" * 100_000, "1" * 100_000, "- " * 100_000)))) > 300_000
