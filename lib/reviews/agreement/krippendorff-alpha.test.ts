import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaOf, type CountPattern, coincidencesOf, type Metric } from './krippendorff-alpha';

/** Units as lists of values 1…`size`, 0 for a missing one. */
function patternsOf(units: readonly (readonly number[])[], size: number): CountPattern[] {
  return units.map((unit) => ({
    counts: Array.from({ length: size }, (_, at) => unit.filter((v) => v === at + 1).length),
    units: 1,
  }));
}

const alpha = (units: readonly (readonly number[])[], size: number, metric: Metric, from = 1) =>
  alphaOf(
    coincidencesOf(patternsOf(units, size)),
    metric,
    Array.from({ length: size }, (_, at) => at + from),
  );

/**
 * Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), example C: four observers,
 * twelve units, five values, missing data. A row is a unit, 0 is a missing value.
 */
const fourObservers = [
  [1, 1, 0, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [0, 5, 5, 5],
  [0, 0, 1, 1],
  [0, 0, 3, 0],
];

/** The same, example A: two observers, ten units, two values (0 and 1 there, 1 and 2 here). */
const meg = [1, 2, 1, 1, 1, 1, 1, 1, 2, 1];
const owen = [2, 2, 2, 1, 1, 2, 1, 1, 1, 1];

describe('Krippendorff’s alpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)(
    'is as published for four observers with missing data, %s: %s',
    (metric, published) => {
      expect(alpha(fourObservers, 5, metric)).toBeCloseTo(published, 3);
    },
  );

  it('is as published for two observers and two values: 0.095', () => {
    const units = meg.map((value, unit) => [value, owen[unit]!]);
    expect(alpha(units, 2, 'nominal')).toBeCloseTo(0.095, 3);
  });

  it('is 1 where all agree on each unit and more than one value is in use', () => {
    for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
      expect(
        alpha(
          [
            [1, 1],
            [2, 2, 2],
          ],
          2,
          metric,
        ),
      ).toBe(1);
    }
  });

  it.each([
    ['no ratings', []],
    ['one rating a unit', [[1], [2], [3]]],
    [
      'one value in use',
      [
        [2, 2],
        [2, 2, 2],
      ],
    ],
    ['one pairable unit, agreeing', [[1, 1], [2]]],
  ])('is not defined for %s', (_what, units) => {
    expect(alpha(units, 3, 'ordinal')).toBeNull();
    expect(alpha(units, 3, 'nominal')).toBeNull();
  });

  it('depends neither on the order of units and raters nor on how equal units are put together', () => {
    const unit = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const whole = alpha(units, 4, 'ordinal');
        const turned = [...units].reverse().map((one) => [...one].reverse());
        const twice = coincidencesOf(
          patternsOf(units, 4).map((pattern) => ({ ...pattern, units: 2 })),
        );
        const doubled = coincidencesOf(patternsOf([...units, ...units], 4));
        if (whole === null) {
          expect(alpha(turned, 4, 'ordinal')).toBeNull();
          return;
        }
        expect(alpha(turned, 4, 'ordinal')).toBeCloseTo(whole, 9);
        expect(alphaOf(twice, 'ordinal')).toBeCloseTo(alphaOf(doubled, 'ordinal')!, 9);
        expect(whole).toBeLessThanOrEqual(1);
        expect(whole).toBeGreaterThan(-1.01);
      }),
    );
  });
});
