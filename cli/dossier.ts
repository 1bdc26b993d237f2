import type { Command } from 'commander';
import { makeDossier } from '@/lib/trail/dossier/make-dossier';
import { writeNewFile } from './new-file';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { CommandRefused, printJson, refused } from './terminal';

/** `dossier CLAIM FILE.zip`: what a claim's verdict rests on, for somebody who believes nobody. */
export function registerDossierCommand(program: Command): void {
  const command = program
    .command('dossier')
    .description('write what a claim rests on, with its proofs, into one archive')
    .argument('<claim>', 'the number of the claim')
    .argument('<file>', 'the new archive, a .zip')
    .option('--json', 'one line of JSON');
  withDatabaseOption(command).action(
    async (claim: string, file: string, options: NewsroomOptions & { json?: boolean }) => {
      if (!/^[1-9]\d{0,14}$/.test(claim)) throw new CommandRefused('Name the claim by its number.');
      openNewsroom(options);
      const made = await makeDossier(Number(claim));
      if (!made.ok) throw refused(made.failure);
      await writeNewFile(file, [made.value.bytes]);
      if (options.json) printJson({ claim: Number(claim), file, bytes: made.value.bytes.length });
      else console.log(`${file}, ${made.value.bytes.length.toLocaleString('en')} bytes`);
    },
  );
}
