import type { GoldArticle } from '../article';

export const ringRoad: GoldArticle = {
  id: 'ring-road',
  language: 'en',
  text: `A judge in Harrow Vale on Friday halted work on the ring road until the fate of a colony of bats is settled.

Judge Pamela Onslow ruled that the county had ignored its own survey. Lawyers for the county had argued that the bats could be moved.

“This is a victory for common sense,” said Desmond Pike, solicitor for the residents' group Stop the Ring. Pike's client Alma Drewe, a retired midwife who lives beside the route, said she had slept badly for a year.

County engineer Stuart Bell disputed the ruling. “We counted nine bats,” Bell, the project's manager, said outside court.

Sergeant Rosie Tate of Harrow Vale police said three protesters were arrested during the hearing. Chief Superintendent Mark Lyle, her superior, later said all three had been released.

Transport Minister Gareth Moss's deputy, Ivy Chandra, told MPs the road was vital. Opposition transport spokesman Hugh Farley, a former lorry driver, called it a road to nowhere.

Among those watching was Professor Simone Abara. The road would cut the colony's feeding grounds in half, said Abara, who holds the chair of zoology at Marle College. “Bats do not read maps,” the zoologist said.

Len Sykes, owner of the Red Lion pub on the route, said trade would double if the road was built. His barman, Tony, said it would halve.`,
  claims: [
    {
      kind: 'indirect',
      words: ['the county had ignored its own survey'],
      mention: 'Judge Pamela Onslow',
      type: 'named',
      name: 'Pamela Onslow',
      affiliation: 'Judge',
      alsoDescribedAs: ['A judge in Harrow Vale'],
    },
    {
      kind: 'indirect',
      words: ['the bats could be moved'],
      mention: 'Lawyers for the county',
      type: 'unnamed',
      name: null,
      affiliation: 'the county',
    },
    {
      kind: 'direct',
      words: ['This is a victory for common sense,'],
      mention: 'Desmond Pike',
      type: 'named',
      name: 'Desmond Pike',
      affiliation: "solicitor for the residents' group Stop the Ring",
    },
    {
      kind: 'indirect',
      words: ['she had slept badly for a year'],
      mention: 'Alma Drewe',
      type: 'named',
      name: 'Alma Drewe',
      affiliation: 'a retired midwife',
      alsoDescribedAs: ['a retired midwife who lives beside the route', "Pike's client"],
    },
    {
      kind: 'direct',
      words: ['We counted nine bats,'],
      mention: 'Bell',
      type: 'named',
      name: 'Stuart Bell',
      affiliation: "the project's manager",
      alsoDescribedAs: ['County engineer'],
    },
    {
      kind: 'indirect',
      words: ['three protesters were arrested during the hearing'],
      mention: 'Rosie Tate',
      type: 'named',
      name: 'Rosie Tate',
      affiliation: 'Sergeant',
      alsoDescribedAs: ['Harrow Vale police'],
    },
    {
      kind: 'indirect',
      words: ['all three had been released'],
      mention: 'Mark Lyle',
      type: 'named',
      name: 'Mark Lyle',
      affiliation: 'Chief Superintendent',
      alsoDescribedAs: ['her superior'],
    },
    {
      kind: 'indirect',
      words: ['the road was vital'],
      mention: 'Ivy Chandra',
      type: 'named',
      name: 'Ivy Chandra',
      affiliation: "Transport Minister Gareth Moss's deputy",
    },
    {
      kind: 'indirect',
      words: ['it a road to nowhere'],
      mention: 'Hugh Farley',
      type: 'named',
      name: 'Hugh Farley',
      affiliation: 'Opposition transport spokesman',
      alsoDescribedAs: ['a former lorry driver'],
    },
    {
      kind: 'indirect',
      words: ["The road would cut the colony's feeding grounds in half"],
      mention: 'Abara',
      type: 'named',
      name: 'Simone Abara',
      affiliation: 'holds the chair of zoology at Marle College',
      alsoDescribedAs: ['Professor'],
    },
    {
      kind: 'direct',
      words: ['Bats do not read maps,'],
      mention: 'the zoologist',
      type: 'role',
      name: 'Simone Abara',
      affiliation: 'holds the chair of zoology at Marle College',
      alsoDescribedAs: ['Professor'],
    },
    {
      kind: 'indirect',
      words: ['trade would double if the road was built'],
      mention: 'Len Sykes',
      type: 'named',
      name: 'Len Sykes',
      affiliation: 'owner of the Red Lion pub on the route',
      alsoDescribedAs: ['owner of the Red Lion pub'],
    },
    {
      kind: 'indirect',
      words: ['it would halve'],
      mention: 'Tony',
      type: 'named',
      name: 'Tony',
      affiliation: 'His barman',
      alsoDescribedAs: ['barman'],
    },
  ],
};
