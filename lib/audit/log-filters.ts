import { z } from 'zod';
import { isEventType } from './events';
import { recordShapes } from './records';

const day = z.iso.date();
const seq = z.coerce.number().int().positive().optional().catch(undefined);

/** A record as people write it, `Claim #12` or `verdict version 3`, as the log names it: `claim 12`. */
function recordName(written: string): string {
  const words = written.trim().replace(/[#-]/g, ' ').split(/\s+/);
  const id = words.pop() ?? '';
  return `${words.join('_').toLowerCase()} ${id}`;
}

function isRecordName(name: string): boolean {
  const [type = '', id = ''] = name.split(' ');
  return Object.hasOwn(recordShapes, type) && /^[\w.]{1,80}$/.test(id);
}

/** What the log may be asked for, as its page's address says it; what does not fit is left out. */
export const logFiltersSchema = z.object({
  /** The page of lines older than this one, or newer than that one. */
  before: seq,
  after: seq,
  /** A member by id. */
  actor: z.coerce.number().int().positive().optional().catch(undefined),
  /** A kind of event, or of record with all that happens to it. */
  type: z
    .string()
    .refine((type) => isEventType(type) || Object.hasOwn(recordShapes, type))
    .optional()
    .catch(undefined),
  /** One record, `claim 12`. */
  subject: z.string().transform(recordName).refine(isRecordName).optional().catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  /** Words of what changed. */
  q: z.string().trim().min(2).max(200).optional().catch(undefined),
});
export type LogFilters = z.infer<typeof logFiltersSchema>;

/** True when anything but the page is asked for. */
export function isLogFiltered({ before: _, after: __, ...filters }: LogFilters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

const advice: Partial<Record<keyof LogFilters, string>> = {
  actor: 'is no member. Choose one from the list.',
  type: 'is nothing that happens here. Choose from the list.',
  subject: 'names no record. Write its kind and its number, as in claim 12.',
  from: 'is no day. Write it as 2026-11-01.',
  to: 'is no day. Write it as 2026-11-30.',
  q: 'is too short or too long to look for. Write 2 to 200 characters.',
};

/** One sentence for each thing that was asked and not understood, and so left out of `filters`. */
export function misread(asked: Record<string, unknown>, filters: LogFilters): string[] {
  return Object.entries(advice).flatMap(([name, sentence]) => {
    const written = String(asked[name] ?? '').trim();
    const isRead = filters[name as keyof LogFilters] !== undefined;
    return written === '' || isRead ? [] : [`“${written.slice(0, 80)}” ${sentence}`];
  });
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
