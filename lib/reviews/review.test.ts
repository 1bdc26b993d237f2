import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstScale } from '@/lib/settings/setting';
import { causeOfAdjudication, medianValues, spreadOf } from './review';

describe('causeOfAdjudication', () => {
  it.each([
    [['true', 'true'], null],
    [['true', 'mixed'], 'spread'],
    [['true', 'mostly_true'], 'even_split'],
    [['true', 'mostly_true', 'mostly_true'], null],
    [['true', 'unproven'], 'even_split'],
    [['unproven', 'unproven', 'false'], null],
    [['false', 'false', 'mostly_false', 'mostly_false'], 'even_split'],
    [['true', 'unproven', 'false'], 'spread'],
    [['true'], null],
    [[], null],
  ] as const)('%j: %s', (values, cause) => {
    expect(causeOfAdjudication(values, firstScale)).toBe(cause);
  });
});

describe('medianValues', () => {
  it.each([
    [['true', 'mixed', 'false'], ['mixed']],
    [
      ['true', 'mixed'],
      ['true', 'mostly_true', 'mixed'],
    ],
    [['true', 'unproven', 'unproven'], ['unproven']],
    [['true', 'unproven'], ['true']],
    [[], []],
  ] as const)('%j: %j', (values, median) => {
    expect(medianValues(values, firstScale)).toEqual(median);
  });

  it('lies between the lowest and the highest, and does not depend on the order', () => {
    const ids = firstScale.values.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 9 }), (values) => {
        const median = medianValues(values, firstScale);
        expect(medianValues([...values].reverse(), firstScale)).toEqual(median);
        expect(spreadOf(median, firstScale)).toBeLessThanOrEqual(spreadOf(values, firstScale));
        if (values.length > 0 && !values.some((id) => id === 'unproven' || id === 'not_checkable'))
          expect(median.length).toBeGreaterThan(0);
      }),
    );
  });
});
