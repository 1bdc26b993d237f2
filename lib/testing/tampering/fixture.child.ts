import { makeCheckpoint } from '@/lib/audit/checkpoint';
import { ensureSigningKey } from '@/lib/audit/signing-key';
import { systemActor } from '@/lib/auth/actor';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { listMigrations, migrate } from '@/lib/db/migrations';
import { seedDemo } from '@/prisma/demo/seed';
import { witnessDemo } from '@/prisma/demo/witness';

/** Writes the demo newsroom into the file it is given, signs it thrice on the way and has it witnessed. */
const [file] = process.argv.slice(2) as [string];

await migrate(file, listMigrations('prisma/migrations'));
openDatabase(file);
await ensureSigningKey(systemActor, 'courier.example/log');
await makeCheckpoint();
await seedDemo(() => {});
await makeCheckpoint();
await witnessDemo(file);
await closeDatabase();
process.exit(0);
