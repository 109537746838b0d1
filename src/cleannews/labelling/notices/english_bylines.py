"""Author lines of English copy beyond `By X`: titles, agency behind the name, bios at the foot.

From AP, Reuters, The Canadian Press, Bloomberg, PTI, the papers of India and Pakistan, and opinion pages. A bio is taken
only with a journalist's office in it: `Lee is a professor at Arden University` is how an expert enters a story.
"""

from __future__ import annotations

from cleannews.labelling.notices.english_words import FULL_NAME, NAME, PEOPLE
from cleannews.labelling.rules import Rule

OFFICE = r"(?:Writer|Writers|Editor|Editors|Correspondent|Correspondents|Reporter|Reporters|Columnist|Columnists|Journalist|Contributor|Producer|Analyst|Photographer|Bureau|Bureau Chief|Intern|Staff|Critic|Fellow)"
ADJECTIVE = r"(?:Staff|Senior|Special|Chief|Political|Business|Sports|Sport|National|Foreign|Diplomatic|Economics|Economic|Health|Science|Medical|Technology|Tech|Environment|Climate|Education|Legal|Defence|Defense|Security|Religion|Race|White House|Capitol|Congress|Court|Crime|Markets|Energy|Financial|Finance|Market|Entertainment|Film|Movie|Music|Television|TV|Travel|Food|Regional|Europe|Asia|Africa|Middle East|Washington|Beijing|London|Moscow|Delhi|Contributing|Deputy|Associate|Managing|Executive|Assistant|News|Digital|Online|Features|Investigative|General|City|State|Local|Metro|Data|Football|Cricket|Golf|Tennis|Racing|Baseball|Basketball|Hockey|Auto|Airlines|Retail|Opinion|Guest|Freelance|Principal|World|International|Economy|Banking|Property|Transport|Consumer|Social Affairs|Home Affairs|Parliamentary|Royal|Showbiz|Multimedia|Web|Video|Breaking News|Our|Global|Lead|Junior|Trainee|Agriculture|Agricultural|Aviation|Real Estate)"
HOUSE = r"(?:(?:The |the )?(?:Associated Press|Canadian Press|AP|Reuters|Thomson Reuters|AFP|Agence France-Presse|Bloomberg|Bloomberg News|UPI|PA|Press Association|PA Media|AAP|Australian Associated Press|USA TODAY|USA Today|CNN|CNN Business|Fox News|NBC News|CBS News|ABC News|BBC News|BBC|Xinhua|Kyodo News|Yonhap|PTI|IANS|ANI|UNI|TNN|ENS|HT|DPA|dpa|New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Guardian|Independent|Telegraph|Postmedia News|Postmedia|National Post|CBC News|Global News|CTV News|Local Journalism Initiative Reporter|Nigeria|NAN|Daily Mail|Mirror|Sky News|AFP News|Anadolu Agency|EFE|Jiji Press|Staff Reporter|Staff Writer|Tribune News Service|McClatchy|Kaiser Health News|Newsday|Politico|The Hill|Axios|NPR|HuffPost|Sputnik|TASS))"

RULES = (
    Rule(
        "byline",
        "english_bylines.titles",
        where="head",
        whole=("Staff Writer", "Staff Writers", "Staff Reporter", "Staff Reporters", "Staff Correspondent", "Our Correspondent", "Our Correspondents", "Our Staff Reporter", "Our Special Correspondent", "Our Bureau", "Our Reporter", "Our Representative", "Special Correspondent", "Special Correspondents", "From Our Correspondent", "From our correspondent", "From Our Staff Reporter", "By Our Correspondent", "By Our Staff Reporter", "By our reporter", "By Staff Reporter", "By Staff Writer", "By staff", "By Agencies", "By Agency Reporter", "By Our Reporter", "Agency Reporter", "Agency Report", "Correspondent", "News Desk", "Web Desk", "Online Desk", "Newsdesk", "News desk", "Digital Desk", "Sports Desk", "Business Desk", "National Desk", "International Desk", "World Desk", "Foreign Desk", "Monitoring Desk", "Monitoring Report", "Monitor", "Desk Report", "News Report", "Express News Service", "HT Correspondent", "DC Correspondent", "TNN", "FE Bureau", "ET Bureau", "BS Reporter", "HT News Desk", "India Today Web Desk", "Tribune News Service", "Reporter", "Editor", "Contributor", "Contributing Writer", "Senior Reporter", "Political Reporter", "Business Reporter", "Sports Reporter", "Sports Writer", "Business Writer", "Guest Columnist", "Columnist", "Guest Writer", "Associated Press", "The Associated Press", "Associated Press Writer", "Associated Press Writers", "Canadian Press", "The Canadian Press", "Press Association", "Agence France-Presse", "Agence France Presse", "Press Trust of India", "Australian Associated Press", "Reuters Staff", "AFP News", "CNN Wire", "CNN Staff", "CNN Wire Staff", "Bloomberg News", "AP Staff", "PTI Bureau", "Special to The Globe and Mail", "For The Associated Press", "Freelance Writer", "Bureau Report", "BUREAU REPORT", "Correspondents", "By Wire Service", "By Wire Services", "Wire Services", "Wire Service", "By News Service"),
        hits=("Staff Reporter", "OUR CORRESPONDENT", "News Desk", "By Agencies"),
        spares=("Reporter beaten by police", "Monitor lizards found"),
    ),
    Rule(
        "byline",
        "english_bylines.house_title",
        shape=rf"(?:By )?(?:{HOUSE} |(?:[A-Z][\w.'’]{{1,20}} ){{1,3}})(?:(?:{ADJECTIVE}|and|&) ){{1,4}}{OFFICE}",
        where="head",
        hits=("AP Business Writer", "Associated Press Political Writer", "Arden Times Staff Writer", "AP Sports Writer"),
        spares=("AP Business Writers were hired.", "Boeing Names Man"),
    ),
    Rule(
        "byline",
        "english_bylines.name_and_title",
        where="head",
        shape=rf"(?:By:? |BY |From )?{FULL_NAME}(?: and {FULL_NAME})? ?(?:,|\||-|–|—|/|•|·) ?(?:{HOUSE}(?:,? {HOUSE})?|(?:[A-Z][\w.'’]{{1,20}} ){{0,3}}(?:{ADJECTIVE} ){{0,3}}{OFFICE}(?:,? (?:in |for |at )?{NAME})?|(?:Staff|Special) (?:Writer|Reporter|Correspondent))(?:[,|] ?{NAME})?",
        hits=("Ann Poe, Associated Press", "Ann Poe | Staff Reporter", "Ann Poe, The Canadian Press", "By Ann Poe, AP Business Writer", "Ann Poe and Lee Roe, Reuters"),
        spares=("Ann Poe, mayor", "Ann Poe, Arden", "Ann Poe, Lee Roe"),
    ),
    Rule(
        "byline",
        "english_bylines.name_and_house_foot",
        where="tail",
        shape=rf"(?:[-–—]{{1,2}} ?)?(?:By )?{FULL_NAME}(?: and {FULL_NAME})?,? (?:The Canadian Press|The Associated Press|Associated Press|AP|Press Association|Local Journalism Initiative Reporter, [^.\n]{{2,60}}|USA TODAY|CNN|Reuters|Bloomberg News|AFP|Agence France-Presse|Postmedia News|[A-Z][\w ]{{2,30}} Staff Writer|Staff Writer)",
        hits=("Ann Poe, The Canadian Press", "— By Ann Poe, Associated Press", "Ann Poe, USA TODAY"),
        spares=("Ann Poe told Reuters", "The war, said CNN"),
    ),
    Rule(
        "byline",
        "english_bylines.written_by",
        shape=rf"[*(\[]{{0,2}}(?:Written|WRITTEN|Authored|Reported|Story|Text|Words|Posted|Uploaded|Submitted|Report|Article|Analysis|Commentary|Opinion|Column|Review|Interview) (?:by|By|BY) ?:? ?{PEOPLE}(?:,? {HOUSE})?(?: ?\|[^.!?\n]{{0,80}})?[.)\]]{{0,2}}",
        hits=("Written by Ann Poe", "Story by Ann Poe", "Posted by Ann Poe", "Analysis by Ann Poe, CNN", "Reported by: Ann Poe"),
        spares=("Written by monks, the book is old.", "Published by Arden Press, the book sold well"),
    ),
    Rule(
        "byline",
        "english_bylines.label",
        shape=rf"[*(\[]{{0,2}}(?:Author|AUTHOR|Authors|Author\(s\)|Reporter|REPORTER|Reporters|Writer|WRITER|Writers|Correspondent|Columnist|Journalist|Byline|Author name|Story author|Our reporter|Contributor|Words|Created by|Posted by|Published by|Written by|Reported by|By|BY) ?: ?(?:{PEOPLE}|[Aa]dmin|[Nn]one|[Ss]taff|[Aa]gencies)(?: ?\|[^.!?\n]{{0,80}})?[.)\]]{{0,2}}",
        hits=("Author: Ann Poe", "Reporter: Ann Poe", "Reporters: Ann Poe, Lee Roe", "By: Ann Poe"),
        spares=("Reporter: why did you leave the king? He: I do not know.", "Writer: a poor man's job"),
    ),
    Rule(
        "byline",
        "english_bylines.from_correspondent",
        where="head",
        shape=rf"(?:From|FROM) (?:(?:our|Our|OUR|a|A|Special) (?:[\w]{{3,12}} )?(?:[Cc]orrespondents?|CORRESPONDENT|[Rr]eporters?|[Bb]ureau)(?: in [A-Z]\w{{2,20}})?|{FULL_NAME}(?:,| in) {NAME})",
        hits=("From Our Correspondent", "From Ann Poe in Arden", "From our special correspondent"),
        spares=("From London in May he left.", "From Ann he heard"),
    ),
    Rule(
        "byline",
        "english_bylines.by_with_credits",
        where="tail",
        shape=rf"[-–—(]{{1,3}} ?(?:By|by|BY) {PEOPLE}(?:,? (?:with|and) (?:additional )?(?:files?|reporting|assistance|contributions?) (?:from|by) [^.\n]{{2,160}})?[.)]{{0,2}}",
        hits=("— By Ann Poe in Arden, with files from Lee Roe", "(By Ann Poe)", "-- By Ann Poe"),
        spares=("— by then the war was lost",),
    ),
    Rule(
        "byline",
        "english_bylines.by_bracket",
        part="bracket",
        where="tail",
        shape=rf"(?:By|BY|by) {PEOPLE}",
        hits=("He left. (By Ann Poe)",),
        spares=("He left (by then it was late).",),
    ),
    Rule(
        "byline",
        "english_bylines.bio_office",
        where="tail",
        shape=rf"[*(\[_–—-]{{0,3}} ?{FULL_NAME}(?: and {FULL_NAME})?,? (?:is|are) (?:an? |the )?(?:(?:[\w’'-]{{2,24}},? ){{0,7}}?)(?:columnists?|contributing (?:writer|editor|columnist|opinion writer)|staff writer|freelance (?:writer|journalist|reporter|contributor)|opinion writer|editorial writer|senior writer|senior reporter|senior correspondent|chief correspondent|staff reporter|national reporter|political reporter|regular contributor|guest columnist|guest writer|member of the editorial board|editor[- ]at[- ]large|editor-in-chief|bureau chief|correspondent for|reporter for|reporter at|reporter covering|reporter with|reporter on|correspondent based|reporter based|writer for|writer based|journalist based|contributor to|contributor at|critic for|editorial page editor|opinion editor|intern at|intern with|intern for|news editor|managing editor|deputy editor|[Rr]eport for America corps member)\b[^\n]{{0,420}}",
        hits=("Ann Poe is a Reuters columnist.", "Ann Poe is a Bloomberg Opinion columnist covering bridges.", "Ann Poe is a contributing writer for Arden Times.", "(Ann Poe is a Reuters columnist. The opinions expressed are her own.)"),
        spares=("Ann Poe is a professor of law at Arden University.", "Ann Poe was a columnist for Arden Times.", "Ann Poe is a nurse who writes."),
    ),
    Rule(
        "byline",
        "english_bylines.bio_covers",
        where="tail",
        shape=rf"{FULL_NAME} (?:covers|reports on|writes about|writes on|reports for|covers|edits|blogs about|leads coverage of|oversees)(?: [\w’',&-]{{2,24}}){{1,16}} (?:for|at|from|in) (?:the |The )?{NAME}\.(?: (?:She|He|They|Follow|You|Before|Email|Contact|Reach|Previously|Based)[^\n]{{0,300}})?",
        hits=("Ann Poe covers business and trade for Arden Times.", "Ann Poe writes about bridges for The Arden Sun. She is based in Lagos."),
        spares=("Ann Poe covers the cost.", "Arden Life covers 300 patients"),
    ),
    Rule(
        "byline",
        "english_bylines.the_writer_is",
        where="tail",
        shape=r"[*(\[_–—-]{0,3} ?(?:The|THE) (?:writer|author|columnist|reporter|WRITER|AUTHOR|writers|authors|contributor|essayist|op-ed writer)(?: ?\([^()\n]{2,60}\))?,? (?:is|are|was|teaches|works|can be|may be|may|has|heads|works as|lives|belongs|runs|serves|served)(?:, [^,\n]{2,40},)? (?:an?|the|based|currently|former|formerly|president|director|professor|associate|assistant|chairman|chief|founder|co-founder|managing|executive|senior|retired|with|reached|at|as|in|on|author|editor|reporting|working|visiting|fellow|political|international|dean|head|emeritus)\b[^\n]{2,420}",
        hits=("The writer is a former mayor of Arden.", "The author is director of the Lee Institute.", "(The writer is a fellow at the Lee Institute. Views are personal.)", "The writer is based in Lagos"),
        spares=("The writer has died.", "The author of the law left.", "The writers left."),
    ),
    Rule(
        "byline",
        "english_bylines.bio_bracket",
        part="bracket",
        where="tail",
        shape=rf"(?:The (?:writer|author|columnist)s? (?:is|are) .{{3,400}}|{FULL_NAME} is (?:an? |the )?(?:[\w’'-]{{2,24}} ){{0,6}}?(?:columnist|correspondent|reporter|contributor|staff writer|freelance writer|journalist|fellow|professor|analyst|commentator)\b.{{0,500}})",
        hits=("He lost. (The writer is a former mayor of Arden.)", "(Ann Poe is a Reuters columnist. The opinions are her own.)"),
        spares=("The mayor (Ann Poe is her name) left.",),
    ),
    Rule(
        "byline",
        "english_bylines.bio_glued",
        part="end",
        shape=rf"(?:The (?:writer|author) is (?:an?|the|based|currently|former|director|professor)\b[^\n]{{3,300}}|{FULL_NAME} is an? (?:[\w’'-]{{2,24}} ){{0,4}}?columnist\b[^\n]{{0,240}})\Z",
        hits=("he lost.The writer is a former mayor of Arden.", "he lost.Ann Poe is a Bloomberg Opinion columnist."),
        spares=("He said the author is a fool",),
    ),
    Rule(
        "byline",
        "english_bylines.about_author",
        where="tail",
        whole=("About the author", "About the author:", "About the Author", "About the authors", "About the writer", "About the reporter", "About author", "Author", "Authors", "Author bio", "Author profile", "About the columnist", "More about the author", "See author's posts", "View all posts", "View all posts by", "All posts by author", "Read more by this author", "Meet the author"),
        hits=("About the author", "Authors"),
        spares=("About the author little is known.",),
    ),
    Rule(
        "byline",
        "english_bylines.bio_pronoun",
        where="tail",
        shape=r"(?:She|He|They) (?:can be (?:reached|followed|contacted)|tweets|tweeted|is on Twitter|is on X|blogs|tweet)(?: (?:at|as|on|via|under))? ?:? ?[^\n]{0,20}@[^\n]{2,120}",
        hits=("She tweets at @annpoe.", "He can be reached at lee@example.com", "She is on Twitter @annpoe"),
        spares=("She tweets a lot.", "He tweeted at noon that he would go."),
    ),
)
