import { describe, expect, it } from 'vitest';
import { figure, median, medianOf, meetsTarget, missedTargets, quantile } from './figures';

describe('figures', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2.5],
    [[1, 2, 3, 4, 5], 0.99, 4.96],
    [[7], 0.95, 7],
  ])('of %j the quantile %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected);
  });

  it('has no median of nothing', () => {
    expect(median([])).toBeNaN();
  });

  it('takes the median of each name, the warm-up left out', async () => {
    const rounds = [900, 1, 5, 3];
    const result = await medianOf(3, async () => ({ ms: rounds.shift() ?? 0 }));
    expect(result).toEqual({ ms: 3 });
  });

  it.each([
    ['≥ 400', 400, true],
    ['≥ 400', 399, false],
    ['≤ 1.5', 1.6, false],
    ['= 0', 0, true],
    ['= 0', 1, false],
    [null, 1e9, true],
  ])('with the target %s, %d is met: %s', (target, value, expected) => {
    expect(meetsTarget(figure(value, 'ms', target))).toBe(expected);
  });

  it('refuses a target that it cannot read', () => {
    expect(() => meetsTarget(figure(1, 'ms', 'fast'))).toThrow('reads like');
  });

  it('names what was missed and passes over what is no figure', () => {
    const figures = { rate: figure(12.345, '/s', '≥ 400'), ok: figure(1, 'ms', '≤ 2'), rounds: 5 };
    expect(missedTargets(figures)).toEqual(['rate is 12.3 /s, wanted ≥ 400']);
  });
});
