import type { GoldArticle } from '../article';

export const choirTour: GoldArticle = {
  id: 'choir-tour',
  language: 'en',
  text: `The choir of St. Brannoc's will not travel to Lisbon this summer after its sponsor withdrew, organisers said.

“It breaks my heart,” said conductor Mirela Stanescu, 58, who has led the choir since 2004. For the sponsor, Pemberton Insurance, marketing director Colin Urquhart said the company had “no further appetite for singing.” Asked whether another sponsor might step in, Urquhart said he doubted it.

The singers were less polite. Tenor Jasper Adeyemi called the decision shabby. Adeyemi, a retired bus driver and treasurer of the choir's friends' association, said the group had already sold 300 tickets.

At the town hall, Councillor Winifred Stroud (Labour), chairwoman of the arts committee, promised to look for money. “Fifty voices should not fall silent for want of a bus fare,” she told Radio Wessex.

Her colleague Ned Farrow of the Liberal Democrats disagreed. Taxpayers should not fund holidays, he said.

The Portuguese festival's artistic director, Tomé Falcão, wrote in an email that the choir would be missed. Dr. Hanna Lindqvist, a musicologist at the University of Lund who studies amateur choirs, said such tours rarely pay for themselves.`,
  claims: [
    {
      kind: 'indirect',
      words: [
        "The choir of St. Brannoc's will not travel to Lisbon this summer after its sponsor withdrew",
      ],
      mention: 'organisers',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['It breaks my heart,'],
      mention: 'Mirela Stanescu',
      type: 'named',
      name: 'Mirela Stanescu',
      affiliation: 'conductor',
      alsoDescribedAs: ['has led the choir since 2004'],
    },
    {
      kind: 'mixed',
      words: ['the company had “no further appetite for singing.”'],
      mention: 'Colin Urquhart',
      type: 'named',
      name: 'Colin Urquhart',
      affiliation: 'marketing director',
      alsoDescribedAs: ['Pemberton Insurance, marketing director'],
    },
    {
      kind: 'indirect',
      words: ['he doubted it'],
      mention: 'Urquhart',
      type: 'named',
      name: 'Colin Urquhart',
      affiliation: 'marketing director',
      alsoDescribedAs: ['Pemberton Insurance, marketing director'],
    },
    {
      kind: 'indirect',
      words: ['the decision shabby'],
      mention: 'Jasper Adeyemi',
      type: 'named',
      name: 'Jasper Adeyemi',
      affiliation: 'Tenor',
      alsoDescribedAs: ["a retired bus driver and treasurer of the choir's friends' association"],
    },
    {
      kind: 'indirect',
      words: ['the group had already sold 300 tickets'],
      mention: 'Adeyemi',
      type: 'named',
      name: 'Jasper Adeyemi',
      affiliation: "a retired bus driver and treasurer of the choir's friends' association",
      alsoDescribedAs: ["treasurer of the choir's friends' association"],
    },
    {
      kind: 'direct',
      words: ['Fifty voices should not fall silent for want of a bus fare,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Winifred Stroud',
      affiliation: 'chairwoman of the arts committee',
      alsoDescribedAs: ['Councillor'],
    },
    {
      kind: 'indirect',
      words: ['Taxpayers should not fund holidays'],
      mention: 'he',
      type: 'pronoun',
      name: 'Ned Farrow',
      affiliation: 'the Liberal Democrats',
      alsoDescribedAs: ['Her colleague'],
    },
    {
      kind: 'indirect',
      words: ['the choir would be missed'],
      mention: 'Tomé Falcão',
      type: 'named',
      name: 'Tomé Falcão',
      affiliation: "The Portuguese festival's artistic director",
    },
    {
      kind: 'indirect',
      words: ['such tours rarely pay for themselves'],
      mention: 'Hanna Lindqvist',
      type: 'named',
      name: 'Hanna Lindqvist',
      affiliation: 'a musicologist at the University of Lund',
      alsoDescribedAs: ['a musicologist at the University of Lund who studies amateur choirs'],
    },
  ],
};
