import type { GoldArticle } from '../article';

export const twoBrothers: GoldArticle = {
  id: 'two-brothers',
  language: 'en',
  text: `Two cousins, one mill, no peace. Edwin Farrow and Rosalind Farrow have fought over the paper mill at Lower Tarn since their grandfather died in 2011.

“The mill was promised to me,” said Edwin Farrow, a former county councillor. Rosalind Farrow, who runs a bakery in the village, says the promise was never written down.

“There was no letter, no witness, nothing,” she said.

On Tuesday the dispute reached the court in Highbridge. Farrow said the hearing had been fair.

Mr. Farrow's lawyer, Petra Lindqvist, argued that a promise made before a whole family needs no paper. Ms. Farrow said she would appeal whatever the outcome.

Judge Anselm Okoro, who presides over the land tribunal, is expected to rule in May. “I shall take the time that I need,” he told the court.

Neighbours believe the mill will be sold in the end.`,
  claims: [
    {
      kind: 'direct',
      words: ['The mill was promised to me,'],
      mention: 'Edwin Farrow',
      type: 'named',
      name: 'Edwin Farrow',
      affiliation: 'a former county councillor',
    },
    {
      kind: 'indirect',
      words: ['the promise was never written down'],
      mention: 'Rosalind Farrow',
      type: 'named',
      name: 'Rosalind Farrow',
      affiliation: 'runs a bakery in the village',
    },
    {
      kind: 'direct',
      words: ['There was no letter, no witness, nothing,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Rosalind Farrow',
      affiliation: 'runs a bakery in the village',
    },
    {
      kind: 'indirect',
      words: ['the hearing had been fair'],
      mention: 'Farrow',
      type: 'named',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['a promise made before a whole family needs no paper'],
      mention: 'Petra Lindqvist',
      type: 'named',
      name: 'Petra Lindqvist',
      affiliation: "Mr. Farrow's lawyer",
    },
    {
      kind: 'indirect',
      words: ['she would appeal whatever the outcome'],
      mention: 'Ms. Farrow',
      type: 'named',
      name: 'Rosalind Farrow',
      affiliation: 'runs a bakery in the village',
    },
    {
      kind: 'direct',
      words: ['I shall take the time that I need,'],
      mention: 'he',
      type: 'pronoun',
      name: 'Anselm Okoro',
      affiliation: 'presides over the land tribunal',
      alsoDescribedAs: ['Judge'],
    },
    {
      kind: 'indirect',
      words: ['the mill will be sold in the end'],
      mention: 'Neighbours',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
  ],
};
