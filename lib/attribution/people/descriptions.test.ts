import { describe, expect, it } from 'vitest';
import { analysePeople, type ResolvedSpeaker } from './people';

/** Resolves the last occurrence of `mention`. */
function resolve(text: string, mention: string, language: string): ResolvedSpeaker | null {
  const start = text.lastIndexOf(mention);
  const range = { start, end: start + mention.length };
  return analysePeople(text, language).resolve(range, { start: 0, end: 1 });
}

type Case = [rule: string, text: string, mention: string, name: string, affiliation: string | null];

const english: Case[] = [
  [
    'a role goes on being read behind one that begins at the same word',
    "The king's lawyer, Ana Ruiz, left. Tresk's mayor, Tom Hale, said no.",
    "Tresk's mayor, Tom Hale,",
    'Tom Hale',
    "Tresk's mayor",
  ],
  [
    'two roles, the second without its article',
    'Tom Hale, a bus driver and treasurer of the Port Guild, said no.',
    'Tom Hale',
    'Tom Hale',
    'a bus driver and treasurer of the Port Guild',
  ],
  [
    'two roles before one name',
    'Its chief executive, former banker Ana Ruiz, said no.',
    'Its chief executive, former banker Ana Ruiz',
    'Ana Ruiz',
    'Its chief executive',
  ],
  [
    'nouns before a role that no list knows',
    'Jo Hale, campaigns manager for Open Purse, said no.',
    'Jo Hale',
    'Jo Hale',
    'campaigns manager for Open Purse',
  ],
  [
    'a number of children',
    'Jo Hale, a mother of three, said no.',
    'Jo Hale',
    'Jo Hale',
    'a mother of three',
  ],
  [
    'a role of now',
    'Jo Hale, now head of the Port Guild, said no.',
    'Jo Hale',
    'Jo Hale',
    'head of the Port Guild',
  ],
  [
    'behind a party in brackets',
    'Jo Hale (Labour), chair of the arts committee, said no.',
    'Jo Hale',
    'Jo Hale',
    'chair of the arts committee',
  ],
  [
    'before the copula',
    "The firm's founder is Jo Hale. Hale said no.",
    'Hale',
    'Jo Hale',
    "The firm's founder",
  ],
  [
    'of a pronoun',
    "Jo Hale came. He has been the clinic's only doctor. Hale said no.",
    'Hale',
    'Jo Hale',
    "the clinic's only doctor",
  ],
  [
    'a main clause in office',
    'Jo Hale came. Hale, 78, runs the canteen. Hale said no.',
    'Hale',
    'Jo Hale',
    'runs the canteen',
  ],
  [
    'a body whose name is a sentence',
    'Jo Hale, lawyer for the group Stop the Ring, said no.',
    'Jo Hale',
    'Jo Hale',
    'lawyer for the group Stop the Ring',
  ],
  [
    'somebody’s whatever',
    "Ana Ruiz's flautist Tom Hale said no.",
    "Ana Ruiz's flautist Tom Hale",
    'Tom Hale',
    "Ana Ruiz's flautist",
  ],
  [
    'whoever goes on speaking',
    'Jo Hale, who teaches at Marle College, said no. “Bats do not read,” the zoologist said.',
    'the zoologist',
    'Jo Hale',
    'teaches at Marle College',
  ],
  [
    'but nobody who came up in between',
    'Jo Hale said no. Ana Ruiz laughed. “Bats do not read,” the zoologist said.',
    'the zoologist',
    'zoologist',
    null,
  ],
  [
    'the object of a clause is not the one who says it',
    'It hurt the mayor, Jo Hale said. Hale left.',
    'Hale',
    'Jo Hale',
    null,
  ],
  [
    'an adjective is no body',
    'The Democratic nominee said no.',
    'The Democratic nominee',
    'Democratic nominee',
    null,
  ],
];

const others: [string, ...Case][] = [
  [
    'es',
    'a modifier before the name',
    'La bióloga marina Teresa Ugarte dijo que no.',
    'Teresa Ugarte',
    'Teresa Ugarte',
    'La bióloga marina',
  ],
  [
    'es',
    'a body behind an article and a noun',
    'El portavoz de la naviera Mar Azul, Enrique Solana, dijo que no.',
    'Enrique Solana',
    'Enrique Solana',
    'El portavoz de la naviera Mar Azul',
  ],
  [
    'es',
    'a second apposition',
    'El alcalde de Aldea, el independiente Tomás Quiroga, dijo que no.',
    'Tomás Quiroga',
    'Tomás Quiroga',
    'El alcalde de Aldea',
  ],
  [
    'fr',
    'a list that begins with an unknown noun',
    "Odile Garrec, fromagère et présidente de l'association, a dit non.",
    'Odile Garrec',
    'Odile Garrec',
    "fromagère et présidente de l'association",
  ],
  [
    'pt',
    'a list that ends with one',
    'Joaquim Rato, pastor e guia de montanha, disse que não.',
    'Joaquim Rato',
    'Joaquim Rato',
    'pastor e guia de montanha',
  ],
  [
    'de',
    'the shorter word for an office',
    'Wirtschaftsministerin Anke Rohloff kam. „Nein“, sagte die Ministerin in Kiel.',
    'die Ministerin in Kiel',
    'Anke Rohloff',
    'Wirtschaftsministerin',
  ],
  [
    'de',
    'a noun with its capital before a name',
    'Sein Vorgänger Karl Voss, heute Sprecher der Bank, sagte nein.',
    'Karl Voss',
    'Karl Voss',
    'Sprecher der Bank',
  ],
];

describe('descriptions', () => {
  it.each(english)('%s', (_rule, text, mention, name, affiliation) => {
    const speaker = resolve(text, mention, 'en');
    expect([speaker?.name, speaker?.affiliation?.text ?? null]).toEqual([name, affiliation]);
  });
  it.each(others)('%s: %s', (language, _rule, text, mention, name, affiliation) => {
    const speaker = resolve(text, mention, language);
    expect([speaker?.name, speaker?.affiliation?.text ?? null]).toEqual([name, affiliation]);
  });
});
