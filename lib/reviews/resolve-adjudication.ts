import { changed, commit } from '@/lib/audit/commit';
import type { Actor } from '@/lib/auth/actor';
import { type Result, refuse } from '@/lib/result';
import { scaleOfVersion } from '@/lib/settings/queries';
import { scaleValue } from '@/lib/settings/setting';
import { overruledBy } from './adjudication';
import type { ResolveAdjudicationInput } from './adjudication-input';
import { canResolveAdjudication } from './policy';
import { countingRatings } from './rounds';
import { scaleOfRatings } from './scale-of-ratings';

export interface ResolvedAdjudication {
  adjudicationId: number;
  claimId: number;
  /** Members whose rating differs from what the discussion came to. */
  overruled: number[];
}

/**
 * Ends a discussion of ratings: what it came to on the scale that they were given on, and why. Only
 * by an editor who has not rated the claim in that round; once, for good.
 */
export async function resolveAdjudication(
  actor: Actor,
  input: ResolveAdjudicationInput,
): Promise<Result<ResolvedAdjudication>> {
  return commit(actor, async (tx) => {
    const adjudication = await tx.adjudication.findUnique({ where: { id: input.adjudicationId } });
    if (!adjudication) return refuse('not_found', 'There is no such discussion.');
    const { claimId, reviewId } = adjudication;
    const rated = await tx.rating.count({ where: { reviewId, memberId: actor.id } });
    if (!canResolveAdjudication(actor, { ratedByActor: rated > 0 })) {
      return refuse(
        'forbidden',
        actor.role === 'editor'
          ? 'You have rated this claim: another editor resolves the discussion.'
          : 'Only editors resolve a discussion.',
      );
    }
    if (adjudication.resolvedAt !== null) {
      return refuse('conflict', 'Somebody else resolved this discussion meanwhile.', {
        changes: [{ field: 'resolution', from: null, to: adjudication.resolution }],
        currentVersion: adjudication.version,
      });
    }
    if (adjudication.version !== input.version) {
      return refuse('conflict', 'This discussion was changed meanwhile. Look again.', {
        currentVersion: adjudication.version,
      });
    }
    const ratings = await countingRatings(tx, reviewId);
    const scale = await scaleOfVersion(scaleOfRatings(ratings), tx);
    if (!scaleValue(scale, input.value)) {
      const message = 'This value is not on the scale of these ratings.';
      return refuse('invalid_input', message, { fields: { value: message } });
    }
    const { value, resolution } = input;
    const overruled = overruledBy(value, ratings);
    await tx.adjudication.update({
      where: { id: adjudication.id },
      data: {
        value,
        scaleVersion: scale.version,
        resolution,
        resolvedAt: new Date().toISOString(),
        resolvedById: actor.id,
        version: { increment: 1 },
      },
    });
    const data = { claimId, value, scaleVersion: scale.version, resolution, overruled };
    return changed({ adjudicationId: adjudication.id, claimId, overruled }, [
      { type: 'adjudication.resolved', subject: adjudication.id, data },
    ]);
  });
}
