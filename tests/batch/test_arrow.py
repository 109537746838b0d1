"""Arrow batches in, Arrow batches out, as Spark and Ray call it; neither is installed, their calls are played."""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterator
from typing import Any

import pytest

from cleannews import Article, CleannewsError
from cleannews.batch import SCHEMA, clean_arrow, spark_schema

pa = pytest.importorskip("pyarrow")

STORY = "Rain in Harrow\n\nHARROW, March 3 (Reuters) - It rained for three days in Harrow, and the ferries stayed in port.\n\n(Reporting by Ann Example)\n"
PAGE = (
    "<title>Rain</title><h1>Rain in Harrow</h1><article>"
    + "<p>It rained on day %s, and the ferries of Harrow stayed in port until the evening.</p>" * 4
)


def batch(**columns: list[Any]) -> Any:
    return pa.RecordBatch.from_pydict(columns)


def rows(batches: Iterator[Any]) -> list[dict[str, Any]]:
    return [row for out in batches for row in out.to_pylist()]


def test_row_for_row_in_the_exported_schema() -> None:
    """Batches of any size, an empty one too; what comes out is the schema that was promised, also where all rows fail."""
    given = [batch(id=["a"] * 600, text=[STORY] * 600), batch(id=[], text=[]).cast(pa.schema([("id", pa.string()), ("text", pa.string())])), batch(id=[7], text=["It rained."])]  # fmt: skip
    found = list(clean_arrow(given))
    assert all(out.schema.equals(SCHEMA) for out in found)
    assert sum(out.num_rows for out in found) == 601
    assert max(out.num_rows for out in found) <= 256
    assert [out.schema.equals(SCHEMA) for out in clean_arrow([batch(text=pa.array([None], pa.string()))])] == [True]


def test_the_article_is_that_of_clean() -> None:
    """Removed stretches are a list of structs; times come as moments and as printed."""
    [row] = rows(clean_arrow([batch(doc_id=["a"], Content=[STORY])], published=None))
    assert (row["id"], row["title"], row["agency"], row["error"]) == ("a", "Rain in Harrow", "Reuters", None)
    assert [segment["kind"] for segment in row["removed"]] == ["dateline", "credit"]
    assert row["dateline"]["place"] == "HARROW"


def test_errors_stay_in_their_row() -> None:
    """A text that is missing, a page that is too large: the reason stands in the row, the others are cleaned."""
    [first, second] = rows(clean_arrow([batch(id=["a", "b"], html=[PAGE, None], url=["https://example.com/1", None])]))
    assert first["title"] == "Rain"
    assert first["url"] == "https://example.com/1"
    assert (second["id"], second["title"], second["error"]) == ("b", None, "field 'html' is null")
    [row] = rows(clean_arrow([batch(id=["a"], html=[PAGE.encode()])], max_bytes=10))
    assert row["error"].startswith("CleannewsError: ")


def test_half_a_surrogate_pair_cannot_stop_a_batch() -> None:
    """Arrow strings are UTF-8; a page's bytes may decode to anything."""
    [row] = rows(clean_arrow([batch(html=[b"<h1>Rain</h1><p>It rained &#xD800; for days in Harrow, and the ferries stayed in port.</p>"])]))  # fmt: skip
    assert row["error"] is None


def test_columns_are_named_or_guessed() -> None:
    """An error lists what there is."""
    table = batch(words=["It rained."], title=["Rain"])
    with pytest.raises(CleannewsError, match=r"which column holds the text\?.*'words', 'title'"):
        list(clean_arrow([table]))
    with pytest.raises(CleannewsError, match="no column 'wrods'; there are 'words', 'title'"):
        list(clean_arrow([table], text_field="wrods"))
    assert rows(clean_arrow([table], text_field="words"))[0]["text"] == "It rained."
    with pytest.raises(ValueError, match="kinds are"):
        list(clean_arrow([table], text_field="words", keep=["nonsense"]))


def test_as_ray_calls_it() -> None:
    """Ray hands a table over and takes one."""
    table = pa.table({"text": [STORY] * 3})
    cleaned = pa.Table.from_batches(clean_arrow(table), SCHEMA)
    assert cleaned.num_rows == 3
    assert Article.model_validate({"paragraphs": cleaned["paragraphs"][0].as_py()}).paragraphs


def test_as_spark_calls_it() -> None:
    """Spark pickles the function, hands over an iterator, and casts to the columns that its own words name."""
    function = pickle.loads(pickle.dumps(clean_arrow))
    assert len(rows(function(iter([batch(text=[STORY])])))) == 1
    words = spark_schema()
    outer = words
    while "<" in outer:
        outer = re.sub(r"<[^<>]*>", "", outer)
    assert re.findall(r"`(\w+)` [A-Z]+(?:, |$)", outer) == SCHEMA.names
    assert "`removed` ARRAY<STRUCT<`kind`: STRING, `rule`: STRING, `start`: BIGINT, `end`: BIGINT, `text`: STRING>>" in words
    assert "`sources` MAP<STRING, STRING>" in words
    assert "`published` TIMESTAMP" in words
