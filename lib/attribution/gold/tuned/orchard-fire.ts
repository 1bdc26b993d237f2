import type { GoldArticle } from '../article';

export const orchardFire: GoldArticle = {
  id: 'orchard-fire',
  language: 'en',
  text: `A fire destroyed forty hectares of cherry orchards near Sallow Hill on Saturday night. Nobody was hurt, fire chief Leonard Achterberg said.

“The wind turned at midnight, and that saved the village,” said Achterberg, who has led the brigade for twenty years.

Farmer Gwendolyn Ashby lost every tree. “My father planted them the year I was born,” she said, standing in the ash. Ashby believes the fire was set on purpose.

Police said they had found two petrol cans. Superintendent Idris Malik told journalists that a man had been questioned and released.

“We keep an open mind,” he said.

The insurance company Northgate Mutual said it would pay within a month. Its spokesman, Peter Quill, added that the losses came to three million.

A government official said the state would help, too.

Agriculture Secretary Frieda Lomax, speaking in the capital, promised new trees by spring. Lomax said she would visit the hill on Tuesday.`,
  claims: [
    {
      kind: 'indirect',
      words: ['Nobody was hurt'],
      mention: 'fire chief Leonard Achterberg',
      type: 'named',
      name: 'Leonard Achterberg',
      affiliation: 'fire chief',
    },
    {
      kind: 'direct',
      words: ['The wind turned at midnight, and that saved the village,'],
      mention: 'Achterberg',
      type: 'named',
      name: 'Leonard Achterberg',
      affiliation: 'fire chief',
      alsoDescribedAs: ['has led the brigade for twenty years'],
    },
    {
      kind: 'direct',
      words: ['My father planted them the year I was born,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Gwendolyn Ashby',
      affiliation: 'Farmer',
    },
    {
      kind: 'indirect',
      words: ['the fire was set on purpose'],
      mention: 'Ashby',
      type: 'named',
      name: 'Gwendolyn Ashby',
      affiliation: 'Farmer',
    },
    {
      kind: 'indirect',
      words: ['they had found two petrol cans'],
      mention: 'Police',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['a man had been questioned and released'],
      mention: 'Superintendent Idris Malik',
      type: 'named',
      name: 'Idris Malik',
      affiliation: 'Superintendent',
    },
    {
      kind: 'direct',
      words: ['We keep an open mind,'],
      mention: 'he',
      type: 'pronoun',
      name: 'Idris Malik',
      affiliation: 'Superintendent',
    },
    {
      kind: 'indirect',
      words: ['it would pay within a month'],
      mention: 'The insurance company Northgate Mutual',
      type: 'named',
      name: 'Northgate Mutual',
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['the losses came to three million'],
      mention: 'Peter Quill',
      type: 'named',
      name: 'Peter Quill',
      affiliation: 'Its spokesman',
      alsoDescribedAs: ['spokesman'],
    },
    {
      kind: 'indirect',
      words: ['the state would help, too'],
      mention: 'A government official',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['new trees by spring'],
      mention: 'Frieda Lomax',
      type: 'named',
      name: 'Frieda Lomax',
      affiliation: 'Agriculture Secretary',
    },
    {
      kind: 'indirect',
      words: ['she would visit the hill on Tuesday'],
      mention: 'Lomax',
      type: 'named',
      name: 'Frieda Lomax',
      affiliation: 'Agriculture Secretary',
    },
  ],
};
