import type { GoldArticle } from '../article';

export const tramway: GoldArticle = {
  id: 'tramway',
  language: 'fr',
  text: `Le tramway de Montferrand ne circulera pas avant l'automne, a reconnu jeudi la présidente de la métropole, Isabelle Chartier.

« Nous avons trouvé de l'amiante sous la chaussée », a expliqué Mme Chartier. Les travaux prendront six mois de plus, selon le directeur technique du chantier, Olivier Fabre.

Les commerçants du boulevard s'impatientent. « J'ai perdu la moitié de ma clientèle », déplore Sylvie Marchal, qui tient une librairie près de la gare. Son voisin, le boulanger Ahmed Ziani, affirme qu'il tiendra jusqu'à Noël.

Le chef de file de l'opposition, Jérôme Lacaze, a accusé la majorité d'avoir caché la vérité. « Tout le monde savait », a-t-il lancé. La vice-présidente chargée des transports, Leïla Amrani, a répondu que les analyses dataient de mars.

Marc Tissier, ingénieur et auteur d'un livre sur les tramways, rappelle que l'amiante était courant dans les années 1960. L'entreprise Travaux du Centre a indiqué qu'elle respecterait le nouveau calendrier.`,
  claims: [
    {
      kind: 'indirect',
      words: ["Le tramway de Montferrand ne circulera pas avant l'automne"],
      mention: 'Isabelle Chartier',
      type: 'named',
      name: 'Isabelle Chartier',
      affiliation: 'la présidente de la métropole',
    },
    {
      kind: 'direct',
      words: ["Nous avons trouvé de l'amiante sous la chaussée"],
      mention: 'Mme Chartier',
      type: 'named',
      name: 'Isabelle Chartier',
      affiliation: 'la présidente de la métropole',
    },
    {
      kind: 'indirect',
      words: ['Les travaux prendront six mois de plus'],
      mention: 'Olivier Fabre',
      type: 'named',
      name: 'Olivier Fabre',
      affiliation: 'le directeur technique du chantier',
    },
    {
      kind: 'direct',
      words: ["J'ai perdu la moitié de ma clientèle"],
      mention: 'Sylvie Marchal',
      type: 'named',
      name: 'Sylvie Marchal',
      affiliation: 'tient une librairie près de la gare',
    },
    {
      kind: 'indirect',
      words: ["il tiendra jusqu'à Noël"],
      mention: 'Ahmed Ziani',
      type: 'named',
      name: 'Ahmed Ziani',
      affiliation: 'le boulanger',
      alsoDescribedAs: ['Son voisin'],
    },
    {
      kind: 'direct',
      words: ['Tout le monde savait'],
      mention: 'il',
      type: 'pronoun',
      name: 'Jérôme Lacaze',
      affiliation: "Le chef de file de l'opposition",
    },
    {
      kind: 'indirect',
      words: ['les analyses dataient de mars'],
      mention: 'Leïla Amrani',
      type: 'named',
      name: 'Leïla Amrani',
      affiliation: 'La vice-présidente chargée des transports',
      alsoDescribedAs: ['La vice-présidente'],
    },
    {
      kind: 'indirect',
      words: ["l'amiante était courant dans les années 1960"],
      mention: 'Marc Tissier',
      type: 'named',
      name: 'Marc Tissier',
      affiliation: "ingénieur et auteur d'un livre sur les tramways",
    },
    {
      kind: 'indirect',
      words: ['elle respecterait le nouveau calendrier'],
      mention: "L'entreprise Travaux du Centre",
      type: 'named',
      name: 'Travaux du Centre',
      affiliation: null,
    },
  ],
};
