import { feature } from '@/lib/attribution/linear/hash';
import { onlyChoice, type PackedTable } from '@/lib/attribution/linear/packed';
import type { WordList } from '@/lib/attribution/tokens/words';

/** What the tagger has learned: weights, and the words that bear few tags. */
export interface PosModel {
  table: PackedTable;
  /** The tags that a frequent word bears, as bits, by the hash of the word. */
  tagChoices: ReadonlyMap<number, number>;
}

/** Features per token. */
export const POS_FEATURES = 18;

const features = new Int32Array(POS_FEATURES);
const ANY_TAG = -1;

/** Tags the tokens `[from, to)` of one sentence from left to right, into `tags`. */
export function tagSentence(
  words: WordList,
  from: number,
  to: number,
  { table, tagChoices }: PosModel,
  tags: Uint8Array,
): void {
  for (let i = from; i < to; i++) {
    const choices = tagChoices.get(words.hash[i] as number) ?? ANY_TAG;
    const only = onlyChoice(choices);
    if (only >= 0) {
      tags[i] = only;
      continue;
    }
    posFeatures(words, from, to, i, tags, features);
    tags[i] = table.best(features, POS_FEATURES, choices);
  }
}

/** The features of token `i`, given the tags to its left. */
export function posFeatures(
  words: WordList,
  from: number,
  to: number,
  i: number,
  tags: Uint8Array,
  out: Int32Array,
): void {
  const { hash, suffix2, suffix3, prefix } = words;
  const word = hash[i] as number;
  const first = i === from ? 16 : 0;
  const shape = (words.shape[i] as number) | first;
  const before = i > from ? (hash[i - 1] as number) : 1;
  const before2 = i > from + 1 ? (hash[i - 2] as number) : 1;
  const after = i + 1 < to ? (hash[i + 1] as number) : 2;
  const after2 = i + 2 < to ? (hash[i + 2] as number) : 2;
  const tag1 = i > from ? (tags[i - 1] as number) : 0;
  const tag2 = i > from + 1 ? (tags[i - 2] as number) : 0;
  const end3 = suffix3[i] as number;
  out[0] = feature(1, word, 0, 0);
  out[1] = feature(2, word, tag1, 0);
  out[2] = feature(3, end3, 0, 0);
  out[3] = feature(4, suffix2[i] as number, shape, 0);
  out[4] = feature(5, shape, tag1, 0);
  out[5] = feature(6, tag1, tag2, 0);
  out[6] = feature(7, before, 0, 0);
  out[7] = feature(8, before2, 0, 0);
  out[8] = feature(9, after, 0, 0);
  out[9] = feature(10, after2, 0, 0);
  out[10] = feature(11, word, after, 0);
  out[11] = feature(12, word, before, 0);
  out[12] = feature(13, prefix[i] as number, shape, 0);
  out[13] = feature(14, tag1, tag2, word);
  out[14] = feature(15, i + 1 < to ? (suffix3[i + 1] as number) : 0, 0, 0);
  out[15] = feature(16, i + 1 < to ? (words.shape[i + 1] as number) : 0, shape, 0);
  out[16] = feature(17, end3, tag1, 0);
  out[17] = feature(18, tag1, i + 1 < to ? (suffix2[i + 1] as number) : 0, 0);
}
