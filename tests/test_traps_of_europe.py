"""Where the rules for the papers of Europe and Latin America could take what is the story's: invented texts in the real forms."""

from __future__ import annotations

import pytest

from cleannews import Kind, clean

ENGLISH = (
    "Harbour of Arden reopens after the long storm",
    "The harbour of Arden reopened on Monday after three weeks of storm, the council said in a statement to reporters.",
    "Fishermen went out again in the morning, and the market filled with people who had waited for days.",
    "The mayor thanked the crews and promised that the quay would be repaired before the winter begins.",
)

SENTENCES = [
    "Top 10 Harbour Crane Makers in the U.S.A.",
    "He is a Certified Management Consultant (CMC)",
    "The vote was held by the Caribbean Media Corporation (CMC)",
    "Né à Ardenne, il est mort à Paris en 2031. R.I.P.",
    "Murió en los E.U.A.",
    "Bordeaux: Hardly another harbour has sent out so many barrels, with six thousand cellars on its two banks and cranes that were old before the railway came.",
    "Siena: The Cellar Pictures 1310-1340 opens at the museum of the harbour town, with forty panels from the workshop of a master whom nobody knew.",
    "Nice. That is the word he uses when he does not know what to say, and nobody in the town can tell if he is serious about it or not.",
    "Roma. La città dove tutto è cominciato per lei, una mattina di marzo, in un caffè vicino alla stazione, con una valigia e due lire.",
    "Natal - A festa mais esperada do ano começa cedo no porto, com barcos iluminados e música até tarde.",
    "Rosario - La niña que vendía flores en el puerto vuelve cada año a la plaza donde la conocieron todos.",
    "Marie Durand est journaliste et vit à Lyon depuis dix ans.",
    "Le conseil a signé un accord avec AFP",
    "Avec la collaboration des voisins, le port rouvre.",
    "הצטרפו אלינו שלושה דייגים, סיפר הקפטן.",
    "אין להעתיק את מה שקרה כאן לערים אחרות, אמרה ראש העיר.",
    "הספר נמצא במדור (ארכיון העיר) בקומה השנייה.",
    "(צחוק רם)",
    "Har du tips om hur man lagar en kaj? Det hade han inte, men han visste vem som hade det.",
    "Oslo – Bergen er den lengste strekningen på jernbanen, og den tar sju timer om vinteren.",
    "Подробнее о фильме «Шторм» режиссёр расскажет осенью, добавил он.",
    "Dingo sena šeimos nuotrauka",
    "Fizessen elő adót, mondta, mert a kikötő pénzbe kerül.",
    "Le maire a annoncé lundi la fermeture du port, a rapporté l'agence (AFP).",
    "Der Öffentliche Nahverkehr Arden (ONA)",
    "Sie will beides. und/oder",
    "Marie Curie (au Panthéon)",
    "Von Haus zu Haus",
    "by Invitation",
    "Siena - The Cellar Pictures is the name of the show, and it opens in the museum for a month.",
    "Ana, Luis.- Los dos nombres figuran juntos en la pared del muelle, y nadie sabe quién los escribió.",
    "Alianza Popular (AP)",
    "Anna Muster (12. März 1950 – 5. Mai 2031)",
    "Moderation: Anna Muster und Jan Probe sprechen ab 20 Uhr im Rathaus über den Sturm.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("place", [1, 2, 4])
def test_a_sentence_stays_wherever_it_stands(sentence: str, place: int) -> None:
    """First, in the middle and last: the sentence is whole, and nobody is made its writer or its place."""
    lines = [*ENGLISH[:place], sentence, *ENGLISH[place:]]
    article = clean("\n".join(lines))
    assert sentence in article.text
    assert article.authors == ()
    assert article.dateline is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Berlin - Die Stadt hat drei Opernhäuser und sieben Orchester, und alle spielen in diesem Winter umsonst.",
        "WIEN. Eine Stadt wie keine andere, sagt sie, und meint damit die Kaffeehäuser, die Gassen und die Leute, die dort immer noch sitzen.",
    ],
)
def test_a_city_within_a_text_on_one_line_is_no_dateline(sentence: str) -> None:
    article = clean(" ".join([*ENGLISH[1:3], sentence]))
    assert sentence in article.text
    assert not any(segment.kind is Kind.DATELINE for segment in article.removed)


LISTS = [
    ("Team of the year:", "Ana Modelo", "Carlos Ruiz"),
    ("Les lauréats", "Anne Durand", "Jean Modèle", "Marie Dupont"),
    ("20:15", "The Long Storm, film with Ann Example", "21:45", "The evening news with Bo Muster", "22:00", "Late night music"),
    ("Women's doubles", "Petra Schmidt", "Petra Schmidt/Eva Probe"),
]


@pytest.mark.parametrize("lines", LISTS, ids=[lines[0] for lines in LISTS])
@pytest.mark.parametrize("place", [1, 2, 4])
def test_a_list_stays_wherever_it_stands(lines: tuple[str, ...], place: int) -> None:
    """A cast, winners, a programme and results: nobody on it wrote the story, and its hours are no page's time."""
    article = clean("\n".join([*ENGLISH[:place], *lines, *ENGLISH[place:]]))
    kept = " ".join([article.subtitle or "", article.text]).replace("\n", " ")
    assert [line for line in lines if line not in kept] == []
    assert article.authors == ()


def test_a_title_with_a_date_and_a_clock_time_is_no_time_line() -> None:
    title = "Arden earthquake of 12/03/2031, 10:51"
    assert clean("\n".join([title, *ENGLISH[1:]])).title == title


@pytest.mark.parametrize("crosshead", ["Justice", "Monde", "Économie", "Cronaca", "Sociedad"])
def test_a_section_between_paragraphs_is_a_crosshead(crosshead: str) -> None:
    assert crosshead in clean("\n".join([*ENGLISH[:3], crosshead, *ENGLISH[3:]])).text
