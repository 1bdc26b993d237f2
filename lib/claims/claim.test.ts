import { describe, expect, it } from 'vitest';
import { claimStatusSchema, claimTransitions, quoteOf, statusAfter } from './claim';

const proposal = { wasProposed: true, wasAccepted: false, wasPublished: false };
const acceptedProposal = { wasProposed: true, wasAccepted: true, wasPublished: false };
const marked = { wasProposed: false, wasAccepted: true, wasPublished: false };
const known = { ...marked, wasPublished: true };

describe('statusAfter', () => {
  it.each([
    ['a proposal is accepted', 'accept', 'proposed', proposal, 'open'],
    ['a proposal is dismissed', 'dismiss', 'proposed', proposal, 'dismissed'],
    ['an accepted claim is dismissed', 'dismiss', 'open', acceptedProposal, 'dismissed'],
    ['an acceptance is taken back', 'take_back', 'open', acceptedProposal, 'proposed'],
    ['a marked claim was never a proposal', 'take_back', 'open', marked, null],
    ['a dismissed proposal is one again', 'take_back', 'dismissed', proposal, 'proposed'],
    ['a dismissed claim is open again', 'take_back', 'dismissed', acceptedProposal, 'open'],
    ['a dismissed marking is open again', 'take_back', 'dismissed', marked, 'open'],
    ['nothing is accepted twice', 'accept', 'open', acceptedProposal, null],
    ['what was dismissed is not accepted', 'accept', 'dismissed', proposal, null],
    ['nothing is dismissed twice', 'dismiss', 'dismissed', proposal, null],
    ['a proposal has nothing to take back', 'take_back', 'proposed', proposal, null],
    ['a claim under review stays', 'dismiss', 'in_review', acceptedProposal, null],
    ['a published claim stays', 'take_back', 'published', acceptedProposal, null],
    ['a claim is to be rated', 'open_review', 'open', marked, 'in_review'],
    ['a proposal is not rated', 'open_review', 'proposed', proposal, null],
    ['a published claim is rated again', 'open_review', 'published', known, 'in_review'],
    ['nobody is to rate it after all', 'call_off_review', 'in_review', marked, 'open'],
    ['what the public knows is not called off', 'call_off_review', 'in_review', known, null],
    ['the ratings are in', 'close_rating', 'in_review', marked, 'rated'],
    ['no verdict before the ratings', 'submit_verdict', 'in_review', marked, null],
    ['a verdict waits', 'submit_verdict', 'rated', marked, 'verdict_submitted'],
    ['a correction waits', 'submit_verdict', 'published', known, 'verdict_submitted'],
    ['a verdict is recalled', 'recall_verdict', 'approved', marked, 'rated'],
    ['a verdict is returned', 'return_verdict', 'verdict_submitted', marked, 'returned'],
    ['a verdict is approved', 'approve_verdict', 'verdict_submitted', marked, 'approved'],
    ['nothing is approved unread', 'approve_verdict', 'rated', marked, null],
    ['a verdict is published', 'publish_verdict', 'approved', marked, 'published'],
    ['a correction is published', 'publish_verdict', 'approved', known, 'corrected'],
    ['nothing is published unapproved', 'publish_verdict', 'verdict_submitted', marked, null],
    ['a verdict is withdrawn', 'withdraw_verdict', 'published', known, 'withdrawn'],
    ['what nobody knows is not withdrawn', 'withdraw_verdict', 'approved', marked, null],
  ] as const)('%s', (_, step, status, past, to) => {
    expect(statusAfter(step, { status, ...past })).toBe(to);
  });

  it('leads from known to known statuses, and nowhere twice for one past', () => {
    const statuses = claimStatusSchema.options;
    for (const { from, to } of claimTransitions) {
      expect(statuses).toContain(from);
      expect(statuses).toContain(to);
    }
    for (const status of statuses)
      for (const step of new Set(claimTransitions.map((one) => one.step)))
        for (const past of [proposal, acceptedProposal, marked, known]) {
          const possible = claimTransitions.filter(
            (one) => one.step === step && one.from === status && one.when({ status, ...past }),
          );
          expect(possible.length).toBeLessThanOrEqual(1);
        }
  });
});

describe('quoteOf', () => {
  it('joins the content in text order and leaves the other roles out', () => {
    expect(
      quoteOf([
        { role: 'content', start: 30, exact: 'second' },
        { role: 'cue', start: 10, exact: 'said' },
        { role: 'content', start: 0, exact: 'First' },
      ]),
    ).toBe('First … second');
  });
});
