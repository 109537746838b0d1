"""Heads of English stories: bylines, time lines, sections and tags."""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import FULL_NAME, MONTHS, PEOPLE, WHEN, WITHIN, ZONES
from cleannews.rules.rule import Rule

__all__ = ["RULES"]

HOUSE = r"(?:(?:The |the )?(?:Associated Press|Canadian Press|AP|Reuters|Thomson Reuters|AFP|Agence France-Presse|Bloomberg|Bloomberg News|UPI|PA|Press Association|PA Media|AAP|Australian Associated Press|USA TODAY|USA Today|CNN|CNN Business|Fox News|NBC News|CBS News|ABC News|BBC News|BBC|Xinhua|Kyodo News|Yonhap|PTI|IANS|ANI|UNI|TNN|ENS|HT|DPA|dpa|New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Guardian|Independent|Telegraph|Postmedia News|Postmedia|National Post|CBC News|Global News|CTV News|Local Journalism Initiative Reporter|Nigeria|NAN|Daily Mail|Mirror|Sky News|AFP News|Anadolu Agency|EFE|Jiji Press|Staff Reporter|Staff Writer|Tribune News Service|McClatchy|Kaiser Health News|Newsday|Politico|The Hill|Axios|NPR|HuffPost|Sputnik|TASS))"

LABEL = (
    r"(?:(?i:date published|date posted|date created|date updated|date modified|publication date|publish date|published date|publishing date|published time|publish time|posted date|release date|updated date|modified date|issue date|last updated|last update|last modified|last edited|last revised|last reviewed|latest update"
    r"|first published|first posted|story first published|originally published|originally posted|published online|published|publish|posted|updated|update|modified|created|uploaded|issued|released|added|edited|revised|reviewed|filed|submitted|story updated|article published|article updated|page last updated|web posted|posted online|published at|print edition|time)"
    r"(?: (?:on|at|in|by))?)"
)

RULES = (
    Rule("byline", "english_bylines.written_by",
        shape=rf"[*(\[]{{0,2}}(?:Written|WRITTEN|Authored|Reported|Story|Text|Words|Posted|Uploaded|Submitted|Report|Article|Analysis|Commentary|Opinion|Column|Review|Interview) (?:by|By|BY) ?:? ?{PEOPLE}(?:,? {HOUSE})?(?: ?\|[^.!?\n]{{0,80}})?[.)\]]{{0,2}}",
        needs=("written ", "authored ", "reported ", "story ", "text ", "words ", "posted ", "uploaded ", "submitted ", "report ", "article ", "analysis ", "commentary ", "opinion ", "column ", "review ", "interview "),
        hits=("Written by Ann Poe", "Story by Ann Poe", "Posted by Ann Poe"),
        spares=("Written by monks, the book is old.", "Published by Arden Press, the book sold well")),
    Rule("byline", "english_bylines.bio_office", where="tail",
        shape=rf"[*(\[_–—-]{{0,3}} ?{FULL_NAME}(?: and {FULL_NAME})?,? (?:is|are) (?:an? |the )?(?:(?:[\w’'-]{{2,24}},? ){{0,7}}?)(?:columnists?|contributing (?:writer|editor|columnist|opinion writer)|staff writer|freelance (?:writer|journalist|reporter|contributor)|opinion writer|editorial writer|senior writer|senior reporter|senior correspondent|chief correspondent|staff reporter|national reporter|political reporter|regular contributor|guest columnist|guest writer|member of the editorial board|editor[- ]at[- ]large|editor-in-chief|bureau chief|correspondent for|reporter for|reporter at|reporter covering|reporter with|reporter on|correspondent based|reporter based|writer for|writer based|journalist based|contributor to|contributor at|critic for|editorial page editor|opinion editor|intern at|intern with|intern for|news editor|managing editor|deputy editor|[Rr]eport for America corps member)\b{WITHIN}{{0,420}}",
        needs=("columnist", "contributing writer", "contributing editor", "staff writer", "freelance writer", "freelance journalist", "freelance reporter", "freelance contributor", "opinion writer", "editorial writer", "senior writer", "senior reporter", "senior correspondent", "chief correspondent", "staff reporter", "national reporter", "political reporter", "regular contributor", "guest writer", "member of the editorial board", "editor-at-large", "editor-at large", "editor at-large", "editor at large", "editor-in-chief", "bureau chief", "correspondent for", "reporter for", "reporter at", "reporter covering", "reporter with", "reporter on", "correspondent based", "reporter based", "writer for", "writer based", "journalist based", "contributor to", "contributor at", "critic for", "editorial page editor", "opinion editor", "intern at", "intern with", "intern for", "news editor", "managing editor", "deputy editor", "report for america corps member"),
        hits=("Ann Poe is a Reuters columnist.", "Ann Poe is a Bloomberg Opinion columnist covering bridges.",
            "Ann Poe is a contributing writer for Arden Times.",),
        spares=("Ann Poe is a professor of law at Arden University.", "Ann Poe was a columnist for Arden Times.", "Ann Poe is a nurse who writes.",)),
    Rule("byline", "english_bylines.about_author", where="tail", whole=(
            "About the author", "About the author:", "About the authors", "About the writer", "About the reporter",
            "About author", "Author", "Authors", "Author bio", "Author profile", "About the columnist", "More about the author", "Meet the author",),
        hits=("About the author", "Authors"), spares=("About the author little is known.",)),
    Rule("keywords", "english_tags.tags",
        shape=r"[*(\[#]{0,2}(?i:tags?|topics?|keywords?|key words|filed under|filed in|posted in|related topics?|more on|more about|more from|categories|category|section|in this article|in this story|mentioned in this article|companies in this story|explore more on|explore topics|labels|read more on|related tags?|article topics|tagged|tagged with|find out more about)(?: ?: ?| ?» ?| ?# ?)[^.!?\n]{2,260}",
        needs=("tag:", "tag :", "tag»", "tag »", "tag#", "tag #", "tags:", "tags :", "tags»", "tags »", "tags#", "tags #", "topic:", "topic :", "topic»", "topic »", "topic#", "topic #", "topics:", "topics :", "topics»", "topics »", "topics#", "topics #", "keyword:", "keyword :", "keyword»", "keyword »", "keyword#", "keyword #", "keywords:", "keywords :", "keywords»", "keywords »", "keywords#", "keywords #", "category:", "category :", "category»", "category »", "category#", "category #", "categories:", "categories :", "categories»", "categories »", "categories#", "categories #", "section:", "section :", "section»", "section »", "section#", "section #", "labels:", "labels :", "labels»", "labels »", "labels#", "labels #", "tagged:", "tagged :", "tagged»", "tagged »", "tagged#", "tagged #", "key words", "filed under", "filed in", "posted in", "more on:", "more about:", "more from:", "more on »", "more on :", "in this article:", "in this story:", "in this article :", "tagged with", "explore more on", "out about:"),
        hits=("Tags: Arden, bridge, economy", "Topics: Lee Roe, Arden", "Filed under: Arden"),
        spares=("Topics of the talk: war. Then peace came. And then it ended.", "Section 3 of the law: no one may go.")),
    Rule("keywords", "english_tags.hashtags", where="tail",
        # Malaysian and Indonesian pages put tags of two or three names behind one sign, each on a line.
        shape=r"#[A-Za-z]\w{1,40}(?:[ ,|]{1,3}#[A-Za-z0-9]\w{1,40}){0,20}|#[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){1,3}",
        hits=("#Arden #bridge", "#ArdenVotes", "#Pakatan Harapan"), spares=("#Arden voted today", "#1 in the world")),
    Rule("keywords", "english_tags.section_alone", where="above", whole=(
            "World News", "Business News", "Top News", "Politics", "Technology News", "Sport News", "Health News",
            "Entertainment News", "Markets", "Stocks", "U.S.", "US News", "U.S. News", "UK News", "India News",
            "Asia Pacific", "Asia", "Africa", "Europe", "Middle East", "Americas", "Latin America", "World", "National",
            "Business", "Sports", "Sport", "Technology", "Tech", "Science", "Health", "Entertainment", "Lifestyle",
            "Opinion", "Economy", "Finance", "Money", "Environment", "Culture", "Arts", "Education", "Travel",
            "Local News", "Local", "Nation", "State", "Metro", "Cricket", "Football", "Soccer", "Tennis", "Golf",
            "Energy", "Commodities", "Company News", "Companies", "Breaking News", "News", "Latest", "Crime", "Weather",
            "Autos", "Wealth", "Deals", "Bonds", "Currencies", "Financials", "Healthcare", "Aerospace & Defense",
            "Industrials", "Banks", "Basic Materials", "Utilities", "Press Releases", "News Releases", "City News", "Cities", "National News",),
        hits=("World News", "BUSINESS NEWS", "Markets"), spares=("World news was bad.", "Markets fell.")),
    Rule("timestamp", "english_timestamps.label_and_date", shape=rf"[\[(*•|-]{{0,2}} ?{LABEL} ?[:\-–—|]{{0,2}} ?{WHEN}[\])*.]{{0,2}}", hits=(
            "Published: May 3, 2017 10:24 AM IST", "Updated 5:40 p.m. ET", "Updated 8:12 PM ET, Mon February 3, 2014",),
        spares=("Published in May 2017, the book won a prize.", "Updated figures are due on May 3.", "Posted on May 3 to the front, he fell.",)),
    Rule("timestamp", "english_timestamps.label_colon",
        shape=rf"(?:{LABEL}|Date|DATE|Time|Dated|Date/Time|Date & Time) ?: ?(?=[^\d\n]{{0,30}}\d){WITHIN}{{4,90}}(?:\d|{ZONES}|[AaPp]\.?[Mm]\.?|ago|read|[Hh]rs?)\.?",
        hits=("Published: 10:24, 3 May 2017 | 5 min read", "Last Updated : 3rd May, 2017, 10:24 IST", "Date: 3 May 2017",),
        spares=("Time: it is 3 minutes to noon and the king is not here", "Date: tell me when, he said.")),
    Rule("timestamp", "english_timestamps.ago",
        shape=r"(?:(?i:published|updated|posted|last updated|last update|modified|first published)?:? ?(?:about |over |almost |more than |less than )?(?:\d{1,2} (?:hours?|hrs?|days?|weeks?) )?(?:\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree) ?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|wk|wks|weeks?|mo|mos|months?|y|yr|yrs|years?) ago)(?: ?[|•·,\-–] ?[^.!?\n]{0,60})?",
        needs=(" ago",), hits=("6 years ago", "Updated 2 hours ago", "an hour ago"),
        spares=("6 years ago he left.", "Two weeks ago, he said, he left the town and never came back.")),
    Rule("timestamp", "english_timestamps.full_date_line", where="head",
        shape=rf"(?:-- )?(?=[^\n]{{0,24}}?(?<![A-Za-z]){MONTHS}(?![A-Za-z]))(?=[^\n]{{0,40}}?(?:(?:19|20)\d\d|\d{{1,2}}:\d\d)){WHEN}",
        hits=("Wed May 3, 2017 10:24am EDT", "3 May 2017", "May 3, 2017 at 10:24 a.m. ET"),
        spares=("May 2017 was the wettest on record", "The May 3 vote", "May be 2017")),
    Rule("timestamp", "english_timestamps.numeric_date_line", where="head",
        shape=rf"\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}}(?:(?:T|,? | \| ){{1}}\d{{1,2}}[:.]\d\d(?:[:.]\d\d(?:\.\d{{1,6}})?)?)?(?: ?(?:[+\-]\d\d:?\d\d|{ZONES}|[AaPp][Mm]))?(?: \(?(?:{ZONES}|local time)\)?)?|\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{4}}(?:,? {{0,2}}(?:at |- |\| )?\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?)?(?: ?{ZONES})?",
        hits=("2017-05-03 10:24:00", "2017-05-03T10:24:00+09:00", "03/05/2017 10:24 PM"), spares=("2017-18 10", "1-2-3", "10/12 people")),
    Rule("timestamp", "english_timestamps.bracket", part="bracket",
        shape=rf"{LABEL} ?[:\-–]? ?{WHEN}", needs=("(date ", "(publi", "(post", "(release", "(updat", "(modif", "(issue", "(last ", "(latest", "(first ", "(story ", "(original", "(creat", "(uploaded", "(added", "(edit", "(revis", "(review", "(filed", "(submit", "(article", "(page last", "(web ", "(print", "(time", "[date ", "[publi", "[post", "[release", "[updat", "[modif", "[issue", "[last ", "[latest", "[first ", "[story ", "[original", "[creat", "[uploaded", "[added", "[edit", "[revis", "[review", "[filed", "[submit", "[article", "[page last", "[web ", "[print", "[time"),
        hits=("Bridge opens (Updated 5:40 p.m. ET)", "(Last updated: 3 May 2017)"), spares=("The book (published in 2017 by Lee) sold.",)),
    Rule("timestamp", "english_timestamps.published_place", where="head",
        shape=rf"(?:{LABEL}|[A-Z][A-Za-z]{{2,20}}(?: [A-Z][A-Za-z]{{2,20}}){{0,2}}),? ?[|•·:\-–—,] ?(?=[^\n]{{0,30}}(?:19|20)\d\d)(?=[^\n]{{0,24}}?(?<![A-Za-z]){MONTHS}(?![A-Za-z])){WHEN}",
        hits=("Arden | May 3, 2017", "New Arden, UPDATED: May 3, 2017 10:24 IST", "Arden, May 3, 2017 10:24 IST"),
        spares=("Arden, May 2017 saw a flood", "May, 3 men")),
)
