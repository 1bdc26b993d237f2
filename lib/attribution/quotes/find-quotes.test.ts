import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from './find-quotes';

function words(text: string, language?: string): string[] {
  return findQuotes(text, language).map((q) => text.slice(q.innerStart, q.innerEnd));
}

describe('finds what stands between marks', () => {
  const cases: [string, string, string[]][] = [
    ['curly', '“We go,” she said. “Now.”', ['We go,', 'Now.']],
    ['straight', '"We go," she said. "Now."', ['We go,', 'Now.']],
    ['guillemets with spaces', 'Elle dit : « Nous partons. »', ['Nous partons.']],
    ['German low and high', '„Wir gehen“, sagte sie.', ['Wir gehen']],
    ['German pointing inwards', '»Wir gehen«, sagte sie.', ['Wir gehen']],
    ['Polish and Hungarian', '„Idziemy”, rzekła.', ['Idziemy']],
    ['Swedish, the same mark twice', '”Vi går”, sade hon.', ['Vi går']],
    ['corner brackets', '彼は「行く」と言った。', ['行く']],
    ['British single', '‘We go,’ she said, ‘don’t we?’', ['We go,', 'don’t we?']],
    ['single inside double', '“He said ‘no’ twice.”', ['He said ‘no’ twice.', 'no']],
    ['double inside single', '\'He said "no" twice,\' she said.', ['He said "no" twice,', 'no']],
    ['straight inside curly', '“He said "no" twice.”', ['He said "no" twice.', 'no']],
    [
      'guillemets in guillemets',
      '« Il dit « non » deux fois »',
      ['Il dit « non » deux fois', 'non'],
    ],
    ['opening marks back to back', '"\'No,\' he told me."', ["'No,' he told me.", 'No,']],
    ['typed double of two singles', "``We go,'' she said.", ['We go,']],
    ['marks parted from words by spaces', 'She said " we go " today.', ['we go']],
    ['a closing mark typed as opening one', '“We go,“ she said.', ['We go,']],
    ['a quote right behind a dash', 'they said—"we go"—and went', ['we go']],
    ['two with a dash between', '"one"—"two"', ['one', 'two']],
    ['a quote ending in a number', 'He said "I am 62" today.', ['I am 62']],
  ];
  it.each(cases)('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('keeps out what is no quotation', () => {
  const cases: [string, string, string[]][] = [
    ['apostrophes inside words', "It's a coup d'état, they don't l'avouent.", []],
    ['curly apostrophes', 'It’s Ana’s, the players’ and James’ own.', []],
    ['decades and clipped words', "Back in the '90s, rock 'n' roll hit 'em; '68 too.", []],
    ['feet and inches', 'He is 6\'2" tall, the pipe 12" wide, the wall 6\' high.', []],
    [
      'a possessive inside single quotes',
      "'The players' union agrees,' she said.",
      ["The players' union agrees,"],
    ],
    ['a possessive beside a single quote', "James' plan is 'bold' enough.", ['bold']],
    ['feet inside a quotation', '"A 6\'2" man came," she said.', ['A 6\'2" man came,']],
    ['empty quotations', 'Nothing: "" or “ ” or «».', []],
  ];
  it.each(cases)('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  it('gives one continued quote for each reopened paragraph', () => {
    const text = '“One.\n\n“Two.\n\n“Three,” she said.';
    expect(words(text)).toEqual(['One.', 'Two.', 'Three,']);
    const quotes = findQuotes(text);
    expect(quotes.map((q) => q.continued)).toEqual([true, true, false]);
    expect(quotes.map((q) => q.closed)).toEqual([false, false, true]);
  });
  it('knows the Romance habit of reopening with the closing mark', () => {
    expect(words('«Uno.\n\n»Dos», dijo.')).toEqual(['Uno.', 'Dos']);
    expect(words('« Un.\n\n» Deux », dit-elle.')).toEqual(['Un.', 'Deux']);
  });
  it('ends an unclosed quote with its paragraph', () => {
    const text = '"We go, she said.\n\nThey went. "Now," he said.';
    expect(words(text)).toEqual(['We go, she said.', 'Now,']);
    expect(findQuotes(text).map((q) => q.closed)).toEqual([false, true]);
  });
  it('lets the next paragraph close what was never reopened', () => {
    expect(words('“One.\n\nTwo,” she said.')).toEqual(['One.\n\nTwo,']);
  });
  it('parts the lines of a text without blank lines', () => {
    expect(words('“One.\n“Two,” she said.')).toEqual(['One.', 'Two,']);
  });
  it('keeps a single newline inside a quotation', () => {
    expect(words('“One and\ntwo,” she said.\n\nEnd.')).toEqual(['One and\ntwo,']);
  });
});

describe('dialogue dashes', () => {
  it("leaves the narrator's aside out", () => {
    const text = '—No lo sé —dijo Ana—. Ya veremos.\n\n—Bien.';
    expect(words(text, 'es')).toEqual(['No lo sé', 'Ya veremos.', 'Bien.']);
    expect(words('— Não sei — disse Ana. — Vamos.', 'pt')).toEqual(['Não sei', 'Vamos.']);
    expect(findQuotes(text, 'es').every((q) => q.dialogue)).toBe(true);
  });
  it('does not count in English, nor for a rule of dashes', () => {
    expect(words('— Ana Ortega', 'en-GB')).toEqual([]);
    expect(words('———\n\nText', 'es')).toEqual([]);
  });
});

const quoteSoup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'"\'`“”„‟«»‹›‘’‚「」『』—–'.split('')),
      fc.constantFrom(
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        'a',
        's',
        '5',
        ',',
        '.',
        'é',
        'e\u0301',
        '😀',
        '\u202b',
        'ש',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

describe('for any text', () => {
  it('orders, nests and slices', () => {
    fc.assert(
      fc.property(quoteSoup, fc.constantFrom('en', 'es', undefined), (text, language) => {
        const quotes = findQuotes(text, language);
        for (const [i, q] of quotes.entries()) {
          expect(q.start).toBeGreaterThanOrEqual(0);
          expect(q.start).toBeLessThan(q.innerStart);
          expect(q.innerStart).toBeLessThan(q.innerEnd);
          expect(q.innerEnd).toBeLessThanOrEqual(q.end);
          expect(q.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(q.innerStart, q.innerEnd).trim()).toBe(
            text.slice(q.innerStart, q.innerEnd),
          );
          const around = quotes.filter((o) => o !== q && o.start <= q.start && o.end >= q.end);
          expect(q.depth).toBe(around.length);
          for (const later of quotes.slice(i + 1)) {
            expect(later.start).toBeGreaterThan(q.start);
            expect(later.start >= q.end || later.end <= q.end).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (inner) => {
        fc.pre(!/["“”'’\s]/u.test(inner) && inner !== '' && !/[‘«»‹›„‚‟「」『』`]/u.test(inner));
        fc.pre(!/^\d|\d$/.test(inner));
        expect(words(`“${inner}”`)).toEqual([inner]);
      }),
    );
  });

  it.each(['"', '“', '”', "'", '‘', '«', '»', '“”', '"\n\n', '“\n\n', '‘’ ', "'s "])(
    'reads a megabyte of %j in linear time',
    (unit) => {
      const whole = unit.repeat(Math.floor(1_000_000 / unit.length));
      const part = whole.slice(0, 250_000);
      findQuotes(part);
      expect(cpuTime(() => findQuotes(whole))).toBeLessThan(
        8 * cpuTime(() => findQuotes(part)) + 150,
      );
    },
  );
});

/** Least processor time of two runs in milliseconds: a busy machine adds less to it than to the clock. */
function cpuTime(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}
