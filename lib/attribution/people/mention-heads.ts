import type { Range } from '@/lib/text/span';
import type { SpeakerType } from '../proposal';
import type { Mention, Reading } from './mentions';
import type { SpeakerMention } from './people';
import { gap, isJoined } from './tokens';

/** The tokens of a speaker's span and the mention that is its head, if any is known. */
export interface MentionHead {
  from: number;
  to: number;
  type: SpeakerType;
  mention: Mention | null;
}

/** Reads a speaker's span: who heads it. "Supporters of Ruiz" are not Ruiz. Null without a word. */
export function findMention(
  reading: Reading,
  mentions: Mention[],
  range: Range,
): MentionHead | null {
  const { tokens } = reading;
  const from = firstBehind(tokens.ends, range.start + 1);
  let to = from;
  while (to < tokens.count && (tokens.starts[to] as number) < range.end) to++;
  if (to <= from) return null;
  const first = firstMention(mentions, from);
  let head: Mention | null = null;
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.from >= to) break;
    if (mention.to <= from || (mention.phrase?.noun ?? 0) >= to) continue;
    const isHead = isLed(reading, from, mention) && !isOwner(reading, mention, to);
    if (isHead && !isJoint(reading, mention, to)) head = mention;
    break;
  }
  if (oneOf.test(reading.tokens.lowers[from] as string))
    head = apposedName(reading, mentions, first, { from, to }) ?? head;
  if (!head) return { from, to, type: typeOfWords(reading, from, to), mention: null };
  const named = head.type === 'role' && head.entity && namesIn(mentions, first, to, head);
  return { from, to, type: named ? 'named' : head.type, mention: head };
}

/**
 * Nothing but articles, adjectives, titles and nouns in apposition ("the newspaper Courier") stands
 * between the span's start and the mention; "supporters of Ruiz" are led by a noun of their own.
 */
function isLed({ tokens, language }: Reading, from: number, mention: Mention): boolean {
  let hasNoun = false;
  for (let i = from; i < mention.from; i++) {
    const lower = tokens.lowers[i] as string;
    const isFunction = language.functionWords.has(lower);
    if (hasNoun && (isFunction || !isJoined(tokens, i))) return false;
    hasNoun ||= !isFunction && !language.cues.has(lower);
  }
  return !hasNoun || isJoined(tokens, mention.from);
}

const oneOf = /^(one|another|uno|una|otro|otra|un|une|einer|eine|um|uma)$/;

/** "one of them, Ana Ruiz,": the only name of the span, with a comma or the span's end about it. */
function apposedName(
  { tokens }: Reading,
  mentions: Mention[],
  first: number,
  { from, to }: { from: number; to: number },
): Mention | null {
  let found: Mention | null = null;
  for (let i = first; i < mentions.length && (mentions[i] as Mention).from < to; i++) {
    const mention = mentions[i] as Mention;
    if (mention.from < from || mention.type !== 'named' || mention.entity?.kind !== 'person')
      continue;
    const isApart =
      tokens.gaps[mention.from] === gap.comma &&
      (mention.to >= to || tokens.gaps[mention.to] === gap.comma);
    if (!isApart || found) return null;
    found = mention;
  }
  return found;
}

/** "Ruiz's team", "the Ruiz campaign": the name only owns what follows within the span. */
function isOwner({ tokens, language }: Reading, mention: Mention, to: number): boolean {
  const next = mention.to;
  if (next >= to || tokens.gaps[next] !== 0 || mention.type === 'pronoun') return false;
  const lower = tokens.lowers[next] as string;
  if (lower === "'s") return next + 1 < to;
  return (
    mention.type === 'named' &&
    !language.functionWords.has(lower) &&
    !language.cues.has(lower) &&
    !tokens.capital[next] &&
    language.code === 'en'
  );
}

/** "Ruiz and Hale" are two, and neither alone. */
function isJoint({ tokens, language, nameAt }: Reading, mention: Mention, to: number): boolean {
  const next = mention.to;
  const isPair = next + 1 < to && language.conjunctions.has(tokens.lowers[next] as string);
  return isPair && mention.type === 'named' && nameAt[next + 1] !== -1;
}

function namesIn(mentions: Mention[], first: number, to: number, head: Mention): boolean {
  for (let i = first; i < mentions.length && (mentions[i] as Mention).from < to; i++) {
    const mention = mentions[i] as Mention;
    if (mention.type === 'named' && mention.entity === head.entity) return true;
  }
  return false;
}

function typeOfWords({ tokens, language }: Reading, from: number, to: number): SpeakerType {
  for (let i = from; i < to; i++) {
    const lower = tokens.lowers[i] as string;
    if (language.unnamedNouns.has(lower)) return 'unnamed';
    if (language.functionWords.has(lower)) continue;
    if (tokens.capital[i]) return 'named';
    break;
  }
  return language.definite.has(tokens.lowers[from] as string) ? 'role' : 'unnamed';
}

/** The span's own words without a leading article, up to a comma or a relative clause. */
export function ownName({ tokens, language }: Reading, head: MentionHead): string {
  let { from, to } = head;
  while (
    from < to - 1 &&
    (language.definite.has(tokens.lowers[from] as string) ||
      language.indefinite.has(tokens.lowers[from] as string))
  )
    from++;
  for (let i = from + 1; i < to; i++) {
    const isClause = language.relatives.has(tokens.lowers[i] as string) && language.code !== 'de';
    if (tokens.gaps[i] !== 0 || isClause) to = i;
  }
  return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).replace(/\s+/g, ' ');
}

export function readMention(reading: Reading, head: MentionHead): SpeakerMention {
  const { starts, ends } = reading.tokens;
  return {
    start: starts[head.from] as number,
    end: ends[head.to - 1] as number,
    type: head.type,
    name: ownName(reading, head),
  };
}

/** The place of the first token that ends at or behind an offset. */
function firstBehind(tokenEnds: number[], offset: number): number {
  let low = 0;
  let high = tokenEnds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokenEnds[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the first mention that may reach token `from`; mentions are ordered by start. */
function firstMention(mentions: Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from < from - 16) low = middle + 1;
    else high = middle;
  }
  return low;
}
