import type { Prisma } from '@/lib/db/generated/client';
import { type EventData, type EventType, isEventType, parseEventData } from './events';
import type { RecordType } from './records';

/** One event of a record's life, its data parsed by the shape of its type. */
export interface RecordEvent<T extends EventType = EventType> {
  seq: number;
  at: string;
  actorName: string;
  actorRole: string;
  type: T;
  data: EventData<T>;
}

/** Records whose events may be read without asking whose rating they tell of. */
export type OpenRecord = Exclude<RecordType, 'rating' | 'evidence'>;

/**
 * What the log tells of a record, oldest first; of ratings and evidence `listEvents` tells, veiled. Records that carry a version raise it by one with
 * each event, so `sinceVersion` n gives what happened after the record had version n.
 */
export async function recordEvents(
  db: Pick<Prisma.TransactionClient, 'event'>,
  type: OpenRecord,
  id: number,
  sinceVersion = 0,
): Promise<RecordEvent[]> {
  const rows = await db.event.findMany({
    where: { subjectType: type, subjectId: String(id) },
    orderBy: { seq: 'asc' },
    skip: sinceVersion,
    select: { seq: true, at: true, actorName: true, actorRole: true, type: true, data: true },
  });
  return rows.map((row) => {
    if (!isEventType(row.type)) throw new Error(`event ${row.seq} has an unknown type ${row.type}`);
    return { ...row, type: row.type, data: parseEventData(row.type, row.data) };
  });
}
