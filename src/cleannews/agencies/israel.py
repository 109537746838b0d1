"""TPS and JNS, wire services of Israel and of the Jewish press, and the appeals of the sites that carry them and JTA.

Known from their public sites: 'Jerusalem, 3 May, 2031 (TPS) -- ', '(May 3, 2031 / JNS)'. JTA's own page is in `us_wires`.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

RULES = (
    Rule(
        "dateline",
        "jns.date_and_source",
        # "(May 3, 2031 / JNS) The ferry is back.": the bracket opens the first paragraph
        shape=r"\((?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, \d{4} ?/ ?[A-Z][\w.,' -]{1,36}\) ?(?:[-–—] ?)?",
        first="(",
        part="start",
        where="head",
        hits=("(May 3, 2031 / JNS) The ferry is back.", "(Oct. 3, 2031 / Israel Hayom) The ferry is back."),
        spares=("(May 3, 2031) was the day.",),
    ),
    Rule(
        "dateline",
        "tps.dateline_with_source",
        # "Jerusalem, 3 May, 2031 (TPS-IL) -- "
        shape=r"[A-Z][\w'’ -]{2,24}, \d{1,2} [A-Z][a-z]{2,8},? \d{4} \((?:TPS|TPS-IL|TPS IL)\) ?[-–—]{0,2} ?",
        part="start",
        where="head",
        hits=("Jerusalem, 3 May, 2031 (TPS-IL) -- The ferry is back.",),
        spares=("Jerusalem, 3 May, 2031",),
    ),
    Rule(
        "promo",
        "jta.support",
        opening=(
            "JTA has documented Jewish history in real-time",
            "JTA has documented Jewish history in real time",
            "Keep our journalism strong by joining us",
            "Help ensure Jewish news remains accessible to all",
            "Help support the Jewish Telegraphic Agency",
            "Get JTA's Daily Briefing",
            "Get JTA’s Daily Briefing",
            "Sign up for JTA",
            "Get JTA headlines",
        ),
        longest=320,
        hits=(
            "JTA has documented Jewish history in real-time for over a century. Keep our journalism strong by joining us.",
            "Get JTA's Daily Briefing in your inbox",
        ),
        spares=("JTA has documented the case since 2031.",),
    ),
    Rule(
        "promo",
        "jns.support",
        opening=(
            "Just before you scroll on",
            "Israel is at war. JNS is combating",
            "JNS is combating the stream of misinformation",
            "Support JNS",
            "Become a JNS",
            "Be a part of our community",
            "JNS serves as the central hub",
            "Get JNS",
        ),
        longest=400,
        where="tail",
        hits=(
            "Support JNS as we report from Arden.",
            "JNS serves as the central hub for a thriving community of readers.",
        ),
        spares=("Just before the scroll was found, it rained.",),
    ),
    Rule(
        "credit",
        "jta.produced_by",
        shape=(
            r"(?:This|The) (?:story|article|piece|post|report)\b[^\n.!?]{0,60}(?:appeared|published|produced|distributed|reprinted|originally ran|sponsored)"
            r"[^\n.!?]{0,60}(?:JTA|JNS|Jewish Telegraphic Agency|Jewish News Syndicate|My Jewish Learning|Kveller|Forward|Jewish Week)(?:\.org|\.com)?[^\n.!?]{0,80}\.?"
        ),
        first="T",
        where="tail",
        hits=(
            "This article originally appeared on JTA.org.",
            "This story was produced by the Jewish Telegraphic Agency.",
        ),
        spares=("This story angered JTA.",),
    ),
    Rule(
        "promo",
        "times_of_israel.support",
        opening=(
            "Get The Times of Israel's Daily Edition",
            "Get The Times of Israel’s Daily Edition",
            "Join The Times of Israel Community",
            "Already a member? Sign in to stop seeing this",
            "You're a dedicated reader",
            "You’re a dedicated reader",
            "You appreciate our journalism",
            "We’re really pleased that you’ve read",
            "We're really pleased that you've read",
            "Is The Times of Israel important to you?",
            "That’s why we started the Times of Israel",
            "That's why we started the Times of Israel",
            "So now we have a request. Unlike other news outlets",
            "For as little as $6 a month you can help support",
            "Support The Times of Israel",
            "Supporting The Times of Israel isn",
            "Register for free and continue reading",
            "By registering you agree to the terms and conditions",
            "By signing up, you agree to the terms",
            "Once you sign up, you'll automatically receive",
        ),
        longest=420,
        where="tail",
        hits=(
            "Get The Times of Israel's Daily Edition by email and never miss our top stories",
            "You appreciate our journalism",
        ),
        spares=("You appreciated our help, she said.",),
    ),
    Rule(
        "promo",
        "jerusalem_post.newsletter",
        opening=(
            "Stay updated with the latest news!",
            "Subscribe to The Jerusalem Post Newsletter",
            "Join Jerusalem Post Premium",
            "Upgrade to an ad-free experience",
            "Sign up for our newsletter to learn more >>",
            "Subscribe for our daily newsletter",
        ),
        longest=220,
        hits=("Stay updated with the latest news! Subscribe to The Jerusalem Post Newsletter",),
        spares=("Stay updated with the latest rules, he said.",),
    ),
)

PAGES = (
    Agency(
        "TPS",
        marks=(
            "TPS",
            "TPS-IL",
            "TPS IL",
            "The Press Service of Israel",
            "Press Service of Israel",
            "Tazpit",
            "Tazpit Press Service",
            "Tazpit News Agency",
        ),
        home="Asia/Jerusalem",
        country="IL",
        languages=("en", "he"),
        domains=("tps.co.il",),
        rules=RULES,
        about="The Press Service of Israel; dateline 'Jerusalem, 3 May, 2031 (TPS) -- '.",
    ),
    Agency(
        "JNS",
        marks=("JNS", "JNS.org", "Jewish News Syndicate"),
        home="America/New_York",
        country="US",
        languages=("en",),
        domains=("jns.org",),
        sign_offs=("(JNS)",),
        about="The Jewish News Syndicate; '(May 3, 2031 / JNS)' opens its stories.",
    ),
    Agency(
        "ITIM",
        marks=('עיתי"ם', "סוכנות עתים", "Itim News Agency"),
        home="Asia/Jerusalem",
        country="IL",
        languages=("he",),
        about="The former joint agency of the Israeli press.",
    ),
)
