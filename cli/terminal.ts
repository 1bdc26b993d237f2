import { makeCheckpointIfDue } from '@/lib/audit/checkpoint';
import { closeDatabase, hasOpenDatabase } from '@/lib/db/database';
import type { Failure } from '@/lib/result';

/** A refusal of the command line itself: the sentence is shown, without a stack, and the exit is 1. */
export class CommandRefused extends Error {}

/** Turns a command's failure into a refusal. */
export function refused(failure: Failure): CommandRefused {
  return new CommandRefused(failure.message);
}

/** Signs what was done, closes what is open and ends the process with `status`. */
export async function exitWith(status: number): Promise<never> {
  if (hasOpenDatabase()) await makeCheckpointIfDue();
  await closeDatabase();
  process.exit(status);
}

/** One line of JSON on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
