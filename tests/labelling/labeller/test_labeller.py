"""What the labeller promises whatever it has learned: tiles, rules, odds, units, options, time. The texts are invented."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

import train
from cleannews import Article, clean
from cleannews.knowledge.learned import labeller_tables

PAGE = """Home | News | Sport | Weather
Rain floods the old harbour of Bergen
By Ann Example
BERGEN, May 3 (Reuters) - It rained for three days in the old town of Bergen, and the river stood a metre above its banks.
Read also: Ferries stay in port
Ferries stayed in port on Thursday because of the storm, and nobody could leave the islands, the company said.
Sign up for our newsletter
Follow us on Facebook
(Reporting by Ann Example; Editing by Bo Muster)
"""
GLUED = {
    "en": ("The river stood a metre above its banks on Friday, officials said.", "Read also: Schools close", "Ferries stayed in port, and nobody could leave the islands, the company said."),
    "de": ("Der Fluss stand am Freitag einen Meter über dem Ufer, sagte die Stadt.", "Lesen Sie auch: Schulen geschlossen", "Die Fähren blieben im Hafen, und niemand konnte die Inseln verlassen, sagte die Reederei."),
    "fr": ("La rivière dépassait vendredi ses berges d'un mètre, a dit la mairie.", "Lire aussi : Les écoles ferment", "Les bacs sont restés au port et personne n'a pu quitter les îles, a dit la compagnie."),
    "es": ("El río subió el viernes un metro sobre sus orillas, dijo el ayuntamiento.", "Lea también: Cierran las escuelas", "Los barcos quedaron en el puerto y nadie pudo salir de las islas, dijo la compañía."),
    "id": ("Sungai itu naik satu meter pada hari Jumat, kata pejabat kota.", "Baca juga: Sekolah ditutup", "Kapal feri tetap di pelabuhan dan tidak ada yang bisa meninggalkan pulau, kata perusahaan itu."),
}  # fmt: skip


def learned(article: Article) -> list[tuple[str, str]]:
    return [(segment.rule or "", segment.text) for segment in article.removed if (segment.rule or "").startswith("learned.")]


def test_segments_tile_the_source() -> None:
    """Nothing of the source is in no segment, and nothing in two."""
    article = clean(PAGE)
    assert "".join(segment.text for segment in article.segments) == PAGE
    assert [segment.start for segment in article.segments[1:]] == [segment.end for segment in article.segments[:-1]]


def test_what_was_learned_says_how_sure_it_is_and_why() -> None:
    """A learned segment bears its kind in its rule, the odds, and what spoke for it; a rule is certain."""
    removed = clean(PAGE).removed
    of_the_labeller = [segment for segment in removed if (segment.rule or "").startswith("learned.")]
    assert of_the_labeller
    for segment in of_the_labeller:
        assert segment.rule == f"learned.{segment.kind}"
        assert 0 <= segment.confidence <= 1
        assert segment.evidence
    assert all(segment.confidence == 1.0 for segment in removed if segment not in of_the_labeller)


@pytest.mark.parametrize("sentences", GLUED.values(), ids=GLUED)
def test_evidence_reaches_no_further_than_its_unit(sentences: tuple[str, str, str]) -> None:
    """A known wording within a story of one line leaves the sentences before and behind it."""
    before, also, behind = sentences
    body = clean(f"{before} {also}. {behind}").text
    assert before in body
    assert behind in body


def test_what_is_kept_is_kept() -> None:
    """`without` a learned rule, or `keep` of its kind, leaves the text in the body."""
    line = "Read also: Ferries stay in port"
    assert line not in clean(PAGE).text
    assert line in clean(PAGE, keep=["related"]).text
    assert "learned.related" not in dict(learned(clean(PAGE, without=["learned.related"])))


def test_the_same_text_gives_the_same_article() -> None:
    """In a second call, and in two threads at once."""
    once = clean(PAGE)
    with ThreadPoolExecutor(2) as pool:
        assert [clean(PAGE), *pool.map(clean, [PAGE] * 4)] == [once] * 5


@pytest.mark.parametrize("piece", ["(END) ", "a@b.c ", "CAPITALS ", "Read also: ", "-- | "])
def test_a_hostile_line_ends(piece: str) -> None:
    """A line of a hundred thousand characters takes seconds at the most; the limit is for slow, busy machines."""
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    start = time.perf_counter()
    article = clean(text)
    assert time.perf_counter() - start < 30
    assert "".join(segment.text for segment in article.segments) == text


def test_the_tables_hold_every_known_wording() -> None:
    """After a change of knowledge/phrases: `python scripts/train.py --tables-only`."""
    tables = labeller_tables()
    assert dict(zip(tables["phrases"], tables["meanings"], strict=True)) == train.known_wordings()
