"""The wires of the United States beyond AP, Bloomberg and the press-release services.

UPI (31 texts), CNN (438), Dow Jones, Benzinga, and the newsrooms whose stories others may print: NPR, States
Newsroom, KFF Health News, The Conversation, ProPublica, the syndicates of newspapers.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

WORD = r"[A-Z\u00C0-\u00DE][\w'’.-]{0,30}"

NAMES = rf"{WORD}(?:,? (?:{WORD}|and|in|of|the|de|von|van|for|at|from|with|al|el|correspondent|editor|reporter|writer|staff)){{0,60}}"

GENERAL = (
    Rule("credit", "us.contributed_to_this_report",
        # Only names, places and small words before it: in prose other words stand between.
        shape=rf"(?:--|—|–|\*|_)?_{{0,4}} ?{NAMES},? (?:also )?(?:contributed|contributing) (?:reporting )?(?:to|for) this (?:report|story|article|piece|post)(?: (?:from|in) {NAMES})?\.?",
        needs=("contributed ", "contributing "), hits=("Jane Doe and John Roe contributed to this report.",
            "CNN's Jane Doe, John Roe and Ann Poe contributed to this report", "Fox News' Jane Doe contributed to this report.",),
        spares=("Bad weather contributed to this report of losses.", "Poor eyesight contributed to this story, he said.",)),
    Rule("credit", "us.contributed_reporting", where="tail", shape=rf"{NAMES},? contributed (?:reporting|research)(?: (?:from|in) {NAMES})?\.?",
        needs=(" contributed reporting", " contributed research"),
        hits=("Jane Doe, John Roe and Ann Poe contributed reporting.", "Jane Doe contributed reporting from Oslo."),
        spares=("The paper contributed reporting that won a prize.",)),
    Rule("update_note", "us.developing_story", longest=200, opening=(
            "This is a developing story", "This is a breaking news story", "This is a developing news story",
            "This is breaking news", "This breaking news story", "This developing story", "This story is developing",
            "This story is breaking and will be updated", "This story has been updated with additional",
            "This story will be updated", "This article will be updated", "Check back for updates",
            "Check back here for updates", "Please check back for updates", "Please refresh for updates",
            "Developing story, check back", "More to come.", "More to follow.", "More details to follow",),
        hits=("This is a developing story and will be updated.", "More to come."), spares=("This is a developing nation.", "More to come, he said, and left.")),
    Rule("disclaimer", "us.opinions_of_the_author", longest=420, flag="opinion", opening=(
            "The opinions expressed in this commentary", "The opinions expressed in this article are",
            "The opinions expressed in this piece are", "The opinions expressed here are",
            "The opinions expressed herein are", "The views expressed in this commentary",
            "The views expressed in this article are", "The views expressed here are",
            "The views expressed are those of the", "The views and opinions expressed in this",
            "The views and opinions expressed herein", "The views and opinions expressed here are",
            "Views expressed in this article are", "The opinions expressed are those of the author",
            "The opinions expressed are their own", "Opinions expressed in this article are",
            "Opinions expressed are those of the author", "The views expressed by the author",),
        hits=("The opinions expressed in this commentary are solely those of the author.",), spares=("The opinions expressed at the hearing were harsh.",)),
    Rule("disclaimer", "us.opinions_of_the_author_ending", part="end", flag="opinion", ending=(
            "The opinions expressed in this commentary are solely those of the author.", "The opinions expressed in this commentary are his own.",
            "The opinions expressed in this commentary are her own.", "The views expressed in this commentary are his own.",
            "The views expressed in this commentary are her own.", "The views expressed in this commentary are their own.",
            "The opinions expressed in this commentary are solely his.",
            "The opinions expressed in this commentary are solely hers.", "View more opinion on CNN.", "View more opinion articles on CNN.",),
        hits=("She is the author of a book. The opinions expressed in this commentary are solely those of the author.",),
        spares=("He said the opinions were solely those of the author.",)),
    Rule("promo", "us.click_here_promo",
        shape=rf"(?i:\(?>{{0,3}} ?click here to (?:get the fox|sign up|subscribe|download|get the app|join|donate))\b{WITHIN}{{0,160}}",
        needs=("click here to get the fox", "click here to sign up", "click here to subscribe", "click here to download", "click here to get the app", "click here to join", "click here to donate"),
        hits=("CLICK HERE TO GET THE FOX NEWS APP", "Click here to sign up for our newsletter."), spares=("Click here to see, he told her.",)),
    Rule("related", "us.click_here_more",
        shape=rf"(?i:\(?>{{0,3}} ?click here (?:for (?:more|the latest|the full|all|other|full|complete)|to read (?:more|the full)|to watch))\b{WITHIN}{{0,160}}",
        needs=("click here ",), hits=("CLICK HERE FOR MORE SPORTS COVERAGE ON THE SITE", "Click here for more from the station.com."),
        spares=("Click here, the button said.",)),
    Rule("promo", "us.fox_click_here_ending", part="end",
        ending=("CLICK HERE TO GET THE FOX NEWS APP", "CLICK HERE FOR THE FOX NEWS APP", "GET THE FOX NEWS APP"),
        hits=("He left on Monday.CLICK HERE TO GET THE FOX NEWS APP",), spares=("Watch it on the Fox News app",)),
    Rule("promo", "us.sign_up_for_newsletters", longest=200, opening=(
            "Sign up for Daily Newsletters", "Sign up for our daily newsletter", "Sign up for our free newsletter",
            "Sign up for the newsletter", "Sign up to receive our", "Like Us On Facebook", "Follow Us On Twitter",
            "Follow us on Facebook", "Follow us on Instagram", "Find us on Facebook", "Join us on Facebook",
            "Read CNNOpinion", "Join the conversation on Facebook", "Manage Newsletters", "Get our free mobile app",),
        hits=("Sign up for Daily Newsletters Manage Newsletters", "Follow us on Twitter @ferrynews."), spares=("Sign up for the race closes at noon.",)),
    Rule("copyright", "us.copyright_of_a_company", shape=(
            r"(?:Copyright|COPYRIGHT|©|\([cC]\)|&copy;)(?: ?(?:©|\([cC]\)|&copy;))?,? ?(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,? (?:by )?[A-Z][\w&.,'’ /-]{2,80}?(?:,? (?:Inc|LLC|L\.L\.C|Ltd|LP|L\.P|Co|Corp|Company|Network|Newspapers?|Media|News|Times|Post|Press|International|Group|Service|NPR|Limited)\b\.?)"
            rf"(?:[.,;]? ?(?i:all rights reserved){WITHIN}{{0,200}}| Visit {WITHIN}{{2,120}}| Distributed by {WITHIN}{{2,120}})?\.?"),
        needs=("copyright", "©", "(c)", "&copy;"), hits=("Copyright © 2019 The Washington Times, LLC.",
            "©2023 Los Angeles Times. Visit latimes.com. Distributed by Tribune Content Agency, LLC.", "(c) 2020 The Ferry Post Company. All rights reserved.",
        ),
        spares=("Copyright 2019 was a bad year for the firm, its founder said.",)),
    Rule("nav", "us.read_or_share", shape=r"Read or Share this story: ?https?://\S{4,80}", needs=("read or share this story:",),
        hits=("Read or Share this story: https://usat.ly/0abcdeF",), spares=("Read or share what you like.",)),
)

CNN = (
    Rule("deck", "cnn.story_highlights", where="head", whole=("Story highlights", "Highlights"), hits=("Story highlights",),
        spares=("Story highlights include a kiss.",)),
    Rule("deck", "cnn.story_highlights_glued", where="head", longest=220, opening=("Story highlights ",),
        hits=("Story highlights Public talks go on, while ferries wait",), spares=("The story highlights a flaw.",)),
    Rule("nav", "cnn.just_watched", part="inside", shape=r"JUST WATCHED [^\n]{2,160}? Replay More Videos \.\.\. MUST WATCH(?: [^\n]{2,160}? \d{1,2}:\d\d)?",
        needs=("JUST WATCHED ",), hits=("He left. JUST WATCHED How ferries sink Replay More Videos ... MUST WATCH How ferries sink 01:10 She stayed.",),
        spares=("We have JUST WATCHED the game.",)),
    Rule("nav", "cnn.just_watched_line", whole=("JUST WATCHED", "Replay", "More Videos ...", "MUST WATCH", "Replay More Videos ...", "Hide Caption",
            "Show Caption",),
        hits=("MUST WATCH", "Hide Caption"), spares=("Must watch closely.",)),
    Rule("credit", "cnn.reported_from", where="tail",
        shape=rf"(?:--|—|–)? ?CNN(?:['’]s?|\.com['’]s| en Español['’]s) [A-Z]{WITHIN}{{2,200}}(?:reported from|wrote from|reported and wrote|wrote this|wrote in|reported in|contributed|reported this){WITHIN}{{0,260}}",
        needs=("reported from", "wrote from", "reported and wrote", "wrote this", "wrote in", "reported in", "contributed", "reported this",), hits=(
            "CNN's Jane Doe reported from near Oslo, while John Roe wrote in London.", "CNN’s Jane Doe and John Roe contributed reporting.",),
        spares=("CNN's poll was wrong.",)),
    Rule("copyright", "cnn.wire", longest=220, opening=("The-CNN-Wire", "™ & ©", "™ &amp; ©", "TM & ©", "™& ©", "& © 20"), holding=(
            "Cable News Network, Inc.", "Cable News Network Inc.", "Cable News Network LP", "Cable News Network. A Warner Bros",),
        hits=("The-CNN-Wire ™ & © 2023 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.",),
        spares=("The CNN wire story was wrong.",)),
    Rule("byline", "cnn.editors_note", where="head", agency="CNN", longest=600, opening=("Editor's note:", "Editor’s note:", "(Editor's note:"),
        hits=("Editor's note: Jane Doe is a professor of ferries in Oslo.",), spares=("The editor's note: it was short.",)),
    Rule("related", "cnn.related", agency="CNN",
        shape=rf"(?:READ MORE|READ|RELATED|Related|Read more|WATCH|Watch|Opinion|MORE|Full coverage|FULL COVERAGE|Photos|Complete coverage|Special coverage|Related article|Related gallery|Related video|Related content): ?[A-Z0-9“\"'‘]{WITHIN}{{3,160}}",
        needs=("READ:", "related:", "read more:", "watch:", "opinion:", "MORE:", "full coverage:", "photos:", "complete coverage:", "special coverage:", "related article:", "related gallery:", "related video:", "related content:"),
        hits=("READ MORE: Ferries sink again", "Full coverage: Ferries in crisis"), spares=("Read on: it gets better.",)),
)

DOW_JONES = (
    Rule("contact", "dowjones.write_to",
        shape=rf"(?:--)?(?:Write to|E-mail) [A-Z]{WITHIN}{{2,120}} at [\w.+-]{{2,40}}@(?:wsj|dowjones|barrons|marketwatch)\.com{WITHIN}{{0,160}}",
        needs=("@wsj.com", "@dowjones.com", "@barrons.com", "@marketwatch.com"), hits=("Write to Jane Doe at jane.doe@wsj.com",),
        spares=("Write to Jane Doe at the ministry.",)),
)

BENZINGA = (
    Rule("copyright", "benzinga.copyright",
        shape=r"(?:©|\([cC]\)|Copyright ?©?) ?\d{4} Benzinga(?:\.com)?\.?(?: Benzinga does not provide investment advice\.)?(?: All rights reserved\.)?",
        needs=(" benzinga",), hits=("(C) 2020 Benzinga.com. Benzinga does not provide investment advice. All rights reserved.",),
        spares=("In 2020 Benzinga grew.",)),
    Rule("disclaimer", "benzinga.no_position", longest=600, holding=(
            "has no position in any of the stocks mentioned", "have no position in any of the stocks mentioned", "The Motley Fool has a disclosure policy",
            "did not have (either directly or indirectly) any positions in the securities", "Simply Wall St has no position in any stocks mentioned",
            "does not constitute a recommendation to buy or sell any stock, and does not take account",),
        hits=("Jane Doe has no position in any of the stocks mentioned. The Motley Fool has a disclosure policy.",), spares=("The fund has no position on it.",)
    ),
)

REPUBLISHED = (
    Rule("copyright", "us.npr_copyright",
        shape=rf"(?:Copyright|©) ?\d{{4}} NPR\.? To see more, visit {WITHIN}{{3,60}}|Transcript provided by NPR, Copyright NPR\.?|Copyright (?:©|\([cC]\)) ?\d{{4}} NPR\.(?: All rights reserved\.)?(?: Visit our website terms of use {WITHIN}{{0,140}})?|Copyright \d{{4}} [A-Z][\w ,.-]{{2,50}}\. To see more, visit {WITHIN}{{3,60}}",
        needs=(" to see more, visit ", "copyright "), hits=(
            "Copyright 2023 NPR. To see more, visit https://www.npr.org.", "Transcript provided by NPR, Copyright NPR.",),
        spares=("Copyright cases reach NPR.",)),
    Rule("nav", "us.npr_enlarge_image_start", part="start", shape=r"Enlarge this image ?toggle caption ?", needs=("enlarge this image",),
        hits=("Enlarge this image toggle caption Jane Doe/Getty Images",), spares=("Enlarge this image, he said.",)),
    Rule("copyright", "us.republish", longest=420, opening=("Our stories may be republished online or in print", "This story can be republished for free",
            "This article is republished from The Conversation", "This article was republished from The Conversation",
            "Republish this article", "Republish our articles for free", "Republish This Story",
            "We encourage organizations to republish", "This work is licensed under a Creative Commons", "This article is licensed under a Creative Commons",
            "Cet article est republié à partir de The Conversation", "Este artículo fue publicado originalmente en The Conversation",
            "Este artigo é republicado do The Conversation", "Artikel ini terbit pertama kali di The Conversation",
            "Dieser Artikel erschien zuerst auf The Conversation", "La version originale de cet article",),
        hits=("This article is republished from The Conversation under a Creative Commons license. Read the original article.",),
        spares=("This article of law was republished.",)),
    Rule("credit", "us.originally_published_by", where="tail", shape=(
            rf"(?:This|The) (?:story|article|column|piece|post|commentary|project) (?:was |is |has been )?(?:originally |first )(?:appeared|published|ran|produced|reported|aired|posted)"
            rf" (?:in|on|by|at|for|with|as part of) (?:the )?{NAMES}(?:,? (?:a|an|on|and|which|with|via)\b[^\n]{{0,160}})?\.?"),
        needs=("originally appeared ", "originally published ", "originally ran ", "originally produced ", "originally reported ", "originally aired ", "originally posted ", "first appeared ", "first published ", "first ran ", "first produced ", "first reported ", "first aired ", "first posted "),
        hits=("This story was originally published by The Ferry Post.", "This article originally appeared in The New York Times.",),
        spares=("This story was first told by her aunt.", "This story was first published in 1870 and sold well.")),
    Rule("timestamp", "us.originally_published_at", shape=r"This story was originally published [A-Z][a-z]{2,9} \d{1,2}, \d{4},? \d{1,2}:\d\d [AP]M\.?",
        needs=("this story was originally published ",), hits=("This story was originally published June 1, 2021 5:00 AM.",),
        spares=("This story was originally published in June.",)),
    Rule("promo", "us.propublica", longest=500, opening=("ProPublica is a nonprofit newsroom that investigates", "ProPublica is a Pulitzer Prize-winning",
            "ProPublica is a nonprofit, Pulitzer", "This article was produced for ProPublica",
            "This story was produced for ProPublica", "The Texas Tribune is a nonprofit", "Stacker Media contributed",
            "Disclosure: The Texas Tribune", "Stateline is part of", "The Marshall Project is a nonprofit",
            "Inside Climate News is a nonprofit", "CalMatters is a nonprofit",),
        hits=("ProPublica is a nonprofit newsroom that investigates abuses of power. Sign up to receive our stories.",),
        spares=("ProPublica is suing the agency.",)),
)

SYNDICATES = (
    Rule("slug", "nyt.optional_trim",
        # The body goes on below it.
        shape=r"\(?(?:STORY CAN END HERE\.?(?: OPTIONAL MATERIAL FOLLOWS\.?)?|(?i:(?:begin|end) optional trim|optional (?:trim|add|cut)(?: begins?| ends?)?|(?:begin|end) optional add))\)?",
        needs=("STORY CAN END HERE", "optional trim", "optional add", "optional cut"),
        hits=("(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)", "(BEGIN OPTIONAL TRIM)", "(Optional add end)"), spares=("(The story can end here.)",)),
    Rule("copyright", "nyt.copyright",
        shape=rf"(?:©|\([cC]\)|c\.|Copyright ?©?) ?\d{{4}},? (?:by )?(?:The )?(?:New York Times|Washington Post|Cox Newspapers|Los Angeles Times|Chicago Tribune|N\.Y\. Times){WITHIN}{{0,200}}",
        needs=("new york times", "washington post", "cox newspapers", "los angeles times", "chicago tribune", "n.y. times"), hits=(
            "c.2018 New York Times News Service", "(c) 2019, The Washington Post", "© 2020 The New York Times Company",),
        spares=("Copyright 2018 was a theme, The New York Times wrote.",)),
)

PAGES = (
    Agency("UPI", home="America/New_York", country="US", languages=("en", "es"),
        # crawlers of upi.com
        marks=("UPI", "U.P.I.", "United Press International", "United Press", "ＵＰＩ", "UPI通信", "合众国际社", "合眾國際社", "ЮПИ", "يو بي آي", "یونایتدپرس",),
        domains=("upi.com",), sign_offs=("UPI", "(UPI)"), selectors=('article[itemprop="articleBody"]',), rules=GENERAL,
        about="U.S. agency, Washington; 31 texts. The general notices of American papers stand here too.",),
    Agency("CNN", home="America/New_York", country="US", languages=("en", "es", "ar"),
        # fivefilters ftr-site-config; postlight/parser; pages of 2019
        marks=("CNN", "CNN Wire", "CNN Business", "CNN International", "CNN Politics", "CNN Newsource", "CNN en Español",
            "CNN Español", "CNNMoney", "CNN Money", "CNN Travel", "CNN Health", "CNN Opinion", "CNN Philippines", "سي إن إن", "Си-Эн-Эн",),
        domains=("cnn.com", "cnnespanol.cnn.com", "money.cnn.com"), emails=("cnn.com",), sign_offs=("CNN", "The-CNN-Wire"),
        selectors=("div.article__content", "section.body-text", ".zn-body-text", ".cnn_strycntntlft"), cuts=(
            ".ad--epic", ".zn-body__read-more", ".el__embedded--standard", ".cn-zoneAdContainer", ".cnnByline",
            ".cnn_strytmstmp", ".cnn_strycaptiontxt", ".cnn_strybtntools", ".cnn_strybtntoolsbttm", ".cnn_strybtmcntnt", ".cnn_stryathrtmp",),
        rules=CNN, about="U.S. broadcaster, whose wire other sites print; 438 texts.",),
    Agency("Dow Jones", home="America/New_York", country="US", languages=("en", "de"),
        # pages of 2019 and 2023
        marks=("Dow Jones", "Dow Jones Newswires", "Dow Jones/Newswires", "DJ Newswires", "Dow Jones Institutional News",
            "MarketWatch", "The Wall Street Journal", "Wall Street Journal", "Barron's", "MARKETWATCH", "ダウ・ジョーンズ", "道琼斯", "道瓊社", "다우존스",),
        domains=("dowjones.com", "marketwatch.com", "wsj.com", "barrons.com"), emails=("wsj.com", "dowjones.com", "marketwatch.com"),
        selectors=('[itemprop="articleBody"]', ".wsj-snippet-body"), rules=DOW_JONES,
        about="U.S. financial agency; its closing lines as other sites print them.",),
    Agency("Benzinga", home="America/New_York", country="US", languages=("en",), marks=("Benzinga",), domains=("benzinga.com",), rules=BENZINGA,
        about="U.S. stock-market news; seen among the copies on Yahoo.",),
    Agency("New York Times News Service", home="America/New_York", country="US", languages=("en",),
        # pages of 2019 and 2023
        marks=("NYT", "N.Y. Times News Service", "New York Times News Service", "NYTNS", "The New York Times", "IHT"), domains=("nytimes.com", "nytsyn.com"),
        selectors=('section[name="articleBody"]',), rules=SYNDICATES, about="Syndicate; 51 stories of 1998, whose datelines name no agency.",),
    Agency("Tribune News Service", home="America/Chicago", country="US", languages=("en",), marks=(
            "TNS", "TCA", "Tribune News Service", "Tribune Content Agency", "MCT", "McClatchy-Tribune", "McClatchy",
            "McClatchy Newspapers", "McClatchy Washington Bureau", "Tribune Newspapers", "KRT", "Knight Ridder",),
        domains=("tribunecontentagency.com", "mcclatchydc.com"), about="Syndicate of American papers.",),
    Agency("Washington Post News Service", home="America/New_York", country="US", languages=("en",),
        # flairNLP/fundus; a page of 2023
        marks=("The Washington Post", "Washington Post", "Washington Post News Service", "Washington Post-Bloomberg"), domains=("washingtonpost.com",),
        selectors=('[data-qa="article-body"]',), about="Syndicate of an American paper.",),
    Agency("NPR", home="America/New_York", country="US", languages=("en",),
        # postlight/parser; a page of 2023
        marks=("NPR", "National Public Radio"), domains=("npr.org",), selectors=("#storytext",), cuts=(".enlarge_measure",), rules=REPUBLISHED,
        about="Public radio; the republication notices of non-profit newsrooms stand here too.",),
    Agency("KFF Health News", home="America/New_York", country="US", languages=("en",), marks=("KFF Health News", "KHN", "Kaiser Health News"),
        domains=("kffhealthnews.org", "khn.org"), about="Non-profit newsroom whose stories may be printed freely.",),
    Agency("The Center Square", home="America/Chicago", country="US", languages=("en",), marks=("The Center Square", "Center Square"),
        domains=("thecentersquare.com",), about="Non-profit wire on state houses, printed by local papers: '(The Center Square) – '.",),
    Agency("NewsNation", home="America/Chicago", country="US", languages=("en",), marks=("NewsNation", "NewsNation Now"), domains=("newsnationnow.com",),
        about="Nexstar's national service, printed by its stations: '(NewsNation) — '.",),
    Agency("States Newsroom", home="America/New_York", country="US", languages=("en",), marks=("States Newsroom", "Stateline", "Stateline.org"),
        domains=("statesnewsroom.com", "stateline.org"), about="Non-profit network of state newsrooms.",),
    Agency("The Conversation", home="Australia/Melbourne", country="AU", languages=("en", "fr", "es", "pt", "id"),
        # Not "The Conversation" alone: stories end in the words.
        marks=("The Conversation US", "The Conversation UK", "The Conversation AU", "The Conversation Africa",
            "The Conversation Canada", "The Conversation France", "The Conversation España",),
        domains=("theconversation.com",), about="Articles by scholars, printed freely by others.",),
    Agency("VOA", home="America/New_York", country="US", languages=("en",),
        # flairNLP/fundus
        marks=("VOA", "Voice of America", "VOA News", "美国之音", "美國之音", "Голос Америки", "صدای آمریکا"), domains=("voanews.com", "voaafrica.com"),
        selectors=("#article-content",), about="U.S. public broadcaster abroad.",),
    Agency("RFE/RL", home="Europe/Prague", country="US", languages=("en", "ru", "uk"),
        marks=("RFE/RL", "RFERL", "Radio Free Europe", "Radio Liberty", "Радио Свобода", "Радіо Свобода"),
        domains=("rferl.org", "svoboda.org", "radiosvoboda.org"), about="U.S. public broadcaster for Eastern Europe.",),
    Agency("RFA", home="America/New_York", country="US", languages=("en", "zh", "ko"), marks=("RFA", "Radio Free Asia", "BenarNews", "自由亚洲电台", "自由亞洲電台"),
        domains=("rfa.org", "benarnews.org"), about="U.S. public broadcaster for Asia.",),
    Agency("Religion News Service", home="America/New_York", country="US", languages=("en",), marks=("RNS", "Religion News Service"),
        domains=("religionnews.com",), sign_offs=("RNS",), about="Non-profit agency for religion.",),
    Agency("JTA", home="America/New_York", country="US", languages=("en",), marks=("JTA", "Jewish Telegraphic Agency"), domains=("jta.org",),
        about="Jewish agency, New York.",),
    Agency("IPS", home="Europe/Rome", country="IT", languages=("en", "es"),
        marks=("IPS", "Inter Press Service", "IPS/TerraViva", "Inter Press Service News Agency"), domains=("ipsnews.net", "ipsnoticias.net"),
        sign_offs=("IPS",), about="Agency for development, Rome.",),
    Agency("The New Humanitarian", home="Europe/Zurich", country="CH", languages=("en", "fr", "ar"), marks=("IRIN", "The New Humanitarian"),
        domains=("thenewhumanitarian.org", "irinnews.org"), about="Humanitarian agency, once of the United Nations.",),
    Agency("RTTNews", home="America/New_York", country="US", languages=("en", "de"), marks=("RTTNews", "RTTNews.com", "RTT News"), domains=("rttnews.com",),
        emails=("rttnews.com",), about="U.S. financial agency.",),
    Agency("MT Newswires", home="America/New_York", country="US", languages=("en",), marks=("MT Newswires", "Midnight Trader", "MTNewswires"),
        domains=("mtnewswires.com",), about="U.S. financial agency.",),
)
