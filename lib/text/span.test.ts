import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, cutsPair, rangeSchema, spanAt } from './span';

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });

describe('spanAt', () => {
  it('slices to its own words, and its context stands right around them', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.nat(200), (text, start, end) => {
        const span = spanAt(text, { start, end });
        if (span === null) return;
        expect(text.slice(start, end)).toBe(span.exact);
        expect(text.slice(0, start).endsWith(span.prefix)).toBe(true);
        expect(text.slice(end).startsWith(span.suffix)).toBe(true);
        expect(span.prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
        for (const part of [span.exact, span.prefix, span.suffix])
          expect(part).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('takes every range whose edges lie between characters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const edges = [...edgesOf(text)];
        const [start, end] = [edges[a % edges.length]!, edges[b % edges.length]!].sort(
          (x, y) => x - y,
        ) as [number, number];
        expect(spanAt(text, { start, end }) !== null).toBe(end > start);
      }),
    );
  });

  it('keeps 32 characters of context, one less where an emoji would be cut', () => {
    const text = `${'😀'.repeat(20)}x${'y'.repeat(20)}${'😀'.repeat(20)}`;
    const span = spanAt(text, { start: 40, end: 41 })!;
    expect(span.prefix).toBe('😀'.repeat(16));
    expect(spanAt(text, { start: 41, end: 42 })!.prefix).toBe(`${'😀'.repeat(15)}x`);
    expect(span.suffix).toBe(`${'y'.repeat(20)}${'😀'.repeat(6)}`);
    expect(spanAt(text, { start: 41, end: 42 })!.suffix).toBe(`${'y'.repeat(19)}${'😀'.repeat(6)}`);
  });

  it.each([
    ['half an emoji at the start', '😀 said', 1, 4],
    ['half an emoji at the end', 'said 😀', 0, 6],
    ['an end past the text', 'said', 0, 5],
    ['a negative start', 'said', -1, 2],
    ['no characters', 'said', 2, 2],
    ['an end before its start', 'said', 3, 1],
  ])('refuses %s', (_, text, start, end) => {
    expect(spanAt(text, { start, end })).toBeNull();
  });
});

it('knows the middle of a surrogate pair from the middle of two lone halves', () => {
  expect(cutsPair('a😀', 2)).toBe(true);
  expect(cutsPair('a😀', 1)).toBe(false);
  expect(cutsPair('\udc00\ud800', 1)).toBe(false);
});

it('parses no empty range and no fraction', () => {
  expect(rangeSchema.safeParse({ start: 3, end: 4 }).success).toBe(true);
  expect(rangeSchema.safeParse({ start: 3, end: 3 }).success).toBe(false);
  expect(rangeSchema.safeParse({ start: 0.5, end: 3 }).success).toBe(false);
});

function* edgesOf(text: string): Generator<number> {
  let at = 0;
  yield at;
  for (const character of text) {
    at += character.length;
    yield at;
  }
}
