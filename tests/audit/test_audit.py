"""The audit finds marks that tell the label, and says that cleaning takes them away."""

from __future__ import annotations

import csv
import json
import random

import pytest
from click.testing import CliRunner

from cleannews.cli import main
from cleannews.errors import CleannewsError

pytest.importorskip("sklearn")
pytestmark = pytest.mark.filterwarnings("default")

from made_set import made_set  # noqa: E402

from cleannews.audit import audit  # noqa: E402


def test_a_set_whose_agency_tells_the_label():
    rows = made_set()
    found = audit([row["text"] for row in rows], [row["label"] for row in rows])
    assert found.guess == 0.5
    assert found.before > 0.95
    assert found.after < 0.65
    assert any("Reuters" in leak.mark and leak.counts == {"fake": 0, "true": 100} for leak in found.leaks_before)
    assert not any("Reuters" in leak.mark for leak in found.leaks_after)


def test_labels_that_nothing_tells():
    rows = made_set()
    labels = [random.Random(number).choice("ab") for number in range(len(rows))]
    found = audit([row["text"] for row in rows], labels)
    assert abs(found.before - found.guess) < 0.15


def test_a_set_that_is_too_small_is_refused():
    with pytest.raises(CleannewsError, match="needs 20 texts"):
        audit(["It rained."] * 5, list("aabbb"))
    with pytest.raises(CleannewsError, match="of each of two labels"):
        audit(["It rained."] * 30, ["a"] * 30)


def test_the_command(tmp_path):
    with open(tmp_path / "data.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["body", "class"])
        writer.writeheader()
        writer.writerows({"body": row["text"], "class": row["label"]} for row in made_set(60))
    page = tmp_path / "audit.html"
    arguments = ["audit", str(tmp_path / "data.csv"), "--text", "body", "--label", "class"]
    result = CliRunner().invoke(main, [*arguments, "--html", str(page)])
    assert result.exit_code == 0, result.output
    assert "names Reuters" in result.output
    assert "60 texts: true 30, fake 30" in result.output
    assert "names Reuters" in page.read_text("utf-8")
    assert json.loads(CliRunner().invoke(main, [*arguments, "--json"]).output)["texts"] == 60
    wrong = CliRunner().invoke(main, ["audit", str(tmp_path / "data.csv")])
    assert wrong.exit_code == 2
    assert "no column 'text'; it has 'body', 'class'" in wrong.output


def test_the_page_escapes_what_it_shows():
    rows = made_set(60)
    texts = [row["text"].replace("Photo by", "Photo by <script>alert(1)</script>") for row in rows]
    page = audit(texts, [row["label"] for row in rows]).to_html()
    assert "<script>" not in page
