import type { GoldArticle } from '../article';

export const waterMeters: GoldArticle = {
  id: 'water-meters',
  language: 'en',
  text: `BELLMONT — Thousands of water meters installed since January have been reading too high, according to an audit that the city released late Monday.

"We overcharged people, and we will pay them back," Public Works Director Harriet Okonjo said at a hastily called news conference.

Sen. Dale Whitcomb (D-Ohio) called the affair a disgrace. He asked the state auditor, Renata Voss, to open an inquiry. Voss told reporters she would need six months.

The meters were made by Flowtech, a company based in Arlen. "Our devices work," the firm said in an email.

Councilman Terrence Babb, who voted against the contract in 2019, said he had warned his colleagues. "Nobody listens to a plumber," said Babb, a plumber.

Okonjo's predecessor, Neil Strand, now a consultant in Denver, declined to comment.

Maureen Tully, 71, opened her bill last week and found that she owed $1,900. "I thought I had bought a swimming pool," she said.

A city lawyer, speaking on condition of anonymity, said lawsuits were likely. Whitcomb's office said it had received 400 complaints.`,
  claims: [
    {
      kind: 'indirect',
      words: ['Thousands of water meters installed since January have been reading too high'],
      mention: 'an audit',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['We overcharged people, and we will pay them back,'],
      mention: 'Public Works Director Harriet Okonjo',
      type: 'named',
      name: 'Harriet Okonjo',
      affiliation: 'Public Works Director',
    },
    {
      kind: 'indirect',
      words: ['the affair a disgrace'],
      mention: 'Sen. Dale Whitcomb (D-Ohio)',
      type: 'named',
      name: 'Dale Whitcomb',
      affiliation: 'Sen.',
      alsoDescribedAs: ['D-Ohio', 'Sen'],
    },
    {
      kind: 'indirect',
      words: ['to open an inquiry'],
      mention: 'He',
      type: 'pronoun',
      name: 'Dale Whitcomb',
      affiliation: 'Sen.',
      alsoDescribedAs: ['D-Ohio', 'Sen'],
    },
    {
      kind: 'indirect',
      words: ['she would need six months'],
      mention: 'Voss',
      type: 'named',
      name: 'Renata Voss',
      affiliation: 'the state auditor',
    },
    {
      kind: 'direct',
      words: ['Our devices work,'],
      mention: 'the firm',
      type: 'role',
      name: 'Flowtech',
      affiliation: null,
      alsoDescribedAs: ['a company based in Arlen', 'a company'],
    },
    {
      kind: 'indirect',
      words: ['he had warned his colleagues'],
      mention: 'Councilman Terrence Babb, who voted against the contract in 2019,',
      type: 'named',
      name: 'Terrence Babb',
      affiliation: 'Councilman',
      alsoDescribedAs: ['a plumber'],
    },
    {
      kind: 'direct',
      words: ['Nobody listens to a plumber,'],
      mention: 'Babb',
      type: 'named',
      name: 'Terrence Babb',
      affiliation: 'a plumber',
      alsoDescribedAs: ['Councilman'],
    },
    {
      kind: 'direct',
      words: ['I thought I had bought a swimming pool,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Maureen Tully',
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['lawsuits were likely'],
      mention: 'A city lawyer',
      type: 'role',
      name: null,
      affiliation: null,
      alsoDescribedAs: ['city'],
    },
    {
      kind: 'indirect',
      words: ['it had received 400 complaints'],
      mention: "Whitcomb's office",
      type: 'named',
      name: null,
      affiliation: null,
    },
  ],
};
