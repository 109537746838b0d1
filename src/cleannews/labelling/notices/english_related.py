"""Links to other stories in English copy: `Read more: ...`, `ALSO READ | ...`, headings of lists, `For more X, click here`.

From newspaper and agency pages of all continents. Links stand in mid-article (`Related:`, `Recommended Stories`), and
the story goes on below them, so only headings that end a page carry `below`, and only near the end of the text:
`Latest News` and `Most Read` are also entries of menus at the top.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

BULLET = r"[*>•»▶►➤→👉\-–—|\[( ]{0,4}"

RULES = (
    Rule(
        "related",
        "english_related.read_more_label",
        shape=rf"{BULLET}(?:(?i:read more|read also|also read|must[ -]read|see also|see more|read next|read now|read this|read on|read further|read|related|related story|related stories|related article|related articles|related news|related coverage|related link|related links|related content|related reading|related post|related posts|related video|related videos|related topics|related analysis|more stories|more news|more on this|more on this story|more on this topic|more from|more reading|further reading|more coverage|more|also see|also watch|also listen|also check|also on|you may also like|you might also like|you may like|recommended|recommended reading|don['’]t miss|do not miss|in case you missed it|icymi|previously|previously on|previous story|earlier story|earlier report|next story|next article|previous article|next post|previous post|up next|explained|read explainer|full story|full coverage|full report|read full story here|read the full story|read the full story here|read the story|read story|read here|read our story|read the report|read full article|background|watch more|watch here|watch now|watch video|watch the video|see video|see photos|see pics|view pics|in pics|in photos|see pictures|click here|read in hindi|read in|also in|latest|trending|trending now|popular|top stories|other news|other stories|in other news|editor['’]s pick|editors['’] picks?|from the archives?|from our archive|interactive|suggested reading|suggested|go deeper|dig deeper|learn more|find out more|live blog|live updates|photos|podcast|listen|watch)) ?(?:[:|»>›→]|[-–—] | {{2,}}[-–—])(?! ?(?:https?://\S+)? ?$)[^\n]{{3,260}}",
        hits=("Read more: Bridge opens in Arden", "ALSO READ | Bridge opens in Arden", "Related: Bridge opens", "READ: Bridge opens in Arden", "See also: How to build a bridge", "MORE: Bridge opens", "Watch: The bridge opens", "Don't Miss: Bridge opens"),
        spares=("Read more than you write, he said.", "More than 3,000 court documents", "Related costs rose.", "Listen, he said.", "See, I was right."),
    ),
    Rule(
        "related",
        "english_related.read_more_alone",
        whole=(
            "Read more", "READ MORE", "Read more...", "Read more »", "Read More ›", "Read more >", "Read more ...", "Read more…", "Read also", "Read also:", "Also read", "Also read:", "ALSO READ", "Read:", "READ:", "Read more:", "READ MORE:", "Read More:", "See also", "See also:", "See more:", "Related", "Related:", "RELATED:", "Related story", "Related story:", "Related stories", "Related stories:", "Related article", "Related articles", "Related articles:", "Related news", "Related News:", "Related content", "Related Content:", "Related coverage", "Related coverage:", "Related links", "Related links:", "Related link", "Related reading", "Related reading:", "Related posts", "Related posts:", "Related post", "Related video", "Related videos", "Related Video:", "Related topics", "Related items", "Related items:", "Related internet links", "Related Internet links", "Related to this story", "Related To This Story", "Related quotes", "Related Quotes", "Related Symbols", "Related companies", "Related newspaper", "More on this story", "More on this story:", "More on this topic", "More on this", "More on this:", "More on the story", "More coverage", "More coverage:", "More stories", "More stories:", "More news", "More News:", "More from", "More headlines", "More articles", "More information", "More like this", "More to read", "More reading", "Further reading", "Further reading:", "Also see", "Also see:", "Also watch:", "Also on", "Also in News", "Also in the news", "In other news", "In other news:", "Other news", "Other stories", "Other related news", "Don't miss", "Don't miss:", "Don’t miss", "DON'T MISS", "Must read", "Must Read:", "Must reads", "Must-read", "Must watch:", "Must see", "In case you missed it", "In case you missed it:", "ICYMI", "ICYMI:", "You may have missed", "Previously", "Previously:", "Earlier:", "Earlier", "Earlier on", "Read next", "Read next:", "READ NEXT", "Up next:", "Next story", "Next Story", "Next article", "Next Article", "Next post", "Previous story", "Previous article", "Previous Article", "Previous post", "Prev Article", "Next up", "Next in", "Keep reading", "Keep reading:", "Continue reading:", "Recommended", "Recommended:", "Recommended reading", "Recommended stories", "Recommended Stories", "Recommended articles", "Recommended videos", "Recommended video", "Recommended by", "Suggested reading", "Suggested stories", "Editor's picks", "Editor's pick", "Editors' picks", "Editors' Picks", "Editor’s picks", "Editors’ Picks", "Our picks", "Top picks", "Picked for you", "For you", "Trending", "Trending:", "Trending now", "Trending Now:", "Trending stories", "Trending Stories", "Trending articles", "Trending news", "Trending topics", "Trending videos", "Now trending", "What's trending", "Popular", "Popular stories", "Popular articles", "Popular news", "Popular now", "Popular posts", "Most commented", "Most discussed", "Most shared", "Most emailed", "Most e-mailed", "Most watched", "Most recent", "Recent stories", "Recent articles", "Recent news", "Recent posts", "Read the full story here", "Full coverage", "Full coverage:", "Special coverage", "Special report:", "Read full coverage", "Complete coverage", "Complete coverage:", "Live updates:", "Follow our live blog", "Story links", "Story so far", "Links", "External links", "Useful links:", "Web links", "On the web", "On the web:", "On the Net:", "On the Net", "On the Internet", "Online:", "See also in", "From the archive", "From our archive", "From the archives", "Archive:", "Explore more", "Explore More", "Go deeper", "Dig deeper", "Watch next", "Watch more", "Watch related video", "Now read:", "Now read", "Now watch", "NOW WATCH:", "Read this next", "What to read next:", "People are also reading", "People are also reading…", "Others are reading", "What others are reading", "Stories for you", "Hot topics", "Hot news", "In this series", "In this package", "Read more about", "Read more on this", "Read more on", "Read more from", "Read more news", "Read more stories", "Read more articles", "Read more here", "Read more here.", "Read more at", "Read More News", "View all news", "View comments Recommended Stories", "Up Next", "See more stories", "See more on", "More Like This", "Around the network", "Elsewhere", "Elsewhere on the web", "ALSO WATCH", "ALSO SEE",
        ),
        hits=("Read more", "Related Stories:", "ALSO READ", "Recommended Stories", "In case you missed it:"),
        spares=("Related costs rose.", "Trending prices", "Earlier he left.", "Links to the mafia"),
    ),
    Rule(
        "related",
        "english_related.list_that_ends_a_page",
        where="tail",
        below="related",
        whole=("Most viewed", "Most Viewed", "Most viewed:", "Most read", "Most Read:", "Most read stories", "Most read articles", "Most Read News", "Most popular", "Most Popular:", "Most popular stories", "Most Popular Stories", "Most popular articles", "Most viewed stories", "Most viewed articles", "Most read in this section", "Most read today", "Most Recent Stories", "Latest news", "Latest News:", "Latest stories", "Latest headlines", "Latest articles", "Latest updates", "Latest posts", "The latest news", "The latest", "Latest from", "Top stories", "Top Stories:", "Top headlines", "Top news", "Top News Stories", "Today's top stories", "Today's headlines", "Recommended for you", "Recommended For You:", "Recommended for You", "You may also like", "You may also like:", "You might also like", "You might also like:", "You may like", "You might like", "You May Also Be Interested In", "You may also be interested in", "You may also be interested in:", "You might be interested in", "What to read next", "More from this section", "More in this section", "More from this author", "More by this author", "More from the author", "More from author", "More From This Author", "Articles by this author", "From around the web", "From Around The Web", "More from around the web", "From the web", "Around the web", "Around The Web", "From our network", "More from our network", "Sponsored stories", "Promoted stories", "Promoted Stories", "More top stories", "More Top Stories", "More top news", "More latest news", "Readers also read", "Readers also liked", "People also read", "People also liked", "People who read this also read", "Stories you may like", "Stories you might like", "Stories You May Like", "Articles you may like", "Suggested for you", "More stories for you", "Paid partner content", "Related Stories From", "Also from this author"),
        hits=("Most viewed", "Recommended for you", "Latest News", "You may also like:"),
        spares=("Latest news from the front was bad.", "Most viewed him as a king."),
    ),
    Rule(
        "related",
        "english_related.more_from",
        shape=rf"{BULLET}(?:More|MORE|Latest|LATEST|Most [Rr]ead|Most [Vv]iewed|Most [Pp]opular|Trending|Popular|Top [Ss]tories|Recommended|Other [Ss]tories|Read [Mm]ore|READ MORE|See [Mm]ore|View [Mm]ore|Explore [Mm]ore|Full [Cc]overage|All [Ss]tories|All [Aa]rticles|Recent [Ss]tories|Related [Ss]tories|Related [Nn]ews) (?i:from|on|in|by|of|about|at) (?:the |The )?[A-Z“\"‘'][\w.'’&-]{{0,24}}(?: (?:of |the |and |in |& )?[A-Z0-9][\w.'’&-]{{0,24}}){{0,6}}[:»>.]{{0,2}}",
        hits=("More from Arden Times", "More on Arden Bridge:", "Most Read in World", "Read more about Lee Roe", "Latest on Arden"),
        spares=("More from Arden were lost.", "More in Syria than in Iraq died", "Latest in a series of raids"),
    ),
    Rule(
        "related",
        "english_related.read_more_sentence",
        shape=rf"{BULLET}(?:Read|READ|See|SEE|View|VIEW|Watch|WATCH|Find|Get|Explore|Discover|Browse|Check out|Visit) (?i:more|the full|the whole|the original|our full|our|full|the rest of|the entire|all|the complete|the latest) (?:(?i:about|on|of|from|at|here|in|news|stories|coverage|story|article|articles|report|reports|photos|pictures|videos|interview|review|statement|transcript|text|details|world|business|sports?|politics|breaking|related|similar|like|latest|analysis|information|headlines|updates|explainer|series|letter|document|posts)\b)[^.!?\n]{{0,150}}(?:[.!:»>…]{{0,3}})",
        hits=("Read more about the bridge here.", "Read the full story here", "See more stories on Arden", "Read more on Arden Times", "Read our full coverage here."),
        spares=("Read more. It will help, he said to them.", "See the full moon over Arden", "Get more people to vote, he said"),
    ),
    Rule(
        "related",
        "english_related.for_more_click",
        shape=rf"{BULLET}(?!For more articles like this, please visit us)(?:(?:FOR|For) (?:(?i:more|all (?:the |our |your )?(?:latest|news|stories|updates|breaking|sports|live)|the latest|full|further|additional|other|complete|live|breaking|a full|a complete|the full|latest|related|our full|daily|a list|a factbox|a timeline|an? (?:interactive )?graphics?|graphics?|an explainer|a look|stories|details|highlights|a text|a story|an analysis|a table|a live blog|an instant view|scenarios|factbox))\b[^.\n]{{0,170}}(?i:\b(?:click|tap|visit|go to|see|follow|check out|log on|read|head to|double[- ]click|type|look at|browse|refer to|go here|please visit)\b)[^\n]{{0,160}}|(?:FOR|For) (?i:more (?:from|on|about|news|stories|details|sports|videos|coverage|such|like)|full (?:coverage|details|results|story))[^.!?\n]{{0,110}}(?:[:@][^\n]{{2,140}}|\bhere\.?|www\.\S{{4,80}}|https?://\S{{4,160}}))",
        hits=("For more Arden news, click here", "For a graphic on the bridge, click here: example.com/x", "For more news like this visit Arden.com", "For full coverage of the vote: https://example.com/vote", "For more of the latest news, follow @arden"),
        spares=("For more than a year he was seen here.", "For all of them, it was a day to see.", "For more on that he asked the king."),
    ),
    Rule(
        "related",
        "english_related.click_here",
        opening=("Click here", "CLICK HERE", "Click on the link", "Click through", "Click the link", "Click to read", "Click to view", "Click to see", "Click to watch", "Click for", "CLICK FOR", "Click on this link", "Click below", "Tap here", "TAP HERE", "Press here", "Read it here", "Read the full", "Read full story", "Read full article", "See the full story", "Read that story here", "Read the story here", "Watch the video here", "Watch the video above", "Watch the video below", "Watch video below", "Watch the full video", "Watch the player above", "See the video above", "Watch here:", "Watch more videos", "View the full", "View full", "See here for", "See related", "See Related", "Also see:", "See story:", "Story:", "More at http", "More at www", "More here:", "More details here", "Details here", "Full story:", "Full story here", "Full story at", "Full coverage:", "FULL COVERAGE:", "Full Coverage:", "Full results:", "COMPLETE COVERAGE:", "Complete coverage:", "More AP", "AP's full coverage", "AP’s full coverage", "More AP coverage", "Find more", "More news from", "More stories from", "More news on", "More stories on", "More of AP", "With AP photos", "With AP Photos"),
        longest=200,
        hits=("Click here to read more.", "CLICK HERE FOR MORE ARDEN COVERAGE", "Full coverage: https://example.com/x", "Click here for more from Arden.com.", "More AP Arden: https://example.com/arden"),
        spares=("Click your heels, he said.", "Full results of the vote are due.", "More APs were sold."),
    ),
    Rule(
        "related",
        "english_related.click_here_inside",
        part="inside",
        shape=r"(?:CLICK|TAP) HERE (?:FOR|TO (?:READ|SEE|WATCH|VIEW))(?: [A-Z0-9'’.,&$-]{1,24}){1,14}(?![a-z])",
        hits=("he said. CLICK HERE FOR MORE ARDEN COVERAGE She left.",),
        spares=("Click here for more, he said.",),
    ),
    Rule(
        "related",
        "english_related.glued_label",
        part="end",
        shape=r"(?:Read [Mm]ore|READ MORE|ALSO READ|Also [Rr]ead|Read [Aa]lso|READ ALSO|See [Aa]lso|SEE ALSO|Related|RELATED|Must [Rr]ead|Related [Ss]tory|READ|Also [Ss]ee|More [Oo]n [Tt]his) ?[:|»] ?[A-Z“\"‘'0-9][^\n]{6,180}\Z",
        hits=("he said.Read more: Bridge opens in Arden", "he said. ALSO READ | Bridge opens in Arden"),
        spares=("He could read: he had been to school",),
    ),
    Rule(
        "related",
        "english_related.glued_click",
        part="end",
        shape=r"(?:Click here (?:for|to)|CLICK HERE (?:FOR|TO)|For more (?:news|stories|on|from|details|information)[^.\n]{0,100}(?:click|visit|go to|see|follow)|Read more (?:on|at|about|here)|Read the full (?:story|article|report)|READ MORE (?:ON|AT|ABOUT))[^\n]{2,200}\Z",
        hits=("he said.Click here for more from Arden.com.", "he said.For more news on Arden, click here."),
        spares=("He said to click here.",),
    ),
    Rule(
        "related",
        "english_related.bracket",
        part="bracket",
        shape=r"(?:(?:Read|READ|Read [Mm]ore|READ MORE|Read [Aa]lso|Also [Rr]ead|ALSO READ|See [Aa]lso|SEE ALSO|Related|RELATED|Related [Ss]tory|More|MORE|Watch|WATCH|See|Story|STORY|Graphic|GRAPHIC|Factbox|FACTBOX|Full story|Full coverage|For related|Listen|Background|Photos|Video|VIDEO|Interactive|INTERACTIVE|Explainer|EXPLAINER) ?[:|] ?.{3,200}|(?:Read|See|View|Watch) (?:more|the full|full|our|related|the story|story|full story|graphic|video|photos?|page [A-Z]?\d|story on page|stories?|here|also:|related story|the video|the graphic).{0,160}|(?:For|FOR) (?:an? |the |more |full |related |further |other |all |latest |live |details|additional )[^()]{2,170}(?:click|double-click|see|visit|go to|type|tap|here:?|http|www\.).{0,120}|(?:Click|CLICK|Tap|click) (?:here|HERE|on|for|to).{0,160}|(?:Also|More) (?:read|see|here|on page).{0,120}|See (?:here|page|graphic|video|map|table|chart|factbox|accompanying).{0,80}|[Rr]ead more|READ MORE|read more here|click here|Read more here)",
        hits=("He left. (Read more: Bridge opens)", "[For a graphic on the bridge, click example.com/x]", "He left (See graphic)", "(READ: Bridge opens in Arden)", "(For related story see page 5)"),
        spares=("He left (for more than a year).", "The man (read by all) left.", "The firm (related to him) closed.", "The house (see the law of 1976) stood."),
    ),
    Rule(
        "related",
        "english_related.link_line",
        shape=r"(?:Link|LINK|Links|Online|On the Net|On the Web|More info|More information|Website|Full story|Story|Read|See|Video|Photos|Details|More|Report|Study|Document|PDF|Watch|Live blog|Graphic|GRAPHIC|Interactive|Map|Follow) ?(?:[:\-–—]|here:?|at:?) ?(?:[^.!?\n]{0,90} ?[:\-–—]? ?)?(?:https?://|www\.|bit\.ly/|tmsnrt\.rs/|reut\.rs/)\S{2,300}",
        hits=("Online: https://example.com", "More information: www.example.com/x", "GRAPHIC: Bridge costs - https://example.com/b", "Link: https://example.com/r"),
        spares=("Watch https become the norm, he said",),
    ),
    Rule(
        "related",
        "english_related.ap_coverage",
        where="tail",
        shape=rf"{BULLET}(?:AP|Reuters|AFP|CNN|BBC|The Associated Press|Associated Press|Bloomberg|CBC|ABC|NBC|PA)(?:['’]s)? (?:[\w-]{{2,20}} ){{0,4}}(?:coverage|page|news|stories|hub|section|site|page on|football|basketball|baseball|hockey|golf|tennis|soccer|NFL|NBA|MLB|NHL|sports|Top 25)(?: (?:of|on|about) [^:\n]{{2,80}})?:? ?(?:https?://|www\.|can be found)[^\n]{{4,220}}",
        hits=("AP football page: https://example.com/nfl", "AP's coverage of the vote: https://example.com/v"),
        spares=("AP coverage was blocked.",),
    ),
    Rule(
        "related",
        "english_related.more_ap",
        where="tail",
        shape=r"(?:More|Full|All|Other) [A-Z][\w ’'-]{1,50}: ?(?:https?://|www\.|apnews\.com|and )[^\n]{4,240}",
        hits=("More AP sports: https://example.com/sports", "More Arden coverage: www.example.com"),
        spares=("More: he left.", "More Democrats: the party grew."),
    ),
    Rule(
        "related",
        "english_related.arrow_line",
        shape=r"(?:>>|»|&gt;&gt;|►|▶|➤|→|👉|☞|⇒|➡)[️ ]{0,3}[A-Z“\"‘'][^\n]{6,180}",
        hits=(">> Bridge opens in Arden", "» Bridge opens in Arden", "► Bridge opens in Arden"),
        spares=("-> he left", "> 3 percent"),
        where="tail",
    ),
    Rule(
        "related",
        "english_related.story_highlights_link",
        whole=("Read full story", "Full story »", "Story:", "Click here", "Click Here", "Click here.", "Click here to read more", "Click here to read more.", "Click here for more", "Click here for more.", "Click here to watch", "Read Full Story", "Read the original article here", "Read original article", "Original article", "Go to original article", "View source", "View original content", "View original post", "Source link", "Read the whole story", "Read whole story", "Read entire story"),
        hits=("Click here for more", "Source link"),
        spares=("Here he left.", "Story of the war"),
    ),
    Rule(
        "related",
        "english_related.view_original",
        opening=("View original content", "View source version on", "View original release", "View the original press release", "View the original article", "View original post", "Source link", "Original article on", "Original source:", "To view the original version", "To view the source version", "To view this press release", "To view the full", "Read this press release", "SOURCE: http", "Read the full press release", "Read more at:", "Read more at http", "Read More:", "Read more: http", "Read Also:", "Also Read:", "Read more on:"),
        longest=260,
        hits=("View source version on example.com: https://example.com/x", "View original content: http://www.example.com", "Read more at: https://example.com/x"),
        spares=("View originals in the museum.", "Original article of faith"),
    ),
    Rule(
        "related",
        "english_related.series_note",
        opening=("This story is part of", "This article is part of", "This report is part of", "This is part of a series", "This is part of an ongoing", "This is the first of", "This is the second of", "This is the third of", "This is the first in a", "This is the second in a", "This is the last in a", "This is the first part of", "This is the second part of", "This is part one of", "This is part two of", "Part of a series", "This piece is part of", "This post is part of", "This column is part of"),
        longest=360,
        where="tail",
        hits=("This story is part of a series on bridges.", "This article is part of Arden's guide to the vote."),
        spares=("This story is partly true.", "This is the first king."),
    ),
    Rule(
        "related",
        "english_related.earlier_on_site",
        shape=r"(?:Earlier|EARLIER|Previously|PREVIOUSLY|Before|In other news|Elsewhere)(?: on| in| this week| today| from| at)?(?: [A-Z][\w.]{1,24}){0,3} ?[:|] ?[A-Z“\"‘'][^.\n]{6,150}",
        hits=("Earlier on Arden.com: Bridge opens", "Previously: Bridge opens in Arden", "EARLIER: Bridge opens"),
        spares=("Earlier: he left. Then she came.", "Previously he was king."),
    ),
)
