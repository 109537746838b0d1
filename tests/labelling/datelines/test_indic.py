"""Datelines in the scripts of India: a known city before a colon or a dash, and a whole sentence behind it."""

from __future__ import annotations

import pytest

from cleannews import clean

TEXTS = (
    ("मुंबई - ", "नवी जेटी तीन वर्षांनंतर सोमवारी पुन्हा खुली झाली आहे, असे महापौरांनी पत्रकारांना सांगितले असून पहिली बोट सकाळी निघाली.", "मुंबई"),
    ("নয়াদিল্লি: ", "তিন বছর পর সোমবার নতুন ঘাট আবার খুলে দেওয়া হয়েছে, মেয়র সাংবাদিকদের এ কথা জানান এবং প্রথম নৌকা সকালে ছেড়ে যায়।", "নয়াদিল্লি"),
    ("சென்னை: ", "மூன்று ஆண்டுகளுக்குப் பிறகு புதிய படகுத்துறை திங்கட்கிழமை மீண்டும் திறக்கப்பட்டது என்று மேயர் செய்தியாளர்களிடம் கூறினார்.", "சென்னை"),
    ("చెన్నై: ", "మూడేళ్ల తర్వాత కొత్త రేవు సోమవారం మళ్లీ ప్రారంభమైందని మేయర్ విలేకరులతో చెప్పారు, మొదటి పడవ ఉదయం బయలుదేరింది అని తెలిపారు.", "చెన్నై"),
    ("ന്യൂഡൽഹി: ", "മൂന്ന് വർഷത്തിന് ശേഷം പുതിയ കടവ് തിങ്കളാഴ്ച വീണ്ടും തുറന്നതായി മേയർ മാധ്യമപ്രവർത്തകരോട് പറഞ്ഞു, ആദ്യ ബോട്ട് രാവിലെ പുറപ്പെട്ടു.", "ന്യൂഡൽഹി"),
)  # fmt: skip


@pytest.mark.parametrize(("opening", "text", "place"), TEXTS)
def test_a_city_opens_the_text(opening: str, text: str, place: str) -> None:
    article = clean(opening + text)
    assert article.text == text
    assert article.dateline is not None
    assert article.dateline.place == place


@pytest.mark.parametrize("text", ["मुंबई: नवी जेटी खुली", "मुंबई महापालिका निवडणूक सोमवारी होणार आहे."])
def test_a_headline_and_a_sentence_stay(text: str) -> None:
    assert clean(text).dateline is None
