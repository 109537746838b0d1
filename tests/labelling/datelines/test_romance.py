"""Datelines, writers and sign-offs in the forms of Spanish, French, Italian and Portuguese copy."""

from __future__ import annotations

import pytest

from cleannews import clean

LEAD = "El gobierno de Alvania cerrará el puerto durante tres semanas por obras, según informó la ministra de Transportes."
NEXT = "La medida afecta a unas cuarenta empresas que trabajan en la zona y que esperan recibir ayudas, dijo un portavoz."

DATELINES = [
    ("MADRID, 12 (EUROPA PRESS)\n\n", "MADRID", "Europa Press"),
    ("Lima, mar. 12. ", "Lima", None),
    ("Bogotá, 12 de marzo de 2031. ", "Bogotá", None),
    ("CDMX.- ", "CDMX", None),
    ("Tegucigalpa, Honduras.- ", "Tegucigalpa, Honduras", None),
    ("Caracas, 12 Mar. AVN.- ", "Caracas", "AVN"),
    ("Asunción, IP.- ", "Asunción", "IP"),
    ("ACN Girona.- ", "Girona", "ACN"),
    ("EFE.- ", None, "EFE"),
    ("Tegucigalpa. ", "Tegucigalpa", None),
    ("EFE | Madrid - ", "Madrid", "EFE"),
    ("Ginebra, Suiza | AFP | ", "Ginebra, Suiza", "AFP"),
    ("EFE. Madrid. ", "Madrid", "EFE"),
    ("EFE/Lima ", "Lima", "EFE"),
    ("Bogotá, Colprensa. ", "Bogotá", "Colprensa"),
    ("Ginebra (AFP) ", "Ginebra", "AFP"),
    ("Madrid (EFE)\n\n", "Madrid", "EFE"),
    ("AA / Tunis / Ana Modelo\n\n", "Tunis", "Anadolu"),
    ("APA-Dakar (Sénégal) ", "Dakar", "APA"),
    ("Rabat - ", "Rabat", None),
    ("(Ottawa) ", "Ottawa", None),
    ("Dakar, 12 mars (APS) - ", "Dakar", "APS Senegal"),
    ("Alger, 12 mars (APS) - ", "Alger", "APS"),
    ("(DIRE) Roma, 12 mar. - ", "Roma", "Dire"),
    ("(9Colonne) - Roma, 12 mar - ", "Roma", "9Colonne"),
    ("Roma, 12 mar 14:03 - (Agenzia Nova) - ", "Roma", "Nova"),
]
"""What stands before the text, the place and the agency."""

NO_DATELINES = [
    "Segundo.- " + LEAD,
    "París. Londres. Roma. " + LEAD,
    "Roma. Otra vez. " + LEAD,
    "Artículo 3.- " + LEAD,
    "Lunes, 12 de marzo. " + LEAD,
    "Roma - Napoli 2-1. " + LEAD,
    "(Otra vez) " + LEAD,
    "Fútbol | Liga - " + LEAD,
]

WRITERS = [
    ("AFP, publié le jeudi 12 mars 2031 à 14h03", "AFP", ()),
    ("12 mars 2031 à 19h19 par AFP", "AFP", ()),
    ("Por Ana Silva | 12/03/2031 10:00", None, ("Ana Silva",)),
    ("Par Anne Modèle le 12 mars 2031", None, ("Anne Modèle",)),
]

SIGNS = ["abc/def/ghi", "Fim/AB", "(KEYSTONE-ATS)"]


@pytest.mark.parametrize(("opening", "place", "agency"), DATELINES, ids=[opening.strip() for opening, *_ in DATELINES])
def test_the_dateline_is_read_and_cut_off(opening, place, agency):
    article = clean(f"{opening}{LEAD}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert (article.dateline.place, article.agency) == (place, agency)


@pytest.mark.parametrize("text", NO_DATELINES)
def test_what_only_looks_like_a_dateline_stays(text):
    article = clean(f"{text}\n\n{NEXT}")
    assert article.paragraphs == (text, NEXT)
    assert article.dateline is None


@pytest.mark.parametrize(("line", "agency", "authors"), WRITERS)
def test_writer_and_time_on_one_line(line, agency, authors):
    article = clean(f"{line}\n\n{LEAD}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert article.published is not None
    assert (article.agency, article.authors, article.published.date().isoformat()) == (agency, authors, "2031-03-12")


@pytest.mark.parametrize("line", ["Redacción / EFE", "Agence France-Presse", "Agencia EFE"])
def test_a_newsroom_above_the_text_is_no_title(line):
    article = clean(f"{line}\n\n{LEAD}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert (article.title, article.authors) == (None, ())


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_the_desk_signs_off(sign, gap):
    assert clean(f"{LEAD}\n\n{NEXT}{gap}{sign}").paragraphs == (LEAD, NEXT)


def test_an_address_is_no_sign_off():
    text = f"{NEXT} Los horarios están en ejemplo.example/abc"
    assert clean(f"{LEAD}\n\n{text}").paragraphs == (LEAD, text)


NAMES = [
    ("Ana Modelo", ("Ana Modelo",)),
    ("di Anna Modello, inviata", ("Anna Modello",)),
    ("Ana Modelo, da CNN", ("Ana Modelo",)),
    ("Publicado em 12/03/2031 - 10:00 Por Ana Modelo - Repórter da Agência Brasil - Brasília", ("Ana Modelo",)),
]


@pytest.mark.parametrize(("line", "authors"), NAMES)
def test_a_name_below_the_title_is_the_writer(line, authors):
    article = clean(f"Alvania cierra el puerto tres semanas\n\n{line}\n\n{LEAD}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert article.authors == authors


@pytest.mark.parametrize("line", ["Casa Blanca", "María Modelo, alcaldesa", "Ana Modelo gana la alcaldía"])
def test_other_short_lines_name_no_writer(line):
    assert clean(f"Alvania cierra el puerto tres semanas\n\n{line}\n\n{LEAD}\n\n{NEXT}").authors == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El govern ha anunciat dilluns el tancament del port durant tres setmanes per obres, segons la consellera.", "ca"),
        ("O goberno anunciou o luns o peche do porto por obras, segundo a conselleira, e agardan axudas, dixo un voceiro.", "gl"),
        ("O governo anunciou hoje o encerramento do porto durante três semanas devido a obras, segundo a ministra.", "pt"),
        ("El gobierno anunció el lunes que cerrará el puerto durante tres semanas por obras, según la ministra.", "es"),
    ],
)
def test_neighbouring_languages_are_told_apart(text, language):
    assert clean(text).language == language


def test_a_speaker_with_a_party_is_no_dateline():
    title = 'Ana Modelo (EXP): "El puerto cierra y nadie nos dijo nada hasta ayer por la tarde, cuando llamaron."'
    article = clean(f"{title}\n\n{LEAD}\n\n{NEXT}")
    assert article.dateline is None
    assert title in (article.title, article.subtitle, *article.paragraphs)
