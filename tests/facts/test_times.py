"""When a story was published and updated, as time lines in many languages and calendars print it."""

from __future__ import annotations

import pytest

from cleannews.facts.times import read_times
from cleannews.segments import Kind
from cleannews.times.stamps import read_stamps
from cleannews.times.time_lines import read_time

TIMES = {
    "Publié le 12 mai 2031 à 14h05": "2031-05-12T14:05:00",
    "25 ธ.ค. 2574 14:05 น.": "2031-12-25T14:05:00",
    "วันที่ 25 ธันวาคม 2574": "2031-12-25T00:00:00",
    "تاریخ انتشار: ۱۴۰۳/۱۰/۰۹ ساعت ۱۴:۰۵": "2024-12-29T14:05:00",
    "شنبه ۹ دی ۱۴۰۳": "2024-12-29T00:00:00",
    "الأحد 22 رجب 1446هـ - 22 يناير 2031م": "2031-01-22T00:00:00",
    "الأحد 22 كانون الثاني/يناير 2031 14:05": "2031-01-22T14:05:00",
    "الثلاثاء 12 نونبر 2030 - 10:20": "2030-11-12T10:20:00",
    "१२ जनवरी २०३१, 02:05 PM": "2031-01-12T14:05:00",
    "입력 25.12.30 오후 2:05": "2025-12-30T14:05:00",
    "令和13年5月3日 14時05分": "2031-05-03T14:05:00",
    "民國120年5月3日": "2031-05-03T00:00:00",
    "Juche 120.12.14": "2031-12-14T00:00:00",
    "Thứ bảy, 3/5/2031, 14:05 (GMT+7)": "2031-05-03T14:05:00+07:00",
    "ngày 3 tháng 5 năm 2031": "2031-05-03T00:00:00",
    "3 MAYIS 2031": "2031-05-03T00:00:00",
    "3:27 am PST, Wednesday, November 20, 2031": "2031-11-20T03:27:00-08:00",
    "3 Νοεμβρίου 2031 2:05 μ.μ.": "2031-11-03T14:05:00",
    "2031 m. gegužės 3 d. 14:05": "2031-05-03T14:05:00",
    "3 במאי 2031": "2031-05-03T00:00:00",
    "শনিবার, ৩ মে ২০৩১, ১৪:০৫": "2031-05-03T14:05:00",
    "17.09.2031 - Güncelleme : 17.09.2031": "2031-09-17T00:00:00",
}
NO_TIMES = ("2 hours ago", "Hier à 14:05", "1 ชั่วโมงที่แล้ว", "version 2.05", "1446/07/22", "१२ चैत २०८१", "2088-05-12", "March 2031")


@pytest.mark.parametrize(("text", "moment"), TIMES.items())
def test_a_time_is_read(text: str, moment: str) -> None:
    found = read_time(text)
    assert found is not None
    assert found.isoformat() == moment


@pytest.mark.parametrize("text", NO_TIMES)
def test_a_time_that_the_text_does_not_hold_is_none(text: str) -> None:
    """Relative times, clock times alone, months alone, and years of calendars that follow the moon."""
    assert read_time(text) is None


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        ("Published: 09:09 GMT, 22 December 2031 | Updated: 10:53 GMT, 22 December 2031", ["published", "updated"]),
        ("Yayınlanma: 17.09.2031 - 10:20 Güncelleme: 17.09.2031 - 11:20", ["published", "updated"]),
        ("입력 2031.12.30 오후 2:05 수정 2031.12.30 오후 3:05", ["published", "updated"]),
        ("発行日時 2031年5月3日 10時20分 更新日時 2031年5月4日", ["published", "updated"]),
        ("2031-12-30 14:05 发布", ["published"]),
        ("Crawled at: 2031-12-28 00:01:19", ["crawled"]),
        ("3 May 2031", [None]),
    ],
)
def test_labels_say_what_a_time_is_the_time_of(line: str, roles: list[str | None]) -> None:
    assert [stamp.role for stamp in read_stamps(line)] == roles


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        (["November 20", "15:23", "2031"], "2031-11-20T15:23:00"),
        (["Updated:", "December 9, 2031"], "2031-12-09T00:00:00"),
        (["Posted 8 Jan 2031", "Crawled at: 2031-12-28"], "2031-01-08T00:00:00"),
        (["Updated 3 hours ago"], None),
    ],
)
def test_a_time_may_be_broken_over_lines(lines: list[str], published: str | None) -> None:
    moment = read_times({Kind.TIMESTAMP: lines}, None, None).get("published")
    assert (moment.isoformat() if moment else None) == published
