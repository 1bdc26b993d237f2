import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { planCarryings } from '@/lib/claims/plan-carryings';
import { canDecideOnClaims } from '@/lib/claims/policy';
import { carryingsThatHold, writeCarryings } from '@/lib/claims/write-carryings';
import { ok, type Result, refuse } from '@/lib/result';
import { openReReviews, planReReviews } from './open-re-reviews';

export interface CarriedClaims {
  carried: number;
  /** Claims on which a person has to decide. */
  undecided: number;
  /** Claims that are rated again because their words changed or are gone. */
  reReviews: number;
}

/**
 * Looks in a capture for every claim of the source's earlier captures, writes down where each
 * stands, and opens another round of rating for those with a verdict whose words were altered or
 * are gone; all in one commit. What was carried already stays; run again, it takes up the rest.
 */
export async function carryClaims(
  actor: Actor,
  { snapshotId }: { snapshotId: number },
): Promise<Result<CarriedClaims>> {
  if (!canDecideOnClaims(actor)) return refuse('forbidden', 'You cannot decide on claims.');
  const planned = await planCarryings(snapshotId);
  if (!planned.ok) return planned;
  const nothing = { carried: 0, undecided: 0, reReviews: 0 };
  if (planned.value.length === 0) return ok(nothing);
  return commit(actor, async (tx) => {
    const now = new Date().toISOString();
    const carryings = await carryingsThatHold(tx, snapshotId, planned.value);
    const { number } = await tx.snapshot.findUniqueOrThrow({
      where: { id: snapshotId },
      select: { number: true },
    });
    const rounds = await planReReviews(tx, number, carryings);
    if (carryings.length === 0) {
      return refuse('conflict', 'Somebody else has looked for these claims meanwhile.');
    }
    const [first, ...more] = await writeCarryings(tx, snapshotId, carryings, now);
    const opened = await openReReviews(tx, rounds, now);
    const counts = {
      carried: carryings.length,
      undecided: carryings.filter(({ outcome }) => outcome === 'undecided').length,
      reReviews: rounds.length,
    };
    return changed(counts, [first!, ...more, ...opened]);
  });
}
