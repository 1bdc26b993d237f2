import type { ReadLog } from './check-log';
import type { SealedPage, StrayPart } from './read-records';
import type { Findings } from './report';

/**
 * Holds every record against the last seal the log gives it: altered, deleted and slipped in. Takes
 * the records, and at last the parts that belong to none, as they lie in the state that the log is of.
 */
export async function checkRecords(
  records: AsyncGenerator<SealedPage, StrayPart[]>,
  findings: Findings,
  log: ReadLog,
  onProgress: (done: number) => void,
): Promise<void> {
  findings.begin('records');
  const seals = new Map(log.seals);
  let done = 0;
  let read = await records.next();
  for (; !read.done; read = await records.next()) {
    const page = read.value;
    for (const [n, id] of page.ids.entries()) {
      const name = `${page.type} ${id}`;
      const last = seals.get(name);
      seals.delete(name);
      if (!last) {
        findings.add('records', name, 'The log knows nothing of it: it was slipped in.');
      } else if (page.seals[n] !== last.seal) {
        findings.add(
          'records',
          name,
          `It is not as event ${last.seq} left it: it was altered behind the log’s back.`,
        );
      }
    }
    done += page.ids.length;
    onProgress(done);
  }
  findings.looked('records', done);
  for (const [name, { seq }] of seals) {
    findings.add('records', name, `Event ${seq} tells of it, and it is not there: it was deleted.`);
  }
  for (const { type, table, id } of read.value) {
    findings.add('records', `${table} ${id}`, `It belongs to no ${type}: it was slipped in.`);
  }
}
