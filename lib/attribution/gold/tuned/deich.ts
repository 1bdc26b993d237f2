import type { GoldArticle } from '../article';

export const deich: GoldArticle = {
  id: 'deich',
  language: 'de',
  text: `Der Deich bei Wellmoor muss um zwei Meter erhöht werden, sagte Umweltministerin Henrike Petersen am Dienstag.

„Das Wasser wartet nicht auf den Haushalt“, erklärte sie vor dem Landtag. Petersen kündigte an, dass die Arbeiten im März beginnen.

Der Bürgermeister von Wellmoor, Jens Okken, begrüßte den Plan. „Wir haben lange genug Sand geschaufelt“, sagte Okken. Er fügte hinzu, dass das Dorf seinen Teil zahlen werde.

Die Opposition warf der Ministerin vor, zu spät zu handeln. Laut Fraktionschef Arno Thielemann sind die Pumpen seit Jahren defekt.

„Diese Regierung schläft im Trockenen“, sagte Thielemann.

Ein Sprecher des Ministeriums erklärte, die Pumpen würden geprüft.

Anwohner berichteten, dass bei der letzten Flut Boote auf der Straße lagen.`,
  claims: [
    {
      kind: 'indirect',
      words: ['Der Deich bei Wellmoor muss um zwei Meter erhöht werden'],
      mention: 'Umweltministerin Henrike Petersen',
      type: 'named',
      name: 'Henrike Petersen',
      affiliation: 'Umweltministerin',
    },
    {
      kind: 'direct',
      words: ['Das Wasser wartet nicht auf den Haushalt'],
      mention: 'sie',
      type: 'pronoun',
      name: 'Henrike Petersen',
      affiliation: 'Umweltministerin',
    },
    {
      kind: 'indirect',
      words: ['die Arbeiten im März beginnen'],
      mention: 'Petersen',
      type: 'named',
      name: 'Henrike Petersen',
      affiliation: 'Umweltministerin',
    },
    {
      kind: 'direct',
      words: ['Wir haben lange genug Sand geschaufelt'],
      mention: 'Okken',
      type: 'named',
      name: 'Jens Okken',
      affiliation: 'Der Bürgermeister von Wellmoor',
    },
    {
      kind: 'indirect',
      words: ['das Dorf seinen Teil zahlen werde'],
      mention: 'Er',
      type: 'pronoun',
      name: 'Jens Okken',
      affiliation: 'Der Bürgermeister von Wellmoor',
    },
    {
      kind: 'indirect',
      words: ['sind die Pumpen seit Jahren defekt'],
      mention: 'Fraktionschef Arno Thielemann',
      type: 'named',
      name: 'Arno Thielemann',
      affiliation: 'Fraktionschef',
    },
    {
      kind: 'direct',
      words: ['Diese Regierung schläft im Trockenen'],
      mention: 'Thielemann',
      type: 'named',
      name: 'Arno Thielemann',
      affiliation: 'Fraktionschef',
    },
    {
      kind: 'indirect',
      words: ['die Pumpen würden geprüft'],
      mention: 'Ein Sprecher des Ministeriums',
      type: 'role',
      name: null,
      affiliation: 'des Ministeriums',
      alsoDescribedAs: ['Ministeriums'],
    },
    {
      kind: 'indirect',
      words: ['bei der letzten Flut Boote auf der Straße lagen'],
      mention: 'Anwohner',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
  ],
};
