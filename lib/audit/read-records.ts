import { reading } from '@/lib/db/database';
import type { Ask } from '@/lib/db/prisma-client';
import type { RecordType } from './records';
import { readSealed, type SealedRecord } from './seal-records';

const ask: Ask = (sql, ...values) => reading().$queryRawUnsafe(sql, ...values);

/** The records as they stand, in the order asked; one that is not there is left out. */
export async function readRecords(
  names: readonly { type: RecordType; id: number | string }[],
): Promise<SealedRecord[]> {
  const touched = names.map(({ type, id }) => ({ type, id: String(id) }));
  const records = await readSealed(ask, touched);
  return touched.flatMap(({ type, id }) => records.get(`${type} ${id}`) ?? []);
}
