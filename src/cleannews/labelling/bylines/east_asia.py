"""The names in Korean, Chinese and Japanese bylines, parted from papers, desks, places and roles."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import recognise
from cleannews.knowledge.places.cities import is_city

__all__ = ["chinese_names", "korean_names"]

KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉사부"
)
CHINESE_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
    "肖葛莫施温溫骆駱柯祝季俞章鲁魯韦韋倪严嚴牛芦伍申尤毕畢聂聶丛焦柳邢岳齐齊梅庄莊辛管左涂谷祁舒耿牟卜詹苗凌费費纪紀靳盛童欧歐甄项項曲游阳陽裴席卫衛屈鲍鮑覃霍翁隋甘景单單包柏宁甯阮桂闵閔"
    "冉房边邊吉饶饒刁瞿戚丘古池滕苑邬臧宫宮苟褚廉简簡娄婁盖符奚穆党燕郎邸冀姬屠郜晏栾欒郁蒙计計喻窦竇迟敖鄢冷卓仇艾蓝藍巩虞卞封冼佟栗匡宗巫鞠桑荆谌岑胥蔺绳阙闫"
)
KOREAN_ROLE = (
    r"(?:인턴|수습|선임|전문|객원|명예|시민|대학생)?\s?(?:의학|과학|경제|산업|정책|사진|영상|여행|문학|종교|환경)?\s?"
    r"(?:기자|특파원|통신원|논설위원|기상캐스터|앵커|PD|리포터|에디터|편집장|칼럼니스트|평론가|작가|교수|변호사|연구원)"
)
at_roles = re.compile(KOREAN_ROLE).split
words_in = re.compile("[가-힣]{2,8}|[A-Z][a-z]+(?: [A-Z][a-z]+)+").findall
said = re.compile("(?:입니|이었습니|였습니|가 전해드렸습니|이 전해드렸습니)다?$|(?:의 보도|였|이)$")
NO_NAMES = ("뉴스", "일보", "경제", "신문", "투데이", "닷컴", "데일리", "스포츠", "방송", "취재", "사진", "정리", "채널", "통신", "미디어", "매일", "한국", "연합")  # fmt: skip
NO_WORDS = frozenset(
    "글 사진 취재 정리 영상 편집 그래픽 온라인 디지털 기획 공동 외부 국제 서울 부산 대구 인천 광주 대전 울산 세종 제주 워싱턴 뉴욕 도쿄 베이징 파리 런던 작성자 입력 담당 취재팀 영상취재 영상편집".split()
)
DESKS = "부팀국"
"""How desks end; "국" ends names too."""
is_desk = re.compile("(?:온라인|디지털|뉴|연예|스포츠|이슈|콘텐츠|편집)[가-힣 ]{0,6}(?:팀|부|국|센터)|뉴스팀|편집부").fullmatch
"""``디지털뉴스부`` signs without a name."""
before_equals = re.compile(
    rf"[\[(【][^=＝\[\]()]{{1,20}}[=＝](?!.{{0,20}}{KOREAN_ROLE})[^\[\]()【】]{{1,20}}[\])】]\s*|[\[(【][^=＝\[\]()]{{1,20}}[=＝][^\[\]()【】=]{{1,12}}[\])】]\s*(?=[가-힣])|[\[(【]?[^=＝\[\]()]{{1,20}}[=＝]\s*"
).sub
"""``[서울=한빛] `` before the reporter, ``[한빛=`` before one in the bracket."""
LONGEST_KOREAN, LONGEST_ALONE = 40, 24

OPENERS = "([（【〔［＜<「"
CLOSERS = " )]）】〕］>＞」=＝/／╱"
roles_east = re.compile(
    r"(?:本报|本報|本社|特约|特約|驻\w{2,4}|駐\w{2,4}|见习|見習|实习|實習|通讯社|全媒体|全媒體|首席|融媒|澎湃新闻|中心|新闻|社|報|报|网|網|台)?"
    r"(?:首席)?(?:实习生|實習生|见习生|记者|記者|特派员|特派員|编译|編譯|通讯员|通訊員|报道员|報道員|報導員|主播|评论员|評論員|作者|撰文|撰稿人?|采写|採訪|采访|執筆|著者|筆者|取材・文|取材|聞き手|ライター|论坛|文)\s*[:：／/╱|｜丨=＝・]?\s*"
).split
by_place = re.compile(
    r"\s[\u3400-\u9fff]{2,6}(?:報導|报道|報道|電|电)$|\s?[/／╱][^/／╱]{0,10}(?:報導|报道|報道|電|电|整理|撰稿|即時報導)$|(?<=[\u3400-\u9fff]{3})[\u3400-\u9fff]{2,6}(?:報導|报道|報道)$|(?<=[\u3400-\u9fff]{3})[\u3400-\u9fff]{2,4}\d{0,2}日?[電电]$|\s?(?:摄影|攝影)?(?:報導|报道|報道|摄|攝)$"
).sub
other_role = re.compile(
    r"(?!图/文|圖/文|图文|圖文)[\u3400-\u9fff]{0,4}?(?:责任编辑|責任編輯|编辑|編輯|责编|責編|校对|校對|审核|審核|审校|剪辑|视频|影片|图片|圖片|图|圖|摄影|攝影|制图|製圖|设计|設計|监制|監製|来源|來源|翻译|翻譯|编审|主编|主編|写真|撮影|構成|翻訳)\s?[:：／/|｜丨\s][^\n]*"
).sub
"""Behind the writers stand editors and photographers, who signed nothing: ``记者 王小明 编辑 李大同``."""
split_east = re.compile(r"[\s、，,;；&/／╱|｜丨\N{BULLET}]+|(?<=[\u3400-\u9fff])・(?=[\u3400-\u9fff])").split
paper_first = re.compile(r"^[\u3400-\u9fff\u3040-\u30ff]{1,6}(?:報|报|網|网|社|台|新聞|新闻)[/／╱]").sub
in_bracket = re.compile(r"(?<=.)[（(][^（）()]*(?:[)）]|$)").sub
before_role = re.compile("记者|記者|作者|编译|編譯").split
katakana = re.compile(r"[\u30a0-\u30ff・＝=\s]+").fullmatch
kana = re.compile(r"[\u3040-\u30ff]").search
is_house = re.compile(
    r".*(?:事務所|編集部|编辑部|編輯部|新聞社?|新闻|通信|通讯社|通訊社|部|班|网|網|报|報|局|中心|室|组|組|協会|协会|公司|委員会|大学|大學|台|社|会|會|整理|综合|綜合|报道|報導|報道|電|电)$"
).match
GENERAL = frozenset(
    {
        "綜合",
        "综合",
        "綜合外電",
        "综合外电",
        "整理",
        "即時",
        "外電",
        "佚名",
        "匿名",
        "原创",
        "转载",
        "未知",
        "文",
        "图",
        "圖",
        "記者",
        "记者",
    }
)
LONGEST_DOTTED = 14
LONGEST_EAST = 5
"""Letters of a Chinese or Japanese name; a transcribed one may be longer."""


def korean_names(text: str) -> tuple[str, ...]:
    """The reporters before each role; a paper, a desk or a town among them is none.

    >>> korean_names("김보기 기자 박예시 특파원"), korean_names("문화부 김보기 박예시 기자"), korean_names("김보기 한빛닷컴 객원기자")
    (('김보기', '박예시'), ('김보기', '박예시'), ('김보기',))
    >>> korean_names("디지털뉴스부"), korean_names("김병국"), korean_names("채널A 뉴스 김보기입니다"), korean_names("[서울=한빛] 김보기 기자 =")
    ((), ('김병국',), ('김보기',), ('김보기',))
    """
    if len(text) > LONGEST_KOREAN and at_roles(text)[1:] == []:
        return ()
    groups = at_roles(before_equals("", text) or text)
    if len(groups) == 1:
        found = [] if is_desk(groups[0].strip()) else alone(groups[0])
    else:
        found = [name for group in groups[:-1] for name in before_korean_role(group)]
        if not found and len(groups[-1]) <= LONGEST_ALONE:  # "[기자] " opens what a reporter says
            found = alone(groups[-1])
    return tuple(dict.fromkeys(found))


def alone(group: str) -> list[str]:
    """Names without a role behind them; a desk before one is none: ``문화부 김보기``."""
    words = [word for word in map(spoken, words_in(group)) if is_korean_name(word)]
    return [word for word in words if len(words) == 1 or word[-1] not in DESKS[:2]]


def before_korean_role(group: str) -> list[str]:
    """The last word before the role, and those before it that are built like names; ``김보기 예시대 교수`` is at a university."""
    words = [word for word in map(spoken, words_in(group)) if may_name(word)]
    others = [word for word in words[:-1] if len(word) == 3 and word[0] in KOREAN_SURNAMES and word[-1] not in DESKS]
    return [*others, *(word for word in words[-1:] if not (others and word[-1] == "대"))]


def spoken(word: str) -> str:
    """``김보기입니다``: as reporters of television sign."""
    return said.sub("", word) or word


def may_name(word: str) -> bool:
    return (word[0].isascii() or (1 < len(word) < 5 and word[-1] != "팀")) and word not in NO_WORDS and not word.endswith(NO_NAMES)


def is_korean_name(word: str) -> bool:
    return may_name(word) and not is_city(word) and (word[0].isascii() or (word[0] in KOREAN_SURNAMES and len(word) < 5))


def chinese_names(text: str) -> tuple[str, ...]:
    """The names of a Chinese or Japanese byline: ``聯合報 記者王小明／台北報導`` is by 王小明.

    >>> chinese_names("聯合報 記者王小明／台北報導"), chinese_names("記者王小明台北報導"), chinese_names("國際中心／綜合報導")
    (('王小明',), ('王小明',), ())
    >>> chinese_names("（台報／王小明、李大同 地報導）"), chinese_names("【山田 太郎】"), chinese_names("文／ジョン・スミス"), chinese_names("例示編集部")
    (('王小明', '李大同'), ('山田 太郎',), ('ジョン・スミス',), ())
    """
    text = other_role("", in_bracket("", text.strip(OPENERS + CLOSERS + " \t-—*·")))
    groups = roles_east(text)
    told = len(groups) > 1
    if told and not any(map(str.strip, groups[1:])):  # "王小明 记者", and "新华社记者", which names nobody
        groups = ["", before_role(text, 1)[0]]
    found: list[str] = []
    for group in groups[1:] if told else groups:
        group = group.rpartition("\N{FULLWIDTH EQUALS SIGN}")[2]
        group = by_place("", paper_first("", group.strip(OPENERS + CLOSERS)).strip(OPENERS + CLOSERS + "、，,;；"))
        found += in_group(group, told)
    return tuple(dict.fromkeys(found))


def in_group(group: str, told: bool) -> list[str]:
    parts = [part.strip(OPENERS + CLOSERS + ":：") for part in split_east(group)]
    parts = [name for part in parts if part for name in at_dots(part)]
    if len(parts) == 2 and is_parted_name(parts, group):
        return [" ".join(parts)]
    return [name for part in parts if (name := east_name(part, told))]


def at_dots(part: str) -> list[str]:
    """Two writers between whom a dot stands, or one whose name is written with a dot: ``阿卜杜拉·艾哈迈德``."""
    names = part.split("\N{MIDDLE DOT}")
    return names if all(name[:1] in CHINESE_SURNAMES and len(name) < 4 for name in names) else [part]


def is_parted_name(parts: list[str], group: str) -> bool:
    """``山田 太郎``: a Japanese name with a blank; two Chinese ones begin each with a family name of one letter."""
    first, second = parts
    if not (1 <= len(first) <= 3 and 1 <= len(second) <= 3) or not group.replace(" ", "").replace("\N{IDEOGRAPHIC SPACE}", "").isalpha():
        return False
    return kana(group) is not None or len(first) == 1 or first[0] not in CHINESE_SURNAMES or (len(second) == 1)


def east_name(part: str, told: bool) -> str:
    if part in GENERAL or recognise(part) or is_house(part) or any(map(str.isdigit, part)):
        return ""
    if katakana(part):
        return part if "・" in part or told else ""
    if part.count("\N{MIDDLE DOT}") == 1 and part.replace("\N{MIDDLE DOT}", "").isalpha():
        return part if len(part) < LONGEST_DOTTED else ""
    if not part.isalpha() or part.isascii():
        return ""
    return part if 1 < len(part) <= LONGEST_EAST + (kana(part) is not None) * 4 else ""
