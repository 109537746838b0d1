"""What `clean` and `clean_many` promise besides the labels: arguments, dates, order, failures, fingerprints."""

from __future__ import annotations

import datetime as dt
import importlib
import itertools
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleannews import AGENCIES, Agency, Article, Flag, Kind, Rule, RuleError, Segment, Story, clean, clean_many

RAIN = "It rained for three days in the old town of Bergen, officials said on Friday."
BODY = f"{RAIN}\nFerries stayed in port on Thursday, and schools were closed until Monday."

# ------------------------------------------------------------------------------------------------------- the arguments


@pytest.mark.parametrize("text", [RAIN.encode(), bytearray(RAIN, "utf-8")])
def test_bytes_are_refused_with_advice(text: Any) -> None:
    """Bytes are a TypeError that says how to decode them and what to call for a page."""
    with pytest.raises(TypeError, match=r"decode.*clean_html"):
        clean(text)


@pytest.mark.parametrize("text", [None, 7, ["It rained."], memoryview(b"x")])
def test_what_is_no_text_is_refused(text: object) -> None:
    """Anything else than a str is a TypeError that names its type."""
    with pytest.raises(TypeError, match="None" if text is None else type(text).__name__):
        clean(text)  # type: ignore[arg-type]


def test_a_subclass_of_str_is_text() -> None:
    """What behaves as text is text, as the strings of parsers are."""

    class Markup(str):
        __slots__ = ()

    assert clean(Markup(RAIN)) == clean(RAIN)


def test_an_unknown_agency_is_refused() -> None:
    """A name without a page is a ValueError that repeats the name."""
    with pytest.raises(ValueError, match="Reutersx"):
        clean(RAIN, agency="Reutersx")


def test_the_callers_agency_wins() -> None:
    """`agency=` is whose copy it is, by name or by page, whatever the text says."""
    text = f"BERGEN, May 3 (AFP) - {RAIN}"
    assert clean(text).agency == "AFP"
    assert clean(text, agency="Reuters").agency == "Reuters"
    assert clean(text, agency=AGENCIES["Reuters"]).agency == "Reuters"


def test_a_page_of_ones_own_serves_as_agency() -> None:
    """An Agency that the library does not list can be given."""
    assert clean(RAIN, agency=Agency("Example Press", home="Europe/Oslo")).agency == "Example Press"


@pytest.mark.parametrize("argument", ["agency", "keep", "also", "without"])
def test_options_are_given_by_name(argument: str) -> None:
    """Nothing but the text is given by position."""
    with pytest.raises(TypeError):
        clean(RAIN, argument)  # type: ignore[misc]


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\ufeff", "\x02\x03", "&nbsp;", "<br/>", "<p></p>", "\u200b", "\r\n"])
def test_an_empty_text_is_an_empty_article_with_a_flag(text: str) -> None:
    """No content raises; nothing in, nothing out, and the flag says so."""
    article = clean(text)
    assert (article.text, article.paragraphs, article.title) == ("", (), None)
    assert article.flags == {Flag.EMPTY}
    assert "".join(segment.text for segment in article.segments) == text


# ------------------------------------------------------------------------------------------------------- dates

CASES = {
    "same day": ("May 3", dt.date(2031, 5, 3), dt.date(2031, 5, 3)),
    "day before": ("May 2", dt.date(2031, 5, 3), dt.date(2031, 5, 2)),
    "old year in the new": ("Dec. 31", dt.date(2032, 1, 1), dt.date(2031, 12, 31)),
    "new year in the old": ("Jan. 1", dt.date(2031, 12, 31), dt.date(2032, 1, 1)),
    "last summer": ("July 30", dt.date(2031, 11, 1), dt.date(2031, 7, 30)),
    "leap day": ("Feb. 29", dt.date(2032, 3, 1), dt.date(2032, 2, 29)),
    "leap day of no leap year": ("Feb. 29", dt.date(2031, 3, 1), None),
    "printed year": ("May 3, 2019", dt.date(2031, 5, 3), dt.date(2019, 5, 3)),
    "no such day": ("Feb. 31", dt.date(2031, 3, 1), None),
}


@pytest.mark.parametrize(("printed", "published", "wanted"), CASES.values(), ids=CASES)
def test_the_year_of_a_dateline_is_inferred(printed: str, published: dt.date, wanted: dt.date | None) -> None:
    """A year that is not printed is the one that brings the day nearest to the publication."""
    article = clean(f"BERGEN, {printed} (Reuters) - {RAIN}", published=published)
    assert article.dateline is not None
    assert article.dateline.date == wanted or (wanted is None and article.dateline.date != published)


def test_a_dateline_is_never_months_after_the_publication() -> None:
    """A story published in March with a dateline of July was written last summer."""
    dateline = clean(f"BERGEN, July 30 (Reuters) - {RAIN}", published=dt.date(2032, 3, 1)).dateline
    assert dateline is not None
    assert dateline.date == dt.date(2031, 7, 30)


def test_without_a_publication_no_year_is_invented() -> None:
    """Month and day are told, the date is not."""
    dateline = clean(f"BERGEN, May 3 (Reuters) - {RAIN}").dateline
    assert dateline is not None
    assert (dateline.month, dateline.day, dateline.year, dateline.date) == (5, 3, None, None)


def test_a_time_stamp_in_the_text_gives_the_year() -> None:
    """A printed time line is the publication, in the agency's home zone, and gives the dateline its year."""
    article = clean(f"Rain in Busan\n09:28 January 1, 2032\nBUSAN, Dec. 31 (Yonhap) -- {RAIN}")
    assert article.published is not None
    assert article.published.isoformat() == "2032-01-01T09:28:00+09:00"
    assert article.dateline is not None
    assert article.dateline.date == dt.date(2031, 12, 31)


def test_the_day_is_counted_in_the_agencys_home() -> None:
    """Late on New Year's Eve in London it is the new year in Seoul."""
    late = dt.datetime(2031, 12, 31, 22, 0, tzinfo=dt.UTC)
    dateline = clean(f"BUSAN, Jan. 1 (Yonhap) -- {RAIN}", published=late).dateline
    assert dateline is not None
    assert dateline.date == dt.date(2032, 1, 1)


def test_a_dateline_with_a_day_only_takes_the_month_too() -> None:
    """A day of the last month, printed without its month, is the nearest such day."""
    dateline = clean("(中央社記者王小明台北30日電) 大雨連下三天，市府今天表示，學校停課到下週一為止。", published=dt.date(2031, 7, 1)).dateline  # fmt: skip
    assert dateline is not None
    assert dateline.date == dt.date(2031, 6, 30)


@pytest.mark.parametrize("published", [dt.date(2031, 5, 3), dt.datetime(2031, 5, 3), dt.datetime(2031, 5, 3, tzinfo=dt.UTC)])
def test_published_is_what_the_caller_says(published: dt.date) -> None:
    """`published=` takes a date, a naive and an aware time, and wins over the text."""
    article = clean(f"Rain\n09:28 July 30, 2021\nBUSAN, July 30 (Yonhap) -- {RAIN}", published=published)
    assert article.published is not None
    assert article.published.date() == dt.date(2031, 5, 3)


@pytest.mark.parametrize("year", [1, 9999])
def test_a_publication_at_the_end_of_time_raises_nothing(year: int) -> None:
    """The years before the first and after the last do not exist, and no dateline needs them."""
    assert clean(f"BERGEN, Jan. 1 (Reuters) - {RAIN}", published=dt.date(year, 1, 1)).dateline is not None
    assert clean(f"BERGEN, Dec. 31 (Reuters) - {RAIN}", published=dt.datetime(year, 12, 31, tzinfo=dt.UTC)).dateline is not None
    assert clean("(中央社記者王小明台北30日電) 大雨連下三天，市府今天表示。", published=dt.date(year, 1, 1)) is not None


# ------------------------------------------------------------------------------------------------------- versions and flags


@pytest.mark.parametrize(
    ("title", "bare", "version"),
    [
        ("Rain floods the old town", "Rain floods the old town", 0),
        ("(LEAD) Rain floods the old town", "Rain floods the old town", 1),
        ("(2nd LD) Rain floods the old town", "Rain floods the old town", 2),
        ("(3rd LD) (URGENT) Rain floods the old town", "Rain floods the old town", 3),
        ("UPDATE 2-Rain floods the old town", "Rain floods the old town", 2),
        ("부산에 큰비(종합)", "부산에 큰비", 1),
        ("부산에 큰비(종합2보)", "부산에 큰비", 2),
    ],
)
def test_version_and_title(title: str, bare: str, version: int) -> None:
    """The mark of a later version is a number, and is not in the title."""
    article = clean(f"{title}\n\nBUSAN, July 30 (Yonhap) -- {BODY}")
    assert article.version == version
    assert article.title is not None
    assert article.title.removeprefix("UPDATE 2-") == bare


def test_the_title_mark_of_reuters_counts() -> None:
    """`UPDATE 2-` before a title is cut like `(2nd LD)`: the title is the story's headline, update marks cut off."""
    assert clean(f"UPDATE 2-Rain floods the old town\n\nBERGEN, July 30 (Reuters) - {BODY}").title == "Rain floods the old town"


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        (f"(URGENT) Rain floods Busan\nBUSAN, July 30 (Yonhap) -- {BODY}\n(END)", Flag.URGENT),
        (f"BUSAN, July 30 (Yonhap) -- {BODY}\n(MORE)", Flag.TRUNCATED),
        (f"BERGEN, July 30 (Reuters) - {BODY}\n(This story corrects the spelling of the town in paragraph 2)", Flag.CORRECTION),
        (f"BERGEN, Norway, July 30, 2031 /PRNewswire/ -- {BODY}\nSOURCE Example Ferries", Flag.PRESS_RELEASE),
        (f"{BODY}\nThis story was generated by Automated Insights using data from Example Research.", Flag.MACHINE_WRITTEN),
    ],
)  # fmt: skip
def test_flags(text: str, flag: Flag) -> None:
    """What a reader should know of an article is a flag."""
    assert flag in clean(text).flags


def test_an_ordinary_story_has_no_flag() -> None:
    """A complete story that says nothing odd of itself carries no flag."""
    assert clean(f"Rain in Bergen\n\nBERGEN, July 30 (Reuters) - {BODY}\n(Reporting by Ann Example)").flags == frozenset()


# ------------------------------------------------------------------------------------------------------- fingerprints


def test_the_same_body_on_two_sites_has_one_fingerprint() -> None:
    """Furniture, title, entities, quotes' form and wrapping of a site do not change the story's fingerprint."""
    one = f"Rain in Bergen\n\nBERGEN, July 30 (Reuters) - {BODY}\n\n(Reporting by Ann Example; Editing by Bo Muster)"
    lines = BODY.replace("\n", "</p><p>").replace(" ", "&nbsp;", 1)
    other = f"SHARE\nBergen under water\n<p>BERGEN (Reuters) - {lines}</p>\nOur Standards: The Thomson Reuters Trust Principles."
    assert clean(one).fingerprint == clean(other).fingerprint


def test_crossheads_of_a_site_do_not_change_a_fingerprint() -> None:
    """Each site sets its own; the lines of a listing are none, and tomorrow's listing is another story."""
    first, *rest = BODY.split("\n\n")
    sentences = [first, *rest, "It had rained before."]
    plain = Article(paragraphs=tuple(sentences))
    assert Article(paragraphs=(first, "Under water", *sentences[1:])).fingerprint == plain.fingerprint
    assert Article(paragraphs=(first, "Grade 7", *sentences[1:])).fingerprint != plain.fingerprint
    listings = [Article(paragraphs=("The markets closed.", f"Coal {way}", f"Corn {way}", "They open tomorrow.")) for way in ("up", "down")]  # fmt: skip
    assert len({listing.fingerprint for listing in listings}) == 2


def test_another_body_has_another_fingerprint() -> None:
    """One word makes another story."""
    assert clean(BODY).fingerprint != clean(BODY.replace("three", "four")).fingerprint


def test_a_fingerprint_is_the_same_in_every_process() -> None:
    """It depends on no seed: it can be stored and compared."""
    code = f"from cleannews import clean; print(clean({BODY!r}).fingerprint)"
    for seed in ("1", "2"):
        run = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True)  # fmt: skip
        assert run.stdout.strip() == clean(BODY).fingerprint


# ------------------------------------------------------------------------------------------------------- many texts


def bodies(articles: Iterable[Article]) -> list[str]:
    return [article.text for article in articles]


def test_many_are_lazy_without_workers() -> None:
    """An article comes as soon as its text came; no further text is asked for."""
    asked: list[int] = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            asked.append(number)
            yield f"It rained {number} times."

    articles = clean_many(endless())
    assert asked == []
    assert next(articles).text == "It rained 0 times."
    assert asked == [0]


def test_many_hold_a_few_hundred_texts_with_workers() -> None:
    """An endless stream is fed to processes a little at a time, in order, and can be left."""
    asked: list[int] = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            asked.append(number)
            yield f"It rained {number} times in the old town of Bergen."

    articles = clean_many(endless(), workers=2)
    assert asked == []
    first = list(itertools.islice(articles, 100))
    articles.close()  # type: ignore[attr-defined]
    assert [article.text.split()[2] for article in first] == [str(number) for number in range(100)]
    assert len(asked) < 1000


@pytest.mark.parametrize("workers", [None, 2])
def test_many_come_in_order_and_one_failure_stops_nobody(workers: int | None) -> None:
    """An item that is no text is a failed article in its place; the others are as ever."""
    texts: list[Any] = [f"It rained {number} times in the old town." for number in range(150)]
    texts[3], texts[70] = None, b"It rained."
    articles = list(clean_many(texts, workers=workers))
    assert [number for number, article in enumerate(articles) if Flag.FAILED in article.flags] == [3, 70]
    assert "TypeError" in articles[3].sources["error"]
    assert articles[4].text == "It rained 4 times in the old town."
    assert articles[149].text == "It rained 149 times in the old town."


CLEANERS = """
import os

def refuse(story):
    if "storm" in story.source:
        raise RuntimeError("no storms, please")
    return ()

def kill(story):
    if "storm" in story.source:
        os._exit(3)
    return ()
"""


@pytest.fixture
def cleaners(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A user's module of cleaners, which other processes can import."""
    (tmp_path / "users_cleaners.py").write_text(CLEANERS)
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("users_cleaners")
    sys.modules.pop("users_cleaners")


@pytest.mark.parametrize("workers", [None, 2])
def test_a_cleaner_that_raises_fails_its_text_only(workers: int | None, cleaners: Any) -> None:
    """An error of a user's cleaner is told in its article, with its type and words."""
    texts = ["It rained in Oslo.", "A storm came.", "It rained in Bergen."]
    articles = list(clean_many(texts, workers=workers, also=[cleaners.refuse]))
    assert bodies(articles)[::2] == bodies(clean_many(texts[::2]))
    assert articles[1].flags == {Flag.FAILED}
    assert articles[1].sources["error"] == "RuntimeError: no storms, please"


def test_a_dead_worker_fails_its_text_only(cleaners: Any) -> None:
    """A process that dies over a text takes no other text with it, and the order stays."""
    texts = [f"It rained {number} times in the old town." for number in range(8)]
    texts[5] = "A storm came."
    articles = list(clean_many(texts, workers=2, also=[cleaners.kill]))
    assert [number for number, article in enumerate(articles) if Flag.FAILED in article.flags] == [5]
    assert bodies(articles)[:5] == bodies(clean_many(texts[:5]))
    assert bodies(articles)[6:] == bodies(clean_many(texts[6:]))


def test_a_cleaner_that_cannot_travel_is_told_or_works() -> None:
    """A function that cannot be sent to another process still cleans every text."""
    texts = ["It rained in the old town of Oslo.", "It rained in the old town of Bergen."]
    articles = list(clean_many(texts, workers=2, also=[lambda story: ()]))
    assert bodies(articles) == bodies(clean_many(texts))


@pytest.mark.parametrize("workers", [0, -1, 1.5, "two"])
def test_a_wrong_number_of_workers_is_refused(workers: object) -> None:
    """Before the first text is read."""
    with pytest.raises(ValueError, match="workers"):
        clean_many(iter([]), workers=workers)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"agency": "Reutersx"}, ValueError),
        ({"keep": ["bodies"]}, ValueError),
        ({"also": [7]}, TypeError),
        ({"also": [Rule("ad", "mine.x", whole=("x",), hits=("y",))]}, RuleError),
    ],
)
def test_wrong_options_are_told_at_once(options: dict[str, Any], error: type[Exception]) -> None:
    """A wrong option is the caller's error, not the failure of every text."""
    with pytest.raises(error):
        clean_many([RAIN], **options)


def test_many_of_nothing() -> None:
    """No texts, no articles."""
    assert list(clean_many([])) == []
    assert list(clean_many([], workers=1)) == []


def test_options_that_are_iterators_serve_every_text() -> None:
    """Options are read once and hold for all texts."""
    text = f"BERGEN, May 3 (Reuters) - {RAIN}"
    articles = list(clean_many([text, text], keep=iter(["dateline"]), without=iter(["tail.sign_off"]), also=iter([])))
    assert articles[0] == articles[1]
    assert Kind.DATELINE not in {segment.kind for segment in articles[1].removed}


def test_embeds_and_tables_are_dropped_when_asked_for() -> None:
    def label(story: Story) -> Iterator[Segment]:
        for line in story.lines:
            if line.text.startswith("Team"):
                yield line.segment("table", "own.table")

    text = "The league has a new leader since Monday, the harbour club said.\nTeam Points Goals\n"
    kept, dropped = clean(text, also=[label]), clean(text, also=[label], drop=["table"])
    assert "Team Points Goals" in kept.text
    assert kept.removed == ()
    assert "Team" not in dropped.text
    assert [segment.kind for segment in dropped.removed] == [Kind.TABLE]


@pytest.mark.parametrize(
    ("options", "said"),
    [({"drop": "body"}, "embed, table"), ({"drop": "nonsense"}, "drop="), ({"drop": "table", "keep": "table"}, "kept as well")],
)
def test_what_cannot_be_dropped_is_refused(options: dict[str, str], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        clean("", **options)
