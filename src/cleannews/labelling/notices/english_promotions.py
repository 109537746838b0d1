"""Promotions in English copy: newsletters, subscriptions, apps, social accounts, channels, appeals for money.

From newspaper and agency pages of the United States, Britain, Canada, India, Pakistan, Africa, Asia and Australia.
`Sign up for the plan by May 3` is news: an opening names the newsletter, the inbox, `our` or `us`.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

SITE = r"(?:Twitter|TWITTER|twitter|X|Facebook|FACEBOOK|facebook|Instagram|instagram|Telegram|telegram|WhatsApp|Whatsapp|whatsapp|YouTube|Youtube|LinkedIn|Linkedin|TikTok|Threads|Bluesky|Google News|Flipboard|Snapchat|Pinterest|Koo|Koo App|social media|Mastodon|Reddit|Tumblr|Google\+|WeChat|Weibo|Viber|Apple News)"

RULES = (
    Rule(
        "promo",
        "english_promotions.sign_up",
        shape=r"[*>•\-–—\[(➡👉 ]{0,4}(?:(?:To|If you|Want to|Click here to|Click to|Please|Don['’]t forget to|And|You can|Not a subscriber\?|Like this\?|Interested\?)[^.\n]{0,60} )?(?i:sign[ -]?up|register|subscribe)(?: now| here| today| below| free| for free)?(?: for| to| here| now|:| and| with|,|$)(?=[^\n]{0,200}(?i:newsletter|inbox|e-?mails?\b|briefing|bulletin|alerts?\b|updates|daily|digest|podcast|channel|free access|unlimited|premium|exclusive|our |us\b|today['’]s|app\b|account|to continue|full access|roundup|webinar))[^\n]{2,260}",
        hits=("Sign up for our free newsletter", "Sign up for Daily Newsletters Manage Newsletters", "Subscribe to the Arden briefing here.", "To get more stories in your inbox, sign up for the Arden newsletter.", "Register now for FREE unlimited access to Arden.com"),
        spares=("Sign up for the plan ends on May 3.", "Register to vote by Monday, he said.", "Subscribe to his view and you lose."),
    ),
    Rule(
        "promo",
        "english_promotions.words",
        whole=("Subscribe", "SUBSCRIBE NOW", "Subscribe now", "Subscribe today", "Subscribe here", "Subscribe for free", "Subscribe to our newsletter", "Subscribe to newsletter", "Subscribe to newsletters", "Subscribe for more", "Subscribe to read", "Subscribe to continue reading", "Subscribe to continue", "Subscribed", "Unsubscribe", "Newsletter", "Newsletter sign-up", "Newsletter signup", "Newsletter Sign Up", "Newsletter subscription", "Our newsletters", "Our newsletter", "Daily newsletter", "Free newsletter", "Sign up for our newsletter", "Sign up for newsletter", "Sign up for newsletters", "Sign up for the newsletter", "Sign up for free", "Sign up here", "Sign up here.", "Sign up now", "Sign up today", "Sign me up", "Sign up for alerts", "Sign up for Daily Newsletters", "Manage Newsletters", "Manage newsletters", "Join our newsletter", "Join now", "Join us", "Join Us", "Get the newsletter", "Get our newsletter", "Get newsletter", "Get the app", "Get our app", "Download the app", "Download our app", "Download App", "App Store", "Google Play", "Get it on Google Play", "Download on the App Store", "Available on the App Store", "Android app on Google Play", "Follow us", "Follow us on", "Follow us on:", "Follow us on social media", "Follow Us On", "Find us on Facebook", "Like us on Facebook", "Follow us on Twitter", "Follow us on Facebook", "Follow us on Instagram", "Follow us on Google News", "Follow us on Telegram", "Follow us on WhatsApp", "Follow on Google News", "Follow on Facebook", "Follow on Twitter", "Follow author", "Follow topic", "Follow this topic", "Follow Topics", "Follow company", "Follow for more", "Follow Us", "Like Us On Facebook", "Follow Us On Twitter", "Donate", "Donate now", "Donate today", "Donate here", "Support us", "Support Us", "Support our work", "Support our journalism", "Support independent journalism", "Support local journalism", "Support quality journalism", "Become a member", "Become a Member", "Become a subscriber", "Become a supporter", "Membership", "Make a donation", "Contribute", "Contribute now", "Start your free trial", "Free trial", "Try for free", "Try it free", "Already a subscriber?", "Already a subscriber? Log in", "Already a subscriber? Log in.", "Already a subscriber? Sign in", "Already a subscriber? Sign in.", "Already a member?", "Already a member? Log in", "Already have an account?", "Already have an account? Log in", "Already have an account? Sign in", "Already registered? Log in", "Not a subscriber?", "Not a member?", "Don't have an account?", "Don’t have an account?", "New here?", "Subscriber only", "Subscribers only", "Subscriber exclusive", "For subscribers", "For Subscribers", "Premium", "Premium content", "Premium article", "Exclusive content", "Members only", "Unlock this article", "Unlock article", "View subscription options", "View subscription plans", "View offers", "See subscription options", "Choose your plan", "Subscription options", "Get unlimited access", "Get full access", "Thank you for subscribing", "Thank you for subscribing!", "Thanks for subscribing", "Thank you for signing up", "Thank you for signing up!", "Thank you for reading", "Thank you for reading!", "Thanks for reading", "Thanks for reading!", "Could not subscribe, try again later", "Invalid Email", "Invalid email", "Invalid email address", "Please enter a valid email address", "Please enter a valid email", "Enter your email", "Enter your email address", "Enter email", "Your email", "Your email address", "Email address", "E-mail address", "Get breaking news alerts", "Breaking news alerts", "Get news alerts", "Email alerts", "News alerts", "Get notified", "Get alerts", "Set alert", "Get email updates", "Stay connected", "Stay Connected", "Stay informed", "Stay in touch", "Stay up to date", "Stay updated", "Get updates", "Buy now", "Shop now", "Order now", "Learn more", "Learn More", "Find out more", "Get started", "Get Started", "Read more about our newsletters", "Add as a preferred source on Google", "Add us as a preferred source on Google", "Make us preferred source on Google", "Add Us On Google", "Preferred source on Google", "Join our WhatsApp channel", "Join our WhatsApp group", "Join WhatsApp channel", "Join our Telegram channel", "Join Telegram channel", "Follow our WhatsApp channel", "Join our community", "Tweet us", "Recommended newsletters", "Sign up for email newsletters", "Invalid emailSomething went wrong, please try again later.", "We use your sign-up to provide content in ways you've consented to and to improve our understanding of you."),
        hits=("Subscribe now", "Follow us on Twitter", "DONATE NOW", "Sign up here."),
        spares=("Premium prices rose.", "Donate blood, he said", "Contribute more, the state was told"),
    ),
    Rule(
        "promo",
        "english_promotions.follow",
        shape=rf"[*>•\-–—\[( ]{{0,4}}(?:(?:You can|Please|To get [^.\n]{{3,60}},|For [^.\n]{{3,90}},|Don['’]t forget to|And|Also|Now|Be sure to|For more,) )?(?:[Ff]ollow|FOLLOW|[Ll]ike|LIKE|[Ff]ind|FIND|[Jj]oin|JOIN|[Cc]onnect with|[Vv]isit|[Ss]ubscribe to|[Cc]heck out|[Ww]atch|[Ff]riend|[Aa]dd|[Cc]atch|[Ss]ee|[Tt]weet)(?: [^.!?\n]{{1,110}})? (?:on|ON|via|at)(?: our| the| your)? {SITE}(?: (?:at|@|and|or|,|/|&|\||for|:|page|channel|account|here|group|too|to)[^\n]{{0,220}}| ?[:@,|&/(][^\n]{{0,220}}|[.!)]{{0,2}})",
        hits=("Follow Ann Poe on Twitter: @annpoe", "Follow us on Facebook, Twitter and Instagram.", "Like us on Facebook", "You can follow the author on Twitter at @annpoe.", "Follow Us on Google News", "For all the latest news, follow us on Twitter and Facebook"),
        spares=("Follow the debate, voters said on Monday.", "See how it plays on Facebook when the king loses.", "Join hands."),
    ),
    Rule(
        "promo",
        "english_promotions.follow_at",
        shape=r"[*>•\-–—\[( ]{0,4}(?:You can )?(?:[Ff]ollow|FOLLOW|[Tt]weet|[Ll]ike)(?: (?:the )?(?:author|writer|reporter|him|her|them|us|me|[A-Z][\w.'’-]{1,30}(?: [A-Z][\w.'’-]{1,30}){0,4}))?(?: (?:on|at|via)(?: [A-Z]\w{2,14})?)?(?: ?:| at| @|:)? ?(?:@\w{2,30}|https?://\S{4,120}|(?:www\.)?(?:twitter|facebook|instagram|x)\.com/\S{2,80})(?:(?:,| and| or| \||;| &)? ?(?:@\w{2,30}(?: (?:on|for|to)\b[^\n]{2,80})?|https?://\S{4,120}|(?:on|for|to|from|at)\b[^\n]{2,120}|[A-Z][^\n]{2,100}))?[.)]{0,2}",
        hits=("Follow Ann Poe at https://twitter.com/annpoe", "Follow @annpoe", "Follow @annpoe and @leeroe on Twitter", "Follow Poe on Twitter @annpoe"),
        spares=("Follow the rules, he said.",),
    ),
    Rule(
        "promo",
        "english_promotions.join_us",
        shape=r"(?:[Jj]oin|[Ff]ind|[Ff]riend|[Ff]ollow|[Ll]ike|[Vv]isit|[Ww]atch) (?:us|our) (?:on|at|in)? ?(?:[Ff]acebook|[Tt]witter|[Ii]nstagram|[Yy]ou[Tt]ube|[Ww]hats[Aa]pp|[Tt]elegram)[^\n]{0,140}",
        hits=("Join us on Facebook.com/ArdenOpinion.", "Join our WhatsApp channel for updates", "Follow us on Twitter @ArdenOpinion."),
        spares=("Join us, he said.",),
    ),
    Rule(
        "promo",
        "english_promotions.newsletter_opens",
        opening=(
            "For more articles like this, please visit us at", "Subscribe to our", "Subscribe to the podcast", "Subscribe to receive", "Subscribe to get", "Subscribe now to", "Subscribe now for", "Subscribe today", "Subscribe here", "Subscribe for full access", "Subscribe for unlimited", "Subscribe for just", "Subscribe for only", "Subscribe via", "Sign up for our", "Sign up to our", "Sign up to receive", "Sign up here", "Sign up below", "Sign up to get", "Signup for our", "Sign-up for our", "Get our free", "Get our daily", "Get our newsletter", "Get our best", "Get our latest", "Get our app", "Get the latest news", "Get the latest updates", "Get the latest headlines", "Get the latest stories", "Get the top stories", "Get the day's", "Get the day’s", "Get the biggest", "Get breaking news", "Get latest news", "Get all the latest", "Get daily updates", "Get daily news", "Get daily headlines", "Get a daily", "Get a roundup", "Get instant", "Get more news", "Get more stories", "Get news alerts", "Get news updates", "Get unlimited access", "Get unlimited digital", "Get top stories", "Get email", "Be the first to know", "Never miss a story", "Never miss an update", "Don't miss a story", "Don’t miss a story", "Don't miss out on the latest", "Don’t miss out on the latest", "Don't miss out on the headlines", "Don’t miss out on the headlines", "Don't miss the latest news", "Want more news", "Want more stories", "Want more of the", "Want the latest news", "Want the lowdown", "Want stories like this", "Want to stay up to date", "Want breaking news", "Want to read more?", "Want to get the", "Enjoying this", "Enjoyed this", "Like this story?", "Like this article?", "Like what you", "Liked this story?", "Love reading", "If you like this story", "If you liked this story", "If you enjoyed this", "If you value our", "If you'd like to receive", "If you are already a subscriber", "If you're already a subscriber",
        ),
        longest=260,
        hits=("Subscribe to our channel", "For more articles like this, please visit us at example.com", "Never miss a story again, follow our channel.", "Want the lowdown on Arden markets? In your inbox before the open, every day. Sign up here."),
        spares=("Subscribers left.", "Get the latest figures, he told them.", "Want more? Vote for me, he said."),
    ),
    Rule(
        "promo",
        "english_promotions.app_opens",
        opening=(
            "Download our", "Download the app", "Download our app", "Download the new app", "Download the free app", "Download the latest", "Download Our", "Install our app", "Install the app", "Get it on Google Play", "CLICK HERE TO GET THE", "Click here to get the", "CLICK HERE TO DOWNLOAD", "Click here to download the", "Click here to subscribe", "Click here to sign up", "Click here to join", "Click here to follow", "Click here to receive", "Click here to get", "Click to subscribe", "Click to sign up", "Click to join", "CLICK HERE TO SIGN UP", "CLICK HERE TO SUBSCRIBE", "CLICK HERE TO FOLLOW", "Tap here to subscribe", "Tap here to sign up", "Stay up to date with", "Stay up-to-date with", "Stay updated with", "Stay updated on", "Stay informed with", "Stay informed on", "Stay on top of the", "Stay ahead of the news", "Stay in the know with", "Stay connected with us", "Stay tuned to", "Stay tuned with", "Keep up with the latest", "Keep up to date with", "Keep yourself updated", "Catch all the", "Catch the latest", "Catch up on the", "Catch up with", "Catch live", "Check out the latest", "Check out our", "Check Out Latest", "Check out latest", "Check out more", "Discover more from", "Explore our", "Read our latest", "Read all the", "Read All the", "Read more stories on", "Read The Latest", "Read the latest news",
        ),
        longest=240,
        hits=("Download our app for more.", "CLICK HERE TO GET THE ARDEN NEWS APP", "Catch all the Business News, Breaking News and Latest News Updates on Arden Mint.", "Stay up to date with Arden news."),
        spares=("Downloads of the app rose.", "Catch fire and you run.", "Read allowed"),
    ),
    Rule(
        "promo",
        "english_promotions.money_opens",
        opening=(
            "Support our journalism", "Support our work", "Support our mission", "Support our newsroom", "Support independent journalism", "Support independent media", "Support local journalism", "Support quality journalism", "Support us by", "Help us continue our", "Help us keep our", "Help support our", "Help fund our", "Donate to our", "Please support our", "Please consider supporting", "Please consider subscribing", "Please consider donating", "Please consider making a", "Please subscribe", "Please help us continue", "Consider subscribing", "Make a tax-deductible", "Make sure you subscribe", "Make sure to subscribe", "Make sure to follow us", "Become a member", "Become a subscriber", "Become a supporter", "Become a patron", "Your support makes", "Your support helps us", "Your subscription helps", "Your subscription supports", "Your contribution helps us", "Your donation helps us", "Our journalism needs", "Our reporting relies", "Our newsroom relies", "As a nonprofit newsroom", "This reporting is made possible", "Thank you for reading", "Thanks for reading", "Thank you for subscribing", "Thanks for subscribing", "Thank you for signing up", "Thank you for registering", "Thanks for signing up", "Thank you for visiting", "Thank you for your interest in", "Thank you for supporting", "Thanks for visiting", "Thanks for supporting",
        ),
        longest=420,
        hits=("Support our journalism with a gift.", "Thank you for reading Arden Times.", "Become a member today and get the weekly."),
        spares=("Support for the king fell.", "Become a mayor, he told her.", "Donate to the poor, he said."),
    ),
    Rule(
        "promo",
        "english_promotions.paywall_opens",
        opening=(
            "You've reached your", "You have reached your", "You’ve reached your", "You have read all of your", "You are now subscribed", "You have been successfully", "You have successfully subscribed", "You're all set! ", "To continue reading", "To keep reading", "To read the full article", "To read the full story", "To read this article in full", "To read the rest of this", "To access this article", "To access this content", "To unlock this", "To receive our", "To get breaking news", "To get more stories", "To subscribe", "To sign up for", "To download our", "To join our", "This article is for subscribers", "This article is exclusive to", "This article is only available", "This article is available to", "This article is reserved for", "This content is for subscribers", "This content is for members", "This content is available to", "This content is exclusive to", "This content is reserved", "This is a premium article", "This is a subscriber", "This is a members-only", "This premium article", "This story is for subscribers", "This story is available exclusively", "This story is exclusive to", "Access to this article", "Access to this content", "Already a subscriber", "Already subscribed?", "Already a member?", "Already have an account", "Already registered", "Not a subscriber", "Not a member?", "Not registered?", "Don't have an account", "Don’t have an account", "New subscriber", "Start your subscription", "Start your free trial", "Start a free trial", "Try our digital", "Try unlimited", "Limited time offer", "Limited-time offer", "Special offer:", "Cancel anytime", "Cancel at any time", "No credit card", "We'll send you", "We will send you", "We’ll send you", "We'll email you", "There was an error", "There was a problem with your", "Could not subscribe", "Please enter a valid", "Please enter your email", "Please check your inbox", "Please check your email", "Please verify your email", "Please confirm your email", "Check your inbox", "Enter your email", "Invalid email", "Your email address is", "Your Email address", "Unlimited access", "Unlimited digital access", "Unlock all", "Unlock this", "Unlock exclusive", "Unlock unlimited", "Premium subscribers", "Subscribers can", "Subscriber-only", "Subscribers get", "Already a Subscriber", "Log in to continue", "Log in to read", "Login to continue", "Sign in to continue", "Sign in to read", "Register to continue", "Register to read", "Register for free to", "Register free to",
        ),
        longest=260,
        hits=("To continue reading, log in.", "Already a subscriber? Log in.", "You've reached your free article limit."),
        spares=("To continue, he said, is to lose.", "Unlimited war", "To join the club, he paid."),
    ),
    Rule(
        "promo",
        "english_promotions.social_opens",
        opening=(
            "Follow us on", "Follow us at", "Follow us for", "Follow us:", "Follow us @", "Follow our coverage", "Follow our live", "Follow our updates", "Follow our channel", "Follow our Twitter", "Follow our WhatsApp", "Follow AP's", "Follow AP’s", "Follow all the latest", "Follow live updates", "Follow the latest news", "Follow latest updates", "Follow today's news", "Follow the author on", "Follow the AP", "Follow the reporter", "Follow the writer", "Follow more stories", "Follow news on", "Follow Us", "Like us on", "Like our Facebook", "Like our page", "Find us on", "Find us at", "Connect with us", "Join our WhatsApp", "Join our Telegram", "Join our newsletter", "Join our community", "Join our mailing", "Join our Facebook", "Join our channel", "Join us on", "Join the conversation", "Join the discussion", "Join thousands", "Join millions", "Message us on", "Chat with us", "Tell us what you think", "Tell us your", "Tell us in the comments", "Let us know what you think", "Let us know in the comments", "Share your thoughts", "Share your views", "Share your opinion", "Have your say", "Have an opinion on", "Have an opinion about", "What do you think? ", "What are your thoughts", "Send us your thoughts", "Send us your feedback", "Take our poll", "Vote in our poll", "Take our survey", "Take our quiz", "Listen to our podcast", "Listen to our", "Listen to the podcast", "Listen to the latest episode", "Listen to the full", "Listen and subscribe", "Watch our", "Watch the full episode", "Watch live on", "Watch the latest", "Watch the full", "Watch Live", "Watch more", "Tune in to", "Tune into our", "Add us as", "Make us your", "Set us as", "Turn on notifications", "Enable notifications", "Allow notifications", "You can follow the latest", "You can also follow us", "You can follow us", "You can subscribe to", "You can sign up", "Play our", "Pre-order", "Buy tickets", "Tickets are available at", "Tickets on sale", "Buy the book", "Order your copy",
        ),
        longest=220,
        hits=("Follow us on Twitter @ArdenNews.", "Join our WhatsApp channel for updates.", "Follow AP's climate coverage at https://example.com", "Have your say in the comments below."),
        spares=("Follow users home, he said.", "Listen to me, she said.", "Tell us now, he said."),
    ),
    Rule(
        "promo",
        "english_promotions.catch_up_promo",
        shape=r"(?:For|FOR|Get|To (?:read|get|know|see|stay)|Catch|Check|Read|Follow|Stay|Visit|Watch|Download|Install|Click|Tap|Want|Don['’]t|Never|Keep|Join|Find|Be|Your|Our|Discover|Explore|Access|Enjoy|Receive|Listen|Sign|Subscribe|Add|Also,|Now|Introducing|Try|Looking|Turn|Hear|Like|More)\b[^\n]{0,200}(?:(?i:breaking news alerts|news app\b|our (?:free |new |daily |weekly |official |mobile |whatsapp |telegram |youtube |facebook )*(?:app|newsletters?|channel|whatsapp|telegram|podcast|e-?mail alerts|mobile app|push notifications)\b|to your inbox|in your inbox|your inbox|latest news updates|live news updates|breaking news updates|mobile app\b|download the .{2,30} app\b|daily market updates|on google play|from the app store|for free on your|push notifications|on the go\b|free trial|newsletter here|newsletters? (?:for|to|and)|breaking news,? (?:latest news|live updates|top headlines|and latest)|latest news,? (?:breaking news|top headlines|live updates)|whatsapp channel|telegram channel))[^\n]{0,160}",
        hits=("Get more news like this straight to your inbox.", "For breaking news and live news updates, like us on Facebook", "Download the Arden app and read on the go.", "Catch the Latest News, Breaking News, and Live Updates on Arden Now."),
        spares=("For years the firm sent letters to customers.", "Get out of here, he said."),
        longest=360,
    ),
    Rule(
        "promo",
        "english_promotions.glued",
        part="end",
        shape=r"(?:Sign up (?:for|to) (?:our|the|Daily|daily)|Subscribe (?:now|to our)|Follow us on|Download (?:our|the) (?:\w{2,14} ){0,2}app|Like us on Facebook|Join our (?:WhatsApp|Telegram)|Click here to (?:subscribe|sign up|join)|CLICK HERE TO GET THE|For more articles like this, please visit us|For all the latest|Never miss a story|Get the latest)[^\n]{0,220}\Z",
        hits=("he said.Subscribe now to stay ahead with the news.", "he said.For more articles like this, please visit us at example.com", "he said.Follow us on Facebook and Twitter."),
        spares=("He said they should sign up for our war.",),
    ),
    Rule(
        "promo",
        "english_promotions.get_the_app_inside",
        part="inside",
        shape=r"(?:CLICK|TAP) HERE TO (?:GET|DOWNLOAD|SIGN UP|SUBSCRIBE|JOIN)(?: [A-Z0-9'’.,&-]{1,20}){1,14}(?![a-z])",
        hits=("he said. CLICK HERE TO GET THE ARDEN NEWS APP She left.",),
        spares=("Click here to get the news.",),
    ),
    Rule(
        "promo",
        "english_promotions.bracket",
        part="bracket",
        shape=r"(?:Subscribe|Sign up|Follow us|Follow @|Click here to (?:subscribe|sign up|join|get)|Catch all|Download|Join our|You can now (?:subscribe|follow)|Get |Stay (?:updated|up to date)|For more (?:news|stories|updates)).{2,300}(?:newsletter|channel|app|Twitter|Facebook|WhatsApp|Telegram|here|@\w{2,20}|Live Mint|updates|inbox).{0,120}",
        hits=("(You can now subscribe to our Arden WhatsApp channel)", "(Catch all the Business News and Latest News Updates on Live Mint.)"),
        spares=("The site (Get the picture?) closed.",),
    ),
)
