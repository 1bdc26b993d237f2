import type { GoldArticle } from '../article';

export const museumTheft: GoldArticle = {
  id: 'museum-theft',
  language: 'en',
  text: `Police in Ostrava Falls are looking for a bronze otter. The statue vanished from the garden of the Lindgren Museum between Sunday and Monday, said Detective Inspector Noor Bashir.

“It weighs as much as a small car,” Bashir said. “Somebody must have seen it leave.”

The museum's director, Theresa Lindgren, granddaughter of the founder, said the otter had stood there since 1934. She said that she had cried.

Her brother, Magnus Lindgren, a sculptor, offered to cast a new one. “It will not be the same otter,” he admitted.

The newspaper Falls Courier reported that police believe the thieves came by boat. Bashir, who leads the investigation, neither confirmed nor denied this.

“The river was low,” the inspector noted.

Lindgren said the museum would stay open.

One witness, who asked not to be named, said he had heard an engine at four in the morning.`,
  claims: [
    {
      kind: 'indirect',
      words: [
        'The statue vanished from the garden of the Lindgren Museum between Sunday and Monday',
      ],
      mention: 'Detective Inspector Noor Bashir',
      type: 'named',
      name: 'Noor Bashir',
      affiliation: 'leads the investigation',
      alsoDescribedAs: ['Detective Inspector'],
    },
    {
      kind: 'direct',
      words: ['It weighs as much as a small car,', 'Somebody must have seen it leave.'],
      mention: 'Bashir',
      type: 'named',
      name: 'Noor Bashir',
      affiliation: 'leads the investigation',
      alsoDescribedAs: ['Detective Inspector'],
    },
    {
      kind: 'indirect',
      words: ['the otter had stood there since 1934'],
      mention: 'Theresa Lindgren',
      type: 'named',
      name: 'Theresa Lindgren',
      affiliation: "The museum's director",
      alsoDescribedAs: ['granddaughter of the founder'],
    },
    {
      kind: 'indirect',
      words: ['she had cried'],
      mention: 'She',
      type: 'pronoun',
      name: 'Theresa Lindgren',
      affiliation: "The museum's director",
      alsoDescribedAs: ['granddaughter of the founder'],
    },
    {
      kind: 'direct',
      words: ['It will not be the same otter,'],
      mention: 'he',
      type: 'pronoun',
      name: 'Magnus Lindgren',
      affiliation: 'a sculptor',
      alsoDescribedAs: ['Her brother'],
    },
    {
      kind: 'indirect',
      words: ['police believe the thieves came by boat'],
      mention: 'The newspaper Falls Courier',
      type: 'named',
      name: 'Falls Courier',
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['The river was low,'],
      mention: 'the inspector',
      type: 'role',
      name: 'Noor Bashir',
      affiliation: 'leads the investigation',
      alsoDescribedAs: ['Detective Inspector'],
    },
    {
      kind: 'indirect',
      words: ['the museum would stay open'],
      mention: 'Lindgren',
      type: 'named',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['he had heard an engine at four in the morning'],
      mention: 'One witness',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
  ],
};
