import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsGrapheme } from './graphemes';
import { type DiffSegment, pairTexts, wordDiff } from './word-diff';
import { wordTokens } from './word-tokens';

const joined = (segments: DiffSegment[], ...kinds: DiffSegment['kind'][]) =>
  segments
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

const piece = fc.constantFrom(
  ...[
    'he ',
    'said',
    ' ',
    '“no” ',
    '😀',
    '👩‍👩‍👧 ',
    'x\u0301',
    'שלום ',
    '\n',
    '漢字',
    'don’t ',
    '1,000 ',
    '.',
  ],
);
const anyText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('wordDiff', () => {
  it('gives both texts back, each segment from where it says it stands', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const segments = wordDiff(before, after);
        expect(joined(segments, 'kept', 'removed')).toBe(before);
        expect(joined(segments, 'kept', 'added')).toBe(after);
        for (const segment of segments) {
          const { kind, text } = segment;
          expect(text).not.toBe('');
          expect(before.slice(segment.before.start, segment.before.end)).toBe(
            kind === 'added' ? '' : text,
          );
          expect(after.slice(segment.after.start, segment.after.end)).toBe(
            kind === 'removed' ? '' : text,
          );
        }
      }),
    );
  });

  it('keeps everything of a text that did not change', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(joined(wordDiff(text, text), 'kept')).toBe(text);
      }),
    );
  });

  it.each([
    ['one word', 'The dam is safe.', 'The dam was safe.', '=The dam |-is|+was|= safe.'],
    ['a mark', 'Yes, he said.', 'Yes; he said.', '=Yes|-,|+;|= he said.'],
    ['a word put in', 'We will pay.', 'We will not pay.', '=We will |+not |=pay.'],
    ['white space', 'a dam\nbroke', 'a dam broke', '=a dam|-\n|+ |=broke'],
    ['a number', 'over 3,000 men', 'over 3,500 men', '=over |-3,000|+3,500|= men'],
    ['nothing', '', '', ''],
    ['all', 'yes', 'no', '-yes|+no'],
  ])('shows %s', (_, before, after, shown) => {
    const mark = { kept: '=', removed: '-', added: '+' };
    expect(
      wordDiff(before, after)
        .map(({ kind, text }) => mark[kind] + text)
        .join('|'),
    ).toBe(shown);
  });

  it('does not keep the small words that two different sentences share', () => {
    const segments = wordDiff(
      'The harbour was closed by the storm on Monday evening.',
      'Fishermen mended their nets at the old quay all summer.',
    );
    expect(joined(segments, 'kept').trim()).toBe('.');
  });

  it('keeps the beginning of a paragraph with its paragraph when sentences before it change places', () => {
    const [first, second] = ['The sirens were silent, she said.', 'A man in a car warned us.'];
    const rest = '\n\nThe state television reported it at night.';
    const segments = wordDiff(`Go. ${first} ${second}${rest}`, `Go. ${second} ${first}${rest}`);
    expect(segments.at(-1)).toMatchObject({ kind: 'kept' });
    expect(segments.at(-1)!.text).toContain(rest);
  });

  it('ends on long texts that have little in common', () => {
    const text = (seed: number) =>
      Array.from({ length: 30_000 }, (_, at) => `w${(at * at * seed) % 997}`).join(' ');
    const segments = wordDiff(text(7), text(11));
    expect(joined(segments, 'kept', 'added')).toBe(text(11));
  });

  it('keeps all but one word of two hundred thousand', () => {
    const words = Array.from({ length: 200_000 }, (_, at) => `w${(at * 7919) % 5003}`);
    const before = words.join(' ');
    words[120_000] = 'altered';
    const { kept } = pairTexts(before, words.join(' '));
    expect(kept).toHaveLength(2);
  });
});

describe('wordTokens', () => {
  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { starts, ends } = wordTokens(text, new Map());
        let rest = '';
        let at = 0;
        starts.forEach((start, index) => {
          rest += text.slice(at, start);
          at = ends[index]!;
        });
        expect((rest + text.slice(at)).trim()).toBe('');
      }),
    );
  });

  it('cuts no character as people see it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const end of wordTokens(text, new Map()).ends)
          expect(cutsGrapheme(text, end)).toBe(false);
      }),
    );
  });
});
