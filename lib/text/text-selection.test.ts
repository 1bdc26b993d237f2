import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs';
import {
  moveEdge,
  neighbourSentence,
  paragraphIndexAt,
  type ReadingText,
  sentenceAt,
  trimRange,
} from './text-selection';

function reading(text: string): ReadingText {
  return { text, paragraphs: paragraphsOf(text), language: 'en' };
}

const two = reading('The dam held. Nobody slept.\n\nBy morning it rained. The mayor spoke.');
const words = (range: { start: number; end: number } | null, source = two) =>
  range && source.text.slice(range.start, range.end);

describe('sentence by sentence', () => {
  it('goes through every sentence once, across paragraphs, and back the same way', () => {
    const seen: (string | null)[] = [];
    for (let at = neighbourSentence(two, null, 'forward'); at; ) {
      seen.push(words(at));
      at = neighbourSentence(two, at.start, 'forward');
    }
    const back: (string | null)[] = [];
    for (let at = neighbourSentence(two, null, 'backward'); at; ) {
      back.push(words(at));
      at = neighbourSentence(two, at.start, 'backward');
    }
    expect(seen).toEqual([
      'The dam held.',
      'Nobody slept.',
      'By morning it rained.',
      'The mayor spoke.',
    ]);
    expect(back).toEqual(seen.reverse());
  });

  it('finds the sentence that holds an offset', () => {
    expect(words(sentenceAt(two, two.text.indexOf('slept')))).toBe('Nobody slept.');
    expect(words(sentenceAt(two, 28))).toBe('By morning it rained.');
    expect(sentenceAt(reading(''), 0)).toBeNull();
  });

  it('places every offset in its own paragraph', () => {
    expect(paragraphIndexAt(two.paragraphs, 0)).toBe(0);
    expect(paragraphIndexAt(two.paragraphs, 29)).toBe(1);
    expect(paragraphIndexAt(two.paragraphs, two.text.length + 1)).toBe(2);
  });
});

describe('the edges of a selection', () => {
  const start = { start: 14, end: 27 };

  it.each([
    ['shrink at the end', 'end', 'backward', 'Nobody slept'],
    ['shrink at the start', 'start', 'forward', 'slept.'],
    ['grow at the start', 'start', 'backward', '. Nobody slept.'],
    ['grow over a paragraph', 'end', 'forward', 'Nobody slept.\n\nBy'],
  ] as const)('%s', (_, edge, direction, expected) => {
    expect(words(moveEdge(two, start, edge, direction))).toBe(expected);
  });

  it('never meet and never leave the text, whatever is pressed', () => {
    const move = fc.tuple(
      fc.constantFrom('start' as const, 'end' as const),
      fc.constantFrom('forward' as const, 'backward' as const),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let selection = start;
        for (const [edge, direction] of moves)
          selection = moveEdge(two, selection, edge, direction);
        expect(selection.start).toBeGreaterThanOrEqual(0);
        expect(selection.end).toBeGreaterThan(selection.start);
        expect(selection.end).toBeLessThanOrEqual(two.text.length);
      }),
    );
  });
});

describe('trimming', () => {
  it('takes white space from both ends and keeps the offsets true', () => {
    const range = trimRange('a  word \n', { start: 1, end: 9 });
    expect(range).toEqual({ start: 3, end: 7 });
  });

  it('leaves nothing of white space alone', () => {
    expect(trimRange('a  b', { start: 1, end: 3 })).toBeNull();
  });
});
