"""Copyright and terms-of-use lines in English copy.

From the footers of AP, Reuters, AFP, Bloomberg, PTI, AAP, The Canadian Press, Tribune Content Agency, SyndiGate and
allAfrica, and of newspapers. `Copyright law` is prose: the word needs a sign, a year or the reserved rights behind it.
"""

from __future__ import annotations

from cleannews.labelling.notices.english_words import NAME
from cleannews.labelling.rules import Rule

YEAR = r"(?:19|20)\d\d(?: ?[-–—/,&] ?(?:(?:19|20)?\d\d))?"
SIGN = r"(?:©|ⓒ|\([cC]\)|&copy;)"

RULES = (
    Rule(
        "copyright",
        "english_copyright.sign_line",
        shape=rf"(?:(?:All )?(?:[Cc]ontents?|CONTENT|All contents|Text|Entire contents|This article is|Story|Images?|Website|Site content) )?(?:(?:COPYRIGHT|Copyright|copyright|Copyrights|Copyrighted),? ?:? ?{SIGN}|©|ⓒ|&copy;|\([cC]\) ?(?:[Cc]opyright|{YEAR}))[^\n]{{0,500}}",
        hits=("Copyright © 2019 The Arden Times, LLC.", "© 2020 Arden News", "(c) 2018 Arden Press. All rights reserved.", "©2019 Arden L.P."),
        spares=("(c) the third point of the plan", "Copyright rules were changed."),
    ),
    Rule(
        "copyright",
        "english_copyright.year_line",
        shape=rf"\(?(?:COPYRIGHT|Copyright|Copyrights),? ?:? ?(?:by |By )?(?:{YEAR}|(?:{NAME})(?:,| -)? ?{YEAR})[^\n]{{0,500}}",
        hits=("Copyright 2019 The Associated Press. All rights reserved.", "Copyright Arden Herald, 2017", "Copyright, 2017, Arden Herald"),
        spares=("Copyright law of 1976 was cited.", "Copyright Office staff left in May."),
    ),
    Rule(
        "copyright",
        "english_copyright.reserved_line",
        shape=r"(?:(?:COPYRIGHT|Copyright|copyright|Copyrights)[^\n]{0,160}[.,|] ?)?(?i:all rights? (?:are )?reserved)\.?(?: (?:This|No|Reproduction|Unauthori[sz]ed|Republication|Redistribution|For|Any|Use|Material|Content|Do not|Distributed|Terms|Published|The|Privacy|\|)[^\n]{0,420})?",
        hits=("All rights reserved.", "Copyright Arden Press. All Rights Reserved", "All rights reserved. This material may not be published, broadcast, rewritten or redistributed."),
        spares=("All rights reserved for the king were lost in the war.",),
    ),
    Rule(
        "copyright",
        "english_copyright.reserved_with_owner",
        shape=rf"(?:{SIGN} ?)?[A-Z][^.!?\n]{{1,90}}[.,|;:\-–—] ?(?:{SIGN} ?)?(?:{YEAR}[.,]? ?)?(?:All [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\.?[^\n]{{0,120}}",
        hits=("Arden Press, 2017. All rights reserved.", "Arden News Agency - All Rights Reserved"),
        spares=("He read the line aloud. The book said it all and more, and then it said rights reserved.",),
    ),
    Rule(
        "copyright",
        "english_copyright.opening",
        opening=(
            "This material may not be", "This material is copyrighted", "Reproduction in whole or in part", "Reproduction of this", "Reproduction without permission", "Republication or redistribution", "Republication or re-dissemination", "Unauthorized reproduction", "Unauthorised reproduction", "Unauthorized use", "Unauthorized republication", "Unauthorized redistribution", "Unauthorised use and/or duplication", "Unauthorized use and/or duplication", "No part of this article", "No part of this publication", "No part of this website", "No portion of this", "Not for reprint", "Not for republication", "No reproduction", "No republication", "Reprinted with permission",
            "Reprinted by permission", "Republished with permission", "Reproduced with permission", "Used with permission", "Used by permission", "Published with permission", "This article may not be reproduced", "This article may not be republished", "This article is protected by copyright", "This article is copyright", "This content may not be reproduced", "This content is protected by copyright", "This document is copyrighted", "This document is subject to copyright", "This story may not be reproduced", "This story may not be published", "This report may not be reproduced", "This report is copyright", "The content of this page may not", "The contents of this article may not", "Contents of this site may not", "The reproduction of the story/photograph in any form", "Reproduction of the story", "Any reproduction", "Any use of this material", "Any unauthorised", "Any unauthorized",
            "All materials on this site", "All materials on this website", "All material on this site", "All content on this site", "All content on this website", "All content is copyright", "All information carried by", "All contents copyright", "All contents ©", "All material copyright", "All reproduction rights reserved", "All trademarks", "Distributed by Tribune Content Agency", "Distributed by TCA", "Distributed by McClatchy", "Distributed by MCT", "Distributed by Tribune News Service", "Distributed by AllAfrica", "Distributed by Scripps Howard", "Distributed by The New York Times", "Provided by SyndiGate Media", "To reuse content from", "To request permission", "For reprint permission", "For permission to reuse", "For reprints", "For reprint rights", "Reprint this article", "License this article", "Reuse this content", "Redistribution of this", "Redistribution, reproduction", "Do not reproduce", "Do not redistribute", "May not be republished", "May not be reproduced", "Subject to copyright", "Published under licence", "Published under license", "Published under a Creative Commons", "This work is licensed under", "This article is licensed under", "Licensed under Creative Commons", "Creative Commons Attribution", "Republish this article", "Republish this story", "Republish our articles", "Republish for free",
            "Material may not be published", "Material from this website", "Protected by copyright", "Text and photos copyright", "(Copyright)", "Copyright notice", "Copyright by", "Copyright -", "Copyright –", "Copyright:", "Copyright |",
        ),
        longest=600,
        hits=("This material may not be published, broadcast, rewritten or redistributed.", "Reprinted with permission from Arden Herald.", "Republish our articles for free, under a Creative Commons licence."),
        spares=("Reproduction rates of the fish fell.", "Any use of force is banned.", "Copyright owners met in Arden."),
    ),
    Rule(
        "copyright",
        "english_copyright.bracket",
        part="bracket",
        shape=rf"(?:(?:Copyright|COPYRIGHT)(?: ?{SIGN}?|,|:)? ?(?:{YEAR})?.{{0,260}}|(?:{SIGN}) ?.{{1,200}}|[Aa]ll [Rr]ights [Rr]eserved.{{0,160}}|[Rr]eproduction (?:prohibited|forbidden|without).{{0,160}})",
        hits=("He left. (Copyright 2019 Arden Press)", "(© Arden Press)", "(All rights reserved)"),
        spares=("The law (copyright was one part) passed.",),
    ),
    Rule(
        "copyright",
        "english_copyright.glued",
        part="end",
        shape=rf"(?:(?:COPYRIGHT|Copyright|copyright) ?(?:{SIGN} ?)?(?:by )?{YEAR}|(?:COPYRIGHT|Copyright) ?{SIGN}|(?:©|ⓒ) ?(?:Copyright )?{YEAR}|\([cC]\) ?(?:Copyright )?{YEAR})[^\n]{{0,360}}\Z",
        hits=("he said.Copyright 2019 The Associated Press. All rights reserved.", "he said. ©2020 Arden L.P.", "he said. (c) 2018 Arden Press"),
        spares=("He said copyright was dead.",),
    ),
    Rule(
        "copyright",
        "english_copyright.ending",
        part="end",
        where="tail",
        ending=("All rights reserved.", "All Rights Reserved.", "All rights reserved", "All Rights Reserved", "ALL RIGHTS RESERVED", "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.", "All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.", "This material may not be published, broadcast, rewritten or redistributed.", "This material may not be published, broadcast, rewritten, or redistributed.", "This material may not be published, broadcast, rewritten or redistributed without permission."),
        hits=("he said. All rights reserved.", "he said.All Rights Reserved"),
        spares=("He said that all rights reserved by the king were lost.",),
    ),
    Rule(
        "copyright",
        "english_copyright.visit_and_distributed",
        shape=r"Visit [^\n]{3,120} at (?:https?://|www\.)[\w\-./]{4,120}\.? ?(?:Distributed by [^\n]{3,90})?",
        where="tail",
        hits=("Visit The Arden Sun at www.example.com. Distributed by Example Content Agency, LLC.",),
        spares=("Visit the king at dawn.",),
    ),
    Rule(
        "copyright",
        "english_copyright.terms",
        whole=("Terms of use", "Terms of service", "Terms and conditions", "Terms & conditions", "Terms", "Privacy policy", "Privacy", "Privacy notice", "Privacy statement", "Privacy & terms", "Privacy Policy and Terms of Service", "Terms of Service and Privacy Policy", "Terms of Use and Privacy Policy", "Terms of Use | Privacy Policy", "Privacy Policy | Terms of Use", "Terms of Service | Privacy Policy", "Terms & Conditions | Privacy Policy", "Copyright", "©", "Copyright policy", "Copyright notice", "Legal", "Legal notice", "Disclaimer & copyright", "Licensing", "Reprints", "Reprints & permissions", "Rights & permissions", "Reprints and permissions", "Order reprints", "Buy reprints", "Request permission to reuse this content", "Get rights and content", "Purchase licensing rights", "Purchase Licensing Rights, opens new tab", "Buy this photo", "Republish this article", "Republish"),
        hits=("Terms of Use | Privacy Policy", "Purchase Licensing Rights"),
        spares=("Terms of the deal were not given.", "Privacy is dead."),
    ),
    Rule(
        "copyright",
        "english_copyright.holding",
        holding=("may not be published, broadcast, rewritten", "expressly prohibited without the prior written consent", "prohibited without prior permission", "without the prior written permission of", "without the express written consent of", "without written permission is prohibited", "reproduction in whole or in part without permission", "is expressly prohibited without the prior written"),
        longest=300,
        where="tail",
        hits=("No copy of it may be made without the prior written permission of Arden Press.",),
        spares=("The minister may not be published again, he said.",),
    ),
)
