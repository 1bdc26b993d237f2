import type { GoldArticle } from '../article';

export const vacina: GoldArticle = {
  id: 'vacina',
  language: 'pt',
  text: `A campanha de vacinação contra a gripe começa no dia 3 de abril, anunciou esta segunda-feira o ministro da Saúde, Henrique Sampaio.

“Temos doses para todos”, garantiu Sampaio no parlamento. A diretora-geral da Saúde, Marta Cordeiro, explicou que os maiores de 60 anos serão os primeiros.

O bastonário da Ordem dos Médicos, Artur Neves, considerou a data tardia. “O vírus não espera por abril”, disse Neves à Rádio Norte.

Rosa Pimentel, enfermeira no centro de saúde de Vilar, afirmou que faltam seringas. O presidente da Associação de Farmácias, Luís Gaspar, assegurou que as farmácias estão prontas.

Segundo a epidemiologista Joana Freitas, da Universidade de Coimbra, a última época causou três mil mortes. Freitas acrescentou que metade podia ter sido evitada.

António Lima, reformado de 81 anos, contou que nunca falhou uma vacina. “A agulha não me mete medo”, disse ele.`,
  claims: [
    {
      kind: 'indirect',
      words: ['A campanha de vacinação contra a gripe começa no dia 3 de abril'],
      mention: 'Henrique Sampaio',
      type: 'named',
      name: 'Henrique Sampaio',
      affiliation: 'o ministro da Saúde',
    },
    {
      kind: 'direct',
      words: ['Temos doses para todos'],
      mention: 'Sampaio',
      type: 'named',
      name: 'Henrique Sampaio',
      affiliation: 'o ministro da Saúde',
    },
    {
      kind: 'indirect',
      words: ['os maiores de 60 anos serão os primeiros'],
      mention: 'Marta Cordeiro',
      type: 'named',
      name: 'Marta Cordeiro',
      affiliation: 'A diretora-geral da Saúde',
    },
    {
      kind: 'direct',
      words: ['O vírus não espera por abril'],
      mention: 'Neves',
      type: 'named',
      name: 'Artur Neves',
      affiliation: 'O bastonário da Ordem dos Médicos',
    },
    {
      kind: 'indirect',
      words: ['faltam seringas'],
      mention: 'Rosa Pimentel',
      type: 'named',
      name: 'Rosa Pimentel',
      affiliation: 'enfermeira no centro de saúde de Vilar',
    },
    {
      kind: 'indirect',
      words: ['as farmácias estão prontas'],
      mention: 'Luís Gaspar',
      type: 'named',
      name: 'Luís Gaspar',
      affiliation: 'O presidente da Associação de Farmácias',
    },
    {
      kind: 'indirect',
      words: ['a última época causou três mil mortes'],
      mention: 'Joana Freitas',
      type: 'named',
      name: 'Joana Freitas',
      affiliation: 'a epidemiologista',
      alsoDescribedAs: ['Universidade de Coimbra'],
    },
    {
      kind: 'indirect',
      words: ['metade podia ter sido evitada'],
      mention: 'Freitas',
      type: 'named',
      name: 'Joana Freitas',
      affiliation: 'a epidemiologista',
      alsoDescribedAs: ['Universidade de Coimbra'],
    },
    {
      kind: 'indirect',
      words: ['nunca falhou uma vacina'],
      mention: 'António Lima',
      type: 'named',
      name: 'António Lima',
      affiliation: 'reformado de 81 anos',
      alsoDescribedAs: ['reformado'],
    },
    {
      kind: 'direct',
      words: ['A agulha não me mete medo'],
      mention: 'ele',
      type: 'pronoun',
      name: 'António Lima',
      affiliation: 'reformado de 81 anos',
      alsoDescribedAs: ['reformado'],
    },
  ],
};
