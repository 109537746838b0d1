"""Workers that are killed, runs that are killed, records that kill or stall: the output is what it would have been without them."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from batch_stories import records, write, written

from cleannews.batch import run

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the processes of a run in /proc")

CLEANERS = """
import os, signal, time

def slow(story):
    "Gives the tests the time to kill somebody in the middle."
    time.sleep(0.002)
    return ()

def poison(story):
    if "POISON" in story.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "STALL" in story.text:
        while True:
            pass
    return ()
"""

SCRIPT = """
import sys
from cleaners import slow
from cleannews.batch import run

if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2], workers=2, rows=25, also=[slow], resume=True)
"""


@pytest.fixture
def cleaners(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A module of cleaners that worker processes can import."""
    folder = tmp_path / "modules"
    folder.mkdir()
    (folder / "cleaners.py").write_text(CLEANERS, encoding="utf-8")
    (folder / "script.py").write_text(SCRIPT, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, "cleaners", raising=False)
    return folder


def children(parent: int) -> list[int]:
    """The workers of a run; not multiprocessing's tracker of resources."""
    found = []
    for number in Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split():
        try:
            command = Path(f"/proc/{number}/cmdline").read_bytes()
        except OSError:
            continue
        if b"spawn_main" in command:
            found.append(int(number))
    return found


def is_alive(number: int) -> bool:
    try:
        return b"spawn_main" in Path(f"/proc/{number}/cmdline").read_bytes()
    except OSError:
        return False


def lines_in(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


# ---------------------------------------------------------------------------------------- records that kill or stall


def test_records_that_kill_or_stall_are_set_aside(tmp_path: Path, cleaners: Path) -> None:
    from cleaners import poison  # type: ignore[import-not-found]

    rows = records(40)
    for number, word in ((3, "POISON"), (35, "STALL")):
        rows[number]["text"] += f"\n{word}"
    crawl = write(tmp_path / "crawl.jsonl", rows)
    output = tmp_path / "out.jsonl"
    summary = run(crawl, output, workers=2, rows=10, time_limit=3, also=[poison])
    bad = {3: "killed its worker (signal 9)", 35: "took longer than 3 s"}
    assert [row["id"] for row in written(output)] == [f"s{n}" for n in range(40) if n not in bad]
    failures = written(Path(f"{output}.run", "errors.jsonl"))
    assert [failure["id"] for failure in failures] == [f"s{n}" for n in bad]
    for failure, (number, why) in zip(failures, bad.items(), strict=True):
        assert why in failure["reason"]
        assert failure["reason"].endswith("twice")
        assert failure["input"] == rows[number]
    assert (summary.tally.failed, summary.tally.quarantined, summary.exit_status) == (2, 2, 1)
    assert "2 records failed, 2 of them killed or stalled their worker" in str(summary)


def test_workers_that_die_before_they_begin_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of a script without the `if` that spawned processes need."""
    crawl = write(tmp_path / "crawl.jsonl", records(3))
    script = tmp_path / "script.py"
    script.write_text(
        f"from cleannews.batch import run\nrun({str(crawl)!r}, {str(tmp_path / 'out.jsonl')!r}, workers=1)\n", encoding="utf-8"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert 'if __name__ == "__main__":' in done.stderr.splitlines()[-1]


# ------------------------------------------------------------------------------------------------ workers that die


@pytest.mark.parametrize("seed", [1])
def test_killed_workers_change_nothing(seed: int, tmp_path: Path, cleaners: Path) -> None:
    dice = random.Random(seed)
    crawl = write(tmp_path / "crawl.jsonl", records(600))
    output = tmp_path / "out.parquet"
    process = subprocess.Popen([sys.executable, cleaners / "script.py", crawl, output])
    kills = 0
    while process.poll() is None and kills < 4:
        if lines_in(Path(f"{output}.run", "manifest.jsonl")) > kills * 4 and (workers := children(process.pid)):
            kill(dice.choice(workers))
            kills += 1
        time.sleep(dice.random() * 0.05)
    assert process.wait(timeout=300) == 0
    assert kills >= 3
    compare_with_whole(crawl, output, tmp_path)


def kill(process: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def compare_with_whole(crawl: Path, output: Path, tmp_path: Path) -> None:
    from cleaners import slow

    whole = tmp_path / f"whole_{output.name}"
    run(crawl, whole, workers=0, rows=25, also=[slow])
    assert output.read_bytes() == whole.read_bytes()
    assert {path.name for path in Path(f"{output}.run").iterdir()} == {"manifest.jsonl"}


# --------------------------------------------------------------------------------------------------- runs that die


@pytest.mark.parametrize(("seed", "name"), [(1, "out.parquet")])
def test_a_killed_run_goes_on_to_the_same_bytes(seed: int, name: str, tmp_path: Path, cleaners: Path) -> None:
    """The whole run is killed again and again, now early, now late; its workers go with it."""
    dice = random.Random(seed)
    crawl = write(tmp_path / "crawl.jsonl", records(600))
    output = tmp_path / name
    manifest = Path(f"{output}.run", "manifest.jsonl")
    for _ in range(3):
        process = subprocess.Popen([sys.executable, cleaners / "script.py", crawl, output])
        enough = lines_in(manifest) + dice.randint(1, 8)
        while process.poll() is None and lines_in(manifest) < enough:
            time.sleep(0.005)
        time.sleep(dice.random() * 0.05)
        workers = children(process.pid) if process.poll() is None else []
        process.kill()
        process.wait()
        wait_for_the_end_of(workers)
    last = subprocess.run([sys.executable, cleaners / "script.py", crawl, output], check=False)
    assert last.returncode == 0
    compare_with_whole(crawl, output, tmp_path)


def wait_for_the_end_of(workers: list[int]) -> None:
    deadline = time.monotonic() + 120
    while any(map(is_alive, workers)):
        assert time.monotonic() < deadline, "workers outlive their run"
        time.sleep(0.01)
