import type { GoldArticle } from '../article';

export const acuifero: GoldArticle = {
  id: 'acuifero',
  language: 'es',
  text: `La ministra de Aguas, Beatriz Llorente Quiroga, anunció este martes que el acuífero de Valdemora se cerrará durante cinco años.

«No queda agua para todos y alguien tenía que decirlo», afirmó Llorente en una rueda de prensa. Ella añadió que el Gobierno pagará a los regantes.

El presidente de la Asociación de Regantes, Tomás Iriarte, dijo que la medida es “un abandono”. Según Iriarte, trescientas familias perderán su cosecha.

—Nadie vino a preguntarnos —lamentó el dirigente—. Nos enteramos por la radio.

Fuentes del ministerio señalaron que las ayudas llegarán en otoño.

La alcaldesa de Valdemora, Pilar Echenique, pidió calma. «El pozo del pueblo no se toca», aseguró la alcaldesa.

El ingeniero Julián Sotomayor, profesor de la Universidad de Altaterra, explicó que el nivel baja un metro al año. A su juicio, “la cuenta es sencilla”.`,
  claims: [
    {
      kind: 'indirect',
      words: ['el acuífero de Valdemora se cerrará durante cinco años'],
      mention: 'Beatriz Llorente Quiroga',
      type: 'named',
      name: 'Beatriz Llorente Quiroga',
      affiliation: 'La ministra de Aguas',
    },
    {
      kind: 'direct',
      words: ['No queda agua para todos y alguien tenía que decirlo'],
      mention: 'Llorente',
      type: 'named',
      name: 'Beatriz Llorente Quiroga',
      affiliation: 'La ministra de Aguas',
    },
    {
      kind: 'indirect',
      words: ['el Gobierno pagará a los regantes'],
      mention: 'Ella',
      type: 'pronoun',
      name: 'Beatriz Llorente Quiroga',
      affiliation: 'La ministra de Aguas',
    },
    {
      kind: 'mixed',
      words: ['la medida es “un abandono”'],
      mention: 'Tomás Iriarte',
      type: 'named',
      name: 'Tomás Iriarte',
      affiliation: 'El presidente de la Asociación de Regantes',
    },
    {
      kind: 'indirect',
      words: ['trescientas familias perderán su cosecha'],
      mention: 'Iriarte',
      type: 'named',
      name: 'Tomás Iriarte',
      affiliation: 'El presidente de la Asociación de Regantes',
    },
    {
      kind: 'direct',
      words: ['Nadie vino a preguntarnos', 'Nos enteramos por la radio.'],
      mention: 'el dirigente',
      type: 'role',
      name: 'Tomás Iriarte',
      affiliation: 'El presidente de la Asociación de Regantes',
    },
    {
      kind: 'indirect',
      words: ['las ayudas llegarán en otoño'],
      mention: 'Fuentes del ministerio',
      type: 'unnamed',
      name: null,
      affiliation: 'ministerio',
    },
    {
      kind: 'direct',
      words: ['El pozo del pueblo no se toca'],
      mention: 'la alcaldesa',
      type: 'role',
      name: 'Pilar Echenique',
      affiliation: 'La alcaldesa de Valdemora',
    },
    {
      kind: 'indirect',
      words: ['el nivel baja un metro al año'],
      mention: 'Julián Sotomayor',
      type: 'named',
      name: 'Julián Sotomayor',
      affiliation: 'profesor de la Universidad de Altaterra',
    },
  ],
};
