/**
 * One feature as a 32-bit number: its template and up to three values, well mixed (the finishing
 * step of MurmurHash3). Equal arguments give equal numbers on every machine.
 */
export function feature(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 0x3c6ef372, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

/** Continues the hash of a word by one code unit (FNV-1a). */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Start value of `hashCode`. */
export const HASH_START = 0x811c9dc5 | 0;
