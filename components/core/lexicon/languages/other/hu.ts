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
};
