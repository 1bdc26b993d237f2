import { onlyChoice, type PackedTable } from '@/lib/attribution/linear/packed';
import { bestLabel } from '@/lib/attribution/linear/table';
import {
  ARC_FEATURES,
  ARC_GIST,
  arcDetail,
  arcGist,
  RELATION_FEATURES,
  relationFeatures,
} from './parser-features';
import type { ParserState } from './parser-state';
import { RELATION } from './tags';

/** The three moves of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

const features = new Int32Array(ARC_FEATURES);
const scores = new Int32Array(4);

const more = new Int32Array(4);

/** Lower than any sum of weights. */
const NEVER = -0x40000000;

/** A lead, in learned units, that what is left to look at does not undo. */
const SURE = 42;

/** What the parser has learned. */
export interface ParserModel {
  arcs: PackedTable;
  relations: PackedTable;
  /** The relations that two tags have on one side, as bits, by `tagPair`. */
  relationChoices: Int32Array;
}

/** Number of a pair of tags, `head` and `child`, and of the side on which the child stands. */
export function tagPair(head: number, child: number, isBefore: boolean): number {
  return (head << 6) | (child << 1) | (isBefore ? 1 : 0);
}

/** How many numbers `tagPair` gives. */
export const TAG_PAIRS = 32 * 64;

/** Finds a tree over the tokens `[from, to)`: greedy, 2n moves. Heads and relations go into the state's parse. */
export function parseSentence(
  state: ParserState,
  from: number,
  to: number,
  model: ParserModel,
): void {
  state.begin(from, to);
  while (state.next < to || state.depth > 1) {
    const move = chooseMove(state, model.arcs);
    if (move === SHIFT) state.shift();
    else attachBy(state, move, model);
  }
  const root = state.stack[0] as number;
  state.parse.heads[root] = -1;
  state.parse.relations[root] = RELATION.root;
}

function chooseMove(state: ParserState, arcs: PackedTable): number {
  if (state.depth === 0) return SHIFT;
  if (state.next >= state.to) return RIGHT;
  arcGist(state, features);
  arcs.score(features, 0, ARC_GIST, scores);
  if (state.depth === 1) scores[RIGHT] = NEVER;
  const guess = bestLabel(scores, 3);
  if (leadOf(guess) > SURE * arcs.scale) return guess;
  arcDetail(state, features);
  arcs.score(features, ARC_GIST, ARC_FEATURES - ARC_GIST, more);
  for (let move = 0; move < 3; move++)
    scores[move] = (scores[move] as number) + (more[move] as number);
  return bestLabel(scores, 3);
}

function leadOf(guess: number): number {
  let second = NEVER;
  for (let move = 0; move < 3; move++)
    if (move !== guess) second = Math.max(second, scores[move] as number);
  return (scores[guess] as number) - second;
}

function attachBy(state: ParserState, move: number, model: ParserModel): void {
  const head = move === LEFT ? state.next : state.top(1);
  const child = state.top(0);
  const { tags } = state;
  const pair = tagPair(tags[head] as number, tags[child] as number, child < head);
  const choices = model.relationChoices[pair] as number;
  const only = onlyChoice(choices);
  if (only >= 0) {
    state.attach(head, only);
    return;
  }
  relationFeatures(state, head, child, features);
  state.attach(head, model.relations.best(features, RELATION_FEATURES, choices));
}
