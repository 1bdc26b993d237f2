import { describe, expect, it } from 'vitest';
import { type ClaimStatus, claimStatusSchema, statusAfter } from '@/lib/claims/claim';
import {
  citedNumbers,
  type VerdictStatus,
  type VerdictStep,
  verdictStatusSchema,
  verdictTransition,
  verdictTransitions,
} from './verdict';

const steps = ['write', 'submit', 'recall', 'return', 'approve', 'publish', 'withdraw'] as const;

/** step, verdict, claim, published before → verdict after, claim's step; nothing else is allowed. */
const allowed = `
  write    -          rated              no   draft      -
  write    -          rated              yes  draft      -
  write    draft      rated              any  draft      -
  write    draft      returned           any  draft      -
  write    returned   rated              any  draft      -
  write    returned   returned           any  draft      -
  write    submitted  rated              any  draft      -
  write    approved   rated              any  draft      -
  write    draft      published          yes  draft      -
  write    draft      corrected          yes  draft      -
  write    draft      withdrawn          yes  draft      -
  write    published  published          yes  draft      -
  write    published  corrected          yes  draft      -
  write    published  withdrawn          yes  draft      -
  write    corrected  published          yes  draft      -
  write    corrected  corrected          yes  draft      -
  write    corrected  withdrawn          yes  draft      -
  write    withdrawn  published          yes  draft      -
  write    withdrawn  corrected          yes  draft      -
  write    withdrawn  withdrawn          yes  draft      -
  write    published  rated              yes  draft      -
  write    corrected  rated              yes  draft      -
  write    withdrawn  rated              yes  draft      -
  submit   draft      rated              any  submitted  submit_verdict
  submit   draft      returned           any  submitted  submit_verdict
  submit   draft      published          any  submitted  submit_verdict
  submit   draft      corrected          any  submitted  submit_verdict
  submit   draft      withdrawn          any  submitted  submit_verdict
  recall   submitted  verdict_submitted  any  draft      recall_verdict
  recall   approved   approved           any  draft      recall_verdict
  return   submitted  verdict_submitted  any  returned   return_verdict
  return   approved   approved           any  returned   return_verdict
  approve  submitted  verdict_submitted  any  approved   approve_verdict
  publish  approved   approved           no   published  publish_verdict
  publish  approved   approved           yes  corrected  publish_verdict
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/))
  .concat(
    (['draft', 'submitted', 'returned', 'approved', 'published', 'corrected'] as const).flatMap(
      (from) =>
        [
          'published',
          'corrected',
          'in_review',
          'rated',
          'verdict_submitted',
          'returned',
          'approved',
        ].map((claim) => ['withdraw', from, claim, 'yes', 'withdrawn', 'withdraw_verdict']),
    ),
  );

function expectedOf(step: string, from: string, claim: string, wasPublished: boolean) {
  const row = allowed.find(
    (one) =>
      one[0] === step &&
      one[1] === from &&
      one[2] === claim &&
      (one[3] === 'any' || (one[3] === 'yes') === wasPublished),
  );
  return row ? `${row[4]} ${row[5]}` : 'not allowed';
}

describe('the steps of a verdict', () => {
  const all = [null, ...verdictStatusSchema.options].flatMap((from) =>
    claimStatusSchema.options.flatMap((claim) =>
      steps.flatMap((step) => [false, true].map((was) => [step, from, claim, was] as const)),
    ),
  );

  it.each(steps)('%s: as the table says for every pair of statuses', (step) => {
    for (const [, status, claimStatus, wasPublished] of all.filter(([one]) => one === step)) {
      const found = verdictTransition(step, { status, claimStatus, wasPublished });
      const said = found ? `${found.to} ${found.claimStep ?? '-'}` : 'not allowed';
      const where = `${step} ${status} ${claimStatus} ${wasPublished}`;
      expect(`${where}: ${said}`).toBe(
        `${where}: ${expectedOf(step, status ?? '-', claimStatus, wasPublished)}`,
      );
    }
  });

  it('are kept in step with the claim: its table allows each, and leads where the verdict says', () => {
    const claimAfter: Record<VerdictStatus, ClaimStatus> = {
      draft: 'rated',
      submitted: 'verdict_submitted',
      returned: 'returned',
      approved: 'approved',
      published: 'published',
      corrected: 'corrected',
      withdrawn: 'withdrawn',
    };
    for (const one of verdictTransitions) {
      if (one.claimStep === null) continue;
      for (const was of [false, true].filter((was) => (one.wasPublished ?? was) === was)) {
        const past = { wasProposed: true, wasAccepted: true, wasPublished: was, status: one.claim };
        expect([one.step, one.claim, statusAfter(one.claimStep, past)]).toEqual([
          one.step,
          one.claim,
          claimAfter[one.to],
        ]);
      }
    }
  });

  it('have one line for each case, and no case two', () => {
    const seen = new Set<string>();
    for (const { step, from, claim, wasPublished } of verdictTransitions) {
      for (const was of wasPublished === null ? [false, true] : [wasPublished]) {
        const key = [step, from, claim, was].join(' ');
        expect(seen.has(key)).toBe(false);
        seen.add(key);
      }
    }
    expect(new Set(verdictTransitions.map(({ step }): VerdictStep => step)).size).toBe(7);
  });
});

describe('citedNumbers', () => {
  it.each([
    ['Nobody went down [2]. The gate was shut [1][2].', [1, 2]],
    ['See [10], [3] and [a].', [3, 10]],
    ['[link](https://example.org) and [1234]', []],
    ['', []],
  ])('%j', (text, numbers) => {
    expect(citedNumbers(text)).toEqual(numbers);
  });
});
