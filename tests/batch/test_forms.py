"""Every form of input gives the same articles, every format of output gives them back; what is broken is told, and hides nothing."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import random
import sqlite3
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from batch_stories import jsonl, records, story, write, written

from cleannews import Article, CleannewsError, clean
from cleannews.batch import SCHEMA, open_writer, read_records, run
from cleannews.batch.reading.fields import Fields
from cleannews.batch.reading.lines import LONGEST, lines_in
from cleannews.batch.reading.readers import rows_of
from cleannews.batch.reading.shards import plan
from cleannews.batch.writing.schema import record_of, table_of

FORMS = ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.csv", "a.csv.gz", "a.parquet"]


def articles_of(path: Path) -> list[Article]:
    return [Article.model_validate(record) for record in written(path)]


def failures(output: Path) -> list[dict[str, Any]]:
    path = Path(f"{output}.run", "errors.jsonl")
    return written(path) if path.exists() else []


# ---------------------------------------------------------------------------------------------------------- inputs


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("rows", [7, 40, 1000])
def test_shards_hold_each_record_once_and_in_order(name: str, rows: int, tmp_path: Path) -> None:
    given = records(130)
    shards = plan([write(tmp_path / name, given)], rows)
    assert [shard.number for shard in shards] == list(range(len(shards)))
    assert len(shards) > 1 or rows == 1000 or name.endswith(("gz", "zst"))
    assert [row.record for shard in shards for row in rows_of(shard)] == given


@pytest.mark.parametrize("name", FORMS)
def test_every_form_gives_the_same_articles(name: str, tmp_path: Path) -> None:
    given = records(12)
    output = tmp_path / "out.jsonl"
    summary = run(write(tmp_path / name, given), output, workers=0, rows=5)
    assert articles_of(output) == [clean(row["text"]).model_copy(update={"url": row["link"]}) for row in given]
    assert [row["id"] for row in written(output)] == [row["id"] for row in given]
    assert summary.fields == ("text from 'text', url from 'link', id from 'id'",)
    assert summary.exit_status == 0


@pytest.mark.parametrize("compression", ["", "gzip", "zstd", "bz2", "xz"])
@pytest.mark.parametrize("ending", [b"", b"\n"])
def test_parts_of_a_file_are_its_lines(compression: str, ending: bytes, tmp_path: Path) -> None:
    lines = [b"%d " % number + bytes([number % 256 or 1]) * (number % 90 * 7) for number in range(3000)]
    lines = [line.replace(b"\n", b"") for line in lines]
    content = packed(b"\n".join(lines) + ending, compression)
    path = tmp_path / "a"
    path.write_bytes(content)
    for parts in (1, 3, 16):
        cuts = [len(content) * part // parts for part in range(parts)]
        found = []
        for start, end in zip(cuts, [*cuts[1:], None], strict=True):
            with path.open("rb") as stream:
                found += [line.content for line in lines_in(stream, compression, start, end)]
        assert found == lines


def packed(content: bytes, compression: str) -> bytes:
    import bz2
    import lzma

    import zstandard

    ways = {
        "": bytes,
        "gzip": lambda given: gzip.compress(given[:99_999]) + gzip.compress(given[99_999:]) + bytes(512),
        "zstd": lambda given: zstandard.compress(given[:99_999]) + zstandard.compress(given[99_999:]),
        "bz2": bz2.compress,
        "xz": lzma.compress,
    }
    return ways[compression](content)  # type: ignore[operator]


def test_a_cell_may_hold_lines_quotes_and_blank_lines(tmp_path: Path) -> None:
    given = [{"id": str(n), "text": f'"One",\n\ntwo {n}\r\n"three" "" , end'} for n in range(50)]
    shards = plan([write(tmp_path / "a.csv", given)], 4)
    assert len(shards) == 13
    assert [row.record for shard in shards for row in rows_of(shard)] == given


def test_delimiter_is_told_by_the_head(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id;text\n1;Rain, and more rain, fell.\n", encoding="utf-8")
    assert list(read_records(path)) == [{"id": "1", "text": "Rain, and more rain, fell."}]


def test_folder_of_stories_and_pages(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "b.txt").write_text(story(2), encoding="utf-8-sig")
    (folder / "deep" / "a.txt").write_text(story(1), encoding="utf-8")
    (folder / "page.html").write_bytes("<h1>Größe</h1>".encode("latin-1") + b"<p>It rained for three days in the capital.</p>" * 5)
    (folder / "old.txt.gz").write_bytes(gzip.compress(story(3).encode()))
    (folder / "notes.bin").write_bytes(b"?")
    (folder / ".hidden.txt").write_text("no", encoding="utf-8")
    write(folder / "more.jsonl", records(1))
    output = folder / "out.jsonl"  # in the folder that is read: it is no input of itself
    for _ in range(2):
        summary = run(folder, output, workers=0, rows=2, overwrite=True)
        assert [row["id"] for row in written(output)] == ["s0", "b.txt", "deep/a.txt", "old.txt.gz", "page.html"]
        assert summary.unknown == (str(folder / "notes.bin"),)


def test_patterns_and_several_inputs(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / f"{number}.jsonl", records(3)[number : number + 1])
    output = tmp_path / "out" / "clean.jsonl"
    run([tmp_path / "2.jsonl", tmp_path / "[01].jsonl"], output, workers=0)
    assert [row["id"] for row in written(output)] == ["s2", "s0", "s1"]


def test_archive_of_pages(tmp_path: Path) -> None:
    page = b"<h1>Late again</h1>" + b"<p>The ferry was late again, and nobody on the old pier was surprised.</p>" * 4
    path = tmp_path / "news.warc"
    path.write_bytes(
        archived(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page, 1)
        + archived(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page, 2)
    )
    output = tmp_path / "out.jsonl"
    summary = run(path, output, workers=0)
    (row,) = written(output)
    assert (row["url"], row["title"]) == ("https://news.example/1", "Late again")
    assert summary.tally.passed_over == {"status 404": 1}


def archived(block: bytes, number: int) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{number}\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def test_page_beats_text_where_a_record_has_both(tmp_path: Path) -> None:
    page = "<article><h1>Title</h1>" + "<p>It rained for three days in the capital, officials said.</p>" * 5 + "</article>"
    path = write(tmp_path / "a.jsonl", [{"html": page, "text": story(1)}, {"html": None, "text": story(2)}])
    output = tmp_path / "out.jsonl"
    run(path, output, workers=0)
    assert [row["title"] for row in written(output)] == ["Title", "Nordhaven counts 2 herons".replace("Nordhaven", "Saint-Armel")]


def test_a_record_without_a_name_is_named_by_its_place(tmp_path: Path) -> None:
    rows = [{"text": story(1)}, {"text": story(2)}]
    output = tmp_path / "out.jsonl"
    path = write(tmp_path / "a.jsonl", rows)
    run(path, output, workers=0)
    names = [row["id"] for row in written(output)]
    assert names == ["a.jsonl, byte 0", f"a.jsonl, byte {len(jsonl(rows[:1]))}"]
    write(tmp_path / "b.jsonl.gz", rows)
    run(tmp_path / "b.jsonl.gz", output, workers=0, overwrite=True)
    assert [row["id"] for row in written(output)] == ["b.jsonl.gz, line 1", "b.jsonl.gz, line 2"]


def test_fields_are_named_or_guessed() -> None:
    assert Fields().guessed(["Title", "Content", "URL"]) == Fields("Content", None, "URL", title="Title")
    assert Fields(text="t").guessed(["t", "html", "id"]) == Fields("t", None, None, "id")
    with pytest.raises(CleannewsError, match=r"a: no field 'body'; it has 'text'"):
        Fields(text="body").check(["text"], "a")
    with pytest.raises(CleannewsError, match=r"--text-field"):
        Fields().check(["title"], "a")


# ------------------------------------------------------------------------------------------------- broken records


BROKEN = [
    (b'{"text": "Rain', "not JSON"),
    (b"[1]", "not a JSON object but a list"),
    (b'{"id": "x"}', "no field 'text'"),
    (b'{"text": 7}', "field 'text' is a number, not text"),
    (b'{"text": null}', "field 'text' is null"),
    (b'{"text": "\xff"}', "not utf-8"),
    (b'{"text": ' + b"[" * 100_000, "not JSON"),
    (b'{"text": ' + b"9" * 5000 + b"}", "not JSON that can be read"),
]


def test_broken_records_go_to_the_errors_with_their_input(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    good = jsonl(records(len(BROKEN) + 1)).splitlines()
    lines = [good[0]]
    for (line, _), record in zip(BROKEN, good[1:], strict=True):
        lines += [line, record]
    path.write_bytes(b"\n\n".join(lines))
    output = tmp_path / "out.jsonl"
    summary = run(path, output, workers=0, rows=3)
    assert len(written(output)) == len(good)
    told = failures(output)
    assert len(told) == len(BROKEN) == summary.tally.failed
    for failure, (line, reason) in zip(told, BROKEN, strict=True):
        assert reason in failure["reason"], failure
        assert failure["file"] == str(path)
        assert path.read_bytes()[int(failure["place"].removeprefix("byte ")) :].startswith(line)
    assert told[2]["input"] == {"id": "x"}
    assert told[1]["input"] == "[1]"
    assert summary.exit_status == 1


def test_a_line_that_is_too_long_is_an_error_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleannews.batch.reading.lines.LONGEST", 5000)
    path = tmp_path / "a.jsonl"
    path.write_bytes(jsonl(records(1)) + b'{"text": "' + b"x" * 3_000_000 + b'"}\n' + jsonl(records(2)[1:]))
    output = tmp_path / "out.jsonl"
    run(path, output, workers=0)
    assert len(written(output)) == 2
    (failure,) = failures(output)
    assert failure["reason"].startswith("longer than")
    assert len(failure["input"]) == 1000
    assert LONGEST > 5000


def test_a_cell_that_is_too_long_is_never_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleannews.batch.reading.lines.LONGEST", 5000)
    path = write(tmp_path / "a.csv", [{"id": "1", "text": "x" * 9000}, {"id": "2", "text": "Rain fell."}])
    output = tmp_path / "out.jsonl"
    run(path, output, workers=0)
    assert [row["id"] for row in written(output)] == ["2"]
    assert failures(output)[0]["reason"].startswith("longer than")


def test_table_rows_that_do_not_fit_their_head(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    utf8 = "".join(f"{number},Später Regen fiel.\n" for number in range(5, 10)).encode()
    path.write_bytes(b"id,text\n1,Rain fell.\n2\nid,text\n3,\xff\n4,It stopped.\n" + utf8)
    output = tmp_path / "out.jsonl"
    run(path, output, workers=0, rows=2)
    assert [row["id"] for row in written(output)] == ["1", "4", "5", "6", "7", "8", "9"]
    assert [failure["reason"] for failure in failures(output)] == [
        "1 cells, where the head has 2",
        "the head of the table once more: were files joined?",
        "not utf-8",
    ]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst"])
def test_a_truncated_file_gives_what_it_has(name: str, tmp_path: Path) -> None:
    dice = random.Random(1)
    path = write(tmp_path / name, [{**row, "noise": dice.randbytes(700).hex()} for row in records(400)])
    path.write_bytes(path.read_bytes()[:-2000])
    output = tmp_path / "out.jsonl"
    summary = run(path, output, workers=0, rows=100)
    rows = written(output)
    assert [row["id"] for row in rows] == [f"s{number}" for number in range(len(rows))]
    (failure,) = failures(output)
    assert "truncated" in failure["reason"]
    assert summary.exit_status == 1
    assert any("truncated" in told for told in summary.tally.broken)


def test_a_file_damaged_in_the_middle_gives_what_is_before(tmp_path: Path) -> None:
    dice = random.Random(1)
    given = [{"text": "".join(dice.choices("abcdefgh ", k=2000))} for _ in range(400)]
    path = write(tmp_path / "a.jsonl.gz", given)
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4000] = bytes(4000)
    path.write_bytes(content)
    output = tmp_path / "out.jsonl"
    run(path, output, workers=0, rows=40)
    assert 100 < len(written(output)) < 300
    *garbage, last = failures(output)
    assert "cannot be unpacked" in last["reason"]
    assert all("JSON" in failure["reason"] for failure in garbage)  # what the damaged bytes seemed to say


def test_a_damaged_parquet_file_gives_what_is_before(tmp_path: Path) -> None:
    path = write(tmp_path / "a.parquet", records(200))
    content = bytearray(path.read_bytes())
    middle = pq.ParquetFile(path).metadata.row_group(2).column(1).data_page_offset
    content[middle : middle + 600] = b"\xff" * 600
    path.write_bytes(content)
    output = tmp_path / "out.jsonl"
    summary = run(path, output, workers=0, rows=40)
    assert len(written(output)) == 160
    assert len(summary.tally.broken) == 1
    assert "cannot be decoded" in failures(output)[0]["reason"]


def test_wrong_types_in_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"id": [1, 2], "text": [None, "Rain fell."], "html": [b"", None]}), path)
    output = tmp_path / "out.jsonl"
    run(path, output, workers=0, text_field="text")
    assert [row["id"] for row in written(output)] == ["2"]
    assert failures(output)[0]["reason"] == "field 'text' is null"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.jsonl", b'{"a": 1}\n', "which field holds the text"),
        ("a.jsonl", b"no\nJSON\n", "none of the first 2 lines is a JSON object"),
        ("a.csv", b"x,y\n1,2\n", "which field holds the text"),
        ("a.parquet", b"PAR1 no", "no Parquet file"),
        ("a.jsonl.gz", b"no gzip", "cannot be unpacked"),
        ("a.csv.gz", b"no gzip", "cannot be unpacked"),
        ("a.bin", b"?", "its ending does not tell"),
    ],
)
def test_what_cannot_be_read_is_told_before_anything_is_done(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CleannewsError, match=message) as told:
        run(tmp_path / name, tmp_path / "out.jsonl", workers=0)
    assert name in str(told.value)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.csv"])
def test_nothing_in_nothing_out(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(b"") if name.endswith("gz") else b"")
    for output in ("out.jsonl", "out.parquet", "out.sqlite", "out.jsonl.gz"):
        assert run(path, tmp_path / output, workers=0).tally.records == 0
    assert pq.read_table(tmp_path / "out.parquet").schema.equals(SCHEMA)
    assert written(tmp_path / "out.jsonl.gz") == []


# --------------------------------------------------------------------------------------------------------- outputs


def full_article() -> Article:
    article = clean(story(3), published=dt.datetime(2026, 3, 20, 9, tzinfo=dt.timezone(dt.timedelta(hours=9))))
    update = {
        "updated": dt.datetime(2026, 3, 20, 10, 30),  # a time whose zone nobody knows
        "authors": ("Ann Poe",),
        "sources": {"title": "json-ld"},
        "keywords": ("birds",),
        "images": ({"url": "https://news.example/1.jpg", "caption": "A heron", "credit": None},),
    }
    return Article.model_validate({**article.model_dump(), **update})


def test_arrow_carries_every_field() -> None:
    article = full_article()
    row = table_of([record_of(article, {"id": "7"})]).to_pylist()[0]
    more = {"text", "fingerprint", "id", "error", "input", "published_iso", "updated_iso", "embargo_iso"}
    assert set(row) == {*Article.model_fields, *more} - {"source"}
    assert row["published"] == article.published
    assert row["published"].utcoffset() == dt.timedelta(0)
    assert row["published_iso"] == "2026-03-20T09:00:00+09:00"
    assert (row["updated"], row["updated_iso"]) == (None, "2026-03-20T10:30:00")
    assert row["dateline"]["date"] == dt.date(2026, 3, 4)
    assert row["segments"] is None
    back = {**row, "published": row["published_iso"], "updated": row["updated_iso"], "sources": dict(row["sources"])}
    del back["segments"]
    assert Article.model_validate(back) == article


def test_jsonl_reads_back_as_articles(tmp_path: Path) -> None:
    article = full_article()
    for name in ("a.jsonl", "a.jsonl.gz", "a.jsonl.zst"):
        with open_writer(tmp_path / name) as writer:
            writer.write(record_of(article, {"id": "7"}, segments=True))
        (record,) = written(tmp_path / name)
        assert Article.model_validate(record) == article
        assert list(record)[:2] == ["id", "url"]
        assert "error" in record


def test_parquet_reads_back(tmp_path: Path) -> None:
    output = tmp_path / "out.parquet"
    run(write(tmp_path / "a.jsonl", records(30)), output, workers=0, rows=8, segments=True)
    table = pq.read_table(output)
    assert table.schema.equals(SCHEMA)
    assert table.num_rows == 30
    row = table.to_pylist()[4]
    assert "".join(segment["text"] for segment in row["segments"]) == story(4)
    assert [segment["kind"] for segment in row["removed"]] == ["dateline", "end"]


def test_sqlite_is_one_file_that_reads_back(tmp_path: Path) -> None:
    output = tmp_path / "out.sqlite"
    run(write(tmp_path / "a.jsonl", records(30)), output, workers=0, rows=8, segments=True)
    assert {path.name for path in tmp_path.iterdir()} == {"a.jsonl", "out.sqlite", "out.sqlite.run"}
    database = sqlite3.connect(output)
    try:
        query = "SELECT id, title, json_extract(dateline, '$.place') FROM articles ORDER BY number LIMIT 1"
        assert database.execute(query).fetchall() == [("s0", "Yeosu counts 0 herons", "YEOSU")]
        assert database.execute("SELECT count(*) FROM removed WHERE kind = 'end'").fetchone() == (30,)
        joined = "SELECT group_concat(text, '') FROM (SELECT text FROM segments WHERE article = 5 ORDER BY start)"
        assert database.execute(joined).fetchone() == (story(4),)
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        database.close()


def test_a_folder_holds_parts_and_nothing_else(tmp_path: Path) -> None:
    output = tmp_path / "clean"
    run(write(tmp_path / "a.jsonl", records(30)), output, format="parquet", workers=0, rows=8)
    assert sorted(path.name for path in output.iterdir()) == [f"part-{n:06}.parquet" for n in range(4)]
    assert pq.read_table(output)["id"].to_pylist() == [f"s{n}" for n in range(30)]
    again = tmp_path / "again"
    run(output, again, workers=0, id_field="id")  # what was written can be read
    assert len(list(read_records(again))) == 30


def test_half_a_surrogate_pair_is_replaced_in_every_format(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "a", "text": "It rained \\ud800 on Friday, officials said."}\n', encoding="utf-8")
    for name in ("out.jsonl", "out.parquet", "out.sqlite"):
        assert run(path, tmp_path / name, workers=0).exit_status == 0
    expected = "It rained \ufffd on Friday, officials said."
    assert written(tmp_path / "out.jsonl")[0]["text"] == expected
    assert pq.read_table(tmp_path / "out.parquet")["text"].to_pylist() == [expected]
    database = sqlite3.connect(tmp_path / "out.sqlite")
    assert database.execute("SELECT text FROM articles").fetchone() == (expected,)
    database.close()


NOTHING = 0


def test_a_writer_that_fails_leaves_nothing(tmp_path: Path) -> None:
    for name in ("a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.parquet", "a.sqlite"):
        with pytest.raises(ZeroDivisionError), open_writer(tmp_path / name) as writer:
            writer.write(record_of(full_article(), {"id": str(1 / NOTHING)}))
        assert list(tmp_path.iterdir()) == []
    with pytest.raises(CleannewsError, match="names no format"):
        open_writer(tmp_path / "a.doc")


def test_lines_are_json_of_one_form(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    run(write(tmp_path / "a.jsonl", records(1)), output, workers=0)
    line = output.read_text(encoding="utf-8")
    assert json.dumps(json.loads(line), ensure_ascii=False) + "\n" == line
