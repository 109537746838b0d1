"""A rule takes nothing but its own unit: put between the sentences of a story, in every place, no word of the story is lost."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest

from cleannews import Kind, Rule
from cleannews.labelling.datelines.grammar import find_dateline
from cleannews.labelling.order import label_certain
from cleannews.labelling.rulebook.library import all_rules, rulebook_with
from cleannews.text.reading import read_text
from cleannews.text.story import Line

STORIES = {
    "LATIN": (
        "The harbour council met on Friday and heard the engineers for two hours.",
        "Nobody had expected that the old pier would last another winter.",
        "The work begins in spring, said the mayor, and takes three years.",
    ),
    "CYRILLIC": (
        "Совет порта собрался в пятницу и два часа слушал инженеров.",
        "Никто не ждал, что старый причал переживёт ещё одну зиму.",
        "Работы начнутся весной, сказал мэр, и займут три года.",
    ),
    "GREEK": (
        "Το συμβούλιο του λιμανιού συνεδρίασε την Παρασκευή επί δύο ώρες.",
        "Κανείς δεν περίμενε ότι η παλιά προβλήτα θα άντεχε άλλον έναν χειμώνα.",
        "Τα έργα αρχίζουν την άνοιξη, είπε ο δήμαρχος, και κρατούν τρία χρόνια.",
    ),
    "ARABIC": (
        "اجتمع مجلس الميناء يوم الجمعة واستمع إلى المهندسين مدة ساعتين كاملتين.",
        "لم يتوقع أحد أن يصمد الرصيف القديم شتاء آخر أمام الأمواج العالية.",
        "تبدأ الأعمال في الربيع كما قال رئيس البلدية وتستغرق ثلاث سنوات.",
    ),
    "HEBREW": (
        "מועצת הנמל התכנסה ביום שישי ושמעה את המהנדסים במשך שעתיים.",
        "איש לא ציפה שהרציף הישן יחזיק מעמד עוד חורף אחד.",
        "העבודות יתחילו באביב, אמר ראש העיר, ויימשכו שלוש שנים.",
    ),
    "DEVANAGARI": (
        "बंदरगाह परिषद की बैठक शुक्रवार को हुई और दो घंटे तक इंजीनियरों की बात सुनी गई।",
        "किसी को उम्मीद नहीं थी कि पुराना घाट एक और सर्दी झेल पाएगा।",
        "काम वसंत में शुरू होगा और तीन साल चलेगा।",
    ),
    "HAN": (
        "港口委员会周五开会，用两个小时听取了工程师的说明。",
        "没有人料到旧码头还能再撑过一个冬天。",
        "市长说，工程将在春天开始，需要三年时间。",
    ),
    "KANA": (
        "港の委員会は金曜日に開かれ、技術者の説明を二時間聞いた。",
        "古い桟橋がもう一冬もつとは誰も思っていなかった。",
        "工事は春に始まり、三年かかると市長は話した。",
    ),
    "HANGUL": (
        "항만위원회가 금요일에 열려 두 시간 동안 기술자들의 설명을 들었다.",
        "낡은 부두가 한 해 겨울을 더 버티리라고는 아무도 예상하지 못했다.",
        "공사는 봄에 시작해 3년이 걸린다고 시장은 밝혔다.",
    ),
    "THAI": (
        "คณะกรรมการท่าเรือประชุมในวันศุกร์และฟังวิศวกรอธิบายนานสองชั่วโมง",
        "ไม่มีใครคาดว่าท่าเรือเก่าจะผ่านฤดูหนาวไปได้อีกปีหนึ่ง",
        "งานจะเริ่มในฤดูใบไม้ผลิและใช้เวลาสามปี",
    ),
}  # fmt: skip
HEADS = (Kind.DATELINE, Kind.BYLINE)
SIGNS = {"HIRAGANA": "KANA", "KATAKANA": "KANA", "CJK": "HAN"}
RULES = [rule for rule in all_rules() if rule.agency is None]


def script_of(text: str) -> str:
    """The script of most letters of a text; Latin where no story of the script is at hand."""
    names = [unicodedata.name(letter, "?").split()[0] for letter in text if letter.isalpha()]
    scripts = [SIGNS.get(name, name) for name in names]
    if "KANA" in scripts:
        return "KANA"
    wide = [script for script in scripts if script != "LATIN"]
    script = max(wide, key=wide.count, default="LATIN")
    return script if script in STORIES else "LATIN"


def stopped(hit: str) -> str:
    return hit if hit.rstrip().endswith(tuple('.!?。।؟)]】）:：…"”')) else f"{hit}."


def placed(rule: Rule) -> Iterator[str]:
    """The first hit between the sentences of a story, in a line and on a line of its own."""
    first, second, third = STORIES[script_of(rule.hits[0])]
    notice = stopped(rule.hits[0])
    places = ((notice, first, second, third), (first, notice, second, third), (first, second, third, notice))
    # What stands before a dateline on its line is the title or the deck, whatever it is.
    for lines in places[:1] if rule.label in HEADS or find_dateline(notice) else places:
        yield " ".join(lines)
        yield "\n".join(lines)
        yield "\n\n".join((rule.hits[0] if line is notice else line) for line in lines)


def sentences_lost(text: str, story: tuple[str, ...]) -> list[tuple[str, str]]:
    """The sentences of which something is taken, and the rule that takes it."""
    read = read_text(text)
    label_certain(read, rulebook_with())
    return [
        (sentence, rule)
        for line in read.lines
        for start, end, rule in taken(line)
        for sentence in story
        if sentence in line.text and line.text.index(sentence) < end and start < line.text.index(sentence) + len(sentence)
    ]


def taken(line: Line) -> Iterator[tuple[int, int, str]]:
    """What was cut off a line or taken of it."""
    for start, end, _, rule in line.cuts or ():
        yield start, end, rule
    if line.kind is not None:
        yield line.low, line.high, line.rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_sentence_of_the_story_is_lost(rule: Rule) -> None:
    """First, in the middle, last; in one line and on a line of its own."""
    story = STORIES[script_of(rule.hits[0])]
    assert {text: lost for text in placed(rule) if (lost := sentences_lost(text, story))} == {}
