"""Spanish: what newspapers and portals in Spain and Latin America print around a wire story.

Seen in feeds and pages that carry EFE, Europa Press, Notimex, Télam, Andina, AFP, AP and Reuters. Headings of link
lists have no `below`: sites set them in mid-article.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

__all__ = ["RULES"]

WIRE = r"(?:EFE|EFEAgro|Efe|AFP|AP|Reuters|REUTERS|Europa Press|Notimex|Télam|Telam|Xinhua|ANSA|DPA|dpa|Sputnik|Bloomberg|Agencia EFE|Agencia Reforma|agencias(?: internacionales| de noticias)?|Agencias(?: internacionales)?|AGENCIAS|Redacción|ABI|Andina|PL|Prensa Latina|CNN(?: en Español)?|BBC(?: Mundo)?|Associated Press|NA|Noticias Argentinas|SUN|El Universal|Cuartoscuro)"
DAY = r"(?:\d{1,2}[./-](?:\d{1,2}|[A-Za-z]{3,10})[./-]\d{2,4}|\d{1,2} (?:de )?(?i:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]{0,7}\.?,? (?:de |del )?\d{4}|(?i:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]{0,7}\.? \d{1,2}, ?\d{4})"

RULES = (
    # -- pictures
    Rule(
        "caption", "spanish.photo_line", longest=180,
        opening=("Foto:", "Fotos:", "Foto |", "Foto ©", "FOTO/", "Foto de archivo", "Fotografía de archivo", "Imagen de archivo", "Imágenes de archivo", "Fotografía:", "Fotografías:", "Foto cortesía", "Foto: Cortesía", "Crédito:", "Créditos:", "Crédito foto", "Créditos de foto", "Pie de foto", "Imagen:", "Imagen ilustrativa", "Imagen referencial", "Foto referencial", "Foto ilustrativa", "Foto Internet", "Archivo:", "Infografía:", "Gráfico:"),
        hits=("Foto: Juana Ejemplo/EFE", "Foto de archivo del puerto de Cádiz", "Imagen referencial"),
        spares=("Fotos y vídeos fueron hallados en Lima.", "Imagen y voz, los dos fallaron."),
    ),
    Rule(
        "caption", "spanish.photo_bracket", part="bracket", longest=180,
        opening=("Foto:", "Fotos:", "Foto de archivo", "Fotografía:", "Foto cortesía", "Foto Cortesía", "Imagen:", "Imagen de archivo", "Imagen referencial", "Foto referencial", "Crédito:", "Crédito de la foto", "Foto/", "Foto |"),
        hits=("El puerto de Cádiz (Foto: Juana Ejemplo/EFE)", "La plaza (Imagen referencial)"),
        spares=("El alcalde (la foto lo muestra en Lima) calla.",),
    ),
    Rule(
        "caption", "spanish.archive_caption", longest=220,
        holding=("(foto de archivo)", "(imagen de archivo)", "(fotografía de archivo)", "(imagen referencial)", "(foto referencial)", "EFE/Archivo", "EFE/ Archivo", "AFP/Archivo", "EFE ARCHIVO"),
        hits=("El presidente en Lima (foto de archivo).",), spares=("Una foto de archivo lo muestra en el puerto.",),
    ),
    Rule(
        "caption", "spanish.photo_glued", part="end", shape=r"(?:Foto|Fotos|Fotografía|FOTO): ?[^/.?!:()]{2,60}/ ?[^.?!:()]{2,40}", first="F",
        hits=("dijo el lunes.Foto: Juana Ejemplo/EFE",), spares=("Solo quedó una foto: la de su padre.", "Foto: la de su padre."),
    ),
    # -- credits
    Rule(
        "credit", "spanish.with_wire",
        shape=rf"[*(]?(?i:con información de|con informaciones de|con datos de|con material de|con informes de|fuente:|fuentes:|vía|tomado de)(?: la| el| las| los)? ?{WIRE}(?:(?:, | y |/| - |; | e )(?:de )?{WIRE}){{0,5}}\.?\)?", first="*(CcFfVvTt",
        hits=("Con información de EFE", "*Con información de AFP y Reuters.", "Fuente: Agencia EFE"), spares=("Con información de EFE, la policía lo detuvo.",),
    ),
    # "Con información de la policía, ..." opens a sentence, hence the capital and no comma
    Rule(
        "credit", "spanish.with_information", where="tail", shape=r"[*(]?(?:Con información|Con informaciones|Con datos|Con material) de [A-ZÁÉÍÓÚ][^.,;:]{2,60}\.?\)?", first="*(C",
        hits=("Con información de El Ejemplo de Cádiz",), spares=("Con información de la policía, el juez actuó.", "Con información de la policía actuó el juez."),
    ),
    Rule(
        "credit", "spanish.with_wire_bracket", part="bracket",
        shape=rf"(?i:con información de|con informaciones de|con datos de|fuente:|con)(?: la| el| las| los)? ?{WIRE}(?:(?:, | y |/| - )(?:de )?{WIRE}){{0,5}}", first="CcFf",
        hits=("Todo sigue igual. (Con información de EFE)", "Acabó la huelga. (Fuente: AFP)"), spares=("El alcalde (con Ana Ruiz) calla.",),
    ),
    Rule(
        "credit", "spanish.source_line", longest=120, opening=("Fuente:", "Fuentes:", "Fuente |", "Fuente Original:", "Fuente y foto:"),
        hits=("Fuente: El Ejemplo",), spares=("Fuente de conflictos, la ley cambiará.",),
    ),
    Rule(
        "credit", "spanish.desk_line", shape=r"(?:Edición|Editado por|Editora?|Traducción|Traducido por|Redacción|Redactora?|Con la colaboración de|Edición en español|Coordinación|Texto|Texto y fotos|Realización) ?(?::|de) ?[A-ZÁÉÍÓÚ][^?!:.,]{2,70}|(?:Editado|Traducido|Redactado) por [A-ZÁÉÍÓÚ][^?!:]{2,80}", first="ETRC", where="tail",
        hits=("Editado por Juana Ejemplo", "Traducción: Pablo Modelo"), spares=("Traducción y subtítulos serán gratis.", "Texto sin acuerdo: la sesión acabó."),
    ),
    Rule(
        "credit", "spanish.reuters_desk", part="bracket", longest=300,
        shape=r"(?:Reporte|Reportes|Información|Escrito por|Redactado por|Editado|Editado en español por|Traducido por|Traducción de)(?: adicionales| adicional)?(?: de| por)? [A-ZÁÉÍÓÚ][^\n]{2,280}",
        hits=("dijo. (Reporte de Juana Ejemplo. Editado en español por Pablo Modelo)", "(Editado por Pablo Modelo)"),
        spares=("El libro (editado por Alfa) gustó.",),
    ),
    Rule("credit", "spanish.agencies", whole=("Agencias", "Agencias.", "Redacción", "Redacción y agencias", "Redacción/Agencias", "Redacción / Agencias", "Agencia", "Con información de agencias"), hits=("Agencias", "Redacción y agencias"), spares=("Agencias de viaje cierran",)),
    # -- contact and rights
    Rule(
        "contact", "spanish.press_contact", longest=240,
        opening=("Contacto de prensa", "Contactos de prensa", "Contacto para medios", "Contacto para la prensa", "Contacto:", "Contactos:", "Contacto de medios", "Para más información, contacte", "Para más información contactar", "Para más información, póngase en contacto", "Teléfono:", "Tel.:", "Tel:", "Correo electrónico:", "Correo:", "E-mail:", "Email:", "Atención a medios"),
        hits=("Contacto de prensa: Juana Ejemplo", "Teléfono: 900 000 000"), spares=("Contacto con la sonda perdido",),
    ),
    Rule(
        "copyright", "spanish.all_rights", longest=320,
        opening=("Todos los derechos reservados", "Derechos reservados ©", "© Derechos reservados", "Prohibida su reproducción", "Prohibida la reproducción", "prohibida la redistribución y la redifusión", "prohibida su reproducción total o parcial", "sin previa autorización por escrito", "Está expresamente prohibida la redistribución"), shape=r"(?:©|\(c\)|\(C\)|Copyright)[^\n]{2,160}(?i:todos los derechos reservados)[^\n]{0,80}", first="©(C",
        hits=("© 2024 El Ejemplo. Todos los derechos reservados.", "Prohibida su reproducción total o parcial."), spares=("Los derechos reservados a los socios son pocos.",),
    ),
    Rule(
        "copyright", "spanish.all_rights_glued", part="end", ending=("Todos los derechos reservados.", "Todos los derechos reservados", "Prohibida su reproducción total o parcial.", "Prohibida su reproducción."),
        hits=("dijo el lunes.Todos los derechos reservados.",), spares=("Todos los derechos reservados a los socios",),
    ),
    # -- notes
    Rule(
        "correction", "spanish.correction", longest=500,
        opening=("Corrección:", "Fe de errores", "Fe de erratas", "Fe de errata", "Rectificación:", "Aclaración:", "Una versión anterior de esta", "Una versión anterior de este artículo", "Una versión anterior de este texto", "En una versión anterior de este artículo", "En una versión anterior de esta", "En una primera versión de este artículo", "En una primera versión de esta noticia", "Esta nota ha sido corregida", "Esta noticia ha sido corregida", "Este artículo ha sido corregido"),
        hits=("Fe de errores: el puerto es el de Cádiz.", "Una versión anterior de este artículo decía 40 años."), spares=("Una versión anterior de la ley cayó en 2010.", "Corrección en la bolsa de Lima"),
    ),
    Rule(
        "update_note", "spanish.reworked", part="bracket", longest=400,
        opening=("Actualiza con", "Actualiza la", "Actualiza el", "Actualizada con", "Amplía con", "Amplía la", "Corrige el", "Corrige la", "Corrige en", "Corrige que", "Agrega declaraciones", "Agrega detalles", "Agrega cita", "Actualización:"),
        where="head", hits=("(Actualiza con declaraciones del alcalde)", "(Corrige el nombre del puerto)"), spares=("El alcalde (corregido por el juez) calla.",),
    ),
    Rule(
        "disclaimer", "spanish.editor_note", longest=500,
        opening=("Nota del editor:", "Nota de la redacción:", "Nota de redacción:", "N. de la R.:", "N. del E.:", "Nota al editor:", "Este texto fue traducido con", "Esta nota fue traducida con", "Este contenido fue traducido automáticamente", "Este artículo fue traducido automáticamente", "Este contenido fue hecho con la asistencia", "Este artículo fue redactado con ayuda", "Este contenido es publicado por", "Esta noticia ha sido tomada de", "Las opiniones expresadas en este", "Las opiniones expresadas aquí", "Las opiniones expresadas por los lectores", "Los comentarios publicados son de exclusiva responsabilidad", "Contenido patrocinado", "Contenido pagado"),
        hits=("Nota del editor: el texto es de mayo.", "Contenido patrocinado"), spares=("Este contenido mineral es raro.", "Nota alta para el equipo de Lima"),
    ),
    # -- page furniture
    Rule(
        "nav", "spanish.buttons",
        whole=("Compartir", "Compartir:", "Comparte", "Compartir en Facebook", "Compartir en Twitter", "Compartir en X", "Compartir en WhatsApp", "Compartir por WhatsApp", "Compartir en Telegram", "Compartir en LinkedIn", "Comparte esta noticia", "Comparte este artículo", "Compartir noticia", "Compartir esta noticia", "Compartir artículo", "Enviar por correo", "Enviar por email", "Enviar a un amigo", "Imprimir", "Imprimir noticia", "Comentar", "Comentarios", "Ver comentarios", "Deja un comentario", "Deja tu comentario", "Dejar un comentario", "Deja una respuesta", "Escribe un comentario", "Añadir comentario", "Agregar comentario", "Publicar comentario", "Guardar", "Guardar noticia", "Escuchar", "Escuchar nota", "Escuchar noticia", "Escuchar artículo", "Escucha este artículo", "Escuchar este artículo", "Copiar enlace", "Copiar link", "Enlace copiado", "Cerrar", "Menú", "Inicio", "Portada", "Volver", "Volver arriba", "Ir arriba", "Iniciar sesión", "Regístrate", "Registrarse", "Siguiente", "Anterior", "Ver más", "Ver todo", "Mostrar más", "Cargar más", "Leer más", "Seguir leyendo", "Continuar leyendo", "Continúa leyendo", "Sigue leyendo", "Ampliar", "Ampliar imagen", "Ampliar foto", "Ver galería", "Galería de fotos", "Ver vídeo", "Ver video", "Reproducir", "Etiquetas", "Etiquetas:", "Temas relacionados:", "Saltar al contenido", "Ir al contenido", "Tamaño de letra", "Reportar un error", "Haz clic para compartir", "Actualizar", "Newsletters", "Redes sociales"),
        hits=("Compartir", "Deja un comentario", "Ver más"), spares=("Compartir el poder es el plan.", "Inicio de la huelga en Lima"),
    ),
    Rule(
        "nav", "spanish.reading_time", shape=r"(?i:tiempo de lectura|lectura)(?: estimado)? ?:? ?(?:aprox\.? |de )?\d{1,3} ?(?i:min(?:utos?|\.)?)\.?|\d{1,3} ?(?i:min(?:utos?|\.)?) (?i:de lectura)", first="TtLl0123456789",
        hits=("Tiempo de lectura: 3 minutos", "1 min de lectura"), spares=("Lectura pública: 3 minutos por cada nombre.",),
    ),
    Rule("nav", "spanish.comment_count", shape=r"\d{1,5} (?i:comentarios?|compartidos?|lecturas|visitas|vistas)", first="0123456789", hits=("14 comentarios",), spares=("14 comentarios fueron borrados.",)),
    Rule(
        "nav", "spanish.consent", longest=300,
        holding=("utilizamos cookies", "usamos cookies", "utiliza cookies propias", "nuestra política de privacidad", "nuestra política de cookies", "habilitar JavaScript", "habilita JavaScript", "Su navegador no soporta", "Tu navegador no soporta", "Tu navegador no admite", "Su navegador no admite", "Tu dirección de correo electrónico no será publicada", "Su dirección de correo electrónico no será publicada", "Los campos obligatorios están marcados", "Debes iniciar sesión para", "Haz clic para compartir en"),
        hits=("Este sitio utiliza cookies propias y de terceros.", "Haz clic para compartir en WhatsApp (Se abre en una ventana nueva)"), spares=("El juez prohíbe el uso de cookies sin permiso.",),
    ),
    Rule(
        "ad", "spanish.advertisement", whole=("Publicidad", "PUBLICIDAD", "- Publicidad -", "– Publicidad –", "-Publicidad-", "Anuncio", "Anuncios", "Anuncio publicitario", "Sigue leyendo después de la publicidad", "Continúa leyendo después de la publicidad", "La nota continúa después de la publicidad", "Artículo continúa después de la publicidad", "Espacio publicitario", "Advertisement", "Cerrar anuncio", "Contenido promocionado"),
        hits=("Publicidad", "- Publicidad -"), spares=("Publicidad engañosa en Lima", "Anuncio de paro nacional"),
    ),
    # -- promotions
    Rule(
        "promo", "spanish.follow_us", longest=180,
        holding=("Síguenos en", "Siguenos en", "Síganos en", "Seguinos en", "Sígueme en Twitter", "nuestro newsletter", "nuestra newsletter", "nuestras newsletters", "nuestros newsletters", "nuestro boletín", "nuestros boletines", "nuestro canal de WhatsApp", "nuestro canal de Telegram", "nuestro canal de YouTube", "Suscríbete a", "Suscríbase a", "Suscribite a", "Suscríbete aquí", "Suscríbete para", "Descarga nuestra app", "Descargue nuestra app", "nuestra aplicación móvil", "Únete a nuestro", "Únase a nuestro", "Sumate a nuestro", "Sigue toda la información de", "Sigue toda la actualidad", "Recibe nuestras noticias", "¿Ya eres suscriptor", "¿Ya estás suscrito", "Contenido exclusivo para suscriptores", "Síguenos y no te pierdas", "Únete al canal de", "Únete a nuestro"),
        hits=("Síguenos en Facebook y X.", "Suscríbete a nuestro boletín."), spares=("El boletín del partido llegó a 300 socios.", "Ella lo sigue en Instagram."),
    ),
    Rule(
        "promo", "spanish.stay_informed", longest=200, opening=("Mantente informado", "Manténgase informado", "Entérate de todo", "Recibe en tu correo", "Recibe gratis", "Súmate a la comunidad", "Apóyanos", "Tu apoyo es", "Haz tu donación"),
        hits=("Mantente informado de lo que pasa en Lima.",), spares=("«Mantente informado», pidió el alcalde.",),
    ),
    # -- other stories
    Rule(
        "related", "spanish.read_also",
        shape=r"(?:[>»→▶•*+(\[-]{1,3} ?)?(?i:lea|lee|leé|leer|(?:vea|mira|mirá|ver|puedes leer|puede leer) (?:también|tambien|además|ademas|más|mas)|te recomendamos|te recomendamos leer|le recomendamos|además lee|no te pierdas|relacionado|relacionada|noticia relacionada|nota relacionada|notas relacionadas|te puede interesar|te podría interesar|le puede interesar|le podría interesar|quizás te interese|también te puede interesar|te interesa)(?i: también| tambien| además| ademas| más| mas| aquí| leer)?(?i: en| sobre el tema| aquí)? ?(?::|\||»|>|→)[^\n]{0,220}", first=">»→▶•*+([-LlVvMmTtRrPpAaNnQq",
        hits=("Lea también: Cierra el puerto de Cádiz", "LEE TAMBIÉN | Paro en Lima", "Te puede interesar: Paro en Lima", "Relacionado: Paro", "[Lea además: Paro en Lima]"),
        spares=("Ver el mar: ese era su sueño.", "Además: el alcalde calló.", "Lea también con los niños, pidió la maestra."),
    ),
    Rule(
        "related", "spanish.read_also_plain", shape=r"(?:LEA TAMBIÉN|LEE TAMBIÉN|LEA MÁS|LEE MÁS|LEE ADEMÁS|TE PUEDE INTERESAR|LEA ADEMÁS|MIRA TAMBIÉN|VEA TAMBIÉN|Lea también|Lee también|Lea además|Lee además|Te puede interesar|Vea también|Mira también|Leer también|Le puede interesar)[. ]? ?[-–—]? ?[A-ZÁÉÍÓÚ¿¡«“\"][^\n]{8,200}", first="LTMV",
        hits=("Lea también Cierra el puerto de Cádiz", "TE PUEDE INTERESAR ¿Quién paga el paro?"), spares=("Lea también poesía, le pidió la maestra.",),
    ),
    Rule(
        "related", "spanish.related_heading",
        whole=("Lea también", "Lea también:", "Lee también", "Lee también:", "Lea además", "Lee además", "Lea más", "Lee más", "Leé también", "Leer también", "También lee", "También lea", "También te puede interesar", "Te puede interesar", "Te puede interesar:", "Te podría interesar", "Le puede interesar", "Te recomendamos", "Te recomendamos:", "Le recomendamos", "Recomendados", "Recomendado", "Recomendadas", "Relacionadas", "Relacionados", "Relacionado", "Noticias relacionadas", "Notas relacionadas", "Nota relacionada", "Noticia relacionada", "Artículos relacionados", "Artículo relacionado", "Contenido relacionado", "Contenidos relacionados", "Temas relacionados", "Más sobre este tema", "Más información", "Más información:", "Más noticias", "Otras noticias", "Otras notas", "Última hora", "Últimas noticias", "Lo último", "Lo más leído", "Lo más visto", "Lo más reciente", "Las más leídas", "Más leídas", "Más leídos", "Más leído", "Lo más compartido", "Más vistas", "Mira también", "Mirá también", "Vea también", "Ver también", "Además", "En esta nota", "Para saber más", "Archivado en", "Archivado en:", "Te interesa", "Quizás también te guste"),
        hits=("Lea también:", "Noticias relacionadas", "Lo más leído"), spares=("Más información se dará el lunes.", "Relacionados con el caso, dos hombres huyeron."),
    ),
    Rule(
        "related", "spanish.related_line", longest=220,
        opening=("Más información en:", "Más información:", "Más noticias de", "Más noticias en", "Lea la nota completa", "Lee la nota completa", "Leer la noticia completa", "Leer nota completa", "Lea el artículo completo", "Lee el artículo completo", "Para leer más", "Lea más sobre", "Lee más sobre", "Lea más de", "Lee más noticias", "Vea el video aquí", "Mira aquí", "Haz clic aquí", "Haga clic aquí", "Click aquí", "Consulta aquí", "Archivado en:"),
        where="tail", hits=("Más información en: ejemplo.es", "Lee más noticias de Lima aquí."), spares=("Más información dará el alcalde.",),
    ),
    # -- times
    Rule(
        "timestamp", "spanish.published",
        shape=rf"(?i:publicado|publicada|actualizado|actualizada|creado|creada|última actualización|ultima actualización|modificado|fecha de publicación|publicado por primera vez|act\.|primera publicación)(?i: el| en| a las)?:? ?(?:(?:lun|mar|mié|mie|jue|vie|sáb|sab|dom|Lun|Mar|Mié|Jue|Vie|Sáb|Dom)[a-zéá]{{0,6}}\.?,? )?(?:\d{{1,2}}:\d{{2}} ?(?:h|hs|horas)?,? ?(?:del )?)?{DAY}(?:[\d:.,|()–-]| |a las|h|hs|horas|hrs|a\. ?m\.|p\. ?m\.|am|pm|AM|PM|CET|CEST|GMT|UTC|EST){{0,24}}", first="PpAaCcÚUúuMmFf",
        hits=("Publicado el 12/03/2024 a las 10:30", "Actualizado: 12 de marzo de 2024 - 10:30 h", "Publicado: 1/1/2020"), spares=("Publicado el 12 de marzo de 2024, el informe acusa al alcalde.",),
    ),
    Rule("timestamp", "spanish.ago", shape=r"(?i:publicado |actualizado )?(?i:hace) \d{1,2} (?:min|minutos?|horas?|días?|semanas?)\.?", first="PpAaHh", hits=("Hace 2 horas",), spares=("Hace 2 horas que no llueve.",)),
    Rule("end", "spanish.end_mark", where="tail", whole=("FIN", "(Fin)", "(FIN)", "- Fin -", "-Fin de nota-", "Fin de nota", "-FIN-", "Fin de la nota", "(Fin de la nota)"), hits=("(Fin)", "-Fin de nota-"), spares=("Fin de la huelga en Lima",)),
)
