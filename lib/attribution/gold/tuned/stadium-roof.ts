import type { GoldArticle } from '../article';

export const stadiumRoof: GoldArticle = {
  id: 'stadium-roof',
  language: 'en',
  text: `MILLBROOK, Ohio (Wire) — The roof of Tannen Field will be replaced before the season opens, Mayor-elect Cordell Vance said Wednesday.

"Nobody is going to sit under that thing again," said Vance, a Democrat who takes office in January.

The Millbrook Mariners' general manager, Skip Dolan, called the plan "overdue." Mariners pitcher Luis Arroyo, whose locker was flooded last spring, said he would believe it when he saw it.

County Commissioner Jean Sabatini, R-Millbrook, said taxpayers had been promised a private roof. "They lied," Sabatini said in an interview with the Tribune.

Wade Kessler, president and CEO of Kessler Roofing, told the council's finance committee that the job would take 90 days. Kessler, whose firm built the first roof, said the design was at fault.

The architect, Helmut Braun of Braun & Osei, did not return calls. His former partner, Abena Osei, said in a text message that she had warned him twice.

"I've been selling peanuts here since 1988," said vendor Marva Tillis, 66. "Rain is good for business."

City Attorney Phil Nakamura's office said it was reviewing the contract. Tom Reyes, a spokesman for the governor, said no state money would be spent.

Season-ticket holder Gladys Pruitt and her son Earl said they would come anyway.`,
  claims: [
    {
      kind: 'indirect',
      words: ['The roof of Tannen Field will be replaced before the season opens'],
      mention: 'Cordell Vance',
      type: 'named',
      name: 'Cordell Vance',
      affiliation: 'Mayor-elect',
    },
    {
      kind: 'direct',
      words: ['Nobody is going to sit under that thing again,'],
      mention: 'Vance',
      type: 'named',
      name: 'Cordell Vance',
      affiliation: 'a Democrat who takes office in January',
      alsoDescribedAs: ['a Democrat', 'Mayor-elect'],
    },
    {
      kind: 'mixed',
      words: ['the plan "overdue."'],
      mention: 'Skip Dolan',
      type: 'named',
      name: 'Skip Dolan',
      affiliation: "The Millbrook Mariners' general manager",
    },
    {
      kind: 'indirect',
      words: ['he would believe it when he saw it'],
      mention: 'Luis Arroyo',
      type: 'named',
      name: 'Luis Arroyo',
      affiliation: 'Mariners pitcher',
    },
    {
      kind: 'indirect',
      words: ['taxpayers had been promised a private roof'],
      mention: 'Jean Sabatini',
      type: 'named',
      name: 'Jean Sabatini',
      affiliation: 'County Commissioner',
      alsoDescribedAs: ['R-Millbrook'],
    },
    {
      kind: 'direct',
      words: ['They lied,'],
      mention: 'Sabatini',
      type: 'named',
      name: 'Jean Sabatini',
      affiliation: 'County Commissioner',
      alsoDescribedAs: ['R-Millbrook'],
    },
    {
      kind: 'indirect',
      words: ['the job would take 90 days'],
      mention: 'Wade Kessler',
      type: 'named',
      name: 'Wade Kessler',
      affiliation: 'president and CEO of Kessler Roofing',
    },
    {
      kind: 'indirect',
      words: ['the design was at fault'],
      mention: 'Kessler',
      type: 'named',
      name: 'Wade Kessler',
      affiliation: 'president and CEO of Kessler Roofing',
    },
    {
      kind: 'indirect',
      words: ['she had warned him twice'],
      mention: 'Abena Osei',
      type: 'named',
      name: 'Abena Osei',
      affiliation: 'His former partner',
    },
    {
      kind: 'direct',
      words: ["I've been selling peanuts here since 1988,", 'Rain is good for business.'],
      mention: 'Marva Tillis',
      type: 'named',
      name: 'Marva Tillis',
      affiliation: 'vendor',
    },
    {
      kind: 'indirect',
      words: ['it was reviewing the contract'],
      mention: "City Attorney Phil Nakamura's office",
      type: 'named',
      name: null,
      affiliation: null,
      alsoDescribedAs: ['City Attorney'],
    },
    {
      kind: 'indirect',
      words: ['no state money would be spent'],
      mention: 'Tom Reyes',
      type: 'named',
      name: 'Tom Reyes',
      affiliation: 'a spokesman for the governor',
    },
  ],
};
