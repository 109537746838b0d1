"""Contacts in English copy: press contacts of releases, the reporter's address, tip lines of newsrooms.

From press-release wires and newspaper pages. A bare number could stand in a table, so a telephone number needs a plus
sign, a label or the North American form.
"""

from __future__ import annotations

from cleannews.labelling.notices.english_words import FULL_NAME, NAME
from cleannews.labelling.rules import Rule

MAIL = r"[\w.+\-]{1,64}@(?:[\w\-]{1,40}\.){1,4}[A-Za-z]{2,12}"
PHONE = r"\(?\+?[\d(][\d ().\-–/]{5,30}\d(?: ?(?:ext|x|Ext)\.? ?\d{1,6})?"

RULES = (
    Rule(
        "contact",
        "english_contacts.heading",
        whole=(
            "Contact", "Contact:", "Contacts", "Contacts:", "CONTACT:", "CONTACT", "Contact us", "Contact info", "Contact Info:", "Contact information", "Contact information:", "Contact details", "Contact details:", "Media contact", "Media contact:", "Media contacts", "Media contacts:", "Media Contact(s):", "Press contact", "Press contact:", "Press contacts", "Press contacts:", "Press office", "Press enquiries", "Press enquiries:", "Press inquiries", "Press inquiries:",
            "Media inquiries", "Media inquiries:", "Media enquiries", "Media enquiries:", "Media relations", "Media relations:", "Media relations contact:", "News media contact:", "Public relations contact:", "PR contact", "PR contact:", "Company contact", "Company contact:", "Corporate contact:", "Agency contact:", "Investor contact", "Investor contact:", "Investor contacts", "Investor contacts:", "Investor relations", "Investor relations:", "Investor relations contact:", "Investors:", "Investors", "Investor inquiries:", "Investors and media:", "Media and investors:", "Media:", "For media:", "For investors:", "For media inquiries:", "For media enquiries:", "For investor inquiries:", "Press:",
            "For more information", "For more information:", "For further information", "For further information:", "For additional information", "For additional information:", "Further information", "Further information:", "For more information, contact:", "For more information contact:", "For more information please contact:", "For more information, please contact:", "For further information, please contact:", "For further information please contact:", "For further information contact:", "For further information, contact:", "For additional information, please contact:", "For additional information, contact:", "For inquiries, please contact:", "For press inquiries:", "For details, contact:", "Editorial contact", "Editorial contacts", "Editorial contact:", "## Editorial contacts", "Contact the author", "Contact the reporter", "Contact the writer", "Contact reporter", "Contact author", "Contact person:", "Contact Person", "Email the author", "Email the reporter", "Email the writer", "Contact our newsroom", "Contact our editors", "Media contact information", "CONTACTS", "Media Relations Contact",
        ),
        hits=("Media Contact:", "For further information, please contact:", "CONTACTS:"),
        spares=("Contact was lost at noon.", "Press office staff left.", "Investors were shocked."),
    ),
    Rule(
        "contact",
        "english_contacts.labelled_line",
        shape=rf"(?:## )?(?:Media|Press|Investor|Investors|Company|Corporate|Agency|PR|Public Relations|Public Affairs|Editorial|IR|News Media|Business|Sales|Analyst|Industry|US|UK|Europe|Asia|EU|North America|MEDIA|PRESS|INVESTOR|COMPANY)(?: (?:and|&|/) (?:Media|Investor|Press|Analyst))?(?: [Rr]elations| [Oo]ffice)?(?: (?:[Cc]ontacts?(?:\(s\))?|CONTACTS?|[Ii]nquiries|[Ee]nquiries|INQUIRIES))?(?: ?:| -) ?(?:Contact )?{NAME}(?=[^\n]{{0,200}}(?:@|\d{{3}}|www\.|://))[^!?\n]{{0,220}}",
        hits=("Media Contact: Ann Poe, Arden Motors, +1 555 010 0200", "Investor Relations: Lee Roe, ir@example.com", "PR Contact: Ann Poe, ann@example.com"),
        spares=("Media freedom: what now?", "Press: a free one is needed, he said."),
        where="tail",
    ),
    Rule(
        "contact",
        "english_contacts.labelled_name",
        shape=rf"(?:Media|Press|Investor|Company|Corporate|Agency|PR|Public Relations|Editorial|IR|News Media|MEDIA|PRESS|INVESTOR)(?: [Rr]elations)? (?:[Cc]ontacts?(?:\(s\))?|CONTACTS?) ?: ?{NAME}[^!?\n]{{0,160}}",
        hits=("Media Contact: North Agency for Arden Labs / Ann Poe", "Press contact: Ann Poe, Arden Motors"),
        spares=("Media contacts were cut.", "Press contact with him ended."),
    ),
    Rule(
        "contact",
        "english_contacts.for_information",
        shape=r"(?:For|FOR) (?:(?:more|further|additional|media|press|investor|general|all|any|other|complete|full|sales|customer) )?(?:(?:media|press|investor|product|sales|ticket|booking) )?(?:information|info|details|inquiries|enquiries|queries|opportunities|interviews?|interview requests|questions|assistance)(?:(?: (?:about|on|regarding|or|and)) [^.\n]{2,120})?,? (?:please )?(?:contact|call|e-?mail|write to|get in touch|reach out|visit|go to|see|log on|reach)\b[^\n]{2,260}",
        hits=("For more information, please contact Ann Poe at press@example.com.", "For media inquiries contact Ann Poe, +1 555 010 0200", "For more information about Arden Motors, visit www.example.com."),
        spares=("For more information the court asked the police, who had none.",),
    ),
    Rule(
        "contact",
        "english_contacts.contact_person",
        shape=rf"(?:Contact|CONTACT|Contacts|Email|E-mail|EMAIL|Reach|Write to|Call|Tweet|Message|E-mail us at|Email us at|Contact us at|Contact us|Please contact|Please email)(?: ?: ?| )(?:(?:the )?(?:author|writer|reporter|editor|columnist|this reporter|newsroom|newsdesk|reporters|us|him|her|them|{NAME})(?:,| and {NAME}|,? [A-Z][^\n]{{0,60}})? ?(?:at|via|on|:|by email at|by e-mail at|\()? ?:? ?)?\(?(?:mailto:)?(?:{MAIL}|@\w{{2,30}}|{PHONE})[^!?\n]{{0,160}}",
        hits=("Contact Ann Poe at ann.poe@example.com", "Email: ann.poe@example.com", "Contact the author at ann@example.com or follow @annpoe", "Reach Ann Poe at 555-010-0200"),
        spares=("Contact Group members met at noon.", "Call centres at Arden closed."),
    ),
    Rule(
        "contact",
        "english_contacts.can_be_reached",
        shape=rf"(?:{FULL_NAME}|The (?:writer|author|reporter|columnist)s?|He|She|They|You can reach {NAME}|Readers|{NAME}) (?:can|may)? ?(?:also )?(?:be )?(?:reached|contacted|e-?mailed|followed|emailed|write|email|reach)?[^.\n]{{0,40}}(?:at|on|via|:|to) ?:? ?(?:mailto:)?(?:{MAIL}|@\w{{2,30}})(?:[^!?\n]{{0,140}})?",
        where="tail",
        hits=("Ann Poe can be reached at ann.poe@example.com.", "The writer can be contacted at ann@example.com", "You can reach Ann Poe at ann@example.com"),
        spares=("He wrote to the bank at noon.", "She said he had followed her on the street."),
    ),
    Rule(
        "contact",
        "english_contacts.mail_alone",
        shape=rf"[(\[<]?(?:[Ee]-?[Mm]ail|EMAIL|E-MAIL|Mail|mail)? ?:? ?(?:mailto:)?{MAIL}(?: ?[,;/|]+ ?(?:and )?{MAIL}){{0,4}}[)\]>]?[.,;]?",
        hits=("ann.poe@example.com", "(ann.poe@example.com)", "E-mail: ann@example.com; lee@example.com"),
        spares=("Write to ann.poe@example.com, he said.",),
    ),
    Rule(
        "contact",
        "english_contacts.mail_in_brackets",
        part="bracket",
        shape=rf"(?:(?i:e-?mail|contact|mail|write to|reach (?:us|him|her) at|email (?:us|him|her) at|contact (?:us|the writer|the author|the reporter) at) ?:? ?)?{MAIL}(?:[,;/] ?[^()]{{2,160}})?|(?i:e-?mail|tel|phone|contact)\.? ?: ?.{{4,140}}",
        where="tail",
        hits=("He left. (ann.poe@example.com)", "(E-mail: ann@example.com; +1 555 010 0200)"),
        spares=("The group (contact with it was lost) left.",),
    ),
    Rule(
        "contact",
        "english_contacts.phone_line",
        shape=rf"[-•*]? ?(?:Tel|TEL|Tel\.|Telephone|Phone|PHONE|Ph|Mobile|Mob|Cell|Fax|FAX|Office|Direct|Toll[- ][Ff]ree|WhatsApp|Call|Hotline|Newsroom|News desk|T|M|P|F|O)\.? ?[:：]? ?{PHONE}[^!?\n]{{0,120}}",
        hits=("Tel: +1 555 010 0200", "Phone: (555) 010-0200", "- Tel: +49 30 0000 0000; <desk@example.com>", "T: +44 20 0000 0000"),
        spares=("Phone 7 sales fell by 10 percent.", "Call 5 was the longest", "M 12 was closed"),
    ),
    Rule(
        "contact",
        "english_contacts.phone_alone",
        where="tail",
        shape=r"(?:\+\d[\d ().\-–/]{6,28}\d|\(\d{3}\) ?\d{3}[- .]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|1-8\d\d-\d{3}-\d{4})(?: ?(?:\||,|/|or|;) ?(?:\+?[\d][\d ().\-]{6,24}\d|[\w.+\-]{1,64}@[\w.\-]{3,60}))?",
        hits=("+44 20 0000 0000", "(555) 010-0200", "555-010-0200"),
        spares=("2019 2020 2021 2022", "10-12-14"),
    ),
    Rule(
        "contact",
        "english_contacts.web_line",
        where="tail",
        shape=r"(?:Website|WEBSITE|Web ?site|Web|Website URL|Homepage|Internet|Online|URL|Twitter|TWITTER|X|Facebook|Instagram|LinkedIn|YouTube|Telegram|WeChat|TikTok|Skype|Reuters Messaging|Linkedin|Facebook Page)(?: ?[:：] ?| at )(?:@[\w.]{2,40}|(?:https?://|www\.)?[\w\-]{2,60}\.[\w./?=&#%~\-]{2,200})(?: ?[,;|] ?[^.!?\n]{0,140})?",
        hits=("Website: www.example.com", "Twitter: @annpoe", "Web: https://example.com/press"),
        spares=("Twitter: it was down on Monday.", "Online: the shop is closed."),
    ),
    Rule(
        "contact",
        "english_contacts.handle_alone",
        where="tail",
        shape=r"[(\[]?(?:Twitter|X|Follow|Tweet|twitter)?:? ?@[A-Za-z_]\w{4,29}(?:(?:,| and| \||;|/)? ?@[A-Za-z_]\w{2,29}){0,4}[)\]]?\.?",
        hits=("@annpoe", "Twitter: @annpoe", "@annpoe, @leeroe"),
        spares=("@annpoe said so",),
    ),
    Rule(
        "contact",
        "english_contacts.tip_line",
        opening=(
            "Got a tip?", "Have a tip?", "Got a news tip?", "Have a news tip?", "Got a story?", "Have you got a story", "Do you have a story", "Do you have a tip", "Do you have information about this story", "Do you know more?", "Know more?", "Send tips to", "Send us a tip", "Send your tips", "Send news tips", "Send us your stories", "Send us your pictures", "Send us your story", "Submit a tip", "Tips can be sent", "Got news?", "Got something to say?", "Contact our news team", "Contact our newsdesk", "Contact the newsroom", "Contact us with a tip", "Contact us at",
            "Get in touch with our news team", "Get in touch with us", "Get in touch by email", "Email our news team", "E-mail us at", "Email us at", "Email your stories", "Email your news", "Send an email to", "Send e-mail to", "Send comments to", "Send your comments to", "Send letters to", "Letters to the editor can be sent", "Submit a letter", "Please send your", "Please direct all", "Contact AP's global investigative team", "Contact AP’s global investigative team", "To contact the reporter", "To contact the reporters", "To contact the editor responsible", "To contact the editors responsible", "To contact the author of this story", "To contact the authors of this story", "To contact the writer", "To contact Bloomberg News staff", "To contact the senior editor", "Reach the reporter", "Reach the author", "The reporter can be reached", "The author can be reached", "The writer can be reached", "The columnist can be reached", "The writer may be reached", "The author may be contacted", "The reporter may be reached", "Comments and feedback:", "Feedback:", "Send feedback", "Send us feedback", "Have feedback", "Questions or comments?", "Comments? Questions?", "Comments? Email", "Any tips?",
        ),
        hits=("Got a tip? Email tips@example.com", "To contact the reporter on this story: Ann Poe in Lagos at apoe@example.net", "Get in touch with our news team by emailing us at news@example.com."),
        spares=("Got a ticket? Then go.", "Anyone with information should call the police.", "Contact us, he begged."),
    ),
    Rule(
        "contact",
        "english_contacts.glued_contact",
        part="end",
        shape=rf"(?:To contact the (?:reporters?|editors?|writers?|authors?)(?: responsible)? (?:on|for|of) this story[^\n]{{2,300}}|(?:Email|E-mail|Contact)(?: ?: ?| the (?:author|writer|reporter) at | us at ){MAIL}[^\n]{{0,80}})\Z",
        hits=("he said.To contact the reporter on this story: Ann Poe in Lagos at apoe@example.net", "he said.Email: ann@example.com"),
        spares=("He said he would email the writer.",),
    ),
    Rule(
        "contact",
        "english_contacts.contact_phrase",
        holding=("can be reached at the following", "for interview requests, please", "reach out to our press office", "contact our customer service team at", "available for interviews, please contact"),
        longest=240,
        where="tail",
        hits=("For interview requests, please write to Ann Poe.",),
        spares=("He reached the bridge at the following dawn.",),
    ),
)
