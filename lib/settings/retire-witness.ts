import type { EventActor } from '@/lib/audit/chain';
import { changed, commit } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import { canNameWitnesses } from './policy';
import type { RetireWitnessInput } from './schema';

/**
 * Takes no more signatures of a witness and shows none of it; those it gave stay in the log's file
 * and are verified as before. Administrators and the command line only; for good.
 */
export async function retireWitness(
  actor: EventActor,
  { witnessId }: RetireWitnessInput,
): Promise<Result<null>> {
  return commit(actor, async (tx) => {
    if (!canNameWitnesses(actor)) {
      return refuse('forbidden', 'Only administrators say who witnesses the log.');
    }
    const witness = await tx.witness.findUnique({ where: { id: witnessId } });
    if (!witness) return refuse('not_found', 'There is no such witness.');
    if (witness.retiredAt) return refuse('conflict', 'This witness was retired already.');
    const retiredAt = new Date().toISOString();
    await tx.witness.update({ where: { id: witnessId }, data: { retiredAt } });
    const data = { verifierKey: witness.verifierKey };
    return changed(null, [{ type: 'witness.retired', subject: witnessId, data }]);
  });
}
