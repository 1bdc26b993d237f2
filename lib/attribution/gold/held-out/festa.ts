import type { GoldArticle } from '../article';

export const festa: GoldArticle = {
  id: 'festa',
  language: 'pt',
  text: `A festa de São Brás vai mudar de lugar pela primeira vez em cem anos, anunciou o vereador Gustavo Peixoto.

“O largo já não aguenta tanta gente”, explicou Peixoto, responsável pelas festas da cidade. Ele prometeu transporte gratuito até o novo recinto.

A presidente da Associação Comercial, Marta Coutinho, afirmou que os cafés vão perder metade do negócio. “Sem procissão não há café”, resumiu Coutinho.

De acordo com os bombeiros, o largo só comporta duas mil pessoas.

O padre Anselmo Vidigal disse que o santo não se importa. “Ele já andou mais”, brincou o padre.

Uma moradora contou que chorou ao saber da notícia.`,
  claims: [
    {
      kind: 'indirect',
      words: ['A festa de São Brás vai mudar de lugar pela primeira vez em cem anos'],
      mention: 'o vereador Gustavo Peixoto',
      type: 'named',
      name: 'Gustavo Peixoto',
      affiliation: 'o vereador',
      alsoDescribedAs: ['responsável pelas festas da cidade'],
    },
    {
      kind: 'direct',
      words: ['O largo já não aguenta tanta gente'],
      mention: 'Peixoto',
      type: 'named',
      name: 'Gustavo Peixoto',
      affiliation: 'responsável pelas festas da cidade',
      alsoDescribedAs: ['o vereador'],
    },
    {
      kind: 'indirect',
      words: ['transporte gratuito até o novo recinto'],
      mention: 'Ele',
      type: 'pronoun',
      name: 'Gustavo Peixoto',
      affiliation: 'responsável pelas festas da cidade',
      alsoDescribedAs: ['o vereador'],
    },
    {
      kind: 'indirect',
      words: ['os cafés vão perder metade do negócio'],
      mention: 'Marta Coutinho',
      type: 'named',
      name: 'Marta Coutinho',
      affiliation: 'A presidente da Associação Comercial',
    },
    {
      kind: 'direct',
      words: ['Sem procissão não há café'],
      mention: 'Coutinho',
      type: 'named',
      name: 'Marta Coutinho',
      affiliation: 'A presidente da Associação Comercial',
    },
    {
      kind: 'indirect',
      words: ['o largo só comporta duas mil pessoas'],
      mention: 'os bombeiros',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['o santo não se importa'],
      mention: 'O padre Anselmo Vidigal',
      type: 'named',
      name: 'Anselmo Vidigal',
      affiliation: 'O padre',
    },
    {
      kind: 'direct',
      words: ['Ele já andou mais'],
      mention: 'o padre',
      type: 'role',
      name: 'Anselmo Vidigal',
      affiliation: 'O padre',
    },
    {
      kind: 'indirect',
      words: ['chorou ao saber da notícia'],
      mention: 'Uma moradora',
      type: 'role',
      name: null,
      affiliation: null,
    },
  ],
};
