import type { GoldArticle } from '../article';

export const halle: GoldArticle = {
  id: 'halle',
  language: 'fr',
  text: `La halle du marché de Saint-Aubry fermera en mars pour deux ans de travaux, a annoncé mercredi la maire, Hélène Castaing.

« Le toit menace de tomber », a expliqué Mme Castaing devant le conseil municipal. Son adjoint au commerce, Mathieu Roussel, a promis que les commerçants seraient relogés sous un chapiteau.

« Un chapiteau, ce n'est pas un marché », a répliqué Bernadette Leroux, fromagère et présidente de l'association des commerçants de la halle. Elle a ajouté que trente familles vivaient de ce lieu.

L'architecte du projet, Nadir Belkacem, a indiqué que la charpente datait de 1874. Selon Claire Duvivier, porte-parole de l'entreprise de construction Bâtimo, le chantier coûtera huit millions d'euros.

Paul Mercier, qui dirige l'opposition municipale, a dénoncé une dépense inutile. « On répare un toit, on ne bâtit pas une cathédrale », a ironisé l'ancien député.

L'historienne Odile Garrec, de l'université de Rennes, estime que le bâtiment mérite d'être classé. Un responsable de la préfecture, sous couvert d'anonymat, a affirmé que la décision était prise.`,
  claims: [
    {
      kind: 'indirect',
      words: ['La halle du marché de Saint-Aubry fermera en mars pour deux ans de travaux'],
      mention: 'Hélène Castaing',
      type: 'named',
      name: 'Hélène Castaing',
      affiliation: 'la maire',
    },
    {
      kind: 'direct',
      words: ['Le toit menace de tomber'],
      mention: 'Mme Castaing',
      type: 'named',
      name: 'Hélène Castaing',
      affiliation: 'la maire',
    },
    {
      kind: 'indirect',
      words: ['les commerçants seraient relogés sous un chapiteau'],
      mention: 'Mathieu Roussel',
      type: 'named',
      name: 'Mathieu Roussel',
      affiliation: 'Son adjoint au commerce',
      alsoDescribedAs: ['adjoint au commerce'],
    },
    {
      kind: 'direct',
      words: ["Un chapiteau, ce n'est pas un marché"],
      mention: 'Bernadette Leroux',
      type: 'named',
      name: 'Bernadette Leroux',
      affiliation: "fromagère et présidente de l'association des commerçants de la halle",
      alsoDescribedAs: ["présidente de l'association des commerçants de la halle"],
    },
    {
      kind: 'indirect',
      words: ['trente familles vivaient de ce lieu'],
      mention: 'Elle',
      type: 'pronoun',
      name: 'Bernadette Leroux',
      affiliation: "fromagère et présidente de l'association des commerçants de la halle",
      alsoDescribedAs: ["présidente de l'association des commerçants de la halle"],
    },
    {
      kind: 'indirect',
      words: ['la charpente datait de 1874'],
      mention: 'Nadir Belkacem',
      type: 'named',
      name: 'Nadir Belkacem',
      affiliation: "L'architecte du projet",
    },
    {
      kind: 'indirect',
      words: ["le chantier coûtera huit millions d'euros"],
      mention: 'Claire Duvivier',
      type: 'named',
      name: 'Claire Duvivier',
      affiliation: "porte-parole de l'entreprise de construction Bâtimo",
    },
    {
      kind: 'direct',
      words: ['On répare un toit, on ne bâtit pas une cathédrale'],
      mention: "l'ancien député",
      type: 'role',
      name: 'Paul Mercier',
      affiliation: "dirige l'opposition municipale",
      alsoDescribedAs: ["l'ancien député"],
    },
    {
      kind: 'indirect',
      words: ["le bâtiment mérite d'être classé"],
      mention: 'Odile Garrec',
      type: 'named',
      name: 'Odile Garrec',
      affiliation: "L'historienne",
      alsoDescribedAs: ["l'université de Rennes"],
    },
    {
      kind: 'indirect',
      words: ['la décision était prise'],
      mention: 'Un responsable de la préfecture',
      type: 'role',
      name: null,
      affiliation: 'la préfecture',
    },
  ],
};
