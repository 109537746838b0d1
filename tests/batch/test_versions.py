"""Versions of a story: which takes belong together, which is the last, and what only looks alike."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleannews import Article, Flag, clean
from cleannews.batch import latest, open_writer, read_records
from cleannews.batch.copies.versions import Kept
from cleannews.batch.writing.schema import record_of

STORM = (
    "A storm battered the coast of Velmark on Monday, killing two people, officials said.",
    "The wind tore the roofs off forty houses in the old town of Harrow, its mayor told reporters.",
    "Ferries to the outer islands stay in port until Wednesday, the harbour office said.",
    "It was the third storm of the season, and the first for which the sirens were sounded.",
)
UPDATE = (
    "A storm battered the coast of Velmark on Monday, killing five people, officials said, and cut the power of a third of its homes.",
    "Rescuers found three bodies in a flooded underpass in the evening, a fire brigade spokesman said.",
)


def reuters(title: str, paragraphs: Iterable[str], hour: int = 9, day: int = 3) -> Article:
    first, *rest = paragraphs
    body = "\n\n".join([f"HARROW, March {day} (Reuters) - {first}", *rest])
    return clean(f"{title}\n\n{body}\n\n(Reporting by Ann Example)", published=dt.datetime(2031, 3, day, hour, 20, tzinfo=dt.UTC))


def titles(kept: Iterator[Kept[Article]]) -> list[tuple[str | None, int, list[int]]]:
    return [(one.article.title, one.article.version, [old.version for old in one.supersedes]) for one in kept]


# ------------------------------------------------------------------------------------------------------- series of takes


def test_the_last_update_of_a_series_is_kept() -> None:
    """Each take is known by the one before it, though the last has hardly a sentence of the first."""
    series = [
        reuters("Storm hits Velmark", STORM),
        reuters("UPDATE 1-Storm hits Velmark", (*STORM, UPDATE[1]), 11),
        reuters("UPDATE 2-Five dead in Velmark storm", (UPDATE[0], UPDATE[1], *STORM[1:3]), 14),
        reuters("UPDATE 3-Five dead in Velmark storm", (UPDATE[0], UPDATE[1], STORM[2], "The army sent help."), 18),
    ]
    assert titles(latest(series)) == [("Five dead in Velmark storm", 3, [0, 1, 2])]
    assert next(latest(series)).supersedes == tuple(series[:3])


@pytest.mark.parametrize("order", [(2, 0, 1), (1, 2, 0), (2, 1, 0)])
def test_takes_may_come_in_any_order(order: tuple[int, ...]) -> None:
    """Crawls do not keep a feed's order; the mark says which is the last."""
    series = [reuters(f"{mark}Storm hits Velmark", STORM, 9 + hour) for hour, mark in enumerate(("", "UPDATE 1-", "UPDATE 2-"))]  # fmt: skip
    [kept] = latest([series[number] for number in order])
    assert kept.article is series[2]
    assert {take.version for take in kept.supersedes} == {0, 1}


def test_leads_of_yonhap() -> None:
    """ "(LEAD)" and "(2nd LD)", without times: the datelines say the day."""
    body = "\n\n".join(STORM)
    takes = [clean(f"{mark}Storm hits Velmark\n\nHARROW, March 3 (Yonhap) -- {body}\n(END)") for mark in ("", "(LEAD) ", "(2nd LD) ")]  # fmt: skip
    assert titles(latest(takes)) == [("Storm hits Velmark", 2, [0, 1])]


def test_write_throughs_of_ap_are_told_by_their_slug() -> None:
    """The headline is a new one; slug and body say that it is the same story."""
    body = "\n\n".join(STORM)
    first = clean(f"BC-EU--Storm,0300\nStorm hits Velmark\n\nHARROW, Velmark (AP) — {body}\n")
    second = clean(f"BC-EU--Storm, 1st Ld-Writethru,0340\nSirens in Harrow\n\nHARROW, Velmark (AP) — {body}\n\n{UPDATE[1]}\n")  # fmt: skip
    assert titles(latest([first, second])) == [("Sirens in Harrow", 1, [0])]


def test_korean_takes() -> None:
    """Marks stand behind the headline: 종합, 종합2보."""
    body = "월요일 벨마르크 해안에 폭풍이 몰아쳐 두 명이 숨졌다고 당국이 밝혔다. 하로 시장은 구시가지의 주택 마흔 채의 지붕이 날아갔다고 기자들에게 말했다."
    takes = [clean(f"벨마르크 해안 폭풍{mark}\n\n(하로=연합뉴스) 홍길동 기자 = {body}\n") for mark in ("", "(종합)", "(종합2보)")]
    assert [(one.article.version, len(one.supersedes)) for one in latest(takes)] == [(2, 2)]


def test_a_flash_without_body_goes_with_the_story_below_its_headline() -> None:
    """ "URGENT" is the headline alone; the first take follows within minutes."""
    moment = dt.datetime(2031, 3, 3, 9, 1, tzinfo=dt.UTC)
    flash = Article(title="Storm hits Velmark", agency="Yonhap", published=moment)
    lead = Article(title="Storm hits Velmark", agency="Yonhap", version=1, published=moment.replace(minute=20), paragraphs=STORM)  # fmt: skip
    assert [len(one.supersedes) for one in latest([flash, lead])] == [1]


# ------------------------------------------------------------------------------------------------------- corrections


def test_a_correction_wins_over_what_it_corrects() -> None:
    """Also over the higher number, and four days later; not over the next update."""
    update = reuters("UPDATE 2-Storm hits Velmark", STORM)
    corrected = reuters("CORRECTED-UPDATE 1-Storm hits Velmark", STORM, 10)
    assert [one.article for one in latest([update, corrected])] == [corrected]
    assert [one.article for one in latest([corrected, update])] == [corrected]
    late = reuters("CORRECTED-Storm hits Velmark", STORM, 10, day=7)
    assert [one.article for one in latest([update, late])] == [late]
    third = reuters("UPDATE 3-Storm hits Velmark", STORM, 15)
    assert [(one.article, one.supersedes) for one in latest([update, corrected, third])] == [(third, (update, corrected))]  # fmt: skip


def test_a_withdrawal_wins_though_it_tells_nothing_of_the_story() -> None:
    """A reader of the kept articles sees the flag, and that the story went."""
    story = reuters("Storm hits Velmark", STORM)
    notice = reuters("STORY WITHDRAWN-Storm hits Velmark", ["The story about a storm in Velmark was sent in error, and will not be replaced."], 12)  # fmt: skip
    [kept] = latest([story, notice])
    assert Flag.WITHDRAWN in kept.article.flags
    assert kept.supersedes == (story,)


# ------------------------------------------------------------------------------------------------------- spares


def market(day: int, points: str, mark: str = "", hour: int = 9) -> Article:
    body = (
        f"Harrow shares closed {points} points higher at the end of trading on Tuesday, led by shipping stocks.",
        f"The Velmark Stock Price Index rose {points} points, or 0.{day} percent, to close at 2,{day}10.45 points.",
        f"Trading volume was moderate at 4{day}0 million shares worth 8.{day} trillion crowns, with winners outnumbering losers.",
        f"The local currency closed at 1,1{day}3.5 crowns against the U.S. dollar, up {day}.5 crowns from the previous session.",
    )
    return reuters(f"{mark}Harrow shares close higher", body, hour, day)


def test_daily_reports_of_one_headline_are_stories_of_their_own() -> None:
    """Same agency, same headline, half the same words: the day tells them apart, with and without marks."""
    reports = [market(3, "12.5"), market(4, "7.25"), market(4, "7.30", "UPDATE 1-", 12), market(5, "3.75")]
    assert [(one.article.version, len(one.supersedes)) for one in latest(reports)] == [(0, 0), (1, 1), (0, 0)]


@pytest.mark.parametrize("known", ["date", "nothing"])
def test_daily_reports_without_times(known: str) -> None:
    """Where only the dateline's day is known, or not even that, half of a body is not enough."""
    reports = [market(3, "12.5"), market(4, "7.25", "UPDATE 1-"), market(5, "3.75", "CORRECTED-")]
    changes: dict[str, Any] = {"published": None} | ({"dateline": None} if known == "nothing" else {})
    reports = [report.model_copy(update=changes) for report in reports]
    assert [len(one.supersedes) for one in latest(reports)] == [0, 0, 0]


def test_one_slug_two_stories() -> None:
    """A slug names a subject, not a story."""
    matches = [
        ("BC-Soccer-Results,0200", "Herons beat Terns", "The Herons beat the Terns 3-1 at home, with two goals of the young striker Bo Muster before the break."),
        ("BC-Soccer-Results, 1st Ld-Writethru,0200", "Rain stops Gulls", "Heavy rain stopped the match of the Gulls and the Larks in Arden after an hour; it will be played again in May."),
    ]  # fmt: skip
    stories = [clean(f"{slug}\n{title}\n\nHARROW, Velmark (AP) — {body}\n") for slug, title, body in matches]
    assert [one.article for one in latest(stories)] == stories


def test_one_headline_two_stories() -> None:
    """ "Two killed in road accident" happens every day, and twice."""
    one = reuters("Two killed in road accident", ["Two men died when their car left the road near Harrow on Monday, police said."])
    other = reuters("UPDATE 1-Two killed in road accident", ["A bus hit a tractor on the bridge of Arden, and two passengers were killed, a hospital said."], 11)  # fmt: skip
    assert [kept.article for kept in latest([one, other])] == [one, other]


def test_the_same_words_of_two_agencies_are_two_stories() -> None:
    """What one agency sends does not supersede what another one sent."""
    body = "\n\n".join(STORM)
    stories = [clean(f"Storm hits Velmark\n\nHARROW, March 3 ({name}) - {body}") for name in ("Reuters", "AFP")]
    assert [kept.article for kept in latest(stories)] == stories


# ------------------------------------------------------------------------------------------------------- the stream


def test_the_order_is_that_of_the_input() -> None:
    """A story stands where its last take stood."""
    first, other, last = reuters("Storm hits Velmark", STORM), market(3, "12.5"), reuters("UPDATE 1-Storm hits Velmark", STORM, 12)  # fmt: skip
    assert [one.article for one in latest([first, other, last])] == [other, last]


def test_a_window_bounds_what_is_held() -> None:
    """An article is given out when `window` others have come; a version later than that begins a story anew."""
    drawn = 0

    def feed() -> Iterator[Article]:
        nonlocal drawn
        for day in range(1, 29):
            drawn += 1
            yield market(day, f"{day}.5")

    first = next(latest(feed(), window=5))
    assert (first.article.dateline and first.article.dateline.day, drawn) == (1, 5)
    takes = [reuters("Storm hits Velmark", STORM), market(3, "12.5"), reuters("UPDATE 1-Storm hits Velmark", STORM, 12)]
    assert [len(one.supersedes) for one in latest(takes, window=3)] == [0, 1]
    assert [len(one.supersedes) for one in latest(takes, window=2)] == [0, 0, 0]


def test_nothing_is_lost_and_nothing_named_twice() -> None:
    """Kept and superseded together are the input."""
    feed = [*(market(day, "5.5", mark) for day in range(1, 15) for mark in ("", "UPDATE 1-")), reuters("Storm hits Velmark", STORM)]  # fmt: skip
    for window in (None, 1, 2, 7):
        out = [article for one in latest(feed, window=window) for article in (one.article, *one.supersedes)]
        assert sorted(map(id, out)) == sorted(map(id, feed))


def test_dicts_of_the_json_form_come_back_as_they_were() -> None:
    """Records of a run hold an article, or are one."""
    takes = [json.loads(reuters(f"{mark}Storm hits Velmark", STORM).model_dump_json()) for mark in ("", "UPDATE 1-")]
    [kept] = latest(takes)
    assert (kept.article, kept.supersedes) == (takes[1], (takes[0],))
    assert len(list(latest([{"id": 1, "article": take} for take in takes]))) == 1


def test_rows_of_parquet_are_articles_too(tmp_path: Path) -> None:
    """What a run has written can be read and asked for its last versions."""
    pytest.importorskip("pyarrow")
    with open_writer(tmp_path / "clean.parquet") as writer:
        for mark in ("", "UPDATE 1-"):
            writer.write(record_of(reuters(f"{mark}Storm hits Velmark", STORM), {"id": mark or "first"}))
    [kept] = latest(read_records(tmp_path / "clean.parquet"))
    assert (kept.article["id"], [old["id"] for old in kept.supersedes]) == ("UPDATE 1-", ["first"])


def test_what_is_no_article_is_told() -> None:
    """With its place in the input."""
    with pytest.raises(ValueError, match="item 1 of the input is no article"):
        list(latest([{"paragraphs": ["It rained."]}, {"paragraphs": "It rained."}]))
    with pytest.raises(TypeError, match="item 0 is int"):
        list(latest([7]))  # type: ignore[type-var]
    with pytest.raises(ValueError, match="window="):
        latest([], window=0)
