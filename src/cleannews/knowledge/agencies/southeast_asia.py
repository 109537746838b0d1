"""The wires of the Philippines, Thailand, Laos, Cambodia, Myanmar, East Timor, Brunei and Singapore.

The forms of pna.gov.ph, nnt.prd.go.th, kpl.gov.la, akp.gov.kh and gnlm.com.mm, and the desk marks of Philippine
broadcasters. AKP is a party of Turkey, TNA one of Sri Lanka, PIA an airline and MNA an Iranian agency: these initials
are no marks here, only sign-offs with a dash of their own.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

THAI_MONTHS = r"ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค"

THAI_PLACES = (
    r"กทม\.?|กรุงเทพฯ?|กรุงเทพมหานคร|รัฐสภา|ทำเนียบ(?:รัฐบาล|ฯ)?|สตช\.|ภูมิภาค|ต่างประเทศ|เชียงใหม่|เชียงราย|ภูเก็ต|สงขลา|ขอนแก่น|นครราชสีมา|ชลบุรี|ปทุมธานี"
    r"|นนทบุรี|สมุทรปราการ|สมุทรสาคร|พระนครศรีอยุธยา|อยุธยา|อุบลราชธานี|อุดรธานี|สุราษฎร์ธานี|นครศรีธรรมราช|นครปฐม|ยะลา|ปัตตานี|นราธิวาส|ตาก|ลำปาง|ลำพูน|พิษณุโลก|ระยอง|จันทบุรี"
    r"|ลอนดอน|วอชิงตัน|นิวยอร์ก|ปักกิ่ง|โตเกียว|โซล|ปารีส|มอสโก|เจนีวา|จาการ์ตา|มะนิลา|ฮานอย|พนมเปญ|เวียงจันทน์|ย่างกุ้ง"
)

PHILIPPINES = (
    Rule("end", "philippines.pna_dash_ending", part="end", where="tail", ending=(
            "-PNA", "–PNA", "—PNA", "— PNA", "– PNA", "(PNA)", "–PIA", "— PIA", "—PIA", "– Rappler.com",
            "— Rappler.com", "-Rappler.com", "– with reports from PNA",),
        hits=("The road is open. (PNA)", "The vote is in May. – Rappler.com"), spares=("He reads the PNA",)),
    Rule("related", "philippines.read_headline", where="tail", longest=180,
        opening=("READ: ", "RELATED STORY:", "RELATED STORIES", "RELATED VIDEO", "ALSO READ:"),
        hits=("READ: New quay opens after two years", "RELATED STORIES"), spares=("Read the bill first, he said.",)),
)

MAINLAND = (
    Rule("end", "thailand.tna_sign_off", part="end", where="tail",
        # TNA is also the Tamil National Alliance: only with its dash, or behind the number of the Thai copy.
        ending=("-TNA", "–TNA", "—TNA", "- TNA", "– TNA", "— TNA", "-สำนักข่าวไทย", "– สำนักข่าวไทย", "- สำนักข่าวไทย",
            ".-สำนักข่าวไทย", ". -สำนักข่าวไทย", "– NNT", "(NNT)", "-NNT", "— NNT",),
        hits=("The ferry sails again. -TNA", "เรือออกแล้ว -สำนักข่าวไทย"), spares=("He leads the TNA", "the Tamil National Alliance (TNA)")),
    Rule("end", "thailand.tna_number", where="tail", shape=r"[.-]{0,2} ?-?\d{3}-? ?(?:สำนักข่าวไทย|TNA)|สำนักข่าวไทย", needs=("สำนักข่าวไทย", "TNA"),
        hits=("-819-สำนักข่าวไทย", "สำนักข่าวไทย"), spares=("819 men of the TNA",)),
    Rule("end", "thailand.tna_number_glued", part="inside",
        # Before the ending "-สำนักข่าวไทย" is cut off, which would leave the desk's number behind.
        shape=r"\.?-\d{3}-? ?สำนักข่าวไทย", needs=("สำนักข่าวไทย",), hits=("เรือออกแล้ว.-819-สำนักข่าวไทย", "เรือออกแล้ว -819 สำนักข่าวไทย"),
        spares=("มี 819 คนที่สำนักข่าวไทย",)),
    Rule("dateline", "thailand.tna_dateline", part="start", where="head",
        # "กทม. 25 เม.ย.-": a place, a date with the month's abbreviation, and a dash; the place may be left out.
        shape=rf"(?:(?:{THAI_PLACES}),? )?\d{{1,2}} ?(?:{THAI_MONTHS})\.? ?(?:\d{{2,4}} ?)?(?:\(สำนักข่าวไทย\) ?)?[-–—]{{1,2}} ?(?!\s?\d)",
        needs=("ม.ค", "ก.พ", "มี.ค", "เม.ย", "พ.ค", "มิ.ย", "ก.ค", "ส.ค", "ก.ย", "ต.ค", "พ.ย", "ธ.ค"),
        hits=("กทม. 25 เม.ย.-เรือออกแล้ว", "18 ต.ค.64 - เรือออกแล้ว"),
        spares=("เรือออก 25 เม.ย. เวลา 10.30 น.", "25 เม.ย. เรือออกแล้ว", "25 เม.ย.-30 เม.ย. เรือออกทุกวัน")),
    Rule("dateline", "cambodia.akp_dateline", part="start", where="head",
        shape=r"AKP [A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12})?,? [A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}\s?(?:--|—|–|-)\s?", needs=("AKP ",),
        hits=("AKP Phnom Penh, January 05, 2031 -- The new quay opened on Monday.",),
        spares=("AKP leaders met in Ankara on January 5, 2031 - the day of the vote.",)),
    Rule("byline", "cambodia.akp_writer", where="tail",
        shape=r"(?:By|Article in English by|Translated by|English by) (?:[A-Z]\. )?[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14}){0,2}(?: ?[–-] ?AKP)",
        needs=("AKP",), hits=("By C. Sok – AKP", "By Sok Dara - AKP"), spares=("By May AKP was split.",)),
    Rule("end", "cambodia.akp_ending", part="end", where="tail", agency="Agence Kampuchea Presse", ending=("-AKP", "– AKP", "—AKP", "— AKP", " ./. AKP"),
        hits=("The new quay opened. — AKP",), spares=("He leads the AKP",)),
    Rule("end", "myanmar.ending", part="end", where="tail",
        ending=("—GNLM", "— GNLM", "–GNLM", "– GNLM", "-GNLM", "—MNA/GNLM", " MNA/GNLM", ". GNLM", " (MNA)/GNLM"), hits=("The new quay opened. — GNLM",),
        spares=("He reads the GNLM",)),
    Rule("end", "laos.kpl_ending", part="end", where="tail", ending=("(KPL)", "-KPL", "– KPL", "—KPL", "— KPL", "(VOV/KPL)", "(KPL-VNA)"),
        hits=("The new quay opened. (KPL)",), spares=("He reads KPL",)),
)

PAGES = (
    Agency("PNA", home="Asia/Manila", country="PH", languages=("en", "tl"), marks=("PNA", "Philippine News Agency", "Philippines News Agency", "菲通社"),
        domains=("pna.gov.ph",), sign_offs=("(PNA)", "PNA"), rules=PHILIPPINES,
        about="State agency of the Philippines; dateline 'MANILA -- ' or 'MANILA – ', end '(PNA)'.",),
    Agency("Philippine Information Agency", home="Asia/Manila", country="PH", languages=("en", "tl"), marks=("Philippine Information Agency",),
        domains=("pia.gov.ph",), sign_offs=("(PIA)",), about="Government information service; dateline 'CEBU CITY (PIA) -- ', end '(ABC/PIA-7)'.",),
    Agency("Thai News Agency", home="Asia/Bangkok", country="TH", languages=("th", "en"), marks=("Thai News Agency", "สำนักข่าวไทย", "MCOT", "泰通社"),
        domains=("tnamcot.com", "mcot.net"), sign_offs=("สำนักข่าวไทย", "-สำนักข่าวไทย"), rules=MAINLAND,
        about="Thai News Agency of MCOT; dateline 'BANGKOK, May 28 (TNA) - ', end '-TNA'.",),
    Agency("NNT", home="Asia/Bangkok", country="TH", languages=("en", "th"),
        marks=("NNT", "National News Bureau of Thailand", "NBT World", "สำนักข่าวกรมประชาสัมพันธ์"), domains=("nnt.prd.go.th", "thainews.prd.go.th"),
        sign_offs=("(NNT)",), about="National News Bureau of Thailand; dateline 'BANGKOK (NNT) - '.",),
    Agency("KPL", home="Asia/Vientiane", country="LA", languages=("lo", "en", "fr"), marks=(
            "KPL", "Lao News Agency", "Laos News Agency", "Khaosan Pathet Lao", "KPL Lao News Agency", "ຂປລ", "ຂ.ປ.ລ", "巴特寮通讯社",),
        domains=("kpl.gov.la",), sign_offs=("KPL", "(KPL)"), about="State agency of Laos; opening '(KPL) ' or 'VIENTIANE (KPL) - '.",),
    Agency("Agence Kampuchea Presse", home="Asia/Phnom_Penh", country="KH", languages=("km", "en", "fr"), marks=(
            "Agence Kampuchea Presse", "Agence Kampuchéa Presse", "Cambodian News Agency", "AKP Phnom Penh", "ទីភ្នាក់ងារសារព័ត៌មានកម្ពុជា", "柬新社",),
        domains=("akp.gov.kh",), about="State agency of Cambodia; dateline 'AKP Phnom Penh, January 05, 2024 -- '.",),
    Agency("Fresh News", home="Asia/Phnom_Penh", country="KH", languages=("km", "en"), marks=("Fresh News Asia",), domains=("freshnewsasia.com",),
        about="Cambodian online wire; dateline '(Phnom Penh): '.",),
    Agency("Myanmar News Agency", home="Asia/Yangon", country="MM", languages=("my", "en"),
        marks=("Myanmar News Agency", "Global New Light of Myanmar", "GNLM", "Myanma News Agency", "မြန်မာသတင်းစဉ်"), domains=("gnlm.com.mm", "moi.gov.mm"),
        sign_offs=("GNLM", "— GNLM", "—GNLM"), about="State agency of Myanmar; end 'MNA' or 'GNLM' (the initials MNA are also those of Mehr).",),
    Agency("Tatoli", home="Asia/Dili", country="TL", languages=("en", "pt", "tet"), marks=("TATOLI", "Tatoli", "Agência Noticiosa de Timor-Leste"),
        domains=("tatoli.tl",), sign_offs=("TATOLI", "(TATOLI)"), about="State agency of East Timor; dateline 'DILI, 05 January 2024 (TATOLI) – '.",),
)
