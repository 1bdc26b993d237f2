import type { GoldArticle } from '../article';

export const salmonFarm: GoldArticle = {
  id: 'salmon-farm',
  language: 'en',
  text: `Salmon deaths at Glenmarra's fish farms have tripled since last winter, the environment agency said in a report published on Wednesday.

Glenmarra spokeswoman Isla Petrie said the figures were out of date. “We have replaced every net,” Petrie said in a statement.

The report's lead author, marine biologist Dr. Goran Vukic, told journalists that warmer water was to blame. Vukic, who runs the agency's laboratory in Kyle, said the losses would grow.

“My grandfather would not have believed it,” said Callum Rennie, a third-generation fisherman from Port Ellen and chair of the local fishermen's association.

Rennie's wife, Morag, who sells the catch at the harbour, said customers had stopped asking for salmon.

Environment Secretary Fiona Galt's spokesman said ministers would study the report. Jo Whitfield, campaigns manager for Clean Lochs, said studying was not enough. Whitfield said she would sue.

In a post on the company's website, Glenmarra's Norwegian owner, Havbruk Invest, said it stood by the farm's managers. Havbruk's founder and largest shareholder is Terje Lunde. He told the Bergen daily Kysten last month that he might sell the Scottish business.

Analyst Priya Raman at the brokerage Finch Keller put its value at 90 million crowns. “Nobody buys a farm with dead fish,” she said.`,
  claims: [
    {
      kind: 'indirect',
      words: ["Salmon deaths at Glenmarra's fish farms have tripled since last winter"],
      mention: 'the environment agency',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['the figures were out of date'],
      mention: 'Isla Petrie',
      type: 'named',
      name: 'Isla Petrie',
      affiliation: 'Glenmarra spokeswoman',
    },
    {
      kind: 'direct',
      words: ['We have replaced every net,'],
      mention: 'Petrie',
      type: 'named',
      name: 'Isla Petrie',
      affiliation: 'Glenmarra spokeswoman',
    },
    {
      kind: 'indirect',
      words: ['warmer water was to blame'],
      mention: 'Goran Vukic',
      type: 'named',
      name: 'Goran Vukic',
      affiliation: "The report's lead author",
      alsoDescribedAs: ['marine biologist'],
    },
    {
      kind: 'indirect',
      words: ['the losses would grow'],
      mention: 'Vukic',
      type: 'named',
      name: 'Goran Vukic',
      affiliation: "runs the agency's laboratory in Kyle",
      alsoDescribedAs: ["The report's lead author", 'marine biologist'],
    },
    {
      kind: 'direct',
      words: ['My grandfather would not have believed it,'],
      mention: 'Callum Rennie',
      type: 'named',
      name: 'Callum Rennie',
      affiliation:
        "a third-generation fisherman from Port Ellen and chair of the local fishermen's association",
      alsoDescribedAs: [
        "chair of the local fishermen's association",
        'a third-generation fisherman from Port Ellen',
      ],
    },
    {
      kind: 'indirect',
      words: ['customers had stopped asking for salmon'],
      mention: 'Morag',
      type: 'named',
      name: 'Morag',
      affiliation: "Rennie's wife",
      alsoDescribedAs: ['sells the catch at the harbour'],
    },
    {
      kind: 'indirect',
      words: ['ministers would study the report'],
      mention: "Environment Secretary Fiona Galt's spokesman",
      type: 'role',
      name: null,
      affiliation: 'Environment Secretary Fiona Galt',
      alsoDescribedAs: ['Fiona Galt'],
    },
    {
      kind: 'indirect',
      words: ['studying was not enough'],
      mention: 'Jo Whitfield',
      type: 'named',
      name: 'Jo Whitfield',
      affiliation: 'campaigns manager for Clean Lochs',
    },
    {
      kind: 'indirect',
      words: ['she would sue'],
      mention: 'Whitfield',
      type: 'named',
      name: 'Jo Whitfield',
      affiliation: 'campaigns manager for Clean Lochs',
    },
    {
      kind: 'indirect',
      words: ["it stood by the farm's managers"],
      mention: 'Havbruk Invest',
      type: 'named',
      name: 'Havbruk Invest',
      affiliation: null,
      alsoDescribedAs: ["Glenmarra's Norwegian owner"],
    },
    {
      kind: 'indirect',
      words: ['he might sell the Scottish business'],
      mention: 'He',
      type: 'pronoun',
      name: 'Terje Lunde',
      affiliation: "Havbruk's founder and largest shareholder",
      alsoDescribedAs: ['founder and largest shareholder'],
    },
    {
      kind: 'direct',
      words: ['Nobody buys a farm with dead fish,'],
      mention: 'she',
      type: 'pronoun',
      name: 'Priya Raman',
      affiliation: 'Analyst',
      alsoDescribedAs: ['the brokerage Finch Keller', 'Finch Keller'],
    },
  ],
};
