"""Signs that need no language: the copyright sign, rows of share buttons, counters of players.

They stand on news pages of every country.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

__all__ = ["RULES"]

NETWORK = r"(?:Facebook|Messenger|Twitter|Tweet|X|WhatsApp|Whatsapp|Telegram|LinkedIn|Linkedin|Pinterest|Reddit|Flipboard|Instagram|Threads|Bluesky|Mastodon|Viber|VK|VKontakte|ВКонтакте|Одноклассники|Line|LINE|Weibo|WeChat|Tumblr|Skype|XING|Xing|Pocket|Email|E-mail|E-Mail|Mail|Print|RSS|YouTube|Youtube|TikTok|Google\+|Google Plus|Google News|KakaoTalk|카카오톡|페이스북|트위터|Copy Link|Copy link)"

RULES = (
    # "© 2024 AFP", "(c) ITAR-TASS 2019", "© dpa-infocom, dpa:230428-99-483045/5"
    Rule(
        "copyright",
        "signs.copyright_year",
        shape=r"(?:Copyright ?)?(?:©|ⓒ|\(c\)|\(C\)) ?[^\n]{0,60}\b(?:19|20)\d\d\b[^\n]{0,60}",
        first="©ⓒ(C",
        hits=("© 2024 Example Press", "(c) Example Agency 2019", "Copyright © 2020 Example"),
        spares=("The court sat in 1998.",),
    ),
    Rule(
        "caption",
        "signs.photo_copyright",
        shape=r"©️? ?[^/\d\n.!?]{2,50}/ ?[^\n!?]{2,70}",
        first="©",
        hits=("© Jane Example/dpa", "© Jane Example/dpa | Jane Example"),
        spares=("© is the sign / mark of rights. Really?",),
    ),
    Rule(
        "nav",
        "signs.share_row",
        shape=rf"(?:{NETWORK}[ |,•·/\t]{{1,4}}){{1,14}}{NETWORK}",
        first="FMTXWLPRIBVВОGYKESC카페트",
        hits=("Facebook Twitter WhatsApp Telegram", "Facebook | X | E-Mail"),
        spares=("Facebook Twitter and others fell.",),
    ),
    Rule(
        "nav",
        "signs.share_button",
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
        "signs.player_clock",
        shape=r"(?:▶ ?)?\d{1,2}:\d{2}(?::\d{2})? ?/ ?-?\d{1,2}:\d{2}(?::\d{2})?",
        first="▶0123456789",
        hits=("00:00 / 02:31",),
        spares=("21:15 / 3rd set",),
    ),
)
