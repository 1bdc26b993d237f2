import type { Language } from '../languages/language';
import { isGivenName } from './given-names';
import type { Name } from './names';
import type { RolePhrase } from './role-phrases';
import { gap, isJoined, type Tokens } from './tokens';

/** What follows a role noun: where the phrase ends, and the organisation or place it names. */
export interface After {
  to: number;
  body: RolePhrase['body'];
}

/** Behind the role noun over its modifiers, organisations and places. */
export function extendAfter(
  tokens: Tokens,
  noun: number,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): After {
  let to = noun + 1;
  if (language.modifiersFollow) to = followingModifiers(tokens, to, nameAt, language);
  else if (
    isJoined(tokens, to) &&
    /^(general|elect|designate|emeritus|emerita)$/.test(tokens.lowers[to] as string)
  )
    to++;
  let body: RolePhrase['body'] = null;
  for (let links = 0; links < 4; links++) {
    const phrase = linkedPhrase(tokens, to, names, nameAt, language);
    if (!phrase) break;
    // "of the ministry of Public Works" is one body, "for the ministry in Lisbon" that and a place.
    const isLonger = body?.to === to && isGenitive(tokens.lowers[to] as string);
    if (!body) body = { from: phrase.from, to: phrase.to };
    else if (isLonger) body.to = phrase.to;
    to = phrase.to;
  }
  return { to, body };
}

function followingModifiers(
  tokens: Tokens,
  start: number,
  nameAt: Int32Array,
  language: Language,
): number {
  let to = start;
  while (to < start + 3 && isJoined(tokens, to) && !tokens.capital[to] && nameAt[to] === -1) {
    const lower = tokens.lowers[to] as string;
    if (language.functionWords.has(lower) || language.verbs.has(lower) || language.cues.has(lower))
      break;
    const isKnown = language.roleModifiers.has(lower) || language.organisationNouns.has(lower);
    const isBeforeLink =
      isJoined(tokens, to + 1) && language.roleLinks.has(tokens.lowers[to + 1] as string);
    // "la bióloga marina Teresa Ugarte".
    const isBeforeName = isJoined(tokens, to + 1) && isGivenName(tokens.lowers[to + 1] as string);
    if (!isKnown && !isBeforeLink && !(isBeforeName && tokens.capital[to + 1])) break;
    to++;
  }
  return to;
}

const count =
  /^(\d{1,2}|two|three|four|five|six|seven|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|zwei|drei|vier|fünf|dois|duas|três|quatro)$/;

/** Links that say whose or of what, and go on with the name of a body: "ministry of Health". */
function isGenitive(link: string): boolean {
  return /^(of|de|del|du|des|d|do|da|dos|das|der|von)$/.test(link);
}

/** "of the ruling National Assembly (NA)": a link and the noun phrase behind it. */
function linkedPhrase(
  tokens: Tokens,
  at: number,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): (After & { from: number }) | null {
  const isBehindAcronym = tokens.gaps[at] === gap.close && tokens.gaps[at - 1] === gap.open;
  if (
    (!isJoined(tokens, at) && !isBehindAcronym) ||
    !language.roleLinks.has(tokens.lowers[at] ?? '')
  )
    return null;
  const link = tokens.lowers[at] as string;
  let to = at + 1;
  while (
    isJoined(tokens, to) &&
    (determinerOf(tokens.lowers[to] as string, language) !== null ||
      (language.code !== 'en' &&
        /^(la|los|las|l|der|dem|den|das)$/.test(tokens.lowers[to] as string)))
  )
    to++;
  const content = to;
  // "a mother of three", "padre de dos hijas".
  if (isGenitive(link) && isJoined(tokens, to) && count.test(tokens.lowers[to] as string)) to++;
  while (
    to < content + 6 &&
    (to === content ? isJoined(tokens, to) : continues(tokens, to, language))
  ) {
    const owner = nameAt[to] as number;
    if (owner !== -1 && owner !== undefined) {
      const name = names[owner] as Name;
      // "adviser to Mr. Ruiz": the title belongs to the name, and both to the phrase.
      const isTitled = to > content && name.prefix === content;
      if (to > content && name.kind === 'person' && !isTitled) break;
      if (name.prefix < to && to > content && !isTitled) break;
      to = name.acronym === -1 ? name.to : name.acronym + 1;
      if (name.acronym !== -1 || !isLowerNoun(tokens, to, nameAt, language)) break;
      continue;
    }
    // "in question,": a noun here, whatever it is elsewhere.
    const isNoun = to === content && tokens.gaps[to + 1] === gap.comma && link === 'in';
    if (
      !isNoun &&
      !isLowerNoun(tokens, to, nameAt, language) &&
      !(tokens.capital[to] && !language.functionWords.has(tokens.lowers[to] as string))
    )
      break;
    to++;
  }
  if (to === content) return null;
  const isWeak = language.code === 'en' && /^(in|to|with|from|on|at)$/.test(link);
  let isNamed = false;
  for (let i = content; i < to; i++) {
    isNamed ||=
      tokens.capital[i] === true || language.organisationNouns.has(tokens.lowers[i] as string);
  }
  // "the special envoy to the region, Ana Ruiz,".
  const isBeforeName =
    /^(to|in)$/.test(link) && tokens.gaps[to] === gap.comma && tokens.capital[to] === true;
  const isCharge = tokens.lowers[content] === 'charge';
  if (isWeak && !isNamed && !isCharge && !isBeforeName) return null;
  return { from: at + 1, to, body: null };
}

function continues(tokens: Tokens, at: number, language: Language): boolean {
  if (isJoined(tokens, at)) return true;
  return tokens.gaps[at] === gap.ampersand && language.code === 'en';
}

/** A small word that may be a noun or belong to one, no function word or known verb. */
export function isLowerNoun(
  tokens: Tokens,
  at: number,
  nameAt: Int32Array,
  language: Language,
): boolean {
  if (!isJoined(tokens, at) || tokens.capital[at] || nameAt[at] !== -1) return false;
  const lower = tokens.lowers[at] as string;
  if (lower === "'s" || language.roleModifiers.has(lower)) return true;
  if (language.functionWords.has(lower) || language.verbs.has(lower)) return false;
  if (language.cues.has(lower) && !language.organisationNouns.has(lower) && !isGivenName(lower))
    return false;
  return !(language.code === 'en' && /(ed|ly)$/.test(lower) && lower !== 'united');
}

/** The kind of an article or possessive pronoun, or null for any other word. */
export function determinerOf(lower: string, language: Language): RolePhrase['determiner'] | null {
  if (language.definite.has(lower)) return 'definite';
  if (language.indefinite.has(lower)) return 'indefinite';
  return language.possessive.has(lower) ? 'possessive' : null;
}
