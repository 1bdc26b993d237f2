import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences';
import { tokenize } from './tokenize';

function words(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.word(i));
}

describe('tokenize', () => {
  test.each([
    ['clitics stand alone', "She’s said they don't", "She ’s said they do n't"],
    ['possessives stand alone', "the judges' ruling", "the judges ' ruling"],
    ['hyphenated words stay whole', 'a well-known man', 'a well-known man'],
    ['abbreviations keep their stop', 'Mr. Roe of the U.S. said', 'Mr. Roe of the U.S. said'],
    ['numbers stay whole', '$5,000.50 at 9:30', '$ 5,000.50 at 9:30'],
    ['marks stand alone', '“Yes,” he said.', '“ Yes , ” he said .'],
    ['names keep their apostrophe', "O'Brien in Côte d’Ivoire", "O'Brien in Côte d’Ivoire"],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected.split(' '));
  });

  test('tokens are in order and leave out white space alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (let i = 0; i < tokens.length; i++) {
          const start = tokens.start[i] as number;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(
            text
              .slice(last, start)
              .trim()
              .replace(/[\u200b\ufeff*]/g, ''),
          ).toBe('');
          last = tokens.end[i] as number;
          expect(last).toBeGreaterThan(start);
        }
      }),
    );
  });
});

describe('splitSentences', () => {
  function sentences(text: string): string[] {
    const tokens = tokenize(text);
    const list = splitSentences(tokens);
    return Array.from({ length: list.length }, (_, i) =>
      text.slice(
        tokens.start[list.start[i] as number],
        tokens.end[(list.start[i + 1] as number) - 1],
      ),
    );
  }

  test('closing marks stay with their sentence', () => {
    expect(sentences('“It is so.” He left. She stayed!')).toEqual([
      '“It is so.”',
      'He left.',
      'She stayed!',
    ]);
  });

  test('a small letter begins no sentence', () => {
    expect(sentences('“Stop!” he said. Sen. Ann Roe (D-Mo.) said no.')).toEqual([
      '“Stop!” he said.',
      'Sen. Ann Roe (D-Mo.) said no.',
    ]);
  });

  test('a title ends no sentence, a paragraph always does', () => {
    expect(sentences('Mr. Roe spoke\n\nThen Dr. Doe left')).toEqual([
      'Mr. Roe spoke',
      'Then Dr. Doe left',
    ]);
  });
});
