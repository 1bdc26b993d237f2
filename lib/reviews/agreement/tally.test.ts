import { describe, expect, it } from 'vitest';
import { pairKey, tallyRatings } from './tally';

/** Five ordered places and one apart; a row is a round with rater and place. */
function tallied(rounds: readonly (readonly [number, number][])[]) {
  const rows = rounds.flatMap((round, at) =>
    round.map(([member, place]) => [at + 1, member, place]),
  );
  const column = (index: number) => rows.map((row) => row[index]!);
  return tallyRatings({ reviewIds: column(0), memberIds: column(1), places: column(2) }, 5, 6);
}

describe('tallyRatings', () => {
  const tally = tallied([
    [
      [1, 4],
      [2, 2],
    ],
    [
      [2, 4],
      [1, 2],
      [3, 5],
    ],
    [[3, 0]],
    [
      [1, -1],
      [2, -1],
    ],
    [
      [3, 4],
      [1, 2],
    ],
  ]);

  it('puts rounds with equal counts together, whoever gave them', () => {
    expect(tally.ordered).toEqual([
      { counts: [0, 0, 1, 0, 1], units: 3 },
      { counts: [1, 0, 0, 0, 0], units: 1 },
    ]);
    expect(tally.all.map(({ units }) => units)).toEqual([2, 1, 1]);
  });

  it('counts rounds, ratings, values and spreads', () => {
    expect(tally).toMatchObject({ rounds: 4, pairedRounds: 3, ratings: 8, onOtherScales: 2 });
    expect([...tally.given]).toEqual([1, 0, 3, 0, 3, 1]);
    expect([...tally.spreads]).toEqual([0, 0, 3, 0, 0]);
  });

  it('sets two raters side by side with the lower id first', () => {
    const pair = tally.pairs.get(pairKey(2, 1))!;
    expect(pair).toMatchObject({ memberIds: [1, 2], rounds: 2 });
    expect([pair.counts[4 * 5 + 2], pair.counts[2 * 5 + 4]]).toEqual([1, 1]);
    expect(tally.pairs.get(pairKey(1, 3))?.counts[2 * 5 + 4]).toBe(1);
    expect(tally.pairs.has(pairKey(2, 3))).toBe(false);
  });

  it('tells by how many steps a rater lies above the others', () => {
    expect(tally.raters.get(1)).toMatchObject({ shared: 3, stepsAbove: 2 - 2 - 2 });
    expect(tally.raters.get(3)).toMatchObject({ shared: 1, stepsAbove: 2 });
  });
});
