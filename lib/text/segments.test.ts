import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, spansByRange } from './segments';

const spansIn = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length), fc.constantFrom(...'abcdef'))
      .filter(([a, b]) => a !== b)
      .map(([a, b, id]) => ({
        id,
        start: Math.min(a, b),
        end: Math.max(a, b),
      })),
  );

describe('segmentsOf', () => {
  it('cuts a range into touching, never empty segments that together are the range', () => {
    fc.assert(
      fc.property(
        spansIn(60),
        fc.nat(30),
        fc.integer({ min: 1, max: 30 }),
        (spans, start, length) => {
          const range = { start, end: start + length };
          const segments = segmentsOf(range, spans);
          expect(segments[0]!.start).toBe(range.start);
          expect(segments.at(-1)!.end).toBe(range.end);
          for (const [index, segment] of segments.entries()) {
            expect(segment.end).toBeGreaterThan(segment.start);
            if (index > 0) expect(segment.start).toBe(segments[index - 1]!.end);
          }
        },
      ),
    );
  });

  it('gives every character exactly the spans over it', () => {
    fc.assert(
      fc.property(spansIn(40), (spans) => {
        for (const segment of segmentsOf({ start: 0, end: 40 }, spans))
          for (let at = segment.start; at < segment.end; at++) {
            const over = spans.filter((span) => span.start <= at && at < span.end);
            expect(new Set(segment.ids)).toEqual(new Set(over.map((span) => span.id)));
            expect(new Set(segment.ids).size).toBe(segment.ids.length);
          }
      }),
    );
  });

  it('keeps overlaps and the parts of a discontinuous span apart', () => {
    const spans = [
      { id: 'inner', start: 4, end: 6 },
      { id: 'split', start: 0, end: 5 },
      { id: 'split', start: 8, end: 9 },
    ];
    expect(segmentsOf({ start: 0, end: 10 }, spans)).toEqual([
      { start: 0, end: 4, ids: ['split'] },
      { start: 4, end: 5, ids: ['split', 'inner'] },
      { start: 5, end: 6, ids: ['inner'] },
      { start: 6, end: 8, ids: [] },
      { start: 8, end: 9, ids: ['split'] },
      { start: 9, end: 10, ids: [] },
    ]);
  });

  it('makes one segment of parts of a span that touch', () => {
    const spans = [
      { id: 'a', start: 0, end: 5 },
      { id: 'a', start: 5, end: 10 },
    ];
    expect(segmentsOf({ start: 0, end: 10 }, spans)).toEqual([{ start: 0, end: 10, ids: ['a'] }]);
  });

  it('names the outer span first', () => {
    const spans = [
      { id: 'short', start: 0, end: 3 },
      { id: 'long', start: 0, end: 10 },
    ];
    expect(segmentsOf({ start: 0, end: 3 }, spans)[0]!.ids).toEqual(['long', 'short']);
  });
});

describe('spansByRange', () => {
  it('gives each range the spans that touch it, in their order', () => {
    const cuts = fc
      .uniqueArray(fc.nat(60), { minLength: 2 })
      .map((cuts) => cuts.sort((a, b) => a - b));
    fc.assert(
      fc.property(cuts, spansIn(60), (cuts, spans) => {
        const ranges = cuts.slice(1).map((end, index) => ({ start: cuts[index]!, end }));
        // Every other range only, so that there are gaps as between paragraphs.
        const apart = ranges.filter((_, index) => index % 2 === 0);
        expect(spansByRange(apart, spans)).toEqual(
          apart.map((range) =>
            spans.filter((span) => span.start < range.end && span.end > range.start),
          ),
        );
      }),
    );
  });
});
