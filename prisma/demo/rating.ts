import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { assignClaims } from '@/lib/reviews/assign-claims';
import { assignClaimsInput } from '@/lib/reviews/assignment-input';
import { rateClaim } from '@/lib/reviews/rate-claim';
import type { RatingConfidence, Stance } from '@/lib/reviews/review';
import { type EvidenceInput, rateClaimInput } from '@/lib/reviews/schema';
import { currentScale } from '@/lib/settings/queries';
import { accepted } from '@/lib/testing/factories-members';
import type { DemoText } from './sources';

/** A day as many days from today, `2026-04-30`. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The claim whose statement begins so; throws when there is none, or another one too. */
export async function claimSaying(beginning: string): Promise<number> {
  const found = await reading().claim.findMany({
    where: { statement: { startsWith: beginning }, status: { not: 'proposed' } },
    select: { id: true },
  });
  const [claim] = found;
  if (!claim || found.length > 1) throw new Error(`${found.length} claims say “${beginning}”`);
  return claim.id;
}

/** Has the editor ask members to rate a claim. */
export async function ask(
  editor: Actor,
  claimId: number,
  members: Actor[],
  more: { dueIn?: number; hidesSpeaker?: boolean } = {},
): Promise<void> {
  const input = assignClaimsInput.parse({
    claimIds: [claimId],
    memberIds: members.map(({ id }) => id),
    dueOn: more.dueIn === undefined ? null : dayFromNow(more.dueIn),
    hidesSpeaker: more.hidesSpeaker ?? false,
  });
  accepted(await assignClaims(editor, input));
}

/** Words of a text as evidence; throws when they do not stand there exactly once. */
export function words(
  stance: Stance,
  { snapshotId, text }: DemoText,
  exact: string,
): EvidenceInput {
  const start = text.indexOf(exact);
  if (start < 0 || text.includes(exact, start + 1)) throw new Error(`“${exact}” is not there once`);
  return { stance, span: { snapshotId, start, end: start + exact.length, exact } };
}

/** Something elsewhere as evidence. */
export function reference(stance: Stance, title: string, publisher: string): EvidenceInput {
  const accessedOn = dayFromNow(-3);
  const unknown = { url: null, quotation: null, fileSha256: null };
  return { stance, reference: { title, publisher, accessedOn, ...unknown } };
}

/** Gives a member's rating of a claim. */
export async function rate(
  actor: Actor,
  claimId: number,
  rating: { value: string; confidence?: RatingConfidence; why: string; evidence: EvidenceInput[] },
): Promise<void> {
  const claim = await reading().claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { version: true, reviews: { where: { state: 'open' }, select: { id: true } } },
  });
  const input = rateClaimInput.parse({
    claimId,
    version: claim.version,
    reviewId: claim.reviews[0]?.id ?? null,
    scaleVersion: (await currentScale()).version,
    value: rating.value,
    confidence: rating.confidence ?? 'medium',
    rationale: rating.why,
    evidence: rating.evidence,
    revises: null,
  });
  accepted(await rateClaim(actor, input));
}
