import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from './canonical';
import { canonicalRow, type SealedRow } from './canonical-row';
import { sealOf } from './records';

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const row: fc.Arbitrary<SealedRow> = fc.dictionary(fc.string({ minLength: 1 }), value);
const withoutNulls = (one: SealedRow) =>
  Object.fromEntries(Object.entries(one).filter(([, held]) => held !== null));

describe('the canonical form of a row', () => {
  it('is that of the general writer', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        for (const one of rows) {
          expect(canonicalRow(one)).toBe(canonicalJson(withoutNulls(one)));
        }
      }),
    );
  });

  it('orders the columns, whichever way they come', () => {
    expect(canonicalRow({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
    expect(canonicalRow({ a: 2, b: 1 })).toBe('{"a":2,"b":1}');
  });

  it('refuses what JSON does not know', () => {
    expect(() => canonicalRow({ a: Number.POSITIVE_INFINITY })).toThrow(
      '"a": Infinity is no value',
    );
  });
});

describe('a seal', () => {
  it('is the hash of type, row and parts in canonical form, without what is absent', () => {
    const parts = fc.dictionary(fc.constantFrom('b_part', 'a_part', 'c_part'), fc.array(row));
    fc.assert(
      fc.property(row, parts, (own, more) => {
        const held = Object.entries(more)
          .filter(([, rows]) => rows.length > 0)
          .map(([table, rows]) => [table, rows.map(withoutNulls)]);
        const whole = { type: 'claim', row: withoutNulls(own), parts: Object.fromEntries(held) };
        expect(sealOf('claim', own, more)).toBe(sha256(canonicalJson(whole)));
      }),
    );
  });
});
