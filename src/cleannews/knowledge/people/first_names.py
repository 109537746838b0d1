"""First names by which a line that is a name alone is told; in small letters."""

from __future__ import annotations

__all__ = ["NORTHERN", "ROMANCE"]

ROMANCE = frozenset(
    """adela adriana adriano adrián adriàn agnès agostino agustín agustina aida alain alan alba albert alberto aldo alejandra alejandro alessandra alessandro alessia alessio alex alexandra
    alexandre alexandru alfonso alfredo alice alicia aline alina álvaro amanda amélie ana anabel anca andrea andreas andreea andrei andreia andrés andré andreu ângela ángela ángel ángeles
    anna annalisa anne annie antoine anton antonella antonia antonio antoni antónio antônio araceli ariane ariel arnau arthur arturo audrey augusto aurelia aurélie aurora azucena barbara
    bárbara beatrice beatriz belén benedetta benoît bernard bernardo bianca blanca bogdan brenda brigitte bruna bruno caio camila camilla camille camilo carla carles carlo carlos carlotta carme
    carmela carmen carol carolina caroline catalina catarina caterina catherine cécile cecilia cecília celia célia césar chiara christelle christian christiane christine christophe
    cinzia cira clara claire clarisse claude claudia cláudia claudio cláudio clément cleusa constantin constanza corinne cosmin cristian cristiano cristiana cristina cyril daiane dan dana
    daniel daniela daniele danielle danilo dario darío david davide débora deborah delphine denis denise diana diane didier diego dominique dulce eduard eduarda eduardo elaine elena éléonore
    eliana elisa elisabeth elisabetta éloïse elsa elvira emanuela emanuele emilia emiliano emilio emma emmanuel emmanuelle enric enrica enrico enrique eric éric érica erika ernesto esteban
    esteve esther estelle estrella eugenia eugenio eva evelyne fabian fabián fabiana fabien fabio fábio fabiola fabrice fabrizio fatima fátima federica federico felipe félix fernanda fernando
    ferran ferruccio filipa filipe filippo flávia flavia flavio florence florian florin francesc francesca francesco francisca francisco franck franco françois françoise frédéric frédérique
    gabriel gabriela gabriele gabriella gaël gema gemma georges george gerard gérard gerardo germán giacomo giada giampaolo gian giancarlo gianluca gianni gilles gina giorgia giorgio
    giovanna giovanni giulia giulio giuliano giuseppe gisela giselle gloria gonzalo graziella grégoire gregorio griselda guadalupe guido guillaume guillem guillermo gustavo hector héctor helena hélène
    henri henrique hervé hugo ignacio igor ilaria inés inês ines ioana ion ionuț irene iris isa isabel isabela isabella isabelle isaura iulia iván ivan ivana ivete jacopo jacques jaime
    jaume javier jean jeanne jérôme jerónimo jessica jéssica jesús jimena joan joana joanna joão joaquim joaquín joël jonathan jordi jorge josé josep josefa joseph josefina juan juana judith julen
    julia júlia julián juliana julie julien julieta julio júlio justine karen karina karine katia kelly lara larissa laura laure laurence laurent leandro léa leila leonardo leonor leticia letícia
    lia lidia lídia liliana lina lisa lluís lorena lorenzo loreto louis louise luc luca lucas luce lucía lúcia lucia luciana luciano lucie lucio lucrezia ludovic luigi luis luís luisa luísa luiz luiza
    macarena magali magdalena maite manon manuel manuela mar mara marc marcel marcela marcelo márcia marcio márcio marco marcos margarida margarita margherita margot maria maría mariana mariano
    marie mariela marina marine mario mário marion marisa marisol marius marlene marta martha marthe martí martim martin martín martina martine massimiliano massimo mateo mateus mathieu mathilde
    matilde matteo matthieu maura maurice mauricio maurício maurizio mauro max maxime maximiliano mélanie melissa mercedes mercè michaël michel michela michele michelle miguel mihaela mihai miquel
    mireia míriam miriam mirela mirta mónica mônica monica monique montserrat myriam nadia nadine natacha natalia natália nathalie nelson neus nicola nicolás nicolas nicole nicoletta noelia noemi noemí
    núria nuria nuno octavio odile olga oliver olivia olivier omar ornella óscar oscar otávio pablo paloma paola paolo pascal pascale patrice patricia patrícia patrick patrizia patricio paul paula
    paulina pauline paulo pedro pénélope pere philippe pierre pietro pilar quentin quim rafael rafaela raffaella raffaele rachel ramiro ramon ramón raphaël raquel raúl raul rebeca regina régis
    reinaldo renata renato renaud renzo ricard ricardo riccardo rita robert roberta roberto rocco rocío rodolfo rodrigo rogelio roger roland romain roman romina roque rosa rosana rosario rose
    rossana rossella roxana ruben rubén ruth ruxandra sabina sabine sabrina salvador salvatore samanta samuel sandra sandrine santiago sara sarah saúl sébastien sebastián sebastiano selene serena serge sergi
    sergio sérgio silvana silvia sílvia silvina simon simona simone sofia sofía soledad solange sônia sonia sónia sophie stefania stefano stéphane stéphanie susana suzana suzanne sylvain sylvie
    tatiana telma teodora teresa teresita thais thaís thiago thibault thierry thomas tiago tomás tommaso ugo umberto úrsula valentin valentín valentina valentine valeria valéria valérie valerio
    vanesa vanessa vera verónica veronica véronique vicente vicent vicenç víctor victor victoria vincent vincenzo violeta virginia virginie vitor vitória vittoria vittorio vladimir walter wilson
    ximena xavier yann yannick yasmina yolanda yves yvonne zaira zoé""".split()
)
"""No names of saints, streets and states that open headlines more often than bylines."""

NORTHERN = frozenset(
    """aaron abigail adam adrian agnes agnieszka aidan aileen alan alana alasdair alastair albert alec aleksandar aleksandra aleksander alena alex alexa alexander
    alexandra alexis alfred ali alice alicia alison alistair allan allen allison alyssa amanda amelia amina amit amy anastasia anders andrea andreas andrei andrej andrew
    andrzej andy angela angus anil anita anja anjali ann anna anne annette annika annie anthony anton antje arjun arne arthur ashley ashok astrid audrey axel barbara
    barry bartosz beata beatrice becky ben benjamin bernard bernd bernice beth bethany betty beverly bjarne björn bonnie boris brad bradley brandon breanna brenda brendan
    brent brett brian bridget brigitte britta bruce bryan bryce caitlin caleb cameron camilla carina carl carla carly carmen carol caroline carolyn carrie carsten caspar
    catherine cathy cecilia charles charlie chelsey cheryl chloe chris christa christina christine christoph christopher ciara cillian claire clara clare claudia
    clemens clint clive cody colin colleen connor conor corey cornelia courtney craig curtis cynthia dagmar damian damien dan dana daniel daniela danielle danny darius
    darko darren darryl dave david dawid deborah debra declan deepak deirdre denis denise dennis derek devin diana diane dieter dimitri dirk dmitri dmitry dominic dominik
    donald donna dorota doug douglas duncan dylan eamonn eddie edith edward edwin egon eileen ekaterina elaine eleanor elena elisabeth elizabeth elke ella ellen ellie emil
    emily emma emmanuel eoin eric erica erik erika erin ernst esther ethan eugene eva evan evelyn ewa ewan felicity felix fiona flora florian francis frauke fred freddie
    frederick frederik freya frida friedrich fritz gabriel gabrielle gareth garrett gary gavin gemma geoff geoffrey george gerald gerard gerd gerhard gillian gina gisela
    glenn goran gordon graham greg gregor gregory greta grzegorz gudrun guillermo gunnar günter günther guy gwen hailey hamish hanna hannah hanne hannes hans harald harold
    harriet harrison harry hartmut hassan hayley heike heidi heiko heinrich heinz helen helena helene helga helmut hendrik henning henrik henry herbert hermann hilary
    hilde holger horst howard hugh hugo ian ibrahim ida igor ilona ilse imogen ines inga inge ingo ingrid irena irene irina isaac isabel isabella isabelle isobel ivan ivana
    ivo jacek jack jacob jacqueline jaime jake jakob jakub james jamie jan jana jane janet janice janine jared jaroslav jasmin jason jasper jean jeff jeffrey jelena jemima
    jen jenna jennie jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jill jillian jim jimmy jo joachim joan joanna joanne jochen jodie joe joel johan
    johann johanna johannes john johnny jon jonas jonathan jonny jörg jorn josef joseph josh joshua joyce juan judith judy jukka julia julian juliane julie juliet jürgen
    justin justyna jutta kai kamal kamil kara karen karin karina karl karsten kasper kate katarina katarzyna katerina kathleen kathrin kathryn kathy katie katja katrin
    katrina kay kayla keith kelly kelsey ken kenneth kerry kerstin kevin kiran kirsten kirsty kjell klaus knut konrad konstantin kris kristen kristian kristin kristina
    kristine krzysztof kumar kurt kyle laila lara lars larry lasse laszlo laura lauren laurence lauri lea leah lee leif lena lennart leo leon leonard leonie leslie
    lewis liam lidia liesbeth linda lindsay lindsey line linus lisa lisbeth liz lizzie lorraine lothar louis louisa louise luca lucas lucinda lucy ludwig luis luka lukas łukasz
    luke lydia lynn mabel maciej maddie maeve magda magdalena magnus mahmoud maike maja malcolm malgorzata małgorzata malin mandy manfred manuel marcel marcin marco
    marcus marek margaret margarita margot maria marian marianne marie mariana marie marina mario marion marissa marit marjorie markus marlene marta marten martha martin martina
    mary mateusz mathias mathieu mats matt matthew matthias maureen maurice max maximilian maya megan meghan meike melanie melinda melissa mette mia michael michaela
    michal michał micheal michelle mick mike mikael mikhail mikkel miloš milan mirjam miriam mitchell mohamed mohammad mohammed moira mollie molly monica monika morgan
    morten moritz muhammad murray nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neha neil nele nicholas nick nicky nicola nicolas nicole niels nigel nikita
    nikki niklas nikola nikolai nikolaus nils nina noah noel nora norbert norman olaf oleg oleksandr olena olga oliver olivia ole oscar oskar otto owen pamela patricia
    patrick patrik paul paula paulina pauline pavel paweł peggy per pernille petar pete peter petr petra petri phil philip philipp phillip phoebe pia pierre pieter piotr
    poppy priya rachael rachel radek rafal rafał rahul rainer raj rajesh ralf ralph ramesh randy raphael ravi raymond rebecca regina reinhard renata renate rhys richard rick
    rob robbie robert roberta roger roland rolf roman ron ronald ronan rory rosemary rosie ross roy rüdiger rupert russell ruth ryan sabine sabrina sakari sally sam samantha
    samir samuel sandra sanjay sara sarah sasha saskia scott seamus sean sebastian sergei sergey shannon sharon shaun shauna shawn sheila shelley shirley siân sibylle
    sigrid silke silvia simon simone sinéad siobhan siobhán sofia sonia sonja sophia sophie stacey stacy stefan stefanie steffen stella stephan stephanie stephen steve
    steven stewart stine stuart sunil suresh susan susanna susanne suzanne sven svenja svetlana sylvia sylvie tamara tammy tanja tanya tara tatiana tatjana ted terence
    teresa terry tess tessa thea theresa thomas thorsten tiffany till tim timo timothy tina tobias toby todd tom tomas tomasz tommy tony torsten tracey tracy trevor
    trine tristan troy tyler udo ulf ulrich ulrike urs ursula ute uwe valerie vanessa vera veronica veronika vicky victor viktor vikram vincent vivian vladimir volker
    walter wanda wayne wendy werner wiebke wilhelm william willy wolfgang yasmin yulia yuri yusuf yvette yvonne zach zachary zara zoe zofia zoran zsuzsanna""".split()
)
"""English, German, Dutch, Nordic, Slavic and other names; none that is a word or a place before it is a name."""
