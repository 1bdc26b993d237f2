import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Misused } from './misused';

const stateSchema = z.object({
  format: z.literal('verbatim-witness/1'),
  /** The key of the log that is believed, as its verifier key. */
  logKey: z.string(),
  /** The last checkpoint that was accepted, with the signatures of log and witness. */
  note: z.string(),
  seenAt: z.string(),
});

/** What a witness remembers of a log. */
export type WitnessState = Omit<z.output<typeof stateSchema>, 'format'>;

/** What the state file holds; null when there is none. Refuses a file that is something else. */
export function readState(file: string): WitnessState | null {
  if (!existsSync(file)) return null;
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Misused(
      `${file} is not the state of a witness, or is damaged. Put it back from a copy; a new one would know nothing of what was seen before.`,
    );
  }
}

/** Puts the state in the place of the one before, whole or not at all, also when the power fails. */
export function writeState(file: string, state: WitnessState): void {
  const text = `${JSON.stringify({ format: 'verbatim-witness/1', ...state }, null, 2)}\n`;
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'w' });
    syncPath(draft);
    renameSync(draft, file);
    // The name is kept by the folder, which is written by itself; Windows cannot be asked to.
    if (process.platform !== 'win32') syncPath(path.dirname(path.resolve(file)));
  } finally {
    rmSync(draft, { force: true });
  }
}

function syncPath(name: string): void {
  const opened = openSync(name, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
