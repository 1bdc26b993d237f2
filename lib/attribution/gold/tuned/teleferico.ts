import type { GoldArticle } from '../article';

export const teleferico: GoldArticle = {
  id: 'teleferico',
  language: 'pt',
  text: `O teleférico de Serra Alta vai parar durante seis meses, anunciou na quinta-feira o presidente da câmara, Duarte Figueira.

“A segurança está primeiro”, disse Figueira aos jornalistas. A vereadora da oposição Sónia Prates criticou o autarca e afirmou que o problema era conhecido desde 2029.

Segundo Nuno Valadas, engenheiro-chefe da empresa Cabos do Norte, dois cabos têm de ser substituídos. “Não há risco para ninguém”, garantiu o engenheiro.

A presidente da Associação de Hotéis da Serra, Beatriz Lemos, disse que metade das reservas foi cancelada. Lemos, que gere o hotel Miradouro, pediu apoios ao governo.

O geólogo Álvaro Teles, da Universidade do Minho, alertou que a encosta se move três centímetros por ano. Joaquim Rato, pastor e guia de montanha, contou que ouviu os cabos gemer. “Aquilo chorava”, disse ele.

Uma fonte do ministério das Obras Públicas disse que o relatório final será publicado em maio.`,
  claims: [
    {
      kind: 'indirect',
      words: ['O teleférico de Serra Alta vai parar durante seis meses'],
      mention: 'Duarte Figueira',
      type: 'named',
      name: 'Duarte Figueira',
      affiliation: 'o presidente da câmara',
    },
    {
      kind: 'direct',
      words: ['A segurança está primeiro'],
      mention: 'Figueira',
      type: 'named',
      name: 'Duarte Figueira',
      affiliation: 'o presidente da câmara',
    },
    {
      kind: 'indirect',
      words: ['o problema era conhecido desde 2029'],
      mention: 'Sónia Prates',
      type: 'named',
      name: 'Sónia Prates',
      affiliation: 'A vereadora da oposição',
    },
    {
      kind: 'indirect',
      words: ['dois cabos têm de ser substituídos'],
      mention: 'Nuno Valadas',
      type: 'named',
      name: 'Nuno Valadas',
      affiliation: 'engenheiro-chefe da empresa Cabos do Norte',
    },
    {
      kind: 'direct',
      words: ['Não há risco para ninguém'],
      mention: 'o engenheiro',
      type: 'role',
      name: 'Nuno Valadas',
      affiliation: 'engenheiro-chefe da empresa Cabos do Norte',
    },
    {
      kind: 'indirect',
      words: ['metade das reservas foi cancelada'],
      mention: 'Beatriz Lemos',
      type: 'named',
      name: 'Beatriz Lemos',
      affiliation: 'A presidente da Associação de Hotéis da Serra',
    },
    {
      kind: 'indirect',
      words: ['a encosta se move três centímetros por ano'],
      mention: 'Álvaro Teles',
      type: 'named',
      name: 'Álvaro Teles',
      affiliation: 'O geólogo',
      alsoDescribedAs: ['Universidade do Minho'],
    },
    {
      kind: 'indirect',
      words: ['ouviu os cabos gemer'],
      mention: 'Joaquim Rato',
      type: 'named',
      name: 'Joaquim Rato',
      affiliation: 'pastor e guia de montanha',
    },
    {
      kind: 'direct',
      words: ['Aquilo chorava'],
      mention: 'ele',
      type: 'pronoun',
      name: 'Joaquim Rato',
      affiliation: 'pastor e guia de montanha',
    },
    {
      kind: 'indirect',
      words: ['o relatório final será publicado em maio'],
      mention: 'Uma fonte do ministério das Obras Públicas',
      type: 'unnamed',
      name: null,
      affiliation: 'ministério das Obras Públicas',
    },
  ],
};
