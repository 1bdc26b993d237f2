import type { Range } from '@/lib/text/span';

const NEWLINE = 10;

/**
 * The paragraphs of a text as ranges without the white space around them, in order. Blank lines
 * part paragraphs; in a text without any, each line that ends a sentence or a quotation does.
 */
export function findParagraphs(text: string): Range[] {
  const hasBlankLines = /\n[^\S\n]*\n/.test(text);
  const paragraphs: Range[] = [];
  let start = 0;
  let at = text.indexOf('\n');
  while (at !== -1) {
    const blank = blankRunEnd(text, at);
    if (hasBlankLines ? blank > at + 1 : endsSentence(text, start, at)) {
      pushTrimmed(paragraphs, text, start, at);
      start = blank;
    }
    at = text.indexOf('\n', blank);
  }
  pushTrimmed(paragraphs, text, start, text.length);
  return paragraphs;
}

/** Behind the last newline of the white space that begins at `at`. */
function blankRunEnd(text: string, at: number): number {
  let end = at + 1;
  for (let i = at + 1; i < text.length && isSpaceAt(text, i); i++) {
    if (text.charCodeAt(i) === NEWLINE) end = i + 1;
  }
  return end;
}

function endsSentence(text: string, start: number, at: number): boolean {
  let last = at - 1;
  while (last >= start && isSpaceAt(text, last)) last--;
  return last < start || !/[\p{L}\p{N},;-]/u.test(text.charAt(last));
}

function pushTrimmed(into: Range[], text: string, start: number, end: number) {
  const range = trimRange(text, start, end);
  if (range.end > range.start) into.push(range);
}

/** `[start, end)` without the white space at its edges; empty when there was nothing else. */
export function trimRange(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from++;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return { start: from, end: to };
}

/** True for white space, no-break and zero-width spaces included. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
