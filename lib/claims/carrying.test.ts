import { describe, expect, it } from 'vitest';
import type { Carried, CarryOutcome } from '@/lib/text/carry/carried';
import { type CarriedPart, fateOfClaim, readsOtherwise } from './carrying';

function part(
  role: string,
  start: number,
  outcome: CarryOutcome,
  to: number | null,
  more: Partial<Carried> = {},
): CarriedPart {
  const exact = outcome === 'altered' ? 'otherwise!' : 'ten words.';
  const span = to === null ? null : { start: to, end: to + 10, exact, prefix: '', suffix: '' };
  const carried = { outcome, certain: true, score: to === null ? 0 : 0.9, span, candidates: [] };
  return { role, start, end: start + 10, exact: 'ten words.', carried: { ...carried, ...more } };
}

describe('the fate of a claim', () => {
  it.each([
    ['stays where all that was said stays', [part('content', 0, 'same', 5)], 'same'],
    [
      'has moved when a part of it has',
      [part('content', 0, 'same', 5), part('content', 20, 'moved', 90)],
      'moved',
    ],
    [
      'is altered when a part of it is',
      [part('content', 0, 'same', 5), part('content', 20, 'altered', 25)],
      'altered',
    ],
    [
      'is altered when a part of it is gone',
      [part('content', 0, 'same', 5), part('content', 20, 'gone', null)],
      'altered',
    ],
    ['is gone when all of it is', [part('content', 0, 'gone', null)], 'gone'],
    [
      'is for a person to say when one part is not certain',
      [part('content', 0, 'same', 5), part('content', 20, 'altered', 25, { certain: false })],
      'undecided',
    ],
    [
      'is for a person to say when its parts changed their order',
      [part('content', 0, 'same', 50), part('content', 20, 'moved', 5)],
      'undecided',
    ],
    [
      'is altered when its speaker reads otherwise',
      [part('content', 0, 'same', 5), part('speaker', 15, 'altered', 20)],
      'altered',
    ],
    [
      'is not altered when its speaker is only written with a capital',
      [
        part('content', 0, 'same', 5),
        part('speaker', 15, 'altered', 20, {
          span: { start: 20, end: 30, exact: 'Ten words.', prefix: '', suffix: '' },
        }),
      ],
      'same',
    ],
    [
      'does not hang on a cue that reads otherwise',
      [part('content', 0, 'same', 5), part('cue', 15, 'altered', 20)],
      'same',
    ],
    [
      'does not hang on a speaker who is far away now',
      [part('content', 0, 'same', 5), part('speaker', 15, 'altered', 4000)],
      'same',
    ],
  ] as const)('%s', (_, parts, outcome) => {
    expect(fateOfClaim(parts).outcome).toBe(outcome);
  });

  it('takes along the parts that are near and certain, and no others', () => {
    const { spans } = fateOfClaim([
      part('content', 0, 'same', 5),
      part('speaker', 15, 'same', 20),
      part('cue', 30, 'same', 900),
      part('affiliation', 45, 'same', 50, { certain: false }),
    ]);
    expect(spans.map(({ role, start }) => [role, start])).toEqual([
      ['content', 5],
      ['speaker', 20],
    ]);
  });

  it('keeps the guess of what is undecided', () => {
    const fate = fateOfClaim([part('content', 0, 'altered', 5, { certain: false })]);
    expect(fate).toMatchObject({ outcome: 'undecided', method: 'approximate', score: 0.9 });
    expect(fate.spans).toHaveLength(1);
  });
});

it.each([
  ['other quote marks', '"no" - he said', '“no” – he said', false],
  ['other white space', 'a dam\nbroke', 'a dam broke', false],
  ['another word', 'the dam is safe', 'the dam was safe', true],
  ['a negation', 'it is safe', 'it is not safe', true],
])('%s', (_, before, after, isOther) => {
  expect(readsOtherwise(before, after)).toBe(isOther);
});
