"""The smaller German agencies: sid (sport), epd and KNA (church), ddp and dapd (until 2013).

Known from newspaper pages that print them and from the agencies' own sites.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("SID", home="Europe/Berlin", country="DE", languages=("de",), marks=("SID", "sid", "Sport-Informations-Dienst"), domains=("sid.de",),
        sign_offs=("SID", "(SID)", "(sid)"), about="Sports wire of AFP in Germany.",),
    Agency("epd", home="Europe/Berlin", country="DE", languages=("de",), marks=("epd", "Evangelischer Pressedienst"), domains=("epd.de",), sign_offs=("(epd)",),
        about="Protestant press service.",),
    Agency("KNA", home="Europe/Berlin", country="DE", languages=("de",), marks=("KNA", "kna", "Katholische Nachrichten-Agentur"), domains=("kna.de",),
        sign_offs=("(KNA)",), about="Catholic news agency of Germany.",),
    Agency("dapd", home="Europe/Berlin", country="DE", languages=("de",), marks=("dapd", "ddp", "DAPD", "Deutscher Depeschendienst"),
        sign_offs=("dapd", "(dapd)", "(ddp)"), about="German agency until 2013, ddp until 2010.",),
)
