import { words } from './language';

/** Frequent words of languages without rules, so that their texts are not taken for a neighbour. */
export const rivalWords: [string, string[]][] = [
  [
    'it',
    words(
      'il lo gli della delle degli del di che è sono una un con per non nel nella alla dal come più anche questo questa ha hanno stato suo sua ma dei ai',
    ),
  ],
  [
    'nl',
    words(
      'de het een van en in is dat op te zijn voor met niet aan er om ook als bij door naar maar uit wordt werd heeft hij zij dit die over nog',
    ),
  ],
  [
    'ca',
    words(
      'el la els les dels amb per que és i no una un als aquest aquesta va van ha han seva seu però més també són ser entre sobre',
    ),
  ],
  [
    'gl',
    words(
      'o a os as do da dos das e que é non unha un co coa polo pola ao á na no máis tamén foi son súa seu pero',
    ),
  ],
  [
    'sv',
    words(
      'och att det som en på är av för med den till inte om ett men har de var jag så kan från vid nu efter även',
    ),
  ],
  [
    'da',
    words(
      'og at det som en på er af for med den til ikke om et men har de var jeg så kan fra ved nu efter også blev',
    ),
  ],
  [
    'nb',
    words(
      'og at det som en på er av for med den til ikke om et men har de var jeg så kan fra ved nå etter også ble',
    ),
  ],
  [
    'pl',
    words(
      'w i na z do się nie że jest to o jak po za ale od przez przy dla oraz był była są tego które który',
    ),
  ],
  [
    'cs',
    words('a v na se je že to s z do o i ve pro jako po by za ale které který byl jsou jeho podle'),
  ],
  [
    'ro',
    words('și în de la cu pe că nu un o este din a al ale care mai pentru sunt fost prin după lui'),
  ],
  [
    'tr',
    words('ve bir bu da de için ile olarak daha çok olan gibi kadar sonra ancak değil ise dedi'),
  ],
  [
    'id',
    words('dan yang di ke dari untuk dengan ini itu pada adalah tidak akan dalam juga oleh kata'),
  ],
  [
    'hu',
    words('a az és hogy nem is egy ez volt meg de csak már még vagy mint el kell lesz szerint'),
  ],
  ['fi', words('ja on ei että se oli hän mutta ovat myös kuin joka tai sekä jo niin mukaan ole')],
];
