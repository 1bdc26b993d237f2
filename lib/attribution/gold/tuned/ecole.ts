import type { GoldArticle } from '../article';

export const ecole: GoldArticle = {
  id: 'ecole',
  language: 'fr',
  text: `L'école de Saint-Aubrac ne fermera pas, a assuré mardi le recteur, Lucien Favreau.

« Dix-sept élèves, c'est une classe », a-t-il dit aux parents. Le recteur a ajouté que deux postes seraient créés.

La maire du village, Odile Kerbrat, s'est félicitée de la décision. « Une école fermée, c'est un village qui baisse les yeux », a expliqué Mme Kerbrat.

Le syndicat Écoles Vivantes affirme que rien n'est signé. Sa porte-parole, Justine Delorme, craint que les postes disparaissent en été.

Selon l'étude d'un institut privé, trois écoles sur dix sont menacées.

« Nous verrons à la rentrée », a conclu Delorme.`,
  claims: [
    {
      kind: 'indirect',
      words: ["L'école de Saint-Aubrac ne fermera pas"],
      mention: 'le recteur, Lucien Favreau',
      type: 'named',
      name: 'Lucien Favreau',
      affiliation: 'le recteur',
    },
    {
      kind: 'direct',
      words: ["Dix-sept élèves, c'est une classe"],
      mention: 'il',
      type: 'pronoun',
      name: 'Lucien Favreau',
      affiliation: 'le recteur',
    },
    {
      kind: 'indirect',
      words: ['deux postes seraient créés'],
      mention: 'Le recteur',
      type: 'role',
      name: 'Lucien Favreau',
      affiliation: 'le recteur',
    },
    {
      kind: 'direct',
      words: ["Une école fermée, c'est un village qui baisse les yeux"],
      mention: 'Mme Kerbrat',
      type: 'named',
      name: 'Odile Kerbrat',
      affiliation: 'La maire du village',
    },
    {
      kind: 'indirect',
      words: ["rien n'est signé"],
      mention: 'Le syndicat Écoles Vivantes',
      type: 'named',
      name: 'Écoles Vivantes',
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['les postes disparaissent en été'],
      mention: 'Justine Delorme',
      type: 'named',
      name: 'Justine Delorme',
      affiliation: 'Sa porte-parole',
      alsoDescribedAs: ['porte-parole'],
    },
    {
      kind: 'indirect',
      words: ['trois écoles sur dix sont menacées'],
      mention: "l'étude d'un institut privé",
      type: 'unnamed',
      name: null,
      affiliation: null,
      alsoDescribedAs: ['un institut privé'],
    },
    {
      kind: 'direct',
      words: ['Nous verrons à la rentrée'],
      mention: 'Delorme',
      type: 'named',
      name: 'Justine Delorme',
      affiliation: 'Sa porte-parole',
      alsoDescribedAs: ['porte-parole'],
    },
  ],
};
