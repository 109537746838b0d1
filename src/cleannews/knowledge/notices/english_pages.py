"""What English pages print around a story: buttons, menus, players, promotions, links to other stories."""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.labelling.rules import Rule

__all__ = ["RULES"]

SITE = r"(?:Twitter|TWITTER|twitter|X|Facebook|FACEBOOK|facebook|Instagram|instagram|Telegram|telegram|WhatsApp|Whatsapp|whatsapp|YouTube|Youtube|LinkedIn|Linkedin|TikTok|Threads|Bluesky|Google News|Flipboard|Snapchat|Pinterest|Koo|Koo App|social media|Mastodon|Reddit|Tumblr|Google\+|WeChat|Weibo|Viber|Apple News)"

BULLET = r"[*>•»▶►➤→👉\-–—|\[( ]{0,4}"

RULES = (
    Rule("nav", "english_sharing.share_words",
        whole=(
            "Share", "Share this", "Share this:", "Share this article", "Share this article:", "Share this story",
            "Share this post", "Share this page", "Share this video", "Share this with", "Share this with Email",
            "Share this with Facebook", "Share this with Twitter", "Share this with Messenger",
            "Share this with WhatsApp", "Share this with Pinterest", "Share this with LinkedIn", "Copy this link",
            "These are external links and will open in a new window", "Read more about sharing.", "Share article",
            "Share via", "Share on:", "Close share panel", "Share with your friends", "Share link",
            "Share full article", "Gift this article", "Share on Facebook", "Share on Twitter", "Share on X",
            "Share on WhatsApp", "Share on LinkedIn", "Share on Reddit", "Share on Pinterest", "Share on Email",
            "Share on Messenger", "Share on Google+", "Share via Email", "Share by email", "Post to Facebook", "Like",
            "Like this:", "Like Loading...", "Loading...", "Email", "E-mail", "Print", "Print this article",
            "Print this page", "Print article", "Print friendly", "Click to print", "Save", "Saved", "Save article",
            "Add to favourites", "Copy link", "Link copied", "Link copied!", "Copy link to clipboard", "Copied",
            "Copied!", "Copy", "WhatsApp", "Google+", "Google Plus", "Tumblr", "StumbleUpon", "Digg", "Snapchat",
            "TikTok", "WeChat", "Weibo", "Threads", "Bluesky", "SMS", "Pocket", "Skype", "X", "Pin It", "Pin", "Post",
            "Follow", "Following", "Comment", "COMMENTS:", "Social share", "Social sharing", "AddThis Sharing Buttons",
            "ShareThis", "Cancel", "Send", "Embed", "Permalink", "Get short URL",
        ),
        hits=("Share this article", "PRINT", "Copy link"),
        spares=("Share prices fell.", "Print sales are up", "Twitter said no.")
    ),
    Rule("nav", "english_counters.counters",
        shape=r"(?:\d{1,3}(?:[,.]?\d{1,3}){0,3} ?[KkMm]?\+? ?(?i:shares?|comments?|views?|likes?|dislikes?|retweets?|reactions?|reads?|followers|replies|tweets?|votes?|hits|page ?views|times read|claps|downloads|people are reading this|saves|favou?rites|points)(?: (?i:so far|today|shared?))?|(?i:views?|hits|shares?|comments?|likes?|reads?|total views|page views|view count|viewed|visits|visitors|read count|post views|word count|words|readers|followers|replies)[ :]{1,3}\(?\d{1,3}(?:[,.]?\d{1,3}){0,3}[KkMm]?\)?(?: times)?|(?i:comments?|shares?|likes?|tweets?|views?) ?\(\d{0,6}\))(?: ?[|,·•] ?[^.!?\n]{0,40})?",
        hits=("12 comments", "1.2K shares", "Comments (12)"),
        spares=("12 comments were made by the king.", "Shares 12 percent lower", "300 points were scored.")
    ),
    Rule("nav", "english_players.read_time",
        shape=r"(?:[•·|] )?[\[(]?(?:(?i:reading time|read time|estimated reading time|estimated read time|time to read|length|approx\.? reading time|reading duration|duration|listen|audio|listening time|article|story|this article|a|read|less than) ?[:\-–—|]? ?(?:is |takes )?(?:about |approx\.? )?)?\d{1,3} ?(?:[-–] ?\d{1,3} ?)?-?(?i:min|mins|minutes?|minute\(s\)|minutes?\(s\)|sec|secs|seconds?)\.?-? ?(?:\d{1,2} ?(?i:sec|secs|seconds?) ?)?(?i:(?:of )?(?:read|reading|listen|reading time|read time|video|watch|to read|audio|listening))?[\])]?(?: ?[|·•,] ?[^.!?\n]{0,50})?",
        hits=("5 min read", "• 4 min read", "Reading time: 3 minutes"),
        spares=("5 minutes later he left.", "90 minutes were played")
    ),
    Rule("nav", "english_players.listen_words",
        whole=(
            "Listen", "Listen now", "Listen to this article", "Audio", "Play audio", "Play", "Pause", "Text to speech",
            "1x", "Your browser does not support the audio element.", "Download", "Volume",
        ),
        hits=("Listen to this article", "Play Audio", "1x"),
        spares=("Listen to me, he said.", "Play was stopped by rain.")
    ),
    Rule("nav", "english_players.player_words",
        whole=(
            "Watch", "Watch video", "Watch Now", "Watch live", "Now playing", "Just watched", "More videos",
            "Hide caption", "Toggle caption", "Enlarge this image", "Enlarge image", "Enlarge", "Expand", "Fullscreen",
            "Mute", "Captions", "Subtitles", "Chapters", "Descriptions", "descriptions off, selected", "Audio Track",
            "Share Video", "Video", "Videos", "Photos", "Image", "Images", "Gallery", "Photo gallery", "View gallery",
            "View photos", "In pictures", "Previous slide", "Next slide", "Previous", "Next", "Prev", "Close",
            "Loading", "Loading…", "Loading ...", "LIVE", "Live TV", "Watch TV", "Video unavailable", "Settings",
            "Transcript", "AutoPlay",
        ),
        hits=("Hide Caption", "JUST WATCHED", "View Gallery"),
        spares=("Watch this, he said.", "Photos of him were shown.", "Live music is back")
    ),
    Rule("nav", "english_players.slideshow_count",
        shape=r"(?i:slideshow|gallery|photo gallery|photos|view|view all|see all|image|images|pictures|launch gallery|slide show)? ?\(? ?\d{1,3} ?(?i:images?|photos?|pictures?|slides?|videos?|pics) ?\)?",
        hits=("Slideshow (10 Images)", "10 Photos", "View 12 Images"),
        spares=("10 photos were sold.", "Slideshow of the war")
    ),
    Rule("nav", "english_players.player_clock",
        shape=r"(?:\d{1,2}:\d\d(?::\d\d)? ?[/|] ?\d{1,2}:\d\d(?::\d\d)?|-?0{1,2}:00(?::00)?)(?: ?[/|] ?-?\d{1,2}:\d\d)?",
        hits=("0:00 / 3:12", "00:00", "01:10 | 02:30"),
        spares=("12:30", "10:24 GMT")
    ),
    Rule("nav", "english_menus.menu_words",
        whole=(
            "Skip to content", "Skip to main content", "Skip to navigation", "Skip to main navigation",
            "Skip to search", "Skip to footer", "Skip to article", "Skip to page content", "Skip navigation",
            "Skip advertisement", "Skip past newsletter promotion", "after newsletter promotion", "Skip links",
            "Accessibility links", "Accessibility help", "Back to top", "Go to top", "Top of page", "Return to top",
            "Scroll to top", "Back", "Go back", "Main menu", "Open menu", "Close menu", "Site menu",
            "Toggle navigation", "Toggle menu", "Toggle search", "Navigation", "Main navigation", "Search",
            "Search for:", "Search this site", "Search site", "Search form", "Search input", "Search...", "Open search",
            "Close search", "Homepage", "Home page", "Front page", "Sections", "Section", "All sections", "Sitemap",
            "Site map", "Site index", "About", "About us", "Advertise", "Advertise with us", "Careers", "Help", "FAQ",
            "FAQs", "Feedback", "Log in", "Login", "Log out", "Logout", "Sign in", "Sign out", "Sign up", "Register",
            "Register now", "Create account", "Create an account", "My account", "Account", "Your account", "Profile",
            "My profile", "Edition", "International edition", "US edition", "UK edition", "Language", "English",
            "Select language", "Dark mode", "Light mode", "Toggle dark mode", "Epaper", "E-paper", "Today's paper",
            "Print edition", "Digital edition", "Archive", "Archives", "Notifications", "Newsletters", "Games",
            "Crossword", "Puzzles", "Horoscope", "Horoscopes", "Podcasts", "Live blog", "Show more", "Show less",
            "See more", "See less", "View more", "View all", "Load more", "More", "Hide", "Show", "Expand all",
            "Collapse", "Toggle", "Done", "Got it", "Dismiss", "Accept", "Accept all", "Accept cookies", "Reject all",
            "I accept", "I agree", "Manage cookies", "Manage preferences", "Cookie settings", "Cookie preferences",
            "Cookie policy", "Cookies", "Your privacy choices", "Do not sell my personal information",
            "Do not sell or share my personal information", "Do Not Sell My Info", "Ad choices", "AdChoices",
            "Continue", "No thanks", "Not now", "Maybe later", "Submit", "Filter", "Refresh", "You are here",
            "You are here:", "Breadcrumb", "Text size", "Main content", "Article", "Content", "Report error",
            "Report an issue", "Suggest a correction", "Submit a letter to the editor", "Give feedback", "Edit",
            "Download app", "Desktop version", "Mobile version", "Site information", "Quick links", "Useful links",
            "Footer", "Sidebar", "Logo", "NewsLetter", "Continue reading", "Story continues", "Story continues below",
            "Article continues below", "Continue reading below",
        ),
        hits=("Skip to content", "Back to top", "Accept all"),
        spares=("Home prices fell.", "Menu prices are up", "About 300 men came")
    ),
    Rule("nav", "english_menus.breadcrumb",
        shape=rf"(?:Home|HOME|News|NEWS|You are here:? ?Home|Home Page|Homepage|Front Page) ?(?:[>»/|›→](?:(?![>»/|›→]){WITHIN}){{1,110}}){{1,6}}",
        needs=("home>", "home >", "home»", "home »", "home/", "home /", "home|", "home |", "home›", "home ›", "home→", "home →", "news>", "news >", "news»", "news »", "news/", "news /", "news|", "news |", "news›", "news ›", "news→", "news →", " page>", " page >", " page»", " page »", " page/", " page /", " page|", " page |", " page›", " page ›", " page→", " page →", "homepage>", "homepage >", "homepage»", "homepage »", "homepage/", "homepage /", "homepage|", "homepage |", "homepage›", "homepage ›", "homepage→", "homepage →"),
        hits=("Home > News > World", "Home » Business » Bridge opens in Arden", "News | World"),
        spares=("Home sales fell.", "News of the fall came late.")
    ),
    Rule("ad", "english_ads.advertisement",
        whole=(
            "Advertisement", "Advertisements", "Advertisement:", "Advertisement Advertisement", "- Advertisement -",
            "Advert", "Advertising", "Ads", "Google ads", "Close ad", "ADVERTISEMENT - CONTINUE READING BELOW",
            "Advertisement. Scroll to continue reading.", "Story continues below advertisement",
            "Article continues below this ad", "Sponsored links", "Sponsor message", "Place an ad",
        ),
        hits=("ADVERTISEMENT", "Story continues below advertisement", "Sponsored Links"),
        spares=("Advertisement sales fell.", "Advertising was banned.")
    ),
    Rule("ad", "english_ads.advertisement_inside", part="inside",
        shape=r"(?:ADVERTISEMENT(?: ADVERTISEMENT){0,3}(?= [A-Z“\"‘][a-z’]|\Z)|Advertisement(?: Advertisement){1,4}|(?:Story|Article|STORY|ARTICLE) (?i:continues (?:below|after) (?:this |the )?(?:advertisement|ad\b))|Continue reading the main story|CONTINUE READING THE MAIN STORY|Article continues below this ad)",
        needs=("advertisement", "continues below ", "continues after ", "continue reading the main story"),
        hits=("he said. ADVERTISEMENT She left.", "he said. Story continues below advertisement She left."),
        spares=("He read the ADVERTISEMENT PAGE.", "The story continues after the king falls.")
    ),
    Rule("ad", "english_ads.advertisement_glued", part="end", where="tail",
        ending=(
            "ADVERTISEMENT", "Advertisement", "Advertisements", "Story continues below", "Article continues below",
            "Continue reading the main story",
        ),
        hits=("he said.Advertisement", "he said. ADVERTISEMENT"),
        spares=("He saw the advertisement",)
    ),
    Rule("nav", "english_leftovers.separator",
        shape=r"[-_*=~–—•·+|^<>/\\…―─━═‐‑‒](?:[-_*=~–—•·+|^<>/\\…―─━═‐‑‒ .]{0,300}[-_*=~–—•·+|^<>/\\…―─━═‐‑‒.])?|\. \. \.|\.{3,80}|\|",
        hits=("___", "* * *", "----"),
        spares=("-0-", "- Bridge opens", "*Arden")
    ),
    Rule("nav", "english_leftovers.url_alone",
        shape=r"[\[(<]?(?:-- |- |• |\* |» |> |\d{1,2}\. )?(?:(?i:link|url|web|read|source url|website|online|full story|original|permalink|shortlink|short url|more|article|story|video|see|visit|here|story link|read more|watch|youtube|facebook|twitter)[ :]{1,2})?(?:https?://|www\.)[^\s<>]{3,600}[\])>]?(?: ?[|,;] ?(?:https?://|www\.)[^\s<>]{3,300}){0,4}",
        needs=("http", "www."),
        hits=("https://example.com/bridge", "www.example.com", "-- http://www.example.com/article/1"),
        spares=("https://example.com said so", "www.example.com was down on Monday.")
    ),
    Rule("nav", "english_leftovers.short_url_alone",
        shape=r"(?:https?: ?//)?(?:[a-z0-9-]{1,30}\.){1,3}(?:com|org|net|ly|rs|co|uk|gl|gd|to|me|io|in|be|us|news|gov|edu)/[\w\-./?=&#%~+]{1,300}",
        needs=(
            "com/", "org/", "net/", "ly/", "rs/", "co/", "uk/", "gl/", "gd/", "to/", "me/", "io/", "in/", "be/", "us/",
            "news/", "gov/", "edu/",
        ),
        hits=("reut.rs/2AbCdEf", "bit.ly/abc", "example.com/news/1"),
        spares=("and/or", "he/she")
    ),
    Rule("embed", "english_leftovers.tweet_link",
        shape=r"(?:pic\.twitter\.com/\w{5,20}|https://t\.co/\w{5,20}|pic\.x\.com/\w{5,20})(?: (?:pic\.twitter\.com/\w{5,20}|https://t\.co/\w{5,20}))?",
        needs=("pic.twitter.com/", "https://t.co/", "pic.x.com/"),
        hits=("pic.twitter.com/AbCdEfGh12", "https://t.co/AbCdEfGh12"),
        spares=("pic.twitter.com/AbCdEfGh12 was shared widely",)
    ),
    Rule("embed", "english_leftovers.tweet_signature",
        shape=r"(?:— |– |- |—|&mdash; )[^\n(@]{1,70} ?\(@\w{1,30}\) ?[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d",
        needs=("(@",),
        hits=("— Ann Poe (@annpoe) May 3, 2017",),
        spares=("— Ann Poe (a lawyer) said so on May 3, 2017",)
    ),
    Rule("nav", "english_leftovers.embed_chrome",
        whole=("View this post on Instagram", "Skip Twitter post", "Report", "Interactive map"),
        hits=("View this post on Instagram", "Skip Twitter post"),
        spares=("View of the bridge", "Report of the war")
    ),
    Rule("promo", "english_subscriptions.sign_up",
        shape=rf"[*>•\-–—\[(➡👉 ]{{0,4}}(?:(?:To|If you|Want to|Click here to|Click to|Please|Don['’]t forget to|And|You can|Not a subscriber\?|Like this\?|Interested\?)[^.\n]{{0,60}} )?(?i:sign[ -]?up|register|subscribe)(?: now| here| today| below| free| for free)?(?: for| to| here| now|:| and| with|,|$)(?={WITHIN}{{0,200}}(?i:newsletter|inbox|e-?mails?\b|briefing|bulletin|alerts?\b|updates|daily|digest|podcast|channel|free access|unlimited|premium|exclusive|\bour |\bus\b|today['’]s|app\b|account|to continue|full access|roundup|webinar)){WITHIN}{{2,260}}",
        needs=("sign up", "sign-up", "signup", "subscribe", "register"),
        hits=(
            "Sign up for our free newsletter", "Sign up for Daily Newsletters Manage Newsletters",
            "Subscribe to the Arden briefing here.",
        ),
        spares=(
            "Sign up for the plan ends on May 3.", "Register to vote by Monday, he said.",
            "Subscribe to his view and you lose.",
        )
    ),
    Rule("promo", "english_subscriptions.paywall_opens", longest=260, flag="paywalled",
        opening=(
            "You've reached your", "You have reached your", "You’ve reached your", "You have read all of your",
            "You have read your", "You've read your", "You are now subscribed", "You have been successfully",
            "You have successfully subscribed", "You're all set! ", "To continue reading", "To keep reading",
            "To read the full article", "To read the full story", "To read this article in full",
            "To read the rest of this", "To access this article", "To access this content", "To unlock this",
            "To receive our", "To get breaking news", "To get more stories", "To subscribe", "To sign up for",
            "To download our", "To join our", "This article is for subscribers", "This article is exclusive to",
            "This article is only available", "This article is available to", "This article is reserved for",
            "This content is for subscribers", "This content is for members", "This content is available to",
            "This content is exclusive to", "This content is reserved", "This is a premium article",
            "This is a subscriber", "This is a members-only", "This premium article", "This story is for subscribers",
            "This story is available exclusively", "This story is exclusive to", "Access to this article",
            "Access to this content", "Already a subscriber", "Already subscribed?", "Already a member?",
            "Already have an account", "Already registered", "Not a subscriber", "Not a member?", "Not registered?",
            "Don't have an account", "Don’t have an account", "New subscriber", "Start your subscription",
            "Start your free trial", "Start a free trial", "Try our digital", "Try unlimited", "Limited time offer",
            "Limited-time offer", "Special offer:", "Cancel anytime", "Cancel at any time", "No credit card",
            "We'll send you", "We will send you", "We’ll send you", "We'll email you", "There was an error",
            "There was a problem with your", "Could not subscribe", "Please enter a valid", "Please enter your email",
            "Please check your inbox", "Please check your email", "Please verify your email",
            "Please confirm your email", "Check your inbox", "Enter your email", "Invalid email", "Your Email address",
            "Unlimited access", "Unlimited digital access", "Unlock all", "Unlock this", "Unlock exclusive",
            "Unlock unlimited", "Premium subscribers", "Subscribers can", "Subscriber-only", "Subscribers get",
            "Log in to continue", "Log in to read", "Login to continue", "Sign in to continue", "Sign in to read",
            "Register to continue", "Register to read", "Register for free to", "Register free to",
        ),
        hits=(
            "To continue reading, log in.", "Already a subscriber? Log in.", "You've reached your free article limit.",
        ),
        spares=("To continue, he said, is to lose.", "Unlimited war", "To join the club, he paid.")
    ),
    Rule("promo", "english_social.follow",
        shape=rf"[*>•\-–—\[( ]{{0,4}}(?:(?:You can|Please|To get [^.\n]{{3,60}},|For [^.\n]{{3,90}},|Don['’]t forget to|And|Also|Now|Be sure to|For more,) )?(?:[Ff]ollow|FOLLOW|[Ll]ike|LIKE|[Ff]ind|FIND|[Jj]oin|JOIN|[Cc]onnect with|[Vv]isit|[Ss]ubscribe to|[Cc]heck out|[Ww]atch|[Ff]riend|[Aa]dd|[Cc]atch|[Ss]ee|[Tt]weet)(?: [^.!?\n]{{1,110}})? (?:on|ON|via|at)(?: our| the| your)? {SITE}(?: (?:at|@|and|or|,|/|&|\||for|:|page|channel|account|here|group|too|to){WITHIN}{{0,220}}| ?[:@,|&/(]{WITHIN}{{0,220}}|[.!)]{{0,2}})",
        needs=(" twitter", " X", " facebook", " instagram", " telegram", " whatsapp", " youtube", " linkedin", " tiktok", " threads", " bluesky", " google news", " flipboard", " snapchat", " pinterest", " Koo", " social media", " mastodon", " reddit", " tumblr", " google+", " wechat", " weibo", " viber", " apple news"),
        hits=(
            "Follow Ann Poe on Twitter: @annpoe", "Follow us on Facebook, Twitter and Instagram.",
            "Like us on Facebook",
        ),
        spares=(
            "Follow the debate, voters said on Monday.", "See how it plays on Facebook when the king loses.",
            "Join hands.",
        )
    ),
    Rule("promo", "english_social.follow_at",
        shape=rf"[*>•\-–—\[( ]{{0,4}}(?:You can )?(?:[Ff]ollow|FOLLOW|[Tt]weet|[Ll]ike)(?: (?:the )?(?:author|writer|reporter|him|her|them|us|me|[A-Z][\w.'’-]{{1,30}}(?: [A-Z][\w.'’-]{{1,30}}){{0,4}}))?(?: (?:on|at|via)(?: [A-Z]\w{{2,14}})?)?(?: ?:| at| @|:)? ?(?:@\w{{2,30}}|https?://\S{{4,120}}|(?:www\.)?(?:twitter|facebook|instagram|x)\.com/\S{{2,80}})(?:(?:,| and| or| \||;| &)? ?(?:@\w{{2,30}}(?: (?:on|for|to)\b{WITHIN}{{2,80}})?|https?://\S{{4,120}}|(?:on|for|to|from|at)\b{WITHIN}{{2,120}}))?[.)]{{0,2}}",
        needs=("@", "http", "twitter.com/", "facebook.com/", "instagram.com/", "x.com/"),
        hits=(
            "Follow Ann Poe at https://twitter.com/annpoe", "Follow @annpoe", "Follow @annpoe and @leeroe on Twitter",
        ),
        spares=("Follow the rules, he said.",)
    ),
    Rule("promo", "english_promotions.words",
        whole=(
            "Subscribe", "SUBSCRIBE NOW", "Subscribe today", "Subscribe to our newsletter", "Subscribe to newsletter",
            "Subscribe to newsletters", "Subscribed", "Newsletter sign-up", "Newsletter signup", "Newsletter Sign Up",
            "Daily newsletter", "Free newsletter", "Sign up for our newsletter", "Sign up for newsletter",
            "Sign up for newsletters", "Sign up for free", "Sign up here.", "Sign up now", "Sign me up",
            "Sign up for Daily Newsletters", "Manage Newsletters", "Join our newsletter", "Join now", "Join us",
            "Get the newsletter", "Get our newsletter", "Get newsletter", "Get the app", "Download the app",
            "Download our app", "App Store", "Google Play", "Download on the App Store", "Follow us on",
            "Find us on Facebook", "Like us on Facebook", "Follow us on Twitter", "Follow us on Instagram",
            "Follow on Facebook", "Follow on Twitter", "Donate", "Donate now", "Donate today", "Support us",
            "Support our work", "Support our journalism", "Support independent journalism", "Support local journalism",
            "Become a member", "Become a subscriber", "Membership", "Make a donation", "Contribute",
            "Start your free trial", "Free trial", "Try for free", "Try it free", "Already a subscriber?",
            "Already a subscriber? Sign in", "Already a subscriber? Sign in.", "Already have an account?",
            "Not a member?", "For subscribers", "See subscription options", "Subscription options",
            "Thanks for reading!", "Please enter a valid email", "Enter your email", "Enter your email address",
            "Enter email", "Your email address", "Email address", "Breaking news alerts", "Get news alerts",
            "News alerts", "Get notified", "Stay connected", "Stay informed", "Stay in touch", "Stay up to date",
            "Stay updated", "Get updates", "Buy now", "Shop now", "Order now", "Learn more", "Find out more",
            "Get started", "Add as a preferred source on Google", "Add Us On Google", "Follow our WhatsApp channel",
            "Join our community", "Invalid emailSomething went wrong, please try again later.",
        ),
        hits=("Subscribe now", "Follow us on Twitter", "DONATE NOW"),
        spares=("Premium prices rose.", "Donate blood, he said", "Contribute more, the state was told")
    ),
    Rule("promo", "english_promotions.catch_up_promo", longest=360,
        shape=rf"(?:For|FOR|Get|To (?:read|get|know|see|stay)|Catch|Check|Read|Follow|Stay|Visit|Watch|Download|Install|Click|Tap|Want|Don['’]t|Never|Keep|Join|Find|Be|Your|Our|Discover|Explore|Access|Enjoy|Receive|Listen|Sign|Subscribe|Add|Also,|Now|Introducing|Try|Looking|Turn|Hear|Like)\b{WITHIN}{{0,200}}\b(?=[BDFILMNOPTWYbdfilmnoptwy])(?:(?i:breaking news alerts|news app\b|our (?:free |new |daily |weekly |official |mobile |whatsapp |telegram |youtube |facebook )*(?:app|newsletters?|channel|whatsapp|telegram|podcast|e-?mail alerts|mobile app|push notifications)\b|to your inbox|in your inbox|your inbox|latest news updates|live news updates|breaking news updates|mobile app\b|download the {WITHIN}{{2,30}} app\b|daily market updates|on google play|from the app store|for free on your|push notifications|on the go\b|free trial|newsletter here|newsletters? (?:for|to|and)|breaking news,? (?:latest news|live updates|top headlines|and latest)|latest news,? (?:breaking news|top headlines|live updates)|whatsapp channel|telegram channel)){WITHIN}{{0,160}}",
        needs=("news app", "our app", "our free", "our new", "our daily", "our weekly", "our official", "our mobile", "our whatsapp", "our telegram", "our youtube", "our facebook", "our podcast", "our e", "our push", "our channel", "your inbox", "news updates", "mobile app", "download the ", "daily market updates", "on google play", "from the app store", "for free on your", "push notifications", "on the go", "free trial", "newsletter", "breaking news", "latest news", "whatsapp channel", "telegram channel"),
        hits=(
            "Get more news like this straight to your inbox.",
            "For breaking news and live news updates, like us on Facebook",
            "Download the Arden app and read on the go.",
        ),
        spares=("For years the firm sent letters to customers.", "Get out of here, he said.")
    ),
    Rule("related", "english_related.read_more_label",
        shape=rf"{BULLET}(?:(?i:read more|read also|also read|must[ -]read|see also|see more|read next|read now|read this|read on|read further|read|related|related story|related stories|related article|related articles|related news|related coverage|related link|related links|related content|related reading|related post|related posts|related video|related videos|related topics|related analysis|more stories|more news|more on this|more on this story|more on this topic|more from|more reading|further reading|more coverage|more|also see|also watch|also listen|also check|also on|you may also like|you might also like|you may like|recommended|recommended reading|don['’]t miss|do not miss|in case you missed it|icymi|previously on|previous story|earlier story|earlier report|next story|next article|previous article|next post|previous post|up next|explained|read explainer|full story|full coverage|full report|read full story here|read the full story|read the full story here|read the story|read story|read here|read our story|read the report|read full article|background|watch more|watch here|watch now|watch video|watch the video|see video|see photos|see pics|view pics|in pics|in photos|see pictures|click here|read in hindi|read in|also in|latest|trending|trending now|popular|top stories|other news|other stories|editor['’]s pick|editors['’] picks?|from the archives?|from our archive|interactive|suggested reading|suggested|go deeper|dig deeper|learn more|find out more|live blog|live updates|photos|podcast|listen|watch)) ?(?:[:|»>›→]|[-–—] | {{2,}}[-–—])(?! ?(?:https?://\S+)? ?$){WITHIN}{{3,260}}",
        hits=("Read more: Bridge opens in Arden", "ALSO READ | Bridge opens in Arden", "Related: Bridge opens"),
        spares=("Read more than you write, he said.", "More than 3,000 court documents", "Related costs rose.")
    ),
    Rule("related", "english_related.read_more_alone",
        whole=(
            "Read more", "Read more...", "Read more »", "Read more >", "Read more…", "Also read", "Also read:",
            "See also", "See also:", "Related", "Related:", "Related story", "Related stories", "Related stories:",
            "Related article", "Related articles", "Related articles:", "Related news", "Related content",
            "Related Content:", "Related links", "Related links:", "Related reading", "Related posts", "Related posts:",
            "Related post", "Related Video:", "Related topics", "Related to this story", "Related quotes",
            "More on this story", "More coverage", "More coverage:", "More stories", "More news", "More from",
            "More headlines", "More articles", "More information", "More like this", "Further reading", "Also see:",
            "Also watch:", "In other news", "Other news", "Don't miss", "Don't miss:", "Must read", "Must reads",
            "In case you missed it", "In case you missed it:", "Previously", "Read next:", "Up next:", "Next story",
            "Next article", "Next post", "Previous story", "Previous article", "Previous post", "Next up",
            "Keep reading", "Recommended", "Recommended reading", "Recommended stories", "Recommended articles",
            "Recommended videos", "Recommended video", "Editor's picks", "Editors' picks", "Editor’s picks",
            "Editors’ Picks", "Our picks", "Top picks", "Picked for you", "For you", "Trending", "Trending:",
            "Trending now", "Trending stories", "Trending news", "Trending topics", "Trending videos",
            "What's trending", "Popular", "Popular stories", "Popular articles", "Popular now", "Popular posts",
            "Most discussed", "Most shared", "Most watched", "Recent articles", "Recent news", "Recent posts",
            "Read the full story here", "Links", "External links", "Explore more", "Go deeper", "Watch next",
            "Now read", "People are also reading…", "What others are reading", "Hot topics", "Read more about",
            "Read more articles", "Read more here.", "View all news",
        ),
        hits=("Read more", "Related Stories:", "ALSO READ"),
        spares=("Related costs rose.", "Trending prices", "Earlier he left.")
    ),
    Rule("related", "english_related.read_more_sentence",
        shape=rf"{BULLET}(?:Read|READ|See|SEE|View|VIEW|Watch|WATCH|Explore|Discover|Browse|Check out|Visit) (?i:more|the full|the whole|the original|our full|our|full|the rest of|the entire|all|the complete|the latest) (?:(?i:about|on|of|from|at|here|in|news|stories|coverage|story|article|articles|report|reports|photos|pictures|videos|interview|review|statement|transcript|text|details|world|business|sports?|politics|breaking|related|similar|like|latest|analysis|information|headlines|updates|explainer|series|letter|document|posts)\b)[^.!?\n]{{0,150}}(?:[.!:»>…]{{0,3}})",
        needs=("read ", "See ", "SEE ", "view ", "watch ", "explore ", "discover ", "browse ", "check out ", "visit "),
        hits=("Read more about the bridge here.", "Read the full story here", "See more stories on Arden"),
        spares=(
            "Read more. It will help, he said to them.", "See the full moon over Arden",
            "Get more people to vote, he said",
        )
    ),
    Rule("related", "english_related.click_here_inside", part="inside",
        shape=r"(?:CLICK|TAP) HERE (?:FOR|TO (?:READ|SEE|WATCH|VIEW))(?: [A-Z0-9'’.,&$-]{1,24}){1,14}(?![a-z])",
        needs=("CLICK HERE ", "TAP HERE "),
        hits=("he said. CLICK HERE FOR MORE ARDEN COVERAGE She left.",),
        spares=("Click here for more, he said.",)
    ),
    Rule("related", "english_related.bracket", part="bracket",
        shape=r"(?:(?:Read|READ|Read [Mm]ore|READ MORE|Read [Aa]lso|Also [Rr]ead|ALSO READ|See [Aa]lso|SEE ALSO|Related|RELATED|Related [Ss]tory|More|MORE|Watch|WATCH|See|Story|STORY|Graphic|GRAPHIC|Factbox|FACTBOX|Full story|Full coverage|For related|Listen|Background|Photos|Video|VIDEO|Interactive|INTERACTIVE|Explainer|EXPLAINER) ?[:|] ?.{3,200}|(?:Read|See|View|Watch) (?:more|the full|full|our|related|the story|story|full story|graphic|video|photos?|page [A-Z]?\d|story on page|stories?|here|also:|related story|the video|the graphic).{0,160}|(?:For|FOR) (?:an? |the |more |full |related |further |other |all |latest |live |details|additional )[^()]{2,170}(?:click|double-click|see|visit|go to|type|tap|here:?|http|www\.).{0,120}|(?:Click|CLICK|Tap|click) (?:here|HERE|on|for|to).{0,160}|(?:Also|More) (?:read|see|here|on page).{0,120}|See (?:here|page|graphic|video|map|table|chart|factbox|accompanying).{0,80}|[Rr]ead more|READ MORE|read more here|click here|Read more here)",
        needs=("(read", "(also read", "(see", "(related", "(more", "(watch", "(story", "(graphic", "(factbox", "(full ", "(for ", "(listen", "(background", "(photos", "(video", "(interactive", "(explainer", "(view", "[read", "[also read", "[see", "[related", "[more", "[watch", "[story", "[graphic", "[factbox", "[full ", "[for ", "[listen", "[background", "[photos", "[video", "[interactive", "[explainer", "[view"),
        hits=(
            "He left. (Read more: Bridge opens)", "[For a graphic on the bridge, click example.com/x]",
            "He left (See graphic)",
        ),
        spares=("He left (for more than a year).", "The man (read by all) left.", "The firm (related to him) closed.")
    ),
    Rule("related", "english_related.arrow_line", where="tail",
        # »Vi er trygge,« siger hun: where quotes open so, and run on over paragraphs, only a line without « and stop is a link
        # and a line of a list that ends with its figure is the story's: "➡️ Tests made: 84.085"
        shape=rf"(?!{WITHIN}{{6,180}}:\s?[\d.,]+\s?%?$)(?:>>|&gt;&gt;|►|▶|➤|→|👉|☞|⇒|➡)[️ ]{{0,3}}[A-Z“\"‘']{WITHIN}{{6,180}}|»[️ ]{{0,3}}[A-Z“\"‘'](?:(?!«){WITHIN}){{28,180}}[^\n«.,!…]",
        hits=(">> Bridge opens in Arden", "» Bridge opens in Arden after two years of delay", "► Bridge opens in Arden"),
        spares=("-> he left", "> 3 percent", "»Vi har ingen planer om at rejse,« siger borgmesteren i Arden.")
    ),
    Rule("related", "english_related.story_highlights_link",
        whole=(
            "Read full story", "Full story »", "Story:", "Click here", "Click here.", "Click here to read more",
            "Click here to read more.", "Click here for more", "Click here for more.", "Click here to watch",
            "Read the original article here", "Read original article", "Original article", "Go to original article",
            "View source", "View original content", "View original post", "Source link", "Read the whole story",
            "Read whole story", "Read entire story",
        ),
        hits=("Click here for more", "Source link"),
        spares=("Here he left.", "Story of the war")
    ),
    Rule("related", "english_related.earlier_on_site",
        shape=r"(?:Earlier|EARLIER|Previously|PREVIOUSLY|Before|In other news|Elsewhere)(?: on| in| this week| today| from| at)?(?: [A-Z][\w.]{1,24}){0,3} ?[:|] ?[A-Z“\"‘'][^.\n]{6,150}",
        needs=("earlier", "previously", "before", "in other news", "elsewhere"),
        hits=("Earlier on Arden.com: Bridge opens", "Previously: Bridge opens in Arden", "EARLIER: Bridge opens"),
        spares=("Earlier: he left. Then she came.", "Previously he was king.")
    ),
    Rule("nav", "english_local.form_words",
        whole=(
            "Please provide a valid email address.", "Please enter a valid email address.", "Email (required)",
            "Please log in to use this feature", "Register for more free articles.", "Captcha", "Loading article...",
            "Post navigation", "All sharing options", "Was this page helpful?", "Feedback to editors", "Author email",
            "Please use Chrome browser for a more accessible video player", "TickerSecurityLastChangeChange %",
            "There are no new alerts at this time",
            "* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.",
        ),
        hits=("Please provide a valid email address.", "Loading article...", "Post navigation"),
        spares=("Please enter a valid email address, the form told her, and she gave up.", "The article is loading.")
    ),
    Rule("caption", "english_local.bbc_player",
        opening=(
            "Media playback is unsupported on your device Media caption",
            "Media playback is not supported on this device Media caption",
        ),
        hits=("Media playback is unsupported on your device Media caption How the ferry sank",),
        spares=("Media playback is unsupported.",)
    ),
    Rule("nav", "english_local.cut_short", part="end", flag="truncated",
        shape=r"\[\+\d{1,6} chars\]",
        needs=(" chars]",),
        hits=("He said in the h… [+2369 chars]",),
        spares=("He typed [+2369 chars] and left.",)
    ),
)
