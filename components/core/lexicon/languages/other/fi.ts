import type { Language } from '../../language.ts';

export const finnish: Language = {
  tag: 'fi',
  functionWords:
    'ja on ei että oli hän se ovat kanssa mukaan myös mutta kun joka sekä olisi ollut vuonna jälkeen sanoi',
  titles: 'presidentti presidentin presidenttia presidentille presidentiksi presidentilta',
  womensTitles: 'rouva',
  endings: {
    added: `in ia ille illa illä ilta iltä issa issä ista istä iin iksi ina inä n a ä lle lla llä lta ltä ssa ssä sta stä
ksi na nä an`,
    rules: `sen>nen sta>nen sella>nen selle>nen selta>nen sessa>nen sesta>nen seen>nen sena>nen
en>i essa>i esta>i een>i elle>i ella>i elta>i eksi>i ksen>s kselle>s ksessa>s ksesta>s
essä>i estä>i ellä>i eltä>i stä>nen sellä>nen seltä>nen sessä>nen sestä>nen ksessä>s ksestä>s
llin>lli tin>tti pin>ppi kin>kki tissa>tti tista>tti`,
  },
  nameParts: {
    particle: 'af',
    legalForm: 'oy oyj abp',
    conjunction: 'ja',
  },
  cues: {
    pet: 'kissa koira papukaija',
    givenHead: 'etunimi',
    surnameHead: 'sukunimi',
    thingHead: `puisto puiston puistossa tie koulu koulun koulussa palkinto palkinnon lentoasema lentokenttä seura silta sillan
stadion stadionin säätiö säätiön rahasto talo talon museo museon instituutti yliopisto yliopiston sairaala kirkko
laki lain oppi mitali torni halli kirjasto areena`,
    streetHead: 'katu kadun kadulla kadulle aukio aukion aukiolla tori torin torilla bulevardi',
  },
};
