"""Datelines of India, Bangladesh and Nepal in their own scripts: a place and an agency, or a city, and a colon or a dash."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import Agency, recognise
from cleannews.labelling.datelines.places import Day
from cleannews.labelling.datelines.scripts.doubts import doubts
from cleannews.times.months import month_of

__all__ = ["read_indic"]

Parts = tuple[int, int, str | None, tuple[str, ...], Day, Agency | None, str | None, tuple[tuple[int, int], ...]]

NO_DAY: Day = (None, None, None)

indian = re.compile(
    r"\s*(?P<place>[\u0900-\u0dff\u200c\u200d]{2,20}(?:\s[\u0900-\u0dff\u200c\u200d]{2,20}){0,2})"
    r"(?:\s?,\s?(?P<day>\d{1,2})\s(?P<month>[\u0900-\u0dff]{2,12}))?\s?\((?P<mark>[^()\n]{2,24})\)\s?[-:\N{EN DASH}\N{EM DASH}\N{DEVANAGARI DANDA}\N{DEVANAGARI SIGN VISARGA}]?\s*"
).match

CITIES = (
    "नई दिल्ली|नयी दिल्ली|दिल्ली|मुंबई|मुम्बई|पुणे|नागपूर|नागपुर|नाशिक|नासिक|ठाणे|नवी मुंबई|औरंगाबाद|कोल्हापूर|सोलापूर|अहमदनगर|जळगाव|अमरावती|रत्नागिरी|सांगली|सातारा|लखनऊ|वाराणसी|प्रयागराज|कानपुर|आगरा|मेरठ|गोरखपुर|अयोध्या|नोएडा|"
    "गाजियाबाद|पटना|रांची|भोपाल|इंदौर|ग्वालियर|जबलपुर|रायपुर|बिलासपुर|जयपुर|जोधपुर|उदयपुर|देहरादून|हरिद्वार|शिमला|चंडीगढ़|चंडीगढ़|गुरुग्राम|फरीदाबाद|श्रीनगर|जम्मू|अहमदाबाद|सूरत|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|गुवाहाटी|काठमाडौं|काठमांडू|पोखरा|विराटनगर|"
    "ঢাকা|চট্টগ্রাম|সিলেট|রাজশাহী|খুলনা|বরিশাল|রংপুর|ময়মনসিংহ|ময়মনসিংহ|কুমিল্লা|কলকাতা|নয়াদিল্লি|নয়াদিল্লি|নয়া দিল্লি|দিল্লি|মুম্বই|মুম্বাই|শিলিগুড়ি|আগরতলা|গুয়াহাটি|"
    "சென்னை|மதுரை|கோவை|திருச்சி|சேலம்|நெல்லை|தூத்துக்குடி|வேலூர்|ஈரோடு|திருப்பூர்|புதுச்சேரி|டெல்லி|புதுடெல்லி|மும்பை|பெங்களூரு|ஐதராபாத்|திருவனந்தபுரம்|கொழும்பு|யாழ்ப்பாணம்|லண்டன்|வாஷிங்டன்|"
    "హైదరాబాద్|విజయవాడ|విశాఖపట్నం|తిరుపతి|వరంగల్|గుంటూరు|అమరావతి|కర్నూలు|నెల్లూరు|ఢిల్లీ|న్యూఢిల్లీ|ముంబై|చెన్నై|బెంగళూరు|కోల్\u200cకతా|వాషింగ్టన్|లండన్|"
    "തിരുവനന്തപുരം|കൊച്ചി|കോഴിക്കോട്|തൃശൂർ|തൃശ്ശൂർ|കണ്ണൂർ|കൊല്ലം|കോട്ടയം|ആലപ്പുഴ|പാലക്കാട്|മലപ്പുറം|വയനാട്|ഇടുക്കി|കാസർകോട്|പത്തനംതിട്ട|ന്യൂഡൽഹി|ഡൽഹി|ഡല്ഹി|ന്യൂഡല്ഹി|മുംബൈ|ബെംഗളൂരു|ചെന്നൈ|ദുബൈ|ദുബായ്|"
    "ಬೆಂಗಳೂರು|ಮೈಸೂರು|ಮಂಗಳೂರು|ಹುಬ್ಬಳ್ಳಿ|ಬೆಳಗಾವಿ|ಉಡುಪಿ|ನವದೆಹಲಿ|ಮುಂಬೈ|અમદાવાદ|સુરત|રાજકોટ|વડોદરા|ગાંધીનગર|નવી દિલ્હી|મુંબઈ|ਚੰਡੀਗੜ੍ਹ|ਅੰਮ੍ਰਿਤਸਰ|ਲੁਧਿਆਣਾ|ਜਲੰਧਰ|ਨਵੀਂ ਦਿੱਲੀ|ଭୁବନେଶ୍ୱର|କଟକ|ନୂଆଦିଲ୍ଲୀ"
)
ALTERNATIVES = "|".join(sorted(set(CITIES.split("|")), key=len, reverse=True))

SHORTEST = 90
"""Shorter lines that begin with a city and a colon are headlines."""

opens_with_city = re.compile(
    rf"\s*(?P<place>{ALTERNATIVES})\s?(?:\([^()\n]{{2,30}}\)\s?)?(?::|\N{{FULLWIDTH COLON}}|\s[-\N{{EN DASH}}\N{{EM DASH}}]|[\N{{EN DASH}}\N{{EM DASH}}])\s*(?=[^\s])(?=.{{{SHORTEST}}})",
    re.DOTALL,
).match


def read_indic(text: str) -> Parts | None:
    """``नयी दिल्ली, 28 मई (भाषा) ``: the vowel signs of Indian scripts are no letters to a pattern."""
    match = indian(text[:120])
    agency = recognise(match["mark"]) if match else None
    if match is None or agency is None:
        if city := indic_city(text):
            return 0, city.end(), city["place"], (city["place"],), NO_DAY, None, None, ()
        return None
    place = match["place"].strip()
    day = int(match["day"]) if match["day"] and int(match["day"]) in range(1, 32) else None
    return (0, match.end(), place, (place,), (month_of(match["month"]) if match["month"] else None, day, None), agency, match["mark"], ())


def indic_city(text: str) -> re.Match[str] | None:
    """The city and its sign with which a paragraph begins.

    >>> indic_city("दिल्ली - मुंबई एक्सप्रेस तीन घंटे की देरी से चली " + "और यात्री स्टेशन पर रात भर इंतजार करते रहे " * 3)
    """
    match = opens_with_city(text)
    return None if match is None or doubts(text, match.end(), ALTERNATIVES) else match
