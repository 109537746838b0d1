"""Cities from which wires file, as papers in Romance languages print them: where the city stands alone, its name must tell it."""

from __future__ import annotations

from cleannews.knowledge.places.cities_north import NORTHERN
from cleannews.knowledge.places.cities_south import SOUTHERN

__all__ = ["CITIES", "COUNTRIES", "is_city", "is_plain_city"]

CITIES = frozenset(
    """madrid|barcelona|valencia|valència|sevilla|bilbao|zaragoza|málaga|malaga|murcia|palma|palma de mallorca|vigo|santiago|santiago de compostela|a coruña|la coruña|lugo|ourense|pontevedra|oviedo|gijón|santander|pamplona|vitoria|san sebastián|logroño|burgos|valladolid|león|salamanca|toledo|albacete|cáceres|badajoz|mérida|granada|almería|jaén|córdoba|cádiz|huelva|alicante|castellón|girona|lleida|tarragona|las palmas|las palmas de gran canaria|santa cruz de tenerife|ceuta|melilla|andorra la vella
    ciudad de méxico|cdmx|méxico|méxico, d.f|monterrey|guadalajara|puebla|tijuana|ciudad juárez|toluca|querétaro|oaxaca|xalapa|veracruz|acapulco|chilpancingo|culiacán|hermosillo|chihuahua|saltillo|torreón|morelia|cancún|villahermosa|tuxtla gutiérrez|cuernavaca|pachuca|tlaxcala|zacatecas|durango|aguascalientes|san luis potosí|ciudad victoria|campeche|la paz
    buenos aires|rosario|mendoza|mar del plata|la plata|montevideo|asunción|santiago de chile|valparaíso|concepción|antofagasta|lima|arequipa|cusco|cuzco|trujillo|chiclayo|piura|iquitos|puno|huancayo|tacna|ayacucho|quito|guayaquil|cuenca|bogotá|medellín|cali|barranquilla|cartagena|bucaramanga|cúcuta|caracas|maracaibo|barquisimeto|sucre|cochabamba|santa cruz|el alto|oruro|potosí|tarija|trinidad|cobija
    panamá|ciudad de panamá|san josé|managua|tegucigalpa|san pedro sula|san salvador|guatemala|ciudad de guatemala|santo domingo|la habana|santiago de cuba|san juan|miami|nueva york|los ángeles|washington|houston|chicago|boston|dallas
    londres|parís|paris|berlín|berlin|roma|roma/milano|ginebra|bruselas|lisboa|viena|moscú|kiev|kyiv|atenas|varsovia|praga|budapest|estocolmo|oslo|copenhague|helsinki|dublín|ámsterdam|la haya|fráncfort|fráncfort del meno|estambul|ankara|el cairo|jerusalén|gaza|beirut|damasco|bagdad|teherán|riad|dubái|doha|rabat|túnez|argel|trípoli|nairobi|johannesburgo|pekín|shanghái|tokio|seúl|nueva delhi|bombay|bangkok|sídney|camberra|naciones unidas|ciudad del vaticano|davos|estrasburgo
    lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|grenoble|dijon|angers|brest|rouen|caen|metz|nancy|tours|limoges|clermont-ferrand|perpignan|bayonne|pau|bastia|ajaccio|nouméa|papeete|fort-de-france|pointe-à-pitre|cayenne|saint-denis
    bruxelles|liège|namur|charleroi|anvers|gand|bruges|luxembourg|genève|lausanne|berne|zurich|bâle|fribourg|neuchâtel|sion|lugano|bellinzone|coire|saint-gall|lucerne
    montréal|québec|ottawa|toronto|gatineau|sherbrooke|trois-rivières|saguenay|laval|lévis|rimouski|halifax|moncton|winnipeg|edmonton|calgary|vancouver|régina|saint-jean|iqaluit|new york|los angeles
    alger|oran|constantine|annaba|tizi ouzou|béjaïa|bejaia|tindouf|ouargla|ghardaïa|tlemcen|sétif|batna|blida|casablanca|marrakech|fès|tanger|agadir|laâyoune|dakhla|meknès|oujda|tétouan|tunis|sfax|sousse|nouakchott|dakar|thiès|kaolack|ziguinchor|saint-louis|bamako|ouagadougou|bobo-dioulasso|niamey|abidjan|yamoussoukro|bouaké|lomé|cotonou|porto-novo|conakry|libreville|yaoundé|douala|brazzaville|pointe-noire|kinshasa|lubumbashi|goma|bukavu|kisangani|bangui|n'djamena|ndjamena|bujumbura|kigali|antananarivo|moroni|djibouti|port-louis|malabo|port-au-prince
    pékin|moscou|athènes|le caire|téhéran|bagdad|damas|beyrouth|jérusalem|ramallah|rabat|tripoli|le cap|addis-abeba|la haye|vienne|varsovie|prague|bucarest|sofia|belgrade|zagreb|sarajevo|pristina|skopje|tirana|kiev|minsk|vilnius|riga|tallinn|tbilissi|bakou|erevan|astana|tachkent|kaboul|islamabad|new delhi|dacca|katmandou|colombo|rangoun|hanoï|phnom penh|manille|jakarta|singapour|séoul|tokyo|sydney|canberra|wellington|stockholm|dublin|édimbourg|francfort|munich|istanbul|nicosie|la valette|nations unies|cité du vatican|buenos aires|brasilia|mexico|la havane|lima
    milano|torino|napoli|bologna|firenze|genova|venezia|palermo|catania|bari|cagliari|trieste|trento|bolzano|perugia|ancona|l'aquila|potenza|campobasso|catanzaro|aosta|verona|padova|brescia|bergamo|parma|modena|reggio calabria|reggio emilia|messina|taranto|foggia|salerno|lecce|pisa|livorno|siena|arezzo|ravenna|rimini|ferrara|udine|sassari|città del vaticano|parigi|londra|berlino|bruxelles|strasburgo|ginevra|vienna|mosca|pechino|il cairo|gerusalemme|beirut|teheran|varsavia|atene|belgrado|san paolo
    porto|coimbra|braga|faro|évora|aveiro|setúbal|leiria|viseu|guimarães|funchal|ponta delgada|angra do heroísmo|maputo|beira|nampula|luanda|benguela|huambo|lubango|bissau|praia|cidade da praia|mindelo|são tomé|díli|dili|macau|pequim|genebra|bruxelas|moscovo|moscou|nova iorque|nova york|cidade do vaticano|cairo|jerusalém|estrasburgo|joanesburgo
    são paulo|rio de janeiro|rio|brasília|belo horizonte|salvador|recife|fortaleza|porto alegre|curitiba|florianópolis|vitória|goiânia|cuiabá|campo grande|manaus|belém|porto velho|rio branco|macapá|boa vista|palmas|são luís|teresina|natal|joão pessoa|maceió|aracaju|campinas|santos|ribeirão preto|niterói|londrina|foz do iguaçu
    bucurești|bucureşti|cluj-napoca|cluj|iași|iaşi|timișoara|timişoara|constanța|constanţa|brașov|braşov|craiova|sibiu|oradea|chișinău|chişinău|bălți|bălţi|tiraspol|comrat|moscova|varșovia|viena|atena|strasbourg|geneva""".replace(
        "\n", "|"
    )
    .replace("    ", "")
    .split("|")
)
"""In small letters."""

COUNTRIES = frozenset(
    """españa france espagne spagna italia italie itália francia frança alemania allemagne germania alemanha portugal argentina chile perú peru bolivia paraguay uruguay
    colombia venezuela ecuador honduras nicaragua guatemala méxico mexico brasil brasile suiza suisse svizzera suíça bélgica belgique belgio maroc marruecos algérie argelia
    tunisie túnez sénégal senegal mali niger cameroun gabon togo bénin tchad congo rdc canada canadá québec panamá cuba haïti haití angola moçambique""".split()
)
"""In small letters; some are cities too, which does no harm."""


ALSO_WORDS = frozenset(
    """nice rosario natal vitória victoria salvador santos trinidad mercedes nancy essen split halle male hue solo rio beira praia faro palmas
    concepción león mérida sion tours pau angers laval cali lund jos aba minna salem zug wels chur biel mobile reading bath sucre recife fortaleza
    lima granada łódź суми porto split rijeka pula rim beč dunaj kota fes brest sens lens bar bor nis""".split()
)
"""In small letters: names of cities that are first names, festivals, fruit or words of a language, too."""


def is_plain_city(text: str) -> bool:
    """Whether the text is a city whose name is nothing else: ``Rabat``; not ``Rosario``, ``Natal``, ``Nice``.

    >>> is_plain_city("Rabat"), is_plain_city("Natal"), is_plain_city("Lima, Perú")
    (True, False, True)
    """
    return is_city(text) and text.strip(" .:").casefold() not in ALSO_WORDS


def is_city(text: str) -> bool:
    """Whether the text is one of the cities, perhaps with its region: ``Rabat``, ``LYON (Rhône)``, ``Monterrey, N.L.``.

    >>> is_city("Rabat"), is_city("LYON (Rhône)"), is_city("Fútbol")
    (True, True, False)
    """
    name = text.partition(",")[0].partition("(")[0].strip(" .:").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    folded = name.casefold()
    return name[:1].isupper() and (folded in CITIES or folded in NORTHERN or folded in SOUTHERN)
