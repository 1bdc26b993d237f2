import { rmSync } from 'node:fs';
import path from 'node:path';
import { openWitnessKey, witnessKeyFile } from '@/cli/witness/witness-key';
import { witnessLog } from '@/cli/witness/witness-log';
import { makeCheckpointIfDue } from '@/lib/audit/checkpoint';
import { keepCosignatures } from '@/lib/audit/keep-cosignatures';
import { listLogKeys, newestNote, proveConsistency } from '@/lib/audit/published-log';
import { verifierKey, verifierOf } from '@/lib/audit/signed-note';
import { commandLineActor } from '@/lib/auth/actor';
import { addWitness } from '@/lib/settings/add-witness';
import { accepted } from '@/lib/testing/factories-members';

const name = 'council.lisk.example/witness';

function stateFile(database: string): string {
  return `${path.resolve(database)}.witness`;
}

/** Takes away the witness of a demo that is gone: it would refuse the next one's log. */
export function removeDemoWitness(database: string): void {
  const state = stateFile(database);
  for (const file of [state, witnessKeyFile(state)]) rmSync(file, { force: true });
}

/**
 * Gives the open demo newsroom, newly written, a witness, which looks at its log once and signs it, as any other: its
 * state and key lie beside the database, so that the witness command can go on with them.
 */
export async function witnessDemo(database: string): Promise<void> {
  removeDemoWitness(database);
  const state = stateFile(database);
  const signer = openWitnessKey(state, name);
  const key = verifierKey(verifierOf(signer, 'cosignature'));
  accepted(await addWitness(commandLineActor, { verifierKey: key }));
  await makeCheckpointIfDue();
  const outcome = await witnessLog(
    {
      newest: async () => (await newestNote()) ?? '',
      keys: listLogKeys,
      proof: async (from, to) => accepted(await proveConsistency(from, to)),
      handBack: async (cosigned) => {
        const kept = await keepCosignatures(cosigned);
        return { isKept: kept.ok, message: kept.ok ? '' : kept.failure.message };
      },
    },
    { stateFile: state, signer },
  );
  if (!outcome.isAccepted || !outcome.handedBack.isKept) {
    throw new Error('the witness of the demo has not signed its log');
  }
}
