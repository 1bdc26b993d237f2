/** The part-of-speech tags of the tagger: Penn Treebank tags, the marks in one, some rare ones merged. */
export const TAGS = [
  'NONE',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'IN',
  'DT',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RP',
  'VB',
  'VBD',
  'VBZ',
  'VBP',
  'VBG',
  'VBN',
  'MD',
  'TO',
  'PRP',
  'PRP$',
  'WP',
  'WDT',
  'WRB',
  'CC',
  'CD',
  'POS',
  'EX',
  'UH',
  'PUNCT',
  'QUOTE',
] as const;

export type Tag = (typeof TAGS)[number];

/** Index of each tag in `TAGS`. */
export const TAG = Object.fromEntries(TAGS.map((tag, index) => [tag, index])) as Record<
  Tag,
  number
>;

/** The grammatical relations of the parser: Stanford's basic dependencies, rare ones merged. */
export const RELATIONS = [
  'none',
  'root',
  'nsubj',
  'nsubjpass',
  'dobj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'relcl',
  'nmod',
  'poss',
  'case',
  'mark',
  'aux',
  'auxpass',
  'det',
  'compound',
  'amod',
  'conj',
  'cc',
  'appos',
  'punct',
  'parataxis',
  'dep',
  'nummod',
  'cop',
  'advmod',
  'neg',
  'csubj',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** Index of each relation in `RELATIONS`. */
export const RELATION = Object.fromEntries(
  RELATIONS.map((relation, index) => [relation, index]),
) as Record<Relation, number>;
