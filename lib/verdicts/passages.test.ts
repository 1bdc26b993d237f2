import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages';

describe('passagesOf', () => {
  it('cuts both fields into sentences', () => {
    const found = passagesOf({
      summary: 'It is shut. ',
      explanation: 'The gate was shut [1].\n\nNobody went down.',
    });
    expect(found.map(({ field, exact }) => [field, exact])).toEqual([
      ['summary', 'It is shut.'],
      ['explanation', 'The gate was shut [1].'],
      ['explanation', 'Nobody went down.'],
    ]);
  });

  it('names the place of each, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (explanation) => {
        for (const { start, end, exact } of passagesOf({ summary: '', explanation }))
          expect(explanation.slice(start, end)).toBe(exact);
      }),
    );
  });
});
