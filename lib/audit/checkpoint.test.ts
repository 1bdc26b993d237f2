import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { createSource } from '@/lib/testing/create-source';
import { useTestDatabase } from '@/lib/testing/database';
import { granted } from '@/lib/testing/factories-claims';
import { makeCheckpoint, makeCheckpointIfDue } from './checkpoint';
import { commit } from './commit';
import { endorsementText } from './key-chain';
import {
  consistencyProof,
  inclusionProof,
  isConsistent,
  rootFromInclusion,
  subtreesOf,
  treeRoot,
} from './merkle';
import { isSignedBy, parseCheckpoint, parseNote, parseVerifierKey } from './signed-note';
import {
  currentVerifierKey,
  ensureSigningKey,
  readSigner,
  rotateSigningKey,
  signingKeyFile,
} from './signing-key';
import { withSubtrees } from './tree';

const origin = 'courier.example/log';

async function happen(times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await commit(systemActor, (tx) => createSource(tx, `S ${i}`));
}

const leaves = async () =>
  (await reading().event.findMany({ orderBy: { seq: 'asc' } })).map(({ hash }) => hash);

describe('checkpoints', () => {
  const database = useTestDatabase();

  it('sign the whole log, once for each time something happened', async () => {
    await ensureSigningKey(systemActor, origin);
    await happen(20);
    const checkpoint = await makeCheckpoint();
    const all = await leaves();
    expect(all).toHaveLength(21);
    expect(checkpoint).toMatchObject({ treeSize: 21, rootHash: treeRoot(21, subtreesOf(all)) });
    const note = parseNote(checkpoint?.note ?? '');
    const verifier = parseVerifierKey((await currentVerifierKey()) ?? '');
    if (!note || !verifier) throw new Error('the checkpoint cannot be read');
    expect(isSignedBy(note, verifier)).toBe(true);
    expect(parseCheckpoint(note.text)).toEqual({ origin, size: 21, root: checkpoint?.rootHash });
    expect(await makeCheckpoint()).toBeNull();
    expect(await makeCheckpointIfDue()).toBeNull();
    await happen(1);
    expect(await makeCheckpointIfDue()).toMatchObject({ treeSize: 22 });
  });

  it('prove every event and every earlier state from few kept hashes', async () => {
    await ensureSigningKey(systemActor, origin);
    await happen(300);
    await makeCheckpoint();
    const size = 301;
    const all = await leaves();
    const root = treeRoot(size, subtreesOf(all));
    for (const index of [0, 1, 15, 16, 17, 255, 256, 299, 300]) {
      const proof = await withSubtrees(reading(), (whole) => inclusionProof(index, size, whole));
      expect(rootFromInclusion(all[index] ?? '', index, size, proof)).toBe(root);
    }
    for (const from of [1, 16, 17, 100, 256, 300]) {
      const earlier = treeRoot(from, subtreesOf(all.slice(0, from)));
      const proof = await withSubtrees(reading(), (whole) => consistencyProof(from, size, whole));
      expect(isConsistent(from, size, earlier, root, proof)).toBe(true);
    }
  });

  it('are not made without the key, and say why', async () => {
    await happen(1);
    expect(await makeCheckpoint()).toBeNull();
    expect(await readSigner()).toEqual({ signer: null, problem: 'missing' });
    await ensureSigningKey(systemActor, origin);
    const file = signingKeyFile(database.file());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    expect((await readSigner()).problem).toBe('readable_by_others');
    const pem = readFileSync(file, 'utf8');
    writeFileSync(file, 'no key');
    expect((await readSigner()).problem).toBe('damaged');
    writeFileSync(file, pem);
    expect((await readSigner()).signer?.name).toBe(origin);
    rmSync(file);
    expect(await makeCheckpoint()).toBeNull();
    expect((await readSigner()).problem).toBe('missing');
  });

  it('go on under another key that the one before has signed', async () => {
    await ensureSigningKey(systemActor, origin);
    const before = await currentVerifierKey();
    const { verifierKey } = granted(await rotateSigningKey(systemActor, 'courier.example/log2'));
    expect(verifierKey).not.toBe(before);
    expect(await currentVerifierKey()).toBe(verifierKey);
    const row = await reading().signingKey.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const note = parseNote(row.endorsement ?? '');
    const verifier = parseVerifierKey(before ?? '');
    expect(note && verifier && isSignedBy(note, verifier)).toBe(true);
    expect(note?.text).toBe(endorsementText(verifierKey));
    expect((await makeCheckpoint())?.note).toContain('courier.example/log2');
    const pem = readFileSync(signingKeyFile(database.file()), 'utf8');
    writeFileSync(signingKeyFile(database.file()), pem.replace(/[A-Z]{3}/, 'AAA'));
    expect((await rotateSigningKey(systemActor, origin)).ok).toBe(false);
  });
});
