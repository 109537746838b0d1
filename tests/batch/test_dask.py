"""A run on a Dask cluster of real processes: the same bytes as here, whatever dies in the middle."""

from __future__ import annotations

import gc
import json
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleannews import CleannewsError
from cleannews.batch import run
from cleannews.batch.reading.shards import plan
from cleannews.batch.running.engines import dask_engine
from cleannews.batch.running.engines.dask_task import do_on_cluster
from cleannews.batch.running.engines.worker import Trouble
from cleannews.batch.running.job import job_of
from cleannews.batch.running.layout import layout_of

distributed = pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL"),
    pytest.mark.filterwarnings("default"),  # Dask's own, of sockets and of processes that are killed here
]

CLEANERS = """
import os, signal, time
from pathlib import Path

def once(story):
    "Kills the first process that meets the record, and no other."
    if "KILLS ONCE" in story.text:
        try:
            Path(os.environ["CLEANNEWS_TEST_FOLDER"], "killed").touch(exist_ok=False)
        except FileExistsError:
            return ()
        os.kill(os.getpid(), signal.SIGKILL)
    return ()

def poisoned(story):
    if "KILLS ALWAYS" in story.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "STALLS" in story.text:
        time.sleep(10_000)
    return ()
"""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Two workers, each a process that is started again when it dies; they can import `dask_test_cleaners`."""
    folder = tmp_path_factory.mktemp("cluster")
    (folder / "dask_test_cleaners.py").write_text(CLEANERS, encoding="utf-8")
    patch = pytest.MonkeyPatch()
    patch.syspath_prepend(str(folder))
    patch.setenv("CLEANNEWS_TEST_FOLDER", str(folder))
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0") as started:
        yield started
    patch.undo()
    gc.collect()  # what it left unclosed is warned of here, not in some other test


def records(path: Path, odd: dict[int, str]) -> Path:
    texts = [f"Rain {number}\n\nHARROW, March 3 (Reuters) - {odd.get(number, '')} It rained for {number} days, and the ferries of Harrow stayed in port.\n" for number in range(60)]  # fmt: skip
    path.write_text("".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts)), encoding="utf-8")  # fmt: skip
    return path


def test_a_killed_worker_changes_nothing(cluster: Any, tmp_path: Path) -> None:
    """SIGKILL in the middle of a shard: another worker does it, and the output is that of a run in this process."""
    from dask_test_cleaners import once  # type: ignore[import-not-found]

    given = records(tmp_path / "in.jsonl", {33: "KILLS ONCE"})
    summary = run(given, tmp_path / "there.jsonl", engine="dask", scheduler=cluster.scheduler_address, rows=8, also=[once])
    assert Path(sys.modules["dask_test_cleaners"].__file__ or "").with_name("killed").exists()
    assert (summary.complete, summary.tally.articles, summary.tally.failed) == (True, 60, 0)
    run(given, tmp_path / "here.jsonl", workers=0, rows=8, also=[once])
    assert (tmp_path / "there.jsonl").read_bytes() == (tmp_path / "here.jsonl").read_bytes()
    assert sorted(path.name for path in (tmp_path / "there.jsonl.run").iterdir()) == ["manifest.jsonl"]


def test_poisonous_records_are_set_aside(cluster: Any, tmp_path: Path) -> None:
    """One that stalls and one that kills every process go to the errors, as on one machine; their neighbours are cleaned."""
    from dask_test_cleaners import poisoned

    given = records(tmp_path / "in.jsonl", {41: "STALLS", 42: "KILLS ALWAYS"})
    options: dict[str, Any] = {"rows": 20, "also": [poisoned], "time_limit": 3}
    summary = run(given, tmp_path / "there", engine="dask", scheduler=cluster.scheduler_address, **options)
    assert (summary.tally.articles, summary.tally.quarantined, summary.exit_status) == (58, 2, 1)
    errors = [json.loads(line) for line in Path(tmp_path, "there.run", "errors.jsonl").read_text().splitlines()]
    assert [(error["id"], error["reason"]) for error in errors] == [
        ("41", "took longer than 3 s, twice"),
        ("42", "killed its worker (signal 9), twice"),
    ]
    assert all("Rain" in error["input"]["text"] for error in errors)


def test_a_run_begun_here_goes_on_there(cluster: Any, tmp_path: Path) -> None:
    """The same shards and the same manifest: `--resume` does not ask who began."""
    given = records(tmp_path / "in.jsonl", {})
    run(given, tmp_path / "whole.jsonl", workers=0, rows=8)
    run(given, tmp_path / "out.jsonl", workers=0, rows=8, shard=(1, 2))
    run(given, tmp_path / "out.jsonl", engine="dask", scheduler=cluster.scheduler_address, rows=8, resume=True)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_no_scheduler_and_no_workers_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the command that starts what is missing."""
    monkeypatch.setattr(dask_engine, "ANSWERS_WITHIN", 1)
    given = records(tmp_path / "in.jsonl", {})
    with pytest.raises(CleannewsError, match="looks like tcp://"):
        run(given, tmp_path / "first.jsonl", engine="dask", scheduler="nonsense")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(CleannewsError, match=f"no Dask scheduler answers at {address}"):
            run(given, tmp_path / "out.jsonl", engine="dask", scheduler=address)
    with (
        distributed.LocalCluster(n_workers=0, processes=True, dashboard_address=":0") as idle,
        pytest.raises(CleannewsError, match=f"has no workers: start some with `dask worker {idle.scheduler_address}"),
    ):
        run(given, tmp_path / "other.jsonl", engine="dask", scheduler=idle.scheduler_address)


class Told:
    """A client whose cluster has these versions."""

    def __init__(self, **theirs: str) -> None:
        ours = {"python": "3.11.9.final.0", "cleannews": "1.0", "dask": "2", "distributed": "2", "pydantic": "2"}
        self.told = {"client": {"packages": ours}, "workers": {"tcp://w:1": {"packages": ours | theirs}}}

    def get_versions(self, packages: list[str]) -> dict[str, Any]:
        return self.told


def test_other_versions_are_told(tmp_path: Path) -> None:
    """By the client before it begins; by a worker that came later."""
    dask_engine.check_versions(Told(python="3.11.2.final.0"), "tcp://s:1")
    with pytest.raises(CleannewsError, match=r"tcp://w:1 of tcp://s:1 has cleannews 0.9 \(here 1.0\), Python 3.12 \(here 3.11\)"):
        dask_engine.check_versions(Told(cleannews="0.9", python="3.12.1.final.0"), "tcp://s:1")
    [shard] = plan([records(tmp_path / "in.jsonl", {})])
    outcome = do_on_cluster(shard, job_of(layout_of(str(tmp_path / "out.jsonl")), {}, False), 60, "0.0.1")
    assert isinstance(outcome, Trouble)
    assert outcome.ends_all
    assert "install the same" in outcome.why


def test_an_output_that_is_not_shared_is_told(cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker on another machine has written to its own disk."""
    monkeypatch.setattr(dask_engine, "exists", lambda path: False)
    with pytest.raises(CleannewsError, match=r"a network folder or s3://"):
        run(records(tmp_path / "in.jsonl", {}), tmp_path / "out.jsonl", engine="dask", scheduler=cluster.scheduler_address)
