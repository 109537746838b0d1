"""Montsame, the national agency of Mongolia.

Known from its public site: datelines 'Ulaanbaatar, May 3, 2031 /MONTSAME/.' and 'Улаанбаатар, 5 дугаар сарын 3 /МОНЦАМЭ/.'.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency

PAGES = (
    Agency(
        "Montsame",
        marks=(
            "MONTSAME",
            "Montsame",
            "МОНЦАМЭ",
            "Монцамэ",
            "蒙通社",
            "蒙古国家通讯社",
            "モンツァメ",
            "モンツァメ通信",
            "몬차메",
        ),
        home="Asia/Ulaanbaatar",
        country="MN",
        languages=("mn", "en", "ru", "zh", "ja"),
        domains=("montsame.mn",),
        about="Mongolia's national agency; its name stands between slashes.",
    ),
)
