import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { CommandRefused } from './terminal';
import { verifierArgs } from './verify/verifier-args';

/** `verify FILE`: whether anything in a newsroom was altered behind its back. */
export function registerVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description(
      'check from outside that nothing in a newsroom’s database or in a dossier was altered',
    )
    .argument('<file>', 'the database of a newsroom, a backup of one, or a dossier')
    .option(
      '--checkpoint <file>',
      'a signed checkpoint that you kept, or the state of your witness',
    )
    .option('--thorough', 'also compare every table with its indexes')
    .option('--json', 'one line of JSON')
    .action(
      async (
        file: string,
        options: { checkpoint?: string; thorough?: boolean; json?: boolean },
      ) => {
        for (const named of [file, options.checkpoint]) {
          if (named !== undefined && !existsSync(named)) {
            throw new CommandRefused(`There is no file at ${path.resolve(named)}.`);
          }
        }
        process.exitCode = await runVerifier([
          path.resolve(file),
          ...(options.checkpoint ? ['--checkpoint', path.resolve(options.checkpoint)] : []),
          ...(options.thorough ? ['--thorough'] : []),
          ...(options.json ? ['--json'] : []),
        ]);
      },
    );
}

/** Runs the verifier in a process of its own; its exit status. */
function runVerifier(args: string[]): Promise<number> {
  const child = spawn(process.execPath, [...verifierArgs, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
}
