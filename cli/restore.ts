import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { Command } from 'commander';
import { keyProblems, readSigner, signingKeyFile } from '@/lib/audit/signing-key';
import { closeDatabase, openDatabase } from '@/lib/db/database';
import { copyWithProgress } from './backup';
import { CommandRefused, printJson } from './terminal';
import { verifyApart } from './verify/verify-apart';

interface RestoreOptions {
  key?: string;
  json?: boolean;
}

/** `restore BACKUP DATABASE`: a newsroom from its backup, in an empty place, verified. */
export function registerRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description('put a backup in an empty place as a newsroom, and verify it there')
    .argument('<backup>', 'the file that “backup” wrote')
    .argument('<database>', 'the newsroom’s new file, which must not exist')
    .option('--key <file>', 'your copy of the key that signs the log')
    .option('--json', 'one line of JSON')
    .action(async (backup: string, database: string, options: RestoreOptions) => {
      const { events, key } = await restore(
        path.resolve(backup),
        path.resolve(database),
        options.key,
      );
      if (options.json) {
        printJson({ backup: path.resolve(backup), database: path.resolve(database), events, key });
        return;
      }
      console.log(`${backup} → ${database}: ${events} events, and nothing was altered.`);
      console.log(
        key
          ? 'The key that signs the log is in its place.'
          : `The key that signs the log is not part of a backup. Put your copy to ${signingKeyFile(database)} and run chmod 600 on it; until then nothing is signed.`,
      );
      console.log(`Start it with: npm start -- --database ${database}`);
    });
}

/**
 * Makes the newsroom under another name, verifies it there, and gives it its name last, so that a
 * file of that name is a whole one. The key is the given one, or the one that was left in its place.
 */
async function restore(
  backup: string,
  database: string,
  given?: string,
): Promise<{ events: number; key: string | null }> {
  for (const named of [backup, ...(given ? [given] : [])]) {
    if (!existsSync(named)) throw new CommandRefused(`There is no file at ${path.resolve(named)}.`);
  }
  const place = signingKeyFile(database);
  const occupied = [database, `${database}-wal`, `${database}-shm`, ...(given ? [place] : [])];
  refuseOccupied(occupied);
  const key = given ?? (existsSync(place) ? place : null);
  mkdirSync(path.dirname(database), { recursive: true });
  const draft = `${database}.${process.pid}.restoring`;
  try {
    await copyWithProgress(backup, draft, 'Nothing was restored');
    if (key) await checkKey(key, draft);
    const events = await verified(draft, backup);
    workInWal(draft);
    refuseOccupied(occupied);
    if (given) renameSync(signingKeyFile(draft), place);
    renameSync(draft, database);
    return { events, key: key && place };
  } finally {
    await closeDatabase();
    const left = [draft, `${draft}-wal`, `${draft}-shm`, signingKeyFile(draft)];
    for (const file of left) rmSync(file, { force: true });
  }
}

function refuseOccupied(files: string[]): void {
  for (const file of files) {
    if (existsSync(file)) {
      throw new CommandRefused(
        `${file} exists already, and a restore overwrites nothing. Name another place, or move that newsroom away first, with its server stopped.`,
      );
    }
  }
}

async function verified(draft: string, backup: string): Promise<number> {
  const report = await verifyApart(draft);
  const [first] = report.findings;
  if (!first) return report.events;
  throw new CommandRefused(
    `Nothing was restored: ${backup} is not as the newsroom left it. ${first.where}: ${first.message} All of it is told by: npm run -s verbatim -- verify ${backup}`,
  );
}

/** Copies the key beside the draft, and refuses one that is not the one that its log names last. */
async function checkKey(key: string, draft: string): Promise<void> {
  copyFileSync(key, signingKeyFile(draft), constants.COPYFILE_EXCL);
  chmodSync(signingKeyFile(draft), 0o600);
  openDatabase(draft);
  const { problem } = await readSigner();
  await closeDatabase();
  if (problem) throw new CommandRefused(`Nothing was restored. ${keyProblems[problem]}`);
}

/** A backup is one file out of WAL; a newsroom reads and writes at once, which only WAL allows. */
function workInWal(file: string): void {
  const db = new SqliteDatabase(file);
  try {
    db.pragma('journal_mode = WAL');
  } finally {
    db.close();
  }
}
