import type { CountPattern } from './krippendorff-alpha';

/** Ratings in columns, those of one round side by side. */
export interface RatingColumns {
  reviewIds: readonly number[];
  memberIds: readonly number[];
  /** The value's place: ordered values first, from 0, then those apart from the order; -1: on another scale. */
  places: readonly number[];
}

/** Two raters' values over the rounds that both have rated, ordered values alone. */
export interface PairTable {
  /** The lower id first. */
  memberIds: [number, number];
  /** `counts[i * ordered + j]`: the first gave place i, the other place j. */
  counts: Int32Array;
  rounds: number;
}

export interface RaterTally {
  memberId: number;
  /** How often each place was given. */
  given: Int32Array;
  /** Rounds in which the rater and somebody else gave an ordered value. */
  shared: number;
  /** Over those rounds: the sum of the steps by which the rater lies above the others' mean. */
  stepsAbove: number;
}

export interface Tally {
  /** Rounds with ratings on this scale, and those with two or more ordered values. */
  rounds: number;
  pairedRounds: number;
  ratings: number;
  onOtherScales: number;
  /** How often each place was given. */
  given: Int32Array;
  /** Rounds by the steps between their lowest and highest ordered value; those with two or more. */
  spreads: Int32Array;
  /** For alpha over ordered values, and over all values. */
  ordered: CountPattern[];
  all: CountPattern[];
  raters: Map<number, RaterTally>;
  pairs: Map<string, PairTable>;
}

/** Counts everything that agreement asks in one pass; `size` places, the first `orderedSize` in order. */
export function tallyRatings(
  { reviewIds, memberIds, places }: RatingColumns,
  orderedSize: number,
  size: number,
): Tally {
  const ordered = new Map<string, CountPattern>();
  const all = new Map<string, CountPattern>();
  const tally: Tally = {
    rounds: 0,
    pairedRounds: 0,
    ratings: 0,
    onOtherScales: 0,
    given: new Int32Array(size),
    spreads: new Int32Array(orderedSize),
    ordered: [],
    all: [],
    raters: new Map(),
    pairs: new Map(),
  };
  let from = 0;
  while (from < reviewIds.length) {
    let to = from + 1;
    while (to < reviewIds.length && reviewIds[to] === reviewIds[from]) to += 1;
    const counts = new Array<number>(size).fill(0);
    const members: number[] = [];
    const steps: number[] = [];
    for (let at = from; at < to; at++) {
      const place = places[at]!;
      if (place < 0) {
        tally.onOtherScales += 1;
        continue;
      }
      counts[place]! += 1;
      tally.given[place]! += 1;
      raterOf(tally, memberIds[at]!).given[place]! += 1;
      tally.ratings += 1;
      if (place >= orderedSize) continue;
      members.push(memberIds[at]!);
      steps.push(place);
    }
    from = to;
    if (counts.every((count) => count === 0)) continue;
    tally.rounds += 1;
    addPattern(all, counts);
    addPattern(ordered, counts.slice(0, orderedSize));
    if (steps.length >= 2) comparePairs(tally, members, steps, orderedSize);
  }
  tally.ordered = [...ordered.values()];
  tally.all = [...all.values()];
  return tally;
}

function addPattern(patterns: Map<string, CountPattern>, counts: readonly number[]): void {
  const key = counts.join();
  const known = patterns.get(key);
  if (known) known.units += 1;
  else patterns.set(key, { counts, units: 1 });
}

function raterOf(tally: Tally, memberId: number): RaterTally {
  const known = tally.raters.get(memberId);
  if (known) return known;
  const rater = { memberId, given: new Int32Array(tally.given.length), shared: 0, stepsAbove: 0 };
  tally.raters.set(memberId, rater);
  return rater;
}

/** What the ordered values of one round add to the spreads, the pairs and each rater's lean. */
function comparePairs(
  tally: Tally,
  members: readonly number[],
  steps: readonly number[],
  orderedSize: number,
): void {
  tally.pairedRounds += 1;
  tally.spreads[Math.max(...steps) - Math.min(...steps)]! += 1;
  const sum = steps.reduce((total, step) => total + step, 0);
  for (let a = 0; a < members.length; a++) {
    const rater = raterOf(tally, members[a]!);
    rater.shared += 1;
    rater.stepsAbove += steps[a]! - (sum - steps[a]!) / (steps.length - 1);
    for (let b = a + 1; b < members.length; b++) {
      const isTurned = members[a]! > members[b]!;
      const [first, other] = isTurned ? [b, a] : [a, b];
      const pair = pairOf(tally, members[first]!, members[other]!, orderedSize);
      pair.rounds += 1;
      pair.counts[steps[first]! * orderedSize + steps[other]!]! += 1;
    }
  }
}

/** The key of two raters in `pairs`, whoever is named first. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function pairOf(tally: Tally, lower: number, higher: number, orderedSize: number): PairTable {
  const key = pairKey(lower, higher);
  const known = tally.pairs.get(key);
  if (known) return known;
  const counts = new Int32Array(orderedSize * orderedSize);
  const pair: PairTable = { memberIds: [lower, higher], counts, rounds: 0 };
  tally.pairs.set(key, pair);
  return pair;
}
