import type { WritingTransaction } from '@/lib/audit/commit';
import { refuse } from '@/lib/result';
import { speakersCountedAs } from '@/lib/speakers/speaker-family';
import type { ChosenSpeaker } from './choose-speaker';

/** The refusal when the affiliation is not one of the chosen speaker's; null when it fits. */
export async function checkAffiliation(
  tx: WritingTransaction,
  affiliationId: number | null | undefined,
  chosen: ChosenSpeaker,
) {
  if (affiliationId == null) return null;
  const stored = await tx.affiliation.findUnique({ where: { id: affiliationId } });
  if (!stored || stored.retractedAt) return refuse('not_found', 'There is no such affiliation.');
  const speakerId = 'known' in chosen ? chosen.known : null;
  if (speakerId !== null) {
    const counted = await speakersCountedAs(tx, [stored.speakerId, speakerId]);
    if (counted.get(stored.speakerId)?.id === counted.get(speakerId)?.id) return null;
  }
  const sentence = 'This affiliation belongs to another speaker.';
  return refuse('invalid_input', sentence, { fields: { affiliationId: sentence } });
}

/** The refusal when a claim cannot be reported by `viaId`; null when it can. */
export async function checkVia(
  tx: WritingTransaction,
  viaId: number | null | undefined,
  claim: { id: number | null; snapshotId: number },
) {
  if (viaId == null) return null;
  let above: number | null = viaId;
  while (above !== null) {
    if (above === claim.id) {
      const sentence = 'A claim cannot report itself, not even by way of others.';
      return refuse('invalid_input', sentence, { fields: { viaId: sentence } });
    }
    const stored: { snapshotId: number; viaId: number | null } | null = await tx.claim.findUnique({
      where: { id: above },
      select: { snapshotId: true, viaId: true },
    });
    if (!stored || stored.snapshotId !== claim.snapshotId) {
      const sentence = 'The claim that reports this one must stand in the same capture.';
      return refuse('invalid_input', sentence, { fields: { viaId: sentence } });
    }
    above = stored.viaId;
  }
  return null;
}
