"""The smaller German agencies: sid (sport), epd and KNA (church), ddp and dapd (until 2013).

Known from newspaper pages that print them and from the agencies' own sites.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

SID = (
    Rule(
        "end",
        "germany.sid_sign_off",
        shape=r"(?:SID|sid)(?:[ /](?:[a-z]{2,4}|[a-z]\d)){1,6}",
        first="Ss",
        where="tail",
        hits=("SID th kk", "sid ab/cd er"),
        spares=("SID schreibt weiter", "SID"),
    ),
)

EPD = (
    Rule(
        "end",
        "germany.epd_sign_off",
        shape=r"epd(?:[ /](?:[a-zäöü]{2,4}|[a-z]\d)){1,6}",
        first="e",
        where="tail",
        hits=("epd lnb dir hö", "epd lbw/mas moc"),
        spares=("epd berichtet aus Kassel",),
    ),
)

COPYRIGHT = (
    Rule(
        "copyright",
        "germany.kna_copyright",
        shape=r"(?:©|\(c\)) ?(?:\d{4} )?(?:KNA|epd|SID|ddp|dapd)(?:\.? (?:Alle Rechte vorbehalten|mbH|GmbH))?\.?",
        first="©(",
        hits=("© KNA. Alle Rechte vorbehalten.", "© epd"),
        spares=("© KNA zeigt die Bilder im Herbst.",),
    ),
)

PAGES = (
    Agency(
        "SID",
        marks=("SID", "sid", "Sport-Informations-Dienst"),
        home="Europe/Berlin",
        country="DE",
        languages=("de",),
        domains=("sid.de",),
        sign_offs=("SID", "(SID)", "(sid)"),
        rules=SID,
        about="Sports wire of AFP in Germany.",
    ),
    Agency(
        "epd",
        marks=("epd", "Evangelischer Pressedienst"),
        home="Europe/Berlin",
        country="DE",
        languages=("de",),
        domains=("epd.de",),
        sign_offs=("(epd)",),
        rules=EPD,
        about="Protestant press service.",
    ),
    Agency(
        "KNA",
        marks=("KNA", "kna", "Katholische Nachrichten-Agentur"),
        home="Europe/Berlin",
        country="DE",
        languages=("de",),
        domains=("kna.de",),
        sign_offs=("(KNA)",),
        rules=COPYRIGHT,
        about="Catholic news agency of Germany.",
    ),
    Agency(
        "dapd",
        marks=("dapd", "ddp", "DAPD", "Deutscher Depeschendienst"),
        home="Europe/Berlin",
        country="DE",
        languages=("de",),
        sign_offs=("dapd", "(dapd)", "(ddp)"),
        about="German agency until 2013, ddp until 2010.",
    ),
)
