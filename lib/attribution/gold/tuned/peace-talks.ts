import type { GoldArticle } from '../article';

export const peaceTalks: GoldArticle = {
  id: 'peace-talks',
  language: 'en',
  text: `Talks to end the war over the Sarn valley collapsed on Sunday, mediators said.

The chief negotiator of the Free Army, General Idris Bakkal, told reporters in the hotel lobby that his side had been insulted. “We came for peace and were handed a bill,” the general said.

Foreign Minister Zora Milic denied it. Milic, speaking after a meeting with her Norwegian counterpart, Tor Haugland, said the door remained open. Haugland said both sides were tired.

A senior diplomat who attended the talks said maps had been thrown. “It was a schoolyard,” said the diplomat, who was not authorised to speak publicly.

The United Nations' special envoy to the region, Dame Rosalind Oke, said she would try again in spring. Her spokesman, Pierre Lavigne, said the envoy had not slept for two days.

Hassan Derwish, commander of the Free Army's northern brigade, said his men would keep their positions. In the capital, opposition leader Vuk Petrovic of the National Renewal party accused the government of weakness. “Milic gives, and Bakkal takes,” he told a rally.

Aid workers feared the worst. Ingrid Solheim, country director of the charity Bread First, said 80,000 people had no flour. Her driver, Yusuf, said the road to Sarn was mined.

The mother of a missing soldier, Ljuba Ilic, said she no longer watched the news.`,
  claims: [
    {
      kind: 'indirect',
      words: ['his side had been insulted'],
      mention: 'General Idris Bakkal',
      type: 'named',
      name: 'Idris Bakkal',
      affiliation: 'The chief negotiator of the Free Army',
      alsoDescribedAs: ['General'],
    },
    {
      kind: 'direct',
      words: ['We came for peace and were handed a bill,'],
      mention: 'the general',
      type: 'role',
      name: 'Idris Bakkal',
      affiliation: 'The chief negotiator of the Free Army',
      alsoDescribedAs: ['General'],
    },
    {
      kind: 'indirect',
      words: ['the door remained open'],
      mention: 'Milic',
      type: 'named',
      name: 'Zora Milic',
      affiliation: 'Foreign Minister',
    },
    {
      kind: 'indirect',
      words: ['both sides were tired'],
      mention: 'Haugland',
      type: 'named',
      name: 'Tor Haugland',
      affiliation: 'her Norwegian counterpart',
    },
    {
      kind: 'indirect',
      words: ['maps had been thrown'],
      mention: 'A senior diplomat who attended the talks',
      type: 'unnamed',
      name: null,
      affiliation: null,
      alsoDescribedAs: ['A senior diplomat'],
    },
    {
      kind: 'direct',
      words: ['It was a schoolyard,'],
      mention: 'the diplomat',
      type: 'role',
      name: null,
      affiliation: null,
      alsoDescribedAs: ['A senior diplomat'],
    },
    {
      kind: 'indirect',
      words: ['she would try again in spring'],
      mention: 'Dame Rosalind Oke',
      type: 'named',
      name: 'Rosalind Oke',
      affiliation: "The United Nations' special envoy to the region",
      alsoDescribedAs: ["The United Nations' special envoy"],
    },
    {
      kind: 'indirect',
      words: ['the envoy had not slept for two days'],
      mention: 'Pierre Lavigne',
      type: 'named',
      name: 'Pierre Lavigne',
      affiliation: 'Her spokesman',
    },
    {
      kind: 'indirect',
      words: ['his men would keep their positions'],
      mention: 'Hassan Derwish',
      type: 'named',
      name: 'Hassan Derwish',
      affiliation: "commander of the Free Army's northern brigade",
    },
    {
      kind: 'direct',
      words: ['Milic gives, and Bakkal takes,'],
      mention: 'he',
      type: 'pronoun',
      name: 'Vuk Petrovic',
      affiliation: 'opposition leader',
      alsoDescribedAs: ['the National Renewal party'],
    },
    {
      kind: 'indirect',
      words: ['80,000 people had no flour'],
      mention: 'Ingrid Solheim',
      type: 'named',
      name: 'Ingrid Solheim',
      affiliation: 'country director of the charity Bread First',
    },
    {
      kind: 'indirect',
      words: ['the road to Sarn was mined'],
      mention: 'Yusuf',
      type: 'named',
      name: 'Yusuf',
      affiliation: 'Her driver',
    },
    {
      kind: 'indirect',
      words: ['she no longer watched the news'],
      mention: 'Ljuba Ilic',
      type: 'named',
      name: 'Ljuba Ilic',
      affiliation: 'The mother of a missing soldier',
    },
  ],
};
