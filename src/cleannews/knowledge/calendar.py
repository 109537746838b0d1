"""Names of months and weekdays from the CLDR. Made by scripts/make_calendar.py: do not edit."""

from __future__ import annotations

__all__ = ["CALENDAR_MONTHS", "WEEKDAYS"]

CALENDAR_MONTHS = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep|october oct|november nov|december dec",
    "||||||||sept|||",
    "januar|februar|märz marz mär||mai|juni|juli|||oktober okt||dezember dez",
    "jänner janner jän|||||||||||",
    "janvier janv|février fevrier févr fevr|mars|avril avr||juin|juillet juil|août aout|septembre|octobre|novembre|décembre decembre déc",
    "||||||juill|||||",
    "|fév fev||||jui||||||",
    "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre|octubre|noviembre|diciembre dic",
    "||||||||setiembre set|||",
    "janeiro|fevereiro|março marco||maio|junho|julho||setembro|outubro out|novembro|dezembro",
    "gennaio gen|febbraio||aprile|maggio mag|giugno giu|luglio lug||settembre|ottobre ott||dicembre",
    "januari|februari|maart mrt||mei|||augustus||||",
    "stycznia styczeń styczen sty|lutego luty lut|marca marzec|kwietnia kwiecień kwiecien kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sierpien sie|września wrzesnia wrzesień wrzesien wrz|października pazdziernika październik pazdziernik paź paz|listopada listopad lis|grudnia grudzień grudzien gru",
    "ledna leden led|února unora únor unor úno uno|března brezna březen brezen bře bre|dubna duben dub|května kvetna květen kveten kvě kve|června cervna červen cerven čvn cvn|července cervence červenec cervenec čvc cvc|srpna srpen srp|září zari zář zar|října rijna říjen rijen říj rij|listopadu|prosince prosinec pro",
    "января январь янв|февраля февраль февр|марта март мар|апреля апрель апр|мая май маи|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сент|октября октябрь окт|ноября ноябрь нояб|декабря декабрь дек",
    "січня січень січ|лютого лютий лютии лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд",
    "ocak oca|şubat subat şub sub|mart|nisan nis|mayıs mayis|haziran haz|temmuz tem|ağustos agustos ağu agu|eylül eylul eyl|ekim eki|kasım kasim kas|aralık aralik ara",
    "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "جانفي|فيفري||أفريل|ماي|جوان|جويلية|أوت||||",
    "كانون_الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين_الأول تشرين الأول|تشرين_الثاني|كانون_الأول",
    "||||||يوليوز|غشت|شتنبر||نونبر|دجنبر",
    "|||إبريل||||أغشت|شتمبر|||دجمبر",
    "ژانویه|فوریه||آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "جنوری جنو|فبروری|مارچ|اپریل|می|جون|جولای جول|اگست|سپتمبر|اکتوبر|نومبر|دسمبر دسم",
    "|فروری|||مئی||جولائی||ستمبر|||",
    "जनवरी जन|फ़रवरी फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सित|अक्टूबर अक्टू|नवंबर नव|दिसंबर दिस",
    "জানুয়ারি জানু|ফেব্রুয়ারি ফেব|মার্চ|এপ্রিল এপ্রি|মে|জুন|জুলাই জুল|আগস্ট আগ|সেপ্টেম্বর সেপ সেপ্ট|অক্টোবর অক্টো|নভেম্বর নভে|ডিসেম্বর ডিসে",
    "||||||||সেপ্টেঃ|অক্টোঃ|নভেঃ|ডিসেঃ",
    "ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர் நவ|டிசம்பர் டிச",
    "జనవరి జన|ఫిబ్రవరి ఫిబ్ర|మార్చి|ఏప్రిల్ ఏప్రి|మే|జూన్|జులై|ఆగస్టు ఆగ|సెప్టెంబర్ సెప్టెం|అక్టోబర్ అక్టో|నవంబర్ నవం|డిసెంబర్ డిసెం",
    "जानेवारी जाने|फेब्रुवारी फेब्रु||एप्रिल एप्रि|मे||जुलै|ऑगस्ट ऑग|सप्टेंबर सप्टें|ऑक्टोबर ऑक्टो|नोव्हेंबर नोव्हें|डिसेंबर डिसें",
    "જાન્યુઆરી જાન્યુ|ફેબ્રુઆરી ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર સપ્ટે|ઑક્ટોબર ઑક્ટો|નવેમ્બર નવે|ડિસેમ્બર ડિસે",
    "ಜನವರಿ ಜನ|ಫೆಬ್ರವರಿ ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್ ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್ ಆಗ|ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ|ನವೆಂಬರ್ ನವೆಂ|ಡಿಸೆಂಬರ್ ಡಿಸೆಂ",
    "ജനുവരി ജനു|ഫെബ്രുവരി ഫെബ്രു|മാർച്ച് മാർ|ഏപ്രിൽ ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ് ഓഗ|സെപ്റ്റംബർ സെപ്റ്റം|ഒക്‌ടോബർ ഒക്ടോ|നവംബർ നവം|ഡിസംബർ ഡിസം",
    "ਜਨਵਰੀ ਜਨ|ਫ਼ਰਵਰੀ ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ ਜੁਲਾ|ਅਗਸਤ ਅਗ|ਸਤੰਬਰ ਸਤੰ|ਅਕਤੂਬਰ ਅਕਤੂ|ਨਵੰਬਰ ਨਵੰ|ਦਸੰਬਰ ਦਸੰ",
    "||||مئ|||||||",
    "มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค",
    "||maret|||||agustus||||desember des",
    "||mac||||julai|ogos ogo||||disember dis",
    "جانواري|فيبواري|مچ|اڤريل|مي||جولاي|ݢوس|سيڤتيمبر|اوکتوبر|نوۏيمبر|ديسيمبر",
    "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
    "ιανουαρίου ιανουαριου ιανουάριοσ ιανουαριοσ ιαν|φεβρουαρίου φεβρουαριου φεβρουάριοσ φεβρουαριοσ φεβ|μαρτίου μαρτιου μάρτιοσ μαρτιοσ μαρ μάρ|απριλίου απριλιου απρίλιοσ απριλιοσ απρ|μαΐου μαιου μάιοσ μαιοσ μαΐ μαι μάι|ιουνίου ιουνιου ιούνιοσ ιουνιοσ ιουν ιούν|ιουλίου ιουλιου ιούλιοσ ιουλιοσ ιουλ ιούλ|αυγούστου αυγουστου αύγουστοσ αυγουστοσ αυγ αύγ|σεπτεμβρίου σεπτεμβριου σεπτέμβριοσ σεπτεμβριοσ σεπ|οκτωβρίου οκτωβριου οκτώβριοσ οκτωβριοσ οκτ|νοεμβρίου νοεμβριου νοέμβριοσ νοεμβριοσ νοε νοέ|δεκεμβρίου δεκεμβριου δεκέμβριοσ δεκεμβριοσ δεκ",
    "|||||||αὐγούστου αὔγουστοσ αὐγ||ὀκτωβρίου ὀκτώβριοσ ὀκτ||",
    "ינואר ינו׳|פברואר פבר׳|מרץ|אפריל אפר׳|מאי|יוני|יולי|אוגוסט אוג׳|ספטמבר ספט׳|אוקטובר אוק׳|נובמבר נוב׳|דצמבר דצמ׳",
    "január|február febr|március marcius márc marc|április aprilis ápr|május majus máj|június junius jún|július julius júl|augusztus|szeptember szept|október||",
    "ianuarie ian|februarie|martie|aprilie||iunie iun|iulie iul||septembrie|octombrie|noiembrie|decembrie",
    "януари яну|февруари фев||април||юни|юли||септември сеп|октомври|ноември ное|декември",
    "јануар јан|фебруар феб|||мај|јун|јул||септембар|октобар|новембар нов|децембар дец",
    "||||||||септ|||",
    "|||||||avgust avg|septembar|oktobar|novembar|decembar",
    "siječnja sijecnja siječanj sijecanj sij|veljače veljace veljača veljaca velj|ožujka ozujka ožujak ozujak ožu ozu|travnja travanj tra|svibnja svibanj svi|lipnja lipanj|srpnja srpanj|kolovoza kolovoz kol|rujna rujan ruj||studenoga studeni stu|prosinca prosinac",
    "||marec|||junij|julij|||||",
    "januára januara|februára februara||apríla aprila apríl|mája|júna juna|júla jula|augusta|septembra|októbra oktobra|novembra|decembra",
    "|||||||augusti||||",
    "||marts|||||||||",
    "tammikuuta tammikuu tammi|helmikuuta helmikuu helmi|maaliskuuta maaliskuu maalis|huhtikuuta huhtikuu huhti|toukokuuta toukokuu touko|kesäkuuta kesakuuta kesäkuu kesakuu kesä kesa|heinäkuuta heinakuuta heinäkuu heinakuu heinä heina|elokuuta elokuu elo|syyskuuta syyskuu syys|lokakuuta lokakuu loka|marraskuuta marraskuu marras|joulukuuta joulukuu joulu",
    "jaanuar jaan|veebruar veebr|märts|aprill||juuni|juuli|||oktoober||detsember dets",
    "janvāris janvaris|februāris februaris||aprīlis|maijs|jūnijs junijs jūn|jūlijs julijs jūl|augusts|septembris|oktobris|novembris|decembris",
    "sausio sausis saus|vasario vasaris vas|kovo kovas kov|balandžio balandzio balandis bal|gegužės geguzes gegužė geguze geg|birželio birzelio birželis birzelis birž birz|liepos liepa liep|rugpjūčio rugpjucio rugpjūtis rugpjutis rugp|rugsėjo rugsejo rugsėjis rugsejis rugs|spalio spalis spal|lapkričio lapkricio lapkritis lapkr|gruodžio gruodzio gruodis gruod",
    "იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ",
    "հունվարի հունվար հնվ|փետրվարի փետրվար փտվ|մարտի մարտ մրտ|ապրիլի ապրիլ ապր|մայիսի մայիս մյս|հունիսի հունիս հնս|հուլիսի հուլիս հլս|օգոստոսի օգոստոս օգս|սեպտեմբերի սեպտեմբեր սեպ|հոկտեմբերի հոկտեմբեր հոկ|նոյեմբերի նոյեմբեր նոյ|դեկտեմբերի դեկտեմբեր դեկ",
    "yanvar yan|fevral||aprel||iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr|noyabr noy|dekabr dek",
    "јанвар|феврал||апрел||ијун ијн|ијул ијл||сентјабр сен|октјабр|нојабр ној|декабр",
    "қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүйек қыркүиек қыр|қазан қаз|қараша қар|желтоқсан жел",
    "قاڭتار|اقپان|ناۋرىز|ءساۋىر|مامىر|ماۋسىم|شىلدە|تامىز|قىركۇيەك|قازان|قاراشا|جەلتوقسان",
    "||||||||sentabr|oktabr||",
    "|فبر|مار|اپر||||اگس|سپت|اکت|نوم|",
    "январ||||||||сентябр|октябр|ноябр ноя|",
    "||machi|aprili||||agosti|septemba|oktoba|novemba|desemba",
    "ጃንዋሪ ጃን|ፌብሩዋሪ ፌብ|ማርች|ኤፕሪል ኤፕሪ|ሜይ|ጁን|ጁላይ|ኦገስት ኦገስ|ሴፕቴምበር ሴፕቴ|ኦክቶበር ኦክቶ|ኖቬምበር ኖቬም|ዲሴምበር ዲሴም",
    "janaayo jannaayo|febraayo|maarso|abriil|maayo|juun|luulyo|ogosto|sebtembar sebteembar|oktoobar|noofeembar|diseembar",
    "janairu|faburairu|maris|afirilu|mayu|yuni|yuli|agusta|satumba||nuwamba|disamba",
    "جَنَيْرُ|ڢَبْرَيْرُ|مَرِسْ|أَڢْرِلُ|مَيُ|يُونِ|يُولِ|أَغُسْتَ|سَتُمْبَ|أُكْتوُبَ|نُوَمْبَ|دِسَمْبَ",
    "oṣù_ṣẹ́rẹ́|oṣù_èrèlè|oṣù_ẹrẹ̀nà|oṣù_ìgbé|oṣù_ẹ̀bibi|oṣù_òkúdu|oṣù_agẹmọ|oṣù_ògún|oṣù_owewe|oṣù_ọ̀wàrà|oṣù_bélú|oṣù_ọ̀pẹ̀",
    "oshù_shɛ́rɛ́ oshu_shɛrɛ|oshù_èrèlè oshu_erele|oshù_ɛrɛ̀nà oshu_ɛrɛna|oshù_ìgbé oshu_igbe|oshù_ɛ̀bibi oshu_ɛbibi|oshù_òkúdu oshu_okudu|oshù_agɛmɔ oshu_agɛmɔ|oshù_ògún oshu_ogun|oshù_owewe oshu_owewe|oshù_ɔ̀wàrà oshu_ɔwara|oshù_bélú oshu_belu|oshù_ɔ̀pɛ̀ oshu_ɔpɛ",
    "jenụwarị|febrụwarị|maachị|epreel|mee||julaị|ọgọọst||ọktoba||disemba",
    "januwari|februwari|mashi|ephreli|meyi||julayi|agasti|septhemba|okthoba||",
    "janyuwari||matshi|epreli||||||okthobha||",
    "januarie|||||junie|julie|||||",
    "janar|shkurt||prill||qershor|korrik|gusht|shtator|tetor|nëntor nentor|dhjetor",
    "јануари|||||јуни|јули|||||",
    "|||||||аугуст||||",
    "janúar|febrúar|||maí|júní|júlí|ágúst agust|||nóvember|",
    "de_gener gener|de_febrer febrer|de_març de_marc març|d’abril|de_maig maig|de_juny juny|de_juliol juliol|d’agost agost|de_setembre setembre|d’octubre|de_novembre|de_desembre desembre",
    "xaneiro|febreiro||||xuño xuno|xullo|||||decembro",
    "urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua",
    "|फेब्रुअरी||अप्रिल||जुन||अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
    "දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්",
    "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
    "ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ",
    "ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ",
    "|pebrero|marso|||hunyo|hulyo||setyembre|oktubre|nobyembre|disyembre",
    "جنوري|فبروري فېبروري|||مۍ|||اګست|سېپتمبر|||",
    "ndira|kukadzi|kurume|kubvumbi|chivabvu|chikumi|chikunguru|nyamavhuvhu|gunyana|gumiguru|mbudzi|zvita",
    "janwaliyo|febwaliyo|marisi|apuli|maayi||julaayi|agusito|sebuttemba|okitobba||",
    "amajjii|guraandhala|bitootessa|eebila|caamsaa|waxabajjii|adoolessa|hagayya|fulbaana|onkoloolessa|sadaasa|mudde",
    "nzero|ruhuhuma|ntwarante|ndamukiza|rusama|ruheshi|mukakaro|nyandagaro|nyakanga|gitugutu|munyonyo|kigarama",
    "mutarama|gashyantare|werurwe|mata|gicurasi|kamena||kanama|nzeri|ukwakira|ugushyingo|ukuboza",
    "ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ጉንበት|ሰነ|ሓምለ|ነሓሰ|መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ",
    "sánzá_ya_yambo sanza_ya_yambo|sánzá_ya_míbalé sanza_ya_mibale|sánzá_ya_mísáto sanza_ya_misato|sánzá_ya_mínei sanza_ya_minei|sánzá_ya_mítáno sanza_ya_mitano|sánzá_ya_motóbá sanza_ya_motoba|sánzá_ya_nsambo sanza_ya_nsambo|sánzá_ya_mwambe sanza_ya_mwambe|sánzá_ya_libwa sanza_ya_libwa|sánzá_ya_zómi sanza_ya_zomi|sánzá_ya_zómi_na_mɔ̌kɔ́ sanza_ya_zomi_na_mɔkɔ|sánzá_ya_zómi_na_míbalé sanza_ya_zomi_na_mibale",
    "jénúári jenuari|fẹ́búári|mach|éprel eprel||||ọgọst|sẹptẹ́mba|ọktóba|nọvẹ́mba|disẹ́mba",
    "ýanwar yanwar|fewral|||maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|",
    "нэгдүгээр_сар|хоёрдугаар_сар хоердугаар_сар|гуравдугаар_сар|дөрөвдүгээр_сар|тавдугаар_сар|зургаадугаар_сар|долоодугаар_сар|наймдугаар_сар наимдугаар_сар|есдүгээр_сар|аравдугаар_сар|арван_нэгдүгээр_сар|арван_хоёрдугаар_сар арван_хоердугаар_сар",
    "ᠨᠢᠭᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ|ᠬᠣᠶᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ|ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ|ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ|ᠲᠠᠪᠣᠳᠣᠭᠠᠷ_ᠰᠠᠷ ᠠ|ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ|ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ|ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ|ᠶᠢᠰᠥᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠨ_ᠨᠢᠭᠡᠳᠥᠭᠡᠷ_ᠰᠠᠷ᠎ᠠ|ᠠᠷᠪᠠᠨ_ᠬᠣᠶᠠᠳᠣᠭᠠᠷ_ᠰᠠᠷ᠎ᠠ",
    "জানুৱাৰী|ফেব্ৰুৱাৰী|মাৰ্চ|এপ্ৰিল|মে’|||আগষ্ট|ছেপ্তেম্বৰ|অক্টোবৰ|নৱেম্বৰ|ডিচেম্বৰ",
    "ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର",
    "|فيبروري||اپريل|مئي||جولاءِ|آگسٽ|سيپٽمبر|آڪٽوبر||ڊسمبر",
    "|फेबरवरी|मार्चु|अप्रेल||||आगस्ट||आक्टोबर||डिसंबर",
    "کانوونی_دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی_یەکەم|تشرینی_دووەم|کانونی_یەکەم",
    "rêbendan rebendan|sibat|adar|nîsan|gulan|hezîran heziran|tîrmeh tirmeh|tebax|îlon ilon|cotmeh|mijdar|berfanbar",
    "||mäerz maerz|abrëll abrell||||||||",
    "eanáir eanair|feabhra|márta marta|aibreán aibrean|bealtaine|meitheamh|iúil iuil|lúnasa lunasa|meán_fómhair mean_fomhair|deireadh_fómhair deireadh_fomhair|samhain|nollaig",
    "ionawr|chwefror|mawrth|ebrill||mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr",
    "jannar|frar|marzu||mejju|ġunju gunju|lulju|awwissu|settembru|ottubru|novembru|diċembru dicembru",
)
"""One language a line, its months parted by strokes, a blank in a name printed as "_"; the first line that has a name counts."""

WEEKDAYS = (
    "sunday monday tuesday wednesday thursday friday saturday sonntag montag dienstag mittwoch donnerstag freitag samstag dimanche lundi mardi mercredi jeudi vendredi samedi domingo lunes martes miércoles miercoles jueves "
    "viernes sábado sabado segunda-feira terça-feira terca-feira quarta-feira quinta-feira sexta-feira domenica lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato zondag maandag dinsdag "
    "woensdag donderdag vrijdag zaterdag niedziela poniedziałek wtorek środa sroda czwartek piątek piatek sobota neděle nedele pondělí pondeli úterý utery středa streda čtvrtek ctvrtek pátek patek воскресенье понедельник "
    "вторник среда четверг пятница суббота неділя понеділок вівторок середа четвер пʼятниця субота pazar pazartesi salı sali çarşamba carsamba perşembe persembe cuma cumartesi الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة "
    "السبت یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार raviwaar somwaar mangalwaar budhwaar guruwaar shukrawaar shaniwaar রবিবার "
    "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার ஞாயிறு திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ఆదివారం సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం मंगळवार રવિવાર સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર "
    "ಭಾನುವಾರ ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ഞായറാഴ്‌ച തിങ്കളാഴ്‌ച ചൊവ്വാഴ്ച ബുധനാഴ്‌ച വ്യാഴാഴ്‌ച വെള്ളിയാഴ്‌ച ശനിയാഴ്‌ച ചൊവ്വാഴ്‌ച ਐਤਵਾਰ ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ بُدھ วันอาทิตย์ วันจันทร์ "
    "วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ minggu senin selasa rabu kamis jumat sabtu ahad isnin khamis jumaat احد اثنين ثلاث رابو خميس جمعة سبتو 일요일 월요일 화요일 수요일 목요일 금요일 토요일 日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 星期日 星期一 星期二 "
    "星期三 星期四 星期五 星期六 sun mon tue wed thu fri sat κυριακή κυριακη δευτέρα δευτερα τρίτη τριτη τετάρτη τεταρτη πέμπτη πεμπτη παρασκευή παρασκευη σάββατο σαββατο vasárnap vasarnap hétfő hetfo kedd szerda csütörtök csutortok "
    "péntek pentek szombat duminică duminica luni marți marti miercuri joi vineri sâmbătă sambata неделя понеделник сряда четвъртък петък събота недеља понедељак уторак четвртак петак недјеља понедјељак сриједа nedelja "
    "ponedeljak utorak sreda četvrtak cetvrtak petak subota nedjelja ponedjeljak srijeda ponedeljek torek četrtek cetrtek petek nedeľa nedela pondelok utorok štvrtok stvrtok piatok söndag sondag måndag mandag tisdag onsdag "
    "torsdag fredag lördag lordag søndag tirsdag lørdag sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai pühapäev puhapaev "
    "esmaspäev esmaspaev teisipäev teisipaev kolmapäev kolmapaev neljapäev neljapaev reede laupäev laupaev svētdiena svetdiena pirmdiena otrdiena trešdiena tresdiena ceturtdiena piektdiena sestdiena sekmadienis pirmadienis "
    "antradienis trečiadienis treciadienis ketvirtadienis penktadienis šeštadienis sestadienis კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი կիրակի երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ bazar "
    "çərşənbə cərsənbə cümə cumə şənbə sənbə базар чәршәнбә ҹүмә шәнбә жексенбі дүйсенбі дүисенбі сейсенбі сеисенбі сәрсенбі бейсенбі беисенбі жұма сенбі جەكسەنبى دۇيسەنبى سەيسەنبى سارسەنبى بەيسەنبى جۇما سەنبى yakshanba "
    "dushanba seshanba chorshanba payshanba juma shanba якшанба душанба сешанба чоршанба пайшанба паишанба жума шанба jumapili jumatatu jumanne jumatano alhamisi ijumaa jumamosi እሑድ ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ቅዳሜ axad isniin talaado "
    "arbaco khamiis jimco sabti lahadi litinin talata laraba alhamis jummaʼa asabar لَحَدِ لِتِنِنْ تَلَتَ لَرَبَ أَلْحَمِسْ جُمَعَ أَسَبَرْ ọjọ́rú ọjọ́bọ àìkú aiku ajé aje ìsẹ́gun ẹtì àbámẹ́ta ɔjɔ́rú ɔjɔru ɔjɔ́bɔ ɔjɔbɔ "
    "ìsɛ́gun isɛgun ɛtì ɛti àbámɛ́ta abamɛta sọndee mọnde tiuzdee wenezdee tọọzdee fraịdee satọdee isonto umsombuluko ulwesibili ulwesithathu ulwesine ulwesihlanu umgqibelo cawe mvulo lwesibini lwesithathu lwesine lwesihlanu "
    "mgqibelo vrydag saterdag недела четврток петок сабота sunnudagur mánudagur manudagur þriðjudagur miðvikudagur fimmtudagur föstudagur fostudagur laugardagur diumenge dilluns dimarts dimecres dijous divendres dissabte luns "
    "mércores mercores xoves venres igandea astelehena asteartea asteazkena osteguna ostirala larunbata आइतबार सोमबार मङ्गलबार बुधबार बिहिबार शुक्रबार शनिबार ඉරිදා සඳුදා අඟහරුවාදා බදාදා බ්‍රහස්පතින්දා සිකුරාදා සෙනසුරාදා "
    "អាទិត្យ ច័ន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍ ចន្ទ ວັນອາທິດ ວັນຈັນ ວັນອັງຄານ ວັນພຸດ ວັນພະຫັດ ວັນສຸກ ວັນເສົາ တနင်္ဂနွေ တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ စနေ linggo miyerkules huwebes biyernes اونۍ svondo muvhuro "
    "chipiri chitatu china chishanu mugovera sabbiiti balaza lwakubiri lwakusatu lwakuna lwakutaano lwamukaaga dilbata wiixata kibxata roobii kamisa jimaata sanbata ሰንበት ሰኑይ ሰሉስ ሓሙስ ዓርቢ ቀዳም eyenga mpɔ́sɔ mpɔsɔ sọ́ndè mọ́ndè "
    "tiúzdè tiuzde wẹ́nẹ́zdè tọ́zdè fraídè fraide sátọdè жекшемби дүйшөмбү дүишөмбү шейшемби шеишемби шаршемби бейшемби беишемби ишемби якшанбе душанбе сешанбе чоршанбе панҷшанбе ҷумъа шанбе ýekşenbe yeksenbe duşenbe dusenbe "
    "sişenbe sisenbe çarşenbe carsenbe penşenbe pensenbe anna şenbe senbe ням даваа мягмар лхагва пүрэв баасан бямба ᠨᠢᠮ᠎ᠠ ᠳᠠᠸᠠ ᠮᠢᠠᠠᠮᠠᠷ ᡀᠠᠭᠪᠠ ᠫᠦᠷᠪᠦ ᠪᠠᠰᠠᠩ ᠪᠢᠮᠪᠠ দেওবাৰ সোমবাৰ মঙ্গলবাৰ বুধবাৰ বৃহস্পতিবাৰ শুক্ৰবাৰ শনিবাৰ ରବିବାର "
    "ସୋମବାର ମଙ୍ଗଳବାର ବୁଧବାର ଗୁରୁବାର ଶୁକ୍ରବାର ଶନିବାର آچر سومر اڱارو اربع جمعو ڇنڇر आर्तवार सूमर मंगलु ॿुधर विस्पत जुमो छंछर आर्त सू मं बु॒ध विस जुम छंछ یەکشەممە دووشەممە سێشەممە چوارشەممە پێنجشەممە ھەینی شەممە yekşem yeksem "
    "duşem dusem sêşem sesem çarşem carsem pêncşem pencsem înî ini şemî semi sonndeg méindeg meindeg dënschdeg denschdeg mëttwoch mettwoch donneschdeg freideg samschdeg déardaoin deardaoin il-ħadd it-tnejn it-tlieta l-erbgħa "
    "il-ħamis il-ġimgħa il-gimgħa is-sibt mánadagur manadagur týsdagur tysdagur mikudagur hósdagur hosdagur fríggjadagur friggjadagur leygardagur "
)
