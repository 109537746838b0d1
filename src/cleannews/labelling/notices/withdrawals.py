"""Stories that are called back: kills and withdrawals, in the words of the wires.

AP and its members send "BULLETIN KILL" and "MANDATORY KILL" with "Editors: Please kill ...", AFP "KILL" and "ANNULATION",
Reuters and papers print that the story "has been withdrawn", EFE and Lusa "ANULACION" and "ANULAÇÃO", dpa that a Meldung
is "zurückgezogen", Yonhap and Newsis "전문취소", Kyodo and Jiji "取り消し", Xinhua "撤稿" and "撤销", TASS and Interfax
"АННУЛИРУЕТСЯ". The article then carries the flag ``withdrawn``: nobody should use it.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

PIECE = r"(?:story|article|report|item|dispatch|piece|alert|flash|bulletin|press release|news release|release|copy)"

RULES = (
    Rule(
        "update_note",
        "withdrawals.mark",
        flag="withdrawn",
        where="head",
        whole=(
            "KILL", "(KILL)", "KILL KILL", "BULLETIN KILL", "MANDATORY KILL", "STORY KILL", "KILL NOTICE", "WITHDRAWN", "(WITHDRAWN)", "[WITHDRAWN]",
            "STORY WITHDRAWN", "STORY REMOVED", "(STORY WITHDRAWN)", "ADVISORY - STORY WITHDRAWN", "ANNULATION", "(ANNULATION)", "ANNULE", "DEPECHE ANNULEE", "DÉPÊCHE ANNULÉE",
            "ANULACIÓN", "ANULACION", "NOTA ANULADA", "DESPACHO ANULADO", "ANULAÇÃO", "NOTÍCIA ANULADA", "ANNULLAMENTO", "NOTIZIA ANNULLATA", "ZURÜCKGEZOGEN",
            "MELDUNG ZURÜCKGEZOGEN", "ANNULLIERUNG", "АННУЛИРУЕТСЯ", "АННУЛИРОВАНО", "АНУЛЮЄТЬСЯ",
        ),
        hits=("BULLETIN KILL", "(WITHDRAWN)", "ANULACIÓN"),
        spares=("Kill the bill, they sang.", "Withdrawn and alone, he lived by the sea."),
    ),
    Rule(
        "update_note",
        "withdrawals.mark_before_title",
        flag="withdrawn",
        where="head",
        part="start",
        shape=r"(?:[=(\[] ?)(?:KILL|WITHDRAWN|STORY WITHDRAWN|ANNULE|ANNULATION|ANULADA|ANULADO|ANULACI[OÓ]N|ZURÜCKGEZOGEN|АННУЛИРУЕТСЯ)(?: ?[=)\]])[ :-]{0,3}",
        hits=("=WITHDRAWN= Ferry sinks off Arden", "(KILL) Ferry sinks off Arden"),
        spares=("(Kill) Bill returns to the stage", "WITHDRAWN FROM SALE: a ferry"),
    ),
    Rule(
        "update_note",
        "withdrawals.far_east",
        flag="withdrawn",
        part="start",
        shape=r"[<〈(\[【［（《](?:전문 ?취소|기사 ?취소|기사 ?삭제|송고 ?취소|(?:記事|配信)?取り?消し|(?:新华社)?撤稿(?:通知)?|撤销稿件|撤銷|撤回稿件)[>〉)\]】］）》][ :：]{0,2}",
        hits=("<전문취소> 여객선 침몰", "【撤稿】渡轮沉没", "（取り消し）フェリー沈没"),
        spares=("（취소 수수료）를 냈다", "（撤退）した"),
    ),
    Rule(
        "correction",
        "withdrawals.please_kill",
        flag="withdrawn",
        longest=600,
        opening=(
            "Editors: Please kill", "Editors, please kill", "Editors: kill", "Editors, kill", "EDITORS: PLEASE KILL", "Please kill the story", "Please kill our story",
            "Attention editors: please kill", "Attn editors: please kill", "Note to editors: please kill", "Editors: Please do not use", "Editors, please do not use",
            "Editors: Please disregard", "Please disregard the story", "Please disregard the previous story", "Clients, please ignore", "Please ignore the story headlined",
            "Merci de ne pas tenir compte de la dépêche", "Merci d'annuler la dépêche", "Prière d'annuler", "Se ruega anular", "Rogamos anulen", "Bitte die Meldung nicht verwenden",
            "Si prega di annullare", "Просим аннулировать", "Просьба аннулировать", "Просьба считать аннулированным",
        ),
        hits=("Editors: Please kill the story slugged Ferry-Late, sent by mistake.", "Please disregard the story on the ferry."),
        spares=("Please kill the lights, she said.",),
    ),
    Rule(
        "correction",
        "withdrawals.has_been_withdrawn",
        flag="withdrawn",
        longest=420,
        shape=(
            r"(?:\(|\[|\* ?)?(?:(?:Editor['’]s note|EDITOR['’]S NOTE|Note|NOTE) ?[:-] ?)?"
            r"(?:[Tt]his (?:Reuters |AP |AFP |PTI |ANI |Bloomberg )?(?:story|article|dispatch|news item|press release|news release)"
            rf"|(?:[Oo]ur|[Tt]he|[Aa]n? earlier|[Aa]) {PIECE} (?:headlined|titled|slugged|entitled|with the headline)[^\n]{{2,160}})"
            r" (?:has been|is) (?:withdrawn|retracted|killed|removed)(?:[ ,.;][^\n]{0,260}|$)"
        ),
        hits=(
            "This story has been withdrawn because it was sent in error.",
            'Our story headlined "Ferry sinks" has been withdrawn. There will be no substitute.',
        ),
        spares=(
            "The report on the ferry was read in silence.",
            "The article that he wrote has been withdrawn from the archive of the town.",
            "The report was withdrawn in May after protests, the minister said.",
        ),
    ),
    Rule(
        "correction",
        "withdrawals.advisory",
        flag="withdrawn",
        longest=420,
        shape=rf"(?:Advisory|ADVISORY|ATTENTION EDITORS|NOTE TO EDITORS|Note to editors) ?[:-][^\n]{{1,240}} (?:{PIECE}[^\n]{{0,160}} (?:has been|is|was) (?:withdrawn|retracted|killed)|WITHDRAWN)(?:[ ,.;][^\n]{{0,200}}|$)",
        hits=('ADVISORY: The story headlined "Ferry sinks" has been withdrawn. There will be no substitute.',),
        spares=("ADVISORY: Photos of the ferry will follow.",),
    ),
    Rule(
        "correction",
        "withdrawals.agency_withdraws",
        flag="withdrawn",
        longest=420,
        shape=rf"(?:The )?(?:AFP|AP|Associated Press|Reuters|dpa|EFE|ANSA|PTI|ANI|IANS|Bloomberg(?: News)?|UPI|PA|AAP|Xinhua|Yonhap|Kyodo|Interfax|TASS|Agence France-Presse|Canadian Press) (?:has withdrawn|withdraws|has retracted|retracts|has killed) (?:this|the|its|a|an) (?:[\w-]{{1,20}} ){{0,2}}{PIECE}(?:[ ,.;][^\n]{{0,260}}|$)",
        hits=("The AFP has withdrawn this story. Please delete it from your systems.", "Reuters withdraws its report on the ferry."),
        spares=("Reuters has withdrawn its staff from the town.",),
    ),
    Rule(
        "correction",
        "withdrawals.other_languages",
        flag="withdrawn",
        longest=320,
        shape=(
            r"(?:Die|Diese|Unsere) Meldung[^\n]{0,120} (?:wird|wurde|ist) (?:hiermit )?zurückgezogen[^\n]{0,160}"
            r"|(?:Cette|La) dépêche[^\n]{0,120} (?:est|a été) annulée[^\n]{0,160}"
            r"|(?:Esta|La) (?:nota|noticia|información)[^\n]{0,120} (?:ha sido|queda|fue) anulada[^\n]{0,160}"
            r"|(?:Esta|A) notícia[^\n]{0,120} (?:foi|está) anulada[^\n]{0,160}"
            r"|(?:Questa|La) notizia[^\n]{0,120} (?:è stata|è) annullata[^\n]{0,160}"
            r"|(?:Сообщение|Данное сообщение|Новость)[^\n]{0,120} (?:аннулируется|аннулировано|аннулирована)[^\n]{0,160}"
        ),
        hits=("Die Meldung vom 3. Mai über die Fähre wird zurückgezogen. Bitte nicht mehr verwenden.", "Cette dépêche est annulée."),
        spares=("Die Meldung über die Fähre wird geprüft.", "La noticia fue anulando la calma del pueblo."),
    ),
)  # fmt: skip
