import { z } from 'zod';
import type { Carried } from '@/lib/text/carry/carried';
import { foldForSearch } from '@/lib/text/search-folding';

/** Where a claim stands in a later capture; undecided: a person has to say. */
export const carryingOutcomeSchema = z.enum(['same', 'moved', 'altered', 'gone', 'undecided']);
export type CarryingOutcome = z.infer<typeof carryingOutcomeSchema>;

export const carryingMethodSchema = z.enum(['exact', 'approximate', 'person']);
export type CarryingMethod = z.infer<typeof carryingMethodSchema>;

/** A part of a claim in the text it is carried from, and where that part went. */
export interface CarriedPart {
  role: string;
  start: number;
  end: number;
  exact: string;
  carried: Carried;
}

/** What becomes of a claim; `spans` are the places in the newer text, a guess while undecided. */
export interface ClaimFate {
  outcome: CarryingOutcome;
  method: CarryingMethod;
  /** 0 to 1, over what was said, weighed by its length. */
  score: number;
  spans: { role: string; start: number; end: number; exact: string }[];
}

/** A speaker or a cue this much farther from what was said than before is another one. */
const DRIFT = 200;

/**
 * The fate of a claim from those of its parts. What was said decides: one part that is not certain
 * leaves all to a person, and so do parts whose order has changed. A speaker or an affiliation
 * that reads otherwise now alters the claim; other parts are taken along where they are certain and
 * still near, else left out.
 */
export function fateOfClaim(parts: readonly CarriedPart[]): ClaimFate {
  const said = parts
    .filter(({ role }) => role === 'content')
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const found = said.flatMap(({ role, carried: { span } }) => (span ? [toSpan(role, span)] : []));
  const score = weightedScore(said);
  const isExact = said.every(
    ({ carried: { outcome } }) => outcome === 'same' || outcome === 'moved',
  );
  const method = isExact ? 'exact' : 'approximate';
  const isClear =
    said.every(({ carried }) => carried.certain) &&
    found.every(({ start }, at) => at === 0 || found[at - 1]!.end <= start);
  if (!isClear) return { outcome: 'undecided', method, score, spans: found };
  if (found.length === 0) return { outcome: 'gone', method, score: 0, spans: [] };

  const beside = parts.filter((part) => part.role !== 'content' && isStillBeside(part, said));
  const spans = [...found, ...beside.map(({ role, carried: { span } }) => toSpan(role, span!))];
  const isReattributed = beside.some(
    ({ role, exact, carried: { span } }) =>
      (role === 'speaker' || role === 'affiliation') && readsOtherwise(exact, span!.exact),
  );
  if (!isExact || isReattributed) {
    return { outcome: 'altered', method: 'approximate', score, spans };
  }
  const hasMoved = said.some(({ carried }) => carried.outcome === 'moved');
  return { outcome: hasMoved ? 'moved' : 'same', method, score, spans };
}

/** Whether two wordings differ by more than case, white space and the form of quote marks. */
export function readsOtherwise(before: string, after: string): boolean {
  return foldForSearch(before).text.trim() !== foldForSearch(after).text.trim();
}

function toSpan(
  role: string,
  { start, end, exact }: { start: number; end: number; exact: string },
) {
  return { role, start, end, exact };
}

function weightedScore(said: readonly CarriedPart[]): number {
  const length = said.reduce((sum, { start, end }) => sum + end - start, 0);
  const sum = said.reduce(
    (total, { start, end, carried }) => total + (end - start) * carried.score,
    0,
  );
  return length === 0 ? 0 : Math.round((1e4 * sum) / length) / 1e4;
}

function isStillBeside(part: CarriedPart, said: readonly CarriedPart[]): boolean {
  const { certain, span } = part.carried;
  if (!certain || !span) return false;
  const before = said.map((one) => distance(part, one));
  const after = said.flatMap(({ carried }) => (carried.span ? [distance(span, carried.span)] : []));
  return Math.min(...after) <= Math.min(...before) + DRIFT;
}

interface Place {
  start: number;
  end: number;
}

function distance(a: Place, b: Place): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
