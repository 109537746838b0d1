"""German: what newspapers and portals in Germany, Austria and Switzerland print around a wire story.

Seen in feeds and newspaper pages that carry dpa, APA, AFP, Reuters, sid and Keystone-SDA. Headings of link lists
have no `below`: sites set them in mid-article.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

__all__ = ["RULES"]

WIRE = r"(?:dpa(?:-infocom|-AFX)?|afp|AFP|AP|Reuters|rtr|APA|KNA|epd|sid|SID|sda|SDA|Keystone-SDA|ots|EFE|ANSA|PTI|Bloomberg|dts|den Agenturen|Agenturen|Nachrichtenagenturen|Agenturmaterial)"
DAY = r"(?:\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|\d{1,2}\. ?(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]{0,6}\.? \d{4})"

RULES = (
    # -- pictures
    Rule(
        "caption", "german.photo_line",
        opening=("Foto:", "Fotos:", "Foto ©", "Foto (c)", "Bildquelle:", "Bildrechte:", "Bildnachweis:", "Bildcredit:", "Fotocredit:", "Fotoquelle:", "Fotonachweis:", "Fotohinweis:", "Symbolbild:", "Symbolfoto:", "Archivbild:", "Archivfoto:", "Titelbild:", "Beitragsbild:", "Quelle Bild:", "Videoquelle:"),
        longest=180,
        hits=("Foto: Jana Beispiel/dpa", "Bildnachweis: © Kurt Muster / picture alliance", "Symbolbild: Ein Streifenwagen im Einsatz"),
        spares=("Fotos und Filme beschlagnahmte die Polizei in Kiel.", "Das Foto: ein Beweis, sagt der Anwalt."),
    ),
    # "BILD: Herr Minister, was nun?" is a question of an interview, hence the slash
    Rule(
        "caption", "german.picture_line",
        shape=r"(?:Bild|BILD|Bilder|Foto|FOTO|Grafik|Video|Illustration) ?: ?[^/.?!:]{2,60}/[^?!:]{2,80}", first="BFGVI",
        hits=("BILD: SN/APA/HANS MUSTERMANN", "Grafik: dpa/J. Muster"),
        spares=("BILD: Herr Minister, wie geht es weiter?", "Video: Die Lage in Kiel und in Rostock ist ernst."),
    ),
    Rule(
        "caption", "german.photo_bracket", part="bracket", longest=180,
        opening=("Foto:", "Fotos:", "Foto ©", "Bildquelle:", "Archivfoto:", "Archivbild:", "Symbolfoto:", "Symbolbild:", "Bildnachweis:"),
        hits=("Der Hafen von Kiel (Foto: Jana Beispiel/dpa)",),
        spares=("Der Minister (ein Foto zeigt ihn am Tatort) schwieg.",),
    ),
    Rule(
        "caption", "german.archive_caption", longest=220,
        holding=("(Archivbild)", "(Archivfoto)", "(Symbolbild)", "(Symbolfoto)", "(Archivaufnahme)", "(Foto Illustration)", "(Foto-Archiv)", "(Foto: Archiv)"),
        hits=("Die Kanzlei in Musterstadt (Archivbild)", "(Foto Illustration) ="),
        spares=("Das Archivbild zeigt den Hafen, wie er früher war.",),
    ),
    Rule(
        "caption", "german.archive_bracket", part="bracket",
        whole=("Archivbild", "Archivfoto", "Symbolbild", "Symbolfoto", "Archivaufnahme", "Foto Illustration", "undatiertes Foto", "undatierte Aufnahme", "Foto-Archiv"),
        hits=("Der Hafen von Musterstadt (Archivbild)",),
        spares=("Das Werk (Archiv und Museum) bleibt zu.",),
    ),
    Rule(
        "caption", "german.photo_glued", part="end",
        shape=r"(?:Foto|Bild|Fotos): ?[^/.?!:()]{2,60}/ ?[^.?!:()]{2,40}", first="FB",
        hits=("Das sagte er am Montag.Foto: Jana Beispiel/dpa",),
        spares=("Von ihr blieb nur ein Foto: das vom letzten Sommer.",),
    ),
    Rule(
        "nav", "german.picture_button",
        whole=("Bild vergrößern", "Bild: vergrößern", "Foto vergrößern", "Bildergalerie", "Zur Bildergalerie", "Bilderstrecke", "Fotostrecke", "Bild anzeigen", "Vollbild", "Bild in Originalgröße", "Bildunterschrift anzeigen", "Video abspielen", "Video starten", "Video laden", "Zum Video"),
        hits=("Bild vergrößern", "Bildergalerie"),
        spares=("Fotostrecke über den Hafen eröffnet",),
    ),
    # -- credits
    Rule(
        "credit", "german.wire_material",
        shape=rf"(?i:mit)(?: Material| Agenturmaterial| Inhalten| Informationen| Angaben)?(?: von| der| des)?(?: der)? {WIRE}(?:(?:, | und |/| & ){WIRE}){{0,5}}\.?", first="Mm",
        hits=("Mit Material von dpa und AFP", "mit dpa", "Mit Agenturmaterial von Reuters/dpa."),
        spares=("Mit Material von der Baustelle errichteten sie Barrikaden.", "Mit dpa sprach er am Montag über die Lage."),
    ),
    Rule(
        "credit", "german.wire_material_bracket", part="bracket",
        shape=rf"(?i:mit|von)(?: Material| Agenturmaterial| Inhalten| Informationen| Angaben)?(?: von| der| des)?(?: der)? {WIRE}(?:(?:, | und |/| & ){WIRE}){{0,5}}\.?", first="MmVv",
        hits=("Die Lage bleibt ernst. (mit Material von dpa)", "Alle kamen frei. (mit AFP)"),
        spares=("Das Gerät (mit App-Steuerung) kostet 20 Euro.",),
    ),
    Rule(
        "credit", "german.source_line", opening=("Quelle:", "Quellen:", "Quelle (n):", "Textquelle:"), longest=120,
        hits=("Quelle: ntv.de, ino/dpa", "Quellen: AFP, dpa"),
        spares=("Die Quelle: ein Beamter des Hauses.",),
    ),
    Rule(
        "credit", "german.desk_line",
        shape=r"(?:Redaktion|Verantwortliche Redakteurin|Verantwortlicher Redakteur|Mitarbeit|Übersetzung|Bearbeitung|Redigatur|Autor der Übersetzung) ?: [^?!]{2,90}", first="RVMÜBA",
        hits=("Redaktion: Jana Beispiel", "Mitarbeit: Kurt Muster, Anna Probe"),
        spares=("Redaktion: Herr Muster, wie geht es weiter?", "Übersetzung und Druck kosteten 300 Euro."),
    ),
    Rule(
        "credit", "german.worked_on", where="tail", longest=160,
        opening=("Aus dem Englischen übersetzt von", "Aus dem Englischen von", "Adaptiert aus dem Englischen", "Bearbeitet von", "Dieser Text wurde aus dem Englischen", "Dieser Artikel wurde aus dem Englischen", "An diesem Artikel haben mitgearbeitet"),
        hits=("Aus dem Englischen von Jana Beispiel",),
        spares=("Aus dem Englischunterricht kannte er das Wort.",),
    ),
    # -- contact and rights
    Rule(
        "contact", "german.press_contact", longest=240,
        opening=("Pressekontakt:", "Pressekontakt ", "Medienkontakt:", "Rückfragehinweis:", "Rückfragen & Kontakt:", "Rückfragen an:", "Rückfragen bitte an", "Rückfragen von Medienvertretern", "Kontakt für Medien", "Kontakt für Journalisten", "Ansprechpartner für Medien", "Kontakt:", "Ansprechpartner:", "Ansprechpartnerin:", "Telefon:", "Tel.:", "Telefax:", "Fax:", "E-Mail:", "Mail:"),
        hits=("Pressekontakt: Musterwerk AG, Jana Beispiel", "Rückfragehinweis: Musteramt, Tel. 01/0000", "E-Mail: presse@example.org"),
        spares=("Kontakt hatte er zu ihr keinen mehr.", "Telefonisch war niemand zu erreichen."),
    ),
    Rule(
        "contact", "german.contact_heading", whole=("Pressekontakt", "Medienkontakt", "Kontakt", "Ansprechpartner", "Rückfragen", "Impressum"),
        hits=("Pressekontakt",), spares=("Kontakt abgebrochen",),
    ),
    Rule(
        "copyright", "german.all_rights", longest=240,
        opening=("Alle Rechte vorbehalten", "Nachdruck verboten", "Nachdruck nur mit Genehmigung", "Vervielfältigung nur mit Genehmigung"), shape=r"(?:©|\(c\)|\(C\)|Copyright)[^\n]{2,160}(?i:alle rechte vorbehalten)[^\n]{0,80}", first="©(C",
        hits=("© 2024 Musterblatt. Alle Rechte vorbehalten.", "Nachdruck verboten"),
        spares=("Die Rechte sind vorbehalten, sagte der Anwalt.",),
    ),
    Rule(
        "copyright", "german.all_rights_glued", part="end",
        ending=("Alle Rechte vorbehalten.", "Alle Rechte vorbehalten", "(Alle Rechte vorbehalten)"),
        hits=("Das teilte er mit.Alle Rechte vorbehalten.",), spares=("Alle Rechte vorbehalten hatte sich der König.",),
    ),
    # -- notes
    Rule(
        "correction", "german.correction", longest=500,
        opening=("Korrektur:", "Korrekturhinweis:", "Korrekturmeldung:", "Berichtigung:", "(Berichtigung:", "Richtigstellung:", "In einer früheren Version dieses", "In einer früheren Version des Artikels", "In einer früheren Version des Textes", "In einer früheren Fassung dieses", "In einer früheren Fassung des Artikels", "In einer ersten Version dieses", "In einer vorherigen Version dieses", "In einer ursprünglichen Version dieses", "Wir haben den Fehler korrigiert", "Der Fehler wurde korrigiert"),
        hits=("Korrektur: Der Ort heißt Musterstadt.", "In einer früheren Version dieses Artikels hieß es, er sei 40 Jahre alt."),
        spares=("In einer früheren Version der Software fehlte die Taste.", "Korrekturen am Entwurf lehnt er ab."),
    ),
    Rule(
        "update_note", "german.reworked", part="bracket", longest=400,
        opening=("Berichtigung:", "Aktualisierung:", "Wiederholung:", "Wiederholung vom", "Überarbeitet mit", "Aktualisiert mit"),
        hits=("(Berichtigung: Im dritten Satz muss es 400 heißen.)", "Er kam frei. (Aktualisierung: Reaktion des Anwalts)"),
        spares=("Das Gerät (neu: 30 Euro) wird teurer.",),
    ),
    Rule(
        "disclaimer", "german.editor_note", longest=500,
        opening=("Anmerkung der Redaktion:", "Anm. d. Red.:", "Hinweis der Redaktion:", "Redaktioneller Hinweis:", "Transparenzhinweis:", "Hinweis: Dieser Artikel", "Hinweis: Dieser Text", "Hinweis: Dieser Beitrag", "Dieser Text wurde automatisiert", "Dieser Text wurde mit Hilfe", "Dieser Artikel wurde mit Hilfe von Künstlicher Intelligenz", "Diese Meldung wurde automatisiert", "Dieser Artikel wurde automatisch"),
        hits=("Anmerkung der Redaktion: Der Text erschien zuerst im Mai.", "Hinweis: Dieser Artikel enthält Provisionslinks."),
        spares=("Hinweis: Die Straße bleibt bis Montag gesperrt.", "Eine Anmerkung der Redaktion fehlte."),
    ),
    Rule(
        "disclaimer", "german.unedited", longest=240,
        holding=("wurde automatisch aus dem dpa-Newskanal", "stammt aus dem automatischen dpa", "von der Redaktion nicht bearbeitet", "nicht von der Redaktion bearbeitet", "redaktionell nicht bearbeitet", "ist ein automatischer Beitrag der Nachrichtenagentur", "Teil des automatisierten Angebots", "geben nicht unbedingt die Meinung der Redaktion wieder", "keine Anlageberatung dar", "keine Anlageempfehlung dar", "übernimmt keine Haftung für die Richtigkeit"),
        hits=("Dieser Text wurde automatisch aus dem dpa-Newskanal übernommen.", "Der Beitrag stellt keine Anlageberatung dar."),
        spares=("Der Antrag wurde von der Behörde nicht bearbeitet.",),
    ),
    # -- page furniture
    Rule(
        "nav", "german.buttons",
        whole=("Teilen", "Artikel teilen", "Beitrag teilen", "Drucken", "Artikel drucken", "Seite drucken", "Merken", "Merkliste", "Kommentare", "Kommentare anzeigen", "Kommentar schreiben", "Kommentieren", "Kommentar verfassen", "Jetzt kommentieren", "Diskutieren Sie mit", "Artikel anhören", "Beitrag anhören", "Vorlesen", "Link kopieren", "Schließen", "Menü", "Startseite", "Zur Startseite", "Nach oben", "Zurück", "Weiter", "Mehr anzeigen", "Mehr laden", "Alle anzeigen", "Per E-Mail teilen", "Auf Facebook teilen", "Auf X teilen", "Auf Twitter teilen", "Per WhatsApp teilen", "Per Mail versenden", "Zum Seitenanfang", "Schriftgröße", "Anmelden", "Registrieren", "Einloggen", "Zur Merkliste hinzufügen", "Artikel speichern", "Schlagworte", "Themen in diesem Artikel", "Inhaltsverzeichnis", "Inhalt überspringen", "Zum Inhalt springen", "Audioplayer", "Externe Inhalte anzeigen"),
        hits=("Teilen", "Artikel anhören", "Zum Inhalt springen"),
        spares=("Teilen will er das Erbe nicht.", "Zurück in Kiel"),
    ),
    Rule(
        "nav", "german.reading_time",
        shape=r"(?i:lesezeit|lesedauer|hördauer|vorlesezeit)(?: ca\.| etwa)?:? ?(?:ca\. |etwa )?\d{1,3} ?(?i:min(?:uten?|\.)?)|\d{1,3} (?i:min(?:uten?|\.)?) (?i:lesezeit|lesedauer)", first="LlHhVv0123456789",
        hits=("Lesezeit: 3 Minuten", "2 Min. Lesezeit"), spares=("Lesezeit ist ihm heilig.", "3 Minuten vor Schluss traf er."),
    ),
    Rule(
        "nav", "german.comment_count", shape=r"\d{1,5} (?:Kommentare?|Leserkommentare|Bewertungen|Aufrufe|Shares)", first="0123456789",
        hits=("14 Kommentare",), spares=("14 Kommentare löschte die Redaktion.",),
    ),
    Rule(
        "nav", "german.consent", longest=300,
        holding=("unsere Datenschutzerklärung", "in unserer Datenschutzerklärung", "erklären Sie sich mit der Verwendung von Cookies", "Diese Website verwendet Cookies", "Diese Webseite verwendet Cookies", "Wir verwenden Cookies", "Wir nutzen Cookies", "um diesen Inhalt anzuzeigen", "wird externer Inhalt angezeigt", "möchten wir Ihnen externe Inhalte", "Empfohlener redaktioneller Inhalt", "An dieser Stelle finden Sie einen externen Inhalt", "An dieser Stelle finden Sie Inhalte von", "personenbezogene Daten an Drittplattformen", "JavaScript aktivieren", "Bitte aktivieren Sie JavaScript", "Ihr Browser unterstützt", "Dein Browser unterstützt"),
        hits=("An dieser Stelle finden Sie Inhalte von X.", "Mehr dazu in unserer Datenschutzerklärung."),
        spares=("Die Datenschutzerklärung des Konzerns rügte das Gericht.",),
    ),
    Rule(
        "ad", "german.advertisement", whole=("Anzeige", "ANZEIGE", "- Anzeige -", "– Anzeige –", "Werbung", "- Werbung -", "Weiterlesen nach der Anzeige", "Nach der Anzeige weiterlesen", "Artikel wird nach der Anzeige fortgesetzt", "Anzeige (Artikel geht unten weiter)", "Artikel wird unten fortgesetzt", "Werbung ausblenden", "Advertorial", "Empfehlung der Redaktion", "Anzeige schließen"),
        hits=("Anzeige", "- Werbung -"), spares=("Anzeige gegen unbekannt", "Werbung für Tabak wird verboten."),
    ),
    # -- promotions
    Rule(
        "promo", "german.newsletter", longest=180,
        holding=("unseren Newsletter", "unserem Newsletter", "unsere Newsletter", "unseren kostenlosen Newsletter", "Newsletter abonnieren", "Newsletter anmelden", "Jetzt Newsletter", "unserem WhatsApp-Kanal", "unseren WhatsApp-Kanal", "unserem Telegram-Kanal", "unserem Kanal bei WhatsApp", "Folgen Sie uns auf", "Folgen Sie uns bei", "Folge uns auf", "Folgt uns auf", "unsere App herunter", "Laden Sie unsere App", "Unsere App gibt es", "Jetzt die App laden", "Jetzt die App herunterladen", "Jetzt abonnieren", "Jetzt Abo abschließen", "Mit einem Digital-Abo", "Sie haben bereits ein Abo", "Jetzt weiterlesen mit", "auf Google News folgen", "als bevorzugte Quelle bei Google"),
        hits=("Melden Sie sich hier für unseren Newsletter an.", "Folgen Sie uns auf Instagram!"),
        spares=("Der Newsletter der Partei ging an 300 Mitglieder.", "Er folgt ihr auf Instagram."),
    ),
    # -- other stories
    Rule(
        "related", "german.read_also",
        shape=r"(?i:lesen sie|lies|lest|lesen|hören sie|sehen sie)(?i: dazu| hierzu| hier| bei uns)?(?i: auch| mehr| weiter)(?i: dazu| zum thema| hier| darüber| über| unter)?(?::| -| –| ›| »|\.\.\.)[^\n]{0,200}", first="LlHhSs",
        hits=("Lesen Sie auch: Hafen von Kiel bleibt gesperrt", "Lesen Sie mehr zum Thema: Streik in Bremen", "Lies auch - Hafen gesperrt"),
        spares=("Lesen Sie auch gern am Abend, fragte sie ihn.", "Lesen lernt man auch: mit Geduld."),
    ),
    Rule(
        "related", "german.related_heading",
        whole=("Lesen Sie auch", "Lesen Sie auch:", "Lesen Sie mehr", "Lesen Sie hier mehr", "Lesen Sie mehr zum Thema", "Lies auch", "Auch interessant", "Auch interessant:", "Das könnte Sie auch interessieren", "Das könnte Sie auch interessieren:", "Das könnte dich auch interessieren", "Das könnte Sie interessieren", "Mehr zum Thema", "Mehr zum Thema:", "Zum Thema", "Zum Thema:", "Mehr dazu", "Mehr dazu:", "Mehr lesen", "Weitere Artikel", "Weitere Themen", "Weitere Nachrichten", "Weitere Meldungen", "Weitere Informationen zum Thema", "Verwandte Artikel", "Verwandte Themen", "Ähnliche Artikel", "Ähnliche Beiträge", "Empfohlene Artikel", "Links zum Thema", "Mehr aus diesem Ressort", "Mehr von uns", "Meistgelesen", "Meist gelesen", "Meistgelesene Artikel", "Meistgelesene Artikel in dieser Rubrik", "Am meisten gelesen", "Meistkommentiert", "Aktuelle Nachrichten", "Neueste Artikel", "Top-Themen", "Siehe auch", "Siehe auch:", "Zur Übersicht", "Alle News", "Hintergrund zum Thema", "Video zum Thema", "Mehr Videos"),
        hits=("Mehr zum Thema", "Das könnte Sie auch interessieren:", "Meistgelesen"),
        spares=("Mehr zum Thema will das Amt am Montag sagen.", "Siehe auch das Urteil von 2010, sagte er."),
    ),
    Rule(
        "related", "german.related_line", longest=220,
        opening=("Auch interessant:", "Mehr zum Thema:", "Mehr dazu:", "Mehr dazu hier:", "Mehr dazu lesen Sie", "Mehr Informationen dazu finden Sie", "Mehr dazu in unserem", "Weiterlesen:", "Siehe auch:", "Passend dazu:", "Das könnte Sie auch interessieren:", "Den ganzen Artikel lesen", "Zum ausführlichen Bericht", "Mehr Nachrichten aus", "Alle Nachrichten aus", "Weitere Nachrichten finden Sie", "Weitere News", "Hier geht es zum", "Hier geht's zum", "Alle aktuellen Entwicklungen im", "Aktuelle Nachrichten zum"),
        hits=("Auch interessant: So teuer wird der Winter", "Mehr dazu lesen Sie hier."),
        spares=("Mehr dazu wollte der Sprecher nicht sagen.", "Weiterlesen wollte sie nicht."),
    ),
    Rule(
        "related", "german.arrow_line", shape=r"(?:\+\+\+|\+\+|>>|»|→|▶|➤) ?(?:Lesen|Mehr|Hier|Auch|Alle|Aktuelle|Folgen)[^\n]{2,160}?(?:\+\+\+|\+\+|<<|«|←|◀)?", first="+>»→▶➤",
        hits=("+++ Lesen Sie hier alle Entwicklungen im Liveblog +++", ">> Mehr zum Streik in Kiel"),
        spares=("+++ 12.30 Uhr: Der Hafen ist wieder offen +++",),
    ),
    # -- times
    Rule(
        "timestamp", "german.published",
        shape=rf"(?i:veröffentlicht|erstellt|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letztes update|stand|publiziert|erstmals publiziert|datum|update)(?i: am)?:? ?(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)[a-z]{{0,8}}[.,]? ?)?{DAY}(?:[\d:.,|() –-]|um|Uhr|h|MEZ|MESZ|CET|CEST){{0,24}}", first="VvEeAaZzLlSsPpDdUu",
        hits=("Veröffentlicht am 12.03.2024, 10:30 Uhr", "Stand: 1. März 2024, 9.05 Uhr", "Aktualisiert: 12.03.2024 - 10:30"),
        spares=("Veröffentlicht am 12.03.2024 wurde der Bericht in Bonn.", "Stand 2010 lebten hier 40 Menschen."),
    ),
    Rule(
        "timestamp", "german.bare_time", where="head",
        shape=rf"(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)[.,]{{0,2}} ?)?(?:den )?{DAY}(?:, | - | – | \| | um | )\d{{1,2}}[:.]\d{{2}}(?: Uhr)?", first="MDFSd0123456789",
        hits=("Montag, 12.03.2024, 10:30 Uhr", "12. März 2024 um 10:30 Uhr"), spares=("Montag, 12.03.2024, war der letzte Tag.",),
    ),
    Rule(
        "end", "german.end_mark", where="tail", whole=("ENDE", "(Ende)", "- Ende -", "– Ende –", "Ende der Meldung", "--Ende--", "Schluss der Meldung", "(Schluss)"),
        hits=("(Ende)", "ENDE"), spares=("Ende des Streiks in Kiel",),
    ),
)
