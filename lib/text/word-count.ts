/**
 * How many words a text has: stretches between white space or dashes that hold a letter or a
 * digit ("don't", "3,000" and "follow-up" are one each), and every Han or kana character by
 * itself, as word processors count them. Scripts without spaces of other kinds (Thai, Khmer) are
 * counted by their own white space. One pass, linear.
 */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    at += code > 0xffff ? 2 : 1;
    const kind = kindOf(code);
    if (kind === IDEOGRAPH) words += 1;
    else if (kind === LETTER && !inWord) words += 1;
    if (kind === LETTER) inWord = true;
    else if (kind !== OTHER) inWord = false;
  }
  return words;
}

const UNKNOWN = 0;
const LETTER = 1;
const SEPARATOR = 2;
const IDEOGRAPH = 3;
const OTHER = 4;

/** Asking the Unicode tables once for each character keeps long texts fast. */
const kinds = new Uint8Array(0x20000);

function kindOf(code: number): number {
  if (code >= kinds.length) return classify(code);
  let kind = kinds[code]!;
  if (kind === UNKNOWN) {
    kind = classify(code);
    kinds[code] = kind;
  }
  return kind;
}

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character))
    return /\p{L}/u.test(character) ? IDEOGRAPH : SEPARATOR;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  // The hyphens that tie words together are not separators; the dashes between words are.
  if (/[\s‒–—―。、]/u.test(character)) return SEPARATOR;
  return OTHER;
}
