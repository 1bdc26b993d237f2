import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clockAdvice } from '@/lib/audit/accept-clock';
import { makeCheckpointIfDue } from '@/lib/audit/checkpoint';
import { ensureSigningKey, keyProblems, readSigner } from '@/lib/audit/signing-key';
import { systemActor } from '@/lib/auth/actor';
import { createSetupLink } from '@/lib/auth/create-setup-link';
import { failInterruptedExtractions } from '@/lib/claims/extraction';
import { closeDatabase, openDatabase, reading } from '@/lib/db/database';
import { listMigrations, MigrationRefused, migrate } from '@/lib/db/migrations';
import { WriteRefused, writeRefused } from '@/lib/db/write-refused';
import { logOrigin } from '@/lib/settings/log-origin';
import { demoAccounts, demoPassword } from '@/lib/testing/demo-accounts';
import { seedDemo } from '@/prisma/demo/seed';
import { removeDemoWitness, witnessDemo } from '@/prisma/demo/witness';

// Brings a database to the state of the code before a server opens it. What it says, and to whom,
// stands in cli/run/prepare-protocol.mjs.

class Refused extends Error {}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

interface Options {
  database: string;
  demo: boolean;
  reset: boolean;
}

async function prepare(options: Options): Promise<void> {
  if (options.reset) await removeDemo(options);
  const { applied, backup } = await migrate(
    options.database,
    listMigrations(path.resolve('prisma/migrations')),
  );
  if (applied.length > 0) {
    const copy = backup ? `, a copy of the old one is ${path.basename(backup)}` : '';
    say({ step: 'database', message: `${applied.length} migrations applied${copy}` });
  }
  openDatabase(options.database);
  const clock = await clockAdvice();
  if (clock) say({ step: 'clock', message: clock });
  const newsroom = await newsroomSetting();
  if (options.demo) await prepareDemo(newsroom);
  else await prepareNewsroom(newsroom);
  await ensureSigningKey(systemActor, await logOrigin(systemActor));
  if (options.demo && !newsroom) await witnessDemo(options.database);
  const { problem } = await readSigner();
  if (problem) say({ step: 'log', message: keyProblems[problem] });
  const interrupted = await failInterruptedExtractions();
  if (interrupted > 0) {
    say({
      step: 'engine',
      message: `${interrupted} texts were not read to the end; read them again`,
    });
  }
  await makeCheckpointIfDue();
}

async function prepareDemo(newsroom: { demo: boolean } | null): Promise<void> {
  if (newsroom && !newsroom.demo) throw new Refused(notADemo);
  if (!newsroom) {
    if ((await reading().event.count()) > 0) throw new Refused(notADemo);
    say({ step: 'demo', message: 'writing the demo newsroom' });
    await seedDemo((message) => say({ step: 'demo', message }));
  }
  say({ accounts: demoAccounts.map((account) => ({ ...account, password: demoPassword })) });
}

const notADemo =
  'This database is a real newsroom, not a demo; the demo leaves it alone. Start it with “npm start”, or give the demo another file with --database.';

async function prepareNewsroom(newsroom: { demo: boolean } | null): Promise<void> {
  if (newsroom?.demo) {
    throw new Refused(
      'This database is a demo, whose passwords everybody knows. Start it with “npm run demo”, or give your newsroom another file with --database.',
    );
  }
  if ((await reading().member.count()) === 0) {
    const link = await createSetupLink();
    if (!link.ok) throw new Refused(link.failure.message);
    say({ setUpPath: link.value.path });
  }
}

async function newsroomSetting(): Promise<{ demo: boolean } | null> {
  const row = await reading().setting.findUnique({ where: { key: 'newsroom' } });
  return row ? { demo: (JSON.parse(row.value) as { demo?: boolean }).demo === true } : null;
}

/** A demo may be thrown away; anything else may not. */
async function removeDemo({ database, demo }: Options): Promise<void> {
  if (!demo) throw new Refused('--reset is for the demo only: npm run demo -- --reset');
  if (!existsSync(database)) return;
  openDatabase(database);
  const newsroom = await newsroomSetting().catch(() => null);
  await closeDatabase();
  if (!newsroom?.demo) throw new Refused(notADemo);
  for (const suffix of ['', '-wal', '-shm']) rmSync(database + suffix, { force: true });
  removeDemoWitness(database);
}

/** What to tell of a refusal; anything else is a fault and goes on. */
function refusalOf(error: unknown): string {
  if (error instanceof Refused || error instanceof MigrationRefused) return error.message;
  const unwritten =
    error instanceof WriteRefused ? error : writeRefused(error, values.database ?? '');
  if (!unwritten) throw error;
  return `${unwritten.advice} Then start again; nothing was changed.`;
}

const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    demo: { type: 'boolean', default: false },
    reset: { type: 'boolean', default: false },
  },
});
if (!values.database) {
  console.error('prepare: --database FILE is missing');
  process.exit(2);
}

try {
  await prepare({ database: values.database, demo: values.demo, reset: values.reset });
} catch (error) {
  say({ refused: refusalOf(error) });
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
