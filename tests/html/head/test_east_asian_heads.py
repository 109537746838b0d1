"""How Korean, Chinese and Japanese copy opens: agencies, papers that name only themselves, and sentences that look alike."""

from __future__ import annotations

import pytest

from cleannews import clean

KOREAN = "한빛시는 7일 새 부두를 열었다고 밝혔다. 시장은 “더 많은 배가 들어올 것”이라고 말했다."
CHINESE = "示例港昨日重新开放，工人返回岗位。港务公司发言人说，首批货船将于五月抵达。"
JAPANESE = "港町の新しい埠頭が7日、開かれた。市長は記者団に「もっと多くの船が来るだろう」と述べた。"


@pytest.mark.parametrize(
    ("head", "agency", "authors", "place"),
    [
        ("(서울=연합뉴스) 김보기 기자 = ", "Yonhap", ("김보기",), "서울"),
        ("【서울=뉴시스】김보기 기자 = ", "Newsis", ("김보기",), "서울"),
        ("(서울=연합뉴스) 문화부 = ", "Yonhap", (), "서울"),
        ("[이데일리 김보기 기자] ", "Edaily", ("김보기",), None),
        ("[한빛일보 김보기 기자] ", "한빛일보", ("김보기",), None),
        ("[마이한빛 = 잠실 김보기 기자]", "마이한빛", ("김보기",), "잠실"),
        ("[한빛스포츠 | 잠실=김보기기자] ", "한빛스포츠", ("김보기",), "잠실"),
        ("[한빛경제(부산)=김보기 기자] ", "한빛경제", ("김보기",), "부산"),
        ("한빛투데이 김보기 기자 = ", "한빛투데이", ("김보기",), None),
        ("[한빛저널] ", "한빛저널", (), None),
    ],
)
def test_korean_heads(head: str, agency: str, authors: tuple[str, ...], place: str | None) -> None:
    article = clean(head + KOREAN)
    assert article.text == KOREAN
    assert (article.agency, article.authors) == (agency, authors)
    assert article.dateline is not None
    assert article.dateline.place == place


@pytest.mark.parametrize("head", ["[앵커와 기자] ", "[김보기 대표] ", "[단독] ", "[사진 한 장] "])
def test_korean_brackets_that_name_no_paper(head: str) -> None:
    assert clean(head + KOREAN).dateline is None


@pytest.mark.parametrize(
    ("head", "agency", "place", "day"),
    [
        ("新华社北京7月3日电（记者张三）", "Xinhua", "北京", (7, 3)),
        ("据新华社北京7月3日电 ", "Xinhua", "北京", (7, 3)),
        ("财联社7月3日电，", "Cailian Press", None, (7, 3)),
        ("本报清溪7月3日电（记者张三）", None, "清溪", (7, 3)),
        ("清溪广播网北京3月19日消息(记者 张三)", "清溪广播网", "北京", (3, 19)),
        ("本报讯（记者张三）", None, None, (None, None)),
        ("清溪网讯 ", "清溪网", None, (None, None)),
        ("【清溪網訊】", "清溪網", None, (None, None)),
        ("（吉隆坡3日訊）", None, "吉隆坡", (None, 3)),
        ("新华社北京十二月三十一日电(记者张三)", "Xinhua", "北京", (12, 31)),
        ("本报清溪一月二日讯 ", None, "清溪", (1, 2)),
        ("[清溪新聞網]記者王小明／綜合報導", "清溪新聞網", None, (None, None)),
        ("(布城3日马新社讯)", "Bernama", "布城", (None, 3)),
        ("[清溪新聞] ", "清溪新聞", None, (None, None)),
    ],
)
def test_chinese_heads(head: str, agency: str | None, place: str | None, day: tuple[int | None, int | None]) -> None:
    article = clean(head + CHINESE)
    assert article.text == CHINESE
    assert article.agency == agency
    assert article.dateline is not None
    assert (article.dateline.place, (article.dateline.month, article.dateline.day)) == (place, day)


@pytest.mark.parametrize(
    "opening",
    [
        "据新华社7月3日报道，",
        "法新社7月3日报道，",
        "据法新社7月3日消息，",
        "路透社7月3日援引消息人士的话报道说，",
        "清溪日报7月3日报道称，",
        "码头当日关闭。据新华社北京7月3日电，",
    ],
)
def test_an_attribution_is_the_body(opening: str) -> None:
    assert clean(opening + CHINESE).text == opening + CHINESE


@pytest.mark.parametrize("head", ["【ニューヨーク＝山田太郎】", "【NQNロンドン=山田太郎】", "（台北＝山田太郎）"])
def test_japanese_reporters_abroad(head: str) -> None:
    article = clean(head + JAPANESE)
    assert article.text == JAPANESE
    assert article.authors == ("山田太郎",)


@pytest.mark.parametrize(
    ("body", "foot"), [(JAPANESE, "＝共同"), (JAPANESE, "（共同）"), (KOREAN, "hanbit@yna.co.kr"), (KOREAN, "=연합뉴스")]
)
def test_marks_glued_to_the_only_paragraph(body: str, foot: str) -> None:
    assert clean(body + foot).text == body


@pytest.mark.parametrize(
    "credit",
    [
        "[사진] ⓒ한빛이미지(무단전재 및 재배포 금지)[한빛스포츠=김보기 기자] ",
        "ⓒ 한빛통신 김보기 기자 ",
        "새 부두에 배가 들어오고 있다. /사진=한빛통신",
        "출처=한빛통신",
    ],
)
def test_a_report_glued_behind_a_credit_stays(credit: str) -> None:
    assert clean(credit + KOREAN).text.endswith(KOREAN)


@pytest.mark.parametrize(
    ("line", "published", "authors"),
    [
        ("2031-03-09 14:20 来源：示例日报 作者：张三 字号：[大] [中] [小] 打印", "2031-03-09T14:20", ("张三",)),
        ("2031/03/09 14:20 記者王小明／台中報導", "2031-03-09T14:20", ("王小明",)),
        ("2031年03月09日 14:20 清溪网", "2031-03-09T14:20", ()),
        ("기자명 김보기 기자 입력 2031.03.09 14:20 수정 2031.03.09 15:00 댓글 0", "2031-03-09T14:20", ("김보기",)),
    ],
)
def test_lines_of_fields(line: str, published: str, authors: tuple[str, ...]) -> None:
    body = KOREAN if "기자명" in line else CHINESE
    article = clean(f"示例港重新开放\n{line}\n{body}\n{body[::-1]}")
    assert article.paragraphs[0] == body
    assert article.title == "示例港重新开放"
    assert article.published is not None
    assert article.published.strftime("%Y-%m-%dT%H:%M") == published
    assert article.authors == authors


@pytest.mark.parametrize("line", ["2031年3月9日 14:20 船靠岸", "2031年3月9日，示例港重新开放", "来源不明的货物"])
def test_lines_that_say_more_than_fields(line: str) -> None:
    assert line in clean(f"{CHINESE}\n{line}\n{CHINESE}").text


def test_a_credited_sentence_above_the_dateline_is_a_caption() -> None:
    caption = "貨船20日駛入清溪港的新碼頭，工人在岸邊揮手。（清溪港務公司提供）"
    article = clean(f"{caption}\n（中央社記者王小明清溪20日電）{CHINESE}\n{CHINESE}")
    assert article.title is None
    assert article.subtitle is None
    assert article.paragraphs == (CHINESE, CHINESE)


@pytest.mark.parametrize("caption", ["清溪港的新碼頭。（資料照）", "앤디 김 한빛항 사장 (사진=한빛항)"])
def test_a_picture_text_printed_twice_is_a_caption(caption: str) -> None:
    body = CHINESE if "清" in caption else KOREAN
    assert clean(f"{caption}\n{caption}\n{body}\n{body[::-1]}").paragraphs == (body, body[::-1])


def test_a_sentence_printed_twice_without_a_credit_stays() -> None:
    assert clean(f"{KOREAN}\n{CHINESE}\n{CHINESE}\n{KOREAN}").text.count(CHINESE) == 2


def test_a_headline_printed_twice_is_the_title() -> None:
    title = "示例港昨日重新開放 工人返回崗位"
    article = clean(f"清溪網\n新聞\n{title}\n\n{title}\n{CHINESE}\n{CHINESE}")
    assert article.title == title
    assert article.paragraphs == (CHINESE, CHINESE)


def test_short_headlines_are_no_subject_codes() -> None:
    article = clean(f"示例港昨日重新開放工人返回崗位\n港務公司\n市府\n碼頭\n（吉隆坡3日訊）{CHINESE}\n{CHINESE}")
    assert article.title == "示例港昨日重新開放工人返回崗位"


@pytest.mark.parametrize(
    "head", ["本报清溪九九日讯 ", "新华社北京99月99日电 ", "新华社北京0月0日电 ", "【平壌99月0日発朝鮮中央通信】", "（中央社台北45日電）"]
)
def test_days_that_no_month_has(head: str) -> None:
    assert clean(head + CHINESE).text.endswith(CHINESE)
