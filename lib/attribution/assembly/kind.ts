import type { ClaimKind } from '@/lib/attribution/proposal';
import type { QuotedTokens } from '@/lib/attribution/tagger/elements';
import { classOf, DIGIT, LETTER } from '@/lib/attribution/tokens/characters';
import type { Range } from '@/lib/text/span';

/** Words outside quotation marks that a direct claim may hold: "[he]", "and". */
const MOST_OUTSIDE = 0.1;

/** Direct when the words stand between marks, indirect when none do, mixed otherwise. */
export function kindOf(text: string, content: Range[], quotes: QuotedTokens[]): ClaimKind {
  let inside = 0;
  let outside = 0;
  for (const part of content) {
    const letters = lettersIn(text, part.start, part.end);
    let quoted = 0;
    for (let i = firstEndingAfter(quotes, part.start); i < quotes.length; i++) {
      const { quote } = quotes[i] as QuotedTokens;
      if (quote.start >= part.end) break;
      const from = Math.max(part.start, quote.innerStart);
      quoted += lettersIn(text, from, Math.min(part.end, quote.innerEnd));
    }
    inside += quoted;
    outside += letters - quoted;
  }
  if (inside === 0) return 'indirect';
  return outside <= MOST_OUTSIDE * (inside + outside) ? 'direct' : 'mixed';
}

function lettersIn(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) letters++;
  }
  return letters;
}

/** Index of the first quotation that ends after `offset`. */
export function firstEndingAfter(quotes: QuotedTokens[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as QuotedTokens).quote.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
