"""Ukrinform, UNIAN, UNN, Interfax-Ukraine and RBC-Ukraine, and what Ukrainian papers print round their copy.

Known from 38 Ukrainian texts and the agencies' public pages. "Нагадаємо, ..." and "Як повідомляв УНІАН, ..." open
paragraphs of background: they are body, and so is 'передає "Укрінформ"' inside a sentence.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

REPUBLISHERS = (
    Rule("caption", "ukraine.photo_credit_in_brackets", part="bracket", longest=120,
        opening=("Фото:", "Фото з", "Відео:", "Ілюстрація:", "ілюстративне фото", "фото ілюстративне"),
        hits=("Пором у порту (фото: Іван Зразок)", "Причал (Фото з сайту порту)"), spares=("Пором (фотографії є) пішов.",)),
)

UKRINFORM = (
    Rule("end", "ukrinform.desk_initials", where="tail", agency="Ukrinform",
        # English stories close with two lower-case letters: "iy", "ol".
        shape=r"[a-z]{2}", hits=("iy", "ol"), spares=("He left it to me", "OK")),
)

UNIAN = (
    Rule("promo", "unian.glued", part="inside",
        shape=r"(?:Читайте останні новини України та світу на каналі УНІАН в Telegram|Читайте последние новости Украины и мира на канале УНИАН в Telegram)\.?",
        needs=("читайте останні новини україни та світу на каналі уніан в telegram", "читайте последние новости украины и мира на канале униан в telegram"),
        hits=("Пором пішов. Читайте останні новини України та світу на каналі УНІАН в Telegram",), spares=("Читайте останні новини на каналі.",)),
)

UNN = (
    Rule("dateline", "unn.dateline", part="start", where="head",
        # "КИЇВ. 3 травня. УНН. Text": three full stops and no dash
        shape=r"[А-ЯІЇЄҐA-Z'’-]{3,24}\. \d{1,2} [а-яіїєґa-z]{3,10}\. (?:УНН|UNN|УНИАН|УНІАН)\. ?", needs=(". УНН.", ". UNN.", ". УНИАН.", ". УНІАН."),
        hits=("КИЇВ. 3 травня. УНН. Пором знову ходить.", "КИЕВ. 3 мая. УНН. Паром снова ходит."), spares=("КИЇВ. 3 травня. Усе спокійно.",)),
)

PAGES = (
    Agency("Ukrinform", home="Europe/Kyiv", country="UA", languages=("uk", "en", "ru", "de", "es", "fr", "ja", "pl"), marks=(
            "Ukrinform", "UKRINFORM", "Укрінформ", "Укринформ", "УКРІНФОРМ", "乌通社", "乌克兰国家通讯社", "烏克蘭國家通訊社", "우크린포름",
            "우크린폼", "우크린포름 통신", "ウクルインフォルム", "ウクルインフォルム通信", "أوكرإنفورم", "أوكرانفورم",),
        domains=("ukrinform.ua", "ukrinform.net", "ukrinform.ru", "ukrinform.de", "ukrinform.es", "ukrinform.fr", "ukrinform.jp", "ukrinform.pl",),
        sign_offs=("Укрінформ", "Ukrinform"), rules=(*UKRINFORM, *REPUBLISHERS),
        about="State agency of Ukraine; its stories carry no dateline, its name is quoted in the second sentence.",),
    Agency("UNIAN", home="Europe/Kyiv", country="UA", languages=("uk", "ru", "en"), marks=(
            "UNIAN", "УНІАН", "УНИАН", "UNIAN Information Agency", "乌克兰独立新闻社", "乌尼安通讯社", "우니안", "우니안통신", "ウニアン通信", "یونیان",),
        domains=("unian.ua", "unian.net", "unian.info"), sign_offs=("УНІАН", "УНИАН", "UNIAN"), rules=UNIAN, about="Private agency in Kyiv.",),
    Agency("UNN", home="Europe/Kyiv", country="UA", languages=("uk", "ru", "en"), marks=(
            "УНН", "UNN", "Українські Національні Новини", "Украинские Национальные Новости", "Ukrainian National News",),
        domains=("unn.ua", "unn.com.ua"), sign_offs=("УНН",), rules=UNN, about="Private agency in Kyiv; dateline 'КИЇВ. 3 травня. УНН.'",),
    Agency("Interfax-Ukraine", home="Europe/Kyiv", country="UA", languages=("uk", "ru", "en"), marks=(
            "Interfax-Ukraine", "Interfax Ukraine", "Интерфакс-Украина", "Интерфакс - Украина", '"Интерфакс-Украина"',
            "Інтерфакс-Україна", "Інтерфакс - Україна", "国际文传电讯社乌克兰分社", "인테르팍스 우크라이나", "인테르팍스우크라이나", "インタファクス・ウクライナ", "インタファクス・ウクライナ通信",),
        domains=("interfax.com.ua", "en.interfax.com.ua", "ru.interfax.com.ua"), about="Private agency in Kyiv; it forbids reprints of stories that name it.",),
    Agency("RBC-Ukraine", home="Europe/Kyiv", country="UA", languages=("uk", "ru", "en"),
        marks=("РБК-Украина", "РБК-Україна", "RBC-Ukraine", "RBC Ukraine", "РБК Украина", "РБК Україна"), domains=("rbc.ua",), about="Private agency in Kyiv.",
    ),
)
