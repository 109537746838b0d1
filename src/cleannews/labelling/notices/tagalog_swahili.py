"""Tagalog and Swahili: what the papers and broadcasters of the Philippines and of East Africa print around a story.

Seen in pages of Philippine tabloids, Radyo Pilipinas and Tanzanian papers. "Ni" and "Na" are small words of both
languages: they open a byline only before names, on a line of their own at the head.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

__all__ = ["RULES"]

NAME = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,4}"

TOWNS = r"Dar es Salaam|DAR ES SALAAM|Dodoma|DODOMA|Arusha|Mwanza|Morogoro|Tanga|Mbeya|Kigoma|Iringa|Zanzibar|Unguja|Pemba|Mtwara|Lindi|Songea|Tabora|Shinyanga|Moshi|Nairobi|Mombasa|Kisumu|Nakuru|Kampala|Kigali|Bujumbura|Goma"

RULES = (
    # -- who wrote it
    Rule(
        "byline",
        "tagalog.writer",
        # "Ni Arden Ni Harbour" is a Spanish title.
        shape=rf"(?:N[iI]|N[iI][nN][aA]|Ulat n[ia]|Mula kay|Sinulat n[ia])(?: N[iI])? (?!\S{{1,20}} N[iI] ){NAME}(?:(?: at |, | AT ){NAME}){{0,3}}",
        first="NUMS",
        where="head",
        hits=("Ni ANA CRUZ", "Nina Ana Cruz at Ben Reyes", "Ulat ni Ana Cruz"),
        spares=("Ni Ana Cruz ay walang alam sa nangyari.", "Ni isa ay walang nakaligtas", "Ni Arden Ni Harbour"),
    ),
    Rule(
        "byline",
        "tagalog.report_by",
        # "... kapayapaan. | ulat ni Ana Cruz"
        shape=rf"(?:\|+ ?|-{{1,2}} ?|[–—] ?)?(?:[uU]lat|UP|Ulat) (?:ni|nina|mula kay) {NAME}(?: ?[,/] ?[A-Z][\w -]{{1,24}})?\.?",
        first="|-–—uU",
        where="tail",
        hits=("| ulat ni Ana Cruz", "Ulat ni Ana Cruz, RP1"),
        spares=("Ulat ni Ana Cruz ang binasa sa pulong.",),
    ),
    Rule(
        "byline",
        "tagalog.report_by_glued",
        shape=rf"\| ?(?:[uU]lat|UP) (?:ni|nina|mula kay) {NAME}\.?$",
        first="|",
        part="inside",
        hits=("Bukas na ang pantalan. | ulat ni Ana Cruz",),
        spares=("Ang ulat ni Ana Cruz ay mahaba.",),
    ),
    Rule(
        "byline",
        "swahili.writer",
        # "Na Ucrania", "Na Europa League" open Portuguese and Slavic titles: a name needs its East African town behind it.
        shape=rf"(?:N[aA] (?:M[wW][aA][nN][dD][iI][sS][hH][iI] (?:W[eE][tT][uU]|M[aA][aA][lL][uU][mM])|{NAME}(?=,? ?[-–]? ?(?:{TOWNS})))|(?:Imeandikwa na|Anaripoti|Mwandishi ?:) {NAME})(?:,? ?[-–]? ?(?:{TOWNS}))?\.?",
        first="NIAM",
        where="head",
        hits=("Na Mwandishi Wetu", "NA MWANDISHI WETU, Dodoma", "Na Asha Juma, Dar es Salaam", "Mwandishi: Asha Juma"),
        spares=("Na Asha Juma alisema bandari itafunguliwa.", "Na Europa League, Arden vence"),
    ),
    Rule(
        "byline",
        "swahili.reports",
        # "... 900 wa mkoa. Anaripoti Mwandishi Wetu, Dar es Salaam … (endelea)."
        shape=r"Anaripoti [A-Z][\w'’]{1,20}(?: [A-Z][\w'’]{1,20}){1,3}(?:, ?[A-Z][\w ]{2,20}?)? ?(?:…|\.{3}) ?\(endelea\)\.?",
        first="A",
        part="inside",
        hits=("Bandari imefunguliwa. Anaripoti Mwandishi Wetu, Dodoma … (endelea).",),
        spares=("Anaripoti Mwandishi Wetu kutoka bandarini.",),
    ),
    Rule(
        "credit",
        "swahili.editor",
        shape=rf"(?:Mhariri|Imehaririwa na|Mtayarishaji) ?:? {NAME}",
        first="MI",
        where="tail",
        hits=("Mhariri: Asha Juma", "Imehaririwa na Asha Juma"),
        spares=("Mhariri wa gazeti alisema hivyo.",),
    ),
    Rule(
        "credit",
        "swahili.source",
        # a cause is a "chanzo", too: "Chanzo: Mvua kubwa"
        shape=r"(?:Chanzo|CHANZO|Vyanzo) ?: ?(?:(?:Reuters|Mwananchi|HabariLeo|Habari Leo|Nipashe|Mtanzania|Majira|Uhuru|Al Jazeera|Xinhua|Anadolu|Bloomberg|[A-Z]{2,8}|[\w-]{2,24}\.(?:com|net|org|co\.tz|go\.tz|co\.ke))(?: ?[,/&] ?| na )?){1,3}(?: [A-Z][a-z]{2,12})?",
        first="CV",
        where="tail",
        hits=("Chanzo: Reuters", "CHANZO: BBC Swahili"),
        spares=("Chanzo: moto huo haujulikani, alisema.", "Chanzo: Mvua kubwa"),
    ),
    # -- pictures
    Rule(
        "caption",
        "swahili.picture_by",
        shape=rf"(?:\(?[Pp]icha|PICHA|Habari [Pp]icha) ?(?:na|:|kwa hisani ya) ?{NAME}\)?\.?",
        first="(PpH",
        hits=("Picha na Asha Juma", "Habari picha na Asha Juma", "(Picha na Asha Juma)"),
        spares=("Picha na Asha Juma walivyosema ni kweli.",),
    ),
    # -- other stories
    Rule(
        "related",
        "tagalog_swahili.read_also",
        opening=(
            "BASAHIN:",
            "Basahin:",
            "BASAHIN DIN:",
            "Basahin din:",
            "Basahin pa:",
            "MAKI-BALITA:",
            "Maki-Balita:",
            "MAKIBALITA:",
            "Kaugnay na balita:",
            "KAUGNAY NA BALITA:",
            "TINGNAN:",
            "PANOORIN:",
            "Soma zaidi:",
            "Soma Zaidi:",
            "SOMA ZAIDI:",
            "Soma pia:",
            "Soma Pia:",
            "SOMA PIA:",
            "Unaweza pia kusoma:",
            "Pia unaweza kusoma:",
            "Unaweza kusoma pia:",
            "Tazama pia:",
            "TAZAMA:",
            "Pia soma:",
        ),
        longest=200,
        hits=("BASAHIN: Bagong pantalan, bukas na", "Soma zaidi: Bandari mpya yafunguliwa"),
        spares=("Basahin muna ang batas, aniya.", "Soma zaidi kuhusu bandari, alisema."),
    ),
    Rule(
        "related",
        "tagalog_swahili.related_heading",
        whole=(
            "Kaugnay na balita",
            "Kaugnay na Balita",
            "Mga kaugnay na balita",
            "Iba pang balita",
            "Habari zinazohusiana",
            "Habari Zinazohusiana",
            "Soma zaidi",
            "Soma pia",
            "Habari nyingine",
            "Habari zaidi",
            "Zinazosomwa zaidi",
            "Zilizosomwa zaidi",
        ),
        hits=("Kaugnay na balita", "Soma pia"),
        spares=("Soma pia kitabu hicho.",),
    ),
    Rule(
        "nav",
        "tagalog_swahili.buttons",
        whole=(
            "I-share",
            "Ibahagi",
            "I-share ito",
            "Mag-iwan ng komento",
            "Magkomento",
            "Shiriki",
            "Shirikisha",
            "Sambaza",
            "Toa maoni",
            "Acha maoni",
            "Weka maoni",
            "Chapisha",
            "Nakili kiungo",
        ),
        hits=("Ibahagi", "Toa maoni"),
        # "Opinions" and "the beginning" are crossheads
        spares=("Maoni ya wananchi yalisikika.", "Maoni", "Mwanzo"),
    ),
)
