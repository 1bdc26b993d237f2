import { constants, copyFileSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { signingKeyFile } from '@/lib/audit/signing-key';
import { backUp } from '@/lib/db/backup';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { progressBar } from './progress-bar';
import { CommandRefused, printJson } from './terminal';

type BackupOptions = NewsroomOptions & { withKey?: boolean; json?: boolean };

/** `backup FILE`: one file, taken while the newsroom goes on working. */
export function registerBackupCommand(program: Command): void {
  const command = program
    .command('backup')
    .description('copy the whole newsroom into one new file while it goes on working')
    .argument('<file>', 'the new file')
    .option('--with-key', 'also copy the key that signs the log, to FILE.signing-key')
    .option('--json', 'one line of JSON');
  withDatabaseOption(command).action(async (file: string, options: BackupOptions) => {
    const source = openNewsroom(options);
    const key = options.withKey ? { from: signingKeyFile(source), to: signingKeyFile(file) } : null;
    if (key && !existsSync(key.from)) throw new CommandRefused(`There is no key at ${key.from}.`);
    if (key && existsSync(key.to)) throw new CommandRefused(`${key.to} exists already.`);
    await copyWithProgress(source, file, 'The backup was not made');
    if (key) copyFileSync(key.from, key.to, constants.COPYFILE_EXCL);
    const bytes = statSync(file).size;
    const backup = path.resolve(file);
    if (options.json) {
      printJson({ database: source, backup, bytes, key: key && path.resolve(key.to) });
      return;
    }
    console.log(`${source} → ${file}, ${bytes.toLocaleString('en')} bytes`);
    console.log(
      key
        ? `The key that signs the log → ${key.to}. Whoever has both can forge a history: keep them apart.`
        : `The key that signs the log is not in it. Keep a copy of ${signingKeyFile(source)} in another place.`,
    );
  });
}

/** Copies a database with a bar; `failure` begins the sentence when it fails. */
export async function copyWithProgress(
  source: string,
  target: string,
  failure: string,
): Promise<void> {
  const bar = progressBar('Copying pages');
  await backUp(source, target, (done, all) => bar.update(done, all))
    .catch((error: Error) => {
      throw new CommandRefused(`${failure}: ${error.message}`);
    })
    .finally(() => bar.stop());
}
