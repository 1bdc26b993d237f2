import { bestLabel, scoreLabels, type Table } from '@/lib/attribution/linear/table';
import {
  POS_FEATURES,
  type PosModel,
  posFeatures,
  tagSentence,
} from '@/lib/attribution/syntax/pos-tagger';
import { TAGS } from '@/lib/attribution/syntax/tags';
import type { WordList } from '@/lib/attribution/tokens/words';
import type { ParsedSentence } from './corpus';
import { Perceptron, seeded, shuffle } from './perceptron';

/** One article as the syntax trainers see it. */
export interface SyntaxDocument {
  words: WordList;
  sentences: ParsedSentence[];
}

/** An averaged perceptron over greedy left-to-right decisions, on the machine-made tags. */
export function trainPos(documents: SyntaxDocument[], rows: number, epochs: number): Table {
  const model = new Perceptron(rows, TAGS.length);
  const features = new Int32Array(POS_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const random = seeded(11);
  const examples = documents.flatMap(({ words, sentences }) =>
    sentences.map((sentence) => ({ words, sentence })),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const { words, sentence } of examples) {
      const tags = new Uint8Array(sentence.to);
      for (let i = sentence.from; i < sentence.to; i++) {
        posFeatures(words, sentence.from, sentence.to, i, tags, features);
        scoreLabels(model.table, features, 0, POS_FEATURES, scores);
        const guess = bestLabel(scores, TAGS.length);
        const gold = sentence.tags[i - sentence.from] as number;
        if (guess !== gold) {
          model.reward(features, 0, POS_FEATURES, gold, 1);
          model.reward(features, 0, POS_FEATURES, guess, -1);
        }
        tags[i] = guess;
        model.advance();
      }
    }
  }
  return model.averaged();
}

/** A word seen this often bears the tags it was seen with, but for those seen next to never. */
const OFTEN = 10;
const NEXT_TO_NEVER = 0.003;

/** The frequent words by hash, with the tags they bear; see `PosModel`. */
export function findTagChoices(documents: SyntaxDocument[]): [number, number][] {
  const counts = new Map<number, Uint32Array>();
  for (const { words, sentences } of documents)
    for (const { from, to, tags } of sentences)
      for (let i = from; i < to; i++) {
        const hash = words.hash[i] as number;
        const seen = counts.get(hash) ?? new Uint32Array(TAGS.length);
        const tag = tags[i - from] as number;
        seen[tag] = (seen[tag] as number) + 1;
        counts.set(hash, seen);
      }
  const choices: [number, number][] = [];
  for (const [hash, seen] of counts) {
    const total = seen.reduce((sum, count) => sum + count, 0);
    if (total >= OFTEN) choices.push([hash, choicesOf(seen, NEXT_TO_NEVER * total)]);
  }
  return choices;
}

/** Bits of the labels that were counted more than `rare` times. */
export function choicesOf(counts: Uint32Array, rare: number): number {
  return counts.reduce((bits, count, label) => (count > rare ? bits | (1 << label) : bits), 0);
}

/** Share of tokens tagged as in the machine-made analysis. */
export function scorePos(documents: SyntaxDocument[], model: PosModel): number {
  let right = 0;
  let all = 0;
  for (const { words, sentences } of documents)
    for (const { from, to, tags: gold } of sentences) {
      const tags = new Uint8Array(to);
      tagSentence(words, from, to, model, tags);
      for (let i = from; i < to; i++) if (tags[i] === gold[i - from]) right++;
      all += to - from;
    }
  return right / all;
}
