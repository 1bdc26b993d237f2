import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { type Failure, refuse } from '@/lib/result';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import { speakerMasks } from './hidden-speaker';
import type { StoredClaim } from './stored-claim';

/**
 * The refusal for a member who sees this claim with names covered, because they are to rate another
 * claim of its source without the name; null when they see all of it. A form that was filled from
 * what they see would store the cover in place of the name.
 */
export async function refuseCovered(
  actor: Actor,
  claim: StoredClaim,
): Promise<{ ok: false; failure: Failure } | null> {
  const masks = await speakerMasks(actor, { snapshotId: claim.snapshotId });
  if (masks.size === 0) return null;
  const speakers = await speakersCountedAs(reading(), claim.speakerId ? [claim.speakerId] : []);
  const { statement, quote, suggestedSpeaker, speakerAsWorded, affiliationAsWorded } = claim;
  const shown = [statement, quote, suggestedSpeaker, speakerAsWorded, affiliationAsWorded];
  const texts = [...shown, ...[...speakers.values()].map(({ name }) => name)];
  const isCovered = [...masks.values()].some((mask) =>
    texts.some((text) => text !== null && mask.text(text) !== text),
  );
  if (!isCovered) return null;
  const sentence =
    'A name in this claim is hidden from you until you have rated another claim of its source. Rate that one first.';
  return refuse('conflict', sentence);
}
