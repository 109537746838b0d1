"""What the texts of one source repeat: proposed rules, for somebody to read before they are used."""

from cleannews.learning.proposals import Proposal, learn
from cleannews.learning.repeats import Repeats
from cleannews.learning.runs import run_learned

__all__ = ["Proposal", "Repeats", "learn", "run_learned"]
