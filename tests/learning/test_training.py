"""A user's own labelled texts teach the labeller, and what that is worth is measured on sources that it has not seen."""

from __future__ import annotations

import json
import pickle
import random
import zipfile
from math import sqrt
from pathlib import Path

import pytest
from click.testing import CliRunner

from cleannews import Cleaner, clean, clean_html
from cleannews.cli import main
from cleannews.errors import CleannewsError, RuleError
from cleannews.learning import LabelledText, Refinement, read_labelled
from cleannews.learning.training import Score, score_of

SOURCES = "Orsa Daily|Linden Post|Helm Courier|Caldera Times|Nordby Herald|Vesna Star|Tarn Gazette|Isker News".split("|")
WHO = "The mayor,The harbour office,A spokeswoman,Two ministers,The court,Some farmers".split(",")
WHAT = "closed the bridge,raised the fares,opened a school,cut the budget,signed the treaty".split(",")
LINES = "Weather desk rota,Ferry table of the week,Letters from the quay,Puzzle of the harbour,Tide and moon today,Market stalls".split(",")
AGAINST_SHIPS = Refinement({"ships": 60.0, "ferries": 60.0}, 1, 1)


def labelled(number: int) -> LabelledText:
    """A story with a list of the paper's own lines below it."""
    chance = random.Random(number)
    story = "\n".join(f"{chance.choice(WHO)} {chance.choice(WHAT)} on Monday, and {chance.choice(WHO).lower()} said so." for _ in range(5))
    foot = "\n".join(chance.sample(LINES, 4))
    text = f"{story}\n{foot}"
    segments = [(0, len(story), "body"), (len(story) + 1, len(text), "nav")]
    return LabelledText(f"t{number}", SOURCES[number % len(SOURCES)], text, segments)


def save(path: Path, texts: list[LabelledText]) -> Path:
    """As the inspector saves them."""
    docs = "".join(json.dumps({"id": one.name, "agency": one.source, "text": one.text}) + "\n" for one in texts)
    labels = "".join(json.dumps({"id": one.name, "segments": one.segments}) + "\n" for one in texts)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("docs.jsonl", docs)
        archive.writestr("labels.jsonl", labels)
    return path


def test_a_refinement_takes_part_in_every_way_to_clean(tmp_path: Path) -> None:
    text = "It rained for three days in the old town, officials said.\n" * 8 + "Ships set out\n"
    assert "Ships" in clean(text).text
    assert "Ships" not in clean(text, also=[AGAINST_SHIPS]).text
    assert "Ships" not in Cleaner(also=[AGAINST_SHIPS])(text).text
    page = f"<title>Rain</title><article>{''.join(f'<p>{line}</p>' for line in text.splitlines())}</article>"
    assert "Ships" in clean_html(page).text
    assert "Ships" not in clean_html(page, also=[AGAINST_SHIPS]).text
    assert "".join(segment.text for segment in clean(text, also=[AGAINST_SHIPS]).segments) == text


def test_it_is_a_value_that_a_file_keeps(tmp_path: Path) -> None:
    one = Refinement({"read": 1.0, "read more": 2.0, "^read more$": 1.0}, texts=40, sources=8)
    one.save(tmp_path / "model.json")
    again = Refinement.load(tmp_path / "model.json")
    assert (again, hash(again), pickle.loads(pickle.dumps(again))) == (one, hash(one), one)
    assert (again.odds("Read more"), again.odds("It rained")) == (4 / sqrt(8), 0.0)
    assert Cleaner(also=[again]).config_hash != Cleaner().config_hash


@pytest.mark.parametrize("written", ["", "[]", "{}", '{"weights": {"a": "b"}, "texts": 1, "sources": 1}', "\N{SNOWMAN}"])
def test_another_file_is_no_model(written: str, tmp_path: Path) -> None:
    (tmp_path / "model.json").write_text(written, "utf-8")
    with pytest.raises(RuleError, match=r"model\.json: "):
        Refinement.load(tmp_path / "model.json")


def test_labelled_texts_are_read_from_files_and_folders(tmp_path: Path) -> None:
    texts = [labelled(number) for number in range(6)]
    (tmp_path / "more").mkdir()
    save(tmp_path / "a-labelled.zip", texts[:2])
    save(tmp_path / "more" / "b-labelled.zip", texts[2:])
    assert read_labelled([tmp_path]) == texts
    assert read_labelled([tmp_path / "more" / "b-labelled.zip"]) == texts[2:]


def test_what_is_no_labelled_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(CleannewsError, match="no labelled texts"):
        read_labelled([tmp_path])
    (tmp_path / "a.zip").write_bytes(b"no zip")
    with pytest.raises(CleannewsError, match=r"a\.zip: no zip file"):
        read_labelled([tmp_path])
    save(tmp_path / "a.zip", [labelled(1)._replace(segments=[(0, 5, "boddy")])])
    with pytest.raises(CleannewsError, match="'boddy' is not a valid Kind"):
        read_labelled([tmp_path])


def test_letters_are_counted_as_they_come_out() -> None:
    text = LabelledText("t", "s", "It rained in the old town for days.\n(END)", [(0, 35, "body"), (36, 41, "end")])
    assert score_of(text) == Score(kept=28 / 33, taken=5 / 33)
    assert score_of(text._replace(segments=[(0, 35, "ad"), (36, 41, "body")])) == Score(lost=5 / 33, left=28 / 33)
    total = Score(0.6, 0.1, 0.1, 0.2) + Score(0.3, 0.0, 0.0, 0.7)
    assert (round(total.f1, 6), round(total.recall, 6), round(total.clutter_left, 6)) == (0.9, 0.9, 0.1)


def test_the_command_says_what_it_is_worth_held_out(tmp_path: Path) -> None:
    pytest.importorskip("numpy")
    labels = save(tmp_path / "mine-labelled.zip", [labelled(number) for number in range(80)])
    model, story = tmp_path / "model.json", tmp_path / "story.txt"
    result = CliRunner().invoke(main, ["train", str(labels), "-o", str(model)])
    assert result.exit_code == 0, result.output
    head, before, after = result.output.splitlines()
    assert head == "80 texts of 8 sources, held out by source:"
    assert float(before.split("F1 ")[1].split()[0]) < float(after.split("F1 ")[1].split()[0])
    unseen = labelled(999)
    story.write_text(unseen.text, "utf-8")
    out = CliRunner().invoke(main, ["clean", str(story), "--also", str(model), "--json"])
    paragraphs = json.loads(out.output)["paragraphs"]
    assert paragraphs[:5] == unseen.text.splitlines()[:5]
    assert len(paragraphs) < len(clean(unseen.text).paragraphs)


def test_few_texts_teach_nothing(tmp_path: Path) -> None:
    labels = save(tmp_path / "mine-labelled.zip", [labelled(number) for number in range(4)])
    result = CliRunner().invoke(main, ["train", str(labels), "-o", str(tmp_path / "model.json")])
    assert (result.exit_code, (tmp_path / "model.json").exists()) == (2, False)
    assert "4 labelled texts are too few" in result.output
