// @ts-check
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAlive, processStart } from './processes.mjs';

/**
 * @typedef {object} Holder a process, told from a later one with the same number by its start
 * @property {number} pid
 * @property {string} startedAt as the system tells it, comparable and nothing more; "" if it does not
 */

/**
 * @typedef {object} Lock
 * @property {(pid: number) => void} join adds a process that also keeps the lock alive
 * @property {() => void} release
 */

/**
 * @typedef {object} Held who has it; no holders while it is being written
 * @property {string} text
 * @property {string | null} note
 * @property {Holder[]} holders
 * @property {number} ageMs
 */

// Between creating the file and filling it lies a moment: an empty one is only old after this.
const fillingMs = 5_000;

/**
 * Takes a lock: a file, made exclusively, that names its holders. Released at exit at the latest;
 * one whose holders are all gone is taken over.
 * @param {string} file in a folder that exists
 * @param {string} note for whoever comes second
 * @returns {{ lock: Lock } | { held: Held }}
 */
export function takeLock(file, note) {
  /** @type {Holder[]} */
  const holders = [{ pid: process.pid, startedAt: processStart(process.pid) }];
  const text = () => `${JSON.stringify({ note, holders })}\n`;
  for (let tries = 0; !create(file, text()); tries++) {
    const held = read(file);
    if (held && (tries > 5 || !isStale(held))) return { held };
    if (held) setAside(file, held.text);
  }
  const release = () => {
    process.off('exit', release);
    if (read(file)?.holders[0]?.pid === process.pid) rmSync(file, { force: true });
  };
  process.on('exit', release);
  const join = (/** @type {number} */ pid) => {
    holders.push({ pid, startedAt: processStart(pid) });
    writeFileSync(`${file}.${process.pid}`, text());
    renameSync(`${file}.${process.pid}`, file);
  };
  return { lock: { join, release } };
}

/**
 * Who holds a lock; null when it is free to take.
 * @param {string} file
 */
export function lockHeld(file) {
  const held = read(file);
  return held && !isStale(held) ? held : null;
}

/**
 * @param {string} file
 * @param {string} text
 */
function create(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {Held | null} null when there is none
 */
function read(file) {
  let text;
  let ageMs;
  try {
    text = readFileSync(file, 'utf8');
    ageMs = Date.now() - statSync(file).mtimeMs;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    const { note, holders } = JSON.parse(text);
    return { text, note: String(note), holders: Array.from(holders), ageMs };
  } catch {
    return { text, note: null, holders: [], ageMs };
  }
}

/** @param {Held} held */
function isStale({ holders, ageMs }) {
  if (holders.length === 0) return ageMs > fillingMs;
  return holders.every(({ pid, startedAt }) => {
    if (!isAlive(pid)) return true;
    const now = processStart(pid);
    return startedAt !== '' && now !== '' && now !== startedAt;
  });
}

/**
 * Moves a stale lock away, unless another process has meanwhile put its own in its place: then
 * that one is put back.
 * @param {string} file
 * @param {string} seen
 */
function setAside(file, seen) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== seen) linkSync(aside, file);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  }
  rmSync(aside, { force: true });
}

/**
 * @param {unknown} error
 * @param {string} code
 */
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;
