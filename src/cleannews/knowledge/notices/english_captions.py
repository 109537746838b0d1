"""Captions and photo credits in English copy, as newspapers and portals of all continents print them.

From the conventions of the agencies (AP, AFP, Getty, PA), the BBC's and the New York Times' page forms, press-release
wires, and the forms seen in labelled articles. A line is taken whole only when a credit or a captioner's fixed
phrase marks it; a credit in brackets behind a long paragraph is cut alone.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import FULL_NAME, NAME, WITHIN
from cleannews.rules.rule import Rule

__all__ = ["RULES"]

RULES = (
    Rule("caption", "english_captions.file_photo_alone", whole=("FILE PHOTO", "File pic", "File picture", "File image", "FILE", "(FILE)", "(FILES)",
            "Representational image", "Representative image", "Representational photo", "Representational picture",
            "Image for representation", "Image used for representation purposes only",
            "Image used for representational purposes only", "Image for representational purposes only",
            "For representational purpose only", "For representation only", "Illustrative image", "Stock image",
            "Stock photo", "Handout photo", "Courtesy photo", "Photo supplied", "Photo provided", "Supplied photo",
            "Contributed photo", "Submitted photo", "Screengrab", "Screen grab", "Video screengrab",),
        hits=("File Picture", "Representational image", "Courtesy photo"),
        spares=("File pictures were found on the phone.", "The photo was supplied by the police.")),
    Rule("caption", "english_captions.credit_colon",
        shape=r"(?:Photos?|PHOTOS?|Images?|IMAGES?|Pictures?|PICTURES?|Pics?|PIC|Photographs?|Photographer|Cover (?:photo|image)|Featured? (?:[Pp]hoto|[Ii]mage)|Photo/Image|Illustrations?|Infographic|Graphic|Graphics|Chart|Map|Screenshot|Screengrab|Screen grab)(?: ?[/&] ?(?:Video|Photo|Image|File))?(?: [Cc]redits?| [Cc]ourtesy| [Ss]ource| FILE| file)? ?: ?(?!Watch|WATCH)[^.!?:\n]{2,110}\.?",
        needs=("photo:", "photos:", "image:", "images:", "picture:", "pictures:", "pic:", "pics:", "photograph:", "photographs:", "photographer:", "illustration:", "illustrations:", "graphic:", "graphics:", "chart:", "map:", "screenshot:", "screengrab:", "credit:", "credits:", "courtesy:", "source:", "file:", "video:", "screen grab:", " :"),
        hits=("Photo: AFP", "Image credit: Ann Poe/Arden Herald", "Picture: Supplied"), spares=(
            "Photo: The mayor said he would go. He did not, and the voters never forgave him for it, as the polls showed in the end.",
            "Picture this: the bridge is closed.",)),
    Rule("caption", "english_captions.credit_by",
        shape=rf"(?:Photos?|PHOTOS?|Photographs?|Photography|Pictures?|Images?|Videos?|Illustrations?|Graphics?|Visuals?)(?: and video)? by:? {NAME}(?: ?(?:/|\||,| for| via| of| and|, for) ?(?:the )?{NAME}){{0,4}}\.?",
        needs=("photo by", "photos by", "photograph by", "photographs by", "photography by", "picture by", "pictures by", "image by", "images by", "video by", "videos by", "illustration by", "illustrations by", "graphic by", "graphics by", "visual by", "visuals by"),
        hits=("Photo by Ann Poe/Getty Images", "Photos by Ann Poe for The Arden Herald", "Photography by Ann Poe"),
        spares=("Photos by amateur astronomers show a second moon.", "Images by satellites were used in court.")),
    Rule("caption", "english_captions.credit_only", shape=r"(?:Credit|CREDIT|Credits|Pic credit|Photo Credit)(?: ?: ?| ?\.{3} ?| ?… ?)[^.!?:\n]{2,90}\.?",
        needs=("credit",), hits=("Credit: Getty Images", "Credit...Ann Poe for The New York Times"), spares=(
            "Credit: it is the oil of the economy, the minister said. Without it nothing moves.", "Credit growth slowed in May.",)),
    Rule("caption", "english_captions.agency_credit_alone",
        shape=rf"(?:\([cC]\) |© ?)?(?:(?:{NAME})/ ?)?(?:(?:AP Photo|AFP|AP|EPA|EPA-EFE|PA|Getty|REUTERS|Reuters|NurPhoto|Invision|Bloomberg|Anadolu(?: Agency)?)/ ?)?(?:AFP via Getty Images|AFP/Getty Images|Getty Images(?:/iStockphoto|/AFP)?|GETTY IMAGES|AFP/File|Shutterstock(?:\.com)?|iStockphoto|iStock|Alamy(?: Stock Photo)?|PA Wire|PA Archive|PA Images|NurPhoto|Bloomberg via Getty Images|Pexels|Unsplash|Pixabay|Wikimedia Commons|AP Photo|USA TODAY Sports)",
        needs=("getty images", "afp/file", "shutterstock", "istock", "alamy", "pa wire", "pa archive", "pa images", "nurphoto", "pexels", "unsplash", "pixabay", "wikimedia commons", "ap photo", "usa today sports"),
        hits=("Getty Images", "Ann Poe/AFP via Getty Images", "AFP/Getty Images"),
        spares=("Getty Images said it would sue.", "Shutterstock shares fell 3 percent.", "Reuters")),
    Rule("caption", "english_captions.line_with_photo_credit",
        shape=rf"{WITHIN}{{8,800}}[.!?]?[”\"]? ?[(\[](?:AP Photo|AP Images|AP Illustration|AP Graphic|Photo by|Photograph by|Picture by|Image by|Photo courtesy|Image courtesy|Photo provided|Courtesy of(?= [A-Z])|Courtesy:|Photo illustration|AFP/Getty|Getty Images|REUTERS/|File photo|FILE PHOTO|File Photo|file photo|Photo credit|Image credit|PA Wire|PA Archive)[^()\[\]\n]{{0,120}}[)\]]\.?",
        needs=("ap photo", "ap images", "ap illustration", "ap graphic", "photo by", "photograph by", "picture by", "image by", "photo courtesy", "image courtesy", "photo provided", "courtesy of", "courtesy:", "photo illustration", "afp/getty", "getty images", "REUTERS/", "file photo", "photo credit", "image credit", "pa wire", "pa archive"),
        hits=("Dock workers load grain in Arden on May 3. (AP Photo/Ann Poe)",
            "Pat Doe waves to the crowd. (Photo by Ann Poe/AFP via Getty Images)", "The bridge at Arden (file photo)",),
        spares=("The gallery bought the print (Photo by Ann Poe) for $300, a record for the artist, and hung it in the hall.",)),
    # below NPR's and others' pictures
    Rule("caption", "english_captions.name_and_agency_alone",
        shape=rf"{FULL_NAME} ?/ ?(?:AP|AFP|AFP via Getty Images|Getty Images|Bloomberg via Getty Images|Reuters|REUTERS|EPA|EPA-EFE|NPR|Shutterstock|picture alliance)",
        needs=("/ap", "/afp", "/getty", "/bloomberg", "/reuters", "/epa", "/npr", "/shutterstock", "/picture alliance", "/ ap", "/ afp", "/ getty", "/ bloomberg", "/ reuters", "/ epa", "/ npr", "/ shutterstock", "/ picture alliance"),
        hits=("Ann Poe/AP", "Ann Poe/AFP via Getty Images"), spares=("Ann Poe/Lee Roe", "Poe/AP")),
    Rule("caption", "english_captions.line_via_ap",
        shape=rf"{WITHIN}{{8,700}}[.!?]?[”\"]? ?\((?:[^()\n]{{2,70}} via (?:AP|Getty Images|REUTERS|Reuters|AFP|USA TODAY Sports|USA TODAY NETWORK|The Canadian Press)(?:, (?:File|Pool|Pool, File))?|[^()\n]{{2,60}}/(?:AFP|The Canadian Press|Associated Press|Getty Images|PA|AAP IMAGE|Anadolu Agency|Xinhua|Kyodo|dpa))\)\.?",
        needs=(" via ap", " via getty images", " via reuters", " via afp", " via usa today sports", " via usa today network", " via the canadian press", "/AFP", "/the canadian press", "/associated press", "/getty images", "/PA", "/AAP IMAGE", "/anadolu agency", "/xinhua", "/kyodo", "/dpa"),
        hits=("Smoke rises over Arden on May 3. (Arden Fire Service via AP)", "Mayor Pat Doe speaks to reporters. (Ann Poe/The Canadian Press)",), spares=(
            "He watched the game (live via AP radio on his phone) and left the house before it ended.", "Pat Doe said (via AP) he would go.",)),
    Rule("caption", "english_captions.line_with_trailing_credit",
        shape=rf"{WITHIN}{{10,420}}[.,]? (?:Photograph|Photographer|Photo credit|Photo Credit|Picture|Photo|Image|Image credit|Image Credit|Credit): ?[A-Z@][^.!?:()\n]{{2,70}}\.?",
        needs=(" photograph:", " photographer:", " picture:", " photo:", " image:", " credit:"), hits=(
            "Dock workers load grain in Arden on Monday. Photograph: Ann Poe/AFP/Getty Images", "The stadium before the match Picture: Arden Herald",),
        spares=("He gave three reasons for the sale of the house. Credit: none. Photo: none. He then left the room, and nobody asked.",)),
    Rule("caption", "english_captions.trailing_slash_credit",
        shape=rf"{WITHIN}{{10,420}}[.”\"] ?(?:©|\([cC]\)|\|)? ?{FULL_NAME} ?/ ?(?:AFP(?: via Getty Images| Photo)?|Getty Images|AP|Reuters|REUTERS|EPA|PA|Bloomberg|The Canadian Press|Agence France-Presse|Anadolu|Shutterstock|USA TODAY Sports|The New York Times|NPR|CNN)",
        needs=("/afp", "/getty", "/ap", "/reuters", "/epa", "/pa", "/bloomberg", "/the canadian press", "/agence france", "/anadolu", "/shutterstock", "/usa today", "/the new york times", "/npr", "/cnn", "/ afp", "/ getty", "/ ap", "/ reuters", "/ epa", "/ pa", "/ bloomberg", "/ the canadian press", "/ agence france", "/ anadolu", "/ shutterstock", "/ usa today", "/ the new york times", "/ npr", "/ cnn"),
        hits=("Dock workers load grain in Arden. Ann Poe/AFP", "The port at night. Ann Poe / Bloomberg"),
        spares=("The ratings were set by Moody Analytics/Bloomberg and others in the field.",)),
    Rule("caption", "english_captions.bracket_credit", part="bracket",
        shape=r"(?:(?:Photo|PHOTO|Image|IMAGE|Picture|Pic|Pics|Photos|Pictures|Photograph|Photo/Image|Graphic|Video|Screengrab|Screenshot|Illustration)(?: [Cc]redit| [Cc]ourtesy| [Ss]ource| by)? ?: ?.{2,120}|(?:AP Photo|AP Images|AP Graphic|AFP PHOTO|AFP Photo)(?: ?/.{1,100})?|(?:Photo|Photograph|Picture|Image|Illustration|Graphic) by [A-Z].{2,100}|(?:Photo|Image|Picture|Video|Photos) (?:courtesy|provided|supplied|credit) .{2,100})",
        needs=("(photo", "(image", "(pic", "(graphic", "(video", "(screengrab", "(screenshot", "(illustration", "(ap photo", "(ap images", "(ap graphic", "(afp photo", "[photo", "[image", "[pic", "[graphic", "[video", "[screengrab", "[screenshot", "[illustration", "[ap photo", "[ap images", "[ap graphic", "[afp photo"),
        hits=("Officers at the scene on Monday (Photo: PA) said the road was closed.", "He left. (AP Photo/Ann Poe)", "(Image credit: Arden Council)",),
        spares=("The image (photo and text) was deleted.", "She took two pictures (Images of the bridge) with her.")),
    Rule("caption", "english_captions.bracket_source_words", part="bracket", whole=(
            "file", "files", "file photo", "file pic", "file picture", "file image", "Getty", "Getty Images", "Shutterstock", "iStock",
            "Alamy", "PA Wire", "PA Images", "AP Photo", "PTI Photo", "PTI File Photo", "ANI Photo", "Xinhua photo", "screengrab",
            "handout photo", "courtesy photo", "stock photo",),
        hits=("Mayor Pat Doe (file photo)", "The bridge (Getty Images)", "(PTI File Photo)"),
        spares=("He opened the file (file 12) and read it.", "The company (Getty Images Holdings) said so.")),
    Rule("caption", "english_captions.bbc", longest=420, opening=(
            "Image copyright", "Image caption", "Media caption", "Video caption", "Media captionThe", "Figure caption,", "Image source",),
        hits=("Image source, Getty Images", "Image caption, The bridge at Arden was closed on Monday", "Media caption Pat Doe speaks to the BBC",),
        spares=("Image sources close to the firm denied it.", "The image caption was wrong.")),
)
