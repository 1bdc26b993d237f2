import type { WritingTransaction } from '@/lib/audit/commit';
import { refuse } from '@/lib/result';

/** The refusal when another speaker, not merged into one, has this Wikidata id; null when none has. */
export async function wikidataConflict(
  tx: WritingTransaction,
  wikidataId: string | null | undefined,
  ownId: number | null,
) {
  if (!wikidataId) return null;
  const other = await tx.speaker.findFirst({
    where: { wikidataId, mergedIntoId: null, id: ownId === null ? undefined : { not: ownId } },
    select: { name: true },
  });
  if (!other) return null;
  const sentence = `${wikidataId} is already ${other.name}. If they are one, merge them.`;
  return refuse('conflict', sentence, { fields: { wikidataId: sentence } });
}
