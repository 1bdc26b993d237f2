import type { GoldArticle } from '../article';

export const harbourStrike: GoldArticle = {
  id: 'harbour-strike',
  language: 'en',
  text: `Dockers at the port of Maravell will walk out on Monday, their union said, after talks over night shifts broke down.

“We have been patient for eleven months,” said Ines Calloway, general secretary of the Harbour Workers' Union. “Patience has run out.”

Calloway told reporters that the port authority had refused to put a single figure on paper.

The port authority denied the charge. Its chief executive, Dorian Pell, said the offer had been tabled twice, and that the union “simply did not like the number.”

“Nobody wants a strike in the week of the regatta,” Pell said. He added that ferries would run as usual.

Transport Minister Ola Branting called on both sides “to come back to the table.” She warned that the government would not pay for the dispute.

Sources close to the talks said a compromise on Sunday work was within reach.

“I have seen worse rows than this one,” the minister said.`,
  claims: [
    {
      kind: 'indirect',
      words: ['Dockers at the port of Maravell will walk out on Monday'],
      mention: 'their union',
      type: 'role',
      name: "Harbour Workers' Union",
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['We have been patient for eleven months,', 'Patience has run out.'],
      mention: 'Ines Calloway',
      type: 'named',
      name: 'Ines Calloway',
      affiliation: "general secretary of the Harbour Workers' Union",
    },
    {
      kind: 'indirect',
      words: ['the port authority had refused to put a single figure on paper'],
      mention: 'Calloway',
      type: 'named',
      name: 'Ines Calloway',
      affiliation: "general secretary of the Harbour Workers' Union",
    },
    {
      kind: 'mixed',
      words: [
        'the offer had been tabled twice, and that the union “simply did not like the number.”',
      ],
      mention: 'Dorian Pell',
      type: 'named',
      name: 'Dorian Pell',
      affiliation: 'Its chief executive',
      alsoDescribedAs: ['chief executive'],
    },
    {
      kind: 'direct',
      words: ['Nobody wants a strike in the week of the regatta,'],
      mention: 'Pell',
      type: 'named',
      name: 'Dorian Pell',
      affiliation: 'Its chief executive',
      alsoDescribedAs: ['chief executive'],
    },
    {
      kind: 'indirect',
      words: ['ferries would run as usual'],
      mention: 'He',
      type: 'pronoun',
      name: 'Dorian Pell',
      affiliation: 'Its chief executive',
      alsoDescribedAs: ['chief executive'],
    },
    {
      kind: 'mixed',
      words: ['“to come back to the table.”'],
      mention: 'Ola Branting',
      type: 'named',
      name: 'Ola Branting',
      affiliation: 'Transport Minister',
    },
    {
      kind: 'indirect',
      words: ['the government would not pay for the dispute'],
      mention: 'She',
      type: 'pronoun',
      name: 'Ola Branting',
      affiliation: 'Transport Minister',
    },
    {
      kind: 'indirect',
      words: ['a compromise on Sunday work was within reach'],
      mention: 'Sources close to the talks',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['I have seen worse rows than this one,'],
      mention: 'the minister',
      type: 'role',
      name: 'Ola Branting',
      affiliation: 'Transport Minister',
    },
  ],
};
