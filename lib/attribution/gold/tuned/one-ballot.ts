import type { GoldArticle } from '../article';

export const oneBallot: GoldArticle = {
  id: 'one-ballot',
  language: 'en',
  text: `Prime Minister Lena Sorvik's government survived a confidence vote on Thursday by a single ballot.

“One is enough,” Sorvik told reporters outside parliament. Finance Minister Paul Etienne Dravo said the budget would now pass. The leader of the opposition Farmers' League, Ragna Holt, said the government was living on borrowed time.

Kai Brandvold, deputy leader of the Greens and a former environment minister, said his party would not vote with Sorvik again. “We are done carrying her,” said Brandvold.

Political scientist Amara Diallo, of the Institute for Northern Studies, predicted an election in the autumn. Diallo's colleague at the institute, Jens Uhl, disagreed: voters are tired, he said.

The king's private secretary, Baron Otto Leerdam, said the palace had no comment. Speaker of parliament Miriam Aalto said she regretted the tone of the debate.

Oluf Strand was more cheerful. “I have seen eleven governments fall, and the coffee stayed the same,” he said. Strand, 78, runs the canteen in the basement of parliament.

According to Tilda Moe, head of polling at the firm Nordmeter, 61 percent of voters want Sorvik to go. The newspaper Aftenbud, citing two cabinet members, reported that she had already drafted a resignation letter.`,
  claims: [
    {
      kind: 'direct',
      words: ['One is enough,'],
      mention: 'Sorvik',
      type: 'named',
      name: 'Lena Sorvik',
      affiliation: 'Prime Minister',
    },
    {
      kind: 'indirect',
      words: ['the budget would now pass'],
      mention: 'Paul Etienne Dravo',
      type: 'named',
      name: 'Paul Etienne Dravo',
      affiliation: 'Finance Minister',
    },
    {
      kind: 'indirect',
      words: ['the government was living on borrowed time'],
      mention: 'Ragna Holt',
      type: 'named',
      name: 'Ragna Holt',
      affiliation: "The leader of the opposition Farmers' League",
    },
    {
      kind: 'indirect',
      words: ['his party would not vote with Sorvik again'],
      mention: 'Kai Brandvold',
      type: 'named',
      name: 'Kai Brandvold',
      affiliation: 'deputy leader of the Greens and a former environment minister',
      alsoDescribedAs: ['deputy leader of the Greens'],
    },
    {
      kind: 'direct',
      words: ['We are done carrying her,'],
      mention: 'Brandvold',
      type: 'named',
      name: 'Kai Brandvold',
      affiliation: 'deputy leader of the Greens and a former environment minister',
      alsoDescribedAs: ['deputy leader of the Greens'],
    },
    {
      kind: 'indirect',
      words: ['an election in the autumn'],
      mention: 'Amara Diallo',
      type: 'named',
      name: 'Amara Diallo',
      affiliation: 'Political scientist',
      alsoDescribedAs: ['the Institute for Northern Studies'],
    },
    {
      kind: 'indirect',
      words: ['voters are tired'],
      mention: 'he',
      type: 'pronoun',
      name: 'Jens Uhl',
      affiliation: "Diallo's colleague at the institute",
    },
    {
      kind: 'indirect',
      words: ['the palace had no comment'],
      mention: 'Otto Leerdam',
      type: 'named',
      name: 'Otto Leerdam',
      affiliation: "The king's private secretary",
    },
    {
      kind: 'indirect',
      words: ['she regretted the tone of the debate'],
      mention: 'Miriam Aalto',
      type: 'named',
      name: 'Miriam Aalto',
      affiliation: 'Speaker of parliament',
    },
    {
      kind: 'direct',
      words: ['I have seen eleven governments fall, and the coffee stayed the same,'],
      mention: 'he',
      type: 'pronoun',
      name: 'Oluf Strand',
      affiliation: 'runs the canteen in the basement of parliament',
    },
    {
      kind: 'indirect',
      words: ['61 percent of voters want Sorvik to go'],
      mention: 'Tilda Moe',
      type: 'named',
      name: 'Tilda Moe',
      affiliation: 'head of polling at the firm Nordmeter',
    },
    {
      kind: 'indirect',
      words: ['she had already drafted a resignation letter'],
      mention: 'The newspaper Aftenbud',
      type: 'named',
      name: 'Aftenbud',
      affiliation: null,
    },
  ],
};
