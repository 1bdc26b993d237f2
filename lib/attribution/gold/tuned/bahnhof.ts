import type { GoldArticle } from '../article';

export const bahnhof: GoldArticle = {
  id: 'bahnhof',
  language: 'de',
  text: `Der Bahnhof von Tannwied bleibt vorerst geschlossen. Das teilte die Verkehrsministerin von Hohenmark, Ulrike Sandmann, am Freitag mit.

„Wir öffnen erst, wenn die Decke hält“, sagte Sandmann. Sie betonte, dass die Pendler Busse nutzen könnten.

Der Vorsitzende des Fahrgastverbandes, Matthias Grell, nannte die Lösung „einen schlechten Witz“. Nach Angaben von Grell fallen jeden Tag zwölf Busse aus.

„Meine Mitglieder stehen im Regen“, klagte er.

Aus Kreisen der Regierung hieß es, dass der Bau im Herbst beginne.

Die Ingenieurin Doris Wallner, Professorin an der Universität Kesselbach, erklärte, die Decke sei seit Jahren feucht. „Man hat uns nicht gefragt“, sagte die Professorin.`,
  claims: [
    {
      kind: 'direct',
      words: ['Wir öffnen erst, wenn die Decke hält'],
      mention: 'Sandmann',
      type: 'named',
      name: 'Ulrike Sandmann',
      affiliation: 'die Verkehrsministerin von Hohenmark',
    },
    {
      kind: 'indirect',
      words: ['die Pendler Busse nutzen könnten'],
      mention: 'Sie',
      type: 'pronoun',
      name: 'Ulrike Sandmann',
      affiliation: 'die Verkehrsministerin von Hohenmark',
    },
    {
      kind: 'mixed',
      words: ['die Lösung „einen schlechten Witz“'],
      mention: 'Matthias Grell',
      type: 'named',
      name: 'Matthias Grell',
      affiliation: 'Der Vorsitzende des Fahrgastverbandes',
    },
    {
      kind: 'indirect',
      words: ['fallen jeden Tag zwölf Busse aus'],
      mention: 'Grell',
      type: 'named',
      name: 'Matthias Grell',
      affiliation: 'Der Vorsitzende des Fahrgastverbandes',
    },
    {
      kind: 'direct',
      words: ['Meine Mitglieder stehen im Regen'],
      mention: 'er',
      type: 'pronoun',
      name: 'Matthias Grell',
      affiliation: 'Der Vorsitzende des Fahrgastverbandes',
    },
    {
      kind: 'indirect',
      words: ['die Decke sei seit Jahren feucht'],
      mention: 'Doris Wallner',
      type: 'named',
      name: 'Doris Wallner',
      affiliation: 'Professorin an der Universität Kesselbach',
      alsoDescribedAs: ['Die Ingenieurin'],
    },
    {
      kind: 'direct',
      words: ['Man hat uns nicht gefragt'],
      mention: 'die Professorin',
      type: 'role',
      name: 'Doris Wallner',
      affiliation: 'Professorin an der Universität Kesselbach',
      alsoDescribedAs: ['Die Ingenieurin'],
    },
  ],
};
