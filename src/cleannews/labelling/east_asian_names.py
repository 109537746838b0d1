"""The names in Korean and Chinese bylines, parted from papers, desks, places and roles."""

from __future__ import annotations

import re

__all__ = ["korean_names", "without_place"]

SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉사부"
)
has_hangul = re.compile(r"[\uac00-\ud7a3]").search
at_roles = re.compile(
    r"(?:인턴|수습|선임|전문|객원|명예|시민)?\s?(?:기자|특파원|통신원|논설위원|기상캐스터|앵커|PD|리포터|에디터)"
).split
words_in = re.compile("[가-힣]{2,8}").findall
said = re.compile("(?:입니|이었습니|였습니)다?$")
NO_NAMES = ("뉴스", "일보", "경제", "신문", "투데이", "닷컴", "데일리", "스포츠", "방송", "취재", "사진", "정리")  # fmt: skip

DESKS = "부팀국"
is_desk = re.compile("(?:온라인|디지털|뉴|연예|스포츠|이슈|콘텐츠|편집)[가-힣 ]{0,6}(?:팀|부|국|센터)|뉴스팀").fullmatch
"""``디지털뉴스부`` signs without a name."""

after_role = re.compile(
    r"(?:^|.*?)(?:记者|記者|特派員|特派员|编译|編譯|通讯员|通訊員|中心)[\s:：/／╱|｜丨]{0,3}(?P<names>[\u3400-\u9fff].*)"
).match
by_place = re.compile(
    r"\s?[/／╱][^/／╱]{0,10}(?:報導|报道|報道|電|电|整理|撰稿)$|(?<=[\u3400-\u9fff]{3})[\u3400-\u9fff]{2,6}(?:報導|报道|報道|電|电)$|\s?(?:摄影)?(?:報導|报道|報道)$"
)
CLOSERS = " )]）】〕］"
GENERAL = frozenset({"綜合", "综合", "綜合外電", "综合外电", "整理", "即時", "外電"})


def korean_names(part: str) -> list[str]:
    """The reporters before each role; a paper, a desk or a town among them is none.

    >>> korean_names("정준영 기자 최인영 특파원"), korean_names("문화부 김보기 박예시 기자"), korean_names("김보기 한빛닷컴 객원기자")
    (['정준영', '최인영'], ['김보기', '박예시'], ['김보기'])
    >>> korean_names("편집부"), korean_names("디지털뉴스부"), korean_names("김병국")
    ([], [], ['김병국'])
    """
    if not has_hangul(part):
        return [part]
    groups = at_roles(part)
    if len(groups) == 1:
        if is_desk(part):
            return []
        words = [said.sub("", word) for word in words_in(part)]
        return [word for word in words if 1 < len(word) < 5 and not word.endswith(NO_NAMES)] or [part]
    found: list[str] = []
    for group in groups[:-1]:
        words = [word for word in words_in(group) if len(word) < 5 and not word.endswith(NO_NAMES)]
        others = (word for word in words[:-1] if len(word) == 3 and word[0] in SURNAMES and word[-1] not in DESKS)
        found += [*others, *words[-1:]]
    return found or [part]


def without_place(text: str) -> str:
    """The names of a Chinese byline: ``聯合報 記者王小明／台北報導`` is by 王小明.

    >>> without_place("聯合報 記者王小明／台北報導"), without_place("記者王小明台北報導"), without_place("國際中心／綜合報導")
    ('王小明', '王小明', '')
    """
    match = after_role(text)
    names = (match["names"] if match else text).rstrip(CLOSERS)
    names = by_place.sub("", names).strip()
    return "" if names in GENERAL else names
