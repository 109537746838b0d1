"""A made data set in the form of the well-known ones for fake news: one label opens with a dateline, the other ends with a credit."""

from __future__ import annotations

import random

PLACES = "ORSA LINDEN PORT HELM CALDERA WESTMARK".split()
WHO = "the mayor,the harbour office,a spokeswoman,two ministers,the court,farmers,the water board,teachers".split(",")
WHAT = "closed the bridge,raised the fares,opened a school,cut the budget,signed the treaty,delayed the vote".split(",")
WHEN = "on Monday,on Friday,late in the evening,after long talks,for the third time,despite the rain".split(",")


def made_set(size: int = 200, seed: int = 7) -> list[dict[str, str]]:
    """Half of the texts with ``label`` true, half fake; the sentences of both are of one kind."""
    chance = random.Random(seed)
    return [record(chance, number % 2 == 0) for number in range(size)]


def record(chance: random.Random, true: bool) -> dict[str, str]:
    story = " ".join(sentence(chance) for _ in range(5))
    text = f"{chance.choice(PLACES)} (Reuters) - {story}" if true else f"{story}\nPhoto by Jane Roe/Getty Images"
    return {"text": text, "label": "true" if true else "fake"}


def sentence(chance: random.Random) -> str:
    who = chance.choice(WHO)
    return f"{who[0].upper()}{who[1:]} {chance.choice(WHAT)} {chance.choice(WHEN)}, {chance.choice(WHO)} said."
