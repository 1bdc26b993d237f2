import type { Actor } from '@/lib/auth/actor';
import {
  claimsOfSnapshot,
  type SnapshotClaim,
  snapshotClaim,
} from '@/lib/claims/claims-of-snapshot';
import type { ReaderClaim } from './_components/reader-view';

/** The claims of a snapshot as the reader takes them, in text order. */
export async function readerClaims(actor: Actor, snapshotId: number): Promise<ReaderClaim[]> {
  return (await claimsOfSnapshot(actor, snapshotId)).map(toReaderClaim);
}

/** One claim as it is now, in a list; the list is empty when there is none. */
export async function readerClaim(actor: Actor, claimId: number): Promise<ReaderClaim[]> {
  const claim = await snapshotClaim(actor, claimId);
  return claim ? [toReaderClaim(claim)] : [];
}

function toReaderClaim(claim: SnapshotClaim): ReaderClaim {
  return {
    id: claim.id,
    version: claim.version,
    status: claim.status,
    kind: claim.kind,
    act: claim.act,
    origin: claim.origin,
    confidence: claim.confidence,
    statement: claim.statement,
    quote: claim.quote,
    speakerId: claim.speakerId,
    speakerName: claim.speakerName ?? claim.suggestedSpeaker,
    speakerAsWorded: claim.speakerAsWorded,
    affiliationAsWorded: claim.affiliationAsWorded,
    viaId: claim.viaId,
    spans: claim.spans,
  };
}
