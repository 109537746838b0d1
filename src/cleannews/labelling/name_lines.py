"""A line above the text that is a writer's name alone, told by its first name: ``Ana Pérez``, ``di Anna Rossi``, ``Ana Lima, da CNN``."""

from __future__ import annotations

import re

from cleannews.agencies import recognise
from cleannews.intake.story import Line
from cleannews.labelling.cities import is_city

__all__ = ["is_full_name", "is_house", "is_listed", "is_name_line"]

LONGEST = 70
LONGEST_NAME = 5
"""Words of a name, with its particles."""
MOST_WRITERS = 2
"""Names one a line that sign a story."""
SIGNERS = frozenset(
    "por par di da de autor autora autores auteur auteure autore autrice texto texte testo text redacción reportaje".split()
)
"""Words that stand with a colon above a writer's name."""

FIRST_NAMES = frozenset(
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
"""In small letters; no names of saints, streets and states that open headlines more often than bylines."""
PARTICLES = frozenset("da das de del della degli di do dos du e i la las le los san van von y d' von".split())

introduced = re.compile(
    r"(?:di|de|por|par|per|da|Di|De|Por|Par|Per|Da|Articol de|Scris de|Text de|A cura di|a cura di)\s(?=\S)"
).match
name_ends = re.compile(
    r"\s?[,|(\N{BULLET}\N{MIDDLE DOT}]\s?|\s[-\N{EN DASH}\N{EM DASH}/]\s|\s(?=@)|\s(?=(?:Colaboração|Especial|Correspons|Redactor|Redatora?\b|Periodista|Enviad))"
)
is_name_word = re.compile(r"[^\W\d_](?:[^\W\d_]|['\N{RIGHT SINGLE QUOTATION MARK}.-]){0,18}").fullmatch
is_house = re.compile(
    r"(?:(?:da|do|de|del|dal|en|em|à|a|in|desde|para o|pour|per)\s)?"
    r"(?:CNN|UOL|g1|G1|TV Globo|GloboNews|R7|BBC|RFI|DW|VOA|RTVE|BFM|TF1|RTL|"
    r"[Cc]orresponsal\w*|[Cc]orrespondan(?:te?|ce)|[Cc]orrespondente|[Cc]orrispondente|[Ee]nvia\w+|[Ii]nvia\w+|[Ee]nvoyée?|[Rr]edact\w+|[Rr]edator\w*|[Pp]eriodista|[Jj]ournaliste|"
    r"[Gg]iornalista|[Jj]ornalista|[Rr]epórter|[Rr]eporter[ao]|[Ee]special|[Ee]ditora|[Cc]olabor\w+|[Aa]gencias?)\b[^.!?\n]{0,40}"
).fullmatch
"""A house or a role behind a writer's name: ``da CNN``, ``inviata``, ``Repórter da Agência Brasil``."""


def is_name_line(text: str) -> bool:
    """Whether the line is a person's name, perhaps with a house, a city or a role behind it.

    >>> is_name_line("Ana Modelo"), is_name_line("di Anna Modello, inviata"), is_name_line("ANA MODELO, da CNN")
    (True, True, True)
    >>> is_name_line("Casa Blanca"), is_name_line("Ana Modelo gana"), is_name_line("Ana Modelo, alcaldesa"), is_name_line("María")
    (False, False, False, False)
    """
    if len(text) > LONGEST or text.endswith((".", "!", "?", ":", ",")):
        return False
    if match := introduced(text):
        text = text[match.end() :]
    gap = name_ends.search(text)
    name, rest = (text[: gap.start()], text[gap.end() :]) if gap else (text, "")
    return is_full_name(name) and (not rest or is_behind_name(rest.strip(" )|-")))


def is_listed(line: Line) -> bool:
    """Whether the name is one of three or more, one a line, or stands below "Cast:": teams, winners, the dead."""
    lines = line.story.lines
    first = last = line.number
    while first and is_name_line(lines[first - 1].text):
        first -= 1
    while last + 1 < len(lines) and is_name_line(lines[last + 1].text):
        last += 1
    above = lines[first - 1].text if first else ""
    return last - first >= MOST_WRITERS or (above.endswith(":") and above.rstrip(" :").casefold() not in SIGNERS)


def is_full_name(name: str) -> bool:
    """Whether the words are a person's first name and family names, and nothing else."""
    words = name.split()
    if not 2 <= len(words) <= LONGEST_NAME or words[0].casefold() not in FIRST_NAMES:
        return False
    big = [word for word in words if word not in PARTICLES]
    return len(big) > 1 and all(word[0].isupper() and is_name_word(word) for word in big) and not is_city(name)


def is_behind_name(rest: str) -> bool:
    """What stands behind the name: a role, a city, an agency, a handle, a second writer."""
    parts = re.split(r"\s?[,/|]\s?", rest)
    return all(
        is_house(part) or is_city(part) or recognise(part) or is_full_name(part) or is_handle(part) for part in parts
    )


def is_handle(part: str) -> bool:
    return part.startswith("@")
