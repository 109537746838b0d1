"""Whether a paragraph reports: it says who said it, or on which day."""

from __future__ import annotations

import re

from cleannews.labelling.prose import SAYING
from cleannews.labelling.time_words import WEEKDAYS

__all__ = ["reports"]

REACH = 600
SHORTEST_DAY = 4
"""Letters of a weekday; "do", "mar" and "sun" are other words too."""

CUES = (
    SAYING
    | frozenset(day for day in WEEKDAYS.split() if len(day) >= SHORTEST_DAY)
    | frozenset(
        """announced reported according police court today yesterday statement minister officials heute gestern teilte mitteilte laut zufolge hieß meldete
        aujourd'hui hier annoncé affirmé indiqué selon assuré communiqué hoy ayer informó anunció aseguró según afirmó indicó señaló confirmó
        oggi ieri annunciato dichiarato secondo reso riferito hoje ontem informou anunciou afirmou segundo vandaag gisteren meldde volgens
        idag igår enligt idag ifølge dag går tänään eilen dzisiaj wczoraj poinformował dnes včera informoval сегодня вчера сообщили сьогодні вчора повідомив
        danas jučer juče izjavio днес вчера съобщи azi ieri anunțat potrivit ma tegnap šodien vakar täna eile σήμερα χθες bugün dün""".split()
    )
)
words_in = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?").findall


def reports(text: str) -> bool:
    """Whether the paragraph names a day, or attributes what it says.

    >>> reports("The harbour stays closed, the board said."), reports("The best known of the cheeses of this valley")
    (True, False)
    """
    head = text[:REACH].casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return not CUES.isdisjoint(words_in(head))
