import type { GoldArticle } from '../article';

export const stadtbad: GoldArticle = {
  id: 'stadtbad',
  language: 'de',
  text: `Das Stadtbad in Wiesental bleibt bis Ostern geschlossen. Das teilte Oberbürgermeisterin Petra Kühn am Montag mit.

„Die Pumpen sind kaputt“, sagte Kühn dem Gemeindeblatt. Bademeister Rolf Wendt, der seit 1998 im Stadtbad arbeitet, sprach von jahrelanger Vernachlässigung.

Die Vorsitzende des Schwimmvereins, Jutta Brandt, kritisierte, dass 200 Kinder keinen Kurs mehr hätten. „Wer nicht schwimmen lernt, ertrinkt“, warnte Brandt. Ihr Stellvertreter Ali Demir sagte, der Verein suche ein Becken in der Nachbarstadt.

Stadtkämmerer Bernd Hollmann (CDU) erklärte, die Reparatur koste zwei Millionen Euro. Laut Ingenieur Matthias Frey von der Firma Aquatec sind die Leitungen aus Blei. Grünen-Fraktionschefin Lena Ott forderte, das Bad an einen Investor zu verkaufen.

Die Lehrerin Claudia Beck, Mutter von zwei Töchtern, sagte, sie fahre nun jede Woche vierzig Kilometer. Ein Sprecher der Landesregierung sagte, Geld gebe es keines.`,
  claims: [
    {
      kind: 'direct',
      words: ['Die Pumpen sind kaputt'],
      mention: 'Kühn',
      type: 'named',
      name: 'Petra Kühn',
      affiliation: 'Oberbürgermeisterin',
    },
    {
      kind: 'indirect',
      words: ['200 Kinder keinen Kurs mehr hätten'],
      mention: 'Jutta Brandt',
      type: 'named',
      name: 'Jutta Brandt',
      affiliation: 'Die Vorsitzende des Schwimmvereins',
    },
    {
      kind: 'direct',
      words: ['Wer nicht schwimmen lernt, ertrinkt'],
      mention: 'Brandt',
      type: 'named',
      name: 'Jutta Brandt',
      affiliation: 'Die Vorsitzende des Schwimmvereins',
    },
    {
      kind: 'indirect',
      words: ['der Verein suche ein Becken in der Nachbarstadt'],
      mention: 'Ali Demir',
      type: 'named',
      name: 'Ali Demir',
      affiliation: 'Ihr Stellvertreter',
      alsoDescribedAs: ['Stellvertreter'],
    },
    {
      kind: 'indirect',
      words: ['die Reparatur koste zwei Millionen Euro'],
      mention: 'Bernd Hollmann',
      type: 'named',
      name: 'Bernd Hollmann',
      affiliation: 'Stadtkämmerer',
      alsoDescribedAs: ['CDU'],
    },
    {
      kind: 'indirect',
      words: ['sind die Leitungen aus Blei'],
      mention: 'Matthias Frey',
      type: 'named',
      name: 'Matthias Frey',
      affiliation: 'Ingenieur',
      alsoDescribedAs: ['Firma Aquatec', 'der Firma Aquatec'],
    },
    {
      kind: 'indirect',
      words: ['das Bad an einen Investor zu verkaufen'],
      mention: 'Lena Ott',
      type: 'named',
      name: 'Lena Ott',
      affiliation: 'Grünen-Fraktionschefin',
    },
    {
      kind: 'indirect',
      words: ['sie fahre nun jede Woche vierzig Kilometer'],
      mention: 'Claudia Beck',
      type: 'named',
      name: 'Claudia Beck',
      affiliation: 'Die Lehrerin',
      alsoDescribedAs: ['Mutter von zwei Töchtern'],
    },
    {
      kind: 'indirect',
      words: ['Geld gebe es keines'],
      mention: 'Ein Sprecher der Landesregierung',
      type: 'role',
      name: null,
      affiliation: 'der Landesregierung',
    },
  ],
};
