// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Refusal } from './refusal.mjs';

/**
 * The secret that signs the sessions of one newsroom: made at its first start and kept beside its
 * database, readable by this account only.
 * @param {string} database
 * @returns {string} 43 characters, 256 bits in base64url
 */
export function sessionSecret(database) {
  const file = `${database}.secret`;
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) {
    throw new Refusal(
      `The session secret in ${file} is damaged.\nRemove that file and start again: everyone then has to sign in anew.`,
    );
  }
  return secret;
}
