"""Anadolu, the state agency of Turkey: its Turkish, English and Arabic services.

Known from 231 Turkish texts (220 close with "AA" or "(AA)") and the pages of www.aa.com.tr. "AA muhabirine yaptığı
açıklamada" and "told Anadolu" are body; "AA - Çok güçlü" is a credit rating.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

RULES = (
    Rule(
        "promo",
        "anadolu.summarized_form",
        opening=(
            "Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS)",
            "Anadolu Ajansı web sitesinde, AA Haber",
            "Anadolu Agency website contains only a portion of the news",
            "Anadolu website contains only a portion of the news",
            "Abonelik için lütfen iletişime geçiniz",
            "Please contact us for subscription options",
            "Haberi yalnızca Anadolu Ajansı (AA) abonesi",
            "لا يتم نشر سوى جزء من الأخبار",
            "ينشر موقع الأناضول جزءا من الأخبار",
        ),
        longest=500,
        hits=(
            "Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden sunulan haberler özetlenerek yayımlanmaktadır.",
            "Anadolu Agency website contains only a portion of the news stories offered to subscribers.",
        ),
        spares=("Anadolu Ajansı web sitesinde yer alan habere göre vapur döndü.",),
    ),
    Rule(
        "promo",
        "anadolu.summarized_form_glued",
        shape=(
            r"Anadolu (?:Ajansı web sitesinde, AA Haber Akış Sistemi \(HAS\)[^\n]{20,240}iletişime geçiniz\.?"
            r"|(?:Agency )?website contains only a portion of the news stories[^\n]{20,260}(?:subscription options|summarized form)\.?)"
        ),
        first="A",
        part="inside",
        hits=(
            "Vapur döndü. Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır. Abonelik için lütfen iletişime geçiniz.",
        ),
        spares=("Anadolu Agency website contains many stories.",),
    ),
    Rule(
        "byline",
        "anadolu.writing_by",
        shape=r"\* ?(?:[Ww]riting|[Rr]eporting|[Tt]ranslated|[Ee]dited)(?: and [a-z]{4,12})? by [A-Z][^\n!?]{3,160}",
        first="*",
        hits=("*Writing by Jane Example", "* Writing by Jane Example in Ankara"),
        spares=("Writing by hand is back in schools.",),
    ),
    Rule(
        "credit",
        "anadolu.contributors",
        shape=r"\* ?[A-Z][^\n!?*]{3,160}\bcontributed to (?:this|the) (?:report|story|article)(?: from [A-Z][\w ,]{2,60})?\.?",
        first="*",
        hits=("*Jane Example contributed to this report from Arden.", "* Jane Example contributed to this story"),
        spares=("Jane Example contributed to the party.",),
    ),
    Rule(
        "disclaimer",
        "anadolu.opinions",
        flag="opinion",
        opening=(
            "* Opinions expressed in this article are the author",
            "*Opinions expressed in this article are the author",
            "*The opinions expressed in this article are the author",
            "Opinions expressed in this article are the author",
            "*Makalelerdeki fikirler yazarına aittir",
            "Makalelerdeki fikirler yazarına aittir",
            "المقالات المنشورة لا تعكس بالضرورة",
        ),
        longest=300,
        hits=(
            "* Opinions expressed in this article are the author's own and do not necessarily reflect Anadolu's policy.",
            "Makalelerdeki fikirler yazarına aittir ve Anadolu Ajansının editoryal politikasını yansıtmayabilir.",
        ),
        spares=("Opinions expressed in this article angered the mayor.",),
    ),
    Rule(
        "caption",
        "anadolu.photo_credit",
        shape=r"\[? ?(?:Photo|Fotoğraf|Foto|Fotograf)[:：]? ?(?:[\w.' -]{2,50} ?[/-] ?)?(?:Anadolu Agency|Anadolu Ajansı|Anadolu|AA) ?\]?\.?",
        first="[PF",
        hits=("Fotoğraf: Ali Örnek/AA", "[Photo: Jane Example - Anadolu Agency]"),
        spares=("Fotoğraf AA muhabirine verildi.",),
    ),
    Rule(
        "caption",
        "anadolu.photo_credit_in_brackets",
        shape=(
            r"(?:(?:Photo(?: by)?:? |Fotoğraf:? )?[\w.' -]{2,50}(?: ?[/–-] ?)(?:Anadolu Agency|Anadolu Ajansı|Anadolu Images)"
            r"|[A-ZÇĞİÖŞÜ][\w.'-]{1,20}(?: [A-ZÇĞİÖŞÜ][\w.'-]{1,20}){1,2} ?/ ?(?:Anadolu|AA))(?: via Getty Images)?"
        ),
        part="bracket",
        hits=("The quay at Arden (Jane Example/Anadolu Agency)", "The quay [Ali Örnek - Anadolu Agency]"),
        # A credit rating between brackets, and a dateline's mark.
        spares=("The bond (rated A/AA) fell.", "The road (Trakya - Anadolu) is long.", "ANKARA (AA) - Vapur döndü."),
    ),
    Rule(
        "nav",
        "anadolu.page_furniture",
        whole=(
            "Anadolu Ajansı'nı takip edin",
            "Gizlilik Politikası",
            "Haber Akışı",
            "AA Haber Akışı",
            "Related topics",
            "Bu haberi paylaşın",
            "İlgili konular",
            "İlgili Konular",
        ),
        where="tail",
        hits=("Related topics", "Bu haberi paylaşın"),
        spares=("Related topics were discussed.",),
    ),
)

PAGES = (
    Agency(
        "Anadolu",
        marks=(
            "AA",
            "Anadolu Agency",
            "Anadolu Ajansı",
            "Anadolu Ajansi",
            "Anadolu",
            "Anatolia News Agency",
            "A.A",
            "A.A.",
            "a.a",
            "الأناضول",
            "وكالة الأناضول",
            "وكالة الاناضول",
            "الاناضول",
            "آناتولی",
            "آناتولي",
            "خبرگزاری آناتولی",
            "Анадолу",
            "Агентство Анадолу",
            "阿纳多卢通讯社",
            "阿纳多卢",
            "安納多盧通訊社",
            "安納杜魯新聞社",
            "土耳其阿纳多卢通讯社",
            "아나돌루",
            "아나돌루통신",
            "아나돌루 통신",
            "아나돌루 에이전시",
            "アナトリア通信",
            "アナドル通信",
            "アナドル",
        ),
        home="Europe/Istanbul",
        country="TR",
        languages=("tr", "en", "ar", "fr", "ru", "es", "fa"),
        domains=("aa.com.tr", "anadoluimages.com"),
        selectors=("div.detay-icerik", "div[dir]:has(> p)"),  # flairNLP/fundus
        cuts=(".detay-paylas",),
        sign_offs=("AA", "-AA", "AA-DHA", "AA-İHA", "A.A.", "A.A", "(A.A)", "(a.a)", "(aa)"),
        rules=RULES,
        about="State agency of Turkey; dateline 'ANKARA (AA) - ', sign-off 'AA'.",
    ),
)
