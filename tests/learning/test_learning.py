"""What a source repeats is proposed as rules; what a story repeats is not."""

from __future__ import annotations

import json
import random

import pytest
from click.testing import CliRunner

from cleannews import Agency, clean
from cleannews.cli import main

pytest.importorskip("numpy")

from cleannews.learning import Repeats, learn
from cleannews.learning.proposals import propose, to_toml
from cleannews.learning.traces import Trace, Tracer

WHO = "The mayor,The harbour office,A spokeswoman,Two ministers,The court,Some farmers".split(",")
WHAT = "closed the bridge,raised the fares,opened a school,cut the budget,signed the treaty".split(",")
WHERE = "in Orsa,in Linden,in Helm,near Caldera,on the island,at the river".split(",")
BACKGROUND = "The ferry sank in the spring storm of that year, and forty people lost their lives in the cold water."
FOOT = "Orsa Daily, your harbour paper"


def story(seed: int) -> str:
    chance = random.Random(seed)
    return "\n\n".join(
        f"{chance.choice(WHO)} {chance.choice(WHAT)} {chance.choice(WHERE)}, and {chance.choice(WHO).lower()} said so." for _ in range(4)
    )


def corpus() -> list[str]:
    return [f"{story(number)}\n\n{BACKGROUND if number % 3 else ''}\n\n{story(number + 900)}\n\n{FOOT}" for number in range(40)]


def test_a_line_at_the_foot_is_proposed_and_background_is_not():
    (proposal,) = learn([clean(text) for text in corpus()], source=lambda article: "orsa")
    assert (proposal.wording, proposal.texts, proposal.of, proposal.position, proposal.whole) == (FOOT, 40, 40, "edge", True)


def test_versions_of_one_story_propose_nothing():
    text = story(1)
    versions = [f"{text}\n\n{story(number)}" for number in range(10)]
    assert learn([clean(version) for version in versions], source=lambda article: "orsa") == []


def test_few_texts_propose_nothing():
    assert learn([clean(text) for text in corpus()[:4]], source=lambda article: "orsa") == []


def test_a_proposed_profile_loads_and_takes_its_unit_alone(tmp_path):
    profile = tmp_path / "learned.toml"
    profile.write_text(to_toml(learn([clean(text) for text in corpus()], source=lambda article: "orsa")), "utf-8")
    agency = Agency.from_toml(profile)
    text = corpus()[1]
    article = clean(text, also=agency.rules)
    assert FOOT not in article.text
    assert article.paragraphs == clean(text).paragraphs[:-1]


def test_articles_may_come_one_by_one():
    whose = {"source": lambda article: "orsa"}
    assert learn(map(clean, corpus()), **whose) == learn([clean(text) for text in corpus()], **whose)
    assert learn(map(clean, corpus()), source=lambda article: None) == []


def test_counts_of_shards_are_the_counts_of_the_whole():
    whole, shards = Tracer(), [Tracer(), Tracer(), Tracer()]
    for number, text in enumerate(corpus()):
        whole.count(clean(text), "", "orsa")
        shards[number % 3].count(clean(text), "", "orsa")
    told = [json.loads(json.dumps(one.as_dict())) for one in shards]
    traces = [{source: Trace.from_dict(trace) for source, trace in one.items()} for one in told]
    merged = Repeats()
    for one in traces:
        merged.merge(Repeats.of(one["orsa"]))
    counts = Repeats.of(whole.traces["orsa"])
    assert (merged.keys.tolist(), merged.counts.tolist(), merged.texts) == (counts.keys.tolist(), counts.counts.tolist(), 40)
    assert merged.counts.max() == 40
    assert propose(traces) == propose([whole.traces])


def test_the_command(tmp_path):
    lines = [json.dumps({"text": text, "url": "https://orsa.example/a"}) for text in corpus()]
    (tmp_path / "corpus.jsonl").write_text("\n".join(lines), "utf-8")
    profile = tmp_path / "profile.toml"
    result = CliRunner().invoke(main, ["learn", str(tmp_path / "corpus.jsonl"), "-o", str(profile)])
    assert result.exit_code == 0, result.output
    assert "1 rules proposed for 1 sources" in result.output
    assert FOOT in profile.read_text("utf-8")
    assert "orsa.example: in 40 of 40 texts" in profile.read_text("utf-8")
