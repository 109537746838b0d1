"""How the words begin that stand before (in eastern Asia also behind) a time and say what it is the time of."""

from __future__ import annotations

__all__ = ["CRAWLED", "PUBLISHED", "UPDATED", "UPDATED_EAST"]

UPDATED = (
    "updat upd. modif edited revised amended last aktualis aktualiz actualiz atualiz aggiorna güncelle обнов онов "
    "päivit oppdat opdat uppdat bijgewerkt gewijzigd frissít módosít ažurir posodob ενημερ τροποπ muokat muudet uuend "
    "diperbarui dikemas kemas kemaskini cập-nhật atnaujin papildyt atjaun uppfær endurnýj yenilən yangilan жаңарт янгилан "
    "განახლ թարմաց ažuriran ажурир осувремен измен змінен mis-à-jour mise-à-jour màj maj. geändert überarbeitet "
    "modificat imesasishwa sabunta opdater endret ændret ändrad ndryshuar përditës berritu eguner "
    "تحديث تعديل محدث بروزرسانی به‌روز ویرایش اپ اپڈیٹ تازہ עודכן עדכון अपडेट अद्यतन संशोधित अद्यावधिक হালনাগাদ আপডেট "
    "புதுப்பி అప్డేట్ నవీకరి ನವೀಕರಿ പുതുക്കി અપડેટ ਅੱਪਡੇਟ යාවත්කාලීන"
)
"""Of the time of a change; "-" stands for a blank."""

PUBLISHED = (
    "publi posted post issued released dated date created creat first-published uploaded veröffentlich erstellt erschienen datum stand "
    "crée créé paru mis-en-ligne posté criad postad publicad data fecha divulg pubbl inserit gepubliceerd geplaatst publicer opubl dodan "
    "vydán zveřejn pridan zverejn objav опубл размещ дата створен публік публику објав közzé megjelent δημοσ καταχ ανάρτ julkais avaldat "
    "paskelb publicēts birt yayın giriş eklen tarih diterbit tayang tanggal đăng xuất-bản ngày dərc e'lon жария жарыя გამოქვეყნ հրապարակ "
    "postat adăug imechapish نشر تاريخ منشور تاریخ انتشار شائع شایع פורסם תאריך प्रकाशित प्रकाशन दिनांक প্রকাশ வெளியிடப் பதிவு ప్రచురణ ಪ್ರಕಟ "
    "പ്രസിദ്ധീ પ્રકાશિત ਪ੍ਰਕਾਸ਼ਿਤ"
)
"""Of the time of publication."""

CRAWLED = "crawl scraped fetched retrieved accessed downloaded archived abgerufen consulté consultado"
"""Of the time at which a machine read the page: no time of the story."""

UPDATED_EAST = ("수정", "업데이트", "최종", "更新", "修改", "修正", "แก้ไข", "อัปเดต", "อัพเดต", "อัปเดท", "អាប់ដេត", "ອັບເດດ")
"""Scripts without blanks glue their labels: a word counts that holds one of these."""
