import type { Language } from '../../language.ts';

export const portuguese: Language = {
  tag: 'pt',
  functionWords:
    'o os as do da dos das em que uma com não para por um foi ao pelo pela mais seu sua também são é a',
  titles: 'presidente ministro',
  generations: 'filho',
  thingsBefore: 'torre torres avenida hotel universidade',
  families: { articles: 'os', nouns: 'família famílias irmãos irmãs casal' },
  placeTails: 'sul norte leste oeste mar rio serra campo monte vale lago porto castelo',
  openingPhrases: {
    prepositions: 'em no na nos nas ao após durante sobre junto',
    verbs: 'tem tinha',
    endings: 'ou eu iu rá ava',
  },
  nameParts: {
    stateForm: 'república reino principado',
    particle: 'da das do dos de',
    suffix: 'júnior neto sobrinho',
    legalForm: 'sa',
    conjunction: 'e',
  },
  cues: {
    headBefore: `rua praça largo travessa alameda estrada rodovia parque escola colégio liceu prémio prêmio aeroporto clube
ponte estádio fundação fundo casa museu instituto hospital igreja lei doutrina medalha biblioteca teatro túnel viaduto edifício
centro bolsa`,
    nounMarker: 'o a os as um uma do da dos das no na ao à pelo pela num numa',
    of: 'de do da',
    pet: 'gato cão cachorro papagaio',
    givenHead: 'nome',
    surnameHead: 'sobrenome apelido',
  },
};
