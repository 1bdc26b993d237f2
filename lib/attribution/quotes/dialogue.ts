import type { Range } from '@/lib/text/span';
import type { Quote } from './find-quotes';
import { isSpaceAt, trimRange } from './paragraphs';

const DASHES = '—―–';

/**
 * The spoken parts of a paragraph that begins with a dialogue dash: "—No lo sé —dijo Ana—. Ya
 * veremos." gives "No lo sé" and "Ya veremos."; an empty list for any other paragraph.
 */
export function findDialogue(text: string, paragraph: Range): Quote[] {
  if (!isDashAt(text, paragraph.start) || isDashAt(text, paragraph.start + 1)) return [];
  const parts: Quote[] = [];
  let at: number | null = paragraph.start;
  while (at !== null) {
    const asideStart = findAside(text, at + 1, paragraph.end);
    const end = asideStart ?? paragraph.end;
    pushPart(parts, text, at, end);
    at = asideStart === null ? null : nextDash(text, asideStart + 1, paragraph.end);
  }
  return parts;
}

/** The dash that opens the narrator's aside: behind white space, before a small letter. */
function findAside(text: string, from: number, end: number): number | null {
  for (let at = nextDash(text, from, end); at !== null; at = nextDash(text, at + 1, end)) {
    if (!isSpaceAt(text, at - 1)) continue;
    const word = isSpaceAt(text, at + 1) ? at + 2 : at + 1;
    if (/^\p{Ll}/u.test(text.slice(word, word + 2))) return at;
  }
  return null;
}

function nextDash(text: string, from: number, end: number): number | null {
  for (let at = from; at < end; at++) if (isDashAt(text, at)) return at;
  return null;
}

function pushPart(parts: Quote[], text: string, dash: number, end: number) {
  let from = dash + 1;
  while (from < end && /[\s.,;:]/.test(text.charAt(from))) from++;
  const inner = trimRange(text, from, end);
  if (inner.end <= inner.start) return;
  parts.push({
    start: dash,
    end: inner.end,
    innerStart: inner.start,
    innerEnd: inner.end,
    depth: 0,
    closed: true,
    continued: false,
    style: text.charAt(dash),
    dialogue: true,
  });
}

function isDashAt(text: string, at: number): boolean {
  return at < text.length && DASHES.includes(text.charAt(at));
}
