/** What a character does to a token: the classes that `tokenize` tells apart. */
export const SPACE = 0;
export const NEWLINE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const QUOTE = 5;
export const PERIOD = 6;
export const HYPHEN = 7;
export const COMMA = 8;
export const OTHER = 9;

const TABLE_SIZE = 0x3100;
const classes = new Uint8Array(TABLE_SIZE);
const lower = new Uint16Array(TABLE_SIZE);

for (let code = 0; code < TABLE_SIZE; code++) {
  const character = String.fromCharCode(code);
  classes[code] = classify(character);
  const lowered = character.toLowerCase();
  lower[code] = lowered.length === 1 ? lowered.charCodeAt(0) : code;
}

function classify(character: string): number {
  if (/[\n\r\u2028\u2029\v\f]/.test(character)) return NEWLINE;
  // Asterisks are emphasis around words, no words.
  if (/[\s\u200b\ufeff*]/.test(character)) return SPACE;
  if (/[\p{L}\p{M}\u200c\u200d]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (character === "'" || character === '’') return APOSTROPHE;
  if (/["“”„‟«»‹›‘‚‛`]/.test(character)) return QUOTE;
  if (character === '.') return PERIOD;
  if (character === '-' || character === '‐' || character === '‑') return HYPHEN;
  if (character === ',') return COMMA;
  return OTHER;
}

/** The class of a UTF-16 code unit; beyond the table everything, surrogates included, is a letter. */
export function classOf(code: number): number {
  return code < TABLE_SIZE ? (classes[code] as number) : farClass(code);
}

function farClass(code: number): number {
  if (code === 0xfeff) return SPACE;
  return LETTER;
}

/** The lower-case code unit, where lower case is one code unit; else the same. */
export function lowerOf(code: number): number {
  return code < TABLE_SIZE ? (lower[code] as number) : code;
}

/** True for an upper-case letter of the scripts that know case. */
export function isUpper(code: number): boolean {
  return code < TABLE_SIZE && lower[code] !== code;
}
