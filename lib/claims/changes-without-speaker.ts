import type { Actor } from '@/lib/auth/actor';
import type { FieldChange } from '@/lib/result';
import { speakerMasks } from './hidden-speaker';

/** What tells who speaks, as a list of changes names it. */
const ofSpeaker = /speaker|affiliation|cue|reported by/i;

/**
 * Changes of a claim as they may reach `actor`: while its speaker is hidden from them, without those
 * that tell of the speaker, and with the names covered in the others.
 */
export async function changesWithoutSpeaker(
  actor: Actor,
  claimId: number,
  changes: readonly FieldChange[],
): Promise<FieldChange[]> {
  const mask = (await speakerMasks(actor, { claimIds: [claimId] })).get(claimId);
  if (!mask) return [...changes];
  const cover = (text: string | null) => text && mask.text(text);
  return changes
    .filter(({ field }) => !ofSpeaker.test(field))
    .map(({ field, from, to }) => ({ field, from: cover(from), to: cover(to) }));
}
