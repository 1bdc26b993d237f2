import type { GoldArticle } from '../article';

export const lagoa: GoldArticle = {
  id: 'lagoa',
  language: 'pt',
  text: `A prefeita de Serra Branca, Luciana Bastos Nogueira, disse na terça-feira que a lagoa será limpa até o fim do ano.

“Quem sujou vai pagar”, afirmou a prefeita. Ela garantiu que a obra não aumentará os impostos.

O biólogo Renato Figueira, professor da Universidade do Planalto, avaliou que o prazo é curto. Segundo Figueira, a lama guarda vinte anos de esgoto.

“Não se limpa um lago com discurso”, disse ele.

A empresa Águas do Norte informou, em nota, que cumpre a lei. O presidente da Associação de Pescadores, Sebastião Lemos, acusou a companhia de mentir.

“Os peixes não leem notas”, ironizou Lemos.

Moradores contaram que o cheiro chega à escola.`,
  claims: [
    {
      kind: 'indirect',
      words: ['a lagoa será limpa até o fim do ano'],
      mention: 'Luciana Bastos Nogueira',
      type: 'named',
      name: 'Luciana Bastos Nogueira',
      affiliation: 'A prefeita de Serra Branca',
    },
    {
      kind: 'direct',
      words: ['Quem sujou vai pagar'],
      mention: 'a prefeita',
      type: 'role',
      name: 'Luciana Bastos Nogueira',
      affiliation: 'A prefeita de Serra Branca',
    },
    {
      kind: 'indirect',
      words: ['a obra não aumentará os impostos'],
      mention: 'Ela',
      type: 'pronoun',
      name: 'Luciana Bastos Nogueira',
      affiliation: 'A prefeita de Serra Branca',
    },
    {
      kind: 'indirect',
      words: ['o prazo é curto'],
      mention: 'Renato Figueira',
      type: 'named',
      name: 'Renato Figueira',
      affiliation: 'professor da Universidade do Planalto',
      alsoDescribedAs: ['O biólogo'],
    },
    {
      kind: 'indirect',
      words: ['a lama guarda vinte anos de esgoto'],
      mention: 'Figueira',
      type: 'named',
      name: 'Renato Figueira',
      affiliation: 'professor da Universidade do Planalto',
      alsoDescribedAs: ['O biólogo'],
    },
    {
      kind: 'direct',
      words: ['Não se limpa um lago com discurso'],
      mention: 'ele',
      type: 'pronoun',
      name: 'Renato Figueira',
      affiliation: 'professor da Universidade do Planalto',
      alsoDescribedAs: ['O biólogo'],
    },
    {
      kind: 'indirect',
      words: ['cumpre a lei'],
      mention: 'A empresa Águas do Norte',
      type: 'named',
      name: 'Águas do Norte',
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['Os peixes não leem notas'],
      mention: 'Lemos',
      type: 'named',
      name: 'Sebastião Lemos',
      affiliation: 'O presidente da Associação de Pescadores',
    },
    {
      kind: 'indirect',
      words: ['o cheiro chega à escola'],
      mention: 'Moradores',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
  ],
};
