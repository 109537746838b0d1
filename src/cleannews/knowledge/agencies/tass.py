"""TASS, the state agency of Russia: its English and Russian services.

Known from 38 texts (30 Russian, 8 English) and the public pages of tass.com and tass.ru. A standfirst stands before
the dateline ``MOSCOW, December 24. /TASS/.``; what stands between brackets as ``(... - TASS)`` or ``(... - прим. ТАСС)``
is the editor's word inside a sentence and stays.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("TASS", home="Europe/Moscow", country="RU", languages=("ru", "en"),
        # RSSHub route; crawlers of tass.ru and tass.com
        marks=("TASS", "Tass", "ITAR-TASS", "Itar-Tass", "ITAR TASS", "TASS News Agency", "TASS Russian News Agency",
            "Russian News Agency TASS", "ТАСС", "ИТАР-ТАСС", "ИТАР - ТАСС", "ІТАР-ТАСС", "корр. ТАСС",
            "корр. ИТАР-ТАСС", "塔斯社", "俄塔社", "俄通社-塔斯社", "타스", "타스통신", "이타르타스", "이타르타스통신", "タス", "タス通信", "イタル・タス",
            "イタル・タス通信", "تاس", "وكالة تاس", "إيتار تاس", "ایتارتاس", "خبرگزاری تاس",),
        domains=("tass.ru", "tass.com", "itar-tass.com"), sign_offs=("/TASS/", "/ТАСС/", "/ИТАР-ТАСС/", "ITAR-TASS", "ИТАР-ТАСС", "ТАСС"),
        selectors=("div.text-block", ".b-material-text__l"),
        about="Russian state agency; its mark stands between slashes, after a full stop: 'MOSCOW, May 3. /TASS/.'",),
)
