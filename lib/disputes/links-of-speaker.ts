import type { Actor } from '@/lib/auth/actor';
import { type ClaimInBrief, claimsInBrief } from '@/lib/claims/claims-in-brief';
import { reading, readRows } from '@/lib/db/database';
import { Prisma } from '@/lib/db/generated/client';
import { speakerFamily } from '@/lib/speakers/speaker-family';
import { canReadLinks } from './policy';

/** Two claims of one speaker that contradict each other, or of which one updates the other. */
export interface SpeakerTurn {
  linkId: number;
  type: 'contradicts' | 'updates';
  reason: string;
  /** The one that updates; of a contradiction the one said or published later, where known. */
  later: ClaimInBrief;
  earlier: ClaimInBrief;
}

/** Turns of one speaker that are shown at most. */
const turnsAtMost = 100;

/**
 * Where a speaker contradicts or updates what they said themself: decided links between two claims
 * of the speaker, those of merged speakers included, newest link first. Claims that the member is to
 * rate without the name are left out, as this page is the name.
 */
export async function linksOfSpeaker(actor: Actor, speakerId: number): Promise<SpeakerTurn[]> {
  if (!canReadLinks(actor)) return [];
  const family = Prisma.join(await speakerFamily(reading(), speakerId));
  const rows = await readRows<{
    id: number | bigint;
    fromClaimId: number | bigint;
    toClaimId: number | bigint;
    type: SpeakerTurn['type'];
    reason: string;
  }>`
    SELECT l."id", l."fromClaimId", l."toClaimId", l."type", l."reason"
    FROM "claim" a
    CROSS JOIN "claim_link" l ON l."fromClaimId" = a."id"
    CROSS JOIN "claim" b ON b."id" = l."toClaimId"
    WHERE a."speakerId" IN (${family}) AND +b."speakerId" IN (${family})
      AND +l."state" = 'decided' AND l."type" IN ('contradicts', 'updates')
    ORDER BY l."id" DESC LIMIT ${turnsAtMost}`;
  const briefs = await claimsInBrief(
    actor,
    rows.flatMap((row) => [Number(row.fromClaimId), Number(row.toClaimId)]),
  );
  return rows.flatMap(({ id, type, reason, ...ends }) => {
    const from = briefs.get(Number(ends.fromClaimId));
    const to = briefs.get(Number(ends.toClaimId));
    if (!from || !to || from.isSpeakerHidden || to.isSpeakerHidden) return [];
    const isFromLater = type === 'updates' || dayOf(from) > dayOf(to);
    const [later, earlier] = isFromLater ? [from, to] : [to, from];
    return [{ linkId: Number(id), type, reason, later, earlier }];
  });
}

/** Partial dates sort as strings; a claim without one counts as the earliest. */
function dayOf({ saidOn, publishedOn }: ClaimInBrief): string {
  return saidOn ?? publishedOn ?? '';
}
