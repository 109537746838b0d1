"""Datelines of portals and papers of southern Asia, in the forms in which they print their own name."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.labelling.datelines.grammar import find_dateline

ID = "Pemerintah kota membuka kembali dermaga lama setelah tiga tahun ditutup, kata wali kota pada hari Senin di pelabuhan."
VI = "Chính quyền thành phố mở lại cầu tàu cũ sau ba năm đóng cửa, thị trưởng cho biết hôm thứ Hai tuần này tại cảng."
EN = "The council has reopened the old quay after three years, the mayor told reporters on Monday, and the first ferry is to sail in May."


@pytest.mark.parametrize(
    ("opening", "text", "place", "mark"),
    [
        ("TEMPO.CO, Jakarta - ", ID, "Jakarta", "TEMPO.CO"),
        ("JAKARTA, KOMPAS.com - ", ID, "JAKARTA", "KOMPAS.com"),
        ("Jakarta, CNN Indonesia -- ", ID, "Jakarta", "CNN Indonesia"),
        ("Liputan6.com, Jakarta ", ID, "Jakarta", "Liputan6.com"),
        ("REPUBLIKA.CO.ID, JAKARTA -- ", ID, "JAKARTA", "REPUBLIKA.CO.ID"),
        ("SURYA.CO.ID, KOTA SURABAYA - ", ID, "KOTA SURABAYA", "SURYA.CO.ID"),
        ("Suara.com - ", ID, None, "Suara.com"),
        ("Sentani, Jubi – ", ID, "Sentani", "Jubi"),
        ("JAKARTA, iNews.id - ", ID, "JAKARTA", "iNews.id"),
        ("Jakarta: ", ID, "Jakarta", None),
        ("KUALA LUMPUR 8 Dis. - ", ID, "KUALA LUMPUR", None),
        ("VOV.VN - ", VI, None, "VOV.VN"),
        ("TPO - ", VI, None, "TPO"),
        ("By IANS, New Delhi : ", EN, "New Delhi", "IANS"),
        ("New Delhi, June 6; IANS/EXAMPLE:  ", EN, "New Delhi", "IANS/EXAMPLE"),
        ("Abu Dhabi, February 07, 2031, The Example Today: ", EN, "Abu Dhabi", "The Example Today"),
        ("LAHORE (UrduPoint / Example News - 12th Apr, 2031 ) : ", EN, "LAHORE", "UrduPoint / Example News"),
        ("(MENAFN- Kuwait News Agency (KUNA)) CAIRO, Sept 6 (KUNA) -- ", EN, "CAIRO", "KUNA"),
        ("Abu Dhabi: ", EN, "Abu Dhabi", None),
        ("Chennai : ", EN, "Chennai", None),
    ],
)
def test_the_opening_is_the_dateline(opening: str, text: str, place: str | None, mark: str | None) -> None:
    found = find_dateline(opening + text, deep=True)
    assert found is not None
    assert (opening + text)[found.end :] == text
    assert (found.start, found.place, found.mark) == (0, place, mark)


@pytest.mark.parametrize(
    "text",
    [
        "Amazon.com - Shares of the online shop rose four percent on Monday after it opened a new harbour depot in Arden.",
        "Amazon.com: The online shop will open a new depot in the harbour of Arden in May, the mayor said on Monday.",
        "Abu Dhabi: a city of quays",
        "By May, Arden : the town of quays will have a new ferry, the mayor told reporters on Monday in the old harbour.",
        "Arden, a town of quays - The old quay was reopened on Monday after three years, the mayor told reporters there.",
    ],
)
def test_no_dateline(text: str) -> None:
    """Items of a list of firms, a headline, and sentences."""
    assert clean(text).text == text


def test_a_dateline_that_only_a_rule_knows_tells_its_place() -> None:
    article = clean("अर्डन में घाट खुला\n\nनयी दिल्ली, 28 मई (भाषा) घाट खुल गया है, मंत्री ने सोमवार को यह बात कही और लोगों को बधाई दी।")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.month, article.dateline.day) == ("नयी दिल्ली", 5, 28)


@pytest.mark.parametrize(
    ("source", "agency"),
    [
        ("Source: Ghana News Agency", "GNA"),
        ("Source: National News Agency Nepal", "Rastriya Samachar Samiti"),
        ("Source: Reuters and other agencies", None),
    ],
)
def test_whose_copy_a_source_line_says_it_is(source: str, agency: str | None) -> None:
    """One agency's name is whose copy it is; "agencies" shared it."""
    assert clean(f"Quay reopens in Arden\n\n{EN}\n\n{EN}\n\n{source}").agency == agency


def test_a_caption_that_opens_in_capitals_stands_above_the_dateline() -> None:
    """The regional papers of Tribun print it so; the place is the paper's dateline's."""
    caption = "MENCARI KAPAL - Seorang nelayan mencari kapalnya di dermaga lama pada hari Senin setelah badai."
    article = clean(f"Dermaga lama dibuka kembali\n\n{caption}\n\nEXAMPLE.CO.ID, SURABAYA - {ID}\n\n{ID}")
    assert (article.dateline and article.dateline.place, article.paragraphs) == ("SURABAYA", (ID, ID))
