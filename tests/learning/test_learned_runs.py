"""A run in two passes takes out what each source repeats, in that source's texts alone, however it is stopped or shared."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cleannews.batch import Unfinished, merge
from cleannews.cli import main
from cleannews.errors import CleannewsError

pytest.importorskip("numpy")

from cleannews.learning import run_learned

FEET = {"Orsa Daily": "Orsa Daily, your harbour paper", "Linden Post": "Linden Post, since the flood"}
WHO = "The mayor,The harbour office,A spokeswoman,Two ministers,The court,Some farmers".split(",")
WHAT = "closed the bridge,raised the fares,opened a school,cut the budget,signed the treaty".split(",")
WHERE = "in Orsa,in Linden,in Helm,near Caldera,on the island,at the river".split(",")


def story(seed: int) -> str:
    chance = random.Random(seed)
    said = (
        f"{chance.choice(WHO)} {chance.choice(WHAT)} {chance.choice(WHERE)}, and {chance.choice(WHO).lower()} said so." for _ in range(5)
    )
    return "\n\n".join(said)


def rows() -> Iterator[dict[str, Any]]:
    for number in range(40):
        source = list(FEET)[number % 2]
        yield {"id": number, "text": f"{story(number)}\n\n{FEET[source]}", "paper": source}
    yield {"id": 40, "text": f"{story(40)}\n\n{FEET['Linden Post']}", "paper": "Orsa Daily"}
    yield {"id": 41, "text": None, "paper": "Orsa Daily"}


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    path = tmp_path / "crawl.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows()), "utf-8")
    return path


def written(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_what_a_source_repeats_goes_from_its_own_texts_alone(crawl: Path, tmp_path: Path) -> None:
    summary = run_learned(crawl, tmp_path / "out.jsonl", source_field="paper", workers=0)
    articles = written(tmp_path / "out.jsonl")
    assert (summary.tally.articles, summary.tally.failed) == (41, 1)
    assert summary.tally.rules["repeated.orsa_daily"] == 20
    for number, article in enumerate(articles[:40]):
        assert article["text"] == story(number)
        assert FEET[article["paper"]] in [removed["text"].strip() for removed in article["removed"]]
    assert articles[40]["text"].endswith(FEET["Linden Post"])
    profile = (tmp_path / "out.jsonl.learned.toml").read_text("utf-8")
    assert all(foot in profile for foot in FEET.values())


def test_shares_wait_for_one_another_and_give_the_bytes_of_one_run(crawl: Path, tmp_path: Path) -> None:
    options: dict[str, Any] = {"source_field": "paper", "workers": 0, "rows": 9}
    run_learned(crawl, tmp_path / "whole.jsonl", **options)
    output = tmp_path / "shared.jsonl"
    with pytest.raises(Unfinished, match="the first pass of other shares is to be done: 2 of 5 shards"):
        run_learned(crawl, output, shard=(1, 2), **options)
    assert not output.exists()
    for share in ((2, 2), (1, 2)):
        run_learned(crawl, output, shard=share, resume=True, **options)
    merge(output)
    assert output.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.parametrize("stopped_in", ["first", "second"])
def test_a_stopped_run_goes_on_to_the_same_bytes(stopped_in: str, crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleannews.batch.running.engines import engine as engines

    options: dict[str, Any] = {"source_field": "paper", "workers": 0, "rows": 9}
    run_learned(crawl, tmp_path / "whole.jsonl", **options)
    attempt, done = engines.attempt, []

    def attempt_some(shard: Any, *rest: Any) -> Any:
        done.append(shard.number)
        if len(done) == (3 if stopped_in == "first" else 8):
            raise KeyboardInterrupt
        return attempt(shard, *rest)

    output = tmp_path / "stopped.jsonl"
    monkeypatch.setattr(engines, "attempt", attempt_some)
    with pytest.raises(KeyboardInterrupt):
        run_learned(crawl, output, **options)
    with pytest.raises(CleannewsError, match="--resume goes on"):
        run_learned(crawl, output, **options)
    run_learned(crawl, output, resume=True, **options)
    assert output.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert len(done) == 11  # of two times five shards, the one that was interrupted twice


def test_a_run_reads_nothing_that_it_wrote(crawl: Path, tmp_path: Path) -> None:
    for _ in range(2):
        summary = run_learned(tmp_path, tmp_path / "out.jsonl", source_field="paper", workers=0, overwrite=True)
        assert (summary.tally.records, summary.unknown) == (42, ())


def test_workers_learn_the_same(crawl: Path, tmp_path: Path) -> None:
    for name, workers in (("one", 0), ("two", 2)):
        run_learned(crawl, tmp_path / f"{name}.jsonl", source_field="paper", workers=workers, rows=20)
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_a_source_that_no_field_names_is_refused(crawl: Path, tmp_path: Path) -> None:
    with pytest.raises(CleannewsError, match="no field 'papr'; it has 'id', 'text', 'paper'"):
        run_learned(crawl, tmp_path / "no.jsonl", workers=0, source_field="papr")


def test_a_unit_within_a_line_goes_and_the_sentences_beside_it_stay(tmp_path: Path) -> None:
    rows = [{"id": n, "text": f"{story(n)} {FEET['Orsa Daily']}.", "url": f"https://orsa.example/{n}"} for n in range(12)]
    (tmp_path / "crawl.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    run_learned(tmp_path / "crawl.jsonl", tmp_path / "out.jsonl", workers=0)
    assert [article["text"] for article in written(tmp_path / "out.jsonl")] == [story(n) for n in range(12)]


def test_the_command(crawl: Path, tmp_path: Path) -> None:
    told = ["run", str(crawl), "-o", str(tmp_path / "out.jsonl"), "--learn", "--source-field", "paper", "--workers", "0"]
    result = CliRunner().invoke(main, told)
    assert result.exit_code == 1, result.output  # one record failed
    assert written(tmp_path / "out.jsonl")[0]["text"] == story(0)
