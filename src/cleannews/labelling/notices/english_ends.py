"""End marks of English copy: what agencies, newspapers and press releases set under the last line.

Bare words (`END`, `ENDS`, `more`) count only as whole lines near the end: `The regular season ends` is prose. No mark
here carries `below`: after `###` and `ENDS` a press release prints its contacts, after `-30-` some pages print a bio.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

RULES = (
    Rule(
        "end",
        "english_ends.end_in_marks",
        whole=("(END)", "[END]", "-END-", "- END -", "–END–", "– END –", "—END—", "— END —", "--END--", "-- END --", "*END*", "***END***", "** END **", "//END//", "/END/", "<END>", "END/", "(ENDS)", "[ENDS]", "-ENDS-", "- ENDS -", "–ENDS–", "– ENDS –", "—ENDS—", "— ENDS —", "--ENDS--", "-- ENDS --", "***ENDS***", "*** ENDS ***", "** ENDS **", "*ENDS*", "/ENDS", "//ENDS", "ENDS/", "ENDS//", "#ENDS#", "END//", "(End)", "(The End)", "<ENDS>", "~END~", "...END...", "...ends", "END ITEM", "Enditem", "(Enditem)", "Enditem/", "ENDITEM", "End it", "= END", "END =", "*ENDS", "** ENDS", "-ENDS", "- ENDS", "– ENDS", "— ENDS", "--ENDS", "-- ENDS", "-END", "- END", "— END", "– END", "--END", "-- END", "^END^", "^END", "^END<", "END OF RELEASE", "End of release", "End of statement", "End text", "END TEXT", "(end text)", "End transcript", "END TRANSCRIPT", "(End of text)", "End of story", "END OF STORY", "(end of story)", "*END OF STORY*"),
        hits=("(END)", "- ends -", "Enditem", "***ENDS***"),
        spares=("The war must end.", "END THE WAR", "(the end of it)"),
    ),
    Rule(
        "end",
        "english_ends.end_bare",
        whole=("END", "ENDS", "ENDS.", "END."),
        where="tail",
        hits=("ENDS", "ends", "END"),
        spares=("The season ends", "Ends of the earth"),
    ),
    Rule(
        "end",
        "english_ends.thirty",
        whole=("-30-", "- 30 -", "–30–", "– 30 –", "—30—", "— 30 —", "--30--", "-- 30 --", "(30)", "— 30 --", "–30-", "-30–", "# 30 #", "#30#", "-0-", "- 0 -", "--0--", "-- 0 --", "–0–", "—0—", "(0)"),
        where="tail",
        hits=("-30-", "— 30 —", "-0-"),
        spares=("30", "0", "-30 degrees"),
    ),
    Rule(
        "end",
        "english_ends.hashes",
        shape=r"#(?: ?#){2,12}",
        hits=("###", "# # #", "####"),
        spares=("# Bridge opens", "#Arden", "### Bridge"),
    ),
    Rule(
        "end",
        "english_ends.squares",
        whole=("■", "□", "●", "◆", "♦", "▪", "◼", "∎", "■■", "◊", "❑", "■ ■ ■", "⬛"),
        where="tail",
        hits=("■", "◆"),
        spares=("■ Bridge opens in Arden",),
    ),
    Rule(
        "end",
        "english_ends.square_glued",
        part="end",
        where="tail",
        ending=(" ■", " □", " ◆", " ♦", " ▪", " ∎", " ◼", " ⬛", "■", "◼", "∎"),
        hits=("he said. ■", "he said.■"),
        spares=("■ Bridge opens",),
    ),
    Rule(
        "end",
        "english_ends.glued_in_marks",
        part="end",
        ending=("(END)", "(ENDS)", "[END]", "[ENDS]", "(End)", "(Ends)", "(end)", "(ends)", "-ENDS-", "- ENDS -", "–ENDS–", "– ENDS –", "— ENDS —", "—ENDS—", "--ENDS--", "-- ENDS --", "-Ends-", "- Ends -", "– Ends –", "-ends-", "- ends -", "– ends –", "--ends--", "-END-", "- END -", "– END –", "— END —", "—END—", "--END--", "-- END --", "***ENDS***", "//ENDS", "//END", "/ENDS/", "/ENDS", "/ends", "ENDS//", "..ends", "...ends", "Enditem", "(Enditem)", "ENDITEM", "-30-", "- 30 -", "— 30 —", "– 30 –", "—30—", "–30–", "--30--", "-0-", "--0--", "###", "# # #", "####", "NNNN", " -ENDS", " - ENDS", " – ENDS", " — ENDS", " -- ENDS", " --ENDS", " -Ends", " - Ends"),
        hits=("1,200 won(END)", "Lee said.  Enditem", "he said. -30-", "he said. ###", "he said. - ENDS -"),
        spares=("He said the war must end", "The temperature was -30", "HOW THE WAR ENDS"),
    ),
    Rule(
        "end",
        "english_ends.ends_after_stop",
        part="end",
        where="tail",
        shape=r"ENDS?\.?\Z",
        hits=("he said. ENDS", "he left.” ENDS"),
        spares=("the war ended", "the war ends"),
    ),
    Rule(
        "end",
        "english_ends.wire_close",
        whole=("NNNN", "nnnn", "ZCZC", "-000-", "-0000-", "XXX", "xxx", "-XXX-", "=0=", "oOo", "-oOo-", "-o0o-", "--oOo--"),
        where="tail",
        hits=("NNNN", "-o0o-"),
        spares=("NNNN is a code",),
    ),
)
