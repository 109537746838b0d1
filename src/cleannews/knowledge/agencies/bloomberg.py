"""Bloomberg News: its own site, Yahoo and the papers that print it.

Seen in 439 copies on Yahoo (in 87 the notices are glued to the last sentence without a blank) and 178 pages
of bloomberg.com.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    # Bloomberg prints links to its other stories as lines of their own in mid-article; its crossheads are shorter.
    Rule("related", "bloomberg.linked_headline", agency="Bloomberg", shape=(r"(?=[^\n]{45,150}$)[A-Z0-9$‘“'][\w’'.&$%‘“”-]{0,30}[,:]?"
            r"(?: (?:(?:a|an|the|of|to|in|on|for|and|as|at|by|with|from|or|vs|but|its|it|up|out|off|over)\b|[A-Z0-9$‘“'(][\w’'.&$%‘“”)-]{0,30}[,:;]?)){6,20}"),
        hits=("Ferry Firm Sails Into a Storm of Its Own Making: Jane Doe", "Shipbuilders Bet on Hydrogen as Ferry Orders Dry Up",), spares=(
            "Ticket Prices", "The port of Oslo said the ferry would return in May", "Ferry Firm Sails Into a Storm.",)),
    Rule("contact", "bloomberg.to_contact", longest=700, opening=("To contact the reporter on this story", "To contact the reporters on this story",
            "To contact the author of this story", "To contact the authors of this story",
            "To contact the editor responsible for this story", "To contact the editors responsible for this story",
            "To contact the staff on this story", "To contact Bloomberg News staff for this story",
            "To contact the writer of this column", "To contact the writer on this story",
            "To contact the translator on this story", "To contact the senior editor responsible for",
            "To contact the Bloomberg Opinion editor", "Reporters on this story:", "Reporter on this story:",
            "Editors responsible for this story:", "Para contactar al autor", "Para contactar a los autores",
            "Para contactar al reportero", "Para contactar a los reporteros", "Para contactar al editor",
            "Para contactar a los editores", "Para contatar o repórter", "Repórter da matéria original",
            "Reporter der ursprünglichen Geschichte", "Nota original:",),
        hits=("To contact the reporter on this story: Jane Doe in Oslo at jdoe@bloomberg.net",
            "To contact the editors responsible for this story: John Roe at jroe@bloomberg.net, Ann Poe",),
        spares=("To contact the reporter he hired a friend.",)),
    Rule("credit", "bloomberg.with_assistance",
        # Without the dashes only a bare list of names: "With assistance from Norway, the ferry sailed."
        shape=(rf"(?:--|—|–|-) ?With assistance (?:from|by) [A-Z\u00C0-\u00DE]{WITHIN}{{2,400}}|"
            r"With assistance (?:from|by) [A-Z\u00C0-\u00DE][\w'’.-]{0,30}(?:,? (?:[A-Z\u00C0-\u00DE][\w'’.-]{0,30}|and|in|of|de|van|von|al|el)){0,40}"),
        needs=("with assistance from ", "with assistance by "),
        hits=("--With assistance from Jane Doe and John Roe.", "— With assistance by Jane Doe, and John Roe"),
        spares=("With assistance from the state, the ferry sailed.",)),
    Rule("promo", "bloomberg.more_articles", opening=("For more articles like this, please visit us at", "For more articles like this please visit us at",
            "More stories like this are available on bloomberg.com", "Subscribe now to stay ahead with the most trusted business news source",
            "Before it's here, it's on the Bloomberg Terminal", "Before it’s here, it’s on the Bloomberg Terminal",
            "Have a confidential tip for our reporters", "Want the lowdown on European markets",
            "Want to receive this post in your inbox every day", "Sign up for our Middle East newsletter",
            "Get the latest on global politics in your inbox", "Sign up for Next Africa",
            "Sign up here for the twice-weekly", "Sign up to receive the Green Daily newsletter",
            "Sign up here to receive the Davos Diary", "Sign up for the New Economy Daily", "Subscribe to Bloomberg",
            "Download: The Tictoc", "Follow us @", "Follow Bloomberg on", "You can follow Bloomberg",
            "To read the full story, subscribe", "Want more Bloomberg Opinion", "More From Bloomberg Opinion:",
            "Web readers, click here", "Terminal readers, head to", "Más noticias en Bloomberg",
            "Más artículos como este en bloomberg.com", "Mais notícias em Bloomberg", "Para más artículos como este",
            "Suscríbase ahora para mantenerse", "Mehr Artikel wie diesen",),
        hits=("For more articles like this, please visit us at bloomberg.com", "For more articles like this, please visit us at bloomberg.com/opinion",
            "Subscribe now to stay ahead with the most trusted business news source.",),
        spares=("For more articles like this the shop must wait.", "Subscribe now, he told them.")),
    Rule("copyright", "bloomberg.copyright",
        shape=r"(?:©|\([cC]\)|Copyright) ?\d{4},? Bloomberg(?: L\.?P\.?| News| Finance L\.P\.)?\.?(?: (?i:all rights reserved)\.?)?", needs=(" bloomberg",),
        hits=("©2020 Bloomberg L.P.", "Copyright 2012 Bloomberg."), spares=("Copyright 2012 rules, Bloomberg found.",)),
    Rule("disclaimer", "bloomberg.column_opinion", longest=420, flag="opinion", holding=(
            "does not necessarily reflect the opinion of the editorial board or Bloomberg", "does not necessarily reflect the opinion of Bloomberg",
            "do not necessarily reflect the opinion of the editorial board or Bloomberg", "do not necessarily reflect the opinion of Bloomberg",
            "no refleja necesariamente la opinión de la junta editorial o de Bloomberg",
            "no refleja necesariamente la opinión del consejo editorial ni de Bloomberg",),
        hits=("This column does not necessarily reflect the opinion of the editorial board or Bloomberg LP and its owners.",),
        spares=("The vote does not reflect the opinion of Oslo, Bloomberg found.",)),
    Rule("disclaimer", "bloomberg.column_opinion_ending", part="end", flag="opinion", ending=(
            "This column does not necessarily reflect the opinion of the editorial board or Bloomberg LP and its owners.",),
        hits=("It will end badly.This column does not necessarily reflect the opinion of the editorial board or Bloomberg LP and its owners.",),
        spares=("It reflects the opinion of its owners.",)),
    Rule("related", "bloomberg.read_more", agency="Bloomberg",
        shape=rf"(?:(?:READ MORE|Read [Mm]ore|Read|Listen|Explainer|Earlier|More on|Must Read|MUST READ|Watch|Opinion|READ|Related|Read this next)(?: on [A-Z][\w ]{{2,20}})?|(?:Lea|Leia|Leer|Ler)(?: más| mais| también| também)) ?(?::|\|) ?[A-Z“\"‘'\u00C0-\u00DE]{WITHIN}{{5,200}}",
        needs=("Read", "listen", "explainer", "earlier", "more on", "watch", "opinion", "READ", "related", "lea más", "lea mais", "lea también", "lea também", "leia más", "leia mais", "leia también", "leia também", "leer más", "leer mais", "leer también", "leer também", "ler más", "ler mais", "ler también", "ler também"),
        hits=("Read more: The Ferry Boom Has Only Begun", "READ: Ferry Owners See a Boom"), spares=("Read on, he said: it gets better.",)),
    Rule("related", "bloomberg.most_read", whole=("Most Read from Bloomberg", "Most Read from Bloomberg Businessweek", "Most Read from Businessweek",
            "More stories from Bloomberg", "More From Bloomberg Opinion", "More on Bloomberg Opinion",
            "Lo más leído de Bloomberg", "Earlier:", "Read This Next", "Read More:", "Further reading:", "Top Reads",),
        hits=("Most Read from Bloomberg",), spares=("Earlier: much earlier.",)),
    Rule("nav", "bloomberg.listen_to_article", part="start",
        shape=r"LISTEN TO ARTICLE(?: {0,2}\d{1,2}:\d\d)?(?: {0,2}SHARE THIS ARTICLE)?(?: {0,2}Share)?(?: {0,2}Tweet)?(?: {0,2}Post)?(?: {0,2}Email)? ?",
        needs=("LISTEN TO ARTICLE",), hits=("LISTEN TO ARTICLE 3:56 SHARE THIS ARTICLE Share Tweet Post Email Oslo banned ferries.",),
        spares=("Listen to articles daily.",)),
    Rule("nav", "bloomberg.share_this_article", part="start", shape=r"SHARE THIS ARTICLE(?: {0,2}Share)?(?: {0,2}Tweet)?(?: {0,2}Post)?(?: {0,2}Email)? ?",
        needs=("SHARE THIS ARTICLE",), hits=("SHARE THIS ARTICLE Share Tweet Post Email",), spares=("Share this article with a friend, he said.",)),
    Rule("caption", "bloomberg.photographer",
        shape=rf"(?:Photographer|Photograph(?: by)?|Illustration(?: by)?|Graphic|Video)s?: [A-Z]{WITHIN}{{2,120}}(?:/{WITHIN}{{2,80}}|Bloomberg|Getty Images|AP Photo)",
        needs=("photograph", "illustration", "graphic", "video"), hits=(
            "Photographer: Jane Doe/AFP via Getty Images Photographer: Jane Doe/AFP via Getty Images", "Photographer: Jane Doe/Bloomberg",),
        spares=("Photographer: it was dark.",)),
)

PAGES = (
    Agency("Bloomberg", home="America/New_York", country="US", languages=("en", "es", "pt", "de", "ja"),
        # fivefilters ftr-site-config; postlight/parser
        marks=("Bloomberg", "Bloomberg News", "Bloomberg Opinion", "Bloomberg View", "Bloomberg Businessweek",
            "Bloomberg Law", "Bloomberg Línea", "Bloomberg Linea", "Bloomberg Gadfly", "Bloomberg Prophets",
            "Bloomberg Markets", "Bloomberg BNA", "Bloomberg L.P.", "ブルームバーグ", "彭博社", "彭博", "彭博新聞社", "블룸버그", "블룸버그통신",
            "Блумберг", "بلومبرغ", "بلومبرج", "بلومبرگ", "ब्लूमबर्ग",),
        domains=("bloomberg.com", "bloomberglinea.com", "bnnbloomberg.ca", "bloomberglaw.com"), emails=("bloomberg.net",),
        sign_offs=("Bloomberg", "BLOOMBERG", "— Bloomberg"), selectors=(".article-body__content", ".body-copy", ".body-content", "section.copy-block"),
        cuts=(".inline-newsletter", ".terminal-tout-container"), rules=RULES,
        about="U.S. financial agency, New York; counted in 617 stories of Yahoo and its own site.",),
)
