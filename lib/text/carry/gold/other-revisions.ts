import type { Revision } from './revision';

export const moor: Revision = {
  id: 'German, straight marks made curly and a date corrected',
  before: `Das Moor bei Altenfehn soll wieder nass werden, sagte Landrätin Birte Hansen am Montag.

"Wer das Moor trocknet, der heizt den Himmel", erklärte sie vor dem Kreistag. Hansen kündigte an, dass die Gräben bis 2031 geschlossen werden.

Bauer Heino Janssen widersprach. „Meine Kühe können nicht schwimmen“, sagte er. Er fürchtet, dass zwölf Höfe aufgeben müssen.

Der Naturschutzbund lobte den Plan. Nach Angaben des Verbands brüten dort wieder Kraniche.`,
  after: `Das Moor bei Altenfehn soll wieder nass werden, sagte Landrätin Birte Hansen am Montag.

„Wer das Moor trocknet, der heizt den Himmel“, erklärte sie vor dem Kreistag. Hansen kündigte an, dass die Gräben bis 2035 geschlossen werden.

Bauer Heino Janssen widersprach. „Meine Kühe können nicht schwimmen“, sagte er. Er befürchtet, dass zwölf Höfe aufgeben müssen.

Nach Angaben des Naturschutzbunds brüten dort wieder Kraniche. Der Verband lobte den Plan.`,
  spans: [
    { words: 'Das Moor bei Altenfehn soll wieder nass werden', outcome: 'same' },
    { words: 'Landrätin Birte Hansen', outcome: 'same' },
    { words: 'Wer das Moor trocknet, der heizt den Himmel', outcome: 'same' },
    {
      words: '"Wer das Moor trocknet, der heizt den Himmel"',
      outcome: 'altered',
      becomes: '„Wer das Moor trocknet, der heizt den Himmel“',
    },
    {
      words: 'die Gräben bis 2031 geschlossen werden',
      outcome: 'altered',
      becomes: 'die Gräben bis 2035 geschlossen werden',
    },
    { words: 'Meine Kühe können nicht schwimmen', outcome: 'same' },
    { words: 'zwölf Höfe aufgeben müssen', outcome: 'same' },
    { words: 'brüten dort wieder Kraniche', outcome: 'same' },
  ],
};

export const mercado: Revision = {
  id: 'Spanish, a sentence moved, a figure changed, a denial put in',
  before: `El mercado de San Telmo cerrará en agosto, anunció ayer la concejala Pilar Ordóñez.

«Las vigas están podridas y nadie lo quiso ver», declaró la concejala. Ordóñez aseguró que las obras costarán 1,2 millones de euros.

Los vendedores rechazan el traslado. «Sin mercado no hay barrio», dijo Nicanor Bustos, que vende pescado desde 1979. Según Bustos, el ayuntamiento les había prometido un aviso de seis meses.

El arquitecto Saúl Meir afirmó que el edificio es seguro.`,
  after: `«Sin mercado no hay barrio», dijo Nicanor Bustos, que vende pescado desde 1979.

El mercado de San Telmo cerrará en agosto, anunció ayer la concejala Pilar Ordóñez.

«Las vigas están podridas y nadie lo quiso ver», declaró la concejala. Ordóñez aseguró que las obras costarán 1,7 millones de euros.

Los vendedores rechazan el traslado. Según Bustos, el ayuntamiento les había prometido un aviso de seis meses.

El arquitecto Saúl Meir afirmó que el edificio no es seguro.`,
  spans: [
    { words: 'El mercado de San Telmo cerrará en agosto', outcome: 'same' },
    { words: 'Las vigas están podridas y nadie lo quiso ver', outcome: 'same' },
    {
      words: 'las obras costarán 1,2 millones de euros',
      outcome: 'altered',
      becomes: 'las obras costarán 1,7 millones de euros',
    },
    { words: 'Sin mercado no hay barrio', outcome: 'moved' },
    { words: 'Nicanor Bustos, que vende pescado desde 1979', outcome: 'moved' },
    {
      words: 'el ayuntamiento les había prometido un aviso de seis meses',
      outcome: 'same',
    },
    {
      words: 'el edificio es seguro',
      outcome: 'altered',
      becomes: 'el edificio no es seguro',
    },
  ],
};

export const phare: Revision = {
  id: 'French, a transcript with turns cut and a word swapped',
  before: `Mme Le Goff : Le phare s'éteindra en 2029, c'est décidé.
M. Tanguy : Décidé par qui ?
Mme Le Goff : Par le préfet. Je l'ai appris par la presse, comme vous.
M. Tanguy : Et les gardiens ?
Mme Le Goff : Il n'y a plus de gardiens depuis vingt ans.
M. Tanguy : Mon père y a passé douze hivers.
Mme Le Goff : Alors il sait que la lampe coûte 40 000 euros par an.`,
  after: `Mme Le Goff : Le phare s'éteindra en 2029, c'est probable.
M. Tanguy : Décidé par qui ?
Mme Le Goff : Par le préfet. Je l'ai appris par la presse, comme vous.
Mme Le Goff : Il n'y a plus de gardiens depuis trente ans.
M. Tanguy : Mon père y a passé douze hivers.
Mme Le Goff : Alors il sait que la lampe coûte 40 000 euros par an.`,
  spans: [
    {
      words: "Le phare s'éteindra en 2029, c'est décidé",
      outcome: 'altered',
      becomes: "Le phare s'éteindra en 2029, c'est probable",
    },
    { words: "Je l'ai appris par la presse, comme vous", outcome: 'same' },
    { words: 'Et les gardiens ?', outcome: 'gone' },
    {
      words: "Il n'y a plus de gardiens depuis vingt ans",
      outcome: 'altered',
      becomes: "Il n'y a plus de gardiens depuis trente ans",
    },
    { words: 'Mon père y a passé douze hivers', outcome: 'same' },
    { words: 'la lampe coûte 40 000 euros par an', outcome: 'same' },
  ],
};

export const island: Revision = {
  id: 'Chinese and emoji, in scripts without spaces and with long characters',
  before: `岛上居民说，渡轮已经停了三个星期。“我们的蔬菜都烂在码头上，”村长林国强说。

航运公司表示，新船将在五月到达。👩‍👩‍👧‍👦 “孩子们每天都在问船什么时候来，”老师陈美玲写道 🚢。`,
  after: `岛上居民说，渡轮已经停了五个星期。“我们的蔬菜都烂在码头上，”村长林国强说。

航运公司表示，新船将在七月到达。👩‍👩‍👧‍👦 “孩子们每天都在问船什么时候来，”老师陈美玲写道 🚢🌊。`,
  spans: [
    {
      words: '渡轮已经停了三个星期',
      outcome: 'altered',
      becomes: '渡轮已经停了五个星期',
    },
    { words: '我们的蔬菜都烂在码头上', outcome: 'same' },
    { words: '村长林国强', outcome: 'same' },
    { words: '新船将在五月到达', outcome: 'altered', becomes: '新船将在七月到达' },
    { words: '孩子们每天都在问船什么时候来', outcome: 'same' },
    { words: '👩‍👩‍👧‍👦', outcome: 'same' },
  ],
};

export const otherRevisions = [moor, mercado, phare, island];
