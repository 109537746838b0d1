"""Place, date and agency in cut datelines of many forms and scripts."""

from __future__ import annotations

import pytest

from cleannews.labelling.datelines.cut import read_cut

CUTS: dict[str, tuple[str | None, tuple[int | None, int | None, int | None], str | None]] = {
    "Praha - ": ("Praha", (None, None, None), None),
    "ORSA, Puerto Rico (AP) —": ("ORSA, Puerto Rico", (None, None, None), "AP"),
    "HARRISBURG, Pa. — ": ("HARRISBURG, Pa.", (None, None, None), None),
    "\t   ARDEN _ ": ("ARDEN", (None, None, None), None),
    "LIVERPOOL — ": ("LIVERPOOL", (None, None, None), None),
    "Nov 26 AFP -": (None, (11, 26, None), "AFP"),
    "MADRID, 3 (EUROPA PRESS)": ("MADRID", (None, 3, None), "Europa Press"),
    "(ANSA) - ROMA, 3 MAG - ": ("ROMA", (5, 3, None), "ANSA"),
    "МОСКВА, 3 мая. /ТАСС/. ": ("МОСКВА", (5, 3, None), "TASS"),
    "москва 3 май — риа новости ": ("москва", (5, 3, None), "RIA"),
    "New York, NY / ACCESSWIRE / May 3, 2031 / ": ("New York, NY", (5, 3, 2031), "Accesswire"),
    "Arden/ Bergen: ": ("Arden/ Bergen", (None, None, None), None),
    "By IANS, New Delhi : ": ("New Delhi", (None, None, None), "IANS"),
    "बर्गेन, 28 मई (भाषा) ": ("बर्गेन", (5, 28, None), "PTI"),
    "دمشق-سانا": ("دمشق", (None, None, None), "SANA"),
    "بيروت في 3 مايو / وام / ": ("بيروت", (5, 3, None), "WAM"),
    "新华社北京1月2日电": ("北京", (1, 2, None), "Xinhua"),
    "中新网1月2日电": (None, (1, 2, None), "CNS"),
    "（吉隆坡1日讯）": ("吉隆坡", (None, 1, None), None),
    "【环球例报综合报道】": (None, (None, None, None), None),
    "【ワシントン共同】": ("ワシントン", (None, None, None), "Kyodo"),
    "(서울·부산=연합뉴스) ": ("서울·부산", (None, None, None), "Yonhap"),
    "[한빛스포츠 | 잠실=": ("잠실", (None, None, None), None),
    "[한빛일보 = ": (None, (None, None, None), None),
}


@pytest.mark.parametrize(("raw", "said"), CUTS.items())
def test_a_cut_dateline_is_read(raw: str, said: tuple[str | None, tuple[int | None, ...], str | None]) -> None:
    cut = read_cut([raw])
    assert (cut.place, cut.day, cut.agency.name if cut.agency else None) == said


def test_a_city_goes_before_the_paper_in_the_next_stretch() -> None:
    cut = read_cut(["ÖRNEK GAZETESİ -", "İstanbul", "DHA"])
    assert (cut.place, cut.agency.name if cut.agency else None) == ("İstanbul", "DHA")
