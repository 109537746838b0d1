"""The forms of an article in daily use: copies, a line in a notebook, a dict for each segment."""

from __future__ import annotations

import json
from typing import Literal, assert_type

import pytest

from cleannews import Article, CleannewsError, Result, clean

STORY = "Ferry late\n\nSEOUL, July 30 (Yonhap) -- The ferry was late again on Friday, officials said.\n(END)"


def test_a_copy_with_other_paragraphs_has_another_fingerprint() -> None:
    article = clean(STORY)
    before = article.fingerprint
    copy = article.model_copy(update={"paragraphs": ("It rained.",)})
    assert copy.fingerprint == Article(paragraphs=("It rained.",)).fingerprint != before
    assert json.loads(copy.model_dump_json())["fingerprint"] == copy.fingerprint
    assert article.model_copy().fingerprint == article.fingerprint == before


def test_an_article_shows_itself_in_a_line() -> None:
    article = clean("\n\n".join([STORY, *["The ferry was late again, officials said."] * 500]))
    shown = repr(article)
    assert len(shown) < 300
    assert "title='Ferry late'" in shown
    assert "paragraphs=" in shown
    assert len(str(article)) < 300


def test_a_segment_has_a_dict_form() -> None:
    article = clean(STORY)
    assert [segment.as_dict() for segment in article.removed] == json.loads(article.model_dump_json())["removed"]


def test_a_result_gives_its_article_or_raises() -> None:
    article = clean(STORY)
    assert_type(Result("https://news.example/1", article).get(), Article)
    assert Result("https://news.example/1", article).get() is article
    with pytest.raises(CleannewsError, match="gone"):
        Result("https://news.example/1", error=CleannewsError("gone")).get()
    with pytest.raises(CleannewsError, match="no article"):
        Result("https://news.example/1").get()


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_the_schema_says_what_each_field_is(mode: Literal["validation", "serialization"]) -> None:
    schema = Article.model_json_schema(mode=mode)
    models = [schema, *(part for part in schema["$defs"].values() if "properties" in part)]
    assert len(models) == 4
    for model in models:
        assert ">>>" not in model["description"]
        for name, field in model["properties"].items():
            assert field.get("description"), name
