import type { GoldArticle } from '../article';

export const kohle: GoldArticle = {
  id: 'kohle',
  language: 'de',
  text: `Das Kohlekraftwerk in Bornheide geht erst 2033 vom Netz, teilte Wirtschaftsministerin Anke Rohloff am Donnerstag mit.

„Wir brauchen den Strom“, sagte die Ministerin in Kiel. Der Vorsitzende der Umweltstiftung Klares Land, Holger Dienst, nannte die Entscheidung einen Fehler. „Das ist ein Rückschritt um zehn Jahre“, sagte Dienst.

Sabine Kurz, die den Betriebsrat des Kraftwerks leitet, zeigte sich erleichtert. Die 400 Beschäftigten könnten nun planen, sagte sie.

Nach Angaben von Unternehmenssprecher Jan Petersen investiert der Betreiber Nordstrom noch 30 Millionen Euro. Klimaforscherin Miriam Assmann vom Institut für Küstenforschung warnte, dass die Ziele nicht mehr zu erreichen seien.

Bürgermeister Uwe Lorenzen (SPD) erklärte, die Gemeinde habe keine Wahl gehabt. Sein Vorgänger Karl-Heinz Voss, heute Landtagsabgeordneter der Grünen, widersprach: Es habe Alternativen gegeben.

„Ich wasche seit vierzig Jahren Ruß von den Fenstern“, sagte Anwohnerin Gerda Thiel. Ein Sprecher des Umweltministeriums sagte, man werde den Vertrag prüfen.`,
  claims: [
    {
      kind: 'indirect',
      words: ['Das Kohlekraftwerk in Bornheide geht erst 2033 vom Netz'],
      mention: 'Anke Rohloff',
      type: 'named',
      name: 'Anke Rohloff',
      affiliation: 'Wirtschaftsministerin',
    },
    {
      kind: 'direct',
      words: ['Wir brauchen den Strom'],
      mention: 'die Ministerin',
      type: 'role',
      name: 'Anke Rohloff',
      affiliation: 'Wirtschaftsministerin',
    },
    {
      kind: 'direct',
      words: ['Das ist ein Rückschritt um zehn Jahre'],
      mention: 'Dienst',
      type: 'named',
      name: 'Holger Dienst',
      affiliation: 'Der Vorsitzende der Umweltstiftung Klares Land',
    },
    {
      kind: 'indirect',
      words: ['Die 400 Beschäftigten könnten nun planen'],
      mention: 'sie',
      type: 'pronoun',
      name: 'Sabine Kurz',
      affiliation: 'den Betriebsrat des Kraftwerks leitet',
    },
    {
      kind: 'indirect',
      words: ['investiert der Betreiber Nordstrom noch 30 Millionen Euro'],
      mention: 'Jan Petersen',
      type: 'named',
      name: 'Jan Petersen',
      affiliation: 'Unternehmenssprecher',
    },
    {
      kind: 'indirect',
      words: ['die Ziele nicht mehr zu erreichen seien'],
      mention: 'Miriam Assmann',
      type: 'named',
      name: 'Miriam Assmann',
      affiliation: 'Klimaforscherin',
      alsoDescribedAs: ['Institut für Küstenforschung'],
    },
    {
      kind: 'indirect',
      words: ['die Gemeinde habe keine Wahl gehabt'],
      mention: 'Uwe Lorenzen',
      type: 'named',
      name: 'Uwe Lorenzen',
      affiliation: 'Bürgermeister',
      alsoDescribedAs: ['SPD'],
    },
    {
      kind: 'indirect',
      words: ['Es habe Alternativen gegeben'],
      mention: 'Karl-Heinz Voss',
      type: 'named',
      name: 'Karl-Heinz Voss',
      affiliation: 'Landtagsabgeordneter der Grünen',
      alsoDescribedAs: ['heute Landtagsabgeordneter der Grünen', 'Sein Vorgänger'],
    },
    {
      kind: 'direct',
      words: ['Ich wasche seit vierzig Jahren Ruß von den Fenstern'],
      mention: 'Gerda Thiel',
      type: 'named',
      name: 'Gerda Thiel',
      affiliation: 'Anwohnerin',
    },
    {
      kind: 'indirect',
      words: ['man werde den Vertrag prüfen'],
      mention: 'Ein Sprecher des Umweltministeriums',
      type: 'role',
      name: null,
      affiliation: 'des Umweltministeriums',
    },
  ],
};
