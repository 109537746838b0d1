"""General rules: what republishers and wires print in every language, one page of data per group.

Every module holds ``RULES = (Rule(...), ...)``; those whose names begin with ``english_`` are parted by kind.
"""
