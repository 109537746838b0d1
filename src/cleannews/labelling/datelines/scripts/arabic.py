"""Datelines in Arabic letters: Arabic, Persian and Urdu copy, which prints no capitals and seldom a bracket.

Two forms say enough: an agency that is known, wherever the place is ("واس - جدة:", "طهران 3 ماي (ومع) -"); and a city
that is known, whatever stands between it and the text: a paper, a reporter, "agencies", or nothing but a dash.
"""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import Agency, recognise
from cleannews.labelling.datelines.places import Day
from cleannews.labelling.datelines.scripts.doubts import doubts
from cleannews.times.months import month_of

__all__ = ["Parts", "read_arabic"]

Parts = tuple[int, int, str | None, tuple[str, ...], Day, Agency | None, str | None, tuple[tuple[int, int], ...]]

NO_DAY: Day = (None, None, None)

LETTER = r"\u0621-\u064a\u064b-\u0652\u0670-\u06d3\u200c"
SIGN = r"[-\N{EN DASH}\N{EM DASH}\N{ARABIC TATWEEL}/:|]"

place = rf"[{LETTER}]+(?:\s[{LETTER}]+){{0,2}}"
mark_first = re.compile(rf"\s*(?P<mark>[\u0621-\u06d3]{{2,12}})\s?[-\N{{EN DASH}}]\s?(?P<place>{place})\s?[:\N{{EN DASH}}-]\s*").match
place_first = re.compile(
    rf"\s*(?P<place>{place})(?P<date>(?:\sفي)?\s\d{{1,2}}\s[\u0621-\u06d3]{{3,8}}(?:\s[\u0621-\u06d3]{{3,8}})?(?:\s\d{{4}}\s?[\u0621-\u06d3]{{0,2}})?)?\s?(?P<sep>[-\N{{EN DASH}}\N{{EM DASH}}/(,\N{{ARABIC COMMA}}:]\s?){{1,2}}(?P<mark>[\u0621-\u06d3.\s]{{2,16}}?)\s?[)/]?\s?(?P<end>[-\N{{EN DASH}}\N{{EM DASH}}:/.]\s?){{1,2}}\s*"
).match

CITIES = (
    "القاهرة|الإسكندرية|الاسكندرية|الجيزة|بورسعيد|السويس|الإسماعيلية|أسوان|الأقصر|أسيوط|سوهاج|المنيا|الفيوم|المنصورة|طنطا|الزقازيق|دمياط|كفر الشيخ|شرم الشيخ|العريش|الغردقة|"
    "الرياض|جدة|مكة المكرمة|المدينة المنورة|الدمام|الظهران|الطائف|تبوك|بريدة|حائل|أبها|جازان|نجران|الأحساء|الجبيل|ينبع|عرعر|سكاكا|الباحة|القصيم|"
    "أبوظبي|أبو ظبي|دبي|الشارقة|عجمان|الفجيرة|رأس الخيمة|أم القيوين|الدوحة|الكويت|المنامة|مسقط|صلالة|عمّان|عمان|إربد|الزرقاء|العقبة|السلط|الكرك|المفرق|"
    "بيروت|طرابلس|صيدا|زحلة|بعلبك|بعبدا|دمشق|ريف دمشق|حلب|ريف حلب|حمص|ريف حمص|حماة|حماه|اللاذقية|طرطوس|درعا|السويداء|القنيطرة|إدلب|دير الزور|الحسكة|الرقة|القامشلي|تدمر|محافظات|عواصم|"
    "بغداد|البصرة|الموصل|أربيل|اربيل|السليمانية|دهوك|كركوك|النجف|كربلاء|الأنبار|ديالى|الناصرية|الحلة|سامراء|تكريت|رام الله|غزة|القدس|القدس المحتلة|نابلس|الخليل|جنين|بيت لحم|الناصرة|حيفا|تل أبيب|"
    "صنعاء|عدن|تعز|الحديدة|المكلا|مأرب|الخرطوم|أم درمان|بورتسودان|نواكشوط|مقديشو|جيبوتي|بنغازي|مصراتة|سبها|"
    "تونس|صفاقس|سوسة|القيروان|بنزرت|الجزائر|وهران|قسنطينة|عنابة|تلمسان|سطيف|الرباط|الدار البيضاء|الدارالبيضاء|فاس|مراكش|طنجة|أكادير|أگادير|مكناس|وجدة|العيون|تطوان|القنيطرة|"
    "واشنطن|نيويورك|لندن|باريس|موسكو|برلين|جنيف|بروكسل|روما|مدريد|أنقرة|إسطنبول|اسطنبول|طهران|كابول|إسلام آباد|نيودلهي|نيو دلهي|بكين|طوكيو|سيول|كييف|فيينا|لاهاي|أثينا|نيقوسيا|"
    "اسلام آباد|اسلام آباد|راولپنڈی|لاہور|کراچی|پشاور|کوئٹہ|ملتان|فیصل آباد|حیدر آباد|حیدرآباد|سکھر|سیالکوٹ|گوجرانوالہ|سرگودھا|بہاولپور|ڈیرہ اسماعیل خان|ایبٹ آباد|مظفر آباد|مظفرآباد|میرپور|گلگت|سوات|"
    "نئی دہلی|دہلی|ممبئی|سرینگر|سری نگر|جموں|لکھنؤ|ڈھاکہ|کابل|تہران|دبئی|ریاض|جدہ|مکہ مکرمہ|لندن|واشنگٹن|نیویارک|پیرس|برلن|ماسکو|بیجنگ|ٹوکیو|استنبول|انقرہ|غزہ|بیروت|"
    "تهران|مشهد|اصفهان|شیراز|تبریز|اهواز|قم|کرج|رشت|کرمان|یزد|همدان|ارومیه|زاهدان|بندرعباس|کرمانشاه|سنندج|خرم‌آباد|گرگان|قزوین|زنجان|اراک|بوشهر|بجنورد|بیرجند|یاسوج|شهرکرد|ایلام|اردبیل|سمنان"
)
ALTERNATIVES = "|".join(sorted(set(CITIES.split("|")), key=len, reverse=True)).replace(" ", r"\s")
"""Cities from which the papers of the region date their reports; the longer name before the one it begins with."""

city_first = re.compile(
    rf"""
    \s*(?P<place>(?:{ALTERNATIVES})(?:\s?[/\N{{ARABIC COMMA}}-]\s?(?:{ALTERNATIVES}))?)
    (?P<date>\s?[\N{{ARABIC COMMA}},]?\s(?:في\s)?\d{{1,2}}\s[\u0621-\u06d3]{{3,9}}(?:\s\d{{4}}\s?م?)?)?
    (?:
        \s?\(\s?(?P<bracket>[^()\n]{{2,32}}?)\s?\)\s?{SIGN}{{0,3}}
      | \s?{SIGN}{{1,2}}\s?["\N{{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}}\N{{LEFT DOUBLE QUOTATION MARK}}]?(?P<between>[{LETTER}.]+(?:\s[{LETTER}.]+){{0,3}})["\N{{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}}\N{{RIGHT DOUBLE QUOTATION MARK}}]?(?:\s?{SIGN}\s?(?:وكالات|متابعات))?\s?(?P<close>[:\N{{EN DASH}}\N{{EM DASH}}]|\s-\s|-\s?(?=["\N{{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}}])|$)
      | \s(?P<blank>{{marks}})\s(?=[{LETTER}])
      | \s?(?P<sign>{SIGN}{{1,2}}|\s?\N{{HORIZONTAL BAR}})
    )\s*
    """.replace("{marks}", "سانا|واس|وام|بترا|كونا|قنا|واع|وفا|واج|أ\\s?ش\\s?أ"),
    re.VERBOSE,
).match
names_desk = re.compile(
    r"(?<!\S)(?:ال)?وكالات(?!\S)|متابعات|متابعة|ڈیسک|رپورٹر|نمائندہ|نامہ نگار|ایجنسیاں|آن لائن|وقائع نگار|مانیٹرنگ|بیورو"
).search

FIRST_NAMES = frozenset(
    (
        "محمد أحمد احمد محمود علي حسن حسين عبد عبدالله عبدالرحمن عبدالعزيز إبراهيم ابراهيم خالد سعد سعيد سالم فهد فيصل ناصر "
        "يوسف عمر عثمان مصطفى كريم طارق هاني هشام وليد ياسر ماجد مازن نبيل نزار رامي رائد زياد زكي سامي سمير شريف صالح صلاح "
        "طلال عادل عامر عصام عماد غسان فادي فارس فؤاد كمال لؤي مروان معتز منصور منير مهند موسى نادر نواف هيثم وائل بدر بندر "
        "تركي جابر جمال حازم حمد حمدي خليل داود راشد رشيد سلطان سليمان سيف شادي ضياء عاطف عبير فاطمة مريم ليلى سارة نورا نورة "
        "هند هدى منى مها رنا ريم رانيا دينا داليا سلمى سمر أمل آمال إيمان أسماء أميرة أيمن أنور أسامة إسماعيل إياد باسم بسام بلال"
    ).split()
)
"""With these a reporter's name begins; "said the minister:" does not."""

goes_on = re.compile(r"(?:کی|کے|کا|میں|سے|نے|کو|پر)\s").match
"""Urdu's postpositions: ``لاہور (اے پی پی) کی عمارت میں`` is no dateline."""

SPACED = " - "
"""Between two cities it is a way from one to the other: ``القاهرة - الإسكندرية: قطار جديد``."""
SHORTEST = 90
"""Shorter lines that begin with a city and a colon are headlines: "Cairo: no talks"."""
LONGEST_NAME = 34


def read_arabic(text: str) -> Parts | None:
    """The dateline with which a text in Arabic letters begins.

    >>> read_arabic("واس - جدة: عادت العبارة إلى المرفأ.")[2]
    'جدة'
    >>> found = read_arabic("بغداد/النهر: عادت العبارة الكبيرة إلى المرفأ القديم بعد غياب دام ثلاثة أعوام، بحسب ما أعلنت سلطة الموانئ.")
    >>> found[2], found[6]
    ('بغداد', 'النهر')
    >>> read_arabic("القاهرة: لا محادثات جديدة")
    """
    match = mark_first(text)
    if match and (agency := recognise(match["mark"])):
        spot = match["place"].strip()
        return 0, match.end(), spot, (spot,), NO_DAY, agency, match["mark"], ()
    match = place_first(text[:120])
    if match and (agency := recognise(match["mark"].strip())):
        spot = match["place"].strip().removesuffix(" في")
        return 0, match.end(), spot, (spot,), day_in(match["date"]), agency, match["mark"].strip(), ()
    return from_city(text)


def from_city(text: str) -> Parts | None:
    """``أكادير- ...``, ``الجزائر-وكالات: ...``, ``الرياض - سالم المثال: ...``, ``لندن (سٹاف رپورٹر) ...``, ``ريف دمشق-سانا`` alone."""
    match = city_first(text[:160])
    if match is None:
        return None
    mark = match["bracket"] or match["between"] or match["blank"]
    agency = recognise(mark) if mark else None
    if match["bracket"] and goes_on(text, match.end()):
        return None
    if agency is None and (len(text) < SHORTEST or not text[match.end() :].strip()):
        return None
    end = match.end()
    bylines: tuple[tuple[int, int], ...] = ()
    if agency is None:
        read = without_agency(text, match)
        if read is None:
            return None
        end, mark, bylines = read
        if mark is None and not bylines and (SPACED in match["place"] or doubts(text, end, ALTERNATIVES)):
            return None
    places = tuple(part.strip() for part in re.split(r"\s?[/\N{ARABIC COMMA}-]\s?", match["place"]) if part.strip())
    return match.start("place"), end, match["place"], places, day_in(match["date"]), agency, mark, bylines


def without_agency(text: str, match: re.Match[str]) -> tuple[int, str | None, tuple[tuple[int, int], ...]] | None:
    """Where the dateline ends, the paper and the reporters, where no known agency stands behind the city."""
    if match["bracket"]:
        return (match.end(), None, ()) if names_desk(match["bracket"]) else None
    name = match["between"]
    if name is None:
        return None if match["sign"].strip() in ("/", "|", "//") else (match.end(), None, ())
    opening = text[match.end("place") : match.start("between")].strip()
    if match["close"].strip() == ":" and len(name) <= LONGEST_NAME:
        first, *others = name.split()
        if names_desk(name):
            return match.end(), None, ()
        if opening == "/" and (not others or others[-1] in ("نيوز", "برس")):
            return match.end(), name, ()
        if others and first in FIRST_NAMES:
            return match.end(), None, (match.span("between"),)
        if not others:  # "Algiers - Paris: a new quarrel" is a headline
            return None
    # A dash opened the text: what stands behind it belongs to it.
    return None if opening in (":", "/", "|") else (match.start("between"), None, ())


def day_in(date: str | None) -> Day:
    if not date:
        return NO_DAY
    day = re.search(r"\d{1,2}", date)
    month = next((number for word in date.split() if (number := month_of(word))), None)
    year = re.search(r"\d{4}", date)
    return month, int(day.group()) if day else None, int(year.group()) if year else None
