import type { GoldArticle } from '../article';

export const vaccineTrial: GoldArticle = {
  id: 'vaccine-trial',
  language: 'en',
  text: `A vaccine against river fever works in nine of ten people, researchers said on Monday.

The trial was run by the Halloran Institute of Tropical Medicine (HITM) in four countries. Dr. Amina Sow, who directs the institute, called the result “the best day of my working life.”

“We had hoped for seven,” Sow said. “We did not dare to say nine.”

Her colleague Viktor Lindahl, a statistician at the same institute, urged caution. Lindahl said the oldest volunteers had not been followed long enough. He said a second report was due in May.

The World Fever Council praised the study but said that the price must fall. “A vaccine in a vault protects the vault,” said the council's secretary-general, Joaquim Tavares.

Tavares, a former health minister of Porto Claro, said he had spoken to the manufacturer. The company, Bexar Biologics, confirmed the talks.

“The price is not final,” a Bexar spokeswoman said.

People in the trial reported few side effects, according to Sow.`,
  claims: [
    {
      kind: 'indirect',
      words: ['A vaccine against river fever works in nine of ten people'],
      mention: 'researchers',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'mixed',
      words: ['the result “the best day of my working life.”'],
      mention: 'Dr. Amina Sow',
      type: 'named',
      name: 'Amina Sow',
      affiliation: 'directs the institute',
    },
    {
      kind: 'direct',
      words: ['We had hoped for seven,', 'We did not dare to say nine.'],
      mention: 'Sow',
      type: 'named',
      name: 'Amina Sow',
      affiliation: 'directs the institute',
    },
    {
      kind: 'indirect',
      words: ['caution'],
      mention: 'Viktor Lindahl',
      type: 'named',
      name: 'Viktor Lindahl',
      affiliation: 'a statistician at the same institute',
      alsoDescribedAs: ['Her colleague'],
    },
    {
      kind: 'indirect',
      words: ['the oldest volunteers had not been followed long enough'],
      mention: 'Lindahl',
      type: 'named',
      name: 'Viktor Lindahl',
      affiliation: 'a statistician at the same institute',
      alsoDescribedAs: ['Her colleague'],
    },
    {
      kind: 'indirect',
      words: ['a second report was due in May'],
      mention: 'He',
      type: 'pronoun',
      name: 'Viktor Lindahl',
      affiliation: 'a statistician at the same institute',
      alsoDescribedAs: ['Her colleague'],
    },
    {
      kind: 'indirect',
      words: ['the price must fall'],
      mention: 'The World Fever Council',
      type: 'named',
      name: 'World Fever Council',
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['A vaccine in a vault protects the vault,'],
      mention: 'Joaquim Tavares',
      type: 'named',
      name: 'Joaquim Tavares',
      affiliation: "the council's secretary-general",
      alsoDescribedAs: ['a former health minister of Porto Claro'],
    },
    {
      kind: 'indirect',
      words: ['he had spoken to the manufacturer'],
      mention: 'Tavares',
      type: 'named',
      name: 'Joaquim Tavares',
      affiliation: 'a former health minister of Porto Claro',
      alsoDescribedAs: ["the council's secretary-general"],
    },
    {
      kind: 'direct',
      words: ['The price is not final,'],
      mention: 'a Bexar spokeswoman',
      type: 'role',
      name: null,
      affiliation: 'Bexar',
    },
    {
      kind: 'indirect',
      words: ['People in the trial reported few side effects'],
      mention: 'Sow',
      type: 'named',
      name: 'Amina Sow',
      affiliation: 'directs the institute',
    },
  ],
};
