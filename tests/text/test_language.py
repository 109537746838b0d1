"""The language of a text: by its letters, else by its commonest words."""

from __future__ import annotations

import pytest

from cleannews.text.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Feribot, sabah saatlerinde iskeleye yanaşırken çarptığı kayık battı.", "tr"),
        ("Bərə səhər körpüyə yan alarkən qəza baş verib.", "az"),
        ("Chuyến phà đầu tiên cập bến vào sáng thứ Hai, bến tàu mới đã mở cửa.", "vi"),
        ("Ayon sa alkalde, nasira ang pantalan ng bayan at dalawang bangka ang lumubog sa bagyo.", "tl"),
        ("Mkuu wa mkoa amesema kivuko kipya cha bandari hiyo kitaanza safari zake kesho asubuhi.", "sw"),
        ("Beliau berkata jeti baharu itu sahaja boleh menampung bot kerana ombak tinggi.", "ms"),
        ("Ia mengatakan dermaga baru itu adalah yang terbesar karena kapal besar bisa sandar.", "id"),
        ("नवी जेटी सोमवारी खुली झाली आहे, असे महापौरांनी सांगितले आहे.", "mr"),
        ("नयी जेटी सोमवार को खुल गई है, यह बात महापौर ने कही है।", "hi"),
        ("नयाँ घाट सोमबार खुला भएको छ, दुई डुङ्गा क्षतिग्रस्त भएको प्रहरीले जनाएको छ।", "ne"),
        ("కొత్త రేవు సోమవారం ప్రారంభమైంది.", "te"),
        ("പുതിയ കടവ് തിങ്കളാഴ്ച തുറന്നു.", "ml"),
        ("ਨਵਾਂ ਘਾਟ ਸੋਮਵਾਰ ਨੂੰ ਖੁੱਲ੍ਹ ਗਿਆ।", "pa"),
        ("نئی گودی پیر کو کھل گئی، میئر نے کہا۔", "ur"),
        ("Жаңа көпір құрылысы бүгін басталды, деп хабарлады қала әкімдігі.", "kk"),
        ("Жаңы көпүрөнүн курулушу бүгүн башталды, деп билдирди шаар мэриясы.", "ky"),
        ("Шинэ гүүрний барилгын ажил өнөөдөр эхэллээ гэж хотын дарга мэдэгдлээ.", "mn"),
        ("Сохтмони пули нав имрӯз оғоз ёфт, гуфт шаҳрдор.", "tg"),
        ("Паром КазАқпарат вчера не вышел в рейс, сообщили в порту города.", "ru"),
        ("Ura e re në qendër të qytetit u hap dhe është për këmbësorë, tha kryetari.", "sq"),
        ("Nýja brúin er opin og fólk gekk yfir hana í dag, að sögn bæjarstjóra.", "is"),
        ("አዲሱ ድልድይ ዛሬ ተከፈተ ሲሉ ከንቲባው ተናግረዋል።", "am"),
        ("Der Kapitän İbrahim sah die Fähre nicht, die auf den Kai zu fuhr.", "de"),
    ],
)
def test_languages(text: str, language: str) -> None:
    """Each is told by one sentence; a foreign name among German words changes nothing."""
    assert language_of([text], None) == language
