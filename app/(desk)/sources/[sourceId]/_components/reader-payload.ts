import type { ClaimKind } from '@/lib/attribution/proposal';
import { paragraphsOf } from '@/lib/text/paragraphs';
import type { Range } from '@/lib/text/span';
import type { ReaderClaim, RoleSpan, SpanRole } from './reader-view';

/**
 * One claim in a row of the payload. Words that repeat are indexes into `words` (-1 for null);
 * a statement of 0 is the quote itself, which is never sent: the text holds it.
 */
type ClaimRow = [
  id: number,
  version: number,
  status: number,
  kind: number,
  act: number,
  origin: number,
  confidence: number | null,
  statement: string | 0,
  speakerId: number | null,
  speakerName: number,
  speakerAsWorded: number,
  affiliationAsWorded: number,
  viaId: number | null,
  /** role, start, length; role, start, length; … */
  spans: number[],
];

/** What `claimsUrl` answers, as JSON. */
export interface ClaimsPayload {
  format: 1;
  words: string[];
  rows: ClaimRow[];
}

const kinds: ClaimKind[] = ['direct', 'indirect', 'mixed'];
const roles: SpanRole[] = ['content', 'cue', 'speaker', 'affiliation'];

/** The claim's words as one string: its content spans in text order, joined by an ellipsis. */
export function quoteOf(text: string, spans: readonly RoleSpan[]): string {
  return spans
    .filter((span) => span.role === 'content')
    .sort((a, b) => a.start - b.start)
    .map((span) => text.slice(span.start, span.end))
    .join(' … ');
}

/** Where the first stretch of a text ends: behind the first paragraph that reaches `enough`. */
export function firstStretchOf(text: string, enough = 60_000): Range {
  if (text.length <= enough * 1.5) return { start: 0, end: text.length };
  const newline = text.indexOf('\n', enough);
  return { start: 0, end: newline === -1 ? text.length : newline };
}

/** Packs the claims of a snapshot for the way to the browser. */
export function packClaims(claims: readonly ReaderClaim[]): ClaimsPayload {
  const words: string[] = [];
  const known = new Map<string, number>();
  const index = (word: string | null): number => {
    if (word === null) return -1;
    const at = known.get(word) ?? words.push(word) - 1;
    known.set(word, at);
    return at;
  };
  const rows = claims.map(
    (claim): ClaimRow => [
      claim.id,
      claim.version,
      index(claim.status),
      kinds.indexOf(claim.kind),
      claim.act === 'attitude' ? 1 : 0,
      claim.origin === 'member' ? 1 : 0,
      claim.confidence,
      claim.statement === claim.quote ? 0 : claim.statement,
      claim.speakerId,
      index(claim.speakerName),
      index(claim.speakerAsWorded),
      index(claim.affiliationAsWorded),
      claim.viaId,
      claim.spans.flatMap((span) => [roles.indexOf(span.role), span.start, span.end - span.start]),
    ],
  );
  return { format: 1, words, rows };
}

/** The claims as they were packed; `text` is the whole canonical text of their snapshot. */
export function unpackClaims(payload: ClaimsPayload, text: string): ReaderClaim[] {
  const word = (index: number): string | null => payload.words[index] ?? null;
  return payload.rows.map((row) => {
    const [id, version, status, kind, act, origin, confidence, statement] = row;
    const spans: RoleSpan[] = [];
    for (let at = 0; at < row[13].length; at += 3) {
      const start = row[13][at + 1]!;
      spans.push({ role: roles[row[13][at]!]!, start, end: start + row[13][at + 2]! });
    }
    const quote = quoteOf(text, spans);
    return {
      id,
      version,
      status: word(status) ?? '',
      kind: kinds[kind]!,
      act: act ? 'attitude' : 'statement',
      origin: origin ? 'member' : 'engine',
      confidence,
      statement: statement === 0 ? quote : statement,
      quote,
      speakerId: row[8],
      speakerName: word(row[9]),
      speakerAsWorded: word(row[10]),
      affiliationAsWorded: word(row[11]),
      viaId: row[12],
      spans,
    };
  });
}

/** Paragraphs in groups that are laid out, skipped and painted together. */
export function chunksOf(text: string, size = 6_000): Range[][] {
  const chunks: Range[][] = [];
  let current: Range[] = [];
  for (const paragraph of paragraphsOf(text)) {
    if (current.length > 0 && paragraph.end - current[0]!.start > size) {
      chunks.push(current);
      current = [];
    }
    current.push(paragraph);
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}
