import type { GoldArticle } from '../article';

export const vendimia: GoldArticle = {
  id: 'vendimia',
  language: 'es',
  text: `La vendimia se adelantará tres semanas en toda la comarca, informó el martes el Consejo Regulador de Montearagón.

Su presidente, Ignacio Berdún, explicó que las uvas maduran antes por el calor. «Nunca habíamos empezado en julio», señaló.

La viticultora Pilar Estallo, propietaria de las Bodegas Estallo, dijo que no encuentra jornaleros. «La fruta no espera», advirtió Estallo. El secretario general del sindicato UAM, Fermín Oliván, replicó que los sueldos son demasiado bajos.

Gonzalo Pueyo, enólogo jefe de la cooperativa San Blas, aseguró que el vino será más fuerte. Según la meteoróloga de la agencia estatal Nuria Claver, el verano será el más seco del siglo.

El consejero de Agricultura, Manuel Artal, prometió ayudas. «Nadie se quedará atrás», dijo Artal, que visitó la zona el lunes. La diputada de la oposición Raquel Lanuza lo acusó de llegar tarde y recordó que las ayudas de 2030 aún no se han pagado.`,
  claims: [
    {
      kind: 'indirect',
      words: ['La vendimia se adelantará tres semanas en toda la comarca'],
      mention: 'el Consejo Regulador de Montearagón',
      type: 'named',
      name: 'Consejo Regulador de Montearagón',
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['las uvas maduran antes por el calor'],
      mention: 'Ignacio Berdún',
      type: 'named',
      name: 'Ignacio Berdún',
      affiliation: 'Su presidente',
      alsoDescribedAs: ['presidente'],
    },
    {
      kind: 'direct',
      words: ['Nunca habíamos empezado en julio'],
      mention: null,
      type: 'pronoun',
      name: 'Ignacio Berdún',
      affiliation: 'Su presidente',
      alsoDescribedAs: ['presidente'],
    },
    {
      kind: 'indirect',
      words: ['no encuentra jornaleros'],
      mention: 'Pilar Estallo',
      type: 'named',
      name: 'Pilar Estallo',
      affiliation: 'propietaria de las Bodegas Estallo',
      alsoDescribedAs: ['La viticultora'],
    },
    {
      kind: 'direct',
      words: ['La fruta no espera'],
      mention: 'Estallo',
      type: 'named',
      name: 'Pilar Estallo',
      affiliation: 'propietaria de las Bodegas Estallo',
      alsoDescribedAs: ['La viticultora'],
    },
    {
      kind: 'indirect',
      words: ['los sueldos son demasiado bajos'],
      mention: 'Fermín Oliván',
      type: 'named',
      name: 'Fermín Oliván',
      affiliation: 'El secretario general del sindicato UAM',
    },
    {
      kind: 'indirect',
      words: ['el vino será más fuerte'],
      mention: 'Gonzalo Pueyo',
      type: 'named',
      name: 'Gonzalo Pueyo',
      affiliation: 'enólogo jefe de la cooperativa San Blas',
    },
    {
      kind: 'indirect',
      words: ['el verano será el más seco del siglo'],
      mention: 'Nuria Claver',
      type: 'named',
      name: 'Nuria Claver',
      affiliation: 'la meteoróloga de la agencia estatal',
    },
    {
      kind: 'direct',
      words: ['Nadie se quedará atrás'],
      mention: 'Artal',
      type: 'named',
      name: 'Manuel Artal',
      affiliation: 'El consejero de Agricultura',
    },
    {
      kind: 'indirect',
      words: ['las ayudas de 2030 aún no se han pagado'],
      mention: 'Raquel Lanuza',
      type: 'named',
      name: 'Raquel Lanuza',
      affiliation: 'La diputada de la oposición',
    },
  ],
};
