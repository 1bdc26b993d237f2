import type { GoldArticle } from '../article';

export const phare: GoldArticle = {
  id: 'phare',
  language: 'fr',
  text: `Le phare de Roc-Noir s'éteindra le 1er mars, selon la préfète maritime, Hélène Castaing.

« Les navires n'en ont plus besoin », a-t-elle expliqué lundi. Mme Castaing a rappelé que la lampe consomme autant qu'un hameau.

Sur l'île, la nouvelle passe mal. « On éteint notre étoile », soupire Yves Le Goff, pêcheur à la retraite.

Le maire, Ronan Kervadec, demande que l'État cède le phare à la commune. Il promet d'en faire un musée.

L'association Lumières de Mer estime que la décision est illégale. Son avocat, Maître Denis Sorel, a indiqué qu'il saisirait le tribunal.

« La loi protège les phares, pas les factures », a lancé l'avocat.

Un responsable du ministère confie que rien n'est encore décidé.`,
  claims: [
    {
      kind: 'indirect',
      words: ["Le phare de Roc-Noir s'éteindra le 1er mars"],
      mention: 'la préfète maritime, Hélène Castaing',
      type: 'named',
      name: 'Hélène Castaing',
      affiliation: 'la préfète maritime',
    },
    {
      kind: 'direct',
      words: ["Les navires n'en ont plus besoin"],
      mention: 'elle',
      type: 'pronoun',
      name: 'Hélène Castaing',
      affiliation: 'la préfète maritime',
    },
    {
      kind: 'indirect',
      words: ["la lampe consomme autant qu'un hameau"],
      mention: 'Mme Castaing',
      type: 'named',
      name: 'Hélène Castaing',
      affiliation: 'la préfète maritime',
    },
    {
      kind: 'direct',
      words: ['On éteint notre étoile'],
      mention: 'Yves Le Goff',
      type: 'named',
      name: 'Yves Le Goff',
      affiliation: 'pêcheur à la retraite',
      alsoDescribedAs: ['pêcheur'],
    },
    {
      kind: 'indirect',
      words: ["l'État cède le phare à la commune"],
      mention: 'Ronan Kervadec',
      type: 'named',
      name: 'Ronan Kervadec',
      affiliation: 'Le maire',
    },
    {
      kind: 'indirect',
      words: ["d'en faire un musée"],
      mention: 'Il',
      type: 'pronoun',
      name: 'Ronan Kervadec',
      affiliation: 'Le maire',
    },
    {
      kind: 'indirect',
      words: ['la décision est illégale'],
      mention: "L'association Lumières de Mer",
      type: 'named',
      name: 'Lumières de Mer',
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['il saisirait le tribunal'],
      mention: 'Maître Denis Sorel',
      type: 'named',
      name: 'Denis Sorel',
      affiliation: 'Son avocat',
      alsoDescribedAs: ['avocat'],
    },
    {
      kind: 'direct',
      words: ['La loi protège les phares, pas les factures'],
      mention: "l'avocat",
      type: 'role',
      name: 'Denis Sorel',
      affiliation: 'Son avocat',
      alsoDescribedAs: ['avocat'],
    },
    {
      kind: 'indirect',
      words: ["rien n'est encore décidé"],
      mention: 'Un responsable du ministère',
      type: 'unnamed',
      name: null,
      affiliation: 'ministère',
    },
  ],
};
