import { describe, expect, it } from 'vitest';
import { isLogFiltered, logFiltersSchema, logQuery } from './log-filters';

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
});
