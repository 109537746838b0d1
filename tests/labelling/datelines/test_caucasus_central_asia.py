"""Datelines of the Caucasus, Central Asia, Mongolia, Albania and Nepal, with invented news."""

from __future__ import annotations

import pytest

from cleannews import clean

STORIES = {
    "თბილისი, 5 მაისი, ინტერპრესნიუსი. ": ("თბილისი", 5, 5, "InterPressNews", "მთავრობამ დღეს ახალი ხიდის მშენებლობა დაიწყო და მოსახლეობას დახმარება აღუთქვა."),
    "ԵՐԵՎԱՆ, 5 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ: ": ("ԵՐԵՎԱՆ", 5, 5, "Armenpress", "Կառավարությունն այսօր որոշեց սկսել նոր կամրջի շինարարությունը քաղաքի կենտրոնում:"),
    "АСТАНА. KAZINFORM – ": ("АСТАНА", None, None, "Kazinform", "Үкімет бүгін жаңа көпір құрылысын бастау туралы шешім қабылдады, деді министр."),
    "АСТАНА. 5 мамыр. ҚазАқпарат - ": ("АСТАНА", 5, 5, "Kazinform", "Үкімет бүгін жаңа көпір құрылысын бастау туралы шешім қабылдады, деді министр."),
    "Бишкек, 5-май /Кабар/. ": ("Бишкек", 5, 5, "Kabar", "Өкмөт бүгүн жаңы көпүрөнүн курулушун баштоо чечимин кабыл алды, деди министр."),
    "TOSHKENT, 5-may. /O‘zA/. ": ("TOSHKENT", 5, 5, "UzA", "Hukumat bugun yangi ko‘prik qurilishini boshlashga qaror qildi, dedi vazir."),
    "Улаанбаатар, 2031 оны 5 дугаар сарын 3 /МОНЦАМЭ/. ": ("Улаанбаатар", 5, 3, "Montsame", "Засгийн газар өнөөдөр шинэ гүүр барих шийдвэр гаргалаа гэж сайд мэдээллээ."),
    "PRISHTINË, 5 janar (KosovaPress) - ": ("PRISHTINË", 1, 5, "KosovaPress", "Qeveria vendosi sot të fillojë ndërtimin e urës së re në qendër të qytetit."),
    "Αθήνα, 5 Μαΐου 2031 (ΑΠΕ-ΜΠΕ) - ": ("Αθήνα", 5, 5, "ANA-MPA", "Η κυβέρνηση αποφάσισε σήμερα να αρχίσει την κατασκευή της νέας γέφυρας."),
    "काठमाडौं, २२ वैशाख (रासस)ः ": ("काठमाडौं", None, 22, "Rastriya Samachar Samiti", "सरकारले आज नयाँ पुल निर्माण सुरु गर्ने निर्णय गरेको छ, मन्त्रालयले जनाएको छ।"),
}  # fmt: skip


@pytest.mark.parametrize("opening", STORIES)
def test_the_opening_is_the_dateline(opening: str) -> None:
    """Place, date and agency are read, and the first sentence begins behind them."""
    place, month, day, agency, sentence = STORIES[opening]
    article = clean(opening + sentence)
    line = article.dateline
    assert line is not None
    assert (line.place, line.month, line.day, line.agency) == (place, month, day, agency)
    assert article.text == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "АСТАНА. Город готовится – как и каждый год – к празднику, рассказали жители во вторник на площади.",
        "ASTANA. The town is waiting - and so are its guests - for the first boat of the year on Tuesday.",
    ],
)
def test_a_dash_later_in_the_sentence_names_no_agency(sentence: str) -> None:
    """Behind a place and a stop only a known agency is taken off before a dash."""
    assert clean(sentence).text.endswith(sentence.partition(". ")[2])
