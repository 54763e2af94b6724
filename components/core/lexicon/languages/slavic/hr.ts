import type { Language } from '../../language.ts';

export const croatian = {
  tag: 'hr',
  functionWords: 'je i u na se da za su od koji kao koja što nije bi će iz ali te s kako bio samo nakon koje',
  titles:
    'predsjednik predsjednika predsjedniku predsjednikom premijer premijera premijeru premijerom ministar ministra gospodin',
  womensTitles: 'gospođa predsjednica premijerka',
  mensTitles: 'gospodin',
  adjectivesOfNames:
    'ov ova ovo ovi ove ovu ovog ovom ovoj ovih ovim ev eva evo evi eve evu evog evom evoj evih evim ina ino ini ine inu inoj inom',
  endings: {
    rules: `a> u> om> em> e> i> ima> ov> ova> ove> ovi> ovo> ovu> ovim> ovima> ovih> ovog> ovoga> ovom> ovoj> ev> eva> evo> eve> evi> evu> evim> evih> evog> evom> evoj>
e>a i>a u>a o>a om>a ama>a in>a ina>a ino>a ine>a ini>a inu>a inim>a inih>a inog>a inom>a inoj>a
ci>ka zi>ga si>ha ki>ka gi>ga oj>a
a>o u>o om>o a>e u>e em>e og>i,o oga>i,o om>i,o ome>i,o omu>i,o im>i,e,a ih>i,e,a ima>i,e,a
e>ska oj>ska u>ska om>ska e>čka oj>čka u>čka om>čka
ca>ac cu>ac cem>ac ce>ac ci>ac ka>ak ku>ak kom>ak la>ao lu>ao lom>ao ra>ar ru>ar rom>ar
ja> ju> jem> je> jev> jeva> jevo> jeve> jevu>`,
  },
  nameParts: {
    stateForm: 'republika kraljevina kneževina',
    legalForm: 'doo dd jdoo',
    companyNoun: 'grupa',
    conjunction: 'i',
  },
  cues: {
    ordinaryName: 'sam',
    givenHead: 'ime',
    surnameHead: 'prezime',
    headBefore: `ulica ulice ulici trg trgu avenija cesta bulevar šetalište park škola škole gimnazija nagrada
aerodrom most stadion muzej institut bolnica toranj knjižnica sveučilište medalja`,
    nounMarker: 'na u iz s do od po kod',
  },
} satisfies Language;
