"""Montsame, the national agency of Mongolia.

Known from its public site: datelines 'Ulaanbaatar, May 3, 2031 /MONTSAME/.' and 'Улаанбаатар, 5 дугаар сарын 3 /МОНЦАМЭ/.'.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("Montsame", home="Asia/Ulaanbaatar", country="MN", languages=("mn", "en", "ru", "zh", "ja"),
        marks=("MONTSAME", "Montsame", "МОНЦАМЭ", "Монцамэ", "蒙通社", "蒙古国家通讯社", "モンツァメ", "モンツァメ通信", "몬차메"), domains=("montsame.mn",),
        about="Mongolia's national agency; its name stands between slashes.",),
)
