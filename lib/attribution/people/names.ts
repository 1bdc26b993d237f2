import { findRole, type Language } from '../languages/language';
import { isGivenName } from './given-names';
import { findHeadings } from './headings';
import { isParticle } from './particles';
import { splitRun } from './split-names';
import { gap, isJoined, type Tokens } from './tokens';

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A proper name in the text, as a range of tokens, without titles and offices before it. */
export interface Name {
  from: number;
  to: number;
  kind: NameKind;
  /** First token of the capitalised titles and offices before the name; `from` when there are none. */
  prefix: number;
  /** Acronym given in parentheses right behind the name, as a token, or -1. */
  acronym: number;
}

/** All proper names of the text in order; runs of capitalised words, split and judged by their words. */
export function findNames(tokens: Tokens, language: Language): Name[] {
  const common = commonWords(tokens);
  const headings = language.capitalisesNouns ? new Set<number>() : findHeadings(tokens, language);
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.count) {
    const isHeading = headings.has(tokens.paragraphs[at] as number);
    if (isHeading || !startsName(tokens, at, language, common)) {
      at++;
      continue;
    }
    const to = runEnd(tokens, at, language);
    const first = names.length;
    for (const name of splitRun(tokens, at, to, language)) names.push(name);
    const last = names.at(-1);
    const before = names[first - 1];
    const inBrackets = names[first];
    if (before && inBrackets && isParty(tokens, before, inBrackets))
      inBrackets.kind = 'organisation';
    if (names.length > first && last) last.acronym = acronymAfter(tokens, last);
    at = to;
  }
  return names;
}

/** "Ana Ruiz (Labour)": what stands in brackets behind a person is their party, not another one. */
function isParty(tokens: Tokens, before: Name, { from, to, kind }: Name): boolean {
  return (
    before.kind === 'person' &&
    before.to === from &&
    kind === 'other' &&
    tokens.gaps[from] === gap.open &&
    ((tokens.gaps[to] ?? gap.close) & gap.close) !== 0
  );
}

/** Words that the text also writes with a small letter. */
function commonWords(tokens: Tokens): Set<string> {
  const common = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.capital[i]) common.add(tokens.lowers[i] as string);
  }
  return common;
}

function startsName(tokens: Tokens, at: number, language: Language, common: Set<string>): boolean {
  if (!tokens.capital[at]) return false;
  const lower = tokens.lowers[at] as string;
  if (language.functionWords.has(lower) && !isShortened(tokens, at))
    return isMonthlyGivenName(tokens, at, language);
  if (!tokens.opensSentence[at] && !language.capitalisesNouns) return true;
  if (isGivenName(lower)) return true;
  const followed =
    isJoined(tokens, at + 1) &&
    tokens.capital[at + 1] === true &&
    !language.functionWords.has(tokens.lowers[at + 1] as string);
  if (findRole(language, lower) !== null || language.titles.has(lower)) return followed;
  if (language.organisationNouns.has(lower)) return followed || !common.has(lower);
  if (language.verbs.has(lower) || language.cues.has(lower)) return false;
  if (language.unnamedNouns.has(lower) || language.roleModifiers.has(lower)) return followed;
  if (language.capitalisesNouns) return followed || !tokens.opensSentence[at];
  return followed || (!common.has(lower) && !opensClause(lower, language));
}

const english = /(ly|ing)$/;
const endings: Record<string, RegExp> = {
  en: english,
  es: /(mente|[ai]d[oa]s?|ando|iendo)$/,
  pt: /(mente|[ai]d[oa]s?|[aei]ndo)$/,
  fr: /(ment|ant|ée?s?)$/,
};

/** Adverbs and participles, which begin sentences: "Meanwhile" and "Asked", "Preguntado". */
function opensClause(lower: string, language: Language): boolean {
  return (endings[language.code] ?? english).test(lower);
}

/** "el economista Julio Sanz", "April Jones"; not "en julio Pedro Sanz". */
function isMonthlyGivenName(tokens: Tokens, at: number, language: Language): boolean {
  const next = tokens.lowers[at + 1] ?? '';
  const isDate =
    isJoined(tokens, at) &&
    /^(in|of|on|last|next|this|since|until|by|en|de|em|im|ab|seit|bis|\d+)$/.test(
      tokens.lowers[at - 1] ?? '',
    );
  return (
    !isDate &&
    isGivenName(tokens.lowers[at] as string) &&
    isJoined(tokens, at + 1) &&
    tokens.capital[at + 1] === true &&
    !language.functionWords.has(next) &&
    !isGivenName(next)
  );
}

function isShortened(tokens: Tokens, at: number): boolean {
  return tokens.words[at]?.endsWith('.') === true;
}

function isNameWord(tokens: Tokens, at: number, language: Language): boolean {
  if (tokens.capital[at] !== true) return false;
  // "M." is a title in French, "m" a pronoun.
  return !language.functionWords.has(tokens.lowers[at] as string) || isShortened(tokens, at);
}

/** Behind the run of capitalised words, particles and organisation links that begins at `from`. */
function runEnd(tokens: Tokens, from: number, language: Language): number {
  let to = from + 1;
  const isNamedBody =
    isJoined(tokens, from) && language.organisationNouns.has(tokens.lowers[from - 1] as string);
  let isOrganisation = isNamedBody || language.organisationNouns.has(tokens.lowers[from] as string);
  while (to < tokens.count && to < from + 14) {
    const gapBits = tokens.gaps[to] as number;
    if (gapBits !== 0 && gapBits !== gap.ampersand) break;
    const lower = tokens.lowers[to] as string;
    if (isNameWord(tokens, to, language)) {
      isOrganisation ||= language.organisationNouns.has(lower);
      to++;
      continue;
    }
    // "the group Stop the Ring".
    const isInner =
      isNamedBody &&
      language.definite.has(lower) &&
      isJoined(tokens, to + 1) &&
      isNameWord(tokens, to + 1, language) &&
      !isGivenName(tokens.lowers[to + 1] as string);
    // "the charity Bread First".
    const isEnd = isNamedBody && tokens.capital[to] === true;
    const skip = isInner || isEnd ? 1 : linkLength(tokens, to, language, isOrganisation);
    if (skip === 0) break;
    to += skip;
  }
  return to;
}

/** Tokens from a particle or organisation link up to the capitalised word that it joins; 0 for none. */
function linkLength(
  tokens: Tokens,
  at: number,
  language: Language,
  isOrganisation: boolean,
): number {
  const lower = tokens.lowers[at] as string;
  const isConjunction = language.conjunctions.has(lower);
  const isLink =
    language.code === 'en'
      ? lower === 'of' || lower === 'for'
      : /^(de|del|da|do|dos|das|du|des|d|für|der|des|of)$/.test(lower);
  const isNoble =
    isParticle(lower) && (language.code !== 'de' || isPersonal(tokens, at - 1, language));
  if (!isNoble && !(isOrganisation && (isLink || isConjunction))) return 0;
  if (isConjunction && !isOrganisation) return 0;
  for (let next = at + 1; next <= at + 2 && isJoined(tokens, next); next++) {
    if (isNameWord(tokens, next, language)) {
      if (!isNoble && isGivenName(tokens.lowers[next] as string)) return 0;
      if (
        isOrganisation &&
        isGivenName(tokens.lowers[next] as string) &&
        isBody(tokens.lowers[at - 1] as string)
      )
        return 0;
      return next - at;
    }
    const between = tokens.lowers[next] as string;
    if (!isParticle(between) && !language.definite.has(between)) return 0;
  }
  return 0;
}

/** "gobierno de Tomás Ruiz": bodies that belong to a person rather than bear the name. */
function isBody(lower: string): boolean {
  return /^(govern|gobierno|gouvernement|governo|cabinet|administra|team|campaign|regierung)/.test(
    lower,
  );
}

/** A word that a particle of nobility may follow where every noun has a capital. */
function isPersonal(tokens: Tokens, at: number, language: Language): boolean {
  const lower = tokens.lowers[at] ?? '';
  return (
    isGivenName(lower) ||
    language.titles.has(lower) ||
    findRole(language, lower) !== null ||
    isParticle(lower)
  );
}

function acronymAfter(tokens: Tokens, { to }: Name): number {
  const word = tokens.words[to] ?? '';
  const isAcronym =
    tokens.gaps[to] === gap.open &&
    /^[\p{Lu}][\p{L}\p{N}-]{1,9}$/u.test(word) &&
    word.slice(1) !== word.slice(1).toLowerCase();
  return isAcronym && ((tokens.gaps[to + 1] ?? gap.close) & gap.close) !== 0 ? to : -1;
}
