import type { GoldArticle } from '../article';

export const zoo: GoldArticle = {
  id: 'zoo',
  language: 'de',
  text: `Der Tierpark Eichenrode darf seine Wölfe behalten. Das Verwaltungsgericht entschied am Montag, dass das Gehege groß genug ist.

„Die Tiere kennen kein anderes Zuhause“, sagte Tierparkdirektorin Silke Brandhorst nach dem Urteil. Brandhorst betonte, dass der Park jedes Jahr geprüft wird.

Der Verein Freie Wildbahn kündigte Berufung an. Vereinssprecher Holger Timm erklärte, dass ein Wolf täglich vierzig Kilometer läuft. „Hier läuft er im Kreis“, kritisierte er.

Die Bürgermeisterin von Eichenrode, Margarete Lohse, zeigte sich erleichtert. Lohse sagte, der Park sei der größte Arbeitgeber der Stadt.

Nach Angaben der Polizei blieb es vor dem Gericht ruhig.

Ein Besucher berichtete, dass die Wölfe von allem nichts merkten.`,
  claims: [
    {
      kind: 'indirect',
      words: ['das Gehege groß genug ist'],
      mention: 'Das Verwaltungsgericht',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'direct',
      words: ['Die Tiere kennen kein anderes Zuhause'],
      mention: 'Tierparkdirektorin Silke Brandhorst',
      type: 'named',
      name: 'Silke Brandhorst',
      affiliation: 'Tierparkdirektorin',
    },
    {
      kind: 'indirect',
      words: ['der Park jedes Jahr geprüft wird'],
      mention: 'Brandhorst',
      type: 'named',
      name: 'Silke Brandhorst',
      affiliation: 'Tierparkdirektorin',
    },
    {
      kind: 'indirect',
      words: ['ein Wolf täglich vierzig Kilometer läuft'],
      mention: 'Vereinssprecher Holger Timm',
      type: 'named',
      name: 'Holger Timm',
      affiliation: 'Vereinssprecher',
    },
    {
      kind: 'direct',
      words: ['Hier läuft er im Kreis'],
      mention: 'er',
      type: 'pronoun',
      name: 'Holger Timm',
      affiliation: 'Vereinssprecher',
    },
    {
      kind: 'indirect',
      words: ['der Park sei der größte Arbeitgeber der Stadt'],
      mention: 'Lohse',
      type: 'named',
      name: 'Margarete Lohse',
      affiliation: 'Die Bürgermeisterin von Eichenrode',
    },
    {
      kind: 'indirect',
      words: ['blieb es vor dem Gericht ruhig'],
      mention: 'der Polizei',
      type: 'role',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['die Wölfe von allem nichts merkten'],
      mention: 'Ein Besucher',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
  ],
};
