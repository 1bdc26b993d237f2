import type { Language } from '../languages/language';
import type { Tokens } from './tokens';

/** Fewer words tell nothing about a paragraph's capitals. */
const HEADING_WORDS = 4;

/** Paragraphs in which every word but articles and the like has a capital: they hide where a name ends. */
export function findHeadings(tokens: Tokens, language: Language): Set<number> {
  const long: number[] = [];
  const capital: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const lower = tokens.lowers[i] as string;
    if (language.functionWords.has(lower) || lower === "'s") continue;
    const paragraph = tokens.paragraphs[i] as number;
    long[paragraph] = (long[paragraph] ?? 0) + 1;
    if (tokens.capital[i]) capital[paragraph] = (capital[paragraph] ?? 0) + 1;
  }
  const headings = new Set<number>();
  for (const [paragraph, count] of long.entries()) {
    const isShort = count !== undefined && count >= HEADING_WORDS && count <= 25;
    if (isShort && (capital[paragraph] ?? 0) >= count * 0.88) headings.add(paragraph);
  }
  return headings;
}
