"""Month names and their newspaper abbreviations in the languages of the wires."""

from __future__ import annotations

__all__ = ["NAMES", "SOLAR_MONTHS"]

NAMES = {
    "en": "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
    "de": "januar jänner jan jän|februar feber feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez",
    "fr": "janvier janv jan|février fevrier févr fév fev|mars|avril avr|mai|juin|juillet juil jul|août aout aoû|septembre sept sep|octobre oct|novembre nov|décembre decembre déc dec",
    "es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic",
    "pt": "janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
    "it": "gennaio gen|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic",
    "ca": "gener gen|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre",
    "nl": "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec",
    "nordic": "januar januari jan|februar februari feb|marts mars mar|april apr|maj mai|juni jun|juli jul|august augusti aug|september sep|oktober okt|november nov|december desember dec des",
    "fi": "tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu",
    "pl": "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru",
    "cs": "ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu listopad|prosince prosinec",
    "sk": "januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta august|septembra september|októbra október|novembra november|decembra december",
    "sl": "januar januarja|februar februarja|marec marca|april aprila|maj maja|junij junija|julij julija|avgust avgusta|september septembra|oktober oktobra|november novembra|december decembra",
    "hr": "siječnja siječanj|veljače veljača|ožujka ožujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|kolovoza kolovoz|rujna rujan||studenoga studenog studeni|prosinca prosinac",
    "sr": "januara januar|februara februar|marta mart|aprila april|maja maj|juna jun|jula jul|avgusta avgust|septembra septembar|oktobra oktobar|novembra novembar|decembra decembar",
    "sr-cyrl": "јануара јануар|фебруара фебруар|марта март|априла април|маја мај|јуна јун|јула јул|августа август|септембра|октобра|новембра|децембра",
    "ro": "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov|decembrie dec",
    "hu": "január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec",
    "tr": "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
    "ru": "января январь янв|февраля февраль фев февр|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек",
    "uk": "січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд",
    "be": "студзеня|лютага|сакавіка|красавіка|траўня|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня",
    "bg": "януари ян|февруари фев|март|април апр|май|юни|юли|август авг|септември септ|октомври окт|ноември ноем|декември дек",
    "el": "ιανουαρίου ιανουάριος|φεβρουαρίου φεβρουάριος|μαρτίου μάρτιος|απριλίου απρίλιος|μαΐου μάιος|ιουνίου ιούνιος|ιουλίου ιούλιος|αυγούστου αύγουστος|σεπτεμβρίου σεπτέμβριος|οκτωβρίου οκτώβριος|νοεμβρίου νοέμβριος|δεκεμβρίου δεκέμβριος",
    "id": "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt|september sep|oktober okt|november nov|desember des",
    "ms": "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sept sep|oktober okt|november nov|disember dis",
    "ar": "يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر",
    "ar-maghreb": "جانفي|فيفري|مارس|أفريل افريل|ماي|جوان|جويلية|أوت اوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "ar-morocco": "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
    "ar-levant": "كانون_الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين_الأول|تشرين_الثاني|كانون_الأول",
    "hi": "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर",
    "is": "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
    "mk": "јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември",
    "he": "ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר",
    "lt": "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio",
    "lv": "janvārī janvāris|februārī februāris|martā marts|aprīlī aprīlis|maijā maijs|jūnijā jūnijs|jūlijā jūlijs|augustā augusts|septembrī septembris|oktobrī oktobris|novembrī novembris|decembrī decembris",
    "az": "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr",
    "uz": "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr",
    "uz-cyrl": "январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр",
    "tg": "январи|феврали|марти|апрели|майи|июни|июли|августи|сентябри|октябри|ноябри|декабри",
    "kk": "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
    "tk": "ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr",
    "ka": "იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი",
    "hy": "հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի",
    "sq": "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
    "af": "januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember",
    "et": "jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember",
}
"""Language: its months parted by strokes. Where languages disagree ("lipanj" June, "lipiec" July) the forms differ, as printed ones do."""

SOLAR_MONTHS = (
    "فروردین فروردين|اردیبهشت ارديبهشت|خرداد|تیر تير|مرداد امرداد|شهریور شهريور|مهر|آبان ابان|آذر|دی دي|بهمن|اسفند",
    "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت",
    "وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب",
)
"""The months of the Solar Hijri year in Iran, and in Dari and Pashto."""
