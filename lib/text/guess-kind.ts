import { paragraphsOf } from './paragraphs';
import type { Range } from './span';

/** Opening marks and what may close them; the same sign for both opens and closes in turn. */
const closers: Record<string, string> = {
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '〝': '〞',
  '＂': '＂',
  '"': '"”',
  "'": "'",
};

/**
 * How the words in `content` are reported, told by quote marks alone: `direct` when all of their
 * letters stand in quote marks, `indirect` when none do, `mixed` otherwise. A guess to start a
 * form with; marks that stand inside the content count like those around it.
 */
export function guessKind(
  text: string,
  content: readonly Range[],
): 'direct' | 'indirect' | 'mixed' {
  let inside = 0;
  let outside = 0;
  for (const range of content) {
    for (const paragraph of paragraphsAround(text, range)) {
      const quoted = quotedRanges(text, paragraph);
      const end = Math.min(range.end, paragraph.end);
      for (let at = Math.max(range.start, paragraph.start); at < end; at++) {
        if (!/[\p{L}\p{N}]/u.test(text[at]!)) continue;
        if (quoted.some((quote) => quote.start <= at && at < quote.end)) inside += 1;
        else outside += 1;
      }
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

function paragraphsAround(text: string, range: Range): Range[] {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const newline = text.indexOf('\n', range.end);
  const end = newline === -1 ? text.length : newline;
  return paragraphsOf(text.slice(start, end)).map((paragraph) => ({
    start: start + paragraph.start,
    end: start + paragraph.end,
  }));
}

/** What stands between quote marks in one paragraph; a quote left open runs to its end. */
function quotedRanges(text: string, paragraph: Range): Range[] {
  const quotes: Range[] = [];
  let open: { mark: string; start: number } | null = null;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const sign = text[at]!;
    if (open) {
      if (!closers[open.mark]!.includes(sign) || isApostrophe(text, at)) continue;
      quotes.push({ start: open.start, end: at });
      open = null;
    } else if (sign in closers && !isApostrophe(text, at) && opens(text, at, paragraph.start)) {
      open = { mark: sign, start: at + 1 };
    }
  }
  if (open) quotes.push({ start: open.start, end: paragraph.end });
  return quotes;
}

/** A single mark between two letters belongs to the word. */
function isApostrophe(text: string, at: number): boolean {
  if (!"'’‘".includes(text[at]!)) return false;
  return /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}

/** Signs that also close, and single ones, open only before a word. */
function opens(text: string, at: number, start: number): boolean {
  if (!'\'’‘"»'.includes(text[at]!)) return true;
  return at === start || !/[\p{L}\p{N}.,!?;:…]/u.test(text[at - 1]!);
}
