"""Whether a paragraph reports: it says who said it, or on which day."""

from __future__ import annotations

import re

from cleannews.text.prose import SAYING, is_attributed
from cleannews.times.words import WEEKDAYS

__all__ = ["is_told", "reports"]

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

reports_in_script = re.compile(
    r"(?:(?<=[\uac00-\ud7a3])(?<!\ub2c8)\ub2e4[.]"  # Korean in the plain style: a notice is polite
    r"|[\u3400-\u9fff](?:\u8bf4|\u8aaa|\u8868\u793a|\u6307\u51fa)\u3002"
    r"|(?:\u3068\u3044\u3046|[\u3057\u3063\u3044\u308c]\u305f)\u3002"  # Japanese in the plain past
    r"|(?:\u0915\u0939\u093e|\u092c\u0924\u093e\u092f\u093e|\u0925\u093e)\u0964)[)\uff09\u300d\u201d]?$"
).search
"""What reports end with in scripts whose sentences have no comma before who said it."""
inner_clauses = re.compile(r",\s(?=(?P<words>[^,.!?:]{3,40}),\s)").finditer
"""Who says it, in the middle of a sentence: ``Follow her, the sect told its members, and she will lead you.``"""


def reports(text: str) -> bool:
    """Whether the paragraph names a day, or attributes what it says.

    >>> reports("The harbour stays closed, the board said."), reports("The best known of the cheeses of this valley")
    (True, False)
    """
    head = text[:REACH].casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return not CUES.isdisjoint(words_in(head))


def is_told(text: str) -> bool:
    """Whether it says who said it, or ends as only a report ends: no notice does.

    >>> is_told("Follow her, the sect told its members, and she will lead you."), is_told("Follow us on all channels.")
    (True, False)
    """
    if is_attributed(text) or reports_in_script(text) is not None:
        return True
    return any(not SAYING.isdisjoint(clause["words"].casefold().split()) for clause in inner_clauses(text))
