import { describe, expect, it } from 'vitest';
import { claimFiltersQuery, isFiltered, parseClaimFilters, parseClaimPlace } from './claim-filters';

describe('parseClaimFilters', () => {
  it('reads what claimFiltersQuery writes', () => {
    const filters = {
      q: '“northern pit” & más',
      status: 'proposed',
      kind: 'mixed',
      act: 'all',
      speaker: 7,
      affiliation: 'minister',
      source: 3,
      from: '2026-01',
      to: '2026',
      mine: '1',
      sort: 'confidence',
    } as const;
    const query = claimFiltersQuery(filters, { after: 12 });
    const params = Object.fromEntries(new URLSearchParams(query));
    expect(parseClaimFilters(params)).toEqual(filters);
    expect(parseClaimPlace(params)).toEqual({ after: 12 });
  });

  it('leaves out what it does not understand and keeps the rest', () => {
    const params = {
      status: 'lost',
      speaker: 'x',
      from: '2026-13',
      kind: ['direct', 'mixed'],
      q: '',
    };
    expect(parseClaimFilters(params)).toEqual({ kind: 'direct' });
  });

  it('writes nothing for no filters', () => {
    expect(claimFiltersQuery({})).toBe('');
  });
});

describe('isFiltered', () => {
  it('does not count the order', () => {
    expect(isFiltered({ sort: 'oldest' })).toBe(false);
    expect(isFiltered({ sort: 'oldest', mine: '1' })).toBe(true);
  });
});
