import type { Language } from '../../language.ts';

export const turkish: Language = {
  tag: 'tr',
  endings: {
    rules: `ın> in> un> ün> nın> nin> nun> nün> ya> ye> yı> yi> yu> yü> da> de> ta> te> dan> den> tan> ten> la> le> yla> yle>`,
  },
  functionWords: 've bir bu için ile da de olarak olan daha çok gibi sonra kadar ise dedi göre oldu en',
  titles: 'başkan başkanı cumhurbaşkanı devlet bay sayın',
  womensTitles: 'bayan',
  mensTitles: 'bay',
  nameParts: {
    legalForm: 'aş',
    conjunction: 've',
  },
  cues: {
    pet: 'kedi köpek papağan',
    givenHead: 'isim ad adı',
    surnameHead: 'soyadı soyad',
    // Like their accusatives, so only with a capital: `Merkel Parkı`, but `Merkel parkı gezdi`.
    thingHead: `park sokağı bulvarı meydanı parkı okulu ortaokulu havalimanı havaalanı stadyumu stadı vakfı ödülü
kulübü kanunu doktrini camii`,
    streetHead: `caddesi caddesinde sokağında bulvarında meydanında parkında köprüsü üniversitesi lisesi hastanesi
müzesi enstitüsü yasası kulesi mahallesi`,
  },
};
