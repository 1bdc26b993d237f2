import type { GoldArticle } from '../article';

export const valleeTrain: GoldArticle = {
  id: 'vallee-train',
  language: 'fr',
  text: `La ligne de la vallée d'Orvance rouvrira en septembre, a annoncé jeudi la présidente de la région, Solène Marchetti.

« Nous avons promis un train, vous aurez un train », a-t-elle déclaré devant les élus. Mme Marchetti a précisé que le billet coûterait deux euros.

Le maire de Pont-Selve, Bastien Auclair, a estimé que le projet arrive « dix ans trop tard ». Selon lui, les habitants ont déjà acheté des voitures.

« On ne remplace pas une habitude par une gare », a ajouté M. Auclair.

Selon des sources proches du dossier, le chantier a coûté le double du prix prévu.

L'ingénieure Camille Rostand, directrice de la société Rails du Haut, affirme que les ponts sont sûrs.

« J'y ferais passer ma mère », dit-elle.`,
  claims: [
    {
      kind: 'indirect',
      words: ["La ligne de la vallée d'Orvance rouvrira en septembre"],
      mention: 'Solène Marchetti',
      type: 'named',
      name: 'Solène Marchetti',
      affiliation: 'la présidente de la région',
    },
    {
      kind: 'direct',
      words: ['Nous avons promis un train, vous aurez un train'],
      mention: 'elle',
      type: 'pronoun',
      name: 'Solène Marchetti',
      affiliation: 'la présidente de la région',
    },
    {
      kind: 'indirect',
      words: ['le billet coûterait deux euros'],
      mention: 'Mme Marchetti',
      type: 'named',
      name: 'Solène Marchetti',
      affiliation: 'la présidente de la région',
    },
    {
      kind: 'mixed',
      words: ['le projet arrive « dix ans trop tard »'],
      mention: 'Bastien Auclair',
      type: 'named',
      name: 'Bastien Auclair',
      affiliation: 'Le maire de Pont-Selve',
    },
    {
      kind: 'indirect',
      words: ['les habitants ont déjà acheté des voitures'],
      mention: 'lui',
      type: 'pronoun',
      name: 'Bastien Auclair',
      affiliation: 'Le maire de Pont-Selve',
    },
    {
      kind: 'direct',
      words: ['On ne remplace pas une habitude par une gare'],
      mention: 'M. Auclair',
      type: 'named',
      name: 'Bastien Auclair',
      affiliation: 'Le maire de Pont-Selve',
    },
    {
      kind: 'indirect',
      words: ['le chantier a coûté le double du prix prévu'],
      mention: 'des sources proches du dossier',
      type: 'unnamed',
      name: null,
      affiliation: null,
    },
    {
      kind: 'indirect',
      words: ['les ponts sont sûrs'],
      mention: 'Camille Rostand',
      type: 'named',
      name: 'Camille Rostand',
      affiliation: 'directrice de la société Rails du Haut',
    },
    {
      kind: 'direct',
      words: ["J'y ferais passer ma mère"],
      mention: 'elle',
      type: 'pronoun',
      name: 'Camille Rostand',
      affiliation: 'directrice de la société Rails du Haut',
    },
  ],
};
