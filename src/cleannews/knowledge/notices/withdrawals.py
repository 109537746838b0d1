"""Stories that are called back: kills and withdrawals, in the words of the wires.

AP and its members send "BULLETIN KILL" and "MANDATORY KILL" with "Editors: Please kill ...", AFP "KILL" and "ANNULATION",
Reuters and papers print that the story "has been withdrawn", EFE and Lusa "ANULACION" and "ANULAÇÃO", dpa that a Meldung
is "zurückgezogen", Yonhap and Newsis "전문취소", Kyodo and Jiji "取り消し", Xinhua "撤稿" and "撤销", TASS and Interfax
"АННУЛИРУЕТСЯ". The article then carries the flag ``withdrawn``: nobody should use it.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.rule import Rule

__all__ = ["RULES"]

PIECE = r"(?:story|article|report|item|dispatch|piece|alert|flash|bulletin|press release|news release|release|copy)"

RULES = (
    Rule("update_note", "withdrawals.mark", where="head", flag="withdrawn", whole=(
            "KILL", "(KILL)", "KILL KILL", "BULLETIN KILL", "MANDATORY KILL", "STORY KILL", "KILL NOTICE", "WITHDRAWN",
            "(WITHDRAWN)", "[WITHDRAWN]", "STORY WITHDRAWN", "STORY REMOVED", "(STORY WITHDRAWN)",
            "ADVISORY - STORY WITHDRAWN", "ANNULATION", "(ANNULATION)", "ANNULE", "DEPECHE ANNULEE", "DÉPÊCHE ANNULÉE",
            "ANULACIÓN", "ANULACION", "NOTA ANULADA", "DESPACHO ANULADO", "ANULAÇÃO", "NOTÍCIA ANULADA", "ANNULLAMENTO",
            "NOTIZIA ANNULLATA", "ZURÜCKGEZOGEN", "MELDUNG ZURÜCKGEZOGEN", "ANNULLIERUNG", "АННУЛИРУЕТСЯ", "АННУЛИРОВАНО", "АНУЛЮЄТЬСЯ",),
        hits=("BULLETIN KILL", "(WITHDRAWN)", "ANULACIÓN"), spares=("Kill the bill, they sang.", "Withdrawn and alone, he lived by the sea.")),
    Rule("update_note", "withdrawals.mark_before_title", part="start", where="head", flag="withdrawn",
        shape=r"(?:[=(\[] ?)(?:KILL|WITHDRAWN|STORY WITHDRAWN|ANNULE|ANNULATION|ANULADA|ANULADO|ANULACI[OÓ]N|ZURÜCKGEZOGEN|АННУЛИРУЕТСЯ)(?: ?[=)\]])[ :-]{0,3}",
        needs=("KILL", "WITHDRAWN", "ANNULE", "ANNULATION", "ANULADA", "ANULADO", "ANULACION", "ANULACIÓN", "ZURÜCKGEZOGEN", "АННУЛИРУЕТСЯ",),
        hits=("=WITHDRAWN= Ferry sinks off Arden", "(KILL) Ferry sinks off Arden"), spares=("(Kill) Bill returns to the stage", "WITHDRAWN FROM SALE: a ferry")
    ),
    Rule("update_note", "withdrawals.far_east", part="start", flag="withdrawn",
        shape=r"[<〈(\[【［（《](?:전문 ?취소|기사 ?취소|기사 ?삭제|송고 ?취소|(?:記事|配信)?取り?消し|(?:新华社)?撤稿(?:通知)?|撤销稿件|撤銷|撤回稿件)[>〉)\]】］）》][ :：]{0,2}",
        needs=("전문", "기사", "송고", "消し", "撤稿", "撤销稿件", "撤銷", "撤回稿件"), hits=("<전문취소> 여객선 침몰", "【撤稿】渡轮沉没", "（取り消し）フェリー沈没"), spares=("（취소 수수료）를 냈다", "（撤退）した")),
    Rule("correction", "withdrawals.please_kill", longest=600, flag="withdrawn", opening=(
            "Editors: Please kill", "Editors, please kill", "Editors: kill", "Editors, kill", "Please kill the story",
            "Please kill our story", "Attention editors: please kill", "Attn editors: please kill",
            "Note to editors: please kill", "Editors: Please do not use", "Editors, please do not use",
            "Editors: Please disregard", "Please disregard the story", "Please disregard the previous story",
            "Clients, please ignore", "Please ignore the story headlined", "Merci de ne pas tenir compte de la dépêche",
            "Merci d'annuler la dépêche", "Prière d'annuler", "Se ruega anular", "Rogamos anulen",
            "Bitte die Meldung nicht verwenden", "Si prega di annullare", "Просим аннулировать", "Просьба аннулировать", "Просьба считать аннулированным",),
        hits=("Editors: Please kill the story slugged Ferry-Late, sent by mistake.", "Please disregard the story on the ferry.",),
        spares=("Please kill the lights, she said.",)),
    Rule("correction", "withdrawals.has_been_withdrawn", longest=420, flag="withdrawn", shape=(
            r"(?:\(|\[|\* ?)?(?:(?:Editor['’]s note|EDITOR['’]S NOTE|Note|NOTE) ?[:-] ?)?"
            r"(?:[Tt]his (?:Reuters |AP |AFP |PTI |ANI |Bloomberg )?(?:story|article|dispatch|news item|press release|news release)"
            rf"|(?:[Oo]ur|[Tt]he|[Aa]n? earlier|[Aa]) {PIECE} (?:headlined|titled|slugged|entitled|with the headline){WITHIN}{{2,160}})"
            rf" (?:has been|is) (?:withdrawn|retracted|killed|removed)(?:[ ,.;]{WITHIN}{{0,260}}|$)"),
        needs=(" has been withdrawn", " has been retracted", " has been killed", " has been removed", " is withdrawn",
            " is retracted", " is killed", " is removed",),
        hits=("This story has been withdrawn because it was sent in error.",
            'Our story headlined "Ferry sinks" has been withdrawn. There will be no substitute.',),
        spares=("The report on the ferry was read in silence.", "The article that he wrote has been withdrawn from the archive of the town.",
            "The report was withdrawn in May after protests, the minister said.",)),
    Rule("correction", "withdrawals.agency_withdraws", longest=420, flag="withdrawn",
        shape=rf"(?:The )?(?:AFP|AP|Associated Press|Reuters|dpa|EFE|ANSA|PTI|ANI|IANS|Bloomberg(?: News)?|UPI|PA|AAP|Xinhua|Yonhap|Kyodo|Interfax|TASS|Agence France-Presse|Canadian Press) (?:has withdrawn|withdraws|has retracted|retracts|has killed) (?:this|the|its|a|an) (?:[\w-]{{1,20}} ){{0,2}}{PIECE}(?:[ ,.;]{WITHIN}{{0,260}}|$)",
        needs=(" has withdrawn this ", " has withdrawn the ", " has withdrawn its ", " has withdrawn a ",
            " has withdrawn an ", " withdraws this ", " withdraws the ", " withdraws its ", " withdraws a ",
            " withdraws an ", " has retracted this ", " has retracted the ", " has retracted its ", " has retracted a ",
            " has retracted an ", " retracts this ", " retracts the ", " retracts its ", " retracts a ",
            " retracts an ", " has killed this ", " has killed the ", " has killed its ", " has killed a ", " has killed an ",),
        hits=("The AFP has withdrawn this story. Please delete it from your systems.", "Reuters withdraws its report on the ferry.",),
        spares=("Reuters has withdrawn its staff from the town.",)),
    Rule("correction", "withdrawals.other_languages", longest=320, flag="withdrawn", shape=(
            rf"(?:Die|Diese|Unsere) Meldung{WITHIN}{{0,120}} (?:wird|wurde|ist) (?:hiermit )?zurückgezogen{WITHIN}{{0,160}}"
            rf"|(?:Cette|La) dépêche{WITHIN}{{0,120}} (?:est|a été) annulée{WITHIN}{{0,160}}"
            rf"|(?:Esta|La) (?:nota|noticia|información){WITHIN}{{0,120}} (?:ha sido|queda|fue) anulada{WITHIN}{{0,160}}"
            rf"|(?:Esta|A) notícia{WITHIN}{{0,120}} (?:foi|está) anulada{WITHIN}{{0,160}}"
            rf"|(?:Questa|La) notizia{WITHIN}{{0,120}} (?:è stata|è) annullata{WITHIN}{{0,160}}"
            rf"|(?:Сообщение|Данное сообщение|Новость){WITHIN}{{0,120}} (?:аннулируется|аннулировано|аннулирована){WITHIN}{{0,160}}"),
        needs=("zurückgezogen", "cette dépêche", "la dépêche", " ha sido anulada", " queda anulada", " fue anulada", "a notícia", " annullata", " аннулируется", " аннулировано", " аннулирована"),
        hits=("Die Meldung über die Fähre wird zurückgezogen.", "Cette dépêche est annulée.",),
        spares=("Die Meldung über die Fähre wird geprüft.", "La noticia fue anulando la calma del pueblo.")),
)
