// @ts-check
import { lockHeld, takeLock } from './lock-file.mjs';
import { Refusal } from './refusal.mjs';

/** @param {string} database */
const lockFile = (database) => `${database}.server-lock`;

/**
 * Refuses a database that another server is on.
 * @param {string} database real path
 */
export function checkUnlocked(database) {
  const held = lockHeld(lockFile(database));
  if (held) throw heldBy(database, held);
}

/**
 * Keeps other servers off a database, from now until released.
 * @param {string} database real path
 * @param {string} address where this server will answer, told to whoever comes second
 */
export function lockDatabase(database, address) {
  const taken = takeLock(lockFile(database), address);
  if ('held' in taken) throw heldBy(database, taken.held);
  return taken.lock;
}

/**
 * @param {string} database
 * @param {import('./lock-file.mjs').Held} held
 */
function heldBy(database, { note, holders }) {
  const pids = holders.map(({ pid }) => pid).join(', ') || 'unknown';
  return new Refusal(
    `Another server is already on ${database}: ${note ?? 'it is just starting'} (process ${pids}).\nUse that one, stop it first, or name another file: --database FILE`,
  );
}
