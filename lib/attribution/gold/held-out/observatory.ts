import type { GoldArticle } from '../article';

export const observatory: GoldArticle = {
  id: 'observatory',
  language: 'en',
  text: `The largest telescope on Mount Keld will close its dome for good in June, its director said on Monday.

“The sky has become too bright,” Yuki Hartmann told staff gathered in the canteen. Hartmann, a Swiss astronomer, took over the observatory in 2027.

The decision angered scientists. Marguerite Osei, who chairs the Royal Star Society, called it premature. The society's treasurer, Alan Pruett, said no money had been requested. “They never even wrote to us,” he said.

Keld County's planning officer, Dorothy Finn, said new street lamps had been dimmed in 2029. Local farmer Gus Hallam doubted that. “I can read my newspaper in the yard at midnight,” said Hallam.

In the capital, a spokeswoman for the science ministry said the instruments would be offered to universities. Science Minister Obed Rask was travelling. His deputy, Lise Kvam, told state broadcaster NTV that nothing was lost.

Night guide Pilar Cano has shown visitors the stars since she was nineteen. She said she would buy a bigger torch. Henrik Soll, vice-president of lamp maker Lumeo and an amateur astronomer himself, said the company would pay for shields.

“It is a pity,” said the parish priest of Keld, Father Dominic Wray.`,
  claims: [
    {
      kind: 'direct',
      words: ['The sky has become too bright,'],
      mention: 'Yuki Hartmann',
      type: 'named',
      name: 'Yuki Hartmann',
      affiliation: 'a Swiss astronomer',
      alsoDescribedAs: ['took over the observatory in 2027', 'its director'],
    },
    {
      kind: 'indirect',
      words: ['it premature'],
      mention: 'Marguerite Osei',
      type: 'named',
      name: 'Marguerite Osei',
      affiliation: 'chairs the Royal Star Society',
    },
    {
      kind: 'indirect',
      words: ['no money had been requested'],
      mention: 'Alan Pruett',
      type: 'named',
      name: 'Alan Pruett',
      affiliation: "The society's treasurer",
    },
    {
      kind: 'direct',
      words: ['They never even wrote to us,'],
      mention: 'he',
      type: 'pronoun',
      name: 'Alan Pruett',
      affiliation: "The society's treasurer",
    },
    {
      kind: 'indirect',
      words: ['new street lamps had been dimmed in 2029'],
      mention: 'Dorothy Finn',
      type: 'named',
      name: 'Dorothy Finn',
      affiliation: "Keld County's planning officer",
    },
    {
      kind: 'direct',
      words: ['I can read my newspaper in the yard at midnight,'],
      mention: 'Hallam',
      type: 'named',
      name: 'Gus Hallam',
      affiliation: 'Local farmer',
    },
    {
      kind: 'indirect',
      words: ['the instruments would be offered to universities'],
      mention: 'a spokeswoman for the science ministry',
      type: 'role',
      name: null,
      affiliation: 'the science ministry',
    },
    {
      kind: 'indirect',
      words: ['nothing was lost'],
      mention: 'Lise Kvam',
      type: 'named',
      name: 'Lise Kvam',
      affiliation: 'His deputy',
      alsoDescribedAs: ['deputy'],
    },
    {
      kind: 'indirect',
      words: ['she would buy a bigger torch'],
      mention: 'She',
      type: 'pronoun',
      name: 'Pilar Cano',
      affiliation: 'Night guide',
    },
    {
      kind: 'indirect',
      words: ['the company would pay for shields'],
      mention: 'Henrik Soll',
      type: 'named',
      name: 'Henrik Soll',
      affiliation: 'vice-president of lamp maker Lumeo and an amateur astronomer himself',
      alsoDescribedAs: [
        'vice-president of lamp maker Lumeo',
        'vice-president of lamp maker Lumeo and an amateur astronomer',
      ],
    },
    {
      kind: 'direct',
      words: ['It is a pity,'],
      mention: 'Father Dominic Wray',
      type: 'named',
      name: 'Dominic Wray',
      affiliation: 'the parish priest of Keld',
    },
  ],
};
