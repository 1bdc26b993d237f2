import { describe, expect, it } from 'vitest';
import { verifierKey, verifierOf } from '@/lib/audit/signed-note';
import { ensureSigningKey, readSigner } from '@/lib/audit/signing-key';
import { listWitnesses } from '@/lib/audit/witnesses';
import { commandLineActor, systemActor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { buildWitness, buildWitnessKey } from '@/lib/testing/factories-witnesses';
import { addWitness } from './add-witness';
import { retireWitness } from './retire-witness';

describe('witnesses', () => {
  useTestDatabase();

  it('are added and retired by an administrator or the command line, each with its event', async () => {
    const admin = await createActor('admin');
    const witness = buildWitness();
    const { witnessId, name } = granted(await addWitness(admin, witness));
    expect(name).toBe('council.example/witness');
    granted(await retireWitness(commandLineActor, { witnessId }));
    const [known] = await listWitnesses();
    expect(known).toMatchObject({ name, verifierKey: witness.verifierKey });
    expect(known?.retiredAt).not.toBeNull();
    const events = await reading().event.findMany({ where: { subjectType: 'witness' } });
    expect(events.map(({ type, actorName }) => [type, actorName])).toEqual([
      ['witness.added', admin.name],
      ['witness.retired', 'command line'],
    ]);
    expect((await retireWitness(admin, { witnessId })).ok).toBe(false);
  });

  it('are not what is no key, the log’s own key, a second of the name, or one that was retired', async () => {
    await ensureSigningKey(systemActor, 'courier.example/log');
    const { signer } = await readSigner();
    if (!signer) throw new Error('the log has no key');
    const witness = buildWitness();
    const { witnessId } = granted(await addWitness(systemActor, witness));
    const refused: [string, string, string][] = [
      ['nonsense', 'hello', 'invalid_input'],
      ['a log’s key', verifierKey(verifierOf(buildWitness())), 'invalid_input'],
      ['our own', verifierKey(verifierOf(signer, 'cosignature')), 'invalid_input'],
      ['a name nobody can read', buildWitnessKey('w\u001b[2J'), 'invalid_input'],
      ['the same', witness.verifierKey, 'conflict'],
      ['the same name', buildWitnessKey(), 'conflict'],
    ];
    for (const [why, key, code] of refused) {
      const answer = await addWitness(systemActor, { verifierKey: key });
      expect(answer, why).toMatchObject({ failure: { code } });
    }
    granted(await retireWitness(systemActor, { witnessId }));
    expect(await addWitness(systemActor, witness)).toMatchObject({ failure: { code: 'conflict' } });
    granted(await addWitness(systemActor, { verifierKey: buildWitnessKey() }));
    expect(await listWitnesses()).toHaveLength(2);
  });
});
