"""Bylines and times that share a line, names printed again below their byline, zones with a summer."""

from __future__ import annotations

import time

import pytest

from cleannews import clean

BODY = (
    "The harbour board voted on Monday to close the northern pier, officials said, after divers found cracks in its pillars.\n\n"
    "Repairs are expected to last until spring, and the town has set aside four million crowns for the work, they said."
)
SIGNED = {
    "By Ann Poe-Roe / Harbour Reporter Published July 9, 2031 at 10:34 AM PDT": ("Ann Poe-Roe", "2031-07-09T10:34:00-07:00"),
    "By ANN POE & LEE ROE | 10/9/31 7:15 AM EDT": ("ANN POE", "2031-10-09T07:15:00-04:00"),
    "By Ann Poe @annpoe on June 26, 2031 at 9:00 am": ("Ann Poe", "2031-06-26T09:00:00"),
    "By Ann Poe2031-01-26 21:32:46 UTC": ("Ann Poe", "2031-01-26T21:32:46+00:00"),
    "By ANN POE, LEE ROE and PAT DOE DEC. 10, 2031": ("ANN POE", "2031-12-10T00:00:00"),
    "By\nAnn Poe Bloomberg\nDec. 10, 2031": ("Ann Poe", "2031-12-10T00:00:00-05:00"),
    "By Ann Poe\n\nAnn Poe\n\nPublished Dec. 10, 2031": ("Ann Poe", "2031-12-10T00:00:00"),
}  # fmt: skip


@pytest.mark.parametrize("head", SIGNED, ids=lambda head: head.replace("\n", " "))
def test_signed_lines(head: str) -> None:
    article = clean(f"Board closes northern pier after cracks\n\n{head}\n\n{BODY}")
    author, published = SIGNED[head]
    assert article.authors[0] == author
    assert article.published is not None
    assert article.published.isoformat() == published
    assert article.subtitle is None
    assert article.text == BODY


@pytest.mark.parametrize("first", ["By July 9, 2031, the pier was shut.", "By 2031 the pier was shut, officials said.", "By then the board had met on 9 July 2031."])  # fmt: skip
def test_sentences_that_begin_like_a_signed_line(first: str) -> None:
    assert clean(f"Board closes pier\n\n{first}\n\n{BODY}").text == f"{first}\n\n{BODY}"


def test_both_times_of_a_line_are_read_and_eastern_time_has_a_summer() -> None:
    line = "Updated Aug 30, 2031, 2:39 AM ET PUBLISHED Jan 29, 2031, 1:34 PM ET"
    article = clean(f"Board closes northern pier\n\nBy Ann Poe\n\n{line}\n\n{BODY}")
    assert article.published is not None
    assert article.published.isoformat() == "2031-01-29T13:34:00-05:00"
    assert article.updated is not None
    assert article.updated.isoformat() == "2031-08-30T02:39:00-04:00"


NAMES = {
    "By Ann Poe, CNN meteorologist": ("Ann Poe",),
    "Ann Poe, Local Journalism Initiative Reporter, Arden Leader-Post": ("Ann Poe",),
    "Ann Poe, The Canadian Press": ("Ann Poe",),
    "Analysis by Ann Poe, CNN Senior Court Analyst": ("Ann Poe",),
    "By Emily Post and Darren Star": ("Emily Post", "Darren Star"),
    "By WXYZ Staff": (),
}


@pytest.mark.parametrize("byline", NAMES)
def test_houses_are_no_authors(byline: str) -> None:
    assert clean(f"Board closes northern pier\n\n{byline}\n\n{BODY}").authors == NAMES[byline]


def test_many_names_cost_little() -> None:
    text = "By Ann Poe\n" + "Lee Roe\n" * 30_000 + BODY
    began = time.perf_counter()
    clean(text)
    assert time.perf_counter() - began < 4


DATELINES = {
    "NEW YORK, NY / ACCESSWIRE / January 17, 2031 / ": ("NEW YORK, NY", "Accesswire"),
    "PARIS Nov 12 ": ("PARIS", None),
    "SYDNEY, Jan 17 AAP - ": ("SYDNEY", "AAP"),
    "Port of Spain, Trinidad (CMC) – ": ("Port of Spain, Trinidad", "CMC"),
    "GEORGETOWN, Guyana, CMC – ": ("GEORGETOWN, Guyana", "CMC"),
    "London, UK – ": ("London, UK", None),
    "APIA, SAMOA - 17 JANUARY 2031: ": ("APIA, SAMOA", None),
    "(The Center Square) – ": (None, "The Center Square"),
}


@pytest.mark.parametrize("opening", DATELINES)
def test_datelines_of_english_papers(opening: str) -> None:
    article = clean(opening + BODY)
    assert article.text == BODY
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == DATELINES[opening]


@pytest.mark.parametrize("first", ["GDP May 3 Report, as the paper is known, was read by the board on Monday, and it was sent back for more work at once, it said.", "UK May 1 Day parades were called off on Monday after the storm had blown the stands from the square, the police said then."])  # fmt: skip
def test_no_place_no_dateline(first: str) -> None:
    assert clean(f"{first}\n\n{BODY}").text == f"{first}\n\n{BODY}"


HEADLINES = (
    "Man trapped in machine freed by firefighters\nLoose pig evades police in Arden\nBoard to meet on the pier again"
)


@pytest.mark.parametrize("heading", ["Recent Stories", "Read More", "More on this story", "CNN's Ann Poe contributed to this report."])  # fmt: skip
def test_headlines_at_the_foot_are_of_other_stories(heading: str) -> None:
    assert clean(f"Board closes pier\n\n{BODY}\n\n{heading}\n{HEADLINES}").text == BODY


@pytest.mark.parametrize("heading", ["Related stories", "Ann Poe contributed to this report."])
def test_what_ends_in_a_sentence_is_no_list_of_headlines(heading: str) -> None:
    last = "The pier will open again in May."
    article = clean(f"Board closes pier\n\n{BODY}\n\n{heading}\n{HEADLINES}\n{last}")
    assert last in article.paragraphs


def test_a_credit_with_two_lines_below_takes_neither() -> None:
    text = clean(
        f"Board closes pier\n\n{BODY}\n\nThe Associated Press contributed to this report.\n\nSalt River 3\nArden 1"
    ).text
    assert "Salt River 3" in text


def test_names_tell_no_language() -> None:
    text = "Ann del Mar\n\nCarla de la Torre\n\nIn the old town\n\n" + BODY.replace("pillars", "“pillars”")
    assert clean(text).language == "en"


BROKEN = {
    "Athens, Greece\nCNN\n — \n": ("Athens, Greece", "CNN"),
    "CNN —\n\n": (None, "CNN"),
    "Athens, Greece CNN — ": ("Athens, Greece", "CNN"),
    "VANCOUVER --\n": ("VANCOUVER", None),
}


@pytest.mark.parametrize("opening", BROKEN, ids=lambda opening: opening.replace("\n", "/"))
def test_datelines_broken_into_lines(opening: str) -> None:
    article = clean(opening + BODY)
    assert article.text == BODY
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == BROKEN[opening]


def test_a_sentence_below_a_link_in_capitals_stays() -> None:
    said = '"We will do what it takes," he said.'
    article = clean(
        f"Board closes pier\n\n{BODY}\n\nCLICK HERE TO READ MORE ON ARDEN BUSINESS\n\n{said}\n\n{BODY} Twice."
    )
    assert said in article.paragraphs


def test_dumps_that_stop_in_mid_sentence() -> None:
    article = clean(f"{BODY} He said in the h… [+2369 chars]")
    assert "chars" not in article.text
    assert "truncated" in article.flags


def test_a_byline_without_a_blank() -> None:
    article = clean(f"Board closes northern pier\nByAnn Poe\n{BODY}")
    assert (article.title, article.authors) == ("Board closes northern pier", ("Ann Poe",))
    assert clean(f"Byron Falls closes its pier\n{BODY}").title == "Byron Falls closes its pier"


def test_a_name_above_its_paper_is_no_title() -> None:
    article = clean(f"Ann Poe\nThe Arden Dispatch\n{BODY}")
    assert (article.title, article.authors, article.text) == (None, ("Ann Poe",), BODY)
    article = clean(f"Pier to close in Arden\nAnn Poe\nThe Arden Dispatch\n{BODY}")
    assert (article.title, article.authors, article.text) == ("Pier to close in Arden", ("Ann Poe",), BODY)


def test_a_gallery_within_a_story() -> None:
    picture = "Storm in Arden {0} photos\nWorkers try to relieve pressure from the dam on Wednesday. Water was flowing over its top.\nHide Caption\n {0} of 2"
    article = clean(
        f"{BODY}\n\n{picture.format(1)}\n\n{picture.format(2)}\n\nThe rain is expected to go on until Friday, forecasters said."
    )
    assert article.text == f"{BODY}\n\nThe rain is expected to go on until Friday, forecasters said."


def test_a_writer_is_named_once_and_a_desk_never() -> None:
    article = clean(f"Pier to close in Arden\nDigital Desk staff\n{BODY}")
    assert (article.authors, article.text) == ((), BODY)
    assert clean(f"Pier to close in Arden\nBy Ann Poe\nANN POE\n{BODY}").authors == ("Ann Poe",)
