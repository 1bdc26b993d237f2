import type { Command } from 'commander';
import { makeDossier } from '@/lib/trail/dossier/make-dossier';
import { parseSubject, subjectName } from '@/lib/trail/subject';
import { writeNewFile } from './new-file';
import { type NewsroomOptions, openNewsroom, withDatabaseOption } from './newsroom';
import { CommandRefused, printJson, refused } from './terminal';

/** `dossier CLAIM|VERDICT FILE.zip`: what it rests on, for somebody who believes nobody. */
export function registerDossierCommand(program: Command): void {
  const command = program
    .command('dossier')
    .description('write what a claim or a verdict rests on, with its proofs, into one archive')
    .argument('<subject>', '12 or claim-12; verdict-7, or verdict-7.2 for its second version')
    .argument('<file>', 'the new archive, a .zip')
    .option('--json', 'one line of JSON');
  withDatabaseOption(command).action(
    async (name: string, file: string, options: NewsroomOptions & { json?: boolean }) => {
      const subject = parseSubject(name);
      if (!subject) {
        throw new CommandRefused(
          `“${name}” names nothing. Name a claim by its number, 12, or a verdict as verdict-7.`,
        );
      }
      openNewsroom(options);
      const made = await makeDossier(subject);
      if (!made.ok) throw refused(made.failure);
      await writeNewFile(file, [made.value.bytes]);
      if (options.json) {
        printJson({ subject: subjectName(subject), file, bytes: made.value.bytes.length });
      } else console.log(`${file}, ${made.value.bytes.length.toLocaleString('en')} bytes`);
    },
  );
}
