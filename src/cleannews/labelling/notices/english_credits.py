"""Credits in English copy: who reported, wrote, edited, translated and contributed; inputs of agencies; source lines.

From the conventions of Reuters, AP, Bloomberg, The Canadian Press and of the newspapers of India, Pakistan, Nigeria,
Ghana, Kenya, Australia and the United States that print them. `Reporting by journalists scores better` is prose: each
form demands names in capitals up to its end, or a second role.
"""

from __future__ import annotations

from cleannews.labelling.notices.english_words import FULL_NAME, NAME, PEOPLE, WHEN
from cleannews.labelling.rules import Rule

ROLE = (
    r"(?:(?:Additional|Extra|Further|Original|Supplementary|Additonal|More|Video|Photo|Data|Local|Field) ){0,1}"
    r"(?:[Rr]eporting|[Rr]eported|REPORTING|[Ww]riting|[Ww]ritten|[Ee]diting|EDITING|[Ee]dited|[Cc]ompiled|[Cc]ompiling|[Rr]eport|[Tt]ranslated|[Tt]ranslation|[Rr]esearch"
    r"|[Pp]roduced|[Pp]roduction|[Gg]raphics?|[Pp]olling|[Cc]overage|[Ii]nterview|[Pp]hotographs|[Tt]ranscribed|[Rr]ewritten|[Rr]eworked|[Ff]act-check(?:ing|ed))"
    r"(?: and (?:writing|reporting|editing|production|research|graphics|additional reporting))?"
    r" {1,2}[Bb][Yy]:?"
)
WIRE_ROLE = (
    r"(?:(?:Additional|Extra|Further|Original|Video|Local) (?:reporting|writing|editing|research|production|graphics|polling)|Reporting|REPORTING|Writing|Editing|EDITING|Compiled|Reported"
    r"|Compiling|Graphics?|Polling)(?: and (?:writing|reporting|editing|production|research|graphics|additional reporting))? {1,2}[Bb][Yy]:?"
)
"""The roles of a wire's own credit; `(Written by Ann Poe and directed by Lee Roe)` may be a film's."""

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
ONE_SENTENCE = r"(?:(?![a-z0-9)”\"]{2}[.!?][”\"’')]{0,2} {0,2}[A-Z“\"‘])[^\n])"
PIECE = r"(?:report|story|article|dispatch|column|piece|coverage|analysis|project|investigation|post|newsletter|package|obituary|review|Report|Story|Article)"

RULES = (
    # -- reporting, editing
    Rule(
        "credit",
        "english_credits.roles_in_brackets",
        shape=rf"{WIRE_ROLE} .{{2,650}}",
        part="bracket",
        hits=("He left. (Reporting by  Ann Poe ; Editing by Pat Doe)", "(Compiled by Ann Poe)", "No one was hurt. (Additional reporting by Ann Poe in Lagos, writing by Pat Doe)"),
        spares=("The film (Written by Ann Poe) opened.", "The trade (reporting is weak) grew.", "The bank (written off by many) survived."),
    ),
    Rule(
        "credit",
        "english_credits.roles_in_brackets_small",
        shape=rf"(?:[Aa]dditional reporting|reporting|writing|[Ww]ritten|editing|[Ee]dited|[Rr]eport|compiled|reported|[Tt]ranslated|[Tt]ranslation|[Pp]roduced|[Ii]nterview|[Ff]act-checked|[Rr]eworked) by:? {PEOPLE}(?:[;,.] ?(?:editing|edited|writing|additional reporting|graphics|translated) by {PEOPLE}){{0,3}}\.?",
        part="bracket",
        where="tail",
        hits=("He left. (reporting by Ann Poe; editing by Pat Doe)", "(compiled by Ann Poe)"),
        spares=("The book (edited by a friend) sold well.",),
    ),
    Rule(
        "credit",
        "english_credits.two_roles",
        shape=rf"\(*{ROLE} [A-Z]{ONE_SENTENCE}{{1,400}}?[;,.]? ?{SECOND_ROLE}:? [A-Z][^\n]{{1,240}}",
        hits=("Reporting by Ann Poe in Lagos; Editing by Pat Doe", "Additional reporting by Ann Poe, writing by Pat Doe, editing by Lee Roe", "(Reporting by Ann Poe; editing by Pat Doe"),
        spares=("Reporting by journalists scores better than editing by machines.", "Reporting by Fox hurt the firm, he said."),
    ),
    Rule(
        "credit",
        "english_credits.one_role",
        shape=rf"\(*[-–—*]{{0,2}} ?{ROLE} {PEOPLE}[.);]{{0,3}}",
        hits=("Editing by Pat Doe", "Additional reporting by Ann Poe in Lagos and Lee Roe in Abuja.", "Compiled by Ann Poe", "- Reporting by: Ann Poe"),
        spares=("Reporting by Reuters showed the mine was open.", "Coverage by state television was cut."),
    ),
    Rule(
        "credit",
        "english_credits.one_role_staff",
        shape=rf"\(?{ROLE} [^.\n]{{0,60}}(?:Newsroom|newsroom|bureaus?|Bureau|bureaux|Bangalore|Bengaluru|desk|Desk|team|staff)(?: worldwide| in [A-Z][\w ]{{2,30}})?[;,.]?(?: ?{SECOND_ROLE}:? [A-Z][^.\n]{{1,120}})?[.)]{{0,2}}",
        hits=("Reporting by Arden newsroom; Editing by Pat Doe", "Reporting by the Cairo bureau"),
        spares=("Reporting by the Cairo bureau was praised by judges.",),
    ),
    Rule(
        "credit",
        "english_credits.unclosed_bracket",
        part="end",
        shape=rf"\(+{WIRE_ROLE} [^()\n]{{2,500}}\Z",
        hits=("He left. (Reporting by Ann Poe; Editing by Pat Doe",),
        spares=("He left (reporting was banned).",),
    ),
    Rule(
        "credit",
        "english_credits.roles_glued",
        part="end",
        shape=rf"{WIRE_ROLE} {PEOPLE}(?:[;,.] ?{SECOND_ROLE}:? {PEOPLE}){{0,4}}\.?\Z",
        hits=("the court said.Reporting by Ann Poe; Editing by Pat Doe", "he added.Editing by Pat Doe"),
        spares=("It was reporting by Reuters that showed it.",),
    ),
    Rule(
        "credit",
        "english_credits.with_reporting",
        shape=rf"\(?[-–—]{{0,2}} ?(?:With|with|WITH) (?:additional |further |extra )?(?:reporting|assistance|contributions?|research|help|files?|a file|additional files|information|reports?|agency reports|material) (?:by|from) {PEOPLE}[.)]{{0,2}}",
        hits=("With additional reporting by Ann Poe in Lagos.", "--With assistance from Ann Poe and Lee Roe.", "With files from The Canadian Press", "— With assistance by Ann Poe"),
        spares=("With assistance from Ann Poe, the club won again.", "With reports from the front drying up, hopes fell."),
    ),
    Rule(
        "credit",
        "english_credits.contributed_reporting",
        shape=rf"\(?[-–—*]{{0,2}} ?[A-ZÀ-Þ]{ONE_SENTENCE}{{2,400}} (?:also )?contributed (?:(?:additional |original |further |to |the |to the |to this )?(?:reporting|research|data analysis|coverage)|reporting and writing)(?: (?:to|for|on) (?:this|the) {PIECE})?(?: from [A-Z][^.\n]{{2,80}})?[.)]{{0,2}}",
        hits=("Ann Poe in Lagos contributed reporting.", "Ann Poe and Lee Roe contributed research.", "Ann Poe contributed reporting from Arden."),
        spares=("The paper left. Ann Poe contributed reporting.", "Two firms contributed research and money to the fund."),
    ),
    Rule(
        "credit",
        "english_credits.contributed_to_this_report",
        shape=rf"\(?[-–—*]{{0,2}} ?[A-ZÀ-Þ]{ONE_SENTENCE}{{1,420}} (?:also )?(?:contributed|contributing) (?:additional |further )?(?:reporting |research |material |information )?(?:to|for|in) (?:this|our) (?:[A-Z]?[\w-]{{2,14}} )?{PIECE}(?:,? (?:from|in|with) {ONE_SENTENCE}{{2,160}})?[.)]{{0,2}}",
        hits=("The Associated Press contributed to this report.", "Associated Press writers Ann Poe in Lagos and Lee R. Roe contributed to this report.", "Ann Poe contributed to this story from Arden, and Lee Roe contributed from Abuja.", "-- Ann Poe, Lee Roe contributed to this article."),
        spares=("The mayor left the town. Ann Poe contributed to this report.", "Several agencies contributed to the report."),
    ),
    Rule(
        "credit",
        "english_credits.agency_contributed_to_the_report",
        shape=rf"\(?(?:{AGENCIES}|(?:Reuters|AP|Associated Press|Bloomberg|AFP) (?:writers?|reporters?|journalists?|staff|correspondents?) [A-Z]{ONE_SENTENCE}{{2,200}}) (?:also )?contributed to the (?:report|story|article)[.)]{{0,2}}",
        hits=("AP contributed to the report.", "Reuters and AFP contributed to the story."),
        spares=("Three officials contributed to the report.", "The bank and Reuters contributed to the report on coal."),
    ),
    Rule(
        "credit",
        "english_credits.contributed_glued",
        part="end",
        shape=rf"(?:The |An? )?(?:Associated Press|AP|Reuters|Bloomberg|Agence France-Presse|AFP|CNN|Canadian Press|UPI)(?:['’]s)?[^.\n]{{0,240}} contributed (?:to (?:this|the) (?:report|story|article)|reporting)\.?\Z",
        hits=("the court said.The Associated Press contributed to this report.",),
        spares=("The Associated Press contributed to this report, which won a prize.",),
    ),
    Rule(
        "credit",
        "english_credits.reported_from",
        where="tail",
        shape=rf"(?!(?:The )?(?:{AGENCY}|TV|State|Radio|Police|Media|Al|Channel|CBS|NBC|ABC|Fox|Sky|NPR) (?:News |TV |media )?reported)(?:{PEOPLE}(?<= )|{NAME} )reported from (?:near )?{NAME}(?:, {NAME})?(?:(?:,|;|,? and|, while) (?:and )?{NAME}(?: and {NAME})? (?:reported |contributed )?from {NAME}(?:, {NAME})?){{0,5}}\.?",
        hits=("Poe reported from Lagos.", "Poe reported from Lagos, Nigeria.", "Poe reported from Lagos, Roe from Abuja and Doe from Accra."),
        spares=("No casualties were reported from the flood.", "Xinhua reported from Beijing.", "Police reported from Lagos that two men had died."),
    ),
    Rule(
        "credit",
        "english_credits.canadian_first_published",
        shape=r"This (?:report|story|article|content)(?:,? (?:by|from) The Canadian Press)? was first published (?:by The Canadian Press )?(?:on )?[A-Z][^\n]{3,40}?\d{4}\.?(?: ?—? ?With files from [^\n]{2,120})?",
        hits=("This report by The Canadian Press was first published March 27, 2020.",),
        spares=("This report was first published in a journal, and it changed the debate.",),
    ),
    # -- inputs from agencies
    Rule(
        "credit",
        "english_credits.inputs_from",
        shape=rf"\(?\[?[-–—*]{{0,2}} ?(?:With|with|WITH) (?:additional |further |agency |agencies |some |news )?(?:[Ii]nputs?|INPUTS?|reports?|information) (?:from|FROM|by|of) (?:{AGENCIES}|{PEOPLE})[.)\]]{{0,3}}",
        hits=("With inputs from PTI", "(With inputs from agencies)", "With inputs from Ann Poe in Pune and ANI"),
        spares=("With inputs from farmers, the state wrote a new law.", "With input from residents, the council will decide."),
    ),
    Rule(
        "credit",
        "english_credits.inputs_whole",
        whole=(
            "With agency inputs", "With agencies inputs", "With agency input", "With agencies", "With inputs", "Agency inputs", "Inputs from agencies", "With inputs from agencies", "With input from agencies", "With PTI inputs", "With ANI inputs", "With IANS inputs", "With AFP inputs", "With Reuters inputs", "With AP inputs",
            "With bureau inputs", "With inputs from bureau", "With input from wires", "with wires", "With wire reports", "With agency reports", "With additional inputs from agencies", "With inputs from our bureau", "(Inputs from agencies)", "Agencies", "- Agencies", "-Agencies", "– Agencies", "— Agencies", "--Agencies", "(Agencies)", "Agencies/", "Staff and agencies",
            "Staff and wire reports", "From staff and wire reports", "From wire reports", "From wire services", "From news services", "From news service reports", "From staff reports", "Compiled from wire reports", "Compiled from wire service reports", "Compiled from agency reports", "Wire reports", "Wire services", "Wire report", "News agencies", "News wires", "Newswires", "Combined news services", "Combined reports", "Combined dispatches", "From combined dispatches", "Our wire services",
            "Agencies and staff", "Staff with agencies", "Staff writers with agencies", "Staff writer, with agencies", "Agencies via Xinhua", "Agence France-Presse contributed to this report", "Associated Press contributed to this report", "From correspondents", "Newsroom and agencies", "News services", "International agencies", "Monitoring desk and agencies", "News desk and agencies", "Web desk and agencies", "Agency report", "Agency reports", "Agencies report",
        ),
        hits=("(Agencies)", "With agency inputs", "From wire reports"),
        spares=("Agencies said the camp was full.", "Wire services were cut by the storm."),
    ),
    Rule(
        "credit",
        "english_credits.inputs_in_brackets",
        part="bracket",
        shape=rf"(?:(?i:with |w/ ?|from |source ?: ?|sources ?: ?|via |by |courtesy ?:? ?|inputs? from |input ?: |inputs ?: ?|agency inputs? from |with inputs? from |with (?:additional |agency )?(?:reports?|reporting|inputs?) (?:from|by) )(?:the )?{AGENCIES}(?: inputs?| reports?| Input| Inputs)?|{AGENCIES} [Ii]nputs?)",
        hits=("The talks go on. (With inputs from PTI)", "(Source: AFP)", "He left [With AFP]"),
        spares=("He came (with his wife) and left.", "The firm (source of the leak) denied it.", "The Press Trust of India (PTI) said so."),
    ),
    # at the head the same bracket is a dateline's: "JAMMU, Nov. 3 (PTI & UNI)"
    Rule(
        "credit",
        "english_credits.agencies_in_brackets",
        part="bracket",
        where="tail",
        shape=rf"{AGENCY}(?:(?:, | ?/ ?| and | & |, and ){AGENCY}){{1,6}}",
        hits=("The strike ended. (AP, Reuters and AFP)", "(Reuters/AFP)"),
        spares=("The firms (AP and others) sued.",),
    ),
    Rule(
        "credit",
        "english_credits.inputs_in_brackets_free",
        part="bracket",
        shape=r"(?:With|with) (?:additional |further |agency |agencies |some )?(?:inputs?|files|agency inputs?) (?:from|by) .{2,160}|(?:Inputs|Input|INPUTS) (?:from|by|:) .{2,160}|(?:With|with) (?:agency|agencies|bureau|wire) inputs?|agencies|Agencies|AGENCIES|Agency|With agencies|with agencies|wire services|Wire reports|News agencies|Agencies/[A-Z][^()]{2,40}",
        hits=("The talks go on. (With inputs from Ann Poe in Pune)", "(Agencies)", "He left (with files from Ann Poe)"),
        spares=("The plan (with inputs that cost money) failed.", "The plan (agencies would close) failed."),
    ),
    Rule(
        "credit",
        "english_credits.inputs_ending",
        part="end",
        ending=("(With agency inputs)", " - Agencies", " -- Agencies", " — Agencies", " – Agencies", " -Agencies", " –Agencies", "—Agencies", "With inputs from agencies", "With agency inputs", "With inputs from PTI", "With inputs from ANI", "With inputs from IANS", "with inputs from agencies", "– with agencies", "- with agencies", " AGENCIES", "With AFP inputs", "With PTI inputs"),
        where="tail",
        hits=("The talks go on. - Agencies", "The talks go on.With inputs from agencies"),
        spares=("He works for the United Nations and its agencies", "He spoke to Travel Agencies"),
    ),
    Rule(
        "credit",
        "english_credits.with_agency",
        shape=rf"\(?[-–—]{{0,2}} ?(?:With|with|WITH|Via|via|Courtesy|From|from|Additional reporting from) (?:the )?{AGENCIES}[.)]{{0,2}}",
        hits=("With AFP", "With Reuters and AP", "via AP", "— with agencies"),
        spares=("With Reuters closed, he lost his job.", "From Bloomberg he moved to the bank."),
    ),
    Rule(
        "credit",
        "english_credits.agencies_joined",
        where="tail",
        shape=rf"\(?[-–—]{{0,2}} ?(?:Staff reporter|Staff Reporter|Staff|News Desk|Web Desk|Online Desk|Monitoring Desk|{AGENCY})(?:(?: ?, ?| ?/ ?| ?& ?| ?\+ ?|-| and |, and ){AGENCY}){{1,6}}[.)]{{0,2}}",
        hits=("AFP, Reuters", "AP/AFP", "Staff Reporter/Agencies", "(AP, Reuters and AFP)"),
        spares=("AFP, Reuters and AP were barred.", "Staff Reporter"),
    ),
    Rule(
        "credit",
        "english_credits.from_agencies",
        shape=rf"(?:This (?:story|report|article|news)|The story|The report|Material|Information|Some information|Details) (?:also )?(?:includes?|contains?|uses?|was compiled|was produced|is compiled|compiled|has been compiled|incorporates) (?:information |material |reporting |reports |content |inputs )?(?:from|by|with|using)(?: the| reports (?:by|from)| information from| material from)? (?:{AGENCIES}|{PEOPLE})[.)]{{0,2}}",
        hits=("This story includes reporting by Reuters and AFP.", "This report includes information from The Associated Press.", "This article contains material from The Associated Press."),
        spares=("This report includes information from two spies who left.",),
    ),
    Rule(
        "credit",
        "english_credits.information_from",
        where="tail",
        shape=rf"(?:Information|Material|Reports?|Reporting|News|Additional information|Background|Also contributing|Contributing|Contributors?|Also reporting) ?(?:from|:|by|were|was) (?:the )?{PEOPLE}(?:was|were)? ?(?:used|included)?(?: (?:in|to) (?:this|the) (?:report|story|article))?\.?",
        hits=("Information from The Associated Press was used in this report.", "Contributing: Ann Poe, Lee Roe", "Contributing: The Associated Press"),
        spares=("Information from Syria was scarce, he said.", "News from Syria was bad."),
    ),
    # -- sources
    Rule(
        "credit",
        "english_credits.source_line",
        shape=r"\(?\[?[-–—*•]{0,2} ?(?:Source|SOURCE|Sources|SOURCES|News [Ss]ource|Story [Ss]ource|Data [Ss]ource|Original [Ss]ource|Source\(s\)|Via|Courtesy|Agency|Provider|Credit line)(?: ?[:：] ?| [-–—] )(?:https?://\S{3,200}|[^.!?:\n]{2,110}(?:\.(?:com|org|net|in|cn|uk|au|gov|co\.\w\w))?)[.)\]]{0,2}",
        hits=("Source: Xinhua", "Source: https://example.com/story", "SOURCES: Arden Bank, Lee Institute", "Source - AFP"),
        spares=("Source: a man who knew her. He said the two had met at the bank. They parted soon.", "Sources say he left."),
    ),
    Rule(
        "credit",
        "english_credits.press_release_source",
        where="tail",
        shape=r"SOURCE {1,2}[A-Z0-9][^.!?\n]{1,90}(?:(?:Inc|Corp|Ltd|Co|S\.A|N\.V|plc|L\.P)\.)?",
        hits=("SOURCE Arden Motors, Inc.", "SOURCE Lee Institute"),
        spares=("SOURCE CODE LEAKED. The firm denied it.",),
    ),
    Rule(
        "credit",
        "english_credits.sources_list",
        where="tail",
        shape=r"(?:\(\()?(?:Our sources|Sources used|Additional sources|Related source|Original story|Original article|Original link|Original report|Story from|First published by|First published in|First published at|Originally published by|Originally published on|Originally published in|Originally published at|Originally appeared on|Originally appeared in|Originally posted on|This post originally appeared|Reprinted from|Republished from|Excerpted from|Adapted from|Cross-posted from)(?: ?:| on| in| by| at)? [^.!?\n]{2,140}(?:\.(?:com|org|net|in|co\.\w\w))?\.?",
        hits=("Originally published by Arden Herald", "First published in The Arden Herald", "Originally published on example.com"),
        spares=("First published in 1949, the novel was banned. It came back in print only in May.",),
    ),
    Rule(
        "credit",
        "english_credits.originally_appeared",
        opening=(
            "This article was originally published", "This story was originally published", "This article originally appeared", "This story originally appeared", "This article first appeared", "This story first appeared", "This article was first published", "This story was first published by", "This story was first published on", "This story was first published in",
            "This post originally appeared", "This post was originally published", "This piece originally appeared", "This piece was originally published", "This report first appeared", "This report originally appeared", "This column originally appeared", "This column first appeared", "This content was originally published", "This article is republished from", "This article was republished", "This story is republished", "This story was republished",
            "This article is from", "This story was produced by", "This article was produced by", "This story was reported by", "This story was written by", "This article was written by", "This story is from the", "This story comes from", "This story was provided by", "This article was provided by", "This article is provided by", "A version of this article", "A version of this story", "Originally published as", "The original version of this story was published", "The post appeared first on", "This story is part of a collaboration", "This story was supported by", "This reporting was supported by", "Reporting for this story was supported", "Reporting for this article was supported", "This project was supported by", "This story is a collaboration", "Read the original article", "Read the original story", "View the original article", "Read the original here", "View original article", "Provided by SyndiGate", "Distributed by APO Group", "Distributed by African Press Organization",
        ),
        hits=("This article originally appeared on Arden Herald: Bridge opens", "This story was originally published by Example Daily.", "A version of this article appears in print on May 3, 2017."),
        spares=("This article of faith has guided him.", "This story was written down by monks.", "A version of the law passed."),
    ),
    Rule(
        "credit",
        "english_credits.the_post_appeared_first",
        shape=r"The post .{3,220} (?:appeared first|first appeared) on .{2,80}",
        hits=("The post Bridge opens at Arden appeared first on Arden Herald.",),
        spares=("The post of minister was vacant.",),
    ),
    Rule(
        "credit",
        "english_credits.the_post_appeared_first_glued",
        part="end",
        shape=r"The post [^\n]{3,220} (?:appeared first|first appeared) on [^\n]{2,80}\Z",
        hits=("he said.The post Bridge opens appeared first on Arden Herald.",),
        spares=("He said the post of minister was vacant.",),
    ),
    # -- editors, translators
    Rule(
        "credit",
        "english_credits.editor_line",
        shape=rf"\(?\[?(?:[Ww]eb |[Cc]opy |[Ss]ub-?|[Nn]ews |[Ee]xecutive |[Mm]anaging |[Oo]nline |[Ss]ub |Responsible |Duty |Page |Desk )?(?:[Ee]ditors?|[Ee]dited|[Ee]diting|[Tt]ranslators?|[Tt]ranslation|[Tt]ranslated|[Pp]roducers?|[Pp]roduction|[Cc]opy ?editor|[Pp]roof-?readers?|[Cc]amera|[Vv]ideographers?|[Cc]ompiled|[Cc]ompilers?|[Tt]ypist|[Ee]ditor in charge|[Cc]ontributors?|[Rr]esearch|Design|Designer|Graphics)(?: by)? ?: ?{PEOPLE}[.)\]]{{0,2}}",
        hits=("Editor: Ann Poe", "Web Editor: Ann Poe", "(Editor: Lee Roe)", "Translated by: Ann Poe"),
        spares=("Editor: the paper will close in May, and all will lose their jobs.",),
    ),
    Rule(
        "credit",
        "english_credits.editor_bracket",
        part="bracket",
        shape=rf"(?:(?:Web|Copy|Duty|Managing|News) )?(?:Editors?|Edited|Edited by|Translators?|Translated|Translation|Compiled|Writer|Contributors?|Web editor|Web editors)(?: by)? ?: ?{PEOPLE}\.?",
        where="tail",
        hits=("He left. (Editor: Ann Poe)", "(Web editor: Ann Poe, Lee Roe)"),
        spares=("The team (Editors: three, writers: two) left.",),
    ),
    Rule(
        "credit",
        "english_credits.translated_from",
        shape=rf"\(?(?:This (?:article|story|report|text|interview) (?:was|is|has been) (?:originally (?:published|written) in [A-Z]\w{{3,12}}(?: and (?:was )?translated)?|(?:translated|adapted|edited and translated)(?: and [\w ]{{3,20}})? (?:from|by|into))[^\n]{{0,140}}|(?:Translated|Adapted) from (?:the )?(?:original )?(?:Arabic|French|German|Spanish|Hebrew|Russian|Turkish|Persian|Korean|Japanese|Chinese|Italian|Portuguese|Dutch|Hindi|Urdu|Indonesian)(?: original)?(?: by {PEOPLE})?)\.?\)?",
        hits=("This article was originally written in German and translated by Ann Poe.", "Translated from Arabic by Ann Poe.", "(Translated from the French by Ann Poe)"),
        spares=("Translated from Greek, the word means bridge.",),
    ),
    Rule(
        "credit",
        "english_credits.print_edition",
        where="tail",
        shape=rf"(?:This (?:article|story|column|report) (?:was )?(?:also )?(?:appeared|published|appears|ran)|(?:Appeared|Appears|Printed)) (?:in|on)[^.\n]{{2,140}}(?:edition|print|version|issue|newspaper|page [A-Z]?\d+)[^.\n]{{0,120}}\.?",
        hits=("This article appeared in the Arden Herald print edition as: Bridge opens", "Appeared in the May 3, 2017, print edition as 'Bridge opens'."),
        spares=("This article appeared in court as evidence.",),
    ),
    Rule(
        "timestamp",
        "english_credits.published_in_paper",
        where="tail",
        shape=rf"\(?(?:First )?[Pp]ublished (?:in|by|on) (?:the |The )?{NAME}(?:,| on| :)? {WHEN}\)?\.?",
        hits=("Published in The Arden Tribune, January 3rd, 2016.", "Published in Dawn, May 3rd, 2017"),
        spares=("Published in May 2017, the book won a prize.", "Published in Arden in 2016 by a friend."),
    ),
    Rule(
        "credit",
        "english_credits.sports_data",
        where="tail",
        shape=r"(?:Data|Statistics|Stats|Odds|Weather|Results|Quotes|Prices|Field Level Media|Graphics) (?:provided|supplied|courtesy|powered|compiled|delivered) (?:by|of) [A-Z][^.!?\n]{1,70}\.?",
        hits=("Data provided by Arden Sports.", "Stats courtesy of Arden Data"),
        spares=("Data provided by police showed a rise in thefts.",),
    ),
    Rule(
        "credit",
        "english_credits.robot_story",
        holding=("This story was generated by Automated Insights", "elements of this story were generated by automated insights", "portions of this story were generated by", "was generated using data from Zacks Investment Research", "is powered by Automated Insights", "written by a computer program using data"),
        hits=("This story was generated by Automated Insights using data from Arden Research.",),
        spares=("The story was generated by insight.",),
    ),
    Rule(
        "credit",
        "english_credits.dash_name_agency",
        where="tail",
        shape=rf"[-–—]{{1,2}} ?(?:By |by |With |with )?{FULL_NAME}(?:,| with| /|/| and) ?(?:with |and )?{AGENCIES}\.?",
        hits=("— Ann Poe, with agencies", "- Ann Poe/AFP"),
        spares=("- Ann Poe, a lawyer, said no.",),
    ),
)
