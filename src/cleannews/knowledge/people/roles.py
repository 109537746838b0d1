"""What writers are, whom they write for, and what is printed where a name should stand, in the languages of the news."""

from __future__ import annotations

__all__ = ["ADJECTIVES", "BY", "DEGREES", "HOUSE_WORDS", "NOBODY", "PIECES", "PREPOSITIONS", "ROLES"]

ROLES = (
    "writer writers reporter reporters correspondent correspondents editor editors editor-in-chief co-editor subeditor columnist columnists analyst analysts journalist journalists "
    "contributor contributors blogger photographer photographers producer producers intern author authors critic commentator "
    "strategist meteorologist economist professor fellow lecturer founder co-founder owner chair secretary advisor adviser spokesperson scientist doctor physician lawyer engineer designer director manager ceo president chairman chairwoman coach "
    "officer minister senator spokesman spokeswoman researcher editorialist reviewer translator leader head specialist consultant attorney "
    "redakteur redakteurin redakteure redakteuren korrespondenten reporters mitarbeiter korrespondent korrespondentin reporterin autorin autor journalistin chefredakteur chefreporter volontär volontärin "
    "journaliste journalistes rédacteur rédactrice correspondant correspondante envoyé envoyée auteur auteure autrice grand-reporter pigiste "
    "redactor redactora periodista periodistas corresponsal enviado enviada colaborador colaboradora editora reportero reportera autora columnista director directora "
    "repórter repórteres jornalista jornalistas redator redatora correspondente colaboração colunista editor-chefe estagiário estagiária "
    "giornalista inviato inviata corrispondente redattore redattrice collaboratore cronista direttore "
    "redacteur verslaggever verslaggeefster correspondente journaliste medewerker "
    "reporter journalist redaktør journalistpraktikant korrespondent medarbetare toimittaja kirjeenvaihtaja "
    "dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka redaktorius žurnalistas korespondentė "
    "novinar novinarka novinář novinářka reportér reportérka redaktorica urednik urednica dopisnik dopisnica dopisník "
    "журналист журналистка корреспондент корреспондентка собкор спецкор редактор автор обозреватель колумнист репортер репортёр журналіст журналістка кореспондент кореспондентка "
    "кореспондентът новинар новинарка уредник "
    "muhabir muhabiri editör editörü yazar yazarı temsilcisi haberci gazeteci "
    "wartawan wartawati jurnalis reporter pewarta penulis kontributor koresponden redaktur penyunting pengarang "
    "phóng-viên pv biên-tập tác-giả újságíró szerkesztő tudósító munkatárs δημοσιογράφος συντάκτης ανταποκριτής mwandishi mwanahabari "
    "مراسل مراسلة مراسلنا محرر محررة صحفي صحفية كاتب كاتبة موفد مندوب خبرنگار گزارشگر نویسنده سردبیر مترجم روزنامه‌نگار نمائندہ رپورٹر نامہ‌نگار صحافی مصنف بیورو "
    "संवाददाता पत्रकार रिपोर्टर संपादक लेखक लेखिका प्रतिनिधि ब्यूरो প্রতিবেদক প্রতিনিধি সংবাদদাতা সাংবাদিক লেখক ผู้สื่อข่าว นักข่าว כתב כתבת עורך עיתונאי"
)
"""What a writer is: from here on a byline names nobody, or only from here on."""

ADJECTIVES = (
    "staff content senior junior chief political national foreign special sports sport business science technology tech health medical education climate environment "
    "environmental white house diplomatic economics economic energy legal military entertainment religion religious racing auto football basketball baseball golf cricket "
    "deputy assistant associate executive managing contributing freelance guest digital web online news data investigative city crime courts local "
    "regional state metro community features lifestyle culture arts food travel money markets financial personal international global world europe asia africa us uk "
    "associated press agency wire service program programme editorial opinion copy night weekend breaking social media video photo multimedia general assignment "
    "washington london moscow beijing bureau the a an our former award-winning veteran retired independent"
)
"""What stands between a name and a role: "Ann Poe Senior Health Editor"."""

PIECES = (
    "analysis opinion review commentary interview column perspective report story words text texts photos pictures essay post article blog compiled written reported edited "
    "posted published submitted contributed produced filmed created guest sponsored special exclusive tested reviewed updated translated news feature explainer"
)
"""What a piece is or how it was made, before "by": "Guest post by", "Analysis by"."""

BY = (
    "By|Bởi|Words|Story|Report|Interview|About|Meet|Who is|Learn more about|More from|Read more from|Follow|Posts by|Por|Par|Von|Di|Door|Av|Af|Skrevet af|Skrevet av|Skriven av|Text|Texte|Texto|Testo|Tekst|Teksti|Tekstas|Autor/in|Autor/innen|Autorin|Autorinnen|Autoren|Autor|Autora|Autores|Autori|Autoři|Autorzy|"
    "Auteur|Auteurs|Author|Authors|Author(s)|Byline|Reporter|Reporters|Correspondent|Written by|Reported by|Rédigé par|Écrit par|Publié par|Posté par|Proposé par|Recueilli par|Escrito por|Publicado por|Redactado por|Elaborado por|"
    "Articol de|Scris de|Postat de|Story by|Words by|Posted by|Published by|Submitted by|Compiled by|Oleh|Laporan|Pewarta|Penulis|Reporter|Muhabir|Haber|Yazan|Yazar|Haberi hazırlayan|Autorius|Autorė|Autors|Autore|Autori|A cura di|Redazione di|Scritto da|Pubblicato da|"
    "Rakstīja|Napsal|Napsala|Pripravil|Pripravila|Pripravili|Piše|Pišu|Napisao|Napisala|Autorica|Írta|Szerző|Szerzők|Kirjoittaja|Toimittaja|Geschreven door|Tác giả|Bài|Tin, bài|Nguồn tin|"
    "Автор|Авторы|Автори|Авторка|Текст|Подготвено од|Подготви|Подготовил|Подготовила|Пише|Кореспондент|Корреспондент|Беседовал|Беседовала|Журналист|"
    "Γράφει ο|Γράφει η|Γράφουν οι|Γράφει|Συντάκτης|Του|Της|Από τον|Από την|Από|מאת|כתב|كتب|كتبت|كتبه|تحرير|بقلم|إعداد|المصدر|نویسنده|نويسنده|خبرنگار|گزارش|گزارش از|به قلم|تحریر|رپورٹ|"
    "लेखक|द्वारा|रिपोर्ट|Written By|লেখক|প্রতিবেদক|โดย|ผู้เขียน|ผู้สื่อข่าว|ເລື່ອງ|작성자|글|기자|記者|记者|文|文／|撰文|作者|執筆|著者|筆者|取材・文|ライター|"
    "Ulat ni|Ulat nina|UP ni|Ni|Nina|Na|Imeandikwa na|Anaripoti|Mwandishi|Dilaporkan oleh|Translated by|Edited by|Da|De|Do|Dos|Edited By"
)
"""What introduces a name. Those of a word with another meaning count only with a colon or before a capital."""

PREPOSITIONS = (
    "avec con mit published updated posted last modified in at for from of with on reports reporting special to für aus em en à na no nas nos com do da dos das dal della del desde pour du au chez à bei zum von dla z w ze iz из в для na "
    "di dari untuk theo tại fra från i hos"
)
"""Behind a name, what it writes for or where; "de" and "van" are parts of names."""

HOUSE_WORDS = (
    "bureau news newsroom team staff desk press agency agencies wire wires services service times post herald tribune gazette journal chronicle telegraph courier observer "
    "sentinel express mirror globe dispatch register enquirer inquirer republic advertiser statesman review today weekly daily magazine media network tv radio "
    "broadcasting online blog group inc ltd llc gmbh corp company foundation institute university council committee board ministry department office association "
    "redaktion redaktionen nachrichten zeitung rundschau anzeiger rédaction agence agences journal presse redacción redacció agencia agencias diario periódico noticias "
    "revista coluna blog portal rede rádio estado veja redação redacção agência agências jornal folha notícias estadão globo redazione agenzia agenzie notizie corriere gazzetta repubblica redactia redacția agenția "
    "redakcja redakce redakcija redakcia agencja toimitus redaksi redaktionen redaksjonen tim redaksiya haber haberler ajansı gazetesi servisi merkezi редакция редакція агентство новости новини "
    "وكالة وكالات جريدة صحيفة أخبار قناة تلفزيون متابعات خبرگزاری روزنامه ایجنسی ڈیسک نیوز ब्यूरो डेस्क न्यूज़ न्यूज टीम समाचार एजेंसी ডেস্ক নিউজ অনলাইন সংবাদ ข่าว สำนักข่าว กองบรรณาธิการ "
    "bbc cnn msn espn npr pbs nbc abc cbs fox rfi rtve ndtv"
)
"""Words that only the names of houses and desks hold."""

NOBODY = (
    "mwandishi wetu|mwandishi maalum|تصوير|رئيس التحرير|متابعات|وكالات|dar es salaam|about|author|authors|by|written by|none|null|n/a|special|sponsored|exclusive|unknown|anonymous|"
    "admin|administrator|staff|redaktion|redacción|redação|redazione|agencies|agências|agencias|editor|editorial|webmaster|guest|contributor|"
    "about the author|author(s)|share|follow|comment|comments|name|user|press release|contributed|and others|others|see all|read more|more|view all posts|at|for|from|"
    "staff reports|staff report|wire reports|news reports|wire services|from staff reports|from news services|"
    "ni|pti|own correspondent|our correspondent|our reporter|special correspondent|correspondent|নিজস্ব প্রতিবেদক|নিজস্ব সংবাদদাতা|মাধ্যম ডেস্ক|अपना संवाददाता|संवाददाता|"
    "dear abby|associated press|press association|the associated press|reuters staff|nhóm pv|pv|ban biên tập"
)
"""What stands where a name should, and is nobody's."""

DEGREES = "jr jr. sr sr. ii iii iv phd ph.d ph.d. md m.d. m.d esq ms mba rdn rd rn dds dvm ba ma bsc msc cfa cfp jd j.d. lld"
