import type { GoldArticle } from '../article';

export const wolfReturn: GoldArticle = {
  id: 'wolf-return',
  language: 'en',
  text: `A wolf has been photographed in the Aldern forest for the first time in 140 years, wildlife officials confirmed on Friday.

The picture was taken by an automatic camera near the village of Stenmoor. “There is no doubt, it is a young male,” said Annika Berglund, a biologist with the regional environment agency.

Sheep farmer Tom Garrity was less enthusiastic. He said he had lost three lambs since October. “People in offices like wolves,” Garrity said. “They should come and count my lambs.”

The agriculture ministry said farmers would be compensated. Deputy minister Rosa Calder said that electric fences would be paid for in full.

According to Professor Hiroshi Tanabe, who leads the large carnivore project at Eastmark University, the animal probably came from the mountains, 300 kilometres away. Tanabe said it was unlikely to stay unless it found a mate.

Stenmoor's only innkeeper, Maud Perrin, hopes for tourists. She has already ordered mugs with a wolf on them, she said.

Hunters' association chairman Lars Edling said his members would respect the law. However, Edling warned that the mood could change. His counterpart at the nature league, Sofia Brandt, replied that the mood had been fine until he spoke.

The priest, Father Colm Daly, said he would mention Saint Francis on Sunday.`,
  claims: [
    {
      kind: 'direct',
      words: ['There is no doubt, it is a young male,'],
      mention: 'Annika Berglund',
      type: 'named',
      name: 'Annika Berglund',
      affiliation: 'a biologist with the regional environment agency',
    },
    {
      kind: 'indirect',
      words: ['he had lost three lambs since October'],
      mention: 'He',
      type: 'pronoun',
      name: 'Tom Garrity',
      affiliation: 'Sheep farmer',
    },
    {
      kind: 'direct',
      words: ['People in offices like wolves,', 'They should come and count my lambs.'],
      mention: 'Garrity',
      type: 'named',
      name: 'Tom Garrity',
      affiliation: 'Sheep farmer',
    },
    {
      kind: 'indirect',
      words: ['farmers would be compensated'],
      mention: 'The agriculture ministry',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['electric fences would be paid for in full'],
      mention: 'Rosa Calder',
      type: 'named',
      name: 'Rosa Calder',
      affiliation: 'Deputy minister',
    },
    {
      kind: 'indirect',
      words: ['the animal probably came from the mountains, 300 kilometres away'],
      mention: 'Professor Hiroshi Tanabe',
      type: 'named',
      name: 'Hiroshi Tanabe',
      affiliation: 'leads the large carnivore project at Eastmark University',
      alsoDescribedAs: ['Professor'],
    },
    {
      kind: 'indirect',
      words: ['it was unlikely to stay unless it found a mate'],
      mention: 'Tanabe',
      type: 'named',
      name: 'Hiroshi Tanabe',
      affiliation: 'leads the large carnivore project at Eastmark University',
      alsoDescribedAs: ['Professor'],
    },
    {
      kind: 'indirect',
      words: ['She has already ordered mugs with a wolf on them'],
      mention: 'she',
      type: 'pronoun',
      name: 'Maud Perrin',
      affiliation: "Stenmoor's only innkeeper",
    },
    {
      kind: 'indirect',
      words: ['his members would respect the law'],
      mention: 'Lars Edling',
      type: 'named',
      name: 'Lars Edling',
      affiliation: "Hunters' association chairman",
    },
    {
      kind: 'indirect',
      words: ['the mood could change'],
      mention: 'Edling',
      type: 'named',
      name: 'Lars Edling',
      affiliation: "Hunters' association chairman",
    },
    {
      kind: 'indirect',
      words: ['the mood had been fine until he spoke'],
      mention: 'Sofia Brandt',
      type: 'named',
      name: 'Sofia Brandt',
      affiliation: 'His counterpart at the nature league',
    },
    {
      kind: 'indirect',
      words: ['he would mention Saint Francis on Sunday'],
      mention: 'Father Colm Daly',
      type: 'named',
      name: 'Colm Daly',
      affiliation: 'The priest',
    },
  ],
};
