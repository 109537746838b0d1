"""Agencies of Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and Turkmenistan.

Known from the agencies' public sites and a few Kazakh texts: 'БРЮССЕЛЬ. КАЗИНФОРМ - Text', 'AKIpress.com - Text',
'Bishkek, May 3. /Kabar/. Text', 'DUSHANBE, May 3, 2031, Asia-Plus -- Text'.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("Kazinform", home="Asia/Almaty", country="KZ", languages=("kk", "ru", "en", "zh"), marks=(
            "Kazinform", "KAZINFORM", "Qazinform", "QAZINFORM", "Qazinform News Agency", "МИА «Казинформ»",
            "МИА Казинформ", "Казинформ", "КАЗИНФОРМ", "ҚазАқпарат", "QazAqparat", "哈通社", "哈萨克国际通讯社", "카진폼", "카즈인폼", "カズインフォルム",),
        domains=("inform.kz", "kazinform.kz", "qazinform.com", "en.inform.kz", "lenta.inform.kz"),
        about="State agency of Kazakhstan; dateline 'ASTANA. KAZINFORM - '.",),
    Agency("AKIpress", home="Asia/Bishkek", country="KG", languages=("en", "ru", "ky"),
        marks=("AKIpress", "AKIpress.com", "AKIPRESS.COM", "АКИpress", "AKIpress News Agency"),
        domains=("akipress.com", "akipress.org", "kg.akipress.org", "news.akipress.org"),
        about="Private agency in Bishkek; its stories open 'AKIpress.com - '.",),
    Agency("Kabar", home="Asia/Bishkek", country="KG", languages=("ky", "ru", "en"),
        marks=("Кабар", "КАБАР", "KNA Kabar", "КНИА Кабар", "Kabar News Agency", "KABAR", "Kabar"), domains=("kabar.kg",),
        about="State agency of Kyrgyzstan; dateline 'Bishkek, May 3. /Kabar/.'",),
    Agency("24.kg", home="Asia/Bishkek", country="KG", languages=("ru", "en", "ky"), marks=("24.kg", "24.kg news agency", "ИА 24.kg"), domains=("24.kg",),
        about="Private agency in Bishkek.",),
    Agency("Asia-Plus", home="Asia/Dushanbe", country="TJ", languages=("ru", "tg", "en"), marks=("Asia-Plus", "ASIA-Plus", "Азия-Плюс", "Asia Plus"),
        domains=("asiaplustj.info", "asiaplus.tj", "news.tj"), about="Private agency in Dushanbe; dateline 'DUSHANBE, May 3, 2031, Asia-Plus -- '.",),
    Agency("Khovar", home="Asia/Dushanbe", country="TJ", languages=("tg", "ru", "en", "ar", "fa"),
        marks=("NIAT Khovar", "Khovar", "НИАТ «Ховар»", "НИАТ Ховар", "АМИТ «Ховар»", "АМИТ Ховар", "Ховар"), domains=("khovar.tj",),
        about="State agency of Tajikistan; dateline 'DUSHANBE, 03.05.2031 (NIAT Khovar) – '.",),
    Agency("UzA", home="Asia/Tashkent", country="UZ", languages=("uz", "ru", "en"), marks=(
            "UzA", "ЎзА", "УзА", "O‘zA", "O'zA", "Uzbekistan National News Agency", "Jahon", "ИА «Дунё»", "IA Dunyo", "Dunyo",),
        domains=("uza.uz", "jahonnews.uz", "dunyo.info"), sign_offs=("ЎзА", "УзА", "UzA", "O‘zA"), about="State agency of Uzbekistan.",),
    Agency("UzDaily", home="Asia/Tashkent", country="UZ", languages=("en", "ru", "uz"), marks=("UzDaily.com", "UzDaily.uz", "UzDaily"),
        domains=("uzdaily.uz", "uzdaily.com"), about="Private agency in Tashkent; dateline 'Tashkent, Uzbekistan (UzDaily.com) -- '.",),
    Agency("TDH", home="Asia/Ashgabat", country="TM", languages=("tk", "ru", "en"),
        marks=("TDH", "ТДХ", "Turkmenistan State News Agency", "Türkmen Döwlet habarlary"), domains=("tdh.gov.tm", "turkmenistan.gov.tm"),
        about="State agency of Turkmenistan.",),
    Agency("KazTAG", home="Asia/Almaty", country="KZ", languages=("ru", "kk", "en"), marks=("KazTAG", "КазТАГ", "КАЗТАГ", "МИА «КазТАГ»"),
        domains=("kaztag.kz", "kaztag.info"), about="Private agency in Almaty: 'Астана. 5 марта. КазТАГ - '.",),
)
