"""What republishers and wires print in every language: one page of rules per family of languages.

Every module holds ``RULES = (Rule(...), ...)``; what is no more than a fixed wording is no rule here, it is a phrase.
"""

__all__ = ["PAGES"]

PAGES = (
    "withdrawals", "any_language", "middle_east", "slavic_baltic", "east_asian", "germanic", "english_heads", "english_captions",
    "english_credits", "english_pages", "romance", "romanian_hungarian_greek", "south_and_southeast_asian",
)  # fmt: skip
"""The pages in the order in which they are asked: where two rules fit a line alike, the earlier page's has it."""
