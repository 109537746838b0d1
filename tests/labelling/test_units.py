"""Where lines are cut into units, and which of them are looked at no closer."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cleannews.intake.text import read_text
from cleannews.labelling.features import NAMES, doubtful, features
from cleannews.labelling.runs import followers
from cleannews.labelling.scripts import scripts_of
from cleannews.labelling.units import units_of

SENTENCE = "The ferry to Orsa was late again on Monday because of the storm, the harbour office said."
OTHER = "Nobody on the old pier was surprised, for the boat has been late on most days since the spring."


def units_in(text: str) -> list[str]:
    story = read_text(text)
    return [unit.text for unit in units_of(story)]


def doubtful_in(text: str) -> list[str]:
    units = units_of(read_text(text))
    return [units[at].text for at in doubtful(units)]


def amid(line: str) -> str:
    """The line in the middle of a story, whose first and last lines are looked at closely."""
    return "\n\n".join([SENTENCE, OTHER, line, OTHER, SENTENCE, "(END)"])


@pytest.mark.parametrize(
    "sentence",
    [
        "The council (CDU) voted for more boats on Friday, and the mayor of the town was glad of it.",
        "The party of the captain, the Orsa Ferry Party (OFP), won more seats than anybody had expected.",
        "He said that he wanted more news about the health of the sailors, and about the end of the strike.",
        "Mayor Ann Poe Arden of Lower Orsa North said on Monday that the boats of the town were late again.",
    ],
)
def test_a_sentence_without_signs_stays_whole(sentence: str) -> None:
    assert sentence in " ".join(units_in(amid(f"{sentence} {OTHER}")))
    assert not any(part in sentence for part in doubtful_in(amid(f"{sentence} {OTHER}")))


@pytest.mark.parametrize(
    ("line", "notice"),
    [
        (f"{SENTENCE} Read also: Ten piers to see", "Read also: Ten piers to see"),
        (f"{SENTENCE} (Photo: Ann Poe/Arden News)", "(Photo: Ann Poe/Arden News)"),
        (f"{SENTENCE} Follow us on Twitter @ardennews", "@ardennews"),
    ],
)
def test_what_may_be_a_notice_is_looked_at(line: str, notice: str) -> None:
    assert notice in " ".join(doubtful_in(amid(line)))


def test_a_place_before_a_dash_is_cut_off() -> None:
    assert "ARDEN -" in units_in(amid(f"ARDEN - {SENTENCE}"))


def test_units_tile_their_lines() -> None:
    story = read_text(amid(f"Share Tweet At least one {SENTENCE} [1] | more   (AP/Ann Poe) {OTHER}"))
    for line in story.lines:
        own = [unit for unit in units_of(story) if unit.line.number == line.number]
        assert own[0].start == 0
        assert own[-1].end == len(line.text)
        assert all(one.end == two.start for one, two in pairwise(own))


def test_in_a_long_menu_every_fourth_line_speaks_for_its_neighbours() -> None:
    menu = [f"Section {chr(65 + at)}" for at in range(24)]
    story = read_text("\n".join([*menu, SENTENCE, OTHER, SENTENCE]))
    units = units_of(story)
    led = followers(units)
    assert led
    assert all(leader not in led and units[leader].kind is None for leader in led.values())
    assert min(led) > 2
    assert max(led) < len(menu) - 5


def test_short_menus_are_looked_at_line_by_line() -> None:
    assert followers(units_of(read_text("\n".join([*"ABCDEFG", SENTENCE, OTHER])))) == {}


def test_each_doubtful_unit_has_all_its_features() -> None:
    story = read_text(amid("Read also: Ten piers to see"))
    units = units_of(story)
    places, rows = features(story, units, {})
    assert places == doubtful(units)
    assert {len(row) for row in rows} == {len(NAMES)}
    assert all(type(number) is float for row in rows for number in row)


def test_features_of_neighbours_do_not_hang_on_what_is_skipped() -> None:
    story = read_text("\n".join([*(f"Section {chr(65 + at)}" for at in range(24)), SENTENCE, OTHER, SENTENCE]))
    units = units_of(story)
    led = followers(units)
    places, rows = features(story, units, {}, led)
    all_places, all_rows = features(story, units, {})
    assert dict(zip(places, rows, strict=True)).items() <= dict(zip(all_places, all_rows, strict=True)).items()


def test_scripts_beyond_one_another_are_found() -> None:
    assert scripts_of("Reuters 로이터 Рейтер") == ["latin", "east_asian", "cyrillic"]
