"""Datelines of northern and eastern agencies and papers, with invented news."""

from __future__ import annotations

import pytest

from cleannews import clean

TITLE = "Der Hafen bleibt geschlossen"
END = "Mehr wurde am Abend nicht bekannt gegeben, weil die Sitzung noch lief und niemand den Saal verlassen durfte."

FORMS = {
    "КИЕВ. 23 февраля. УНН. ": ("КИЕВ", 2, 23, "UNN"),
    "30 ноября. INTERFAX.RU - ": (None, 11, 30, "Interfax"),
    "Баку, 5 марта, АЗЕРТАДЖ   ": ("Баку", 3, 5, "AZERTAC"),
    "RĪGA, 5.marts, LETA. ": ("RĪGA", 3, 5, "LETA"),
    "RĪGA, 5.martā (LETA). ": ("RĪGA", 3, 5, "LETA"),
    "VILNIUS, kovo 5 d. (ELTA). ": ("VILNIUS", 3, 5, "ELTA"),
    "Budapest, március 5., kedd (MTI) - ": ("Budapest", 3, 5, "MTI"),
    "София, 5 март /Ана Примерова, БТА/ ": ("София", 3, 5, "BTA"),
    "5 марта, Минск /Корр. БЕЛТА/. ": ("Минск", 3, 5, "Belta"),
    "МОСКВА, 5 марта 2031, 10:15 — REGNUM ": ("МОСКВА", 3, 5, "Regnum"),
    "Frankfurt a.M. (epd). ": ("Frankfurt a.M.", None, None, "epd"),
    "Астана. 5 марта. КазТАГ - ": ("Астана", 3, 5, "KazTAG"),
    "ЕРЕВАН, 5 мар – Новости-Армения. ": ("ЕРЕВАН", 3, 5, "Novosti-Armenia"),
    "Wien, 05.03.2031 (KAP) ": ("Wien", 3, 5, "Kathpress"),
    "Bonn (KNA) ": ("Bonn", None, None, "KNA"),
    "HAMBURG taz | ": ("HAMBURG", None, None, "taz"),
    "BERLIN dpa/taz | ": ("BERLIN", None, None, "dpa"),
    "WIEN. ": ("WIEN", None, None, None),
    "WIEN/LINZ. ": ("WIEN/LINZ", None, None, None),
    "München - ": ("München", None, None, None),
}


@pytest.mark.parametrize(("form", "parts"), FORMS.items())
def test_forms_of_northern_datelines(form: str, parts: tuple[str | None, int | None, int | None, str | None]) -> None:
    """Place, date and agency are read, and the first sentence begins behind them."""
    first = "Der Hafenmeister hat am Dienstag alle Fähren angehalten, weil der Sturm stärker wurde, teilte er mit."
    article = clean(f"{TITLE}\n\n{form}{first}\n\n{END}")
    line = article.dateline
    assert line is not None
    assert (line.place, line.month, line.day, line.agency) == parts
    assert article.paragraphs == (first, END)


BODY = (
    "BROTT. Polisen spärrade i går av ett område vid hamnen sedan en bil med ett farligt föremål dykt upp där.",
    "Berlin. Ein Morgen im Herbst, und die Stadt ist leer bis auf drei Hunde und ihren alten Herrn am Ufer.",
    "Köln - Leipzig endete 2:1, und die Fans freuten sich über das Spiel am Samstag in der vollen Arena.",
    "Москва - Казань: скорый поезд задерживается на два часа, сообщили пассажирам на вокзале во вторник.",
    "Москва – столица страны, и в ней живет двенадцать миллионов человек, напомнил мэр во вторник.",
    "В XI -- XII веках город стоял на двух берегах реки, и торговцы платили за мост, сообщил музей.",
)


@pytest.mark.parametrize("sentence", BODY)
def test_what_only_looks_like_a_northern_dateline(sentence: str) -> None:
    """Topics in capitals, features that open with a city, matches and trains between two."""
    assert clean(f"{TITLE}\n\n{sentence}\n\n{END}").paragraphs == (sentence, END)
