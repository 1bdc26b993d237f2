import type { GoldArticle } from '../article';

export const biblioteca: GoldArticle = {
  id: 'biblioteca',
  language: 'es',
  text: `La biblioteca de Peñalba reabrirá el lunes, anunció ayer la concejala de Cultura, Amparo Sedano.

«Hemos salvado once mil libros del agua», celebró Sedano. La concejala recordó que la riada alcanzó la segunda planta.

El director de la biblioteca, Fermín Otxoa, contó que los voluntarios secaron las páginas con secadores de pelo. “Olía a verano y a barro”, dijo él.

Otxoa pidió que se construya un muro. Sin embargo, el Gobierno regional sostiene que no hay dinero.

Para la Asociación Amigos del Papel, la obra es urgente. Su presidenta, Leonor Cifuentes, afirmó que “la próxima riada no avisará”.

Según un informe de la Universidad de Altaterra, el río crece cada año.

Un vecino que prefiere no dar su nombre aseguró que el ayuntamiento lo sabía.`,
  claims: [
    {
      kind: 'indirect',
      words: ['La biblioteca de Peñalba reabrirá el lunes'],
      mention: 'la concejala de Cultura, Amparo Sedano',
      type: 'named',
      name: 'Amparo Sedano',
      affiliation: 'la concejala de Cultura',
    },
    {
      kind: 'direct',
      words: ['Hemos salvado once mil libros del agua'],
      mention: 'Sedano',
      type: 'named',
      name: 'Amparo Sedano',
      affiliation: 'la concejala de Cultura',
    },
    {
      kind: 'indirect',
      words: ['la riada alcanzó la segunda planta'],
      mention: 'La concejala',
      type: 'role',
      name: 'Amparo Sedano',
      affiliation: 'la concejala de Cultura',
    },
    {
      kind: 'indirect',
      words: ['los voluntarios secaron las páginas con secadores de pelo'],
      mention: 'Fermín Otxoa',
      type: 'named',
      name: 'Fermín Otxoa',
      affiliation: 'El director de la biblioteca',
    },
    {
      kind: 'direct',
      words: ['Olía a verano y a barro'],
      mention: 'él',
      type: 'pronoun',
      name: 'Fermín Otxoa',
      affiliation: 'El director de la biblioteca',
    },
    {
      kind: 'indirect',
      words: ['se construya un muro'],
      mention: 'Otxoa',
      type: 'named',
      name: 'Fermín Otxoa',
      affiliation: 'El director de la biblioteca',
    },
    {
      kind: 'indirect',
      words: ['no hay dinero'],
      mention: 'el Gobierno regional',
      type: 'named',
      name: null,
      affiliation: null,
    },
    {
      kind: 'mixed',
      words: ['“la próxima riada no avisará”'],
      mention: 'Leonor Cifuentes',
      type: 'named',
      name: 'Leonor Cifuentes',
      affiliation: 'Su presidenta',
      alsoDescribedAs: ['presidenta'],
    },
    {
      kind: 'indirect',
      words: ['el río crece cada año'],
      mention: 'un informe de la Universidad de Altaterra',
      type: 'unnamed',
      name: null,
      affiliation: 'la Universidad de Altaterra',
    },
    {
      kind: 'indirect',
      words: ['el ayuntamiento lo sabía'],
      mention: 'Un vecino',
      type: 'role',
      name: null,
      affiliation: null,
    },
  ],
};
