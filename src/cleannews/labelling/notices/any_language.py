"""Forms that many languages share: the copyright sign, share buttons, counters of players, "Foto:", "Tel.:".

They stand on news pages of every country. The name of this module sorts before those of the languages, so that what
many of them list carries a neutral name.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

__all__ = ["RULES"]

NETWORK = r"(?:Facebook|Messenger|Twitter|Tweet|X|WhatsApp|Whatsapp|Telegram|LinkedIn|Linkedin|Pinterest|Reddit|Flipboard|Instagram|Threads|Bluesky|Mastodon|Viber|VK|VKontakte|ВКонтакте|Одноклассники|Line|LINE|Weibo|WeChat|Tumblr|Skype|XING|Xing|Pocket|Email|E-mail|E-Mail|Mail|Print|RSS|YouTube|Youtube|TikTok|Google\+|Google Plus|Google News|KakaoTalk|카카오톡|페이스북|트위터|Copy Link|Copy link)"

RULES = (
    # "ARDEN —" alone above the first paragraph
    Rule(
        "dateline",
        "any_language.place_and_dash",
        where="head",
        shape=r"[A-ZÀ-Þ]{3}[A-ZÀ-Þ .,'’/-]{0,36} ?(?:—|–|--)",
        hits=("WASHINGTON —", "NEW ARDEN, VERMONT --"),
        spares=("Arden —", "WHAT THE MAYOR SAID — AND WHAT HE DID"),
    ),
    # "© 2024 AFP", "(c) ITAR-TASS 2019", "© dpa-infocom, dpa:230428-99-483045/5"
    Rule(
        "copyright",
        "any_language.copyright_year",
        shape=r"(?:Copyright ?)?(?:©|ⓒ|\(c\)|\(C\)) ?[^\n]{0,60}\b(?:19|20)\d\d\b[^\n]{0,60}",
        first="©ⓒ(C",
        hits=("© 2024 Example Press", "(c) Example Agency 2019", "Copyright © 2020 Example"),
        spares=("The court sat in 1998.",),
    ),
    Rule(
        "caption",
        "any_language.photo_copyright",
        shape=r"©️? ?[^/\d\n.!?]{2,50}/ ?[^\n!?]{2,70}",
        first="©",
        hits=("© Jane Example/dpa", "© Jane Example/dpa | Jane Example"),
        spares=("© is the sign / mark of rights. Really?",),
    ),
    Rule(
        "nav",
        "any_language.share_row",
        shape=rf"(?:{NETWORK}[ |,•·/\t]{{1,4}}){{1,14}}{NETWORK}",
        first="FMTXWLPRIBVВОGYKESC카페트",
        hits=("Facebook Twitter WhatsApp Telegram", "Facebook | X | E-Mail"),
        spares=("Facebook Twitter and others fell.",),
    ),
    Rule(
        "nav",
        "any_language.share_button",
        whole=(
            "Facebook",
            "Twitter",
            "Tweet",
            "WhatsApp",
            "Telegram",
            "LinkedIn",
            "Pinterest",
            "Reddit",
            "Flipboard",
            "Messenger",
            "Viber",
            "ВКонтакте",
            "Одноклассники",
            "Instagram",
            "YouTube",
            "RSS",
            "facebookShare",
            "A+",
            "A-",
            "A A",
            "A A A",
            "+A",
            "-A",
            "×",
            "✕",
            "⨯",
            "☰",
            "▼",
            "▲",
            "↑",
            "⋮",
        ),
        hits=("WhatsApp", "A+"),
        spares=("WhatsApp was down.",),
    ),
    Rule(
        "nav",
        "any_language.press_reader",
        shape=r"Newspapers (?:in|from) [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,3}",
        first="N",
        hits=("Newspapers in Danish", "Newspapers from Czech Republic"),
        spares=("Newspapers in Danish sold well.", "Newspapers from the town burned"),
    ),
    # "Dagbladet - - NYHEDER -" above the text of a page of PressReader
    Rule(
        "nav",
        "any_language.press_reader_head",
        where="head",
        shape=r"[^\W\d_][\w.&'’ -]{1,40} - - [^\n-]{2,40} -",
        hits=("Dagbladet - - NYHEDER -",),
        spares=("The score was 3 - - then he left",),
    ),
    Rule(
        "nav",
        "any_language.world_news_in",
        where="head",
        shape=r"World News in [A-Z][a-z]{3,14}",
        first="W",
        hits=("World News in Norwegian",),
        spares=("World News in Brief was read.",),
    ),
    # "| Naujausi | Aktualu | Gyvenimas | Pramogos |": a menu, of words only
    Rule(
        "nav",
        "any_language.menu_row",
        where="head",
        shape=r"\| ?[^\W\d_][^|\n.\d]{1,24}\|(?: ?\+? ?[^\W\d_][^|\n.\d]{1,24}\|){2,20}[^|\n.\d]{0,24}",
        first="|",
        hits=("| Naujausi | Aktualu | Gyvenimas | Pramogos |",),
        spares=("Arden | Lee | Poe", "| Wins | 3 | Losses | 4 | Draws | 5 |"),
    ),
    Rule(
        "nav",
        "any_language.comments_closed",
        whole=("Both comments and pings are currently closed.", "Comments are currently closed."),
        hits=("Both comments and pings are currently closed.",),
        spares=("Comments are closed to nobody.",),
    ),
    Rule(
        "nav",
        "any_language.player_clock",
        shape=r"(?:▶ ?)?\d{1,2}:\d{2}(?::\d{2})? ?/ ?-?\d{1,2}:\d{2}(?::\d{2})?",
        first="▶0123456789",
        hits=("00:00 / 02:31",),
        spares=("21:15 / 3rd set",),
    ),
    Rule(
        "caption",
        "any_language.photo_line",
        longest=180,
        opening=("Foto:", "Fotos:", "FOTO:", "Foto ©", "Photo:", "Photos:", "Фото:", "ФОТО:"),
        hits=("Foto: Ana Example/EFE", "Фото: Reuters"),
        spares=("Photographers met in Arden.", "Fotos y vídeos fueron hallados."),
    ),
    Rule(
        "caption",
        "any_language.photo_bracket",
        part="bracket",
        longest=180,
        opening=("Foto:", "Fotos:", "Photo:", "Фото:"),
        hits=("The port of Arden (Foto: Ana Example/dpa)",),
        spares=("The port (photo right) is shut.",),
    ),
    Rule(
        "contact",
        "any_language.telephone",
        longest=200,
        shape=r"(?:Tel|TEL|Telefon|Phone|Fax|Mobile|Mobil)\.? ?: ?\+?[\d(][\d ()./+-]{5,30}[^\n]{0,120}",
        first="TPFM",
        hits=("Tel: +49 30 000000", "Fax: (030) 000000, press office"),
        spares=("Tel: that is the word for hill.",),
    ),
    Rule(
        "contact",
        "any_language.mail_address",
        longest=160,
        shape=r"(?i:e-?mail|correo|courriel|e-post|e-posta) ?: ?<?[\w.+-]{1,40}@[\w.-]{3,60}>?[^\n]{0,60}",
        first="EeCc",
        hits=("E-mail: press@example.org",),
        spares=("Email: how it changed Arden.",),
    ),
)
