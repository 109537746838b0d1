"""French: what newspapers and portals in France, Belgium, Switzerland, Canada and Africa print around a wire story.

Seen in feeds and newspaper pages that carry AFP, Reuters, Belga, Keystone-ATS and La Presse canadienne. Headings of
link lists have no `below`: sites set them in mid-article.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

__all__ = ["RULES"]

WIRE = r"(?:(?:l['’])?AFP(?: Sport| Services)?|afp|(?:l['’])?AP|(?:l['’])?Associated Press|(?:l['’]agence )?Reuters|(?:l['’]agence )?Belga|ATS|(?:Keystone-)?ATS|La Presse canadienne|Xinhua|EFE|ANSA|dpa|TASS|MAP|APS|TAP|Agence France-Presse|(?:les |des )?agences(?: de presse| internationales)?|RelaxNews|Bloomberg|Panapress)"
DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:1er|\d{1,2}) (?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)[a-zé]{0,6}\.? \d{4})"

RULES = (
    # -- pictures
    Rule(
        "caption", "french.photo_line", longest=180,
        opening=("Photo :", "Photo:", "Photos :", "Photos:", "Photo ©", "Photo d'archives", "Photo d’archives", "Photo d'illustration", "Photo d’illustration", "Crédit photo", "Crédits photo", "Crédits photos", "Crédit image", "Crédits :", "Crédit :", "Crédits:", "Crédit:", "Crédit illustration", "Image d'illustration", "Image d’illustration", "Image prétexte", "Illustration :", "Illustration:", "Archives :", "(Photo", "Légende :", "Copyright photo"),
        hits=("Photo : Jeanne Exemple/AFP", "Crédit photo : Paul Modèle", "Photo d’illustration"),
        spares=("Photos et films ont été saisis à Lyon.", "Illustration de la crise, la gare est vide.", "Crédits bloqués à Lyon"),
    ),
    Rule(
        "caption", "french.photo_bracket", part="bracket", longest=180,
        opening=("Photo :", "Photo:", "Photo par", "Photo ©", "Photos :", "Photo d'archives", "Photo d’archives", "Photo d'illustration", "Photo d’illustration", "Crédit photo", "Crédits photo", "Crédit :", "Crédits :", "Image d'illustration", "Image d’illustration"),
        hits=("Le port de Brest (Photo : Jeanne Exemple/AFP)", "Le maire (photo d’archives)"),
        spares=("Le maire (une photo le montre à Lyon) se tait.",),
    ),
    Rule(
        "caption", "french.archive_caption", longest=220,
        holding=("(photo d'illustration)", "(photo d’illustration)", "(image d'illustration)", "(image d’illustration)", "(photo d'archives)", "(photo d’archives)", "(photo prétexte)", "(image prétexte)", "(PHOTO D'ILLUSTRATION)", "(illustration)."),
        hits=("Un camion de pompiers à Lyon (photo d'illustration).",),
        spares=("Une photo d'archives le montre au port.",),
    ),
    # the sentence before may end without a blank: "a-t-il dit.Photo : X/AFP"
    Rule(
        "caption", "french.photo_glued", part="end",
        shape=r"(?:Photo|Photos|Crédits?|Crédits? photos?) ?: ?[^/.?!:()]{2,60}/ ?[^.?!:()]{2,40}", first="PC",
        hits=("a-t-il dit lundi.Photo : Jeanne Exemple/AFP",),
        spares=("Il ne reste qu'une photo : celle de son père.",),
    ),
    Rule(
        "caption", "french.afp_slash", shape=r"(?:AFP|EPA|AP|Reuters|REUTERS|BELGA|MAXPPP|SIPA|Keystone)/(?:Archives|[A-ZÉÈ][\w'’.-]{1,20}(?: [A-Z][\w'’.-]{1,20}){0,4})", first="AERBMSK",
        hits=("AFP/Archives", "AFP/Jeanne EXEMPLE"), spares=("AFP/Reuters confirment",),
    ),
    # -- credits
    Rule(
        "credit", "french.with_wire", shape=rf"\(?(?i:avec|source ?: ?|sources ?: ?|d['’]après|par) ?{WIRE}(?:(?:, | et | et avec |/| & |, avec ){WIRE}){{0,5}}\.?\)?", first="(AaSsDdPp",
        hits=("Avec AFP", "(Avec AFP et Reuters)", "Source : Belga", "avec l’AFP"),
        spares=("Avec AFP, il a signé un contrat.",),
    ),
    Rule(
        "credit", "french.with_wire_bracket", part="bracket", shape=rf"(?i:avec|source ?: ?|sources ?: ?|d['’]après|par)? ?{WIRE}(?:(?:, | et | et avec |/| & |, avec ){WIRE}){{1,5}}|(?i:avec|source ?: ?|sources ?: ?) ?{WIRE}", where="tail",
        hits=("La grève continue. (avec AFP)", "Le calme revient (AFP, Reuters et AP)"),
        spares=("Le président (avec son épouse) est parti.", "Le service (AFP) a été informé."),
    ),
    Rule(
        "credit", "french.source_line", longest=120, opening=("Source :", "Source:", "Sources :", "Sources:", "Source AFP", "Source Reuters"),
        hits=("Source : AFP", "Sources : agences"), spares=("Source de conflits, la loi sera revue.",),
    ),
    Rule(
        "credit", "french.desk_line",
        shape=r"(?:(?:Rédaction|Édition|Edition|Traduction|Adaptation|Version française|Réalisation|Montage) ?:|(?:Édité|Edité|Traduit|Rédigé|Adapté)(?: de l['’]anglais)? par|Avec la contribution de) [A-ZÉÈ][^?!:]{2,80}", first="RÉETAVM",
        where="tail", hits=("Édité par Jeanne Exemple", "Traduction : Paul Modèle"),
        spares=("Traduction simultanée et sous-titres seront offerts."),
    ),
    Rule(
        "credit", "french.reuters_desk", part="bracket", longest=300,
        opening=("Version française", "Avec la contribution de"),
        shape=r"(?:Reportage(?: de)?|Rédigé par|Édité par|Edité par|Avec les services de|Avec les bureaux de|Service) [A-ZÉÈ][^\n]{2,280}",
        hits=("a-t-il dit. (Reportage de Jeanne Exemple, version française Paul Modèle)", "(Rédigé par Paul Modèle)"),
        spares=("Le maire (reportage diffusé lundi) se tait.",),
    ),
    # -- contact and rights
    Rule(
        "contact", "french.press_contact", longest=240,
        opening=("Contact presse", "Contacts presse", "Contact médias", "Contacts médias", "Contact :", "Contacts :", "Relations presse", "Relations médias", "Service de presse :", "Tél. :", "Tél :", "Tél.:", "Tél:", "Téléphone :", "E-mail :", "Courriel :", "Email :", "Pour toute information complémentaire", "Pour plus d'informations, contactez", "Pour plus d’informations, contactez", "Renseignements :"),
        hits=("Contact presse : Jeanne Exemple", "Tél. : 01 00 00 00 00"), spares=("Contact rompu avec la sonde",),
    ),
    Rule(
        "copyright", "french.all_rights", longest=300,
        opening=("Tous droits réservés", "Tous droits de reproduction", "Toute reproduction interdite", "Toute reproduction totale ou partielle", "Toute reproduction ou représentation", "droits de reproduction et de représentation réservés", "Ce contenu ne peut être reproduit"), shape=r"(?:©|\(c\)|\(C\)|Copyright)[^\n]{2,160}(?i:tous droits réservés)[^\n]{0,80}", first="©(C",
        hits=("© 2024 L'Exemple. Tous droits réservés.", "Tous droits de reproduction et de représentation réservés."),
        spares=("Les droits réservés aux femmes restent rares.", "Le tableau « La Reproduction interdite » est à Rotterdam.",),
    ),
    Rule(
        "copyright", "french.all_rights_glued", part="end", ending=("Tous droits réservés.", "Tous droits réservés", "Toute reproduction interdite."),
        hits=("a-t-il dit.Tous droits réservés.",), spares=("Tous droits réservés aux élus, dit-il.",),
    ),
    # -- notes
    Rule(
        "correction", "french.correction", longest=500,
        opening=("Rectificatif", "Rectification :", "Correction :", "Erratum", "Précision :", "Une version précédente de cet article", "Une première version de cet article", "Une version antérieure de ce", "Cet article a été corrigé", "Cet article a été modifié", "Cette version corrige", "Corrigé :"),
        hits=("Rectificatif : la ville est Brest.", "Une première version de cet article parlait de 40 ans."),
        spares=("Une première version de cette loi fut rejetée.", "Correction boursière à Paris"),
    ),
    Rule(
        "update_note", "french.reworked", part="bracket", longest=400,
        opening=("Actualisé avec", "Actualisé tout au long", "Mise à jour :", "Correction :", "Bien lire"),
        shape=r"(?:Corrige|Ajoute|Actualise|Précise|Répète|Répétition) [^\n]{3,300}",
        hits=("(Actualisé avec réactions)", "Il a fui. (Corrige le nom du maire)"), spares=("Le maire (corrige le juge) se tait.", "Il est parti (ajoute-t-elle).",),
    ),
    Rule(
        "disclaimer", "french.editor_note", longest=500,
        opening=("Note de la rédaction :", "Note de la rédaction:", "NDLR :", "N.D.L.R. :", "Cet article est publié à partir d'", "Cet article est publié à partir d’", "Cet article a été traduit automatiquement", "Cet article a été rédigé avec l'aide", "Ce texte a été traduit automatiquement", "Ce contenu a été traduit automatiquement", "Ce contenu n'engage que", "Contenu sponsorisé", "Les opinions exprimées dans cet", "Les opinions exprimées dans cette", "Les propos tenus dans cet article", "Cet article est une tribune", "Avertissement :"),
        hits=("Note de la rédaction : ce texte date de mai.", "Contenu sponsorisé"),
        spares=("Cet article de la loi sera revu.", "Une note de la rédaction manquait."),
    ),
    # -- page furniture
    Rule(
        "nav", "french.buttons",
        whole=("Partager", "Partager :", "Partager cet article", "Partagez cet article", "Partager l'article", "Partager l’article", "Partager sur Facebook", "Partager sur Twitter", "Partager sur X", "Partager sur WhatsApp", "Partager sur LinkedIn", "Partager par e-mail", "Envoyer par e-mail", "Envoyer à un ami", "Imprimer", "Imprimer l'article", "Imprimer l’article", "Commenter", "Commentaires", "Commentaire", "Ajouter un commentaire", "Laisser un commentaire", "Laissez un commentaire", "Réagir", "Réagissez", "Voir les commentaires", "Lire les commentaires", "Sauvegarder", "Enregistrer", "Ajouter aux favoris", "Ajouter à vos favoris", "Lecture", "Écouter", "Écouter l'article", "Écouter l’article", "Écouter cet article", "Écouter l'audio", "Copier le lien", "Lien copié", "Fermer", "Menu", "Accueil", "Retour à l'accueil", "Retour", "Haut de page", "Se connecter", "Connexion", "S'inscrire", "S’inscrire", "Suivant", "Précédent", "Voir plus", "Afficher plus", "Lire la suite", "Lire plus", "Suite de l'article", "Agrandir", "Agrandir l'image", "Agrandir l’image", "Voir la vidéo", "Regarder la vidéo", "Tags", "Mots-clés", "Mots clés", "Aller au contenu", "Aller au contenu principal", "Taille du texte", "Signaler une erreur", "Signaler", "Publier un commentaire", "Article réservé aux abonnés", "Réservé aux abonnés"),
        hits=("Partager", "Laisser un commentaire", "Lire la suite"), spares=("Partager le pouvoir, voilà le but.", "Retour à Brest"),
    ),
    Rule(
        "nav", "french.reading_time",
        shape=r"(?i:temps de lecture|durée de lecture|lecture)(?: estimé)? ?:? ?(?:environ |moins de )?\d{1,3} ?(?i:min(?:utes?|\.)?)\.?|\d{1,3} ?(?i:min(?:utes?|\.)?) (?i:de lecture)", first="TtDdLl0123456789",
        hits=("Temps de lecture : 3 min", "2 min de lecture", "Lecture 4 min."), spares=("Lecture publique à 3 minutes du port",),
    ),
    Rule(
        "nav", "french.comment_count", shape=r"\d{1,5} (?:commentaires?|réactions?|partages?|vues?)(?: \d{1,5} (?:commentaires?|partages?|vues?))?", first="0123456789",
        hits=("14 commentaires",), spares=("14 commentaires ont été supprimés.",),
    ),
    Rule(
        "nav", "french.consent", longest=300,
        holding=("vous acceptez l'utilisation de cookies", "vous acceptez l’utilisation de cookies", "nous utilisons des cookies", "ce site utilise des cookies", "paramétrer vos cookies", "notre politique de confidentialité", "activer JavaScript", "activer le JavaScript", "votre navigateur ne supporte pas", "votre navigateur ne prend pas", "Votre adresse e-mail ne sera pas publiée", "Votre adresse de messagerie ne sera pas publiée", "Les champs obligatoires sont indiqués", "Ce contenu est bloqué car", "Cette vidéo n'est plus disponible"),
        hits=("En poursuivant, vous acceptez l'utilisation de cookies.", "Votre adresse e-mail ne sera pas publiée."),
        spares=("La Cnil punit l'utilisation de cookies sans accord.",),
    ),
    Rule(
        "ad", "french.advertisement", whole=("Publicité", "- Publicité -", "– Publicité –", "PUBLICITÉ", "Publicite", "PUBLICITE", "Annonce", "La suite après la publicité", "La suite après cette publicité", "Article continue après la publicité", "Lire la suite après la publicité", "Passer la publicité", "Contenus sponsorisés", "Sponsorisé", "Fermer la publicité", "Publi-rédactionnel"),
        hits=("Publicité", "La suite après cette publicité"), spares=("Publicité mensongère à Lyon", "Annonce faite lundi"),
    ),
    # -- promotions
    Rule(
        "promo", "french.newsletter", longest=180,
        holding=("notre newsletter", "nos newsletters", "notre lettre d'information", "notre lettre d’information", "notre infolettre", "nos infolettres", "Abonnez-vous à", "Abonnez-vous pour", "Abonnez-vous dès", "Inscrivez-vous à notre", "Inscrivez-vous à nos", "Suivez-nous sur", "Suivez nous sur", "Retrouvez-nous sur", "Rejoignez-nous sur", "Rejoignez notre chaîne", "notre chaîne WhatsApp", "notre chaîne Telegram", "notre canal Telegram", "notre canal WhatsApp", "Téléchargez l'application", "Téléchargez l’application", "Téléchargez notre application", "Téléchargez gratuitement l", "Déjà abonné ?", "Cet article est réservé aux abonnés", "Il vous reste à lire", "Suivez toute l'actualité", "Suivez toute l’actualité", "Suivez l'actualité en temps réel", "Recevez gratuitement notre", "Recevez chaque matin notre"),
        hits=("Inscrivez-vous à notre newsletter !", "Suivez-nous sur Facebook et X."),
        spares=("La newsletter du parti compte 300 abonnés.", "Il suit le club sur Facebook."),
    ),
    # -- other stories
    Rule(
        "related", "french.read_also",
        shape=r"(?:[>»→▶•*-]{1,3} ?)?(?i:[àa] )?(?i:lire|voir|écouter|ecouter|lisez|découvrez|relire)(?i: \|| aussi| également| egalement| encore| plus)?(?i: sur le sujet| sur ce sujet| à ce sujet)? ?(?::|\||»|>|→)[^\n]{0,220}", first=">»→▶•*-ÀàAaLlVvÉéEeDdRr",
        hits=("Lire aussi : Le port de Brest fermé", "À lire aussi | Grève à Lyon", "» LIRE AUSSI : Grève à Lyon", "Voir aussi:"),
        spares=("Lire aussi des romans l'aide à dormir.", "Voir la mer : c'était son rêve."),
    ),
    Rule(
        "related", "french.read_also_dash", shape=r"(?:[>»→▶•*-]{1,3} ?)?(?i:[àa] )?(?:LIRE|Lire|Voir|VOIR|lire|voir|Écouter|ÉCOUTER)(?: AUSSI| aussi| ÉGALEMENT| également) ?[-–—] [^\n]{2,220}", first=">»→▶•*-ÀàAaLlVvÉ",
        hits=("» LIRE AUSSI - Grève à Lyon", "À lire aussi – Le port de Brest fermé"), spares=("Voir aussi loin est impossible.",),
    ),
    Rule(
        "related", "french.related_heading",
        whole=("Lire aussi", "Lire aussi :", "À lire aussi", "À lire aussi :", "A lire aussi", "A lire aussi :", "À lire également", "A lire également", "Lire également", "Lire également :", "À lire", "À lire ensuite", "Lisez aussi", "Voir aussi", "Voir aussi :", "À voir aussi", "A voir aussi", "Sur le même sujet", "Sur le même sujet :", "Sur le même thème", "Dans la même rubrique", "Articles liés", "Articles similaires", "Article similaire", "Articles connexes", "Articles associés", "Articles recommandés", "Contenus similaires", "Autres articles", "D'autres articles", "Plus d'articles", "Les plus lus", "Les plus lues", "Articles les plus lus", "Les plus consultés", "Le plus lu", "Les plus commentés", "Les plus partagés", "À la une", "A la une", "À découvrir", "Vous aimerez aussi", "Vous pourriez aussi aimer", "Vous pourriez être intéressé", "Cela pourrait vous intéresser", "Ça peut vous intéresser", "Nos articles sur le sujet", "Notre dossier", "En savoir plus", "Pour aller plus loin", "Pour approfondir", "Dernières actualités", "Dernières nouvelles", "Dernières infos", "Les dernières actualités", "Plus d'infos", "Plus d’infos", "Thèmes associés", "Sujets liés", "Sur ce sujet", "Nos recommandations", "Recommandé pour vous"),
        hits=("Lire aussi :", "Sur le même sujet", "Les plus lus"), spares=("Sur le même sujet, le maire se tait.", "En savoir plus est un droit."),
    ),
    Rule(
        "related", "french.related_line", longest=220,
        opening=("Sur le même sujet :", "Sur le même sujet:", "Articles liés :", "Pour en savoir plus, lisez", "Retrouvez tous nos articles", "Retrouvez notre dossier", "Retrouvez toute l'actualité", "Retrouvez toute l’actualité", "Plus d'informations à suivre", "Plus d’informations à suivre", "Cliquez ici pour lire", "Lire la suite de l'article sur", "Lire l'article complet", "Lire l’article complet", "Lire la suite sur", "Découvrez aussi :", "Relisez notre"),
        hits=("Sur le même sujet : Grève à Lyon", "Retrouvez notre dossier spécial."), spares=("Retrouvez votre calme, dit-il.",),
    ),
    # -- times
    Rule(
        "timestamp", "french.published",
        shape=rf"(?i:publié|publiée|mis à jour|mise à jour|modifié|posté|actualisé|créé|dernière mise à jour|dernière modification|date de publication|mis en ligne|paru)(?: le| :|:)? ?(?:(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]{{0,5}}\.? )?{DAY}(?:[\d:.,|()–-]| |à|h|min|GMT|CET|UTC){{0,24}}(?:(?i:mis à jour|mise à jour|modifié)(?: le| :)? ?{DAY}(?:[\d:.,|()–-]| |à|h|min){{0,20}})?", first="PpMmAaCcDd",
        hits=("Publié le 12/03/2024 à 10h30", "Mis à jour le 1er mars 2024 à 9:05", "Publié le 12/03/2024 à 10:30, mis à jour le 13/03/2024 à 08:00"),
        spares=("Publié le 12 mars 2024, le rapport accuse le maire.",),
    ),
    Rule(
        "timestamp", "french.published_ago", shape=r"(?i:publié|mis à jour|il y a) ?(?:il y a )?\d{1,2} ?(?:min|minutes?|h|heures?|jours?)\.?", first="PpMmIi",
        hits=("Il y a 2 heures", "Publié il y a 3 jours"), spares=("Il y a 2 heures, le port a rouvert.",),
    ),
    Rule(
        "end", "french.end_mark", where="tail", whole=("FIN", "(Fin)", "- Fin -", "– Fin –", "-FIN-", "Fin de la dépêche", "Fin."), 
        hits=("(Fin)", "FIN"), spares=("Fin de la grève à Lyon",),
    ),
)
