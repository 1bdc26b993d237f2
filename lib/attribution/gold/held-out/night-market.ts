import type { GoldArticle } from '../article';

export const nightMarket: GoldArticle = {
  id: 'night-market',
  language: 'en',
  text: `Stallholders at the Pearl Street night market have been told to leave by the end of the month, and they are furious.

“My mother sold dumplings here before there was a street lamp,” said Lin Xiaomei, whose stall stands by the north gate.

Property developer Marcus Thorne, the owner of the site since 2020, says the land is needed for flats. Thorne told the Evening Lantern that he had offered every trader a place in his new arcade.

“An arcade is not a market,” replied Joao Pereira and Ruth Adeyemi, who speak for the traders.

Adeyemi said a petition with nine thousand names would be handed to Mayor Sofia Lindqvist on Friday. The mayor has not said what she will do. Her spokeswoman, Grace Winter, said only that Lindqvist “likes dumplings as much as anybody.”

A lawyer for Thorne, Edith Marlowe, said that the leases ended in 2023 and that her client had been patient.

“He could have cleared the place two years ago,” Marlowe added.

Reports that a hotel is planned for the site are false, the developer insisted.`,
  claims: [
    {
      kind: 'direct',
      words: ['My mother sold dumplings here before there was a street lamp,'],
      mention: 'Lin Xiaomei',
      type: 'named',
      name: 'Lin Xiaomei',
      affiliation: null,
      alsoDescribedAs: ['whose stall stands by the north gate'],
    },
    {
      kind: 'indirect',
      words: ['the land is needed for flats'],
      mention: 'Marcus Thorne',
      type: 'named',
      name: 'Marcus Thorne',
      affiliation: 'Property developer',
      alsoDescribedAs: ['the owner of the site since 2020', 'the owner of the site'],
    },
    {
      kind: 'indirect',
      words: ['he had offered every trader a place in his new arcade'],
      mention: 'Thorne',
      type: 'named',
      name: 'Marcus Thorne',
      affiliation: 'Property developer',
      alsoDescribedAs: ['the owner of the site since 2020', 'the owner of the site'],
    },
    {
      kind: 'indirect',
      words: [
        'a petition with nine thousand names would be handed to Mayor Sofia Lindqvist on Friday',
      ],
      mention: 'Adeyemi',
      type: 'named',
      name: 'Ruth Adeyemi',
      affiliation: null,
      alsoDescribedAs: ['speak for the traders'],
    },
    {
      kind: 'mixed',
      words: ['Lindqvist “likes dumplings as much as anybody.”'],
      mention: 'Grace Winter',
      type: 'named',
      name: 'Grace Winter',
      affiliation: 'Her spokeswoman',
      alsoDescribedAs: ['spokeswoman'],
    },
    {
      kind: 'indirect',
      words: ['the leases ended in 2023 and that her client had been patient'],
      mention: 'A lawyer for Thorne, Edith Marlowe,',
      type: 'named',
      name: 'Edith Marlowe',
      affiliation: 'A lawyer for Thorne',
    },
    {
      kind: 'direct',
      words: ['He could have cleared the place two years ago,'],
      mention: 'Marlowe',
      type: 'named',
      name: 'Edith Marlowe',
      affiliation: 'A lawyer for Thorne',
    },
    {
      kind: 'indirect',
      words: ['Reports that a hotel is planned for the site are false'],
      mention: 'the developer',
      type: 'role',
      name: 'Marcus Thorne',
      affiliation: 'Property developer',
      alsoDescribedAs: ['the owner of the site since 2020', 'the owner of the site'],
    },
  ],
};
