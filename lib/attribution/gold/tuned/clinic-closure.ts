import type { GoldArticle } from '../article';

export const clinicClosure: GoldArticle = {
  id: 'clinic-closure',
  language: 'en',
  text: `Doctors at the Brookfield clinic learned from a notice on the door that it would shut on Sunday.

“I came to work and could not get in,” said Dr. Farid Haddad. He has been the clinic's only paediatrician for nineteen years. Haddad said 1,200 children would have to travel to Selby.

The clinic's owner is CareFirst, a chain of 40 hospitals. Its chief executive, former banker Denise Loughlin, said the site had lost money since 2026. “Sentiment does not pay nurses,” she told investors.

Speaking for the nurses, shop steward Bernie Malone said nobody had asked them for ideas. Malone, of the Health Workers' Union (HWU), said a strike was likely.

Health officials were surprised. Regional health director Samuel Otieno said he had heard the news on the radio. “That is not how partners behave,” the director said.

Lord Ashby, the former health secretary who opened the clinic in 2011, said in a letter to The Selby Courier that the closure shamed the county.

Patients gathered outside. Grace Amoah, a mother of three, said she did not own a car. Next to her stood Bill Tranter, a carpenter by trade. “They fixed my hand here,” Tranter said.

HWU general secretary Ruth Pell told the BBC she would meet Loughlin on Monday. CareFirst's press office did not reply, but a person close to the company said a buyer had been found.`,
  claims: [
    {
      kind: 'direct',
      words: ['I came to work and could not get in,'],
      mention: 'Dr. Farid Haddad',
      type: 'named',
      name: 'Farid Haddad',
      affiliation: "the clinic's only paediatrician",
      alsoDescribedAs: ["the clinic's only paediatrician for nineteen years"],
    },
    {
      kind: 'indirect',
      words: ['1,200 children would have to travel to Selby'],
      mention: 'Haddad',
      type: 'named',
      name: 'Farid Haddad',
      affiliation: "the clinic's only paediatrician",
      alsoDescribedAs: ["the clinic's only paediatrician for nineteen years"],
    },
    {
      kind: 'indirect',
      words: ['the site had lost money since 2026'],
      mention: 'Denise Loughlin',
      type: 'named',
      name: 'Denise Loughlin',
      affiliation: 'Its chief executive',
      alsoDescribedAs: ['former banker', 'Its chief executive, former banker'],
    },
    {
      kind: 'direct',
      words: ['Sentiment does not pay nurses,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Denise Loughlin',
      affiliation: 'Its chief executive',
      alsoDescribedAs: ['former banker', 'Its chief executive, former banker'],
    },
    {
      kind: 'indirect',
      words: ['nobody had asked them for ideas'],
      mention: 'Bernie Malone',
      type: 'named',
      name: 'Bernie Malone',
      affiliation: 'shop steward',
      alsoDescribedAs: ["the Health Workers' Union (HWU)", "Health Workers' Union"],
    },
    {
      kind: 'indirect',
      words: ['a strike was likely'],
      mention: 'Malone',
      type: 'named',
      name: 'Bernie Malone',
      affiliation: "the Health Workers' Union (HWU)",
      alsoDescribedAs: ["Health Workers' Union"],
    },
    {
      kind: 'indirect',
      words: ['he had heard the news on the radio'],
      mention: 'Samuel Otieno',
      type: 'named',
      name: 'Samuel Otieno',
      affiliation: 'Regional health director',
    },
    {
      kind: 'direct',
      words: ['That is not how partners behave,'],
      mention: 'the director',
      type: 'role',
      name: 'Samuel Otieno',
      affiliation: 'Regional health director',
    },
    {
      kind: 'indirect',
      words: ['the closure shamed the county'],
      mention: 'Lord Ashby',
      type: 'named',
      name: 'Ashby',
      affiliation: 'the former health secretary',
      alsoDescribedAs: ['the former health secretary who opened the clinic in 2011'],
    },
    {
      kind: 'indirect',
      words: ['she did not own a car'],
      mention: 'Grace Amoah',
      type: 'named',
      name: 'Grace Amoah',
      affiliation: 'a mother of three',
    },
    {
      kind: 'direct',
      words: ['They fixed my hand here,'],
      mention: 'Tranter',
      type: 'named',
      name: 'Bill Tranter',
      affiliation: 'a carpenter by trade',
      alsoDescribedAs: ['a carpenter'],
    },
    {
      kind: 'indirect',
      words: ['she would meet Loughlin on Monday'],
      mention: 'Ruth Pell',
      type: 'named',
      name: 'Ruth Pell',
      affiliation: 'HWU general secretary',
    },
    {
      kind: 'indirect',
      words: ['a buyer had been found'],
      mention: 'a person close to the company',
      type: 'unnamed',
      name: null,
      affiliation: null,
      alsoDescribedAs: ['the company'],
    },
  ],
};
