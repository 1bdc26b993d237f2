import type { GoldArticle } from '../article';

export const incendio: GoldArticle = {
  id: 'incendio',
  language: 'es',
  text: `El incendio que arrasó la Sierra de Aldea fue provocado, según confirmó este jueves la jefa de los bomberos forestales, Marisa Toledo.

«Encontramos tres focos a la misma hora», relató Toledo en una rueda de prensa. Junto a ella, el delegado del Gobierno, Óscar Vidal, anunció que hay dos detenidos.

El alcalde de Aldea, el independiente Tomás Quiroga, exigió más guardas. «Llevamos diez años pidiéndolos», se quejó.

Eulalia Ponce, que regenta la única posada del pueblo, contó que perdió el tejado. Su hijo Martín, agricultor de 34 años, dijo que salvó las ovejas.

La organización ecologista Monte Vivo, que preside Andrés Nieto, pidió reforzar la vigilancia. Nieto sostuvo que el fuego se podía haber evitado.

Desde la oposición, la secretaria de Organización del Partido Rural, Blanca Herrero, culpó al consejero de Medio Ambiente. Este, Fermín Aguado, respondió que los medios son suficientes. «No hay bosque sin riesgo», zanjó el consejero.

La catedrática de Ecología de la Universidad de Nuevares Sofía Lara advirtió de que el monte tardará cuarenta años en recuperarse.`,
  claims: [
    {
      kind: 'indirect',
      words: ['El incendio que arrasó la Sierra de Aldea fue provocado'],
      mention: 'Marisa Toledo',
      type: 'named',
      name: 'Marisa Toledo',
      affiliation: 'la jefa de los bomberos forestales',
    },
    {
      kind: 'direct',
      words: ['Encontramos tres focos a la misma hora'],
      mention: 'Toledo',
      type: 'named',
      name: 'Marisa Toledo',
      affiliation: 'la jefa de los bomberos forestales',
    },
    {
      kind: 'indirect',
      words: ['hay dos detenidos'],
      mention: 'Óscar Vidal',
      type: 'named',
      name: 'Óscar Vidal',
      affiliation: 'el delegado del Gobierno',
    },
    {
      kind: 'direct',
      words: ['Llevamos diez años pidiéndolos'],
      mention: null,
      type: 'pronoun',
      name: 'Tomás Quiroga',
      affiliation: 'El alcalde de Aldea',
      alsoDescribedAs: ['el independiente'],
    },
    {
      kind: 'indirect',
      words: ['perdió el tejado'],
      mention: 'Eulalia Ponce',
      type: 'named',
      name: 'Eulalia Ponce',
      affiliation: 'regenta la única posada del pueblo',
    },
    {
      kind: 'indirect',
      words: ['salvó las ovejas'],
      mention: 'Martín',
      type: 'named',
      name: 'Martín',
      affiliation: 'agricultor de 34 años',
      alsoDescribedAs: ['agricultor', 'Su hijo'],
    },
    {
      kind: 'indirect',
      words: ['los medios son suficientes'],
      mention: 'Fermín Aguado',
      type: 'named',
      name: 'Fermín Aguado',
      affiliation: null,
      alsoDescribedAs: ['Este', 'consejero de Medio Ambiente'],
    },
    {
      kind: 'direct',
      words: ['No hay bosque sin riesgo'],
      mention: 'el consejero',
      type: 'role',
      name: 'Fermín Aguado',
      affiliation: null,
      alsoDescribedAs: ['consejero de Medio Ambiente'],
    },
    {
      kind: 'indirect',
      words: ['el monte tardará cuarenta años en recuperarse'],
      mention: 'Sofía Lara',
      type: 'named',
      name: 'Sofía Lara',
      affiliation: 'La catedrática de Ecología de la Universidad de Nuevares',
    },
  ],
};
