"""Agencies of Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and Turkmenistan.

Known from the agencies' public sites and a few Kazakh texts: 'БРЮССЕЛЬ. КАЗИНФОРМ - Text', 'AKIpress.com - Text',
'Bishkek, May 3. /Kabar/. Text', 'DUSHANBE, May 3, 2031, Asia-Plus -- Text'.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

KAZINFORM = (
    Rule(
        "dateline",
        "kazinform.dateline_with_stops",
        # "ASTANA. May 3. KAZINFORM. Text" and "АСТАНА. 3 мая. КАЗИНФОРМ. Text": without a dash
        shape=(
            r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІa-zа-яёәғқңөұүһі -]{2,24}\. (?:[\wӘәҒғҚқҢңӨөҰұҮүҺһІі]{1,10} [\wӘәҒғҚқҢңӨөҰұҮүҺһІі]{1,10}\. ?)?"
            r"(?:KAZINFORM|Kazinform|КАЗИНФОРМ|Казинформ|ҚазАқпарат|ҚАЗАҚПАРАТ|QazAqparat|Qazinform|QAZINFORM) ?[.:–—/-]{1,2} ?"
        ),
        part="start",
        where="head",
        hits=("ASTANA. May 3. KAZINFORM. The ferry is back.", "БРЮССЕЛЬ. КАЗИНФОРМ - Паром снова ходит."),
        spares=("ASTANA. The ferry is back.", "Астана. Казинформ сообщил о пароме."),
    ),
    Rule(
        "copyright",
        "kazinform.reuse",
        opening=(
            "При использовании материалов активная ссылка на",
            "When using materials, an active link to",
            "Use of materials without a hyperlink to",
            "Использование материалов Казинформ",
        ),
        longest=500,
        hits=("При использовании материалов активная ссылка на inform.kz обязательна",),
        spares=("When using materials, wear gloves.",),
    ),
    Rule(
        "promo",
        "kazinform.telegram",
        opening=("Subscribe to Kazinform", "Follow Kazinform"),
        longest=160,
        hits=("Subscribe to Kazinform on Telegram",),
        # "Earlier, Kazinform reported that ..." is a paragraph of background.
        spares=("Earlier, Kazinform reported that the ferry was back.",),
    ),
)

AKIPRESS = (
    Rule(
        "copyright",
        "akipress.republication",
        shape=r"(?:©|\([cC]\))? ?(?:AKIpress News Agency|ИА «?АКИpress»?|AKIpress)[^\n]{0,80}(?:Republication|republication|Перепечатка|перепечатка|All rights reserved)[^\n]{0,260}",
        first="©(AИ",
        hits=(
            "© AKIpress News Agency - 2001-2031. Republication of any material is prohibited without a written agreement.",
        ),
        spares=("AKIpress reported on the ferry.",),
    ),
    Rule(
        "copyright",
        "akipress.quoting",
        opening=(
            "Any materials and information of AKIpress",
            "Материалы и фотографии, размещенные на сайтах",
            "Цитирование разрешено при",
        ),
        longest=400,
        where="tail",
        hits=("Any materials and information of AKIpress may be quoted with a link.",),
        spares=("Any materials and tools were lost.",),
    ),
)

PAGES = (
    Agency(
        "Kazinform",
        marks=(
            "Kazinform",
            "KAZINFORM",
            "Qazinform",
            "QAZINFORM",
            "Qazinform News Agency",
            "МИА «Казинформ»",
            "МИА Казинформ",
            "Казинформ",
            "КАЗИНФОРМ",
            "ҚазАқпарат",
            "QazAqparat",
            "哈通社",
            "哈萨克国际通讯社",
            "카진폼",
            "카즈인폼",
            "カズインフォルム",
        ),
        home="Asia/Almaty",
        country="KZ",
        languages=("kk", "ru", "en", "zh"),
        domains=("inform.kz", "kazinform.kz", "qazinform.com", "en.inform.kz", "lenta.inform.kz"),
        rules=KAZINFORM,
        about="State agency of Kazakhstan; dateline 'ASTANA. KAZINFORM - '.",
    ),
    Agency(
        "AKIpress",
        marks=("AKIpress", "AKIpress.com", "AKIPRESS.COM", "АКИpress", "AKIpress News Agency"),
        home="Asia/Bishkek",
        country="KG",
        languages=("en", "ru", "ky"),
        domains=("akipress.com", "akipress.org", "kg.akipress.org", "news.akipress.org"),
        rules=AKIPRESS,
        about="Private agency in Bishkek; its stories open 'AKIpress.com - '.",
    ),
    Agency(
        "Kabar",
        marks=("Кабар", "КАБАР", "KNA Kabar", "КНИА Кабар", "Kabar News Agency", "KABAR", "Kabar"),
        home="Asia/Bishkek",
        country="KG",
        languages=("ky", "ru", "en"),
        domains=("kabar.kg",),
        about="State agency of Kyrgyzstan; dateline 'Bishkek, May 3. /Kabar/.'",
    ),
    Agency(
        "24.kg",
        marks=("24.kg", "24.kg news agency", "ИА 24.kg"),
        home="Asia/Bishkek",
        country="KG",
        languages=("ru", "en", "ky"),
        domains=("24.kg",),
        about="Private agency in Bishkek.",
    ),
    Agency(
        "Asia-Plus",
        marks=("Asia-Plus", "ASIA-Plus", "Азия-Плюс", "Asia Plus"),
        home="Asia/Dushanbe",
        country="TJ",
        languages=("ru", "tg", "en"),
        domains=("asiaplustj.info", "asiaplus.tj", "news.tj"),
        about="Private agency in Dushanbe; dateline 'DUSHANBE, May 3, 2031, Asia-Plus -- '.",
    ),
    Agency(
        "Khovar",
        marks=("NIAT Khovar", "Khovar", "НИАТ «Ховар»", "НИАТ Ховар", "АМИТ «Ховар»", "АМИТ Ховар", "Ховар"),
        home="Asia/Dushanbe",
        country="TJ",
        languages=("tg", "ru", "en", "ar", "fa"),
        domains=("khovar.tj",),
        about="State agency of Tajikistan; dateline 'DUSHANBE, 03.05.2031 (NIAT Khovar) – '.",
    ),
    Agency(
        "UzA",
        marks=(
            "UzA",
            "ЎзА",
            "УзА",
            "O‘zA",
            "O'zA",
            "Uzbekistan National News Agency",
            "Jahon",
            "ИА «Дунё»",
            "IA Dunyo",
            "Dunyo",
        ),
        home="Asia/Tashkent",
        country="UZ",
        languages=("uz", "ru", "en"),
        domains=("uza.uz", "jahonnews.uz", "dunyo.info"),
        sign_offs=("ЎзА", "УзА", "UzA", "O‘zA"),
        about="State agency of Uzbekistan.",
    ),
    Agency(
        "UzDaily",
        marks=("UzDaily.com", "UzDaily.uz", "UzDaily"),
        home="Asia/Tashkent",
        country="UZ",
        languages=("en", "ru", "uz"),
        domains=("uzdaily.uz", "uzdaily.com"),
        about="Private agency in Tashkent; dateline 'Tashkent, Uzbekistan (UzDaily.com) -- '.",
    ),
    Agency(
        "TDH",
        marks=("TDH", "ТДХ", "Turkmenistan State News Agency", "Türkmen Döwlet habarlary"),
        home="Asia/Ashgabat",
        country="TM",
        languages=("tk", "ru", "en"),
        domains=("tdh.gov.tm", "turkmenistan.gov.tm"),
        about="State agency of Turkmenistan.",
    ),
    Agency(
        "KazTAG",
        marks=("KazTAG", "КазТАГ", "КАЗТАГ", "МИА «КазТАГ»"),
        home="Asia/Almaty",
        country="KZ",
        languages=("ru", "kk", "en"),
        domains=("kaztag.kz", "kaztag.info"),
        about="Private agency in Almaty: 'Астана. 5 марта. КазТАГ - '.",
    ),
)
