"""Australian Associated Press and the agencies of New Zealand and the Pacific.

Seen in 37 texts of its feed: one line for each routing field, a sign behind which the value stands.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

RULES = (
    Rule(
        "slug",
        "aap.start_of_message",
        shape=r"ZCZC(?: [A-Z]{2,5}\d{0,4})?",
        first="Z",
        hits=("ZCZC AAP", "ZCZC FMG000"),
        spares=("ZCZC is how a telex begins.",),
    ),
    Rule(
        "slug",
        "aap.routing_field",
        # ":(BRISBANE)", "&AAPIS\\doej", "*07000000", "@QLD", "~AM Service", "%A", "YY TDA"
        shape=r"%[A-Z]{1,3}|:(?:\([A-Z][A-Za-z .,'/-]{1,40}\)|\d{3,4})|&[A-Z]{2,8}\\[A-Za-z]{1,20}|\*\d{6,10}|@[A-Z][A-Za-z]{1,20}|~[A-Z][A-Za-z ]{1,30}|YY [A-Z]{2,5}",
        first="%:&*@~Y",
        where="head",
        hits=(":(BRISBANE)", "&AAPIS\\doej", "*07000000", "@QLD", "~AM Service", "%A", "YY TDA"),
        spares=("@doe said no.", "* Ferries stop at noon."),
    ),
    Rule(
        "slug",
        "aap.routing_slug",
        shape=r"#[A-Z][A-Za-z0-9 :_/'.-]{2,60}",
        first="#",
        where="head",
        agency="AAP",
        hits=("#Legal: Doe_BC6", "#AM Sydney headlines"),
        spares=("#", "# A heading, with a comma"),
    ),
    Rule(
        "headline",
        "aap.headline_field",
        shape=r"\$[A-Z][^\n]{5,120}",
        first="$",
        where="head",
        agency="AAP",
        hits=("$Ferry to leave Melbourne early",),
        spares=("$5 million was paid for the ferry.",),
    ),
    Rule(
        "slug",
        "aap.racing_note",
        shape=r"\((?:Weights|Acceptances|Nominations|Results|Fields|Scratchings|Form) for \d{6,10} {0,6}\)?=?!?\)?",
        first="(",
        hits=("(Weights for 11160611   )=!",),
        spares=("(Results for Oslo)",),
    ),
    Rule(
        "end",
        "aap.sign_off",
        shape=r"(?:— |– |- |-- )?AAP(?: [A-Z]{2,8}){0,2}(?: [a-z]{2,4}(?:/[a-z]{2,4}){0,3})?",
        first="A—–-",
        where="tail",
        hits=("AAP RTV", "AAP RTV ar", "AAP gfr", "AAP RESULTS", "- AAP"),
        spares=("AAP has asked the league.",),
    ),
    Rule(
        "end",
        "aap.more",
        shape=r"more [a-z]{2,4}",
        first="m",
        where="tail",
        agency="AAP",
        hits=("more ug",),
        spares=("more than that",),
    ),
    Rule(
        "end",
        "aap.ends",
        shape=r"ENDS [A-Z][A-Za-z. ]{2,40}",
        first="E",
        where="tail",
        hits=("ENDS Racing.Com Park",),
        spares=("ENDS, the sign read in red.",),
    ),
    Rule(
        "credit",
        "aap.with",
        whole=("with AAP", "with AAP.", "- with AAP", "– with AAP", "— with AAP", "Additional reporting by AAP", "With additional reporting by AAP", "Australian Associated Press", "By Australian Associated Press", "– with Australian Associated Press", "AAP with Reuters", "AAP with AP", "Additional reporting: AAP"),
        hits=("- with AAP", "Australian Associated Press"),
        spares=("With AAP on strike, he left.",),
    ),
    Rule(
        "credit",
        "aap.with_bracket",
        whole=("with AAP", "AAP with Reuters", "additional reporting by AAP"),
        part="bracket",
        hits=("He left. (with AAP)",),
        spares=("He left (with AAPs on board).",),
    ),
    Rule(
        "copyright",
        "aap.copyright",
        shape=r"(?:©|\([cC]\)|Copyright)(?: ?©)? ?(?:AAP|Australian Associated Press)(?:,? ?\d{4})?\.?(?: (?i:all rights reserved)\.?)?",
        hits=("© AAP 2024", "Copyright AAP"),
        spares=("Copyright cases worry AAP.",),
    ),
    Rule(
        "caption",
        "aap.photo_credit",
        shape=r"[^\n]{0,320}\((?:(?:[A-Z][\w '’.-]{2,50}/)?(?:AAP PHOTOS|AAP Image|AAP IMAGES)|[A-Z][\w '’.-]{2,50}/AAP)(?:/[A-Z][\w '’.-]{2,50})?\)|(?:AAP Image|AAP PHOTOS|AAP)/[A-Z][\w .'’/-]{2,60}",
        hits=("A ferry leaves Sydney. (Jane Doe/AAP PHOTOS)", "AAP Image/Jane Doe"),
        # "(AAP)" alone is also a party of India.
        spares=("He told (AAP Image) buyers so.", "He left the Aam Aadmi Party (AAP)"),
    ),
)

NEW_ZEALAND = (
    Rule(
        "end",
        "nz.sign_off",
        shape=r"(?:— |– |- |-- )?(?:NZPA|NZN|NZME|NZ Newswire|RNZ|1News)(?: [a-z]{2,4}(?:/[a-z]{2,4}){0,2})?",
        first="—–-NR1",
        where="tail",
        hits=("- NZ Newswire", "NZPA abc", "- RNZ"),
        spares=("RNZ said so.",),
    ),
    Rule(
        "credit",
        "nz.rnz_agreement",
        opening=(
            "This article is republished under a community partnership agreement with RNZ",
            "This story is republished under a community partnership agreement with RNZ",
            "This story was first published on RNZ",
            "This article was first published on RNZ",
            "This story was originally published by RNZ",
        ),
        hits=("This article is republished under a community partnership agreement with RNZ.",),
        spares=("This article of faith is RNZ's own.",),
    ),
)

PAGES = (
    Agency(
        "AAP",
        marks=("AAP", "Australian Associated Press", "AAP Newswire", "AAPNewswire", "AAP PHOTOS", "澳联社", "澳大利亚联合新闻社"),
        home="Australia/Sydney",
        country="AU",
        languages=("en",),
        domains=("aap.com.au", "aapnews.com.au"),
        sign_offs=("AAP", "NNNN", "AAP RTV", "— AAP", "- AAP"),
        rules=RULES,
        about="National agency of Australia; 37 texts of its feed.",
    ),
    Agency(
        "NZ Newswire",
        marks=("NZ Newswire", "NZN", "NZPA", "New Zealand Press Association", "NZ Press Association"),
        home="Pacific/Auckland",
        country="NZ",
        languages=("en",),
        sign_offs=("NZN", "NZPA", "- NZ Newswire"),
        rules=NEW_ZEALAND,
        about="The agencies of New Zealand until 2011 and 2018; their sign-offs as papers print them.",
    ),
    Agency(
        "RNZ",
        marks=("RNZ", "Radio New Zealand", "RNZ Pacific", "RNZI"),
        home="Pacific/Auckland",
        country="NZ",
        languages=("en",),
        domains=("rnz.co.nz",),
        about="Public radio of New Zealand, whose stories other papers print.",
    ),
    Agency(
        "PACNEWS",
        marks=("PACNEWS", "Pacnews", "PINA"),
        home="Pacific/Fiji",
        country="FJ",
        languages=("en",),
        domains=("pina.com.fj",),
        about="News service of the Pacific Islands News Association.",
    ),
)
