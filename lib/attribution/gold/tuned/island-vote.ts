import type { GoldArticle } from '../article';

export const islandVote: GoldArticle = {
  id: 'island-vote',
  language: 'en',
  text: `The islanders of Sorrel vote on Sunday on leaving the federation, and polls show a tie.

First Minister Callum Reyes-Hart said on Thursday that “a small country can keep a large promise.” Reyes-Hart, leader of the Sorrel Alliance (SA), has campaigned for independence since 1998.

The SA said its own count put the Yes side four points ahead.

Federal president Dagny Holt told a rally in the capital that the door would stay open. “Go if you must, but know what you leave,” Holt said. The president added that pensions would be paid either way.

“She says that every year,” said the first minister.

Agatha Pruitt, a fisherwoman and a founder of the group Stay Together, said her nets did not know any border. Pruitt claimed that the federal government had told the group that no money would follow.

Two analysts at the Meridian Institute, a think tank, said turnout would decide.

“It will be the rain that decides,” joked Reyes-Hart's wife, Imogen Hart.`,
  claims: [
    {
      kind: 'mixed',
      words: ['“a small country can keep a large promise.”'],
      mention: 'Callum Reyes-Hart',
      type: 'named',
      name: 'Callum Reyes-Hart',
      affiliation: 'First Minister',
      alsoDescribedAs: ['leader of the Sorrel Alliance (SA)'],
    },
    {
      kind: 'indirect',
      words: ['its own count put the Yes side four points ahead'],
      mention: 'The SA',
      type: 'named',
      name: 'Sorrel Alliance',
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['the door would stay open'],
      mention: 'Dagny Holt',
      type: 'named',
      name: 'Dagny Holt',
      affiliation: 'Federal president',
    },
    {
      kind: 'direct',
      words: ['Go if you must, but know what you leave,'],
      mention: 'Holt',
      type: 'named',
      name: 'Dagny Holt',
      affiliation: 'Federal president',
    },
    {
      kind: 'indirect',
      words: ['pensions would be paid either way'],
      mention: 'The president',
      type: 'role',
      name: 'Dagny Holt',
      affiliation: 'Federal president',
    },
    {
      kind: 'direct',
      words: ['She says that every year,'],
      mention: 'the first minister',
      type: 'role',
      name: 'Callum Reyes-Hart',
      affiliation: 'First Minister',
      alsoDescribedAs: ['leader of the Sorrel Alliance (SA)'],
    },
    {
      kind: 'indirect',
      words: ['her nets did not know any border'],
      mention: 'Agatha Pruitt',
      type: 'named',
      name: 'Agatha Pruitt',
      affiliation: 'a fisherwoman and a founder of the group Stay Together',
      alsoDescribedAs: ['a founder of the group Stay Together'],
    },
    {
      kind: 'indirect',
      words: ['the federal government had told the group that no money would follow'],
      mention: 'Pruitt',
      type: 'named',
      name: 'Agatha Pruitt',
      affiliation: 'a fisherwoman and a founder of the group Stay Together',
      alsoDescribedAs: ['a founder of the group Stay Together'],
    },
    {
      kind: 'indirect',
      words: ['no money would follow'],
      mention: 'the federal government',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['turnout would decide'],
      mention: 'Two analysts at the Meridian Institute',
      type: 'unnamed',
      name: null,
      affiliation: 'the Meridian Institute',
    },
    {
      kind: 'direct',
      words: ['It will be the rain that decides,'],
      mention: 'Imogen Hart',
      type: 'named',
      name: 'Imogen Hart',
      affiliation: "Reyes-Hart's wife",
    },
  ],
};
