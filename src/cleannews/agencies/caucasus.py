"""Agencies of Azerbaijan, Armenia and Georgia.

Known from the agencies' public sites and copies on other portals: 'Baku, Azerbaijan, May 3 / By Name - Trend: / Text',
'Baku. 3 May. REPORT.AZ/ Text', 'Baku, May 3, AZERTAC', '[Baku–APA]', 'YEREVAN, MAY 3, ARMENPRESS. Text'. None of these
datelines has a dash before the text, so each is spelled out here. Trend and Report are English words: their names
count as marks only with their own dots and brackets. "APA reports" and "Report informs" in a sentence are body.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"
MONTH_OF_ANY = r"[^\W\d_]{3,10}\.?"
PLACE = r"[A-ZƏİÖÜÇŞĞ][A-Za-zƏəİıÖöÜüÇçŞşĞğ-]{2,20}(?: [A-Z][a-z]{2,14})?"

TREND = (
    Rule(
        "dateline",
        "trend.dateline",
        # Glued in copies: "Baku, Azerbaijan, Apr. 18Trend:Text", "July 26By Jane Example - Trend:Text"
        shape=rf"{PLACE}, [A-Z][a-z]{{3,14}}, {MONTH} \d{{1,2}}\.? ?(?:By [A-Z][\w.' -]{{2,40}} ?[-–—] ?|[-–—] ?)?Trend(?: News Agency)?: ?",
        part="start",
        where="head",
        hits=(
            "Baku, Azerbaijan, Apr. 18Trend:The ferry is back.",
            "Baku, Azerbaijan, July 26 By Jane Example - Trend: The ferry is back.",
        ),
        spares=("Baku, Azerbaijan, May 3 was the day. Trend: upward.",),
    ),
    Rule(
        "dateline",
        "trend.dateline_with_stop",
        # "BAKU, Azerbaijan, May 12. Text"
        shape=rf"[A-Z]{{4,14}}, [A-Z][a-z]{{3,14}}, {MONTH} \d{{1,2}}\. (?=[A-Z\"“])",
        part="start",
        where="head",
        hits=("BAKU, Azerbaijan, May 12. The ferry is back.",),
        spares=("Baku, Azerbaijan, May 12. The ferry is back.",),
    ),
    Rule(
        "dateline",
        "trend.dateline_alone",
        shape=rf"{PLACE}, (?:Azerbaijan|Turkmenistan|Uzbekistan|Kazakhstan|Georgia|Iran|Turkey|Tajikistan|Kyrgyzstan|Armenia), {MONTH} \d{{1,2}}\.?",
        where="head",
        hits=("Baku, Azerbaijan, Apr. 18", "Ashgabat, Turkmenistan, Nov. 27"),
        spares=("Baku, Azerbaijan, in April 18 ferries sailed.",),
    ),
    Rule(
        "byline",
        "trend.byline",
        shape=r"(?:By|by) [A-Z][\w.' -]{2,50}? ?[-–—] ?Trend(?: News Agency)?: ?",
        first="Bb",
        part="start",
        where="head",
        hits=("By Jane Example - Trend:", "By Jane Example– Trend: The ferry is back."),
        spares=("By trend: nothing changed.",),
    ),
    Rule(
        "dateline",
        "trend.name_alone",
        whole=("Trend:", "Trend.", "Trend News Agency:", "/Trend/"),
        where="head",
        hits=("Trend:",),
        spares=("Trend: prices fall in Arden",),
    ),
    Rule(
        "promo",
        "trend.follow",
        opening=(
            "Stay up-to-date with more news on Trend News Agency",
            "Stay up-to-date with more news at Trend News Agency",
            "Follow us on Twitter @TRENDNewsAgency",
            "Follow the author on Twitter",
            "Follow the author on X",
            "Follow us on Twitter: @TRENDNewsAgency",
        ),
        longest=200,
        hits=(
            "Stay up-to-date with more news on Trend News Agency's WhatsApp channel",
            "Follow the author on Twitter: @janeexample",
        ),
        spares=("Follow the authority's advice.",),
    ),
)

AZERBAIJAN = (
    Rule(
        "dateline",
        "azertac.dateline",
        shape=rf"{PLACE},? ?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH_OF_ANY})(?:, \d{{4}})?, ?(?:AZERTAC|AzerTAc|AZƏRTAC|AZERTAG|AzerTag)\.? ?",
        part="start",
        where="head",
        hits=("Baku, May 3, AZERTAC", "Bakı, 3 may, AZƏRTAC", "Baku, May 3, AZERTAC The ferry is back."),
        spares=("Baku, May 3, he told AZERTAC.",),
    ),
    Rule(
        "dateline",
        "azertac.dateline_in_russian",
        shape=r"[А-ЯЁ][а-яё-]{2,20}, \d{1,2} [а-я]{3,9}(?:, \d{4})?, ?(?:АЗЕРТАДЖ|АзерТАдж)\.? ?",
        part="start",
        where="head",
        hits=("Баку, 3 мая, АЗЕРТАДЖ", "Баку, 3 мая, АЗЕРТАДЖ Паром снова ходит."),
        spares=("Баку, 3 мая, сказал АЗЕРТАДЖ мэр.",),
    ),
    Rule(
        "copyright",
        "azertac.hyperlink",
        opening=(
            "© Content from this site must be hyperlinked",
            "© Content of this site must be hyperlinked",
            "©Content from this site must be hyperlinked",
            "© При использовании информации гиперссылка",
            "©При использовании информации гиперссылка",
            "© İstifadə edilərkən hiperlink",
            "©İstifadə edilərkən hiperlink",
            "İstifadə edilərkən hiperlink olmalıdır",
            "Məlumatdan istifadə etdikdə istinad",
            "Saytdakı materialların istifadəsi zamanı",
            "Materiallardan istifadə edərkən istinad",
        ),
        longest=240,
        hits=("© Content from this site must be hyperlinked when used.", "© İstifadə edilərkən hiperlink olmalıdır."),
        spares=("Content from this site was removed.",),
    ),
    Rule(
        "dateline",
        "report.dateline",
        shape=rf"{PLACE}\. ?\d{{1,2}} {MONTH_OF_ANY}\. ?(?:REPORT\.AZ|Report\.az)(?: ?/ ?|\. ?|: ?)?",
        part="start",
        where="head",
        hits=("Baku. 3 May. REPORT.AZ/ The ferry is back.", "Bakı. 3 may. REPORT.AZ/ Bərə qayıdıb."),
        spares=("Baku. 3 May. Report says the ferry is back.",),
    ),
    Rule(
        "dateline",
        "report.dateline_in_russian",
        shape=r"[А-ЯЁ][а-яё-]{2,20}\. ?\d{1,2} [а-я]{3,9}\. ?REPORT\.AZ(?: ?/ ?|\. ?|: ?)?",
        part="start",
        where="head",
        hits=("Баку. 3 мая. REPORT.AZ/ Паром снова ходит.",),
        spares=("Баку. 3 мая. Паром снова ходит.",),
    ),
    Rule(
        "dateline",
        "apa_azerbaijan.dateline",
        # "[Baku–APA]. Text", "Baku-APA. Text", "Baku. Jane Example – APA. Text", "Bakı-APA-Economics."
        shape=r"\[?(?:Baku|Bakı|Баку|Ankara|Tbilisi|Moscow|Tehran)(?:\. [^\W\d_][\w' ]{3,30})? ?[-–—] ?(?:APA|АПА)(?:[- ]?(?:Economics|Sport|TV))?\]?(?:\.|:|\]) ?",
        first="[BБATM",
        part="start",
        where="head",
        hits=(
            "Baku-APA. The ferry is back.",
            "[Baku–APA]. The ferry is back.",
            "Baku. Jane Example – APA. The ferry is back.",
        ),
        spares=("Baku-based APA is an agency.",),
    ),
    Rule(
        "related",
        "azeri.read_also",
        opening=(
            "Həmçinin oxuyun",
            "Həmçinin oxu",
            "Bunları da oxuyun",
            "Digər xəbərlər",
            "Oxşar xəbərlər",
            "Ən çox oxunanlar",
            "Xəbər lenti",
        ),
        longest=200,
        hits=("Həmçinin oxuyun: Bərə qayıdıb",),
        spares=("Digər xəbərləri gözləyirik.",),
    ),
    Rule(
        "promo",
        "azeri.follow",
        opening=(
            "Bizi Facebook-da izləyin",
            "Bizi Telegram-da izləyin",
            "Bizi Instagram-da izləyin",
            "Bizi Vatsap-da izləyin",
            "Ən son xəbərləri",
            "Xəbərləri Telegram",
            "Xəbərlərimizi WhatsApp kanalımızda",
            "Telegram kanalımıza abunə olun",
            "WhatsApp kanalımıza abunə olun",
        ),
        longest=180,
        hits=("Telegram kanalımıza abunə olun", "Bizi Telegram-da izləyin"),
        spares=("Bizi izləyənlər çoxdur.",),
    ),
    Rule(
        "nav",
        "azeri.page_furniture",
        whole=(
            "Paylaş",
            "Paylaşın",
            "Çap et",
            "Xəbər lenti",
            "Mətndə səhv var",
            "Fikrinizi bildirin",
            "Şərh yaz",
            "Şərhlər",
            "Oxunub",
            "Son xəbərlər",
        ),
        hits=("Paylaş", "Çap et"),
        spares=("Paylaş, dedi.",),
    ),
    Rule(
        "nav",
        "azeri.report_an_error",
        opening=("Mətndə səhv aşkar etdiniz", "Səhv gördünüz?", "Mətndə orfoqrafik səhv", "Əgər mətndə səhv"),
        longest=180,
        hits=("Mətndə orfoqrafik səhv gördükdə Ctrl+Enter basın.",),
        spares=("Mətndə səhvlər var, dedi.",),
    ),
)

ARMENIA = (
    Rule(
        "dateline",
        "armenpress.dateline",
        shape=r"[A-Z][A-Za-z' -]{2,24}, ?(?:\d{1,2} [A-Za-z]{3,9}|[A-Za-z]{3,9}\.? \d{1,2})(?:, \d{4})?[,.] ?(?:ARMENPRESS|Armenpress)[.:/]? ?(?:[-–—] ?)?",
        part="start",
        where="head",
        hits=("YEREVAN, MAY 3, ARMENPRESS. The ferry is back.", "YEREVAN, 3 MAY, ARMENPRESS: The ferry is back."),
        spares=("Yerevan, in May, told Armenpress the ferry was back.",),
    ),
    Rule(
        "dateline",
        "armenpress.dateline_in_russian",
        shape=r"[А-ЯЁ][А-ЯЁа-яё-]{2,20}, ?\d{1,2} [А-Яа-я]{3,9}(?:, \d{4})?[/,.] ?(?:АРМЕНПРЕСС|Арменпресс)[.:/]? ?(?:[-–—] ?)?",
        part="start",
        where="head",
        hits=("ЕРЕВАН, 3 МАЯ, АРМЕНПРЕСС. Паром снова ходит.", "ЕРЕВАН, 3 МАЯ/АРМЕНПРЕСС/. Паром снова ходит."),
        spares=("Ереван, 3 мая, сообщил Арменпресс.",),
    ),
    Rule(
        "dateline",
        "armenpress.dateline_in_armenian",
        shape=r"[Ա-Ֆ][Ա-Ֆա-և-]{2,20}, ?\d{1,2} ?[Ա-Ֆա-և]{3,12}[,.]? ?[Աա](?:ՐՄԵՆՊՐԵՍ|րմենպրես)[.:։]? ?(?:[-–—] ?)?",
        part="start",
        where="head",
        hits=("ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ։ Լաստանավը",),
        spares=("ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ",),
    ),
    Rule(
        "credit",
        "armenpress.published_by",
        opening=("Published by Armenpress, original at", "Published by Armenpress"),
        longest=200,
        hits=("Published by Armenpress, original at https://example.am/1",),
        spares=("Published by army press in 2031.",),
    ),
)

PAGES = (
    Agency(
        # Not "Trend": a name is a mark, too, and "the trend" stands at the end of many sentences.
        "Trend News Agency",
        marks=("Trend News Agency", "AzerTrend", "TREND News Agency", "АМИ Trend", "趋势通讯社", "트렌드통신"),
        home="Asia/Baku",
        country="AZ",
        languages=("en", "ru", "az", "tr", "fa"),
        domains=("trend.az", "en.trend.az", "az.trend.az"),
        rules=TREND,
        about="Private agency in Baku; dateline 'Baku, Azerbaijan, May 3' with 'Trend:' on a line of its own.",
    ),
    Agency(
        "AZERTAC",
        marks=(
            "AZERTAC",
            "AzerTAc",
            "AZƏRTAC",
            "AZERTAG",
            "AzerTag",
            "АЗЕРТАДЖ",
            "АзерТАдж",
            "阿塞拜疆国家通讯社",
            "아제르타즈",
            "アゼルタジ",
        ),
        home="Asia/Baku",
        country="AZ",
        languages=("az", "en", "ru", "de", "fr", "es", "ar", "zh"),
        domains=("azertag.az",),
        rules=AZERBAIJAN,
        about="State agency of Azerbaijan; dateline 'Baku, May 3, AZERTAC'.",
    ),
    Agency(
        # The bare "APA" is Austria's agency.
        "APA Azerbaijan",
        marks=("APA-Economics", "Azeri Press Agency", "Azeri-Press Agency", "Azəri Press Agentliyi", "АПА", "APA.az"),
        home="Asia/Baku",
        country="AZ",
        languages=("az", "en", "ru"),
        domains=("apa.az", "en.apa.az"),
        about="Private agency in Baku; dateline 'Baku-APA.' or '[Baku–APA]'.",
    ),
    Agency(
        "Report.az",
        marks=(
            "REPORT.AZ",
            "Report.az",
            "Report İnformasiya Agentliyi",
            "Report News Agency",
            "Report Information Agency",
        ),
        home="Asia/Baku",
        country="AZ",
        languages=("az", "en", "ru"),
        domains=("report.az",),
        about="Private agency in Baku; dateline 'Baku. 3 May. REPORT.AZ/'.",
    ),
    Agency(
        "Armenpress",
        marks=(
            "Armenpress",
            "ARMENPRESS",
            "Арменпресс",
            "АРМЕНПРЕСС",
            "Արմենպրես",
            "ԱՐՄԵՆՊՐԵՍ",
            "亚美尼亚通讯社",
            "亚美新闻社",
            "아르멘프레스",
            "アルメンプレス",
        ),
        home="Asia/Yerevan",
        country="AM",
        languages=("hy", "en", "ru", "fr", "ar", "es"),
        domains=("armenpress.am",),
        rules=ARMENIA,
        about="State agency of Armenia; dateline 'YEREVAN, MAY 3, ARMENPRESS.'",
    ),
    Agency(
        "Arka",
        marks=("ARKA", "АРКА", "ARKA News Agency"),
        home="Asia/Yerevan",
        country="AM",
        languages=("en", "ru"),
        domains=("arka.am",),
        sign_offs=("0--",),
        about="Private business agency in Yerevan; dateline 'YEREVAN, May 3. /ARKA/.', end mark '-0-'.",
    ),
    Agency(
        "InterPressNews",
        marks=("InterPressNews", "Interpressnews", "ინტერპრესნიუსი"),
        home="Asia/Tbilisi",
        country="GE",
        languages=("ka", "en"),
        domains=("interpressnews.ge",),
        about="Private agency in Tbilisi.",
    ),
)
