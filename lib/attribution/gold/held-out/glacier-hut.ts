import type { GoldArticle } from '../article';

export const glacierHut: GoldArticle = {
  id: 'glacier-hut',
  language: 'en',
  text: `The oldest hut on the Marmolin glacier will be pulled down this summer because the ice beneath it is melting, the Alpine Society announced.

“It has moved eleven centimetres since October,” the society's president, Gianluca Ferretti, told a meeting of members on Sunday evening.

His words were met with silence. Then Klara Hösli stood up. Hösli, the last keeper of the hut, said that she would rather see it fall on its own.

“A house should die at home,” she said.

Geologists from the Polytechnic of Sarn believe that the rock itself is unstable. “The question is not if but which Tuesday,” said one of them, Pieter van Houten.

Van Houten's team has been measuring the slope since 2015. He described the decision as overdue.

The regional government says it knew nothing of the plan. Regional councillor Béatrice Dumoulin criticised the society for acting alone. “We read it in the newspaper,” the councillor complained.

Ferretti rejected the criticism. According to him, two letters went unanswered.

Climbers wrote on social media that they wanted one last night there.`,
  claims: [
    {
      kind: 'indirect',
      words: [
        'The oldest hut on the Marmolin glacier will be pulled down this summer because the ice beneath it is melting',
      ],
      mention: 'the Alpine Society',
      type: 'named',
      name: 'Alpine Society',
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['It has moved eleven centimetres since October,'],
      mention: 'Gianluca Ferretti',
      type: 'named',
      name: 'Gianluca Ferretti',
      affiliation: "the society's president",
    },
    {
      kind: 'indirect',
      words: ['she would rather see it fall on its own'],
      mention: 'Hösli',
      type: 'named',
      name: 'Klara Hösli',
      affiliation: 'the last keeper of the hut',
    },
    {
      kind: 'direct',
      words: ['A house should die at home,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Klara Hösli',
      affiliation: 'the last keeper of the hut',
    },
    {
      kind: 'indirect',
      words: ['the rock itself is unstable'],
      mention: 'Geologists from the Polytechnic of Sarn',
      type: 'unnamed',
      name: null,
      affiliation: 'the Polytechnic of Sarn',
    },
    {
      kind: 'direct',
      words: ['The question is not if but which Tuesday,'],
      mention: 'Pieter van Houten',
      type: 'named',
      name: 'Pieter van Houten',
      affiliation: null,
      alsoDescribedAs: ['one of them'],
    },
    {
      kind: 'indirect',
      words: ['the decision as overdue'],
      mention: 'He',
      type: 'pronoun',
      name: 'Pieter van Houten',
      affiliation: null,
      alsoDescribedAs: ['one of them'],
    },
    {
      kind: 'indirect',
      words: ['it knew nothing of the plan'],
      mention: 'The regional government',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['the society for acting alone'],
      mention: 'Regional councillor Béatrice Dumoulin',
      type: 'named',
      name: 'Béatrice Dumoulin',
      affiliation: 'Regional councillor',
    },
    {
      kind: 'direct',
      words: ['We read it in the newspaper,'],
      mention: 'the councillor',
      type: 'role',
      name: 'Béatrice Dumoulin',
      affiliation: 'Regional councillor',
    },
    {
      kind: 'indirect',
      words: ['two letters went unanswered'],
      mention: 'him',
      type: 'pronoun',
      name: 'Gianluca Ferretti',
      affiliation: "the society's president",
    },
    {
      kind: 'indirect',
      words: ['they wanted one last night there'],
      mention: 'Climbers',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
  ],
};
