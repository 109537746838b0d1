"""PTI with its Hindi service Bhasha, ANI, IANS, UNI and the smaller wires of India.

Seen in 68 PTI, 21 ANI, 26 IANS and 1 UNI texts; the Hindi notices as portals print them. PTI is also a party of
Pakistan, and most self-mentions ("the aunt told ANI.") end real sentences: no rule here looks for a bare name.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

NAME_HI = r"(?!(?:का|की|के|में|से|को|और|है|हैं|पर|ने|एवं|तो|भी|ही|न|विवाद|नीति)(?: |$))[\u0900-\u0963]{2,14}"
"""One word of Devanagari that is none of the small words by which a title is told from two desk names."""

PTI = (
    Rule("end", "pti.bhasha_desk_names", where="tail",
        # "भाषा" is the Hindi word for language: only desk names may follow, never a small word, and no full stop.
        shape=rf"भाषा(?: {NAME_HI}){{2,3}}", needs=("भाषा",), hits=("भाषा सुरभि मनीषा", "भाषा पारुल राजकुमार"),
        spares=("भाषा का सवाल", "भाषा विवाद पर बैठक", "भाषा सुरभि मनीषा अजय विजय संजय बोलते हैं")),
    Rule("dateline", "pti.hindi_dateline", part="start", where="head",
        # Date and agency are both demanded.
        shape=(
            r"(?:नयी दिल्ली|नई दिल्ली|दिल्ली|मुंबई|मुम्बई|कोलकाता|चेन्नई|लखनऊ|पटना|जयपुर|भोपाल|इंदौर|रांची|रायपुर|देहरादून|शिमला|चंडीगढ़|चंडीगढ़|श्रीनगर|जम्मू|अहमदाबाद|गांधीनगर|बेंगलुरु|बेंगलूरू|हैदराबाद|तिरुवनंतपुरम|कोच्चि|गुवाहाटी|इंफाल|अगरतला|शिलांग"
            r"|भुवनेश्वर|पणजी|पुणे|नागपुर|ठाणे|नासिक|वाराणसी|प्रयागराज|कानपुर|आगरा|मथुरा|अयोध्या|गोरखपुर|मेरठ|नोएडा|गाजियाबाद|गुरुग्राम|फरीदाबाद|अमृतसर|लुधियाना|कोटा|जोधपुर|उदयपुर|ग्वालियर|जबलपुर|सूरत|वडोदरा|राजकोट|विशाखापत्तनम|अमरावती|पुडुचेरी"
            r"|वाशिंगटन|वॉशिंगटन|न्यूयॉर्क|लंदन|पेरिस|बीजिंग|मॉस्को|मास्को|इस्लामाबाद|कराची|लाहौर|ढाका|काठमांडू|काठमांडो|कोलंबो|काबुल|दुबई|तेहरान|यरुशलम|सिंगापुर|तोक्यो|सिडनी|मेलबर्न|जिनेवा|संयुक्त राष्ट्र|सियोल|कीव|ब्रसेल्स)[\u0900-\u0963/ .()-]{0,30}?,? ?[0-9\u0966-\u096f]{1,2} (?:जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर)"
            r"(?:,? ?[0-9\u0966-\u096f]{4})?,? ?\(\s?(?:भाषा|पीटीआई|पीटीआई-भाषा|वार्ता|एएनआई|आईएएनएस|हि\. ?स\.?|यूनीवार्ता|एजेंसी|एजेंसियां|एपी|एएफपी|रायटर|ब्यूरो)\s?\)\s?[।:.–—-]{0,2}\s?"
        ),
        needs=("भाषा", "पीटीआई", "वार्ता", "एएनआई", "आईएएनएस", "हि.", "एजेंसी", "एजेंसियां", "एपी", "एएफपी", "रायटर", "ब्यूरो",),
        hits=("नयी दिल्ली, 28 मई (भाषा) घाट खुल गया।", "नई दिल्ली, 05 जनवरी (हि.स.)। घाट खुल गया।"),
        spares=("बैठक 28 मई को होगी।", "उन्होंने कहा कि 28 मई (सोमवार) को घाट खुलेगा।")),
    Rule("end", "pti.bhasha_alone", where="tail", whole=(
            "भाषा", "(भाषा)", "-भाषा", "- भाषा", "एजेंसी", "(एजेंसी)", "(एजेंसियां)", "-एजेंसी", "(वार्ता)", "वार्ता", "-वार्ता",),
        hits=("(भाषा)", "(एजेंसी)"), spares=("भाषा एक पुल है।",)),
    Rule("end", "pti.bhasha_ending", part="end", where="tail", ending=(
            "(भाषा)", "(भाषा)।", "-भाषा", "(वार्ता)", "(एजेंसी)", "(एजेंसियां)", "(आईएएनएस)", "-आईएएनएस", "--आईएएनएस", "(एएनआई)", "(पीटीआई)",),
        hits=("मंत्री ने यह बात कही। (भाषा)", "मंत्री ने यह बात कही।-भाषा", "पुल खुल गया है। --आईएएनएस"), spares=("हमारी साझा भाषा", "दोनों देशों की वार्ता")),
    Rule("credit", "pti.hindi_inputs", where="tail", shape=(r"[(\[]?\s?(?:इनपुट ?[-:–]? ?(?:भाषा|एजेंसी|पीटीआई|एएनआई|आईएएनएस)"
            r"|(?:भाषा|एजेंसी|एजेंसियों|पीटीआई|एएनआई|आईएएनएस) (?:के )?(?:इनपुट|इनपुट्स) (?:के साथ|से|सहित)|एजेंसी इनपुट(?: के साथ)?)\s?[)\]]?"),
        needs=("इनपुट",), hits=("(इनपुट-भाषा)", "भाषा के इनपुट के साथ", "(एजेंसी इनपुट)"), spares=("भाषा के इनपुट के साथ यह यंत्र काम करता है।",)),
)

UNIVARTA = (
    Rule("end", "uni.desk_initials", where="tail", shape=r"UNI [A-Z]{2,4}(?: [A-Z]{2,4}){0,3}(?: ?\d{4})?", needs=("UNI ",),
        hits=("UNI ABC DEF", "UNI RKM JW 1822"), spares=("UNI said it would appeal.",)),
)

PAGES = (
    Agency("PTI", home="Asia/Kolkata", country="IN", languages=("en", "hi"), marks=(
            "PTI", "Press Trust of India", "Press Trust Of India", "PTI News", "PTI Bhasha", "PTI-Bhasha", "PTI Feed",
            "P.T.I.", "Bhasha", "भाषा", "पीटीआई", "पीटीआइ", "पीटीआई-भाषा", "पीटीआई भाषा", "প্রেস ট্রাস্ট অব ইন্ডিয়া",
            "পিটিআই", "பிடிஐ", "పీటీఐ", "ಪಿಟಿಐ", "പിടിഐ", "પીટીઆઈ", "ਪੀਟੀਆਈ", "پی ٹی آئی", "印度报业托拉斯", "印报托", "印度報業托拉斯",),
        domains=("ptinews.com", "pti.in", "ptibhasha.in"), sign_offs=("PTI", "— PTI", "-PTI", "--PTI", "(PTI)"), rules=PTI,
        about="Press Trust of India; dateline 'Colombo, Jan 23 (PTI) ' without a dash, ends in desk initials 'PTI SBP GSP'.",),
    Agency("ANI", home="Asia/Kolkata", country="IN", languages=("en", "hi"), marks=(
            "ANI", "Asian News International", "A.N.I.", "एएनआई", "এএনআই", "ஏஎன்ஐ", "ఏఎన్ఐ", "ಎಎನ್‌ಐ", "એએનઆઈ", "ਏਐਨਆਈ", "اے این آئی",),
        domains=("aninews.in", "ani.in"), sign_offs=("(ANI)", "ANI", "-ANI", "--ANI"),
        about="Asian News International; dateline 'New Delhi [India], August 18 (ANI): ', end '(ANI)'.",),
    Agency("IANS", home="Asia/Kolkata", country="IN", languages=("en", "hi"), marks=(
            "IANS", "Indo-Asian News Service", "Indo Asian News Service", "IANSlife", "IANS Live", "आईएएनएस", "आइएएनएस",
            "আইএএনএস", "ஐஏஎன்எஸ்", "ఐఏఎన్ఎస్", "ಐಎಎನ್‌ಎಸ್", "آئی اے این ایس",),
        domains=("ians.in", "ianslive.in", "iansnews.in"), sign_offs=("--IANS", "—IANS", "–IANS", "-IANS", "(IANS)", "IANS"),
        about="Indo-Asian News Service; dateline 'Bogota, Aug 19 : ', end '--IANS' and desk initials 'vc/vd'.",),
    Agency("UNI", home="Asia/Kolkata", country="IN", languages=("en", "hi", "ur"), marks=(
            "UNI", "United News of India", "U.N.I.", "Univarta", "UNI Urdu", "UNI India", "यूएनआई", "यूनीवार्ता",
            "यूनिवार्ता", "वार्ता", "ইউএনআই", "یو این آئی",),
        domains=("uniindia.com", "univarta.com", "uniurdu.com"), sign_offs=("UNI", "--UNI", "-UNI", "—UNI", "— UNI", "(UNI)"), rules=UNIVARTA,
        about="United News of India with its Hindi (Univarta) and Urdu services; dateline 'New Delhi, Jan 5 (UNI) '.",),
    Agency("Hindusthan Samachar", home="Asia/Kolkata", country="IN", languages=("hi", "mr", "gu", "bn", "or", "as"), marks=(
            "Hindusthan Samachar", "Hindustan Samachar", "हिन्दुस्थान समाचार", "हिंदुस्थान समाचार", "हि.स.", "हि.स", "हि. स.",),
        domains=("hindusthansamachar.in",), sign_offs=("हिन्दुस्थान समाचार", "हिंदुस्थान समाचार", "(हि.स.)", "(हि. स.)"),
        about="Multilingual Indian agency; dateline 'नई दिल्ली, 28 मई (हि.स.)।', end 'हिन्दुस्थान समाचार / names'.",),
    Agency("India Blooms", home="Asia/Kolkata", country="IN", languages=("en",), marks=("IBNS", "India Blooms", "India Blooms News Service"),
        domains=("indiablooms.com",), sign_offs=("IBNS", "(IBNS)"), about="India Blooms News Service; dateline 'Kolkata/IBNS: '.",),
    Agency("KNO", home="Asia/Kolkata", country="IN", languages=("en",), marks=("KNO", "Kashmir News Observer"),
        domains=("kashmirnewsobserver.com", "thekno.com"), sign_offs=("(KNO)", "—(KNO)", "-(KNO)", "–(KNO)", "KNO"),
        about="Kashmir News Observer; dateline 'Srinagar, Jan 5 (KNO): ', end '—(KNO)'.",),
    Agency("KNS", home="Asia/Kolkata", country="IN", languages=("en", "ur"), marks=("KNS", "Kashmir News Service"), domains=("knskashmir.com",),
        sign_offs=("(KNS)", "KNS"), about="Kashmir News Service; dateline 'Srinagar, Jan 5 (KNS): '.",),
    Agency("GNS", home="Asia/Kolkata", country="IN", languages=("en",), marks=("GNS", "Global News Service"), domains=("thegnskashmir.com",),
        sign_offs=("(GNS)", "GNS"), about="Global News Service of Kashmir; dateline 'Srinagar, Jan 5 (GNS): '.",),
)
