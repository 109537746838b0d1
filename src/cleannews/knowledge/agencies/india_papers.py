"""The desks of Indian newspapers and what portals add to the feeds of PTI, ANI and IANS.

The disclaimers of NDTV, Business Standard, Devdiscourse, ThePrint, Mid-day and LatestLY, the "ALSO READ |" lines and
the app promotions of The Times of India, Mint, Hindustan Times and others, as those sites print them and as public
scrapers strip them. The words "Explained |" and "Opinion |" stand before a story's own title too: they are left alone.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

PAPERS_FEED = (
    Rule("disclaimer", "india_papers.ndtv_owner", longest=600, opening=(
            "(Disclaimer: New Delhi Television is a subsidiary", "Disclaimer: New Delhi Television is a subsidiary",
            "(Disclosure: New Delhi Television is a subsidiary", "Disclosure: New Delhi Television is a subsidiary",
            "Disclaimer: NDTV has been sued", "(Disclaimer: NDTV has been sued", "Disclaimer: Network18, the parent company", "Disclaimer:Network18",
            "Disclosure: Moneycontrol is a part of the Network18", "Disclaimer: Moneycontrol is a part of the Network18", "Disclaimer: Reliance Industries Ltd",
            "(Disclaimer: Reliance Industries Ltd", "Disclaimer: The views and investment tips",
            "Disclaimer: The views and recommendations", "(Disclaimer: Recommendations, suggestions, views",
            "Disclaimer: Recommendations, suggestions, views", "(Disclaimer: The opinions expressed in this column", "(What's moving Sensex and Nifty",),
        hits=("(Disclaimer: New Delhi Television is a subsidiary of Harbour Media Networks Limited, a group company.)",),
        spares=("Disclaimers by NDTV were read in court.",)),
)

PAPERS_LINKS = (
    Rule("related", "india_papers.also_read_bar",
        # The labels "Explained |" and "Opinion |" stand before a story's own title too.
        shape=(rf"[*\[(]{{0,2}}(?:(?i:also read|read also|also watch|watch also|must read|also see)|READ MORE|READ|Read)"
            rf" ?[|｜¦] ?(?:(?!\|){WITHIN}){{8,220}}(?: ?[|｜] ?(?:(?!\|){WITHIN}){{3,120}})?"),
        needs=("read also|", "read also |", "read also｜", "read also ｜", "read also¦", "read also ¦", "also watch|", "also watch |", "also watch｜", "also watch ｜", "also watch¦", "also watch ¦", "watch also|", "watch also |", "watch also｜", "watch also ｜", "watch also¦", "watch also ¦", "also see|", "also see |", "also see｜", "also see ｜", "also see¦", "also see ¦", "read more|", "read more |", "read more｜", "read more ｜", "read more¦", "read more ¦", "read|", "read |", "read｜", "read ｜", "read¦", "read ¦"),
        hits=("ALSO READ | New quay opens after two years of delay",
            "Also Read | 'The water came at night': a town rebuilds", "READ | How the harbour paid its debts",),
        spares=("Explained | Why the quay was shut", "Also read the full text of the order before you sign.", "Watch out | of the rain",)),
    Rule("nav", "india_papers.full_image", whole=("View Full Image", "View full image", "More Less", "View Full Image More Less"), hits=("View Full Image",),
        spares=("View full image archives in the museum.",)),
    Rule("disclaimer", "india_papers.from_a_wire", longest=200, opening=(
            "(This story has been published from a wire agency feed", "This story has been published from a wire agency feed",
            "(This story is published from a wire agency feed", "(This story has been published from an agency feed",),
        hits=("(This story has been published from a wire agency feed without modifications to the text.)",),
        spares=("This story has been published in nine languages.",)),
    Rule("related", "india_papers.also_read_colon", longest=260, opening=(
            "ALSO READ:", "ALSO READ -", "ALSO READ–", "ALSO READ –", "ALSO READ —", "ALSO READ>>", "ALSO READ...",
            "ALSO WATCH:", "READ ALSO:", "READ ALSO |", "READ MORE:", "MUST READ:", "Recommended Read:",
            "Suggested read:", "Click here to read:", "Also See:", "Must See:",),
        hits=("ALSO READ: New quay opens after two years of delay", "Also Watch: How the harbour paid its debts"),
        spares=("Also reading the report was the mayor.", "Must read and write, the rule says.")),
    Rule("related", "india_papers.click_for_coverage", where="tail", longest=260, opening=(
            "Click here for IndiaToday.in", "Click here to read our complete coverage",
            "Click here for our full coverage", "Track Latest News Live on NDTV.com", "Featured Video Of The Day",
            "Full coverage:", "Follow all the live updates of", "More From This Section",),
        hits=("Featured Video Of The Day New Quay Opens After Two Years", "Track Latest News Live on NDTV.com and get updates",),
        spares=("Full coverage of the flood won a prize.",)),
)

PAPERS_PROMO = (
    Rule("timestamp", "india_papers.published_dash", where="head", shape=(
            r"(?:Published|Updated|PUBLISHED|UPDATED|First Published|Last Updated|Posted|Modified) ?(?:on|at|On|At)? ?[-:–|]{0,2} ?[A-Z]?[a-z]{0,8}\.? ?\d{1,4}[^.!?\n]{4,60}?"
            r"(?:am|pm|AM|PM|hrs|IST|\d{4})(?: ?IST)?(?: ?-? ?[A-Z][A-Za-z/, ]{2,50})?(?: ?\| ?(?:Updated|UPDATED|Published)[^.!?\n]{6,60})?"),
        needs=("published", "updated", "posted", "modified"), hits=("Published - May 03, 2031 10:24 am IST - NEW DELHI", "Updated: 28 May 2031, 10:24 PM IST",
            "Published 28 May 2031, 05:11 IST",),
        spares=("Published in 2031, the book sold out by 2 pm.", "Updated rules apply to 1,500 ships that call there at 5 pm.",)),
)

PAGES = (
    Agency("Express News Service", home="Asia/Kolkata", country="IN", languages=("en",), marks=("Express News Service", "ENS"), sign_offs=("ENS", "(ENS)"),
        about="The desk of The New Indian Express; seen as a byline above and a sign-off below its stories.",),
    Agency("TNN", home="Asia/Kolkata", country="IN", languages=("en",), marks=("TNN", "Times News Network", "Times Of India News Network"),
        sign_offs=("TNN", "(TNN)"), rules=(*PAPERS_FEED, *PAPERS_LINKS, *PAPERS_PROMO), about="Times News Network, the desk of The Times of India.",),
    Agency("DHNS", home="Asia/Kolkata", country="IN", languages=("en",), marks=("DHNS", "DH News Service", "Deccan Herald News Service"),
        sign_offs=("DHNS", "(DHNS)", "DH News Service"), about="Deccan Herald News Service.",),
)
