"""cleannews turns the news as it arrives into validated articles, and says of every stretch it took out what it was.

>>> from cleannews import clean
>>> clean("PARIS, May 3 (AFP) - It rained in Paris on Friday, and nobody was surprised.").dateline.place
'PARIS'
"""

from cleannews.agencies import AGENCIES
from cleannews.agencies.profile import Agency
from cleannews.errors import BlockedURL, CleannewsError, FetchError, NotAnArticle, RuleError
from cleannews.intake.story import Line, Story
from cleannews.labelling.rules import Rule
from cleannews.output.article import Article, Dateline, Flag, Image
from cleannews.pipeline import clean, clean_many, explain
from cleannews.segments import Kind, Segment

__all__ = [
    "AGENCIES",
    "Agency",
    "Article",
    "BlockedURL",
    "CleannewsError",
    "Dateline",
    "FetchError",
    "Flag",
    "Image",
    "Kind",
    "Line",
    "NotAnArticle",
    "Rule",
    "RuleError",
    "Segment",
    "Story",
    "clean",
    "clean_many",
    "explain",
]

__version__ = "0.1.0"
