"""PA Media (the Press Association) and the other agencies of Britain and Ireland.

Seen in 13 texts of its feed and of regional papers; the sign-offs are those of its feed.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

RULES = (
    Rule(
        "end",
        "pa.ends",
        whole=(
            "ends",
            "end",
            "- ends -",
            "-ends-",
            "(ends)",
            "mf",
            "mfl",
            "more follows",
            "(mf)",
            "(mfl)",
            "ENDS",
            "+++ends+++",
        ),
        where="tail",
        hits=("ends", "mfl"),
        spares=("The season ends.", "ends in late September, when the rain comes."),
    ),
    Rule(
        "slug",
        "pa.embargo",
        flag="embargoed",
        shape=r"(?:\([^()\n]{3,60}\) ?)?(?i:embargoed (?:to|until|till)) (?:\d{4}|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?)[^\n]{0,80}",
        where="head",
        hits=("(see also POLITICS EU) Embargoed to 0001 Friday September 9", "EMBARGOED UNTIL 0001 MONDAY JANUARY 2"),
        spares=("Embargoed to sanctioned states, the arms were sold.",),
    ),
    Rule(
        "slug",
        "pa.see_also",
        shape=r"\((?i:see also|see|with) [A-Z]{4,}(?: [A-Z]{2,}){0,6}\)",
        first="(",
        where="head",
        hits=("(see also POLITICS EU)",),
        spares=("(see also the map)",),
    ),
    Rule(
        "caption",
        "pa.photo_credit_line",
        # The brackets close the line; a paragraph of prose does not end in "(Name/PA)".
        shape=r"[^\n]{8,320}\((?:[Pp]icture by |[Pp]hoto by |Handout by )?[A-Z][\w '’&.,-]{1,60}(?:/[A-Z][\w '’&.-]{1,40}){0,2}/ ?PA(?: Wire| Archive| Media)?\)\.?",
        hits=(
            "The ferry leaves Dover on Monday (Jane Doe/PA)",
            "A ferry off Kent (Ministry of Defence/Crown Copyright/PA)",
        ),
        spares=("He left (Jane Doe/PA) and came back.", "He said no. (PA)"),
    ),
    Rule(
        "caption",
        "pa.photo_credit_bracket",
        shape=r"(?:(?:Photo|Image|Picture|Pic|Credit|PHOTO)s?(?: credit| by)?: ?)?(?:[A-Z][\w '’&.-]{1,50}/ ?)?(?:PA Wire|PA Archive|PA Images|PA Media|PA Photos|Press Association Images|Press Association)(?:/[\w ]{2,30})?|(?:Photo|Image|Picture|Pic): ?(?:[^\n()]{2,50}/ ?)?PA|[A-Z][\w'’&.-]{1,20} [A-Z][\w '’&.-]{1,30}/PA",
        part="bracket",
        hits=("A ferry sank. (Photo: PA)", "A ferry sank. (Image: Jane Doe/PA Wire)"),
        spares=("The group (a part of Press Association history) met.",),
    ),
    Rule(
        "caption",
        "pa.photo_bracket",
        shape=r"(?:Photo|Image|Picture|Pic): ?[^\n()]{2,70}",
        part="bracket",
        hits=("A ferry sank. (Photo: Jane Doe/Daily Ferry)", "(Image: BBC)"),
        spares=("He left (photos: none).",),
    ),
    Rule(
        "caption",
        "pa.photo_credit_alone",
        shape=r"(?:(?:Photo|Image|Picture|Pic|Credit)s?(?: credit| by)?: ?)?(?:[A-Z][\w'’&.-]{1,25}(?: [A-Z][\w'’&.-]{1,25}){0,3} ?/ ?)(?:PA Wire|PA Archive|PA Images|PA Media|PA)(?:/[\w ]{2,30})?",
        hits=("Jane Doe/PA Wire", "Image: Jane Doe/PA"),
        spares=("He told PA Media so.",),
    ),
    Rule(
        "copyright",
        "pa.copyright",
        shape=r"(?:©|\([cC]\)|Copyright)(?: ?\([cC]\)| ?©)? ?(?:\d{4} ?)?(?:PA Media|The Press Association|Press Association|PA)(?: Ltd\.?| Limited| Group)?,? ?(?:\d{4})?[.,]?(?: (?i:all rights reserved)\.?)?",
        hits=("Copyright (c) PA Media Ltd. 2023, All Rights Reserved", "© Press Association 2016"),
        spares=("Copyright is a worry for the Press Association.",),
    ),
    Rule(
        "credit",
        "pa.additional_reporting",
        whole=(
            "Additional reporting by PA",
            "Additional reporting by PA.",
            "Additional reporting by PA Media",
            "Additional reporting by Press Association",
            "Additional reporting: PA",
            "Additional reporting - PA",
            "With PA",
            "PA contributed to this report",
            "PA contributed to this report.",
        ),
        hits=("Additional reporting by PA",),
        spares=("Additional reporting by PA members showed more.",),
    ),
    Rule(
        "promo",
        "pa.regional_papers",
        opening=(
            "Get daily updates directly to your inbox",
            "Get the biggest daily news stories by email",
            "Get the biggest daily stories by email",
            "Thank you for subscribing! Could not subscribe",
            "Thank you for subscribing See our privacy notice",
            "Video Loading Video Unavailable",
            "Subscribe Thank you for subscribing",
        ),
        hits=(
            "Get daily updates directly to your inbox + Subscribe Thank you for subscribing! Could not subscribe, try again later Invalid Email",
        ),
        spares=("Get daily updates, the minister told travellers.",),
    ),
    Rule(
        "promo",
        "pa.regional_papers_inside",
        shape=(
            r"(?:(?:Get (?:daily updates directly to your inbox|the biggest (?:daily )?(?:news )?stories by email)) )?(?:\+ )?Subscribe Thank you for subscribing!? ?"
            r"(?:We have more newsletters [^\n]{0,80}?|See our privacy notice )?(?:Could not subscribe, try again later )?(?:Invalid Email)?"
        ),
        first="G+S",
        part="inside",
        hits=(
            "He left. + Subscribe Thank you for subscribing! Could not subscribe, try again later Invalid Email She stayed.",
        ),
        spares=("Subscribe today and save, it said.",),
    ),
)

PAGES = (
    Agency(
        "PA",
        marks=(
            "PA",
            "PA Media",
            "PA Wire",
            "PA News Agency",
            "PA news agency",
            "Press Association",
            "The Press Association",
            "Press Association Sport",
            "PA Sport",
            "PA Real Life",
            "PA Scotland",
            "英国新闻联合社",
        ),
        home="Europe/London",
        country="GB",
        languages=("en",),
        domains=("pa.media", "pressassociation.com", "pamediagroup.com", "pressassociation.io"),
        emails=("pa.media", "pressassociation.com"),
        sign_offs=("ends", "end", "PA", "(PA)"),
        rules=RULES,
        about="National agency of the United Kingdom and Ireland; its feed and its copies in regional papers.",
    ),
    Agency(
        "SWNS",
        marks=("SWNS", "South West News Service"),
        home="Europe/London",
        country="GB",
        languages=("en",),
        domains=("swns.com",),
        about="British agency of features and pictures.",
    ),
    Agency(
        "Local Democracy Reporting Service",
        marks=("Local Democracy Reporting Service", "Local Democracy Reporter", "LDRS"),
        home="Europe/London",
        country="GB",
        languages=("en",),
        about="British pool of local reporters paid by the BBC.",
    ),
)
