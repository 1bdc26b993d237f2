import { currentDatabase } from '@/lib/db/database';
import type { RecordType } from './records';
import { readSealed, type SealedRecord } from './seal-records';

/** The records as they stand, in the order asked; one that is not there is left out. */
export async function readRecords(
  names: readonly { type: RecordType; id: number | string }[],
): Promise<SealedRecord[]> {
  const touched = names.map(({ type, id }) => ({ type, id: String(id) }));
  const records = await readSealed(currentDatabase().ask, touched);
  return touched.flatMap(({ type, id }) => records.get(`${type} ${id}`) ?? []);
}
