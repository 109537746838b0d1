"""KCNA, the Korean Central News Agency of the North (English, Korean, Japanese and other services).

Seen in 1,059 English texts: the dateline opens 1,000 of them, "-0-" closes all. The trailer with the Juche year is
the page's own publication date.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

RULES = (
    Rule(
        Kind.END,
        "kcna.end_mark",
        shape=r"-0-(?=\s*(?:$|www\.|\())",
        first="-",
        part="inside",
        hits=("The harvest was gathered in. -0-", "It was moved by all. -0- www.kcna.kp (Juche120.12.10.)"),
        spares=("The team won 3-0-1 on points.", "Code 7-0-9 was used."),
    ),
    Rule(
        Kind.TIMESTAMP,
        "kcna.page_date",
        shape=r"(?:[Ww]ww\.)?kcna\.kp\s?[（(]\s?(?:Juche\s?|주체\s?|チュチェ\s?|主体\s?|чучхе\s?)?\d[\d.() 년]{3,20}[)）]",
        hits=("www.kcna.kp (Juche120.12.10.)", "www.kcna.kp (2031.12.14.)", "www.kcna.kp (주체120.12.10.)"),
        spares=("The site www.kcna.kp was down for a day.",),
    ),
    Rule(
        Kind.TIMESTAMP,
        "kcna.juche_date",
        shape=r"[（(]\s?(?:Juche|주체)\s?\d{2,3}\.\d{1,2}\.\d{1,2}\.?\s?[)）]",
        first="(（",
        part="inside",
        hits=("-0- (Juche120.12.10.)",),
        # "One day in May Juche 106 (2017)" is prose.
        spares=("One day in May Juche 106 (2017), he visited the quay.", "since (Juche 60) the quay has grown"),
    ),
    Rule(
        Kind.COPYRIGHT,
        "kcna.copyright",
        opening=(
            "Copyright (C) KOREA NEWS SERVICE",
            "Copyright © KOREA NEWS SERVICE",
            "Copyright © 2000-",
            "Copyright (c) KCNA",
            "All rights reserved by KCNA",
        ),
        longest=200,
        hits=("Copyright (C) KOREA NEWS SERVICE(KNS) All Rights Reserved.",),
        spares=("Korea News Service said the ship had sailed.",),
    ),
)

PAGES = (
    Agency(
        "KCNA",
        marks=(
            "KCNA",
            "Korean Central News Agency",
            "KCNA Watch",
            "조선중앙통신",
            "조선중앙통신사",
            "朝鮮中央通信",
            "朝鮮中央通信社",
            "朝鲜中央通讯社",
            "朝中社",
            "朝鮮中央通訊社",
            "ЦТАК",
            "ACNC",
        ),
        home="Asia/Pyongyang",
        country="KP",
        languages=("en", "ko", "ja", "zh", "es", "ru"),
        domains=("kcna.kp", "kcna.co.jp"),
        selectors=(".article-content-body .content-wrapper",),  # RSSHub route
        cuts=(".publish-time",),
        rules=RULES,
        about="The North's state agency; seen in 1,059 English texts.",
    ),
    Agency(
        "Rodong Sinmun",
        marks=("Rodong Sinmun", "로동신문", "労働新聞", "劳动新闻"),
        home="Asia/Pyongyang",
        country="KP",
        languages=("en", "ko", "zh"),
        domains=("rodong.rep.kp",),
        about="The ruling party's daily, whose reports KCNA carries and foreign agencies quote.",
    ),
)
