"""Agencies of Azerbaijan, Armenia and Georgia.

Known from the agencies' public sites and copies on other portals: 'Baku, Azerbaijan, May 3 / By Name - Trend: / Text',
'Baku. 3 May. REPORT.AZ/ Text', 'Baku, May 3, AZERTAC', '[Baku–APA]', 'YEREVAN, MAY 3, ARMENPRESS. Text'. None of these
datelines has a dash before the text, so each is spelled out here. Trend and Report are English words: their names
count as marks only with their own dots and brackets. "APA reports" and "Report informs" in a sentence are body.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"

PLACE = r"[A-ZƏİÖÜÇŞĞ][A-Za-zƏəİıÖöÜüÇçŞşĞğ-]{2,20}(?: [A-Z][a-z]{2,14})?"

TREND = (
    Rule("dateline", "trend.dateline_with_stop", part="start", where="head",
        # "BAKU, Azerbaijan, May 12. Text"
        shape=rf"[A-Z]{{4,14}}, [A-Z][a-z]{{3,14}}, {MONTH} \d{{1,2}}\. (?=[A-Z\"“])",
        needs=(", may", ", jan", ", feb", ", mar", ", apr", ", jun", ", jul", ", aug", ", sep", ", oct", ", nov", ", dec"),
        hits=("BAKU, Azerbaijan, May 12. The ferry is back.",), spares=("Baku, Azerbaijan, May 12. The ferry is back.",)),
    Rule("dateline", "trend.dateline_alone", where="head",
        shape=rf"{PLACE}, (?:Azerbaijan|Turkmenistan|Uzbekistan|Kazakhstan|Georgia|Iran|Turkey|Tajikistan|Kyrgyzstan|Armenia), {MONTH} \d{{1,2}}\.?",
        needs=(", azerbaijan, ", ", turkmenistan, ", ", uzbekistan, ", ", kazakhstan, ", ", georgia, ", ", iran, ", ", turkey, ", ", tajikistan, ", ", kyrgyzstan, ", ", armenia, "),
        hits=("Baku, Azerbaijan, Apr. 18", "Ashgabat, Turkmenistan, Nov. 27"), spares=("Baku, Azerbaijan, in April 18 ferries sailed.",)),
    Rule("dateline", "trend.name_alone", where="head", whole=("Trend:", "Trend.", "Trend News Agency:", "/Trend/"), hits=("Trend:",),
        spares=("Trend: prices fall in Arden",)),
)

AZERBAIJAN = (
    Rule("dateline", "azertac.dateline_in_russian", part="start", where="head",
        shape=r"[А-ЯЁ][а-яё-]{2,20}, \d{1,2} [а-я]{3,9}(?:, \d{4})?, ?(?:АЗЕРТАДЖ|АзерТАдж)\.? ?", needs=("азертадж",),
        hits=("Баку, 3 мая, АЗЕРТАДЖ", "Баку, 3 мая, АЗЕРТАДЖ Паром снова ходит."), spares=("Баку, 3 мая, сказал АЗЕРТАДЖ мэр.",)),
    Rule("dateline", "report.dateline_in_russian", part="start", where="head",
        shape=r"[А-ЯЁ][а-яё-]{2,20}\. ?\d{1,2} [а-я]{3,9}\. ?REPORT\.AZ(?: ?/ ?|\. ?|: ?)?", needs=("REPORT.AZ",),
        hits=("Баку. 3 мая. REPORT.AZ/ Паром снова ходит.",), spares=("Баку. 3 мая. Паром снова ходит.",)),
)

ARMENIA = (
    Rule("dateline", "armenpress.dateline", part="start", where="head",
        shape=r"[A-Z][A-Za-z' -]{2,24}, ?(?:\d{1,2} [A-Za-z]{3,9}|[A-Za-z]{3,9}\.? \d{1,2})(?:, \d{4})?[,.] ?(?:ARMENPRESS|Armenpress)[.:/]? ?(?:[-–—] ?)?",
        needs=("armenpress",), hits=("YEREVAN, MAY 3, ARMENPRESS. The ferry is back.", "YEREVAN, 3 MAY, ARMENPRESS: The ferry is back."),
        spares=("Yerevan, in May, told Armenpress the ferry was back.",)),
    Rule("dateline", "armenpress.dateline_in_russian", part="start", where="head",
        shape=r"[А-ЯЁ][А-ЯЁа-яё-]{2,20}, ?\d{1,2} [А-Яа-я]{3,9}(?:, \d{4})?[/,.] ?(?:АРМЕНПРЕСС|Арменпресс)[.:/]? ?(?:[-–—] ?)?", needs=("арменпресс",),
        hits=("ЕРЕВАН, 3 МАЯ, АРМЕНПРЕСС. Паром снова ходит.", "ЕРЕВАН, 3 МАЯ/АРМЕНПРЕСС/. Паром снова ходит."), spares=("Ереван, 3 мая, сообщил Арменпресс.",)
    ),
    Rule("dateline", "armenpress.dateline_in_armenian", part="start", where="head",
        shape=r"[Ա-Ֆ][Ա-Ֆա-և-]{2,20}, ?\d{1,2} ?[Ա-Ֆա-և]{3,12}[,.]? ?[Աա](?:ՐՄԵՆՊՐԵՍ|րմենպրես)[.:։]? ?(?:[-–—] ?)?", needs=("արմենպրես",),
        hits=("ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ։ Լաստանավը",), spares=("ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ",)),
)

PAGES = (
    Agency("Trend News Agency", home="Asia/Baku", country="AZ", languages=("en", "ru", "az", "tr", "fa"),
        # Not "Trend": a name is a mark, too, and "the trend" stands at the end of many sentences.
        marks=("Trend News Agency", "AzerTrend", "TREND News Agency", "АМИ Trend", "趋势通讯社", "트렌드통신"), domains=("trend.az", "en.trend.az", "az.trend.az"),
        rules=TREND, about="Private agency in Baku; dateline 'Baku, Azerbaijan, May 3' with 'Trend:' on a line of its own.",),
    Agency("AZERTAC", home="Asia/Baku", country="AZ", languages=("az", "en", "ru", "de", "fr", "es", "ar", "zh"), marks=(
            "AZERTAC", "AzerTAc", "AZƏRTAC", "AZERTAG", "AzerTag", "АЗЕРТАДЖ", "АзерТАдж", "阿塞拜疆国家通讯社", "아제르타즈", "アゼルタジ",),
        domains=("azertag.az",), rules=AZERBAIJAN, about="State agency of Azerbaijan; dateline 'Baku, May 3, AZERTAC'.",),
    Agency("APA Azerbaijan", home="Asia/Baku", country="AZ", languages=("az", "en", "ru"),
        # The bare "APA" is Austria's agency.
        marks=("APA-Economics", "Azeri Press Agency", "Azeri-Press Agency", "Azəri Press Agentliyi", "АПА", "APA.az"), domains=("apa.az", "en.apa.az"),
        about="Private agency in Baku; dateline 'Baku-APA.' or '[Baku–APA]'.",),
    Agency("Report.az", home="Asia/Baku", country="AZ", languages=("az", "en", "ru"), marks=(
            "REPORT.AZ", "Report.az", "Report İnformasiya Agentliyi", "Report News Agency", "Report Information Agency",),
        domains=("report.az",), about="Private agency in Baku; dateline 'Baku. 3 May. REPORT.AZ/'.",),
    Agency("Armenpress", home="Asia/Yerevan", country="AM", languages=("hy", "en", "ru", "fr", "ar", "es"), marks=(
            "Armenpress", "ARMENPRESS", "Арменпресс", "АРМЕНПРЕСС", "Արմենպրես", "ԱՐՄԵՆՊՐԵՍ", "亚美尼亚通讯社", "亚美新闻社", "아르멘프레스", "アルメンプレス",),
        domains=("armenpress.am",), rules=ARMENIA, about="State agency of Armenia; dateline 'YEREVAN, MAY 3, ARMENPRESS.'",),
    Agency("Arka", home="Asia/Yerevan", country="AM", languages=("en", "ru"), marks=("ARKA", "АРКА", "ARKA News Agency"), domains=("arka.am",),
        sign_offs=("0--",), about="Private business agency in Yerevan; dateline 'YEREVAN, May 3. /ARKA/.', end mark '-0-'.",),
    Agency("InterPressNews", home="Asia/Tbilisi", country="GE", languages=("ka", "en"), marks=("InterPressNews", "Interpressnews", "ინტერპრესნიუსი"),
        domains=("interpressnews.ge",), about="Private agency in Tbilisi.",),
    Agency("Turan", home="Asia/Baku", country="AZ", languages=("az", "ru", "en"), marks=("Turan Information Agency", "Туран", "ИА Туран", "ИА «Туран»"),
        domains=("turan.az",), about="Private agency in Baku: 'Баку/05.03.31/Туран: '.",),
    Agency("Novosti-Armenia", home="Asia/Yerevan", country="AM", languages=("ru", "hy"), marks=("Новости-Армения", "Novosti-Armenia"),
        domains=("newsarmenia.am",), about="Agency in Yerevan: 'ЕРЕВАН, 5 мар – Новости-Армения. '.",),
)
