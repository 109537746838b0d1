"""Disclaimers in English copy: unedited feeds, views of authors, forward-looking statements, advice, translations.

From Indian portals that print PTI, ANI and IANS feeds, from opinion pages, stock-exchange announcements and
press-release wires. A legal paragraph may be long: such openings allow several thousand characters.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

STORY = r"(?:story|article|report|news|content|copy|item|post|news item|news story|news report|piece|text|news article)"

RULES = (
    # -- unedited feeds
    Rule(
        "disclaimer",
        "english_disclaimers.not_edited",
        shape=rf"[*(\[_]{{0,3}}(?:(?:Disclaimer|DISCLAIMER|Note|NOTE) ?[:\-–] ?)?(?:(?:Except|Barring|Apart from|Other than) (?:for )?(?:the )?headlines?[^.\n]{{0,60}},? )?(?:[Tt]his|[Tt]he)(?: above)? {STORY} (?:has|was|is|have)(?: been)?(?: not| n't|n['’]t)(?: been)? (?:been )?(?:edited|created|modified|reviewed|written|produced|altered|prepared|verified|changed|re-?edited)[^\n]{{0,420}}",
        hits=("This story has not been edited by Arden Times staff and is auto-generated from a syndicated feed.", "(Except for the headline, this story has not been edited by our staff.)", "Except for the headline, this story has not been edited by Arden staff and is published from a syndicated feed."),
        spares=("This story has not been told before.", "The report was not public."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.not_edited_bracket",
        part="bracket",
        shape=rf"(?i:(?:disclaimer ?: ?)?(?:(?:except|barring|apart from|other than) (?:for )?(?:the )?headlines?.{{0,60}},? )?(?:this|the)(?: above)? {STORY} (?:has|was|is) (?:not )?(?:been )?(?:not )?(?:been )?(?:edited|created|auto-?generated|published|sourced|generated|taken|modified|auto-?published|produced|reproduced|syndicated|supplied|provided)).{{0,500}}|(?:With the exception|Except|Only the) (?:of |for )?(?:the )?headline.{{0,400}}",
        hits=("He left. (This story has not been edited by Arden Times staff and is auto-generated from a syndicated feed.)", "(The above story was auto-generated from a feed)", "(Except for the headline, this story has not been edited.)"),
        spares=("He left (this story is told by all).",),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.generated_feed",
        shape=rf"[*(\[_]{{0,3}}(?:(?:Disclaimer|DISCLAIMER|Note|NOTE) ?[:\-–] ?)?(?:[Tt]his|[Tt]he)(?: above)? {STORY} (?:has been|was|is|are)(?: an?)?(?: being)? ?(?:auto[- ]?generated|auto[- ]?published|automatically (?:generated|published|created)|auto[- ]?aggregated|unedited|published (?:from|through|via|by) (?:a |an )?(?:agency|wire|syndicated|news agency|third)|sourced from (?:a |an )?(?:third|agency|syndicated|wire)|taken from (?:a |an )?(?:news agency|agency|wire|syndicated)|generated (?:from|by) (?:an? )?(?:automated|agency|syndicated|AI|artificial)|reproduced from (?:a |an )?(?:agency|wire|syndicated)|syndicated (?:from|feed)|from (?:a |an )?(?:agency|wire|syndicated) feed|supplied by (?:a |an )?(?:agency|third)|provided by (?:a |an )?(?:third[- ]party|news agency|syndicated))[^\n]{{0,420}}",
        hits=("This story is auto-generated from a syndicated feed.", "This article was generated from an automated news agency feed without modifications to text.", "This story has been sourced from a third party syndicated feed, agencies."),
        spares=("This report is from a friend.", "The news was taken from him."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.feed_opening",
        opening=("Only the headline and picture of this report may have been reworked", "This is an unedited and auto-generated", "This is an unedited", "This is an auto-generated", "This is an auto generated", "This is a syndicated", "This is an automated", "Published from a wire", "Published from an agency", "Auto-generated from a", "Taken from a syndicated", "(Only the headline", "(This is an unedited", "(This is an auto", "(With the exception of the headline", "(Except for the headline", "With the exception of the headline", "Except for the headline", "This wire story", "This post is auto", "This content is auto", "This press release has been published", "The above press release", "The above content is a press release", "(The above press release", "(The above story is", "(Disclaimer:", "(DISCLAIMER", "ADVERTORIAL DISCLAIMER", "Advertorial disclaimer", "(ADVERTORIAL DISCLAIMER", "(Advertorial Disclaimer", "The above article has been published from a wire source", "The views expressed in the above"),
        longest=600,
        hits=("Only the headline and picture of this report may have been reworked by the Arden staff.", "ADVERTORIAL DISCLAIMER: The above press release has been provided by Example Wire."),
        spares=("This is an army of the state.", "Published from Arden."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.glued_feed",
        part="end",
        shape=rf"\(?(?:(?:Except for the headline|With the exception of the headline)[^\n]{{3,300}}|(?:This|The above) {STORY} (?:has not been edited|is auto-?generated|was auto-?generated|is published from|has been sourced from|has been published from|was generated from)[^\n]{{0,300}})\Z",
        hits=("he said.This story has not been edited by Arden staff.", "he said.(This story is auto-generated from a syndicated feed.)"),
        spares=("He said this story was old.",),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.label",
        shape=r"[*(\[_]{0,3}(?:Disclaimer|DISCLAIMER|Disclaimers|DISCLAIMERS|Legal disclaimer|Legal Disclaimer|Risk [Dd]isclaimer|Risk [Ww]arning|RISK WARNING|Disclosure|DISCLOSURE|Disclosures|Full disclosure|Full Disclosure|Important [Nn]otice|IMPORTANT NOTICE|Legal [Nn]otice|Important information|Important Information|Investment [Dd]isclaimer|Financial disclaimer|Affiliate disclosure|Ethics statement|Ethics disclosure|Disclosure statement|Editorial disclosure|Important legal information)(?: ?[:：]| ?[-–—]|\.)[^\n]{3,3000}",
        where="tail",
        hits=("Disclaimer: The views are those of the author.", "Disclosure: The author owns shares of Arden Motors."),
        spares=("Disclosure rules were changed.", "Disclaimers were signed by all."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.label_alone",
        whole=("Disclaimer", "Disclaimer:", "DISCLAIMERS", "Disclosure", "Disclosure:", "Disclosures", "Legal disclaimer", "Safe harbor statement", "Safe harbor", "Safe Harbor Statement:", "Safe harbour statement", "Forward-looking statements", "Forward looking statements", "Forward-Looking Statement", "Forward-Looking Statements:", "Forward-looking information", "Forward-Looking Information:", "Forward looking information", "Cautionary note", "Cautionary notes", "Cautionary statement", "Cautionary statements", "Cautionary note regarding forward-looking statements", "Cautionary Note Regarding Forward-Looking Statements:", "Cautionary note regarding forward-looking information", "Cautionary note on forward-looking statements", "Cautionary statement regarding forward-looking statements", "Cautionary Statement Concerning Forward-Looking Statements", "Caution regarding forward-looking statements", "Caution regarding forward-looking information", "Cautionary language", "Reader advisory", "Reader advisories", "Advisory", "Note regarding forward-looking statements", "Notice regarding forward-looking statements", "Special note regarding forward-looking statements", "Statement regarding forward-looking information", "Regarding forward-looking statements", "Note on forward-looking statements", "Information regarding forward-looking statements", "Non-GAAP financial measures", "Use of non-GAAP financial measures", "No offer or solicitation", "Important notice", "Important information", "Regulatory disclaimer", "Risk factors", "Risk warning", "Important additional information", "Additional information and where to find it", "Participants in the solicitation", "Notice to investors", "Notice to editors", "Important notices"),
        where="tail",
        hits=("Forward-Looking Statements", "Cautionary Notes", "DISCLAIMER:"),
        spares=("Advisory board members met.", "Risk factors are known."),
    ),
    # -- views
    Rule(
        "disclaimer",
        "english_disclaimers.views",
        shape=r"[*(\[_–—-]{0,3} ?(?:The|Any|All|These|Such)? ?(?:[Vv]iews|[Oo]pinions?|VIEWS|OPINIONS|[Vv]iews and opinions|[Oo]pinions and views|[Vv]iews or opinions|[Vv]iews/opinions|[Ff]acts and opinions|[Ss]tatements and opinions|[Vv]iews, thoughts,? and opinions)(?: (?:and (?:facts|analysis|recommendations|suggestions) )?(?:expressed|presented|given|contained|stated))? ?(?:(?:here|herein|above|in (?:this|the) (?:article|column|piece|commentary|post|story|blog|essay|opinion piece|op-ed|content|report|press release|above)|by (?:the )?(?:(?:above )?(?:author|authors|writer|writers|columnist|contributor|contributors|guest|guest columnist))|on this (?:page|site|website))[^.\n]{0,60})? ?(?:are|is|do not|does not|belong|represent|reflect|remain|don['’]t|may not|should not|need not)[^\n]{3,320}",
        hits=("The views expressed in this article are those of the author.", "Views expressed are personal.", "The opinions expressed are his own.", "(Views are personal)", "Opinions expressed here do not reflect those of Arden Times."),
        spares=("The views expressed by the minister angered voters.", "Views from the bridge are fine."),
        where="tail",
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.views_head",
        shape=r"(?:The )?(?:views|opinions|Views|Opinions)(?: and opinions)? expressed (?:in (?:this|the) (?:article|column|piece|commentary|post|essay)|here|herein|by (?:the )?(?:author|writer|columnist|contributor)s?)[^.\n]{0,40} (?:are|do not|is)[^\n]{3,260}",
        where="head",
        hits=("The views expressed in this commentary are solely those of the writer.",),
        spares=("The views expressed by the author were old.", "Opinions are split in Arden."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.views_opening",
        opening=("This column does not necessarily reflect", "This article does not necessarily reflect", "This piece does not necessarily reflect", "This column reflects the personal views", "This article reflects the author", "This is an opinion piece", "This is an opinion column", "This is an opinion article", "This commentary reflects", "This article represents the views", "This article expresses", "This column represents the", "Views are personal", "Views expressed are personal", "Views expressed by the author", "Views expressed by the writer", "Views expressed in this", "Opinions are personal", "Opinions are the author's own", "Opinions are the author’s own", "The author's views are", "The author’s views are", "The writer's views are", "The writer’s views are", "The views are personal", "The views and opinions expressed", "The opinions expressed in this", "The opinions expressed here", "The opinions expressed are", "The views expressed in this", "The views expressed here", "The views expressed are", "His views are personal", "Her views are personal", "This guest column", "Opinion articles reflect", "All views expressed", "All opinions expressed", "Any opinions expressed", "Any views expressed"),
        longest=420,
        hits=("This column does not necessarily reflect the opinion of the editorial board or Arden L.P.", "Views are personal"),
        spares=("The opinions expressed by voters differ.", "The author's views were new."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.views_bracket",
        part="bracket",
        shape=r"(?i:(?:the )?(?:views|opinions)(?: and opinions)?(?: expressed)?(?: (?:here|herein|above|in this (?:article|column|piece|commentary)|by the (?:author|writer|columnist)s?))? (?:are|do not|is|here are)).{2,300}|(?i:this column does not|this is an opinion|the author's views|the writer's views|disclaimer|disclosure ?:).{0,300}",
        hits=("He lost. (The views expressed are his own.)", "(This column does not reflect the views of Arden Times.)"),
        spares=("The house (views of the sea) sold.",),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.views_glued",
        part="end",
        shape=r"(?:The (?:views|opinions)(?: and opinions)? expressed (?:in this|here|are|by the (?:author|writer|columnist))[^\n]{3,260}|This column does not necessarily reflect[^\n]{3,260}|Views (?:expressed )?are personal\.?)\Z",
        hits=("he wrote.The opinions expressed are his own.", "he wrote.Views are personal"),
        spares=("He wrote that the views expressed are his own to give.",),
    ),
    # -- money
    Rule(
        "disclaimer",
        "english_disclaimers.forward_looking",
        opening=("This press release contains forward", "This press release contains \"forward", "This press release contains “forward", "This press release may contain forward", "This press release includes forward", "This press release includes “forward", "This press release includes \"forward", "This news release contains forward", "This news release contains certain", "This news release contains “forward", "This news release contains \"forward", "This news release may contain forward", "This news release may include forward", "This news release includes forward", "This news release includes certain", "This release contains forward", "This release may contain forward", "This release includes forward", "This announcement contains forward", "This announcement may contain forward", "This announcement includes forward", "This document contains forward", "This communication contains forward", "This communication includes forward", "This report contains forward-looking", "This article contains forward-looking", "Certain statements in this press release", "Certain statements in this news release", "Certain statements contained in this", "Certain statements made in this", "Certain information in this news release", "Certain information contained in this", "Certain matters discussed in this", "Some of the statements in this press release", "Statements in this press release", "Statements in this news release", "Statements in this release", "Statements contained in this press release", "Statements made in this press release", "Statements made in this news release", "Statements about the Company", "All statements in this press release", "All statements in this news release", "All statements within this news release", "All statements, other than statements of historical", "All statements other than statements of historical", "Except for historical information", "Except for the historical information", "Except for statements of historical fact", "Except as required by law", "Except as required by applicable", "Forward-looking statements are", "Forward-looking statements in this", "Forward-looking statements include", "Forward-looking statements involve", "Forward-looking statements can be", "Forward-looking information is", "Forward looking statements are", "Such forward-looking statements", "These forward-looking statements", "These statements are based on", "The forward-looking statements", "The forward-looking information", "Any forward-looking statement", "Readers are cautioned", "Investors are cautioned", "Readers should not place undue", "You should not place undue", "Undue reliance should not be placed", "Although the Company believes", "Although the company believes that the", "Important factors that could cause", "Factors that could cause actual results", "Actual results may differ", "Actual results could differ", "Actual events or results may differ", "The Company undertakes no obligation", "The Company assumes no obligation", "The Company does not undertake", "The Company disclaims", "We undertake no obligation", "We disclaim any", "Trading in the securities of the Company should", "There can be no assurance that the Offering", "There is no assurance that the Offering", "Safe Harbor Statement", "Safe Harbor:", "\"Safe Harbor\"", "“Safe Harbor”", "SAFE HARBOR", "FORWARD-LOOKING STATEMENTS", "Forward-Looking Statements:", "Forward Looking Statements:", "CAUTIONARY STATEMENT", "CAUTIONARY NOTE", "Cautionary Statement", "Cautionary Note Regarding"),
        longest=6000,
        hits=("This press release contains forward-looking statements that involve risk.", "Readers are cautioned not to place undue reliance on them."),
        spares=("This press release was sent by the army.", "Statements in this case were false.", "These statements are false."),
        where="tail",
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.forward_looking_holding",
        holding=("Private Securities Litigation Reform Act", "within the meaning of applicable securities law", "within the meaning of Canadian securities", "Section 27A of the Securities Act", "Section 21E of the Securities Exchange Act", "undertakes no obligation to update", "no obligation to publicly update", "no obligation to update or revise"),
        longest=6000,
        where="tail",
        hits=("Such words are made under the Private Securities Litigation Reform Act of 1995.", "Arden Motors undertakes no obligation to update such words."),
        spares=("The firm has no obligation to pay, the court said.",),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.exchange",
        opening=("Neither TSX Venture Exchange", "Neither the TSX Venture Exchange", "Neither TSXV", "Neither the TSXV", "Neither the Canadian Securities Exchange", "Neither the CSE", "Neither the Toronto Stock Exchange", "The TSX Venture Exchange has", "The Toronto Stock Exchange has neither", "The TSX has neither", "The Canadian Securities Exchange has", "The CSE has not", "The CSE has neither", "No stock exchange", "Neither the NEX", "The securities referred to", "The securities described", "The securities offered", "The securities have not been", "The securities to be offered", "The Offered Securities have not", "These securities have not been", "The convertible notes and any", "The notes have not been", "The shares have not been registered", "This announcement is not an offer", "This announcement is neither an offer", "This announcement does not constitute", "This press release is not an offer", "This press release is neither an offer", "This press release does not constitute", "This press release shall not constitute", "This news release does not constitute", "This news release shall not constitute", "This news release is not an offer", "This release does not constitute", "This communication does not constitute", "This communication is not an offer", "This document does not constitute", "This announcement has been issued", "NOT FOR DISTRIBUTION", "NOT FOR DISSEMINATION", "NOT FOR RELEASE", "NOT INTENDED FOR DISTRIBUTION", "NOT FOR PUBLICATION", "/NOT FOR DISTRIBUTION", "/NOT FOR DISSEMINATION", "/NOT FOR RELEASE", "(NOT FOR DISTRIBUTION", "Not for distribution to", "Not for distribution in", "Not for release, publication", "Not for release or distribution", "Not for dissemination in", "This information is provided by RNS", "This information was submitted for publication", "This information is subject to the disclosure requirements", "This information is information that", "The information was submitted for publication"),
        longest=3000,
        hits=("NOT FOR DISTRIBUTION TO UNITED STATES NEWSWIRE SERVICES", "Neither TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for this release.", "This announcement is neither an offer to sell nor a bid."),
        spares=("The securities firm closed.", "Neither the bank nor the state paid.", "This announcement is late, he said."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.advice",
        opening=("This article is for informational purposes only", "This article is for information purposes only", "This article is for general information", "This article is for educational purposes", "This article is provided for information", "This article is not intended", "This article does not constitute", "This article does not provide", "This article by Simply Wall St is general", "This article is not financial advice", "This content is for informational purposes", "This content is for information", "This content is not intended", "This is not financial advice", "This is not investment advice", "This information is not intended", "The information in this article", "The information contained in this article", "The information provided in this article", "The information provided here", "The information presented", "The information contained herein", "Information provided here", "The content is for informational", "Nothing in this article", "Nothing contained in this", "Nothing herein", "Past performance is not", "Past performance is no guarantee", "Past performance does not", "Past results are", "Investing involves risk", "Investments in securities", "Investments are subject to", "Mutual fund investments are subject to market", "Mutual Fund investments are subject", "Trading involves risk", "Trading in stocks", "Cryptocurrencies are", "Crypto assets are unregulated", "Crypto products and NFTs are unregulated", "Cryptocurrency is an unregulated", "The stock recommendations", "The views and investment tips", "The views and recommendations", "Always consult", "Please consult a", "Please consult your", "Consult your doctor", "Consult a doctor before", "Users are advised to", "Readers are advised to", "Investors are advised to consult", "We advise investors to", "You should seek independent", "Benzinga does not provide", "Quotes delayed", "All quotes delayed", "Data delayed", "Market data delayed", "Quotes displayed in real-time", "The author has no position", "The author holds no", "The author did not hold", "The author does not own", "The Motley Fool has a disclosure", "The Motley Fool recommends", "The Motley Fool has positions", "The Motley Fool has no position", "I have no position in", "I am not receiving compensation", "I/we have no positions", "I wrote this article myself"),
        longest=700,
        where="tail",
        hits=("This article is for informational purposes only.", "Past performance is not a guide.", "All quotes delayed a minimum of 15 minutes."),
        spares=("The information in this case was false.", "Cryptocurrencies fell.", "Trading in London was thin."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.affiliate",
        opening=("We may earn a commission", "We may receive a commission", "We may earn money", "We may receive compensation", "We may get a commission", "We earn a commission", "We may earn an affiliate", "When you buy through", "When you purchase through", "When you make a purchase", "If you buy something", "If you click on a link", "If you make a purchase", "If you purchase a product", "If you purchase an item through", "As an Amazon Associate", "This article contains affiliate", "This article may contain affiliate", "This post contains affiliate", "This post may contain affiliate", "This story contains affiliate", "Some of the links in this", "Purchases made through", "Purchases via links", "Products featured in this article", "Our editors independently", "All products featured", "Items are sold by the retailer", "Prices and availability", "Prices are accurate", "Prices were accurate", "Arden may earn", "Our team is dedicated to finding"),
        longest=500,
        hits=("We may earn a commission from links on this page.", "When you buy through links on our site, we may earn money."),
        spares=("If you buy some milk, pay.", "When you purchase a house, tax is due."),
    ),
    # -- machines and warnings
    Rule(
        "disclaimer",
        "english_disclaimers.translated_by_machine",
        holding=("machine translation", "automatically translated", "auto-translated", "auto translated", "translated by AI", "translated with AI", "translated using AI", "translated by Google", "translated by DeepL", "translated using DeepL", "translated with DeepL", "AUTOMATED TRANSLATION", "The original language of this article is", "*** TRANSLATED ***", "This translation was done", "translated and reviewed with the help of AI", "translated and adapted from our", "is an edited translation from our"),
        longest=260,
        where="tail",
        hits=("This article was automatically translated from German.", "*** TRANSLATED ***"),
        spares=("Machines for translation were shown.",),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.machine_head",
        shape=r"[*(\[]{0,4} ?(?:DISCLAIMER ?: ?)?(?:This|THIS|The|THE) (?:is an?|article (?:is|was|has been)|text (?:is|was)|story (?:is|was|has been)|translation (?:is|was)|IS AN?|summary (?:is|was)|audio (?:is|was)|podcast (?:is|was)) (?:automatically |an? )?(?i:machine[- ]translat|automated translat|automatic(?:ally)? translat|translated (?:by|with|using) (?:an? )?(?:AI\b|machine|artificial|automated|DeepL|Google)|auto-?translat|generated (?:by|with|using) (?:an? )?(?:AI\b|artificial|automat|machine)|AI[- ]generated|created (?:by|with|using) AI\b|written (?:by|with|using) AI\b|produced (?:by|with|using) AI\b|AI[- ]assisted|computer-generated|read by an automated|voiced by)[^\n]{0,300}",
        hits=("This is a machine translation.", "*** DISCLAIMER: THIS IS AN AUTOMATED TRANSLATION FROM FINNISH ***", "This article was generated with AI and checked by an editor.", "This summary was generated by AI."),
        spares=("This is a machine that translates, he said.", "The story was written by Aida Poe."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.content_warning",
        shape=r"[*(\[_]{0,3}(?:WARNING|Warning|CONTENT WARNING|Content [Ww]arning|TRIGGER WARNING|Trigger [Ww]arning|CAUTION|Viewer discretion|Graphic [Ww]arning|GRAPHIC WARNING|Reader discretion|SPOILER WARNING|Spoiler [Aa]lert|SPOILER ALERT|Spoiler [Ww]arning|Distressing content)(?: ?[:\-–—!]+ ?| is advised)(?:(?:This|The|Some|Graphic|Contains?|Below|Readers?|Viewers?|Distressing|Disturbing|Image|Images|Video|Content|Explicit|Strong|Spoilers?|Details|Aboriginal|Major|Mild|Story)\b)?[^\n]{0,260}",
        hits=("WARNING: This story contains graphic details.", "Content warning: this article describes violence.", "Warning: Graphic content"),
        spares=("Warning signs were missed.", "Caution is needed, he said."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.responsibility",
        opening=("The newspaper is not responsible", "The publisher is not responsible", "The publication is not responsible", "The paper takes no editorial responsibility", "We are not responsible for the content", "We take no responsibility", "Neither the publisher nor", "Third-party content", "Third party content", "No journalist of", "No editorial staff", "The editorial staff was not involved", "The newsroom was not involved", "Our newsroom was not involved", "The editorial team", "Reporters and editors were not involved", "Readers are requested to", "Comments are moderated", "Names have been changed", "Some names have been changed", "Names changed to protect", "Name changed to protect", "*Names have been changed", "*Name has been changed", "*Name changed", "*Names changed", "* Names have been changed", "* Name changed", "(Names changed", "(Names have been changed", "(Name changed", "The source of this news is", "The original source of this news"),
        longest=420,
        where="tail",
        hits=("The publisher is not responsible for the words of guests.", "*Names have been changed to protect privacy."),
        spares=("Names of the dead were read out.", "The editorial teams met."),
    ),
    Rule(
        "disclaimer",
        "english_disclaimers.supported",
        shape=r"(?:The )?[A-Z][\w'’.& \-]{2,80} (?:receives (?:financial )?(?:support|funding)|is (?:solely|editorially) (?:responsible|independent)|is solely responsible|retains (?:full|sole) editorial|maintains (?:full )?editorial|is funded (?:in part )?by)[^\n]{5,420}(?:all content|editorial content|editorial control|editorial independence|responsible for all|news coverage|coverage from|its content|this content|content\.)[^\n]{0,160}",
        where="tail",
        hits=("The Arden Press receives support for health coverage from the Lee Fund. The AP is solely responsible for all content.",),
        spares=("The school receives support from the state.", "The mayor is solely responsible for it, he said."),
    ),
    Rule(
        "ad",
        "english_disclaimers.sponsored",
        whole=("Sponsored content", "Sponsored", "Sponsored post", "Sponsored article", "Sponsored story", "Sponsored by", "Sponsored feature", "Partner content", "Partnered content", "Paid content", "Paid post", "Paid partnership", "Paid for by", "Paid program", "Paid programme", "Promoted", "Promoted content", "Advertorial", "(Advertorial)", "[Advertorial]", "Brand content", "Branded content", "BrandVoice", "Brand Connect", "Brand Desk Content", "Branded story", "Branded Post", "Special promotional feature", "Advertising feature", "Advertisement feature", "Press release", "PRESS RELEASE:", "Promotional content", "Partner Content:", "In partnership with", "Presented by", "Impact feature", "Consumer connect initiative", "(This is a sponsored article)", "(Sponsored)", "Supported by"),
        hits=("Sponsored content", "Advertorial", "Paid Post"),
        spares=("Sponsored by the king, he sailed west.", "Promoted to the top league"),
    ),
)
