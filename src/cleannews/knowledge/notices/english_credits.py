"""Feet of English stories: credits, contacts, copyright, corrections, disclaimers, end marks."""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import FULL_NAME, NAME, PEOPLE, WITHIN
from cleannews.rules.rule import Rule

__all__ = ["RULES"]

MAIL = r"[\w.+\-]{1,64}@(?:[\w\-]{1,40}\.){1,4}[A-Za-z]{2,12}"

PHONE = r"\(?\+?[\d(][\d ().\-–/]{5,30}\d(?: ?(?:ext|x|Ext)\.? ?\d{1,6})?"

YEAR = r"(?:19|20)\d\d(?: ?[-–—/,&] ?(?:(?:19|20)?\d\d))?"

SIGN = r"(?:©|ⓒ|\([cC]\)|&copy;)"

VERBS = (
    r"(?:Adds|ADDS|Adding|Updates|UPDATES|Updating|(?:UPDATED?|Updated?)(?=$|:| with| at| on| to | throughout| \d)|Recasts|RECASTS|Recast|RECAST|Rewrites|REWRITES|Releads|RELEADS|Re-leads|Refiles|REFILES|Refile|REFILE|Refiled|Repeats|REPEATS|REPEAT|Reissues|Resends|RESENDS|Restores|Removes|REMOVES"
    r"|Changes|CHANGES|EDITS|Trims|TRIMS|RESTRUCTURES|Restructures|Inserts|INSERTS|Deletes|DELETES|Drops|DROPS|REPLACES|Replaces|Subs|SUBS|Rejigs|RAISES|Wraps|WRAPS|Expands|EXPANDS|Refreshes|Upgrades|Incorporates|Retops|RETOPS|Writes (?:thru|through)"
    r"|New throughout|NEW THROUGHOUT|Revises|REVISES|Reworks|Resubmits|Puts dateline|Fixes|FIXES|Includes quotes|ADDS QUOTES|Amends|AMENDS|LEADS|CHANGES DATELINE|Moves)"
)

NO_VERB = r"(?! (?:are|is|was|were|can|could|will|would|may|might|must|should|have|has|had|do|does|did|on this page|the world|up to|that)\b)"

PIECE = r"(?:story|article|report|post|piece|column|page|item|dispatch|video|headline|file|graphic|version|copy|caption|map|chart|review|interview|transcript|newsletter|obituary|blog|blog post|live blog|live story|version of the story|version of this story|version of this article)"

ROLE = (
    r"(?:(?:Additional|Extra|Further|Original|Supplementary|Additonal|More|Video|Photo|Data|Local|Field) ){0,1}"
    r"(?:[Rr]eporting|[Rr]eported|REPORTING|[Ww]riting|[Ww]ritten|[Ee]diting|EDITING|[Ee]dited|[Cc]ompiled|[Cc]ompiling|[Rr]eport|[Tt]ranslated|[Tt]ranslation|[Rr]esearch"
    r"|[Pp]roduced|[Pp]roduction|[Gg]raphics?|[Pp]olling|[Cc]overage|[Ii]nterview|[Pp]hotographs|[Tt]ranscribed|[Rr]ewritten|[Rr]eworked|[Ff]act-check(?:ing|ed))"
    r"(?: and (?:writing|reporting|editing|production|research|graphics|additional reporting))?"
    r" {1,2}[Bb][Yy]:?"
)

SECOND_ROLE = (
    r"(?i:(?:additional |extra |further )?(?:reporting|writing|editing|edited|compiled|written|translated|translation|production|graphics?|research|polling)"
    r"(?: and (?:writing|reporting|editing|additional reporting))?) {1,2}[Bb]y"
)

AGENCY = (
    r"(?:(?:the |The )?(?:Associated Press|Canadian Press|Press Association|Press Trust of India|Agence France[- ]Presse|Deutsche Presse-Agentur|Xinhua News Agency|News Agency of Nigeria|Ghana News Agency"
    r"|Anadolu Agency|Australian Associated Press|Australian AP|Bloomberg News|Kyodo News|Jiji Press|Yonhap News Agency|Reuters|Thomson Reuters|Bloomberg|Xinhua|Kyodo|Yonhap|Bernama|Antara|Sputnik|Interfax|Anadolu|CNN|BBC|UPI"
    r"|AP|AFP|AAP|ABC|PA|PTI|ANI|IANS|UNI|TNN|ENS|NAN|GNA|KNA|APP|BSS|UNB|INP|PPI|NNI|SANA|WAM|SPA|IRNA|MENA|QNA|KUNA|DPA|dpa|EFE|ANSA|TASS|RIA|CNA|VNA|NNA|NHK|SAPA|Sapa|ANA|News24|Wires|wires|Agencies|agencies|AGENCIES|bureau|Bureau"
    r"|wire services|news agencies|agency reports|wire reports|news services|staff reports|staff reporters|other agencies|international agencies))"
)

AGENCIES = rf"{AGENCY}(?:(?: ?, ?| ?/ ?| ?& ?| ?\+ ?|-| and |, and | ; |; ){AGENCY}){{0,6}}"

ENGLISH_CREDITS_PIECE = r"(?:report|story|article|dispatch|column|piece|coverage|analysis|project|investigation|post|newsletter|package|obituary|review|Report|Story|Article)"

RULES = (
    Rule("contact", "english_contacts.heading", whole=("Contact", "Contact:", "Contacts", "Contacts:", "Contact us", "Contact information", "Contact details",
            "Media contact", "Media contact:", "Media contacts", "Press office", "Press inquiries", "Media inquiries",
            "Media relations", "Investor relations", "Investors", "For more information",
            "For more information please contact:", "For further information, please contact:", "Email the author",),
        hits=("Media Contact:", "For further information, please contact:", "CONTACTS:"),
        spares=("Contact was lost at noon.", "Press office staff left.", "Investors were shocked.")),
    Rule("contact", "english_contacts.contact_person",
        shape=rf"(?![^\n@]{{0,120}}@[\w.-]{{3,60}}\)?,? and (?:say|ask|tell|explain|describe|include|send|request|we|you)\b)(?:Contact|CONTACT|Contacts|Email|E-mail|EMAIL|Reach|Write to|Call|Tweet|Message|E-mail us at|Email us at|Contact us at|Contact us|Please contact|Please email)(?: ?: ?| )(?:(?:the )?(?:author|writer|reporter|editor|columnist|this reporter|newsroom|newsdesk|reporters|us|him|her|them|{NAME})(?:,| and {NAME}|,? [A-Z]{WITHIN}{{0,60}})? ?(?:at|via|on|:|by email at|by e-mail at|\()? ?:? ?)?\(?(?:mailto:)?(?:{MAIL}|@\w{{2,30}}|{PHONE}){WITHIN}{{0,160}}",
        needs=("contact", "email", "e-mail", "reach", "write to", "Call", "tweet", "message"), hits=(
            "Contact Ann Poe at ann.poe@example.com", "Email: ann.poe@example.com", "Contact the author at ann@example.com or follow @annpoe",),
        spares=("Contact Group members met at noon.", "Call centres at Arden closed.", "Write to (webmaster@example.edu) and say why.",)),
    Rule("contact", "english_contacts.can_be_reached", where="tail",
        shape=rf"(?:{FULL_NAME}|The (?:writer|author|reporter|columnist)s?|He|She|They|You can reach {NAME}|Readers|{NAME}) (?!who\b|that\b)(?:can|may)? ?(?:also )?(?:be )?(?:reached|contacted|e-?mailed|followed|emailed|write|email|reach)?[^.\n]{{0,40}}(?:at|on|via|:|to) ?:? ?(?:mailto:)?(?:{MAIL}|@\w{{2,30}}){WITHIN}{{0,140}}",
        needs=("@",), hits=("Ann Poe can be reached at ann.poe@example.com.", "The writer can be contacted at ann@example.com",
            "You can reach Ann Poe at ann@example.com",),
        spares=("He wrote to the bank at noon.", "She said he had followed her on the street.")),
    Rule("contact", "english_contacts.mail_alone",
        shape=rf"[(\[<]?(?:[Ee]-?[Mm]ail|EMAIL|E-MAIL|Mail|mail)? ?:? ?(?:mailto:)?{MAIL}(?: ?[,;/|]+ ?(?:and )?{MAIL}){{0,4}}[)\]>]?[.,;]?", needs=("@",),
        hits=("ann.poe@example.com", "(ann.poe@example.com)", "E-mail: ann@example.com; lee@example.com"), spares=("Write to ann.poe@example.com, he said.",)),
    Rule("contact", "english_contacts.mail_in_brackets", part="bracket", where="tail",
        shape=rf"(?:(?i:e-?mail|contact|mail|write to|reach (?:us|him|her) at|email (?:us|him|her) at|contact (?:us|the writer|the author|the reporter) at) ?:? ?)?{MAIL}(?:[,;/] ?[^()]{{2,160}})?|(?i:e-?mail|tel|phone|contact)\.? ?: ?.{{4,140}}",
        needs=("@", "(tel", "(phone", "(contact", "(e-mail", "(email", "[tel", "[phone", "[contact", "[e-mail", "[email"),
        hits=("He left. (ann.poe@example.com)", "(E-mail: ann@example.com; +1 555 010 0200)"), spares=("The group (contact with it was lost) left.",)),
    Rule("contact", "english_contacts.phone_line",
        shape=rf"[-•*]? ?(?:Tel|TEL|Tel\.|Telephone|Phone|PHONE|Ph|Mobile|Mob|Cell|Fax|FAX|Office|Direct|Toll[- ][Ff]ree|WhatsApp|Call|Hotline|Newsroom|News desk|T|M|P|F|O)\.? ?[:：]? ?{PHONE}{WITHIN}{{0,120}}",
        hits=("Tel: +1 555 010 0200", "Phone: (555) 010-0200", "- Tel: +49 30 0000 0000; <desk@example.com>"),
        spares=("Phone 7 sales fell by 10 percent.", "Call 5 was the longest", "M 12 was closed")),
    Rule("contact", "english_contacts.phone_alone", where="tail",
        shape=r"(?:\+\d[\d ().\-–/]{6,28}\d|\(\d{3}\) ?\d{3}[- .]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|1-8\d\d-\d{3}-\d{4})(?: ?(?:\||,|/|or|;) ?(?:\+?[\d][\d ().\-]{6,24}\d|[\w.+\-]{1,64}@[\w.\-]{3,60}))?",
        hits=("+44 20 0000 0000", "(555) 010-0200", "555-010-0200"), spares=("2019 2020 2021 2022", "10-12-14")),
    Rule("contact", "english_contacts.handle_alone", where="tail",
        shape=r"[(\[]?(?:Twitter|X|Follow|Tweet|twitter)?:? ?@[A-Za-z_]\w{4,29}(?:(?:,| and| \||;|/)? ?@[A-Za-z_]\w{2,29}){0,4}[)\]]?\.?", needs=("@",),
        hits=("@annpoe", "Twitter: @annpoe", "@annpoe, @leeroe"), spares=("@annpoe said so",)),
    Rule("copyright", "english_copyright.sign_line",
        shape=rf"(?:(?:All )?(?:[Cc]ontents?|CONTENT|All contents|Text|Entire contents|This article is|Story|Images?|Website|Site content) )?(?:(?:COPYRIGHT|Copyright|copyright|Copyrights|Copyrighted),? ?:? ?{SIGN}|©|ⓒ|&copy;|\([cC]\) ?(?:[Cc]opyright|{YEAR})){WITHIN}{{0,300}}(?:[.,]? ?(?i:all rights reserved)\.?)?",
        needs=("copyright", "©", "ⓒ", "&copy;", "(c)"), hits=(
            "Copyright © 2019 The Arden Times, LLC.", "© 2020 Arden News", "(c) 2018 Arden Press. All rights reserved.",),
        spares=("(c) the third point of the plan", "Copyright rules were changed.")),
    Rule("copyright", "english_copyright.year_line",
        shape=rf"\(?(?:COPYRIGHT|Copyright|Copyrights),? ?:? ?(?:by |By )?(?:{YEAR}|(?:{NAME})(?:,| -)? ?{YEAR})(?! [a-z]){WITHIN}{{0,300}}(?:[.,]? ?(?i:all rights reserved)\.?)?",
        needs=("copyright",), hits=("Copyright 2019 The Associated Press. All rights reserved.", "Copyright Arden Herald, 2017",
            "Copyright, 2017, Arden Herald",),
        spares=("Copyright law of 1976 was cited.", "Copyright Office staff left in May.")),
    Rule("copyright", "english_copyright.reserved_line",
        shape=rf"(?:(?:COPYRIGHT|Copyright|copyright|Copyrights){WITHIN}{{0,160}}[.,|] ?)?(?i:all rights? (?:are )?reserved)\.?(?: (?:This material may|No part of|Reproduction|Unauthori[sz]ed|Republication|Redistribution|Distributed by|Do not){WITHIN}{{0,300}})?",
        needs=("reserved",), hits=("All rights reserved.", "Copyright Arden Press. All Rights Reserved",
            "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",),
        spares=("All rights reserved for the king were lost in the war.",)),
    Rule("copyright", "english_copyright.reserved_with_owner",
        shape=rf"(?:{SIGN} ?)?[A-Z][^.!?。\n]{{1,90}}[.,|;:\-–—] ?(?:{SIGN} ?)?(?:{YEAR}[.,]? ?)?(?:All [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)(?:\.|{WITHIN}{{1,120}})?",
        needs=("ll rights reserved",), hits=("Arden Press, 2017. All rights reserved.", "Arden News Agency - All Rights Reserved"),
        spares=("He read the line aloud. The book said it all and more, and then it said rights reserved.",)),
    Rule("copyright", "english_copyright.opening", longest=600, opening=(
            "This material may not be published", "This material is copyrighted", "Reproduction in whole or in part",
             "Reproduction without permission", "Republication or redistribution",
            "Republication or re-dissemination", "Unauthorized reproduction", "Unauthorised reproduction",
             "Unauthorized republication", "Unauthorized redistribution",
            "Unauthorised use and/or duplication", "No part of this article", "No part of this publication may",
            "No part of this website", "No portion of this", "Not for reprint", "Not for republication", "Reprinted with permission", "Reprinted by permission",
            "Republished with permission", "Reproduced with permission",
            "Published with permission", "This article may not be reproduced", "This article may not be republished",
            "This article is protected by copyright", "This article is copyright", "This content may not be reproduced",
            "This content is protected by copyright", "This document is copyrighted",
            "This document is subject to copyright", "This story may not be reproduced",
            "This story may not be published", "This report may not be reproduced", "This report is copyright",
            "The content of this page may not", "The contents of this article may not", "Contents of this site may not",
            "The reproduction of the story/photograph in any form", "Reproduction of the story",
            "Any use of this material", "Any unauthorised", "Any unauthorized", "All materials on this site",
            "All materials on this website", "All material on this site", "All content on this site",
            "All content on this website", "All content is copyright", "All information carried by",
            "All contents copyright", "All contents ©", "All material copyright", "All reproduction rights reserved",
             "Distributed by Tribune Content Agency", "Distributed by TCA", "Distributed by McClatchy",
            "Distributed by MCT", "Distributed by Tribune News Service", "Distributed by AllAfrica",
            "Distributed by Scripps Howard", "Distributed by The New York Times", "Provided by SyndiGate Media",
            "To reuse content from", "To request permission", "For reprint permission", "For permission to reuse",
            "For reprints", "For reprint rights", "Reprint this article", "License this article", "Reuse this content",
            "Redistribution of this", "Redistribution, reproduction",
            "May not be republished", "May not be reproduced", "Subject to copyright", "Published under licence",
            "Published under license", "Published under a Creative Commons", "This work is licensed under",
            "This article is licensed under", "Licensed under Creative Commons", "Creative Commons Attribution",
            "Republish this article", "Republish this story", "Republish our articles", "Republish for free",
            "Material may not be published", "Material from this website", "Protected by copyright",
            "Text and photos copyright", "(Copyright)", "Copyright notice", "Copyright by", "Copyright -", "Copyright –", "Copyright:", "Copyright |",),
        hits=("This material may not be published, broadcast, rewritten or redistributed.", "Reprinted with permission from Arden Herald.",
            "Republish our articles for free, under a Creative Commons licence.",),
        spares=("Reproduction rates of the fish fell.", "Any use of force is banned.", "Copyright owners met in Arden.",)),
    Rule("copyright", "english_copyright.bracket", part="bracket",
        shape=rf"(?:(?:Copyright|COPYRIGHT)(?: ?{SIGN}?|,|:)? ?(?:{YEAR})?.{{0,260}}|(?:{SIGN}) ?.{{1,200}}|[Aa]ll [Rr]ights [Rr]eserved.{{0,160}}|[Rr]eproduction (?:prohibited|forbidden|without).{{0,160}})",
        needs=("copyright", "©", "ⓒ", "(c)", "&copy;", "all rights reserved", "reproduction prohibited", "reproduction forbidden", "reproduction without"),
        hits=("He left. (Copyright 2019 Arden Press)", "(© Arden Press)", "(All rights reserved)"), spares=("The law (copyright was one part) passed.",)),
    Rule("copyright", "english_copyright.ending", part="end", where="tail", ending=(
            "All rights reserved.", "All Rights Reserved.", "All rights reserved", "All Rights Reserved", "ALL RIGHTS RESERVED",
            "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
            "All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.",
            "This material may not be published, broadcast, rewritten or redistributed.",
            "This material may not be published, broadcast, rewritten, or redistributed.",
            "This material may not be published, broadcast, rewritten or redistributed without permission.",),
        hits=("he said. All rights reserved.", "he said.All Rights Reserved"), spares=("He said that all rights reserved by the king were lost.",)),
    Rule("copyright", "english_copyright.terms", whole=(
            "Terms of use", "Terms of service", "Terms and conditions", "Terms & conditions", "Terms", "Privacy policy",
            "Privacy", "Privacy notice", "Privacy statement", "Privacy & terms", "Terms of Use and Privacy Policy",
            "Terms of Use | Privacy Policy", "Terms of Service | Privacy Policy", "Copyright", "©", "Copyright policy",
            "Copyright notice", "Legal", "Licensing", "Reprints", "Reprints & permissions", "Rights & permissions",
            "Reprints and permissions", "Order reprints", "Purchase licensing rights", "Republish this article",),
        hits=("Terms of Use | Privacy Policy", "Purchase Licensing Rights"), spares=("Terms of the deal were not given.", "Privacy is dead.")),
    Rule("correction", "english_corrections.label", where="tail",
        shape=rf"[*\[(_]{{0,3}}(?:CORRECTION|Correction|CORRECTIONS|Corrections|Corrections and [Cc]larifications|Corrections & Clarifications|CLARIFICATION|Clarification|Correction and clarification|Correction appended|Amendment|Erratum|ERRATUM|Retraction|RETRACTION|Correction note)(?: ?\((?:[^()\n]{{2,40}})\))?(?:,? {{0,1}}[A-Z][a-z]{{2,8}}\.? \d{{1,2}},? \d{{4}})? ?(?::|—|–|-|\.){WITHIN}{{3,700}}",
        needs=("correction", "clarification", "amendment", "erratum", "retraction"), hits=("Correction: An earlier version misspelled the name of the mayor.",
            "CLARIFICATION: The bank has three branches.",),
        spares=("Correction of prices was due.", "Corrections officers left the jail.")),
    Rule("update_note", "english_corrections.update_in_brackets", part="bracket", shape=rf"(?:Eds:? )?{VERBS}{NO_VERB}(?! of\b)(?:$|[ ,:;.-].{{0,600}})",
        needs=("Adds", "ADDS", "adding", "updating", "pdate", "recast", "rewrites", "releads", "re-leads", "refile", "repeats", "REPEAT", "reissues", "resends", "restores", "changes", "EDITS", "trims", "restructures", "inserts", "deletes", "drops", "replaces", "Subs", "SUBS", "rejigs", "RAISES", "wraps", "expands", "refreshes", "upgrades", "incorporates", "retops", "writes thru", "writes through", "new throughout", "revises", "reworks", "resubmits", "puts dateline", "fixes", "includes quotes", "amends", "LEADS", "moves"),
        hits=("He left. (Updates with share price in fifth paragraph.)", "(Recasts, adds details, background)", "(ADDS photo)",), spares=(
            "The plan (changes are due) failed.", "The form (Updates can be sent by mail) is new.", "The show (Repeats will air in May) ended.",)),
    Rule("slug", "english_corrections.story_can_end_here_bracket", part="bracket", opening=(
            "STORY CAN END HERE", "OPTIONAL MATERIAL FOLLOWS", "OPTIONAL TRIM", "BEGIN OPTIONAL", "END OPTIONAL",
            "EDITORS: STORY CAN", "EDITORS: NEXT", "STORY MAY END HERE", "OPTIONAL ADD", "BEGIN TRIM", "END TRIM",
            "UNDATED:", "Note language", "Note contents", "Note strong language",),
        hits=("He left. (STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)", "(Note language in paragraph 3)"), spares=("He left (optional for all).",)),
    Rule("update_note", "english_corrections.has_been_updated",
        shape=rf"[*\[(_]{{0,3}}(?:EDITOR['’]S NOTE|Editor['’]s [Nn]ote|Update|UPDATE|Note|NOTE)?[:.—–\- ]{{0,3}}(?:This|The|Our|Today['’]s)(?: breaking| developing| news| live)? {PIECE} (?:has (?:since )?been|was|is being|will be|is|has|may be|gets)(?: last| first| also| subsequently| later)? (?:updated|updating|developing|being updated|refreshed|expanded|revised|republished|edited (?:to add|for length|for clarity|for style))(?! by)(?!{WITHIN}{{0,60}}correct){WITHIN}{{0,420}}",
        needs=("updated", "updating", "developing", "refreshed", "expanded", "revised", "republished", "edited to add",
            "edited for length", "edited for clarity", "edited for style",),
        hits=("This story has been updated.", "Editor's note: This article has been updated to include comment from the bank.",
            "The article was last updated on May 3.",),
        spares=("This story has been told before.", "The report was revised by the court.")),
    Rule("update_note", "english_corrections.attn", part="bracket", longest=600, whole=("More to come", "More to follow", "Details to follow"), opening=(
            "ATTN", "ATTENTION:", "ATTENTION EDITORS", "EDITORS:", "EDITORS NOTE", "Eds:", "Eds.", "Ed:",
            "Note to editors", "Updating with", "New throughout", "More to come.",
            "More to follow.", "Details to follow", "Story to follow", "Full story to follow", "Writethru", "1st Ld", "2nd Ld", "3rd Ld",),
        hits=("(ATTN: ADDS quotes in paras 3-5, map; RECASTS throughout)By Ann Poe", "(Eds: Updates with quotes.)", "(More to follow)",),
        spares=("He (Ed Doe) left.", "The bank (attention was low) failed.")),
    Rule("end", "english_corrections.more_mark", flag="truncated", whole=(
            "(MORE)", "-MORE-", "--MORE--", "- more -", "-- more --", "MORE/", "[MORE]", "— more —", "– more –",
            "(more to come)", "- MORE TO COME -", "(continued)", "(contd)", "(contd.)", "(Contd..)", "(to be continued)", "(Contd...2)", "MORE PTI", "(Cont'd)",
        ),
        hits=("(MORE)", "- more -", "(contd.)"), spares=("More", "more than ever")),
    Rule("end", "english_corrections.more_mark_glued", part="end", flag="truncated",
        ending=("(MORE)", "(more)", "-more-", "-MORE-", "- more -", "--more--", "(Contd.)", "(contd.)"), hits=("1,200 won(MORE)", "he said. (more)"),
        spares=("He said he had more.",)),
    Rule("credit", "english_credits.two_roles", shape=rf"\(*{ROLE} [A-Z]{WITHIN}{{1,400}}?[;,.]? ?{SECOND_ROLE}:? [A-Z]{WITHIN}{{1,240}}",
        needs=("reporting by", "reported by", "writing by", "written by", "editing by", "edited by", "compiled by", "compiling by", "report by", "translated by", "translation by", "research by", "produced by", "production by", "graphics by", "graphic by", "polling by", "coverage by", "interview by", "photographs by", "transcribed by", "reworked by", "checking by", "checked by", "  by"),
        hits=("Reporting by Ann Poe in Lagos; Editing by Pat Doe", "Additional reporting by Ann Poe, writing by Pat Doe, editing by Lee Roe",
            "(Reporting by Ann Poe; editing by Pat Doe",),
        spares=("Reporting by journalists scores better than editing by machines.", "Reporting by Fox hurt the firm, he said.",)),
    Rule("credit", "english_credits.one_role", shape=rf"\(*[-–—*]{{0,2}} ?{ROLE} {PEOPLE}[.);]{{0,3}}",
        needs=("reporting by", "reported by", "writing by", "written by", "editing by", "edited by", "compiled by", "compiling by", "report by", "translated by", "translation by", "research by", "produced by", "production by", "graphics by", "graphic by", "polling by", "coverage by", "interview by", "photographs by", "transcribed by", "reworked by", "checking by", "checked by", "  by"),
        hits=("Editing by Pat Doe", "Additional reporting by Ann Poe in Lagos and Lee Roe in Abuja.", "Compiled by Ann Poe",),
        spares=("Reporting by Reuters showed the mine was open.", "Coverage by state television was cut.")),
    Rule("credit", "english_credits.contributed_reporting",
        shape=rf"\(?[-–—*]{{0,2}} ?[A-ZÀ-Þ]{WITHIN}{{2,400}} (?:also )?contributed (?:(?:additional |original |further |to |the |to the |to this )?(?:reporting|research|data analysis|coverage)|reporting and writing)(?: (?:to|for|on) (?:this|the) {ENGLISH_CREDITS_PIECE})?(?: from [A-Z][^.\n]{{2,80}})?[.)]{{0,2}}",
        needs=("contributed ",), hits=("Ann Poe in Lagos contributed reporting.", "Ann Poe and Lee Roe contributed research.",
            "Ann Poe contributed reporting from Arden.",),
        spares=("The paper left. Ann Poe contributed reporting.", "Two firms contributed research and money to the fund.",)),
    Rule("credit", "english_credits.contributed_to_this_report",
        shape=rf"\(?[-–—*]{{0,2}} ?[A-ZÀ-Þ]{WITHIN}{{1,420}} (?:also )?(?:contributed|contributing) (?:additional |further )?(?:reporting |research |material |information )?(?:to|for|in) (?:this|our) (?:[A-Z]?[\w-]{{2,14}} )?{ENGLISH_CREDITS_PIECE}(?:,? (?:from|in|with) {WITHIN}{{2,160}})?[.)]{{0,2}}",
        needs=("contributed ", "contributing "), hits=("The Associated Press contributed to this report.",
            "Associated Press writers Ann Poe in Lagos and Lee R. Roe contributed to this report.",
            "Ann Poe contributed to this story from Arden, and Lee Roe contributed from Abuja.",),
        spares=("The mayor left the town. Ann Poe contributed to this report.", "Several agencies contributed to the report.",)),
    Rule("credit", "english_credits.inputs_from",
        shape=rf"\(?\[?[-–—*]{{0,2}} ?(?:With|with|WITH) (?:additional |further |agency |agencies |some |news )?(?:[Ii]nputs?|INPUTS?|reports?|information) (?:from|FROM|by|of) (?:{AGENCIES}|{PEOPLE})[.)\]]{{0,3}}",
        needs=("with input", "with report", "with information", "with additional", "with further", "with agency", "with agencies", "with some", "with news"),
        hits=("With inputs from PTI", "(With inputs from agencies)", "With inputs from Ann Poe in Pune and ANI"), spares=(
            "With inputs from farmers, the state wrote a new law.", "With input from residents, the council will decide.",)),
    Rule("credit", "english_credits.inputs_whole", whole=(
            "With agency inputs", "Agencies", "(Agencies)", "From wire reports", "From staff reports", "News agencies", "Newswires",),
        hits=("(Agencies)", "With agency inputs", "From wire reports"), spares=("Agencies said the camp was full.", "Wire services were cut by the storm.")),
    # at the head the same bracket is a dateline's: "JAMMU, Nov. 3 (PTI & UNI)"
    Rule("credit", "english_credits.agencies_in_brackets", part="bracket", where="tail", shape=rf"{AGENCY}(?:(?:, | ?/ ?| and | & |, and ){AGENCY}){{1,6}}",
        needs=("(the ap", "(the associated", "(the canadian", "(the press", "(the au", "(associated press", "(canadian press", "(press association", "(press trust", "(deutsche presse", "(xinhua", "(news agency", "(ghana news", "(australian a", "(bloomberg", "(kyodo", "(jiji", "(yonhap", "(reuters", "(thomson", "(bernama", "(antara", "(sputnik", "(interfax", "(cnn", "(bbc", "(upi", "(ap", "(afp", "(aap", "(abc", "(pa", "(pti", "(ani", "(ians", "(uni", "(tnn", "(ens", "(nan", "(gna", "(kna", "(bss", "(unb", "(inp", "(ppi", "(nni", "(sana", "(wam", "(spa", "(irna", "(mena", "(qna", "(kuna", "(dpa", "(efe", "(ansa", "(tass", "(ria", "(cna", "(vna", "(nna", "(nhk", "(ana", "(news24", "(wire", "(agenc", "(bureau", "(news agencies", "[the ap", "[the associated", "[the canadian", "[the press", "[the au", "[associated press", "[canadian press", "[press association", "[press trust", "[deutsche presse", "[xinhua", "[news agency", "[ghana news", "[australian a", "[bloomberg", "[kyodo", "[jiji", "[yonhap", "[reuters", "[thomson", "[bernama", "[antara", "[sputnik", "[interfax", "[cnn", "[bbc", "[upi", "[ap", "[afp", "[aap", "[abc", "[pa", "[pti", "[ani", "[ians", "[uni", "[tnn", "[ens", "[nan", "[gna", "[kna", "[bss", "[unb", "[inp", "[ppi", "[nni", "[sana", "[wam", "[spa", "[irna", "[mena", "[qna", "[kuna", "[dpa", "[efe", "[ansa", "[tass", "[ria", "[cna", "[vna", "[nna", "[nhk", "[ana", "[news24", "[wire", "[agenc", "[bureau", "[news agencies"),
        hits=("The strike ended. (AP, Reuters and AFP)", "(Reuters/AFP)"), spares=("The firms (AP and others) sued.",)),
    Rule("credit", "english_credits.from_agencies",
        shape=rf"(?:This (?:story|report|article|news)|The story|The report|Material|Information|Some information|Details) (?:also )?(?:includes?|contains?|uses?|was compiled|was produced|is compiled|compiled|has been compiled|incorporates) (?:information |material |reporting |reports |content |inputs )?(?:from|by|with|using)(?: the| reports (?:by|from)| information from| material from)? (?:{AGENCIES}|{PEOPLE})[.)]{{0,2}}",
        needs=("this story", "this report", "this article", "this news", "the story", "the report", "material", "information", "details"), hits=(
            "This story includes reporting by Reuters and AFP.", "This report includes information from The Associated Press.",
            "This article contains material from The Associated Press.",),
        spares=("This report includes information from two spies who left.",)),
    Rule("credit", "english_credits.information_from", where="tail",
        shape=rf"(?:Information|Material|Reports?|Reporting|News|Additional information|Background|Also contributing|Contributing|Contributors?|Also reporting) ?(?:from|:|by|were|was) (?:the )?{PEOPLE}(?:was|were)? ?(?:used|included)?(?: (?:in|to) (?:this|the) (?:report|story|article))?\.?",
        hits=("Information from The Associated Press was used in this report.", "Contributing: Ann Poe, Lee Roe", "Contributing: The Associated Press",),
        spares=("Information from Syria was scarce, he said.", "News from Syria was bad.")),
    Rule("credit", "english_credits.source_line",
        shape=r"\(?\[?[-–—*•]{0,2} ?(?:Source|SOURCE|Sources|SOURCES|News [Ss]ource|Story [Ss]ource|Data [Ss]ource|Original [Ss]ource|Source\(s\)|Via|Courtesy|Agency|Provider|Credit line)(?: ?[:：] ?| [-–—] (?=[A-Z]))(?:https?://\S{3,200}|[^.!?:\n]{2,110}(?:\.(?:com|org|net|in|cn|uk|au|gov|co\.\w\w))?)[.)\]]{0,2}",
        needs=("source:", "source :", "source：", "source -", "source –", "source —", "sources:", "sources :", "sources：", "sources -", "sources –", "sources —", "via:", "via :", "via：", "via -", "via –", "via —", "courtesy:", "courtesy :", "courtesy：", "courtesy -", "courtesy –", "courtesy —", "agency:", "agency :", "agency：", "agency -", "agency –", "agency —", "source(s)", "provider", "credit line"),
        hits=("Source: Xinhua", "Source: https://example.com/story", "SOURCES: Arden Bank, Lee Institute"), spares=(
            "Source: a man who knew her. He said the two had met at the bank. They parted soon.", "Sources say he left.",)),
    Rule("credit", "english_credits.the_post_appeared_first", shape=rf"The post {WITHIN}{{3,220}} (?:appeared first|first appeared) on {WITHIN}{{2,80}}",
        needs=("the post ",), hits=("The post Bridge opens at Arden appeared first on Arden Herald.",), spares=("The post of minister was vacant.",)),
    Rule("credit", "english_credits.translated_from",
        shape=rf"\(?(?:This (?:article|story|report|text|interview) (?:was|is|has been) (?:originally (?:published|written) in [A-Z]\w{{3,12}}(?: and (?:was )?translated)?|(?:translated|adapted|edited and translated)(?: and [\w ]{{3,20}})? (?:from|by|into)){WITHIN}{{0,140}}|(?:Translated|Adapted) from (?:the )?(?:original )?(?:Arabic|French|German|Spanish|Hebrew|Russian|Turkish|Persian|Korean|Japanese|Chinese|Italian|Portuguese|Dutch|Hindi|Urdu|Indonesian)(?: original)?(?: by {PEOPLE})?)\.?\)?",
        needs=("this article was ", "this article is ", "this article has been ", "this story was ", "this story is ", "this story has been ", "this report was ", "this report is ", "this report has been ", "this text was ", "this text is ", "this text has been ", "this interview was ", "this interview is ", "this interview has been ", "translated from ", "adapted from "),
        hits=("This article was originally written in German and translated by Ann Poe.",
            "Translated from Arabic by Ann Poe.", "(Translated from the French by Ann Poe)",),
        spares=("Translated from Greek, the word means bridge.",)),
    Rule("credit", "english_credits.robot_story", flag="machine_written", holding=("This story was generated by Automated Insights",
            "elements of this story were generated by automated insights", "portions of this story were generated by",
            "was generated using data from Zacks Investment Research", "is powered by Automated Insights", "written by a computer program using data",),
        hits=("This story was generated by Automated Insights using data from Arden Research.",), spares=("The story was generated by insight.",)),
    Rule("disclaimer", "english_disclaimers.views_opening", longest=420, flag="opinion", opening=(
            "This column does not necessarily reflect", "This article does not necessarily reflect",
            "This piece does not necessarily reflect", "This column reflects the personal views",
            "This article reflects the author", "This is an opinion piece", "This is an opinion column",
            "This is an opinion article", "This commentary reflects", "This article represents the views",
            "This article expresses", "This column represents the", "Views are personal",
            "Views expressed are personal", "Views expressed by the author", "Views expressed by the writer",
            "Views expressed in this", "Opinions are the author's own", "Opinions are the author’s own", "The author's views are", "The author’s views are",
            "The writer's views are", "The writer’s views are", "The views are personal",
            "The views and opinions expressed", "The opinions expressed in this", "The opinions expressed here",
            "The opinions expressed are", "The views expressed in this", "The views expressed here",
            "The views expressed are", "His views are personal", "Her views are personal", "This guest column",
            "Opinion articles reflect", "All views expressed", "All opinions expressed", "Any opinions expressed", "Any views expressed",),
        hits=("This column does not necessarily reflect the opinion of the editorial board or Arden L.P.", "Views are personal",),
        spares=("The opinions expressed by voters differ.", "The author's views were new.")),
    Rule("disclaimer", "english_disclaimers.views_bracket", part="bracket", flag="opinion",
        shape=r"(?i:(?:the )?(?:views|opinions)(?: and opinions)?(?: expressed)?(?: (?:here|herein|above|in this (?:article|column|piece|commentary)|by the (?:author|writer|columnist)s?))? (?:are (?:his|her|their|my|those|personal|solely|not|the)\b|do not|here are)).{2,300}|(?i:this column does not|this is an opinion|the author's views|the writer's views|disclaimer|disclosure ?:).{0,300}",
        needs=("views", "opinions", "this column does not", "this is an opinion", "disclaimer", "disclosure"), hits=(
            "He lost. (The views expressed are his own.)", "(This column does not reflect the views of Arden Times.)",),
        spares=("The house (views of the sea) sold.",)),
    Rule("disclaimer", "english_disclaimers.views_glued", part="end", flag="opinion",
        shape=rf"(?:The (?:views|opinions)(?: and opinions)? expressed (?:in this|here|are|by the (?:author|writer|columnist)){WITHIN}{{3,260}}|This column does not necessarily reflect{WITHIN}{{3,260}}|Views (?:expressed )?are personal\.?)\Z",
        needs=(" expressed ", "this column does not necessarily reflect", "are personal"),
        hits=("he wrote.The opinions expressed are his own.", "he wrote.Views are personal"), spares=("He wrote that the views expressed are his own to give.",)
    ),
    Rule("disclaimer", "english_disclaimers.translated_by_machine", where="tail", longest=260, flag="machine_translated", holding=(
            "machine translation", "automatically translated", "auto-translated", "auto translated", "translated by AI",
            "translated with AI", "translated using AI", "translated by Google", "translated by DeepL",
            "translated using DeepL", "translated with DeepL", "AUTOMATED TRANSLATION",
            "The original language of this article is", "*** TRANSLATED ***", "This translation was done",
            "translated and reviewed with the help of AI", "translated and adapted from our", "is an edited translation from our",),
        hits=("This article was automatically translated from German.", "*** TRANSLATED ***"), spares=("Machines for translation were shown.",)),
    Rule("disclaimer", "english_disclaimers.machine_written", flag="machine_written",
        shape=rf"[*(\[]{{0,4}} ?(?:This|The) (?:article|text|story|report) (?:is|was|has been) (?:automatically )?(?:generated|created|written|produced) (?:by|with|using) (?:an? )?(?:AI\b|artificial intelligence|[Aa]utomat|machine|robot|software|algorithm){WITHIN}{{0,300}}",
        needs=("generated by ", "generated with ", "generated using ", "created by ", "created with ", "created using ",
            "written by ", "written with ", "written using ", "produced by ", "produced with ", "produced using ",),
        hits=("This story was generated by Automated Insights using data from Example Research.",
            "This article was automatically generated using artificial intelligence.",),
        spares=("This article was written by Aida Poe.", "The report was produced by makers of machines in Arden.")),
    Rule("ad", "english_disclaimers.sponsored", whole=("Sponsored content", "Sponsored by", "Paid content", "Paid post", "Advertorial", "Branded content",
            "Press release", "In partnership with", "Presented by", "Supported by",),
        hits=("Sponsored content", "Advertorial", "Paid Post"), spares=("Sponsored by the king, he sailed west.", "Promoted to the top league")),
    Rule("end", "english_ends.end_in_marks", whole=("(END)", "[END]", "-END-", "- END -", "–END–", "– END –", "—END—", "— END —", "--END--", "-- END --",
            "*END*", "***END***", "** END **", "//END//", "/END/", "<END>", "END/", "(ENDS)", "[ENDS]", "-ENDS-",
            "- ENDS -", "–ENDS–", "– ENDS –", "—ENDS—", "— ENDS —", "--ENDS--", "-- ENDS --", "***ENDS***",
            "*** ENDS ***", "** ENDS **", "*ENDS*", "/ENDS", "//ENDS", "ENDS/", "ENDS//", "#ENDS#", "END//",
            "(The End)", "<ENDS>", "~END~", "...END...", "...ends", "END ITEM", "Enditem", "(Enditem)", "Enditem/",
            "End it", "= END", "END =", "*ENDS", "** ENDS", "-ENDS", "- ENDS", "– ENDS", "— ENDS", "--ENDS", "-- ENDS",
            "-END", "- END", "— END", "– END", "--END", "-- END", "^END^", "^END", "^END<", "END OF RELEASE",
            "End of statement", "End text", "(end text)", "End transcript", "(End of text)", "End of story", "(end of story)", "*END OF STORY*",),
        hits=("(END)", "- ends -", "Enditem"), spares=("The war must end.", "END THE WAR", "(the end of it)")),
    Rule("end", "english_ends.end_bare", where="tail", whole=("END", "ENDS", "ENDS.", "END."), hits=("ENDS", "ends", "END"),
        spares=("The season ends", "Ends of the earth")),
    Rule("end", "english_ends.hashes", shape=r"#(?: ?#){2,12}", needs=("##", "# #"), hits=("###", "# # #", "####"),
        spares=("# Bridge opens", "#Arden", "### Bridge")),
    Rule("end", "english_ends.glued_in_marks", part="end", ending=(
            "(END)", "(ENDS)", "[END]", "[ENDS]", "(End)", "(Ends)", "(end)", "(ends)", "-ENDS-", "- ENDS -", "–ENDS–",
            "– ENDS –", "— ENDS —", "—ENDS—", "--ENDS--", "-- ENDS --", "-Ends-", "- Ends -", "– Ends –", "-ends-",
            "- ends -", "– ends –", "--ends--", "-END-", "- END -", "– END –", "— END —", "—END—", "--END--",
            "-- END --", "***ENDS***", "//ENDS", "//END", "/ENDS/", "/ENDS", "/ends", "ENDS//", "..ends", "...ends",
            "Enditem", "(Enditem)", "ENDITEM", "-30-", "- 30 -", "— 30 —", "– 30 –", "—30—", "–30–", "--30--", "-0-",
            "--0--", "###", "# # #", "####", "NNNN", " -ENDS", " - ENDS", " – ENDS", " — ENDS", " -- ENDS", " --ENDS", " -Ends", " - Ends",),
        hits=("1,200 won(END)", "Lee said.  Enditem", "he said. -30-"), spares=("He said the war must end", "The temperature was -30", "HOW THE WAR ENDS")),
)
