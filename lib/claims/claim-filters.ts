import { z } from 'zod';
import { partialDateSchema } from '@/lib/sources/partial-date';
import { claimKindSchema, claimStatusSchema } from './claim';

export const claimSortSchema = z.enum([
  'newest',
  'oldest',
  'source-newest',
  'source-oldest',
  'confidence',
]);
export type ClaimSort = z.infer<typeof claimSortSchema>;

const id = z.coerce.number().int().positive();
const words = z.string().trim().max(500);

/**
 * What a list of claims is narrowed to. Left out: every status but dismissed, statements only,
 * newest first.
 */
export const claimFiltersSchema = z.object({
  q: words.optional(),
  status: z.union([claimStatusSchema, z.literal('all')]).optional(),
  kind: claimKindSchema.optional(),
  act: z.enum(['statement', 'attitude', 'all']).optional(),
  speaker: id.optional(),
  affiliation: words.optional(),
  source: id.optional(),
  /** Bounds of the source's date of publication; partial dates on either side count if they overlap. */
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  mine: z.literal('1').optional(),
  sort: claimSortSchema.optional(),
});
export type ClaimFilters = z.infer<typeof claimFiltersSchema>;

/** Where a page begins: behind a claim, before one, or at the end of the list. */
export interface ClaimPlace {
  after?: number;
  before?: number;
  last?: boolean;
}

type Params = Record<string, string | string[] | undefined>;

function single(params: Params, name: string): string | undefined {
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === '' ? undefined : first;
}

/** The filters in an address; what cannot be understood is left out. */
export function parseClaimFilters(params: Params): ClaimFilters {
  const entries = Object.entries(claimFiltersSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(single(params, name));
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(entries) as ClaimFilters;
}

/** The place in an address; the beginning when there is none. */
export function parseClaimPlace(params: Params): ClaimPlace {
  const after = id.safeParse(single(params, 'after'));
  if (after.success) return { after: after.data };
  const before = id.safeParse(single(params, 'before'));
  if (before.success) return { before: before.data };
  return single(params, 'last') === '1' ? { last: true } : {};
}

/** The filters as they stand in an address, in one order and without what is left out: "?q=pit". */
export function claimFiltersQuery(filters: ClaimFilters, place: ClaimPlace = {}): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(claimFiltersSchema.shape) as (keyof ClaimFilters)[]) {
    const value = filters[name];
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  if (place.after !== undefined) params.set('after', String(place.after));
  if (place.before !== undefined) params.set('before', String(place.before));
  if (place.last) params.set('last', '1');
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** True when the list shows less than everything it would show untouched; the order is no filter. */
export function isFiltered(filters: ClaimFilters): boolean {
  return Object.entries(filters).some(([name, value]) => name !== 'sort' && value !== undefined);
}
