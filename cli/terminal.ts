import { makeCheckpointIfDue } from '@/lib/audit/checkpoint';
import { closeDatabase, hasOpenDatabase } from '@/lib/db/database';
import { WriteRefused } from '@/lib/db/write-refused';
import type { Failure } from '@/lib/result';

/** A refusal of the command line itself: the sentence is shown, without a stack, and the exit is 1. */
export class CommandRefused extends Error {}

/** Turns a command's failure into a refusal. */
export function refused(failure: Failure): CommandRefused {
  return new CommandRefused(failure.message);
}

/**
 * Signs what was done, closes what is open and ends the process with `status`. What cannot be signed
 * now is said, and left to whoever signs next: it stands in the log all the same.
 */
export async function exitWith(status: number): Promise<never> {
  if (hasOpenDatabase()) {
    await makeCheckpointIfDue().catch((error: unknown) => {
      if (!(error instanceof WriteRefused)) throw error;
      console.error(`The log is not signed to its end yet. ${error.advice}`);
    });
  }
  await closeDatabase();
  process.exit(status);
}

/** One line of JSON on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
