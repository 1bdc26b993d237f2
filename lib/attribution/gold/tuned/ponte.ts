import type { GoldArticle } from '../article';

export const ponte: GoldArticle = {
  id: 'ponte',
  language: 'pt',
  text: `O ministro dos Transportes, Álvaro Quintela, anunciou na segunda-feira que a ponte de Vale Fundo fica fechada até março.

“Não abrimos uma ponte com fissuras”, declarou Quintela. Segundo o ministro, a obra custa dois milhões.

— Fomos avisados pelo jornal — queixou-se a presidente da Câmara, Rita Salgueiro. — Isso não se faz.

Salgueiro disse que as crianças demoram uma hora a chegar à escola.

Fontes do governo admitiram que o relatório é de 2022.

“A fissura cresce todos os invernos”, explicou Duarte Paixão, engenheiro do Instituto de Pontes. Ele acrescentou que o instituto avisou duas vezes.`,
  claims: [
    {
      kind: 'indirect',
      words: ['a ponte de Vale Fundo fica fechada até março'],
      mention: 'Álvaro Quintela',
      type: 'named',
      name: 'Álvaro Quintela',
      affiliation: 'O ministro dos Transportes',
    },
    {
      kind: 'direct',
      words: ['Não abrimos uma ponte com fissuras'],
      mention: 'Quintela',
      type: 'named',
      name: 'Álvaro Quintela',
      affiliation: 'O ministro dos Transportes',
    },
    {
      kind: 'indirect',
      words: ['a obra custa dois milhões'],
      mention: 'o ministro',
      type: 'role',
      name: 'Álvaro Quintela',
      affiliation: 'O ministro dos Transportes',
    },
    {
      kind: 'direct',
      words: ['Fomos avisados pelo jornal', 'Isso não se faz.'],
      mention: 'Rita Salgueiro',
      type: 'named',
      name: 'Rita Salgueiro',
      affiliation: 'a presidente da Câmara',
    },
    {
      kind: 'indirect',
      words: ['as crianças demoram uma hora a chegar à escola'],
      mention: 'Salgueiro',
      type: 'named',
      name: 'Rita Salgueiro',
      affiliation: 'a presidente da Câmara',
    },
    {
      kind: 'indirect',
      words: ['o relatório é de 2022'],
      mention: 'Fontes do governo',
      type: 'unnamed',
      name: null,
      affiliation: 'governo',
    },
    {
      kind: 'direct',
      words: ['A fissura cresce todos os invernos'],
      mention: 'Duarte Paixão',
      type: 'named',
      name: 'Duarte Paixão',
      affiliation: 'engenheiro do Instituto de Pontes',
    },
    {
      kind: 'indirect',
      words: ['o instituto avisou duas vezes'],
      mention: 'Ele',
      type: 'pronoun',
      name: 'Duarte Paixão',
      affiliation: 'engenheiro do Instituto de Pontes',
    },
  ],
};
