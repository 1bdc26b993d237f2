import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNames } from './mask-names';

const person = (name: string) => [{ name, isPerson: true }];

describe('maskNames', () => {
  it('covers a name and each part of it, and nothing that only begins like it', () => {
    expect(maskNames('Rosa Ilex and Ilexes; Rosa’s pit', [], person('Rosa Ilex'))).toBe(
      '████ ████ and Ilexes; ████’s pit',
    );
  });

  it('covers marked words wherever they stand, however short', () => {
    expect(maskNames('he said so', [{ start: 0, end: 2 }], [])).toBe('██ said so');
  });

  it('covers an organisation only as a whole', () => {
    const names = [{ name: 'Union of Miners', isPerson: false }];
    expect(maskNames('The Union of Miners and the Miners', [], names)).toBe(
      'The █████ ██ ██████ and the Miners',
    );
  });

  it('covers names of scripts without capitals', () => {
    expect(maskNames('قال محمد علي إن', [], person('محمد علي'))).toBe('قال ████ ███ إن');
  });

  it('never moves an offset, whatever text and names hold', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.nat(60), fc.nat(60), (words, name, start, length) => {
        const range = { start, end: Math.min(start + length, words.length) };
        const ranges = range.end > range.start ? [range] : [];
        expect(maskNames(words, ranges, person(name))).toHaveLength(words.length);
      }),
    );
  });
});
