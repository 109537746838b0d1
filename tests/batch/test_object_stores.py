"""Runs from and to an object store: an S3 server on this machine, spoken to over HTTP by every worker."""

from __future__ import annotations

import gc
import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from object_store import ObjectStore

from cleannews import CleannewsError
from cleannews.batch import run

pytest.importorskip("s3fs")
fsspec = pytest.importorskip("fsspec")

pytestmark = pytest.mark.filterwarnings("default")  # botocore's own

TEXTS = [f"Rain {number}\n\nHARROW, March 3 (Reuters) - It rained for {number} days, and the ferries of Harrow stayed in port.\n" for number in range(60)]  # fmt: skip
LINES = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(TEXTS)).encode()


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """The server's address, in the variables from which fsspec configures itself, here and in all child processes."""
    started = ObjectStore()
    patch = pytest.MonkeyPatch()
    for name, value in {
        "FSSPEC_S3_ENDPOINT_URL": started.url,
        "FSSPEC_S3_KEY": "test",
        "FSSPEC_S3_SECRET": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        patch.setenv(name, value)
    fsspec.config.set_conf_env(fsspec.config.conf)
    yield started.url
    fsspec.config.conf.pop("s3", None)
    fsspec.filesystem("s3").clear_instance_cache()
    patch.undo()
    started.stop()
    gc.collect()


@pytest.fixture
def store(endpoint: str, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A file system with an empty bucket `news`."""
    found = fsspec.filesystem("s3", endpoint_url=endpoint, key="test", secret="test", skip_instance_cache=True)
    found.mkdir("news")
    yield found
    found.invalidate_cache()
    found.rm("news", recursive=True)


def objects(store: Any, folder: str) -> list[str]:
    store.invalidate_cache()
    return [path.removeprefix(f"{folder}/") for path in store.find(folder)]


def local(tmp_path: Path, name: str, **options: Any) -> bytes:
    (tmp_path / "in.jsonl").write_bytes(LINES)
    run(tmp_path / "in.jsonl", tmp_path / name, workers=0, rows=8, **options)
    return (tmp_path / name).read_bytes()


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.parquet"])
def test_the_same_bytes_as_on_a_disk(store: Any, tmp_path: Path, name: str) -> None:
    """Workers write whole objects; the manifest is one, and nothing else stays."""
    store.pipe("news/in.jsonl", LINES)
    summary = run("s3://news/in.jsonl", f"s3://news/{name}", workers=2 if name == "out.jsonl" else 0, rows=8)
    assert summary.tally.articles == 60
    assert store.cat(f"news/{name}") == local(tmp_path, name)
    assert objects(store, f"news/{name}.run") == ["manifest.jsonl"]


def test_many_inputs_and_a_folder_of_parts(store: Any) -> None:
    """Patterns and folders are listed by the store; a packed file is one, too."""
    store.pipe("news/in/a.jsonl", LINES)
    store.pipe("news/in/b.jsonl.gz", gzip.compress(LINES))
    assert run("s3://news/in", "s3://news/out/", workers=0).tally.articles == 120
    assert run("s3://news/in/*.gz", "s3://news/packed/", workers=0).tally.articles == 60
    assert [name.rpartition(".")[2] for name in objects(store, "news/out")] == ["jsonl", "jsonl"]
    again = run("s3://news/in", "s3://news/out/", workers=0, resume=True)
    assert again.tally.articles == 120


def test_shares_of_other_machines_add_up(store: Any, tmp_path: Path) -> None:
    """Each has a manifest of its own, for objects cannot be appended to by two."""
    from cleannews.batch import merge

    store.pipe("news/in.jsonl", LINES)
    for share in ((1, 2), (2, 2)):
        run("s3://news/in.jsonl", "s3://news/out.jsonl", workers=0, rows=8, shard=share)
    assert not store.exists("news/out.jsonl")
    assert merge("s3://news/out.jsonl").tally.articles == 60
    assert store.cat("news/out.jsonl") == local(tmp_path, "out.jsonl")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_resumed_after_kill(store: Any, tmp_path: Path) -> None:
    """SIGKILL to the whole run when the first part is in the store: what is there is whole, and the rest follows."""
    store.pipe("news/in.jsonl", LINES)
    code = "from cleannews.batch import run; run('s3://news/in.jsonl', 's3://news/out.jsonl', workers=0, rows=2)"
    killed = subprocess.Popen([sys.executable, "-c", code], env=os.environ)
    until = time.monotonic() + 60
    while not objects(store, "news/out.jsonl.run/parts") and killed.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    for path in objects(store, "news/out.jsonl.run/parts"):
        assert store.cat(f"news/out.jsonl.run/parts/{path}").endswith(b"\n")
    run("s3://news/in.jsonl", "s3://news/out.jsonl", workers=0, rows=2, resume=True)
    (tmp_path / "in.jsonl").write_bytes(LINES)
    run(tmp_path / "in.jsonl", tmp_path / "out.jsonl", workers=0, rows=2)
    assert store.cat("news/out.jsonl") == (tmp_path / "out.jsonl").read_bytes()


def test_what_is_not_there_is_told(store: Any) -> None:
    """A bucket that is not, and an object that is not."""
    with pytest.raises((CleannewsError, OSError), match=r"none\.jsonl"):
        run("s3://news/none.jsonl", "s3://news/out.jsonl", workers=0)
    store.pipe("news/in.jsonl", LINES)
    with pytest.raises((CleannewsError, OSError), match=r"s3://nowhere/out.jsonl.*bucket"):
        run("s3://news/in.jsonl", "s3://nowhere/out.jsonl", workers=0)
