"""Time lines of English pages: published, updated, so many hours ago.

The words around a date are told by a closed list (months, weekdays, zones, `at`, `on`); any other word makes a sentence:
`Published in May 2017, the book won a prize`. Bare dates count only at the head: timelines have them as headings.
"""

from __future__ import annotations

from cleannews.labelling.notices.english_words import DAYS, MONTHS, WHEN, ZONES
from cleannews.labelling.rules import Rule

LABEL = (
    r"(?:(?i:date published|date posted|date created|date updated|date modified|publication date|publish date|published date|publishing date|published time|publish time|posted date|release date|updated date|modified date|issue date|last updated|last update|last modified|last edited|last revised|last reviewed|latest update"
    r"|first published|first posted|story first published|originally published|originally posted|published online|published|publish|posted|updated|update|modified|created|uploaded|issued|released|added|edited|revised|reviewed|filed|submitted|story updated|article published|article updated|page last updated|web posted|posted online|published at|print edition|time)"
    r"(?: (?:on|at|in|by))?)"
)

RULES = (
    Rule(
        "timestamp",
        "english_timestamps.label_and_date",
        shape=rf"[\[(*•|-]{{0,2}} ?{LABEL} ?[:\-–—|]{{0,2}} ?{WHEN}[\])*.]{{0,2}}",
        hits=(
            "Published: May 3, 2017 10:24 AM IST",
            "Updated 5:40 p.m. ET",
            "Updated 8:12 PM ET, Mon February 3, 2014",
            "Last modified on Wed 3 May 2017 10.24 BST",
            "First published on Wed 3 May 2017",
            "Published 3 May 2017 | Updated 4 May 2017",
            "(Last updated: 2017-05-03 10:24)",
        ),
        spares=(
            "Published in May 2017, the book won a prize.",
            "Updated figures are due on May 3.",
            "Posted on May 3 to the front, he fell.",
        ),
    ),
    Rule(
        "timestamp",
        "english_timestamps.label_colon",
        shape=rf"(?:{LABEL}|Date|DATE|Time|Dated|Date/Time|Date & Time) ?: ?(?=[^\d\n]{{0,30}}\d)[^!?\n]{{4,90}}(?:\d|{ZONES}|[AaPp]\.?[Mm]\.?|ago|read|[Hh]rs?)\.?",
        hits=(
            "Published: 10:24, 3 May 2017 | 5 min read",
            "Last Updated : 3rd May, 2017, 10:24 IST",
            "Date: 3 May 2017",
            "Updated: Wednesday, 3 May, 2017, 10:24 IST",
        ),
        spares=("Time: it is 3 minutes to noon and the king is not here", "Date: tell me when, he said."),
    ),
    Rule(
        "timestamp",
        "english_timestamps.label_alone",
        where="head",
        whole=(
            "Published",
            "Published:",
            "Updated",
            "Updated:",
            "Last updated",
            "Last updated:",
            "Posted",
            "Posted:",
            "Posted on",
            "Published on",
            "Last modified",
            "Last modified:",
            "First published",
            "First published:",
            "Publish date:",
            "Date:",
            "Last update:",
            "Date published:",
            "Modified:",
            "Published at",
            "Updated at",
            "Updated on",
            "Just now",
            "Today",
            "Yesterday",
        ),
        hits=("Published:", "Last updated"),
        spares=("Published works of the king", "Today he left."),
    ),
    # "Ann Poe Published March 12, 2031 Updated March 12, 2031 06:42am"
    Rule(
        "timestamp",
        "english_timestamps.name_and_published",
        where="head",
        shape=r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3} (?:\| )?(?:Published|Updated|Posted):? ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4})[^.\n]{0,60}",
        hits=(
            "Ann Poe Published March 12, 2031 Updated March 12, 2031 06:42am",
            "Ann Poe | Updated: 12 March, 2031 06:42 PM",
        ),
        spares=("Ann Poe published it.", "Poems Of Arden Published March 12, 2031. They sold well."),
    ),
    Rule(
        "timestamp",
        "english_timestamps.ago",
        shape=r"(?:(?i:published|updated|posted|last updated|last update|modified|first published)?:? ?(?:about |over |almost |more than |less than )?(?:\d{1,2} (?:hours?|hrs?|days?|weeks?) )?(?:\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree) ?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|wk|wks|weeks?|mo|mos|months?|y|yr|yrs|years?) ago)(?: ?[|•·,\-–] ?[^.!?\n]{0,60})?",
        hits=("6 years ago", "Updated 2 hours ago", "an hour ago", "2 hrs ago | Arden", "1 hour 19 min ago"),
        spares=("6 years ago he left.", "Two weeks ago, he said, he left the town and never came back."),
    ),
    Rule(
        "timestamp",
        "english_timestamps.full_date_line",
        where="head",
        shape=rf"(?:-- )?(?=[^\n]{{0,24}}?(?<![A-Za-z]){MONTHS}(?![A-Za-z]))(?=[^\n]{{0,40}}?(?:(?:19|20)\d\d|\d{{1,2}}:\d\d)){WHEN}",
        hits=(
            "Wed May 3, 2017 10:24am EDT",
            "3 May 2017",
            "May 3, 2017 at 10:24 a.m. ET",
            "Wednesday, May 3rd, 2017",
            "-- Sat May 3, 2031 1:43pm EDT",
        ),
        spares=("May 2017 was the wettest on record", "The May 3 vote", "May be 2017"),
    ),
    Rule(
        "timestamp",
        "english_timestamps.numeric_date_line",
        where="head",
        shape=rf"\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}}(?:(?:T|,? | \| ){{1}}\d{{1,2}}[:.]\d\d(?:[:.]\d\d(?:\.\d{{1,6}})?)?)?(?: ?(?:[+\-]\d\d:?\d\d|{ZONES}|[AaPp][Mm]))?(?: \(?(?:{ZONES}|local time)\)?)?|\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{4}}(?:,? {{0,2}}(?:at |- |\| )?\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?)?(?: ?{ZONES})?",
        hits=("2017-05-03 10:24:00", "2017-05-03T10:24:00+09:00", "03/05/2017 10:24 PM", "3.5.2017", "2017-05-03"),
        spares=("2017-18 10", "1-2-3", "10/12 people"),
    ),
    Rule(
        "timestamp",
        "english_timestamps.clock_line",
        where="head",
        shape=rf"(?:{DAYS},? )?(?:at )?\d{{1,2}}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)? ?\(?{ZONES}\)?(?:,? (?:{DAYS}|{MONTHS})[^.!?\n]{{0,30}})?",
        hits=("10:24 GMT", "5:40 p.m. ET", "10.24 AM IST, Wed May 3"),
        spares=("10:24 he left", "5:40"),
    ),
    Rule(
        "timestamp",
        "english_timestamps.label_glued",
        part="end",
        where="tail",
        shape=rf"(?:First [Pp]ublished|Last [Uu]pdated|Last [Mm]odified|Published|Updated|Posted|Publish Date|Story first published|Originally published|First Published)(?: on| at)? ?:? ?{WHEN}\.?\Z",
        hits=(
            "he said.Published 3 May 2017 10:24",
            "he said.First Published: May 3, 2017 10:24 IST",
            "he said. Updated at 5:40 p.m.",
        ),
        spares=("He said the book was Published, in 2017, by a friend",),
    ),
    Rule(
        "timestamp",
        "english_timestamps.bracket",
        part="bracket",
        shape=rf"{LABEL} ?[:\-–]? ?{WHEN}",
        hits=("Bridge opens (Updated 5:40 p.m. ET)", "(Last updated: 3 May 2017)"),
        spares=("The book (published in 2017 by Lee) sold.",),
    ),
    Rule(
        "timestamp",
        "english_timestamps.published_place",
        where="head",
        shape=rf"(?:{LABEL}|[A-Z][A-Za-z]{{2,20}}(?: [A-Z][A-Za-z]{{2,20}}){{0,2}}),? ?[|•·:\-–—,] ?(?=[^\n]{{0,30}}(?:19|20)\d\d)(?=[^\n]{{0,24}}?(?<![A-Za-z]){MONTHS}(?![A-Za-z])){WHEN}",
        hits=("Arden | May 3, 2017", "New Arden, UPDATED: May 3, 2017 10:24 IST", "Arden, May 3, 2017 10:24 IST"),
        spares=("Arden, May 2017 saw a flood", "May, 3 men"),
    ),
    Rule(
        "timestamp",
        "english_timestamps.times_ist",
        shape=rf"[A-Z][\w .'’&-]{{2,40}} ?[|/] ?(?:[A-Z][\w .'’&-]{{2,40}} ?[|/] ?){{0,2}}(?i:updated|published|last updated|posted|created)(?: on| at)? ?:? ?{WHEN}(?:\|[^\n]{{0,60}})?",
        hits=("Ann Poe | Arden Times | Updated: May 3, 2017 10:24 IST", "PTI | Published: May 3, 2017"),
        spares=("Ann Poe and the published poets met in 2017.",),
    ),
    Rule(
        "timestamp",
        "english_timestamps.edition_line",
        where="tail",
        shape=r"(?:Story|Article|Content|Page|Video|Reporting|News) (?:created|updated|posted|published|filed|modified)(?: on| at)? ?:? ?(?=[^\n]{0,30}\d)[^.!?\n]{4,60}\.?",
        hits=("Story created: Wednesday, May 3, 2017", "Article published 3 May 2017"),
        spares=("Story published by Lee.", "Reporting filed from Arden was lost."),
    ),
)
