"""Words that lines of time are made of, in the languages of the wires."""

from __future__ import annotations

from cleannews.times.months import MONTHS

__all__ = ["AFTERNOON", "CITIES", "FORENOON", "UPDATE_LABELS", "WEEKDAYS", "WORDS", "ZONES"]

WEEKDAYS = (
    "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun montag mo "
    "dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so lundi lun mardi mar mercredi "
    "mer jeudi jeu vendredi ven samedi sam dimanche dim lunes martes mié miércoles jueves jue viernes vie sábado sáb "
    "domingo dom segunda terça quarta quinta sexta feira seg ter qua qui sex sáb lunedì martedì mercoledì giovedì "
    "venerdì sabato domenica gio maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo måndag "
    "tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa czwartek "
    "piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle понедельник вторник среда четверг пятница "
    "суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер п'ятниця субота неділя pazartesi salı "
    "çarşamba perşembe cuma cumartesi pazar pondelok utorok streda štvrtok piatok nedeľa ponedeljek torek sreda "
    "četrtek petek nedelja ponedjeljak ponedeljak utorak srijeda četvrtak petak subota nedjelja понедељак уторак "
    "четвртак петак субота недеља понеделник сряда четвъртък петък събота четврток петок сабота недела hétfő kedd "
    "szerda csütörtök péntek szombat vasárnap luni marți joi vineri sâmbătă duminică δευτέρα τρίτη τετάρτη πέμπτη "
    "παρασκευή σάββατο κυριακή maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ti ke pe esmaspäev "
    "teisipäev kolmapäev neljapäev reede laupäev pühapäev pirmdiena otrdiena trešdiena ceturtdiena piektdiena "
    "sestdiena svētdiena pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis "
    "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur senin "
    "selasa rabu kamis jumat sabtu minggu ahad isnin khamis jumaat السبت "
    "الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة"
)

LABELS = (
    "published publish publication posted post updated update last modified created edited revised released date "
    "dated time first issued filed added on at of the a p m am pm hrs hours veröffentlicht aktualisiert erstellt "
    "stand zuletzt datum vom am um uhr der geändert publié publie mis mise à jour le modifié créé heure h min mn "
    "publicado publicada actualizado actualizada atualizado atualizada fecha última actualización atualização el a "
    "las de del la hora horas hs às em data pubblicato aggiornato il alle ore ultimo aggiornamento ultima modifica "
    "gepubliceerd bijgewerkt op om publicerad uppdaterad publisert oppdatert publiceret opdateret kl klo julkaistu "
    "päivitetty den senast opublikowano aktualizacja dodano dnia godz godzina publikováno aktualizováno dne "
    "objavljeno опубликовано обновлено дата в г года мск опубліковано оновлено року публикувана обновена на ч "
    "vor stunde stunden minute minuten tag tagen назад час часа часов минуту минуты минут дня дней тому годин години "
    "хвилин siden timer minutter sedan timmar minuter sitten tuntia minuuttia pre prije sata sati dana minuta před "
    "hodinami minutami temu godzin godziny minut órája perce преди часа минути "
    "publiziert publikované aktualizované zverejnené vydáno v hodin hod ažurirano posodobljeno ob uri sati u објављено "
    "ажурирано освежено публикувано објавено ажурирано у во közzétéve publikálva frissítve módosítva δημοσίευση "
    "ενημέρωση δημοσιεύθηκε δημοσιεύτηκε ενημερώθηκε καταχωρήθηκε τελευταία στις ώρα π μ muokattu avaldatud uuendatud "
    "muudetud kell publicēts atjaunots plkst gada paskelbta atnaujinta d val uppfært birt klukkan sist nå nettopp "
    "yayınlanma güncelleme tarihi tarih saat son yayın giriş diterbitkan diperbarui pukul wib wita tarikh تاريخ النشر "
    "نشر في آخر تحديث الساعة م ص تاریخ انتشار ساعت 입력 수정 작성 등록 승인 송고 기사입력 최종수정 기사승인 최초입력 업데이트 发布 更新 发布时间 发布於 更新时间 時間 "
    "时间 日期 公開 更新日時 配信 掲載 오전 오후 上午 下午"
)

ZONES = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 1, "cet": 1, "mez": 1, "wat": 1, "cest": 2, "mesz": 2, "sast": 2, "cat": 2,
    "eet": 2, "eest": 3, "msk": 3, "мск": 3, "eat": 3, "trt": 3, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt":
    -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "ast": -4, "brt": -3, "art": -3, "ist": 5.5, "pkt": 5, "bdt": 6,
    "ct": -6, "mt": -7, "pt": -8, "ict": 7, "wib": 7, "wita": 8, "wit": 9, "hkt": 8, "sgt": 8, "myt": 8, "jst": 9, "kst": 9, "aest": 10, "aedt":
    11, "nzst": 12, "nzdt": 13,
}  # fmt: skip
"""Hours east of Greenwich. IST is India's (the wires of Israel and Ireland print GMT); CST is North America's."""

CITIES = {"et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles"}
"""Zones whose name says nothing of summer: 9 PM ET is 21:00-04:00 in July."""

FORENOON = ("오전", "上午", "午前", "凌晨", "早上", "清晨", "صباح", "ق.ظ", "π.μ", "पूर्वाह्न", "সকাল", "পূর্বাহ্ণ", "முற்பகல்", "до обед")
AFTERNOON = (
    "오후", "下午", "午後", "晚上", "傍晚", "مساء", "ب.ظ", "بعدازظهر", "بعد از ظهر", "μ.μ", "अपराह्न", "বিকাল", "অপরাহ্ণ", "পিএম", "பிற்பகல்", "следобед",
)  # fmt: skip
"""Halves of the day beside a clock time, where "am" and "pm" are not printed."""

UPDATE_LABELS = (
    "updated", "modified", "last modified", "last update", "aktualisiert", "mis à jour", "actualizado", "atualizado",
    "aggiornato", "bijgewerkt", "uppdaterad", "oppdatert", "opdateret", "обновлено", "оновлено", "güncelleme", "수정",
    "최종수정", "更新", "diperbarui", "crawled", "آخر تحديث",
)  # fmt: skip
"""Labels of the time of a change."""

WORDS = frozenset(f"{WEEKDAYS} {LABELS}".split()) | frozenset(ZONES) | frozenset(name for name in MONTHS if " " not in name)
