import { bestLabel, scoreLabels, type Table } from '@/lib/attribution/linear/table';
import {
  LEFT,
  type ParserModel,
  parseSentence,
  RIGHT,
  SHIFT,
  TAG_PAIRS,
  tagPair,
} from '@/lib/attribution/syntax/parser';
import {
  ARC_FEATURES,
  arcDetail,
  arcGist,
  RELATION_FEATURES,
  relationFeatures,
} from '@/lib/attribution/syntax/parser-features';
import { ParserState } from '@/lib/attribution/syntax/parser-state';
import { RELATIONS } from '@/lib/attribution/syntax/tags';
import type { ParsedSentence } from './corpus';
import { Perceptron, seeded, shuffle } from './perceptron';
import { choicesOf, type SyntaxDocument } from './train-pos';

export interface ParserTables {
  arcs: Table;
  relations: Table;
}

interface Example {
  state: ParserState;
  sentence: ParsedSentence;
}

const features = new Int32Array(ARC_FEATURES);
const scores = new Float64Array(RELATIONS.length);

/** Greedy parser trained with a dynamic oracle and exploration (Goldberg and Nivre 2013). */
export function trainParser(
  documents: SyntaxDocument[],
  tagsOf: (document: SyntaxDocument) => Uint8Array,
  rows: { arcs: number; relations: number },
  epochs: number,
): ParserTables {
  const arcs = new Perceptron(rows.arcs, 4);
  const relations = new Perceptron(rows.relations, RELATIONS.length);
  const random = seeded(23);
  const examples = documents.flatMap((document) => {
    const state = stateOf(document, tagsOf(document));
    return document.sentences.map((sentence) => ({ state, sentence }));
  });
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const example of examples)
      learnSentence(example, arcs, relations, epoch > 0 ? random : null);
  }
  return { arcs: arcs.averaged(), relations: relations.averaged() };
}

function stateOf({ words }: SyntaxDocument, tags: Uint8Array): ParserState {
  const size = words.hash.length;
  return new ParserState(words, tags, {
    heads: new Int32Array(size).fill(-1),
    relations: new Uint8Array(size),
  });
}

function learnSentence(
  { state, sentence }: Example,
  arcs: Perceptron,
  relations: Perceptron,
  explore: (() => number) | null,
): void {
  state.begin(sentence.from, sentence.to);
  while (state.next < state.to || state.depth > 1) {
    const move = learnMove(state, sentence, arcs, explore);
    if (move === SHIFT) state.shift();
    else {
      const head = move === LEFT ? state.next : state.top(1);
      state.attach(head, learnRelation(state, head, sentence, relations));
    }
  }
}

function learnMove(
  state: ParserState,
  sentence: ParsedSentence,
  arcs: Perceptron,
  explore: (() => number) | null,
): number {
  if (state.depth === 0) return SHIFT;
  if (state.next >= state.to) return RIGHT;
  arcGist(state, features);
  arcDetail(state, features);
  scoreLabels(arcs.table, features, 0, ARC_FEATURES, scores);
  if (state.depth === 1) scores[RIGHT] = Number.NEGATIVE_INFINITY;
  const guess = bestLabel(scores, 3);
  const costs = moveCosts(state, sentence);
  const least = Math.min(...costs);
  let best = -1;
  for (let move = 0; move < 3; move++)
    if (costs[move] === least && (best < 0 || (scores[move] as number) > (scores[best] as number)))
      best = move;
  if (costs[guess] !== least) {
    arcs.reward(features, 0, ARC_FEATURES, best, 1);
    arcs.reward(features, 0, ARC_FEATURES, guess, -1);
  }
  arcs.advance();
  return explore !== null && explore() < 0.9 ? guess : best;
}

/** Arcs of the wanted tree that each move would make unreachable. */
function moveCosts(state: ParserState, sentence: ParsedSentence): [number, number, number] {
  const { from, next, to, depth } = state;
  const heads = sentence.heads;
  const s0 = state.top(0) - from;
  const s1 = state.top(1) - from;
  const b0 = next - from;
  const headOfTop = heads[s0] as number;
  const headOfNext = heads[b0] as number;
  let childrenAhead = 0;
  for (let i = b0; i < to - from; i++) if (heads[i] === s0) childrenAhead++;
  let shift = 0;
  for (let place = 0; place < depth; place++) {
    const token = (state.stack[place] as number) - from;
    if (heads[token] === b0) shift++;
    if (headOfNext === token && token !== s0) shift++;
  }
  const isRoot = headOfTop < 0 ? 1 : 0;
  const left = childrenAhead + isRoot + ((headOfTop === s1 && s1 >= 0) || headOfTop > b0 ? 1 : 0);
  const right =
    depth < 2 ? Number.POSITIVE_INFINITY : childrenAhead + isRoot + (headOfTop >= b0 ? 1 : 0);
  return [shift, left, right];
}

function learnRelation(
  state: ParserState,
  head: number,
  sentence: ParsedSentence,
  relations: Perceptron,
): number {
  const child = state.top(0);
  relationFeatures(state, head, child, features);
  scoreLabels(relations.table, features, 0, RELATION_FEATURES, scores);
  const guess = bestLabel(scores, RELATIONS.length);
  const isGoldArc = sentence.heads[child - state.from] === head - state.from;
  if (isGoldArc) {
    const gold = sentence.relations[child - state.from] as number;
    if (gold !== guess) {
      relations.reward(features, 0, RELATION_FEATURES, gold, 1);
      relations.reward(features, 0, RELATION_FEATURES, guess, -1);
    }
    relations.advance();
  }
  return guess;
}

/** Pairs of tags seen this often have the relations they were seen with, but for the rarest. */
const OFTEN = 200;
const RARE = 0.005;

/** The relations of each pair of tags; see `ParserModel`. */
export function findRelationChoices(documents: SyntaxDocument[]): Int32Array {
  const counts = Array.from({ length: TAG_PAIRS }, () => new Uint32Array(RELATIONS.length));
  for (const { sentences } of documents)
    for (const { tags, heads, relations } of sentences)
      for (let child = 0; child < heads.length; child++) {
        const head = heads[child] as number;
        if (head < 0) continue;
        const pair = tagPair(tags[head] as number, tags[child] as number, child < head);
        const seen = counts[pair] as Uint32Array;
        const relation = relations[child] as number;
        seen[relation] = (seen[relation] as number) + 1;
      }
  return Int32Array.from(counts, (seen) => {
    const total = seen.reduce((sum, count) => sum + count, 0);
    return total >= OFTEN ? choicesOf(seen, RARE * total) : -1;
  });
}

/** Shares of tokens, marks apart, with the machine-made head, and with head and relation. */
export function scoreParser(
  documents: SyntaxDocument[],
  tagsOf: (document: SyntaxDocument) => Uint8Array,
  model: ParserModel,
  punctuation: number,
): { heads: number; both: number } {
  let all = 0;
  let heads = 0;
  let both = 0;
  for (const document of documents) {
    const state = stateOf(document, tagsOf(document));
    for (const sentence of document.sentences) {
      const { from, to } = sentence;
      parseSentence(state, from, to, model);
      for (let i = from; i < to; i++) {
        if (sentence.relations[i - from] === punctuation) continue;
        all++;
        const gold = sentence.heads[i - from] as number;
        if (state.parse.heads[i] !== (gold < 0 ? -1 : gold + from)) continue;
        heads++;
        if (state.parse.relations[i] === sentence.relations[i - from]) both++;
      }
    }
  }
  return { heads: heads / all, both: both / all };
}
