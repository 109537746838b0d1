"""Captions and photo credits in English copy, as newspapers and portals of all continents print them.

From the conventions of the agencies (AP, AFP, Getty, PA), the BBC's and the New York Times' page forms, press-release
wires, and the forms seen in labelled articles. A line is taken whole only when a credit or a captioner's fixed
phrase marks it; a credit in brackets behind a long paragraph is cut alone.
"""

from __future__ import annotations

from cleannews.labelling.notices.english_words import FULL_NAME, MONTHS, NAME
from cleannews.labelling.rules import Rule

HOUSES = (
    r"(?:AP Photo|Associated Press|AP|AFP|AFP Photo|AFP PHOTO|Getty Images|GETTY IMAGES|Getty|REUTERS|Reuters|EPA|EPA-EFE|EFE|PA|PA Wire|PA Archive|PA Images"
    r"|dpa|ANI|PTI|IANS|TASS|Sputnik|Xinhua|Kyodo|Yonhap|Bloomberg|Shutterstock|iStock|iStockphoto|Alamy|Alamy Stock Photo|Rex Features|REX|WireImage|FilmMagic|NurPhoto|Zuma|ZUMA Press"
    r"|Anadolu|Anadolu Agency|Canadian Press|The Canadian Press|AAP|USA TODAY Sports|USA Today Sports|Imagn|ImagnImages|Invision|picture alliance|Action Images|LightRocket|SOPA Images|ABACAPRESS|UPI|UPI Photo|SWNS|ANP|Ritzau Scanpix|TT News Agency|NTB|Handout|Pool|File Photo|File|Files|file)"
)
"""Names behind a slash that make a line end a photo credit."""

UNFINISHED = r"(?:(?![a-z0-9)]{2}[.!?][”\"’')]{0,2} [A-Z“\"‘])[^\n])"
"""Any character that does not begin a sentence break: text of one sentence at most."""

RULES = (
    Rule(
        "caption",
        "english_captions.file_photo",
        opening=("FILE PHOTO:", "FILE PHOTO -", "FILE PHOTO –", "FILE PHOTO of", "File photo.", "(FILE PHOTO)", "FILE PICTURE:", "FILE IMAGE:", "File pic:", "File photo used for"),
        longest=900,
        hits=("FILE PHOTO: A tanker leaves the port of Arden, May 3, 2017. REUTERS/Pat Doe/File Photo", "File photo: The stadium in Arden"),
        spares=("File photos of the suspect were shown to the jury on Monday.",),
    ),
    Rule(
        "caption",
        "english_captions.file_photo_alone",
        whole=("FILE PHOTO", "File pic", "File picture", "File image", "FILE", "(FILE)", "(FILES)", "Representational image", "Representative image", "Representational photo", "Representational picture", "Image for representation", "Image used for representation purposes only", "Image used for representational purposes only", "Image for representational purposes only", "For representational purpose only", "For representation only", "Illustrative image", "Stock image", "Stock photo", "Handout photo", "Courtesy photo", "Photo supplied", "Photo provided", "Supplied photo", "Contributed photo", "Submitted photo", "Screengrab", "Screen grab", "Video screengrab"),
        hits=("File Picture", "Representational image", "Courtesy photo"),
        spares=("File pictures were found on the phone.", "The photo was supplied by the police."),
    ),
    Rule(
        "caption",
        "english_captions.file_dash",
        shape=r"FILES? ?[-–—] ?(?:In this|This|These|An?|The|On|Undated|[A-Z][\w'’.-]{0,30},? )[^\n]{3,1100}",
        hits=("FILE - In this May 3, 2017, file photo, Mayor Pat Doe speaks in Arden. (AP Photo/Ann Poe, File)", "FILE — Pat Doe waves to voters in Arden on May 3."),
        spares=("File-sharing sites were blocked on Monday.", "FILE taxes early, the agency says."),
    ),
    Rule(
        "caption",
        "english_captions.files_bracket",
        opening=("(FILES)", "(FILE)", "[FILES]", "(FILES)--"),
        longest=900,
        hits=("(FILES) This file photo taken on May 3, 2017 shows the port of Arden.", "(FILE) The port of Arden."),
        spares=("The file (FILES) was empty, he said.",),
    ),
    Rule(
        "caption",
        "english_captions.in_this_dated_photo",
        shape=rf"(?:In|On) (?:this|a) (?:[A-Z][a-z]{{2,8}},? )?{MONTHS}\.?,? (?:\d{{1,2}},? )?\d{{4}},?[^\n]{{0,30}}(?:photo|image|picture|file|frame)[^\n]{{3,1000}}",
        hits=("In this May 3, 2017 photo, dock workers load grain in Arden.", "In this Saturday, May 3, 2017 file photo, Pat Doe speaks."),
        spares=("In this 2017 film, the photographer returns to Arden.", "In this May election, few voters came."),
    ),
    Rule(
        "caption",
        "english_captions.in_this_photo",
        opening=(
            "In this file photo", "In this photo taken", "In this photo provided by", "In this photo released by", "In this photo made available", "In this image taken from", "In this image made from", "In this image provided by", "In this image released by",
            "In this handout photo", "In this handout picture", "In this handout image", "In this undated photo", "In this undated image", "In this undated file photo", "In this frame grab", "In this image from video", "In this photo illustration", "In this courtroom sketch", "In this artist sketch",
            "In this artist's sketch", "In this grab taken from", "In this video grab", "In this still image", "In this screengrab", "In this aerial photo", "In this aerial view", "In this satellite image", "In this pool photo", "In this combination photo", "In this combination of", "In this long exposure photo",
        ),
        longest=900,
        hits=("In this image taken from video, smoke rises over Arden. (Channel 9 via AP)", "In this file photo, the bridge at Arden is seen."),
        spares=("In this photograph one can read the whole story of the war.", "In this picture of the economy, debt is missing."),
    ),
    Rule(
        "caption",
        "english_captions.this_photo",
        shape=r"(?:This|These) (?:undated |combination |combined |aerial |handout |satellite |file |still |video |screen |frame |pool |TV |television |NASA |recent |booking )*(?:of )?(?:photo|photos|photograph|picture|pictures|image|images|grab|handout|screengrab|combination|screenshot|frame grab|illustration)(?: of (?:photos|pictures|images|file photos))?,?(?: (?:taken|released|provided|obtained|made|received|posted|created|dated|supplied|captured|courtesy|grabbed|from (?:video|surveillance|body)|combo|handout))[^\n]{3,900}",
        hits=("This photo taken on May 3, 2017 shows the port of Arden.", "This undated handout photo provided by the Arden police shows Pat Doe.", "This combination of photos released by the ministry shows the bridge."),
        spares=("This photo changed how people saw the war.", "This picture of growth hides deep divisions.", "These images are not art, he said."),
    ),
    Rule(
        "caption",
        "english_captions.credit_colon",
        shape=r"(?:Photos?|PHOTOS?|Images?|IMAGES?|Pictures?|PICTURES?|Pics?|PIC|Photographs?|Photographer|Cover (?:photo|image)|Featured? (?:[Pp]hoto|[Ii]mage)|Photo/Image|Illustrations?|Infographic|Graphic|Graphics|Chart|Map|Screenshot|Screengrab|Screen grab|Video)(?: ?[/&] ?(?:Video|Photo|Image|File))?(?: [Cc]redits?| [Cc]ourtesy| [Ss]ource| FILE| file)? ?: ?(?!Watch|WATCH)[^.!?:\n]{2,110}\.?",
        hits=("Photo: AFP", "Image credit: Ann Poe/Arden Herald", "Picture: Supplied", "Photo Courtesy: Twitter", "Photograph: Ann Poe/AFP/Getty Images"),
        spares=("Photo: The mayor said he would go. He did not, and the voters never forgave him for it, as the polls showed in the end.", "Picture this: the bridge is closed."),
    ),
    Rule(
        "caption",
        "english_captions.credit_by",
        shape=rf"(?:Photos?|PHOTOS?|Photographs?|Photography|Pictures?|Images?|Videos?|Illustrations?|Graphics?|Visuals?)(?: and video)? by:? {NAME}(?: ?(?:/|\||,| for| via| of| and|, for) ?(?:the )?{NAME}){{0,4}}\.?",
        hits=("Photo by Ann Poe/Getty Images", "Photos by Ann Poe for The Arden Herald", "Photography by Ann Poe"),
        spares=("Photos by amateur astronomers show a second moon.", "Images by satellites were used in court."),
    ),
    Rule(
        "caption",
        "english_captions.courtesy",
        shape=r"(?:(?:Photo|Image|Picture|Pic|Video|Graphic|Photos|Images|Pictures)s?,? (?:is |are )?[Cc]ourtesy(?: of|:|,)? ?[^.!?\n]{2,80}\.?|Courtesy ?: ?[^.!?\n]{2,60})",
        hits=("Photo courtesy of the Arden Museum", "Image courtesy: Arden Films", "Courtesy: Arden Police"),
        spares=("Courtesy calls were paid to the president.", "Courtesy of the new law, drivers pay more."),
    ),
    Rule(
        "caption",
        "english_captions.credit_only",
        shape=r"(?:Credit|CREDIT|Credits|Pic credit|Photo Credit)(?: ?: ?| ?\.{3} ?| ?… ?)[^.!?:\n]{2,90}\.?",
        hits=("Credit: Getty Images", "Credit...Ann Poe for The New York Times"),
        spares=("Credit: it is the oil of the economy, the minister said. Without it nothing moves.", "Credit growth slowed in May."),
    ),
    Rule(
        "caption",
        "english_captions.agency_credit_alone",
        shape=rf"(?:\([cC]\) |© ?)?(?:(?:{NAME})/ ?)?(?:(?:AP Photo|AFP|AP|EPA|EPA-EFE|PA|Getty|REUTERS|Reuters|NurPhoto|Invision|Bloomberg|Anadolu(?: Agency)?)/ ?)?(?:AFP via Getty Images|AFP/Getty Images|Getty Images(?:/iStockphoto|/AFP)?|GETTY IMAGES|AFP/File|Shutterstock(?:\.com)?|iStockphoto|iStock|Alamy(?: Stock Photo)?|PA Wire|PA Archive|PA Images|NurPhoto|Bloomberg via Getty Images|Pexels|Unsplash|Pixabay|Wikimedia Commons|AP Photo|USA TODAY Sports)",
        hits=("Getty Images", "Ann Poe/AFP via Getty Images", "AFP/Getty Images", "© Ann Poe/Getty Images"),
        spares=("Getty Images said it would sue.", "Shutterstock shares fell 3 percent.", "Reuters"),
    ),
    Rule(
        "caption",
        "english_captions.ap_photo_alone",
        shape=r"\(?(?:AP Photo|AP Images|AP Graphic|AP Illustration|AP File Photo|AP photo)/[^()\n]{2,80}\)?",
        hits=("AP Photo/Ann Poe", "AP Photo/Ann Poe, File"),
        spares=("AP Photo editors chose the picture.",),
    ),
    Rule(
        "caption",
        "english_captions.line_with_photo_credit",
        shape=r"[^\n]{8,800}[(\[](?:AP Photo|AP Images|AP Illustration|AP Graphic|Photo by|Photograph by|Picture by|Image by|Photo courtesy|Image courtesy|Photo provided|Courtesy of|Courtesy:|Photo illustration|AFP/Getty|Getty Images|REUTERS/|File photo|FILE PHOTO|File Photo|file photo|Photo credit|Image credit|PA Wire|PA Archive)[^()\[\]\n]{0,120}[)\]]\.?",
        hits=("Dock workers load grain in Arden on May 3. (AP Photo/Ann Poe)", "Pat Doe waves to the crowd. (Photo by Ann Poe/AFP via Getty Images)", "The bridge at Arden (file photo)"),
        spares=("The gallery bought the print (Photo by Ann Poe) for $300, a record for the artist, and hung it in the hall.",),
    ),
    Rule(
        "caption",
        "english_captions.line_via_ap",
        shape=r"[^\n]{8,700}\((?:[^()\n]{2,70} via (?:AP|Getty Images|REUTERS|Reuters|AFP|USA TODAY Sports|USA TODAY NETWORK|The Canadian Press)(?:, (?:File|Pool|Pool, File))?|[^()\n]{2,60}/(?:AFP|The Canadian Press|Associated Press|Getty Images|PA|AAP IMAGE|Anadolu Agency|Xinhua|Kyodo|dpa))\)\.?",
        hits=("Smoke rises over Arden on May 3. (Arden Fire Service via AP)", "Mayor Pat Doe speaks to reporters. (Ann Poe/The Canadian Press)"),
        spares=("He watched the game (live via AP radio on his phone) and left the house before it ended.", "Pat Doe said (via AP) he would go."),
    ),
    Rule(
        "caption",
        "english_captions.short_line_with_credit_bracket",
        shape=rf"{UNFINISHED}{{3,230}}[.!?”\"’]? ?[(\[](?:Photo|PHOTO|Image|Picture|Pic|Pics|Photos|Pictures|Credit|Photograph|Video|Source|Photo/Image)(?: [Cc]redit| [Cc]ourtesy| [Ss]ource)? ?: ?[^()\[\]\n]{{2,80}}[)\]]\.?",
        hits=("Pat Doe outside the court on Monday (Photo: PA)", "The new bridge at Arden. (Image: Arden Council)"),
        spares=("The mayor left. He said he would not return to the house until the work was done by the council (Photo: PA) and the money paid.",),
    ),
    Rule(
        "caption",
        "english_captions.line_with_trailing_credit",
        shape=r"[^\n]{10,420}[.,]? (?:Photograph|Photographer|Photo credit|Photo Credit|Picture|Photo|Image|Image credit|Image Credit|Credit): ?[A-Z@][^.!?:()\n]{2,70}\.?",
        hits=("Dock workers load grain in Arden on Monday. Photograph: Ann Poe/AFP/Getty Images", "The stadium before the match Picture: Arden Herald"),
        spares=("He gave three reasons for the sale of the house. Credit: none. Photo: none. He then left the room, and nobody asked.",),
    ),
    Rule(
        "caption",
        "english_captions.trailing_slash_credit",
        shape=rf"[^\n]{{10,420}}[.”\"] ?(?:©|\([cC]\)|\|)? ?{FULL_NAME} ?/ ?(?:AFP(?: via Getty Images| Photo)?|Getty Images|AP|Reuters|REUTERS|EPA|PA|Bloomberg|The Canadian Press|Agence France-Presse|Anadolu|Shutterstock|USA TODAY Sports|The New York Times|NPR|CNN)",
        hits=("Dock workers load grain in Arden. Ann Poe/AFP", "The port at night. Ann Poe / Bloomberg"),
        spares=("The ratings were set by Moody Analytics/Bloomberg and others in the field.",),
    ),
    Rule(
        "caption",
        "english_captions.bracket_credit",
        shape=r"(?:(?:Photo|PHOTO|Image|IMAGE|Picture|Pic|Pics|Photos|Pictures|Photograph|Photo/Image|Graphic|Video|Screengrab|Screenshot|Illustration)(?: [Cc]redit| [Cc]ourtesy| [Ss]ource| by)? ?: ?.{2,120}|(?:AP Photo|AP Images|AP Graphic|AFP PHOTO|AFP Photo)(?: ?/.{1,100})?|(?:Photo|Photograph|Picture|Image|Illustration|Graphic) by [A-Z].{2,100}|(?:Photo|Image|Picture|Video|Photos) (?:courtesy|provided|supplied|credit) .{2,100})",
        part="bracket",
        hits=("Officers at the scene on Monday (Photo: PA) said the road was closed.", "He left. (AP Photo/Ann Poe)", "(Image credit: Arden Council)"),
        spares=("The image (photo and text) was deleted.", "She took two pictures (Images of the bridge) with her."),
    ),
    Rule(
        "caption",
        "english_captions.bracket_source_words",
        part="bracket",
        whole=("file photo", "file pic", "file picture", "file image", "file photograph", "file", "files", "Getty", "Getty Images", "AFP/Getty Images", "Shutterstock", "iStock", "Alamy", "PA Wire", "PA Archive", "PA Images", "AFP via Getty Images", "Representational image", "Representative image", "representational photo", "for representation purpose only", "image for representation", "handout photo", "courtesy photo", "photo supplied", "supplied photo", "photo provided", "screengrab", "stock image", "stock photo", "photo below", "photo above", "pictured above", "pictured below", "see photo", "see picture", "see video", "AP Photo", "REUTERS File Photo", "AFP File Photo", "PTI Photo", "PTI File Photo", "ANI Photo", "ANI File Photo", "IANS Photo", "Xinhua photo", "Kyodo photo"),
        hits=("Mayor Pat Doe (file photo)", "The bridge (Getty Images)", "(PTI File Photo)"),
        spares=("He opened the file (file 12) and read it.", "The company (Getty Images Holdings) said so."),
    ),
    Rule(
        "caption",
        "english_captions.bbc",
        opening=("Image source,", "Image caption,", "Image copyright", "Image caption", "Media caption", "Video caption", "Media captionThe", "Figure caption,", "Image source"),
        longest=420,
        hits=("Image source, Getty Images", "Image caption, The bridge at Arden was closed on Monday", "Media caption Pat Doe speaks to the BBC"),
        spares=("Image sources close to the firm denied it.", "The image caption was wrong."),
    ),
    Rule(
        "caption",
        "english_captions.photo_caption_label",
        opening=("Photo caption:", "Photo shows", "Photo taken on", "Photo dated", "Picture shows:", "Photo illustration:", "Photo Caption", "Caption:", "CAPTION:", "Video still", "Undated photo of", "Undated image of", "Undated handout photo", "Undated handout", "Pictured:", "PICTURED:", "Picture taken", "Aerial photo taken", "Combination photo shows", "Combo photo shows"),
        longest=420,
        hits=("Photo taken on May 3, 2017 shows the port of Arden.", "Pictured: Mayor Pat Doe", "Photo shows the new bridge at Arden."),
        spares=("Photo showrooms have closed.", "Pictures taken by the crew were lost."),
    ),
    Rule(
        "caption",
        "english_captions.gallery_position",
        shape=r"(?:Photo |Image |Slide |Picture )?\d{1,3} (?:of|/) ?\d{1,3}(?: ?\| ?[^\n]{3,900}|(?: (?:photos|images|slides|pictures))?)",
        hits=("1 of 3", "Photo 2 of 10", "1 of 2 | FILE - Pat Doe waves in Arden. (AP Photo/Ann Poe)"),
        spares=("1 of 3 children goes hungry, the report says.", "2 of 10 voters stayed at home"),
    ),
    Rule(
        "caption",
        "english_captions.press_release_media",
        opening=("A photo accompanying this announcement", "Photos accompanying this announcement", "An infographic accompanying this announcement", "A video accompanying this announcement", "A video is available at", "The photo is also available", "The photos are also available", "A photo is available at", "Multimedia Available:", "Multimedia available:", "Photos/Multimedia Gallery Available", "Images accompanying this announcement", "Infographic accompanying this announcement", "Logo: http", "Logo - http", "Photo - https", "Photo - http", "Photo: https", "Photo: http", "Video - https", "Video - http", "Video: https", "Video: http", "Logo: https", "Logo - https", "Infographic - https", "Infographic - http", "Logo – https", "Photo – https", "To view the enhanced version of this", "To view an enhanced version of"),
        longest=420,
        hits=("A photo accompanying this announcement is available at https://www.example.com/photo", "Photo - https://mma.example.com/media/1.jpg"),
        spares=("A photo of the two was shown in court.", "A video is available only to the jury."),
    ),
    Rule(
        "caption",
        "english_captions.photo_rights",
        holding=("EDITORIAL USE ONLY", "NO SALES; NO ARCHIVE", "NO SALES, NO ARCHIVE", "MANDATORY CREDIT", "ATTENTION EDITORS - THIS", "ATTENTION EDITORS – THIS", "THIS IMAGE WAS PROVIDED BY A THIRD PARTY", "THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY", "THIS PICTURE WAS PROVIDED BY A THIRD PARTY", "No Redistribution) (", "NO RESALES. NO ARCHIVE", "RESTRICTED TO EDITORIAL USE"),
        longest=900,
        hits=("ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.", "The port of Arden. Ann Poe, EDITORIAL USE ONLY"),
        spares=("The photos are for editors only, he said.",),
    ),
    Rule(
        "caption",
        "english_captions.file_photo_inside",
        shape=r"FILE PHOTO: [^\n]{10,420}?REUTERS/[A-Z][\w.'’-]{1,30}(?: [A-Z][\w.'’-]{1,30}){0,3}(?:/(?:File Photo|Files?|Handout(?: via REUTERS)?|Pool|Illustration)){0,2}",
        part="inside",
        hits=("He left. FILE PHOTO: The port of Arden is seen May 3, 2017. REUTERS/Ann Poe/File Photo The mayor said so.",),
        spares=("He kept a FILE PHOTO: a picture of his son.",),
    ),
    Rule(
        "caption",
        "english_captions.video_label",
        shape=r"(?:VIDEO|Video|PHOTOS?|Photos|GALLERY|Gallery|IN PICTURES|In pictures|SLIDESHOW|Slideshow|INTERACTIVE|Interactive|INFOGRAPHIC|Infographic|GRAPHIC|Graphic|TIMELINE VIDEO)(?: ?:| \|) ?[A-Z“\"‘][^\n]{4,150}",
        where="tail",
        hits=("VIDEO: Bridge at Arden opens", "Photos: The flood in Arden", "In pictures: Arden carnival"),
        spares=("VIDEO: it has killed the radio star", "Photos of the flood were shown: they were grim."),
    ),
)
