import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, quadratic, unweighted, weightedKappa } from './weighted-kappa';

/** Cohen (1968), table 1: two judges, three diagnoses, 200 cases. */
const diagnoses = [88, 14, 18, 10, 40, 10, 2, 6, 12];
/** His weights: 1, 3 and 6 for the three confusions. */
const graver = (i: number, j: number) => [0, 1, 3, 1, 0, 6, 3, 6, 0][i * 3 + j]!;

/** Boyd et al. (1982): two radiologists, four grades, 85 pictures; Stata's manual, “kappa”. */
const radiologists = [21, 12, 0, 0, 4, 17, 1, 0, 3, 9, 15, 2, 0, 0, 0, 1];

/** Agresti (1990): husbands and wives, four answers; R's vcd, `Kappa(SexualFun)`. */
const couples = [7, 7, 2, 3, 2, 8, 3, 7, 1, 5, 4, 9, 2, 8, 9, 14];

describe('weighted kappa', () => {
  it.each([
    ['Cohen 1968, unweighted', diagnoses, 3, unweighted, 0.492],
    ['Cohen 1968, his weights', diagnoses, 3, graver, 0.348],
    ['Boyd et al. in Stata’s manual, unweighted', radiologists, 4, unweighted, 0.4728],
    ['Boyd et al. in Stata’s manual, linear', radiologists, 4, linear, 0.5684],
    ['Boyd et al. in Stata’s manual, quadratic', radiologists, 4, quadratic, 0.6714],
    ['Agresti’s couples in vcd, unweighted', couples, 4, unweighted, 0.1293],
    ['Agresti’s couples in vcd, linear', couples, 4, linear, 0.2374],
  ] as const)('is as published: %s', (_source, table, size, weights, published) => {
    const digits = String(published).length - 2;
    expect(weightedKappa(table, size, weights)).toBeCloseTo(published, digits);
  });

  it('is 1 where the two always agree on more than one value', () => {
    expect(weightedKappa([3, 0, 0, 4], 2, linear)).toBe(1);
  });

  it.each([
    ['no unit in common', [0, 0, 0, 0]],
    ['one value throughout', [5, 0, 0, 0]],
  ])('is not defined for %s', (_what, table) => {
    expect(weightedKappa(table, 2, quadratic)).toBeNull();
  });

  it('does not depend on who is named first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }), (table) => {
        const turned = table.map((_, at) => table[(at % 3) * 3 + Math.floor(at / 3)]!);
        const kappa = weightedKappa(table, 3, quadratic);
        if (kappa === null) {
          expect(weightedKappa(turned, 3, quadratic)).toBeNull();
          return;
        }
        expect(weightedKappa(turned, 3, quadratic)).toBeCloseTo(kappa, 9);
        expect(kappa).toBeLessThanOrEqual(1);
      }),
    );
  });
});
