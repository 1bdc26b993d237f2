import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Carried } from './carry/carried';
import { englishRevisions } from './carry/gold/english-revisions';
import { otherRevisions } from './carry/gold/other-revisions';
import { editedArticle } from './carry/gold/random-edits';
import type { RevisedWords, Revision } from './carry/gold/revision';
import { carrier, carrySpan } from './carry-span';
import { cutsGrapheme } from './graphemes';
import { occurrences } from './locate';
import type { Range } from './span';

const revisions = [...englishRevisions, ...otherRevisions];

function placeOf(text: string, words: string, copy = 1): Range {
  const place = occurrences(text, words)[copy - 1];
  if (!place) throw new Error(`“${words}” does not stand in the text ${copy} times`);
  return place;
}

const isExact = ({ outcome }: { outcome: string }) => outcome === 'same' || outcome === 'moved';

/** Right, wrong, or asked: not certain, whatever the guess. */
function judged(carried: Carried, truth: { outcome: string; place: Range | null }) {
  if (!carried.certain) return 'asked';
  const isThere =
    carried.span?.start === truth.place?.start && carried.span?.end === truth.place?.end;
  return isThere && isExact(carried) === isExact(truth) ? 'right' : 'wrong';
}

function figures(verdicts: string[]) {
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  const percent = (verdict: string) => (100 * count(verdict)) / verdicts.length;
  return { spans: verdicts.length, right: percent('right'), wrong: percent('wrong'), count };
}

function print(what: string, { spans, right, wrong }: ReturnType<typeof figures>) {
  const asked = (100 - right - wrong).toFixed(2);
  process.stdout.write(
    `${what}: ${spans} spans, ${right.toFixed(2)} % right, ${wrong.toFixed(2)} % wrong, ${asked} % asked\n`,
  );
}

describe('revisions written for this test', () => {
  const fates = (revision: Revision) => {
    const carry = carrier(revision.before, revision.after);
    return revision.spans.map((span: RevisedWords) => {
      const { words, copy, outcome, becomes = words, nowCopy } = span;
      const place = outcome === 'gone' ? null : placeOf(revision.after, becomes, nowCopy);
      const carried = carry(placeOf(revision.before, words, copy));
      return { words, outcome, place, carried };
    });
  };

  it.each(revisions.map((revision) => [revision.id, revision] as const))('%s', (_, revision) => {
    const wrong = fates(revision).filter(
      ({ carried, outcome, place }) =>
        judged(carried, { outcome, place }) !== 'right' || carried.outcome !== outcome,
    );
    expect(
      wrong.map(({ words, outcome, carried }) => ({
        words,
        outcome,
        got: [carried.outcome, carried.certain, carried.score, carried.span?.exact],
      })),
    ).toEqual([]);
  });

  it('are at least sixty spans', () => {
    const all = figures(
      revisions
        .flatMap(fates)
        .map(({ carried, outcome, place }) => judged(carried, { outcome, place })),
    );
    print('written revisions', all);
    expect(all.spans).toBeGreaterThanOrEqual(60);
  });
});

describe('random edits whose truth is known', () => {
  const carried = Array.from({ length: 300 }, (_, seed) => editedArticle(seed)).flatMap(
    ({ before, after, fates }) => {
      const carry = carrier(before, after);
      return fates.map((fate) => ({ fate, carried: carry(fate.range) }));
    },
  );

  it('are carried right for 97 spans of 100, and wrong for at most one of 200', () => {
    const all = figures(carried.map(({ fate, carried: one }) => judged(one, fate)));
    print('random edits', all);
    expect(all.right).toBeGreaterThanOrEqual(97);
    expect(all.wrong).toBeLessThanOrEqual(0.5);
  });

  it('never make a wrong place out to hold the words unaltered', () => {
    const wrong = carried.filter(
      ({ fate, carried: one }) => isExact(one) && judged(one, fate) === 'wrong',
    );
    expect(wrong).toEqual([]);
  });
});

describe('whatever was edited', () => {
  const anyText = fc
    .array(
      fc.constantFrom(
        'he said ',
        '“no” ',
        '👩‍👩‍👧 ',
        'x\u0301',
        'שלום ',
        '\n',
        '漢字',
        'the dam ',
        'broke. ',
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('a place holds what it says, and the same words unless they were altered', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(400), fc.nat(60), (before, after, from, length) => {
        const start = from % before.length;
        const end = Math.min(before.length, start + 1 + length);
        if (cutsGrapheme(before, start) || cutsGrapheme(before, end)) return;
        const result = carrySpan(before, after, { start, end });
        expect(result.span === null).toBe(result.outcome === 'gone');
        for (const { span, score, outcome } of result.candidates) {
          expect(after.slice(span.start, span.end)).toBe(span.exact);
          expect(cutsGrapheme(after, span.start) || cutsGrapheme(after, span.end)).toBe(false);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(span.exact === before.slice(start, end)).toBe(outcome !== 'altered');
        }
      }),
    );
  });

  it('a text that did not change keeps every span in its place', () => {
    fc.assert(
      fc.property(anyText, fc.nat(400), fc.nat(60), (text, from, length) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + length);
        if (cutsGrapheme(text, start) || cutsGrapheme(text, end)) return;
        const result = carrySpan(text, text, { start, end });
        expect(result).toMatchObject({ outcome: 'same', certain: true, score: 1 });
        expect(result.span).toMatchObject({ start, end });
      }),
    );
  });
});

describe('what a person decides', () => {
  const asked = (before: string, after: string, words: string, copy = 1) => {
    const result = carrySpan(before, after, placeOf(before, words, copy));
    expect(result.certain).toBe(false);
    return result;
  };

  it('is which of two equal copies a span with lost surroundings became', () => {
    const words = 'The water will reach the church steps by Friday';
    const { candidates } = asked(
      `The mayor spoke at noon. ${words}, he said. Then he left for the coast.`,
      `First: ${words}. Some laughed. Second: ${words}. Nobody laughed any more.`,
      words,
    );
    expect(candidates.map(({ span }) => span.exact)).toEqual([words, words]);
  });

  it('is whether a correction that quotes old words still reports them', () => {
    const { candidates } = asked(
      'The minister said that the reactor leaked for nine days. Nobody was hurt. The plant is closed.',
      'The minister said that the reactor leaked for two days. Nobody was hurt. The plant is closed.\n\nCorrection: an earlier version said that the reactor leaked for nine days.',
      'the reactor leaked for nine days',
    );
    expect(candidates.map(({ outcome }) => outcome).sort()).toEqual(['altered', 'moved']);
  });

  it('is whether words that half agree still stand for the claim', () => {
    asked(
      'He spoke first. The council will buy forty new buses before the summer games begin. She left.',
      'He spoke first. The council may lease a few trams once the winter games are over. She left.',
      'The council will buy forty new buses before the summer games begin',
    );
  });

  it('is what became of words that stand only where others said them', () => {
    const words = 'The old tower will fall into the sea this winter';
    const { outcome, candidates } = asked(
      `“${words},” said Ann. Bob disagreed with her and went home early.\n\n“${words},” said Cid to the press.`,
      `Bob disagreed with her and went home early.\n\n“${words},” said Cid to the press.`,
      words,
    );
    expect(outcome).toBe('gone');
    expect(candidates).toHaveLength(1);
  });
});

it('refuses a range that is no span of the older text', () => {
  expect(() => carrySpan('abc', 'abc', { start: 2, end: 9 })).toThrow(RangeError);
});
