import { gap } from '../people/tokens';
import type { Quote } from '../quotes/find-quotes';
import { cuePiece, isCueAt, piece, type RuleText, subjectBefore, subjectBehind } from './clauses';
import type { RuleClaim } from './reported-claims';

/** Fewer words without an end of sentence are a turn of phrase, not a quotation. */
const FEWEST_WORDS = 4;

/** A claim for each quotation, with the cue and speaker on either side of it. */
export function findQuoteClaims(rules: RuleText, quotes: Quote[]): RuleClaim[] {
  const claims: RuleClaim[] = [];
  let previous: { quote: Quote; claim: RuleClaim } | null = null;
  for (const quote of quotes) {
    const content = piece(rules.text, quote.innerStart, quote.innerEnd);
    const first = tokenBehind(rules, quote.start);
    const behind = tokenBehind(rules, quote.end);
    const attribution = behindQuote(rules, behind) ?? beforeQuote(rules, first);
    const goesOn = previous !== null && goesOnFrom(rules, previous.quote, quote);
    if (
      goesOn &&
      previous &&
      (!attribution || attribution.cue?.start === previous.claim.cue?.start)
    ) {
      previous.claim.content.push(content);
      previous.claim.cue ??= attribution?.cue ?? null;
      previous.claim.speaker ??= attribution?.speaker ?? null;
      previous.quote = quote;
      continue;
    }
    if (!attribution && !isWhole(rules, quote, first, behind)) continue;
    const claim: RuleClaim = {
      content: [content],
      cue: attribution?.cue ?? null,
      speaker: attribution?.speaker ?? null,
      act: 'statement',
      mayInherit: attribution !== null || standsAlone(rules, first, behind),
      confidence: attribution ? (attribution.speaker ? 0.88 : 0.65) : 0.4,
    };
    claims.push(claim);
    previous = { quote, claim };
  }
  return claims;
}

/** A quotation that could stand alone, not a turn of phrase within the reporter's sentence. */
function isWhole({ text }: RuleText, quote: Quote, first: number, behind: number): boolean {
  return (
    behind - first >= FEWEST_WORDS &&
    (quote.dialogue ||
      /[.!?…,]$/.test(text.slice(quote.innerStart, quote.innerEnd)) ||
      /^\s?[.!?,]/.test(text.slice(quote.end, quote.end + 2)))
  );
}

/** No word outside the quotation shares its sentence, so that whoever spoke last goes on. */
function standsAlone({ tokens }: RuleText, first: number, behind: number): boolean {
  const opens = first === 0 || tokens.sentences[first - 1] !== tokens.sentences[first];
  const ends = behind >= tokens.count || tokens.sentences[behind] !== tokens.sentences[behind - 1];
  return opens && ends;
}

/** The aside between two quotations is one short clause, or the first was left open on purpose. */
function goesOnFrom(rules: RuleText, before: Quote, quote: Quote): boolean {
  const { tokens } = rules;
  if (before.continued) return true;
  const from = tokenBehind(rules, before.end);
  const to = tokenBehind(rules, quote.start);
  if (to - from > 12 || to >= tokens.count) return false;
  if (tokens.paragraphs[to] !== tokens.paragraphs[Math.max(0, from - 1)]) return false;
  let stops = 0;
  for (let at = from; at <= to; at++)
    if (at > from && (tokens.gaps[at] as number) & gap.stop) stops++;
  return stops <= 1 && (from === to || attributionOnly(rules, from, to));
}

function attributionOnly(rules: RuleText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCueAt(rules, at)) return true;
  return false;
}

type Attribution = Pick<RuleClaim, 'cue' | 'speaker'>;

/** “…”, dijo X; “…”, X dijo. */
function behindQuote(rules: RuleText, from: number): Attribution | null {
  const { tokens } = rules;
  for (let at = from; at < Math.min(tokens.count, from + 9); at++) {
    const bits = tokens.gaps[at] as number;
    if (tokens.quoted[at] || bits & gap.paragraph) return null;
    if (bits & gap.stop && (at > from || tokens.capital[at])) return null;
    if (!isCueAt(rules, at)) continue;
    const subject = subjectBetween(rules, from, at) ?? subjectBehind(rules, at, tokens.count);
    return { cue: cuePiece(rules, at), speaker: subject?.span ?? null };
  }
  return null;
}

function subjectBetween(rules: RuleText, from: number, cue: number) {
  return cue > from ? subjectBefore(rules, cue, from) : null;
}

/** X dijo: “…”; dijo X: “…”. */
function beforeQuote(rules: RuleText, first: number): Attribution | null {
  const { tokens } = rules;
  if (first >= tokens.count || (tokens.gaps[first] as number) & (gap.stop | gap.paragraph))
    return null;
  const sentence = tokens.sentences[first - 1];
  for (let at = first - 1; at >= Math.max(0, first - 16); at--) {
    if (tokens.quoted[at] || tokens.sentences[at] !== sentence) return null;
    if (!isCueAt(rules, at)) continue;
    const subject =
      subjectBehind(rules, at, first) ?? subjectBefore(rules, at, sentenceStart(rules, at));
    return { cue: cuePiece(rules, at), speaker: subject?.span ?? null };
  }
  return null;
}

function sentenceStart({ tokens }: RuleText, at: number): number {
  let start = at;
  while (start > 0 && tokens.sentences[start - 1] === tokens.sentences[at]) start--;
  return start;
}

/** The first token at or behind an offset. */
function tokenBehind({ tokens }: RuleText, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
