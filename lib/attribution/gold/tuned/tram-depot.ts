import type { GoldArticle } from '../article';

export const tramDepot: GoldArticle = {
  id: 'tram-depot',
  language: 'en',
  text: `Work on the tram depot in Larch Street will stop for six weeks, the city's transport chief, Olive Banfield, announced on Tuesday.

“We found bones, and bones come first,” Banfield told the council's planning committee. Archaeologist Piers Noakes of Dunmere University, who leads the dig, said that the remains were at least 900 years old.

Construction company Halgate & Sons warned of extra costs. Its site manager, Rolf Tamm, said each idle day cost 40,000 crowns. “Somebody will have to pay for the skeletons,” Tamm said.

Nadia Oyelaran, the depot workers' union representative, accused the firm of exaggerating. “They rent the cranes by the month,” she said.

Former mayor Edith Kane, now head of the heritage trust Old Stones, said she had warned the city in 2019. The trust's lawyer, Ben Ashdown, added that a court case was possible.

A spokesman for the culture ministry, who asked not to be named, said the dig could last until May. Halgate's chief financial officer, Carla Mendez, declined to comment, but told the Dunmere Post that insurance would not cover the delay.`,
  claims: [
    {
      kind: 'indirect',
      words: ['Work on the tram depot in Larch Street will stop for six weeks'],
      mention: 'Olive Banfield',
      type: 'named',
      name: 'Olive Banfield',
      affiliation: "the city's transport chief",
    },
    {
      kind: 'direct',
      words: ['We found bones, and bones come first,'],
      mention: 'Banfield',
      type: 'named',
      name: 'Olive Banfield',
      affiliation: "the city's transport chief",
    },
    {
      kind: 'indirect',
      words: ['the remains were at least 900 years old'],
      mention: 'Piers Noakes',
      type: 'named',
      name: 'Piers Noakes',
      affiliation: 'Archaeologist',
      alsoDescribedAs: ['Dunmere University', 'leads the dig'],
    },
    {
      kind: 'indirect',
      words: ['each idle day cost 40,000 crowns'],
      mention: 'Rolf Tamm',
      type: 'named',
      name: 'Rolf Tamm',
      affiliation: 'Its site manager',
      alsoDescribedAs: ['site manager'],
    },
    {
      kind: 'direct',
      words: ['Somebody will have to pay for the skeletons,'],
      mention: 'Tamm',
      type: 'named',
      name: 'Rolf Tamm',
      affiliation: 'Its site manager',
      alsoDescribedAs: ['site manager'],
    },
    {
      kind: 'direct',
      words: ['They rent the cranes by the month,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Nadia Oyelaran',
      affiliation: "the depot workers' union representative",
    },
    {
      kind: 'indirect',
      words: ['she had warned the city in 2019'],
      mention: 'Edith Kane',
      type: 'named',
      name: 'Edith Kane',
      affiliation: 'Former mayor',
      alsoDescribedAs: [
        'head of the heritage trust Old Stones',
        'now head of the heritage trust Old Stones',
      ],
    },
    {
      kind: 'indirect',
      words: ['a court case was possible'],
      mention: 'Ben Ashdown',
      type: 'named',
      name: 'Ben Ashdown',
      affiliation: "The trust's lawyer",
    },
    {
      kind: 'indirect',
      words: ['the dig could last until May'],
      mention: 'A spokesman for the culture ministry',
      type: 'role',
      name: null,
      affiliation: 'the culture ministry',
    },
    {
      kind: 'indirect',
      words: ['insurance would not cover the delay'],
      mention: 'Carla Mendez',
      type: 'named',
      name: 'Carla Mendez',
      affiliation: "Halgate's chief financial officer",
    },
  ],
};
