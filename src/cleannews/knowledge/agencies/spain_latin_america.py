"""Europa Press, Servimedia, ACN (Spain); Notimex, Andina, Prensa Latina, Télam and the others of Spanish America.

Known from feed stories of Notimex (2019-2020) and Europa Press, web copies of Andina, and the agencies' own sites.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

EUROPA_PRESS = (
    Rule("timestamp", "spain.published",
        shape=r"(?:Publicado|Actualizado|Última actualización|Creado):? ?(?:el )?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?(?:\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2} (?:de )?[a-z]{3,10}\.? (?:de )?\d{4})(?:,? (?:a las )?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:h|CES?T|hrs?)\.?)?)?\.?",
        needs=("publicado", "actualizado", "última actualización", "creado"),
        hits=("Publicado: sábado, 1 abril 2023 12:00", "Actualizado 05/04/2019 12:00:00 CET", "Publicado: 1/1/2020"),
        spares=("Publicado el 5 de mayo de 1920, el libro fue un éxito.",)),
)

NOTIMEX = (
    Rule("end", "notimex.end_mark", whole=("-Fin de nota-", "- Fin de nota -", "--Fin de nota--", "Fin de nota"), hits=("-Fin de nota-",),
        spares=("Al fin de nota larga le sigue otra.",)),
    Rule("deck", "notimex.deck", where="head", agency="Notimex", shape=rf"\*[A-ZÁÉÍÓÚÑ¿¡](?:(?!\*){WITHIN}){{10,220}}(?<!\.)",
        hits=("*Se presenta en tres países y vuelve a la capital",), spares=("*Nota al pie.", "* Punto de la lista")),
)

ANDINA = (
    Rule("end", "andina.sign_off", part="end",
        # "(FIN) NDP/ETA/JCR JRA"; the mark alone, or with initials of two or three desks.
        shape=r"\(FIN\)(?: ?[A-Z]{2,5}(?: ?/ ?[A-Z]{2,5}){0,4}){0,3}(?: ?:)?", needs=("(FIN)",),
        hits=("Así lo informó el ministerio.(FIN) NDP/JCR", "(FIN) AFP/JAM", "(FIN) NDP / MDV JRA"), spares=("El gobierno (FIN) y la oposición", "Es el (fin)")
    ),
    Rule("related", "andina.more", whole=("Más en Andina", "Más en Andina:", "Lea también:", "Lea también"), hits=("Más en Andina:",),
        spares=("Más en Andina que en la costa, dijo.",)),
    Rule("related", "andina.embedded_post", longest=500, holding=("(@Agencia_Andina)", "fotogalería completa aquí https://t.co/"),
        hits=("Foto: ANDINA/Ana Ejemplo pic.twitter.com/abc — Agencia Andina (@Agencia_Andina) May 3, 2020",), spares=("La agencia Andina informó del hecho.",)
    ),
)

PAGES = (
    Agency("Europa Press", home="Europe/Madrid", country="ES", languages=("es", "ca", "gl"),
        # FNClassificator/FNC
        marks=("EUROPA PRESS", "Europa Press", "EUROPA PRESS TELEVISIÓN", "EUROPA PRESS/CHANCE", "OTR/PRESS", "OTR PRESS", "欧洲新闻社", "欧罗巴新闻社", "Европа Пресс",),
        domains=("europapress.es", "europapress.tv", "europapress.net", "infosalus.com", "culturaocio.com", "notimerica.com",),
        sign_offs=("EUROPA PRESS", "(EUROPA PRESS)", "Europa Press"), selectors=('div[itemprop="articleBody"]',), rules=EUROPA_PRESS,
        about="Spain's private agency; datelines with a dash after the bracket.",),
    Agency("Servimedia", home="Europe/Madrid", country="ES", languages=("es",), marks=("SERVIMEDIA", "Servimedia"), domains=("servimedia.es",),
        sign_offs=("(SERVIMEDIA)",), about="Spanish agency for social affairs; closes with date and initials.",),
    Agency("Colpisa", home="Europe/Madrid", country="ES", languages=("es",), marks=("Colpisa", "COLPISA"), domains=("colpisa.com",),
        about="Spanish agency of the Vocento papers.",),
    Agency("ACN", home="Europe/Madrid", country="ES", languages=("ca", "es"),
        marks=("ACN", "Agència Catalana de Notícies", "ACN Barcelona", "ACN Girona", "ACN Lleida", "ACN Tarragona"), domains=("acn.cat",),
        sign_offs=("(ACN)", "ACN"), about="Catalan news agency: 'ACN Barcelona.-'.",),
    Agency("Notimex", home="America/Mexico_City", country="MX", languages=("es",),
        marks=("Notimex", "NOTIMEX", "NTX", "Agencia Notimex", "墨西哥国家通讯社", "墨西哥通讯社", "Нотимекс"), domains=("notimex.gob.mx", "notimex.com.mx"),
        sign_offs=("NTX", "(Notimex)", "Notimex"), rules=NOTIMEX, about="Mexico's state agency until 2023; seen in feed stories of 2020.",),
    Agency("Andina", home="America/Lima", country="PE", languages=("es", "en", "qu"),
        marks=("Agencia Andina", "ANDINA", "Agencia Peruana de Noticias Andina", "安第斯通讯社"), domains=("andina.pe", "andina.com.pe"), sign_offs=("(FIN)",),
        rules=ANDINA, about="Peru's state agency; its stories close with (FIN) and initials.",),
    Agency("Prensa Latina", home="America/Havana", country="CU", languages=("es", "en", "pt", "fr", "it", "ru"),
        # "PL" alone is also a party in Brazil: the city before it tells.
        marks=("Prensa Latina", "PRENSA LATINA", "PL/Prensa Latina", "La Habana PL", "Caracas PL", "México PL",
            "Managua PL", "La Paz PL", "Quito PL", "Buenos Aires PL", "Naciones Unidas PL", "Washington PL", "Moscú PL",
            "Beijing PL", "Madrid PL", "拉美社", "拉丁美洲通讯社", "Пренса Латина", "برنسا لاتينا",),
        domains=("prensa-latina.cu", "plenglish.com", "prensalatina.com.br"), sign_offs=("(Prensa Latina)",),
        about="Cuba's agency; 'PL' alone is also a party in Brazil, so it is no mark.",),
    Agency("ACN Cuba", home="America/Havana", country="CU", languages=("es",),
        # Catalonia's agency has the same initials
        marks=("Agencia Cubana de Noticias", "ACN/Cuba", "La Habana ACN", "Santiago de Cuba ACN", "Holguín ACN",
            "Camagüey ACN", "Santa Clara ACN", "Villa Clara ACN", "Cienfuegos ACN", "Matanzas ACN", "Pinar del Río ACN",
            "Las Tunas ACN", "Guantánamo ACN", "Bayamo ACN", "Granma ACN", "Ciego de Ávila ACN", "Sancti Spíritus ACN",
            "Artemisa ACN", "Mayabeque ACN", "Cuba ACN",),
        domains=("acn.cu",), sign_offs=("(ACN)",), about="Cuba's domestic agency, AIN until 2014.",),
    Agency("Télam", home="America/Argentina/Buenos_Aires", country="AR", languages=("es",),
        marks=("Télam", "TELAM", "TÉLAM", "Telam", "Agencia Télam", "阿根廷国家通讯社", "Телам"), domains=("telam.com.ar",), sign_offs=("(Télam)", "Télam"),
        about="Argentina's state agency until 2024.",),
    Agency("Noticias Argentinas", home="America/Argentina/Buenos_Aires", country="AR", languages=("es",),
        marks=("Noticias Argentinas", "Agencia NA", "AGENCIA NA", "NA/DyN"), domains=("noticiasargentinas.com",), about="Argentina's private agency.",),
    Agency("DyN", home="America/Argentina/Buenos_Aires", country="AR", languages=("es",), marks=("DyN", "DYN", "Diarios y Noticias"),
        sign_offs=("(DyN)", "DyN"), about="Argentina's agency of the newspapers until 2017.",),
    Agency("ABI", home="America/La_Paz", country="BO", languages=("es",), marks=("ABI", "Agencia Boliviana de Información"), domains=("abi.bo",),
        sign_offs=("(ABI)", "ABI"), about="Bolivia's state agency.",),
    Agency("ANF", home="America/La_Paz", country="BO", languages=("es",), marks=("ANF", "Agencia de Noticias Fides"), domains=("noticiasfides.com",),
        sign_offs=("(ANF)",), about="Bolivia's private agency.",),
    Agency("Colprensa", home="America/Bogota", country="CO", languages=("es",), marks=("Colprensa", "COLPRENSA"), domains=("colprensa.com",),
        sign_offs=("Colprensa", "(Colprensa)"), about="Colombia's agency of the regional papers.",),
    Agency("AVN", home="America/Caracas", country="VE", languages=("es", "en"), marks=("AVN", "Agencia Venezolana de Noticias", "委内瑞拉通讯社"),
        domains=("avn.info.ve",), sign_offs=("AVN", "(AVN)", "AVN/"), about="Venezuela's state agency: 'Caracas, 05 Ene. AVN.-'.",),
    Agency("Andes", home="America/Guayaquil", country="EC", languages=("es", "en"),
        marks=("Agencia Andes", "Agencia Pública de Noticias del Ecuador y Suramérica"), domains=("andes.info.ec",),
        about="Ecuador's state agency until 2018; the bare name is a mountain range, so it is no mark.",),
    Agency("IP", home="America/Asuncion", country="PY", languages=("es", "gn"),
        marks=("Agencia IP", "Agencia de Información Paraguaya", "Asunción IP", "Asunción, IP", "ASUNCIÓN IP"), domains=("ip.gov.py",),
        about="Paraguay's state agency: 'Asunción, IP.-'.",),
    Agency("AGN", home="America/Guatemala", country="GT", languages=("es",), marks=("AGN", "Agencia Guatemalteca de Noticias"), domains=("agn.gt",),
        about="Guatemala's state agency.",),
    Agency("UyPress", home="America/Montevideo", country="UY", languages=("es",), marks=("UyPress", "Uypress", "UYPRESS"), domains=("uypress.net",),
        about="Uruguay's private agency: 'MONTEVIDEO (Uypress) – '.",),
    Agency("ANPanamá", home="America/Panama", country="PA", languages=("es",), marks=("ANPanamá", "ANPANAMÁ", "ANPanama", "Agencia de Noticias Panamá"),
        about="Panama's private agency.",),
    Agency("RHC", home="America/Havana", country="CU", languages=("es", "pt", "fr", "en"), marks=("RHC", "Radio Habana Cuba"), domains=("radiohc.cu",),
        about="Cuba's foreign radio: 'La Habana, 5 ene (RHC).- '.",),
    Agency("Quadratín", home="America/Mexico_City", country="MX", languages=("es",), marks=("Quadratín", "QUADRATÍN", "Quadratin", "Agencia Quadratín"),
        domains=("quadratin.com.mx",), about="Mexico's chain of regional agencies.",),
    Agency("Agencia Reforma", home="America/Mexico_City", country="MX", languages=("es",), marks=("Agencia Reforma", "AGENCIA REFORMA", "Grupo Reforma"),
        domains=("gruporeforma.com",), about="Mexico's newspaper agency.",),
    Agency("El Universal", home="America/Mexico_City", country="MX", languages=("es",), marks=("EL UNIVERSAL", "Agencia El Universal", "Agencia SUN"),
        domains=("eluniversal.com.mx",), about="Mexico's newspaper and its agency: 'CIUDAD DE MÉXICO, enero 5 (EL UNIVERSAL).-'.",),
    Agency("Apro", home="America/Mexico_City", country="MX", languages=("es",), marks=("apro", "APRO"), domains=("proceso.com.mx",),
        about="Mexico's agency of the weekly Proceso: 'CIUDAD DE MÉXICO (apro).-'.",),
)
