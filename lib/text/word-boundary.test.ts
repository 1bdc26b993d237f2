import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, type Edge, wordBoundary } from './word-boundary';

/** Every stop from one end of the text to the other, shown as bars. */
function walk(text: string, direction: Direction, edge: Edge, language?: string): number[] {
  const stops: number[] = [];
  let at = direction === 'forward' ? 0 : text.length;
  for (;;) {
    const next = wordBoundary(text, at, direction, edge, language);
    if (next === at) return stops;
    stops.push(next);
    at = next;
  }
}

const anyText = fc
  .array(
    fc.constantFrom(
      'said',
      'don’t',
      '“',
      '”',
      '.',
      ' ',
      '\n',
      '😀',
      'שלום',
      '行こう',
      'x\u0301',
      '                ',
    ),
  )
  .map((parts) => parts.join(''));

describe('wordBoundary', () => {
  const text = '“We won’t go,” he  said.';

  it('stops behind each word and each mark going forward', () => {
    const ends = walk(text, 'forward', 'end').map(
      (stop) => text.slice(0, stop).trimEnd().length === stop,
    );
    expect(ends.every(Boolean)).toBe(true);
    expect(
      walk(text, 'forward', 'end')
        .map((stop) => text.slice(0, stop))
        .slice(0, 5),
    ).toEqual(['“', '“We', '“We won’t', '“We won’t go', '“We won’t go,']);
  });

  it('stops before each word and each mark going backward', () => {
    expect(
      walk(text, 'backward', 'start')
        .map((stop) => text.slice(stop))
        .slice(0, 4),
    ).toEqual(['.', 'said.', 'he  said.', '” he  said.']);
  });

  it('shrinks an end to the end of the word before, not to the space after it', () => {
    expect(text.slice(0, wordBoundary(text, text.length, 'backward', 'end'))).toBe(
      '“We won’t go,” he  said',
    );
    expect(text.slice(wordBoundary(text, 0, 'forward', 'start'))).toBe('We won’t go,” he  said.');
  });

  it('crosses lines and stays at the ends of the text', () => {
    expect(wordBoundary('one\n\ntwo', 3, 'forward')).toBe(8);
    expect(wordBoundary('one  ', 3, 'forward')).toBe(3);
    expect(wordBoundary('  one', 2, 'backward')).toBe(2);
    expect(wordBoundary('', 0, 'forward')).toBe(0);
  });

  it('meets the same stops in both directions', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Edge>('start', 'end'), (text, edge) => {
        const forward = walk(text, 'forward', edge).filter((stop) => stop !== text.length);
        const backward = walk(text, 'backward', edge).filter((stop) => stop !== 0);
        expect(backward.reverse().filter((stop) => stop !== text.length)).toEqual(
          forward.filter((stop) => stop !== 0),
        );
      }),
    );
  });

  it('finds in a long text what it finds in a short one', () => {
    const pad = 'word '.repeat(2000);
    const far = ' '.repeat(5000);
    expect(wordBoundary(pad + text, pad.length + 1, 'forward')).toBe(pad.length + 3);
    expect(wordBoundary(`${far}one`, 0, 'forward')).toBe(5003);
    expect(wordBoundary(`one${far}`, 5003, 'backward', 'end')).toBe(3);
  });

  it('does not take the edge of what it looked at for the edge of a word', () => {
    const long = 'a'.repeat(1000);
    expect(wordBoundary(long, 500, 'forward')).toBe(1000);
    expect(wordBoundary(long, 500, 'backward')).toBe(0);
  });

  it('knows words of languages that write no spaces', () => {
    const japanese = '名前はまだ無い';
    expect(walk(japanese, 'forward', 'end', 'ja').map((stop) => japanese.slice(0, stop))[0]).toBe(
      '名前',
    );
  });
});
