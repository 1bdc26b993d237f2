import { describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { addWitness } from '@/lib/settings/add-witness';
import { retireWitness } from '@/lib/settings/retire-witness';
import { createSource } from '@/lib/testing/create-source';
import { useTestDatabase } from '@/lib/testing/database';
import { granted } from '@/lib/testing/factories-claims';
import { buildWitness } from '@/lib/testing/factories-witnesses';
import { expectWholeChain } from '@/lib/testing/whole-chain';
import { makeCheckpoint } from './checkpoint';
import { commit } from './commit';
import { keepCosignatures } from './keep-cosignatures';
import { isConsistent } from './merkle';
import { listLogKeys, newestNote, proveConsistency } from './published-log';
import { checkpointText, cosign, parseCheckpoint, parseNote, signNote } from './signed-note';
import { ensureSigningKey, readSigner } from './signing-key';
import { listWitnessed } from './witnesses';

const seconds = 1_790_000_000;
const now = () => new Date((seconds + 5) * 1000);

async function happen(times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await commit(systemActor, (tx) => createSource(tx, `S ${i}`));
}

/** A log of some events with one witness, and its newest checkpoint. */
async function createSignedLog() {
  await ensureSigningKey(systemActor, 'courier.example/log');
  const witness = buildWitness();
  const { witnessId } = granted(await addWitness(systemActor, witness));
  await happen(5);
  await makeCheckpoint();
  const note = (await newestNote()) ?? '';
  const text = parseNote(note)?.text ?? '';
  return { witness, witnessId, note, text };
}

describe('cosignatures', () => {
  useTestDatabase();

  it('of a known witness are kept once, stand under the checkpoint, and are no event', async () => {
    const { witness, note, text } = await createSignedLog();
    const before = await expectWholeChain();
    expect(await listWitnessed()).toEqual([]);
    const cosigned = note + cosign(text, witness, seconds);
    const kept = { ok: true, value: { size: 7, witnesses: [witness.name] } };
    expect(await keepCosignatures(cosigned, now)).toEqual(kept);
    expect(await keepCosignatures(note + cosign(text, witness, seconds + 1), now)).toEqual(kept);
    expect(await newestNote()).toBe(cosigned);
    expect(await listWitnessed()).toEqual([
      { name: witness.name, size: 7, at: new Date(seconds * 1000).toISOString() },
    ]);
    expect(await expectWholeChain()).toBe(before);
  });

  it('of an earlier checkpoint are kept as well: the newsroom goes on meanwhile', async () => {
    const { witness, note, text } = await createSignedLog();
    await happen(1);
    await makeCheckpoint();
    expect((await keepCosignatures(note + cosign(text, witness, seconds), now)).ok).toBe(true);
    expect(await newestNote()).not.toContain(witness.name);
    expect(await listWitnessed()).toMatchObject([{ size: 7 }]);
  });

  it('are refused, and nothing is kept, unless all of it fits', async () => {
    const { witness, witnessId, note, text } = await createSignedLog();
    const { signer } = await readSigner();
    if (!signer) throw new Error('the log has no key');
    const head = parseCheckpoint(text);
    if (!head) throw new Error('the checkpoint cannot be read');
    const other = checkpointText({ ...head, root: '0'.repeat(64) });
    const refused: [string, string, string][] = [
      ['no note', 'hello', 'invalid_input'],
      ['no checkpoint', signNote('hello\n', signer), 'invalid_input'],
      ['another root', signNote(other, signer) + cosign(other, witness, seconds), 'not_found'],
      ['no cosignature', note, 'forbidden'],
      ['a stranger’s', note + cosign(text, buildWitness('s.example/w'), seconds), 'forbidden'],
      ['another key, same name', note + cosign(text, buildWitness(), seconds), 'forbidden'],
      ['signed over other text', note + cosign(other, witness, seconds), 'forbidden'],
      ['signed in the future', note + cosign(text, witness, seconds + 3600), 'forbidden'],
    ];
    for (const [why, cosigned, code] of refused) {
      expect(await keepCosignatures(cosigned, now), why).toMatchObject({ failure: { code } });
    }
    granted(await retireWitness(systemActor, { witnessId }));
    const retired = await keepCosignatures(note + cosign(text, witness, seconds), now);
    expect(retired).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await reading().cosignature.count()).toBe(0);
  });
});

describe('what strangers read of the log', () => {
  useTestDatabase();

  it('is its newest checkpoint, its keys, and proofs between what was signed', async () => {
    expect(await newestNote()).toBeNull();
    const { note, text } = await createSignedLog();
    await happen(30);
    expect(await newestNote(), 'reading signs nothing').toBe(note);
    await makeCheckpoint();
    const head = parseCheckpoint(text);
    const later = parseCheckpoint(parseNote((await newestNote()) ?? '')?.text ?? '');
    expect(later?.size).toBe(37);
    const proof = granted(await proveConsistency(7, 37));
    expect(isConsistent(7, 37, head?.root ?? '', later?.root ?? '', proof)).toBe(true);
    expect(granted(await proveConsistency(37, 37))).toEqual([]);
    expect(await proveConsistency(36, 37)).toMatchObject({ failure: { code: 'not_found' } });
    expect(await proveConsistency(7, 38)).toMatchObject({ failure: { code: 'not_found' } });
    expect(await proveConsistency(37, 7)).toMatchObject({ failure: { code: 'invalid_input' } });
    expect(await listLogKeys()).toMatchObject([{ endorsement: null }]);
  });
});
