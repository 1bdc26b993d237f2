import { findRole, type Gender, type Language, type Role } from '../languages/language';
import { nameBefore } from './bearers';
import { determinerOf, extendAfter } from './linked-phrases';
import type { Name } from './names';
import { gap, isJoined, type Tokens } from './tokens';
import { tradeBeforeName } from './trades';

/** A description of somebody by office, trade or kinship: "the former mayor of Palmas". */
export interface RolePhrase {
  /** Tokens, article included. */
  from: number;
  to: number;
  /** The role noun's token. */
  noun: number;
  /** "minister", and for "police chief inspector" each of its roles. */
  heads: string[];
  gender: Gender | null;
  plural: boolean;
  determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Tokens of the organisation or place it belongs to: "the Assembly" of "president of the Assembly". */
  body: { from: number; to: number } | null;
  /** Nouns that leave their bearer unnamed in the plural or by kind: "officials". */
  unnamed: boolean;
}

const MAX_BEFORE = 7;

/** All role phrases of the text in order. `nameAt[i]` is the place of the name that holds token i, or -1. */
export function findRolePhrases(
  tokens: Tokens,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  let covered = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (at < covered || (nameAt[at] as number) !== -1) continue;
    const role =
      roleAt(tokens, at, language) ?? tradeBeforeName(tokens, at, names, nameAt, language);
    if (!role) continue;
    if (language.capitalisesNouns && !tokens.capital[at]) continue;
    let noun = at;
    const heads = [role.head];
    let { gender, plural } = role;
    for (let next = nextRole(tokens, noun, nameAt, language); next !== -1; ) {
      const more = findRole(language, tokens.lowers[next] as string) as Role;
      noun = next;
      heads.push(more.head);
      gender = more.gender ?? gender;
      plural = language.modifiersFollow ? plural : more.plural;
      next = nextRole(tokens, noun, nameAt, language);
    }
    const before =
      ownedBy(tokens, at, phrases.at(-1), language) ??
      extendBefore(tokens, at, covered, names, nameAt, language);
    const after = extendAfter(tokens, noun, names, nameAt, language);
    phrases.push({
      from: before.from,
      to: after.to,
      noun,
      heads,
      gender,
      plural,
      determiner: before.determiner,
      body: after.body ?? before.body,
      unnamed: language.unnamedNouns.has(tokens.lowers[noun] as string),
    });
    covered = after.to;
    at = after.to - 1;
  }
  return phrases;
}

/** The role noun that goes on with a phrase: "police chief", "deputy national security adviser". */
function nextRole(tokens: Tokens, noun: number, nameAt: Int32Array, language: Language): number {
  const reach = language.modifiersFollow ? 1 : 4;
  for (let at = noun + 1; at <= noun + reach && isJoined(tokens, at) && nameAt[at] === -1; at++) {
    const lower = tokens.lowers[at] as string;
    if (findRole(language, lower)) return at;
    if (!language.roleModifiers.has(lower)) return -1;
  }
  return -1;
}

function roleAt(tokens: Tokens, at: number, language: Language): Role | null {
  const lower = tokens.lowers[at] as string;
  // "Dona Ana Prado": an owner elsewhere, here no more than a courtesy.
  if (lower === 'dona' && tokens.capital[at] && tokens.capital[at + 1]) return null;
  const role = findRole(language, lower);
  if (role) return role;
  return language.unnamedNouns.has(lower) ? { head: lower, gender: null, plural: true } : null;
}

interface Before {
  from: number;
  determiner: RolePhrase['determiner'];
  body: RolePhrase['body'];
}

function extendBefore(
  tokens: Tokens,
  noun: number,
  covered: number,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): Before {
  let firm = noun;
  let isFirm = true;
  let body: RolePhrase['body'] = null;
  for (let at = noun - 1; at >= Math.max(covered, noun - MAX_BEFORE); at--) {
    if (!isJoined(tokens, at + 1)) break;
    const lower = tokens.lowers[at] as string;
    const determiner = determinerOf(lower, language);
    if (determiner) return { from: at, determiner, body };
    if (lower === "'s") return possessorBefore(tokens, at, covered, names, nameAt, language);
    if (
      (language.functionWords.has(lower) && !language.roleModifiers.has(lower)) ||
      language.verbs.has(lower) ||
      (language.cues.has(lower) && !tokens.capital[at])
    )
      break;
    const isName = (nameAt[at] as number) !== -1;
    const isModifier =
      language.roleModifiers.has(lower) ||
      language.organisationNouns.has(lower) ||
      (tokens.capital[at] === true && !language.capitalisesNouns);
    if (isName && !body) {
      const name = names[nameAt[at] as number] as Name;
      if (name.kind !== 'person') body = { from: name.from, to: name.to };
    }
    if (tokens.opensSentence[at] && !isName && !isModifier) break;
    if (!isModifier) isFirm = false;
    if (isFirm) firm = at;
  }
  const from = bareNounsBefore(tokens, firm, noun, covered, nameAt, language);
  return { from, determiner: 'none', body: body && body.from >= firm ? body : null };
}

/** Nouns of office that end like participles. */
const trade =
  /^(market|advertis|engineer|account|hous|nurs|min|bank|manufactur|broadcast|fundrais|programm|plann|train|build|publish|poll|purchas|cater|shipp|fish|farm|lend|recruit|operat)ing$/;

/**
 * "Jo Hale, campaigns manager", "said marketing director Jo Hale": up to two nouns that no word list
 * knows, where a name follows or a name's comma stands before them; else `from` itself.
 */
function bareNounsBefore(
  tokens: Tokens,
  from: number,
  noun: number,
  covered: number,
  nameAt: Int32Array,
  language: Language,
): number {
  if (language.modifiersFollow || language.capitalisesNouns || tokens.gaps[from] !== 0) return from;
  if (tokens.capital[from]) return from;
  let first = from;
  while (first > Math.max(covered, from - 2) && isJoined(tokens, first)) {
    const lower = tokens.lowers[first - 1] as string;
    const isNoun =
      !tokens.capital[first - 1] &&
      nameAt[first - 1] === -1 &&
      lower.length > 2 &&
      !language.functionWords.has(lower) &&
      !language.verbs.has(lower) &&
      !language.cues.has(lower) &&
      (!/(ed|ly|ing|'s)$/.test(lower) || trade.test(lower));
    if (!isNoun) break;
    first--;
  }
  if (first === from) return from;
  const isBehindName = tokens.gaps[first] === gap.comma && nameBefore(tokens, first, nameAt) !== -1;
  const isBeforeName = isJoined(tokens, noun + 1) && nameAt[noun + 1] !== -1;
  const lower = tokens.lowers[first - 1] ?? '';
  const isEdge =
    tokens.gaps[first] !== 0 ||
    language.functionWords.has(lower) ||
    language.verbs.has(lower) ||
    language.cues.has(lower);
  return isBehindName || (isBeforeName && isEdge) ? first : from;
}

/** "the president's deputy adviser": the phrase right before owns this one. */
function ownedBy(
  tokens: Tokens,
  noun: number,
  owner: RolePhrase | undefined,
  language: Language,
): Before | null {
  if (!owner || tokens.lowers[owner.to] !== "'s" || noun - owner.to > MAX_BEFORE) return null;
  for (let at = owner.to + 1; at <= noun; at++) {
    const lower = tokens.lowers[at] as string;
    const isOther = language.functionWords.has(lower) && !language.roleModifiers.has(lower);
    // "the candidate's call came after rival Juan Ruiz" owns the call alone.
    if (!isJoined(tokens, at) || (at < noun && (isOther || language.verbs.has(lower)))) return null;
  }
  return { from: owner.from, determiner: 'possessive', body: { from: owner.from, to: owner.to } };
}

/** The owner before 's: a name, or a noun phrase with its article. */
function possessorBefore(
  tokens: Tokens,
  mark: number,
  covered: number,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): Before {
  let from = mark;
  const owner = nameAt[mark - 1] ?? -1;
  if (owner !== -1) {
    from = (names[owner] as Name).prefix;
    const article = from - 1;
    if (
      article >= covered &&
      isJoined(tokens, from) &&
      determinerOf(tokens.lowers[article] as string, language)
    )
      from = article;
    return { from, determiner: 'possessive', body: { from, to: mark } };
  }
  for (let at = mark - 1; at >= Math.max(covered, mark - 4) && isJoined(tokens, at + 1); at--) {
    const lower = tokens.lowers[at] as string;
    if (determinerOf(lower, language))
      return { from: at, determiner: 'possessive', body: { from: at, to: mark } };
    if (language.functionWords.has(lower)) break;
    from = at;
  }
  return { from: Math.min(from, mark - 1), determiner: 'possessive', body: null };
}
