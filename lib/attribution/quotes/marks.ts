import { isSpaceAt } from './paragraphs';

/** One quotation mark of the text: one character, or two for ``…''. */
export interface Mark {
  at: number;
  end: number;
  glyph: string;
}

/** Which glyphs may close what each opening glyph opened, habits of all languages together. */
export const closersOf: Record<string, string[]> = {
  '“': ['”', '“', '"'],
  '„': ['“', '”', '‟', '"'],
  '‟': ['”', '‟'],
  '”': ['”'],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '›': ['‹'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  "'": ["'", '’'],
  '"': ['"', '”'],
  '``': ["''"],
  "''": ["''"],
  '「': ['」'],
  '『': ['』'],
};

/** Glyphs that never close anything. */
export const openingOnly = ['„', '‚', '「', '『', '``'];

const isMarkCode = new Uint8Array(0x3010);
for (const glyph of '"\'`“”„‟«»‹›‘’‚「」『』') {
  isMarkCode[glyph.charCodeAt(0)] = 1;
}

/** All quotation marks and apostrophes between `start` and `end`, in order. */
export function scanMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3010 || isMarkCode[code] === 0) continue;
    const glyph = text.charAt(at);
    const isPair =
      (glyph === "'" || glyph === '`') && text.charAt(at + 1) === glyph && at + 1 < end;
    if (glyph === '`' && !isPair) continue;
    const width = isPair ? 2 : 1;
    marks.push({ at, end: at + width, glyph: isPair ? glyph + glyph : glyph });
    at += width - 1;
  }
  return marks;
}

/** Single marks double as apostrophes, so they count only when something closes them. */
export function isSingle(glyph: string): boolean {
  return glyph === "'" || glyph === '‘' || glyph === '’' || glyph === '‚';
}

/** True for marks that look the same on both sides of a quotation. */
export function isStraight(glyph: string): boolean {
  return glyph === '"' || glyph === "''";
}

/** True when nothing, white space, a bracket, a dash or a slash stands before the offset. */
export function hasEdgeBefore(text: string, at: number): boolean {
  return at === 0 || isSpaceAt(text, at - 1) || '([{¿¡—–―-/*_…'.includes(text.charAt(at - 1));
}

/** True when white space or nothing stands at the offset. */
export function isBlankAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpaceAt(text, at);
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** True when a letter, digit, accent or half of an astral character stands at the offset. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 0x80) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return wordCharacter.test(text.charAt(at));
}

export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
