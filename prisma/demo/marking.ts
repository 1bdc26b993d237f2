import type { Actor } from '@/lib/auth/actor';
import { acceptClaim } from '@/lib/claims/accept-claim';
import type { ClaimKind } from '@/lib/claims/claim';
import { createClaim, type DecidedClaim } from '@/lib/claims/create-claim';
import type { ClaimCorrections, MarkedSpan } from '@/lib/claims/schema';
import { reading } from '@/lib/db/database';
import { accepted } from '@/lib/testing/factories-members';
import type { DemoText } from './sources';

/** A claim by its words, as a reader of the text would point at it. */
export interface PointedClaim {
  /** The content; several pieces where the narrator comes between. */
  said: string | string[];
  kind: ClaimKind;
  by: number | null;
  /** Words in the same paragraph. */
  speaker?: string;
  cue?: string;
  affiliation?: string;
  affiliationId?: number;
  statement?: string;
  viaId?: number;
  saidOn?: string;
}

/**
 * Decides on a claim as a member would: accepts what the engine proposed there, with every
 * correction it needs, or marks it by hand where the engine proposed nothing. The newsroom looks
 * the same however well the engine read.
 */
export async function decide(
  actor: Actor,
  source: DemoText,
  claim: PointedClaim,
): Promise<DecidedClaim> {
  const spans = spansOf(source.text, claim);
  const corrections = {
    spans,
    kind: claim.kind,
    act: 'statement' as const,
    statement: claim.statement ?? contentOf(spans),
    speaker: claim.by === null ? null : { id: claim.by },
    affiliationId: claim.affiliationId ?? null,
    viaId: claim.viaId ?? null,
    saidOn: claim.saidOn ?? null,
  } satisfies ClaimCorrections;
  const claimId = await findProposal(source.snapshotId, spans);
  return claimId === null
    ? accepted(await createClaim(actor, { snapshotId: source.snapshotId, ...corrections }))
    : accepted(await acceptClaim(actor, { claimId, ...corrections }));
}

/** Marks a claim by hand, whatever the engine proposed. */
export async function markByHand(
  actor: Actor,
  source: DemoText,
  claim: PointedClaim,
): Promise<DecidedClaim> {
  return accepted(
    await createClaim(actor, {
      snapshotId: source.snapshotId,
      spans: spansOf(source.text, claim),
      kind: claim.kind,
      act: 'statement',
      statement: claim.statement,
      speaker: claim.by === null ? null : { id: claim.by },
      affiliationId: claim.affiliationId,
      viaId: claim.viaId,
    }),
  );
}

/** The spans of a claim's words; throws when they do not stand in the text, or stand there twice. */
export function spansOf(text: string, claim: PointedClaim): MarkedSpan[] {
  const pieces = [claim.said].flat().map((words) => ({ words, start: findOnce(text, words) }));
  const first = pieces[0]?.start ?? 0;
  const from = text.lastIndexOf('\n', first) + 1;
  const end = text.indexOf('\n', first);
  const paragraph = text.slice(from, end < 0 ? undefined : end);
  const spans = pieces.map(({ words, start }) => span('content', words, start));
  for (const role of ['cue', 'speaker', 'affiliation'] as const) {
    const words = claim[role];
    if (words === undefined) continue;
    const start = nearest(paragraph, words, first - from);
    spans.push(span(role, words, from + start));
  }
  return spans;
}

function span(role: MarkedSpan['role'], words: string, start: number): MarkedSpan {
  return { role, start, end: start + words.length, exact: words };
}

function contentOf(spans: MarkedSpan[]): string {
  return spans
    .filter((one) => one.role === 'content')
    .map((one) => one.exact)
    .join(' … ');
}

function findOnce(text: string, words: string): number {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  if (text.includes(words, start + 1)) throw new Error(`“${words}” stands in the text twice`);
  return start;
}

/** Of all places of `words` in the paragraph the one that begins nearest to `place`. */
function nearest(paragraph: string, words: string, place: number): number {
  let best = -1;
  for (let at = paragraph.indexOf(words); at >= 0; at = paragraph.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) best = at;
  }
  if (best < 0) throw new Error(`“${words}” does not stand in the paragraph`);
  return best;
}

/** The waiting proposal whose content shares most with that of `spans`. */
async function findProposal(snapshotId: number, spans: MarkedSpan[]): Promise<number | null> {
  const proposals = await reading().claim.findMany({
    where: { snapshotId, status: 'proposed' },
    select: { id: true, spans: { where: { role: 'content' } } },
    orderBy: { id: 'asc' },
  });
  const wanted = spans.filter((one) => one.role === 'content');
  const shared = (parts: { startOffset: number; endOffset: number }[]) =>
    parts
      .flatMap((part) =>
        wanted.map(
          (one) => Math.min(one.end, part.endOffset) - Math.max(one.start, part.startOffset),
        ),
      )
      .reduce((sum, length) => sum + Math.max(0, length), 0);
  let best: { id: number; length: number } | null = null;
  for (const { id, spans: parts } of proposals) {
    const length = shared(parts);
    if (length > (best?.length ?? 0)) best = { id, length };
  }
  return best?.id ?? null;
}
