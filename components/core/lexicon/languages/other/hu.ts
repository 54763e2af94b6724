import type { Language } from '../../language.ts';

export const hungarian: Language = {
  tag: 'hu',
  familyNames: 'first-at-home',
  endings: {
    added: 't ot et nak nek tól től ról ről val vel ban ben',
    rules: `ból> ből> ba> be> tól> től> ról> ről> nak> nek> ban> ben> t> ot> et> at> nál> nél> hoz> hez> höz> ra> re> on> en> ön> ig> ként> ért> ékről> ék> é> a> i>
val> vel> al> el>`,
  },
  nameParts: {
    legalForm: 'kft zrt nyrt',
    conjunction: 'és',
  },
  cues: {
    // Objects have an ending of their own, so that a bare noun after a name is what has the name: `Merkel díj`.
    thingHead: `általános ház klub parkban parkot iskolában iskolát iskolába gimnáziumban díjat díjjal díjra díjas híd hidat hídon
stadionban alapítványt alapítványnak múzeumban intézetben egyetemen kórházban templomban törvényt doktrínát könyvtárban
csarnokban`,
    streetHead: `park iskola gimnázium díj repülőtér híd stadion alapítvány múzeum intézet egyetem kórház templom törvény doktrína
torony könyvtár érem aréna csarnok utca utcai utcán utcában tér téren téri körút körúton sétány sugárút köz`,
  },
};
