"""Polish, Czech, Slovak, Russian, Ukrainian, South Slavic and Baltic notices."""

# fmt: off

from __future__ import annotations

from cleannews.rules.rule import Rule

__all__ = ["RULES"]

WIRE = r"(?:PAP|PAP/EPA|IAR|ČTK|CTK|TASR|SITA|AFP|AP|Reuters|REUTERS|dpa|DPA|BBC|CNN|EFE|APA|MTI|Interia|Bloomberg|agencje|agentury)"

DAY = r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{1,2}\.? (?i:sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro|jan|feb|apr|máj|jún|júl|aug|sep|okt|nov|dec)[a-zěščřžýáíéúůółńśźż]{0,9}\.? \d{4})"

RUSSIAN_UKRAINIAN_WIRE = r"(?:ТАСС|ИТАР-ТАСС|РИА Новости|РИА «Новости»|РИА|Интерфакс|Интерфакс-Украина|Інтерфакс-Україна|ПРАЙМ|Прайм|Reuters|Рейтер|AFP|АFP|AP|Associated Press|Bloomberg|DPA|dpa|BBC|Би-би-си|CNN|УНИАН|УНІАН|Укринформ|Укрінформ|БелТА|БЕЛТА|КАЗИНФОРМ|Казинформ|Регнум|REGNUM|Росбалт|Спутник|Sputnik|АГН «Москва»|агентства|информагентства|інформагентства)"

RUSSIAN_UKRAINIAN_DAY = r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} [а-яіїєґ]{3,10}\.?,? \d{4})"

SOUTH_SLAVIC_WIRE = r"(?:STA|Hina|HINA|Tanjug|TANJUG|Танјуг|Beta|BETA|Бета|FoNet|Fonet|ФоНет|Fena|FENA|Srna|SRNA|Срна|MINA|MIA|МИА|Makfax|BTA|БТА|AFP|АФП|AP|АП|Reuters|Rojters|Ројтерс|Ройтерс|Роjтерс|dpa|DPA|ДПА|ANSA|АНСА|BBC|CNN|EFE|TASS|ТАСС|Anadolu|Anadolija|AA|agencije|агенции|агенције)"

SOUTH_SLAVIC_DAY = r"(?:\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}\.?|\d{1,2}\.? ?[a-zčšžćđа-яјљњћџѓќѕ]{3,10}\.? \d{4}\.?)"

BALTIC_WIRE = r"(?:BNS|ELTA|LETA|ERR|AFP|AP|Reuters|REUTERS|dpa|DPA|AFP-BNS|Delfi|BBC|CNN|EFE|Interfax|TASS)"

BALTIC_DAY = r"(?:\d{4}[.-]\d{2}[.-]\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{4} m\. [a-ząčęėįšųūž]{3,10} \d{1,2} d\.|\d{4}\. gada \d{1,2}\. [a-zāčēģīķļņšūž]{3,10}|\d{1,2}\. ?[a-zõäöüāēīū]{3,10},? \d{4})"

RULES = (
    Rule("caption", "polish_czech.photo_bracket", part="bracket", longest=180, opening=(
            "Foto:", "Foto ", "Fot.", "fot:", "zdjęcie ilustracyjne", "zdj. ilustracyjne", "zdjęcie archiwalne",
            "ilustrační foto", "ilustrační snímek", "ilustračné foto", "archivní foto", "archívne foto", "archivní snímek", "archívna snímka",),
        hits=("Port w Gdańsku (fot. Jan Przykład/PAP)", "Hasiči v Brně (ilustrační foto)"), spares=("Minister (na zdjęciu z lewej) milczał.",)),
    Rule("credit", "polish_czech.source_wire",
        shape=rf"\(?(?i:źródło|źródła|źródło informacji|zdroj|zdroje|zdroje:|s využitím|autor|autoři|oprac\. na podst\.|na podstawie|z|za)(?: materiałów| agentury)?:? ?{WIRE}(?:(?:, | i | a | oraz |/| & ){WIRE}){{0,5}}\.?\)?",
        hits=("Źródło: PAP", "Zdroj: ČTK", "Autor: ČTK"), spares=("Zdroj ČTK tvrdí, že most padne.",)),
    Rule("timestamp", "polish_czech.published",
        shape=rf"(?i:opublikowano|publikacja|data publikacji|data dodania|dodano|aktualizacja|ostatnia aktualizacja|zaktualizowano|publikováno|aktualizováno|aktualizace|vydáno|poslední aktualizace|zveřejněno|publikované|aktualizované|zverejnené|vydané|posledná aktualizácia|aktualizácia)(?i: dnia| dne| dňa)?:? ?(?:(?i:pon|wto|śro|czw|pią|sob|nie|pon|úte|stř|čtv|pát|ned|uto|str|štv|pia)[a-zěščřžýáíéúůóęłńśźż]{{0,10}}\.?,? )?(?:{DAY})(?:[\d:.,|()–-]| |godz\.|godz|g\.|o|v|w|hod\.|h|CET){{0,24}}(?:(?i:aktualizacja|aktualizováno|aktualizované|ostatnia aktualizacja|aktualizace)?:? ?{DAY}(?:[\d:.,|()–-]| |godz\.|o|v){{0,20}})?",
        needs=("opublikowano", "publikacja", "data publikacji", "data dodania", "dodano", "aktualizacja", "zaktualizowano", "publikováno", "aktualizováno", "aktualizace", "vydáno", "zveřejněno", "publikované", "aktualizované", "zverejnené", "vydané", "aktualizácia"),
        hits=("Opublikowano: 12.03.2024, 10:30", "Aktualizacja: 12 marca 2024, godz. 10.30", "Publikováno 12. 3. 2024 v 10:30",),
        spares=("Opublikowano 12 marca 2024 raport o portach.",)),
    Rule("end", "polish_czech.end_mark", where="tail", whole=("KONIEC", "(Koniec)", "KONEC", "(Konec)", "- koniec -"), hits=("(Koniec)",),
        spares=("Koniec strajku w Łodzi",)),
    Rule("caption", "russian_ukrainian.photo_bracket", part="bracket", longest=180,
        opening=("Фото:", "Фото ", "архивное фото", "иллюстративное фото", "ілюстративне фото", "архівне фото"),
        hits=("Порт в Омске (Фото: Анна Пример/ТАСС)", "Порт (архивное фото)"), spares=("Министр (на фото слева) молчит.",)),
    Rule("credit", "russian_ukrainian.source_wire",
        shape=rf"\(?(?i:источник|источники|джерело|джерела|по материалам|по информации|по сообщениям|за матеріалами|за інформацією|с использованием материалов|крыніца|дереккөз)(?: агентства)?:? ?©? ?{RUSSIAN_UKRAINIAN_WIRE}(?:(?:, | и | та | і |/| & ){RUSSIAN_UKRAINIAN_WIRE}){{0,5}}\.?\)?",
        needs=("источник", "джерело", "джерела", "по материалам", "по информации", "по сообщениям", "за матеріалами", "за інформацією", "с использованием материалов", "крыніца", "дереккөз"),
        hits=("Источник: ТАСС", "По материалам: РИА Новости, Интерфакс", "Джерело: УНІАН"), spares=("По информации ТАСС, мост закрыт.",)),
    Rule("related", "russian_ukrainian.related_heading", whole=("Читайте также:", "Материалы по теме", "Выбор редакции", "Останні новини"),
        hits=("Читайте также:", "Материалы по теме", "Останні новини"), spares=("Главное - терпение, сказал он.", "По теме он молчит.")),
    Rule("timestamp", "russian_ukrainian.published",
        shape=rf"(?i:опубликовано|опубликована|обновлено|обновлена|дата публикации|дата обновления|последнее обновление|изменено|добавлено|размещено|создано|опубліковано|оновлено|дата публікації|останнє оновлення)(?i: в)?:? ?(?:\d{{1,2}}:\d{{2}},? )?{RUSSIAN_UKRAINIAN_DAY}(?: ?г\.| ?р\.| года| року)?(?:[\d:.,|()–-]| |в|о|ч\.|мск|МСК|GMT){{0,24}}",
        needs=("опубликовано", "опубликована", "обновлено", "обновлена", "дата публикации", "дата обновления", "последнее обновление", "изменено", "добавлено", "размещено", "создано", "опубліковано", "оновлено", "дата публікації", "останнє оновлення"),
        hits=("Опубликовано: 12.03.2024 10:30", "Обновлено 12 марта 2024, 10:30", "Опубліковано: 10:30, 12 березня 2024 р.",),
        spares=("Опубликовано 12 марта 2024 года письмо мэра.",)),
    Rule("end", "russian_ukrainian.end_mark", where="tail", whole=("(Конец)", "КОНЕЦ", "Конец.", "- Конец -", "(Кінець)", "--0--", "-0-"), hits=("(Конец)",),
        spares=("Конец забастовки в Омске",)),
    Rule("caption", "south_slavic.photo_bracket", part="bracket", longest=180, opening=(
            "FOTO", "ilustrativna fotografija", "arhivska fotografija", "Фото:", "Фото ", "Снимка:", "снимка архив", "архивна снимка", "илюстративна снимка",),
        hits=("Luka u Splitu (Foto: Ana Primjer/Hina)", "Пристанището във Варна (снимка: БТА)"),
        spares=("Ministar (na slici lijevo) šuti.", "Министърът (на снимката вляво) мълчи.")),
    Rule("credit", "south_slavic.source_wire",
        shape=rf"\(?(?i:vir|viri|izvor|izvori|извор|извори|източник|източници|по материали на|autor|автор)(?: agencije| агенције)?:? ?{SOUTH_SLAVIC_WIRE}(?:(?:, | i | in | и |/| & |-){SOUTH_SLAVIC_WIRE}){{0,5}}\.?\)?",
        hits=("Vir: STA", "Izvor: Hina/AFP", "Източник: БТА"), spares=("Izvor Bete tvrdi da most pada.",)),
    Rule("timestamp", "south_slavic.published",
        shape=rf"(?i:objavljeno|objavljen|ažurirano|zadnja sprememba|zadnja izmjena|poslednja izmena|posodobljeno|osveženo|datum objave|објављено|ажурирано|последња измена|објавено|публикувано|публикувана|обновено|обновена|последна редакция|последна промяна|създадена|ажурирано на)(?i: na| dne| na dan| на| в)?:? ?(?:(?i:pon|tor|uto|sre|sri|čet|pet|sob|ned|пон|уто|вто|сре|сря|чет|пет|саб|съб|нед)[a-zčšžа-яјљњћџ]{{0,9}}\.?,? )?(?:\d{{1,2}}:\d{{2}},? )?{SOUTH_SLAVIC_DAY}(?: г\.| год\.)?(?:[\d:.,|()–/-]| |ob|u|h|у|в|ч|часа|часот|sati|god){{0,24}}",
        needs=("objavljen", "ažurirano", "zadnja sprememba", "zadnja izmjena", "poslednja izmena", "posodobljeno", "osveženo", "datum objave", "објављено", "ажурирано", "последња измена", "објавено", "публикувано", "публикувана", "обновено", "обновена", "последна редакция", "последна промяна", "създадена"),
        hits=("Objavljeno: 12.03.2024. 10:30", "Ažurirano 12. ožujka 2024. u 10:30", "Публикувана на 12.03.2024 г. в 10:30",),
        spares=("Objavljeno 12.03.2024. izvješće tereti ministra.",)),
    Rule("end", "south_slavic.end_mark", where="tail", whole=("KONEC", "(kraj)", "KRAJ", "(крај)", "(край)", "КРАЙ"), hits=("(kraj)",),
        spares=("Kraj štrajka u Splitu",)),
    Rule("caption", "baltic.photo_bracket", part="bracket", longest=180, opening=(
            "Nuotr.", "Nuotrauka:", "asociatyvi nuotr", "Foto:", "ilustratīva foto", "arhīva foto", "foto on illustreeriv", "arhiivifoto",),
        hits=("Uostas Klaipėdoje (asociatyvi nuotr.)", "Osta Rīgā (Foto: LETA)"), spares=("Ministras (nuotraukoje kairėje) tyli.",)),
    Rule("credit", "baltic.wire_line", where="tail", shape=rf"\(?{BALTIC_WIRE}(?:(?:, |/| ir | un | ja |-){BALTIC_WIRE}){{1,5}}\)?",
        hits=("BNS/AFP", "(LETA, AFP un Reuters)"), spares=("BNS ir AFP skelbia naujienas.",)),
    Rule("timestamp", "baltic.published",
        shape=rf"(?i:paskelbta|publikuota|atnaujinta|paskutinį kartą atnaujinta|redaguota|publicēts|atjaunots|atjaunināts|papildināts|avaldatud|uuendatud|muudetud|viimati uuendatud):? ?{BALTIC_DAY}(?:[\d:.,|()–-]| |val\.|plkst\.|kl|d\.){{0,24}}",
        needs=("paskelbta", "publikuota", "atnaujinta", "redaguota", "publicēts", "atjaunots", "atjaunināts", "papildināts", "avaldatud", "uuendatud", "muudetud"),
        hits=("Paskelbta: 2024-03-12 10:30", "Publicēts: 12.03.2024. 10:30", "Avaldatud: 12.03.2024, 10:30"),
        spares=("Publicēts 2010. gadā, romāns kļuva slavens.",)),
)
