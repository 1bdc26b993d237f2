import type { Language } from '../languages/language';
import { ends, nameBefore } from './bearers';
import { determinerOf, isLowerNoun } from './linked-phrases';
import type { Name } from './names';
import type { RolePhrase } from './role-phrases';
import { gap, isJoined, type Tokens } from './tokens';

/** Words of one role in a list, links and articles included. */
const MAX_WORDS = 7;

/** "a fisherwoman and a founder of the group", "a driver and treasurer": two roles of one bearer. */
export function isCoordinated(
  tokens: Tokens,
  before: RolePhrase,
  phrase: RolePhrase,
  nameAt: Int32Array,
  language: Language,
): boolean {
  const and = before.to;
  if (!isJoined(tokens, and) || !language.conjunctions.has(tokens.lowers[and] as string))
    return false;
  if (phrase.plural || phrase.from <= and || phrase.from > and + 3) return false;
  for (let at = and + 1; at < phrase.from; at++)
    if (!isLowerNoun(tokens, at, nameAt, language)) return false;
  if (!isJoined(tokens, phrase.from)) return false;
  if (phrase.determiner === before.determiner) return true;
  const hasOwnName = isJoined(tokens, phrase.to) && nameAt[phrase.to] !== -1;
  return phrase.determiner === 'none' && !hasOwnName;
}

/** "Its chief executive, former banker Ana Ruiz,": two roles before one name. */
export function isChained(
  tokens: Tokens,
  before: RolePhrase,
  phrase: RolePhrase,
  nameAt: Int32Array,
): boolean {
  const isDefinite = before.determiner !== 'none' && before.determiner !== 'indefinite';
  return (
    isDefinite &&
    !before.plural &&
    phrase.from === before.to &&
    tokens.gaps[phrase.from] === gap.comma &&
    isJoined(tokens, phrase.to) &&
    nameAt[phrase.to] !== -1
  );
}

/**
 * "Ana Ruiz, fromagère et présidente de la halle,": a phrase that ends a list whose first noun no
 * word list knows. Gives the list's first token and the name's last, or null.
 */
export function listBehindName(
  tokens: Tokens,
  phrase: RolePhrase,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): { from: number; at: number } | null {
  const and = phrase.from - 1;
  if (!isJoined(tokens, phrase.from) || !isJoined(tokens, and)) return null;
  if (!language.conjunctions.has(tokens.lowers[and] as string)) return null;
  for (let from = and - 1; from > and - MAX_WORDS && from > 0; from--) {
    if (tokens.gaps[from] === 0) {
      if (!isPart(tokens, from, names, nameAt, language)) return null;
      continue;
    }
    const at = nameBefore(tokens, from, nameAt);
    return at !== -1 && isNounStart(tokens, from, nameAt, language) ? { from, at } : null;
  }
  return null;
}

/** "Ana Ruiz, pastor e guia de montanha,": the end of a list whose last noun no word list knows. */
export function listEnd(
  tokens: Tokens,
  to: number,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): number {
  if (!isJoined(tokens, to) || !language.conjunctions.has(tokens.lowers[to] as string)) return to;
  const first = to + 1;
  if (!isJoined(tokens, first) || !isNounStart(tokens, first, nameAt, language)) return to;
  let end = first + 1;
  while (
    end < to + MAX_WORDS &&
    isJoined(tokens, end) &&
    isPart(tokens, end, names, nameAt, language)
  )
    end++;
  const isClosed = end >= tokens.count || ((tokens.gaps[end] as number) & ends) !== 0;
  return isClosed ? end : to;
}

function isNounStart(tokens: Tokens, at: number, nameAt: Int32Array, language: Language): boolean {
  const lower = tokens.lowers[at] as string;
  const article = determinerOf(lower, language);
  if (article) return article !== 'possessive' && isLowerNoun(tokens, at + 1, nameAt, language);
  return (
    !tokens.capital[at] &&
    nameAt[at] === -1 &&
    !language.functionWords.has(lower) &&
    !language.verbs.has(lower) &&
    !language.cues.has(lower)
  );
}

function isPart(
  tokens: Tokens,
  at: number,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): boolean {
  const lower = tokens.lowers[at] as string;
  const name = names[nameAt[at] as number];
  if (name) return name.kind !== 'person';
  if (language.roleLinks.has(lower) || determinerOf(lower, language) !== null) return true;
  return isLowerNoun(tokens, at, nameAt, language);
}
