"""PA Media (the Press Association) and the other agencies of Britain and Ireland.

Seen in 13 texts of its feed and of regional papers; the sign-offs are those of its feed.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    Rule("end", "pa.ends", where="tail", whole=("ends", "end", "- ends -", "-ends-", "(ends)", "mf", "mfl", "more follows", "(mf)", "(mfl)", "+++ends+++",),
        hits=("ends", "mfl"), spares=("The season ends.", "ends in late September, when the rain comes.")),
    Rule("slug", "pa.embargo", where="head", flag="embargoed",
        shape=rf"(?:\([^()\n]{{3,60}}\) ?)?(?i:embargoed (?:to|until|till)) (?:\d{{4}}|\d{{1,2}}(?:[.:]\d\d)? ?[ap]\.?m\.?){WITHIN}{{0,80}}",
        needs=("embargoed to", "embargoed until", "embargoed till"),
        hits=("(see also POLITICS EU) Embargoed to 0001 Friday September 9", "EMBARGOED UNTIL 0001 MONDAY JANUARY 2"),
        spares=("Embargoed to sanctioned states, the arms were sold.",)),
    Rule("caption", "pa.photo_bracket", part="bracket", shape=r"(?:Photo|Image|Picture|Pic): ?[^\n()]{2,70}", needs=("photo:", "image:", "picture:", "Pic:"),
        hits=("A ferry sank. (Photo: Jane Doe/Daily Ferry)", "(Image: BBC)"), spares=("He left (photos: none).",)),
    Rule("promo", "pa.regional_papers_inside", part="inside", shape=(
            r"(?:(?:Get (?:daily updates directly to your inbox|the biggest (?:daily )?(?:news )?stories by email)) )?(?:\+ )?Subscribe Thank you for subscribing!? ?"
            r"(?:We have more newsletters [^\n]{0,80}?|See our privacy notice )?(?:Could not subscribe, try again later )?(?:Invalid Email)?"),
        needs=("subscribe thank you for subscribing",), hits=(
            "He left. + Subscribe Thank you for subscribing! Could not subscribe, try again later Invalid Email She stayed.",),
        spares=("Subscribe today and save, it said.",)),
)

PAGES = (
    Agency("PA", home="Europe/London", country="GB", languages=("en",), marks=(
            "PA", "PA Media", "PA Wire", "PA News Agency", "PA news agency", "Press Association",
            "The Press Association", "Press Association Sport", "PA Sport", "PA Real Life", "PA Scotland", "英国新闻联合社",),
        domains=("pa.media", "pressassociation.com", "pamediagroup.com", "pressassociation.io"), emails=("pa.media", "pressassociation.com"),
        sign_offs=("ends", "end", "PA", "(PA)"), rules=RULES,
        about="National agency of the United Kingdom and Ireland; its feed and its copies in regional papers.",),
    Agency("SWNS", home="Europe/London", country="GB", languages=("en",), marks=("SWNS", "South West News Service"), domains=("swns.com",),
        about="British agency of features and pictures.",),
    Agency("Local Democracy Reporting Service", home="Europe/London", country="GB", languages=("en",),
        marks=("Local Democracy Reporting Service", "Local Democracy Reporter", "LDRS"), about="British pool of local reporters paid by the BBC.",),
)
