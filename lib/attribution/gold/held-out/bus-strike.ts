import type { GoldArticle } from '../article';

export const busStrike: GoldArticle = {
  id: 'bus-strike',
  language: 'en',
  text: `Bus drivers in Carrow walked out at dawn on Monday, leaving some 60,000 commuters to find another way to work.

The drivers want eight percent more pay. “We have not had a real raise since 2028,” said Denise Okafor, who has driven the number 14 for eleven years and represents the union at the eastern depot.

Carrow Transit, the city-owned operator, said it had offered four percent and a bonus. “That is what the budget allows,” its chief executive, Magnus Thiel, told a news conference. Thiel accused the union of holding the city to ransom.

Mayor Lucia Fontana urged both sides to go back to the table. Her transport adviser, Paul Renner, said a mediator could be named within days.

At the central station, student Kofi Mensah waited for a taxi that did not come. “I have an exam at nine,” he said. Retired nurse Helga Strom, 72, said she supported the drivers. “They are up before all of us,” Strom said.

Economist Victor Lang of the Carrow Institute estimated that each day of the strike would cost businesses two million euros. The local chamber of commerce put the figure at three million.

The union's lead negotiator, Samir Haddad, said on Monday evening that the strike would continue. In a statement, Carrow Transit said it regretted the decision.

Opposition councillor Ingrid Moe, a member of the transport committee, said the mayor had seen it coming and done nothing.`,
  claims: [
    {
      kind: 'direct',
      words: ['We have not had a real raise since 2028,'],
      mention: 'Denise Okafor',
      type: 'named',
      name: 'Denise Okafor',
      affiliation:
        'has driven the number 14 for eleven years and represents the union at the eastern depot',
      alsoDescribedAs: [
        'represents the union at the eastern depot',
        'has driven the number 14 for eleven years',
      ],
    },
    {
      kind: 'indirect',
      words: ['it had offered four percent and a bonus'],
      mention: 'Carrow Transit',
      type: 'named',
      name: 'Carrow Transit',
      affiliation: null,
      alsoDescribedAs: ['the city-owned operator'],
    },
    {
      kind: 'direct',
      words: ['That is what the budget allows,'],
      mention: 'Magnus Thiel',
      type: 'named',
      name: 'Magnus Thiel',
      affiliation: 'its chief executive',
    },
    {
      kind: 'indirect',
      words: ['a mediator could be named within days'],
      mention: 'Paul Renner',
      type: 'named',
      name: 'Paul Renner',
      affiliation: 'Her transport adviser',
    },
    {
      kind: 'direct',
      words: ['I have an exam at nine,'],
      mention: 'he',
      type: 'pronoun',
      name: 'Kofi Mensah',
      affiliation: 'student',
    },
    {
      kind: 'indirect',
      words: ['she supported the drivers'],
      mention: 'Helga Strom',
      type: 'named',
      name: 'Helga Strom',
      affiliation: 'Retired nurse',
    },
    {
      kind: 'direct',
      words: ['They are up before all of us,'],
      mention: 'Strom',
      type: 'named',
      name: 'Helga Strom',
      affiliation: 'Retired nurse',
    },
    {
      kind: 'indirect',
      words: ['each day of the strike would cost businesses two million euros'],
      mention: 'Victor Lang',
      type: 'named',
      name: 'Victor Lang',
      affiliation: 'Economist',
      alsoDescribedAs: ['the Carrow Institute'],
    },
    {
      kind: 'indirect',
      words: ['the strike would continue'],
      mention: 'Samir Haddad',
      type: 'named',
      name: 'Samir Haddad',
      affiliation: "The union's lead negotiator",
    },
    {
      kind: 'indirect',
      words: ['it regretted the decision'],
      mention: 'Carrow Transit',
      type: 'named',
      name: 'Carrow Transit',
      affiliation: null,
      alsoDescribedAs: ['the city-owned operator'],
    },
    {
      kind: 'indirect',
      words: ['the mayor had seen it coming and done nothing'],
      mention: 'Ingrid Moe',
      type: 'named',
      name: 'Ingrid Moe',
      affiliation: 'a member of the transport committee',
      alsoDescribedAs: ['Opposition councillor'],
    },
  ],
};
