"""Datelines in Arabic letters: what stands between a city and the text, and what only looks like it."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.labelling.datelines.scripts.arabic import read_arabic

AR = "عادت العبارة الكبيرة إلى المرفأ القديم بعد غياب دام ثلاثة أعوام، بحسب ما أعلنت سلطة الموانئ أمس."
UR = "نئی گودی پیر کو تین سال بعد دوبارہ کھول دی گئی اور پہلی کشتی صبح سویرے پہنچی، بندرگاہ کے حکام نے بتایا۔"


@pytest.mark.parametrize(
    ("opening", "place", "mark"),
    [
        ("أكادير- ", "أكادير", None),
        ("الجزائر-وكالات: ", "الجزائر", None),
        ("بغداد/النهر: ", "بغداد", "النهر"),
        ("القدس المحتلة سانا ", "القدس المحتلة", "سانا"),
        ("الرياض - محمد المثال: ", "الرياض", None),
        ("القاهرة (رويترز) - ", "القاهرة", "رويترز"),
        ("غزة: ", "غزة", None),
        ("عمان في 3 مايو (بترا) - ", "عمان", "بترا"),
        ("واس - جدة: ", "جدة", "واس"),
    ],
)
def test_arabic_openings(opening: str, place: str, mark: str | None) -> None:
    """The whole opening is the dateline, and the sentence behind it is whole."""
    found = read_arabic(opening + AR)
    assert found is not None
    assert (opening + AR)[found[1] :] == AR
    assert (found[2], found[6]) == (place, mark)


@pytest.mark.parametrize("opening", ["اسلام آباد(آن لائن ) ", "لندن (سٹاف رپورٹر) ", "ڈیرہ اسماعیل خان:"])
def test_urdu_openings(opening: str) -> None:
    found = read_arabic(opening + UR)
    assert found is not None
    assert (opening + UR)[found[1] :] == UR


def test_a_city_and_an_agency_on_a_line_of_their_own() -> None:
    """SANA prints them so above the first paragraph."""
    article = clean(f"العبارة تعود إلى المرفأ\n\nريف دمشق-سانا\n\n{AR}\n\n{AR}")
    assert (article.agency, article.dateline and article.dateline.place) == ("SANA", "ريف دمشق")
    assert article.paragraphs == (AR, AR)


def test_a_reporter_behind_the_city_is_a_byline() -> None:
    article = clean(f"الرياض - محمد المثال: {AR}")
    assert article.authors == ("محمد المثال",)
    assert article.text == AR


@pytest.mark.parametrize(
    "text",
    [
        "القاهرة: لا محادثات جديدة",
        "تونس تستعد لاستقبال مليون زائر هذا الصيف، وفق ما أعلنته سلطة المرفأ التي قالت إن الأرقام مشجعة جدا.",
        "الرياض (كما يحب أهلها) مدينة لا تنام في الليل، وهذا ما رآه زوار المعرض الكبير في وسط المدينة مساء أمس.",
        "الجزائر - فرنسا: توتر جديد بعد تصريحات رئيس البلدية التي أثارت غضبا واسعا في المدينتين خلال الأيام الأخيرة",
        "بيروت/ قال الحارس: إن العبارة عادت إلى المرفأ القديم بعد غياب دام ثلاثة أعوام وإن الناس فرحوا بها كثيرا.",
    ],
)
def test_no_dateline(text: str) -> None:
    """A headline, a sentence, an aside, two countries at odds, and somebody speaking."""
    assert read_arabic(text) is None


def test_what_stands_behind_a_dash_stays() -> None:
    text = "القاهرة - قال الحارس: إن العبارة عادت إلى المرفأ القديم بعد غياب دام ثلاثة أعوام وإن الناس فرحوا بها كثيرا."
    assert clean(text).text == text.removeprefix("القاهرة - ")
