import type { WritingTransaction } from '@/lib/audit/commit';

/** Claims that one change reaches at most. */
const repeatsLimit = 500;

/**
 * The ids of accepted claims that repeat this one by decided links, directly or by way of others,
 * nearest first and each once; at most 500. Suggested links do not count. Works on the reading
 * client and inside a command's transaction.
 */
export async function claimsThatRepeat(
  db: Pick<WritingTransaction, 'claimLink'>,
  claimId: number,
): Promise<number[]> {
  const reached = new Set([claimId]);
  const found: number[] = [];
  let heard = [claimId];
  while (heard.length > 0 && found.length < repeatsLimit) {
    const links = await db.claimLink.findMany({
      where: { toClaimId: { in: heard }, type: 'repeats', state: 'decided' },
      select: { fromClaimId: true, from: { select: { status: true } } },
      orderBy: { fromClaimId: 'asc' },
      take: repeatsLimit * 2,
    });
    heard = [];
    for (const { fromClaimId, from } of links) {
      if (reached.has(fromClaimId)) continue;
      reached.add(fromClaimId);
      heard.push(fromClaimId);
      if (from.status !== 'dismissed' && from.status !== 'proposed') found.push(fromClaimId);
    }
  }
  return found.slice(0, repeatsLimit);
}
