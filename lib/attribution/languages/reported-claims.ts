import { gap } from '../people/tokens';
import type { Piece } from '../proposal';
import {
  cuePiece,
  isComplementizerAt,
  isCueAt,
  mentionAt,
  piece,
  type RuleText,
  subjectBefore,
  subjectBehind,
} from './clauses';

/** A claim as the rules find it, before its speaker is resolved. */
export interface RuleClaim {
  content: Piece[];
  cue: Piece | null;
  speaker: Piece | null;
  act: 'statement' | 'attitude';
  confidence: number;
  /** Without a speaker of its own it is the latest speaker's; else it stays without one. */
  mayInherit: boolean;
}

/** The claims without a speaker's own words alone: "según X", "dijo que", "…, anunció X". */
export function findReportedClaims(rules: RuleText): RuleClaim[] {
  const claims: RuleClaim[] = [];
  for (const [i, from] of rules.sentenceStarts.entries()) {
    const to = rules.sentenceStarts[i + 1] ?? rules.tokens.count;
    const found =
      sourceClaim(rules, from, to) ??
      clauseClaims(rules, from, to) ??
      frontedClaim(rules, from, to);
    if (found) claims.push(...found);
  }
  return claims;
}

/** "Según X, …" and "…, según X" or "…, según confirmó X". */
function sourceClaim(rules: RuleText, from: number, to: number): RuleClaim[] | null {
  const { tokens, people } = rules;
  for (const words of people.reading.language.accordingTo) {
    for (let at = from; at + words.length < to; at++) {
      if (tokens.quoted[at] || !words.every((word, i) => tokens.lowers[at + i] === word)) continue;
      if (at > from && tokens.gaps[at] !== gap.comma) continue;
      const behind = at + words.length;
      const isVerb = isCueAt(rules, behind);
      const subject = isVerb
        ? subjectBehind(rules, behind, to)
        : (mentionAt(rules, behind) ?? (at === from ? wordsToComma(rules, behind, to) : null));
      if (!subject || subject.to > to) continue;
      const cueEnd = tokens.ends[isVerb ? behind : behind - 1] as number;
      const cue = piece(rules.text, tokens.starts[at] as number, cueEnd);
      const content =
        at === from
          ? clauseBehind(rules, phraseEnd(rules, subject.to, to), to)
          : clauseBetween(rules, from, at);
      if (!content) continue;
      return [
        {
          content: [content],
          cue,
          speaker: subject.span,
          act: 'statement',
          mayInherit: true,
          confidence: 0.75,
        },
      ];
    }
  }
  return null;
}

/** A source that no rule knows, up to the comma behind it: "Selon le plombier, …". */
function wordsToComma({ text, tokens }: RuleText, at: number, to: number) {
  let end = at;
  while (end < to && end < at + 8 && (end === at || tokens.gaps[end] === 0)) end++;
  if (end >= to || end === at || ((tokens.gaps[end] as number) & gap.comma) === 0) return null;
  const span = piece(text, tokens.starts[at] as number, tokens.ends[end - 1] as number);
  return { span, to: end };
}

/** Behind a subject: over what still belongs to it, up to the next comma if one is near. */
function phraseEnd({ tokens, people }: RuleText, at: number, to: number): number {
  if (people.reading.language.code === 'de') return at;
  for (let end = at; end < Math.min(to, at + 10); end++) {
    if ((tokens.gaps[end] as number) & gap.comma) return end;
  }
  return at;
}

/** "X dijo que …", "dijo X que …", "sagte X, dass …", each cue of the sentence its own claim. */
function clauseClaims(rules: RuleText, from: number, to: number): RuleClaim[] | null {
  const { tokens, people } = rules;
  const { language } = people.reading;
  const claims: RuleClaim[] = [];
  for (let at = from; at < to; at++) {
    if (!isCueAt(rules, at)) continue;
    const opener = clauseOpener(rules, at, to);
    if (!opener) continue;
    const subject = opener.subject ?? subjectBefore(rules, at, from);
    const content = clauseBehind(rules, opener.at, to);
    if (!content || (!subject && !language.modifiersFollow)) continue;
    const act = language.cues.get(tokens.lowers[at] as string)?.act ?? 'statement';
    claims.push({
      content: [content],
      cue: cuePiece(rules, at),
      speaker: subject?.span ?? null,
      act,
      mayInherit: true,
      confidence: subject ? 0.72 : 0.5,
    });
  }
  return claims.length > 0 ? claims : null;
}

/** Where the clause behind a cue begins, and the subject on the way to it. */
function clauseOpener(
  rules: RuleText,
  cue: number,
  to: number,
): { at: number; subject: { span: Piece; to: number } | null } | null {
  const { tokens, people } = rules;
  const { language } = people.reading;
  const subject = subjectBehind(rules, cue, to);
  const limit = Math.min(to, (subject?.to ?? cue + 1) + 8);
  let commas = 0;
  for (let at = cue + 1; at < limit; at++) {
    const bits = tokens.gaps[at] as number;
    if (bits & (gap.quote | gap.stop | gap.paragraph | gap.open)) return null;
    // Behind a comma "que" is a relative pronoun, save in German, where "dass" always has one.
    if (bits & gap.comma) commas++;
    const isRelative = (bits & gap.comma) !== 0 && commas === 1 && language.code !== 'de';
    if (isComplementizerAt(rules, at) && at + 1 < to) {
      if (isRelative) return null;
      return { at: at + 1, subject: subject && subject.to <= at ? subject : null };
    }
    // Between commas "en nota" is no verb.
    if (at > cue + 1 && commas !== 1 && isCueAt(rules, at)) return null;
    if (bits & gap.comma && language.code === 'de') return germanClause(rules, at, subject);
  }
  return null;
}

/** "erklärte, die Pumpen würden geprüft": German may leave "dass" out. */
function germanClause(
  { tokens, people }: RuleText,
  at: number,
  subject: { span: Piece; to: number } | null,
) {
  const { language } = people.reading;
  const lower = tokens.lowers[at] as string;
  const opens =
    language.definite.has(lower) ||
    language.indefinite.has(lower) ||
    language.pronouns.has(lower) ||
    language.possessive.has(lower) ||
    /^(es|man|wir|ich)$/.test(lower);
  return opens ? { at, subject } : null;
}

/** "La línea reabrirá, anunció X.": the whole clause before the comma. */
function frontedClaim(rules: RuleText, from: number, to: number): RuleClaim[] | null {
  const { tokens, people } = rules;
  const { language } = people.reading;
  for (let at = from + 3; at < to; at++) {
    if (tokens.gaps[at] !== gap.comma || tokens.quoted[at - 1]) continue;
    let cue = at;
    while (cue < at + 2 && isAuxiliaryAt(rules, cue)) cue++;
    if (!isCueAt(rules, cue) || isApposedSubject(rules, at)) continue;
    const subject = subjectBehind(rules, cue, to);
    const content = clauseBetween(rules, from, at);
    if (!subject || !content) continue;
    const act = language.cues.get(tokens.lowers[cue] as string)?.act ?? 'statement';
    return [
      {
        content: [content],
        cue: cuePiece(rules, cue),
        speaker: subject.span,
        act,
        mayInherit: true,
        confidence: 0.7,
      },
    ];
  }
  return null;
}

/** "El presidente, Ana Ruiz, acusó": what ends at the comma is a name in apposition, no clause. */
function isApposedSubject({ tokens, people }: RuleText, at: number): boolean {
  const { names, nameAt } = people.reading;
  const name = names[nameAt[at - 1] ?? -1];
  return name !== undefined && (tokens.gaps[name.prefix] as number) === gap.comma;
}

function isAuxiliaryAt({ tokens }: RuleText, at: number): boolean {
  return /^(ha|han|a|ont|hat|haben|tem|avait)$/.test(tokens.lowers[at] ?? '');
}

/** In words: no reported clause is longer, and a text without full stops stays linear. */
const LONGEST_CLAUSE = 150;

function clauseBehind(rules: RuleText, at: number, to: number): Piece | null {
  return at < to ? clauseBetween(rules, at, Math.min(to, at + LONGEST_CLAUSE)) : null;
}

const openingMarks = /["“„«‘‹「『]\s?$/;
const closingMarks = /^\s?["”“»’›」』]/;

/** The words from one token to another, with the quotation marks that open or close at the edges. */
function clauseBetween({ text, tokens }: RuleText, from: number, to: number): Piece | null {
  if (to <= from) return null;
  let start = tokens.starts[from] as number;
  let end = tokens.ends[to - 1] as number;
  const opening = openingMarks.exec(text.slice(Math.max(0, start - 2), start));
  if (opening && tokens.quoted[from]) start -= opening[0].length;
  const closing =
    /^[.!?…]?\s?["”“»’›」』]/.exec(text.slice(end, end + 3)) ??
    closingMarks.exec(text.slice(end, end + 2));
  if (closing && tokens.quoted[to - 1]) end += closing[0].length;
  return piece(text, start, end);
}
