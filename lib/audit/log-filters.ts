import { z } from 'zod';
import { isEventType } from './events';
import { recordShapes } from './records';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What the log may be asked for, as its page's address says it; what does not fit is left out. */
export const logFiltersSchema = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
  /** A member by id. */
  actor: z.coerce.number().int().positive().optional().catch(undefined),
  /** A kind of event, or of record with all that happens to it. */
  type: z
    .string()
    .refine((type) => isEventType(type) || Object.hasOwn(recordShapes, type))
    .optional()
    .catch(undefined),
  /** One record, `claim 12`. */
  subject: z
    .string()
    .regex(/^[a-z_]+ [\w.-]{1,80}$/)
    .optional()
    .catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  /** Words of what changed. */
  q: z.string().trim().min(2).max(200).optional().catch(undefined),
});
export type LogFilters = z.infer<typeof logFiltersSchema>;

/** True when anything but the page is asked for. */
export function isLogFiltered({ before: _, ...filters }: LogFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** The filters as a query that begins with `?`, for another page of the same log; empty when none. */
export function logQuery(filters: LogFilters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
