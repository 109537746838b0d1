"""Australian Associated Press and the agencies of New Zealand and the Pacific.

Seen in 37 texts of its feed: one line for each routing field, a sign behind which the value stands.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    Rule("slug", "aap.racing_note", shape=r"\((?:Weights|Acceptances|Nominations|Results|Fields|Scratchings|Form) for \d{6,10} {0,6}\)?=?!?\)?",
        needs=("(weights for ", "(acceptances for ", "(nominations for ", "(results for ", "(fields for ", "(scratchings for ", "(form for "),
        hits=("(Weights for 20310503   )=!",), spares=("(Results for Oslo)",)),
    Rule("end", "aap.sign_off", where="tail", shape=r"(?:— |– |- |-- )?AAP(?: [A-Z]{2,8}){0,2}(?: [a-z]{2,4}(?:/[a-z]{2,4}){0,3})?", needs=("AAP",),
        hits=("AAP RTV", "AAP RTV ar", "AAP gfr"), spares=("AAP has asked the league.",)),
    Rule("end", "aap.more", where="tail", agency="AAP", flag="truncated", shape=r"more [a-z]{2,4}", hits=("more ug",), spares=("more than that",)),
)

PAGES = (
    Agency("AAP", home="Australia/Sydney", country="AU", languages=("en",),
        marks=("AAP", "Australian Associated Press", "AAP Newswire", "AAPNewswire", "AAP PHOTOS", "澳联社", "澳大利亚联合新闻社"), domains=("aap.com.au", "aapnews.com.au"),
        sign_offs=("AAP", "AAP RTV", "— AAP", "- AAP"), rules=RULES, about="National agency of Australia; 37 texts of its feed.",),
    Agency("NZ Newswire", home="Pacific/Auckland", country="NZ", languages=("en",),
        marks=("NZ Newswire", "NZN", "NZPA", "New Zealand Press Association", "NZ Press Association"), sign_offs=("NZN", "NZPA", "- NZ Newswire"),
        about="The agencies of New Zealand until 2011 and 2018; their sign-offs as papers print them.",),
    Agency("RNZ", home="Pacific/Auckland", country="NZ", languages=("en",), marks=("RNZ", "Radio New Zealand", "RNZ Pacific", "RNZI"), domains=("rnz.co.nz",),
        about="Public radio of New Zealand, whose stories other papers print.",),
    Agency("PACNEWS", home="Pacific/Fiji", country="FJ", languages=("en",), marks=("PACNEWS", "Pacnews", "PINA"), domains=("pina.com.fj",),
        about="News service of the Pacific Islands News Association.",),
)
