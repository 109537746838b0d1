"""Page furniture of English sites: share and print lines, counters, players, menus, cookie texts, separators, tags.

From the pages of newspapers and agencies in the United States, Britain, India, Africa, Asia and Australia that print
wire copy. Single words are taken as whole lines only. `___` is also a break inside a story, so no separator carries
`below`.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

NETWORK = (
    r"(?i:share|shares|tweet|email|e-mail|mail|print|facebook|fb|twitter|x|linkedin|linked in|whatsapp|pinterest|reddit|telegram|copy link|copy url|copy|pin|pin it|post|save|flipboard|messenger|facebook messenger|sms|tumblr|line|wechat|weibo|google|google plus|gmail|threads|bluesky|mastodon|koo"
    r"|instagram|youtube|snapchat|viber|vk|pocket|stumbleupon|digg|delicious|instapaper|comment|comments|like|follow|bookmark|rss|this|on|via|link|icon|this article|this story|article|story|more|subscribe|listen|read later|download|pdf|send|text|font|a)"
)

RULES = (
    # -- sharing
    Rule(
        "nav",
        "english_furniture.share_words",
        whole=(
            "Share", "Share:", "SHARE +", "Share this", "Share this:", "Share this article", "Share this article:", "Share this story", "Share this story:", "Share this post", "Share this page", "Share this video", "Share this with", "Share this with Email", "Share this with Facebook", "Share this with Twitter", "Share this with Messenger", "Share this with WhatsApp", "Share this with Pinterest", "Share this with LinkedIn", "Copy this link", "These are external links and will open in a new window", "Read more about sharing.", "Share page", "Share article", "Share story", "Share via", "Share via:", "Share on", "Share on:", "Share with", "Share to", "Share now", "Share options", "Share Options", "Close share options", "Close share panel", "Share the article", "Share the story", "Share with your friends", "Share with friends", "Sharing", "Share link", "Share a link", "Share full article", "Gift article", "Share as a gift", "Gift this article", "Share on Facebook", "Share on Twitter", "Share on X", "Share on WhatsApp", "Share on LinkedIn", "Share on Reddit", "Share on Pinterest", "Share on Telegram", "Share on Email", "Share on Messenger", "Share on Google+", "Share on social media", "Share via Email", "Share via e-mail", "Share by email", "Share via Facebook", "Share via Twitter", "Post on Facebook", "Post to Facebook", "Tweet this", "Tweet", "Retweet", "Like", "Like this", "Like this:", "Like Loading...", "Loading...", "Dislike", "Email", "E-mail", "Email this", "Email this article", "Email this story", "E-mail this article", "E-mail this story", "Email article", "Email story", "Email to a friend", "Email a friend", "Send to a friend", "Tell a friend", "Print", "Print this", "Print this article", "Print this story", "Print this page", "Print article", "Print story", "Print page", "Print version", "Printable version", "Printer-friendly version", "Printer friendly", "Print friendly", "Click to print", "Save", "Saved", "Save article", "Save this article", "Save story", "Save for later", "Save to read later", "Read later", "Bookmark", "Bookmark this", "Add to reading list", "Add to favourites", "Add to favorites", "Copy link", "Copy Link Copied", "Link copied", "Link copied!", "Link Copied to Clipboard", "Copy link to clipboard", "Copied", "Copied!", "Copy", "Copy URL", "Copy Text", "Facebook", "Twitter", "WhatsApp", "Whatsapp", "LinkedIn", "Linkedin", "Pinterest", "Reddit", "Telegram", "Messenger", "Flipboard", "Google+", "Google Plus", "Tumblr", "StumbleUpon", "Digg", "Instagram", "YouTube", "Snapchat", "TikTok", "WeChat", "Weibo", "Viber", "Threads", "Bluesky", "RSS", "SMS", "Pocket", "Instapaper", "Skype", "X", "Pin It", "Pin", "Post", "Follow", "Following", "Follow us", "Follow us:", "Comment", "Comments", "COMMENTS:", "More sharing options", "More share options", "Show sharing options", "Hide sharing options", "Social share", "Social sharing", "AddThis", "AddThis Sharing Buttons", "ShareThis", "ADDTHIS", "A link has been sent to your friend's email address.", "A link has been posted to your Facebook feed.", "Sent!", "Read or Share this story", "Cancel", "Send", "Like us", "Embed", "Embed code", "Get embed code", "Get link", "Permalink", "Short link", "Get short URL", "Get short url", "Short URL", "Linkedin Share Button", "x", "×",
        ),
        hits=("Share this article", "PRINT", "Copy link", "WhatsApp"),
        spares=("Share prices fell.", "Print sales are up", "Twitter said no."),
    ),
    Rule(
        "nav",
        "english_furniture.share_row",
        shape=rf"{NETWORK}(?:[ |,·•/:+&()\t]{{1,3}}{NETWORK}){{1,24}}[ :+)]{{0,2}}",
        hits=("Share Tweet Post Email", "Facebook Twitter WhatsApp LinkedIn Email Print", "Share this article on Facebook", "Facebook | Twitter | Pinterest"),
        spares=("Share prices fell on Twitter", "Print media post losses"),
    ),
    Rule(
        "nav",
        "english_furniture.share_opens",
        opening=("Click to share on", "Click to email", "Click to print", "Click to copy", "Share on Facebook", "Share on Twitter", "Share on WhatsApp", "Share on LinkedIn", "Share this article on", "Share this story on", "Share this story:", "Share this article:", "Share this post on", "Share this:", "SHARE:", "Share:", "Share Article", "Share Story", "Share this Story", "Read or Share this story:", "LISTEN TO ARTICLE", "Listen to article", "Share this with", "Send this article to", "Email this article to", "Recommend this article", "Tweet this article", "Copy article link", "Copy the link", "Tap to share", "Sharing options", "A link has been sent", "A link has been posted", "Join the 1"),
        longest=140,
        hits=("Click to share on Facebook (Opens in new window)", "Read or Share this story: https://example.com/x", "LISTEN TO ARTICLE 3:56 SHARE THIS ARTICLE Share Tweet Post Email"),
        spares=("Shareholders met in Arden.",),
    ),
    Rule(
        "nav",
        "english_furniture.opens_new_window",
        holding=("(Opens in new window)", "(opens in new window)", "opens in a new window", ", opens new tab", "(opens in new tab)", "Opens in a new tab"),
        longest=120,
        hits=("Facebook (Opens in new window)", "Purchase rights, opens new tab"),
        spares=("The shop opens in May.",),
    ),
    # -- counters and comments
    Rule(
        "nav",
        "english_furniture.counters",
        shape=r"(?:\d{1,3}(?:[,.]?\d{1,3}){0,3} ?[KkMm]?\+? ?(?i:shares?|comments?|views?|likes?|dislikes?|retweets?|reactions?|reads?|followers|replies|tweets?|votes?|hits|page ?views|times read|claps|downloads|people are reading this|saves|favou?rites|points)(?: (?i:so far|today|shared?))?|(?i:views?|hits|shares?|comments?|likes?|reads?|total views|page views|view count|viewed|visits|visitors|read count|post views|word count|words|readers|followers|replies)[ :]{1,3}\(?\d{1,3}(?:[,.]?\d{1,3}){0,3}[KkMm]?\)?(?: times)?|(?i:comments?|shares?|likes?|tweets?|views?) ?\(\d{0,6}\))(?: ?[|,·•] ?[^.!?\n]{0,40})?",
        hits=("12 comments", "1.2K shares", "Comments (12)", "Views: 1,234", "340 views", "Shares 120"),
        spares=("12 comments were made by the king.", "Shares 12 percent lower", "300 points were scored."),
    ),
    Rule(
        "nav",
        "english_furniture.comment_words",
        whole=("No comments", "No Comments", "No comments yet", "0 comments", "Be the first to comment", "Be the first to comment.", "Be first to comment", "Add a comment", "Add comment", "Add your comment", "Post a comment", "Post comment", "Post your comment", "Post your comments", "Write a comment", "Write a comment...", "Leave a comment", "Leave comment", "Leave a reply", "Leave your comment", "Leave your comments", "Submit comment", "View comments", "View all comments", "View Comments ( )", "See comments", "Show comments", "Show all comments", "Read comments", "Read all comments", "Hide comments", "Load comments", "Loading comments...", "Load more comments", "Comments are closed", "Comments are closed.", "Comments are off", "Comments are turned off", "Comments have been disabled", "Comments are disabled", "Comments closed", "Comment on this story", "Comment on this article", "Comments on this story", "Comment now", "Comment (0)", "Join the conversation", "Join the discussion", "Join the debate", "Start the conversation", "Start the discussion", "Start a conversation", "Have your say", "What do you think?", "What do you think", "Discuss", "Discussion", "Reply", "Replies", "Report abuse", "Report comment", "Report this comment", "Recommend", "Upvote", "Downvote", "Sort by", "Newest", "Oldest", "Most recent", "Reader comments", "Readers' comments", "Reader's comments", "User comments", "Top comments", "Comment using Facebook", "Facebook comments", "Comments from Facebook", "Comment via Facebook", "Comment via Sputnik News", "Disqus", "Please enable JavaScript to view the comments powered by Disqus.", "comments powered by Disqus", "Blog comments powered by Disqus", "Comments powered by Disqus", "Community guidelines", "Community standards", "Community standardsDiscussion", "Commenting guidelines", "Comment policy", "Comments policy", "Comment guidelines", "Your comment", "Your name", "Your email", "Name *", "Email *", "Website", "Comment *", "Cancel reply", "Conversation", "All comments", "Your comment has been submitted", "Rate this story", "Rate this article", "Rate Story", "Was this article helpful?", "Was this helpful?", "Did you find this article helpful?", "Yes No", "Article comments", "Comments & Discussion", "Viewer comments", "Readers' opinions", "Your rating"),
        hits=("Leave a comment", "0 Comments", "Join the conversation"),
        spares=("No comment was made by the bank.", "Discussion of the bill went on."),
    ),
    Rule(
        "nav",
        "english_furniture.comment_opens",
        opening=("Your email address will not be published", "Your e-mail address will not be published", "Your email address will not be displayed", "Required fields are marked", "Comments are moderated", "Comments are closed", "Comments for this", "Comments on this story are", "Comments on this article are", "Comments that are", "Commenting on this", "Commenting is", "Commenting has been", "Comments posted", "Comments made here", "You must be logged in to", "You must be signed in to", "You must log in to", "You must login to", "You need to be logged in", "You need to log in", "Log in to comment", "Login to comment", "Log in to leave a", "Log in or register to", "Login or register to", "Sign in to comment", "Sign in or register to", "Please log in to", "Please login to", "Please sign in to", "Please read our comment", "Please read our commenting", "Please keep comments", "Please keep your comments", "Please be respectful", "Please register or log in", "Please note that comments", "Please note, comments", "Note: comments", "This site uses Akismet", "By posting a comment", "By posting your comment", "By commenting", "To comment, you must", "To post a comment", "To leave a comment", "To join the conversation", "Postmedia is committed to maintaining", "We reserve the right to remove", "We have enabled email notifications", "We encourage all readers", "Readers are encouraged to", "Want to comment", "Want to join the discussion", "There are no comments", "There are currently no comments", "Be the first to", "Notify me of", "Save my name, email"),
        longest=420,
        hits=("Your email address will not be published. Required fields are marked *", "Comments are closed for legal reasons."),
        spares=("Comments by the king were short.", "Be the change you want."),
        where="tail",
    ),
    # -- reading and listening
    Rule(
        "nav",
        "english_furniture.read_time",
        shape=r"[\[(]?(?:(?i:reading time|read time|estimated reading time|estimated read time|time to read|length|approx\.? reading time|reading duration|duration|listen|audio|listening time|article|story|this article|a|read|less than) ?[:\-–—|]? ?(?:is |takes )?(?:about |approx\.? )?)?\d{1,3} ?(?:[-–] ?\d{1,3} ?)?-?(?i:min|mins|minutes?|minute\(s\)|minutes?\(s\)|sec|secs|seconds?)\.?-? ?(?:\d{1,2} ?(?i:sec|secs|seconds?) ?)?(?i:(?:of )?(?:read|reading|listen|reading time|read time|video|watch|to read|audio|listening))?[\])]?(?: ?[|·•,] ?[^.!?\n]{0,50})?",
        hits=("5 min read", "Reading time: 3 minutes", "3 minute read", "Read time: 2 mins", "(4 min read)", "2 mins read"),
        spares=("5 minutes later he left.", "90 minutes were played"),
    ),
    Rule(
        "nav",
        "english_furniture.listen_words",
        whole=("Listen", "Listen now", "Listen to article", "Listen to this article", "Listen to this story", "Listen to the article", "Listen to story", "Listen to the story", "Listen to audio", "Listen to podcast", "Listen (AI)", "Audio", "Audio article", "Hear this story", "Audio player", "Audio Player", "Play audio", "Play", "Pause", "Play/Pause", "Read aloud", "Text to speech", "Text to Speech", "1x", "1.0x", "0.75x", "1.5x", "1x 1.2x 1.5x", "Powered by Trinity Audio", "Powered by BeyondWords", "Voice by Trinity Audio", "Your browser does not support the audio element.", "Your browser does not support the audio element", "Your browser does not support the video tag.", "Your browser does not support HTML5 video.", "Your browser doesn't support HTML5 audio", "Download audio", "Download", "Volume", "Back to article", "Back to story", "Article audio", "Listen to this page", "Learn more about this audio"),
        hits=("Listen to this article", "Play Audio", "1x"),
        spares=("Listen to me, he said.", "Play was stopped by rain."),
    ),
    Rule(
        "nav",
        "english_furniture.listen_opens",
        shape=r"(?:(?i:listen to (?:this |the )?(?:article|story|page|post|audio|report)|listen now|listen|audio|play|hear this story|read aloud|00:00|0:00))[ :|(]{1,3}(?:\d{1,2}:\d\d(?::\d\d)?|\d{1,3} ?(?i:min|mins|minutes?|sec|seconds?|m)\b)[^.!?\n]{0,60}",
        hits=("Listen to this article 3:56", "Listen (4 min)"),
        spares=("Listen, he said at 3:56.", "Play 3 minutes more, the coach said, and then leave the field to others."),
    ),
    Rule(
        "nav",
        "english_furniture.player_opens",
        opening=("This article is read by an automated voice", "Your browser does not support", "Your browser doesn't support", "Your browser is not supported", "This browser does not support", "This video file cannot be played", "This video is not available", "This video is no longer available", "This video can not be played", "This video cannot be played", "This video has been removed", "This content is not available", "This content isn't available", "This content is currently not available", "This is a modal window", "Beginning of dialog window", "End of dialog window", "Video Player is loading", "Video player loading", "Current Time 0:00", "Current time 0:00", "Remaining Time", "Loaded: ", "Stream Type LIVE", "Seek to live", "Playback Rate", "Media requires JavaScript", "To play this video", "To view this video please", "Please enable JavaScript", "Please enable cookies", "Please turn on JavaScript", "JavaScript is disabled", "JavaScript is required", "Javascript must be enabled", "You need to enable JavaScript", "You need JavaScript", "Sorry, your browser", "Sorry, this content", "Sorry, the video player", "Error loading media", "Error Code:", "An error has occurred", "An error occurred", "Something went wrong", "Adobe Flash", "You need to have JavaScript", "Unable to load", "Failed to load", "Tap to unmute", "If playback doesn't begin", "Playing in picture-in-picture", "Skip Ad", "Ad will end in", "Ad 1 of", "Up next:", "The video will start in", "This video is playing in", "Replay video", "Video will begin", "Watch in full screen", "Use Up/Down Arrow keys", "Press shift question mark", "Keyboard Shortcuts", "View in app"),
        longest=260,
        hits=("Your browser does not support this video player.", "Please enable JavaScript to read on.", "Video Player is loading."),
        spares=("To play a king takes years.", "Error codes were found."),
    ),
    Rule(
        "nav",
        "english_furniture.player_words",
        whole=("Watch", "Watch video", "Watch the video", "Watch Now", "Watch live", "Play video", "Play Video", "Now playing", "Now Playing", "Up next", "Just watched", "JUST WATCHED", "MUST WATCH", "Must watch", "Replay", "Replay More Videos ...", "Replay More Videos", "More videos", "More Videos", "Hide caption", "Hide Caption", "Show caption", "Show Caption", "Toggle caption", "toggle caption", "Enlarge this image", "Enlarge this image toggle caption", "Enlarge image", "Enlarge", "Expand image", "Expand", "View image in fullscreen", "View fullscreen", "Fullscreen", "Full screen", "Full Screen", "Exit fullscreen", "Mute", "Unmute", "Captions", "Subtitles", "Captions off", "Subtitles Off", "captions settings", "captions off, selected", "Chapters", "Descriptions", "descriptions off, selected", "Audio Track", "Picture-in-Picture", "Share Video", "Embed video", "Video", "VIDEO", "Videos", "Photos", "PHOTOS", "Image", "Images", "Image 1", "Gallery", "GALLERY", "Photo gallery", "Picture gallery", "View gallery", "View Gallery", "See gallery", "Open gallery", "Open image in gallery", "Open this photo in gallery:", "Open this photo in gallery", "Open image modal", "Open media viewer", "View photos", "View Photos", "See more photos", "More photos", "More pictures", "View slideshow", "Launch slideshow", "Start slideshow", "Slideshow", "SLIDESHOW", "In pictures", "In Pictures", "IN PICTURES", "In photos", "Next photo", "Previous photo", "Previous slide", "Next slide", "Next image", "Previous image", "Next Previous", "Previous Next", "Previous", "Next", "Prev", "Prev Next", "Close", "Close gallery", "Click to enlarge", "Click image to enlarge", "Click to expand", "Tap to enlarge", "Zoom", "Zoom in", "Zoom image", "Slide 1 of 1", "Loading", "Loading…", "Loading ...", "Loading video", "LIVE", "Live TV", "Watch TV", "Watch Live TV", "Swipe", "Swipe left", "Scroll", "Scroll down", "Scroll to continue", "Tap here", "Video unavailable", "Media caption", "Video caption", "Video playback", "Play Current Time 0:00", "Settings", "PlayPlay", "Story highlights:", "Hide transcript", "Show transcript", "View transcript", "Read transcript", "Transcript", "AutoPlay", "Autoplay", "Advertisement Replay"),
        hits=("Hide Caption", "JUST WATCHED", "View Gallery", "Now Playing"),
        spares=("Watch this, he said.", "Photos of him were shown.", "Live music is back"),
    ),
    Rule(
        "nav",
        "english_furniture.slideshow_count",
        shape=r"(?i:slideshow|gallery|photo gallery|photos|view|view all|see all|image|images|pictures|launch gallery|slide show)? ?\(? ?\d{1,3} ?(?i:images?|photos?|pictures?|slides?|videos?|pics) ?\)?",
        hits=("Slideshow (10 Images)", "10 Photos", "View 12 Images", "Slideshow ( 2 images )"),
        spares=("10 photos were sold.", "Slideshow of the war"),
    ),
    Rule(
        "nav",
        "english_furniture.slideshow_glued",
        part="end",
        shape=r"Slideshow \( ?\d{1,3} [Ii]mages? ?\)\Z",
        ending=("Enlarge this image toggle caption", "Hide caption", "Hide Caption", "toggle caption"),
        hits=("he said. Slideshow (10 Images)", "Dock workers load grain. Hide Caption"),
        spares=("He showed a slideshow (10 images) to the king.",),
    ),
    Rule(
        "nav",
        "english_furniture.just_watched",
        part="inside",
        shape=r"JUST WATCHED [^\n]{2,160}?Replay More Videos \.\.\. MUST WATCH(?: [^\n]{2,160}? \d{1,2}:\d\d)?",
        hits=("he said. JUST WATCHED Bridge opens Replay More Videos ... MUST WATCH Bridge opens 01:10 She left.",),
        spares=("He had JUST WATCHED the film.",),
    ),
    Rule(
        "nav",
        "english_furniture.enlarge_image",
        part="inside",
        shape=r"Enlarge this image(?: toggle caption)?",
        hits=("he said. Enlarge this image toggle caption She left.",),
        spares=("He tried to enlarge this image.",),
    ),
    Rule(
        "nav",
        "english_furniture.player_clock",
        shape=r"(?:\d{1,2}:\d\d(?::\d\d)? ?[/|] ?\d{1,2}:\d\d(?::\d\d)?|-?0{1,2}:00(?::00)?)(?: ?[/|] ?-?\d{1,2}:\d\d)?",
        hits=("0:00 / 3:12", "00:00", "01:10 | 02:30"),
        spares=("12:30", "10:24 GMT"),
    ),
    # -- menus
    Rule(
        "nav",
        "english_furniture.menu_words",
        whole=(
            "Skip to content", "Skip to main content", "Skip to navigation", "Skip to main navigation", "Skip to main menu", "Skip to search", "Skip to footer", "Skip to primary navigation", "Skip to article", "Skip to site index", "Skip to page content", "Skip to sections", "Skip navigation", "Skip Navigation Links", "Skip advertisement", "Skip past newsletter promotion", "after newsletter promotion", "Skip links", "Jump to content", "Jump to main content", "Jump to navigation", "Accessibility links", "Accessibility help", "Back to top", "Go to top", "Top of page", "Return to top", "Scroll to top", "Back", "Go back", "Menu", "MENU", "Main menu", "Open menu", "Close menu", "Menu Shortcut", "Site menu", "Toggle navigation", "Toggle menu", "Toggle search", "Navigation", "Main navigation", "Search", "Search for", "Search for:", "Search this site", "Search site", "Search form", "Search input", "Search...", "Open search", "Close search", "Home", "Homepage", "Home page", "Front page", "Sections", "Section", "All sections", "Sitemap", "Site map", "Site index", "Site Index", "About", "About us", "About Us", "Contact Us", "Advertise", "Advertise with us", "Careers", "Help", "FAQ", "FAQs", "Feedback", "Log in", "Log In", "Login", "Log out", "Logout", "Sign in", "Sign In", "Sign out", "Sign up", "Register", "Register now", "Create account", "Create an account", "My account", "My Account", "Account", "Your account", "Profile", "My profile", "Edition", "Select edition", "Change edition", "International edition", "US edition", "UK edition", "India edition", "Language", "English", "Select language", "Change language", "Dark mode", "Light mode", "Toggle dark mode", "Epaper", "E-paper", "ePaper", "E-Paper", "Today's paper", "Today's Paper", "Print edition", "Digital edition", "Archive", "Archives", "Notifications", "Enable notifications", "Turn on notifications", "Allow notifications", "Newsletters", "Games", "Crossword", "Puzzles", "Horoscope", "Horoscopes", "Podcasts", "Live blog", "Show more", "Show less", "Show More", "Read less", "See more", "See less", "View more", "View less", "View all", "See all", "Load more", "Load more stories", "More", "MORE", "Hide", "Show", "Expand all", "Collapse", "Collapse all", "Toggle", "Done", "Got it", "Dismiss", "Accept", "Accept all", "Accept cookies", "Accept all cookies", "Reject all", "I accept", "I agree", "Manage cookies", "Manage preferences", "Manage options", "Cookie settings", "Cookie Settings", "Cookie preferences", "Cookie policy", "Cookies", "Your privacy choices", "Your Privacy Choices", "Do not sell my personal information", "Do not sell or share my personal information", "Do Not Sell My Info", "Ad choices", "AdChoices", "Continue", "Continue without accepting", "No thanks", "No, thanks", "Not now", "Maybe later", "Later", "Submit", "Filter", "Refresh", "Reload", "You are here", "You are here:", "Breadcrumb", "Breadcrumbs", "Text size", "Text Size", "Text size:", "Font size", "Font Size", "Font size:", "Font Size:", "Change font size", "Increase text size", "Decrease text size", "Larger text", "Smaller text", "Resize text", "Resize", "A A", "A A A", "A- A+", "A+ A-", "A+", "A-", "-A +A", "A A+", "A- A A+", "-A", "+A", "Small Medium Large", "Aa Aa", "Article content", "Article Sidebar", "Article sidebar", "Article body", "Main content", "Page content", "Main Content", "Article", "Content", "Open extended article", "Report an error", "Report error", "Report a typo", "Report a mistake", "Report an issue", "Report this ad", "Report ad", "Spotted an error?", "Suggest a correction", "Submit a correction", "Request a correction", "Corrections?", "Submit a letter to the editor", "Letter to the editor", "Suggest edits", "Give feedback", "Edit", "Related Topics:", "Download app", "View desktop version", "Desktop version", "Mobile version", "View as one page", "Single page", "View on one page", "Full site", "All rights reserved by", "Site information", "Quick links", "Useful links", "Footer", "Header", "Sidebar", "Widget", "Logo", "Toolbar", "NewsLetter", "End of article", "End of content", "Article ends", "Continue reading", "Continue Reading", "Story continues", "Story Continues", "Story continues below", "Story continues below...", "Story continues below ↓", "Story continues after", "Article continues below", "Article continues", "Article continues after video", "Article continues below video", "Story continues below video", "Story continues after video", "Post continues below", "Story continues below.", "(Story continues below)", "Article Continues Below", "Continue reading below", "Continues below", "Text continues below", "Read full article", "Read full story", "Read Full Article", "Full story", "Read the full story", "Read the full article", "View full article", "Full Story", "Read on",
        ),
        hits=("Skip to content", "Back to top", "Accept all", "Story continues below"),
        spares=("Home prices fell.", "Menu prices are up", "About 300 men came"),
    ),
    Rule(
        "nav",
        "english_furniture.breadcrumb",
        shape=r"(?:Home|HOME|News|NEWS|You are here:? ?Home|Home Page|Homepage|Front Page) ?(?:[>»/|›→][^>»/|›→\n]{1,110}){1,6}",
        hits=("Home > News > World", "Home » Business » Bridge opens in Arden", "News | World"),
        spares=("Home sales fell.", "News of the fall came late."),
    ),
    Rule(
        "nav",
        "english_furniture.text_size_row",
        shape=r"(?i:(?:text|font) size|resize|text|font)[ :]{1,3}(?:[Aa][+\-]?|\+|-|(?i:small|medium|large|smaller|larger|normal|increase|decrease|default|reset|regular|x-large|extra large))(?:[ |/,]{1,3}(?:[Aa][+\-]?|\+|-|(?i:small|medium|large|smaller|larger|normal|increase|decrease|default|reset|regular|x-large|extra large))){0,8}",
        hits=("Text size: A A A", "Font Size - +", "Text Size Small Medium Large"),
        spares=("Text messages were read.",),
    ),
    Rule(
        "nav",
        "english_furniture.cookies",
        opening=("We use cookies", "We and our partners use", "We and our partners store", "We and our partners process", "We use our own and third", "We value your privacy", "We care about your privacy", "We respect your privacy", "We've updated our", "We have updated our privacy", "We have updated our terms", "We’ve updated our", "This website uses cookies", "This site uses cookies", "This web site uses cookies", "This website utilizes", "This site is protected by reCAPTCHA", "This form is protected by reCAPTCHA", "This page is protected by reCAPTCHA", "By continuing to use", "By continuing to browse", "By continuing, you", "By continuing you agree", "By using this site", "By using this website", "By using our site", "By clicking “", "By clicking \"", "By clicking on", "By clicking Accept", "By clicking accept", "By clicking Sign", "By clicking Subscribe", "By clicking the", "By clicking I", "By closing this", "By browsing this", "By accepting", "By proceeding", "By registering, you", "By registering you", "By entering your email", "By providing your email", "By submitting your", "By subscribing, you", "By subscribing you", "By subscribing to", "By signing up", "Our website uses cookies", "Our site uses cookies", "Our privacy policy", "Our privacy notice", "Read our privacy", "Read our Privacy", "View our privacy", "See our privacy", "Please read our privacy", "Cookies help us", "Cookies on", "Cookie consent", "Cookie Notice", "Privacy & Cookies:", "Privacy and cookies", "Your privacy is important", "Your data is safe", "You can unsubscribe at any time", "You can unsubscribe from", "You may unsubscribe", "You can change your", "You can manage your preferences", "You may opt out", "Some of our partners may process", "Strictly necessary cookies", "Necessary cookies", "Performance cookies", "Targeting cookies", "Functional cookies", "For more info see our Privacy", "For more information see our Privacy", "For more information, see our Privacy", "For information about our privacy"),
        longest=700,
        hits=("We use cookies to improve your experience.", "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.", "By signing up, you agree to our Terms."),
        spares=("We use cookers of gas.", "By clicking his heels he made a sound.", "Cookies are sweet."),
    ),
    # -- advertisements
    Rule(
        "ad",
        "english_furniture.advertisement",
        whole=("Advertisement", "Advertisements", "Advertisement:", "ADVERTISEMENT", "Advertisement Advertisement", "Advertisement Advertisement Advertisement", "(Advertisement)", "[Advertisement]", "-Advertisement-", "- Advertisement -", "– Advertisement –", "— Advertisement —", "--Advertisement--", "-- Advertisement --", "*Advertisement*", "Advert", "Adverts", "Advertising", "Ads", "Ad", "AD", "Ads by Google", "Ad by Google", "Ads by", "Google ads", "Ad feedback", "Ad Feedback", "Close ad", "Close Ad", "Hide ad", "Remove ads", "Remove Ads", "Ad loading", "Loading ad", "Advertisement Scroll to continue", "Advertisement - scroll to continue", "Advertisement - Scroll to continue", "ADVERTISEMENT - CONTINUE READING BELOW", "ADVERTISEMENT CONTINUE READING BELOW", "Advertisement, article continues below", "Advertisement. Scroll to continue reading", "Advertisement. Scroll to continue reading.", "Advertisement Scroll to Continue", "Scroll to continue with content AD", "Scroll down to continue", "Story continues below advertisement", "Story continues below Advertisement", "Story Continues Below This Ad", "Story continues after this ad", "Story continues after ad", "Story continues after advertisement", "Article continues below advertisement", "Article Continues Below Advertisement", "Article continues after advertisement", "Article continues after ad", "Article continues below this ad", "Article continues after this advertisement", "Article continues after the ad", "Continue reading below advertisement", "Continue Reading Below", "Continue reading after ad", "Content continues below ad", "Content continues below advertisement", "This advertisement has not loaded yet, but your article continues below.", "This advertisement has not loaded yet.", "This ad will auto-close in 10", "Skip Advertisement", "Sponsored links", "Sponsored Links", "Sponsor message", "Sponsor Message", "Promoted links", "Promoted by Taboola", "Promoted Content by Taboola", "by Taboola", "Powered by Taboola", "Powered by Outbrain", "Recommended by Outbrain", "Recommended by Taboola", "Sponsored by Revcontent", "PAID ADVERTISEMENT", "Paid advertisement", "Thank you for your support. Ad", "Thanks for reading. Ad", "Thank you for reading. Advertisement", "Report this ad", "Why this ad?", "About this ad", "Ad choices", "Advertisement Hide", "Advertise here", "Advertise Here", "Place an ad", "Place your ad here", "From our sponsors", "From our partners", "From Our Partners", "Ad content", "Ad closed by Google", "Stop seeing this ad", "ADVT", "Advt", "(Advt)", "Adv.", "- Adv", "-ad-", "Article continues below Advertisement"),
        hits=("ADVERTISEMENT", "Story continues below advertisement", "Sponsored Links"),
        spares=("Advertisement sales fell.", "Advertising was banned."),
    ),
    Rule(
        "ad",
        "english_furniture.advertisement_inside",
        part="inside",
        shape=r"(?:ADVERTISEMENT(?: ADVERTISEMENT){0,3}(?= [A-Z“\"‘][a-z’]|\Z)|Advertisement(?: Advertisement){1,4}|(?:Story|Article|STORY|ARTICLE) (?i:continues (?:below|after) (?:this |the )?(?:advertisement|ad\b))|Continue reading the main story|CONTINUE READING THE MAIN STORY|Article continues below this ad)",
        hits=("he said. ADVERTISEMENT She left.", "he said. Story continues below advertisement She left."),
        spares=("He read the ADVERTISEMENT PAGE.", "The story continues after the king falls."),
    ),
    Rule(
        "ad",
        "english_furniture.advertisement_glued",
        part="end",
        ending=("ADVERTISEMENT", "Advertisement", "Advertisements", "Story continues below", "Article continues below", "Continue reading the main story"),
        hits=("he said.Advertisement", "he said. ADVERTISEMENT"),
        spares=("He saw the advertisement",),
        where="tail",
    ),
    # -- separators, bare addresses, left-overs
    Rule(
        "nav",
        "english_furniture.separator",
        shape=r"[-_*=~–—•·+|^<>/\\…―─━═‐‑‒](?:[-_*=~–—•·+|^<>/\\…―─━═‐‑‒ .]{0,300}[-_*=~–—•·+|^<>/\\…―─━═‐‑‒.])?|\. \. \.|\.{3,80}|\|",
        hits=("___", "* * *", "----", "- - - -", "———", "*****", "..."),
        spares=("-0-", "- Bridge opens", "*Arden"),
    ),
    Rule(
        "nav",
        "english_furniture.rule_before_text",
        part="start",
        shape=r"_{3,80} {1,3}",
        hits=("___ Follow the Arden vote here.",),
        spares=("_ Bridge opens",),
    ),
    Rule(
        "nav",
        "english_furniture.rule_after_text",
        part="end",
        ending=(" ___", " ____", " _____", " * * *", " ***"),
        hits=("he said. ___",),
        spares=("f***",),
    ),
    Rule(
        "nav",
        "english_furniture.url_alone",
        shape=r"[\[(<]?(?:-- |- |• |\* |» |> |\d{1,2}\. )?(?:(?i:link|url|web|read|source url|website|online|full story|original|permalink|shortlink|short url|more|article|story|video|see|visit|here|story link|read more|watch|youtube|facebook|twitter)[ :]{1,2})?(?:https?://|www\.)[^\s<>]{3,600}[\])>]?(?: ?[|,;] ?(?:https?://|www\.)[^\s<>]{3,300}){0,4}",
        hits=("https://example.com/bridge", "www.example.com", "-- http://www.example.com/article/1", "Link: https://example.com/x", "<https://example.com>"),
        spares=("https://example.com said so", "www.example.com was down on Monday."),
    ),
    Rule(
        "nav",
        "english_furniture.short_url_alone",
        shape=r"(?:https?: ?//)?(?:[a-z0-9-]{1,30}\.){1,3}(?:com|org|net|ly|rs|co|uk|gl|gd|to|me|io|in|be|us|news|gov|edu)/[\w\-./?=&#%~+]{1,300}",
        hits=("reut.rs/2AbCdEf", "bit.ly/abc", "example.com/news/1"),
        spares=("and/or", "he/she"),
    ),
    Rule(
        "embed",
        "english_furniture.tweet_link",
        shape=r"(?:pic\.twitter\.com/\w{5,20}|https://t\.co/\w{5,20}|pic\.x\.com/\w{5,20})(?: (?:pic\.twitter\.com/\w{5,20}|https://t\.co/\w{5,20}))?",
        hits=("pic.twitter.com/AbCdEfGh12", "https://t.co/AbCdEfGh12"),
        spares=("pic.twitter.com/AbCdEfGh12 was shared widely",),
    ),
    Rule(
        "embed",
        "english_furniture.tweet_signature",
        shape=r"(?:— |– |- |—|&mdash; )[^\n(@]{1,70} ?\(@\w{1,30}\) ?[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d",
        hits=("— Ann Poe (@annpoe) May 3, 2017",),
        spares=("— Ann Poe (a lawyer) said so on May 3, 2017",),
    ),
    Rule(
        "nav",
        "english_furniture.embed_chrome",
        whole=("View this post on Instagram", "View on Instagram", "View on Twitter", "View on X", "View on Facebook", "View on YouTube", "View tweet", "View Tweet", "Twitter Ads info and privacy", "See what's happening in the world right now", "View more on Instagram", "Watch on YouTube", "Watch on Facebook", "View original tweet on Twitter", "View Twitter post", "Skip Twitter post", "Skip Instagram post", "Skip YouTube post", "End of Twitter post", "End of Instagram post", "End of YouTube video", "Allow Twitter content?", "Accept and continue", "Report", "Presentational grey line", "Presentational white space", "Created with Datawrapper", "Made with Flourish", "A Flourish chart", "A Flourish data visualization", "Get the data", "Embed this chart", "Get the data Created with Datawrapper", "Infogram", "Chart: Datawrapper", "Map: Datawrapper", "Interactive chart", "Interactive graphic", "Interactive map", "Content is loading", "Sign up to X", "Show tweet", "Hide tweet"),
        hits=("View this post on Instagram", "Skip Twitter post"),
        spares=("View of the bridge", "Report of the war"),
    ),
    Rule(
        "nav",
        "english_furniture.markup_left",
        shape=r"(?:@media [^\n]{3,600}|(?:var|function|document|window|googletag|jQuery|\$)[ .(][^\n]{0,400}[;{})]|\.[a-zA-Z][\w-]{1,40} ?\{[^\n]{2,600}\}|</?(?:p|br|div|span|a|img|iframe|script|style|h[1-6]|ul|ol|li|strong|em|b|i|table|tr|td|th|tbody|body|html|head|section|article|blockquote|figure|figcaption|hr|center|font|noscript|video|audio|source|amp-[a-z]{2,12})(?:[ /][^<>\n]{0,500})?>|<!--[^\n]{0,500}-->|\{\{[^\n]{1,200}\}\}|\[(?:embed|caption|gallery|video|audio|youtube|contact-form|ad|related)[^\]\n]{0,300}\](?:\[/\w{2,12}\])?|&nbsp;|&#\d{1,6};|null|undefined|NaN|\[object Object\])",
        hits=("<br/>", "@media only screen and (min-width : 500px) {.x { display: none; }}", "googletag.cmd.push(function() {});", "[embed width=1][/embed]", "undefined"),
        spares=("<The Bridge of Arden>", "function is form, he said", "The @media group grew."),
    ),
    # -- tags
    Rule(
        "keywords",
        "english_furniture.tags",
        shape=r"[*(\[#]{0,2}(?i:tags?|topics?|keywords?|key words|filed under|filed in|posted in|related topics?|more on|more about|more from|categories|category|section|in this article|in this story|mentioned in this article|companies in this story|explore more on|explore topics|labels|read more on|related tags?|article topics|tagged|tagged with|find out more about)(?: ?: ?| ?» ?| ?# ?)[^.!?\n]{2,260}",
        hits=("Tags: Arden, bridge, economy", "Topics: Lee Roe, Arden", "Filed under: Arden", "Related Topics: Arden Bridge"),
        spares=("Topics of the talk: war. Then peace came. And then it ended.", "Section 3 of the law: no one may go."),
    ),
    Rule(
        "keywords",
        "english_furniture.tags_bare",
        shape=r"(?:Tags|TAGS|Filed [Uu]nder|Posted [Ii]n|Filed [Ii]n|Topics|TOPICS|Related [Tt]opics|Related [Tt]ags|Tagged|Categories) (?=[A-Z#])[^.!?\n]{2,200}",
        where="tail",
        hits=("Tags Arden bridge", "Filed Under Arden", "Related Topics Arden Bridge"),
        spares=("Tags of the cows were red.", "Topics of the day"),
    ),
    Rule(
        "keywords",
        "english_furniture.hashtags",
        where="tail",
        shape=r"#[A-Za-z]\w{1,40}(?:[ ,|]{1,3}#[A-Za-z0-9]\w{1,40}){0,20}",
        hits=("#Arden #bridge", "#ArdenVotes"),
        spares=("#Arden voted today", "#1 in the world"),
    ),
    Rule(
        "keywords",
        "english_furniture.section_alone",
        where="head",
        whole=("World News", "World news", "Business News", "Business news", "Top News", "Politics", "Technology News", "Sports News", "Sport News", "Health News", "Entertainment News", "Markets", "Market News", "Stocks", "U.S.", "US News", "U.S. News", "UK News", "India News", "Asia Pacific", "Asia", "Africa", "Europe", "Middle East", "Americas", "Latin America", "World", "National", "International", "Business", "Sports", "Sport", "Technology", "Tech", "Science", "Health", "Entertainment", "Lifestyle", "Opinion", "Economy", "Finance", "Money", "Environment", "Culture", "Arts", "Education", "Travel", "Local News", "Local", "Nation", "State", "Regional", "Metro", "Cricket", "Football", "Soccer", "Tennis", "Golf", "Energy", "Commodities", "Company News", "Companies", "Breaking News", "BREAKING NEWS", "News", "NEWS", "Latest", "General News", "Crime", "Crime & Justice", "Weather", "Autos", "Wealth", "Deals", "Bonds", "Currencies", "Cyclical Consumer Goods", "Financials", "Intel", "Oddly Enough", "Big Story 10", "Healthcare", "Aerospace & Defense", "Consumer Goods and Retail", "Internet News", "Media and Telecoms", "Industrials", "Banks", "Basic Materials", "Utilities", "Press Releases", "News Releases", "PTI News", "City News", "Cities", "Politics News", "Football News", "Cricket News", "National News", "International News"),
        hits=("World News", "BUSINESS NEWS", "Markets"),
        spares=("World news was bad.", "Markets fell."),
    ),
    Rule(
        "keywords",
        "english_furniture.companies_in_story",
        part="end",
        shape=r"Companies in this story: ?\([^\n]{2,200}\)\Z",
        hits=("first published Oct. 25, 2024.Companies in this story: (TSX:ARD)",),
        spares=("He named the companies in this story.",),
    ),
)
