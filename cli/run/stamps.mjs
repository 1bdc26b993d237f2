// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from './checkout.mjs';

/**
 * Remembers, inside the checkout, the inputs a step was last completed for.
 * @param {string} root
 * @param {string} name
 */
export function stamp(root, name) {
  const file = path.join(stateFolder(root), 'stamps', name);
  return {
    /**
     * True when the step was completed for these very inputs and its outputs are still there.
     * @param {string} print
     * @param {string[]} outputs relative to root
     */
    stands(print, outputs) {
      if (!existsSync(file) || readFileSync(file, 'utf8') !== print) return false;
      return outputs.every((output) => existsSync(path.join(root, output)));
    },
    /** Forgets: called before the step runs, so that a half-done one never counts as done. */
    clear() {
      rmSync(file, { force: true });
    },
    /** @param {string} print */
    set(print) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, print);
    },
  };
}
