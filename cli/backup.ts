import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { backUp } from '@/lib/db/backup';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { progressBar } from './progress-bar';
import { CommandRefused, printJson } from './terminal';

/** `backup FILE`: one file, taken while the newsroom goes on working. */
export function registerBackupCommand(program: Command): void {
  const command = program
    .command('backup')
    .description('copy the whole newsroom into one new file while it goes on working')
    .argument('<file>', 'the new file')
    .option('--json', 'one line of JSON');
  withDatabaseOption(command).action(
    async (file: string, options: NewsroomOptions & { json?: boolean }) => {
      const source = openNewsroom(options);
      const bar = progressBar('Copying pages');
      await backUp(source, file, (done, all) => bar.update(done, all)).catch((error: Error) => {
        throw new CommandRefused(`The backup was not made: ${error.message}`);
      });
      bar.stop();
      const bytes = statSync(file).size;
      if (options.json) printJson({ database: source, backup: path.resolve(file), bytes });
      else console.log(`${source} → ${file}, ${bytes.toLocaleString('en')} bytes`);
    },
  );
}
