import { isDigitAt, isWordAt } from './marks';

/** Words that begin with an apostrophe: "'em", "'twas", "rock 'n' roll". */
const clippedWords = new Set([
  ...'em til till tis twas twere cause bout round n cos nuff un ere m s t re ve ll d'.split(' '),
]);

/** True when a single mark at `at` that looks like an opening one begins a clipped word or year. */
export function clipsWord(text: string, at: number): boolean {
  if (isDigitAt(text, at + 1) && isDigitAt(text, at + 2)) {
    return text.charAt(at + 3) === 's' || !isWordAt(text, at + 3);
  }
  let end = at + 1;
  while (end < at + 6 && isWordAt(text, end)) end++;
  return clippedWords.has(text.slice(at + 1, end).toLowerCase());
}

/** True for the mark in "6'2\"": inches, behind feet. */
export function isInches(text: string, at: number): boolean {
  let digits = at;
  while (digits > at - 3 && isDigitAt(text, digits - 1)) digits--;
  return digits < at && /['’′]/.test(text.charAt(digits - 1)) && isDigitAt(text, digits - 2);
}

/**
 * True when a closing single mark may as well be the apostrophe of "the players' union" or
 * "goin' home": a letter before it, and white space and a small letter behind it.
 */
export function mayBeApostrophe(text: string, at: number): boolean {
  return isWordAt(text, at - 1) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
