import { type Actor, canReadCasework } from '@/lib/auth/actor';
import type { Carried } from '@/lib/text/carry/carried';
import type { Range } from '@/lib/text/span';
import type { CarryingView } from './carryings';
import { carryRanges } from './plan-carryings';
import { readableText } from './readable-text';

/** A place that a person may choose for a claim in a later capture. */
export interface CarryingChoice {
  /** Of the whole claim: a range for each part of what was said that has a place. */
  places: Range[];
  /** What stands there, part by part. */
  words: string[];
  score: number;
  before: string;
  behind: string;
}

/** Characters shown on either side of a place. */
const AROUND = 60;

/**
 * For claims that could not be carried for certain, by the id of the carrying: the places among
 * which a person chooses, likeliest first. A list is empty when nothing is like the claim. Names that
 * are hidden from the actor are covered.
 */
export async function carryingChoices(
  actor: Actor,
  toSnapshotId: number,
  carryings: readonly CarryingView[],
): Promise<Map<number, CarryingChoice[]>> {
  const choices = new Map<number, CarryingChoice[]>();
  if (!canReadCasework(actor) || carryings.length === 0) return choices;
  const readable = await readableText(actor, toSnapshotId);
  if (!readable) return choices;
  for (const snapshotId of new Set(carryings.map(({ claim }) => claim.snapshotId))) {
    const group = carryings.filter(({ claim }) => claim.snapshotId === snapshotId);
    const parts = group.map(({ claim }) => claim.spans.filter(({ role }) => role === 'content'));
    const carried = await carryRanges(snapshotId, toSnapshotId, parts.flat());
    if (!carried.ok) continue;
    let next = 0;
    group.forEach(({ id }, at) => {
      const own = carried.value.slice(next, next + parts[at]!.length);
      next += own.length;
      choices.set(id, choicesOf(readable.text, own));
    });
  }
  return choices;
}

/** Of each place of the first part, with the likeliest places of the others behind it. */
function choicesOf(text: string, [first, ...others]: Carried[]): CarryingChoice[] {
  return (first?.candidates ?? []).map((candidate) => {
    const spans = [candidate.span];
    for (const { candidates } of others) {
      const found = candidates.find(({ span }) => span.start >= spans.at(-1)!.end);
      if (found) spans.push(found.span);
    }
    const start = candidate.span.start;
    const end = spans.at(-1)!.end;
    return {
      places: spans.map((span) => ({ start: span.start, end: span.end })),
      words: spans.map((span) => text.slice(span.start, span.end)),
      score: candidate.score,
      before: text.slice(wordStart(text, start - AROUND), start),
      behind: text.slice(end, wordStart(text, end + AROUND)),
    };
  });
}

/** The next place where a word begins; surroundings end between words. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + AROUND).search(/\s\S/);
  return Math.min(text.length, offset + Math.max(0, space + 1));
}
