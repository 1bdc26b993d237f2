import { createInterface } from 'node:readline';
import { register } from '@/instrumentation';
import { systemActor } from '@/lib/auth/actor';
import { openDatabase } from '@/lib/db/database';
import { refusingUnwritten } from '@/lib/db/write-refused';
import { createSource } from '@/lib/testing/create-source';
import { commit } from './commit';

// What a server does with the log, as Next starts it, without the pages: each line it is told
// becomes a source, and it answers with what came of it.

const [file] = process.argv.slice(2) as [string];
openDatabase(file);
process.env.NEXT_RUNTIME = 'nodejs';
await register();
console.log('serving');
for await (const title of createInterface({ input: process.stdin })) {
  const result = await refusingUnwritten(() =>
    commit(systemActor, (tx) => createSource(tx, title)),
  );
  console.log(result.ok ? 'kept' : result.failure.message);
}
