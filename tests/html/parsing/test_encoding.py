"""Pages in the encodings of the world come out as UTF-8."""

from __future__ import annotations

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.html.parsing.encoding import decode_page

TEXTS = {
    "euc-kr": "항만 위원회는 봄까지 야간 여객선을 계속 운항하기로 화요일에 결정했다. 섬 주민들은 마지막 배가 없어지면 일터에서 돌아올 수 없다고 말했다.",
    "shift_jis": "港湾委員会は火曜日、夜間フェリーの運航を春まで続けることを決めた。島の住民は最終便がなくなれば仕事から帰れないと訴えていた。",
    "euc-jp": "港湾委員会は火曜日、夜間フェリーの運航を春まで続けることを決めた。島の住民は最終便がなくなれば仕事から帰れないと訴えていた。",
    "gb18030": "港务委员会星期二决定，夜间渡轮将继续运营到春天。岛上居民说，如果没有末班船，他们下班后就无法回家。",
    "gb2312": "港务委员会星期二决定，夜间渡轮将继续运营到春天。岛上居民说，如果没有末班船，他们下班后就无法回家。",
    "big5": "港務委員會星期二決定，夜間渡輪將繼續營運到春天。島上居民說，如果沒有末班船，他們下班後就無法回家。",
    "windows-1250": "Přístavní rada v úterý rozhodla, že noční přívoz bude jezdit až do jara. Obyvatelé ostrova říkají, že bez něj se nedostanou domů.",
    "windows-1251": "Портовый совет решил во вторник, что ночной паром будет ходить до весны. Жители острова говорят, что без него не вернуться домой.",
    "koi8-r": "Портовый совет решил во вторник, что ночной паром будет ходить до весны. Жители острова говорят, что без него не вернуться домой.",
    "windows-1252": "Der Hafenrat beschloss am Dienstag, dass die Nachtfähre bis zum Frühjahr fährt. „Niemand hat uns gefragt“, sagten Inselbewohner.",
    "iso-8859-1": "Le conseil du port a décidé mardi que le ferry de nuit resterait jusqu'au printemps, à la grande joie des îliens.",
    "iso-8859-2": "Rada portu zdecydowała we wtorek, że nocny prom będzie pływał do wiosny. Mieszkańcy wyspy mówią, że bez niego nie wrócą.",
    "windows-1253": "Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη ότι το νυχτερινό πλοίο θα μείνει ως την άνοιξη, είπαν οι κάτοικοι.",
    "iso-8859-9": "Liman kurulu salı günü gece vapurunun ilkbahara kadar çalışmasına karar verdi; adalılar başka türlü eve dönemeyeceğini söyledi.",
    "windows-1256": "قرر مجلس الميناء يوم الثلاثاء أن تستمر العبارة الليلية حتى الربيع، وقال سكان الجزيرة إنهم لا يستطيعون العودة بدونها.",
    "tis-620": "คณะกรรมการท่าเรือมีมติเมื่อวันอังคารให้เรือข้ามฟากกลางคืนเดินต่อไปจนถึงฤดูใบไม้ผลิ",
}


@pytest.mark.parametrize("name", TEXTS)
def test_the_pages_own_charset_is_read(name: str) -> None:
    text = TEXTS[name]
    for head in (f'<meta charset="{name}">', f'<meta http-equiv="Content-Type" content="text/html; charset={name.upper()}">'):
        assert decode_page(head.encode() + f"<p>{text}</p>".encode(name)).decode().endswith(f"<p>{text}</p>")


@pytest.mark.parametrize("name", TEXTS)
def test_the_callers_charset_is_read(name: str) -> None:
    assert decode_page(TEXTS[name].encode(name), name).decode() == TEXTS[name]


@pytest.mark.parametrize("name", ["euc-kr", "shift_jis", "gb18030", "windows-1251", "windows-1252", "windows-1253"])
def test_what_nobody_says_is_guessed(name: str) -> None:
    page = f"<html><script>var a = 1;</script><p>{TEXTS[name]}</p>" * 8
    assert decode_page(page.encode(name)).decode() == page


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_goes_before_what_is_said(name: str) -> None:
    text = "<meta charset=iso-8859-1>" + TEXTS["euc-kr"]
    assert decode_page(("\ufeff" + text).encode(name), "windows-1252").decode() == text


def test_utf8_is_utf8_whatever_is_said() -> None:
    page = f"<meta charset=iso-8859-1><p>{TEXTS['windows-1252']}</p>".encode()
    assert decode_page(page, "latin-1") is page


def test_a_wrong_word_is_not_believed() -> None:
    page = f"<meta charset=utf-8><p>{TEXTS['windows-1252'] * 9}</p>"
    assert decode_page(page.encode("cp1252")).decode() == page
    page = f"<meta charset=utf-8><p>{TEXTS['windows-1251'] * 900}</p>"
    assert decode_page(page.encode("cp1251"), "no-such-charset").decode() == page


def test_a_cut_or_broken_character_does_not_change_the_encoding() -> None:
    page = f"<meta charset=utf-8><p>{TEXTS['windows-1252'] * 9}".encode()
    assert decode_page(page + b"\xe2\x80").startswith(page)
    assert "Nachtfähre" in decode_page(page + b"\xff" + page).decode("utf-8", "replace")


def test_japanese_mail_encoding() -> None:
    page = '<meta charset="iso-2022-jp">' + TEXTS["shift_jis"]
    assert decode_page(page.encode("iso-2022-jp")).decode() == page


def test_text_is_taken_as_it_is() -> None:
    assert decode_page("\ufeff<p>Zürich \ud800") == "<p>Zürich ?".encode()


def test_codecs_that_are_no_charsets_are_passed_over() -> None:
    for name in ("hex", "zlib", "rot13", "base64", "", "undefined", "idna", "punycode", "x" * 5000):
        assert decode_page(b"Z\xfcrich " * 20, name)


def test_large_pages_are_read_in_time() -> None:
    start = time.process_time()
    for page in (
        b"\xff\xfe\xfd" * 5_000_000,
        b"<meta " * 2_000_000 + b"\xfc",
        b"<" * 10_000_000 + b"\xfc",
        b"<script " * 500_000 + b"\xe9",
    ):
        decode_page(page)
    assert time.process_time() - start < 30


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "utf-16", "gb18030", "utf-7", "bogus", *TEXTS]))
def test_any_bytes_are_read(data: bytes, charset: str | None) -> None:
    out = decode_page(data, charset)
    assert codecs.utf_8_decode(out, "replace")


def test_no_code_page_of_dos_is_guessed() -> None:
    """A header that lies, and no word in the page: Western text is Windows-1252, as browsers guess, and no DOS page."""
    text = "Zürich: Die Fähre nach Orsa fährt wieder, sagte die Bürgermeisterin am Freitag."
    page = f"<html><body><p>{text}</p></body></html>".encode("windows-1252")
    assert text in decode_page(page, "utf-8").decode()


@pytest.mark.parametrize("name", ["windows-1250", "windows-1252", "iso-8859-1"])
@pytest.mark.parametrize("times", [1, 5])
def test_latin_encodings_are_told_by_the_language(name: str, times: int) -> None:
    """Without any word on it: the bytes of French and Czech look alike, their commonest words do not."""
    text = TEXTS[name]
    page = f"<html><body><p>{' '.join([text] * times)}</p></body></html>".encode(name)
    assert text in decode_page(page).decode()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("charset", ["utf-16", "UTF-16", "utf_16le", None])
@pytest.mark.parametrize(
    "page",
    [
        "<title>Late</title><p>The ferry was late again on Monday.</p>",
        "<p>" + "소방 당국은 부산항에서 발생한 화재를 두 시간 만에 진화했다고 밝혔다. " * 3 + "</p>",
        "<meta charset=utf-16><p>Żółta łódź wróciła.</p>",
    ],
)
def test_utf_16_without_a_mark_is_read(page: str, charset: str | None, encoding: str) -> None:
    if charset is None and "부산" in page:
        pytest.skip("nothing but the header says so")
    assert decode_page(page.encode(encoding), charset).decode() == page


def test_utf_32_without_a_mark_is_read() -> None:
    page = "<p>Rain \N{CLOUD WITH RAIN} fell in Żary.</p>" * 3
    for encoding in ("utf-32-le", "utf-32-be"):
        for charset in (None, "utf-32", "utf-16", "utf-8"):
            assert decode_page(page.encode(encoding), charset).decode() == page


@pytest.mark.parametrize("page", [b"<p>It rained.\0</p>", b"<p>It\0 rained\0 all\0 day\0.</p>", "<p>Zürich</p>".encode()])
def test_a_header_that_says_utf_16_is_not_believed_of_other_bytes(page: bytes) -> None:
    assert decode_page(page, "utf-16") == page
