"""What the columns of a table say of the text beside them, what is passed through, and what is written."""

from __future__ import annotations

import csv
import gzip
import json
import sqlite3
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from batch_stories import written
from click.testing import CliRunner

from cleannews import CleannewsError, clean, clean_record
from cleannews.batch import run
from cleannews.cli import main

STORY = "Ferry late again\n\nVELMARK (Reuters) - The ferry was late again on Monday, and nobody on the old pier was surprised."
BODY = ("The ferry was late again on Monday, and nobody on the old pier was surprised.",)
ROW = {"headline": "UPDATE 2-Ferry late again", "date": "December 31, 2031 ", "author": "Example, Ann", "lang": "english", "subject": "local", "version": 7, "text": STORY}  # fmt: skip


def test_a_record_says_more_than_its_text() -> None:
    article = clean_record(ROW)
    assert (article.title, article.version, article.authors, article.language) == ("Ferry late again", 2, ("Ann Example",), "en")
    assert article.published is not None
    assert article.published.isoformat() == "2031-12-31T00:00:00"
    assert article.paragraphs == BODY
    assert article.sources == {"title": "record", "published": "record", "authors": "record", "language": "record"}
    assert [segment.rule for segment in article.removed] == ["title.repeated", "dateline.grammar"]
    assert "".join(segment.text for segment in article.segments) == STORY


def test_fields_can_be_named_and_guessing_switched_off() -> None:
    article = clean_record(ROW, fields={"text": "text", "title": "subject"}, guess=False)
    assert (article.title, article.published, article.authors) == ("local", None, ())
    with pytest.raises(TypeError):
        clean_record(ROW, fields={"titel": "subject"})


def test_a_known_title_is_not_looked_for_in_the_text() -> None:
    text = "Nobody is surprised\n\nThe ferry was late again on Monday, and nobody on the old pier was surprised."
    article = clean(text, title="Ferry late again")
    assert article.title == "Ferry late again"
    assert "".join(segment.text for segment in article.segments) == text
    assert clean(text, title=" ").title == clean(text).title


def test_a_story_one_level_down_is_found(tmp_path: Path) -> None:
    rows = [{"title": {"rendered": "Rain"}, "content": {"rendered": "<p>It rained for three days in the capital.</p>"}, "n": 1}]
    output = run_over(tmp_path, rows, "out.jsonl")
    assert [(row["title"], row["text"], row["n"]) for row in written(output)] == [("Rain", "It rained for three days in the capital.", 1)]


def run_over(folder: Path, given: list[dict[str, Any]], name: str, **options: Any) -> Path:
    path, output = folder / "in.jsonl", folder / name
    path.write_text("".join(json.dumps(row) + "\n" for row in given), encoding="utf-8")
    run(path, output, workers=0, **options)
    return output


def test_other_fields_pass_through_and_clashes_are_renamed(tmp_path: Path) -> None:
    (row,) = written(run_over(tmp_path, [ROW], "out.jsonl"))
    assert (row["subject"], row["input_version"], row["version"]) == ("local", 7, 2)
    summary = run(tmp_path / "in.jsonl", tmp_path / "two.jsonl", workers=0)
    assert summary.fields == (
        "text from 'text', title from 'headline', published from 'date', authors from 'author', language from 'lang'",
        "written under another name, as the article has the same: version as input_version",
    )
    (row,) = written(run_over(tmp_path, [ROW], "without.jsonl", input=False))
    assert not {"subject", "input_version", "input"} & set(row)


def test_fields_can_be_selected(tmp_path: Path) -> None:
    (row,) = written(run_over(tmp_path, [ROW], "out.jsonl", select="title,subject,text"))
    assert row == {"title": "Ferry late again", "subject": "local", "text": BODY[0]}
    with pytest.raises(CleannewsError, match="no field 'titel'"):
        run_over(tmp_path, [ROW], "no.jsonl", select="titel")
    table = pq.read_table(run_over(tmp_path, [ROW], "out.parquet", select="title,published"))
    assert table.column_names == ["title", "published", "published_iso"]
    with sqlite3.connect(run_over(tmp_path, [ROW], "out.sqlite", select="title,agency")) as database:
        assert database.execute("SELECT * FROM articles").fetchall() == [(1, "Ferry late again", "Reuters")]


def test_tables_hold_the_input_as_json(tmp_path: Path) -> None:
    row = pq.read_table(run_over(tmp_path, [ROW], "out.parquet")).to_pylist()[0]
    assert json.loads(row["input"]) == {"subject": "local", "version": 7}
    assert (row["slug"], row["urgency"], row["rights"]) == (None, None, None)
    with sqlite3.connect(run_over(tmp_path, [ROW], "out.sqlite")) as database:
        ((given, note),) = database.execute("SELECT input, note FROM articles")
    assert (json.loads(given), note) == ({"subject": "local", "version": 7}, None)


def test_csv_comes_out_as_one_table(tmp_path: Path) -> None:
    rows = [{**ROW, "n": number, "subject": 'a "b"\nc'} for number in range(7)]
    output = run_over(tmp_path, rows, "out.csv", rows=2)
    with output.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert [(row["n"], row["title"], row["subject"]) for row in table] == [(str(n), "Ferry late again", 'a "b"\nc') for n in range(7)]
    assert json.loads(table[0]["removed"])[0]["rule"] == "title.repeated"


def test_a_table_in_windows_1252_is_read_and_said(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("title,text\nCafé prices rise,Prices in the town’s cafés rose last month.\n".encode("cp1252"))
    output = tmp_path / "out.jsonl"
    summary = run(path, output, workers=0)
    assert written(output)[0]["title"] == "Café prices rise"
    assert summary.fields[-1] == f"{path}: encoding cp1252"
    summary = run(path, tmp_path / "forced.jsonl", workers=0, encoding="latin-1")
    assert "\x92" in written(tmp_path / "forced.jsonl")[0]["text"]


def test_wire_and_record_files_in_one_folder(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.json").write_text(json.dumps([{"id": "r1", "title": "One", "text": "It rained all day in Velmark."}, {"title": "Two", "text": "It snowed all day in Velmark."}]), encoding="utf-8")  # fmt: skip
    story = '<DOC id="X_{}"><HEADLINE>Rain {}</HEADLINE><TEXT><P>It rained all day in Velmark.</P></TEXT></DOC>\n'
    (folder / "b.sgm.gz").write_bytes(gzip.compress("".join(story.format(n, n) for n in range(3)).encode()))
    (folder / "c.story").write_text("It rained all day in Velmark.\n\n@highlight\n\nRain falls\n", encoding="utf-8")
    (folder / "d.xml").write_text("<nitf><body></body></nitf>", encoding="utf-8")
    (folder / "e.txt").write_text("It rained all day in Velmark. NEWLINE_CHAR So it did. ||||| It snowed all day.", encoding="utf-8")
    output = tmp_path / "out.jsonl"
    summary = run(folder, output, workers=0)
    assert [row["id"] for row in written(output)] == [
        "e.txt, story 1",
        "e.txt, story 2",
        "r1",
        "a.json, story 2",
        "X_0",
        "X_1",
        "X_2",
        "c.story",
    ]
    assert summary.tally.failed == 1
    (failure,) = written(tmp_path / "out.jsonl.run" / "errors.jsonl")
    assert failure["reason"] == "nitf, character 0: no story in it"


def test_an_older_run_cannot_go_on(tmp_path: Path) -> None:
    output = run_over(tmp_path, [ROW], "out.jsonl")
    manifest = tmp_path / "out.jsonl.run" / "manifest.jsonl"
    head, rest = manifest.read_text(encoding="utf-8").split("\n", 1)
    old = {name: value for name, value in json.loads(head).items() if name != "records"}
    manifest.write_text(json.dumps(old) + "\n" + rest, encoding="utf-8")
    with pytest.raises(CleannewsError, match="begun by an older cleannews, whose records have other columns; --overwrite"):
        run(tmp_path / "in.jsonl", output, workers=0, resume=True)
    run(tmp_path / "in.jsonl", output, workers=0, overwrite=True)


def test_streams_of_records_use_their_columns_and_may_be_packed(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps(ROW) + "\n").encode()))
    done = CliRunner().invoke(main, ["clean", "--jsonl", str(path)])
    assert json.loads(done.stdout)["article"]["title"] == "Ferry late again"
    done = CliRunner().invoke(main, ["clean", "--jsonl", "--no-guess", "--title-field", "subject", str(path)])
    assert json.loads(done.stdout)["article"]["title"] == "local"
    done = CliRunner().invoke(main, ["clean", "--title-field", "subject", str(path)])
    assert "go with --jsonl" in done.stderr


def test_streams_of_records_say_what_they_guess(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in (ROW, ROW, {"title": "Rain", "text": STORY})), encoding="utf-8")
    for workers in ([], ["--workers", "2"]):
        done = CliRunner().invoke(main, ["clean", "--jsonl", *workers, str(path)])
        assert done.stderr.splitlines() == [
            "cleannews: guessed title from 'headline', published from 'date', authors from 'author', language from 'lang'; --no-guess takes only what is named.",
            "cleannews: guessed title from 'title'; --no-guess takes only what is named.",
        ]
    assert CliRunner().invoke(main, ["clean", "--jsonl", "--no-guess", str(path)]).stderr == ""
    done = CliRunner().invoke(main, ["clean", "--jsonl", "--title-field", "headline", str(path)])
    assert "title from" not in done.stderr.splitlines()[0]


def test_encodings_of_single_files_are_counted(tmp_path: Path) -> None:
    folder, output = tmp_path / "in", tmp_path / "out.jsonl"
    folder.mkdir()
    for name, encoding in (("a.txt", "cp1252"), ("b.txt", "utf-8"), ("c.sgm", "cp1252")):
        text = "Zoë’s cafés stay open, said the mayor of Velmark on Monday."
        (folder / name).write_bytes((f"<DOC><TEXT>{text}</TEXT></DOC>" if name == "c.sgm" else text).encode(encoding))
    summary = run(folder, output, workers=0)
    assert dict(summary.tally.encodings) == {"cp1252": 2}
    assert {row["text"] for row in written(output)} == {"Zoë’s cafés stay open, said the mayor of Velmark on Monday."}
    assert "encodings:\n             2  cp1252" in str(summary)
    named = run(folder, tmp_path / "named.jsonl", workers=0, encoding="utf-8")
    assert dict(named.tally.encodings) == {}


def test_tables_of_wire_files_are_dropped_where_that_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text("<nitf><body><body.content><p>It rained for three days in the capital.</p><table><tr><td>Rain</td><td>3</td></tr></table></body.content></body></nitf>", encoding="utf-8")  # fmt: skip
    for drop, texts in (
        ((), ["It rained for three days in the capital.", "Rain 3"]),
        (("table",), ["It rained for three days in the capital."]),
    ):
        output = tmp_path / f"{len(drop)}.jsonl"
        run(path, output, workers=0, drop=drop)
        assert written(output)[0]["paragraphs"] == texts
