// @ts-check
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './checkout.mjs';
import { takeLock } from './lock-file.mjs';

const everyMs = 300;

/**
 * Does work that changes what all commands of the checkout share, such as installing, while no
 * other command does so; waits until it is its turn.
 * @template T
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(root, progress, work) {
  mkdirSync(stateFolder(root), { recursive: true });
  const file = path.join(stateFolder(root), 'preparing-lock');
  let taken = takeLock(file, '');
  if ('held' in taken) {
    const { pid } = taken.held.holders[0] ?? { pid: 'unknown' };
    progress.say(`… another command (process ${pid}) prepares this checkout: waiting for it`);
  }
  while ('held' in taken) {
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    taken = takeLock(file, '');
  }
  try {
    return await work();
  } finally {
    taken.lock.release();
  }
}
