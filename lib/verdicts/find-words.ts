import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { ok, type Result, refuse } from '@/lib/result';
import type { EvidenceSpanInput } from '@/lib/reviews/schema';
import { canDraftVerdict } from './policy';
import type { FindWordsInput } from './schema';

/**
 * Where `words` stand in the capture that the claim is of: their first place. A `quote_mismatch`
 * when they do not stand there letter by letter.
 */
export async function findWords(
  actor: Actor,
  { claimId, words }: FindWordsInput,
): Promise<Result<EvidenceSpanInput>> {
  if (!canDraftVerdict(actor)) return refuse('forbidden', 'Checkers and editors write verdicts.');
  const claim = await reading().claim.findUnique({
    where: { id: claimId },
    select: { snapshotId: true, snapshot: { select: { text: true } } },
  });
  if (!claim) return refuse('not_found', 'There is no such claim.');
  const start = claim.snapshot.text.indexOf(words);
  if (start < 0) {
    const message = 'The source does not hold these words. Copy them from the reader.';
    return refuse('quote_mismatch', message, { fields: { words: message } });
  }
  const end = start + words.length;
  return ok({ snapshotId: claim.snapshotId, start, end, exact: words });
}
