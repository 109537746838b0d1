"""RIA Novosti, PRIME, Interfax and Sputnik of Russia, BELTA of Belarus, and what Russian papers print round their copy.

Known from 86 RIA, 23 Interfax and 53 Sputnik texts and from the public pages of ria.ru, 1prime.ru, interfax.ru,
sputnikglobe.com and belta.by. Attributions inside a sentence ("сообщил РИА Новости представитель ...") are body.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RIA = (
    Rule("dateline", "ria.dateline_with_reporter", part="start", where="head",
        # "МОСКВА, 3 мая — РИА Новости, Иван Образцов. Text": the reporter stands behind the agency
        shape=r"[А-ЯЁ][А-ЯЁа-яё/ -]{2,40}, \d{1,2} [а-яё]{3,8}\.? ?[-–—] ?(?:РИА Новости|ПРАЙМ), [А-ЯЁ][а-яё]{1,14} [А-ЯЁ][а-яё-]{1,20}(?:, [А-ЯЁ][а-яё]{1,14} [А-ЯЁ][а-яё-]{1,20})?\. ?",
        needs=("риа новости, ", "ПРАЙМ, "), hits=("МОСКВА, 3 мая — РИА Новости, Иван Образцов. Паром снова ходит.",),
        spares=("Москва, 3 мая — РИА Новости, сказал Иван Образцов.",)),
    Rule("byline", "ria.reporter_behind_dateline", part="start", where="head", agency="RIA",
        # What the dateline leaves of the same form.
        shape=r"[А-ЯЁ][а-яё]{1,14} [А-ЯЁ][а-яё-]{1,20}(?:, [А-ЯЁ][а-яё]{1,14} [А-ЯЁ][а-яё-]{1,20})?\. (?=[А-ЯЁ«\"])",
        hits=("Иван Образцов. Паром снова ходит.",), spares=("Иван Образцов уехал. Паром ходит.",)),
    Rule("timestamp", "ria.source_header", part="start", where="head",
        # The archive's first line: "09:32 (мск) источник: © РИА Новости"
        shape=r"\d\d:\d\d(?: \d\d\.\d\d\.\d{4})? ?\((?:мск|МСК)\)(?: источник: ?© ?РИА Новости)?", needs=("(мск)",),
        hits=("09:32 (мск) источник: © РИА Новости", "09:32 (мск)"), spares=("В 09:32 (мск) поезд ушёл.",)),
    Rule("nav", "ria.page_furniture", whole=("Перейти в медиабанк", "Перейти в фотобанк", "Go to the mediabank", "Go to the photo bank",
            "Читать ria.ru в", "Регистрация пройдена успешно!", "Пожалуйста, перейдите по ссылке из письма, отправленного на",
            "Доступ к чату заблокирован за нарушение правил.", "Обсуждение закрыто. Можно участвовать в дискуссии в течение 24 часов после выпуска статьи.",
            "Краткий пересказ от РИА ИИ", "Технология не идеальна, мы работаем над ней",),
        hits=("Перейти в медиабанк", "Регистрация пройдена успешно!"), spares=("Перейти в медиабанк можно по ссылке, сказал он.",)),
    Rule("nav", "ria.chat_rules", opening=("Вы сможете вновь принимать участие через", "Если вы не согласны с блокировкой, воспользуйтесь",
            "Если вы не согласны с блокировкой, напишите",),
        hits=("Если вы не согласны с блокировкой, воспользуйтесь формой обратной связи",), spares=("Если вы не согласны с решением суда, подайте жалобу.",)),
)

SPUTNIK = (
    Rule("timestamp", "sputnik.updated", part="inside", shape=r"\d\d\.\d\d\.\d{4} ?\([Uu]pdated:? \d\d:?\d\d (?:GMT )?\d\d\.\d\d\.\d{4}\)", needs=("(updated",),
        hits=("Ferry resumes 24.07.2031(updated 2042 24.07.2031) Get short URL 124",), spares=("The list of 24.07.2031 (updated by the court) is long.",)),
    Rule("nav", "sputnik.short_url", part="inside",
        # The figures behind it are counters of readers and comments; a sentence that follows begins with a letter.
        shape=r"Get short URL(?: \d{1,6}(?= |$)){0,8}", needs=("get short url",),
        hits=("Get short URL 124", "24.07.2031 Get short URL 12 345 0 1 The ferry left."), spares=("Get a short URL for it.",)),
    Rule("nav", "sputnik.comment_box", part="inside", shape=r"Community standards ?Discussion ?(?:Comment via Facebook ?)?(?:Comment via Sputnik News)?",
        needs=("community standards",), hits=("The ferry left. Community standardsDiscussion Comment via FacebookComment via Sputnik News",),
        spares=("Community standards discussion went on.",)),
    Rule("promo", "sputnik.telegram_glued", part="inside",
        shape=r"Never miss a story again[ ,–—-]{0,3}sign up to our Telegram channel and we['’]?ll keep you up to speed!?", needs=("never miss a story again",),
        hits=("He left. Never miss a story again sign up to our Telegram channel and well keep you up to speed! Tags",),
        spares=("Never miss a story again, he said.",)),
    Rule("disclaimer", "sputnik.views", longest=400, flag="opinion", opening=("The views expressed in this article are solely those of the author",
            "The views and opinions expressed in this article are solely those of the author",
            "The views and opinions expressed in the article do not necessarily reflect those of Sputnik",
            "The views and opinions expressed by the contributors do not necessarily reflect those of Sputnik",),
        hits=("The views expressed in this article are solely those of the author and do not reflect those of Sputnik.",),
        spares=("The views expressed in this article angered the mayor.",)),
)

INTERFAX = (
    Rule("contact", "interfax.desk_code", part="bracket",
        # "Ki  Sq" desk initials over the address: "(Our editorial staff can be reached at ...)"
        opening=("Our editorial staff can be reached at",), hits=("(Our editorial staff can be reached at eng.editors@interfax.ru)",),
        spares=("(Our staff can be reached)",)),
)

REPUBLISHERS = (
    Rule("caption", "russia.photo_credit_in_brackets", part="bracket", longest=120, opening=("Фото:", "Фото из", "Видео:", "Иллюстрация:", "Архивное фото"),
        hits=("Паром в порту (фото: Иван Образцов)", "Причал [Архивное фото]"), spares=("Паром (фотографии есть) ушёл.",)),
    Rule("ad", "russia.advertisement", whole=("Реклама", "На правах рекламы", "Реклама на сайте", "Объявления", "Реклама 18+", "Реклама 16+",
            "Партнерский материал",),
        hits=("Реклама", "На правах рекламы"), spares=("Реклама дорожает.",)),
)

PAGES = (
    Agency("RIA", home="Europe/Moscow", country="RU", languages=("ru", "en"),
        # crawlers of ria.ru
        marks=("RIA Novosti", "RIA-Novosti", "RIA Nowosti", "RIA-Nowosti", 'RIA "Novosti"', "RIA", "RIA News",
            "Ria Novosti", "РИА Новости", "РИА-Новости", 'РИА "Новости"', "РИА «Новости»", "РИА Новости Крым",
            "РИА Новости Спорт", "РИА Новости Украина", "РИА Недвижимость", "РИА Наука", "РИА", "РІА Новості",
            "Р-Спорт", "МИА «Россия сегодня»", "МИА Россия сегодня", "俄新社", "俄罗斯新闻社", "俄羅斯新聞社", "리아노보스티", "리아노보스티통신",
            "리아 노보스티", "RIAノーボスチ", "ロシア通信", "ノーボスチ通信", "نوفوستي", "ريا نوفوستي", "ریانووستی", "ریا نووستی",),
        domains=("ria.ru", "rian.ru", "en.rian.ru", "rsport.ria.ru", "crimea.ria.ru", "realty.ria.ru", "rian.com.ua"), sign_offs=("РИА Новости", "РИА НОВОСТИ"),
        selectors=('.article__block[data-type="text"], .article__block[data-type="quote"]', ".article__body"), rules=(*RIA, *REPUBLISHERS),
        about="Russian state agency; dateline 'МОСКВА, 3 мая — РИА Новости.' with the name behind the dash.",),
    Agency("1PRIME", home="Europe/Moscow", country="RU", languages=("ru", "en"),
        # The Latin name alone is an English word ("in his prime"): only its own forms are marks.
        marks=("ПРАЙМ", "АЭИ ПРАЙМ", "АЭИ «ПРАЙМ»", 'АЭИ "ПРАЙМ"', "ПРАЙМ-ТАСС", "Прайм-ТАСС", "PRIME-TASS", "Prime-Tass",
            "Prime News Agency", "PRIME Business News Agency",),
        domains=("1prime.ru", "1prime.biz", "prime-tass.ru"), sign_offs=("ПРАЙМ",),
        about="Russian business agency PRIME, sister of RIA Novosti; dateline 'МОСКВА, 3 мая - ПРАЙМ.'",),
    Agency("Interfax", home="Europe/Moscow", country="RU", languages=("ru", "en"),
        # crawlers of interfax.ru
        marks=("Interfax", "INTERFAX", "INTERFAX.RU", "Interfax News Agency", "Interfax-AVN", "Interfax-Religion",
            "Interfax-Kazakhstan", "Interfax-China", "Интерфакс", "ИНТЕРФАКС", "Интерфакс.ру", "Интерфакс-АВН",
            "Интерфакс-Запад", "Интерфакс-Казахстан", "Интерфакс-Недвижимость", "Интерфакс-Религия",
            "Интерфакс - Россия", "Інтерфакс", "国际文传电讯社", "国际文传通讯社", "國際文傳電訊社", "国际文传", "인테르팍스", "인테르팍스통신", "인테르팍스 통신",
            "インタファクス", "インタファクス通信", "إنترفاكس", "انترفاكس", "اینترفکس", "اینترفاکس",),
        domains=("interfax.ru", "interfax.com", "interfax-russia.ru", "interfax.by", "interfax.kz", "militarynews.ru"),
        sign_offs=("INTERFAX", "ИНТЕРФАКС", "Интерфакс", "Interfax"), selectors=("article:has(h1)",), rules=INTERFAX,
        about="Private agency in Moscow; datelines 'Москва. 3 мая. INTERFAX.RU - ', 'MOSCOW. May 3 (Interfax) - '.",),
    Agency("Sputnik", home="Europe/Moscow", country="RU", languages=("en", "ru", "es", "pt", "fr", "de", "tr", "ar", "fa", "zh", "ja"),
        # RSSHub route; Targoman/PersianWebScraper; pages of 2019
        marks=("Sputnik", "SPUTNIK", "Sputnik News", "Sputnik International", "Sputnik Mundo", "Sputnik Brasil",
            "Sputnik France", "Sputnik Türkiye", "Радио Sputnik", "Радио Спутник", "俄罗斯卫星通讯社", "俄羅斯衛星通訊社", "卫星通讯社",
            "卫星社", "스푸트니크", "스푸트니크통신", "스푸트니크 통신", "スプートニク", "スプートニク通信", "سبوتنيك", "اسپوتنیک",),
        domains=("sputniknews.com", "sputnikglobe.com", "sputnikglobe.ru", "sputnik.by", "sputniknews.lat", "radiosputnik.ru",),
        selectors=(".article__body .article__text", '[itemprop="articleBody"]'), cuts=(
            ".article__meta", ".article__info", ".article__google-news", ".article__footer", ".article__quote-bg", 'div[data-type="article"]',),
        rules=SPUTNIK, about="Foreign service of Rossiya Segodnya; dateline 'MOSCOW (Sputnik) — ' behind a standfirst.",),
    Agency("Belta", home="Europe/Minsk", country="BY", languages=("ru", "be", "en", "zh"), marks=(
            "BelTA", "BELTA", "Belta", "БЕЛТА", "БелТА", "Корр. БЕЛТА", "Corr. BelTA", "白通社", "벨타", "벨타통신", "ベルタ通信", "بيلتا", "بلتا",),
        domains=("belta.by", "eng.belta.by", "blr.belta.by"), sign_offs=("БЕЛТА", "БЕЛТА.-0-", "-БЕЛТА-"),
        about="State agency of Belarus; datelines '3 мая, Минск /Корр. БЕЛТА/.' and 'MINSK, 3 May (BelTA) –'.",),
    Agency("Rosbalt", home="Europe/Moscow", country="RU", languages=("ru",), marks=("Rosbalt", "Росбалт", "РОСБАЛТ", "ИА «Росбалт»", 'ИА "Росбалт"'),
        domains=("rosbalt.ru",), about="Former agency in St Petersburg; dateline 'МОСКВА, 3 мая. Текст'.",),
    Agency("Regnum", home="Europe/Moscow", country="RU", languages=("ru",), marks=("REGNUM", "ИА REGNUM", "ИА Регнум", "ИА РЕГНУМ", "Regnum News Agency"),
        domains=("regnum.ru", "regnum.news"), about="Agency in Moscow; dateline 'МОСКВА, 3 мая 2031, 10:00 — REGNUM Текст'.",),
    Agency("BelaPAN", home="Europe/Minsk", country="BY", languages=("ru", "be", "en"), marks=("BelaPAN", "БелаПАН", "БЕЛАПАН", "Белапан"),
        domains=("belapan.by", "belapan.com"), sign_offs=("(БелаПАН)", "БелаПАН."), about="Private agency in Minsk: '5 марта, Минск /Корр. БелаПАН/. '.",),
    Agency("URA.RU", home="Asia/Yekaterinburg", country="RU", languages=("ru",), marks=("URA.RU", "РИА URA.RU", "Ura.ru", "URA.Ru"),
        domains=("ura.ru", "ura.news"), about="Private agency in Yekaterinburg; no dateline.",),
)
