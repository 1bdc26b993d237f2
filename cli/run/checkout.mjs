// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout: every path these commands use hangs from it. */
export const checkoutRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The folder for what the checkout makes for itself and git ignores: databases, stamps, logs.
 * @param {string} root
 */
export const stateFolder = (root) => path.join(root, '.verbatim');
