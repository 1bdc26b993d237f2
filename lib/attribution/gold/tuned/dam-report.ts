import type { GoldArticle } from '../article';

export const damReport: GoldArticle = {
  id: 'dam-report',
  language: 'en',
  text: `The National Dam Inspectorate (NDI) has found cracks in the upper wall of the Kestrel reservoir, according to a report published on Thursday.

The NDI said the cracks were “no danger to anybody downstream.” A spokeswoman for the inspectorate, Hanne Mbeki, said repairs would begin in spring.

“We have measured every metre of the wall,” Mbeki said. “It holds.”

Hydrologist Teodor Vance of the University of Westmere was less sure. The cracks, he said, “should have been reported two years ago.”

Vance said that an engineer at the site had told him the wall was moving. The spokeswoman rejected that.

“Professor Vance has never set foot on the dam,” she said.

The ministry declined to comment. A senior official at the Ministry of Works said, on condition of anonymity, that the minister had known since March.

Residents of Kestrel Bridge said they had heard nothing.`,
  claims: [
    {
      kind: 'indirect',
      words: [
        'The National Dam Inspectorate (NDI) has found cracks in the upper wall of the Kestrel reservoir',
      ],
      mention: 'a report',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'mixed',
      words: ['the cracks were “no danger to anybody downstream.”'],
      mention: 'The NDI',
      type: 'named',
      name: 'National Dam Inspectorate',
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['repairs would begin in spring'],
      mention: 'Hanne Mbeki',
      type: 'named',
      name: 'Hanne Mbeki',
      affiliation: 'A spokeswoman for the inspectorate',
    },
    {
      kind: 'direct',
      words: ['We have measured every metre of the wall,', 'It holds.'],
      mention: 'Mbeki',
      type: 'named',
      name: 'Hanne Mbeki',
      affiliation: 'A spokeswoman for the inspectorate',
    },
    {
      kind: 'mixed',
      words: ['The cracks', '“should have been reported two years ago.”'],
      mention: 'he',
      type: 'pronoun',
      name: 'Teodor Vance',
      affiliation: 'University of Westmere',
      alsoDescribedAs: ['Hydrologist'],
    },
    {
      kind: 'indirect',
      words: ['an engineer at the site had told him the wall was moving'],
      mention: 'Vance',
      type: 'named',
      name: 'Teodor Vance',
      affiliation: 'University of Westmere',
      alsoDescribedAs: ['Hydrologist'],
    },
    {
      kind: 'indirect',
      words: ['the wall was moving'],
      mention: 'an engineer at the site',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['Professor Vance has never set foot on the dam,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Hanne Mbeki',
      affiliation: 'A spokeswoman for the inspectorate',
    },
    {
      kind: 'indirect',
      words: ['the minister had known since March'],
      mention: 'A senior official at the Ministry of Works',
      type: 'unnamed',
      name: null,
      affiliation: 'the Ministry of Works',
    },
    {
      kind: 'indirect',
      words: ['they had heard nothing'],
      mention: 'Residents of Kestrel Bridge',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
  ],
};
