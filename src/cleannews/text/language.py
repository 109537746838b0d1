"""The language of a text: by its script, else by a vote of its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, repeat

from cleannews.knowledge.agencies import Agency

__all__ = ["language_of"]

words_of = re.compile(r"[^\W\d_]+").findall
letters_beyond_latin = re.compile(r"[^\W\d_\x00-\u036f]").findall

MOST_LETTERS = 80
SAMPLE = 700
ENGLISH = 40
"""Among so many characters of English at most one is no Latin letter: a name in its own script."""
SCRIPT_SAMPLE = 240
"""Characters looked at: two paragraphs decide; more cost more and change nothing."""

STOPS = {
    "en": "the of and to in that was for with his from have which their said has been its were",
    "de": "der die das und nicht mit den von ist dem des sich auf eine für im auch werden nach bei",
    "fr": "le la les des de et du un une est en il dans que pour par sur qui pas au avec son été aux ce cette ont",
    "es": "el la los las de que y en un una por con para del se su al es como más fue ha lo no a este esta según también han o sobre entre dijo muy",
    "pt": "o a os as de que e do da dos das em um uma para não no na nos nas se por mais foi ao com são à pela pelo também este esta disse é",
    "it": "il di che la e della per un è in del una con non sono le dei nel alla ha",
    "nl": "de het een van en dat niet op zijn voor met die ook aan bij werd naar door",
    "sv": "och att det som en på är av för med den till har inte om ett han från",
    "da": "og at det som en på er af for med den til har ikke der et han fra blev også efter sig havde",
    "no": "og at det som en på er av for med den til har ikke seg et han fra ble også etter hadde sier",
    "fi": "ja on ei että oli se hän mukaan myös kun ovat mutta sekä tai joka",
    "pl": "w i na z do nie że się jest o to dla po przez od oraz ale jak",
    "cs": "a v se na je že o s do z by ve podle jsou byl jeho které pro také",
    "sk": "a v sa na je že o s do z by vo podľa sú bol jeho ktoré pre aj",
    "sl": "in v je na za se da so z ki bi po pa tudi kot od ni",
    "hr": "i u je na da se za su od koji s što će kako o nije bio prema",
    "hu": "a az és hogy nem is egy volt meg azt csak szerint mint de már",
    "ro": "și de în la a cu pe că din nu o pentru este care să mai au fost",
    "tr": "ve bir bu da de için ile olarak olan daha en çok gibi sonra kadar dedi",
    "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke oleh kata telah karena bisa adalah saat menjadi kami",
    "ms": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke oleh beliau kerana bagi kata telah boleh ialah sahaja berkata perkara berhubung",
    "vi": "của và là các trong được cho với những một không người này đã về có",
    "et": "ja on ei et see ta ka mis oli kui aga oma",
    "lv": "un ir ar par ka no uz kas bija tika arī",
    "lt": "ir yra kad su iš bet buvo į apie jo kaip",
    "tl": "ng sa na ang mga ay at ni si nang kay mula ito hindi para niya din rin kanyang nito ayon",
    "sw": "ya wa na kwa katika la ni za kuwa cha huo hiyo huyo hao kutoka pia hayo alisema amesema mkoa nchi baada",
    "sq": "të në dhe për një nga është që së janë ishte edhe",
    "uz": "va bilan uchun bu ham edi deb bo lgan",
    "af": "die en van het dat nie vir op wat sy hy ons ook met om te gesê",
    "is": "og að í á er sem við um til en var það hann með fyrir ekki",
    "eu": "eta da ez du dute izan ere bat zuen baina",
    "ca": "el la els les de del dels i per amb als al en un una a que ha és no més són ser aquest aquesta també segons pel han va dit fa seu seva tot quan fins on",
    "gl": "o a os as de que e do da dos das en un unha para non no na nos nas se por máis foi ao con son á pola polo tamén este esta dixo é",
}
LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _words in STOPS.items():
    for _word in _words.split():
        LANGUAGES_OF.setdefault(_word, []).append(_language)

LATIN = (
    ("vi", re.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]").findall, 25),
    ("az", re.compile("[əƏ]").findall, 25),
    ("tr", re.compile("[ığİ]").findall, 50),
)
"""Letters that no other language of the wires has, and among how many characters one stands at least: fewer are a foreign name."""

DEVANAGARI = (("mr", ("आहे", "च्या", "ळ", "झाल"), "है"), ("ne", ("छन्", "भएको", "गरेको", "रहेको", "गर्न"), "है"))
ARABIC = (("sd", "ڪڏٿ"), ("ps", "ښړډځ"), ("ku", "ێۆڵ"))
"""Words and letters by which one language of a script is told from its commonest, which has them not."""

TURKIC = (("ba", "ҙҫҡ"), ("tt", "җ"), ("tg", "ӣӯҷ"), ("uz", "ҳ"), ("kk", "әқғұ"), ("ky", "ң"), ("mn", "өү"))
"""In this order: letters of Central Asia that the languages before do not have. Fewer than one in `FOREIGN` are a name's."""
FOREIGN = 50

CYRILLIC = (("uk", "їєґ"), ("be", "ўі"), ("ru", "ыэё"), ("mk", "ѓќѕ"), ("sr", "јљњђћ"), ("uk", "і"), ("bg", "ъ"))
"""In this order: letters that the languages before do not have."""

SCRIPTS = (
    ("\uac00", "\ud7a3", "ko"), ("\u3040", "\u30ff", "ja"), ("\u3400", "\u9fff", "zh"), ("\u0590", "\u05ff", "he"), ("\u0900", "\u097f", "hi"),
    ("\u0980", "\u09ff", "bn"), ("\u0a00", "\u0a7f", "pa"), ("\u0a80", "\u0aff", "gu"), ("\u0b00", "\u0b7f", "or"),
    ("\u0c00", "\u0c7f", "te"), ("\u0c80", "\u0cff", "kn"), ("\u0d00", "\u0d7f", "ml"), ("\u0e00", "\u0e7f", "th"), ("\u0370", "\u03ff", "el"), ("\u10a0", "\u10ff", "ka"), ("\u0530", "\u058f", "hy"),
    ("\u0b80", "\u0bff", "ta"), ("\u1780", "\u17ff", "km"), ("\u0e80", "\u0eff", "lo"), ("\u1000", "\u109f", "my"), ("\u0d80", "\u0dff", "si"), ("\u1200", "\u137f", "am"),
)  # fmt: skip

HANGUL_AND_KANA = SCRIPTS[:2]
"""Among Chinese characters a twelfth of kana makes the text Japanese."""


def language_of(paragraphs: list[str], agency: Agency | None) -> str | None:
    """The ISO 639-1 code, or None when the text is too short to tell.

    >>> language_of(["The rain fell in the north of the country."], None), language_of(["비가 내렸다."], None)
    ('en', 'ko')
    >>> language_of(["Vapur kıyıya yanaşırken çarptığı iskele yıkıldı."], None), language_of(["Cầu tàu mới đã mở cửa ở vịnh."], None)
    ('tr', 'vi')
    """
    sample = " ".join(paragraphs[:3])[:SAMPLE]
    articles = sample.count(" the ")
    if articles > 1 and (sample.isascii() or (articles > 3 and len(letters_beyond_latin(sample)) * ENGLISH < len(sample))):
        return "en"
    if not sample:
        return None
    return by_script(sample[:SCRIPT_SAMPLE], sample) or by_words(sample, agency)


def by_script(opening: str, sample: str) -> str | None:
    """The language that the letters of the opening tell; of those in one script, by letters anywhere in the sample."""
    if opening.isascii():
        return None
    letters = letters_beyond_latin(opening)
    if len(letters) * 3 < len(opening):
        return by_latin_letters(sample)
    letters = letters[:MOST_LETTERS]
    middle = sorted(letters)[len(letters) // 2]
    shared = "\u0400" <= middle <= "\u052f" or "\u0600" <= middle <= "\u06ff"  # Cyrillic and Arabic: many languages
    if not shared and (language := of_own_script(letters, middle)):
        return of_devanagari(sample) if language == "hi" else language
    if any("\u0400" <= letter <= "\u052f" for letter in letters[:40]):
        if sum(sample.count(letter) for _, marks in TURKIC for letter in marks) * FOREIGN > len(sample):
            return next(language for language, marks in TURKIC if any(mark in sample for mark in marks))
        return next((language for language, marks in CYRILLIC if any(mark in sample for mark in marks)), "ru")
    if any("\u0600" <= letter <= "\u06ff" for letter in letters[:40]):
        for language, marks in ARABIC:
            if sum(map(sample.count, marks)) > 2:
                return language
        if any(mark in sample for mark in "ےٹڈں"):
            return "ur"
        return "fa" if sum(map(sample.count, "پچژگی")) > sum(map(sample.count, "يةى")) else "ar"
    return None


def of_own_script(letters: list[str], middle: str) -> str | None:
    """The language whose script the letters are in; the one of the middle letter is looked at first, and mostly suffices."""
    own = next((script for script in SCRIPTS if script[0] <= middle <= script[1]), None)
    likely = [*HANGUL_AND_KANA, own] if own is not None and own[2] in ("zh", "ja", "ko") else [own]
    for first, last, language in [script for script in likely if script is not None] or SCRIPTS:
        count = sum([first <= letter <= last for letter in letters])
        if count * 12 > len(letters) * (1 if language == "ja" else 4):
            return language
    return None


def by_latin_letters(sample: str) -> str | None:
    """Vietnamese, Azerbaijani and Turkish have letters of their own in every other word."""
    folded = sample.lower() if max(sample) >= "\u1ea0" else sample
    for language, find_marks, characters in LATIN:
        count = len(find_marks(folded))
        if count > 2 and count * characters >= len(sample):
            return language
    return None


def of_devanagari(sample: str) -> str:
    """Hindi, unless words that only its neighbours have stand more often than Hindi's own."""
    for language, marks, hindi in DEVANAGARI:
        if sum(map(sample.count, marks)) > max(1, sample.count(hindi)):
            return language
    return "hi"


def by_words(sample: str, agency: Agency | None) -> str | None:
    """A vote of the commonest words; the agency's own languages settle what is nearly a tie."""
    words = words_of(sample.casefold())
    votes = Counter(chain.from_iterable(map(LANGUAGES_OF.get, words, repeat(()))))
    if not votes:
        return agency.languages[0] if agency is not None and len(agency.languages) == 1 else None
    best = max(votes, key=votes.__getitem__)
    own = max(agency.languages, key=votes.__getitem__, default=None) if agency is not None else None
    if own is not None and votes[own] * 5 >= votes[best] * 4:
        return own
    return best if votes[best] * 14 >= len(words) and votes[best] > 1 else None
