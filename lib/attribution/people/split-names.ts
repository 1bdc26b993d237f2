import { findRole, type Language } from '../languages/language';
import { isGivenName } from './given-names';
import type { Name, NameKind } from './names';
import { isParticle } from './particles';
import { isPlaceName } from './place-names';
import { isJoined, type Tokens } from './tokens';
import { looksLikeTrade } from './trades';

/**
 * The names in a run of capitalised words: titles and offices become the prefix, a person behind an
 * organisation or an adjective is split off, and each name's words and neighbours tell its kind.
 */
export function splitRun(tokens: Tokens, from: number, to: number, language: Language): Name[] {
  let start = from;
  for (let i = from; i < to; i++) {
    // "Sam Marshall", "Sacha Baron Cohen"; but "San Jose Mayor Sam Ruiz".
    const isSurname =
      i > from &&
      (i === to - 1 || tokens.lowers[i] === 'baron') &&
      isGivenName(tokens.lowers[i - 1] as string);
    if (isOffice(tokens.lowers[i] as string, language) && !isSurname) start = i + 1;
  }
  if (start > from && start < to) {
    // "Minister of Culture Tomás Ruiz": the person begins at the given name.
    while (
      start < to &&
      (isParticle(tokens.lowers[start] as string) || tokens.lowers[start] === 'of')
    ) {
      const given = findGiven(tokens, start + 1, to);
      if (given === -1) return [];
      start = given;
    }
  }
  if (start >= to) {
    return hasOrganisationNoun(tokens, from, to, language)
      ? [name(from, to, 'organisation', from)]
      : [];
  }
  const given = isGivenName(tokens.lowers[start] as string)
    ? -1
    : findGiven(tokens, start + 1, to - 1);
  const isLed =
    given > start + 1 ||
    isAfterOffice(tokens, from, language) ||
    isNounBefore(tokens, start, given, language) ||
    isAdjective(tokens, start, language, true);
  if (given !== -1 && isLed && !hasOrganisationNoun(tokens, given, to, language)) {
    if (isNounBefore(tokens, start, given, language)) return [name(given, to, 'person', given)];
    const led = hasOrganisationNoun(tokens, start, given, language) ? 'organisation' : 'other';
    return [name(start, given, led, from), name(given, to, 'person', given)];
  }
  const kind = judge(tokens, start, to, language, start > from);
  if (kind === 'other' && to - start === 1 && isAdjective(tokens, start, language)) return [];
  return [name(start, to, kind, from)];
}

function isOffice(lower: string, language: Language): boolean {
  return language.titles.has(lower) || findRole(language, lower)?.plural === false;
}

function name(from: number, to: number, kind: NameKind, prefix: number): Name {
  return { from, to, kind, prefix, acronym: -1 };
}

/** "ministro de Cultura Tomás Ruiz": an office and a link stand before the run. */
function isAfterOffice(tokens: Tokens, from: number, language: Language): boolean {
  if (!isJoined(tokens, from) || !language.roleLinks.has(tokens.lowers[from - 1] ?? ''))
    return false;
  for (let i = from - 2; i >= 0 && i >= from - 4; i--) {
    if (findRole(language, tokens.lowers[i] as string) !== null) return true;
  }
  return false;
}

/** "Stammgast Anna Ruiz": where every noun has a capital, a long word before a given name is one. */
function isNounBefore(tokens: Tokens, from: number, given: number, language: Language): boolean {
  const lower = tokens.lowers[from] as string;
  return (
    language.capitalisesNouns &&
    given === from + 1 &&
    lower.length > 5 &&
    !lower.includes('-') &&
    !language.organisationNouns.has(lower)
  );
}

function findGiven(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (isGivenName(tokens.lowers[i] as string)) return i;
  }
  return -1;
}

function hasOrganisationNoun(
  tokens: Tokens,
  from: number,
  to: number,
  language: Language,
): boolean {
  for (let i = from; i < to; i++) {
    if (language.organisationNouns.has(tokens.lowers[i] as string)) return true;
  }
  return false;
}

/** "CareFirst", not "McDonald", "DeVito" or "O'Neill". */
const isCamelCase = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

function judge(
  tokens: Tokens,
  from: number,
  to: number,
  language: Language,
  hasOffice: boolean,
): NameKind {
  const first = tokens.lowers[from] as string;
  const size = to - from;
  if (!hasOffice && isPlaceName(tokens.words.slice(from, to))) return 'place';
  const isGiven = isGivenName(first);
  if (isGiven && size > 1 && size <= 5 && !hasOrganisationNoun(tokens, from, to - 1, language)) {
    const last = tokens.lowers[to - 1] as string;
    if (size > 2 ? !language.organisationNouns.has(last) : true) return 'person';
  }
  if (hasOrganisationNoun(tokens, from, to, language)) return 'organisation';
  const word = tokens.words[from] as string;
  if (size === 1 && word.length > 1 && word === word.toUpperCase() && !/\d/.test(word))
    return 'organisation';
  if (size === 1 && isCamelCase.test(word)) return 'organisation';
  if (isAfterBody(tokens, from, language)) return 'organisation';
  if (hasOffice || (isGiven && size === 1)) return 'person';
  if (!isGiven && isAfterThing(tokens, from, language)) return 'organisation';
  if (hasDefiniteBefore(tokens, from, language))
    return size > 1 || language.code === 'en' ? 'organisation' : 'other';
  if (isPlaceContext(tokens, from)) return 'other';
  return size >= 2 && size <= 4 ? 'person' : 'other';
}

/** "the newspaper Courier": a small organisation noun right before. */
function isAfterBody(tokens: Tokens, from: number, language: Language): boolean {
  return (
    isJoined(tokens, from) &&
    tokens.capital[from - 1] !== true &&
    language.organisationNouns.has(tokens.lowers[from - 1] ?? '')
  );
}

/** "la plataforma Puerto Limpio": an article and a small noun that is nobody's role or trade. */
function isAfterThing(tokens: Tokens, from: number, language: Language): boolean {
  const noun = tokens.lowers[from - 1] ?? '';
  return (
    language.modifiersFollow &&
    isJoined(tokens, from) &&
    isJoined(tokens, from - 1) &&
    tokens.capital[from - 1] !== true &&
    language.definite.has(tokens.lowers[from - 2] ?? '') &&
    !language.functionWords.has(noun) &&
    !language.cues.has(noun) &&
    !language.verbs.has(noun) &&
    findRole(language, noun) === null &&
    (!looksLikeTrade(noun, language) ||
      isOfOffice(tokens, from - 3, language) ||
      isOfOffice(tokens, from - 2, language))
  );
}

/** "portavoz de" la naviera Mar Azul: what follows an office is a body sooner than a second trade. */
function isOfOffice(tokens: Tokens, link: number, language: Language): boolean {
  return (
    isJoined(tokens, link) &&
    isJoined(tokens, link + 1) &&
    language.roleLinks.has(tokens.lowers[link] ?? '') &&
    findRole(language, tokens.lowers[link - 1] ?? '') !== null
  );
}

function hasDefiniteBefore(tokens: Tokens, from: number, language: Language): boolean {
  return isJoined(tokens, from) && language.definite.has(tokens.lowers[from - 1] ?? '');
}

function isPlaceContext(tokens: Tokens, from: number): boolean {
  if (!isJoined(tokens, from)) return false;
  return /^(in|at|near|en|à|aux?|im|em|no|na|aus|nach|across|outside)$/.test(
    tokens.lowers[from - 1] ?? '',
  );
}

/** "Norwegian officials": a lone capitalised adjective before a small noun. */
function isAdjective(
  tokens: Tokens,
  at: number,
  language: Language,
  isBeforeName = false,
): boolean {
  const next = tokens.lowers[at + 1] ?? '';
  const isBeforeNoun =
    isJoined(tokens, at + 1) &&
    (tokens.capital[at + 1] === true) === isBeforeName &&
    !language.functionWords.has(next) &&
    !language.verbs.has(next) &&
    !language.cues.has(next) &&
    next !== "'s";
  return isBeforeNoun && /(an|ese|ish|ean|ian|ic|ans|tive)$/.test(tokens.lowers[at] as string);
}
