/**
 * Column headings that people use, in the interface languages and some others. Lower case, single spaces; text in brackets is not
 * part of a heading.
 */
export const headingWords: Readonly<Record<string, string>> = {
  unused: `address, street, street address, zip, zip code, postcode, postal code, phone, phone number, telephone, tel, mobile, fax, email, e-mail, email address, mail, photo, image, picture, avatar, labels, tags, password, created, updated,
    modified, last modified, timestamp, sort name, file as, row, no, no., nr, # | adresse, anschrift, straße, plz, postleitzahl, telefon, telefonnummer, handy, e-mail-adresse, bild, foto, nummer, lfd. nr. |
    téléphone, courriel, code postal, numéro, n° | dirección, teléfono, correo, correo electrónico, código postal, número | адрес, телефон, почта, электронная почта, эл. почта, номер, № |
    адреса, пошта, електронна пошта, номер | العنوان البريدي, الهاتف, هاتف, البريد الإلكتروني, الرقم, رقم`,
  'first name': `first, firstname, forename, forenames, given, given name, given names, christian name, middle name, middle, middle initial, additional name |
    vorname, vornamen, rufname, zweiter vorname, weitere vornamen | prénom, prénoms, prenom, deuxième prénom | nombre de pila, primer nombre, segundo nombre |
    имя отчество, отчество, второе имя | ім'я по батькові, по батькові | الاسم الأول, الاسم الاول, الاسم الشخصي | prenome, primeiro nome, voornaam, imię, jméno křestní, etunimi, förnamn, fornavn, keresztnév, adı, 名, 이름만 |
    křestní jméno, prenume, prénoms usuels, meno, nama depan, tên, שם פרטי, نام, पहला नाम, fornafn, ime, voornamen, roepnaam, nombres de pila`,
  'last name': `last, lastname, sn, surname, surnames, family, family name, family names, second name, suffix, name suffix, generation suffix | nachname, nachnamen, familienname, zuname, namenszusatz |
    nom de famille, nom patronymique, patronyme | apellido, apellidos, primer apellido, segundo apellido | фамилия | прізвище |
    اللقب العائلي, اسم العائلة, الاسم الأخير, الكنية | cognome, sobrenome, apelido, achternaam, familienaam, nazwisko, příjmení, sukunimi, efternamn, etternavn, vezetéknév, soyad, soyadı, επώνυμο, 姓, 성 |
    priezvisko, nume de familie, prezime, nama belakang, họ, שם משפחה, نام خانوادگی, उपनाम, tussenvoegsel, tussenvoegsels, voorvoegsel, eftirnafn`,
  date: `dates, day, birthday, birth date, date of birth, born, dob, birth, founded, founding date, established, foundation, inception, since, start, start date, started, year, died, death date, date of death, dissolution date, end date, opened |
    datum, geburtstag, geburtsdatum, geboren, gegründet, gründung, gründungsdatum, seit, beginn, jahr, gestorben, todestag | naissance, date de naissance, né le, née le, fondé, fondée, fondation, depuis, début, année, décès, mort |
    fecha, fecha de nacimiento, nacimiento, nacido, nacida, fundado, fundada, fundación, desde, inicio, año, fallecimiento | дата, дата рождения, родился, родилась, основан, основана, с какого года, начало, год, умер, дата смерти |
    дата народження, народився, народилася, заснований, заснована, засновано, з року, початок, рік, помер, дата смерті | التاريخ, تاريخ, تاريخ الميلاد, تاريخ التأسيس, منذ, السنة, سنة, الوفاة | data, data di nascita, data de nascimento, geboortedatum, data urodzenia, 日期, 生日, 日付, 날짜, 생년월일 |
    fødselsdato, födelsedatum, födelseår, datum narození, születési dátum, syntymäaika, tanggal lahir, ngày sinh, תאריך לידה, تاریخ تولد, data nașterii`,
  name: `label, names, full name, fullname, official full, official full name, official name, preferred name, person name, formatted name, fn, card name, term, word, entry, headword, who, person, company, front, entity, organisation name,
    organization name, organisation, organization, institution, display name, member, member name, representative, senator, deputy, candidate, councillor, player, student | bezeichnung, begriff, vollständiger name, name der person, stichwort, mitglied, abgeordnete, abgeordneter, kandidat, kandidatin | nom, noms, nom complet, terme, libellé, intitulé, membre, député, candidat |
    nombre, nombres, nombre completo, término, termino, miembro, diputado, candidato | имя, название, фио, наименование, термин, полное имя, организация, член, депутат, кандидат |
    ім'я, ім’я, імʼя, назва, піб, термін, найменування, повне ім'я, депутат, кандидат | الاسم, اسم, الإسم, الاسم الكامل, المصطلح, العضو, النائب, المرشح | nome, nome completo, naam, nazwa,
    nimi, namn, navn, jméno, nume, név, isim, ad, 名称, 名前, 姓名, 氏名, 이름, שם, όνομα, ονοματεπώνυμο, ad soyad, adı soyadı |
    nama, nama lengkap, họ và tên, họ tên, שם מלא, नाम, نام و نام خانوادگی, jméno a příjmení, meno a priezvisko, imię i nazwisko, nume și prenume, nome e cognome, voor- en achternaam, teljes név, koko nimi, nombre y apellidos, nombre y apellido, vor- und nachname, name und vorname, nom et prénom, nom et prénoms, nom prénom, prénom et nom, имя и фамилия, фамилия имя отчество, фамилия и имя, ім'я та прізвище, прізвище та ім'я, прізвище ім'я по батькові, pojem, termín, termine, begrip, pojęcie, begrepp, begreb`,
  kind: `type, kinds, types, category, class, sort, card type, entity type, instance of, kind of thing | art, typ, kategorie, gattung |
    genre, catégorie, categorie, espèce, nature, nature de l'élément | tipo, clase, categoría, categoria | тип, вид, категория, род |
    тип, вид, категорія, рід | النوع, نوع, الفئة, التصنيف | soort, rodzaj, kategoria, tür, είδος, κατηγορία, 类型, 类别, 種類, 種別, 종류 |
    typologie, jenis, loại, סוג, प्रकार, druh, típus, tip, tyyppi, slag`,
  aliases: `alias, also known as, aka, a.k.a., other names, other name, alternative names, alternative name, alternate names, alternative labels,
    altlabel, alt label, alt labels, altlabels, synonyms, synonym, nicknames, nickname, former names, known as, variants, spellings, acronym, acronyms, abbreviation, abbreviations, initials, short name |
    aliasse, auch bekannt als, auch genannt, andere namen, weitere namen, alternative namen, synonyme, spitzname, spitznamen, aliasnamen, alternativnamen, abkürzung, abkürzungen, kürzel, kurzname |
    autres noms, autre nom, aussi connu sous le nom de, également connu sous le nom de, connu aussi sous le nom de, surnom, surnoms, synonymes, dit aussi, pseudonyme, sigle, sigles, acronyme, abréviation |
    otros nombres, otro nombre, también conocido como, también conocida como, conocido como, apodo, apodos, sinónimos, alias conocidos, seudónimo, sigla, siglas, acrónimo, abreviatura |
    другие названия, другие имена, также известен как, также известна как, псевдонимы, псевдоним, синонимы, прозвище, варианты, алиасы, иначе, аббревиатура, сокращение |
    інші назви, інші імена, також відомий як, також відома як, псевдоніми, псевдонім, синоніми, прізвисько, варіанти, абревіатура, скорочення |
    أسماء أخرى, اسم آخر, يعرف أيضا باسم, يُعرف أيضًا باسم, معروف أيضا باسم, الأسماء البديلة, مرادفات, لقب, ألقاب | altri nomi, outros nomes, andere namen, inne nazwy, skrót, 别名, 別名, 별칭 |
    alternate name, other spellings, pseudonim, pseudonimy, přezdívka, bijnaam, smeknamn, nama lain, tên khác, כינוי, שמות נוספים, نام مستعار, soprannome, alcunha`,
  'weak aliases': 'weak, weak alias',
  'ambiguous aliases': 'ambiguous, ambiguous alias',
  'search aliases': 'search, search alias',
  confusables: `confusable, not to be confused with, confused with | nicht zu verwechseln mit | à ne pas confondre avec, ne pas confondre avec |
    no confundir con | не путать с | не плутати з | لا ينبغي الخلط بينه وبين`,
  description: `short description, one line, tagline, subtitle, role, position, occupation, profession, job, job title, organization title, organisation title, office, post, headline, in short |
    beschreibung, kurzbeschreibung, rolle, beruf, funktion | description courte, rôle, fonction, métier | descripción, descripcion, descripción corta, función, cargo |
    описание, краткое описание, должность, роль, профессия | опис, короткий опис, посада, роль, професія | الوصف, وصف, وصف قصير, المنصب, الدور |
    descrizione, descrição, beschrijving, opis, stanowisko, görevi, görev, unvan, açıklama, ρόλος, θέση, ιδιότητα, περιγραφή, 职务, 职位, 描述, 役職, 肩書, 肩書き, 説明, 직책, 설명 |
    carica, ruolo, professione, funzione, qualifica, função, funcție, ocupație, funkce, povolání, funkcia, functie, beroep, befattning, roll, yrke, stilling, virka, tehtävä, beosztás, tisztség, foglalkozás, jabatan, chức vụ, nghề nghiệp, תפקיד, מקצוע, תיאור, سمت, شغل, पद, funkcja, zawód, popis, beskrivning, beskrivelse, kuvaus, leírás, descriere`,
  summary: `text, back, notes, note, abstract, background, information, info, long description, content, explanation, definition, meaning, details, about, comment, comments, remarks, bio, biography |
    zusammenfassung, erklärung, erläuterung, notizen, notiz, anmerkung, anmerkungen, bemerkung, bemerkungen, bedeutung, kommentar |
    résumé, resume, texte, explication, définition, remarque, remarques, commentaire, signification |
    resumen, texto, explicación, explicacion, definición, definicion, notas, nota, observaciones, comentario, significado |
    краткое содержание, текст, пояснение, объяснение, определение, примечание, примечания, заметки, заметка, комментарий, значение |
    текст, пояснення, визначення, примітка, примітки, нотатки, коментар, значення, зміст, резюме |
    ملخص, الملخص, نص, النص, شرح, الشرح, تعريف, التعريف, ملاحظات, ملاحظة, تعليق | riassunto, definizione, spiegazione, uitleg, definicja, uwagi, notatki, notlar, σημειώσεις, σχόλια, 摘要, 简介, 备注, 要約, 備考, 비고 |
    observações, observații, poznámka, poznámky, opmerking, opmerkingen, toelichting, anmärkning, anmärkningar, anteckningar, bemerkning, merknad, bemærkning, huomautus, huomautuksia, megjegyzés, megjegyzések, keterangan, catatan, ghi chú, הערות, הערה, توضیحات, یادداشت, टिप्पणी, annotazioni, commento, vysvětlení, výklad, förklaring, forklaring, magyarázat, selitys, definizioni, definição, definitie, definiție, definice, wyjaśnienie`,
  wikidata: `qid, wikidata id, wikidata qid, wikidata item, wikidata identifier, wikidata url, wikidata link, wikidata uri, wd, q id, q number |
    wikidata kennung, wikidata objekt, identifiant wikidata, élément wikidata, id de wikidata, id wikidata, identificador wikidata, elemento wikidata,
    идентификатор викиданных, викиданные, элемент викиданных, id викиданных, вікідані, ідентифікатор вікіданих, елемент вікіданих, معرف ويكي بيانات, ويكي بيانات`,
  links: `link, url, urls, website, web site, web page, webpage, homepage, site, address of the page, web address, web, uri, official website, source url |
    webseite, webadresse, internetseite, netzseite, verweis, verweise | lien, liens, site web, site internet, adresse web, page web |
    enlace, enlaces, sitio web, página web, pagina web, dirección web, vínculo | ссылка, ссылки, сайт, веб-сайт, веб сайт, адрес сайта, адрес страницы |
    посилання, сайт, веб-сайт, веб сайт, адреса сайту | رابط, الرابط, روابط, الروابط, موقع, الموقع, موقع الويب, عنوان الموقع | sito, sito web, strona, 链接, リンク, 링크 |
    lien web, webové stránky, stránka, webbplats, hjemmeside, sivusto, weboldal, situs, trang web, אתר, وبگاه, página, sítio, enlace web, same as`,
  gender: `sex, gender or sex, sex or gender, m/f, f/m | geschlecht | genre et sexe, sexe | género, genero, sexo | пол | стать | الجنس, جنس | sesso, geslacht, płeć, 性别, 性別, 성별 |
    pohlaví, kön, køn, kjønn, sukupuoli, nem, jenis kelamin, giới tính, מין, جنسیت, लिंग, cinsiyet, φύλο`,
  marked: `mark, show, highlight, mark on pages | markieren, markiert, hervorheben | marquer, marqué, marquée, surligner | marcar, marcado, resaltar |
    отмечать, отмечено, выделять | позначати, позначено, виділяти | تمييز, مميز, علامة`,
  id: 'card id, kennung, identifiant, identificador, идентификатор, ідентифікатор, المعرف',
};
