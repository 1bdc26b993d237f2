import { once } from 'node:events';
import { systemActor } from '@/lib/auth/actor';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { refuse } from '@/lib/result';
import { createSource } from '@/lib/testing/create-source';
import { commit } from './commit';

/**
 * One of the processes of two-processes.test.ts: says that it is ready, waits for a line, writes
 * `count` times into `file`, refuses every tenth, and says how it went.
 */
const [file, name, count] = process.argv.slice(2) as [string, string, string];

openDatabase(file);
console.log('ready');
await once(process.stdin, 'data');
process.stdin.destroy();
const began = Date.now();
const results = await Promise.allSettled(
  Array.from({ length: Number(count) }, (_, i) =>
    commit(systemActor, async (tx) => {
      if (i % 10 === 9) {
        // As a command that finds out late, but before its first write.
        await tx.source.count();
        return refuse('conflict', 'No.');
      }
      return createSource(tx, `${name} ${i}`);
    }),
  ),
);
const ended = Date.now();
await closeDatabase();

const outcome = { kept: 0, refused: 0, failed: [] as string[] };
for (const result of results) {
  if (result.status === 'rejected') outcome.failed.push(String(result.reason));
  else if (result.value.ok) outcome.kept += 1;
  else outcome.refused += 1;
}
console.log(JSON.stringify({ outcome, began, ended }));
