"""The command line, in process and as users run it: in pipes, interrupted, with input that cannot be read."""

from __future__ import annotations

import codecs
import gc
import itertools
import json
import os
import signal
import subprocess
import sys
import tracemalloc
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cleannews.batch.jsonl import Passed, Records
from cleannews.cli import main

FIRST = "The harbor of Yeosu will get nine new boats, its mayor said Tuesday."
SECOND = "The first of them is to sail next spring, after a trial run of three months."
STORY = f"Yeosu to get new boats\n\nYEOSU, March 12 (Yonhap) -- {FIRST}\n\n{SECOND}\n(END)\n"
BODY = f"{FIRST}\n\n{SECOND}\n"
PAGE = """
name = "Example Press"
[[rules]]
kind = "promo"
name = "example.spring"
holding = ["next spring"]
hits = ["It sails next spring."]
"""

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")


def cleannews(*arguments: str, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=given)


def records(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def lines_of(values: Iterable[object]) -> str:
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


# ------------------------------------------------------------------------------------------------------- one story


def test_clean_prints_the_body(story: Path) -> None:
    result = cleannews("clean", str(story))
    assert (result.exit_code, result.stdout) == (0, BODY)


@pytest.mark.parametrize("arguments", [["clean"], ["clean", "-"]])
def test_clean_reads_standard_input(arguments: list[str]) -> None:
    assert cleannews(*arguments, given=STORY).stdout == BODY


def test_clean_json_prints_the_article(story: Path) -> None:
    article = json.loads(cleannews("clean", "--json", str(story)).stdout)
    assert article["title"] == "Yeosu to get new boats"
    assert article["text"] == BODY.rstrip("\n")
    assert [segment["text"].strip() for segment in article["removed"] if segment["kind"] == "end"] == ["(END)"]


@pytest.mark.parametrize("given", ["", "\n \n", "(END)\n"])
def test_where_nothing_is_found_words_say_so(given: str) -> None:
    result = cleannews("clean", given=given)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "-: no body of a story found (" in result.stderr
    assert cleannews("clean", "--json", given=given).exit_code == 0


def test_a_page_without_an_article_and_a_stream_without_records_are_told(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<title>Nothing here</title><nav><a href=/>Home</a></nav>")
    result = cleannews("clean", "--html", str(page))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "page.html: no body of a story found (" in result.stderr
    assert "not_an_article" in result.stderr
    result = cleannews("clean", "--jsonl", given="\n\n")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no records in it" in result.stderr


def test_published_dates_the_dateline(story: Path) -> None:
    article = json.loads(cleannews("clean", "--json", "--published", "2024-03-12", str(story)).stdout)
    assert article["dateline"]["date"] == "2024-03-12"


def test_agency_is_found_in_any_case(story: Path) -> None:
    assert json.loads(cleannews("clean", "--json", "--agency", "yonhap", str(story)).stdout)["agency"] == "Yonhap"


def test_keep_leaves_a_kind_in_the_body(story: Path) -> None:
    assert "YEOSU, March 12 (Yonhap)" in cleannews("clean", "--keep", "dateline", str(story)).stdout


def test_also_adds_the_rules_of_a_page(story: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.toml"
    page.write_text(PAGE, encoding="utf-8")
    assert cleannews("clean", "--also", str(page), str(story)).stdout == f"{FIRST}\n"


def test_output_may_be_the_input(story: Path) -> None:
    assert cleannews("clean", str(story), "-o", str(story)).stdout == ""
    assert story.read_bytes() == BODY.encode()


def test_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.replace("Yeosu will", "Málaga will").encode("latin-1"))
    assert "Málaga" in cleannews("clean", "--encoding", "latin-1", str(path)).stdout


def test_byte_order_mark_is_no_text() -> None:
    assert cleannews("clean", given=codecs.BOM_UTF8 + STORY.encode()).stdout == BODY


# ------------------------------------------------------------------------------------------------ what cannot be used


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["clean", "no-such-file.txt"], "no-such-file.txt"),
        (["clean", "--agency", "yonhp", "-"], "did you mean Yonhap"),
        (["clean", "--agency", "Qwxzvk", "-"], "`cleannews agencies` lists them"),
        (["clean", "--published", "yesterday", "-"], "no ISO date"),
        (["clean", "--keep", "nonsense", "-"], "nonsense"),
        (["clean", "--encoding", "klingon", "-"], "no text encoding"),
        (["clean", "--encoding", "hex", "-"], "no text encoding"),
        (["clean", "--json", "--jsonl", "-"], "choose one"),
        (["clean", "--workers", "2", "-"], "go with --jsonl"),
        (["clean", "--text-field", "body", "-"], "go with --jsonl"),
        (["clean", "--jsonl", "--workers", "0", "-"], "--workers"),
        (["clean", "--jsonl", "--encoding", "utf-16", "-"], "line by line"),
        (["agencies", "Yonhp"], "did you mean Yonhap"),
        (["bogus"], "bogus"),
    ],
)
def test_usage_errors_end_with_2(arguments: list[str], message: str) -> None:
    result = cleannews(*arguments, given=STORY)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_bad_bytes_are_placed(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"abc \xff def")
    result = cleannews("clean", str(path))
    assert result.exit_code == 2
    assert "story.txt: byte 4 (0xff) is not utf-8; name the right one with --encoding." in result.stderr


def test_utf_16_is_recognised() -> None:
    result = cleannews("clean", given="Regen".encode("utf-16"))
    assert result.exit_code == 2
    assert "try --encoding utf-16" in result.stderr


def test_a_page_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "page.toml"
    page.write_text(PAGE.replace("It sails next spring.", "It sails in May."), encoding="utf-8")
    result = cleannews("clean", "--also", str(page), given=STORY)
    assert result.exit_code == 2
    for word in ("page.toml", "example.spring", "hits", "It sails in May."):
        assert word in result.stderr


def test_unwritable_output_ends_with_2(story: Path, tmp_path: Path) -> None:
    assert cleannews("clean", str(story), "-o", str(tmp_path / "no" / "such" / "folder.txt")).exit_code == 2


# ---------------------------------------------------------------------------------------------------------- records


def test_jsonl_passes_records_on_with_their_articles() -> None:
    given = [{"id": 7, "text": STORY, "site": "ex.example"}, {"text": ""}]
    result = cleannews("clean", "--jsonl", given=lines_of(given))
    first, second = records(result)
    assert result.exit_code == 0
    assert list(first) == ["id", "text", "site", "article"]
    assert first["article"]["text"] == BODY.rstrip("\n")
    assert second["article"]["paragraphs"] == []


@pytest.mark.parametrize("workers", [[], ["--workers", "2"]])
def test_jsonl_loses_nothing_and_keeps_the_order(workers: list[str], tmp_path: Path) -> None:
    bad = [{"id": "a"}, {"id": "b", "text": 5}, {"id": "c", "text": None}]
    expected: list[dict[str, Any]] = []
    path = tmp_path / "records.jsonl"
    with path.open("wb") as file:
        for number in range(60):
            good = {"id": number, "text": STORY}
            expected += [good, *bad, {"line": "oops {"}, {"line": "[1]"}]
            file.write(lines_of([good, *bad]).encode() + b"oops {\r\n\n[1]\n")
    done = run("clean", "--jsonl", *workers, str(path))
    passed = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert b"300 of 360 records failed" in done.stderr
    assert [{key: value for key, value in one.items() if key not in ("article", "error")} for one in passed] == expected
    assert [list(one)[-1] for one in passed] == ["article", "error", "error", "error", "error", "error"] * 60


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"oops", "not JSON: Expecting value at character 0"),
        (b'"text"', "not a JSON object but text"),
        (b"[]", "not a JSON object but a list"),
        (b"{}", "no field 'text'"),
        (b'{"text": true}', "field 'text' is a truth value, not text"),
        (b'{"text": {}}', "field 'text' is an object, not text"),
        (b'{"text": "\xff"}', "byte 10 of the line is not utf-8"),
        (b"[" * 100_000, "not JSON that can be read"),
    ],
)
def test_jsonl_says_what_is_wrong(line: bytes, error: str) -> None:
    (record,) = records(cleannews("clean", "--jsonl", given=line + b"\n"))
    assert record["error"].startswith(error)


def test_jsonl_keeps_undecodable_bytes_readable() -> None:
    (record,) = records(cleannews("clean", "--jsonl", given=b"caf\xe9\n"))
    assert record["line"] == r"caf\xe9"


def test_jsonl_keeps_a_record_letter_for_letter() -> None:
    record = '{"a": 1.10, "b": 1e400, "b": 2,  "c": "\\u00e9", "text": ""  }'
    result = cleannews("clean", "--jsonl", given=record + "\n")
    assert result.stdout.startswith(record.removesuffix("  }") + ', "article": {')


def test_jsonl_replaces_a_former_article() -> None:
    (record,) = records(cleannews("clean", "--jsonl", given=lines_of([{"article": "old", "text": STORY}])))
    assert record["article"]["text"] == BODY.rstrip("\n")


def test_jsonl_survives_half_a_surrogate_pair() -> None:
    given = '{"id": "\\ud800", "text": "It rained in \\ud800 for days, the weather service said on Tuesday."}\n'
    result = cleannews("clean", "--jsonl", given=given)
    assert result.exit_code == 0
    assert "\ud800" in records(result)[0]["article"]["text"]


def test_jsonl_reads_the_named_field() -> None:
    result = cleannews("clean", "--jsonl", "--text-field", "content", given=lines_of([{"content": STORY}]))
    assert records(result)[0]["article"]["title"] == "Yeosu to get new boats"


def test_jsonl_may_write_over_its_input(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(lines_of([{"text": STORY}] * 3), encoding="utf-8")
    assert cleannews("clean", "--jsonl", str(path), "-o", str(path)).exit_code == 0
    assert [("article" in json.loads(line)) for line in path.read_bytes().splitlines()] == [True] * 3


# ---------------------------------------------------------------------------------------------- explain and agencies


def test_explain_is_plain_in_a_pipe(story: Path) -> None:
    result = cleannews("explain", str(story))
    assert result.exit_code == 0
    assert "(END)" in result.stdout
    assert "\x1b[" not in result.stdout


def test_explain_is_coloured_when_asked(story: Path) -> None:
    assert "\x1b[" in cleannews("explain", "--color", str(story)).stdout


def test_agencies_lists_every_page() -> None:
    from cleannews.knowledge.agencies import AGENCIES

    table = cleannews("agencies").stdout.splitlines()
    assert table[0].split() == ["Agency", "Country", "Languages", "Home", "Rules", "Marks"]
    assert len(table) == len(AGENCIES) + 1
    pages = json.loads(cleannews("agencies", "--json").stdout)
    assert [page["name"] for page in pages] == list(AGENCIES)


def test_agencies_shows_hits_and_spares() -> None:
    from cleannews.knowledge.agencies import AGENCIES

    page = next(page for page in AGENCIES.values() if any(rule.spares for rule in page.rules))
    shown = cleannews("agencies", page.name).stdout
    for rule in page.rules:
        assert rule.name in shown
        assert all(f"  + {hit}" in shown for hit in rule.hits)
        assert all(f"  - {spare}" in shown for spare in rule.spares)


@pytest.mark.parametrize("command", [[], ["clean"], ["explain"], ["agencies"]])
def test_help_shows_examples_and_exit_codes(command: list[str]) -> None:
    shown = cleannews(*command, "--help").stdout
    assert ("Examples:" in shown) == bool(command)
    assert ("Exit codes:" in shown) == (command != ["agencies"])


def test_version() -> None:
    from importlib.metadata import version

    assert version("cleannews") in cleannews("--version").stdout


# ---------------------------------------------------------------------------------------------------- real processes

PROGRAM = [sys.executable, "-c", "from cleannews.cli import main; main(prog_name='cleannews')"]


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*PROGRAM, *arguments], input=given, capture_output=True, timeout=60, check=False)


def test_output_is_utf_8_in_any_locale() -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    given = STORY.replace("Yeosu will", "여수 will").encode()
    done = subprocess.run([*PROGRAM, "clean"], input=given, capture_output=True, env=environment, check=True)
    assert "여수 will" in done.stdout.decode("utf-8")


@posix
@pytest.mark.parametrize("workers", [[], ["--workers", "2"]])
def test_broken_pipe_ends_quietly(workers: list[str], tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(lines_of([{"text": STORY}]) * 2000, encoding="utf-8")
    process = subprocess.Popen([*PROGRAM, "clean", "--jsonl", *workers, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 0


def heed_interrupts() -> None:
    """A shell starts its background jobs deaf to Ctrl-C, and their children inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@posix
@pytest.mark.parametrize("workers", [[], ["--workers", "2"]])
def test_interrupt_ends_with_130(workers: list[str], tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(lines_of([{"text": STORY}]) * 2000, encoding="utf-8")
    process = subprocess.Popen(
        [*PROGRAM, "clean", "--jsonl", *workers, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # the interrupt reaches the workers too, as from a terminal, but not the tests
        preexec_fn=heed_interrupts,
    )
    assert process.stdout is not None
    process.stdout.readline()  # now it is at work; nobody reads on, so that it waits in mid-stream
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in errors


@posix
def test_records_come_as_they_are_read() -> None:
    process = subprocess.Popen([*PROGRAM, "clean", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        for number in range(3):
            process.stdin.write(lines_of([{"id": number, "text": STORY}]).encode())
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_memory_stays_flat() -> None:
    """Records come out of an endless stream, and none is held when it is out."""
    line = lines_of([{"text": f"{FIRST}\n\n" * 100}]).encode()
    passed = Records().passed_on(itertools.repeat(line))
    next(passed)  # whatever is loaded on first use
    tracemalloc.start()
    try:
        few, many = (held_after(passed, count) for count in (2, 40))
    finally:
        tracemalloc.stop()
    assert many < few + 10 * len(line)


def held_after(passed: Iterator[Passed], count: int) -> int:
    for _ in itertools.islice(passed, count):
        pass
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def test_inspect_writes_the_page_of_a_text_from_standard_input(tmp_path: Path) -> None:
    told = CliRunner().invoke(
        main, ["inspect", "-", "--static", str(tmp_path / "story.html")], input="ORSA, May 3 (AFP) - It rained.\n(END)\n"
    )
    assert told.exit_code == 0, told.output
    page = (tmp_path / "story.html").read_text(encoding="utf-8")
    assert "It rained." in page
    assert CliRunner().invoke(main, ["inspect", "--static", str(tmp_path / "none.html")]).exit_code == 2


def test_inspect_reads_a_fetched_page_as_its_server_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("httpx", reason="httpx is not installed: cleannews[scrape]")
    from cleannews import Fetched, Scraper

    page = "<html><body><p>Prom na wyspę spóźnił się w poniedziałek, podał port.</p></body></html>"
    fetched = Fetched("https://news.example/1", "https://news.example/1", 200, {}, page.encode("iso-8859-2"), "iso-8859-2")
    monkeypatch.setattr(Scraper, "fetch", lambda self, url: fetched)
    told = CliRunner().invoke(main, ["inspect", "https://news.example/1", "--static", str(tmp_path / "page.html")])
    assert told.exit_code == 0, told.output
    assert "spóźnił się" in (tmp_path / "page.html").read_text(encoding="utf-8")
