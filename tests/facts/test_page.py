"""Facts of pages that state them badly: the wrong language, papers that sign as people, copies out of an archive."""

from __future__ import annotations

import pytest

from cleannews import Article, clean_html
from cleannews.facts.page import names_among
from cleannews.html.head.facts import Head
from cleannews.html.head.names import sort_names

ENGLISH = [
    "The harbour board of Port Ellery voted on Tuesday to keep the night ferry running until spring, ending months of dispute.",
    "Skippers had warned that the last boat home would be gone before the theatre closed, and that half of the island worked late.",
    "The board will meet again in March, when the accounts of the winter are known, its chairman told reporters at the pier.",
]
SPANISH = [
    "La junta del puerto de Peralba votó el martes a favor de mantener el transbordador de noche hasta la primavera.",
    "Los patrones habían advertido de que el último barco se iría antes del cierre del teatro, y de que media isla trabaja tarde.",
    "La junta se reunirá de nuevo en marzo, cuando se conozcan las cuentas del invierno, dijo el presidente en el muelle.",
]
CHINESE = [
    "海湾市港务局周二投票决定，夜间渡轮将继续运营到明年春天，持续数月的争议就此结束。",
    "船长们此前警告说，末班船会在剧院散场之前开走，而岛上有一半的人要工作到很晚才能回家。",
    "港务局主席在码头对记者说，理事会将在三月再次开会，届时冬季的账目将会公布。",
]


def article(body: list[str], language: str, head: str = "", above: str = "", title: str = "Ferry", url: str = "") -> Article:
    story = "".join(f"<p>{text}</p>" for text in body)
    page = f'<html lang="{language}"><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{above}{story}</article></body></html>'
    return clean_html(page, url=url or None)


@pytest.mark.parametrize(
    ("body", "declared", "language", "where"),
    [
        (SPANISH, "en", "es", "text"),
        (CHINESE, "en", "zh", "text"),
        (ENGLISH, "ru", "en", "text"),
        (CHINESE, "utf-8", "zh", "text"),
        (ENGLISH, "en", "en", "meta"),
        (ENGLISH, "cy", "cy", "meta"),
        (CHINESE, "ja", "ja", "meta"),
    ],
)
def test_a_story_in_another_language_than_its_template(body: list[str], declared: str, language: str, where: str) -> None:
    """A language that is not known by its words, or shares its script, is believed."""
    found = article(body, declared)
    assert (found.language, found.sources["language"]) == (language, where)


def test_chinese_papers_are_no_people() -> None:
    assert sort_names(["海湾晚报", "王海澜", "港湾网", "新浪港湾", "李渡"]) == (("王海澜", "李渡"), ("海湾晚报", "港湾网", "新浪港湾"))


def test_furniture_beside_a_chinese_name_is_no_name() -> None:
    assert names_among(("石海佳", "港湾青年报", "字号", "超大", "标准", "港口资讯"), Head(), chinese=True) == ("石海佳",)


def test_a_site_does_not_write_its_own_story() -> None:
    head = '<meta property="og:site_name" content="ELN">'
    assert article(ENGLISH, "en", head, "<p>ELN</p>", url="https://www.eln.test/a").authors == ()
    assert sort_names(["Jane Doe", "ELLERY TODAY"], hosts=frozenset(["ellerytoday"])) == (("Jane Doe",), ())


def test_a_box_named_for_the_writer_of_a_whole_story_is_no_byline() -> None:
    story = "".join(f"<p>{text}</p>" for text in [*ENGLISH * 8, 'The <a href="/b">Port Ellery</a> case is another.'])
    assert clean_html(f'<h1>Ferry</h1><div class="post author-admin">{story}</div>').authors == ()


def test_a_list_of_a_papers_writers_is_no_byline() -> None:
    names = "Ann Poe,Ben Roe,Cyd Moe,Dan Loe,Eve Foe,Fay Goe,Gus Hoe".split(",")
    links = "".join(f'<a href="/{name[:3]}">{name}</a>' for name in names)
    assert article(ENGLISH, "en", above=f'<div class="authors">{links}</div>').authors == ()
    assert article(ENGLISH, "en", above='<div class="authors"><a href="/a">Ann Poe</a></div>').authors == ("Ann Poe",)


def test_a_page_out_of_an_archive() -> None:
    """Its address is that of the page it was made of, and the archive's own bar is no part of it."""
    about = "The collection is full of pages that were about to be lost, and of those that the crawlers found by chance. " * 3
    story = "".join(f"<p>{text}</p>" for text in ENGLISH)
    page = f'<body><div id="wm-ipp-base"><div><p>{about}</p><p>{about}</p></div></div><h1>Ferry</h1><article>{story}</article></body>'
    found = clean_html(page, url="https://web.archive.org/web/20310304050607/https://www.ellery-lantern.test/2031/03/03/ferry")
    assert found.url == "https://www.ellery-lantern.test/2031/03/03/ferry"
    assert found.paragraphs == tuple(ENGLISH)
    assert str(found.published)[:10] == "2031-03-03"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Night ferry stays until spring ‹ Ellery Lantern Online", "Night ferry stays until spring"),
        ("海湾夜间渡轮将继续运营到明年春天_港湾网", "海湾夜间渡轮将继续运营到明年春天"),
        ("海湾夜间渡轮将继续运营到明年春天-港湾 交通新闻", "海湾夜间渡轮将继续运营到明年春天"),
        ("Ferry - Ellery Lantern Online", "Ferry - Ellery Lantern Online"),
        ("Night ferry stays - a victory for the island", "Night ferry stays - a victory for the island"),
    ],
)
def test_a_site_that_is_named_in_the_title_alone(title: str, shown: str) -> None:
    """Where the page prints the rest of the title as a line of its own, be it no heading."""
    line = title.split(" ‹ ")[0].split("_")[0].split("-港")[0].split(" - ")[0]
    story = "".join(f"<p>{text}</p>" for text in ENGLISH)
    found = clean_html(f"<head><title>{title}</title></head><body><div><b>{line}</b></div>{story}</body>")
    assert found.title == shown


@pytest.mark.parametrize(
    ("above", "below", "day"),
    [
        ("<div>发布日期: 2031-03-04</div>", "", "2031-03-04"),
        ("", "<table><tr><td>发布日期：2031-03-06 责任编辑：王海澜</td></tr></table>", "2031-03-06"),
        ("<div>时间：2031年3月5日 23:00 浏览： 33</div>", "", "2031-03-05"),
        ("", '<ul><li><a href="/a">by Ann Poe (5/17/2007)</a></li><li><a href="/b">by Ben Roe (5/4/2005)</a></li></ul>', "None"),
        ("<div>2031-03-01</div>" + "<p>港口</p>" * 20, "", "None"),
    ],
)
def test_a_time_beside_a_story_without_a_heading(above: str, below: str, day: str) -> None:
    """The day of the masthead, far above, and the times of other stories are not its own."""
    story = "".join(f"<p>{text}</p>" for text in CHINESE * 2)
    assert str(clean_html(f"<body>{above}<div>{story}</div>{below}</body>").published)[:10] == day


def test_a_section_is_neither_the_title_nor_the_site() -> None:
    head = '<meta property="og:site_name" content="Ellery Lantern"><meta property="article:section" content="%s">'
    assert article(ENGLISH, "en", head % "Harbour").section == "Harbour"
    assert [article(ENGLISH, "en", head % name).section for name in ("Ferry", "Ellery Lantern", "Acasă")] == [None] * 3


def test_keywords_in_chinese_parted_by_blanks() -> None:
    head = '<meta name="keywords" content="渡轮 港口 冬季"><meta name="keywords" content="<meta name=">'
    assert article(CHINESE, "zh", head).keywords == ("渡轮", "港口", "冬季")


def test_pictures_of_a_story_whose_data_name_none() -> None:
    pictures = (
        '<img src="/a/ferry.jpg"><img src="data:image/gif;base64,R0lGOD" data-src="https://pics.test/pier.jpg"><img src="/icon-mail.png">'
    )
    dot = '<img src="/dot.png" width="1" height="1">'
    story = "".join(f"<p>{text}</p>" for text in ENGLISH)
    page = f'<body><div><img src="/other.jpg"><a href="/">Home</a></div><div class="story"><p>{pictures}{dot}</p>{story}</div></body>'
    found = clean_html(page, url="https://www.eln.test/2031/ferry")
    assert [image.url for image in found.images] == ["https://www.eln.test/a/ferry.jpg", "https://pics.test/pier.jpg"]
    assert found.sources["images"] == "figure"
