import type { WritingTransaction } from '@/lib/audit/commit';

/**
 * Whether the ratings of a round are still being discussed. A verdict may be drafted on such a
 * round, but waits with its submission until the discussion has its resolution.
 */
export async function hasOpenAdjudication(
  from: Pick<WritingTransaction, 'adjudication'>,
  reviewId: number,
): Promise<boolean> {
  return (await from.adjudication.count({ where: { reviewId, resolvedAt: null } })) > 0;
}
