import type { GoldArticle } from '../article';

export const cruceros: GoldArticle = {
  id: 'cruceros',
  language: 'es',
  text: `El puerto de Valdearenas dejará de recibir cruceros en 2031, anunció el lunes la consejera de Transportes, Lucía Barrientos.

«No cabemos todos», dijo Barrientos, que dirige la consejería desde 2028. El alcalde socialista de la ciudad, Rodrigo Peñalver, lamentó la decisión y aseguró que el comercio perderá un tercio de sus ventas.

Según Amparo Quiles, presidenta de la Asociación de Hosteleros del Puerto, nadie les consultó. «Nos hemos enterado por la radio», añadió la empresaria.

El portavoz de la naviera Mar Azul, Enrique Solana, afirmó que la compañía buscará otro destino. La bióloga marina Teresa Ugarte, del Instituto Oceanográfico, explicó que las praderas submarinas necesitan veinte años para recuperarse.

Ramón Ibarra, vecino del barrio de pescadores y miembro de la plataforma Puerto Limpio, celebró la medida. «Por fin podremos dormir», dijo.

La exministra Carmen Lozano, hoy diputada por Coalición Verde, pidió que se indemnice a los trabajadores. Para el economista Julio Sanz, profesor de la Universidad de Valdearenas, el impacto será menor de lo que se teme.`,
  claims: [
    {
      kind: 'indirect',
      words: ['El puerto de Valdearenas dejará de recibir cruceros en 2031'],
      mention: 'Lucía Barrientos',
      type: 'named',
      name: 'Lucía Barrientos',
      affiliation: 'la consejera de Transportes',
    },
    {
      kind: 'direct',
      words: ['No cabemos todos'],
      mention: 'Barrientos',
      type: 'named',
      name: 'Lucía Barrientos',
      affiliation: 'la consejera de Transportes',
      alsoDescribedAs: ['dirige la consejería desde 2028'],
    },
    {
      kind: 'indirect',
      words: ['el comercio perderá un tercio de sus ventas'],
      mention: 'Rodrigo Peñalver',
      type: 'named',
      name: 'Rodrigo Peñalver',
      affiliation: 'El alcalde socialista de la ciudad',
    },
    {
      kind: 'indirect',
      words: ['nadie les consultó'],
      mention: 'Amparo Quiles',
      type: 'named',
      name: 'Amparo Quiles',
      affiliation: 'presidenta de la Asociación de Hosteleros del Puerto',
    },
    {
      kind: 'direct',
      words: ['Nos hemos enterado por la radio'],
      mention: 'la empresaria',
      type: 'role',
      name: 'Amparo Quiles',
      affiliation: 'presidenta de la Asociación de Hosteleros del Puerto',
    },
    {
      kind: 'indirect',
      words: ['la compañía buscará otro destino'],
      mention: 'Enrique Solana',
      type: 'named',
      name: 'Enrique Solana',
      affiliation: 'El portavoz de la naviera Mar Azul',
    },
    {
      kind: 'indirect',
      words: ['las praderas submarinas necesitan veinte años para recuperarse'],
      mention: 'Teresa Ugarte',
      type: 'named',
      name: 'Teresa Ugarte',
      affiliation: 'La bióloga marina',
      alsoDescribedAs: ['Instituto Oceanográfico'],
    },
    {
      kind: 'direct',
      words: ['Por fin podremos dormir'],
      mention: null,
      type: 'pronoun',
      name: 'Ramón Ibarra',
      affiliation: 'vecino del barrio de pescadores y miembro de la plataforma Puerto Limpio',
      alsoDescribedAs: [
        'miembro de la plataforma Puerto Limpio',
        'vecino del barrio de pescadores',
      ],
    },
    {
      kind: 'indirect',
      words: ['se indemnice a los trabajadores'],
      mention: 'Carmen Lozano',
      type: 'named',
      name: 'Carmen Lozano',
      affiliation: 'La exministra',
      alsoDescribedAs: ['diputada por Coalición Verde', 'hoy diputada por Coalición Verde'],
    },
    {
      kind: 'indirect',
      words: ['el impacto será menor de lo que se teme'],
      mention: 'Julio Sanz',
      type: 'named',
      name: 'Julio Sanz',
      affiliation: 'el economista',
      alsoDescribedAs: ['profesor de la Universidad de Valdearenas'],
    },
  ],
};
