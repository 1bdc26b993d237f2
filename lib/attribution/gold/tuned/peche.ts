import type { GoldArticle } from '../article';

export const peche: GoldArticle = {
  id: 'peche',
  language: 'fr',
  text: `Les chalutiers de Port-Brévin resteront à quai jusqu'à lundi, a décidé le comité des pêches.

Son président, Yann Le Goff, a estimé que le gasoil était trop cher. « Nous travaillons à perte », a-t-il déclaré.

La ministre de la Mer, Sandrine Vasseur, a assuré qu'une aide serait versée. Interrogé par France Littoral, le député de la circonscription, Bruno Meunier (LR), a jugé la mesure insuffisante.

« On nous parle d'aide depuis l'hiver », a soupiré Gwenaëlle Morvan, patronne du chalutier L'Espérance et mère de trois enfants. Son mari, mécanicien à bord, a renoncé à la saison.

Pour le chercheur Antoine Delmas, spécialiste des ressources marines à l'Ifremer, le vrai problème est ailleurs. Il a rappelé que les stocks de merlu avaient fondu de moitié.

Karim Benali, directeur de la criée et ancien marin, craint une fermeture. Il a affirmé que soixante emplois étaient en jeu. Une source proche du dossier a indiqué que l'État hésitait.`,
  claims: [
    {
      kind: 'indirect',
      words: ['le gasoil était trop cher'],
      mention: 'Yann Le Goff',
      type: 'named',
      name: 'Yann Le Goff',
      affiliation: 'Son président',
      alsoDescribedAs: ['président'],
    },
    {
      kind: 'direct',
      words: ['Nous travaillons à perte'],
      mention: 'il',
      type: 'pronoun',
      name: 'Yann Le Goff',
      affiliation: 'Son président',
      alsoDescribedAs: ['président'],
    },
    {
      kind: 'indirect',
      words: ['une aide serait versée'],
      mention: 'Sandrine Vasseur',
      type: 'named',
      name: 'Sandrine Vasseur',
      affiliation: 'La ministre de la Mer',
    },
    {
      kind: 'indirect',
      words: ['la mesure insuffisante'],
      mention: 'Bruno Meunier',
      type: 'named',
      name: 'Bruno Meunier',
      affiliation: 'le député de la circonscription',
      alsoDescribedAs: ['LR'],
    },
    {
      kind: 'direct',
      words: ["On nous parle d'aide depuis l'hiver"],
      mention: 'Gwenaëlle Morvan',
      type: 'named',
      name: 'Gwenaëlle Morvan',
      affiliation: "patronne du chalutier L'Espérance et mère de trois enfants",
      alsoDescribedAs: ["patronne du chalutier L'Espérance"],
    },
    {
      kind: 'indirect',
      words: ['les stocks de merlu avaient fondu de moitié'],
      mention: 'Il',
      type: 'pronoun',
      name: 'Antoine Delmas',
      affiliation: "spécialiste des ressources marines à l'Ifremer",
      alsoDescribedAs: ['le chercheur'],
    },
    {
      kind: 'indirect',
      words: ['soixante emplois étaient en jeu'],
      mention: 'Il',
      type: 'pronoun',
      name: 'Karim Benali',
      affiliation: 'directeur de la criée et ancien marin',
      alsoDescribedAs: ['directeur de la criée'],
    },
    {
      kind: 'indirect',
      words: ["l'État hésitait"],
      mention: 'Une source proche du dossier',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
  ],
};
