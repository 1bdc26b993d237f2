import { z } from 'zod';
import { claimStatusSchema } from '@/lib/claims/claim';

/** The queues: what waits for the asking member, or all claims of one status. */
export const queueNames = [
  'mine',
  ...claimStatusSchema.exclude(['proposed', 'dismissed']).options,
] as const;
export type QueueName = (typeof queueNames)[number];

const id = z.coerce.number().int().positive();

/** What a queue is narrowed to. Left out: all of it. */
export const queueFiltersSchema = z.object({
  queue: z.enum(queueNames).optional(),
  /** Due before today; today or within seven days; without a due date. Only where ratings are due. */
  due: z.enum(['overdue', 'week', 'none']).optional(),
  speaker: id.optional(),
  source: id.optional(),
  /** The least check-worthiness, in per cent. */
  worth: z.coerce.number().int().min(1).max(100).optional(),
});
export type QueueFilters = z.infer<typeof queueFiltersSchema>;

type Params = Record<string, string | string[] | undefined>;

function single(params: Params, name: string): string | undefined {
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === '' ? undefined : first;
}

/** The filters in an address; what cannot be understood is left out. */
export function parseQueueFilters(params: Params): QueueFilters {
  const entries = Object.entries(queueFiltersSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(single(params, name));
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(entries) as QueueFilters;
}

/** The key of a row in its queue's order, and the claim: where the next page begins. */
export interface QueuePlace {
  key: string;
  claimId: number;
}

/** The place in an address, “2026-05-01.12”; null at the beginning or when it makes no sense. */
export function parseQueuePlace(params: Params): QueuePlace | null {
  const found = /^([0-9a-z-]{0,12}|[01](?:\.\d{1,20})?)\.(\d{1,15})$/.exec(
    single(params, 'after') ?? '',
  );
  return found ? { key: found[1] ?? '', claimId: Number(found[2]) } : null;
}

/** The filters as they stand in an address, in one order: “?queue=open&worth=70”. */
export function queueQuery(filters: QueueFilters, place: QueuePlace | null = null): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(queueFiltersSchema.shape) as (keyof QueueFilters)[]) {
    const value = filters[name];
    if (value !== undefined) params.set(name, String(value));
  }
  if (place) params.set('after', `${place.key}.${place.claimId}`);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** True when a queue shows less than all of it; which queue it is does not count. */
export function isNarrowed({ queue: _, ...filters }: QueueFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
