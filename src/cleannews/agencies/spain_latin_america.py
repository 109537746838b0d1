"""Europa Press, Servimedia, ACN (Spain); Notimex, Andina, Prensa Latina, Télam and the others of Spanish America.

Known from feed stories of Notimex (2019-2020) and Europa Press, web copies of Andina, and the agencies' own sites.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

EUROPA_PRESS = (
    Rule(
        "copyright",
        "europa_press.copyright",
        shape=r"(?:©|\(c\)|Copyright) ?(?:\d{4} )?Europa Press(?: \d{4})?(?:\.|, S\.A\.| Noticias,? S\.A\.)?",
        first="©(C",
        hits=("(c) 2021 Europa Press.", "© 2024 Europa Press"),
        spares=("© Europa Press y el ministerio firmaron el convenio.",),
    ),
    Rule(
        "related",
        "europa_press.read_more",
        shape=r"\.{0,3} ?Leer más: https?://\S{5,300}",
        part="end",
        hits=("Leer más: https://www.europapress.es/x/noticia-1.html", "El partido acabó y ...Leer más: https://www.europapress.es/x"),
        spares=("Leer más: esa es su receta.",),
    ),
    Rule(
        "update_note",
        "europa_press.title_code",
        # "AMP.- El Congreso ...". "O.Próximo.-" and "Cronología.-" are column labels and stay.
        shape=r"(?:AMPL?\d?|RSM|AVANCE|ACTUALIZA|REPET|REC|AV)\.- ?",
        first="AR",
        part="start",
        where="head",
        hits=("AMP.- El Congreso aprueba la reforma", "AV.- Detenido en Lugo"),
        spares=("Cronología.- Diez años de reformas", "AVE.- Un tren más"),
    ),
    Rule(
        "caption",
        "europa_press.photo_text",
        # The name in capitals tells the credit from a page title that ends in "- Europa Press".
        shape=r".{5,260} - (?:[A-ZÁÉÍÓÚÜÑÇ0-9 .,'’@/-]{2,60}[-/ ])?EUROPA PRESS(?: ?[-/] ?(?:Archivo|ARCHIVO))?",
        hits=("El presidente, en el pleno - JUAN EJEMPLO - EUROPA PRESS", "Archivo - Un tren en Lugo. - EUROPA PRESS - Archivo"),
        spares=("Detenido en Lugo - Europa Press", "MADRID, 5 Abr. (EUROPA PRESS) - El Gobierno"),
    ),
    Rule(
        "caption",
        "europa_press.archive_photo",
        shape=r"Archivo - [A-ZÁÉÍÓÚÑ].{5,300}",
        first="A",
        agency="Europa Press",
        hits=("Archivo - Un tren en la estación de Lugo",),
        spares=("Archivo General de Indias: cuatro siglos",),
    ),
    Rule(
        "timestamp",
        "spain.published",
        shape=r"(?:Publicado|Actualizado|Última actualización|Creado):? ?(?:el )?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?(?:\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2} (?:de )?[a-z]{3,10}\.? (?:de )?\d{4})(?:,? (?:a las )?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:h|CES?T|hrs?)\.?)?)?\.?",
        first="PAÚC",
        hits=("Publicado: sábado, 1 abril 2023 12:00", "Actualizado 05/04/2019 12:00:00 CET", "Publicado: 1/1/2020"),
        spares=("Publicado el 5 de mayo de 1920, el libro fue un éxito.",),
    ),
)

SERVIMEDIA = (
    Rule(
        "end",
        "servimedia.sign_off",
        shape=r"\(SERVIMEDIA\) ?\d{1,2}[ -](?:ENE|FEB|MAR|ABR|MAY|JUN|JUL|AGO|SEP|OCT|NOV|DIC)[ -]\d{4}(?: ?[A-Z]{2,4}/[a-zA-Z]{2,4}(?:/[a-zA-Z]{2,4})?)?",
        part="end",
        hits=("Así lo dijo. (SERVIMEDIA) 05 ENE 2020 ABC/def",),
        spares=("(SERVIMEDIA) El Gobierno aprueba la ley",),
    ),
)

NOTIMEX = (
    Rule("end", "notimex.end_mark", whole=("-Fin de nota-", "- Fin de nota -", "--Fin de nota--", "Fin de nota"), hits=("-Fin de nota-",), spares=("Al fin de nota larga le sigue otra.",)),
    Rule(
        "end",
        "notimex.sign_off",
        shape=r"NTX(?:/[A-Z0-9]{1,5}){1,6}",
        part="end",
        hits=("NTX/ABCD/LHM", "Así terminó el acto.NTX/I/PMS/ECA"),
        spares=("El canal NTX y otros",),
    ),
    Rule(
        "deck",
        "notimex.deck",
        shape=r"\*[A-ZÁÉÍÓÚÑ¿¡][^*]{10,220}[^.*]",
        first="*",
        where="head",
        agency="Notimex",
        hits=("*Se presenta en tres países y vuelve a la capital",),
        spares=("*Nota al pie.", "* Punto de la lista"),
    ),
)

ANDINA = (
    Rule(
        "end",
        "andina.sign_off",
        # "(FIN) NDP/ETA/JCR JRA"; the mark alone, or with initials of two or three desks.
        shape=r"\(FIN\)(?: ?[A-Z]{2,5}(?: ?/ ?[A-Z]{2,5}){0,4}){0,3}(?: ?:)?",
        part="end",
        hits=("Así lo informó el ministerio.(FIN) NDP/JCR", "(FIN) AFP/JAM", "(FIN) NDP / MDV JRA"),
        spares=("El gobierno (FIN) y la oposición", "Es el (fin)"),
    ),
    Rule(
        "timestamp",
        "andina.published",
        shape=r"(?:: ?)?Publicado: ?\d{1,2}/\d{1,2}/\d{4}",
        part="end",
        hits=("(FIN) NDP/JCR : Publicado: 9/9/2025",),
        spares=("Publicado: mañana",),
    ),
    Rule(
        "related",
        "andina.more",
        whole=("Más en Andina", "Más en Andina:", "Lea también:", "Lea también"),
        hits=("Más en Andina:",),
        spares=("Más en Andina que en la costa, dijo.",),
    ),
    Rule(
        "related",
        "andina.embedded_post",
        holding=("(@Agencia_Andina)", "fotogalería completa aquí https://t.co/"),
        longest=500,
        hits=("Foto: ANDINA/Ana Ejemplo pic.twitter.com/abc — Agencia Andina (@Agencia_Andina) May 3, 2020",),
        spares=("La agencia Andina informó del hecho.",),
    ),
    Rule(
        "caption",
        "andina.photo_credit",
        shape=r"(?:Foto|Fotos|FOTO|Imagen|Infografía): ?(?:ANDINA|Andina)(?: ?/ ?[^.:]{2,60})?",
        first="FI",
        hits=("Foto: ANDINA/Ana Ejemplo", "Foto: ANDINA/Difusión"),
        spares=("Foto: un recuerdo",),
    ),
)

INITIALS = (
    Rule(
        "end",
        "prensa_latina.initials",
        shape=r"[a-z]{2,4}(?:/[a-z]{2,5}){1,4}",
        where="tail",
        agency="Prensa Latina",
        hits=("mem/lma", "abc/mem/lma"),
        spares=("y/o", "mem/lma siguen"),
    ),
    Rule(
        "end",
        "agn.initials",
        shape=r"[a-z]{2,4}(?:/[a-z]{2,4}){1,3}(?:/[a-z]{2,4})?",
        where="tail",
        agency="AGN",
        hits=("kg/ir",),
        spares=("y/o",),
    ),
    Rule(
        "end",
        "abi.initials",
        shape=r"[A-Za-z]{2,4}(?:/[A-Za-z]{2,4}){0,3}[ /]+ABI",
        where="tail",
        hits=("rq/ ABI", "Abc/rsl/ABI"),
        spares=("La agencia ABI",),
    ),
)

PAGES = (
    Agency(
        "Europa Press",
        marks=("EUROPA PRESS", "Europa Press", "EUROPA PRESS TELEVISIÓN", "EUROPA PRESS/CHANCE", "OTR/PRESS", "OTR PRESS", "欧洲新闻社", "欧罗巴新闻社", "Европа Пресс"),
        home="Europe/Madrid",
        country="ES",
        languages=("es", "ca", "gl"),
        domains=("europapress.es", "europapress.tv", "europapress.net", "infosalus.com", "culturaocio.com", "notimerica.com"),
        sign_offs=("EUROPA PRESS", "(EUROPA PRESS)", "Europa Press"),
        rules=EUROPA_PRESS,
        about="Spain's private agency; datelines with a dash after the bracket.",
    ),
    Agency(
        "Servimedia",
        marks=("SERVIMEDIA", "Servimedia"),
        home="Europe/Madrid",
        country="ES",
        languages=("es",),
        domains=("servimedia.es",),
        sign_offs=("(SERVIMEDIA)",),
        rules=SERVIMEDIA,
        about="Spanish agency for social affairs; closes with date and initials.",
    ),
    Agency("Colpisa", marks=("Colpisa", "COLPISA"), home="Europe/Madrid", country="ES", languages=("es",), domains=("colpisa.com",), about="Spanish agency of the Vocento papers."),
    Agency("ACN", marks=("ACN", "Agència Catalana de Notícies", "ACN Barcelona", "ACN Girona", "ACN Lleida", "ACN Tarragona"), home="Europe/Madrid", country="ES", languages=("ca", "es"), domains=("acn.cat",), sign_offs=("(ACN)", "ACN"), about="Catalan news agency: 'ACN Barcelona.-'."),
    Agency(
        "Notimex",
        marks=("Notimex", "NOTIMEX", "NTX", "Agencia Notimex", "墨西哥国家通讯社", "墨西哥通讯社", "Нотимекс"),
        home="America/Mexico_City",
        country="MX",
        languages=("es",),
        domains=("notimex.gob.mx", "notimex.com.mx"),
        sign_offs=("NTX", "(Notimex)", "Notimex"),
        rules=NOTIMEX,
        about="Mexico's state agency until 2023; seen in feed stories of 2020.",
    ),
    Agency(
        "Andina",
        marks=("Agencia Andina", "ANDINA", "Agencia Peruana de Noticias Andina", "安第斯通讯社"),
        home="America/Lima",
        country="PE",
        languages=("es", "en", "qu"),
        domains=("andina.pe", "andina.com.pe"),
        sign_offs=("(FIN)",),
        rules=ANDINA,
        about="Peru's state agency; its stories close with (FIN) and initials.",
    ),
    Agency(
        "Prensa Latina",
        marks=("Prensa Latina", "PRENSA LATINA", "PL/Prensa Latina", "拉美社", "拉丁美洲通讯社", "Пренса Латина", "برنسا لاتينا"),
        home="America/Havana",
        country="CU",
        languages=("es", "en", "pt", "fr", "it", "ru"),
        domains=("prensa-latina.cu", "plenglish.com", "prensalatina.com.br"),
        sign_offs=("(Prensa Latina)",),
        rules=INITIALS[:1],
        about="Cuba's agency; 'PL' alone is also a party in Brazil, so it is no mark.",
    ),
    Agency("ACN Cuba", marks=("Agencia Cubana de Noticias", "ACN/Cuba"), home="America/Havana", country="CU", languages=("es",), domains=("acn.cu",), sign_offs=("(ACN)",), about="Cuba's domestic agency, AIN until 2014."),
    Agency("Télam", marks=("Télam", "TELAM", "TÉLAM", "Telam", "Agencia Télam", "阿根廷国家通讯社", "Телам"), home="America/Argentina/Buenos_Aires", country="AR", languages=("es",), domains=("telam.com.ar",), sign_offs=("(Télam)", "Télam"), about="Argentina's state agency until 2024."),
    Agency("Noticias Argentinas", marks=("Noticias Argentinas", "Agencia NA", "AGENCIA NA", "NA/DyN"), home="America/Argentina/Buenos_Aires", country="AR", languages=("es",), domains=("noticiasargentinas.com",), about="Argentina's private agency."),
    Agency("DyN", marks=("DyN", "DYN", "Diarios y Noticias"), home="America/Argentina/Buenos_Aires", country="AR", languages=("es",), sign_offs=("(DyN)", "DyN"), about="Argentina's agency of the newspapers until 2017."),
    Agency("ABI", marks=("ABI", "Agencia Boliviana de Información"), home="America/La_Paz", country="BO", languages=("es",), domains=("abi.bo",), sign_offs=("(ABI)", "ABI"), rules=INITIALS[2:], about="Bolivia's state agency."),
    Agency("ANF", marks=("ANF", "Agencia de Noticias Fides"), home="America/La_Paz", country="BO", languages=("es",), domains=("noticiasfides.com",), sign_offs=("(ANF)",), about="Bolivia's private agency."),
    Agency("Colprensa", marks=("Colprensa", "COLPRENSA"), home="America/Bogota", country="CO", languages=("es",), domains=("colprensa.com",), sign_offs=("Colprensa", "(Colprensa)"), about="Colombia's agency of the regional papers."),
    Agency("AVN", marks=("AVN", "Agencia Venezolana de Noticias", "委内瑞拉通讯社"), home="America/Caracas", country="VE", languages=("es", "en"), domains=("avn.info.ve",), sign_offs=("AVN", "(AVN)", "AVN/"), about="Venezuela's state agency: 'Caracas, 05 Ene. AVN.-'."),
    Agency("Andes", marks=("Agencia Andes", "Agencia Pública de Noticias del Ecuador y Suramérica"), home="America/Guayaquil", country="EC", languages=("es", "en"), domains=("andes.info.ec",), about="Ecuador's state agency until 2018; the bare name is a mountain range, so it is no mark."),
    Agency("IP", marks=("Agencia IP", "Agencia de Información Paraguaya"), home="America/Asuncion", country="PY", languages=("es", "gn"), domains=("ip.gov.py",), about="Paraguay's state agency: 'Asunción, IP.-'."),
    Agency("AGN", marks=("AGN", "Agencia Guatemalteca de Noticias"), home="America/Guatemala", country="GT", languages=("es",), domains=("agn.gt",), rules=INITIALS[1:2], about="Guatemala's state agency."),
    Agency("Quadratín", marks=("Quadratín", "QUADRATÍN", "Quadratin", "Agencia Quadratín"), home="America/Mexico_City", country="MX", languages=("es",), domains=("quadratin.com.mx",), about="Mexico's chain of regional agencies."),
    Agency("Agencia Reforma", marks=("Agencia Reforma", "AGENCIA REFORMA", "Grupo Reforma"), home="America/Mexico_City", country="MX", languages=("es",), domains=("gruporeforma.com",), about="Mexico's newspaper agency."),
    Agency("El Universal", marks=("EL UNIVERSAL", "Agencia El Universal", "Agencia SUN"), home="America/Mexico_City", country="MX", languages=("es",), domains=("eluniversal.com.mx",), about="Mexico's newspaper and its agency: 'CIUDAD DE MÉXICO, enero 5 (EL UNIVERSAL).-'."),
    Agency("Apro", marks=("apro", "APRO"), home="America/Mexico_City", country="MX", languages=("es",), domains=("proceso.com.mx",), about="Mexico's agency of the weekly Proceso: 'CIUDAD DE MÉXICO (apro).-'."),
)
