"""IRNA, Mehr, ISNA, Fars, Tasnim and the other agencies of Iran: Persian and English services.

Known from 633 Persian texts and the agencies' public sites. In Persian copy the attribution "به گزارش ایرنا، ..." or
"به گزارش خبرنگار مهر، ..." opens a sentence and belongs to it: it stays. Datelines of the English services: 'Tehran,
May 3, IRNA - ', 'TEHRAN, May 03 (MNA) – ', 'TEHRAN (ISNA)- ', 'TEHRAN (FNA)- ', 'TEHRAN (Tasnim) – '.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

PERSIAN = (
    Rule("related", "iran.read_also", longest=200, whole=("بیشتر بخوانید", "همچنین بخوانید"), opening=(
            "بیشتر بخوانید:", "بیشتر بخوانید :", "بیشتر بخوانیم", "همچنین بخوانید", "بخوانید:", "بیشتر ببینید", "همچنین ببینید",
            "اخبار مرتبط", "خبرهای مرتبط", "مطالب مرتبط", "اخبار مشابه", "مطالب پیشنهادی", "پربازدیدترین",
            "پربیننده\u200cترین", "پربحث\u200cترین", "آخرین اخبار", "آخرین خبرها", "پیشنهاد سردبیر",),
        hits=("بیشتر بخوانید: کشتی بازگشت", "اخبار مرتبط", "پربازدیدترین ها"), spares=("بیشتر مردم کشتی را دیدند.",)),
    Rule("copyright", "iran.rights", where="tail", longest=220, opening=(
            "تمامی حقوق", "تمام حقوق", "کلیه حقوق", "استفاده از مطالب", "استفاده از اخبار", "هرگونه استفاده از مطالب",
            "هر گونه استفاده از مطالب", "نقل مطالب با ذکر منبع", "All Content by Mehr News Agency is licensed",
            "All Content by Tasnim News Agency is licensed", "All rights reserved for Fars News",),
        hits=("تمامی حقوق این سایت برای خبرگزاری محفوظ است.", "All Content by Mehr News Agency is licensed under CC BY.",),
        spares=("استفاده مردم از کشتی بیشتر شد.",)),
)

PAGES = (
    Agency("IRNA", home="Asia/Tehran", country="IR", languages=("fa", "en", "ar", "fr", "es", "ru", "tr", "zh"),
        # Targoman/PersianWebScraper
        marks=("IRNA", "IRNA English", "Irna", "Islamic Republic News Agency", "ایرنا", "خبرگزاری ایرنا",
            "خبرگزاری جمهوری اسلامی", "إرنا", "ارنا", "وكالة إرنا", "ИРНА", "伊朗伊斯兰共和国通讯社", "伊通社", "伊斯兰共和国通讯社",
            "イラン国営通信", "IRNA通信", "이르나", "IRNA 통신", "이란국영통신", "İRNA",),
        domains=("irna.ir", "en.irna.ir"), sign_offs=("IRNA",), selectors=(".item-body .item-text", ".item-body"), rules=PERSIAN,
        about="State agency of Iran; dateline 'Tehran, May 3, IRNA - ', desk numbers '9376**1416' at the end.",),
    Agency("Mehr", home="Asia/Tehran", country="IR", languages=("fa", "en", "ar", "tr", "de", "ur"),
        # Targoman/PersianWebScraper
        marks=("MNA", "Mehr News", "Mehr News Agency", "MEHR", "خبرگزاری مهر", "وكالة مهر", "وكالة مهر للأنباء", "迈赫尔通讯社", "メフル通信", "메흐르통신", "메흐르 통신", "Мехр",),
        domains=("mehrnews.com", "en.mehrnews.com"), selectors=(".item-body .item-text", ".item-body"),
        about="Agency in Tehran; dateline 'TEHRAN, May 03 (MNA) – ', desk sign 'MNA/IRN84375469'.",),
    Agency("ISNA", home="Asia/Tehran", country="IR", languages=("fa", "en", "ar", "fr"),
        # Targoman/PersianWebScraper; crawlers of isna.ir
        marks=("ISNA", "ایسنا", "خبرگزاری ایسنا", "إسنا", "ИСНА", "伊朗学生通讯社", "イラン学生通信", "ISNA通信", "이스나", "ISNA 통신",
            "Iranian Students' News Agency", "Iranian Students News Agency",),
        domains=("isna.ir", "en.isna.ir"), sign_offs=("ISNA",), selectors=('[itemprop="articleBody"]', ".item-body .item-text"),
        about="The students' agency of Iran; 'End Item', 'انتهای پیام'.",),
    Agency("Fars", home="Asia/Tehran", country="IR", languages=("fa", "en", "ar", "tr"),
        # Targoman/PersianWebScraper
        marks=("FNA", "Fars News", "Fars News Agency", "FARS", "خبرگزاری فارس", "وكالة فارس", "وكالة أنباء فارس", "法尔斯通讯社",
            "法斯通讯社", "ファルス通信", "파르스통신", "파르스 통신", "Агентство Fars",),
        domains=("farsnews.ir", "farsnews.com", "english.farsnews.com"), selectors=(".nt-body",), about="Agency in Tehran; dateline 'TEHRAN (FNA)- '.",),
    Agency("Tasnim", home="Asia/Tehran", country="IR", languages=("fa", "en", "ar", "ru", "tr", "ur"),
        # Targoman/PersianWebScraper
        marks=("Tasnim", "TASNIM", "Tasnim News", "Tasnim News Agency", "تسنیم", "خبرگزاری تسنیم", "تسنيم", "وكالة تسنيم",
            "Тасним", "塔斯尼姆通讯社", "塔斯尼姆", "タスニム通信", "タスニム", "타스님", "타스님통신", "타스님 통신",),
        domains=("tasnimnews.com", "tasnimnews.ir"), selectors=("article.single-news .story",), cuts=(".hideTag", ".jwplayer"),
        about="Agency in Tehran; dateline 'TEHRAN (Tasnim) – '.",),
    Agency("Press TV", home="Asia/Tehran", country="IR", languages=("en", "fr"), marks=("Press TV", "PressTV", "پرس تی‌وی", "پرس تی وی"),
        domains=("presstv.ir", "presstv.com"), about="State television of Iran in English.",),
    Agency("ILNA", home="Asia/Tehran", country="IR", languages=("fa", "en"), marks=("ILNA", "ایلنا", "خبرگزاری ایلنا", "Iranian Labour News Agency"),
        domains=("ilna.ir", "ilna.news"), about="The labour agency of Iran.",),
    Agency("IQNA", home="Asia/Tehran", country="IR", languages=("fa", "en", "ar"), marks=("IQNA", "ایکنا", "إكنا", "اكنا", "خبرگزاری ایکنا"),
        domains=("iqna.ir", "iqna.news"), about="The Quran agency of Iran; dateline 'TEHRAN (IQNA) – '.",),
    Agency("YJC", home="Asia/Tehran", country="IR", languages=("fa", "en"), marks=("YJC", "باشگاه خبرنگاران جوان", "باشگاه خبرنگاران"),
        domains=("yjc.ir", "yjc.news"), about="The young journalists' club of Iran.",),
    Agency("Bakhtar", home="Asia/Kabul", country="AF", languages=("fa", "ps", "en"),
        marks=("BNA Bakhtar", "Bakhtar News Agency", "Bakhtar", "BAKHTAR", "آژانس باختر", "آژانس اطلاعاتی باختر"), domains=("bakhtarnews.af",),
        about="State agency of Afghanistan; dateline 'KABUL (BNA) '.",),
    Agency("Pajhwok", home="Asia/Kabul", country="AF", languages=("ps", "fa", "en"), marks=("Pajhwok", "PAJHWOK", "Pajhwok Afghan News", "پژواک خبری اژانس"),
        domains=("pajhwok.com",), about="Private agency in Kabul; dateline 'KABUL (Pajhwok): '.",),
)
