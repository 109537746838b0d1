"""Words of desks, companies, roles and degrees, by which a name in an author field is no person's."""

from __future__ import annotations

__all__ = ["DEGREES", "ORGANISATION_OPENINGS", "ORGANISATION_WORDS", "OTHER_THAN_NAMES", "PARTICLES", "ROLES", "SUFFIXES"]

ORGANISATION_WORDS = frozenset(
    "staff team desk newsroom newsdesk editor editors editorial board bureau news newswire agency agencies press release service services media network report reports wire wires correspondent correspondents reporter reporters "
    "contributor contributors writer writers office magazine online digital web admin administrator webmaster guest author user publisher sponsored partner partners brand studio studios redaktion redaktionen redaction rédaction "
    "redacción redação redazione redactie toimitus redakce redakcja redactia redacția redakcija szerkesztőség редакция редакція merkezi inc llc ltd gmbh group company foundation institute university college school association "
    "society center centre committee council department ministry corporation community tv radio times post tribune herald gazette journal chronicle club bank lab labs solutions marketing care "
    "ab ag plc oy oyj asa aps nv bv spa srl sarl sas kg corp co corp. pty pte lp llp sl holdings holding ventures airlines airways pharmaceuticals technologies industries systems energy resources partnership trust".split()
)
"""Last words of names that are no person's."""
ORGANISATION_OPENINGS = frozenset(
    "the team staff editorial ediciones editions éditions edizioni ministère ministerio ministero agence agencia agenzia redaktion redacción rédaction redazione redação redakce our your".split()
)
OTHER_THAN_NAMES = frozenset(
    "distributed throughout text size sat sun mon tue wed thu fri none null unknown anonymous undefined nan n/a na default root wordpress test false true share follow email twitter facebook linkedin instagram more about contact updated published posted by and self "
    "authors author view read minutes minute nga hub 字号 超大 标准 關注 关注 政务 分享 打印 收藏 评论 未知 佚名 匿名 整合 原创 转载 发布于".split()
)
SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])
ROLES = frozenset(
    (
        "reporter writer editor correspondent columnist contributor staff journalist producer author analyst critic director manager officer president professor photographer videographer host anchor fellow intern "
        "specialist expert strategist founder co-founder cofounder ceo cto cmo lead chief senior special associate assistant deputy bureau desk contributing freelance former executive managing digital multimedia investigative "
        "redakteur redakteurin korrespondent korrespondentin reporterin journaliste rédacteur rédactrice redactor redactora periodista giornalista inviato corrispondente redaktor redaktorka dziennikarz muhabir muhabiri "
        "wartawan updated published posted special guest political national sports health business technology sponsored reviewed min for at on in news advertisement editor-in-chief"
        " dietitian nutritionist physician attorney consultant engineer researcher lecturer economist reviewer tester"
    ).split()
)
DEGREES = frozenset(
    "md m.d phd ph.d mba cpa esq mw rd rdn rn ms msc ma jd dds dvm vmd mph cfa cfp cepf pe dmd msw lcsw pharmd dnp do facs".split()
)
PARTICLES = frozenset("de da do dos das del della di la le van von der den ter ten al el bin ibn abu y e du des af zu av of".split())
