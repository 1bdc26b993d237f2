import type { GoldArticle } from '../article';

export const mayorResigns: GoldArticle = {
  id: 'mayor-resigns',
  language: 'en',
  text: `The mayor of Tresk, Halvard van der Meulen, resigned on Wednesday over a contract for street lamps.

“I did nothing wrong, but I did it in the dark,” Van der Meulen told a crowd outside the town hall. The 61-year-old said he would not run again.

His deputy, Sunniva Aas, is to take over until a vote in June. Aas said she had learned of the contract from the newspaper.

Opposition leader Cato Brandvold (Coast Party) accused the mayor of lying to the council. “He signed it, he paid it, he forgot it,” Brandvold said.

According to prosecutors, the contract was never put to tender. Prosecutor Miriam Eide said that two firms had been searched.

“There will be charges,” the prosecutor said.

A spokesman for Brightway, the firm that supplied the lamps, said the company had done nothing illegal.

Aas, a teacher by trade, promised that every lamp would be counted. “Then we shall see who holds the switch,” she added.`,
  claims: [
    {
      kind: 'direct',
      words: ['I did nothing wrong, but I did it in the dark,'],
      mention: 'Van der Meulen',
      type: 'named',
      name: 'Halvard van der Meulen',
      affiliation: 'The mayor of Tresk',
    },
    {
      kind: 'indirect',
      words: ['she had learned of the contract from the newspaper'],
      mention: 'Aas',
      type: 'named',
      name: 'Sunniva Aas',
      affiliation: 'His deputy',
      alsoDescribedAs: ['a teacher by trade', 'a teacher'],
    },
    {
      kind: 'indirect',
      words: ['the mayor of lying to the council'],
      mention: 'Cato Brandvold',
      type: 'named',
      name: 'Cato Brandvold',
      affiliation: 'Opposition leader',
      alsoDescribedAs: ['Coast Party'],
    },
    {
      kind: 'direct',
      words: ['He signed it, he paid it, he forgot it,'],
      mention: 'Brandvold',
      type: 'named',
      name: 'Cato Brandvold',
      affiliation: 'Opposition leader',
      alsoDescribedAs: ['Coast Party'],
    },
    {
      kind: 'indirect',
      words: ['the contract was never put to tender'],
      mention: 'prosecutors',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['two firms had been searched'],
      mention: 'Miriam Eide',
      type: 'named',
      name: 'Miriam Eide',
      affiliation: 'Prosecutor',
    },
    {
      kind: 'direct',
      words: ['There will be charges,'],
      mention: 'the prosecutor',
      type: 'role',
      name: 'Miriam Eide',
      affiliation: 'Prosecutor',
    },
    {
      kind: 'indirect',
      words: ['the company had done nothing illegal'],
      mention: 'A spokesman for Brightway',
      type: 'role',
      name: null,
      affiliation: 'Brightway',
    },
    {
      kind: 'indirect',
      words: ['every lamp would be counted'],
      mention: 'Aas',
      type: 'named',
      name: 'Sunniva Aas',
      affiliation: 'His deputy',
      alsoDescribedAs: ['a teacher by trade', 'a teacher'],
    },
    {
      kind: 'direct',
      words: ['Then we shall see who holds the switch,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Sunniva Aas',
      affiliation: 'His deputy',
      alsoDescribedAs: ['a teacher by trade', 'a teacher'],
    },
  ],
};
