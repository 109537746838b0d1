"""Corrections, update notes, editors' notes and routing marks of English copy.

From the forms of Reuters ("(Recasts, adds details)"), AP, Bloomberg, Yonhap ("(ATTN: ADDS details)"), The New York
Times News Service ("(STORY CAN END HERE ...)") and of newspapers. `(STORY CAN END HERE ...)` and `(MORE)` stand in
mid-story and end nothing: text goes on below them.
"""

from __future__ import annotations

from cleannews.labelling.notices.english_words import WHEN
from cleannews.labelling.rules import Rule

VERBS = (
    r"(?:Adds|ADDS|Adding|Updates|UPDATES|Updating|(?:UPDATED?|Updated?)(?=$|:| with| at| on| to | throughout| \d)|Recasts|RECASTS|Recast|RECAST|Rewrites|REWRITES|Releads|RELEADS|Re-leads|Refiles|REFILES|Refile|REFILE|Refiled|Repeats|REPEATS|REPEAT|Reissues|Resends|RESENDS|Restores|Removes|REMOVES"
    r"|Changes|CHANGES|EDITS|Trims|TRIMS|RESTRUCTURES|Restructures|Inserts|INSERTS|Deletes|DELETES|Drops|DROPS|REPLACES|Replaces|Subs|SUBS|Rejigs|RAISES|Wraps|WRAPS|Expands|EXPANDS|Refreshes|Upgrades|Incorporates|Retops|RETOPS|Writes (?:thru|through)"
    r"|New throughout|NEW THROUGHOUT|Revises|REVISES|Reworks|Resubmits|Puts dateline|Fixes|FIXES|Includes quotes|ADDS QUOTES|Amends|AMENDS|LEADS|CHANGES DATELINE|Moves)"
)
NO_VERB = r"(?! (?:are|is|was|were|can|could|will|would|may|might|must|should|have|has|had|do|does|did|on this page|the world|up to|that)\b)"
FIXED = r"(?:Corrects|CORRECTS|Corrected|CORRECTED|Correcting|CORRECTING|CORRECTION|Correction|Clarifies|CLARIFIES|Clarifes|CLARIFICATION|Clarification)"
PIECE = r"(?:story|article|report|post|piece|column|page|item|dispatch|video|headline|file|graphic|version|copy|caption|map|chart|review|interview|transcript|newsletter|obituary|blog|blog post|live blog|live story|version of the story|version of this story|version of this article)"

RULES = (
    # -- update notes
    Rule(
        "update_note",
        "english_corrections.update_in_brackets",
        part="bracket",
        shape=rf"(?:Eds:? )?{VERBS}{NO_VERB}(?:$|[ ,:;.-].{{0,600}})",
        hits=("He left. (Updates with share price in fifth paragraph.)", "(Recasts, adds details, background)", "(ADDS photo)", "(Repeats story first published late on Monday)"),
        spares=("The plan (changes are due) failed.", "The form (Updates can be sent by mail) is new.", "The show (Repeats will air in May) ended."),
    ),
    Rule(
        "update_note",
        "english_corrections.update_in_brackets_small",
        part="bracket",
        shape=r"(?:adds|updates|recasts|releads|refiles|repeats|rewrites|changes|removes),? (?:details?|quotes?|background|with|throughout|comments?|photos?|byline|dateline|lead|headline|share|shares|prices?|graphic|analyst|first|story|paragraph|new|link)\b.{0,300}",
        hits=("(adds details, background)", "He left. (updates with closing prices)"),
        spares=("The king (adds the minister) left.", "The law (changes in tax) passed."),
    ),
    Rule(
        "update_note",
        "english_corrections.update_unclosed",
        shape=rf"\({VERBS}{NO_VERB}[ ,:;][^()\n]{{2,400}}",
        hits=("(Adds details, background",),
        spares=("(Updates can be sent by mail",),
    ),
    Rule(
        "update_note",
        "english_corrections.update_bare_line",
        where="head",
        shape=r"(?:Adds|Recasts|Updates|Rewrites|Refiles|Releads|Repeats|Removes|Restores|ADDS|RECASTS|UPDATES|REWRITES|\* Adds|\* Recasts|\* Updates)(?: with (?!the world)| (?:throughout|details?|quotes?|background|byline|dateline|comments?|photos?|headline|lede?|lead|first|share|shares|prices?|graphic|analyst|link|links|dropped|to (?:add|fix|correct|restore|remove|change|clarify)|extraneous|story|para|paragraph|more|market|reaction|closing|name)\b|, (?:adds|updates|recasts|changes|rewrites|details|quotes|background|comment|byline))[^.!?\n]{0,240}\.?",
        hits=("Adds details, background, quotes", "Recasts, adds comment from minister", "Updates with closing prices"),
        spares=("Updates to the law were passed.", "Adds the minister: we will go."),
    ),
    Rule(
        "update_note",
        "english_corrections.attn",
        part="bracket",
        opening=("ATTN:", "ATTN", "ATTENTION:", "ATTENTION EDITORS", "Attention editors", "EDITORS:", "EDITORS NOTE", "Eds:", "EDS:", "Eds.:", "Eds.", "Ed:", "Note to editors", "NOTE TO EDITORS", "Editors:", "Repetition", "UPDATED", "Updated with", "Updated at", "Updated to", "Updating with", "New throughout", "More to come", "More to follow", "Details to follow", "Story to follow", "Full story to follow", "Writethru", "1st Ld", "2nd Ld", "3rd Ld"),
        longest=600,
        hits=("(ATTN: UPDATES throughout; RECASTS headline, lead para; ADDS photo)By Ann Poe", "(Eds: Updates with quotes.)", "(More to follow)"),
        spares=("He (Ed Doe) left.", "The bank (attention was low) failed."),
    ),
    Rule(
        "slug",
        "english_corrections.eds_line",
        shape=r"(?:\^?\(?(?:Eds|EDS|Eds\.|EDs) ?:|ATTN:|ATTENTION EDITORS ?[:\-–]|(?:Attn|ATTN) [Ee]ditors ?[:,\-–]|Advisory ?:|ADVISORY ?:|EDITORS ?: |Note to [Ee]ditors ?:|NOTE TO EDITORS ?:|Notes? to [Ee]ditors ?:|NOTES TO EDITORS ?:)[^\n]{0,420}",
        hits=("Eds: Updates with quotes, details.", "NOTE TO EDITORS: A photo is available."),
        spares=("Editors said they would go.",),
    ),
    Rule(
        "slug",
        "english_corrections.story_can_end_here",
        holding=("STORY CAN END HERE", "OPTIONAL MATERIAL FOLLOWS", "STORY MAY END HERE", "(OPTIONAL TRIM FOLLOWS", "OPTIONAL TRIM BEGINS", "OPTIONAL TRIM ENDS", "BEGIN OPTIONAL TRIM", "END OPTIONAL TRIM", "(EDITORS: STORY", "OPTIONAL ADD FOLLOWS", "EDITORS: NEXT GRAF", "(EDITORS: NEXT", "MORE MATERIAL FOLLOWS"),
        longest=160,
        hits=("(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)", "(BEGIN OPTIONAL TRIM)"),
        spares=("The story can not end so.",),
    ),
    Rule(
        "slug",
        "english_corrections.story_can_end_here_bracket",
        part="bracket",
        opening=("STORY CAN END HERE", "OPTIONAL MATERIAL FOLLOWS", "OPTIONAL TRIM", "BEGIN OPTIONAL", "END OPTIONAL", "EDITORS: STORY CAN", "EDITORS: NEXT", "STORY MAY END HERE", "OPTIONAL ADD", "BEGIN TRIM", "END TRIM", "Begin optional trim", "End optional trim", "Optional add", "UNDATED:", "Note language", "Note contents", "Note strong language", "NOTE LANGUAGE"),
        hits=("He left. (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)", "(Note language in paragraph 3)"),
        spares=("He left (optional for all).",),
    ),
    Rule(
        "update_note",
        "english_corrections.has_been_updated",
        shape=rf"[*\[(_]{{0,3}}(?:EDITOR['’]S NOTE|Editor['’]s [Nn]ote|Update|UPDATE|Note|NOTE)?[:.—–\- ]{{0,3}}(?:This|The|Our|Today['’]s)(?: breaking| developing| news| live)? {PIECE} (?:has (?:since )?been|was|is being|will be|is|has|may be|gets)(?: last| first| also| subsequently| later)? (?:updated|updating|developing|being updated|refreshed|expanded|revised|republished|edited (?:to add|for length|for clarity|for style))(?! by)(?![^\n]{{0,60}}correct)[^\n]{{0,420}}",
        hits=("This story has been updated.", "Editor's note: This article has been updated to include comment from the bank.", "The article was last updated on May 3.", "This story is developing and will be updated."),
        spares=("This story has been told before.", "The report was revised by the court."),
    ),
    Rule(
        "update_note",
        "english_corrections.developing",
        opening=(
            "This is a developing story", "This is a breaking news story", "This is a breaking story", "This is a breaking news item", "This is a developing news story", "This is an ongoing story", "This is an updated version", "This is an updated story", "This breaking news story", "This developing story", "Developing story", "Breaking news story", "This story will be updated", "This article will be updated", "This page will be updated", "This post will be updated", "This is a live", "More details to follow", "More to come", "More to follow", "More follows", "More details soon", "More details awaited", "More details are awaited", "Further details are awaited", "Further details awaited", "Details to follow", "More soon", "More information to come", "Story to follow", "Full story to follow", "Full report to follow", "Updates to follow", "Updates to come", "Check back for updates", "Check back here for", "Check back for more", "Check back soon", "Check back later for", "Come back for updates", "Stay with us for", "Stay tuned for updates", "Stay tuned for more", "Refresh this page", "Refresh for updates", "Refresh the page", "Please refresh", "Please check back", "Keep checking back", "Please refresh the page", "We will bring you more", "We'll bring you more", "We'll be bringing you", "We will update this", "We'll update this", "We’ll bring you more", "We’ll update this", "(Developing story", "(This is a developing story", "(This is a breaking", "(More details", "(More to", "It is a developing story",
        ),
        longest=260,
        hits=("This is a developing story. Check back for updates.", "More to come.", "(More details awaited)"),
        spares=("More follow the king now.", "Updates to the law passed."),
    ),
    Rule(
        "update_note",
        "english_corrections.developing_bracket",
        part="bracket",
        shape=r"(?i:this (?:story|article|report|post|page) (?:has been|was|will be|is being|is) (?:last )?(?:updated|developing|updating)|this is an? (?:updated|developing|breaking)|developing story|developing|more (?:details )?to (?:follow|come)|more follows|more details (?:are )?awaited|further details (?:are )?awaited|story developing|story will be updated|updated version|updated story|will be updated).{0,260}",
        hits=("He left. (This story has been updated)", "(Further details awaited)", "(Developing story)"),
        spares=("The state (a developing one) grew.",),
    ),
    Rule(
        "update_note",
        "english_corrections.updated_with_line",
        shape=rf"(?:\[|\()?(?:UPDATED?|Updated?|Last updated|Last Updated)(?: ?: ?|,? (?:at|on) )(?:{WHEN}[:.\-–—]? ?)(?:(?:with|to (?:add|include|reflect|clarify|note)|throughout)[^\n]{{0,260}})(?:\]|\))?",
        hits=("Updated at 5:40 p.m. to add comment from the bank.", "UPDATED: May 3, 2017 with details"),
        spares=("Updated rules to include women were passed.",),
    ),
    Rule(
        "update_note",
        "english_corrections.update_glued",
        part="end",
        shape=rf"(?:\({VERBS}{NO_VERB}[ ,:;][^()\n]{{2,400}}\)?|(?:This is a developing story|This is a breaking news story|This story (?:has been|was|will be) updated|This article (?:has been|was|will be) updated|More to come|More to follow|More details (?:are )?awaited)[^\n]{{0,200}})\Z",
        hits=("he said.(Updates prices)", "he said.This is a developing story. Check back for updates.", "he said.This story has been updated."),
        spares=("He said this was a developing country.",),
    ),
    # -- corrections
    Rule(
        "correction",
        "english_corrections.corrects_in_brackets",
        part="bracket",
        shape=rf"(?:{FIXED}(?:$|[ ,:;.-].{{0,600}})|(?:Refiles|Refiled|Repeats|REFILES|Resends|Reissues|Removes|Edits|Fixes|Refile) to (?:correct|fix|clarify|amend|remove|restore).{{0,400}}|(?:This|The) (?:[Oo]ctober |[A-Z][a-z]{{2,8}}\.? \d{{1,2}} )?{PIECE} (?:(?:has been|was|is|is being) )?(?:corrects|corrected|clarifies|clarified|amended|refiles|removes|fixes|is corrected|rectifies|changes|officially corrects).{{0,500}}|(?:An? |The )?(?:earlier|previous|original|prior) version of this.{{0,500}})",
        hits=("(Corrects name in second paragraph)", "(This story corrects spelling of name in paragraph 4)", "(Refiles to fix typo in headline)", "He left. (This May 3 story has been corrected to change the date)"),
        spares=("The teacher (corrects his pupils) left.", "The bank (this story is told by all) failed."),
    ),
    Rule(
        "correction",
        "english_corrections.corrects_unclosed",
        shape=rf"\({FIXED}[ ,:;][^()\n]{{3,400}}",
        hits=("(Corrects name in second paragraph",),
        spares=("(Correct names were given to the police",),
    ),
    Rule(
        "correction",
        "english_corrections.corrects_bare",
        shape=r"(?:Corrects|CORRECTS|Clarifies|CLARIFIES|Correcting)(?: to| that| in| the| name| spelling| date| day| headline| figure| number| typo| amount| title| first| year| attribution| dateline| paragraph| para| par| byline| location| source| conversion| currency| percentage| reference| age| day of week|,)[^!?\n]{3,260}",
        where="head",
        hits=("Corrects spelling of name in third paragraph", "Corrects date in headline, first paragraph"),
        spares=("Corrects nothing, he said.",),
    ),
    Rule(
        "correction",
        "english_corrections.label",
        where="tail",
        shape=r"[*\[(_]{0,3}(?:CORRECTION|Correction|CORRECTIONS|Corrections|Corrections and [Cc]larifications|Corrections & Clarifications|CLARIFICATION|Clarification|Correction and clarification|Correction appended|Amendment|Erratum|ERRATUM|Retraction|RETRACTION|Correction note|For the record|FOR THE RECORD)(?: ?\((?:[^()\n]{2,40})\))?(?:,? {0,1}[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})? ?(?::|—|–|-|\.)[^\n]{3,700}",
        hits=("Correction: An earlier version misspelled the name of the mayor.", "CLARIFICATION: The bank has three branches.", "For the record: The match was on Monday."),
        spares=("Correction of prices was due.", "Corrections officers left the jail."),
    ),
    Rule(
        "correction",
        "english_corrections.label_alone",
        whole=("Correction", "Corrections", "Correction:", "Corrections:", "Correction appended", "Corrections and clarifications", "Corrections & clarifications", "Corrections and clarifications:", "Clarification", "Clarification:", "Erratum"),
        where="tail",
        hits=("CORRECTION:", "Corrections and clarifications"),
        spares=("Corrections were made.",),
    ),
    Rule(
        "correction",
        "english_corrections.earlier_version",
        shape=rf"[*\[(_]{{0,3}}(?:(?:Editor['’]s [Nn]ote|EDITOR['’]S NOTE|Correction|CORRECTION|Clarification|Note|Update|UPDATE)[^\n]{{0,24}}[:.—–-] ?)?(?:(?:An?|The|Our|In an?|In the|In our) (?:earlier|previous|original|prior|initial|first) (?:online |web |published |print )?(?:version|versions|edition|draft|report|article|story|headline|caption)(?: and headline)? (?:of|on|for|to) (?:this|the|that|our|a)|(?:Earlier|Previous|Some earlier) versions of (?:this|the)) [^\n]{{5,600}}",
        hits=("An earlier version of this story misspelled the name of the mayor.", "Editor's note: A previous version of this article gave the wrong date.", "Earlier versions of this article misstated the year."),
        spares=("An earlier version of him would have left.", "The original version by the band was better."),
    ),
    Rule(
        "correction",
        "english_corrections.has_been_corrected",
        shape=rf"[*\[(_]{{0,3}}(?:(?:Editor['’]s [Nn]ote|EDITOR['’]S NOTE|Correction|CORRECTION|Clarification|CLARIFICATION|Note|Update|UPDATE)[^\n]{{0,24}}[:.—–-] ?)?(?:This|The|A)(?: \w{{3,9}}\.? \d{{1,2}})?(?: \w{{2,12}})? ?{PIECE}(?:['’]s (?:headline|caption))?(?: of the (?:story|article|report)| about [^\n]{{3,80}}| published on [^\n]{{3,40}})?,? (?:(?:has|have) (?:since |also |now )?been|was|is|were)(?: also| subsequently| later| updated and| updated to| amended and| edited to)? ?(?:corrected|correct|amended|clarified(?! by)|changed to (?:correct|clarify|reflect)|edited to (?:correct|clarify)|modified to (?:correct|clarify|reflect)|revised to (?:correct|clarify|reflect)|clarify|updated to correct|updated with corrected|updated to clarify|updated to fix|updated to remove)\b(?! by)[^\n]{{0,600}}",
        hits=("This story has been corrected to show that the mayor is 54.", "Editor's note: This article has been updated to correct the date.", "This article was amended on 3 May 2017. An earlier version gave a wrong date.", "The story has been corrected."),
        spares=("This story was correctly told.", "The report was amended by the Senate."),
    ),
    Rule(
        "correction",
        "english_corrections.this_version_corrects",
        shape=rf"[*\[(_]{{0,3}}(?:This|The)(?: \w{{2,12}})? ?{PIECE}(?: of (?:the|this) (?:story|article|report))? (?:corrects|clarifies|has corrected|fixes|removes|adds|deletes|restores|updates|refiles|eliminates|includes corrected|was corrected|CORRECTS|changes|reflects)(?: that| the| a| an| to| in| spelling| name| day| date| title| headline| typo| style| first| second| paragraph| attribution| extraneous| reference| figure| number| age| location| byline| quote| references| details| amount| year| subject| incorrect| language| dropped| location)[^\n]{{0,500}}",
        hits=("This version corrects the spelling of the mayor's name.", "This story corrects paragraph 3 to show he is 54", "This version of the story corrects that the vote is on Monday."),
        spares=("This story fixes nothing.", "The law adds a tax."),
        where="tail",
    ),
    Rule(
        "correction",
        "english_corrections.glued",
        part="end",
        shape=rf"(?:\({FIXED}[ ,:;][^()\n]{{3,400}}\)?|(?:An earlier|A previous|The original|The previous) version of this (?:story|article|report|post)[^\n]{{5,420}}|This (?:story|article|report|version)(?: has been| was)? (?:corrected|corrects)[^\n]{{3,420}})\Z",
        hits=("he said.(Corrects name in second paragraph)", "he said.An earlier version of this story misspelled his name."),
        spares=("He said an earlier version of this was better.",),
    ),
    Rule(
        "correction",
        "english_corrections.editor_error",
        opening=("We apologize for the error", "We apologise for the error", "We regret the error", "The error has been corrected", "This has been corrected", "This has now been corrected", "We are happy to clarify", "We are happy to correct", "We have been asked to make clear", "Due to an editing error", "Because of an editing error", "Because of a reporting error", "Due to a reporting error", "Due to incorrect information", "Because of incorrect information", "Due to a production error", "The story has been corrected", "The article has been corrected", "The headline has been corrected", "The post has been corrected", "The above version corrects", "The error was introduced"),
        longest=420,
        where="tail",
        hits=("We regret the error.", "Due to an editing error, an article on May 3 gave a wrong date."),
        spares=("We regret the errors of the past, the king said.", "Due to a production fault the plant closed."),
    ),
    # -- editor's notes
    Rule(
        "byline",
        "english_corrections.editors_note_author",
        shape=r"[*\[(_]{0,3}(?:Editor|EDITOR|Editors|EDITORS|Ed)['’`]?[sS]?['’]? [Nn](?:ote|OTE)(?: ?:| ?[—–-]{1,2}|\.) ?[A-ZÀ-Þ][\w.'’\-]{1,30}(?: [A-ZÀ-Þ][\w.'’\-]{0,30}){1,4}(?:,[^.\n]{3,120},)? (?:is|are|was|were|teaches|writes|served|has) [^\n]{3,900}",
        hits=("Editor's note: Ann Poe is a professor of history at Arden University. She is the author of \"Bridges.\"", "EDITOR’S NOTE — Ann Poe, an AP reporter, has covered Arden since 1999."),
        spares=("Editor's notes were found on the desk.",),
    ),
    Rule(
        "disclaimer",
        "english_corrections.editors_note",
        shape=r"[*\[(_]{0,3}(?:(?:Editor|EDITOR|Editors|EDITORS|Ed|Publisher)['’`]?[sS]?['’]? [Nn](?:ote|OTE)|EDITORIAL NOTE|Editorial note|EDITOR NOTE|Editor note|Eds\.? [Nn]ote|Ed\.? [Nn]ote|Reader['’]s note|Note to readers|NOTE TO READERS|Author['’]s note|Readers['’] note)(?: ?:| ?[—–-]{1,2}|\.)[^\n]{3,800}",
        hits=("Editor's note: This story contains details that may upset some readers.", "EDITOR'S NOTE — This story is part of a series.", "(Ed note: names have been changed)"),
        spares=("Editor's notes were found on the desk.",),
    ),
    Rule(
        "disclaimer",
        "english_corrections.editors_note_bracket",
        part="bracket",
        shape=r"(?:(?:Editor|EDITOR|Editors|EDITORS)['’]?[sS]?['’]? [Nn](?:ote|OTE)|Editorial note|Note to readers)(?: ?:| ?[—–-]{1,2}|\.).{3,680}",
        hits=("He left. (Editor's note: names have been changed.)",),
        spares=("He left (editor's note in hand).",),
    ),
    Rule(
        "end",
        "english_corrections.more_mark",
        whole=("(MORE)", "-MORE-", "--MORE--", "- more -", "-- more --", "(more)", "MORE/", "-more-", "[MORE]", "— more —", "– more –", "(more to come)", "- MORE TO COME -", "(continued)", "(contd)", "(contd.)", "(Contd..)", "(to be continued)", "(CONTINUED)", "(Contd...2)", "MORE PTI", "(Contd)", "(Cont'd)"),
        hits=("(MORE)", "- more -", "(contd.)"),
        spares=("More", "more than ever"),
    ),
    Rule(
        "end",
        "english_corrections.more_mark_glued",
        part="end",
        ending=("(MORE)", "(more)", "-more-", "-MORE-", "- more -", "--more--", "(Contd.)", "(contd.)"),
        hits=("1,200 won(MORE)", "he said. (more)"),
        spares=("He said he had more.",),
    ),
)
