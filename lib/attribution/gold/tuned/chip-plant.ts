import type { GoldArticle } from '../article';

export const chipPlant: GoldArticle = {
  id: 'chip-plant',
  language: 'en',
  text: `Semiconductor maker Voltaris will build its European plant in Dresk rather than in Ireland, its chief executive said on Thursday.

“Dresk had engineers, water and a mayor who answers his phone,” Kenji Morita said. Morita, who co-founded Voltaris in 1999, said 1,800 people would work there by 2034.

The mayor in question, Janek Wolny, said he had slept with the phone under his pillow. Wolny, formerly a physics teacher, is the first Green to run the city.

Ireland's enterprise minister, Orla Keane, expressed disappointment. A spokesperson for the Irish development agency, IDA, said talks with other firms continued.

Not everyone in Dresk cheered. Farmer Bogdan Zych, whose fields border the site, said the plant would drink the river. “They promised to recycle,” he said. “So did the tannery.” Hydrologist Marta Kulig, a lecturer at Dresk Technical University, said the risk was real but small.

Analysts at Northbank cut their rating. “Subsidies are not a strategy,” wrote one of them, Ethan Cole, in a note to clients. Voltaris shares fell 4 percent. Its finance chief, Soo-jin Park, told a conference call that the market had misunderstood.

Deputy prime minister and party chairman Leszek Baran called the deal historic.`,
  claims: [
    {
      kind: 'direct',
      words: ['Dresk had engineers, water and a mayor who answers his phone,'],
      mention: 'Kenji Morita',
      type: 'named',
      name: 'Kenji Morita',
      affiliation: 'co-founded Voltaris in 1999',
      alsoDescribedAs: ['its chief executive'],
    },
    {
      kind: 'indirect',
      words: ['1,800 people would work there by 2034'],
      mention: 'Morita',
      type: 'named',
      name: 'Kenji Morita',
      affiliation: 'co-founded Voltaris in 1999',
      alsoDescribedAs: ['its chief executive'],
    },
    {
      kind: 'indirect',
      words: ['he had slept with the phone under his pillow'],
      mention: 'Janek Wolny',
      type: 'named',
      name: 'Janek Wolny',
      affiliation: 'The mayor in question',
      alsoDescribedAs: ['formerly a physics teacher', 'a physics teacher'],
    },
    {
      kind: 'indirect',
      words: ['talks with other firms continued'],
      mention: 'A spokesperson for the Irish development agency, IDA,',
      type: 'role',
      name: null,
      affiliation: 'the Irish development agency',
      alsoDescribedAs: ['IDA'],
    },
    {
      kind: 'indirect',
      words: ['the plant would drink the river'],
      mention: 'Bogdan Zych',
      type: 'named',
      name: 'Bogdan Zych',
      affiliation: 'Farmer',
    },
    {
      kind: 'direct',
      words: ['They promised to recycle,', 'So did the tannery.'],
      mention: 'he',
      type: 'pronoun',
      name: 'Bogdan Zych',
      affiliation: 'Farmer',
    },
    {
      kind: 'indirect',
      words: ['the risk was real but small'],
      mention: 'Marta Kulig',
      type: 'named',
      name: 'Marta Kulig',
      affiliation: 'a lecturer at Dresk Technical University',
      alsoDescribedAs: ['Hydrologist'],
    },
    {
      kind: 'direct',
      words: ['Subsidies are not a strategy,'],
      mention: 'Ethan Cole',
      type: 'named',
      name: 'Ethan Cole',
      affiliation: null,
      alsoDescribedAs: ['Analysts at Northbank', 'one of them'],
    },
    {
      kind: 'indirect',
      words: ['the market had misunderstood'],
      mention: 'Soo-jin Park',
      type: 'named',
      name: 'Soo-jin Park',
      affiliation: 'Its finance chief',
      alsoDescribedAs: ['finance chief'],
    },
    {
      kind: 'indirect',
      words: ['the deal historic'],
      mention: 'Leszek Baran',
      type: 'named',
      name: 'Leszek Baran',
      affiliation: 'Deputy prime minister and party chairman',
      alsoDescribedAs: ['Deputy prime minister'],
    },
  ],
};
