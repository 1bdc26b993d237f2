import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { createSource } from '@/lib/testing/create-source';
import { useTestDatabase } from '@/lib/testing/database';
import { granted } from '@/lib/testing/factories-claims';
import { keepSigning, makeCheckpoint, makeCheckpointIfDue } from './checkpoint';
import { commit, keepPrivate } from './commit';
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

describe('the signing of a log that goes on', () => {
  useTestDatabase();

  it('outlives a file that takes no writing, says so once, and signs it all when it does', async () => {
    await ensureSigningKey(systemActor, origin);
    const heard: string[] = [];
    const hear = (what: string) => () => void heard.push(what);
    const stop = keepSigning({ onFailure: hear('failed'), onRecovery: hear('recovered') }, 20);
    const until = (isSo: () => Promise<boolean> | boolean) => vi.waitUntil(isSo, { timeout: 5000 });
    const signed = async (size: number) =>
      (await reading().checkpoint.count({ where: { treeSize: size } })) === 1;
    await until(() => signed(1));
    // A trigger of the writing connection's own, which the log's records do not feel.
    await keepPrivate((tx) =>
      tx.$executeRawUnsafe(
        `CREATE TEMP TRIGGER "no_room" BEFORE INSERT ON main."checkpoint" BEGIN SELECT RAISE(ABORT, 'no room'); END`,
      ),
    );
    await happen(3);
    await until(() => heard.length > 0);
    await happen(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual(['failed']);
    await keepPrivate((tx) => tx.$executeRawUnsafe('DROP TRIGGER temp."no_room"'));
    await until(() => heard.length > 1);
    expect(heard).toEqual(['failed', 'recovered']);
    expect(await signed(5)).toBe(true);
    await happen(1);
    await stop();
    expect(await signed(6)).toBe(true);
  });

  it('signs nothing for nothing', async () => {
    await ensureSigningKey(systemActor, origin);
    await makeCheckpoint();
    const fail = () => expect.unreachable();
    const stop = keepSigning({ onFailure: fail, onRecovery: fail }, 10);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await stop();
    expect(await reading().checkpoint.count()).toBe(1);
  });
});
