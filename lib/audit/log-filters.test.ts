import { describe, expect, it } from 'vitest';
import { isLogFiltered, logFiltersSchema, logQuery, misread } from './log-filters';

describe('filters of the log', () => {
  it('are read from an address and written as one alike', () => {
    const filters = logFiltersSchema.parse({
      actor: '3',
      type: 'claim.created',
      subject: 'claim 12',
      from: '2026-11-01',
      q: 'the pit',
    });
    expect(logQuery(filters)).toBe(
      '?actor=3&type=claim.created&subject=claim+12&from=2026-11-01&q=the+pit',
    );
    expect(isLogFiltered(filters)).toBe(true);
    expect(isLogFiltered({ before: 4 })).toBe(false);
  });

  it('leave out what does not fit instead of failing', () => {
    const asked = { actor: '-1', type: 'no.such', subject: "x'; DROP", from: 'May', q: 'a' };
    expect(logFiltersSchema.parse(asked)).toEqual({});
    expect(logQuery({})).toBe('');
  });

  it.each([
    ['Claim #12', 'claim 12'],
    ['claim-12', 'claim 12'],
    [' verdict version 3 ', 'verdict_version 3'],
    ['setting public_pages', 'setting public_pages'],
    ['12', undefined],
    ['klaim 12', undefined],
  ])('read the record %j as %j', (subject, name) => {
    expect(logFiltersSchema.parse({ subject }).subject).toBe(name);
  });

  it('say what was asked and not understood, and nothing of what was not asked', () => {
    const asked = { subject: 'klaim 12', from: '2026-02-31', q: '', to: '2026-11-30' };
    const said = misread(asked, logFiltersSchema.parse(asked));
    expect(said.map((sentence) => sentence.split('”')[0])).toEqual(['“klaim 12', '“2026-02-31']);
  });
});
