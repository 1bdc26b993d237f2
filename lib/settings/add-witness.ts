import type { EventActor } from '@/lib/audit/chain';
import { changed, commit } from '@/lib/audit/commit';
import { parseVerifierKey, verifierKey } from '@/lib/audit/signed-note';
import { listWitnesses } from '@/lib/audit/witnesses';
import { type Result, refuse } from '@/lib/result';
import { canNameWitnesses } from './policy';
import type { AddWitnessInput } from './schema';

/**
 * Makes somebody outside a witness of the log: from now on the signatures of this key under
 * checkpoints are kept. Administrators and the command line only. Refuses `invalid_input` for what is
 * no witness's key or is a key of the log itself, `conflict` for a name or a key that was given before.
 */
export async function addWitness(
  actor: EventActor,
  input: AddWitnessInput,
): Promise<Result<{ witnessId: number; name: string }>> {
  return commit(actor, async (tx) => {
    if (!canNameWitnesses(actor)) {
      return refuse('forbidden', 'Only administrators say who witnesses the log.');
    }
    const key = parseVerifierKey(input.verifierKey);
    const isReadable = key?.kind === 'cosignature' && !/\p{C}/u.test(key.name);
    if (!isReadable) return refuse('invalid_input', notAKey);
    const ownKeys = (await tx.signingKey.findMany()).map((own) =>
      parseVerifierKey(own.verifierKey),
    );
    if (ownKeys.some((own) => own && Buffer.compare(own.publicKey, key.publicKey) === 0)) {
      return refuse(
        'invalid_input',
        'This is the log’s own key, and it cannot be its own witness.',
      );
    }
    const known = await listWitnesses(tx);
    const same = known.find((one) => one.verifierKey === verifierKey(key));
    if (same?.retiredAt) {
      return refuse(
        'conflict',
        'This witness was retired. Let it make a new key and add that one.',
      );
    }
    if (same) return refuse('conflict', 'This witness is known already.');
    if (known.some((one) => one.retiredAt === null && one.name === key.name)) {
      return refuse('conflict', `Another witness is called ${key.name}. Retire that one first.`);
    }
    const row = { verifierKey: verifierKey(key), addedAt: new Date().toISOString() };
    const { id } = await tx.witness.create({ data: row });
    return changed({ witnessId: id, name: key.name }, [
      { type: 'witness.added', subject: id, data: { verifierKey: row.verifierKey } },
    ]);
  });
}

const notAKey =
  'This is no witness’s key. It looks like name+0a1b2c3d+BASE64; the witness command prints it.';
