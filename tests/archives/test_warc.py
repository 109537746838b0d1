"""WARC files, written here by hand: sound ones, cut ones, damaged ones, lying ones."""

from __future__ import annotations

import gzip
import io
import os
import random
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from cleannews import Flag, Rule, Segment, read_warc, warc_pages
from cleannews.archives.warc import WarcReader

pytest.importorskip("fastwarc")
zstandard = pytest.importorskip("zstandard")

HTML = ("Content-Type", "text/html; charset=utf-8")
SENTENCE = "The ferry to the island of Orsa was late again on day %d, and nobody on the pier was surprised."


def page(number: int) -> bytes:
    paragraphs = "".join(f"<p>{SENTENCE % day}</p>" for day in range(number, number + 4))
    return f"<html><head><title>Late {number}</title></head><body><h1>Late {number}</h1>{paragraphs}</body></html>".encode()


def http(body: bytes, *headers: tuple[str, str], status: str = "200 OK") -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def record(block: bytes, *, kind: str = "response", name: object = 1, length: int | None = None, **headers: str) -> bytes:
    head = {
        "WARC-Type": kind,
        "WARC-Target-URI": f"https://news.example/{name}",
        "WARC-Date": "2024-03-12T05:06:07Z",
        "WARC-Record-ID": f"<urn:uuid:{name}>",
        "Content-Type": f"application/http; msgtype={kind}",
        **{key.replace("_", "-"): value for key, value in headers.items()},
        "Content-Length": str(len(block) if length is None else length),
    }
    lines = "".join(f"{key}: {value}\r\n" for key, value in head.items())
    return f"WARC/1.0\r\n{lines}\r\n".encode() + block + b"\r\n\r\n"


def sound(number: int) -> bytes:
    return record(http(page(number), HTML), name=number)


def read(data: bytes, **options: Any) -> tuple[list[str], WarcReader]:
    """The last parts of the addresses of the pages, and the reader."""
    warc = read_warc(io.BytesIO(data), **options)
    names = [given.url.rpartition("/")[2] for given in warc.pages()]
    counts = warc.counts
    assert counts.records == counts.pages + counts.passed_over + counts.broken
    assert counts.pages == len(names)
    assert sum(counts.reasons.values()) == counts.passed_over + counts.broken
    return names, warc


def plain(records: Iterable[bytes]) -> bytes:
    return b"".join(records)


def members(records: Iterable[bytes]) -> bytes:
    return b"".join(gzip.compress(one) for one in records)


def one_member(records: Iterable[bytes]) -> bytes:
    return gzip.compress(b"".join(records))


def zstd(records: Iterable[bytes]) -> bytes:
    compressor = zstandard.ZstdCompressor(write_checksum=True)
    return b"".join(compressor.compress(one) for one in records)


FORMS = [plain, members, one_member, zstd]
RECORD_BY_RECORD = [members, zstd]

# ------------------------------------------------------------------------------------------------------------ sound


@pytest.mark.parametrize("form", FORMS)
def test_articles_of_a_sound_file(form: Callable[[Iterable[bytes]], bytes], tmp_path: Path) -> None:
    path = tmp_path / "news.warc"
    path.write_bytes(form(map(sound, range(5))))
    warc = read_warc(path)
    items = list(warc)
    assert [item.article.title for item in items] == [f"Late {number}" for number in range(5)]
    assert items[2].url == items[2].article.url == "https://news.example/2"
    assert items[2].date is not None
    assert items[2].date.isoformat() == "2024-03-12T05:06:07+00:00"
    assert items[2].article.published is None  # the crawler's clock is not the newsroom's
    assert items[2].article.sources["title"]
    assert (warc.counts.records, warc.counts.pages, warc.counts.broken) == (5, 5, 0)
    assert len(list(warc)) == 5  # from the beginning, counted anew
    assert warc.counts.records == 5


def test_pages_come_as_they_were() -> None:
    (given,) = warc_pages(io.BytesIO(members([sound(7)])))
    assert given.content == page(7)
    assert (given.charset, given.truncated) == ("utf-8", "")


def test_other_records_are_passed_over_and_counted() -> None:
    records = [
        record(b"software: hand\r\n", kind="warcinfo", Content_Type="application/warc-fields"),
        record(b"GET / HTTP/1.1\r\n\r\n", kind="request"),
        record(http(b"", HTML), kind="revisit"),
        record(http(page(1), HTML, status="404 Not Found")),
        record(http(b"", ("Location", "/2"), status="301 Moved")),
        record(http(b'{"a": 1}', ("Content-Type", "application/json"))),
        record(http(b"\xff\xd8\xff\xe0" * 90)),
        record(b"20240312 nothing", Content_Type="text/dns"),
        record(page(3), kind="resource", Content_Type="text/html"),
        record(http(page(4), HTML), WARC_Segment_Number="1"),
        record(http(page(4), HTML, ("Content-Encoding", "rot13"))),
        sound(5),
    ]
    names, warc = read(members(records))
    assert names == ["5"]
    assert warc.counts.broken == 0
    assert dict(warc.counts.reasons) == {
        "warcinfo": 1,
        "request": 1,
        "revisit": 1,
        "status 404": 1,
        "status 301": 1,
        "not HTML": 2,
        "not HTTP": 1,
        "resource": 1,
        "segment": 1,
        "content encoding rot13": 1,
    }


@pytest.mark.parametrize("kind", ["", "text/plain", "application/octet-stream", "application/xhtml+xml; charset=utf-8"])
def test_html_is_known_by_its_look_where_the_type_says_nothing(kind: str) -> None:
    headers = [("Content-Type", kind)] if kind else []
    assert read(record(http(page(1), *headers)))[0] == ["1"]


def test_a_page_that_the_crawler_cut_is_flagged() -> None:
    warc = read_warc(io.BytesIO(record(http(page(1), HTML), WARC_Truncated="length")))
    (item,) = warc
    assert Flag.TRUNCATED in item.article.flags
    assert warc.counts.truncated == 1


def test_strict_passes_pages_without_an_article_over() -> None:
    empty = record(http(b"<html><body><a href='/'>Home</a></body></html>", HTML), name="front")
    warc = read_warc(io.BytesIO(members([empty, sound(1)])), strict=True)
    assert [item.article.title for item in warc] == ["Late 1"]
    assert (warc.counts.pages, warc.counts.passed_over, warc.counts.reasons["not an article"]) == (1, 1, 1)


def test_a_wrong_option_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="no agency profile is called"):
        read_warc(io.BytesIO(b""), agency="Nowhere Wire")
    with pytest.raises(TypeError):
        read_warc(io.BytesIO(b""), colour="blue")


def test_options_reach_the_cleaner() -> None:
    rule = Rule("promo", "mine.late", holding=("day 2",), hits=("late on day 2",))
    (item,) = read_warc(io.BytesIO(sound(1)), also=[rule])
    assert [segment.rule for segment in item.article.removed if segment.kind == "promo"] == ["mine.late"]


def test_a_failing_cleaner_of_the_user_stops_nothing() -> None:
    def fails_on_the_first(story: Any) -> Iterable[Segment]:
        if "Late 1" in story.text:
            raise RuntimeError("oops")
        return ()

    items = list(read_warc(io.BytesIO(members(map(sound, (1, 7)))), also=[fails_on_the_first]))
    assert items[0].article.sources["error"] == "RuntimeError: oops"
    assert items[1].article.title == "Late 7"


# ---------------------------------------------------------------------------------------------------------- encodings


def chunked(body: bytes, size: int = 100) -> bytes:
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x;note=1\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def bare_deflate(body: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(body) + compressor.flush()


def brotli(body: bytes) -> bytes:
    from fastwarc.stream_io import BrotliWriter

    written = io.BytesIO()
    with BrotliWriter(written) as writer:
        writer.write(body)
    return written.getvalue()


CODINGS = [("gzip", gzip.compress), ("deflate", zlib.compress), ("deflate", bare_deflate), ("br", brotli)]
CODINGS += [("zstd", lambda body: zstandard.ZstdCompressor().compress(body)), ("identity", bytes), ("x-gzip", bytes)]


@pytest.mark.parametrize(("coding", "encode"), CODINGS)
def test_content_encodings(coding: str, encode: Callable[[bytes], bytes]) -> None:
    """The last one lies: archives keep the decoded body beside the headers of the encoded one."""
    headers = (HTML, ("Content-Encoding", coding), ("Transfer-Encoding", "chunked"))
    body = encode(page(1))
    (whole,) = warc_pages(io.BytesIO(record(http(chunked(body), *headers))))
    (unchunked,) = warc_pages(io.BytesIO(record(http(body, *headers))))
    assert whole.content == unchunked.content == page(1)


def test_a_cut_encoding_gives_what_there_is() -> None:
    body = chunked(gzip.compress(page(1)))[:-60]
    (given,) = warc_pages(io.BytesIO(record(http(body, HTML, ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")))))
    assert page(1).startswith(given.content)
    assert len(given.content) > 100


def test_charset_of_the_header() -> None:
    body = "<title>여수</title><p>배가 늦었다.</p>".encode("euc-kr")
    (item,) = read_warc(io.BytesIO(record(http(body, ("content-type", 'text/html; charset="EUC-KR"; x=1')))))
    assert item.article.title == "여수"


def test_lines_may_end_in_bare_line_feeds() -> None:
    block = b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + page(1)
    assert next(warc_pages(io.BytesIO(record(block)))).content == page(1)


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_a_bomb_is_passed_over(coding: str) -> None:
    encode = dict(CODINGS)[coding]
    bomb = record(http(encode(b"\0" * 50_000_000), HTML, ("Content-Encoding", coding)))
    tracemalloc.start()
    try:
        names, warc = read(members([bomb, sound(2)]), max_bytes=1_000_000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert names == ["2"]
    assert warc.counts.reasons["too large"] == 1
    assert peak < 25_000_000


# ------------------------------------------------------------------------------------------------------------- broken


@pytest.mark.parametrize("form", FORMS)
def test_cut_at_every_seventh_byte(form: Callable[[Iterable[bytes]], bytes]) -> None:
    records = [sound(number) for number in range(3)]
    data = form(records)
    ends = [len(form(records[:count])) for count in range(4)]
    for cut in range(0, len(data), 7):
        names, warc = read(data[:cut])
        assert names == ["0", "1", "2"][: len(names)]
        assert warc.counts.broken <= 1
        if form in RECORD_BY_RECORD:
            whole = sum(end <= cut for end in ends[1:])
            assert len(names) == whole
            assert warc.counts.broken == (cut not in ends)
        elif form is plain:
            whole = sum(end - 4 <= cut for end in ends[1:])  # two line ends follow the last byte
            assert len(names) == whole
            assert warc.counts.broken == (cut > ends[whole])


@pytest.mark.parametrize("form", RECORD_BY_RECORD)
def test_a_damaged_record_costs_itself_and_no_more(form: Callable[[Iterable[bytes]], bytes]) -> None:
    records = [sound(number) for number in range(4)]
    start, end = len(form(records[:1])), len(form(records[:2]))
    for at in range(start, end, 11):
        damaged = bytearray(form(records))
        damaged[at] ^= 0x55
        names, warc = read(bytes(damaged))
        assert (names, warc.counts.broken) in ((["0", "2", "3"], 1), (["0", "1", "2", "3"], 0))
        assert warc.counts.broken or at < start + 10  # of gzip's own header some bytes may be anything


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("lie", [-900, -100, -3, 50, 150, 700, 5_000_000_000, 2**62])
def test_a_lying_length(form: Callable[[Iterable[bytes]], bytes], lie: int) -> None:
    block = http(page(1), HTML)
    assert len(block) < 900 + 100
    lying = record(block, length=max(len(block) + lie, 0))
    names, warc = read(form([sound(0), lying, sound(2), sound(3)]))
    assert (names, warc.counts.broken) == (["0", "2", "3"], 1)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("rubbish", [b"rubbish\r\n" * 40, b"\0" * 5000, b"WARC/1.0\r\n\r\n", b"\x1f\x8b\x08 no member"])
def test_rubbish_between_records(form: Callable[[Iterable[bytes]], bytes], rubbish: bytes) -> None:
    names, warc = read(form([sound(0), rubbish, sound(2)]))
    assert (names, warc.counts.broken) == (["0", "2"], 1)
    if form is not one_member:
        names, warc = read(form([sound(0)]) + rubbish + form([sound(2)]))
        assert (names, warc.counts.broken) == (["0", "2"], 1)


@pytest.mark.parametrize("data", [b"hello\n", b"<html>" * 90_000, b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"\x5d\x2a\x4d\x18", b"\0" * 9])
def test_what_is_no_warc_is_one_broken_stretch(data: bytes) -> None:
    names, warc = read(data)
    assert (names, warc.counts.broken) == ([], 1)


def test_nothing_is_no_error() -> None:
    assert read(b"")[1].counts.records == 0
    assert read(gzip.compress(b""))[1].counts.records == 0


def test_a_record_without_length_is_broken() -> None:
    headless = sound(1).replace(b"Content-Length", b"Content-Width")
    names, warc = read(plain([sound(0), headless, sound(2)]))
    assert (names, warc.counts.broken) == (["0", "2"], 1)


@pytest.mark.parametrize("form", FORMS)
def test_any_damage_raises_nothing(form: Callable[[Iterable[bytes]], bytes]) -> None:
    data = form(map(sound, range(3)))
    chance = random.Random(4)
    for _ in range(150):
        damaged = bytearray(data)
        for _ in range(chance.randint(1, 6)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        read(bytes(damaged))


@pytest.mark.parametrize("form", [plain, members, zstd])
def test_false_headers_in_a_broken_record_cost_no_square(form: Callable[[Iterable[bytes]], bytes]) -> None:
    """Each of the 60,000 claims the rest of the file, which would be read 60,000 times."""
    false = b"WARC/1.0\r\nContent-Length: 9000000\r\n\r\n" * 60_000
    broken = record(http(false, HTML), length=len(false) + 5_000)
    names, warc = read(form([sound(0), broken, sound(2)]))
    assert names[0] == "0"
    assert warc.counts.broken > 0


def test_a_large_record_is_passed_over() -> None:
    large = record(http(b"<p>" + os.urandom(300_000), HTML), name="large")
    for form in FORMS:
        names, warc = read(form([sound(0), large, sound(2)]), max_bytes=100_000)
        assert (names, warc.counts.reasons["too large"]) == (["0", "2"], 1)


# ------------------------------------------------------------------------------------------------------------ sources


@pytest.mark.parametrize("compressed", [False, True])
def test_zstd_with_a_dictionary(compressed: bool) -> None:
    """In the form of Archive Team: a skippable frame with the dictionary, compressed itself or not, then a frame a record."""
    samples = [sound(number) for number in range(300)]
    words = zstandard.train_dictionary(4096, samples)
    raw = words.as_bytes()
    held = zstandard.ZstdCompressor().compress(raw) if compressed else raw
    compressor = zstandard.ZstdCompressor(dict_data=words, write_checksum=True)
    head = b"\x5d\x2a\x4d\x18" + len(held).to_bytes(4, "little") + held
    data = head + b"".join(compressor.compress(one) for one in samples[:4])
    assert read(data)[0] == ["0", "1", "2", "3"]
    assert read(data[:-20])[0] == ["0", "1", "2"]
    assert read(data + b"\x5e\x2a\x4d\x18\x03\0\0\0abc")[0] == ["0", "1", "2", "3"]  # a table of contents behind all
    for cut in range(0, len(head), 97):
        read(data[:cut])


def test_an_address_that_fsspec_opens() -> None:
    fsspec = pytest.importorskip("fsspec")
    with fsspec.open("memory://news/a.warc.gz", "wb") as file:
        file.write(members(map(sound, range(3))))
    assert len(list(read_warc("memory://news/a.warc.gz"))) == 3


def test_a_pipe() -> None:
    reading, writing = os.pipe()
    data = members(map(sound, range(40)))

    def write() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(data)

    writer = threading.Thread(target=write)
    writer.start()
    with os.fdopen(reading, "rb") as file:
        assert len(list(warc_pages(file))) == 40
    writer.join()


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(read_warc(tmp_path / "no.warc.gz"))


@pytest.mark.parametrize("form", FORMS)
def test_a_failing_disk_is_told(form: Callable[[Iterable[bytes]], bytes]) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 100_000:
                raise OSError("the disk is gone")
            return super().read(size)

    records = [record(http(page(1) + os.urandom(5_000).hex().encode(), HTML)) for _ in range(40)]
    with pytest.raises(OSError, match="the disk is gone"):
        list(warc_pages(Failing(form(records))))


@pytest.mark.parametrize("form", FORMS)
def test_memory_does_not_grow(form: Callable[[Iterable[bytes]], bytes], tmp_path: Path) -> None:
    one = form(record(http(page(1) + os.urandom(20_000).hex().encode(), HTML)) for _ in range(25))
    path = tmp_path / "large.warc"
    peaks = []
    for repeat in (10, 30):
        path.write_bytes(one * repeat)
        tracemalloc.start()
        try:
            assert sum(1 for _ in warc_pages(path)) == 25 * repeat
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert peaks[1] < peaks[0] + 1_000_000


HEADS = {
    "magic numbers": b"\x1f\x8b\x08" * 200_000,
    "heads with a name without end": b"\x1f\x8b\x08\x08\0\0\0\0\0\xffa" * 60_000,
    "magic numbers of zstd": b"\x28\xb5\x2f\xfd" * 60_000,
}


@pytest.mark.parametrize("name", HEADS)
def test_false_heads_of_frames_are_each_looked_at_once(name: str) -> None:
    start = time.process_time()
    packed = gzip.compress if "zstd" not in name else zstandard.ZstdCompressor().compress
    names, warc = read(HEADS[name] + packed(sound(7)))
    assert names == ["7"]
    assert warc.counts.broken == 1
    assert time.process_time() - start < 10  # minutes when each was read on to the end of the file


@pytest.mark.parametrize(
    "lie",
    [
        record(http(page(1), HTML), length=1_500),
        record(http(page(1), HTML), length=15_000_000),
        record(http(page(1), HTML), length=30_000_000),
        b"WARC/1.0\r\nWARC-Type: response\r\n\r\n",
    ],
    ids=["into the next", "to the end", "too large to be read", "no length"],
)
def test_a_sound_record_is_found_behind_thousands_of_lying_ones(lie: bytes) -> None:
    start = time.process_time()
    names, warc = read(lie * 6_000 + sound(7))
    assert names == ["7"]
    assert warc.counts.broken == 6_000
    assert time.process_time() - start < 20
