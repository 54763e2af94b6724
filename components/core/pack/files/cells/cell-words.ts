/** What people write in cells for kind, gender, and yes or no, in the interface languages and some others. */
import type { Kind } from '../../model.ts';

const kindWords: Readonly<Record<Kind, string>> = {
  person: `people, persons, human, humans, human being, individual, man, woman, boy, girl, politician, statesman, stateswoman, president, minister, senator, governor, mayor, member, mp,
    representative, deputy, ambassador, diplomat, leader, official, activist, journalist, reporter, author, writer, poet, artist, painter, actor, actress, singer, musician, composer, director,
    scientist, researcher, professor, teacher, lawyer, attorney, judge, general, officer, soldier, spy, athlete, player, footballer, coach, king, queen, prince, princess, pope, bishop, saint,
    philosopher, historian, economist, engineer, businessman, businesswoman, businessperson, entrepreneur, ceo, character, family member, witness, suspect, student, doctor, physician, nurse, chancellor, secretary, congressman, congresswoman, congressperson, lawmaker, legislator, councillor,
    councilman, councilwoman, speaker, chair, chairman, chairwoman, chairperson, adviser, advisor, spokesman, spokeswoman, spokesperson, premier, candidate, whip, commissioner, prosecutor, editor, founder |
    mensch, menschen, personen, mann, frau, politiker, politikerin, minister, ministerin, präsident, präsidentin, kanzler, kanzlerin, abgeordneter, abgeordnete, journalist, journalistin, autor, autorin, schriftsteller, schriftstellerin,
    künstler, künstlerin, wissenschaftler, wissenschaftlerin, sportler, sportlerin, richter, richterin, anwalt, anwältin, könig, königin, schauspieler, schauspielerin, bürgermeister, bürgermeisterin, unternehmer |
    personne, personnes, humain, être humain, homme, femme, politicien, politicienne, homme politique, femme politique, président, présidente, ministre, député, députée, sénateur, écrivain, auteur, acteur, actrice, artiste, roi, reine, maire, juge |
    persona, personas, humano, ser humano, hombre, mujer, político, política, presidente, presidenta, ministro, ministra, diputado, diputada, senador, senadora, escritor, escritora, periodista, artista, rey, reina, alcalde, alcaldesa, juez |
    человек, люди, лицо, персона, личность, мужчина, женщина, политик, президент, министр, депутат, сенатор, журналист, писатель, актёр, актер, учёный, судья, король, мэр, дипломат |
    людина, люди, особа, персона, чоловік, жінка, політик, президент, міністр, депутат, депутатка, сенатор, журналіст, журналістка, письменник, письменниця, актор, акторка, суддя, король, мер, дипломат |
    شخص, أشخاص, إنسان, رجل, امرأة, سياسي, سياسية, رئيس, وزير, وزيرة, نائب, صحفي, كاتب, ممثل, ملك, ملكة, قاض |
    persoon, osoba, pessoa, politica, politicus, polityk, politik, siyasetçi, giornalista, jornalista, scrittore, scrittrice, schrijver, kişi, 人, 人物, 政治家, 人类, 사람, אדם`,
  organisation: `organization, organisations, organizations, org, organism, company, firm, business, corporation, enterprise, agency, government agency, institution, institute, authority, department, ministry,
    office, bureau, party, political party, club, football club, team, sports team, band, group, union, trade union, association, society, foundation, charity, ngo, non-profit, nonprofit, university, college, school, academy, hospital, bank,
    newspaper, magazine, broadcaster, publisher, media, media outlet, tv channel, television channel, army, military unit, police, court, parliament, council, committee, commission, government, church, alliance, federation, airline, manufacturer, brand, think tank, startup, regulator, label, fund |
    organisationen, firma, unternehmen, konzern, behörde, amt, ministerium, institut, institution, partei, verein, verband, klub, gewerkschaft, stiftung, universität, hochschule, schule, krankenhaus, zeitung, sender, gericht, regierung, parlament, armee, polizei, kirche, gesellschaft, mannschaft |
    organisation, entreprise, société, agence, institution, ministère, parti, parti politique, association, syndicat, fondation, université, école, hôpital, banque, journal, tribunal, gouvernement, parlement, armée, église, équipe, administration, organisme, établissement |
    organización, organizaciones, empresa, compañía, sociedad, agencia, institución, ministerio, partido, partido político, asociación, sindicato, fundación, universidad, escuela, hospital, banco, periódico, tribunal, gobierno, parlamento, ejército, iglesia, equipo, organismo, entidad |
    организация, организации, компания, фирма, предприятие, агентство, ведомство, учреждение, институт, министерство, партия, клуб, ассоциация, профсоюз, фонд, университет, школа, больница, банк, газета, телеканал, суд, правительство, парламент, армия, церковь, команда |
    організація, організації, компанія, фірма, підприємство, агентство, агенція, відомство, установа, інститут, міністерство, партія, клуб, асоціація, профспілка, фонд, університет, школа, лікарня, банк, газета, телеканал, суд, уряд, парламент, армія, церква, команда |
    منظمة, منظمات, شركة, مؤسسة, وكالة, هيئة, وزارة, حزب, جمعية, نقابة, جامعة, مدرسة, مستشفى, بنك, صحيفة, محكمة, حكومة, برلمان, جيش, كنيسة, فريق |
    organisatie, organizacja, organização, organizzazione, ente, ente pubblico, azienda, impresa, agenzia, partito, università, ministero, bedrijf, partij, universiteit, overheid, przedsiębiorstwo, urząd, uniwersytet, agência, universidade, ministério, organizace, společnost, úřad, strana, örgüt, şirket, kurum, 组织, 公司, 組織, 会社, 조직, 회사`,
  place: `places, location, locations, city, cities, town, village, capital, country, state, province, region, district, county, municipality, borough, suburb, neighbourhood, neighborhood, island, islands, continent,
    river, lake, sea, ocean, mountain, mountains, mountain range, hill, valley, desert, forest, park, national park, port, harbour, harbor, airport, station, railway station, building, castle, palace, bridge, street, road, square, territory, area, settlement, geographic location, geographical object, landmark, bay, strait, peninsula, airbase, military base, prison |
    ort, orte, stadt, städte, großstadt, hauptstadt, dorf, gemeinde, land, staat, bundesland, provinz, gebiet, kreis, insel, fluss, see, meer, berg, gebirge, hafen, flughafen, bahnhof, gebäude, schloss, brücke, straße, platz, kontinent |
    lieu, lieux, endroit, ville, villes, capitale, village, commune, pays, état, région, département, île, fleuve, rivière, lac, mer, montagne, port, aéroport, gare, bâtiment, château, pont, rue |
    lugar, lugares, sitio, ciudad, ciudades, capital, pueblo, aldea, municipio, país, estado, provincia, región, isla, río, lago, mar, montaña, puerto, aeropuerto, estación, edificio, castillo, puente, calle |
    место, места, город, города, столица, село, деревня, посёлок, страна, государство, область, регион, район, остров, река, озеро, море, гора, порт, аэропорт, вокзал, здание, замок, мост, улица |
    місце, місця, місто, міста, столиця, село, селище, країна, держава, область, регіон, район, острів, річка, озеро, море, гора, порт, аеропорт, вокзал, будівля, замок, міст, вулиця |
    مكان, أماكن, موقع, مدينة, مدن, عاصمة, قرية, بلدة, دولة, بلد, ولاية, محافظة, منطقة, إقليم, جزيرة, نهر, بحيرة, بحر, جبل, ميناء, مطار, مبنى, قلعة, جسر, شارع |
    plaats, stad, miejsce, miasto, città, cidade, luogo, fiume, paese, regione, provincia, isola, lago, gemeente, rivier, eiland, kraj, rzeka, wyspa, województwo, ilha, místo, město, řeka, země, ostrov, yer, şehir, ülke, nehir, 地点, 城市, 国家, 場所, 都市, 국가, 도시`,
  event: `events, battle, war, conflict, election, elections, summit, conference, meeting, festival, attack, disaster, accident, crash, protest, protests, revolution, coup, treaty signing, trial, match, tournament, championship, game, ceremony, earthquake, flood, pandemic, epidemic, scandal, crisis, hearing, massacre, referendum |
    ereignis, ereignisse, veranstaltung, schlacht, krieg, wahl, wahlen, gipfel, gipfeltreffen, konferenz, anschlag, unfall, unglück, katastrophe, krise, turnier |
    événement, évènement, événements, bataille, guerre, élection, élections, sommet, conférence, attentat, accident, catastrophe, crise, tournoi |
    evento, eventos, acontecimiento, suceso, batalla, guerra, elección, elecciones, cumbre, conferencia, atentado, accidente, catástrofe, crisis, torneo |
    событие, события, мероприятие, битва, война, выборы, саммит, конференция, теракт, авария, катастрофа, кризис, турнир |
    подія, події, захід, битва, війна, вибори, саміт, конференція, теракт, аварія, катастрофа, криза, турнір |
    حدث, أحداث, معركة, حرب, انتخابات, قمة, مؤتمر, هجوم, حادث, كارثة, أزمة, بطولة | gebeurtenis, wydarzenie, battaglia, elezioni, oorlog, verkiezingen, wojna, wybory, bitwa, událost, válka, volby, olay, savaş, seçim, 事件, 出来事, 사건`,
  project: `projects, programme, program, initiative, campaign, pipeline, mission, plan, product, software, app, application, website, spacecraft, satellite, ship, vessel, aircraft, weapon, missile, system, operation |
    projekt, projekte, programm, vorhaben, produkt, schiff, kampagne, initiative | projet, projets, programme, produit, navire, campagne | proyecto, proyectos, programa, producto, barco, campaña, iniciativa |
    проект, проекты, программа, продукт, корабль, кампания, операция | проєкт, проєкти, програма, продукт, корабель, кампанія, операція | مشروع, مشاريع, برنامج, منتج, سفينة, حملة, عملية | progetto, projeto, 项目, プロジェクト, 프로젝트`,
  topic: `topics, term, terms, concept, concepts, idea, subject, theme, thing, things, other, others, misc, law, act, treaty, document, book, film, movie, series, album, song, work, language, religion, ideology, award, position, title, disease, species, substance, method, theory, ethnic group |
    thema, themen, begriff, begriffe, sache, sonstiges, andere, anderes, gesetz, vertrag, buch, werk, konzept, krankheit | sujet, sujets, thème, terme, notion, chose, autre, loi, traité, livre, œuvre, concept |
    tema, temas, término, concepto, cosa, otro, otra, otros, ley, tratado, libro, obra | тема, темы, термин, понятие, вещь, другое, прочее, закон, договор, книга, болезнь |
    тема, теми, термін, поняття, річ, інше, закон, договір, книга, хвороба | موضوع, مواضيع, مصطلح, مفهوم, شيء, أخرى, آخر, قانون, معاهدة, كتاب | onderwerp, concetto, termine, begrip, pojęcie, conceito, pojem, kavram, 主题, 概念, テーマ, 주제`,
};

const genderWords: Readonly<Record<'female' | 'male', string>> = {
  female: `f, fem, fem., w, woman, women, girl, she, she/her, ms, mrs, ♀ | weiblich, frau | féminin, femme, féminine | femenino, femenina, mujer | ж, жен, жен., женский, женщина | жін, жін., жіноча, жінка, жіночий | أنثى, انثى, مؤنث, امرأة, انثي | femminile, vrouw, kobieta, 女, 여`,
  male: `m, masc, masc., man, men, boy, he, he/him, mr, ♂ | männlich, mann | masculin, homme | masculino, hombre, varón | м, муж, муж., мужской, мужчина | ч, чол, чол., чоловік, чоловіча, чоловічий | ذكر, مذكر, رجل | maschile, mężczyzna, 男, 남`,
};

const yesNoWords: Readonly<Record<string, string>> = {
  yes: `y, true, t, 1, x, on, ✓, ✔, ☑, ✅, yes please | ja, j, wahr, richtig | oui, o, vrai | sí, si, s, verdadero, cierto | да, д, истина, правда | так, т, істина | نعم, صحيح, صواب | sì, sim, tak, 是, はい, 예`,
  no: `n, false, f, 0, off, ✗, ✘, ☐, ❌, never | nein, falsch, nee, nej | non, faux | falso | нет, ложь | ні, хибність, хиба | لا, خطأ, خاطئ | não, nie, 否, いいえ, 아니요`,
};

/** Takes a text without list separators; gives it in the same form as the words above. */
export const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();

/** Takes lists of words by meaning; gives the meaning of each word. */
export function meanings<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  return new Map(
    (Object.entries(words) as [Meaning, string][]).flatMap(([meaning, list]) =>
      [meaning, ...list.split(/[,|]/)].map((word) => [folded(word), meaning] as const),
    ),
  );
}

const kinds = meanings(kindWords);
const genders = meanings(genderWords);
const answers = meanings(yesNoWords);

/** In UTF-16 units. */
const longestKind = 300;

/** The kind that a few words stand for: `agency`, `river in Egypt`, `homme politique`; undefined if unknown. */
export function kindOf(cell: string): Kind | undefined {
  // Longer than any kind; each letter would have to be tried.
  if (cell.length > longestKind) return undefined;
  const text = folded(cell);
  const whole = kinds.get(text) ?? kinds.get(text.replace(/\s*\(.*\)$/, ''));
  if (whole !== undefined) return whole;
  // What follows only says which one.
  const [head = ''] = text.split(
    /[,;:(/]| (?:in|of|from|by|for|at|on|der|des|von|aus|de|du|d'|del|в|из|у|з|في|من) /,
  );
  const words = head.split(/[\s-]+/).filter((word) => word !== '');
  for (const word of [words.at(-1), words[0]]) {
    const kind = word === undefined ? undefined : (kinds.get(word) ?? kinds.get(word.replace(/s$/, '')));
    if (kind !== undefined) return kind;
  }
  // In German and related languages, the end of a compound says what it is.
  const last = words.at(-1) ?? '';
  for (let at = 3; at <= last.length - 4; at++) {
    const kind = kinds.get(last.slice(at));
    if (kind !== undefined && /^[a-zäöüß]+$/.test(last)) return kind;
  }
  return undefined;
}

/** `F`, `weiblich`, `мужской`; undefined for anything else. */
export const genderOf = (cell: string): 'female' | 'male' | undefined => genders.get(folded(cell));

/** `TRUE`, `nein`, `✓`; undefined for anything else. */
export function yesOrNo(cell: string): boolean | undefined {
  const answer = answers.get(folded(cell));
  return answer === undefined ? undefined : answer === 'yes';
}
