"""Bylines as an exact grammar: the people whom a byline names, in every script; desks, houses, places and roles left out.

`names` reads one; the other modules know lives at the foot of a story, and names without blanks between them.
"""
