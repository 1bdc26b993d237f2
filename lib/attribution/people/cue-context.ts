import { findRole } from '../languages/language';
import type { Reading } from './mentions';
import { gap, isJoined } from './tokens';

const isAuxiliary = /^(a|ont|avait|ha|han|hat|tem|has|had)$/;

/** "Ruiz aides", "the Ruiz campaign": the name before `to` only tells whose. */
export function isModifier({ tokens, language }: Reading, to: number): boolean {
  const next = tokens.lowers[to] ?? '';
  if (!isJoined(tokens, to) || tokens.capital[to] || language.code !== 'en') return false;
  return findRole(language, next) !== null || language.organisationNouns.has(next);
}

/** A cue whose subject follows; in English only behind a quotation or a clause: "…," said Ruiz. */
function isInverted({ tokens, language }: Reading, cue: number): boolean {
  if (tokens.capital[cue] === true || !language.cues.has(tokens.lowers[cue] ?? '')) return false;
  return language.code !== 'en' || ((tokens.gaps[cue] ?? 0) & (gap.quote | gap.comma)) !== 0;
}

/** "according to" stands right before. */
export function isAccordingTo({ tokens, language }: Reading, from: number): boolean {
  return language.accordingTo.some((words) =>
    words.every((word, i) => tokens.lowers[from - words.length + i] === word),
  );
}

function isCue({ tokens, language }: Reading, at: number): boolean {
  return language.cues.has(tokens.lowers[at] ?? '') && tokens.capital[at] !== true;
}

/** A reporting verb stands right before or behind, auxiliaries and an apposition aside. */
export function isBesideCue(reading: Reading, from: number, to: number): boolean {
  const { tokens, language } = reading;
  if (isJoined(tokens, from) && (isInverted(reading, from - 1) || isAccordingTo(reading, from)))
    return true;
  for (let at = to; at < to + 3 && isJoined(tokens, at); at++) {
    if (isCue(reading, at)) return true;
    if (
      !language.verbs.has(tokens.lowers[at] as string) &&
      !/ly$|^(also|later|then|ha|han|a|hat|hatte|avait|se|lui|le)$/.test(
        tokens.lowers[at] as string,
      )
    )
      break;
  }
  const behindParty = behindMembership(reading, to);
  if (behindParty > to && isCue(reading, behindParty)) return true;
  const behind = behindBrackets(reading, to);
  if (((tokens.gaps[behind] ?? 0) & gap.comma) === 0) return behind > to && isCue(reading, behind);
  // "The mayor, Ana Ruiz, said" and "The mayor, the lawyer Ana Ruiz, said": the name is the apposition.
  let start = from;
  while (
    start > from - 3 &&
    tokens.gaps[start] === 0 &&
    !tokens.capital[start - 1] &&
    !isCue(reading, start - 1)
  )
    start--;
  if (
    ((tokens.gaps[start] ?? 0) & gap.comma) !== 0 &&
    (isCue(reading, behind) ||
      (isAuxiliary.test(tokens.lowers[behind] ?? '') && isCue(reading, behind + 1)))
  )
    return true;
  const isAge = /^\d{1,3}$/.test(tokens.lowers[behind] ?? '');
  const first = isAge && tokens.gaps[behind + 1] === gap.comma ? behind + 2 : behind + 1;
  if (first > behind + 1 && isCue(reading, behind + 1)) return true;
  for (let at = first; at < first + 13 && at < tokens.count; at++) {
    const bits = tokens.gaps[at] as number;
    if (bits & (gap.stop | gap.paragraph | gap.quote)) return false;
    if (bits & gap.comma)
      return (
        isCue(reading, at) || (isAuxiliary.test(tokens.lowers[at] ?? '') && isCue(reading, at + 1))
      );
  }
  return false;
}

/** Behind "of the Green party" at `to`, else `to` itself. */
function behindMembership({ tokens, language, nameAt }: Reading, to: number): number {
  if (!isJoined(tokens, to) || !language.roleLinks.has(tokens.lowers[to] ?? '')) return to;
  let at = to + 1;
  while (at < to + 8 && isJoined(tokens, at)) {
    const lower = tokens.lowers[at] as string;
    const isPart =
      nameAt[at] !== -1 ||
      language.roleLinks.has(lower) ||
      language.definite.has(lower) ||
      language.roleModifiers.has(lower) ||
      language.organisationNouns.has(lower);
    if (!isPart) break;
    at++;
  }
  return isJoined(tokens, at) ? at : to;
}

/** Behind "(Labour)" at `to`, else `to` itself. */
function behindBrackets({ tokens }: Reading, to: number): number {
  if (((tokens.gaps[to] ?? 0) & gap.open) === 0) return to;
  for (let at = to + 1; at <= to + 4 && at < tokens.count; at++)
    if (((tokens.gaps[at] as number) & gap.close) !== 0) return at;
  return to;
}

/** “…,” said the zoologist; “…,” the zoologist said; « … », a ironisé l'ancien député. */
export function isBehindQuotation(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (((tokens.gaps[from] ?? 0) & gap.quote) !== 0)
    return isJoined(tokens, to) && isCue(reading, to);
  let verb = from - 1;
  if (!isJoined(tokens, from) || !isCue(reading, verb)) return false;
  if (isAuxiliary.test(tokens.lowers[verb - 1] ?? '') && isJoined(tokens, verb)) verb--;
  return ((tokens.gaps[verb] ?? 0) & gap.quote) !== 0;
}

const wasOnce = /^(was|were|became|fue|era|était|fut|war|wurde|foi)$/;

/** Nothing but "is", "has been" and the like between two tokens. */
export function isCopulaBetween({ tokens, language }: Reading, from: number, to: number): boolean {
  if (to <= from || to > from + 3) return false;
  for (let at = from; at < to; at++) {
    const lower = tokens.lowers[at] as string;
    const isLink =
      (language.copulas.has(lower) && !wasOnce.test(lower)) || /^(has|been|also)$/.test(lower);
    if (!isJoined(tokens, at) || !isLink) return false;
  }
  const last = tokens.lowers[to - 1] as string;
  return isJoined(tokens, to) && (last === 'been' || language.copulas.has(last));
}
