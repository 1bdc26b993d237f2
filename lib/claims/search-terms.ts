/** Words of a search at most; what follows is left out. */
const termLimit = 20;

const terms = /["“”„«]([^"“”«»]*)["“”»]?|([^\s"“”„«»]+)/gu;

/**
 * The full-text expression (SQLite FTS5) for what a person typed: words that must all be there,
 * "phrases" in any quote marks, and beginnings with a star at the end. Every other sign is taken as
 * part of a word, so no input is an error. Null when nothing is left to look for.
 */
export function searchExpression(typed: string): string | null {
  const found: string[] = [];
  for (const [, phrase, word] of typed.matchAll(terms)) {
    const term = phrase ?? word ?? '';
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    const isPrefix = word?.endsWith('*') ?? false;
    const bare = isPrefix ? term.replace(/\*+$/, '') : term;
    found.push(`"${bare.replaceAll('"', '""')}"${isPrefix ? '*' : ''}`);
    if (found.length === termLimit) break;
  }
  return found.length > 0 ? found.join(' AND ') : null;
}

/** The expression for words anywhere in a claim and words in its affiliation; null for neither. */
export function claimSearchExpression(words: string, affiliation: string): string | null {
  const anywhere = searchExpression(words);
  const affiliated = searchExpression(affiliation);
  const parts = [anywhere && `(${anywhere})`, affiliated && `(affiliation : (${affiliated}))`];
  return parts.filter((part) => part !== null).join(' AND ') || null;
}
