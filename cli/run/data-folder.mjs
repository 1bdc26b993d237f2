// @ts-check
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

/**
 * Makes sure that the database and what stands beside it can be written, creating the folder if
 * need be, and refuses plainly if not.
 * @param {string} database absolute path, whether or not the file exists yet
 * @returns {string} the same file by its real path, so that every way to name it is one name
 */
export function checkDataFolder(database) {
  const folder = path.dirname(database);
  // The journal of SQLite comes and goes beside the database: the folder itself must be open.
  const probe = path.join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw refusal(`The data folder ${folder} cannot be written`, error);
  }
  if (!existsSync(database)) return path.join(realpathSync(folder), path.basename(database));
  try {
    accessSync(database, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw refusal(`The database ${database} cannot be read and written`, error);
  }
  return realpathSync(database);
}

/**
 * @param {string} what
 * @param {unknown} error
 */
function refusal(what, error) {
  const code = error instanceof Error && 'code' in error ? error.code : error;
  const remedy =
    'give this account the right to write there, or name another place: --database FILE';
  return new Refusal(`${what} (${code}).\nTo go on, ${remedy}`);
}
