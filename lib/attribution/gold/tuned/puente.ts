import type { GoldArticle } from '../article';

export const puente: GoldArticle = {
  id: 'puente',
  language: 'es',
  text: `El puente nuevo de San Evaristo no abrirá en diciembre, según confirmó el miércoles el alcalde, Ramón Zubiri.

“Prefiero un puente tarde que un puente torcido”, dijo Zubiri a los periodistas. El alcalde insistió en que la empresa pagará el retraso.

La constructora Hormigones Tajuña negó que haya defectos. Su portavoz, Elena Vidaurre, aseguró que los pilares «aguantarán cien años».

Vidaurre explicó que faltan dos inspecciones.

La líder de la oposición, Noelia Cárdenas, acusó al alcalde de ocultar un informe. «Lo tuvo tres meses en un cajón», denunció Cárdenas, que preside el grupo municipal Vecinos.

De acuerdo con el informe, uno de los pilares está inclinado.

Vecinos del barrio dijeron que oyeron crujidos.

El catedrático Ignacio Peralta, de la Universidad de Montalar, advirtió de que la obra debe parar. Él mismo firmó el informe.`,
  claims: [
    {
      kind: 'indirect',
      words: ['El puente nuevo de San Evaristo no abrirá en diciembre'],
      mention: 'el alcalde, Ramón Zubiri',
      type: 'named',
      name: 'Ramón Zubiri',
      affiliation: 'el alcalde',
    },
    {
      kind: 'direct',
      words: ['Prefiero un puente tarde que un puente torcido'],
      mention: 'Zubiri',
      type: 'named',
      name: 'Ramón Zubiri',
      affiliation: 'el alcalde',
    },
    {
      kind: 'indirect',
      words: ['la empresa pagará el retraso'],
      mention: 'El alcalde',
      type: 'role',
      name: 'Ramón Zubiri',
      affiliation: 'el alcalde',
    },
    {
      kind: 'indirect',
      words: ['haya defectos'],
      mention: 'La constructora Hormigones Tajuña',
      type: 'named',
      name: 'Hormigones Tajuña',
      affiliation: null,
    },
    {
      kind: 'mixed',
      words: ['los pilares «aguantarán cien años»'],
      mention: 'Elena Vidaurre',
      type: 'named',
      name: 'Elena Vidaurre',
      affiliation: 'Su portavoz',
      alsoDescribedAs: ['portavoz'],
    },
    {
      kind: 'indirect',
      words: ['faltan dos inspecciones'],
      mention: 'Vidaurre',
      type: 'named',
      name: 'Elena Vidaurre',
      affiliation: 'Su portavoz',
      alsoDescribedAs: ['portavoz'],
    },
    {
      kind: 'direct',
      words: ['Lo tuvo tres meses en un cajón'],
      mention: 'Cárdenas',
      type: 'named',
      name: 'Noelia Cárdenas',
      affiliation: 'La líder de la oposición',
      alsoDescribedAs: ['preside el grupo municipal Vecinos'],
    },
    {
      kind: 'indirect',
      words: ['uno de los pilares está inclinado'],
      mention: 'el informe',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['oyeron crujidos'],
      mention: 'Vecinos del barrio',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['la obra debe parar'],
      mention: 'Ignacio Peralta',
      type: 'named',
      name: 'Ignacio Peralta',
      affiliation: 'El catedrático',
      alsoDescribedAs: [
        'la Universidad de Montalar',
        'catedrático Ignacio Peralta, de la Universidad de Montalar',
      ],
    },
  ],
};
