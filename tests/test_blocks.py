"""What is decided together: headings and lists, labels and sentences, a second story, a file of many."""

from __future__ import annotations

import pytest

from cleannews import Flag, Kind, clean

HARBOUR = "SEOUL, July 30 (Yonhap) -- The harbour of Somae reopened on Monday after three weeks of storm, the port office said."
FERRY = "The ferries sail again from Tuesday, and the islanders who had waited for days cheered at the pier in the rain."
SQUID = "BUSAN, July 31 (Yonhap) -- Squid prices fell for the third week as catches grew along the coast, data showed."
LAMP = "JEJU, Aug. 1 (Yonhap) -- A new lamp was lit on the breakwater on Wednesday night, the city said."
RECORDS = "Title: Ferry late\nText: The ferry was late again on Monday.\n\nTitle: Lamp lit\nText: A lamp was lit on Tuesday."


def test_headlines_below_the_end_are_related() -> None:
    article = clean(f"Harbour reopens\n\n{HARBOUR}\n\n{FERRY}\n(END)\n-\n(2nd LD) Squid prices fall\n-\nLamp lit at last")
    assert len(article.paragraphs) == 2
    assert [part.text.strip() for part in article.removed if part.kind is Kind.RELATED] == [
        "-\n(2nd LD) Squid prices fall",
        "-\nLamp lit at last",
    ]


def test_a_paragraph_below_the_end_stays() -> None:
    assert clean(f"{HARBOUR}\n(END)\n{FERRY}").paragraphs[-1] == FERRY


def test_a_second_story_is_related_and_flagged() -> None:
    article = clean(f"Harbour reopens\n\n{HARBOUR}\n\n{FERRY}\n(END)\n\nSquid prices fall\n\n{SQUID}\n\n{FERRY}")
    assert len(article.paragraphs) == 2
    assert Flag.MORE_STORIES in article.flags


def test_of_three_stories_none_is_taken_out() -> None:
    article = clean("\n\n".join((HARBOUR, "Squid prices fall", SQUID, "A lamp is lit", LAMP)))
    assert Flag.MORE_STORIES in article.flags
    for words in ("reopened on Monday", "Squid prices fell", "lamp was lit"):
        assert words in article.text


def test_a_file_of_records_is_flagged_and_stays() -> None:
    article = clean(RECORDS)
    assert Flag.MORE_STORIES in article.flags
    assert "ferry was late" in article.text
    assert "lamp was lit" in article.text


def test_the_items_of_a_list_go_with_its_heading() -> None:
    article = clean(f"Harbour reopens\n\n{HARBOUR}\n\n{FERRY}\n\nRelated Stories\n\nSquid prices fall\n\nLamp lit at last")
    assert len(article.paragraphs) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Follow @annexample, the sect told its members, and she will lead you.",
        "He said so to the Associated Press (AP).",
        "(C) Company soldiers were the first to reach the beach.",
        "Source: the river rises in the hills above the town.",
        "Quelle: Der Bach entspringt über der Stadt.",
        "记者：你怕吗？",
        "(loud laughter)",
    ],
)
@pytest.mark.parametrize("place", range(3))
def test_a_sentence_that_begins_like_a_notice_stays(sentence: str, place: int) -> None:
    lines = [FERRY, f"{FERRY[:-1]}, said the mayor."]
    lines.insert(place, sentence)
    assert sentence in clean("\n\n".join(lines)).text


@pytest.mark.parametrize("heads", [("March 3, 2031", "March 9, 2031", "March 14, 2031"), ("10:15", "10:40", "11:05")])
def test_the_heads_of_a_timeline_stay(heads: tuple[str, ...]) -> None:
    parts = [part for pair in zip(heads, (HARBOUR[27:], FERRY, SQUID[26:]), strict=True) for part in pair]
    article = clean("\n\n".join(["The strike of Orsa in dates, from the first walk-out to the last meeting.", *parts]))
    assert [head for head in heads if head in article.paragraphs] == list(heads)


def test_the_first_head_of_a_timeline_stays_above_the_first_paragraph() -> None:
    heads = ["March 3, 2031", "March 9, 2031", "March 14, 2031"]
    parts = [part for pair in zip(heads, (HARBOUR[27:], FERRY, SQUID[26:]), strict=True) for part in pair]
    assert [part for part in clean("\n\n".join(["The strike of Orsa", *parts])).paragraphs if part in heads] == heads


def test_the_time_of_a_story_is_no_head_of_the_notices_below_it() -> None:
    body = [HARBOUR[27:], FERRY, SQUID[26:], LAMP[24:]] * 2
    article = clean("\n\n".join(["The strike of Orsa", "March 3, 2031", *body, "March 9, 2031", FERRY, "March 14, 2031", FERRY]))
    assert "March 3, 2031" not in article.paragraphs
