import { z } from 'zod';
import type { VerdictFilters, VerdictPlace } from './list-verdicts';
import { verdictStatusSchema } from './verdict';

const placeSchema = z
  .string()
  .regex(/^[a-z]+\.[1-9]\d{0,14}$/)
  .transform((text) => {
    const [status, id] = text.split('.');
    return { status, id: Number(id) };
  })
  .pipe(z.object({ status: verdictStatusSchema, id: z.number().int() }));

/** The filters and the place in an address; what cannot be understood is left out. */
export function parseVerdictFilters(params: Record<string, string | string[] | undefined>): {
  filters: VerdictFilters;
  after: VerdictPlace | null;
} {
  const status = verdictStatusSchema.safeParse(params.status);
  return {
    filters: {
      ...(status.success && { status: status.data }),
      ...(params.mine === '1' && { mine: true }),
    },
    after: placeSchema.safeParse(params.after).data ?? null,
  };
}

/** The same as they stand in an address: "?status=submitted&after=submitted.12". */
export function verdictFiltersQuery(filters: VerdictFilters, after?: VerdictPlace): string {
  const params = new URLSearchParams();
  if (filters.status) params.set('status', filters.status);
  if (filters.mine) params.set('mine', '1');
  if (after) params.set('after', `${after.status}.${after.id}`);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
