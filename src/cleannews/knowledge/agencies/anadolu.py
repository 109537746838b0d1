"""Anadolu, the state agency of Turkey: its Turkish, English and Arabic services.

Known from 231 Turkish texts (220 close with "AA" or "(AA)") and the pages of www.aa.com.tr. "AA muhabirine yaptığı
açıklamada" and "told Anadolu" are body; "AA - Çok güçlü" is a credit rating.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("Anadolu", home="Europe/Istanbul", country="TR", languages=("tr", "en", "ar", "fr", "ru", "es", "fa"),
        # flairNLP/fundus
        marks=("AA", "Anadolu Agency", "Anadolu Ajansı", "Anadolu Ajansi", "Anadolu", "Anatolia News Agency", "A.A",
            "A.A.", "a.a", "الأناضول", "وكالة الأناضول", "وكالة الاناضول", "الاناضول", "آناتولی", "آناتولي",
            "خبرگزاری آناتولی", "Анадолу", "Агентство Анадолу", "阿纳多卢通讯社", "阿纳多卢", "安納多盧通訊社", "安納杜魯新聞社", "土耳其阿纳多卢通讯社",
            "아나돌루", "아나돌루통신", "아나돌루 통신", "아나돌루 에이전시", "アナトリア通信", "アナドル通信", "アナドル",),
        domains=("aa.com.tr", "anadoluimages.com"), sign_offs=("AA", "-AA", "AA-DHA", "AA-İHA", "A.A.", "A.A", "(A.A)", "(a.a)", "(aa)"),
        selectors=("div.detay-icerik", "div[dir]:has(> p)"), cuts=(".detay-paylas",), about="State agency of Turkey; dateline 'ANKARA (AA) - ', sign-off 'AA'.",
    ),
)
