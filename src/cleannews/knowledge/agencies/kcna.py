"""KCNA, the Korean Central News Agency of the North (English, Korean, Japanese and other services).

Seen in 1,059 English texts: the dateline opens 1,000 of them, "-0-" closes all. The trailer with the Juche year is
the page's own publication date.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    Rule("end", "kcna.end_mark", part="inside", shape=r"-0-(?=\s*(?:$|www\.|\())", needs=("-0-",),
        hits=("The harvest was gathered in. -0-", "It was moved by all. -0- www.kcna.kp (Juche120.12.10.)"),
        spares=("The team won 3-0-1 on points.", "Code 7-0-9 was used.")),
)

PAGES = (
    Agency("KCNA", home="Asia/Pyongyang", country="KP", languages=("en", "ko", "ja", "zh", "es", "ru"),
        # RSSHub route
        marks=("KCNA", "Korean Central News Agency", "KCNA Watch", "조선중앙통신", "조선중앙통신사", "朝鮮中央通信", "朝鮮中央通信社", "朝鲜中央通讯社", "朝中社", "朝鮮中央通訊社", "ЦТАК", "ACNC",),
        domains=("kcna.kp", "kcna.co.jp"), selectors=(".article-content-body .content-wrapper",), cuts=(".publish-time",), rules=RULES,
        about="The North's state agency; seen in 1,059 English texts.",),
    Agency("Rodong Sinmun", home="Asia/Pyongyang", country="KP", languages=("en", "ko", "zh"), marks=("Rodong Sinmun", "로동신문", "労働新聞", "劳动新闻"),
        domains=("rodong.rep.kp",), about="The ruling party's daily, whose reports KCNA carries and foreign agencies quote.",),
)
