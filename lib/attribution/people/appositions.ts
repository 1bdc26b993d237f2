import type { Language } from '../languages/language';
import type { Name } from './names';
import { gap, isJoined, type Tokens } from './tokens';

/** Longer noun phrases between commas are clauses. */
const MAX_WORDS = 12;

const edges = gap.comma | gap.stop | gap.close | gap.paragraph | gap.quote | gap.other;

/** Nouns that stand beside a name without describing its bearer: "Ruiz, a year later, said". */
const notPeople =
  /^(day|week|month|year|hour|minute|time|night|morning|evening|way|move|fact|sign|result|decision|step|bid|letter|statement|interview|email|report|news|día|semana|mes|año|vez|entrevista|carta|jour|semaine|mois|an|année|fois|lettre|tag|woche|monat|jahr|mal|brief|dia|ano|entrevista|nota)s?$/;

export interface Apposition {
  from: number;
  to: number;
}

/**
 * A noun phrase in apposition to a name whose noun no word list knows: "Klara Hösli, the last
 * keeper of the hut," or "The last keeper of the hut, Klara Hösli,". Null unless commas or the
 * sentence part it on both sides.
 */
export function findApposition(
  tokens: Tokens,
  name: Name,
  nameAt: Int32Array,
  language: Language,
): Apposition | null {
  return (
    appositionBehind(tokens, name, nameAt, language) ??
    appositionBefore(tokens, name, nameAt, language)
  );
}

function appositionBehind(
  tokens: Tokens,
  { to }: Name,
  nameAt: Int32Array,
  language: Language,
): Apposition | null {
  let from = to;
  if (tokens.gaps[from] !== gap.comma) return null;
  if (/^\d{1,3}$/.test(tokens.lowers[from] ?? '')) from++;
  if (tokens.gaps[from] !== gap.comma) return null;
  const end = nounPhraseEnd(tokens, from, nameAt, language);
  if (end === null) return null;
  const isClosed = end >= tokens.count || ((tokens.gaps[end] as number) & edges) !== 0;
  return isClosed || language.relatives.has(tokens.lowers[end] as string)
    ? { from, to: end }
    : null;
}

function appositionBefore(
  tokens: Tokens,
  { prefix, to }: Name,
  nameAt: Int32Array,
  language: Language,
): Apposition | null {
  if (tokens.gaps[prefix] !== gap.comma) return null;
  let from = prefix - 1;
  while (from > 0 && from > prefix - MAX_WORDS && isJoined(tokens, from)) from--;
  const opens = tokens.opensSentence[from] === true && tokens.gaps[from] !== gap.comma;
  if (!opens || nounPhraseEnd(tokens, from, nameAt, language) !== prefix) return null;
  const next = tokens.lowers[to] ?? '';
  const isSubject = isJoined(tokens, to) && (language.cues.has(next) || language.verbs.has(next));
  const isClosed = ((tokens.gaps[to] ?? gap.stop) & (gap.comma | gap.stop)) !== 0;
  return isSubject || isClosed ? { from, to: prefix } : null;
}

/** Behind an article and the words up to the next mark or relative clause; null for anything but nouns. */
function nounPhraseEnd(
  tokens: Tokens,
  from: number,
  nameAt: Int32Array,
  language: Language,
): number | null {
  const article = tokens.lowers[from] ?? '';
  const hasArticle = [language.definite, language.indefinite, language.possessive].some((set) =>
    set.has(article),
  );
  if (!hasArticle) return null;
  let nouns = 0;
  let end = from + 1;
  for (; end < tokens.count && end <= from + MAX_WORDS && isJoined(tokens, end); end++) {
    const lower = tokens.lowers[end] as string;
    if (language.relatives.has(lower) && language.code !== 'de') break;
    if (nameAt[end] !== -1 || language.roleModifiers.has(lower)) continue;
    const isVerb =
      language.verbs.has(lower) || language.cues.has(lower) || language.pronouns.has(lower);
    if (isVerb && !tokens.capital[end]) return null;
    const isNoun =
      !language.functionWords.has(lower) && (!tokens.capital[end] || language.capitalisesNouns);
    if (isNoun && nouns === 0 && notPeople.test(lower)) return null;
    if (isNoun && lower !== "'s") nouns++;
  }
  return nouns > 0 && end < from + MAX_WORDS ? end : null;
}
