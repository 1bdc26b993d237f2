import type { GoldArticle } from '../article';

export const brauerei: GoldArticle = {
  id: 'brauerei',
  language: 'de',
  text: `Die Brauerei Hellmut schließt nach 230 Jahren, wie der Geschäftsführer am Mittwoch mitteilte.

„Das Bier war gut, die Zahlen waren es nicht“, sagte Dieter Hellmut, der den Betrieb in siebter Generation führt. Seine Tochter und designierte Nachfolgerin Johanna Hellmut sagte, sie suche nun eine Stelle.

Der Gewerkschaftssekretär Murat Aydin von der NGG forderte einen Sozialplan. „Sechzig Leute stehen auf der Straße“, erklärte Aydin.

Wirtschaftssenatorin Ulrike Maas (Grüne) nannte das Ende bitter. Ihr Sprecher Tobias Renz erklärte, das Land habe eine Bürgschaft angeboten.

Laut Brauereiverbandschef Konrad Steinle werden weitere Betriebe folgen. „Die Jugend trinkt Limonade“, klagte Steinle.

Stammgast Egon Pfeiffer, ein pensionierter Lokführer, sagte, er trinke seit 1971 nichts anderes. Die Wirtin des Gasthauses Zum Hirschen, Rosi Wimmer, will ihre Vorräte versteigern, wie sie der Zeitung Der Bote sagte.

Historiker Prof. Dr. Walter Emmerich, Leiter des Stadtarchivs, sagte, mit der Brauerei verschwinde das älteste Unternehmen der Stadt.`,
  claims: [
    {
      kind: 'direct',
      words: ['Das Bier war gut, die Zahlen waren es nicht'],
      mention: 'Dieter Hellmut',
      type: 'named',
      name: 'Dieter Hellmut',
      affiliation: 'den Betrieb in siebter Generation führt',
      alsoDescribedAs: ['Geschäftsführer', 'der Geschäftsführer'],
    },
    {
      kind: 'indirect',
      words: ['sie suche nun eine Stelle'],
      mention: 'Johanna Hellmut',
      type: 'named',
      name: 'Johanna Hellmut',
      affiliation: 'Seine Tochter und designierte Nachfolgerin',
      alsoDescribedAs: ['designierte Nachfolgerin', 'Nachfolgerin'],
    },
    {
      kind: 'direct',
      words: ['Sechzig Leute stehen auf der Straße'],
      mention: 'Aydin',
      type: 'named',
      name: 'Murat Aydin',
      affiliation: 'Der Gewerkschaftssekretär',
      alsoDescribedAs: ['NGG', 'der NGG'],
    },
    {
      kind: 'indirect',
      words: ['das Land habe eine Bürgschaft angeboten'],
      mention: 'Tobias Renz',
      type: 'named',
      name: 'Tobias Renz',
      affiliation: 'Ihr Sprecher',
      alsoDescribedAs: ['Sprecher'],
    },
    {
      kind: 'direct',
      words: ['Die Jugend trinkt Limonade'],
      mention: 'Steinle',
      type: 'named',
      name: 'Konrad Steinle',
      affiliation: 'Brauereiverbandschef',
    },
    {
      kind: 'indirect',
      words: ['er trinke seit 1971 nichts anderes'],
      mention: 'Egon Pfeiffer',
      type: 'named',
      name: 'Egon Pfeiffer',
      affiliation: 'ein pensionierter Lokführer',
      alsoDescribedAs: ['Stammgast'],
    },
    {
      kind: 'indirect',
      words: ['mit der Brauerei verschwinde das älteste Unternehmen der Stadt'],
      mention: 'Walter Emmerich',
      type: 'named',
      name: 'Walter Emmerich',
      affiliation: 'Leiter des Stadtarchivs',
      alsoDescribedAs: ['Historiker'],
    },
  ],
};
