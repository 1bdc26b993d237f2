import type { GoldArticle } from '../article';

export const bankMerger: GoldArticle = {
  id: 'bank-merger',
  language: 'en',
  text: `Solvane Bank will take over its smaller rival Crestmark Trust in a deal worth 900 million crowns, the two companies announced on Friday.

Solvane's chairman, Ruben Ishikawa, described the purchase as “a bridge, not a raid.” Ishikawa said no branch would close before 2031.

Crestmark said in a statement that its customers would notice nothing.

“We looked for a partner for two years and found one across the street,” said Crestmark chief executive Marta Delgado-Finch. Delgado-Finch, 52, who joined the company as a cashier, said her staff had been told in the morning.

Consumer groups were not persuaded. “Two banks are a market. One bank is a bill,” said Lev Aronson, an economist with the advocacy group Open Purse. He predicted that fees would rise within a year.

The central bank, which must approve the deal, said it would decide by autumn. Its governor, Yusuf Kaplan, told the newspaper Morning Ledger that “size is not a sin.”

Kaplan also said Solvane had been asked for more papers.`,
  claims: [
    {
      kind: 'indirect',
      words: [
        'Solvane Bank will take over its smaller rival Crestmark Trust in a deal worth 900 million crowns',
      ],
      mention: 'the two companies',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'mixed',
      words: ['the purchase as “a bridge, not a raid.”'],
      mention: 'Ruben Ishikawa',
      type: 'named',
      name: 'Ruben Ishikawa',
      affiliation: "Solvane's chairman",
    },
    {
      kind: 'indirect',
      words: ['no branch would close before 2031'],
      mention: 'Ishikawa',
      type: 'named',
      name: 'Ruben Ishikawa',
      affiliation: "Solvane's chairman",
    },
    {
      kind: 'indirect',
      words: ['its customers would notice nothing'],
      mention: 'Crestmark',
      type: 'named',
      name: 'Crestmark Trust',
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['We looked for a partner for two years and found one across the street,'],
      mention: 'Marta Delgado-Finch',
      type: 'named',
      name: 'Marta Delgado-Finch',
      affiliation: 'Crestmark chief executive',
    },
    {
      kind: 'indirect',
      words: ['her staff had been told in the morning'],
      mention: 'Delgado-Finch',
      type: 'named',
      name: 'Marta Delgado-Finch',
      affiliation: 'Crestmark chief executive',
    },
    {
      kind: 'direct',
      words: ['Two banks are a market. One bank is a bill,'],
      mention: 'Lev Aronson',
      type: 'named',
      name: 'Lev Aronson',
      affiliation: 'an economist with the advocacy group Open Purse',
    },
    {
      kind: 'indirect',
      words: ['fees would rise within a year'],
      mention: 'He',
      type: 'pronoun',
      name: 'Lev Aronson',
      affiliation: 'an economist with the advocacy group Open Purse',
    },
    {
      kind: 'indirect',
      words: ['it would decide by autumn'],
      mention: 'The central bank',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'mixed',
      words: ['“size is not a sin.”'],
      mention: 'Yusuf Kaplan',
      type: 'named',
      name: 'Yusuf Kaplan',
      affiliation: 'Its governor',
      alsoDescribedAs: ['governor'],
    },
    {
      kind: 'indirect',
      words: ['Solvane had been asked for more papers'],
      mention: 'Kaplan',
      type: 'named',
      name: 'Yusuf Kaplan',
      affiliation: 'Its governor',
      alsoDescribedAs: ['governor'],
    },
  ],
};
