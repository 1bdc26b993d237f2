import type { Language } from '../languages/language';
import { determinerOf, isLowerNoun } from './linked-phrases';
import type { Name } from './names';
import type { RolePhrase } from './role-phrases';
import { gap, isJoined, type Tokens } from './tokens';

/** What closes an apposition. */
export const ends = gap.comma | gap.stop | gap.close | gap.other | gap.paragraph | gap.quote;

/** "the president of the Assembly, Juan Ruiz," and "opposition leader Juan Ruiz". */
export function bearerBehind(
  tokens: Tokens,
  phrase: RolePhrase,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): number | null {
  const bits = tokens.gaps[phrase.to] ?? gap.paragraph;
  let at = phrase.to;
  while (
    isJoined(tokens, at + 1) &&
    language.titles.has(tokens.lowers[at] as string) &&
    nameAt[at] === -1
  )
    at++;
  const tail = tailEnd(tokens, phrase, nameAt, language);
  if (tail > phrase.to) {
    const name = names[nameAt[tail] ?? -1] ?? names[nameAt[tail + 1] ?? -1];
    const isSubject = name?.kind === 'person' && language.cues.has(tokens.lowers[name.to] ?? '');
    return isSubject ? name.from : null;
  }
  // "The mayor of Aldea, the independent Juan Ruiz,".
  if (bits === gap.comma && determinerOf(tokens.lowers[at] as string, language) === 'definite') {
    const noun = at + 1;
    const isNoun = isLowerNoun(tokens, noun, nameAt, language);
    if (isNoun && isJoined(tokens, noun + 1) && nameAt[noun + 1] !== -1) at = noun + 1;
  }
  const place = nameAt[at] ?? -1;
  if (place === -1) return bearerBehindCopula(tokens, phrase, names, nameAt, language);
  if (bits === 0) return at;
  if (bits !== gap.comma && bits !== (gap.comma | gap.close) && bits !== gap.close) return null;
  if (phrase.determiner === 'none' && !tokens.capital[phrase.from] && !phrase.body) return null;
  const { to } = names[place] as Name;
  const next = tokens.lowers[to] ?? '';
  const isClosed = ((tokens.gaps[to] ?? gap.stop) & ends) !== 0;
  // "In a letter to the mayor, Ana Ruiz said": the comma ends the phrase before it.
  if (isGoverned(tokens, phrase, language)) return isClosed ? at : null;
  // "It hurt the nominee, Ruiz said": the comma ends a clause, unless the phrase opens the sentence.
  const isSubject = language.cues.has(next) || language.verbs.has(next);
  return isClosed || (isSubject && tokens.opensSentence[phrase.from]) ? at : null;
}

/** "Open Purse, marketing director Juan Ruiz": the name that the role stands at, whatever is before. */
export function personRightBehind(
  tokens: Tokens,
  { to }: RolePhrase,
  names: Name[],
  nameAt: Int32Array,
): number | null {
  return isJoined(tokens, to) && names[nameAt[to] ?? -1]?.kind === 'person' ? to : null;
}

/**
 * "A resident of the quarter for thirty years, Ana Ruiz said": behind up to four more words, where
 * the phrase opens a sentence and a comma follows them; else the phrase's own end.
 */
function tailEnd(
  tokens: Tokens,
  { from, to }: RolePhrase,
  nameAt: Int32Array,
  language: Language,
): number {
  if (!tokens.opensSentence[from] || !isJoined(tokens, to)) return to;
  let end = to;
  while (end < to + 4 && isJoined(tokens, end)) {
    const isOther =
      nameAt[end] !== -1 ||
      tokens.capital[end] ||
      language.cues.has(tokens.lowers[end] as string) ||
      language.verbs.has(tokens.lowers[end] as string);
    // "há" and "il y a" count years here.
    if (isOther && !/^(há|hace|a)$/.test(tokens.lowers[end] as string)) return to;
    end++;
  }
  return tokens.gaps[end] === gap.comma && tokens.capital[end] ? end : to;
}

/** "The firm's founder is Ana Ruiz.": nothing may follow the name. */
function bearerBehindCopula(
  tokens: Tokens,
  phrase: RolePhrase,
  names: Name[],
  nameAt: Int32Array,
  language: Language,
): number | null {
  const verb = phrase.to;
  const name = names[nameAt[verb + 1] ?? -1];
  const isCopula = isJoined(tokens, verb) && language.copulas.has(tokens.lowers[verb] as string);
  if (!isCopula || !name || !isJoined(tokens, verb + 1) || name.kind !== 'person') return null;
  if (isGoverned(tokens, phrase, language)) return null;
  const isListed = [1, 2, 3].some((back) =>
    language.conjunctions.has(tokens.lowers[phrase.from - back] ?? ''),
  );
  if (phrase.determiner === 'none' && !isListed) return null;
  return name.to >= tokens.count || ((tokens.gaps[name.to] as number) & ends) !== 0
    ? verb + 1
    : null;
}

function isGoverned(tokens: Tokens, { from }: RolePhrase, language: Language): boolean {
  return isJoined(tokens, from) && language.roleLinks.has(tokens.lowers[from - 1] ?? '');
}

/** Words before a role that say since when or until when it holds. */
const stillOrOnce =
  /^(now|today|currently|formerly|previously|once|then|later|heute|inzwischen|früher|einst|derzeit|jetzt|hoy|ahora|actualmente|antes|hoje|agora|atualmente|aujourd'hui|désormais|actuellement|autrefois)$/;

/**
 * The last token of the name that a comma or bracket before `from` closes, an age or a bracketed
 * party aside: "Ruiz, 45," and "Ruiz (Labour),". -1 for no name.
 */
export function nameBefore(tokens: Tokens, from: number, nameAt: Int32Array): number {
  const bits = tokens.gaps[from] ?? 0;
  let at = from - 1;
  if (bits === gap.comma || bits === (gap.comma | gap.close)) {
    if ((bits & gap.close) !== 0) {
      let open = at;
      while (open > at - 4 && open > 0 && tokens.gaps[open] === 0) open--;
      if (((tokens.gaps[open] as number) & gap.open) !== 0) at = open - 1;
    }
  } else if (bits !== gap.open) return -1;
  if (
    /^\d{1,3}$/.test(tokens.lowers[at] ?? '') &&
    ((tokens.gaps[at] as number) & (gap.comma | gap.open)) !== 0
  )
    at--;
  return (nameAt[at] ?? -1) === -1 ? -1 : at;
}

/** "Juan Ruiz, 45, president of the Assembly,", "Ruiz (president)", "Ruiz is the president". */
export function bearerBefore(
  tokens: Tokens,
  phrase: RolePhrase,
  nameAt: Int32Array,
  language: Language,
): number | null {
  const { to } = phrase;
  const isDated =
    isJoined(tokens, phrase.from) && stillOrOnce.test(tokens.lowers[phrase.from - 1] ?? '');
  const from = isDated ? phrase.from - 1 : phrase.from;
  const bits = tokens.gaps[from] ?? 0;
  if (bits === gap.comma || bits === gap.open || bits === (gap.comma | gap.close)) {
    const at = nameBefore(tokens, from, nameAt);
    if (at === -1) return null;
    const next = tokens.lowers[to] ?? '';
    const isClosed = to >= tokens.count || ((tokens.gaps[to] as number) & ends) !== 0;
    const goesOn = language.functionWords.has(next) || language.relatives.has(next);
    const isBare = phrase.determiner === 'none';
    return isClosed || (goesOn && !language.verbs.has(next)) || (isBare && !language.cues.has(next))
      ? at
      : null;
  }
  if (bits !== 0) return null;
  return bearerByVerb(tokens, from, nameAt, language);
}

/** "Ruiz is", "Ruiz, who was", "Ruiz was appointed", "Ruiz, recognised as". */
function bearerByVerb(
  tokens: Tokens,
  from: number,
  nameAt: Int32Array,
  language: Language,
): number | null {
  let at = from - 1;
  let isCopula = false;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const lower = tokens.lowers[at] as string;
    if ((nameAt[at] ?? -1) !== -1) return isCopula ? at : null;
    if (language.copulas.has(lower) || lower === 'been') isCopula = true;
    else if (/^(as|como|comme|als)$/.test(lower)) isCopula = true;
    else if (
      !language.relatives.has(lower) &&
      !/^(has|had|also|appointed|named|elected|recogni[sz]ed|known|nombrad[oa]|elegid[oa]|nommée?|élue?|eleit[oa])$/.test(
        lower,
      )
    )
      return null;
    if (((tokens.gaps[at] as number) & ~gap.comma) !== 0) return null;
  }
  return null;
}

/** Takes in the participle of "recognised as interim president", which is how the text words it. */
export function relationBefore(tokens: Tokens, phrase: RolePhrase, language: Language): number {
  const isAs = language.code === 'en' && tokens.lowers[phrase.from - 1] === 'as';
  return isAs && /ed$/.test(tokens.lowers[phrase.from - 2] ?? '') ? phrase.from - 2 : phrase.from;
}
