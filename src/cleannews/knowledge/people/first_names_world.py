"""First names of other languages and scripts, in small letters: by them a line is told that is a name alone."""

from __future__ import annotations

__all__ = ["WORLD"]

ENGLISH = """
    addison adele alicia allie alvin amber amelie anders andre angelina annabel annabelle antoinette april aria arianna ariel armand arnold arturo asher ashleigh aubrey austin ava avery barney bart becca belinda benny
    bernadette bert bette bianca billie billy bob bobby brandy brianna brittany brooke bryant byron callum calvin candice carlton carmela carole carson carter cary cassandra cassidy cassie cecil cedric celeste celine
    chad chandra charlene charlotte chelsea cheyenne christi christie christy chuck cindy clarence clark claudette clay clayton cliff clifford clyde cole colette conrad corinne cory cynthia daisy dale dalton damon
    danica daphne darlene darrell darren daryl dawn dean deanna debbie della delia della denny desmond desiree devon devonte diego dianne dina dolores dora doreen doris dorothy dwayne dwight dylan ebony edgar edmund edna
    eli elias elijah elise eliza ella elliot elliott ellis elmer elsie elton elvis emilia emilio enrique ernest ernie erwin esme esmeralda esteban eugenia eva evangeline everett ezra faith faye finn flo floyd forrest
    frances francine frankie franklin gabe gail gavin gayle gene geneva genevieve geraldine gerry gilbert gina ginger giselle gladys glen glenda gloria gracie greta gretchen gus gwendolyn hal hank hannah harley
    harvey hattie heather hector herb herman hillary holly homer hope ignacio ike imani india ingrid irma irving irwin isaiah ismael israel iva ivy jackie jada jaden jalen jamal janelle janette janie jarrod javier jayden
    jaylen jayne jeanette jeannie jed jedidiah jeannine jenna jerald jeremiah jeremias jermaine jerrod jillian joanne joann joanna joaquin jocelyn jodi jody johnathan johnnie jolene jonah jonathon jordyn josephine josie
    joy juanita judah judi julianna julianne juliana julius june kaitlin kaitlyn kari karla kasey katelyn katharine katherine katlyn kaye keisha kendall kendra kenny kent kerri kim kimberly kip kirk kirsten kristi kristie
    kristy krystal kyla kylie kyra lacey lamar lana lance lanny latoya laurel laurie lauryn lawrence leanne leigh leila lenny leroy lesley lester leticia lila lillian lillie lily lindy lionel lloyd lois lonnie lora loren
    loretta lori lorna lou louie lucille lucius lucretia luella luther lyle lynda lynette lynne mackenzie madeleine madeline madelyn madison mae marcella marcia margery margie margo marguerite mariah maribel marilyn marina
    marisol marjorie marla marlon marsha marshall marvin maryann mattie maxine maxwell mckenzie meg melody melvin mercedes meredith merle mia micah mickey mildred miles milton mindy minnie miranda misty mona monique monte
    monty moses muriel myles myra myron myrtle nan nannette nate natalya ned nellie nettie neville nicolette nikolas nolan norm norma norris olive ollie opal ophelia oprah orlando orville osborne paige pam pansy pascal pat
    patsy patti patty pauline pearl penelope penny perry phyllis polly preston quentin quincy quinn rae ralph ramon ramona raquel raven ray reagan reba reese reggie reginald rene renee reuben rex rhea rhoda rhonda rich
    richie ricky riley rita rocco rochelle rocky roderick rodney rolando ronda ronnie roosevelt rosa rosalie rosalind rosalyn rosanna roscoe roseanne roxanne ruben ruby rudolph rudy rufus rusty sadie sal sallie salvador
    sammy sanford santos sasha saul savannah selena selma seth shana shane shanna sharlene sharron shauna sheena shelby sheldon shelia shelly sheri sherri sherrie sherry sheryl shirley sid sidney sierra skylar sonny
    spencer stan stanley stephan stephany sterling steve stu suzette sybil sydney tabitha tad tamika tamera tami tanisha tasha taylor teddy terrance terrell terri thaddeus thelma theo theodora theodore therese tia tiana
    tina tito tod tonia tonya tori travis tricia trina trisha tristan trudy tucker ty tyrone val valarie van vaughn velma vern vernon vickie vince viola violet virgil vito vivian wade wallace ward warren wesley wendell
    wilbur wilfred wilma winifred winston woody xavier yolanda yvette zack zane zelda zoey
"""
"""English names beside those of `first_names.NORTHERN`."""

TURKISH = """
    abdullah adem ahmet ali alper arda aslı ayhan aylin ayşe aysun aydın bahar barış başak bekir berk berna beyza bilal burak burcu bülent can canan cansu caner cem cemal cengiz ceren cihan çağla çağrı defne demet deniz
    derya dilara dilek doğan ebru ece eda elif emel emin emine emrah emre engin enes ercan erdal erdem eren ergin erhan erkan erol ersin ertan ertuğrul esin esra faruk fatih fatma ferhat feride ferit fikret filiz firdevs
    fırat furkan gamze gizem gökhan gökçe göksel gonca gül gülay gülden gülşen gürkan hakan halil haluk hamza handan hande harun hasan hatice haydar hayri hikmet hilal hüseyin hülya ilhan ilker inci ipek irem ismail ismet
    kadir kamil kazım kemal kenan kerem koray korhan kürşat kübra levent mahmut mehmet melek melih melike meltem merve mert mesut metin mine muhammed muhammet murat musa mustafa mücahit müge münevver nalan nazan nazlı
    necati necmettin nesrin nevin nihal nihat nilay nilgün nilüfer nuran nuray nurcan nuri oğuz oğuzhan okan oktay olcay onur orhan osman ozan ömer önder özge özgür özkan özlem pelin pınar rabia ramazan recep reşat rıza sabri
    sadık salih samet sedat seda sefa selahattin selçuk selim selin selma semih semra serap sercan serdar serhat serkan serpil sevda sevgi sevil sevim sezen sezer sıla sibel sinan soner suat süleyman şaban şafak şahin
    şebnem şenol şerif şeyma şükrü taha tahir taner tansu tarık tayfun tekin tolga tuba tufan tuğba tuncay turan turgay turgut tülay tülin ufuk uğur ulaş umut ümit vedat vildan volkan yasemin yasin yaşar yavuz yeliz yeşim
    yiğit yılmaz yusuf yücel zafer zehra zeki zeliha zerrin zeynep zülfikar
"""

ARAB_AND_PERSIAN = """
    abbas abd abdallah abdel abdelkader abdellah abdelaziz abdirahman abdul abdulaziz abdulla abdullahi abdulrahman abdurrahman abir abu adel adnan ahlam ahmad ahmadreza ahmed aisha akbar akram alaa alireza amal amani ameen
    amin amina aminata amine amir amjad ammar anas anwar arash arif arwa asad asghar ashraf asif asma asmaa ayah ayman aymen azad azhar aziz babak badr bahram bakr basel basem basma bassam behnam behrouz bilal bilel bushra
    dalal dalia dina ebrahim ehsan eman emad esmail fadi fadia fahad fahd faisal fares farah fareed farhad farid farida faridah farooq farouk farzad farzaneh fathi fatemeh fatima fawaz fayçal fereshteh fouad ghada ghassan
    habib hadi hafsa haidar haitham hala hamad hamdan hamed hamid hamidreza hanan hani hania hassan hatem hazem heba hicham hind hisham hossam hossein huda hussain hussein hussam ibtisam ihab ikram ilyas imad iman imran
    iqbal ismaël issa iyad jaber jafar jalal jamal jamila javad jawad kamal kamel kamran kareem karim karima kaveh khadija khaled khalid khalifa khalil lamia latifa layla leyla lina lubna mahdi maher mahmood mahmoud mahsa
    majid malik malika manal manar mansour maram mariam maryam marwa marwan masoud maysa mehdi mehran mehrdad milad mina mohammadreza moez mohamad mohsen mojtaba mona monir morteza mostafa mouna mourad moustafa muna munir
    murtaza mustapha nabil nabila nada nadeem nader nadhir naeem nahid naima najib najla najwa nargis narges nasim nasir nasreen nasrin nasser nawal nazanin nazir nida niloofar nizar noor noura nour nouf omid osama othman
    parisa parvin parviz payam qasim rabab rachid radwa rafik raghda rahim raja rami ramin ramzi rana rania rasha rashid rauf raza reem reham reza riad rima rizwan rola ruba ruqaya saad saba sabah saber sabri saeed safa
    safiya sahar said saif sajad sajid sakina salah salam salem salim salma salman sama samar samah sameh sami samia samira samiha sana sanaa sara sarmad saud sayed seyed shadi shahd shahid shahram shaima shakir sherif
    sherine shirin siavash siham sofiane sohrab suad suhail suleiman sultan taher talal tamer tareq tarek tarik tariq tayeb umar vahid wael wafa waleed walid wassim wissam yahya yara yaser yasir yasmine yazan younes
    younis yousef youssef yousuf zahid zahra zaid zain zainab zakaria zeina zeinab ziad zohra zubair
"""

INDIAN = """
    aakash aarti abhay abhijit abhilash abhinav abhishek aditi aditya ajay ajit akanksha akash akhil akhilesh akshay alka alok aman amar ambika amitabh amrita anand ananya aneesh anindita anirban anirudh anish anisha anita
    anju ankit ankita ankur anoop anshul anubha anuj anupam anuradha anurag anusha aparna archana arindam arnab arpit aruna arunima arvind asha ashish ashutosh ashwin ashwini atul avinash bala bharat bharti bhaskar bhavna
    bhavya bhupendra bikash bipin chandan chandrakant charu chetan chitra debasish deep deepa deepali deepika deepti devendra devesh dhananjay dharmendra dhiraj dhruv dilip dinesh divya gagan ganesh gaurav gautam gayatri geeta
    geetha girish gopal gopi govind gurpreet hari harish harsh harsha harshit hemant hema himanshu indira indrani ishaan ishan ishita jagdish jai jatin jaya jayant jayanta jayanti jayesh jitendra jyoti kailash kalpana
    kamala kanchan kanika kapil kartik karthik kaushik kavita kavitha keshav ketan kirti kishore krishna kriti kuldeep kunal lakshmi lalit latha leela madan madhav madhu madhuri mahendra mahesh mala malini mamta manasi
    mangesh manish manisha manju manjula manoj mansi maya meena meenakshi meera megha milind mithun mohan mohini monika mridula mukesh mukul mukund murali nalini namrata nandini narendra naresh natasha navin naveen neelam
    neeraj neeta neetu neha nidhi nikhil nilesh niranjan nirmal nirmala nisha nishant nitin nitish padma pallavi pankaj parth parul payal pooja poonam prabhakar prabhat pradeep pradip prakash pramod pranab pranav pranay
    prasad prasanna prashant pratap pratibha pratik praveen pravin preeti preetha prem prerna prithvi priyanka puneet purnima radha radhika raghav raghu raja rajat rajan rajeev rajendra rajeshwari rajiv rajkumar rajni raju
    rakesh rakhi ramakrishna rama raman ranjan ranjana ranjit rashmi ratan ravindra rekha renu renuka reshma richa rishabh rishi ritesh ritika ritu rohan rohini rohit roshni ruchi ruchika rupa rupali sachin sadhana sagar
    sakshi sameer samir sandeep sandhya sangeeta sangita sanjana sanjeev sanjib sanjiv santanu santosh sapna sarika sarita sarthak satish satya saurabh savita seema shaila shailendra shailesh shalini shankar shantanu sharad
    sharmila shashank shashi sheetal shekhar shikha shilpa shiv shivam shivani shobha shobhana shreya shruti shubha shubham shweta siddharth siddhartha simran smita smriti sneha snehal somnath sonal sonali soumya sourav
    srinivas srinivasan sriram subhash subir subrata sudha sudhir sudip sugandha sujata sujit suman sumit sumita sunita supriya surbhi surendra surya sushant sushil sushila sushma swapna swapnil swati tanmay tanvi tanushree
    tarun tapan tejas trisha tushar uday uma umesh upasana urmila usha utkarsh vaibhav vaishali vandana varsha varun vasudha veena venkat venkatesh vidya vijay vijaya vikas vikash vimal vinay vineet vinod vipin vipul viral
    virendra vishal vishnu vivek yamini yash yashwant yogesh yogendra yogita
"""

SOUTHEAST_ASIAN = """
    abdul adi aditya agung agus ahmad aiman alif alya amri andi angga ani anisa anwar ardi arief arifin aris asep ayu azlan azman azmi bagus bambang bayu benigno budi cahya cahyo candra chairul danang dedi deni desi devi dewi
    dian dimas dina dwi edi efendi eka eko endah endang erlangga erwin fadli fahmi faizal farhan fauzi febri feri ferry fitri fitria gilang hadi hafiz haris hariyanto haryanto hasan hendra hendri herman heri heru ika ikhsan
    ilham indah indra intan irfan irwan ismail iwan izzat joko jumadi khairul kurnia lestari lia lukman mahathir mega mohd muhamad muhammad mutiara nadia nanda nasir novi novita nur nurul nyoman okta puji puspita putra putri
    putu rachmat rahmad rahmat rangga ratih ratna rendi reza rian rina rini rio riski rizal rizki rizky rosmah rudi sari satrio septian setiawan shahrul siti slamet sri suhaimi sukarno sulaiman suparman supriyadi suryadi
    susilo sutrisno suzana syahrul syed taufik tri triyono tuti wahyu wawan wayan wibowo widodo widya yanti yanto yoga yudi yuli yuliana yulianto yuni yusof yusri zaini zainal zainuddin zulkifli
    aileen alden analyn arnel benjie bernadette bong carlo cristina danilo dexter edgardo eduardo efren ernesto ferdinand genalyn gerardo gilbert girlie jasmine jaymee jayson jerico jhoanna joel jomar joseph jovelyn jun
    junjun leandro leila lito llanesca lourdes luzviminda maricel maricar marites mark marlon mary melvin noel norberto princess rafael reynaldo rhea rodel rodrigo rogelio rolando romeo ronalyn rosalinda ruel rufino
    nguyễn nguyen trần tran lê phạm pham hoàng hoang huỳnh huynh phan vũ võ đặng dang bùi bui đỗ hồ ngô dương lý đinh trịnh thanh hồng minh
    somchai somsak suchada supaporn nattapong natthawut wichai prasert anucha kanya siriporn
"""

AFRICAN = """
    abebe abena abiodun abiola abubakar adaeze adama adebayo adeola adewale adeyemi afia aisha akin akinwumi akosua alemayehu alhaji amadou amara aminu anthonia asante ayo ayodele ayodeji babajide babatunde baraka bamidele
    blessing boniface bukola busisiwe charity chiamaka chibuike chibuzor chidera chidi chidinma chika chike chima chinedu chinonso chinwe chioma chisom chizoba chukwudi chukwuemeka cletus comfort dada desire diana dlamini
    ebele ebenezer efosa emeka emmanuel enoch eniola esi eunice evarist fatou femi fidelis folake folasade funmi funke gbenga gift godfrey godwin goodluck grace habiba halima hassan hawa ibrahim idris ifeanyi ifeoma ikechukwu
    innocent isa ismaila issa jabulani jide joshua juma justus kabiru kagiso kamau kayode kelechi kelvin khadija kingsley kofi koffi kojo kunle kwabena kwadwo kwaku kwame kwasi kwesi lamin lerato limpho lindiwe lucky lungelo
    mahamadou makhosi mamadou mandla mariama mbali mercy moses moussa mpho mthunzi musa mustapha mutua mwangi naledi nana ndidi ngozi nkechi nkosana nkosinathi njoroge nnamdi nomsa nomvula nonso nosipho ntombi nyokabi
    obinna obiora ochieng odinaka ogechi okechukwu okon olamide ola oluchi olufemi olumide oluseun olusegun oluwaseun oluwatobi onyeka osagie osas otieno oumar ousmane patience peace precious prosper rasheed refilwe rukayat
    sadio salamatu salif samba sandile segun seun seydou siaka sibusiso simisola sipho sizwe solomon sola sunday sylvester taiwo tebogo temitope tendai thabiso thabo thandi thandiwe themba thulani thuli titilayo tobi tolu
    tope tosin tshepo tumelo tunde tunji uche uchenna ugochukwu uju umaru usman victoria wale wambui wangari wanjiku wanjiru yakubu yaw yetunde yusuf zanele zainab zodwa zola
"""

CYRILLIC = """
    александр александра алексей алена алёна алина алиса алла анастасия анатолий андрей анжела анна антон антонина арина аркадий арсений артем артём артур богдан борис вадим валентин валентина валерий валерия варвара василий
    василиса вера вероника виктор виктория виталий владимир владислав владлен всеволод вячеслав галина геннадий георгий герман глеб григорий даниил данила дарья денис диана дмитрий евгений евгения егор екатерина елена
    елизавета жанна захар зинаида зоя иван игорь илья инна иосиф ирина карина кирилл кира клим константин ксения лариса лев леонид лидия лилия лия любовь людмила максим маргарита марина мария марк марьяна матвей милана
    мирослав михаил надежда наталия наталья наташа никита николай нина оксана олег олеся ольга павел петр пётр полина раиса регина ринат роман руслан рустам савелий светлана семен семён сергей снежана софия софья станислав
    степан таисия тамара тарас татьяна тимофей тимур ульяна федор фёдор эдуард элина эльвира эльмира эмма юлиан юлия юрий яков ян яна ярослав
    андрій богдана валерій василь віктор вікторія віталій володимир вячеслав галина ганна григорій дарина дмитро євген євгенія євгеній ірина ігор іван ілля іларіон катерина кирило костянтин леся людмила любов марія
    мар'яна микита микола михайло надія наталія олександр олександра олексій олена олеся ольга павло петро роман ростислав світлана сергій софія тарас тетяна юрій юлія ярина
    ангел ангелина асен атанас атанаска боян бойко борислав божидар венелин велина весела весела веселин веселина виолета владислав гергана даниела десислава десислав деница димитър димитрина добрин емил елица живко здравка
    здравко ивайло ивелина иво илиян илияна йоан йоана йордан йорданка калин калина камелия красимир красимира лъчезар любомир мариана мариела мария мартин милен милена мила мирела мирослава невена неделчо николета огнян
    пенка петя петър пламен пламена полина преслав ралица радослав радостина росен росица румен румяна сашо светослав симеон славка снежана стамен станимир станислава стефан стефка стоян тодор тодорка цветан цветана цветелина
    цвета христо юлиана явор яна янко
    бранислав бранка весна војислав горан горана дејан драган драгана драгослав душан зоран зорана зорица ивана јасмина јасна јелена јован јована јовица љиљана љубица мила милан милена милица милош миодраг мирјана младен
    небојша ненад никола оливера предраг раде радмила ратко саша слађана слободан соња срђан стеван тања татјана тијана тихомир
"""

CENTRAL_EUROPEAN = """
    adrienn ágnes ákos andrás anett anikó antal árpád attila balázs bálint barna béla bence benedek csaba dávid dénes dóra edina emese endre enikő erzsébet eszter ferenc fruzsina gábor gergely gergő györgy györgyi gyula
    hajnalka ibolya ildikó imre istván iván jános józsef judit júlia kálmán károly katalin kinga klára krisztián krisztina lajos lászló levente margit máté mátyás mihály miklós mónika nándor noémi norbert orsolya pál péter
    piroska rezső réka róbert rozália sándor szabolcs szilárd szilvia tamás tibor tímea tünde vilmos viktória zita zoltán zsófia zsolt zsuzsa
    alena aleš alžbeta andrej anežka barbora bedřich blanka bohumil bohuslav bořivoj božena břetislav dagmar dalibor daniela darina denisa dušan eliška erik františek gabriela hana helena hynek ilona irena iveta ivo jaromír
    jaroslav jaroslava jindřich jiří jitka jozef júlia juraj kamila karel kateřina klára ladislav lenka libor libuše lubomír ľubomír ľuboš luboš lucia lucie lukáš lýdia magdaléna marcela marek mária marián markéta marta martina
    matej matěj matúš michaela michal mikuláš milada milena miloslav miroslav mirka monika natália oldřich oľga ondřej ondrej otakar pavla pavlína peter petra přemysl radim radka radomír radovan renáta rudolf růžena šárka
    silvia simona slavomír soňa stanislav štefan štěpán štěpánka svatava tatiana tereza tomáš václav věra veronika viera viliam vít vladimír vladislav vlasta vojtěch zbyněk zdena zdeněk zdenka žaneta zuzana
    alicja aneta anita artur barbara bogdan bogusław bożena czesław dariusz dominika edyta elżbieta feliks genowefa grażyna halina henryk hubert ireneusz iwona izabela jadwiga janusz jarosław jerzy joanna jolanta józef
    julita kacper kamila karolina kazimierz kinga klaudia krystian krystyna leszek lucyna ludwik łukasz maciej maja małgorzata marcelina marcin mariusz marzena mieczysław mirosław norbert oliwia patryk paulina przemysław
    radosław renata roksana ryszard sebastian sławomir stanisław stefania szymon tadeusz teresa tymoteusz urszula waldemar wanda wiesław wiktor wiktoria wioletta witold władysław włodzimierz wojciech zbigniew zdzisław
    zenon zofia zuzanna zygmunt
    ante anđela blaženka bojan boris branimir branko davor dejan domagoj dražen dubravka goran gordana hrvoje igor ivica ivona jadranka josip jurica krešimir lana ljiljana lovro mario marijan marijana marin marko mate matej
    mirela mirjana mislav mladen nataša neven nevena nikica nikolina nives petar predrag radmila robert sanja saša sandra silvana siniša slaven slavica slobodan snježana stipe suzana tea tena tihana tihomir tin tomislav vedran
    vedrana vesna vinko vjekoslav vlado zdravko željka željko zlatko zvonimir žarko
    alenka aljaž andraž anže barbara blaž bojana borut darja ema franc gašper gregor irena iztok janez jaka janko jasna jernej jože jure katja klemen lojze maja marjan mateja matjaž metka miha mojca mojmir nejc nik nina
    peter primož rok simona špela stanko tadej tjaša tomaž tone urška uroš vid zala žiga
    agnė aistė algirdas alma andrius antanas arnas arūnas asta audrius aurelija aušra dainius daiva dalia darius deimantė donatas edita eglė egidijus erika gabija gediminas giedrė gintaras goda ieva indrė inga jolanta jonas
    jūratė justas karolis kęstutis kristina laima laimonas lina linas loreta lukas mantas marius milda mindaugas monika nerijus neringa paulius petras ramūnas rasa rimantas rita rokas rolandas rūta sandra saulius sigita
    simas simona sonata tadas tomas vaida valdas viktorija vilma virginija vytautas žilvinas živilė
    agnese aigars aija ainārs aivars andris anete anita ansis arnis artis artūrs baiba dace daina edgars edīte elīna evita gatis gints gunta guntars guntis ieva ilze inese ingus inga inguna ivars jānis juris kārlis kaspars
    kristaps kristīne laila lauris lelde liene līga linda madara māris mārtiņš normunds oskars pēteris raimonds raivis rihards sandris sanita santa signe sintija toms uldis valdis vija vineta zane zigmārs
    aivar andres andrus anneli annika ants anu arvo birgit eero eha enn epp erki eve evelin hannes heiki helen helle helve imre indrek jaak jaan jaanus janek jüri kadri kaire kalev katrin kristel kristiina külli lauri
    leelo liis lii maarja madis mait margus mari marika mart mati meelis merike merle mihkel piret priit raivo reet rein sirje siim sulev taavi tarmo tiina tiit tõnis tõnu toomas triin urmas veiko viivi ülle
    aino aki aleksi anne anneli antero anu ari arja arto eeva eero eija eila elina emilia erkki esa harri heikki heli henna ilkka inka irja irma jaakko jaana janne jari jarmo jenni johanna jorma jouni juha juhani jukka kaisa
    kalle kari katja katri kimmo kirsi laura lauri leena liisa mari marja marjo marko markku marjatta martti matias matti meri merja mika mikko mervi miia minna niina olli outi päivi pasi pekka pentti petteri pirjo pirkko
    raija raimo reijo riikka riitta risto saara saija salla sami sanna sari satu seppo sini sirpa taina tapio tarja teemu teija teppo terhi tiia timo tomi toni topi tuija tuomas tuomo tuula tytti ulla vesa ville virpi
    jón guðrún sigurður guðmundur anna gunnar ólafur kristján magnús helga þóra ragnar stefán ásdís bjarni björk hrafn ingibjörg jóhann kolbrún margrét sigríður þórður
"""

GREEK = """
    γιώργος γιάννης δημήτρης κώστας νίκος παναγιώτης βασίλης χρήστος αθανάσιος θανάσης μιχάλης ευάγγελος βαγγέλης σπύρος αντώνης αναστάσιος τάσος θεόδωρος ανδρέας χαράλαμπος αλέξανδρος αλέξης εμμανουήλ μανώλης ηλίας σταύρος
    πέτρος σωτήρης στέλιος στυλιανός φώτης ιωάννης ιωάννα κωνσταντίνος κωνσταντίνα μαρία ελένη αικατερίνη κατερίνα βασιλική σοφία άννα ευαγγελία γεωργία δήμητρα χριστίνα ειρήνη παναγιώτα αναστασία δέσποινα φωτεινή αγγελική
    αλεξάνδρα θεοδώρα όλγα ζωή μαρίνα λένα νατάσα ράνια εύη γιάννα βίκυ λευτέρης μάριος λουκάς λάμπρος άρης θοδωρής
"""

WORLD = frozenset(
    f"{ENGLISH} {TURKISH} {ARAB_AND_PERSIAN} {INDIAN} {SOUTHEAST_ASIAN} {AFRICAN} {CYRILLIC} {CENTRAL_EUROPEAN} {GREEK}".split()
) - frozenset(
    "april april august may june faith hope joy grace grace dawn ginger olive pearl ruby violet penny rich ray rusty rocky sterling marshall dean dale ward wade van val pat rusty sunday lucky blessing gift patience peace precious prosper charity mercy comfort innocent desire "
    "israel india sierra paige victoria sydney austin madison savannah raven amber summer holly ivy heather misty melody can deniz bahar barış umut doğan şahin yaşar sultan malik aria aya al abu sama baba sana saba santa tin mate van da do la eda gonca hilal "
    "lev вера надежда любовь марк мила злата роман лев слава ян вид dora maya min rok rita nana isa nik ola ban hal santos orlando georgia geneva carson page tucker taylor sal art cliff clay colt chase forrest frank ernest gene glen grant pansy miles harley mark bill bob princess "
    "asia paris london florence milan sofia chad jordan trinity".split()
)
"""Those that are words, months or places as often are left out."""
