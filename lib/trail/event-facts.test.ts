import { describe, expect, it } from 'vitest';
import { factsOfEvent } from './event-facts';

const lines = (...given: Parameters<typeof factsOfEvent>) =>
  factsOfEvent(...given).map(({ label, from, to }) => [label, from, to]);

describe('what an event tells', () => {
  it('is what changed from what to what, and not how it is kept', () => {
    const changes = {
      statement: { from: 'Ten.', to: 'Twelve.' },
      speakerId: { from: null, to: 3 },
    };
    const spans = {
      from: [{ role: 'content', start: 0, end: 3, exact: 'Ten' }],
      to: [{ role: 'content', start: 0, end: 6, exact: 'Ten of' }],
    };
    expect(lines({ changes, spans, v: 1 })).toEqual([
      ['statement', 'Ten.', 'Twelve.'],
      ['speaker', null, 'speaker 3'],
      ['words', '“Ten” (characters 0 to 3)', '“Ten of” (characters 0 to 6)'],
    ]);
  });

  it('is a state left for another', () => {
    const data = { from: 'in_review', to: 'rated', because: 'the ratings are in', v: 1 };
    expect(lines(data)).toEqual([
      ['changed', 'in review', 'rated'],
      ['because', null, 'the ratings are in'],
    ]);
    expect(lines({ from: 'proposed', reason: 'No claim.', v: 1 })).toEqual([
      ['was', null, 'proposed'],
      ['reason', null, 'No claim.'],
    ]);
  });

  it('names records so that they can be opened, and leaves out what is empty', () => {
    const data = { claimId: 7, affiliationAsWorded: 'mayor', url: null, ratings: [], v: 1 };
    expect(factsOfEvent(data)).toEqual([
      { label: 'claim', from: null, to: 'claim 7', record: { type: 'claim', id: '7' } },
      { label: 'affiliation as worded', from: null, to: 'mayor', record: null },
    ]);
  });

  it('of a version is what it has otherwise than the one before', () => {
    const before = { number: 1, ruling: 'mostly_true', summary: 'So.', ratings: [7, 8], v: 1 };
    const data = { ...before, number: 2, summary: 'Not quite so.' };
    expect(lines(data, before)).toEqual([
      ['number', '1', '2'],
      ['summary', 'So.', 'Not quite so.'],
    ]);
  });
});
