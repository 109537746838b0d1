"""Prose that is no wire copy loses nothing: speeches, encyclopedia, law, fiction, interviews and results, in fifteen languages."""

from __future__ import annotations

import pytest

from cleannews import clean

PROSE = {
    "en": (
        "My friends, we did not come to this harbour to count the boats, we came to ask who will sail them when we are gone.",
        "The old pier is a listed building. It was raised in 1871 on oak piles, and it burned twice before the railway came.",
        "Q: Were you afraid? A: Not on the first night. On the second, when the lamp went out, I sang to the dog.",
    ),
    "de": (
        "Der Mieter hat die Wohnung in dem Zustand zurückzugeben, in dem er sie übernommen hat; § 4 bleibt unberührt.",
        "Als Anna die Tür öffnete, roch es nach Äpfeln, und niemand hatte den Tisch gedeckt.",
        "Die Lachmöwe ist ein Vogel aus der Familie der Möwen. Sie brütet in Kolonien an Binnengewässern.",
    ),
    "fr": (
        "Mes chers amis, la mer ne rend pas toujours ce qu'on lui prête, disait mon père en rangeant ses filets.",
        "Article 7. Le propriétaire entretient le mur commun à ses frais, sauf convention contraire des parties.",
        "Le phare fut construit entre 1836 et 1840. Sa lanterne porte à vingt milles par temps clair.",
    ),
    "es": (
        "La niña contó los barcos desde la ventana y, cuando llegó a siete, cerró los ojos.",
        "El contrato se extingue por la muerte del arrendatario, por vencimiento del plazo o por acuerdo de las partes.",
        "—¿Y usted qué hizo? —Esperé. En el puerto se aprende a esperar, dijo el viejo.",
    ),
    "pt": (
        "O rio nasce na serra, corta três municípios e desemboca na baía depois de duzentos quilómetros.",
        "Quando o sino tocou, ninguém saiu de casa; só o padeiro, que nunca ouvia nada, abriu a porta.",
        "Art. 12. O condómino que der causa ao dano responde pela reparação, ainda que ausente.",
    ),
    "it": (
        "La nonna diceva che il mare ha memoria, e che chi parte di notte torna sempre di giorno.",
        "Il ponte, lungo 312 metri, fu inaugurato nel 1902 e chiuso al traffico trent'anni dopo.",
        "Perché ha lasciato la squadra? Perché a quarant'anni le ginocchia parlano, e io le ascolto.",
    ),
    "nl": (
        "De dijk brak in de nacht van zaterdag op zondag, en tegen de ochtend stond de kerk in het water.",
        "De huurder onderhoudt de tuin; de verhuurder zorgt voor het dak, de goten en de gevel.",
        "Hij legde de brief op tafel, streek hem glad en las hem nog een keer, hardop deze keer.",
    ),
    "sv": (
        "Jag lovade mor att komma hem före första snön, och det gjorde jag, fast tio år för sent.",
        "Fyren byggdes 1866 av sten från ön. Den släcktes när leden flyttades österut.",
        "Hyresgästen svarar för skador som uppstår genom vårdslöshet, även om lokalen är försäkrad.",
    ),
    "pl": (
        "Stary młynarz mówił, że rzeka pamięta każdego, kto się w niej przejrzał, i nikomu tego nie wybacza.",
        "Most zbudowano w 1894 roku. Podczas wojny został wysadzony, a potem odbudowany z tych samych kamieni.",
        "Najemca zwraca lokal w stanie niepogorszonym, z uwzględnieniem normalnego zużycia.",
    ),
    "ru": (
        "Бабушка закрыла окно, поправила лампу и сказала, что в такую ночь никто из гавани не выйдет.",
        "Маяк построен в 1858 году из местного камня. Свет его виден за двадцать миль.",
        "Наниматель обязан вернуть помещение в том состоянии, в котором он его получил, с учётом износа.",
    ),
    "tr": (
        "Dedem her akşam kapının önüne oturur, gemileri sayar ve hiçbirini beğenmezdi.",
        "Köprü 1911 yılında taştan yapıldı ve iki kez sel altında kaldı, ama hiç yıkılmadı.",
        "Kiracı, evi teslim aldığı gibi geri vermekle yükümlüdür; olağan yıpranma bunun dışındadır.",
    ),
    "ar": (
        "كانت جدتي تقول إن البحر لا ينسى من رحل عنه، وإن الريح تحمل أصواتهم إلى البيوت في الليل.",
        "بني الجسر القديم من الحجر قبل مئتي عام، وظل الناس يعبرونه حتى جرفه الفيضان الأخير.",
        "يلتزم المستأجر بإعادة العين المؤجرة بالحالة التي تسلمها عليها، مع مراعاة الاستعمال المعتاد.",
    ),
    "ja": (
        "祖母は窓を閉めて、こんな夜には誰も港を出ないだろうと静かに言った。",
        "この灯台は百五十年前に島の石で建てられ、光は二十海里先まで届いたという。",
        "借主は、通常の使用による損耗を除き、借りたときの状態に戻して部屋を返さなければならない。",
    ),
    "ko": (
        "할머니는 창문을 닫고 이런 밤에는 아무도 항구를 떠나지 못할 것이라고 조용히 말했다.",
        "이 등대는 백오십 년 전에 섬의 돌로 지어졌고 불빛은 이십 해리 밖까지 닿았다.",
        "임차인은 통상의 사용으로 인한 손모를 제외하고 처음 상태대로 방을 돌려주어야 한다.",
    ),
    "zh": (
        "祖母关上窗户，轻声说，这样的夜里没有人会离开港口。",
        "这座灯塔用岛上的石头建成，至今已有一百五十年，灯光可以照到二十海里以外。",
        "承租人应当按照约定的方法使用房屋，期满时把房屋按原来的状况交还。",
    ),
}  # fmt: skip
RESULTS = (
    "Arden won the first game 3-1, drew the second and lost the third after extra time, which nobody had expected.",
    "In the women's race Ann Example was first in 12:31, a second ahead of Bo Muster, who fell at the last turn.",
    "The jury gave the cup to the smallest of the nine choirs, and the hall stood up to cheer it.",
)


@pytest.mark.parametrize("paragraphs", [*PROSE.values(), RESULTS], ids=[*PROSE, "results"])
@pytest.mark.parametrize("turn", range(3), ids=["first", "middle", "last"])
def test_no_paragraph_loses_a_word(paragraphs: tuple[str, ...], turn: int) -> None:
    """Each paragraph in first, middle and last place."""
    story = paragraphs[turn:] + paragraphs[:turn]
    article = clean("\n\n".join(story))
    assert article.paragraphs == story
    assert clean(" ".join(story)).text.split() == " ".join(story).split()
