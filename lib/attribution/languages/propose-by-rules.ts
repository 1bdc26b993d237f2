import { analysePeople, type People } from '../people/people';
import type { ClaimKind, Piece, Proposal } from '../proposal';
import { findQuotes, type Quote } from '../quotes/find-quotes';
import { openRuleText, piece } from './clauses';
import { languageOf } from './languages';
import { overlapping } from './ordered';
import { findQuoteClaims } from './quote-claims';
import { findReportedClaims, type RuleClaim } from './reported-claims';

/** Confidence of a quotation in a language that the rules do not know. */
const UNKNOWN_LANGUAGE = 0.25;

/**
 * Proposals by rules alone, for languages without a trained model: quotations with their cue on
 * either side, reported clauses, "según X". For a language without rules, the longer quotations
 * with low confidence. In the order of the text; every piece slices; never throws.
 */
export function proposeByRules(text: string, language: string): Proposal[] {
  const quotes = findQuotes(text, language);
  if (!languageOf(language)) return quotesAlone(text, quotes);
  const people = analysePeople(text, language, quotes);
  const rules = openRuleText(text, people);
  const outer = quotes.filter((quote) => quote.depth === 0);
  const reported = findReportedClaims(rules);
  const taken = new Set(reported.flatMap((claim) => quotesHeld(claim, outer)));
  const free = outer.filter((quote) => !taken.has(quote));
  const claims = [...reported, ...findQuoteClaims(rules, free)].sort(
    (a, b) => (a.content[0] as Piece).start - (b.content[0] as Piece).start,
  );
  return claims.map((_claim, at) => toProposal(at, claims, outer, people));
}

function quotesHeld({ content }: RuleClaim, quotes: Quote[]): Quote[] {
  return content.flatMap((part) =>
    overlapping(quotes, part.start, part.end).filter(
      (quote) => part.start <= quote.innerStart && quote.innerEnd <= part.end,
    ),
  );
}

function toProposal(at: number, claims: RuleClaim[], quotes: Quote[], people: People): Proposal {
  const claim = claims[at] as RuleClaim;
  const first = claim.content[0] as Piece;
  const speaker = claim.speaker || claim.mayInherit ? people.resolve(claim.speaker, first) : null;
  const unresolved = claim.speaker ? people.mentionAt(claim.speaker) : null;
  const known = speaker ?? unresolved;
  return {
    kind: kindOf(claim, quotes),
    act: claim.act,
    content: claim.content,
    cue: claim.cue ? [claim.cue] : null,
    speaker: known && { name: known.name, type: known.type, mention: claim.speaker },
    affiliation: speaker?.affiliation ?? null,
    via: reporterOf(at, claims),
    confidence: claim.confidence * (speaker ? 0.7 + 0.3 * speaker.confidence : 0.75),
    checkworthiness: estimateCheckworthiness(claim),
  };
}

function kindOf({ content }: RuleClaim, quotes: Quote[]): ClaimKind {
  const size = content.reduce((sum, part) => sum + part.end - part.start, 0);
  let quoted = 0;
  for (const part of content) {
    for (const quote of overlapping(quotes, part.start, part.end)) {
      quoted += Math.max(0, Math.min(part.end, quote.end) - Math.max(part.start, quote.start));
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= size ? 'direct' : 'mixed';
}

/** Claims of one sentence stand this close together in the list. */
const NEIGHBOURS = 12;

/** The place of the claim whose content holds this one's cue and content: it reports this one. */
function reporterOf(at: number, claims: RuleClaim[]): number | null {
  const claim = claims[at] as RuleClaim;
  const first = claim.content[0] as Piece;
  const start = Math.min(first.start, claim.cue?.start ?? first.start);
  const end = Math.max(first.end, claim.cue?.end ?? first.end);
  for (let other = at + NEIGHBOURS; other >= Math.max(0, at - NEIGHBOURS); other--) {
    const parts = other === at ? [] : (claims[other]?.content ?? []);
    const reports = parts.some(
      (part) => part.start <= start && end <= part.end && part.end - part.start > end - start,
    );
    if (reports) return other;
  }
  return null;
}

/** Numbers and plain statements are what can be checked; wishes and questions are not. */
function estimateCheckworthiness({ content, act }: RuleClaim): number {
  const words = content.map((part) => part.text).join(' ');
  let estimate = 0.4;
  if (/\d/.test(words)) estimate += 0.3;
  if (/\?\s*$/.test(words)) estimate -= 0.25;
  if (act === 'attitude') estimate -= 0.2;
  if (words.length > 60) estimate += 0.1;
  return estimate;
}

/** Quotations of at least this many characters: shorter ones are titles and turns of phrase. */
const SHORTEST = 12;

function quotesAlone(text: string, quotes: Quote[]): Proposal[] {
  return quotes
    .filter((quote) => quote.depth === 0 && quote.innerEnd - quote.innerStart >= SHORTEST)
    .map((quote) => ({
      kind: 'direct',
      act: 'statement',
      content: [piece(text, quote.innerStart, quote.innerEnd)],
      cue: null,
      speaker: null,
      affiliation: null,
      via: null,
      confidence: quote.closed ? UNKNOWN_LANGUAGE : UNKNOWN_LANGUAGE / 2,
      checkworthiness: 0.3,
    }));
}
