import { cache } from 'react';
import type { Actor } from '@/lib/auth/actor';
import { reading, readRows } from '@/lib/db/database';
import type { Prisma } from '@/lib/db/generated/client';
import { speakerFamily, speakersCountedAs } from '@/lib/speakers/speaker-family';
import type { Range } from '@/lib/text/span';
import { type HiddenName, maskNames } from './mask-names';

type From = Pick<Prisma.TransactionClient, 'assignment'>;

/** What a member is asked to rate and has not rated yet. */
export interface WaitingRating {
  claimId: number;
  hidesSpeaker: boolean;
}

const askOnce = cache(async (memberId: number): Promise<WaitingRating[]> => {
  const rows = await readRows<{ claimId: number; hidesSpeaker: 0 | 1 }>`
    SELECT "claimId", "hidesSpeaker" FROM "assignment"
    WHERE "memberId" = ${memberId} AND "state" = 'waiting'`;
  return rows.map(({ claimId, hidesSpeaker }) => ({ claimId, hidesSpeaker: hidesSpeaker === 1 }));
});

/** What waits for the member to rate it. Asked once while a page is made, however many parts want it. */
export function waitingRatings(actor: Actor): Promise<WaitingRating[]> {
  return askOnce(actor.id);
}

/**
 * The claims whose speaker and affiliation this member must not see yet: those which they are to
 * rate without the name, until they have rated, or need not any more.
 */
export async function claimsWithHiddenSpeaker(actor: Actor): Promise<ReadonlySet<number>> {
  const waiting = await waitingRatings(actor);
  return new Set(waiting.flatMap(({ claimId, hidesSpeaker }) => (hidesSpeaker ? claimId : [])));
}

/** The same for one claim. */
export async function isSpeakerHidden(
  actor: Actor,
  claimId: number,
  db: From = reading(),
): Promise<boolean> {
  const where = { memberId: actor.id, claimId, state: 'waiting', hidesSpeaker: true };
  return (await db.assignment.count({ where })) > 0;
}

/** Covers in any text what tells who speaks; `inSnapshot` also by where it is marked there. */
export interface SpeakerMask {
  text: (text: string) => string;
  inSnapshot: (snapshotId: number, text: string) => string;
}

/**
 * Masks for those of the given claims whose speaker is hidden from the actor, by claim; with a
 * snapshot, of all claims of its source, whose other captures hold the same words. From the public
 * (null), which rates nothing, none is hidden.
 */
export async function speakerMasks(
  actor: Actor | null,
  among: { claimIds: readonly number[] } | { snapshotId: number },
): Promise<ReadonlyMap<number, SpeakerMask>> {
  const hidden = actor === null ? null : await claimsWithHiddenSpeaker(actor);
  if (!hidden || hidden.size === 0) return new Map();
  const ids =
    'claimIds' in among ? among.claimIds.filter((claimId) => hidden.has(claimId)) : [...hidden];
  const claims = await reading().claim.findMany({
    where: {
      id: { in: ids },
      ...('snapshotId' in among && { source: { snapshots: { some: { id: among.snapshotId } } } }),
    },
    include: { spans: true, affiliation: true },
  });
  const masks = new Map<number, SpeakerMask>();
  for (const claim of claims) {
    const names = await namesOf(claim);
    const ranges: Range[] = claim.spans
      .filter(({ role }) => role === 'speaker' || role === 'affiliation')
      .map((span) => ({ start: span.startOffset, end: span.endOffset }));
    masks.set(claim.id, {
      text: (text) => maskNames(text, [], names),
      inSnapshot: (snapshotId, text) =>
        maskNames(text, snapshotId === claim.snapshotId ? ranges : [], names),
    });
  }
  return masks;
}

/** Every name by which the speaker of a claim, or the office, may be known. */
async function namesOf(claim: {
  speakerId: number | null;
  suggestedSpeaker: string | null;
  speakerAsWorded: string | null;
  affiliationAsWorded: string | null;
  affiliation: { role: string; organisation: string | null } | null;
}): Promise<HiddenName[]> {
  const db = reading();
  const root = claim.speakerId === null ? [] : [claim.speakerId];
  const counted = [...(await speakersCountedAs(db, root)).values()];
  const family = await Promise.all(counted.map(({ id }) => speakerFamily(db, id)));
  const speakers = await db.speaker.findMany({
    where: { id: { in: family.flat() } },
    include: { aliases: true },
  });
  const isPerson = speakers.length === 0 || speakers.some(({ kind }) => kind === 'person');
  const named = speakers.flatMap(({ name, aliases }) => [name, ...aliases.map((one) => one.alias)]);
  const said = [claim.suggestedSpeaker, claim.speakerAsWorded].flatMap((name) => name ?? []);
  const office = [
    claim.affiliationAsWorded,
    claim.affiliation?.role,
    claim.affiliation?.organisation,
  ].flatMap((name) => name ?? []);
  return [
    ...[...named, ...said].map((name) => ({ name, isPerson })),
    ...office.map((name) => ({ name, isPerson: false })),
  ];
}
