"""A run begins, stops, goes on, is shared and is refused, and always ends with the same bytes."""

from __future__ import annotations

import itertools
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from batch_stories import jsonl, records, story, write, written
from click.testing import CliRunner, Result

from cleannews import CleannewsError, Rule
from cleannews.batch import Unfinished, merge, run
from cleannews.batch.running.manifest import Manifest, described, read_manifest
from cleannews.cli import main

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals, limits and terminals of POSIX")
PROGRAM = [sys.executable, "-c", "from cleannews.cli import main; main()"]

OUTPUTS = ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet", "out.sqlite", "out/"]


def content(output: Path | str) -> dict[str, bytes]:
    """All bytes of an output and of its errors."""
    path = Path(output)
    files = [path] if path.is_file() else sorted(path.iterdir())
    errors = Path(f"{str(output).rstrip('/')}.run", "errors.jsonl")
    return {file.name: file.read_bytes() for file in [*files, *([errors] if errors.exists() else [])]}


def left_beside(output: Path | str) -> set[str]:
    return {path.name for path in Path(f"{str(output).rstrip('/')}.run").iterdir()}


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """60 records, two of them broken."""
    lines = jsonl(records(60)).splitlines(keepends=True)
    path = tmp_path / "crawl.jsonl"
    path.write_bytes(b"".join((*lines[:20], b"no JSON\n", *lines[20:50], b'{"id": "x"}\n', *lines[50:])))
    return path


# ------------------------------------------------------------------------------------------------------- resuming


def stopped_after(count: int, crawl: Path, output: object, monkeypatch: pytest.MonkeyPatch, **options: Any) -> None:
    """A run that is interrupted in the shard after the first `count`."""
    from cleannews.batch.running.engines import engine as engines

    attempt, numbers = engines.attempt, itertools.count()

    def attempt_some(*arguments: Any) -> Any:
        if next(numbers) == count:
            raise KeyboardInterrupt
        return attempt(*arguments)

    monkeypatch.setattr(engines, "attempt", attempt_some)
    with pytest.raises(KeyboardInterrupt):
        run(crawl, str(output), workers=0, rows=7, **options)
    monkeypatch.setattr(engines, "attempt", attempt)


@pytest.mark.parametrize("name", OUTPUTS)
def test_what_was_stopped_goes_on_to_the_same_bytes(name: str, crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, stopped = f"{tmp_path}/whole{name}", f"{tmp_path}/stopped{name}"
    first = run(crawl, whole, workers=0, rows=7)
    stopped_after(4, crawl, stopped, monkeypatch)
    assert name == "out/" or not Path(stopped).exists()
    second = run(crawl, stopped, workers=0, rows=7, resume=True)
    assert [*content(whole).values()] == [*content(stopped).values()]
    assert left_beside(stopped) == {"manifest.jsonl", "errors.jsonl"}
    assert first.tally == second.tally
    assert (first.tally.records, first.tally.articles, first.tally.failed) == (62, 60, 2)


def test_resuming_does_only_what_is_not_done(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "out.jsonl"
    stopped_after(4, crawl, output, monkeypatch)
    before = {path.name: path.stat().st_mtime_ns for path in Path(f"{output}.run", "parts").iterdir()}
    stopped_after(1, crawl, output, monkeypatch, resume=True)
    after = {path.name: path.stat().st_mtime_ns for path in Path(f"{output}.run", "parts").iterdir()}
    assert len([name for name in after if name.startswith("part-")]) == 5
    assert {name: after[name] for name in before} == before


def test_resuming_what_is_done_does_nothing(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "out.jsonl"
    first = run(crawl, output, workers=0, resume=True)  # nothing there: it begins
    changed = output.stat().st_mtime_ns
    monkeypatch.delattr("cleannews.batch.running.engines.engine.attempt")
    again = run(crawl, output, workers=0, resume=True)
    assert again.tally == first.tally
    assert output.stat().st_mtime_ns == changed


def test_a_torn_line_of_the_manifest_does_not_count(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, stopped = tmp_path / "whole.jsonl", tmp_path / "stopped.jsonl"
    run(crawl, whole, workers=0, rows=7)
    stopped_after(4, crawl, stopped, monkeypatch)
    manifest = Path(f"{stopped}.run", "manifest.jsonl")
    kept = manifest.read_bytes()
    for cut in (len(kept) - 5, len(kept.splitlines(keepends=True)[0]), 10, 0):
        manifest.write_bytes(kept[:cut])
        run(crawl, stopped, workers=0, rows=7, resume=True)
        assert content(stopped) == {"stopped.jsonl": whole.read_bytes(), "errors.jsonl": content(whole)["errors.jsonl"]}
        stopped.unlink()


def test_a_part_that_has_gone_is_made_again(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "out"
    run(crawl, output, workers=0, rows=7)
    before = content(output)
    (output / "part-000003.jsonl").unlink()
    run(crawl, output, workers=0, rows=7, resume=True)
    assert content(output) == before


KILLED_EVERYWHERE = """
import json, os, signal, sys
from pathlib import Path
from cleannews.batch import run

EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.truncate", "os.rmdir", "shutil.rmtree", "sqlite3.connect"}

def go(crawl, output, last=None):
    # the rulebook is there already: a child of its own for each kill costs milliseconds
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    left = last

    def watch(event, arguments):
        nonlocal left
        if left is not None and event in EVENTS and str(arguments[0]).startswith(os.path.dirname(output)):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)
    status = 0
    try:
        run(crawl, output, workers=0, rows=31, resume=True)
    except BaseException as error:
        print(repr(error), file=sys.stderr)
        status = 9
    os._exit(status)

crawl, output = sys.argv[1:]
run(crawl, output + ".whole" + Path(output).suffix, workers=0, rows=31)
whole = Path(output + ".whole" + Path(output).suffix).read_bytes()
kills = 0
while True:
    status = go(crawl, output, kills + 1)
    if status == 0:
        break
    assert os.WIFSIGNALED(status), status
    kills += 1
    assert go(crawl, output) == 0
    assert Path(output).read_bytes() == whole, kills
    left = {path.name for path in Path(output + ".run").iterdir()}
    assert left == {"manifest.jsonl", "errors.jsonl"}, left
    for path in (Path(output), *Path(output + ".run").iterdir()):
        path.unlink()
    Path(output + ".run").rmdir()
print(kills)
"""


@posix
@pytest.mark.parametrize("name", ["out.sqlite"])
def test_killed_at_every_touch_of_the_disk(name: str, crawl: Path, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    script = tmp_path / "script.py"
    script.write_text(KILLED_EVERYWHERE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", script, crawl, tmp_path / "there" / name], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20


# -------------------------------------------------------------------------------------------------------- refusals


def test_an_output_that_is_there_is_not_touched(crawl: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    output.write_bytes(b"mine")
    for resume in (False, True):
        with pytest.raises(CleannewsError, match="--overwrite replaces it"):
            run(crawl, output, workers=0, resume=resume)
    assert output.read_bytes() == b"mine"
    run(crawl, output, workers=0, overwrite=True)
    with pytest.raises(CleannewsError, match="is done already; --resume"):
        run(crawl, output, workers=0)


def test_overwriting_a_folder_takes_only_parts(crawl: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    run(crawl, output, workers=0, rows=7)
    (output / "README").write_text("mine", encoding="utf-8")
    run(crawl, output, workers=0, overwrite=True)
    assert sorted(path.name for path in output.iterdir()) == ["README", "part-000000.jsonl"]


Change = Callable[[Path], dict[str, Any]]

PROMO = Rule("promo", "example.club", opening=("Its chair",), hits=("Its chair spoke.",))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda crawl: {"keep": ["end"]}, "option keep was None and is ['end']"),
        (lambda crawl: {"also": [PROMO]}, "option also was None and is ['example.club"),
        (lambda crawl: {"segments": True}, "option segments was False and is True"),
        (lambda crawl: {"id_field": "link"}, "option fields was"),
        (lambda crawl: {"rows": 8}, "rows was 7 and is 8"),
        (lambda crawl: os.utime(crawl, ns=(0, 0)) or {}, "crawl.jsonl has changed"),
        (lambda crawl: dict.fromkeys([], crawl.write_bytes(crawl.read_bytes() + b"\n")), "crawl.jsonl has changed"),
    ],
)
def test_resuming_something_else_is_refused(
    change: Change, message: str, crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "out.jsonl"
    stopped_after(2, crawl, output, monkeypatch)
    options = {"rows": 7, **change(crawl)}
    with pytest.raises(CleannewsError) as told:
        run(crawl, output, workers=0, resume=True, **options)
    assert message in str(told.value)
    assert "--overwrite begins anew" in str(told.value)


def test_resuming_with_another_version_is_refused(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "out.jsonl"
    run(crawl, output, workers=0)
    monkeypatch.setattr("cleannews.batch.runs.__version__", "99.0")
    with pytest.raises(CleannewsError, match=r"cleannews was '.*' and is '99.0'"):
        run(crawl, output, workers=0, resume=True)


def test_resuming_other_inputs_is_refused(crawl: Path, tmp_path: Path) -> None:
    output, other = tmp_path / "out.jsonl", write(tmp_path / "other.jsonl", records(3))
    run([crawl, other], output, workers=0)
    for inputs, message in (([crawl], "is gone"), ([other, crawl], "another order")):
        with pytest.raises(CleannewsError, match=message):
            run(inputs, output, workers=0, resume=True)


def test_options_are_told_apart_by_what_they_mean() -> None:
    other = Rule("promo", "example.club", opening=("Its chairs",), hits=("Its chairs spoke.",))
    assert described(PROMO) == described(Rule("promo", "example.club", opening=("Its chair",), hits=("Its chair spoke.",)))
    assert described(PROMO) != described(other)


@posix
def test_two_runs_at_one_output_are_refused(crawl: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with Manifest(f"{output}.run/manifest.jsonl", {}), pytest.raises(CleannewsError, match="another run is at work"):
        run(crawl, output, workers=0, overwrite=True)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"output": "-"}, "not to standard output"),
        ({"output": "out.doc"}, "its ending names no format"),
        ({"output": "out.jsonl", "format": "parquet"}, "which is it"),
        ({"output": "out/", "format": "xml"}, "no format 'xml'"),
        ({"workers": -1}, "workers="),
        ({"engine": "spark"}, "no engine 'spark'"),
        ({"scheduler": "tcp://x"}, "goes with engine='dask'"),
        ({"shard": (3, 2)}, "share 3 of 2"),
        ({"keep": ["nonsense"]}, "nonsense"),
        ({"agency": "Nobody"}, "no agency profile"),
        ({"nonsense": 1}, "nonsense"),
        ({"also": [lambda story: ()]}, "cannot travel"),
        ({"input_format": "xml"}, "xml"),
    ],
)
def test_wrong_arguments_are_told_before_anything_is_done(
    given: dict[str, Any], message: str, crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = {"output": "out.jsonl", "workers": 0, **given}
    with pytest.raises(CleannewsError, match=message):
        run(crawl, **arguments)
    assert [path.name for path in tmp_path.iterdir()] == ["crawl.jsonl"]


def test_an_input_that_is_the_output_is_refused(crawl: Path) -> None:
    before = crawl.read_bytes()
    with pytest.raises(CleannewsError, match="reads what it writes"):
        run(crawl, crawl, workers=0, overwrite=True)
    with pytest.raises(CleannewsError, match="given twice"):
        run([crawl, crawl], crawl.with_name("out.jsonl"), workers=0)
    assert crawl.read_bytes() == before


# ---------------------------------------------------------------------------------------------------------- shares


@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet", "out/"])
def test_shares_add_up_to_the_whole(name: str, crawl: Path, tmp_path: Path) -> None:
    whole, shared = f"{tmp_path}/whole{name}", f"{tmp_path}/shared{name}"
    summary = run(crawl, whole, workers=0, rows=7)
    records_done = 0
    for number in (3, 1, 2):
        share = run(crawl, shared, workers=0, rows=7, shard=(number, 3))
        assert share.exit_status == (1 if share.tally.failed else 0)
        records_done += share.tally.records
        if number != 2:
            with pytest.raises(CleannewsError, match="shards are not done"):
                merge(shared)
    assert records_done == summary.tally.records
    assert merge(shared).tally == summary.tally
    assert [*content(shared).values()] == [*content(whole).values()]
    assert merge(shared).tally == summary.tally  # once more does no harm
    assert left_beside(shared) >= {"manifest.jsonl", "manifest-1-of-3.jsonl", "errors.jsonl"}


def test_shares_are_resumed_and_never_overwritten(crawl: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    run(crawl, output, workers=0, rows=7, shard=(1, 2))
    with pytest.raises(CleannewsError, match="--resume goes on"):
        run(crawl, output, workers=0, rows=7, shard=(1, 2))
    with pytest.raises(CleannewsError, match="the other shares"):
        run(crawl, output, workers=0, rows=7, shard=(2, 2), overwrite=True)
    with pytest.raises(CleannewsError, match="rows was 7"):
        run(crawl, output, workers=0, rows=9, shard=(2, 2))
    run(crawl, output, workers=0, rows=7, shard=(1, 2), resume=True)
    # without --shard it does what is left, and puts all together
    assert run(crawl, output, workers=0, rows=7, resume=True).tally.articles == 60
    assert len(written(output)) == 60


# ------------------------------------------------------------------------------------------------ disks and memory


@posix
@pytest.mark.parametrize(("name", "workers"), [("out.jsonl", "2"), ("out.parquet", "0"), ("out/", "0")])
def test_a_full_disk_stops_the_run_and_keeps_what_is_done(name: str, workers: str, tmp_path: Path) -> None:
    """A limit on the size of files stands in for the disk: the last shard's part is larger than all others."""
    rows = records(300)
    rows[299]["text"] += f"\n\nIt rained {random.Random(1).randbytes(200_000).hex()} times."
    crawl = write(tmp_path / "crawl.jsonl", rows)
    output = f"{tmp_path}/{name}"
    command = [*PROGRAM, "run", str(crawl), "-o", output, "--rows", "100", "--workers", workers]
    limited = subprocess.run(command, preexec_fn=lambda: limit_files(200_000), capture_output=True, text=True, check=False)
    assert limited.returncode == 3, limited.stderr
    assert "File too large" in limited.stderr
    assert "--resume goes on" in limited.stderr
    assert "Traceback" not in limited.stderr
    book = read_manifest(f"{output.rstrip('/')}.run/manifest.jsonl")
    assert book is not None
    assert len(book.done) >= 1
    assert not list(tmp_path.rglob(".*.part"))
    run(crawl, output, workers=0, rows=100, resume=True)
    run(crawl, f"{tmp_path}/whole{name}", workers=0, rows=100)
    assert [*content(output).values()] == [*content(f"{tmp_path}/whole{name}").values()]


def limit_files(size: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_disk_without_room_for_a_line_of_the_manifest(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    output = tmp_path / "out.jsonl"
    with monkeypatch.context() as patched:
        patched.setattr(Manifest, "done", full)
        with pytest.raises(Unfinished, match=r"manifest\.jsonl: .*No space left on device"):
            run(crawl, output, workers=0, rows=7)
    assert run(crawl, output, workers=0, rows=7, resume=True).tally.articles == 60


def test_a_merge_that_fails_keeps_the_parts(crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleannews.batch.running import merging

    def full(*arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    output = tmp_path / "out.jsonl"
    with monkeypatch.context() as patched:
        patched.setattr(merging.shutil, "copyfileobj", full)
        with pytest.raises(Unfinished, match="No space left on device") as told:
            run(crawl, output, workers=0, rows=7)
    assert told.value.summary.exit_status == 3
    assert not output.exists()
    assert run(crawl, output, workers=0, rows=7, resume=True).exit_status == 1


def test_input_that_is_lost_on_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other shards are done; when it is back, the run goes on."""
    from cleannews.batch.reading import readers

    first, second = (write(tmp_path / name, records(5)) for name in ("1.jsonl", "2.jsonl"))
    output = tmp_path / "out.jsonl"
    opened = readers.opened

    def unplugged(path: str) -> Any:
        if path == str(first):
            raise OSError(5, "Input/output error", path)
        return opened(path)

    with monkeypatch.context() as patched:
        patched.setattr(readers, "opened", unplugged)
        with pytest.raises(Unfinished, match=r"1\.jsonl.*Input/output error") as told:
            run([first, second], output, workers=0)
    assert (told.value.summary.done, told.value.summary.shards) == (1, 2)
    assert run([first, second], output, workers=0, resume=True).tally.articles == 10


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("a.jsonl", "out.jsonl.zst"),
        ("a.jsonl.gz", "out.parquet"),
        ("a.csv", "out.sqlite"),
        ("a.parquet", "out.jsonl.gz"),
        ("a.jsonl.zst", "out.jsonl"),
    ],
)
def test_memory_does_not_grow_with_the_file(name: str, output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One shard of 300 records and one of 2,400 need the same; the buffers are made small, so that both fill them."""
    from cleannews.batch.reading import lines, parquet_input
    from cleannews.batch.running import work
    from cleannews.batch.writing import sqlite_rows, writers
    from cleannews.pipeline import clean

    article = clean(story(1))
    monkeypatch.setattr(work, "cleaned", lambda *arguments: article)  # all but the cleaning, which is not asked here
    for module, constant in ((parquet_input, "BATCH"), (sqlite_rows, "TOGETHER"), (writers, "TOGETHER")):
        monkeypatch.setattr(module, constant, 16)
    monkeypatch.setattr(writers, "ROW_GROUP", 50_000)
    monkeypatch.setattr(lines, "PIECE", 8_192)
    monkeypatch.setattr(lines, "SLICE", 1_024)
    dice, peaks = random.Random(1), []
    for size in (300, 2_400):
        path = write(tmp_path / f"{size}{name}", [{"id": str(n), "text": dice.randbytes(250).hex()} for n in range(size)])
        tracemalloc.start()
        run(path, tmp_path / f"{size}{output}", workers=0, rows=100_000)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.5 + 300_000


# ------------------------------------------------------------------------------------------------- the command line


def command(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["run", *map(str, arguments)])


def test_exit_status_and_summary(crawl: Path, tmp_path: Path) -> None:
    good, counts = write(tmp_path / "good.jsonl", records(9)), tmp_path / "counts.json"
    done = command(good, "-o", tmp_path / "good.parquet", "--workers", 0, "--summary", counts)
    assert (done.exit_code, done.stdout) == (0, "")
    assert "fields guessed: text from 'text', url from 'link', id from 'id'" in done.stderr
    assert "9 articles of 9 records" in done.stderr
    summary = json.loads(counts.read_text(encoding="utf-8"))
    assert (summary["articles"], summary["kinds"], summary["agencies"]) == (9, {"dateline": 9, "end": 9}, {"Yonhap": 9})
    assert summary["rules"]["press.end_mark"] == 9
    assert summary["fields"] == ["text from 'text', url from 'link', id from 'id'"]
    assert 0 < summary["share_removed"] < 1
    failing = command(crawl, "-o", tmp_path / "some.jsonl", "--workers", 0, "--summary", counts)
    assert failing.exit_code == 1
    assert f"2 records failed: {tmp_path / 'some.jsonl'}.run" in failing.stderr
    assert json.loads(counts.read_text(encoding="utf-8"))["errors"].endswith("errors.jsonl")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "x.jsonl"], "no INPUT"),
        (["nothing.jsonl", "-o", "x.jsonl"], "nothing.jsonl"),
        (["*.nothing", "-o", "x.jsonl"], "no file fits this pattern"),
        (["crawl.jsonl"], "--output"),
        (["crawl.jsonl", "-o", "x.jsonl", "--shard", "3/2"], "is no share"),
        (["crawl.jsonl", "-o", "x.jsonl", "--merge"], "takes no INPUT"),
        (["crawl.jsonl", "-o", "x.jsonl", "--text-field", "body"], "no field 'body'; it has 'id', 'text', 'link'"),
        (["crawl.jsonl", "-o", "x.jsonl", "--keep", "nonsense"], "nonsense"),
        (["--merge", "-o", "x.jsonl"], "no manifest"),
    ],
)
def test_usage_errors_end_with_2(arguments: list[str], message: str, crawl: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(crawl.parent)
    result = command(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_options_reach_the_cleaning(tmp_path: Path) -> None:
    page = tmp_path / "page.toml"
    page.write_text(
        'name = "Club"\n[[rules]]\nkind = "promo"\nname = "club.chair"\nopening = ["Its chair"]\nhits = ["Its chair spoke."]\n',
        encoding="utf-8",
    )
    good, output = write(tmp_path / "good.jsonl", records(1)), tmp_path / "out.jsonl"
    options = ["--also", page, "--keep", "dateline", "--without", "press.end_mark", "--published", "2026-03-04"]
    assert command(good, "-o", output, "--workers", 0, "--agency", "afp", "--segments", *options).exit_code == 0
    (row,) = written(output)
    assert row["agency"] == "AFP"
    assert row["text"].startswith("YEOSU, March 1")
    assert row["removed"][0]["rule"] == "club.chair"
    assert row["published"].startswith("2026-03-04")
    assert "".join(segment["text"] for segment in row["segments"]) == story(0)


def test_shares_by_the_command_line(crawl: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.parquet"
    for share in ("1/2", "2/2"):
        command(crawl, "-o", output, "--workers", 0, "--rows", 7, "--shard", share)
    assert command("--merge", "-o", output).exit_code == 1  # two of the records are broken
    assert pq.read_table(output).num_rows == 60


@posix
def test_interrupt_ends_with_130_and_goes_on(tmp_path: Path) -> None:
    crawl, output = write(tmp_path / "crawl.jsonl", records(30_000)), tmp_path / "out.jsonl"
    process = subprocess.Popen(
        [*PROGRAM, "run", str(crawl), "-o", str(output), "--rows", "100", "--workers", "2"],
        stderr=subprocess.PIPE,
        start_new_session=True,  # the interrupt reaches the workers too, as from a terminal, but not the tests
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    manifest = Path(f"{output}.run", "manifest.jsonl")
    while process.poll() is None and not (manifest.exists() and manifest.read_bytes().count(b"\n") > 2):
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=120)
    assert process.returncode == 130
    assert b"Traceback" not in told
    assert b"--resume goes on" in told
    assert not list(Path(f"{output}.run", "parts").glob(".*"))
    assert not output.exists()


@posix
def test_progress_is_shown_on_a_terminal(tmp_path: Path) -> None:
    import pty
    import termios

    pytest.importorskip("tqdm")
    crawl = write(tmp_path / "crawl.jsonl", records(50))
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (40, 120))
    command = [*PROGRAM, "run", str(crawl), "-o", str(tmp_path / "out.jsonl"), "--workers", "0", "--rows", "5"]
    process = subprocess.Popen(command, stderr=theirs)
    os.close(theirs)
    shown = b""
    while piece := read_terminal(ours):
        shown += piece
    os.close(ours)
    assert process.wait(timeout=60) == 0
    assert b"/10 shards" in shown
    assert b"removed" in shown
    assert b"50 articles of 50 records" in shown


def read_terminal(number: int) -> bytes:
    try:
        return os.read(number, 4096)
    except OSError:  # Linux says so where the other end is closed
        return b""


def test_sqlite_and_parquet_agree(crawl: Path, tmp_path: Path) -> None:
    run(crawl, tmp_path / "out.sqlite", workers=0)
    run(crawl, tmp_path / "out.parquet", workers=0)
    database = sqlite3.connect(tmp_path / "out.sqlite")
    rows = database.execute("SELECT id, url, title, text, fingerprint FROM articles ORDER BY number").fetchall()
    database.close()
    table = pq.read_table(tmp_path / "out.parquet", columns=["id", "url", "title", "text", "fingerprint"])
    assert [tuple(row.values()) for row in table.to_pylist()] == rows
