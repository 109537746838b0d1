"""Forms that many languages share: the copyright sign, share buttons, counters of players, "Foto:", "Tel.:".

They stand on news pages of every country. The name of this module sorts before those of the languages, so that what
many of them list carries a neutral name.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.rule import Rule

__all__ = ["RULES"]

NETWORK = r"(?:Facebook|Messenger|Twitter|Tweet|X|WhatsApp|Whatsapp|Telegram|LinkedIn|Linkedin|Pinterest|Reddit|Flipboard|Instagram|Threads|Bluesky|Mastodon|Viber|VK|VKontakte|ВКонтакте|Одноклассники|Line|LINE|Weibo|WeChat|Tumblr|Skype|XING|Xing|Pocket|Email|E-mail|E-Mail|Mail|Print|RSS|YouTube|Youtube|TikTok|Google\+|Google Plus|Google News|KakaoTalk|카카오톡|페이스북|트위터|Copy Link|Copy link)"

RULES = (
    # "© 2024 AFP", "(c) ITAR-TASS 2019", "© dpa-infocom, dpa:230428-99-483045/5"
    Rule("copyright", "any_language.copyright_year", shape=rf"(?:Copyright ?)?(?:©|ⓒ|\(c\)|\(C\)) ?{WITHIN}{{0,60}}\b(?:19|20)\d\d\b{WITHIN}{{0,60}}",
        needs=("©", "ⓒ", "(c)"), hits=("© 2024 Example Press", "(c) Example Agency 2019", "Copyright © 2020 Example"), spares=("The court sat in 1998.",)),
    # Behind "© 2031 Example." or on a line of its own; a longer sentence about rights is the story's.
    Rule("copyright", "any_language.rights_reserved",
        shape=r"(?i:all rights reserved|tous droits(?: [\w' ’]{2,60})? réservés|todos os direitos reservados|todos los derechos reservados"
        r"|alle rechte vorbehalten|tutti i diritti(?: sono)? riservati|alle (?:[\w-]{2,20} )?(?:en [\w-]{2,30} )?voorbehouden|alle rechten voorbehouden"
        r"|vse pravice pridržane|sva prava pridržana|все права защищены|усі права захищен[іо]|tüm hakları saklıdır|všechna práva vyhrazena"
        r"|wszelkie prawa zastrzeżone|toate drepturile rezervate|minden jog fenntartva|alle rettigheder forbeholdes|kaikki oikeudet pidätetään"
        r"|τα πνευματικά δικαιώματα ανήκουν στ[ηοα]\w{0,2} [\w -]{2,40})\.?",
        needs=("rights reserved", "réservés", "direitos reservados", "derechos reservados", "rechte vorbehalten", "riservati", "voorbehouden",
               "pridržan", "права защищ", "права захищ", "hakları saklıdır", "práva vyhrazena", "prawa zastrzeżone", "drepturile rezervate",
               "jog fenntartva", "δικαιώματα ανήκουν", "rettigheder forbeholdes", "oikeudet pidätetään"),
        hits=("Tous droits de reproduction et de représentation réservés.", "Todos os direitos reservados.", "Alle Rechte vorbehalten"),
        spares=("All rights reserved for women were struck out of the bill.", "Alle Rechte vorbehalten hatte sich der Verlag nicht."),),
    Rule("nav", "any_language.share_row", shape=rf"(?:{NETWORK}[ |,•·/\t]{{1,4}}){{1,14}}{NETWORK}",
        hits=("Facebook Twitter WhatsApp Telegram", "Facebook | X | E-Mail"), spares=("Facebook Twitter and others fell.",)),
    Rule("nav", "any_language.share_button", whole=("Facebook", "Twitter", "Tweet", "WhatsApp", "Telegram", "LinkedIn", "Pinterest", "Reddit", "Flipboard",
            "Messenger", "Instagram", "YouTube", "RSS", "A+", "×", "✕", "☰", "▼", "↑",),
        hits=("WhatsApp", "A+"), spares=("WhatsApp was down.",)),
    # a section's name alone above the story; below, the same word may be a crosshead
    Rule("keywords", "any_language.section_alone", where="above", whole=(
            "Politik", "Wirtschaft", "Panorama", "Regional", "Schweiz", "Österreich", "Deutschland", "International",
            "Sverige", "Erlent", "Новости", "В мире", "Polska", "Region", "Belföld",),
        hits=("Erlent", "В мире", "Belföld"), spares=("Erlent lán er dýrt.", "В мире стало тише.")),
    Rule("caption", "any_language.photo_line",
        # A sentence behind the label is no name.
        shape=rf"(?:Fotos?|FOTOS?|Photos?|PHOTOS?|Фото|ФОТО) ?[:©] ?{WITHIN}{{2,110}}(?<![.!?])",
        needs=("foto:", "foto :", "foto©", "foto ©", "fotos:", "fotos :", "fotos©", "fotos ©", "photo:", "photo :", "photo©", "photo ©", "photos:", "photos :", "photos©", "photos ©", "фото:", "фото :", "фото©", "фото ©"),
        hits=("Foto: Ana Example/EFE", "Фото: Reuters"), spares=("Photographers met in Arden.", "Fotos y vídeos fueron hallados.")),
    Rule("contact", "any_language.telephone", longest=200,
        shape=rf"(?:Tel|TEL|Telefon|Phone|Fax|Mobile|Mobil)\.? ?: ?\+?[\d(](?:[\d ()/+-]|\.(?=\d)){{5,30}}{WITHIN}{{0,120}}",
        needs=("tel:", "tel :", "tel.:", "tel. :", "telefon:", "telefon :", "telefon.:", "telefon. :", "phone:", "phone :", "phone.:", "phone. :", "fax:", "fax :", "fax.:", "fax. :", "mobile:", "mobile :", "mobile.:", "mobile. :", "mobil:", "mobil :", "mobil.:", "mobil. :"),
        hits=("Tel: +49 30 000000", "Fax: (030) 000000, press office"), spares=("Tel: that is the word for hill.",)),
    Rule("contact", "any_language.mail_address", longest=160,
        shape=rf"(?i:e-?mail|correo|courriel|e-post|e-posta) ?: ?<?[\w.+-]{{1,40}}@[\w-]{{1,40}}(?:\.[\w-]{{2,20}}){{1,3}}>?{WITHIN}{{0,60}}",
        needs=("mail:", "mail :", "correo:", "correo :", "courriel:", "courriel :", "e-post:", "e-post :", "e-posta:", "e-posta :"),
        hits=("E-mail: press@example.org",), spares=("Email: how it changed Arden.",)),
)
