"""General rules: what republishers and wires print in every language, one page of data per group.

Every module holds ``RULES = (Rule(...), ...)``; those whose names begin with ``english_`` are parted by kind.
"""

__all__ = ["PAGES"]

PAGES = (
    "withdrawals", "any_language", "arabic", "baltic", "chinese", "dutch",
    "english_bylines", "english_captions", "english_contacts", "english_copyright", "english_corrections",
    "english_credits", "english_disclaimers", "english_ends", "english_sharing", "english_counters",
    "english_players", "english_menus", "english_ads", "english_leftovers", "english_tags", "english_subscriptions",
    "english_social", "english_promotions", "english_related", "english_timestamps", "english_local",
    "french", "german", "hebrew", "hindi_bengali_urdu", "indonesian_malay", "italian", "japanese", "korean", "nordic",
    "persian", "polish_czech", "portuguese", "romance_portals", "romanian_hungarian_greek", "russian_ukrainian",
    "south_slavic",
    "spanish", "tagalog_swahili", "turkish", "vietnamese_thai",
)  # fmt: skip
"""The pages in the order in which they are asked: where two rules fit a line alike, the earlier page's has it.

So a site's button (`Share this newsletter`) comes before the promotion that opens alike, and a promotion before the link
to another story (`Read more in our app`).
"""
