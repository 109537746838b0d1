"""What the texts of one source repeat: proposed rules, for somebody to read before they are used; and what a user's own labels teach."""

from cleannews.labelling.labeller.refinement import Refinement
from cleannews.learning.labelled import LabelledText, read_labelled
from cleannews.learning.proposals import Proposal, learn
from cleannews.learning.repeats import Repeats
from cleannews.learning.runs import run_learned
from cleannews.learning.training import Trained, train

__all__ = ["LabelledText", "Proposal", "Refinement", "Repeats", "Trained", "learn", "read_labelled", "run_learned", "train"]
