"""Words and marks that bylines are made of, in the languages of the wires."""

from __future__ import annotations

import re

__all__ = [
    "INTRODUCTIONS",
    "NEWSROOMS",
    "ROLES",
    "glued_by",
    "introduced",
    "is_han",
    "is_paper",
    "korean_role",
    "only_roles",
    "parts_names",
    "title_words",
]

NEWSROOMS = frozenset(
    (
        "agencias|agencia|agências|agência|agences|agence|agenzie|agenzia|agenții|redacción|redacció|redacción digital|redacción web|redacción central|"
        "redacción internacional|redacción deportes|redacción mundo|la redacción|redação|da redação|da redacção|redacção|agência de notícias|rédaction|la rédaction|"
        "redazione|la redazione|redazione online|redazione web|redacția|redactia"
    ).split("|")
)
INTRODUCTIONS = (
    "By|BY|by|Por|POR|Par|PAR|Von|VON|Di|DI|Door|Av|Af|von|av|af|Skrevet af|Skrevet av|Skriven av|Rakstīja|Подготвено од|Подготви|Пише|Piše|Írta|Autorius|Autorė|Autors|Autore|Tekstas|Napsal|Napsala|Pripravil|Pripravila|Text|Autor/in|Autorin|Autor|Autora|Autorzy|Auteur|Author|Authors|Reporter|Reporters|Correspondent|Written by|Reported by|Articol de|Scris de|Story by|Words by|Oleh|Pewarta|Penulis|Muhabir|Haber|"
    "Автор|Автори|Авторы|Текст|Кореспондент|Корреспондент|Teksti|Tekst|Autoři|Szerző|Γράφει ο|Γράφει η|Γράφουν οι|Γράφει|Του|Της|Από|De|Redazione di|a cura di|A cura di|Da|"
    "מאת|כתב|كتب|كتبت|تحرير|بقلم|نویسنده|記者|记者|文|文／|撰文|作者"
)
introduced = re.compile(
    rf"(?:--\s*|\N{{EN DASH}}\s*|\N{{EM DASH}}\s*|\*+)?(?P<intro>{INTRODUCTIONS})(?P<colon>\s*[:\N{{FULLWIDTH COLON}}/]\s*|\s+)(?P<names>\S.*)"
).match
ROLES = (
    "writer|writers|staff|reporter|reporters|correspondent|correspondents|editor|editors|bureau|chief|columnist|analyst|sports|business|science|technology|political|white|house|diplomatic|national|foreign|senior|special|agency|press|"
    "associated|news|service|journalist|contributor|team|desk|online|newsroom|web|medical|entertainment|religion|environmental|legal|military|energy|economics|racing|auto|football|basketball|baseball|golf|the"
)
only_roles = re.compile(rf"(?:{ROLES}|of|and|for|/|&|,|\s)+").fullmatch
parts_names = re.compile(
    r"\s*(?:[,;/|&\N{MIDDLE DOT}\N{KATAKANA MIDDLE DOT}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}\N{ARABIC COMMA}\N{FULLWIDTH SEMICOLON}]|\s(?:and|AND|und|et|y|e|en|og|och|ja|i|a|и|та|ve|dan|with|und|و)\s|\s[-\N{EN DASH}\N{EM DASH}]\s)\s*"
).split
glued_by = re.compile(r"^By(?=[A-Z][a-z]+\s[A-Z])").sub
"""``ByAnn Poe``: the pages of some stations set no blank."""
is_paper = re.compile(
    r"(?:The\s)?(?:[A-Z][\w.'-]{0,20}\s){1,3}(?:[A-Z]\w{1,14}-)?(?:Post|Herald|Times|Tribune|Star|Gazette|Sun|Journal|Chronicle|Examiner|Telegraph|Courier|Observer|Sentinel|Express|Initiative|Mirror|Globe|Dispatch|Register|Enquirer|Inquirer|Republic|Tennessean|Democrat|Advertiser|Argus|Statesman|Republican|Review|News|Record)(?:\sReporter)?|[KW][A-Z]{2,3}(?:-TV|-FM)?"
).fullmatch
"""A paper's or a station's name behind the writer's: ``Ann Poe, Arden Herald``."""
title_words = re.compile(
    rf"(?i:\s+(?:(?:in|at|reports?|für|for|of|aus|em|en|à|na|com|desde|special to|reporting from)\s.*|(?:{ROLES})(?:\s.*)?)$)"
)
korean_role = re.compile(r"\s*(?:인턴|수습|선임|전문|객원)?(?:기자|특파원|통신원|논설위원|기상캐스터|앵커|PD|작가|에디터)\s*$")
is_han = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]").search
