import type { GoldArticle } from '../article';

export const enchente: GoldArticle = {
  id: 'enchente',
  language: 'pt',
  text: `A barragem de Riacho Fundo não corre risco de romper, garantiu nesta sexta-feira a secretária estadual de Defesa Civil, Márcia Antunes.

“Monitoramos cada centímetro”, declarou Antunes, que coordena a operação desde terça. O prefeito Jonas Barreto (PSB) pediu calma à população.

O engenheiro responsável pela obra, Ricardo Fontes, explicou que as comportas foram abertas duas vezes. Procurado pela reportagem, o diretor da mineradora Vale Claro, Otávio Pires, afirmou que a empresa não tem culpa.

Moradora do bairro há trinta anos, Dona Zulmira Prado contou que perdeu tudo. “Só salvei o rádio”, disse a aposentada.

Para a pesquisadora Inês Carvalho, da Universidade Federal de Minas, faltou manutenção. Carvalho lembrou que um laudo de 2027 apontava rachaduras.

O padre Anselmo Rocha, pároco da matriz, informou que duzentas famílias dormem na igreja. Em nota, o Ministério Público disse que investigará a concessionária.`,
  claims: [
    {
      kind: 'indirect',
      words: ['A barragem de Riacho Fundo não corre risco de romper'],
      mention: 'Márcia Antunes',
      type: 'named',
      name: 'Márcia Antunes',
      affiliation: 'a secretária estadual de Defesa Civil',
    },
    {
      kind: 'direct',
      words: ['Monitoramos cada centímetro'],
      mention: 'Antunes',
      type: 'named',
      name: 'Márcia Antunes',
      affiliation: 'a secretária estadual de Defesa Civil',
      alsoDescribedAs: ['coordena a operação desde terça'],
    },
    {
      kind: 'indirect',
      words: ['as comportas foram abertas duas vezes'],
      mention: 'Ricardo Fontes',
      type: 'named',
      name: 'Ricardo Fontes',
      affiliation: 'O engenheiro responsável pela obra',
      alsoDescribedAs: ['O engenheiro'],
    },
    {
      kind: 'indirect',
      words: ['a empresa não tem culpa'],
      mention: 'Otávio Pires',
      type: 'named',
      name: 'Otávio Pires',
      affiliation: 'o diretor da mineradora Vale Claro',
    },
    {
      kind: 'indirect',
      words: ['perdeu tudo'],
      mention: 'Zulmira Prado',
      type: 'named',
      name: 'Zulmira Prado',
      affiliation: 'Moradora do bairro há trinta anos',
      alsoDescribedAs: ['Moradora do bairro'],
    },
    {
      kind: 'direct',
      words: ['Só salvei o rádio'],
      mention: 'a aposentada',
      type: 'role',
      name: 'Zulmira Prado',
      affiliation: 'Moradora do bairro há trinta anos',
      alsoDescribedAs: ['Moradora do bairro'],
    },
    {
      kind: 'indirect',
      words: ['um laudo de 2027 apontava rachaduras'],
      mention: 'Carvalho',
      type: 'named',
      name: 'Inês Carvalho',
      affiliation: 'a pesquisadora',
      alsoDescribedAs: ['Universidade Federal de Minas'],
    },
    {
      kind: 'indirect',
      words: ['duzentas famílias dormem na igreja'],
      mention: 'Anselmo Rocha',
      type: 'named',
      name: 'Anselmo Rocha',
      affiliation: 'pároco da matriz',
      alsoDescribedAs: ['O padre'],
    },
    {
      kind: 'indirect',
      words: ['investigará a concessionária'],
      mention: 'o Ministério Público',
      type: 'named',
      name: 'Ministério Público',
      affiliation: null,
    },
  ],
};
