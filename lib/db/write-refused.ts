import { accessSync, constants } from 'node:fs';
import { type Failure, refuse } from '@/lib/result';

/** What stands in the way of every write, and what whoever runs the machine does about it. */
const obstacles = {
  full: {
    what: 'The disk is full.',
    remedy: 'Make room on it',
  },
  readOnly: {
    what: 'The newsroom’s file may only be read.',
    remedy: 'Give the server the right to write it and the -wal and -shm files beside it',
  },
  unwritable: {
    what: 'The disk does not take what is written.',
    remedy: 'See whether it is full, taken away or broken',
  },
  busy: {
    what: 'Another program keeps the newsroom’s file to itself.',
    remedy: 'Wait for that program, or end it',
  },
};

/**
 * Why nothing can be written at the moment, whoever tries and whatever it is. The message is for
 * people; nothing of what they sent was kept. It passes without a restart.
 */
export class WriteRefused extends Error {
  /** What is wrong and what to do, without a word of what was sent: for a start or a log. */
  readonly advice: string;

  constructor(what: string, remedy: string, cause?: unknown) {
    super(
      `${what} Nothing of this was saved. ${remedy}, or ask whoever runs this newsroom to do it; then send this once more.`,
      { cause },
    );
    this.advice = `${what} ${remedy}.`;
  }
}

/** The refusal of a write because the clock runs behind the log; both times in UTC. */
export function clockIsBehind(now: Date, lastAt: string): WriteRefused {
  const told = (at: string) => `${at.slice(0, 10)} ${at.slice(11, 19)}`;
  return new WriteRefused(
    `The server’s clock says ${told(now.toISOString())} UTC, and the log’s last entry is of ${told(lastAt)}: the clock was set back.`,
    'Set it right (if it is right now and was wrong then: npm run -s verbatim -- clock accept)',
  );
}

/**
 * What a failed write to `file` comes to, when the reason is the disk, the file or another program;
 * null when it is anything else, a bug for instance. Result codes: sqlite.org/rescode.html.
 */
export function writeRefused(error: unknown, file: string): WriteRefused | null {
  const code = codeOf(error);
  if (code === null) return null;
  const obstacle = obstacleOf(code, file);
  if (obstacle === null) return null;
  const { what, remedy } = obstacles[obstacle];
  return new WriteRefused(what, remedy, error);
}

/** Runs a command; when nothing can be written, that is its refusal. */
export async function refusingUnwritten<T>(
  command: () => Promise<T>,
): Promise<T | { ok: false; failure: Failure }> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof WriteRefused) return refuse('unavailable', error.message);
    throw error;
  }
}

function obstacleOf(code: string, file: string): keyof typeof obstacles | null {
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'full';
  if (/^SQLITE_READONLY|^EROFS$/.test(code)) return 'readOnly';
  if (code.startsWith('SQLITE_BUSY')) return 'busy';
  // SQLite tells of a file that was closed to writing meanwhile as of any fault of the disk.
  if (/^SQLITE_(IOERR|CANTOPEN)/.test(code)) return mayWrite(file) ? 'unwritable' : 'readOnly';
  return null;
}

function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The driver's code, wherever Prisma has put it: it wraps a statement's error otherwise than COMMIT's. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { meta, cause, originalCode, code } = error as {
    meta?: { driverAdapterError?: unknown };
    cause?: unknown;
    originalCode?: unknown;
    code?: unknown;
  };
  if (typeof originalCode === 'string') return originalCode;
  return (
    codeOf(meta?.driverAdapterError) ?? codeOf(cause) ?? (typeof code === 'string' ? code : null)
  );
}
