"""A configured cleaner is a value: equal, hashable, picklable, and checked when it is made."""

from __future__ import annotations

import multiprocessing
import pickle
import subprocess
import sys

import pytest
from stories import BODIES, TEXTS

from cleannews import AGENCIES, Cleaner, Rule, clean, clean_columns

MARK = Rule("end", "orsa.mark", whole=("(ZZ)",), hits=("(ZZ)",))


@pytest.mark.parametrize(
    "options", [{}, {"agency": "yonhap"}, {"keep": ["byline", "dateline"]}, {"also": [MARK]}, {"published": "2031-03-09"}]
)
def test_a_cleaner_is_clean_with_its_options(options):
    cleaner = Cleaner(**options)
    assert [cleaner(text) for text in TEXTS] == [clean(text, **options) for text in TEXTS]
    assert pickle.loads(pickle.dumps(cleaner)) == cleaner
    assert hash(pickle.loads(pickle.dumps(cleaner))) == hash(cleaner)


def test_equal_options_are_equal_cleaners():
    assert Cleaner(keep=["byline", "dateline"]) == Cleaner(keep=("dateline", "byline"))
    assert Cleaner(agency="yonhap") == Cleaner(agency="Yonhap")
    assert Cleaner(keep="byline") != Cleaner()
    with pytest.raises(AttributeError):
        Cleaner().agency = "AP"


def test_the_hash_of_the_configuration_is_the_same_in_another_process():
    told = "from cleannews import Cleaner; print(Cleaner(agency='Yonhap', keep=['dateline', 'byline']).config_hash)"
    other = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.strip()
    assert other == Cleaner(agency="yonhap", keep=["byline", "dateline"]).config_hash
    hashes = {
        Cleaner(**one).config_hash for one in ({}, {"agency": "AP"}, {"agency": AGENCIES["AP"]}, {"also": [MARK]}, {"keep": "byline"})
    }
    assert len(hashes) == 5


@pytest.mark.parametrize("wrong", [{"agency": "yonhapp"}, {"keep": ["bylines"]}, {"without": ["no.such_rule"]}, {"published": "soon"}])
def test_a_wrong_option_is_told_at_once(wrong):
    with pytest.raises(ValueError, match=r"\S"):
        Cleaner(**wrong)


def test_a_cleaner_travels_to_workers():
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(Cleaner().text, [*TEXTS, None]) == [*BODIES, None]


def test_columns_stay_and_the_articles_stand_beside_them():
    columns = {"text": [*TEXTS, None, 7, float("nan")], "label": [1, 0, 1, 0, 1, 0]}
    out = clean_columns(columns, select=["text", "agency"])
    assert {name: out[name] for name in columns} == columns
    assert out["clean_text"] == [*BODIES, None, None, None]
    assert out["clean_agency"][0] == "Yonhap"
    assert out["clean_error"] == [None, None, None, None, "a int, not text", None]


def test_what_a_batch_of_columns_refuses():
    with pytest.raises(KeyError, match="no column 'text'"):
        clean_columns({"body": TEXTS})
    with pytest.raises(ValueError, match="no field 'titel'"):
        clean_columns({"text": TEXTS}, select=["titel"])
    with pytest.raises(ValueError, match="'clean_text' is there already"):
        clean_columns({"text": TEXTS, "clean_text": TEXTS})


def test_a_cleaner_that_fails_stops_no_batch():
    def broken(story):
        raise RuntimeError("no")

    assert clean_columns({"text": TEXTS[:1]}, select="text", also=[broken])["clean_error"] == ["RuntimeError: no"]
