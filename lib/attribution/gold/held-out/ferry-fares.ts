import type { GoldArticle } from '../article';

export const ferryFares: GoldArticle = {
  id: 'ferry-fares',
  language: 'en',
  text: `Fares on the Orrin ferry will rise by a fifth from January, operator Seaway confirmed.

Seaway managing director Patrick Lunn blamed the price of fuel. “We have absorbed all we can,” he said. Lunn, a former naval officer, said islanders would get a discount card.

Islanders were unimpressed. “A card does not float,” said Effie Munro, landlady of the Anchor Inn and a member of the island council. Council leader Iain Baird said the rise broke a promise made in 2030.

Transport campaigner Zadie Bloom, of the group Fair Crossings, said fares had doubled in ten years. She said her group would complain to the regulator, the Ferry Commission. The commission's chairman, Sir Walter Hope, said through an aide that he would look into it.

Ferry engineer and union official Dougie Rae said the boats were older than he was.

For the government, junior minister Clare Devlin said subsidies would not rise. “The islands are not a charity,” Devlin told the Orrin Herald's political editor, Moira Shand. Shand wrote on Tuesday that the minister had been booed.

Economist Tariq Anwar, who advises the island council, said the discount would cost Seaway almost nothing.`,
  claims: [
    {
      kind: 'indirect',
      words: ['Fares on the Orrin ferry will rise by a fifth from January'],
      mention: 'operator Seaway',
      type: 'named',
      name: 'Seaway',
      affiliation: null,
      alsoDescribedAs: ['operator'],
    },
    {
      kind: 'direct',
      words: ['We have absorbed all we can,'],
      mention: 'he',
      type: 'pronoun',
      name: 'Patrick Lunn',
      affiliation: 'Seaway managing director',
    },
    {
      kind: 'indirect',
      words: ['islanders would get a discount card'],
      mention: 'Lunn',
      type: 'named',
      name: 'Patrick Lunn',
      affiliation: 'a former naval officer',
      alsoDescribedAs: ['Seaway managing director'],
    },
    {
      kind: 'direct',
      words: ['A card does not float,'],
      mention: 'Effie Munro',
      type: 'named',
      name: 'Effie Munro',
      affiliation: 'landlady of the Anchor Inn and a member of the island council',
      alsoDescribedAs: ['landlady of the Anchor Inn', 'a member of the island council'],
    },
    {
      kind: 'indirect',
      words: ['the rise broke a promise made in 2030'],
      mention: 'Iain Baird',
      type: 'named',
      name: 'Iain Baird',
      affiliation: 'Council leader',
    },
    {
      kind: 'indirect',
      words: ['fares had doubled in ten years'],
      mention: 'Zadie Bloom',
      type: 'named',
      name: 'Zadie Bloom',
      affiliation: 'Transport campaigner',
      alsoDescribedAs: ['the group Fair Crossings', 'Fair Crossings'],
    },
    {
      kind: 'indirect',
      words: ['her group would complain to the regulator, the Ferry Commission'],
      mention: 'She',
      type: 'pronoun',
      name: 'Zadie Bloom',
      affiliation: 'Transport campaigner',
      alsoDescribedAs: ['the group Fair Crossings', 'Fair Crossings'],
    },
    {
      kind: 'indirect',
      words: ['he would look into it'],
      mention: 'Walter Hope',
      type: 'named',
      name: 'Walter Hope',
      affiliation: "The commission's chairman",
    },
    {
      kind: 'indirect',
      words: ['the boats were older than he was'],
      mention: 'Dougie Rae',
      type: 'named',
      name: 'Dougie Rae',
      affiliation: 'Ferry engineer and union official',
      alsoDescribedAs: ['union official'],
    },
    {
      kind: 'indirect',
      words: ['subsidies would not rise'],
      mention: 'Clare Devlin',
      type: 'named',
      name: 'Clare Devlin',
      affiliation: 'junior minister',
    },
    {
      kind: 'direct',
      words: ['The islands are not a charity,'],
      mention: 'Devlin',
      type: 'named',
      name: 'Clare Devlin',
      affiliation: 'junior minister',
    },
    {
      kind: 'indirect',
      words: ['the minister had been booed'],
      mention: 'Shand',
      type: 'named',
      name: 'Moira Shand',
      affiliation: "the Orrin Herald's political editor",
    },
    {
      kind: 'indirect',
      words: ['the discount would cost Seaway almost nothing'],
      mention: 'Tariq Anwar',
      type: 'named',
      name: 'Tariq Anwar',
      affiliation: 'Economist',
      alsoDescribedAs: ['advises the island council'],
    },
  ],
};
