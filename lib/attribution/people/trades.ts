import type { Language, Role } from '../languages/language';
import { isGivenName } from './given-names';
import type { Name } from './names';
import { isJoined, type Tokens } from './tokens';

const trades: Record<string, RegExp> = {
  en: /(er|or|ist|ian|eer|ant|man|woman|person)$/,
  es: /(or|ora|ista|ero|era|ólogo|óloga|ante|ano|ana)$/,
  fr: /(eur|euse|trice|iste|ien|ienne|ier|ière|logue)$/,
  de: /(er|erin|ist|istin|oge|ogin|ant|antin|ent|entin|eur|eurin)$/,
  pt: /(or|ora|ista|eiro|eira|ólogo|óloga|ante|ano|ana)$/,
};

/** True for small nouns that end like a trade: "violinist". */
export function looksLikeTrade(noun: string, language: Language): boolean {
  return trades[language.code]?.test(noun) === true;
}

/** A noun that ends like a trade, right before a person's name: "lift engineer Jo Hale". */
export function tradeBeforeName(
  tokens: Tokens,
  at: number,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): Role | null {
  const isBeforePerson =
    isJoined(tokens, at + 1) && names[nameAt[at + 1] as number]?.kind === 'person';
  if (!isBeforePerson) return null;
  const lower = tokens.lowers[at] as string;
  const owner = tokens.lowers[at - 1] ?? '';
  const isSaid = isJoined(tokens, at) && language.cues.has(owner);
  const person = isSaid || isGivenName(tokens.lowers[at + 1] as string);
  if (!person || lower.length < 5 || tokens.capital[at] !== language.capitalisesNouns) return null;
  if (language.functionWords.has(lower) || language.verbs.has(lower) || language.cues.has(lower))
    return null;
  // "Pike's flautist Alma", "her pupil Tom": whatever somebody's somebody is.
  const isOwned = isJoined(tokens, at) && (owner === "'s" || language.possessive.has(owner));
  if (language.organisationNouns.has(lower)) return null;
  const isKnown = isOwned || language.capitalisesNouns || looksLikeTrade(lower, language);
  if (!isKnown) return null;
  return { head: lower, gender: null, plural: false };
}
