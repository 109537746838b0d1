"""TPS and JNS, wire services of Israel and of the Jewish press, and the appeals of the sites that carry them and JTA.

Known from their public sites: 'Jerusalem, 3 May, 2031 (TPS) -- ', '(May 3, 2031 / JNS)'. JTA's own page is in `us_wires`.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    Rule("promo", "jerusalem_post.newsletter", longest=220, opening=("Stay updated with the latest news!", "Subscribe to The Jerusalem Post Newsletter",
            "Join Jerusalem Post Premium", "Upgrade to an ad-free experience",
            "Sign up for our newsletter to learn more >>", "Subscribe for our daily newsletter",),
        hits=("Stay updated with the latest news! Subscribe to The Jerusalem Post Newsletter",), spares=("Stay updated with the latest rules, he said.",)),
)

PAGES = (
    Agency("TPS", home="Asia/Jerusalem", country="IL", languages=("en", "he"), marks=(
            "TPS", "TPS-IL", "TPS IL", "The Press Service of Israel", "Press Service of Israel", "Tazpit", "Tazpit Press Service", "Tazpit News Agency",),
        domains=("tps.co.il",), rules=RULES, about="The Press Service of Israel; dateline 'Jerusalem, 3 May, 2031 (TPS) -- '.",),
    Agency("JNS", home="America/New_York", country="US", languages=("en",), marks=("JNS", "JNS.org", "Jewish News Syndicate"), domains=("jns.org",),
        sign_offs=("(JNS)",), about="The Jewish News Syndicate; '(May 3, 2031 / JNS)' opens its stories.",),
    Agency("ITIM", home="Asia/Jerusalem", country="IL", languages=("he",), marks=('עיתי"ם', "סוכנות עתים", "Itim News Agency"),
        about="The former joint agency of the Israeli press.",),
)
