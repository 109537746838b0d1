"""Labels that stand before a value on a line of its own, in the languages of the news: "Title:", "【标题】", "ジャンル：".

Each language's words are parted by strokes; "_" stands for a blank.
"""

from __future__ import annotations

__all__ = ["FIELD_LABELS"]

FIELD_LABELS = {
    "headline": (
        "title|headline|news_title|article_title|titel|überschrift|schlagzeile|titre|título|titulo|titular|manchete|titolo|kop|rubrik|overskrift|tittel|otsikko|tytuł|"
        "titulek|název|nadpis|titulok|naslov|наслов|заглавие|заголовок|название|назва|загаловак|titlu|cím|τίτλος|başlık|başlıq|sarlavha|тақырып|სათაური|վերնագիր|titulli|"
        "antraštė|pavadinimas|virsraksts|nosaukums|pealkiri|fyrirsögn|titill|العنوان|عنوان|عنوان_الخبر|تیتر|سرخی|כותרת|शीर्षक|শিরোনাম|தலைப்பு|శీర్షిక|શીર્ષક|ಶೀರ್ಷಿಕೆ|തലക്കെട്ട്|"
        "ਸਿਰਲੇਖ|මාතෘකාව|หัวข้อ|หัวข้อข่าว|ชื่อเรื่อง|tiêu_đề|tựa_đề|judul|tajuk|pamagat|kichwa|kichwa_cha_habari|ርዕስ|"
        "标题|標題|题目|題目|タイトル|題名|見出し|제목|기사제목|타이틀|헤드라인"
    ),
    "deck": (
        "subtitle|subheadline|article_summary|deck|standfirst|summary|description|abstract|lead|teaser|excerpt|untertitel|zusammenfassung|vorspann|sous-titre|chapô|chapeau|résumé|subtítulo|subtitulo|"
        "resumen|bajada|resumo|linha_fina|sottotitolo|sommario|ondertitel|samenvatting|ingress|ingres|underrubrik|undertittel|ingressi|lid|podtytuł|streszczenie|perex|podnaslov|"
        "поднаслов|подзаголовок|анонс|лид|краткое_описание|підзаголовок|subtitlu|rezumat|alcím|υπότιτλος|περίληψη|alt_başlık|özet|spot|kivonat|العنوان_الفرعي|الملخص|ملخص|خلاصه|روتیتر|زیرتیتر|"
        "لید|خلاصہ|תקציר|כותרת_משנה|सारांश|সারাংশ|tóm_tắt|sapo|ringkasan|สรุป|摘要|概要|简介|導語|导语|副标题|副標題|要約|リード|サブタイトル|요약|부제|부제목|개요"
    ),
    "byline": (
        "author|authors|author(s)|byline|by|writer|written_by|reporter|reporters|correspondent|journalist|posted_by|published_by_author|story_by|autor|autorin|autoren|autor/in|verfasser|von|"
        "auteur|auteurs|par|rédigé_par|autora|autores|por|escrito_por|redactor|redactora|autore|autori|scritto_da|door|geschreven_door|schrijver|författare|skribent|av|forfatter|skrevet_af|skrevet_av|"
        "journalist|kirjoittaja|toimittaja|teksti|autorzy|autorka|autoři|автор|авторы|автори|авторка|текст|журналист|корреспондент|кореспондент|аўтар|autori|szerző|írta|συντάκτης|αρθρογράφος|"
        "yazar|muhabir|haber|müəllif|muallif|ავტორი|հեղինակ|autorius|autors|autore|höfundur|الكاتب|كاتب|المؤلف|بقلم|كتب|كتبت|المحرر|إعداد|نویسنده|خبرنگار|نويسنده|مصنف|رپورٹر|تحریر|"
        "מאת|כותב|כתב|लेखक|लेखिका|संवाददाता|লেখক|প্রতিবেদক|ஆசிரியர்|రచయిత|લેખક|ലേഖകൻ|ผู้เขียน|ผู้สื่อข่าว|โดย|tác_giả|phóng_viên|người_viết|penulis|pewarta|oleh|wartawan|reporter|may-akda|ulat_ni|"
        "mwandishi|ደራሲ|作者|记者|記者|撰文|撰稿|文|编译|編譯|通讯员|執筆|執筆者|著者|筆者|ライター|取材・文|기자|작성자|글|글쓴이|취재"
    ),
    "timestamp": (
        "date|time|datetime|timestamp|published|published_at|published_on|published_date|publication_date|publish_date|publish_time|date_published|pubdate|pub_date|posted|posted_on|posted_at|"
        "first_published|created|created_at|issued|updated|updated_at|updated_on|last_updated|last_update|last_modified|modified|modified_at|crawled_at|scraped_at|fetched_at|load-date|news_date|article_date|"
        "datum|veröffentlicht|veröffentlicht_am|erstellt|erstellt_am|aktualisiert|stand|zuletzt_aktualisiert|publié|publié_le|mis_à_jour|mis_à_jour_le|mise_à_jour|date_de_publication|modifié_le|créé_le|"
        "fecha|fecha_de_publicación|publicado|publicado_el|publicada|actualizado|actualizado_el|última_actualización|última_modificación|data|data_de_publicação|publicado_em|atualizado|atualizado_em|atualização|última_atualização|"
        "pubblicato|pubblicato_il|data_di_pubblicazione|aggiornato|aggiornato_il|ultimo_aggiornamento|gepubliceerd|gepubliceerd_op|bijgewerkt|laatst_bijgewerkt|publicerad|uppdaterad|senast_uppdaterad|dato|publisert|oppdatert|"
        "sist_oppdatert|publiceret|opdateret|julkaistu|päivitetty|päivämäärä|opublikowano|data_publikacji|aktualizacja|dodano|publikováno|aktualizováno|datum_vydání|vydáno|zverejnené|publikované|objavljeno|ažurirano|објављено|ажурирано|"
        "дата|дата_публикации|опубликовано|обновлено|время|дата_публікації|опубліковано|оновлено|публикувано|публикувана_на|обновена|data_publicării|publicat|publicat_la|actualizat|közzétéve|frissítve|megjelent|dátum|"
        "ημερομηνία|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ενημέρωση|τελευταία_ενημέρωση|tarih|yayın_tarihi|yayınlanma|yayınlanma_tarihi|giriş|giriş_tarihi|güncelleme|güncelleme_tarihi|son_güncelleme|eklenme_tarihi|tarix|sana|күні|თარიღი|ամսաթիվ|"
        "paskelbta|atnaujinta|publicēts|atjaunots|avaldatud|uuendatud|kuupäev|birt|uppfært|التاريخ|تاريخ|تاريخ_النشر|نشر|نشر_في|آخر_تحديث|تم_النشر|تاریخ|تاریخ_انتشار|زمان_انتشار|تاریخ_خبر|تاریخ_اشاعت|پبلش|תאריך|פורסם|עודכן|"
        "दिनांक|तारीख|प्रकाशित|प्रकाशन_तिथि|अपडेटेड|তারিখ|প্রকাশিত|প্রকাশ|প্রকাশের_সময়|আপডেট|வெளியிடப்பட்டது|తేదీ|તારીખ|തീയതി|วันที่|เผยแพร่|เผยแพร่เมื่อ|อัปเดต|ngày|ngày_đăng|cập_nhật|đăng_lúc|xuất_bản|tanggal|tarikh|diterbitkan|diperbarui|"
        "dipublikasikan|petsa|tarehe|日期|时间|時間|发布时间|發布時間|发布日期|發布日期|发表时间|更新时间|更新時間|更新日期|日時|日付|公開日|公開日時|配信日時|更新日|更新日時|投稿日|掲載日|発行日時|날짜|일시|입력|등록|수정|승인|작성일|입력일|등록일|게재일|"
        "기사입력|최종수정|기사등록|발행일|송고시간"
    ),
    "keywords": (
        "tags|tag|keywords|keyword|article_keywords|topics|topic|subject|subjects|section|category|categories|genre|hashtags|labels|schlagwörter|schlagworte|rubrik|ressort|kategorie|thema|themen|mots-clés|mots_clés|rubrique|catégorie|"
        "catégories|thème|thèmes|etiquetas|palabras_clave|categoría|categorías|sección|temas|tema|palavras-chave|categoria|categorias|seção|editoria|tópicos|parole_chiave|etichette|sezione|argomenti|trefwoorden|categorie|"
        "rubriek|onderwerpen|nyckelord|ämnen|ämne|emneord|emner|kategori|stikkord|avainsanat|aiheet|osasto|słowa_kluczowe|kategoria|tagi|dział|klíčová_slova|štítky|rubrika|kľúčové_slová|ključne_riječi|oznake|"
        "кључне_речи|ознаке|теги|ключевые_слова|рубрика|категория|тема|темы|ключові_слова|категорія|тагове|ключови_думи|cuvinte_cheie|etichete|kulcsszavak|címkék|rovat|λέξεις_κλειδιά|ετικέτες|κατηγορία|etiketler|"
        "anahtar_kelimeler|kategori|konu|bölüm|açar_sözlər|kateqoriya|raktažodžiai|atslēgvārdi|märksõnad|efnisorð|الكلمات_المفتاحية|كلمات_مفتاحية|الكلمات_الدالة|كلمات_دلالية|القسم|التصنيف|الوسوم|وسوم|"
        "کلیدواژه|کلیدواژه‌ها|برچسب|برچسب‌ها|کلمات_کلیدی|گروه|دسته|ٹیگز|موضوعات|תגיות|קטגוריה|टैग|श्रेणी|ট্যাগ|বিষয়|বিভাগ|แท็ก|หมวดหมู่|คำสำคัญ|từ_khóa|chủ_đề|chuyên_mục|thẻ|kata_kunci|topik|kunci|"
        "关键词|關鍵詞|关键字|標籤|标签|栏目|欄目|分类|分類|类别|類別|频道|頻道|版面|キーワード|ジャンル|カテゴリ|カテゴリー|タグ|키워드|태그|분류|카테고리|섹션|주제|분야"
    ),
    "credit": (
        "source|sources|news_source|original_source|quelle|quellen|source_de_l'article|fuente|fuentes|fonte|fontes|fonti|bron|bronnen|källa|kilde|kilder|lähde|źródło|zdroj|vir|izvor|извор|источник|джерело|крыніца|източник|"
        "sursa|sursă|forrás|πηγή|kaynak|mənbə|manba|წყარო|աղբյուր|burimi|šaltinis|avots|allikas|heimild|المصدر|مصدر|منبع|ماخذ|מקור|स्रोत|সূত্র|উৎস|แหล่งที่มา|ที่มา|nguồn|nguồn_tin|sumber|chanzo|"
        "来源|來源|文章来源|新闻来源|稿源|出典|ソース|提供|출처|언론사"
    ),
    "body": (
        "content|contents|text|body|article|article_text|article_body|full_text|story|news|news_content|main_text|inhalt|artikel|volltext|contenu|texte|corps|contenido|texto|cuerpo|noticia|conteúdo|conteudo|corpo|matéria|contenuto|testo|articolo|"
        "inhoud|tekst|innehåll|brödtext|indhold|brødtekst|innhold|sisältö|teksti|treść|tekst|obsah|vsebina|sadržaj|садржај|содержание|текст_статьи|текст_новости|зміст|съдържание|conținut|tartalom|szöveg|κείμενο|περιεχόμενο|"
        "içerik|metin|haber_metni|məzmun|matn|turinys|saturs|sisu|المحتوى|النص|نص_الخبر|المتن|متن|متن_خبر|محتوا|متن_کامل|مواد|תוכן|सामग्री|विवरण|বিস্তারিত|เนื้อหา|เนื้อข่าว|nội_dung|isi|isi_berita|kandungan|nilalaman|maudhui|"
        "正文|内容|內容|本文|全文|新闻内容|文章内容|記事|記事本文|본문|내용|기사|기사본문"
    ),
    "dateline": "dateline",
    "caption": "graphic|caption|photo_caption|image_caption",
    "nav": (
        "publication-type|id|url|link|links|permalink|canonical|slug|guid|uuid|oid|aid|hash|content_hash|language|lang|country|publisher|publication|site|site_name|website|domain|thumbnail|layout|draft|type|status|length|"
        "word_count|wordcount|feed|share|sprache|adresse|langue|idioma|lingua|taal|språk|språk|kieli|język|jazyk|язык|ссылка|адрес|мова|посилання|limba|nyelv|γλώσσα|dil|اللغة|الرابط|رابط|زبان|لینک|لینک_خبر|آدرس|کد_خبر|"
        "שפה|קישור|भाषा|লিংক|ภาษา|ngôn_ngữ|bahasa|tautan|lugha|语言|語言|链接|鏈接|网址|網址|原文链接|编号|言語|リンク|언어|링크|주소"
    ),
}
"""What the value is, by the name of its kind."""
