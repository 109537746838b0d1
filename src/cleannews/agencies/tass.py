"""TASS, the state agency of Russia: its English and Russian services.

Known from 38 texts (30 Russian, 8 English) and the public pages of tass.com and tass.ru. A standfirst stands before
the dateline ``MOSCOW, December 24. /TASS/.``; what stands between brackets as ``(... - TASS)`` or ``(... - прим. ТАСС)``
is the editor's word inside a sentence and stays.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

RULES = (
    Rule(
        "dateline",
        "tass.dateline_with_reporter",
        # "МОСКВА, 3 мая. /Корр. ТАСС Иван Образцов/. Text"
        shape=(
            r"[А-ЯЁ][А-ЯЁа-яё -]{2,30}(?:, \d{1,2} [а-яё]{3,8})?\.? ?"
            r"/ ?(?:[Кк]орр\. ?(?:ИТАР-)?ТАСС[^/\n]{0,40}|[^/\n]{3,30}[-–, ]{1,3}(?:корр\. ?)?(?:ИТАР-)?ТАСС) ?/ ?[.:–—-]{0,2} ?"
        ),
        part="start",
        where="head",
        hits=(
            "МОСКВА, 3 мая. /Корр. ТАСС Иван Образцов/. Паром снова ходит.",
            "МОСКВА /Иван Образцов - ТАСС/. Паром ходит.",
        ),
        spares=("Москва, 3 мая, сказал корр. ТАСС.",),
    ),
    Rule(
        "caption",
        "tass.photo_credit",
        # "© Mikhail Tereshchenko/TASS", "© AP Photo/Name", "© Name/TASS, archive"
        shape=(
            r"©️? ?(?:[^\W\d_][\w.' -]{1,40}/ ?(?:TASS|ТАСС|ITAR-TASS|ИТАР-ТАСС|Tass)"
            r"|(?:TASS|ТАСС|ITAR-TASS|ИТАР-ТАСС) ?/ ?[^\W\d_][\w.' -]{1,40}"
            r"|(?:EPA|ЕРА|AP Photo|AP|Reuters|REUTERS)/ ?[^\W\d_][\w.' /-]{1,50})"
            r"(?:[,/] ?(?:file|archive|архив|POOL|pool|handout))?"
        ),
        first="©",
        hits=("© Ivan Example/TASS", "© Иван Образцов/ТАСС", "© AP Photo/Jane Example", "© TASS/Ivan Example"),
        spares=("The mark © of Example/TASS is old.",),
    ),
    Rule(
        "caption",
        "tass.photo_credit_in_brackets",
        shape=r"(?:Photo|photo|Фото|фото)[:.]? ?(?:[\w.' -]{1,40}/ ?)?(?:TASS|ТАСС|ИТАР-ТАСС|ITAR-TASS)",
        first="PpФф",
        part="bracket",
        hits=("The quay (Photo: Ivan Example/TASS)", "Причал (Фото: ТАСС)"),
        spares=("The quay (photos sent to TASS were old)",),
    ),
    Rule(
        "caption",
        "tass.photo_credit_line",
        shape=r"(?:Photo|Фото)(?: by)?[:.]? ?(?:[\w.' -]{1,40}/ ?)?(?:TASS|ТАСС|ИТАР-ТАСС|ITAR-TASS)\.?",
        first="PФ",
        hits=("Photo: Ivan Example/TASS", "Фото: Иван Образцов/ТАСС", "Фото ТАСС"),
        spares=("Photo editors at TASS were asked.", "Фото для ТАСС сделали позже."),
    ),
    Rule(
        "copyright",
        "tass.copyright_line",
        shape=r"(?:©|\(c\)|\(C\)|\(с\)) ?(?:ITAR-TASS|ИТАР-ТАСС|TASS|ТАСС)[^\n]{0,60}",
        first="©(",
        hits=("(c) ITAR-TASS 2019", "© ТАСС, 2031", "© ТАСС информационное агентство"),
        spares=("TASS has a copyright of its own.",),
    ),
    Rule(
        "copyright",
        "tass.registration",
        opening=(
            "ТАСС информационное агентство (св-во о регистрации",
            "ТАСС, информационное агентство (св-во о регистрации",
            "TASS news agency (the Russian Federation Press Committee",
            "Свидетельство о регистрации СМИ",
            "Отдельные публикации могут содержать информацию, не предназначенную для",
            "При цитировании информации гиперссылка на",
            "Любое использование материалов допускается только при соблюдении правил перепечатки",
        ),
        longest=700,
        hits=(
            "ТАСС информационное агентство (св-во о регистрации СМИ №0000 выдано 2 апреля 2031 г.).",
            "Отдельные публикации могут содержать информацию, не предназначенную для пользователей до 16 лет.",
        ),
        spares=("Отдельные публикации могут выйти позже.", "ТАСС информационное агентство посетил министр."),
    ),
    Rule(
        "related",
        "tass.read_also",
        opening=("Read also", "Читайте также", "Читайте на ТАСС"),
        longest=180,
        # The Russian page sets "Читайте также" over a link in mid-article: the line alone goes, not what follows.
        hits=("Read also: Ferry to Example resumes", "Читайте также", "Читайте также: Паром снова ходит"),
        spares=("Read alsos of the law.", "Читайте тексты внимательно."),
    ),
    Rule(
        "nav",
        "tass.page_furniture",
        whole=(
            "Russian Politics & Diplomacy",
            "Military & Defense",
            "Business & Economy",
            "Science & Space",
            "Society & Culture",
            "Emergencies",
            "Press Review",
            "All news",
            "Все новости",
            "Поделиться",
            "Мы в социальных сетях",
            "Редакция сайта ТАСС",
            "TASS, Russian news agency",
            "TASS Russian News Agency",
            "Tass: Russian News Agency",
            "Нашли опечатку? Ctrl+Enter",
            "Нашли опечатку? Нажмите Ctrl+Enter",
        ),
        agency="TASS",
        hits=("Business & Economy", "Поделиться", "Нашли опечатку? Ctrl+Enter"),
        spares=("Business & Economy weighed on the talks.", "Поделиться опытом решили все."),
    ),
    Rule(
        "promo",
        "tass.follow",
        opening=(
            "Subscribe to TASS on",
            "Follow TASS on",
            "Подписывайтесь на ТАСС",
            "Подпишитесь на ТАСС",
            "Читать ТАСС в",
            "ТАСС в Telegram",
            "ТАСС в MAX",
        ),
        longest=180,
        hits=("Подписывайтесь на ТАСС в Telegram", "Follow TASS on Telegram"),
        spares=("Читать ТАСС и газеты он не стал.", "Followers of TASS on the web grew in number."),
    ),
)

PAGES = (
    Agency(
        "TASS",
        marks=(
            "TASS",
            "Tass",
            "ITAR-TASS",
            "Itar-Tass",
            "ITAR TASS",
            "TASS News Agency",
            "TASS Russian News Agency",
            "Russian News Agency TASS",
            "ТАСС",
            "ИТАР-ТАСС",
            "ИТАР - ТАСС",
            "ІТАР-ТАСС",
            "корр. ТАСС",
            "корр. ИТАР-ТАСС",
            "塔斯社",
            "俄塔社",
            "俄通社-塔斯社",
            "타스",
            "타스통신",
            "이타르타스",
            "이타르타스통신",
            "タス",
            "タス通信",
            "イタル・タス",
            "イタル・タス通信",
            "تاس",
            "وكالة تاس",
            "إيتار تاس",
            "ایتارتاس",
            "خبرگزاری تاس",
        ),
        home="Europe/Moscow",
        country="RU",
        languages=("ru", "en"),
        domains=("tass.ru", "tass.com", "itar-tass.com"),
        selectors=("div.text-block", ".b-material-text__l"),  # RSSHub route; crawlers of tass.ru and tass.com
        sign_offs=("/TASS/", "/ТАСС/", "/ИТАР-ТАСС/", "ITAR-TASS", "ИТАР-ТАСС", "ТАСС"),
        rules=RULES,
        about="Russian state agency; its mark stands between slashes, after a full stop: 'MOSCOW, May 3. /TASS/.'",
    ),
)
