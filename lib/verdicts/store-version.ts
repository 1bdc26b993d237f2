import type { WritingTransaction } from '@/lib/audit/commit';
import type { EventDraft } from '@/lib/audit/events';
import { addEvidence } from '@/lib/reviews/evidence';
import type { CheckedContent } from './check-content';

interface Place {
  verdictId: number;
  claimId: number;
  number: number;
  actorId: number;
  now: string;
}

/** Writes one version of a verdict with its basis, its citations and the evidence new with it. */
export async function storeVersion(
  tx: WritingTransaction,
  place: Place,
  { input, reviewId, scaleVersion, citations }: CheckedContent,
): Promise<EventDraft[]> {
  const { ruling, summary, explanation, differsBecause, ratingIds } = input;
  const said = { reviewId, scaleVersion, ruling, summary, explanation, differsBecause };
  const { verdictId, number } = place;
  const version = await tx.verdictVersion.create({
    data: { verdictId, number, ...said, writtenAt: place.now, writtenById: place.actorId },
  });
  const verdictVersionId = version.id;
  await tx.verdictBasis.createMany({
    data: ratingIds.map((ratingId) => ({ verdictVersionId, ratingId })),
  });
  const added: EventDraft[] = [];
  const evidence: number[] = [];
  const to = { claimId: place.claimId, ratingId: null, verdictVersionId };
  for (const citation of citations) {
    const events =
      'id' in citation
        ? []
        : await addEvidence(tx, citation.content, to, {
            memberId: place.actorId,
            now: place.now,
          });
    const id = 'id' in citation ? citation.id : Number(events[0]?.subject);
    await tx.verdictCitation.create({
      data: { verdictVersionId, ordinal: citation.ordinal, evidenceId: id },
    });
    added.push(...events);
    evidence.push(id);
  }
  const data = { verdictId, number, ...said, ratings: ratingIds, evidence };
  return [{ type: 'verdict_version.written', subject: version.id, data }, ...added];
}
