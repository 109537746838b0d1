"""dpa, Germany's news agency, with its business wire dpa-AFX.

Known from 51 texts of its feeds (IPTC 7901, digitalwires, NewsML-G2) and 33 newspaper pages that print it. A feed
story carries a notebook below the text, which is not for publication; newspapers print a number and a photo credit.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

NOTEBOOK = (
    Rule("slug", "dpa.notebook", whole=("# Notizblock", "# Notebook", "# dpa NOTEBOOK", "# dpa-Notizblock", "# dpa Notizblock", "#Notizblock"),
        hits=("# Notizblock", "# dpa NOTEBOOK"), spares=("Notizblock", "# Notizblock und Bleistift sind verboten, sagte der Richter.")),
    Rule("slug", "dpa.notebook_section", whole=("## Redaktionelle Hinweise", "## Redaktioneller Hinweis", "Redaktionelle Hinweise",
            "## Hinweise an die Redaktion", "## Note to editors", "## Notes to editors", "## Orte", "## Ort",
            "## Locations", "## Service", "## Termine", "## Zitate", "## Unternehmen",),
        hits=("## Orte", "## Note to editors", "Redaktionelle Hinweise"), spares=("Orte", "Redaktionelle Hinweise nimmt der Presserat per Post entgegen.")),
    Rule("nav", "dpa.notebook_links", whole=("## Internet", "## Links", "## Im Internet", "## Multimedia"), hits=("## Internet",), spares=("Internet",)),
    Rule("contact", "dpa.notebook_contacts", whole=("## Kontakte", "## Kontakt", "## dpa-Kontakte", "## dpa Contacts", "## Contacts", "## Editorial contacts",
            "## Editorial contact", "## Ansprechpartner", "## Ansprechpartnerin",),
        hits=("## Kontakte", "## Editorial contacts"), spares=("Kontakte", "Editorial contacts are rarely this useful")),
    Rule("update_note", "dpa.notebook_changes", where="tail", agency="dpa",
        shape=rf"- (?:adds|updates|corrects|recasts|fixes|removes|ergänzt|korrigiert|aktualisiert)\b{WITHIN}{{3,200}}", needs=(
            "- adds", "- updates", "- corrects", "- recasts", "- fixes", "- removes", "- ergänzt", "- korrigiert", "- aktualisiert",),
        hits=("- adds comments by the coach, byline",), spares=("- addition is easy", "adds comments by the coach")),
    Rule("slug", "dpa.picture_list", shape=r"(?:- )?(?:Zu (?:diesem Text|dieser Meldung) finden Sie Bilder|Diese Meldung ist Teil)[^:.!?]{0,160}[:.]?",
        needs=("finden sie bilder", "diese meldung ist teil"), hits=("- Zu diesem Text finden Sie Bilder mit folgendem Titel im dpa-Bildangebot:",),
        spares=("- Zu diesem Text finden Schüler selten einen Zugang, sagte die Lehrerin.",)),
    Rule("slug", "dpa.not_for_publication", longest=120, opening=("Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
            "Folgende Informationen sind nicht zur Veröffentlichung bestimmt", "The following information is not intended for publication",
            "The following information is not for publication",),
        hits=("Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",),
        spares=("Die folgenden Informationen sind nicht neu, sagte der Sprecher des Ministeriums in Bonn.",)),
    Rule("nav", "dpa.stars", whole=("* * * *",), hits=("* * * *",), spares=("* * * * fünf Sterne hat das Hotel nicht.",)),
    Rule("byline", "dpa.notebook_author", part="start", where="tail", agency="dpa",
        # Only the name: a telephone number follows, in the same line or the next.
        shape=r"(?:- )?(?:Autor/in|Autor|Autorin|Autoren): [^:@\d+.!?。]{3,80}", needs=("autor",),
        hits=("- Autor/in: Birgit Muster (Hannover)", "- Autor/in: Birgit Muster (Hannover) 0171 0000000,"),
        spares=("Autoren der Region treffen sich im Mai.", "Autor/innen: ein Treffen")),
    Rule("contact", "dpa.notebook_desk", where="tail", longest=200,
        opening=("- Redaktion:", "- Kontakt:", "- Newsdesk:", "- Tel:", "- Tel.:", "Kontakt zum dpa-"),
        hits=("- Redaktion: Karl Beispiel (Berlin) 030/2852 30000,", "Kontakt zum dpa-Faktencheckteam:"),
        spares=("- Redaktionen müssen sparen", "Kontakt zum Täter hatte sie nie.")),
    Rule("credit", "dpa.notebook_credit", longest=200, opening=("- Reporting by:", "- Editing by:", "- Writing by:", "- Reporting and editing by:"),
        hits=("- Reporting by: Jane Sample", "- Editing by: John Doe, +49 30 2852 00000"),
        spares=("- Reporting by journalists scores slightly better with the public",)),
    Rule("contact", "dpa.address", shape=r"(?:- )?(?:(?:Tel|Phone|Fon)\.?: ?\+?[\d /()-]{6,25}[;,]? ?)?<?[\w.+-]{1,64}@dpa(?:-\w{2,12})?\.(?:com|de)>?[.,;]?",
        needs=("@dpa",), hits=("Tel: +49 30 2852 00000; <international@dpa.com>", "muster.birgit@dpa.com"),
        spares=("Hinweise nimmt redaktion@dpa.com entgegen.",)),
)

SIGN_OFFS = (
    Rule("end", "dpa.sign_off", where="tail",
        # "dpa kre/su yysw a3 lön mda": initials, service codes, desk. Lower case and no full stop: never a sentence.
        shape=r"dpa(?:[ /](?:[a-zäöüß]{2,4}\d?|[a-z]\d)){1,10}", needs=("dpa",), hits=("dpa abc/de yysw a3 lön mda", "dpa bwh bag"),
        spares=("dpa abc de.", "dpa berichtet weiter", "dpa")),
)

HEAD = (
    Rule("caption", "dpa.picture_note", where="head", agency="dpa",
        shape=r"\((?:(?:Mit|mit) )?(?:Foto|Fotos|Bild|Grafik|Video|Photo)(?: [\w/-]{2,20}){0,2}\) ?=?", needs=("Foto", "Bild", "grafik", "video", "photo"),
        hits=("(Foto Illustration) =", "(Mit Fotos)"), spares=("(Fotografin in Berlin)", "(Foto) zeigt")),
)

PAGES = (
    Agency("dpa", home="Europe/Berlin", country="DE", languages=("de", "en", "es", "ar"), marks=(
            "dpa", "DPA", "Deutsche Presse-Agentur", "Deutsche Presse Agentur", "German Press Agency", "dpa-infocom",
            "dpa-tmn", "dpa/tmn", "tca/dpa", "dpa/bb", "dpa/lby", "dpa/lhe", "dpa/lmv", "dpa/lni", "dpa/lno", "dpa/lnw",
            "dpa/lrs", "dpa/lsw", "dpa/lth", "dpa/sa", "dpa/sn", "dpa-Faktencheck", "德新社", "德意志新闻社", "DPA통신", "DPA 통신",
            "DPA通信", "ドイツ通信社", "ДПА", "د ب أ", "د.ب.أ",),
        domains=("dpa.com", "dpa-international.com", "presseportal.de"), emails=("dpa.com",), sign_offs=("dpa", "(dpa)", "dpa/tmn"),
        rules=(*NOTEBOOK, *SIGN_OFFS, *HEAD), about="Germany's national agency; seen in 51 feed texts and 33 newspaper pages.",),
    Agency("dpa-AFX", home="Europe/Berlin", country="DE", languages=("de", "en"), marks=("dpa-AFX", "dpa-afx", "DPA-AFX"),
        domains=("dpa-afx.de", "dpa-afx.com"), sign_offs=("dpa-AFX",), about="The business wire of dpa; stories end with initials between slashes.",),
)
